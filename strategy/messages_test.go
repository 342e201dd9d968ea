package strategy_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// texts returns every code of every package with its two texts.
func texts() map[finding.Code][2]string {
	all := map[finding.Code][2]string{}
	for r := range strategy.Messages().Rules() {
		all[r.Code] = [2]string{r.English, r.French}
	}
	for p := range strategy.Messages().Phrases() {
		all[p.Code] = [2]string{p.English, p.French}
	}
	return all
}

func TestEveryCodeSpeaksBothLanguages(t *testing.T) {
	all := texts()
	assert.Greater(t, len(all), 300)
	code := regexp.MustCompile(`^(finding|document|calendar|adherence|ical|network|smart|kpi|charter|strategy)(\.[a-z0-9_]+)+$`)
	for c, text := range all {
		assert.Regexp(t, code, string(c))
		assert.NotEmpty(t, text[0], c)
		assert.NotEmpty(t, text[1], c)
		assert.ElementsMatch(t, arguments(text[0]), arguments(text[1]), "%s: same arguments", c)
	}
}

var placeholder = regexp.MustCompile(`\{([A-Za-z0-9_]+)`)

func arguments(s string) []string {
	seen, names := map[string]bool{}, []string{}
	for _, m := range placeholder.FindAllStringSubmatch(s, -1) {
		if !seen[m[1]] {
			seen[m[1]] = true
			names = append(names, m[1])
		}
	}
	return names
}

func TestRulesAreSentences(t *testing.T) {
	for r := range strategy.Messages().Rules() {
		for _, text := range []string{r.English, r.French} {
			last := text[len(text)-1:]
			assert.Contains(t, ".?!»)}", last, "%s: %q ends as a sentence does", r.Code, text)
			first, _ := firstLetter(text)
			assert.False(t, first >= 'a' && first <= 'z', "%s: %q starts as a sentence does", r.Code, text)
		}
		assert.NotEmpty(t, r.Doc, r.Code)
	}
}

// firstLetter is the first character of a text that is not within a placeholder or a
// quotation.
func firstLetter(text string) (rune, bool) {
	if strings.HasPrefix(text, "{") || strings.HasPrefix(text, "«") || strings.HasPrefix(text, "“") {
		return 0, false
	}
	return []rune(text)[0], true
}

// frenchSpacing finds what French typography does not allow: double punctuation that
// follows a letter or a sign without a space, guillemets that touch their text, two
// spaces, typewriter quotes, units that touch their number.
var frenchSpacing = regexp.MustCompile(`[^\s ]([;!?]|:(\s|$))|«\S|\S»|  |"|[0-9](%|€|k€|M€|h([0-9]|\b)|(min|s)\b)|\b(art\.|n°)[0-9]`)

// looseSpace finds the spaces that may end a line where French typography does not want
// them to.
var looseSpace = regexp.MustCompile(` [;:!?%»€]|« |[0-9] (h|min|s|k€|M€)(\s|[^\pL'’]|$)|\b(art\.|n°) `)

func TestFrenchSpacing(t *testing.T) {
	for c, text := range texts() {
		plain := regexp.MustCompile(`\{[^}|]*\}`).ReplaceAllString(text[1], "1")
		assert.NotRegexp(t, frenchSpacing, plain, "%s", c)
		assert.NotRegexp(t, looseSpace, regexp.MustCompile(`\{[^}|]*\}`).ReplaceAllString(finding.Typeset(text[1]), "1"), "%s", c)
	}
	for _, wrong := range []string{"à 10%", "5€ par mois", "9h30", "à 9h", "5min", "30s", "art.5", "Oui!", "«a »"} {
		assert.Regexp(t, frenchSpacing, wrong)
	}
}

// avoid are words the glossary replaces, with the word to use.
var avoid = map[string]string{
	`\bcanal\b|\bcanaux\b`: "ligne de publication", `\bslots?\b`: "créneau", `\btargets?\b`: "valeur visée",
	`\bapprobations?\b`: "validation", `\bdeadlines?\b`: "échéance", `\bfollowers?\b`: "abonné", `\breach\b`: "portée",
	`\bfeedback\b`: "retour", `\bhors piste\b`: "mal engagé", `\bjuridictions?\b`: "droit applicable",
	`\bcapacités?\b`: "temps disponible", `\bengagement rate\b`: "taux d'engagement", `\bawareness\b`: "notoriété",
	`\bcadences?\b`: "rythme de publication", `\bévidences?\b`: "élément d'appréciation",
}

func TestFrenchTextsUseTheWordsOfTheGlossary(t *testing.T) {
	for c, text := range texts() {
		plain := placeholder.ReplaceAllString(strings.ToLower(text[1]), "")
		for word, instead := range avoid {
			assert.NotRegexp(t, regexp.MustCompile(word), plain, "%s: write %s", c, instead)
		}
	}
}

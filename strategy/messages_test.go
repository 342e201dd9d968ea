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
	code := regexp.MustCompile(`^(finding|document|calendar|network|smart|kpi|charter|strategy)(\.[a-z0-9_]+)+$`)
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
// spaces, typewriter quotes.
var frenchSpacing = regexp.MustCompile(`[^\s ]([;!?]|:(\s|$))|«\S|\S»|  |"`)

func TestFrenchSpacing(t *testing.T) {
	for c, text := range texts() {
		plain := regexp.MustCompile(`\{[^}|]*\}`).ReplaceAllString(text[1], "x")
		assert.NotRegexp(t, frenchSpacing, plain, "%s", c)
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

func TestFrenchLabelsAreThoseOfTheGlossary(t *testing.T) {
	for c, text := range texts() {
		plain := placeholder.ReplaceAllString(strings.ToLower(text[1]), "")
		for word, instead := range avoid {
			assert.NotRegexp(t, regexp.MustCompile(word), plain, "%s: write %s", c, instead)
		}
	}
	for code, want := range map[finding.Code]string{
		"finding.severity.error": "bloquant", "finding.severity.warning": "à corriger", "finding.severity.advice": "conseil",
		"strategy.state.empty": "à commencer", "strategy.state.incomplete": "à compléter", "strategy.state.ready": "prête", "strategy.state.stale": "à actualiser",
		"smart.goal.awareness": "notoriété", "smart.goal.acquisition": "recrutement de clients", "smart.goal.talent": "marque employeur et recrutement",
		"smart.goal.production": "objectif de moyens", "strategy.account_verdict.recover": "récupérer", "strategy.task.monitoring": "veille",
		"strategy.budget_category.engagement": "animation de la communauté", "strategy.role.community_manager": "community manager",
	} {
		assert.Equal(t, want, texts()[code][1], code)
	}
}

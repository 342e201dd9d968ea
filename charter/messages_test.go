package charter_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
)

func TestFindingsAreSentences(t *testing.T) {
	for r := range charter.Messages().Rules() {
		assert.NotEmpty(t, r.Examples, r.Code)
		for _, s := range []string{r.English, r.French} {
			first := []rune(s)[0]
			assert.True(t, unicode.IsUpper(first) || first == '{' || strings.ContainsRune("“«", first), "%s: %s", r.Code, s)
			assert.True(t, strings.HasSuffix(s, "."), "%s: %s", r.Code, s)
		}
	}
}

// Every finding has a code that a caller can name, and every code is one of a finding.
func TestCodesAreExported(t *testing.T) {
	source, err := os.ReadFile("codes.go")
	require.NoError(t, err)
	exported := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^\tCode\w+ +finding\.Code = "([a-z_.]+)"`).FindAllStringSubmatch(string(source), -1) {
		exported[m[1]] = true
	}
	n := 0
	for r := range charter.Messages().Rules() {
		assert.True(t, exported[string(r.Code)], r.Code)
		n++
	}
	assert.Len(t, exported, n)
}

// Labels are the words of the glossary.
func TestLabels(t *testing.T) {
	got := []string{}
	for _, m := range []interface {
		Localize(language.Tag) string
	}{
		charter.Guide.Label(), charter.Annex.Label(), charter.Tu.Label(), charter.Vous.Label(), charter.Banner.Label(),
		charter.Image.Label(), charter.OffHours.Label(),
	} {
		got = append(got, m.Localize(language.French))
	}
	assert.Equal(t, []string{"guide de bonnes pratiques", "annexe au règlement intérieur", "tutoiement", "vouvoiement", "bannière",
		"image", "la nuit, le week-end et les jours fériés"}, got)
}

// No English word but those the glossary accepts.
func TestFrenchIsFrench(t *testing.T) {
	english := strings.Fields("the and of with post posts follower followers reach target deadline approval schedule slot feedback caption share")
	check := func(code, s string) {
		for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
			assert.False(t, slices.Contains(english, w), "%s: %q in %q", code, w, s)
		}
	}
	for r := range charter.Messages().Rules() {
		check(string(r.Code), placeholder.ReplaceAllString(r.French, ""))
	}
	for p := range charter.Messages().Phrases() {
		check(string(p.Code), placeholder.ReplaceAllString(p.French, ""))
	}
}

var placeholder = regexp.MustCompile(`\{\w+`)

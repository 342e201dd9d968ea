package document_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestMessages_rules(t *testing.T) {
	for rule := range document.Messages().Rules() {
		assert.True(t, strings.HasPrefix(string(rule.Code), "document."), "%s", rule.Code)
		assert.Equal(t, finding.Error, rule.Severity, "%s: what is not sound is not used", rule.Code)
	}
}

// The examples of a rule do break it, as a document or as the value of a member.
func TestMessages_examples(t *testing.T) {
	for rule := range document.Messages().Rules() {
		for _, example := range rule.Examples {
			found := false
			for _, text := range []string{example, `{"z": ` + example + `}`, `{"i": ` + example + `}`} {
				_, list := sheetSchema.Read([]byte(text))
				found = found || list.Has(rule.Code)
			}
			assert.True(t, found, "%s: %s", rule.Code, example)
		}
	}
}

// A sentence never shows a placeholder: findings give all the arguments of their rules.
func TestMessages_arguments(t *testing.T) {
	texts := []string{
		withPost(`"colour": 1, "Owner": 2, "titel": "x", "owner": "anne", "guest": 5, "small": 1.5, "count": 256, "day": "x"`),
		withPost(`"title": "a", "code": "abc", "effort": 999, "ratio": 1.5, "small": -6, "team": ["zoe", "zoe"], "open": "\x"`),
		"\uFEFF{\"title\": \"a\tb\", \"posts\": [01, True, \"\\ud800\",], \"title\": 1} x", "", "{", "{1}",
	}
	for _, text := range texts {
		_, list := planSchema.Read([]byte(text))
		assert.NotEmpty(t, list)
		for _, f := range list {
			for _, name := range document.Messages().Names(f.Code) {
				_, ok := f.Arg(name)
				assert.True(t, ok, "%s: %s", f.Code, name)
			}
			for _, tag := range []language.Tag{language.English, language.French} {
				assert.NotContains(t, f.Localize(tag), "{", "%s", f.Code)
			}
		}
	}
}

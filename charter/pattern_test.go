package charter_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func patterned(finds ...string) charter.Charter {
	e := &charter.Editorial{}
	for _, find := range finds {
		e.Patterns = append(e.Patterns, charter.Pattern{Title: "référence d'un dossier", Find: find, Reason: "secret."})
	}
	return charter.Charter{Editorial: e}
}

func TestLintPatterns(t *testing.T) {
	l := linter(t, patterned(`[A-Z]{2}-[0-9]{5}`, `x*`))
	list := l.Lint(charter.Post{Title: "AB-12345", Text: "Le dossier CD-54321 est clos.", Media: []charter.Media{{Kind: charter.Video, Alt: "EF-11111"}}})
	assert.Equal(t, []string{
		"/media/0/alt: « EF-11111 » : la charte le proscrit (référence d'un dossier) : secret.",
		"/text: « CD-54321 » : la charte le proscrit (référence d'un dossier) : secret.",
		"/title: « AB-12345 » : la charte le proscrit (référence d'un dossier) : secret.",
	}, plain(sentences(list, language.French)))
	assert.Equal(t, "“CD-54321”: the charter rules this out (référence d'un dossier): secret.", list[1].Localize(language.English))
	assert.Equal(t, finding.Span{Start: 11, End: 19}, list[1].Span)
	assert.Empty(t, l.Lint(charter.Post{Text: "Rien de tel : cd-54321, AB-1234."}))
	assert.Len(t, l.Lint(charter.Post{Text: strings.Repeat("AB-12345 ", 1000)}), charter.MaxStyleFindings)
}

// What cannot be compiled, or would take too much room, is reported, and the rest is looked for.
func TestPatternsThatAreNone(t *testing.T) {
	for _, find := range []string{"(", "", `(a)\1`, "(?=a)", "((a{100}){100}){10}", "(a{900}|b{900}){2}", strings.Repeat("a?", 600) + "a{1000}"} {
		l, list := charter.NewLinter(patterned(find, "dossier"), network.Builtin())
		if assert.Equal(t, []finding.Code{charter.CodePatternInvalid}, codes(list), find) {
			assert.Equal(t, finding.Pointer("/editorial/patterns/0/find"), list[0].Pointer)
		}
		assert.Equal(t, []finding.Code{charter.CodePattern}, codes(l.Lint(charter.Post{Text: "Le dossier"})), find)
	}
}

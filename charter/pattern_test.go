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

// A pattern with a key finds what agrees with it alone.
func TestPatternKeys(t *testing.T) {
	for _, tt := range []struct {
		find string
		key  charter.Key
		text string
		want []string
	}{
		{`CLI-([0-9]{8})`, charter.LuhnKey, "CLI-12345674 et CLI-12345675", []string{"CLI-12345674"}},
		{`[0-9]{3} ?[0-9]{3} ?[0-9]{3}`, charter.LuhnKey, "SIREN 732 829 320, commande 732 829 321, 732829320", []string{"732 829 320", "732829320"}},
		{`CLI-[0-9]+`, charter.LuhnKey, "CLI-12345674", nil},
		{`[0-9]`, charter.LuhnKey, "0 0", nil},
		{`FR[0-9A-Z ]{25,}`, charter.IBANKey, "FR76 3000 6000 0112 3456 7890 189, FR77 3000 6000 0112 3456 7890 189", []string{"FR76 3000 6000 0112 3456 7890 189"}},
		{`[0-9A-Z ]{18,21}`, charter.NIRKey, "2 53 07 2B 073 004 70, 2 53 07 2B 073 004 71", []string{"2 53 07 2B 073 004 70"}},
		{`(a)|[0-9]+`, charter.LuhnKey, "0000", nil},
		{`.*`, charter.NIRKey, "\xff2530720730047AB", nil},
	} {
		l := linter(t, charter.Charter{Editorial: &charter.Editorial{Patterns: []charter.Pattern{{Title: "t", Find: tt.find, Key: tt.key}}}})
		var got []string
		for _, f := range only(l.Lint(charter.Post{Text: tt.text}), charter.CodePattern) {
			got = append(got, tt.text[f.Span.Start:f.Span.End])
		}
		assert.Equal(t, tt.want, got, "%s, %s", tt.find, tt.key)
	}
	l := linter(t, charter.Charter{Editorial: &charter.Editorial{Patterns: []charter.Pattern{{Title: "t", Find: `[0-9]{4}`, Key: charter.LuhnKey}}}})
	list := l.Lint(charter.Post{Text: strings.Repeat("0001 ", 500) + "0018"})
	assert.Len(t, only(list, charter.CodePattern), 1, "what does not agree hides nothing")
	assert.Equal(t, "clé de Luhn", charter.LuhnKey.Label().Localize(language.French))
	_, problems := charter.ReadCharter([]byte(`{"id":"c","editorial":{"patterns":[{"title":"t","find":"x","key":"mod 11"}]}}`))
	if assert.Len(t, problems, 1) {
		assert.Equal(t, finding.Pointer("/editorial/patterns/0/key"), problems[0].Pointer)
	}
}

// Matches of nothing at all do not stand in the way of the others, however many they are.
func TestPatternsThatMatchNothing(t *testing.T) {
	l := linter(t, patterned(`[0-9]*`))
	text := strings.Repeat("Bonjour à tous. ", 1000) + "Il en reste 42."
	list := only(l.Lint(charter.Post{Text: text, Language: "fr"}), charter.CodePattern)
	if assert.Len(t, list, 1) {
		assert.Equal(t, "42", text[list[0].Span.Start:list[0].Span.End])
	}
}

// A pattern is as large as its elements, a class of many letters being one.
func TestPatternSize(t *testing.T) {
	for find, fits := range map[string]bool{
		`a{1000}b{999}c`: true, `a{1000}b{1000}`: true, `a{1000}b{1000}c`: false, `[ab]{1000}`: true,
		`\p{Lu}\p{L}{2,20}-[0-9]{4}`: true, `(\p{L}{400}){2}`: true, `(?:a{1000}){1}b{1000}c`: false,
		strings.Repeat("a", charter.MaxPatternSize): true, strings.Repeat("a", charter.MaxPatternSize+1): false,
	} {
		_, list := charter.NewLinter(patterned(find), network.Builtin())
		assert.Equal(t, fits, len(list) == 0, "%.40s", find)
	}
}

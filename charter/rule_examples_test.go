package charter_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The examples of a rule that needs no charter are texts in which it finds something, and
// those of the alternative texts of images are such texts.
func TestRuleExamples(t *testing.T) {
	l := linter(t, charter.Charter{})
	of := map[finding.Code]func(example string) charter.Post{
		charter.CodeAltOpening: func(s string) charter.Post {
			return charter.Post{Media: []charter.Media{{Kind: charter.Image, Alt: s}}}
		},
		charter.CodeNoAlt: func(string) charter.Post {
			return charter.Post{Media: []charter.Media{{Kind: charter.Image, Alt: " "}}}
		},
	}
	of[charter.CodeAltFile] = of[charter.CodeAltOpening]
	for _, code := range []finding.Code{
		charter.CodePlaceholder, charter.CodeHidden, charter.CodeFakeLetters, charter.CodeToneMixed, charter.CodeShouting, charter.CodeRepeatedMark,
		charter.CodeSpacing, charter.CodeEmojiRepeated, charter.CodeEmojiInside, charter.CodeEmojiBullets, charter.CodeHashtagCase,
		charter.CodeHashtagDigits, charter.CodeNakedLink, charter.CodeClaim, charter.CodeLinkText,
		charter.CodePersonalEmail, charter.CodePersonalPhone, charter.CodePersonalIBAN, charter.CodePersonalCard, charter.CodePersonalNIR,
	} {
		of[code] = func(s string) charter.Post { return charter.Post{Text: s, Language: "fr"} }
	}
	for code, post := range of {
		rule, known := charter.Messages().Rule(code)
		assert.True(t, known, code)
		assert.NotEmpty(t, rule.Examples, code)
		for _, example := range rule.Examples {
			assert.True(t, l.Lint(post(example)).Has(code), "%s: %q", code, example)
		}
	}
}

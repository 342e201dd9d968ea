package finding_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

const nbsp = "\u00a0"

func TestArgumentsInBothLanguages(t *testing.T) {
	tests := []struct {
		name            string
		arg             finding.Arg
		english, french string
	}{
		{"integer", finding.Integer("value", 1234567), "1,234,567", "1" + nbsp + "234" + nbsp + "567"},
		{"small integer", finding.Integer("value", 999), "999", "999"},
		{"negative", finding.Integer("value", -1200), "-1,200", "-1" + nbsp + "200"},
		{"smallest", finding.Integer("value", math.MinInt), "-9,223,372,036,854,775,808",
			"-9" + nbsp + "223" + nbsp + "372" + nbsp + "036" + nbsp + "854" + nbsp + "775" + nbsp + "808"},
		{"decimal", finding.Decimal("value", 1234.5, 2), "1,234.50", "1" + nbsp + "234,50"},
		{"decimal without places", finding.Decimal("value", 3.6, 0), "4", "4"},
		{"negative zero", finding.Decimal("value", -0.001, 1), "0.0", "0,0"},
		{"unknown", finding.Decimal("value", math.NaN(), 1), "n/a", "n." + nbsp + "d."},
		{"infinite", finding.Percent("value", math.Inf(1), 1), "n/a%", "n." + nbsp + "d." + nbsp + "%"},
		{"percent", finding.Percent("value", 12.5, 1), "12.5%", "12,5" + nbsp + "%"},
		{"money", finding.Money("value", 120050, "EUR"), "€1,200.50", "1" + nbsp + "200,50" + nbsp + "€"},
		{"whole money", finding.Money("value", 600000, "EUR"), "€6,000", "6" + nbsp + "000" + nbsp + "€"},
		{"debt", finding.Money("value", -1850, "EUR"), "-€18.50", "-18,50" + nbsp + "€"},
		{"yen has no cents", finding.Money("value", 1200, "JPY"), "1,200" + nbsp + "JPY", "1" + nbsp + "200" + nbsp + "JPY"},
		{"dinar has three places", finding.Money("value", 1234, "TND"), "1.234" + nbsp + "TND", "1,234" + nbsp + "TND"},
		{"date", finding.Date("value", 2026, time.January, 15), "15 January 2026", "15 janvier 2026"},
		{"first of the month", finding.Date("value", 2026, time.August, 1), "1 August 2026", "1er août 2026"},
		{"clock", finding.Clock("value", 9, 5), "09:05", "9" + nbsp + "h" + nbsp + "05"},
		{"text", finding.Text("value", "100% {not} a %d template"), "100% {not} a %d template", "100% {not} a %d template"},
		{"text is one line", finding.Text("value", "a\nb\x00c"), "a b c", "a b c"},
		{"text is valid", finding.Text("value", "a\xffb"), "a\uFFFDb", "a\uFFFDb"},
		{"no bidi controls", finding.Text("value", "a\u202Eb"), "a b", "a b"},
		{"term", finding.Term("value", sample().Message("test.label")), "brand awareness", "notoriété"},
		{"list", finding.ListOf("value", finding.Integer("", 1200), finding.Text("", "b"), finding.Text("", "c")),
			"1,200, b and c", "1" + nbsp + "200, b et c"},
		{"list of one", finding.ListOf("value", finding.Text("", "a")), "a", "a"},
		{"empty list", finding.ListOf("value"), "", ""},
		{"zero argument", finding.Arg{}, "{value}", "{value}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := sample().Message("test.echo", tt.arg)
			assert.Equal(t, tt.english, m.Localize(language.English))
			assert.Equal(t, tt.french, m.Localize(language.French))
		})
	}
}

func TestPluralForms(t *testing.T) {
	book := finding.MustBook(nil, []finding.Phrase{{
		Code: "plural.posts", English: "{n} {n|post|posts}", French: "{n} {n|publication|publications}",
	}})
	tests := []struct {
		arg             finding.Arg
		english, french string
	}{
		{finding.Integer("n", 0), "0 posts", "0 publication"},
		{finding.Integer("n", 1), "1 post", "1 publication"},
		{finding.Integer("n", -1), "-1 post", "-1 publication"},
		{finding.Integer("n", 2), "2 posts", "2 publications"},
		{finding.Integer("n", 1_000_001), "1,000,001 posts", "1" + nbsp + "000" + nbsp + "001 publications"},
		{finding.Decimal("n", 1.5, 1), "1.5 posts", "1,5 publication"},
		{finding.Decimal("n", 1, 1), "1.0 posts", "1,0 publication"},
		{finding.Decimal("n", 2.5, 1), "2.5 posts", "2,5 publications"},
		{finding.Decimal("n", math.NaN(), 1), "n/a posts", "n." + nbsp + "d. publications"},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.english, book.Message("plural.posts", tt.arg).Localize(language.English))
		assert.Equal(t, tt.french, book.Message("plural.posts", tt.arg).Localize(language.French))
	}
}

func TestLanguageIsChosenByItsBase(t *testing.T) {
	for tag, want := range map[string]string{
		"fr": "notoriété", "fr-CA": "notoriété", "fr-Latn-BE": "notoriété",
		"en": "brand awareness", "en-GB": "brand awareness", "de": "brand awareness", "und": "brand awareness", "frr": "brand awareness",
	} {
		assert.Equal(t, want, sample().Message("test.label").Localize(language.MustParse(tag)), tag)
	}
}

func TestFrenchTypography(t *testing.T) {
	m := sample().Message("test.blocking", finding.Text("value", "x ?"))
	assert.Equal(t, "«"+nbsp+"x ?"+nbsp+"» est refusé (sûr à 100"+nbsp+"%, {accolades}})"+nbsp+"!", m.Localize(language.French),
		"the user's own text keeps its spaces")
}

func TestUnknownCodeAndMissingArgumentShow(t *testing.T) {
	assert.Equal(t, "test.nowhere", sample().Message("test.nowhere").Localize(language.French))
	assert.Equal(t, "{missing} posts are missing in {period}: why", sample().Message("test.missing", finding.Text("reason", "why")).Localize(language.English))
	assert.Empty(t, finding.Message{}.Localize(language.French))
}

func TestLongTextIsCutOnACharacter(t *testing.T) {
	long := finding.Text("value", string(make([]byte, 0))+repeat("é", 400))
	assert.LessOrEqual(t, len(long.Text()), finding.MaxText)
	assert.Regexp(t, "^é+…$", long.Text())
}

func repeat(s string, n int) string {
	out := ""
	for range n {
		out += s
	}
	return out
}

func TestArgumentsPrintAlone(t *testing.T) {
	tests := []struct {
		arg             finding.Arg
		english, french string
	}{
		{finding.Integer("n", 139441), "139,441", "139\u00a0441"},
		{finding.Percent("p", 12.5, 1), "12.5%", "12,5\u00a0%"},
		{finding.Date("d", 2026, time.January, 1), "1 January 2026", "1er janvier 2026"},
		{finding.Term("t", finding.Warning.Label()), "to be mended", "à corriger"},
		{finding.Arg{}, "", ""},
	}
	for _, test := range tests {
		assert.Equal(t, test.english, test.arg.Localize(language.English))
		assert.Equal(t, test.french, test.arg.Localize(language.MustParse("fr-CA")))
	}
}

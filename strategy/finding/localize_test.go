package finding_test

import (
	"math"
	"strings"
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
		{"greatest money", finding.Money("value", math.MaxInt64, "EUR"), "€92,233,720,368,547,758.07", "92~233~720~368~547~758,07~€"},
		{"least money", finding.Money("value", math.MinInt64, "JPY"), "-9,223,372,036,854,775,808~JPY", "-9~223~372~036~854~775~808~JPY"},
		{"money beyond a float", finding.Money("value", 9007199254740993, "JPY"), "9,007,199,254,740,993~JPY", "9~007~199~254~740~993~JPY"},
		{"cents", finding.Money("value", -5, "EUR"), "-€0.05", "-0,05~€"},
		{"four places", finding.Money("value", 12345, "CLF"), "1.2345~CLF", "1,2345~CLF"},
		{"pesos have cents", finding.Money("value", 1250, "COP"), "12.50~COP", "12,50~COP"},
		{"no currency", finding.Money("value", 1250, "a\u2028b"), "12.50~a b", "12,50~a b"},
		{"unsigned", finding.Unsigned("value", math.MaxUint64), "18,446,744,073,709,551,615", "18~446~744~073~709~551~615"},
		{"small unsigned", finding.Unsigned("value", 7), "7", "7"},
		{"huge", finding.Decimal("value", math.MaxFloat64, 2), "1.79769~×~10³⁰⁸", "1,79769~×~10³⁰⁸"},
		{"tiny", finding.Decimal("value", -1e-300, 300), "-1~×~10⁻³⁰⁰", "-1~×~10⁻³⁰⁰"},
		{"no such date", finding.Date("value", 0, 0, 0), "n/a", "n.~d."},
		{"no such day", finding.Date("value", 2026, time.February, 29), "n/a", "n.~d."},
		{"end of the day", finding.Clock("value", 24, 0), "24:00", "24~h~00"},
		{"no such clock", finding.Clock("value", 24, 1), "n/a", "n.~d."},
		{"separators and marks", finding.Text("value", "a\u2028b\u2029c\u200Ed\u200Fe\u061Cf"), "a b c d e f", "a b c d e f"},
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
			assert.Equal(t, strings.ReplaceAll(tt.english, "~", nbsp), m.Localize(language.English))
			assert.Equal(t, strings.ReplaceAll(tt.french, "~", nbsp), m.Localize(language.French))
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
		{finding.Decimal("n", 0.96, 1), "1.0 posts", "1,0 publication"},
		{finding.Decimal("n", 1e300, 0), "1~×~10³⁰⁰ posts", "1~×~10³⁰⁰ publications"},
		{finding.Integer("n", math.MinInt), "-9,223,372,036,854,775,808 posts", "-9~223~372~036~854~775~808 publications"},
		{finding.Unsigned("n", math.MaxUint64), "18,446,744,073,709,551,615 posts", "18~446~744~073~709~551~615 publications"},
		{finding.Money("n", math.MinInt64, "EUR"), "-€92,233,720,368,547,758.08 posts", "-92~233~720~368~547~758,08~€ publications"},
		{finding.Money("n", 100, "EUR"), "€1 post", "1~€ publication"},
		{finding.Money("n", 150, "EUR"), "€1.50 posts", "1,50~€ publication"},
		{finding.Money("n", 200, "EUR"), "€2 posts", "2~€ publications"},
		{finding.Money("n", 1, "JPY"), "1~JPY post", "1~JPY publication"},
		{finding.ListOf("n", finding.Text("", "a")), "a post", "a publication"},
		{finding.Text("n", "1"), "1 posts", "1 publications"},
	}
	for _, tt := range tests {
		tt.english, tt.french = strings.ReplaceAll(tt.english, "~", nbsp), strings.ReplaceAll(tt.french, "~", nbsp)
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
	assert.LessOrEqual(t, len(finding.Text("value", repeat("\xffa", 240)).Text()), finding.MaxText, "what replaces a byte counts")
	assert.Equal(t, repeat("a", finding.MaxText), finding.Text("value", repeat("a", finding.MaxText)).Text())
	assert.Equal(t, repeat("a", finding.MaxText-3)+"…", finding.Text("value", repeat("a", finding.MaxText+1)).Text())
}

func TestTypeset(t *testing.T) {
	for french, want := range map[string]string{
		"Oui ! Non ? Si ; « a » : b":             "Oui~! Non~? Si~; «~a~»~: b",
		"9 h à 18 h, 5 min, 30 s, 3 %, 20 €":     "9~h à 18~h, 5~min, 30~s, 3~%, 20~€",
		"{n} h, {n} min. {n} s) {n} % {n} €":     "{n}~h, {n}~min. {n}~s) {n}~% {n}~€",
		"5 k€ et 2 M€":                           "5~k€ et 2~M€",
		"l'art. 5, art. {article}, n° 3, art. L": "l'art.~5, art.~{article}, n°~3, art.~L",
		"2 heures, 3 minimum, {n} s'il, 4 sûres": "2 heures, 3 minimum, {n} s'il, 4 sûres",
		"le part. 5 h":                           "le part. 5~h",
		"":                                       "",
	} {
		assert.Equal(t, strings.ReplaceAll(want, "~", nbsp), finding.Typeset(french))
	}
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

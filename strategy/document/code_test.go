package document_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
)

// coded has one member for each set of codes, and each way to ask for one.
type coded struct {
	Territory   string            `json:"territory" validate:"omitzero,territory"`
	Territories []string          `json:"territories" validate:"max=3,unique,dive,territory"`
	Language    string            `json:"language" validate:"omitzero,max=10,language"`
	Currency    string            `json:"currency" validate:"required,currency"`
	Second      *string           `json:"second" validate:"currency"`
	Names       map[string]string `json:"names" validate:"dive,keys,language,endkeys,required"`
}

var codedSchema = document.MustSchema[coded]()

func TestSchema_Check_codes(t *testing.T) {
	const (
		territoryEN = "is not the code of a territory: expected one of ISO 3166-1 alpha-2, in capitals, such as “FR”."
		territoryFR = "n'est pas un code de territoire ; attendu : un code ISO 3166-1 alpha-2, en capitales, tel que « FR »."
		languageEN  = "is not the tag of a language: expected one of BCP 47, such as “fr” or “fr-CA”."
		languageFR  = "n'est pas un code de langue ; attendu : un code BCP 47, tel que « fr » ou « fr-CA »."
		currencyEN  = "is not the code of a currency: expected one of ISO 4217, in capitals, such as “EUR”."
		currencyFR  = "n'est pas un code de devise ; attendu : un code ISO 4217, en capitales, tel que « EUR »."
	)
	euro := "euro"
	tests := []struct {
		name                string
		change              func(*coded)
		at, english, french string
		fix                 string
	}{
		{"lower case", func(c *coded) { c.Territory = "fr" }, "/territory", "“fr” " + territoryEN, "« fr » " + territoryFR, "FR"},
		{"no code", func(c *coded) { c.Territory = "France" }, "/territory", "“France” " + territoryEN, "« France » " + territoryFR, ""},
		{"in a list", func(c *coded) { c.Territories = []string{"FR", "UK"} }, "/territories/1", "“UK” " + territoryEN, "« UK » " + territoryFR, ""},
		{"empty in a list", func(c *coded) { c.Territories = []string{""} }, "/territories/0", "“” " + territoryEN, "«  » " + territoryFR, ""},
		{"a language by its name", func(c *coded) { c.Language = "français" }, "/language", "“français” " + languageEN, "« français » " + languageFR, ""},
		{"a low line", func(c *coded) { c.Language = "fr_CA" }, "/language", "“fr_CA” " + languageEN, "« fr_CA » " + languageFR, "fr-CA"},
		{"a key", func(c *coded) { c.Names = map[string]string{"xx": "a"} }, "/names/xx", "“xx” " + languageEN, "« xx » " + languageFR, ""},
		{"a currency in lower case", func(c *coded) { c.Currency = "eur" }, "/currency", "“eur” " + currencyEN, "« eur » " + currencyFR, "EUR"},
		{"a pointer", func(c *coded) { c.Second = &euro }, "/second", "“euro” " + currencyEN, "« euro » " + currencyFR, ""},
	}
	require.Empty(t, codedSchema.Check(coded{Currency: "EUR"}), "what is absent is excused")
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := coded{Currency: "EUR"}
			tt.change(&c)
			list := codedSchema.Check(c)
			require.Equal(t, []string{tt.at + " " + tt.english}, lines(list, language.English))
			assert.Equal(t, []string{tt.at + " " + tt.french}, lines(list, language.French))
			fix := ""
			if len(list[0].Fixes) > 0 {
				fix = list[0].Fixes[0].Text
			}
			assert.Equal(t, tt.fix, fix)
		})
	}
}

// A text at fault for its length, or absent, is not also a code at fault.
func TestSchema_Check_codesOnce(t *testing.T) {
	list := codedSchema.Check(coded{Language: strings.Repeat("français ", 5)})
	require.Len(t, list, 2)
	assert.Equal(t, document.CodeRequired, list[0].Code)
	assert.Equal(t, document.CodeTooLong, list[1].Code)
}

// Codes are judged when a document is read as when it is checked.
func TestSchema_Read_codes(t *testing.T) {
	c, list := codedSchema.Read([]byte(`{"currency": "EUR", "territory": "fr"}`))
	require.Len(t, list, 1)
	assert.Equal(t, document.CodeTerritory, list[0].Code)
	assert.Equal(t, "fr", c.Territory)
}

func TestIsTerritory(t *testing.T) {
	for _, code := range strings.Fields("FR GF GP MQ RE YT BL MF PM NC PF WF TF BE CH LU MC CA DE ES GB US XK") {
		assert.True(t, document.IsTerritory(code), code)
	}
	for _, code := range append(strings.Fields("fr Fr UK EU ZZ AA SU AN DD FRA 250 001 F FR-75"), "", " FR", "FR ", "F\x00", "ＦＲ") {
		assert.False(t, document.IsTerritory(code), code)
	}
	known := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if document.IsTerritory(string(a) + string(b)) {
				known++
			}
		}
	}
	assert.Equal(t, 249+1, known, "ISO 3166-1 has 249 codes in force; XK is beside them")
}

func TestIsLanguage(t *testing.T) {
	for _, tag := range strings.Fields("fr FR fr-CA en-GB de zh-Hant pt-br sr-Latn-RS gsw br") {
		assert.True(t, document.IsLanguage(tag), tag)
	}
	for _, tag := range append(strings.Fields("français fr_CA fr- xx und root x-maison 12 e"), "", " fr", "fr-"+strings.Repeat("x", 40)) {
		assert.False(t, document.IsLanguage(tag), tag)
	}
}

// What names no language is refused with a typed error.
func TestParseLanguage(t *testing.T) {
	tag, err := document.ParseLanguage("fr-CA")
	require.NoError(t, err)
	assert.Equal(t, language.CanadianFrench, tag)
	for _, text := range append(strings.Fields("français fr_CA xx und !!"), "") {
		_, err := document.ParseLanguage(text)
		assert.True(t, document.IsFault(err, document.FaultLanguage), text)
		refused, ok := errors.AsType[*document.ValueError](err)
		require.True(t, ok, text)
		assert.Equal(t, text, refused.Text)
	}
	_, err = document.ParseLanguage("xx")
	assert.EqualError(t, err, `document: language "xx": a language is named by a tag of BCP 47, such as fr or en-GB`)
}

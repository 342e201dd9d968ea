package document

import (
	"strings"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// codeSet is a standard set of codes that a text may be one of. The zero codeSet is none.
type codeSet int8

const (
	territoryCode codeSet = iota + 1
	languageCode
	currencyCode
)

// codeSetOf returns the set that a word of a validate tag names.
func codeSetOf(word string) codeSet {
	switch word {
	case "territory":
		return territoryCode
	case "language":
		return languageCode
	default:
		return currencyCode
	}
}

// has reports whether text is a code of the set, as it is to be written.
func (s codeSet) has(text string) bool {
	switch s {
	case territoryCode:
		return IsTerritory(text)
	case languageCode:
		return IsLanguage(text)
	default:
		unit, err := currency.ParseISO(text)
		return err == nil && unit.String() == text
	}
}

// unknown says that text is not a code of the set, and offers the way to write it when
// that is plain.
func (s codeSet) unknown(at finding.Pointer, text string) finding.Finding {
	code, mended := CodeCurrency, strings.ToUpper(text)
	switch s {
	case territoryCode:
		code = CodeTerritory
	case languageCode:
		code, mended = CodeLanguage, strings.ReplaceAll(text, "_", "-")
	}
	f := book().Finding(code, at, finding.Text("found", Quotable(text)))
	if s.has(mended) {
		f.Fixes = []finding.Fix{replacement(text, mended)}
	}
	return f
}

// IsTerritory reports whether code is an ISO 3166-1 alpha-2 code in force, in capitals:
// "FR", not "fr", "UK" nor "FRA". "XK", for Kosovo, is taken as one.
func IsTerritory(code string) bool {
	return len(code) == 2 && judge().Var(code, "iso3166_1_alpha2") == nil
}

// maxTag is how long a language tag may be: RFC 5646 (September 2009), 4.4.1, asks for
// room for 35 characters.
const maxTag = 35

// FaultLanguage is the fault of a text that names no language.
const FaultLanguage finding.Code = "document.fault.language"

// IsLanguage reports whether tag is a BCP 47 tag of a language: "fr", "fr-CA", "zh-Hant",
// in any case. Its subtags are those that golang.org/x/text/language knows; "und", which
// names no language, and private tags are none. At most 35 bytes are a tag.
func IsLanguage(tag string) bool {
	_, err := ParseLanguage(tag)
	return err == nil
}

// ParseLanguage reads what [IsLanguage] takes for a tag. The error is a [ValueError] with
// the fault [FaultLanguage].
func ParseLanguage(tag string) (language.Tag, error) {
	if len(tag) <= maxTag && !strings.Contains(tag, "_") {
		t, err := language.Parse(tag)
		if base, _, _ := t.Raw(); err == nil && base != (language.Base{}) {
			return t, nil
		}
	}
	return language.Tag{}, RefuseValue("document", "language", tag, book().Message(FaultLanguage))
}

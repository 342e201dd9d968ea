package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// mend returns what to write in place of an occurrence of e, and where: with the capitals
// of what is found, and with the article before it where the first sound of the replacement
// asks for another. It offers nothing where that article depends on more than the sound:
// for « l'huile » replaced by « crème », on a gender that nobody has told.
//
// A text is taken for French when its language is not known; in other languages than French
// and English no article changes with the sound.
func (e *entry) mend(source string, span finding.Span, tag string) (where finding.Span, replacement string, ok bool) {
	found := source[span.Start:span.End]
	replacement = matchCase(e.replacement, found, e.raw)
	var joined string
	switch base(tag) {
	case "fr":
		joined, where, ok = elide(source, span, firstSound(e.replacement, true))
	case "en":
		joined, where, ok = indefinite(source, span, firstSound(e.replacement, false))
	default:
		return span, replacement, true
	}
	if where == span {
		return span, replacement, ok
	}
	article := source[where.Start:span.Start]
	return where, capitalised(joined, article, found) + replacement, ok
}

// sound is what a word starts with.
type sound int

const (
	unsure sound = iota
	vowel
	consonant
)

// frenchConsonants are the beginnings of the words before which nothing elides in French
// though they start with a vowel or an h: the commonest that dictionaries mark so, folded,
// with _ where the word ends.
const frenchConsonants = "onz oui_ ouistiti uhlan hach hadd haie haillon haine hair hall_ halo_ halte_ hamac hamburger hameau hamster " +
	"hanche hand hangar hant harcel hard harem hareng hargn haricot harnais harp hasard hat hauss haut havre hayon heaume hennir " +
	"herisson hernie heron heros_ herse hetre heurt hibou hic_ hideu hierarchi hip_ hippie hisser hobby hoch hockey hold_ " +
	"hollandais homard hongrois hont hoquet hors_ hotte houbl houill houl houpp hublot huche huer huit_ huitai huitieme hurl hutte hype_"

// englishConsonants are the same in English, for the article a: words that start with the
// sound of w or of y.
const englishConsonants = "one_ once_ ones_ eu"

// firstSound returns what s starts with, as far as its letters tell: in French every h but
// those of frenchConsonants is silent, and a y may be either; in English an h or a u may.
func firstSound(s string, french bool) sound {
	folded := text.Fold(s).String()
	first, consonants, either := folded+"_", englishConsonants, "hu"
	if end := strings.IndexFunc(folded, func(r rune) bool { return r < 'a' || r > 'z' }); end >= 0 {
		first = folded[:end] + "_"
	}
	if french {
		consonants, either = frenchConsonants, "y"
	}
	switch c := first[0]; {
	case c < 'a' || c > 'z' || strings.IndexByte(either, c) >= 0:
		return unsure
	case startsAmong(first, consonants):
		return consonant
	case strings.IndexByte("aeiou", c) >= 0 || c == 'h':
		return vowel
	}
	return consonant
}

// startsAmong reports whether s starts as one of the words of a list does.
func startsAmong(s, list string) bool {
	for w := range strings.FieldsSeq(list) {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// elide returns the French article or other small word before a span, as the sound that
// follows asks for it, and the span with that word; the span alone when the word stays.
func elide(source string, span finding.Span, next sound) (joined string, where finding.Span, ok bool) {
	word, start, elided := wordBefore(source, span.Start)
	joined, known := elisions[word]
	switch {
	case !known || elided != text.Elides(word):
		return "", span, true
	case next == unsure:
		return "", span, false
	case (elided || beforeVowel(word, source[span.Start:span.End], next)) == (next == vowel):
		return "", span, true
	case joined == "":
		return "", span, false
	}
	return joined, finding.Span{Start: start, End: span.End}, true
}

// elisions are what the words of French become that change before a vowel, or back, with the
// space that may follow; empty where that depends on more than the sound.
var elisions = map[string]string{
	"le": "l'", "la": "l'", "de": "d'", "que": "qu'", "ne": "n'", "je": "j'", "me": "m'", "te": "t'", "se": "s'",
	"jusque": "jusqu'", "lorsque": "lorsqu'", "puisque": "puisqu'", "quoique": "quoiqu'",
	"du": "de l'", "au": "à l'", "ma": "mon ", "ta": "ton ", "sa": "son ", "ce": "",
	"l": "", "c": "", "d": "de ", "qu": "que ", "n": "ne ", "j": "je ", "m": "me ", "t": "te ", "s": "se ",
	"jusqu": "jusque ", "lorsqu": "lorsque ", "puisqu": "puisque ", "quoiqu": "quoique ",
	// Of the masculine alone, before a vowel or before a consonant; and of both genders before a vowel.
	"cet": "", "bel": "", "nouvel": "", "vieil": "", "fol": "", "mol": "",
	"beau": "", "nouveau": "", "vieux": "", "fou": "", "mou": "",
	"mon": "", "ton": "", "son": "",
}

// beforeVowel reports whether a word has the form that it takes before a vowel: « mon » does,
// where a vowel follows it or is to follow.
func beforeVowel(word, following string, next sound) bool {
	switch word {
	case "cet", "bel", "nouvel", "vieil", "fol", "mol":
		return true
	case "mon", "ton", "son":
		return next == vowel || firstSound(following, true) == vowel
	}
	return false
}

// indefinite is elide for the English article a.
func indefinite(source string, span finding.Span, next sound) (joined string, where finding.Span, ok bool) {
	word, start, _ := wordBefore(source, span.Start)
	switch {
	case word != "a" && word != "an":
		return "", span, true
	case next == unsure:
		return "", span, false
	case (word == "an") == (next == vowel):
		return "", span, true
	case next == vowel:
		return "an ", finding.Span{Start: start, End: span.End}, true
	}
	return "a ", finding.Span{Start: start, End: span.End}, true
}

// wordBefore returns the word before an offset, in lower case, and where it starts, when
// only spaces part it from there; or an apostrophe, which says that it is elided.
func wordBefore(source string, end int) (word string, start int, elided bool) {
	left := strings.TrimRight(source[:end], " \u00a0\u202f")
	if len(left) == end {
		r, size := utf8.DecodeLastRuneInString(left)
		if text.Fold(string(r)).String() != "'" {
			return "", end, false
		}
		left, elided = left[:end-size], true
	}
	start = len(strings.TrimRightFunc(left, unicode.IsLetter))
	return strings.ToLower(left[start:]), start, elided
}

// capitalised gives joined the capitals of an article: all of them, when what follows it
// has only capitals too, or the first.
func capitalised(joined, article, found string) string {
	first, _ := utf8.DecodeRuneInString(article)
	switch {
	case !unicode.IsUpper(first):
		return joined
	case inCapitals(found):
		return strings.ToUpper(joined)
	}
	return upperFirst(joined)
}

// matchCase returns s with the capitals of found: all, when it has no small letter, or the
// first. Those that the charter writes the term with are its own, such as those of SEO.
func matchCase(s, found, term string) string {
	first, _ := utf8.DecodeRuneInString(found)
	switch r, _ := utf8.DecodeRuneInString(s); {
	case found == term:
		return s
	case inCapitals(found):
		return strings.ToUpper(s)
	case unicode.IsUpper(first) && unicode.IsLower(r):
		return upperFirst(s)
	}
	return s
}

func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// inCapitals reports whether s has two capitals or more and no small letter.
func inCapitals(s string) bool {
	capitals := 0
	for _, r := range s {
		switch {
		case unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			capitals++
		}
	}
	return capitals > 1
}

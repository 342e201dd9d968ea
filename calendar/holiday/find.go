package holiday

import (
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// MaxNameLength is the longest name that [Find] looks up, in bytes.
const MaxNameLength = 100

// Find returns the key dates that people call by a name, in the order of the year: their
// names in documents, in English and in French, and what else is common, "the Black
// Friday", « la rentrée », « fête des mamans ». Case, accents, hyphens, apostrophes and a
// leading article do not matter. « soldes » are those of winter and those of summer:
// [KeyDates.Next] tells which come first. Nothing is found under an unknown name, or one
// of more than [MaxNameLength] bytes; "Labor Day" is that of the United States and
// "Labour Day" that of 1 May. The cost is that of reading the name.
func Find(name string) []KeyDate {
	if len(name) > MaxNameLength {
		return nil
	}
	return slices.Clone(names()[fold(name)])
}

// Names returns what people call a key date: its name in documents, in English and in French,
// and what else is common. An absent or unknown key date has no names.
func (k KeyDate) Names() []string {
	if !keyDates.Has(k) {
		return nil
	}
	m := marks[k]
	return append([]string{m.id, m.english, m.french}, m.others...)
}

// All returns every key date: those of France in the order of the year, then the feasts of
// the religions, the holidays of other countries and the days of the world.
func All() iter.Seq[KeyDate] { return keyDates.All() }

// names are the key dates by folded name. The map is not changed once it is made.
var names = sync.OnceValue(func() map[string][]KeyDate {
	index := map[string][]KeyDate{}
	for key := range keyDates.All() {
		for _, name := range key.Names() {
			folded := fold(name)
			if !slices.Contains(index[folded], key) {
				index[folded] = append(index[folded], key)
			}
		}
	}
	return index
})

// articles may come before a name. Folding has made « l' » a word.
var articles = [...]string{"le", "la", "les", "l", "the"}

// fold writes a name in lower case without accents, its words apart, without a leading
// article.
func fold(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	words := strings.Fields(b.String())
	if len(words) > 1 && slices.Contains(articles[:], words[0]) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

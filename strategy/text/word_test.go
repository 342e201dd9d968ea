package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/strategy/text"
)

func TestFoldedWords(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"none", " … !", ""},
		{"plain", "Créer ses comptes, vite.", "creer|ses|comptes|vite"},
		{"elision", "L’abonné d’ici jusqu’à l’été", "l|abonne|d|ici|jusqu|a|l|ete"},
		{"apostrophe inside", "aujourd’hui quelqu’un d’aujourd’hui", "aujourd'hui|quelqu'un|d|aujourd'hui"},
		{"English", "the company's team don't, we'll O’Brien", "the|company|s|team|don't|we|ll|o'brien"},
		{"rock", "rock'n'roll", "rock'n'roll"},
		{"quotes", "'gratuit' et «gratuit»", "gratuit|et|gratuit"},
		{"apostrophe at the end", "d' l'", "d|l"},
		{"compound", "rendez-vous peut–être", "rendez|vous|peut|etre"},
		{"digits", "T4 2026, B2B à 10k, 10²", "t4|2026|b2b|a|10k|10²"},
		{"number with spaces", "1 200,50 €", "1|200|50"},
		{"marks", "हिन्दी में", "हिन्दी|में"},
		{"mark alone", "् a", "्|a"},
		{"no spaces", "無料のABC", "無|料|の|abc"},
		{"voiced kana", "ガム", "カ\u3099|ム"},
		{"emoji", "a😀b", "a|b"},
		{"underscore", "_gratuit_", "gratuit"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := text.Fold(tt.source)
			var words []string
			for start, end := range f.Words() {
				words = append(words, string(f.Bytes()[start:end]))
			}
			assert.Equal(t, tt.want, strings.Join(words, "|"))
		})
	}
}

func TestFoldedFind(t *testing.T) {
	tests := []struct {
		name, source, term string
		want               []string
	}{
		{"after an elision", "Chaque l’abonné compte", "abonné", []string{"abonné"}},
		{"with its elision", "Chaque L’ABONNÉ compte", "l'abonne", []string{"L’ABONNÉ"}},
		{"not in a longer word", "gratuitement, gratuité, ingratuit", "gratuit", nil},
		{"case and accents", "GRÂTUIT gratuit Gra\u0302tuit", "gratuit", []string{"GRÂTUIT", "gratuit", "Gra\u0302tuit"}},
		{"next to digits", "gratuit2 2gratuit", "gratuit", nil},
		{"next to punctuation", "«gratuit»(gratuit)#gratuit_gratuit-", "gratuit", []string{"gratuit", "gratuit", "gratuit", "gratuit"}},
		{"inside an apostrophe", "aujourd’hui", "hui", nil},
		{"whole with its apostrophe", "d’aujourd’hui", "aujourd'hui", []string{"aujourd’hui"}},
		{"possessive", "the company's", "company", []string{"company"}},
		{"contraction", "you don't", "don", nil},
		{"phrase", "Le moins  cher, le\u00a0moins\ncher", "le moins cher", []string{"Le moins  cher", "le\u00a0moins\ncher"}},
		{"phrase needs its space", "sansrisque", "sans risque", nil},
		{"phrase in a longer one", "le moins chers", "le moins cher", nil},
		{"compound", "un e‑mail, un email", "e-mail", []string{"e‑mail"}},
		{"a hyphen is no space", "un rendez-vous, des rendez‑vous, le rendez vous", "rendez–vous", []string{"rendez-vous", "rendez‑vous"}},
		{"a space is no hyphen", "un rendez-vous, le rendez  vous, rendezvous", "rendez vous", []string{"rendez  vous"}},
		{"sign first", "-20 % -200 %", "-20", []string{"-20"}},
		{"sign last", "C++ et C+++, c", "C++", []string{"C++", "C++"}},
		{"signs only", "100 % sûr, 50\u202f%", " % ", []string{"%", "%"}},
		{"ligature", "Un cœur, un CŒUR", "coeur", []string{"cœur", "CŒUR"}},
		{"hidden", "gra\u200btuit", "gratuit", []string{"gra\u200btuit"}},
		{"emoji", "bravo 👍🏽👍", "👍", []string{"👍", "👍"}},
		{"without overlap", "ha ha ha ha ha", "ha ha", []string{"ha ha", "ha ha"}},
		{"without overlap of signs", "!!!!!", "!!", []string{"!!", "!!"}},
		{"Japanese", "完全無料です", "無料", []string{"無料"}},
		{"no term", "abc", "", nil},
		{"blank term", "a b", " \n ", nil},
		{"empty text", "", "a", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, term := text.Fold(tt.source), text.NewTerm(tt.term)
			var got []string
			for start, end := range f.Find(term) {
				from, to := f.Span(start, end)
				got = append(got, tt.source[from:to])
			}
			assert.Equal(t, tt.want, got)
			assert.Equal(t, len(tt.want) > 0, f.Contains(term))
		})
	}
}

func TestTerm(t *testing.T) {
	assert.Equal(t, text.NewTerm("L’Été  FINI"), text.NewTerm(" l'ete fini "))
	assert.Equal(t, "l'ete fini", text.NewTerm("L’Été  FINI").String())
	assert.True(t, text.Term{}.IsZero())
	assert.True(t, text.NewTerm("\u00a0\u200b").IsZero())
	assert.False(t, text.NewTerm("a").IsZero())
	assert.Equal(t, text.Term{}, text.NewTerm(""))
}

func TestFindStopsEarly(t *testing.T) {
	f := text.Fold("un deux trois")
	for range f.Words() {
		break
	}
	for range f.Find(text.NewTerm("deux")) {
		break
	}
}

func TestFolded_MatchAt(t *testing.T) {
	f := text.Fold("Le  MOINS\ncher, l’été")
	for _, tt := range []struct {
		folded      string
		start, want int
	}{
		{"le moins cher", 0, 14}, {"moins", 4, 9}, {"moin", 4, 8}, {" moins", 2, 9}, {"le moins", 1, -1}, {"", 3, 3},
		{"l'ete", 16, 21}, {"l'etes", 16, -1}, {"x", 21, -1}, {"", 21, 21}, {"", 22, -1}, {"le", -1, -1},
	} {
		assert.Equal(t, tt.want, f.MatchAt(tt.folded, tt.start), "%q at %d", tt.folded, tt.start)
	}
}

func TestElides(t *testing.T) {
	for _, w := range strings.Fields("c d j l m n s t qu jusqu lorsqu puisqu quoiqu") {
		assert.True(t, text.Elides(w), w)
	}
	for _, w := range []string{"", "aujourd", "quelqu", "don", "L", "presqu"} {
		assert.False(t, text.Elides(w), w)
	}
}

// Clusters are as many as are counted, and part nothing that is seen as one.
func TestClusters(t *testing.T) {
	for _, s := range []string{"", "abc", "e\u0301te\u0301", "👩‍👩‍👧‍👦🇫🇷❤️1️⃣", "\xff\xfe", "a\xff", "각\r\n각", "\u0301a"} {
		n, last := 0, 0
		for end := range text.Clusters(s) {
			assert.Greater(t, end, last)
			assert.Equal(t, 1, text.Graphemes.Count(s[last:end]), "%q", s[last:end])
			n, last = n+1, end
		}
		assert.Equal(t, text.Graphemes.Count(s), n, "%q", s)
		assert.Equal(t, len(s), last, "%q", s)
	}
}

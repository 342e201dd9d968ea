package text_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/septet-go/socialstrategy/strategy/text"
)

func TestFold(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"empty", "", ""},
		{"case and accents", "À L’ÉTÉ, ça coûte où ?", "a l'ete, ca coute ou ?"},
		{"decomposed", "E\u0301te\u0301", "ete"},
		{"ligatures", "Œuvre d’art, ex æquo, Straße, GROẞ, ﬁn, eﬃcace", "oeuvre d'art, ex aequo, strasse, gross, fin, efficace"},
		{"accented ligature", "ǽ ǣ", "ae ae"},
		{"letters with a stroke", "Łódź Đà Nẵng Øre þing ı İ", "lodz da nang ore thing i i"},
		{"apostrophes", "l’a l‘a lʼa l′a l´a l'a", "l'a l'a l'a l'a l'a l'a"},
		{"spaces", "1\u00a0200\u202f5\u20090\u20070\u3000a\tb", "1 200 5 0 0 a b"},
		{"line ends stay", "a\r\nb\u2028c", "a\r\nb\nc"},
		{"hyphens", "e‐mail e‑mail 3‒4 3–4 −20", "e-mail e-mail 3-4 3-4 -20"},
		{"em dash and quotes stay", "« a » — “b”…", "« a » — “b”…"},
		{"invisible", "gra\u200btu\u00adit\ufeff \u202agratuit\u202c", "gratuit gratuit"},
		{"fake letters", "𝗦𝗼𝗹𝗱𝗲𝘀 Ｓｏｌｄｅｓ １０", "soldes soldes 10"},
		{"superscripts", "1ᵉʳ nº 5, 10² m³ ½", "1er no 5, 10² m³ ½"},
		{"strokes and bars", "ƶ ɨ ƀ ⱥ ȼ ɏ Ƶ Ɨ Ƀ Ⱥ Ȼ Ɏ ɇ ɉ ɍ ʉ ⱦ ᵽ ǥ ƚ ɵ", "z i b a c y z i b a c y e j r u t p g l o"},
		{"enclosed letters", "ⓖⓡⓐⓣⓤⓘⓣ ⒼⓇ 🄶🅁🄰 🅖🅡🅐 🅶🆁🅰🆉 🆎 🇫🇷", "gratuit gr gra gra graz 🆎 🇫🇷"},
		{"fillers", "gra\u115ftu\u1160i\u3164t\uffa0 gra\u2800tuit", "gratuit gratuit"},
		{"greek", "ΌΔΟΣ όδος", "οδοσ οδοσ"},
		{"cyrillic", "Ёлка", "елка"},
		{"emoji", "❤️ 👩‍👧 1️⃣", "❤ 👩👧 1⃣"},
		{"voiced kana are kept", "ガ\u304b\u3099 ｶﾞ", "カ\u3099か\u3099 カ\u3099"},
		{"Indic vowels are kept", "हिन्दी", "हिन्दी"},
		{"Hebrew points are not", "שָׁלוֹם", "שלום"},
		{"hangul", "한글", "\u1112\u1161\u11ab\u1100\u1173\u11af"},
		{"ill-formed", "a\xffb\xc3", "a\ufffdb\ufffd"},
		{"nul", "a\x00b", "a\x00b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, text.Fold(tt.source).String())
		})
	}
}

// spanOf returns what part of the fold, found as it is written, is in the source.
func spanOf(t *testing.T, source, part string) string {
	t.Helper()
	f := text.Fold(source)
	at := strings.Index(f.String(), part)
	require.GreaterOrEqual(t, at, 0, "%q in %q", part, f.String())
	start, end := f.Span(at, at+len(part))
	return source[start:end]
}

func TestFoldedSpan(t *testing.T) {
	tests := []struct{ name, source, part, want string }{
		{"accent", "un été là", "ete", "été"},
		{"decomposed", "un e\u0301te\u0301 là", "ete", "e\u0301te\u0301"},
		{"half a ligature", "un cœur", "co", "cœ"},
		{"other half", "un cœur", "eur", "œur"},
		{"several", "Straße", "sse", "ße"},
		{"invisible inside and after", "a gra\u200btuit\u200b b", "gratuit", "gra\u200btuit\u200b"},
		{"invisible before", "a \u200bgratuit b", "gratuit", "gratuit"},
		{"no-break space", "1\u202f200 abonnés", "1 200", "1\u202f200"},
		{"ill-formed byte", "a\xff\xfeb", "\ufffdb", "\xfeb"},
		{"half a jamo", "한글", "\u1161", "한"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, spanOf(t, tt.source, tt.part))
		})
	}
}

func TestFoldedSpanOutOfRange(t *testing.T) {
	f := text.Fold("été")
	for _, tt := range [][4]int{
		{-5, 99, 0, 5}, {1, 1, 2, 2}, {2, 1, 3, 3}, {99, 100, 5, 5}, {-9, -8, 0, 0},
	} {
		start, end := f.Span(tt[0], tt[1])
		assert.Equal(t, tt[2:], []int{start, end}, "%v", tt)
	}
	var zero text.Folded
	start, end := zero.Span(0, 3)
	assert.Equal(t, []int{0, 0}, []int{start, end})
	assert.Empty(t, zero.String())
}

func TestFoldedReset(t *testing.T) {
	f := text.Fold("Une première phrase, plutôt longue")
	f.Reset("Été")
	assert.Equal(t, "ete", f.String())
	var words []string
	for start, end := range f.Words() {
		words = append(words, string(f.Bytes()[start:end]))
	}
	assert.Equal(t, []string{"ete"}, words)
	f.Reset("")
	assert.Empty(t, f.String())
	start, end := f.Span(0, 9)
	assert.Equal(t, []int{0, 0}, []int{start, end})
}

func TestFoldMaxBytes(t *testing.T) {
	f := text.Fold(strings.Repeat("a", text.MaxBytes))
	assert.False(t, f.Truncated())
	f.Reset(strings.Repeat("a", text.MaxBytes-1) + "é")
	assert.True(t, f.Truncated())
	assert.Len(t, f.Bytes(), text.MaxBytes-1, "the last rune is not cut")
	f.Reset(strings.Repeat("\xbf", text.MaxBytes+9))
	assert.True(t, f.Truncated())
	_, end := f.Span(0, len(f.Bytes()))
	assert.Equal(t, text.MaxBytes, end)
	f.Reset("a")
	assert.False(t, f.Truncated())
}

// TestFoldEveryRune holds the properties of the fold on each code point.
func TestFoldEveryRune(t *testing.T) {
	fold, again := new(text.Folded), new(text.Folded)
	for r := range everyRune {
		s := string(r)
		fold.Reset(s)
		folded := fold.String()
		require.True(t, utf8.ValidString(folded), "%U", r)
		again.Reset(norm.NFD.String(s))
		require.Equal(t, folded, again.String(), "%U decomposed", r)
		again.Reset(norm.NFC.String(s))
		require.Equal(t, folded, again.String(), "%U composed", r)
		again.Reset(folded)
		require.Equal(t, folded, again.String(), "%U folded twice", r)
		again.Reset(string(unicode.ToUpper(r)))
		if unicode.ToLower(unicode.ToUpper(r)) == r {
			require.Equal(t, folded, again.String(), "%U in upper case", r)
		}
	}
}

// What has no shape leaves nothing, whatever table of Unicode says so.
func TestFoldDropsTheInvisible(t *testing.T) {
	for r := range everyRune {
		ignorable := unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) || unicode.Is(unicode.Variation_Selector, r)
		if ignorable || r == 0xAD || r == 0x200B || r == 0x200D || r == 0x202E || r == 0x2060 || r == 0xFEFF || r == 0x2800 || r == 0x1D173 {
			require.Empty(t, text.Fold(string(r)).String(), "%U", r)
			require.Equal(t, "gratuit", text.Fold("gra"+string(r)+"tuit").String(), "%U", r)
		}
	}
}

func TestFoldLatinTable(t *testing.T) {
	for r := rune(0xA0); r <= 0x17F; r++ {
		assert.Equal(t, text.FoldByRules(r), text.Fold(string(r)).String(), "%U", r)
	}
}

func TestFoldAtRandom(t *testing.T) {
	runes := []rune("aÉœßŁİıς ’\u00a0\u0301\u0327\u0338\u0345\u034f\u200d\ufe0fー\u304b\u30ac\u3099\u093c\u094d\u0929" +
		"\u0dd9\u0dca\u0ddd\u0c46\u0c56\u0e38\u0e48\u05bc\ufb2c\u0651\u0f71\u0f72\u0f73\u1100\u1161\u11a8가각ﬃ𝗦ﷺ²½\u1d15e\u0344")
	random := rand.New(rand.NewPCG(3, 4))
	folded, other := new(text.Folded), new(text.Folded)
	for range 50_000 {
		source := make([]rune, 1+random.IntN(10))
		for i := range source {
			source[i] = runes[random.IntN(len(runes))]
		}
		s := string(source)
		folded.Reset(s)
		for _, form := range []norm.Form{norm.NFC, norm.NFD} {
			other.Reset(form.String(s))
			require.Equal(t, folded.Bytes(), other.Bytes(), "%+q", s)
		}
		other.Reset(folded.String())
		require.Equal(t, folded.Bytes(), other.Bytes(), "%+q folded twice", s)
	}
}

func FuzzFold(f *testing.F) {
	f.Add("À l’été, œuvre « ﬁne » — 1\u202f200 \xff 𝗦𝗼𝗹𝗱𝗲𝘀 e\u0301", "été")
	f.Add("か\u3099\u093c हिन्दी 한글 \u0e48\u0e38 ﷺ", "が")
	f.Fuzz(func(t *testing.T, s, word string) {
		folded := text.Fold(s)
		if utf8.ValidString(s) && len(s) < 1000 && !stacked(s) {
			assert.Equal(t, folded.String(), text.Fold(norm.NFC.String(s)).String(), "NFC of %+q", s)
			assert.Equal(t, folded.String(), text.Fold(norm.NFD.String(s)).String(), "NFD of %+q", s)
		}
		boundaries := map[int]bool{len(s): true}
		for i := range s {
			boundaries[i] = true
		}
		check := func(start, end int) {
			from, to := folded.Span(start, end)
			assert.True(t, 0 <= from && from <= to && to <= len(s), "%d:%d of %+q", start, end, s)
			assert.True(t, boundaries[from] && boundaries[to], "%d:%d of %+q", start, end, s)
		}
		for i := range folded.Bytes() {
			check(i, i+1)
			check(0, i)
			check(i, len(folded.Bytes()))
		}
		previous := 0
		for start, end := range folded.Words() {
			assert.True(t, previous <= start && start < end && end <= len(folded.Bytes()))
			check(start, end)
			previous = end
		}
		term := text.NewTerm(word)
		previous = 0
		found := false
		for start, end := range folded.Find(term) {
			assert.True(t, previous <= start && start < end && end <= len(folded.Bytes()))
			assert.Equal(t, term, text.NewTerm(string(folded.Bytes()[start:end])))
			check(start, end)
			previous, found = end, true
		}
		assert.Equal(t, found, folded.Contains(term))
	})
}

// stacked reports whether s has more marks in a row than the Stream-Safe Text Format
// allows: normalisation itself then changes the text.
func stacked(s string) bool {
	marks := 0
	for _, r := range norm.NFKD.String(s) {
		if !unicode.IsMark(r) {
			marks = 0
		} else if marks++; marks >= 20 {
			return true
		}
	}
	return false
}

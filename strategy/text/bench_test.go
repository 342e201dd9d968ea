package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// samples are texts of 300 code points, however many clusters those are: 43 families of
// seven are one sample.
// Those composed are of scripts that are known to be in form NFC without a closer look.
var samples = []struct {
	name, text string
	composed   bool
}{
	{"french", repeat("Découvrez notre nouvelle crème de jour « Éclat » : l’hydratation de l’été, à base d’ingrédients français… 👉 https://exemple.fr/eclat #Soin #Été @marque 😀 "), true},
	{"emoji", repeat("😀👍🏽❤️🇫🇷1️⃣"), true},
	{"zwj", repeat("👩‍👩‍👧‍👦"), true},
	{"decomposed", repeat("e\u0301te\u0301 "), false},
	{"devanagari", repeat("नमस्ते दुनिया यह एक परीक्षण है "), false},
	{"thai", repeat("สวัสดีชาวโลก"), false},
	{"arabic", repeat("مرحبا بالعالم "), true},
	{"korean", repeat("안녕하세요 세계 "), true},
	{"cjk", repeat("今日は新しい商品を紹介します。"), true},
	{"korean decomposed", repeat("\u110b\u1161\u11ab\u1102\u1167\u11bc "), false},
	{"prepended", repeat("a\u0600"), false},
	{"prepended conjunct", repeat("\u0d4eक"), false},
	{"rare", repeat("ꡀ\ua8c4𑀕\U00011046"), false},
	{"alternating", repeat("aक्e\u0301👩‍"), false},
}

func repeat(s string) string { return string([]rune(strings.Repeat(s, 300))[:300]) }

func BenchmarkGraphemes(b *testing.B) {
	for _, sample := range samples {
		b.Run(sample.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				text.Graphemes.Count(sample.text)
			}
		})
	}
}

func BenchmarkUTF16(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		text.UTF16.Count(samples[0].text)
	}
}

func BenchmarkFold(b *testing.B) {
	for _, sample := range samples {
		b.Run(sample.name, func(b *testing.B) {
			var folded text.Folded
			b.ReportAllocs()
			for b.Loop() {
				folded.Reset(sample.text)
			}
		})
	}
}

func BenchmarkFind(b *testing.B) {
	folded, term := text.Fold(samples[0].text), text.NewTerm("le moins cher")
	b.ReportAllocs()
	for b.Loop() {
		for range folded.Find(term) {
			b.Fatal("found")
		}
	}
}

func BenchmarkTokens(b *testing.B) {
	for _, sample := range samples {
		b.Run(sample.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for range text.Tokens(sample.text) {
				}
			}
		})
	}
}

func BenchmarkNetworkLengths(b *testing.B) {
	for _, unit := range networkUnits {
		for _, sample := range samples[:3] {
			b.Run(unit.String()+"/"+sample.name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					unit.Count(sample.text)
				}
			})
		}
	}
}

// The longest French post on X, of prose and a link.
func BenchmarkXLength(b *testing.B) {
	const link = " https://exemple.fr/eclat"
	post := string([]rune(strings.Repeat("Découvrez notre crème « Éclat » : l’hydratation de l’été, dès demain, en boutique. ", 4))[:280-len(link)]) + link
	b.ReportAllocs()
	for b.Loop() {
		if length, ok := text.XRules3.Measure(post); !ok {
			b.Fatal(length)
		}
	}
}

func BenchmarkEntities(b *testing.B) {
	for _, sample := range samples[:3] {
		b.Run(sample.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for range text.Entities(sample.text) {
				}
			}
		})
	}
}

func TestHotPathsAllocateNothing(t *testing.T) {
	term := text.NewTerm("ete")
	var folded text.Folded
	n := 0
	for _, sample := range samples {
		folded.Reset(sample.text)
		allocations := testing.AllocsPerRun(20, func() {
			n += text.Graphemes.Count(sample.text) + text.UTF16.Count(sample.text)
			folded.Reset(sample.text)
			for start, end := range folded.Find(term) {
				from, to := folded.Span(start, end)
				n += to - from
			}
			for start, end := range folded.Words() {
				n += end - start
			}
			for token := range text.Tokens(sample.text) {
				n += token.End
			}
			for token := range text.Entities(sample.text) {
				n += token.End
			}
			for _, unit := range networkUnits {
				if unit != text.XWeighted || sample.composed {
					n += unit.Count(sample.text)
				}
			}
		})
		assert.Zero(t, allocations, sample.name)
	}
	assert.NotZero(t, n)
}

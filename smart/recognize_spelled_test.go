package smart_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

var (
	frenchUnits = strings.Fields("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf")
	frenchTens  = [10]string{2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 7: "septante", 8: "huitante", 9: "nonante"}

	englishUnits = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	englishTens  = [10]string{2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty", 9: "ninety"}
)

// frenchSpeller writes numbers in French words: with the seventies, eighties and nineties of
// France, or those of Switzerland or Belgium; with the hyphens of 1990 or the spaces of old.
type frenchSpeller struct{ swiss, belgian, hyphens bool }

func (f frenchSpeller) below100(n int) string {
	unit, tens := n%10, n/10
	switch {
	case n < 20:
		return frenchUnits[n]
	case f.swiss, f.belgian && tens != 8, tens < 7:
		and := ""
		if unit == 1 {
			and = "et "
		}
		if unit == 0 {
			return frenchTens[tens]
		}
		return frenchTens[tens] + " " + and + frenchUnits[unit]
	case tens == 7:
		if unit == 1 {
			return "soixante et onze"
		}
		return "soixante " + frenchUnits[10+unit]
	case n == 80:
		return "quatre-vingts"
	}
	return "quatre-vingt " + frenchUnits[n-80]
}

func (f frenchSpeller) below1000(n int) string {
	var words []string
	switch {
	case n >= 200 && n%100 == 0:
		return frenchUnits[n/100] + " cents"
	case n >= 200:
		words = append(words, frenchUnits[n/100], "cent")
	case n >= 100:
		words = append(words, "cent")
	}
	if n%100 > 0 || n == 0 {
		words = append(words, f.below100(n%100))
	}
	return strings.Join(words, " ")
}

func (f frenchSpeller) spell(n int) string {
	var words []string
	for _, scale := range []struct {
		size int
		name string
	}{{1e12, "billion"}, {1e9, "milliard"}, {1e6, "million"}} {
		if count := n / scale.size; count > 0 {
			name := scale.name
			if count > 1 {
				name += "s"
			}
			words = append(words, f.below1000(count), name)
			n %= scale.size
		}
	}
	if count := n / 1000; count == 1 {
		words = append(words, "mille")
	} else if count > 1 { // no s before mille
		thousands := f.below1000(count)
		if strings.HasSuffix(thousands, "cents") || strings.HasSuffix(thousands, "vingts") {
			thousands = thousands[:len(thousands)-1]
		}
		words = append(words, thousands, "mille")
	}
	if n%1000 > 0 || len(words) == 0 {
		words = append(words, f.below1000(n%1000))
	}
	text := strings.Join(words, " ")
	if f.hyphens {
		return strings.ReplaceAll(text, " ", "-")
	}
	return text
}

// englishSpeller writes numbers in English words, the British way with "and" or the American
// one without.
type englishSpeller struct{ british, hyphens bool }

func (e englishSpeller) below1000(n int) string {
	var words []string
	if n >= 100 {
		words = append(words, englishUnits[n/100], "hundred")
		if e.british && n%100 > 0 {
			words = append(words, "and")
		}
	}
	switch n %= 100; {
	case n == 0 && len(words) > 0:
	case n < 20:
		words = append(words, englishUnits[n])
	case n%10 == 0:
		words = append(words, englishTens[n/10])
	case e.hyphens:
		words = append(words, englishTens[n/10]+"-"+englishUnits[n%10])
	default:
		words = append(words, englishTens[n/10], englishUnits[n%10])
	}
	return strings.Join(words, " ")
}

func (e englishSpeller) spell(n int) string {
	var words []string
	for _, scale := range []struct {
		size int
		name string
	}{{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}, {1e3, "thousand"}} {
		if count := n / scale.size; count > 0 {
			words = append(words, e.below1000(count), scale.name)
			n %= scale.size
		}
	}
	if n > 0 || len(words) == 0 {
		if e.british && len(words) > 0 && n < 100 {
			words = append(words, "and")
		}
		words = append(words, e.below1000(n))
	}
	return strings.Join(words, " ")
}

// numbersToSpell are all numbers to 2,200, each power of ten and its neighbours, and some at
// random of every length up to fifteen digits.
func numbersToSpell() []int {
	var out []int
	for n := range 2201 {
		out = append(out, n)
	}
	for p := 10_000; p <= 1e14; p *= 10 {
		out = append(out, p-1, p, p+1, 2*p, 8*p, 8*p+80, p+p/10, p+1000)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		most := 10
		for range r.IntN(14) {
			most *= 10
		}
		out = append(out, r.IntN(most))
	}
	return out
}

// TestSpelledNumbersAreRead spells numbers and reads them: each text is one number, the same.
func TestSpelledNumbersAreRead(t *testing.T) {
	spellers := []struct {
		tag   language.Tag
		name  string
		spell func(int) string
	}{
		{language.French, "France", frenchSpeller{}.spell},
		{language.French, "France, hyphens", frenchSpeller{hyphens: true}.spell},
		{language.French, "Suisse", frenchSpeller{swiss: true}.spell},
		{language.French, "Suisse, hyphens", frenchSpeller{swiss: true, hyphens: true}.spell},
		{language.French, "Belgique", frenchSpeller{belgian: true}.spell},
		{language.English, "British", englishSpeller{british: true, hyphens: true}.spell},
		{language.English, "British, spaces", englishSpeller{british: true}.spell},
		{language.English, "American", englishSpeller{hyphens: true}.spell},
	}
	for _, s := range spellers {
		for _, n := range numbersToSpell() {
			text := s.spell(n)
			got := smart.Reader{Language: s.tag}.Recognize(text)
			ok := len(got) == 1 && got[0].Kind == smart.EntityNumber && got[0].Text == text && got[0].Value == smart.MustQuantity(strconv.Itoa(n))
			if !assert.True(t, ok, "%s: %d, %q, is read as %s", s.name, n, text, show(got)) {
				break
			}
		}
	}
}

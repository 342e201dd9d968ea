package text_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// cut writes the lexemes of s, each with its kind, and the value of numbers.
func cut(s string, n text.Notation) string {
	var lexer text.Lexer
	lexer.Reset(s, n)
	return write(&lexer)
}

func write(lexer *text.Lexer) string {
	var out []string
	for lexer.Next() {
		x := lexer.Lexeme()
		piece := string(lexer.Text(x))
		switch {
		case x.Kind == text.Number, x.Kind == text.Alphanumeric && x.Letters > x.Start:
			piece = fmt.Sprintf("%s=%d", piece, x.Numeral.Mantissa)
			if x.Numeral.Places > 0 {
				piece += fmt.Sprintf("e-%d", x.Numeral.Places)
			}
			if x.Kind == text.Alphanumeric {
				piece += "+" + string(lexer.Bytes()[x.Letters:x.End])
			}
		case x.Kind == text.Sign:
			piece = "'" + piece + "'"
		case x.Kind == text.Opaque:
			piece = "<" + piece + ">"
		}
		out = append(out, piece)
	}
	return strings.Join(out, " ")
}

func TestLexemes(t *testing.T) {
	for _, tt := range []struct {
		notation text.Notation
		source   string
		want     string
	}{
		{text.CommaDecimals, "Passer de 1 200 à 2\u202f000 abonnés", "passer de 1 200=1200 a 2 000=2000 abonnes"},
		{text.CommaDecimals, "D’ici l’été, jusqu'à aujourd'hui", "d' ici l' ete ',' jusqu' a aujourd'hui"},
		{text.CommaDecimals, "de 1.200,50 € à 3,5 % ; 2.5 et 1'000", "de 1.200,50=12005e-1 '€' a 3,5=35e-1 '%' ';' 2.5=25e-1 et 1'000=1000"},
		{text.CommaDecimals, "au T4 et en S26, B2B, 10k", "au t4 et en s26 ',' b2b ',' 10k=10+k"},
		{text.CommaDecimals, "le 03.04.2026 à 18h30, ,5", "le 03=3 '.' 04=4 '.' 2026=2026 a 18h30=18+h30 ',' ,5=5e-1"},
		{text.CommaDecimals, "#Été2026 par @lea sur https://exemple.fr/2026 🎉 à lea@exemple.fr", "<#ete2026> par <@lea> sur <https://exemple.fr/2026> <🎉> a <lea@exemple.fr>"},
		{text.CommaDecimals, "rendez-vous de l'abonné", "rendez vous de l' abonne"},
		{text.CommaDecimals, "06 39 98 12 34", "06=6 39=39 98=98 12=12 34=34"},
		{text.CommaDecimals, "en 2026 5 000 vues", "en 2026=2026 5 000=5000 vues"},
		{text.PointDecimals, "1,200.50 and 1 200.5 and 1.111,11", "1,200.50=12005e-1 and 1 200.5=12005e-1 and 1.111,11=111111e-2"},
		{text.PointDecimals, "₹1,50,000, 12,34,56,789 and 1,50 or 12,345,67", "'₹' 1,50,000=150000 ',' 12,34,56,789=123456789 and 1=1 ',' 50=50 or 12,345=12345 ',' 67=67"},
		{text.PointDecimals, "the company's plan, don't, 24/7", "the company plan ',' don't ',' 24=24 '/' 7=7"},
		{text.PointDecimals, "1.2.3 and .5 of 3D", "1=1 '.' 2=2 '.' 3=3 and .5=5e-1 of 3d=3+d"},
		{text.PointDecimals, "Привет мир 5€ — ok", "привет мир 5=5 '€' '—' ok"},
		{text.PointDecimals, "1️⃣ 1234567890123456789 0.12345678901", "1=1 1234567890123456789=0 0.12345678901=123456789e-9"},
		{text.PointDecimals, "", ""},
	} {
		assert.Equal(t, tt.want, cut(tt.source, tt.notation), tt.source)
	}
}

func TestLexerCut(t *testing.T) {
	var lexer text.Lexer
	lexer.Reset("à 18h30", text.CommaDecimals)
	lexer.Next()
	assert.True(t, lexer.Next())
	lexer.Cut(lexer.Lexeme().Letters)
	assert.Equal(t, text.Number, lexer.Lexeme().Kind)
	assert.Equal(t, "18", string(lexer.Text(lexer.Lexeme())))
	assert.Equal(t, "h30", write(&lexer))
	lexer.Cut(2)
	assert.False(t, lexer.Next())
}

func TestLexerAllocatesNothing(t *testing.T) {
	var lexer text.Lexer
	source := strings.Repeat("Passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin 2026 #Été @lea 10k ", 40)
	lexer.Reset(source, text.CommaDecimals)
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		lexer.Reset(source, text.CommaDecimals)
		for lexer.Next() {
		}
	}))
}

func ExampleLexer() {
	var lexer text.Lexer
	lexer.Reset("Gagner 1 200 abonnés d’ici le T4", text.CommaDecimals)
	for lexer.Next() {
		lexeme := lexer.Lexeme()
		fmt.Println(lexeme.Kind, string(lexer.Text(lexeme)), lexeme.Numeral.Mantissa)
	}
	// Output:
	// word gagner 0
	// number 1 200 1200
	// word abonnes 0
	// word d' 0
	// word ici 0
	// word le 0
	// alphanumeric t4 0
}

func FuzzLexer(f *testing.F) {
	for _, s := range []string{"1,50,000", "l’été 18h30", "a\u0301b 1\u00a0200", "1️⃣#a1@b", "\xff1.2.3,4", "1.111.111.111,1", "don't l'", "'s 's"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, n := range []text.Notation{text.PointDecimals, text.CommaDecimals} {
			var lexer text.Lexer
			lexer.Reset(s, n)
			end, last := 0, 0
			for lexer.Next() {
				x := lexer.Lexeme()
				if x.Start < end || x.End <= x.Start || x.Letters < 0 || x.Letters > x.End {
					t.Fatalf("%q: lexeme %+v after %d", s, x, end)
				}
				if x.Glued && x.Start != end {
					t.Fatalf("%q: lexeme %+v is not glued to %d", s, x, end)
				}
				from, to := lexer.Span(x.Start, x.End)
				if from < last || to > len(s) || utf8.ValidString(s) && (!utf8.ValidString(s[:from]) || !utf8.ValidString(s[from:to])) {
					t.Fatalf("%q: span %d to %d after %d", s, from, to, last)
				}
				end, last = x.End, from
			}
			if !utf8.ValidString(s) {
				continue
			}
			plain := cut(s, n)
			if got := cut(norm.NFD.String(s), n); got != plain && norm.NFC.String(norm.NFD.String(s)) == norm.NFC.String(s) && norm.NFC.IsNormalString(s) {
				t.Fatalf("%q: %q decomposed", plain, got)
			}
			if got := cut(strings.NewReplacer("'", "’", " ", "\u00a0").Replace(s), n); got != plain && !strings.Contains(s, "://") {
				t.Fatalf("%q: %q with typographic signs", plain, got)
			}
		}
	})
}

func BenchmarkLexer(b *testing.B) {
	var lexer text.Lexer
	source := "Passer de 1 200 à 2 000 abonnés LinkedIn auprès des professionnels de santé d'ici fin juin 2026"
	b.ReportAllocs()
	for b.Loop() {
		lexer.Reset(source, text.CommaDecimals)
		for lexer.Next() {
		}
	}
}

// A cut makes two lexemes of one of letters and digits, and changes nothing else.
func TestCut(t *testing.T) {
	for _, test := range []struct {
		text string
		at   int
		want []string
	}{
		{"18h30", 2, []string{"number 18", "alphanumeric h30"}},
		{"usd50", 3, []string{"word usd", "number 50"}},
		{"t4", 1, []string{"word t", "number 4"}},
		{"1200k", 2, []string{"alphanumeric 1200k"}},
		{"1200", 2, []string{"number 1200"}},
		{"#tag1", 2, []string{"opaque #tag1"}},
		{"a5б", 3, []string{"alphanumeric a5б"}},
		{"b2b", 9, []string{"alphanumeric b2b"}},
	} {
		var l text.Lexer
		l.Reset(test.text, text.PointDecimals)
		var got []string
		for l.Next() {
			if len(got) == 0 {
				l.Cut(test.at)
			}
			x := l.Lexeme()
			got = append(got, x.Kind.String()+" "+string(l.Text(x)))
		}
		assert.Equal(t, test.want, got, test.text)
	}
}

package smart_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// placed holds the spans of entities: within the text, on the boundaries of its runes, equal
// to what they name, in order and apart.
func placed(t *testing.T, text string, list []smart.Entity) {
	t.Helper()
	starts := make([]bool, len(text)+1)
	starts[len(text)] = true
	for i := range text {
		starts[i] = true
	}
	end := 0
	for _, e := range list {
		require.GreaterOrEqual(t, e.Span.Start, end, "%q overlaps in %q", e.Text, text)
		require.Greater(t, e.Span.End, e.Span.Start, text)
		require.LessOrEqual(t, e.Span.End, len(text), text)
		require.True(t, starts[e.Span.Start] && starts[e.Span.End], "%q is cut within a rune of %q", e.Text, text)
		require.Equal(t, text[e.Span.Start:e.Span.End], e.Text)
		require.NotEmpty(t, e.Kind.String())
		require.NotEmpty(t, e.Rule)
		require.Positive(t, e.Confidence)
		end = e.Span.End
	}
}

// values writes what entities are worth and the words they have, one a line.
func values(list []smart.Entity, words func(string) string) string {
	var out strings.Builder
	for _, e := range list {
		fmt.Fprintf(&out, "%v %s = %s %t\n", e.Kind, words(e.Text), e, e.Approximate)
	}
	return out.String()
}

// FuzzRecognize holds what is true of any text.
func FuzzRecognize(f *testing.F) {
	for _, seed := range []string{
		"Passer de 1 200 à 2 000 abonnés d'ici fin juin, soit +66 % en 6 mois", "Post 3-4 times a week, every Monday, by Q3 2026; about $5 million",
		"x2 par deux, une semaine sur deux, 15 € l'heure, tous les quinze jours, 24h/24, de 9 h à 18 h", "call (212) 555-0187 or 06 12 34 56 78, iPhone 15, v2.3.1",
		"le 03/04/2026, 2026-06-30, S26, T4, FY27, avant Noël, d'ici la rentrée", "at 6:30pm on Fridays, 50/50, #JO2024 @team7 https://e.org/2026/5?a=7",
		"\u200f50 %\u200e 👍🏽 5️⃣ ½ ² \xff\xfe 12", "1e9 9999999999999999999 0.0.0.0 -5 --5 +5+ ~~5 >>5", "de 0 100Cà 000, 007, 0 800 123 456", "1 1 0", "12 à$", "5️⃣ e.org/5?b=6 .3.5 twice ,5,5", "l'l'l' d'd' 5'5 5’5 'five' a a a an an hour",
	} {
		f.Add(seed)
	}
	f.Fuzz(recognizable)
}

// recognizable holds what is true of the entities of any text: where they are, that they are the
// same however the text is composed and spaced, that a hashtag adds none, and that the
// reader's day moves only the times that depend on it.
func recognizable(t *testing.T, text string) {
	other := calendar.MustDate("2027-05-03")
	for _, tag := range []language.Tag{language.English, language.French} {
		reader := smart.Reader{Language: tag, AsOf: today}
		got := reader.Recognize(text)
		placed(t, text, got)
		if !utf8.ValidString(text) || len(text) > smart.MaxText/4 {
			continue
		}
		tagged := reader.Recognize(text + " #JO2024")
		assert.LessOrEqual(t, len(tagged), len(got), "a hashtag after %q", text)
		for _, e := range tagged {
			assert.LessOrEqual(t, e.Span.End, len(text), "a hashtag after %q", text)
		}
		for name, form := range map[string]norm.Form{"NFC": norm.NFC, "NFD": norm.NFD} {
			assert.Equal(t, values(got, norm.NFC.String), values(reader.Recognize(form.String(text)), norm.NFC.String), "%s of %q", name, text)
		}
		for _, pair := range [][2]string{{" ", "\u00a0"}, {" ", "\u202f"}, {"'", "’"}} {
			back := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'").Replace
			assert.Equal(t, values(got, back), values(reader.Recognize(strings.ReplaceAll(text, pair[0], pair[1])), back), "%q for %q in %q", pair[1], pair[0], text)
		}
		moved := smart.Reader{Language: tag, AsOf: other}.Recognize(text)
		require.Len(t, moved, len(got), text)
		for i, e := range got {
			assert.Equal(t, e.Span, moved[i].Span, text)
			timed := e.Kind == smart.EntityDate || e.Kind == smart.EntityPeriod || e.Kind == smart.EntityEvent
			if !timed || absolute(e.Raw) {
				assert.Equal(t, e, moved[i], "%q of %q moves with the reader's day", e.Text, text)
			}
		}
	}
}

// TestRecognizeMixtures holds the same of words, numbers and signs thrown together.
func TestRecognizeMixtures(t *testing.T) {
	pieces := strings.Fields(`5 12 1,200 3.5 0 007 2026 06 30 k M % € $ + - / . , : ( ) # ~ × x h j am pm e er th st 's l' d' un une a an the le la les de du
		des au à en in on by per each every chaque tous other sur dans d'ici avant before within from to et and ou six sept twelve cent million
		half demi dozen premier first lundi mondays juin June may mars Noël Christmas Q3 S26 T4 M3 semaine weeks mois month an years jour day
		trimestre quarter weekly mensuel fois times twice doubler points euros dollars EUR leads abonnés posts top page article iPhone rue Paris
		aged ans old environ about moins plus less more than minus next prochain dernier last fin end mi mid this ce v2 A4 #JO2024 @a e.org/5?b=6`)
	pieces = append(pieces, "1 200", "\u00a0", "6 mois", "2026-06-30", "03/04/2026", "É", "👍🏽", "5️⃣", "\u200f")
	random := rand.New(rand.NewPCG(7, 11))
	for range 1500 {
		var text strings.Builder
		for range 2 + random.IntN(9) {
			text.WriteString(pieces[random.IntN(len(pieces))])
			if random.IntN(5) > 0 {
				text.WriteByte(' ')
			}
		}
		recognizable(t, text.String())
		if t.Failed() {
			return
		}
	}
}

// absolute reports whether the words of a time, in normal form, name its year.
func absolute(raw string) bool {
	ends := strings.Split(raw, "/")
	for _, end := range ends {
		if _, err := time.Parse("2006-01-02", end); err != nil {
			return false
		}
	}
	return true
}

// TestRecognizeAnyText holds what no text may do: fail, take long, or be read beyond
// [smart.MaxText].
func TestRecognizeAnyText(t *testing.T) {
	long := strings.Repeat("Passer de 1 200 à 2 000 abonnés d'ici fin juin, 3 posts par semaine. ", 1<<20/70)
	for name, text := range map[string]string{
		"empty": "", "spaces": " \u00a0\n\t", "1 MB": long, "one word": strings.Repeat("a", 1<<20), "digits": strings.Repeat("7", 1<<20),
		"digits apart": strings.Repeat("7 ", 1<<19), "hyphens": strings.Repeat("5-", 1<<19), "each": strings.Repeat("chaque ", 1<<17),
		"weekdays": strings.Repeat("lundi et ", 1<<17), "units": strings.Repeat("un mois sur ", 1<<16), "capitals": strings.Repeat("Iphone 5 ", 1<<17),
		"points": strings.Repeat(".3.5 ,3,5 ..5 -.3.5 e.org/5?b=6 .3.5 ", 1000),
		"emoji":  strings.Repeat("👩‍👩‍👧‍👦🎉👍🏽", 1000), "marks": "\u200f\u202b12 %\u202c\u200e", "invalid": "\xff5\xfe %\xc3 12\xe2\x82",
		"mixed": "5 الأسبوع 12 週 3 posts par week 20 процентов", "nul": "12\x00%", "combining": strings.Repeat("e\u0301", 1<<16) + " 5",
	} {
		for _, tag := range []language.Tag{language.English, language.French, language.Und, language.German} {
			started := time.Now()
			got := smart.Reader{Language: tag, AsOf: today}.Recognize(text)
			placed(t, text, got)
			assert.Less(t, time.Since(started), 5*time.Second, name)
			for _, e := range got {
				assert.LessOrEqual(t, e.Span.End, smart.MaxText, name)
			}
		}
	}
	assert.Equal(t, "percent | 12 % | value=12", wire(t, language.French, today, "\u200f\u202b12 %\u202c\u200e"))
	assert.Empty(t, wire(t, language.French, today, strings.Repeat("🎉👍🏽", 100)))
}

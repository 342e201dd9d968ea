package smart_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

var frenchMonths = []string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}

// frenchDay is a day as one writes it: 1er mars 2026, 12 mai 2026.
func frenchDay(d calendar.Date) string {
	day := strconv.Itoa(d.Day())
	if d.Day() == 1 {
		day = "1er"
	}
	return fmt.Sprintf("%s %s %d", day, frenchMonths[d.Month()-1], d.Year())
}

// ofNoun is a noun after « de »: de mars, d'avril.
func ofNoun(noun string) string {
	if strings.ContainsAny(noun[:1], "ao") {
		return "d'" + noun
	}
	return "de " + noun
}

// ordinal is 1st, 22nd, 13th.
func ordinal(n int) string {
	ending := "th"
	if n%100 < 11 || n%100 > 13 {
		ending = []string{"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"}[n%10]
	}
	return strconv.Itoa(n) + ending
}

// Days written in many ways are read back. The writer knows the calendar and nothing of the
// reader.
func TestDatesWrittenAreReadBack(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 20261126))
	today := calendar.MustDate("2026-01-15")
	type form struct {
		tag  language.Tag
		text string
		want calendar.Date
	}
	for range 400 {
		d := today.AddDays(20 + r.IntN(1200))
		n := 2 + r.IntN(11)
		month, quarter := calendar.MonthOf(d).To(), calendar.QuarterOf(d)
		q := (int(d.Month())-1)/3 + 1
		half := calendar.MustDate(fmt.Sprintf("%d-06-30", d.Year()))
		h := 1
		if d.Month() > time.June {
			half, h = calendar.MustDate(fmt.Sprintf("%d-12-31", d.Year())), 2
		}
		english := time.Month(d.Month()).String()
		for _, f := range []form{
			{language.French, "d'ici le " + frenchDay(d), d},
			{language.French, "avant le " + frenchDay(d), d.AddDays(-1)},
			{language.French, "au plus tard le " + frenchDay(d), d},
			{language.French, "d'ici au " + fmt.Sprintf("%02d/%02d/%d", d.Day(), int(d.Month()), d.Year()), d},
			{language.French, "d'ici fin " + frenchMonths[d.Month()-1] + " " + strconv.Itoa(d.Year()), month},
			{language.French, "d'ici la fin du mois " + ofNoun(frenchMonths[d.Month()-1]) + " " + strconv.Itoa(d.Year()), month},
			{language.French, fmt.Sprintf("d'ici fin T%d %d", q, d.Year()), quarter.To()},
			{language.French, fmt.Sprintf("d'ici la fin du S%d %d", h, d.Year()), half},
			{language.French, fmt.Sprintf("d'ici fin %d", d.Year()), calendar.YearOf(d).To()},
			{language.French, fmt.Sprintf("d'ici %d semaines", n), today.AddDays(7 * n)},
			{language.French, fmt.Sprintf("d'ici %d mois", n), today.AddMonths(n)},
			{language.French, fmt.Sprintf("sous %d jours", n), today.AddDays(n)},
			{language.English, fmt.Sprintf("by %d %s %d", d.Day(), english, d.Year()), d},
			{language.English, fmt.Sprintf("by %s %d, %d", english, d.Day(), d.Year()), d},
			{language.English, fmt.Sprintf("by the %s of %s %d", ordinal(d.Day()), english, d.Year()), d},
			{language.English, fmt.Sprintf("before %s %s, %d", english[:3], ordinal(d.Day()), d.Year()), d.AddDays(-1)},
			{language.English, "by " + d.String(), d},
			{language.English, fmt.Sprintf("by the end of %s %d", english, d.Year()), month},
			{language.English, fmt.Sprintf("by end of Q%d %d", q, d.Year()), quarter.To()},
			{language.English, fmt.Sprintf("in Q%d %d", q, d.Year()), quarter.To()},
			{language.English, fmt.Sprintf("by the end of H%d %d", h, d.Year()), half},
			{language.English, fmt.Sprintf("within %d weeks", n), today.AddDays(7 * n)},
			{language.English, fmt.Sprintf("within %d months", n), today.AddMonths(n)},
			{language.English, fmt.Sprintf("in the next %d days", n), today.AddDays(n)},
		} {
			sentence := "Reach 3,000 LinkedIn followers " + f.text
			if f.tag == language.French {
				sentence = "Atteindre 3 000 abonnés LinkedIn " + f.text
			}
			got := smart.Reader{Language: f.tag, AsOf: today}.Read(sentence)
			assert.Equal(t, f.want.String(), got.Values.Deadline.String(), sentence)
			assert.Equal(t, smart.MustQuantity("3000"), got.Values.Targets[0], sentence)
		}
	}
}

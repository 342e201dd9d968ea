package smart_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// duckling is a case of Duckling's corpora. The whole text is the expression.
type duckling struct {
	Text   string `json:"text"`
	Corpus string `json:"corpus"`
	Latent bool   `json:"latent"` // read only by a caller who asks for it
	Expect *struct {
		Type  string `json:"type"`
		Value any    `json:"value"`
		From  any    `json:"from"`
		To    any    `json:"to"`
		Unit  string `json:"unit"`
		Grain string `json:"grain"`
		// Holiday names the day or the season that a text is about.
		Holiday string `json:"holiday"`
	} `json:"expect"`
	Ref string `json:"ref"`
}

// ducklings calls judge for each case of a corpus that the package is about.
func ducklings(t *testing.T, name string, judge func(duckling)) {
	t.Helper()
	for _, row := range lines[duckling](t, "text/duckling/"+name+".jsonl") {
		if !row.Latent {
			judge(row)
		}
	}
}

// TestDucklingNumerals compares the value of the number that the whole text is. Fractions
// are out of scope.
func TestDucklingNumerals(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var s suite
		ducklings(t, "numeral."+lang, func(row duckling) {
			if strings.Contains(row.Text, "/") {
				return
			}
			got := smart.Reader{Language: language.MustParse(lang)}.Recognize(row.Text)
			ok := len(got) == 1 && got[0].Kind == smart.EntityNumber && whole(got[0], row.Text) && got[0].Value.Float64() == row.Expect.Value.(float64)
			s.answer(ok, "%q want %v got %s", row.Text, row.Expect.Value, show(got))
		})
		s.reach(t, "Duckling numerals "+lang, map[string]float64{"fr": 1, "en": 0.95}[lang])
	}
}

// TestDucklingMoney compares the amount and the currency, where it has an ISO 4217 code:
// the ends of a range, or the bound, when the text is one.
func TestDucklingMoney(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var s, none suite
		ducklings(t, "amountofmoney."+lang, func(row duckling) {
			got := smart.Reader{Language: language.MustParse(lang)}.Recognize(row.Text)
			money := of(got, smart.EntityMoney)
			if row.Expect == nil {
				none.answer(len(money) == 0, "%q got %s", row.Text, show(got))
				return
			}
			unit := row.Expect.Unit
			if iso := suiteCurrencies[unit]; iso != "" {
				unit = iso
			}
			if !smart.Unit(unit).IsCurrency() || strings.Contains(row.Text, "cent") || strings.Contains(row.Text, "43c") || strings.Contains(row.Text, "pence") {
				return
			}
			ok := len(money) == 1 && string(money[0].Value.Unit()) == unit
			if ok {
				low, high := any(money[0].Value.Float64()), any(nil)
				if !money[0].High.IsZero() {
					high = money[0].High.Float64()
				}
				switch want := row.Expect; {
				case want.Value != nil:
					ok = low == want.Value && high == nil
				case want.From != nil && want.To != nil:
					ok = low == want.From && high == want.To
				case want.From != nil:
					ok = low == want.From && strings.HasPrefix(money[0].Bound, ">")
				default:
					ok = low == want.To && strings.HasPrefix(money[0].Bound, "<")
				}
			}
			s.answer(ok, "%q want %v %v..%v %s got %s", row.Text, row.Expect.Value, row.Expect.From, row.Expect.To, unit, show(got))
		})
		s.reach(t, "Duckling money "+lang, 0.94)
		none.hold(t, "Duckling money, negative cases "+lang)
	}
}

// TestDucklingDurations compares the length of time that the whole text is.
func TestDucklingDurations(t *testing.T) {
	letters := map[string]string{"second": "T%vS", "minute": "T%vM", "hour": "T%vH", "day": "%vD", "week": "%vW", "month": "%vM", "year": "%vY"}
	for _, lang := range []string{"fr", "en"} {
		var s, none suite
		ducklings(t, "duration."+lang, func(row duckling) {
			got := smart.Reader{Language: language.MustParse(lang)}.Recognize(row.Text)
			found := of(got, smart.EntityDuration)
			if row.Expect == nil {
				none.answer(len(found) == 0, "%q got %s", row.Text, show(got))
				return
			}
			if strings.Contains(strings.ToLower(row.Text), "quarter") && row.Expect.Grain != "quarter" {
				return // quarter-hours
			}
			value, grain := row.Expect.Value.(float64), row.Expect.Grain
			if grain == "quarter" {
				value, grain = 3*value, "month"
			}
			want := "P" + fmt.Sprintf(letters[grain], value)
			ok := len(found) == 1 && sameLength(t, found[0].Row().Value.(string), want)
			s.answer(ok, "%q want %s got %s", row.Text, want, show(got))
		})
		s.reach(t, "Duckling durations "+lang, 0.9)
		none.hold(t, "Duckling durations, negative cases "+lang)
	}
}

// TestDucklingTimes compares the last day of times of a day or coarser that lie ahead or
// are going on. The text must be one time.
func TestDucklingTimes(t *testing.T) {
	for _, corpus := range []struct{ name, tag string }{{"time.fr", "fr"}, {"time.en", "en"}, {"time.en_us", "en-US"}, {"time.en_gb", "en-GB"}} {
		var s, none, named suite
		ducklings(t, corpus.name, func(row duckling) {
			tag := language.MustParse(corpus.tag)
			if row.Corpus == "defaultCorpus" {
				tag = language.AmericanEnglish
			}
			ref := calendar.MustDate("2013-02-12")
			if row.Ref != "" {
				ref = calendar.MustDate(row.Ref[:10])
			}
			got := smart.Reader{Language: tag, AsOf: ref}.Recognize(row.Text)
			found := of(got, smart.EntityDate, smart.EntityPeriod, smart.EntityEvent)
			if row.Expect == nil {
				none.answer(len(found) == 0, "%q got %s", row.Text, show(got))
				return
			}
			last, ok := row.lastDay()
			if !ok || last.Before(ref) {
				return
			}
			if row.Expect.Holiday != "" {
				named.answer(len(found) == 1 && found[0].Last == last, "%q want %s got %s", row.Text, last, show(got))
			}
			s.answer(len(found) == 1 && found[0].Last == last, "%q want %s got %s", row.Text, last, show(got))
		})
		s.reach(t, "Duckling "+corpus.name, 0.9)
		if named.total > 0 {
			named.reach(t, "Duckling "+corpus.name+", days with a name", 0.9)
		}
		none.hold(t, "Duckling negative cases "+corpus.name)
	}
}

// lastDay returns the last day of a time, and whether it is a day or coarser and ends.
func (row duckling) lastDay() (calendar.Date, bool) {
	from := row.Expect.Value
	if row.Expect.Type != "time" {
		from = row.Expect.To
	}
	if from == nil {
		return calendar.Date{}, false
	}
	d, err := calendar.ParseDate(from.(string)[:10])
	if err != nil { // before our era
		return calendar.Date{}, false
	}
	if row.Expect.Type != "time" { // ends are exclusive
		return d.AddDays(-1), slices.Contains([]string{"day", "week", "month", "quarter", "year"}, row.Expect.Grain)
	}
	switch row.Expect.Grain {
	case "day":
		return d, true
	case "week":
		return calendar.WeekOf(d, time.Monday).To(), true
	case "month":
		return calendar.MonthOf(d).To(), true
	case "quarter":
		return calendar.QuarterOf(d).To(), true
	case "year":
		return calendar.YearOf(d).To(), true
	}
	return calendar.Date{}, false
}

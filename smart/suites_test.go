package smart_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// suite is how a suite that others wrote is answered.
type suite struct {
	right, total int
	misses       []string
}

// answer counts one case.
func (s *suite) answer(ok bool, format string, args ...any) {
	s.total++
	if ok {
		s.right++
		return
	}
	s.misses = append(s.misses, fmt.Sprintf(format, args...))
}

// share is how much of the suite is right, all of it when it is empty.
func (s *suite) share() float64 {
	if s.total == 0 {
		return 1
	}
	return float64(s.right) / float64(s.total)
}

// report prints the suite and what it missed.
func (s *suite) report(t *testing.T, name string) {
	t.Helper()
	t.Logf("%s: %d of %d, %.1f %%", name, s.right, s.total, 100*s.share())
	for _, miss := range s.misses {
		t.Log("    " + miss)
	}
}

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

// show writes entities in a line.
func show(list []smart.Entity) string {
	out := make([]string, len(list))
	for i, e := range list {
		row := e.Row()
		out[i] = strings.TrimSpace(fmt.Sprintf("%v %q=%v %s %s %s", row.Kind, row.Text, row.Value, row.Unit, row.Per, row.Bound))
	}
	return "[" + strings.Join(out, "; ") + "]"
}

// of returns the entities of some kinds.
func of(list []smart.Entity, kinds ...smart.EntityKind) []smart.Entity {
	return slices.DeleteFunc(slices.Clone(list), func(e smart.Entity) bool { return !slices.Contains(kinds, e.Kind) })
}

// whole reports whether an entity covers a text but for spaces and punctuation.
func whole(e smart.Entity, text string) bool {
	return strings.Trim(text[:e.Span.Start]+text[e.Span.End:], " .,;:!?") == ""
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
		s.report(t, "Duckling numerals "+lang)
	}
}

// Names of currencies that leave the country open, and the currency they are by convention.
var suiteCurrencies = map[string]string{"Dollar": "USD", "Pound": "GBP"}

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
		s.report(t, "Duckling money "+lang)
		none.report(t, "Duckling money, negative cases "+lang)
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
		s.report(t, "Duckling durations "+lang)
		none.report(t, "Duckling durations, negative cases "+lang)
	}
}

// sameLength reports whether two lengths in ISO 8601 are the same when a year is twelve
// months, a week seven days and a day 24 hours.
func sameLength(t *testing.T, a, b string) bool {
	t.Helper()
	am, as := lengthOf(t, a)
	bm, bs := lengthOf(t, b)
	return am == bm && as == bs
}

// lengthOf returns the months and the seconds of a length in ISO 8601, whose numbers may
// have decimals.
func lengthOf(t *testing.T, iso string) (months, seconds float64) {
	t.Helper()
	rest, ok := strings.CutPrefix(iso, "P")
	require.True(t, ok, iso)
	timed := false
	for rest != "" {
		if rest[0] == 'T' {
			timed, rest = true, rest[1:]
			continue
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return r >= 'A' && r <= 'Z' })
		require.Positive(t, end, iso)
		n, err := strconv.ParseFloat(rest[:end], 64)
		require.NoError(t, err, iso)
		switch letter := rest[end]; {
		case letter == 'Y':
			months += 12 * n
		case letter == 'M' && !timed:
			months += n
		case letter == 'W':
			seconds += 7 * 86400 * n
		case letter == 'D', letter == 'B': // business days in Recognizers
			seconds += 86400 * n
		case letter == 'H':
			seconds += 3600 * n
		case letter == 'M':
			seconds += 60 * n
		case letter == 'S':
			seconds += n
		default:
			t.Fatalf("a length without a known unit: %s", iso)
		}
		rest = rest[end+1:]
	}
	return months, seconds
}

// TestDucklingTimes compares the last day of times of a day or coarser that lie ahead or
// are going on. The text must be one time.
func TestDucklingTimes(t *testing.T) {
	for _, corpus := range []struct{ name, tag string }{{"time.fr", "fr"}, {"time.en", "en"}, {"time.en_us", "en-US"}, {"time.en_gb", "en-GB"}} {
		var s, none suite
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
			s.answer(len(found) == 1 && found[0].Last == last, "%q want %s got %s", row.Text, last, show(got))
		})
		s.report(t, "Duckling "+corpus.name)
		none.report(t, "Duckling negative cases "+corpus.name)
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

// recognizer is a case of Recognizers-Text.
type recognizer struct {
	Model  string `json:"model"`
	Class  string `json:"class"`
	Input  string `json:"input"`
	Expect []struct {
		Text       string         `json:"text"`
		Resolution map[string]any `json:"resolution"`
		Value      map[string]any `json:"value"`
	} `json:"expect"`
}

// recognizers calls judge for each case of a model in a language.
func recognizers(t *testing.T, lang string, models []string, judge func(row recognizer, got []smart.Entity)) {
	t.Helper()
	asOf := calendar.MustDate("2016-11-07")
	for _, row := range lines[recognizer](t, "text/recognizers/cases."+lang+".dev.jsonl") {
		if slices.Contains(models, row.Model) {
			judge(row, smart.Reader{Language: language.MustParse(lang), AsOf: asOf}.Recognize(row.Input))
		}
	}
}

// sameWords compares what two spans say: the suite writes them in lower case.
func sameWords(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// resolved returns the number of a resolution, which French cases write with a comma.
func resolved(resolution map[string]any) (float64, bool) {
	text, _ := resolution["value"].(string)
	x, err := strconv.ParseFloat(strings.TrimSuffix(strings.ReplaceAll(text, ",", "."), "%"), 64)
	return x, err == nil
}

// articles are no numbers here.
var articles = []string{"a", "an", "un", "une"}

// TestRecognizersNumbers compares text and value of the cases of class plain: every number
// must be found and nothing else called a number. A number that is part of an amount or a
// length counts when that entity, which is the outermost, holds it with its value. Articles
// and phone numbers are out of scope.
func TestRecognizersNumbers(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var s, none suite
		recognizers(t, lang, []string{"NumberModel"}, func(row recognizer, got []smart.Entity) {
			numbers := of(got, smart.EntityNumber)
			switch {
			case row.Class == "negative_case":
				none.answer(len(numbers) == 0, "%q got %s", row.Input, show(got))
				return
			case row.Class != "plain", strings.Contains(row.Input, "phone"):
				return
			}
			ok, want := true, []string{}
			for _, w := range row.Expect {
				if slices.Contains(articles, strings.ToLower(w.Text)) {
					continue
				}
				value, _ := resolved(w.Resolution)
				want = append(want, fmt.Sprintf("%q=%v", w.Text, value))
				at := slices.IndexFunc(numbers, func(e smart.Entity) bool { return sameWords(e.Text, w.Text) && e.Value.Float64() == value })
				if at >= 0 {
					numbers = slices.Delete(numbers, at, at+1)
					continue
				}
				ok = ok && slices.ContainsFunc(of(got, smart.EntityMoney, smart.EntityPercent, smart.EntityDuration, smart.EntityRate, smart.EntityDate), func(e smart.Entity) bool {
					return strings.Contains(strings.ToLower(e.Text), w.Text) && (e.Value.IsZero() || e.Value.Float64() == value)
				})
			}
			s.answer(ok && len(numbers) == 0, "%q want %v got %s", row.Input, want, show(got))
		})
		s.report(t, "Recognizers numbers "+lang)
		none.report(t, "Recognizers numbers, negative cases "+lang)
	}
}

// TestRecognizersPercentages compares text and value of the cases of class plain. A
// percentage without a value is none.
func TestRecognizersPercentages(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var s, none suite
		recognizers(t, lang, []string{"PercentModel"}, func(row recognizer, got []smart.Entity) {
			found := of(got, smart.EntityPercent)
			if row.Class == "negative_case" {
				none.answer(len(found) == 0, "%q got %s", row.Input, show(got))
				return
			}
			if row.Class != "plain" {
				return
			}
			ok, count := true, 0
			for _, w := range row.Expect {
				value, stated := resolved(w.Resolution)
				if !stated {
					continue
				}
				count++
				ok = ok && slices.ContainsFunc(found, func(e smart.Entity) bool { return sameWords(e.Text, w.Text) && e.Value.Float64() == value })
			}
			s.answer(ok && len(found) == count, "%q got %s", row.Input, show(got))
		})
		s.report(t, "Recognizers percentages "+lang)
		none.report(t, "Recognizers percentages, negative cases "+lang)
	}
}

// TestRecognizersCurrencies compares text, amount and currency of each amount that is
// stated in a currency with an ISO 4217 code. Cents, pence and old francs are out of scope,
// and so is a currency without an amount.
func TestRecognizersCurrencies(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var s, none suite
		recognizers(t, lang, []string{"CurrencyModel"}, func(row recognizer, got []smart.Entity) {
			found := of(got, smart.EntityMoney, smart.EntityRate)
			if row.Class == "negative_case" {
				none.answer(len(of(got, smart.EntityMoney)) == 0, "%q got %s", row.Input, show(got))
				return
			}
			for _, w := range row.Expect {
				value, stated := resolved(w.Resolution)
				unit, _ := w.Resolution["isoCurrency"].(string)
				if unit == "" {
					name, _ := w.Resolution["unit"].(string)
					unit = suiteCurrencies[name]
				}
				if !stated || !smart.Unit(unit).IsCurrency() {
					continue
				}
				ok := slices.ContainsFunc(found, func(e smart.Entity) bool {
					words := sameWords(e.Text, w.Text) || e.Kind == smart.EntityRate && strings.Contains(strings.ToLower(e.Text), w.Text)
					return words && e.Value.Float64() == value && string(e.Value.Unit()) == unit
				})
				s.answer(ok, "%q=%v %s got %s in %q", w.Text, value, unit, show(found), row.Input)
			}
		})
		s.report(t, "Recognizers currencies "+lang)
		none.report(t, "Recognizers currencies, negative cases "+lang)
	}
}

// TestRecognizersDurations compares the text of the cases of class plain, and the length
// where the case has it.
func TestRecognizersDurations(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var s suite
		recognizers(t, lang, []string{"DurationExtractor", "DurationParser"}, func(row recognizer, got []smart.Entity) {
			if row.Class != "plain" {
				return
			}
			found := of(got, smart.EntityDuration)
			ok := len(found) == len(row.Expect)
			for i, w := range row.Expect {
				ok = ok && sameWords(found[i].Text, w.Text)
				if iso, has := w.Value["Timex"].(string); ok && has {
					ok = sameLength(t, found[i].Row().Value.(string), iso)
				}
			}
			want := ""
			for _, w := range row.Expect {
				want += fmt.Sprintf("%q=%v", w.Text, w.Value["Timex"])
			}
			s.answer(ok, "%q want %s got %s", row.Input, want, show(got))
		})
		s.report(t, "Recognizers durations "+lang)
	}
}

// TestRecognizersSets compares the text of what recurs, but for the hours in it, which are
// no rate, and the length of time between where the case has it.
func TestRecognizersSets(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var s suite
		recognizers(t, lang, []string{"SetExtractor", "SetParser"}, func(row recognizer, got []smart.Entity) {
			found := of(got, smart.EntityRate)
			ok := len(found) == 1 && strings.Contains(strings.ToLower(row.Expect[0].Text), strings.ToLower(found[0].Text))
			if iso, _ := row.Expect[0].Value["Timex"].(string); ok && strings.HasPrefix(iso, "P") {
				ok = sameLength(t, found[0].Raw, iso)
			}
			s.answer(ok, "%q want %q %v got %s", row.Input, row.Expect[0].Text, row.Expect[0].Value["Timex"], show(got))
		})
		s.report(t, "Recognizers sets "+lang)
	}
}

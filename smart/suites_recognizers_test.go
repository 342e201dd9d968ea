package smart_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

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
		s.reach(t, "Recognizers numbers "+lang, 0.97)
		none.hold(t, "Recognizers numbers, negative cases "+lang)
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
		s.reach(t, "Recognizers percentages "+lang, 1)
		none.hold(t, "Recognizers percentages, negative cases "+lang)
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
		s.reach(t, "Recognizers currencies "+lang, 0.96)
		none.hold(t, "Recognizers currencies, negative cases "+lang)
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
		s.reach(t, "Recognizers durations "+lang, 0.92)
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

// TestRecognizersTimesOfNothing holds the negative cases about times: nothing of the kind
// that the model is about is recognized in them.
func TestRecognizersTimesOfNothing(t *testing.T) {
	any := []smart.EntityKind{smart.EntityDate, smart.EntityPeriod, smart.EntityEvent, smart.EntityDuration, smart.EntityRate}
	day := []smart.EntityKind{smart.EntityDate, smart.EntityEvent}
	kinds := map[string][]smart.EntityKind{
		"DateTimeModel": any, "MergedExtractor": any, "MergedParser": any, "DateExtractor": day, "DateParser": day, "HolidayExtractor": day,
		"DatePeriodExtractor": {smart.EntityPeriod}, "DatePeriodParser": {smart.EntityPeriod},
	}
	for _, lang := range []string{"fr", "en"} {
		var none suite
		recognizers(t, lang, slices.Collect(maps.Keys(kinds)), func(row recognizer, got []smart.Entity) {
			if row.Class == "negative_case" {
				none.answer(len(of(got, kinds[row.Model]...)) == 0, "%s %q got %s", row.Model, row.Input, show(got))
			}
		})
		none.hold(t, "Recognizers times, negative cases "+lang)
	}
}

package smart_test

import (
	"cmp"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// What a history holds that does not count is said, each cause once.
func TestReadingsThatDoNotCount(t *testing.T) {
	day := calendar.MustDate
	tests := []struct {
		name    string
		history []smart.Point
		code    finding.Code
		path    finding.Pointer
		others  []finding.Pointer
		english string
		french  string
	}{
		{"not a number", []smart.Point{{Date: day("2025-01-31"), Value: 1}, {Date: day("2025-02-28"), Value: math.NaN()}, {Date: day("2025-03-31"), Value: math.Inf(1)}, {Date: day("2025-04-30"), Value: -1e16}},
			smart.CodeReadingUnusable, "/history/1/value", []finding.Pointer{"/history/2/value", "/history/3/value"},
			"In the history, 3 readings are not a usable figure, and do not count.",
			"Dans l'historique, 3 relevés ne sont pas des chiffres utilisables et ne comptent pas."},
		{"no day", []smart.Point{{Value: 1}}, smart.CodeReadingUndated, "/history/0/date", nil,
			"In the history, 1 reading has no date, and does not count.", "Dans l'historique, 1 relevé n'a pas de date et ne compte pas."},
		{"to come", []smart.Point{{Date: today.AddDays(1), Value: 1}, {Date: today, Value: 1}}, smart.CodeReadingAhead, "/history/0/date", nil,
			"In the history, 1 reading is dated after 15 January 2026, and does not count.", "Dans l'historique, 1 relevé porte une date postérieure au 15 janvier 2026 et ne compte pas."},
		{"two figures", []smart.Point{{Date: day("2025-01-31"), Value: 1020}, {Date: day("2025-02-28"), Value: 7}, {Date: day("2025-01-31"), Value: 1200}, {Date: day("2025-01-31"), Value: 1020.5}},
			smart.CodeReadingTwice, "/history/3", []finding.Pointer{"/history/0", "/history/2"},
			"In the history, 1 day has several readings that differ: the last one given counts, 1,020.5 for 31 January 2025.",
			"Dans l'historique, 1 jour a plusieurs relevés qui diffèrent : le dernier donné compte, soit 1 020,5 pour le 31 janvier 2025."},
		{"the same figure again", []smart.Point{{Date: day("2025-01-31"), Value: 1020}, {Date: day("2025-01-31"), Value: 1020}}, "", "", nil, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := smart.Check(sound(), smart.Evidence{History: tt.history}, today)
			assert.Empty(t, a.Findings)
			if tt.code == "" {
				assert.Empty(t, a.Evidence, "nothing is lost")
				return
			}
			require.Equal(t, []finding.Code{tt.code}, codes(a.Evidence))
			assert.Equal(t, tt.path, a.Evidence[0].Pointer)
			assert.Equal(t, tt.english, a.Evidence[0].Localize(language.English))
			assert.Equal(t, finding.Typeset(tt.french), plain(a.Evidence[0].Localize(language.French)))
			var others []finding.Pointer
			for _, r := range a.Evidence[0].Related {
				others = append(others, r.Pointer)
			}
			assert.Equal(t, tt.others, others)
		})
	}
}

// The last given of a day counts: the reading of the day of the target is at it or not.
func TestTheLastGivenOfADayCounts(t *testing.T) {
	o := sound()
	o.Baseline = nil
	e := smart.Evidence{History: append(monthEnds(), smart.Point{Date: today, Value: 150000}, smart.Point{Date: today, Value: 140000})}
	assert.NotEqual(t, finding.Code("smart.achievable.reached"), smart.Check(o, e, today).Achievable.Why.Code)
	slices.Reverse(e.History)
	assert.Equal(t, finding.Code("smart.achievable.reached"), smart.Check(o, e, today).Achievable.Why.Code)
}

func TestEndlessHistories(t *testing.T) {
	var history []smart.Point
	for i := range smart.MaxHistory + 10 {
		history = append(history, smart.Point{Date: today.AddDays(-i), Value: math.NaN()})
	}
	a := smart.Check(sound(), smart.Evidence{History: history}, today)
	require.Equal(t, []finding.Code{smart.CodeReadingUnusable}, codes(a.Evidence))
	assert.Len(t, a.Evidence[0].Related, 20, "their number is in the sentence")
	for i := range history {
		history[i].Value = float64(i)
	}
	a = smart.Check(sound(), smart.Evidence{History: history}, today)
	require.Equal(t, []finding.Code{smart.CodeHistoryTooLong}, codes(a.Evidence))
	assert.Equal(t, "The history has readings of 5,010 days: the latest 5,000 count.", a.Evidence[0].Localize(language.English))
}

// month is the place of a month end on the axis of months.
func month(d calendar.Date) int { return 12*d.Year() + int(d.Month()) }

// Windows of month ends, counted one by one with exact fractions: from a to b by a factor of
// b/a, which is at least target/last exactly when b × last ≥ target × a.
func TestWindowsAreThoseCountedOneByOne(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		n := 10 + random.IntN(30)
		history := make([]smart.Point, n)
		for i := range history {
			history[i] = smart.Point{Date: calendar.MustDate("2025-12-31").AddMonths(i + 1 - n), Value: float64(100 + random.IntN(900))}
		}
		months := 1 + random.IntN(n-9)
		last := int64(history[n-1].Value)
		target := last + 1 + int64(random.IntN(400))
		windows, reached := 0, 0
		for i := 0; i+months < n; i++ {
			windows++
			left := new(big.Int).Mul(big.NewInt(int64(history[i+months].Value)), big.NewInt(last))
			right := new(big.Int).Mul(big.NewInt(target), big.NewInt(int64(history[i].Value)))
			if left.Cmp(right) > 0 || left.Cmp(right) == 0 {
				reached++
			}
		}
		o := sound()
		o.Baseline = nil
		o.Target, _ = smart.NewQuantity(target, 0, smart.Count)
		o.Deadline = calendar.MustDate("2025-12-31").AddMonths(months)
		a := smart.Check(o, smart.Evidence{History: history}, today)
		require.NotNil(t, a.Ambition)
		if windows < smart.MinWindows {
			assert.Equal(t, smart.ByTrend, a.Ambition.Method)
			continue
		}
		assert.Equal(t, windows, a.Ambition.Windows)
		assert.InDelta(t, reached, a.Ambition.Reached, 0.5, "windows of %d months to %d in %v", months, target, history)
		share, _ := new(big.Rat).SetFrac64(int64(a.Ambition.Reached), int64(windows)).Float64()
		assert.Equal(t, share, a.Ambition.Chance)
		why := a.Achievable.Why
		for name, want := range map[string]int64{"windows": int64(windows), "reached": int64(a.Ambition.Reached)} {
			arg, _ := why.Arg(name)
			got, _ := arg.Integer()
			assert.Equal(t, want, got, name)
		}
	}
}

// A trend is the median of all slopes, in exact fractions, and as many readings as it says.
func TestTrendsAreTheMedianOfAllSlopes(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 100 {
		n := 6 + random.IntN(6)
		history := make([]smart.Point, n)
		for i := range history {
			history[i] = smart.Point{Date: calendar.MustDate("2025-12-31").AddMonths(i + 1 - n), Value: float64(random.IntN(40))}
		}
		history[0].Value = 0 // no proportion of nothing: differences
		var slopes []*big.Rat
		for i := range history {
			for j := range i {
				run := int64(month(history[i].Date) - month(history[j].Date))
				slopes = append(slopes, new(big.Rat).SetFrac64(int64(history[i].Value-history[j].Value), run))
			}
		}
		slope := middle(slopes)
		rests := make([]*big.Rat, n)
		for i, p := range history {
			along := new(big.Rat).Mul(slope, new(big.Rat).SetInt64(int64(month(p.Date))))
			rests[i] = new(big.Rat).Sub(new(big.Rat).SetFloat64(p.Value), along)
		}
		o := sound()
		o.Baseline, o.Deadline = nil, calendar.MustDate("2026-12-31")
		o.Target = smart.MustQuantity("41")
		level, _ := new(big.Rat).Add(middle(rests), new(big.Rat).Mul(slope, new(big.Rat).SetInt64(int64(month(o.Deadline))))).Float64()
		a := smart.Check(o, smart.Evidence{History: history}, today)
		require.NotNil(t, a.Ambition)
		assert.Equal(t, smart.ByTrend, a.Ambition.Method)
		assert.Equal(t, n, a.Ambition.Points)
		assert.False(t, a.Ambition.Proportional)
		if math.Abs(level-41) > 1e-6 { // half the chances lie on each side of the line
			assert.Equal(t, level > 41, a.Ambition.Chance > 0.5, "%v leads to %v", history, level)
		}
	}
}

// middle is the median of fractions.
func middle(list []*big.Rat) *big.Rat {
	sorted := slices.Clone(list)
	slices.SortFunc(sorted, func(x, y *big.Rat) int { return x.Cmp(y) })
	n := len(sorted)
	if n%2 == 1 {
		return sorted[n/2]
	}
	sum := new(big.Rat).Add(sorted[n/2-1], sorted[n/2])
	return sum.Mul(sum, big.NewRat(1, 2))
}

// A trend through more readings than it takes says how many it took.
func TestTrendsSayHowManyReadingsTheyTook(t *testing.T) {
	var history []smart.Point
	for i := range 300 {
		history = append(history, smart.Point{Date: today.AddDays(i - 299), Value: 139441 + float64(i)})
	}
	o := sound()
	o.Baseline, o.Deadline = nil, today.AddMonths(14)
	a := smart.Check(o, smart.Evidence{History: history}, today)
	require.NotNil(t, a.Ambition)
	assert.Equal(t, smart.MaxTrend, a.Ambition.Points)
	assert.Equal(t, smart.ConfidenceLow, a.Ambition.Confidence, "carried further than its readings reach back")
}

// What falls to zero, what is negative, and what goes down are no panic, and are judged by
// differences.
func TestHistoriesThatHaveNoProportion(t *testing.T) {
	for _, values := range [][]float64{
		{0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, {-5, -4, -3, -2, -1, 0, 1, 2, 3, 4}, {90, 80, 70, 60, 50, 40, 30, 20, 10, 0},
	} {
		var history []smart.Point
		for i, v := range values {
			history = append(history, smart.Point{Date: calendar.MustDate("2025-12-31").AddMonths(i - 9), Value: v})
		}
		o := sound()
		o.Baseline, o.Target, o.Deadline = nil, smart.MustQuantity("5"), calendar.MustDate("2026-01-31")
		a := smart.Check(o, smart.Evidence{History: history}, today)
		require.NotNil(t, a.Ambition, values)
		assert.False(t, a.Ambition.Proportional)
		want := 0
		for i := 1; i < len(values); i++ {
			if values[i]-values[i-1] >= 5-values[9] {
				want++
			}
		}
		assert.Equal(t, cmp.Compare(want, 0), cmp.Compare(a.Ambition.Reached, 0), values)
	}
}

// The share of the past that did as much is said as it was counted: from 1,000, 1,870 is +87%,
// and two of eighteen stretches of six months went from 1,000 to 1,900.
func TestTheSentenceOfWindows(t *testing.T) {
	var history []smart.Point
	for i := range 24 {
		value := 1000.0
		if i == 6 || i == 7 {
			value = 1900
		}
		history = append(history, smart.Point{Date: calendar.MustDate("2024-01-31").AddMonths(i), Value: value})
	}
	o := sound()
	o.Baseline, o.Target = nil, smart.MustQuantity("1870")
	a := smart.Check(o, smart.Evidence{History: history}, today)
	assert.Equal(t, finding.Typeset("Sur 18 périodes passées de 6 mois, 2 ont fait +87,0 % ou mieux (11 %) : très ambitieux."), plain(a.Achievable.Why.Localize(language.French)))
	assert.Equal(t, "Of 18 past stretches of 6 months, 2 made +87.0% or better (11%): very ambitious.", a.Achievable.Why.Localize(language.English))
}

// A history that ends long ago is judged by, and said to.
func TestOldReadings(t *testing.T) {
	o := sound()
	o.Baseline = nil
	e := smart.Evidence{History: steady(1)} // up to 31 December 2025
	last := func(asOf string) (string, smart.Confidence) {
		o.Deadline = calendar.MustDate(asOf).AddMonths(6)
		a := smart.Check(o, e, calendar.MustDate(asOf))
		return a.Achievable.Seen[len(a.Achievable.Seen)-1].Localize(language.English), a.Ambition.Confidence
	}
	said, confidence := last("2026-06-30")
	assert.NotContains(t, said, "The last reading")
	assert.Equal(t, smart.ConfidenceMedium, confidence)
	said, confidence = last("2026-07-31")
	assert.Equal(t, "The last reading is of 31 December 2025, 7 months ago: a newer one would tell more.", said)
	assert.Equal(t, smart.ConfidenceLow, confidence)
}

// What is next to nothing is no base for a proportion that a number holds.
func TestNextToNothingIsNoBase(t *testing.T) {
	var history []smart.Point
	for i := range 12 {
		history = append(history, smart.Point{Date: calendar.MustDate("2025-01-31").AddMonths(i), Value: math.SmallestNonzeroFloat64})
	}
	o := sound()
	o.Baseline = nil
	a := smart.Check(o, smart.Evidence{History: history}, today)
	require.NotNil(t, a.Ambition)
	assert.False(t, a.Ambition.Proportional)
	assert.False(t, math.IsInf(a.Ambition.Asked, 0))
}

// Windows that overlap are said to: of eighteen stretches of six months in two years,
// three lie side by side.
func TestWindowsThatOverlap(t *testing.T) {
	var history []smart.Point
	for i := range 24 {
		history = append(history, smart.Point{Date: calendar.MustDate("2024-01-31").AddMonths(i), Value: 1000 * math.Pow(1.01, float64(i))})
	}
	o := sound()
	o.Baseline, o.Target = nil, smart.MustQuantity("1400")
	a := smart.Check(o, smart.Evidence{History: history}, today)
	assert.Equal(t, 18, a.Ambition.Windows)
	var seen []string
	for _, m := range a.Achievable.Seen {
		seen = append(seen, m.Localize(language.English))
	}
	assert.Contains(t, seen, "These stretches overlap: 3 of them fit into the history side by side.")
}

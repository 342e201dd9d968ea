package smart

import (
	"cmp"
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
)

// Bounds of what is made of a history.
const (
	// MinHistory is how many readings a history must have for its target to be judged.
	MinHistory = 6
	// MinWindows is how many past windows must be there to be counted; with fewer, the
	// trend is carried on.
	MinWindows = 8
	// MaxHistory is how many readings are looked at: the latest.
	MaxHistory = 5000
	// MaxTrend is how many readings the trend is drawn through: the latest.
	MaxTrend = 200
	// MaxReadingAge is how many months old the last reading may be before it is said to be
	// old. A convention of this module.
	MaxReadingAge = 6
	// maxValue is the largest value that is taken for one. NaN is not below it.
	maxValue = 1e15
)

// reading is a point of a history: its place in calendar months, and its value on the
// scale that growth is measured on.
type reading struct {
	date  calendar.Date
	month float64
	value float64 // as given
	level float64 // its logarithm where growth is proportional, else as given
}

// history is the readings of an indicator in order, one a day.
type history []reading

// newHistory keeps the readings up to a day, sorted; the last given of a date counts, and
// values that are not finite, or beyond maxValue, are left out.
func newHistory(points []Point, upTo calendar.Date) history {
	h := make(history, 0, len(points))
	for _, p := range points {
		if p.Date.IsZero() || !usable(p.Value) || !upTo.IsZero() && p.Date.After(upTo) {
			continue
		}
		h = append(h, reading{date: p.Date, month: monthsOf(p.Date), value: p.Value, level: p.Value})
	}
	slices.SortStableFunc(h, func(a, b reading) int { return a.date.Compare(b.date) })
	kept := h[:0]
	for i, r := range h {
		if i+1 < len(h) && h[i+1].date == r.date {
			continue
		}
		kept = append(kept, r)
	}
	return kept[max(0, len(kept)-MaxHistory):]
}

// monthsOf places a day on the axis of calendar months: the last day of every month is a
// whole number, so that readings at month ends are one apart whatever the month.
func monthsOf(d calendar.Date) float64 {
	next := calendar.MonthOf(d).To().Day()
	return float64(12*d.Year()+int(d.Month())-1) + float64(d.Day())/float64(next)
}

// useLogarithms puts h on the logarithmic scale when every value allows it, and reports
// whether it did.
func (h history) useLogarithms() bool {
	for _, r := range h {
		if r.value <= 0 {
			return false
		}
	}
	for i := range h {
		h[i].level = math.Log(h[i].value)
	}
	return true
}

// sameGrowth is how near two growths are that differ by rounding alone.
const sameGrowth = 1e-12

// windows returns how many past stretches of about the given length there are, and how
// many of them grew by the growth asked or more. A stretch starts at each reading and
// ends at the one nearest to its length, at most a tenth away; its growth is brought to
// the length by proportion. Of those that end at one reading the nearest to the length
// counts, so that the end of the history is not counted again and again.
func (h history) windows(months, asked float64, up bool) (count, reached int) {
	if !up {
		asked = -asked
	}
	asked -= sameGrowth * max(1, math.Abs(asked))
	end, last, off, grew := 0, -1, 0.0, false
	settle := func() {
		if last >= 0 {
			count++
		}
		if last >= 0 && grew {
			reached++
		}
	}
	for i := range h {
		end = max(end, i+1)
		for end+1 < len(h) && math.Abs(h[end+1].month-h[i].month-months) <= math.Abs(h[end].month-h[i].month-months) {
			end++
		}
		if end >= len(h) {
			break
		}
		length := h[end].month - h[i].month
		away := math.Abs(length - months)
		if away > months/10 || end == last && away >= off {
			continue
		}
		if end != last {
			settle()
		}
		growth := (h[end].level - h[i].level) * months / length
		if !up {
			growth = -growth
		}
		last, off, grew = end, away, growth >= asked
	}
	settle()
	return count, reached
}

// apart returns how many stretches of a length fit into h side by side.
func (h history) apart(months float64) int {
	return int((h[len(h)-1].month - h[0].month) / months * (1 + 1e-9))
}

// trend returns the level that the Theil–Sen line through the latest readings leads to at
// a month, and the standard error of that prediction. The line's slope is the median of
// the slopes between all pairs (Sen 1968); the spread of the readings about it is 1.4826
// times their median absolute deviation, and widens away from the middle of the readings
// as that of a least-squares line does.
func (h history) trend(month float64) (level, err float64) {
	h = h[max(0, len(h)-MaxTrend):]
	slopes := make([]float64, 0, len(h)*(len(h)-1)/2)
	mean := 0.0
	for i, r := range h {
		mean += r.month / float64(len(h))
		for _, q := range h[:i] {
			slopes = append(slopes, (r.level-q.level)/(r.month-q.month))
		}
	}
	slope := median(slopes)
	rests := make([]float64, len(h))
	spread := 0.0
	for i, r := range h {
		rests[i] = r.level - slope*(r.month-mean)
		spread += (r.month - mean) * (r.month - mean)
	}
	middle := median(rests)
	for i := range rests {
		rests[i] = math.Abs(rests[i] - middle)
	}
	sigma := 1.4826 * median(rests)
	away := month - mean
	return middle + slope*away, sigma * math.Sqrt(1+1/float64(len(h))+away*away/spread)
}

// median sorts xs, which is not empty, and returns its median.
func median(xs []float64) float64 {
	slices.Sort(xs)
	if n := len(xs); n%2 == 0 {
		return xs[n/2-1]/2 + xs[n/2]/2
	}
	return xs[len(xs)/2]
}

// chance returns the probability that a normal prediction ends at or beyond a level.
func chance(level, err, wanted float64, up bool) float64 {
	if !up {
		level, wanted = -level, -wanted
	}
	if err == 0 || math.IsInf(err, 0) || math.IsNaN(err) {
		if level >= wanted {
			return 1
		}
		return 0
	}
	return math.Erfc((wanted-level)/err/math.Sqrt2) / 2
}

// paces returns the mean pace of the whole history, of its last three months and of its
// last month, carried on from the last reading; those that cover the same readings once.
func (h history) paces(deadline calendar.Date, enough func(float64) bool) []Pace {
	last := h[len(h)-1]
	var out []Pace
	for _, span := range [...]float64{math.Inf(1), 3, 1} {
		from := slices.IndexFunc(h, func(r reading) bool { return last.month-r.month <= span+0.05 })
		if from < 0 || from == len(h)-1 || len(out) > 0 && out[len(out)-1].From == h[from].date {
			continue
		}
		first := h[from]
		pace := (last.value - first.value) / (last.month - first.month)
		value := last.value + pace*(monthsOf(deadline)-last.month)
		out = append(out, Pace{From: first.date, To: last.date, PerMonth: pace, Projected: value, Reaches: enough(value)})
	}
	return out
}

// kept returns how many readings are at or beyond a bound.
func (h history) kept(bound float64, up bool) int {
	n := 0
	for _, r := range h {
		if c := cmp.Compare(r.value, bound); c == 0 || c > 0 == up {
			n++
		}
	}
	return n
}

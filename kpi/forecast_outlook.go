package kpi

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi/internal/predict"
	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// outlook is one forecast under way.
type outlook struct {
	*pursuit
	q       *query
	refusal finding.Message // why nothing can be made of the series
	points  []point
}

// expect is the distribution of the figure at the deadline.
func (l *outlook) expect() (predict.Predictive, ForecastMethod, finding.Message) {
	days := float64(l.o.Deadline.DaysSince(l.last().To()))
	switch {
	case l.x.Kind == Stock:
		return l.level(days)
	case l.x.Kind == Duration:
		return l.delay(days)
	case l.x.Kind.ratio() || l.x.Kind == Mean:
		return l.ratio()
	case l.running:
		return l.total()
	}
	return l.window(days)
}

// last is the days of the last reading.
func (l *outlook) last() calendar.Period { return l.points[len(l.points)-1].days }

// figures are the readings, at the last day of each.
func (l *outlook) figures() (t, y []float64) {
	n := len(l.points)
	room := make([]float64, 2*n)
	t, y = room[:n:n], room[n:]
	for i := range l.points {
		t[i] = float64(l.points[i].days.To().DaysSince(l.points[0].days.To()))
		y[i] = l.points[i].value
	}
	return t, y
}

// level forecasts what carries over from one day to the next.
func (l *outlook) level(days float64) (predict.Predictive, ForecastMethod, finding.Message) {
	t, y := l.figures()
	expected := predict.NewLevel(t, y, l.step(y[len(y)-1])).At(days)
	if l.gains() {
		expected = expected.Plus(-l.pursuit.level)
	}
	return expected, ForecastByLevel, finding.Message{}
}

// step is what the source rounds a figure to, 0 when it does not.
func (l *outlook) step(v float64) float64 {
	if size := wholeDigits(v); l.s.Digits > 0 && size > l.s.Digits && l.x.Unit.countable() {
		return math.Pow10(size - l.s.Digits)
	}
	return 0
}

// delay forecasts a length of time.
func (l *outlook) delay(days float64) (predict.Predictive, ForecastMethod, finding.Message) {
	t, y := l.figures()
	if slices.ContainsFunc(y, func(v float64) bool { return v <= 0 }) {
		return predict.NewLevel(t, y, 0).At(days), ForecastByLevel, finding.Message{}
	}
	return predict.NewDelay(t, y).At(days), ForecastByDelay, finding.Message{}
}

// ratio forecasts a total over another, in a window such as those before. After a change of
// level what came before it does not count.
func (l *outlook) ratio() (predict.Predictive, ForecastMethod, finding.Message) {
	n := len(l.points)
	room := make([]float64, 3*n)
	above, below, ratios := room[:n:n], room[n:2*n:2*n], room[2*n:]
	for i := range l.points {
		o, fault := l.q.evidence(&l.q.s.Samples[l.points[i].at], l.points[i].days)
		if !fault.IsZero() {
			return l.plainRatio()
		}
		above[i], below[i], ratios[i] = o.over, o.under, l.points[i].value
	}
	if before, _, changed := stat.Change(ratios); changed {
		above, below = above[before:], below[before:]
	}
	var total float64
	for _, b := range below {
		total += b
	}
	return predict.NewRatio(above, below).Over(total / float64(len(below))), ForecastByRatio, finding.Message{}
}

// plainRatio forecasts ratios whose parts were not kept.
func (l *outlook) plainRatio() (predict.Predictive, ForecastMethod, finding.Message) {
	_, y := l.figures()
	return predict.NewFlow(y, nil).Next(max(1, l.steps())), ForecastByCount, finding.Message{}
}

// steps is how many windows from the last one the deadline is.
func (l *outlook) steps() int {
	days := l.o.Deadline.DaysSince(l.last().To())
	return max(1, (days+l.spacing()/2)/l.spacing())
}

// spacing is the usual number of days from one reading to the next.
func (l *outlook) spacing() int {
	n := len(l.points)
	return max(1, l.points[n-1].days.To().DaysSince(l.points[0].days.To())/(n-1))
}

// counts are the readings of a count, brought to windows of the usual length, and how many
// days that is.
func (l *outlook) counts() (y []float64, length float64) {
	usual := usualLength(l.points)
	y = make([]float64, len(l.points))
	for i := range l.points {
		y[i] = l.points[i].value * float64(usual) / float64(l.points[i].length())
	}
	return y, float64(usual)
}

// total forecasts a count from the start to the deadline: what is there, and what is to come.
func (l *outlook) total() (predict.Predictive, ForecastMethod, finding.Message) {
	start := later(l.origin, l.points[0].days.From())
	if !l.origin.IsZero() {
		start = l.origin
	}
	done := l.catalogue.answer(l.s, stretch(start, l.last().To()))
	seen, exact := done.Value()
	if !exact {
		return predict.Predictive{}, 0, done.Why()
	}
	y, length := l.counts()
	ahead := float64(l.o.Deadline.DaysSince(l.last().To())) / length
	if l.rare(y) {
		var sum float64
		for _, v := range y {
			sum += v
		}
		return predict.Counts(sum, float64(len(y)), ahead).Plus(seen), ForecastByRareCount, finding.Message{}
	}
	expected, method := l.sum(y, length, ahead)
	return expected.Plus(seen), method, finding.Message{}
}

// rare reports whether counts are few and whole.
func (l *outlook) rare(y []float64) bool {
	var sum float64
	for _, v := range y {
		if v < 0 || v != math.Trunc(v) {
			return false
		}
		sum += v
	}
	return l.x.Unit.countable() && sum < predict.Rare*float64(len(y))
}

// sum is the count of so many windows to come.
func (l *outlook) sum(y []float64, length, ahead float64) (predict.Predictive, ForecastMethod) {
	if l.daily(length) {
		return predict.NewDaily(y, nil).Sum(ahead), ForecastByWeekday
	}
	return predict.NewFlow(y, nil).Sum(ahead), ForecastByCount
}

// daily reports whether the readings are of days in a row.
func (l *outlook) daily(length float64) bool {
	return length == 1 && l.last().To().DaysSince(l.points[0].days.To()) == len(l.points)-1
}

// window forecasts the figure of a window that ends on the deadline: of the length that the
// objective counts by, or else such as the last one.
func (l *outlook) window(days float64) (predict.Predictive, ForecastMethod, finding.Message) {
	y, length := l.counts()
	if l.x.Kind == Unique || l.o.Per.IsZero() {
		return predict.NewFlow(y, nil).Next(l.steps()), ForecastByCount, finding.Message{}
	}
	per := float64(l.o.Deadline.AddDays(1).DaysSince(l.o.Deadline.AddDays(1).Add(l.o.Per.Negate())))
	if l.rare(y) {
		var sum float64
		for _, v := range y {
			sum += v
		}
		return predict.Counts(sum, float64(len(y)), per/length), ForecastByRareCount, finding.Message{}
	}
	if math.Abs(per-length) <= length/10 {
		expected := predict.NewFlow(y, nil).Next(max(1, int(math.Round(days/length))))
		return expected, ForecastByCount, finding.Message{}
	}
	expected, method := l.sum(y, length, per/length)
	return expected, method, finding.Message{}
}

// fill writes a distribution as measures, and says it.
func (l *outlook) fill(f *Forecast, expected predict.Predictive) {
	m := l.q.blank
	m.period, m.digits = calendar.Period{}, 0
	if l.x.Kind != Stock {
		m.period = stretch(l.o.Deadline, l.o.Deadline)
	} else {
		m.on = l.o.Deadline
	}
	for _, x := range l.points[max(0, len(l.points)-8):] {
		m.places = max(m.places, x.places)
	}
	if l.x.Unit.countable() {
		m.places = 0
	}
	exact := func(v float64) Measure {
		out := m
		out.state, out.low, out.high = Exact, v, v
		return out
	}
	band := func(probability float64) Measure {
		b := expected.Band(probability)
		out := m
		out.state, out.low, out.high = Bounds, b.Low, b.High
		return out
	}
	f.Expected, f.Half, f.Band, f.Wide = exact(expected.Expected()), band(0.5), band(0.8), band(0.95)
	if math.IsNaN(l.target) {
		f.Why = say("kpi.forecast.bare", f.Expected.Arg("expected"), finding.Term("band", f.Band.Label()), l.o.Deadline.Arg("deadline"))
		return
	}
	p, code := expected.AtLeast(l.target), finding.Code("kpi.forecast.is")
	if !l.upward() {
		p = expected.AtMost(l.target)
	}
	if l.keeps() {
		code = "kpi.forecast.keeps"
	}
	f.Probability = &p
	f.Why = say(code, f.Expected.Arg("expected"), finding.Term("band", f.Band.Label()), l.o.Deadline.Arg("deadline"),
		finding.Term("chance", chance(p)), l.amount(l.target).Arg("target"))
}

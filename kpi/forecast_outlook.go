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
	readings
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
		return l.ratio(days)
	case l.running:
		return l.total()
	}
	return l.window()
}

// last is the days of the last reading.
func (l *outlook) last() calendar.Period { return l.points[len(l.points)-1].days }

// figures are the readings, at the last day of each.
func (l *outlook) figures() (t, y []float64) {
	n := len(l.points)
	room := l.floats(2 * n)
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
	expected := l.possible(predict.NewLevel(t, y, l.step(y)).At(days), y)
	if l.gains() {
		expected = expected.Plus(-l.pursuit.level)
	}
	return expected, ForecastByLevel, finding.Message{}
}

// step is what a level is rounded to: by its source, or because it counts whole things; 0
// when it is not.
func (l *outlook) step(y []float64) float64 {
	last := y[len(y)-1]
	switch step := stepOf(last, l.q.roundedTo(l.points, Setting{})); {
	case step > 0:
		return step
	case l.x.Unit.countable() && !slices.ContainsFunc(y, func(v float64) bool { return v != math.Trunc(v) }):
		return 1
	}
	return 0
}

// possible is a distribution within what the indicator can be. What counts things, and never
// was below zero, will not be.
func (l *outlook) possible(expected predict.Predictive, y []float64) predict.Predictive {
	low, high := l.x.reach()
	if l.x.Unit.countable() && slices.Min(y) >= 0 {
		low = max(low, 0)
	}
	return expected.Within(low, high)
}

// delay forecasts a length of time.
func (l *outlook) delay(days float64) (predict.Predictive, ForecastMethod, finding.Message) {
	t, y := l.figures()
	if slices.ContainsFunc(y, func(v float64) bool { return v <= 0 }) {
		return l.possible(predict.NewLevel(t, y, 0).At(days), y), ForecastByLevel, finding.Message{}
	}
	return predict.NewDelay(t, y).At(days), ForecastByDelay, finding.Message{}
}

// minTrend is how many readings of a ratio it takes to tell a trend from a change of level.
const minTrend = 8

// ratio forecasts a total over another, in a window such as those before. After a change of
// level what came before it does not count; where the ratio still rises or falls after that,
// it goes on as a level does.
func (l *outlook) ratio(days float64) (predict.Predictive, ForecastMethod, finding.Message) {
	n := len(l.points)
	room := l.floats(3 * n)
	above, below, ratios := room[:n:n], room[n:2*n:2*n], room[2*n:]
	for i := range l.points {
		o, fault := l.q.evidence(&l.q.s.Samples[l.points[i].at], l.points[i].days)
		if !fault.IsZero() {
			return l.plainRatio()
		}
		above[i], below[i], ratios[i] = o.over/l.q.scale, o.under, l.points[i].value
	}
	if before, _, changed := stat.Change(ratios); changed {
		above, below = above[before:], below[before:]
		if _, _, z := stat.MannKendall(ratios[before:]); len(below) >= minTrend && math.Abs(z) > 1.96 {
			t, y := l.figures()
			return l.possible(predict.NewLevel(t, y, 0).At(days), y), ForecastByLevel, finding.Message{}
		}
	}
	var total float64
	for _, b := range below {
		total += b
	}
	next := predict.NewRatio(above, below, l.x.Kind == Rate).Over(total / float64(len(below)))
	return l.possible(next.Times(l.q.scale), ratios), ForecastByRatio, finding.Message{}
}

// plainRatio forecasts ratios whose parts were not kept.
func (l *outlook) plainRatio() (predict.Predictive, ForecastMethod, finding.Message) {
	_, y := l.figures()
	return l.possible(predict.NewFlow(y, nil).Next(l.steps()), y), ForecastByCount, finding.Message{}
}

// steps is how many readings from the last one the deadline is.
func (l *outlook) steps() int {
	spacing := max(1, usualSpacing(l.points))
	return max(1, (l.o.Deadline.DaysSince(l.last().To())+spacing/2)/spacing)
}

// counts are the readings of a count, brought to windows of the usual length, with as much
// room, and how many days that is.
func (l *outlook) counts() (y, room []float64, length float64) {
	n, usual := len(l.points), usualLength(l.points)
	both := l.floats(2 * n)
	y, room = both[:n:n], both[n:]
	for i := range l.points {
		y[i] = l.points[i].value * float64(usual) / float64(l.points[i].length())
	}
	return y, room, float64(usual)
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
	y, room, length := l.counts()
	ahead := float64(l.o.Deadline.DaysSince(l.last().To())) / length
	expected, method := l.sum(y, room, length, ahead)
	return expected.Plus(seen), method, finding.Message{}
}

// flow fits counts. Those of what an audience does come one by one.
func (l *outlook) flow(y, room []float64) predict.Flow {
	f := predict.NewFlow(y, room)
	if l.q.byChance() {
		return f.ByChance()
	}
	return f
}

// days is flow for the counts of days.
func (l *outlook) days(y, room []float64) predict.Daily {
	d := predict.NewDaily(y, room)
	if l.q.byChance() {
		return d.ByChance()
	}
	return d
}

// sum is the count of so many windows to come.
func (l *outlook) sum(y, room []float64, length, ahead float64) (predict.Predictive, ForecastMethod) {
	seen, rare := l.rare(y)
	switch {
	case rare:
		return predict.Counts(seen, float64(len(y)), ahead), ForecastByRareCount
	case l.daily(length):
		return l.days(y, room).Sum(ahead), ForecastByWeekday
	}
	return l.flow(y, room).Sum(ahead), ForecastByCount
}

// rare returns the total of counts, and whether they are few and whole.
func (l *outlook) rare(y []float64) (total float64, rare bool) {
	for _, v := range y {
		if v < 0 || v != math.Trunc(v) {
			return 0, false
		}
		total += v
	}
	return total, l.x.Kind == Flow && l.x.Unit.countable() && total < predict.Rare*float64(len(y))
}

// daily reports whether the readings are of days in a row, and enough to tell the days of the
// week apart.
func (l *outlook) daily(length float64) bool {
	return length == 1 && len(l.points) >= predict.MinDaily && l.last().To().DaysSince(l.points[0].days.To()) == len(l.points)-1
}

// window forecasts the figure of a window that ends on the deadline: of the length that the
// objective counts by, or else such as the last one.
func (l *outlook) window() (predict.Predictive, ForecastMethod, finding.Message) {
	y, room, length := l.counts()
	per := length
	if l.x.Kind != Unique && !l.o.Per.IsZero() {
		per = float64(l.o.Deadline.AddDays(1).DaysSince(l.o.Deadline.AddDays(1).Add(l.o.Per.Negate())))
	}
	_, rare := l.rare(y)
	switch {
	case rare || math.Abs(per-length) > length/10:
		expected, method := l.sum(y, room, length, per/length)
		return expected, method, finding.Message{}
	case l.daily(length):
		return l.days(y, room).Next(l.steps()), ForecastByWeekday, finding.Message{}
	}
	expected := l.flow(y, room).Next(l.steps())
	if l.x.Kind == Flow && per != length { // 28 days of 31
		expected = expected.Times(per / length)
	}
	return expected, ForecastByCount, finding.Message{}
}

// fill writes a distribution as measures, and says it.
func (l *outlook) fill(f *Forecast, expected predict.Predictive) {
	m := l.q.blank
	m.period = calendar.Period{}
	if l.x.Kind != Stock {
		m.period = calendar.DayOf(l.o.Deadline)
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
		f.Why = say("kpi.forecast.bare", f.Expected.Arg("expected"), f.Band.term("band"), l.o.Deadline.Arg("deadline"))
		return
	}
	p, code := l.reaching(expected), finding.Code("kpi.forecast.is")
	if l.keeps() {
		p, code = l.holding(expected), "kpi.forecast.keeps"
	}
	f.Probability = &p
	f.Why = say(code, f.Expected.Arg("expected"), f.Band.term("band"), l.o.Deadline.Arg("deadline"),
		finding.Term("chance", chance(p)), l.amount(l.target).Arg("target"))
}

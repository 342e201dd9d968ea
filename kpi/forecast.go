package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi/internal/predict"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ForecastMethod is how a forecast was made. The zero ForecastMethod means absent.
type ForecastMethod int

// The methods. The kind of an indicator, and how much is known of it, choose among them.
const (
	// ForecastByLevel goes on from the last reading with a drift that is shrunk by how well the past
	// tells it, averaged with a trend that fades where readings are regular and enough.
	ForecastByLevel ForecastMethod = iota + 1
	// ForecastByCount smooths the logarithms of counts exponentially, and averages over how fast.
	ForecastByCount
	// ForecastByWeekday is ForecastByCount with the days of the week taken out, for daily counts.
	ForecastByWeekday
	// ForecastByRareCount takes rare counts for chance at an even rate (Poisson, with the rate
	// uncertain).
	ForecastByRareCount
	// ForecastByRatio takes the ratio of the totals, as uncertain as readings differ.
	ForecastByRatio
	// ForecastByDelay is a drift of the logarithms of lengths of time.
	ForecastByDelay
)

var forecastMethods = document.MustEnum[ForecastMethod]("forecast method", "level", "count", "weekday", "rareCount", "ratio", "delay")

// String returns the name of m in documents, such as "level".
func (m ForecastMethod) String() string { return forecastMethods.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m ForecastMethod) MarshalText() ([]byte, error) { return forecastMethods.Marshal(m) }

// UnmarshalText reads the name of a method.
func (m *ForecastMethod) UnmarshalText(text []byte) (err error) {
	*m, err = forecastMethods.Unmarshal(text)
	return err
}

// Label returns what a reader sees for m. It is the zero message when m is not a method.
func (m ForecastMethod) Label() finding.Message {
	return forecastMethods.Label(book(), "kpi.forecast_method", m)
}

// Forecast is what an objective's indicator is expected to be at the deadline, as far as its
// own past tells. It knows of no plan: what is to change is not in it. What cannot be told
// is unknown, with the reason. The zero Forecast says nothing.
type Forecast struct {
	Deadline calendar.Date  `json:"deadline,omitzero"`
	Method   ForecastMethod `json:"method,omitzero"`
	// Points are how many readings it rests on.
	Points int `json:"points,omitzero"`
	// Expected is what to expect: what is as likely to be exceeded as not, and of rare counts
	// the mean.
	Expected Measure `json:"expected,omitzero"`
	// Half, Band and Wide are what it lies between five times out of ten, eight times out of
	// ten, and nineteen times out of twenty.
	Half Measure `json:"half,omitzero"`
	Band Measure `json:"band,omitzero"`
	Wide Measure `json:"wide,omitzero"`
	// Probability is that of reaching the target at the deadline, or of keeping within a
	// bound until then, from 0 to 1. It is absent when it is not known.
	Probability *float64 `json:"probability,omitzero"`
	// Why says it in a sentence, or why it is not known.
	Why finding.Message `json:"why,omitzero"`
}

// Chance is the probability as a reader sees it: "8 chances out of 10", « 8 chances sur 10 ».
// It is the zero message when the probability is not known.
func (f Forecast) Chance() finding.Message {
	if f.Probability == nil {
		return finding.Message{}
	}
	return chance(*f.Probability)
}

// Assumes says what the forecast takes for granted: of a surge that nothing announced it knows
// nothing, and is right not to. It is the zero message when there is no forecast.
func (f Forecast) Assumes() finding.Message {
	if f.Method == 0 || f.Expected.IsZero() {
		return finding.Message{}
	}
	return say("kpi.forecast.assumes", finding.Integer("count", f.Points), finding.Term("method", f.Method.Label()))
}

// Status is what the probability alone says, without what earlier reviews saw: see
// [Evaluate]. It is [StatusUnknown] when the probability is not known.
func (f Forecast) Status() Status {
	if f.Probability == nil {
		return StatusUnknown
	}
	return statusOf(*f.Probability, 0)
}

// chance is a probability in tenths. What is not certain does not read as certain.
func chance(p float64) finding.Message {
	switch n := int(math.Round(10 * p)); {
	case p < 0.05:
		return say("kpi.chance.least")
	case p > 0.95:
		return say("kpi.chance.most")
	default:
		return say("kpi.chance.tenths", finding.Integer("n", n))
	}
}

// ForecastOf forecasts the indicator of an objective at its deadline from a series, as of a
// day, with the indicators of [Builtin].
//
//   - Of a level it is the level; of one that is to gain so much, what it has gained.
//   - Of a count in all it is the total from the start to the deadline, what is there
//     already included; of a count by the month or the like, that of the last such length of
//     time.
//   - Of the rest it is the figure of a window such as the last one.
//
// The probability of keeping within a bound is that of keeping it all the time that is left: at
// each reading of a level, and in every length of time of a target by the month or the like.
//
// Readings of days in which nothing was published or counted, and those that
// [Catalogue.Quality] suspects, are to be left out before: see [Catalogue.Reliable].
//
// Without a target it has no probability. It takes three readings, and of a ratio the
// numerators and denominators. Time is linear in the samples when they are sorted.
func ForecastOf(o smart.Objective, s Series, asOf calendar.Date) Forecast {
	return Builtin().ForecastOf(o, s, asOf)
}

// ForecastOf is the function [ForecastOf] with the indicators of c.
func (c Catalogue) ForecastOf(o smart.Objective, s Series, asOf calendar.Date) Forecast {
	p := &pursuit{o: o, s: &s, asOf: asOf, catalogue: c}
	return p.outlook(c.readings(&s, asOf))
}

// outlook forecasts an objective of which not all may be known: without a target there is
// no probability, and only a gain needs its starting point.
func (p *pursuit) outlook(read readings) Forecast {
	p.out = Progress{AsOf: p.asOf, Target: p.o.Aim()}
	why := p.identify()
	if p.target = math.NaN(); why.IsZero() && !p.out.Target.IsZero() {
		why = p.aim()
	}
	if why.IsZero() {
		if missing := p.base(); p.gains() {
			why = missing
		}
	}
	if why.IsZero() {
		if missing := p.place(); p.running && p.origin.IsZero() {
			why = missing
		}
	}
	if !why.IsZero() {
		return Forecast{Deadline: p.o.Deadline, Why: why}
	}
	ahead := p.ahead(read)
	return ahead.forecast()
}

// minForecast is how many readings a forecast takes: two make a line, the third tells how
// far from it they lie.
const minForecast = 3

// ahead is the forecast of the objective by readings that can be relied on.
func (p *pursuit) ahead(read readings) outlook {
	l := outlook{p, read}
	if l.refusal.IsZero() {
		l.refusal = l.q.contradiction(p.asOf)
	}
	return l
}

// contradiction says that two readings of the same days up to a day differ, of which nobody
// knows the right one.
func (q *query) contradiction(asOf calendar.Date) finding.Message {
	var last *Sample
	for _, x := range q.s.samples(q.places()) {
		if x.Post != "" || !x.known() || x.days().To().After(asOf) {
			continue
		}
		if last != nil && last.days() == x.days() && !sameFigures(last, x) {
			return say("kpi.unknown.contradictory", x.days().To().Arg("date"))
		}
		last = x
	}
	return finding.Message{}
}

// forecast is that of the objective.
func (l *outlook) forecast() Forecast {
	f := Forecast{Deadline: l.o.Deadline, Points: len(l.points)}
	switch {
	case !l.refusal.IsZero():
		f.Points, f.Why = 0, l.refusal
	case l.o.Deadline.IsZero():
		f.Why = say("kpi.forecast.no_deadline")
	case !l.o.Deadline.After(l.asOf):
		f.Why = say("kpi.forecast.past", l.o.Deadline.Arg("deadline"))
	case f.Points < minForecast:
		f.Why = say("kpi.forecast.few", finding.Integer("count", f.Points), finding.Integer("least", minForecast))
	}
	if !f.Why.IsZero() {
		return f
	}
	var expected predict.Predictive
	if expected, f.Method, f.Why = l.expect(); !f.Why.IsZero() {
		return f
	}
	if !expected.Known() {
		f.Why = say("kpi.forecast.unknown")
		return f
	}
	l.fill(&f, expected)
	return f
}

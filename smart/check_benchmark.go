package smart

import (
	"cmp"
	"math"
	"slices"
	"sort"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// standings places what is asked among the percentiles of every benchmark that is of the
// same definition as the objective. What keeps one from being used is found in the evidence.
func (c *checker) standings(aim Quantity) []Standing {
	var out []Standing
	for i := range c.e.Benchmarks {
		b := &c.e.Benchmarks[i]
		at := finding.Root.Field("benchmarks").Index(i)
		if i == MaxBenchmarks {
			c.doubt(CodeBenchmarkUnsound, at, b.source(), finding.Term("reason", say("smart.benchmark.many", finding.Integer("limit", MaxBenchmarks))))
			break
		}
		if !c.comparable(b, aim, at) {
			continue
		}
		asked, known := c.inTermsOf(b, aim)
		if !known {
			c.doubt(CodeBenchmarkUnanchored, at.Field("measure"), b.source())
			continue
		}
		s := Standing{Benchmark: i, Asked: asked}
		s.place(b.table(), c.upward())
		s.Band = c.e.bands().of(s.Chance)
		out = append(out, s)
		c.ageOf(b, at)
	}
	return out
}

func (c *checker) doubt(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	c.doubts = append(c.doubts, book().Finding(code, at, args...))
}

// upward reports whether more is better.
func (c *checker) upward() bool { return c.o.Type != DecreaseTo && c.o.Type != AtMost }

func (b *Benchmark) source() finding.Arg { return b.sourceAs("source") }

func (b *Benchmark) sourceAs(name string) finding.Arg {
	if b.Source == "" {
		return finding.Term(name, say("smart.benchmark.unsourced"))
	}
	return finding.Text(name, b.Source)
}

// table returns the percentiles of b in their order.
func (b *Benchmark) table() []Percentile {
	table := slices.Clone(b.Percentiles)
	slices.SortFunc(table, func(x, y Percentile) int { return cmp.Or(cmp.Compare(x.P, y.P), cmp.Compare(x.Value, y.Value)) })
	return table
}

// comparable reports whether b can be read and is of the objective's own definition, and
// finds why not.
func (c *checker) comparable(b *Benchmark, aim Quantity, at finding.Pointer) bool {
	if member, reason := b.unsound(); reason != "" {
		c.doubt(CodeBenchmarkUnsound, at.Field(member), b.source(), finding.Term("reason", say(reason)))
		return false
	}
	member, theirs, ours := c.differs(b, aim)
	if member == "" {
		return true
	}
	f := book().Finding(CodeBenchmarkMismatch, at.Field(member), b.source(), finding.Term("theirs", theirs), finding.Term("ours", ours))
	if member == "denominator" || member == "counting" {
		f.Pointer = at.Field("definition").Field(member)
	}
	c.doubts = append(c.doubts, f)
	return false
}

// unsound returns the member that keeps b from being read, and why.
func (b *Benchmark) unsound() (member string, reason finding.Code) {
	switch {
	case b.Source == "":
		return "source", "smart.benchmark.no_source"
	case b.Date.IsZero():
		return "date", "smart.benchmark.no_date"
	case !measures.Has(b.Measure):
		return "measure", "smart.benchmark.no_measure"
	case len(b.Percentiles) < 2:
		return "percentiles", "smart.benchmark.few_percentiles"
	case len(b.Percentiles) > MaxPercentiles:
		return "percentiles", "smart.benchmark.many_percentiles"
	}
	table := b.table()
	for i, p := range table {
		switch {
		case !(p.P > 0 && p.P < 100) || !usable(p.Value):
			return "percentiles", "smart.benchmark.no_figures"
		case i > 0 && (p.P == table[i-1].P && p.Value != table[i-1].Value || p.Value < table[i-1].Value):
			return "percentiles", "smart.benchmark.no_rise"
		}
	}
	return "", ""
}

// differs returns the member in which b is not what the objective is measured by, with what
// both are of.
func (c *checker) differs(b *Benchmark, aim Quantity) (member string, theirs, ours finding.Message) {
	ids := func(id string) finding.Message {
		if id == "" {
			return say("smart.definition.none")
		}
		return say("smart.definition.indicator", finding.Text("indicator", id))
	}
	both := func(code finding.Code, name, x, y string) (finding.Message, finding.Message) {
		return say(code, finding.Text("indicator", b.Indicator), finding.Text(name, x)),
			say(code, finding.Text("indicator", c.o.Indicator), finding.Text(name, y))
	}
	own := c.e.Definition
	if own.Denominator == "" {
		own.Denominator = indicatorOf(c.o.Indicator).over
	}
	networks := c.networks()
	unit := unitOf(b.Measure, aim)
	switch d := b.Definition; {
	case b.Indicator != c.o.Indicator || b.Indicator == "":
		return "indicator", ids(b.Indicator), ids(c.o.Indicator)
	case d.Denominator != "" && own.Denominator != "" && d.Denominator != own.Denominator:
		theirs, ours = both("smart.definition.over", "denominator", d.Denominator, own.Denominator)
		return "denominator", theirs, ours
	case d.Counting != "" && own.Counting != "" && d.Counting != own.Counting:
		theirs, ours = both("smart.definition.counting", "counting", d.Counting, own.Counting)
		return "counting", theirs, ours
	case b.Unit != unit:
		return "unit", c.inUnit(b.Unit), c.inUnit(unit)
	case b.Measure == Level && !sameLength(b.Per, c.o.Per):
		return "per", c.perLength(b.Per), c.perLength(c.o.Per)
	case b.Network != "" && len(networks) > 0 && !slices.Contains(networks, b.Network):
		return "network", c.onNetworks(b.Network), c.onNetworks(networks...)
	}
	return "", finding.Message{}, finding.Message{}
}

// unitOf is the unit that figures of a measure must be in to be compared with a target.
func unitOf(m Measure, aim Quantity) Unit {
	switch {
	case m == Level:
		return aim.unit
	case aim.unit == Percent:
		return Points
	}
	return Percent
}

func (c *checker) inUnit(u Unit) finding.Message {
	unit := finding.Text("unit", string(u))
	switch u {
	case Count:
		unit = finding.Term("unit", say("smart.definition.count"))
	case Points:
		unit = finding.Term("unit", say("smart.definition.points"))
	}
	return say("smart.definition.unit", finding.Text("indicator", c.o.Indicator), unit)
}

func (c *checker) perLength(d calendar.Duration) finding.Message {
	if d.IsZero() {
		return say("smart.definition.in_all", finding.Text("indicator", c.o.Indicator))
	}
	return say("smart.definition.per", finding.Text("indicator", c.o.Indicator), finding.Text("per", d.String()))
}

func (c *checker) onNetworks(list ...network.ID) finding.Message {
	names := make([]finding.Arg, len(list))
	for i, id := range list {
		names[i] = finding.Text("", string(id))
		if n, found := network.Builtin().Network(id); found {
			names[i] = finding.Term("", n.Name)
		}
	}
	return say("smart.definition.on", finding.Text("indicator", c.o.Indicator), finding.ListOf("networks", names...))
}

// sameLength reports whether two lengths of time are one: P7D and P1W are.
func sameLength(x, y calendar.Duration) bool {
	day := calendar.MustDate("2026-01-01")
	return x.IsZero() == y.IsZero() && (x.IsZero() || day.Add(x) == day.Add(y))
}

// inTermsOf returns what is asked in the terms of the figures of b, and whether that is
// known: growth needs where one stands, and when.
func (c *checker) inTermsOf(b *Benchmark, aim Quantity) (float64, bool) {
	if b.Measure == Level {
		return aim.Float64(), true
	}
	from, since := c.anchor(aim)
	months := monthsOf(c.o.Deadline) - monthsOf(since)
	switch target := aim.Float64(); {
	case c.o.keeps() || c.o.Type == Deliver || since.IsZero() || months <= 0:
		return 0, false
	case aim.unit == Percent:
		return (target - from) / months, true
	case from > 0 && target > 0:
		return 100 * (math.Pow(target/from, 1/months) - 1), true
	}
	return 0, false
}

// anchor is where one stands, and when: the last reading, or else the baseline, on its day,
// or on the first of the time left.
func (c *checker) anchor(aim Quantity) (value float64, on calendar.Date) {
	if h := c.history(); len(h) > 0 {
		return h[len(h)-1].value, h[len(h)-1].date
	}
	from := c.o.from()
	if from.IsZero() || from.unit != aim.unit {
		return 0, calendar.Date{}
	}
	if on = c.o.Baseline.Date; on.IsZero() {
		on = c.beginning()
	}
	return from.Float64(), on
}

// place finds the percentile of what is asked by linear interpolation between those of a
// table, which rises with the values. Of a level that several percentiles share, the one
// counts beyond which the others do as much or better.
func (s *Standing) place(table []Percentile, up bool) {
	first, last := table[0], table[len(table)-1]
	switch {
	case s.Asked < first.Value:
		s.Low, s.High = 0, first.P
		s.Chance = share(first.P, up)
		return
	case s.Asked > last.Value:
		s.Low, s.High = last.P, 100
		s.Chance = share(last.P, up)
		return
	}
	i := sort.Search(len(table), func(i int) bool { return table[i].Value >= s.Asked })
	p := table[i].P
	if table[i].Value != s.Asked {
		below := table[i-1]
		p = below.P + (p-below.P)*(s.Asked-below.Value)/(table[i].Value-below.Value)
	} else if !up {
		for i+1 < len(table) && table[i+1].Value == s.Asked {
			i++
		}
		p = table[i].P
	}
	s.Low, s.High, s.Chance = p, p, share(p, up)
}

// share is the part of a population that does as much or better than a percentile.
func share(p float64, up bool) float64 {
	if up {
		return (100 - p) / 100
	}
	return p / 100
}

// ageOf finds figures of long ago.
func (c *checker) ageOf(b *Benchmark, at finding.Pointer) {
	if months, old := c.aged(b); old {
		c.doubt(CodeBenchmarkOld, at.Field("date"), b.source(), b.measured().Arg("date"), finding.Integer("months", months))
	}
}

// aged returns how many months old the figures of b are, and whether that is old.
func (c *checker) aged(b *Benchmark) (months int, old bool) {
	measured := b.measured()
	if c.asOf.IsZero() || measured.IsZero() {
		return 0, false
	}
	return int(monthsOf(c.asOf) - monthsOf(measured)), measured.AddMonths(MaxBenchmarkAge).Before(c.asOf)
}

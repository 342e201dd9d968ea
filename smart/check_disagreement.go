package smart

import (
	"math"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// farApart is by how many bands two sources disagree.
const farApart = 2

// extremes returns the most and the least favourable of some standings.
func extremes(standings []Standing) (best, worst Standing) {
	best, worst = standings[0], standings[0]
	for _, s := range standings[1:] {
		if s.Band > worst.Band || s.Band == worst.Band && s.Chance < worst.Chance {
			worst = s
		}
		if s.Band < best.Band || s.Band == best.Band && s.Chance > best.Chance {
			best = s
		}
	}
	return best, worst
}

// besideOthers judges the target by its own past and by what others do. The less favourable
// of the two counts.
func (c *checker) besideOthers(own Criterion, a *Ambition, standings []Standing) (Criterion, *Ambition) {
	if len(standings) == 0 {
		return own, a
	}
	best, worst := extremes(standings)
	others := Criterion{State: stateOf(worst.Band), Why: c.placed(worst)}
	if others.State != StateMet {
		others.Missing = []finding.Message{say("smart.achievable.needs_less")}
	}
	var placed []finding.Message
	for _, s := range standings {
		placed = append(placed, c.placed(s))
	}
	if a == nil {
		if own.State == StateMet { // reached already
			own.Seen = append(own.Seen, placed...)
			return own, nil
		}
		a = &Ambition{Band: worst.Band, Method: ByBenchmark, Chance: worst.Chance, Confidence: c.confidence(standings), Standings: standings}
		if worst.Band-best.Band >= farApart {
			a.Confidence = ConfidenceLow
			others.Why = say("smart.achievable.sources_disagree", c.e.Benchmarks[best.Benchmark].sourceAs("first"), c.share("most", best), finding.Term("mostBand", best.Band.Label()),
				c.share("others", worst), finding.Term("band", worst.Band.Label()), c.e.Benchmarks[worst.Benchmark].source(),
				finding.Term("confidence", ConfidenceLow.Label()))
		}
		others.Seen, others.Missing = append(own.Seen, placed...), append(others.Missing, own.Missing...)
		return others, a
	}
	a.Standings = standings
	return c.compared(own, others, a, worst, placed), a
}

// compared takes the less favourable of the answer by the past and the one by the others.
func (c *checker) compared(own, others Criterion, a *Ambition, worst Standing, placed []finding.Message) Criterion {
	seen := append(own.Seen, placed...)
	apart := worst.Band - a.Band
	if a.Band == 0 { // the paces of the past contradict one another
		own.worsen(others.State, others.Why)
		own.Seen = seen
		a.Confidence = ConfidenceLow
		return own
	}
	out, chance, band := own, a.Chance, a.Band
	disagree := apart >= farApart || apart <= -farApart
	if apart > 0 {
		out, chance, band = others, worst.Chance, worst.Band
	}
	if apart > 0 || disagree {
		seen = append(seen, own.Why)
	}
	out.Seen = seen
	if !disagree {
		switch {
		case c.confidence([]Standing{worst}) == ConfidenceLow:
		case a.Confidence == ConfidenceLow:
			a.Confidence = ConfidenceMedium
		default:
			a.Confidence = ConfidenceHigh
		}
	} else {
		out.Why = say("smart.achievable.disagree", a.odds("own"), finding.Term("ownBand", a.Band.Label()),
			c.share("others", worst), finding.Term("band", worst.Band.Label()), c.e.Benchmarks[worst.Benchmark].source(),
			finding.Term("confidence", ConfidenceLow.Label()))
		a.Confidence = ConfidenceLow
	}
	a.Chance, a.Band = chance, band
	if apart > 0 {
		a.Method = ByBenchmark
	}
	return out
}

// confidence is that of benchmarks alone: low when all of them are old.
func (c *checker) confidence(standings []Standing) Confidence {
	for _, s := range standings {
		if _, old := c.aged(&c.e.Benchmarks[s.Benchmark]); !old {
			return ConfidenceMedium
		}
	}
	return ConfidenceLow
}

// odds are the chance of a by its own past, as a sentence says it.
func (a *Ambition) odds(name string) finding.Arg {
	if a.Method == ByTrend {
		return finding.Term(name, odds(a.Chance))
	}
	return finding.Term(name, say("smart.odds.windows", portion("share", a.Chance), finding.Integer("reached", a.Reached), finding.Integer("windows", a.Windows)))
}

// placed says where what is asked stands among the percentiles of a benchmark.
func (c *checker) placed(s Standing) finding.Message {
	b := &c.e.Benchmarks[s.Benchmark]
	code := finding.Code("smart.achievable.placed")
	p := s.Low
	switch {
	case s.High > s.Low && s.Low == 0:
		code += "_below"
		p = s.High
	case s.High > s.Low:
		code += "_beyond"
	}
	asked := figure("asked", s.Asked, Quantity{number: decimal{0, 1}, unit: b.Unit})
	if b.Measure == MonthlyGrowth {
		asked = finding.Term("asked", say("smart.definition.each_month", figure("asked", s.Asked, Quantity{number: decimal{0, 1}, unit: b.Unit})))
	}
	return say(code, asked, finding.Term("p", ordinal(p)), b.source(), b.who(), c.share("others", s), finding.Term("band", s.Band.Label()))
}

// share is the part of the population that does as much, with the bound it is.
func (c *checker) share(name string, s Standing) finding.Arg {
	code := finding.Code("smart.odds.share")
	if s.High > s.Low {
		code = "smart.odds.at_most"
		if (s.Low == 0) == c.upward() {
			code = "smart.odds.at_least"
		}
	}
	return finding.Term(name, say(code, portion("share", s.Chance)))
}

// who says whom a benchmark is of, with their size and the day of the figures.
func (b *Benchmark) who() finding.Arg {
	when := b.measured().Arg("date")
	switch {
	case b.Population != "" && b.SizeClass != "":
		return finding.Term("who", say("smart.benchmark.population_of_size", finding.Text("population", b.Population), finding.Text("size", b.SizeClass), when))
	case b.Population != "":
		return finding.Term("who", say("smart.benchmark.population", finding.Text("population", b.Population), when))
	case b.SizeClass != "":
		return finding.Term("who", say("smart.benchmark.size", finding.Text("size", b.SizeClass), when))
	}
	return finding.Term("who", say("smart.benchmark.when", when))
}

// portion is a chance in per cent: to the unit, but for one so small or so near to all that
// it would read as none or all.
func portion(name string, chance float64) finding.Arg {
	percent := 100 * chance
	if rounded := math.Round(percent); (rounded == 0 || rounded == 100) && rounded != percent {
		return finding.Percent(name, percent, 1)
	}
	return finding.Percent(name, percent, 0)
}

// ordinal is a percentile as people say it: the 90th.
func ordinal(p float64) finding.Message {
	if whole := math.Round(p); math.Abs(p-whole) < 0.05 {
		n := int(whole)
		code := finding.Code("smart.ordinal.th")
		if n%100 < 11 || n%100 > 13 {
			switch n % 10 {
			case 1:
				code = "smart.ordinal.st"
			case 2:
				code = "smart.ordinal.nd"
			case 3:
				code = "smart.ordinal.rd"
			}
		}
		if n == 1 {
			code = "smart.ordinal.first"
		}
		return say(code, finding.Integer("number", n))
	}
	return say("smart.ordinal.th", finding.Decimal("number", p, 1))
}

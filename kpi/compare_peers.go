package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// leastPeers is how many others it takes to have one in the middle.
const leastPeers = 3

// MaxPeers is the largest number of accounts that one is compared with.
const MaxPeers = 1000

// Peers are the accounts that one is compared with. The zero Peers are nobody.
type Peers struct {
	// Population says who they are and how they were chosen, such as "the 12 cosmetics brands
	// of France with the most followers". A comparison is worth no more than that.
	Population string   `json:"population" validate:"required,max=500"`
	Series     []Series `json:"series,omitzero" validate:"max=1000,dive"`
}

// Benchmark is where one account stands among others. The zero Benchmark says nothing.
type Benchmark struct {
	Indicator  ID     `json:"indicator,omitzero"`
	Population string `json:"population,omitzero"`
	// Own is the figure of the account, and Median that of the one in the middle of the others.
	Own    Measure `json:"own,omitzero"`
	Median Measure `json:"median,omitzero"`
	// Percentile is how many of the others, in percent, have a lower figure, be lower better
	// or not; equal ones count half.
	Percentile Measure `json:"percentile,omitzero"`
	// Peers are how many others were compared, Ahead of how many of them it is: with a better
	// figure, or a higher one when neither way is better. Left are those without an exact
	// figure.
	Peers int `json:"peers,omitzero"`
	Ahead int `json:"ahead,omitzero"`
	Left  int `json:"left,omitzero"`
	// Why says it in a sentence.
	Why finding.Message `json:"why,omitzero"`
}

// BenchmarkOf compares the figure of an account over a period with those of others, with
// the indicators of [Builtin]. It refuses figures of another indicator, definition, currency
// or media source, of one account twice, of nobody knows what or whom, and fewer than three
// others.
func BenchmarkOf(own Series, peers Peers, period calendar.Period) Benchmark {
	return Builtin().BenchmarkOf(own, peers, period)
}

// BenchmarkOf is the function [BenchmarkOf] with the indicators of c.
func (c Catalogue) BenchmarkOf(own Series, peers Peers, period calendar.Period) Benchmark {
	b := Benchmark{Indicator: own.Indicator, Population: peers.Population}
	q, refusal := c.query(&own, period)
	switch {
	case !refusal.IsZero():
	case peers.Population == "":
		refusal = say("kpi.peers.population")
	case len(peers.Series) > MaxPeers:
		refusal = say("kpi.peers.too_many", finding.Integer("max", MaxPeers))
	case q.x.Defined && own.Definition == "":
		refusal = say("kpi.peers.undefined")
	default:
		refusal = q.unlike(slices.Concat([]Series{own}, peers.Series))
	}
	if refusal.IsZero() {
		if b.Own = c.Over(own, period); b.Own.state != Exact {
			refusal = say("kpi.unknown.series", named("series", own.ID, 0), finding.Term("why", b.Own.why))
		}
	}
	if !refusal.IsZero() {
		b.Why = refusal
		return b
	}
	b.place(c, &q, peers.Series, period)
	return b
}

// place finds the place of the account among those with an exact figure.
func (b *Benchmark) place(c Catalogue, q *query, peers []Series, period calendar.Period) {
	values := make([]float64, 0, len(peers))
	below, equal, places := 0, 0, b.Own.places
	for _, s := range peers {
		m := c.Over(s, period)
		v, exact := m.Value()
		if !exact {
			b.Left++
			continue
		}
		values, places = append(values, v), max(places, m.places)
		switch {
		case v < b.Own.low:
			below++
		case v == b.Own.low:
			equal++
		}
	}
	b.Peers = len(values)
	if b.Peers < leastPeers {
		b.Why = say("kpi.peers.few", finding.Integer("count", b.Peers), finding.Integer("least", leastPeers))
		return
	}
	b.Median = q.exact(roundTo(stat.Median(values), places), places)
	share := query{x: q.x, blank: Measure{unit: Percent, period: period}}
	b.Percentile = share.exact(100*(float64(below)+float64(equal)/2)/float64(b.Peers), 0)
	code := finding.Code("kpi.peers.above")
	b.Ahead = below
	switch q.x.Direction {
	case Up:
		code = "kpi.peers.ahead"
	case Down:
		code, b.Ahead = "kpi.peers.ahead", b.Peers-below-equal
	}
	b.Why = say(code, b.Own.Arg("own"), b.Median.Arg("median"), finding.Integer("count", b.Peers), finding.Text("population", b.Population),
		finding.Integer("ahead", b.Ahead), finding.Term("indicator", q.x.Label()))
}

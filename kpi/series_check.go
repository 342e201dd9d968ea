package kpi

import (
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

var seriesSchema = sync.OnceValue(document.MustSchema[Series])

// ReadSeries reads a series strictly from its JSON text, alone: references to accounts and
// posts are not followed. The findings are those of [document.Schema.Read]; what the figures
// mean is judged by [Catalogue.Check].
func ReadSeries(data []byte) (Series, finding.List) { return seriesSchema().Read(data) }

// UnmarshalJSON reads a series as [ReadSeries] does; its error is a [finding.List].
func (s *Series) UnmarshalJSON(data []byte) error { return seriesSchema().Unmarshal(data, s) }

// series reports what is wrong with one series.
func (k *checker) series(s *Series, place int) {
	at := finding.Root.Field("series").Index(place)
	if !k.known(s.Indicator, at.Field("indicator")) {
		return
	}
	x := k.c.find(s.Indicator)
	k.orphan(s, place)
	if x.Unit == Currency && !smart.Unit(s.Currency).IsCurrency() {
		k.find(CodeCurrency, at.Field("currency"))
	}
	if s.Media == 0 && x.Kind != Stock && (x.Stage == Outputs || x.Stage == OutTakes) && k.social(s) {
		k.find(CodeMediaSource, at.Field("media"))
	}
	if x.Defined && s.Definition == "" {
		k.find(CodeDefinition, at.Field("definition"), finding.Term("indicator", x.Label()))
	}
	if len(s.Samples) > MaxSamples {
		k.find(CodeTooManySamples, at.Field("samples"), finding.Integer("count", len(s.Samples)), finding.Integer("max", MaxSamples))
		return
	}
	q := &query{x: x, s: s, scale: x.scale()}
	r := &samplesReport{first: map[finding.Code]int{}, count: map[finding.Code]int{}}
	for i := range s.Samples {
		if code := q.flaw(&s.Samples[i]); code != "" {
			r.add(code, i)
		}
	}
	if r.count[CodeUndated] == 0 {
		q.collisions(r)
	}
	for code, n := range r.count { // sorted with the rest of the list
		k.find(code, at.Field("samples").Index(r.first[code]), finding.Integer("count", n), finding.Term("kind", x.Kind.Label()))
	}
}

// social reports whether a series is read on a network, where posts can be paid for.
func (k *checker) social(s *Series) bool {
	a, found := k.accounts[s.Account]
	if !found {
		return s.Account != ""
	}
	return a.Kind != network.Publication && a.Kind != network.Listing
}

// samplesReport counts the flaws of samples.
type samplesReport struct {
	first, count map[finding.Code]int
}

func (r *samplesReport) add(code finding.Code, i int) {
	if n, found := r.first[code]; !found || i < n {
		r.first[code] = i
	}
	r.count[code]++
}

// flaw returns what is wrong with a sample by itself, if anything.
func (q *query) flaw(x *Sample) finding.Code {
	_, _, fault := q.figure(x)
	switch days := x.days(); {
	case days.From().IsZero():
		return CodeUndated
	case q.misfit(x):
		return CodeSampleShape
	case fault.Code == "kpi.unknown.negative" || fault.Code == "kpi.unknown.not_finite" || fault.Code == "kpi.unknown.range":
		return CodeBadFigure
	case fault.Code == "kpi.unknown.parts_differ":
		return CodeContradictory
	case !x.Date.IsZero() && (x.Date.Before(days.From()) || x.Date.After(days.To())):
		return CodeTwiceDated
	}
	return ""
}

// misfit reports figures that the kind of the indicator does not have.
func (q *query) misfit(x *Sample) bool {
	half := (x.Numerator == nil) != (x.Denominator == nil)
	switch {
	case q.divides():
		return half || len(x.Values) > 0 || x.Weight != nil && q.x.Kind != Mean
	case q.x.Kind == Duration:
		return x.Numerator != nil || x.Denominator != nil
	}
	return x.Numerator != nil || x.Denominator != nil || x.Weight != nil || len(x.Values) > 0
}

// collisions reports samples that contradict others, and windows of a kind that adds up
// that overlap.
func (q *query) collisions(r *samplesReport) {
	var last *Sample
	var people windowsOf
	until := map[string]calendar.Date{}
	for i, x := range q.s.samples(q.places()) {
		days := x.days()
		if !x.known() {
			continue
		}
		if last != nil && last.Post == x.Post && last.days() == days {
			if !sameFigures(last, x) {
				r.add(CodeContradictory, i)
			}
			continue
		}
		last = x
		switch {
		case q.x.Kind == Stock:
		case q.x.Kind != Unique:
			if !until[x.Post].IsZero() && !days.From().After(until[x.Post]) {
				r.add(CodeOverlap, i)
			}
			until[x.Post] = later(until[x.Post], days.To())
		case x.Value != nil && x.Post == "":
			people.add(i, days, *x.Value)
		}
	}
	for i := range people.nested(q.bounds) {
		r.add(CodeContradictory, i)
	}
}

package kpi

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// figures are what every sentence of a verdict may use: where the objective is, where it is
// expected to be, and how likely it is reached.
func (r *review) figures(more ...finding.Arg) []finding.Arg {
	e := &r.out.Evaluation
	f := &e.Forecast
	args := []finding.Arg{
		r.measured(), r.pursuit.day().Arg("date"), r.pursuit.out.Current.Arg("current"), r.pursuit.amount(r.pursuit.target).Arg("target"),
		r.k.Objective.Deadline.Arg("deadline"), f.Expected.Arg("expected"), f.Band.term("band"),
		finding.Term("chance", f.Chance()), finding.Term("effect", r.effectSaid()),
	}
	return append(args, more...)
}

// measured names what the figures are of: the indicator, or what it gained.
func (r *review) measured() finding.Arg {
	if r.pursuit.gains() {
		return book().Term("indicator", "kpi.verdict.gain", finding.Term("indicator", r.x.Label()))
	}
	return finding.Term("indicator", r.x.Label())
}

// effectSaid is the effect of the action in a few words.
func (r *review) effectSaid() finding.Message {
	e := &r.out.Effect
	if e.Range.IsZero() {
		return say("kpi.effect_said.unknown")
	}
	code := finding.Code("kpi.effect_said.known")
	if !e.Relative && r.x.Kind == Stock {
		code = "kpi.effect_said.weekly"
	}
	return say(code, finding.Term("verdict", e.Verdict.Label()), finding.Term("range", e.Range.changeLabel()))
}

// statusReason says how likely the objective is to be reached.
func (r *review) statusReason() {
	e := &r.out.Evaluation
	m := Measure{state: Unknown}
	if p := e.Forecast.Probability; p != nil {
		m = percentOf(math.Round(100 * *p))
	}
	threshold := percentOf(100 * onTrackFrom)
	if e.Status == OffTrack {
		threshold = percentOf(100 * offTrackFrom)
	}
	why := e.Forecast.Why
	if e.Status == StatusMissed {
		why = e.Progress.Why
	}
	r.out.Reasons = append(r.out.Reasons, Reason{why, m, threshold})
}

// effectReason says what the action did.
func (r *review) effectReason() {
	e := &r.out.Effect
	if !e.Why.IsZero() {
		r.out.Reasons = append(r.out.Reasons, Reason{Message: e.Why, Value: e.Change})
	}
}

// sides are the time before the action and the time since, of equal length.
func (r *review) sides() (before, after calendar.Period) {
	start := r.k.start()
	if start.IsZero() || len(r.read.points) == 0 {
		return before, after
	}
	from, to := start.AddDays(r.k.Lag), r.read.points[len(r.read.points)-1].days.To()
	days := to.DaysSince(from) + 1
	if days < 1 {
		return before, after
	}
	return stretch(start.AddDays(-days), start.AddDays(-1)), stretch(from, to)
}

// mixed reports whether a ratio fell because its parts changed their weight, while none of
// them fell.
func (r *review) mixed() (bool, finding.Message) {
	before, after := r.sides()
	if len(r.k.Segments) < 2 || before.IsZero() {
		return false, finding.Message{}
	}
	mix := r.c.MixOf(before, after, r.k.Segments...)
	return mix.Reversal || mix.Shifted, mix.Why
}

// weakest is what to adjust: what held the result back most, when its factors are known.
func (r *review) weakest() Lever {
	factors := r.factors()
	if len(factors) == 0 {
		return r.byKind()
	}
	for i := range factors {
		x := r.c.find(factors[i].Indicator)
		factors[i].Divides = x != nil && x.Kind == Rate && r.x.Kind == MoneyRatio && r.x.Direction == Down
	}
	d := r.c.Decompose(r.k.Series.Indicator, factors...)
	if d.Lever == 0 {
		return r.byKind()
	}
	r.out.Reasons = append(r.out.Reasons, Reason{Message: d.Why})
	return d.Lever
}

// factors are those of the indicator without the action and with it, as far as they are
// known.
func (r *review) factors() []Factor {
	var out []Factor
	for i := range r.k.Factors {
		s := &r.k.Factors[i]
		var e Effect
		if r.k.Control == nil {
			e = r.c.EffectOf(*s, r.whole(), Aim{})
		} else if j := slices.IndexFunc(r.k.Control.Factors, func(there Series) bool { return there.Indicator == s.Indicator }); j >= 0 {
			e = r.c.CompareArms(r.k.Control.Factors[j], *s, r.window(), Aim{})
		}
		f := Factor{Indicator: s.Indicator}
		if v, exact := e.Before.Value(); exact {
			f.Before = &v
		}
		if v, exact := e.After.Value(); exact {
			f.After = &v
		}
		out = append(out, f)
	}
	return out
}

// byKind is the lever of the indicator itself.
func (r *review) byKind() Lever {
	if r.x == nil {
		return 0
	}
	lever := r.c.lever(r.x)
	if lever == Dose && !r.pursuit.upward() { // more of what is to be less
		return 0
	}
	return lever
}

// hold keeps the decision in force until two reviews agree, and hands on what they saw.
func (r *review) hold() {
	past, fresh := r.k.Past, r.k.Past.fresh(r.asOf)
	state := r.out.Evaluation.State
	switch r.out.Effect.Verdict {
	case EffectFutile, EffectHarmful:
		if fresh {
			state.Poor = past.Poor + 1
		}
	default:
		state.Poor = 0
	}
	r.out.Decision = r.proposed
	moved := r.weighed && past.Status != 0 && r.out.Evaluation.Status != past.Status // two reviews have agreed on that
	switch before := past.Decision; {
	case r.hard:
		state.Decision, state.Proposed = r.proposed, 0
	case before == Drop && !r.k.start().After(past.AsOf): // what was stopped starts anew, or not at all
		r.out.Decision = Drop
	case r.proposed == Undecided: // what was decided stays so
	case r.proposed == Drop && !(past.Proposed == Drop && fresh):
		state.Proposed = Drop
		if r.out.Decision = before; before == 0 || before == Undecided {
			r.out.Decision = Adjust
		}
		state.Decision = r.out.Decision
	case moved || before == 0 || before == Undecided:
		state.Decision, state.Proposed = r.proposed, 0
	default:
		r.out.Decision, state.Proposed = settle(before, past.Proposed, r.proposed, fresh)
		state.Decision = r.out.Decision
	}
	if r.out.Decision == Adjust {
		r.out.Lever = r.lever
	}
	if r.out.Decision != Undecided {
		r.out.Until = calendar.Date{}
	}
	r.out.State = state
}

// say writes the sentences of the verdict.
func (r *review) say() {
	r.out.Findings = r.out.Evaluation.Findings
	because := say(r.code, r.args...)
	if r.out.Decision != r.proposed {
		r.out.Why = say("kpi.decided.held", finding.Term("decision", r.out.Decision.Label()), finding.Term("proposed", r.proposed.Label()), finding.Term("why", because))
		return
	}
	args := []finding.Arg{finding.Term("why", because), finding.Term("lever", r.out.Lever.Label())}
	switch {
	case r.out.Decision == Adjust && r.out.Lever != 0:
		r.out.Why = say("kpi.decided.lever", args...)
	case r.out.Decision == Undecided && !r.out.Until.IsZero():
		r.out.Why = say("kpi.decided.until", append(args, r.out.Until.Arg("until"))...)
	default:
		code := "kpi.decided." + finding.Code(r.out.Decision.String())
		r.out.Why = say(code, args...)
	}
	r.change()
}

// change says what would change the verdict.
func (r *review) change() {
	needed := r.pursuit.out.Needed
	_, known := needed.Value()
	switch next := r.out.State.Next; {
	case !r.weighed:
	case r.out.Decision == Confirm && (next == AtRisk || next == OffTrack):
		r.out.Change = say("kpi.change.worse")
		return
	case r.out.Decision == Adjust && next == OnTrack:
		r.out.Change = say("kpi.change.better")
		return
	}
	switch r.out.Decision {
	case Adjust, Drop:
		switch status := r.out.Evaluation.Status; {
		case !r.weighed || status == OnTrack || status == StatusMissed:
		case known && r.pursuit.upward() && (r.x.Kind == Flow || r.x.Kind == Stock):
			r.out.Change = say("kpi.change.pace", wholly(needed).Arg("needed"), r.k.Objective.Deadline.Arg("deadline"))
		default:
			r.out.Change = say("kpi.change.above", finding.Term("chance", chance(onTrackFrom)))
		}
	case Confirm:
		if p := r.out.Evaluation.Forecast.Probability; p != nil && *p > onTrackKept && r.out.Evaluation.Status != StatusAchieved {
			r.out.Change = say("kpi.change.below", finding.Term("chance", chance(onTrackKept)))
		}
	}
}

// wholly rounds up what is needed of things that are counted one by one.
func wholly(m Measure) Measure {
	if m.unit.countable() && m.low >= 1 {
		m.low = math.Ceil(m.low - noise)
		m.high, m.places = m.low, 0
	}
	return m
}

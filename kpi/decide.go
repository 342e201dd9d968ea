package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Decide decides on an action as of a day, with the indicators of [Builtin]:
//
//  1. Are the figures sound? A suspect last reading, a change of definition or too many gaps,
//     and nothing is decided.
//  2. Was the plan carried out? Of what was not done nothing can be said: the plan comes
//     first.
//  3. Is there enough? Six readings, four of them since the action can show; of a ratio what
//     its indicator asks for. Otherwise the verdict says when there will be.
//  4. Will the objective be reached? See [Evaluate].
//  5. Did the action help, by what, and at what cost? See [EffectOf].
//
// An action is dropped for two reasons at once: the objective is out of reach, and the action
// does not help, at two reviews in a row; or for spending three times what one result may cost
// without any. What was dropped stays so until it starts anew. A verdict changes when two
// reviews in a row agree, but for a guard-rail that is broken and for money that brings
// nothing; a review that cannot decide leaves the decision before in force.
//
// An action that does not help an objective that is on track is to be put elsewhere when it is
// known to cost money, and is confirmed otherwise: nothing tells that it does harm.
//
// The thresholds of 3 and 4 are measured on public series; those of 1, 2 and 5 are
// conventions.
func Decide(k Case, asOf calendar.Date) Verdict { return Builtin().Decide(k, asOf) }

// Decide is the function [Decide] with the indicators of c.
func (c Catalogue) Decide(k Case, asOf calendar.Date) Verdict {
	return c.DecideAll([]Case{k}, asOf)[0]
}

// DecideAll decides on the actions of a period together, with the indicators of [Builtin]:
// effects that chance alone explains among so many are none, and actions that began together
// on one indicator cannot be told apart. The verdicts are in the order of the cases.
func DecideAll(cases []Case, asOf calendar.Date) []Verdict { return Builtin().DecideAll(cases, asOf) }

// DecideAll is the function [DecideAll] with the indicators of c.
func (c Catalogue) DecideAll(cases []Case, asOf calendar.Date) []Verdict {
	reviews := make([]*review, len(cases))
	effects := make([]Effect, len(cases))
	together := map[seriesKey][]int{}
	for i := range cases {
		key := keyOf(&cases[i])
		together[key] = append(together[key], i)
	}
	for i := range cases {
		reviews[i] = c.review(&cases[i], asOf)
		reviews[i].cases, reviews[i].beside = cases, together[keyOf(&cases[i])]
		effects[i] = reviews[i].effect()
	}
	effects = Together(effects...)
	out := make([]Verdict, len(cases))
	for i, r := range reviews {
		r.out.Effect = effects[i]
		r.decide()
		r.hold()
		r.say()
		out[i] = r.out
	}
	return out
}

// seriesKey is what actions may be about together: an indicator on an account.
type seriesKey struct {
	indicator ID
	account   string
}

func keyOf(k *Case) seriesKey { return seriesKey{k.Series.Indicator, k.Series.Account} }

// peers yields the other actions on the indicator of the case: those that it names, and the
// other cases.
func (r *review) peers(yield func(Peer) bool) {
	for i := range r.k.Peers {
		if r.k.Peers[i].ID != r.k.ID && !yield(r.k.Peers[i]) {
			return
		}
	}
	for _, i := range r.beside {
		other := &r.cases[i]
		named := slices.ContainsFunc(r.k.Peers, func(p Peer) bool { return p.ID == other.ID })
		if other == r.k || named {
			continue
		}
		if !yield(Peer{ID: other.ID, Title: other.Title, Start: other.start(), Lag: other.Lag, Spend: other.Spend}) {
			return
		}
	}
}

// review is one decision under way.
type review struct {
	*watch
	c        Catalogue
	x        *Indicator
	cases    []Case // those that are decided on together
	beside   []int  // those of them on the same indicator
	out      Verdict
	proposed Decision // what this review sees
	lever    Lever
	hard     bool // no other review is awaited
	weighed  bool // no gate spoke: what is expected and the effect decide
	code     finding.Code
	args     []finding.Arg
}

func (c Catalogue) review(k *Case, asOf calendar.Date) *review {
	r := &review{watch: &watch{k: k, asOf: asOf}, c: c, x: c.find(k.Series.Indicator)}
	r.out = Verdict{Case: k.ID, AsOf: asOf, NextReview: asOf.AddDays(ReviewEvery)}
	r.evaluate(c)
	r.out.Evaluation = r.watch.out
	if share, known := k.Compliance.share(); known {
		r.out.Fidelity = Measure{state: Exact, low: 100 * share, high: 100 * share, unit: Percent}
	}
	return r
}

// effect is what the action did to the indicator.
func (r *review) effect() Effect {
	aim := Aim{Direction: r.pursuit.wanted(), Least: r.k.MinimalEffect}
	if r.k.Control != nil {
		return r.c.CompareArms(r.k.Control.Series, r.reliable, r.window(), aim)
	}
	return r.c.EffectOf(r.reliable, r.whole(), aim)
}

// window is the time in which the action can show.
func (r *review) window() calendar.Period {
	return stretch(later(r.k.start().AddDays(r.k.Lag), r.first()), r.asOf)
}

// whole is the time before the action and the time since, without that of events.
func (r *review) whole() Change {
	change := Change{Start: r.k.start(), Lag: r.k.Lag, AsOf: r.asOf}
	for i := range r.k.Events {
		e := &r.k.Events[i]
		if own := e.Kind == EventContest && e.Period.Contains(change.Start); own { // the action itself
			continue
		}
		if e.concerns(r.k.Series.Account, e.Period) {
			change.Without = append(change.Without, e.Period)
		}
	}
	return change
}

// first is the day of the first reading.
func (r *review) first() calendar.Date {
	if len(r.read.points) == 0 {
		return calendar.Date{}
	}
	return r.read.points[0].days.From()
}

// decide goes through the gates. The first that speaks decides.
func (r *review) decide() {
	for _, gate := range [...]func() bool{r.guarded, r.wasted, r.known, r.achieved, r.executed, r.ambitious, r.sound, r.harvested, r.enough, r.apart, r.surprised} {
		if gate() {
			return
		}
	}
	r.weigh()
}

// conclude ends the gates with what this review sees, and the reason that carries it.
func (r *review) conclude(d Decision, lever Lever, code finding.Code, args ...finding.Arg) bool {
	r.proposed, r.lever, r.code, r.args = d, lever, code, args
	return true
}

// reason adds one of the things that the decision rests on.
func (r *review) reason(code finding.Code, value, threshold Measure, args ...finding.Arg) {
	r.out.Reasons = append(r.out.Reasons, Reason{say(code, args...), value, threshold})
}

// weigh decides by what is expected of the objective and what the action does.
func (r *review) weigh() {
	r.weighed = true
	e := &r.out.Evaluation
	r.statusReason()
	r.effectReason()
	status := e.Status
	if status == StatusMissed {
		status = OffTrack
	}
	poor := r.out.Effect.Verdict == EffectFutile || r.out.Effect.Verdict == EffectHarmful
	good := r.out.Effect.Verdict == EffectGood
	if mixed, why := r.mixed(); mixed {
		r.out.Reasons = append(r.out.Reasons, Reason{Message: why})
		poor = false
	}
	f := r.figures()
	defer r.missed(f)
	switch {
	case status == OnTrack && poor && (r.k.Spend != nil || r.out.Effect.Verdict == EffectHarmful): // means to free, or harm to end
		r.conclude(Adjust, Redirect, "kpi.verdict.redirect", f...)
	case status == OnTrack && good:
		r.conclude(Confirm, 0, "kpi.verdict.confirm", f...)
	case status == OnTrack:
		r.conclude(Confirm, 0, "kpi.verdict.keep", f...)
	case good && status == AtRisk:
		r.conclude(Confirm, 0, "kpi.verdict.works", f...)
	case good && r.pursuit.upward():
		r.conclude(Adjust, Dose, "kpi.verdict.dose", f...)
	case poor && status == OffTrack && r.faithful():
		r.conclude(Drop, 0, "kpi.verdict.drop", f...)
	case poor && r.k.Past.Poor > 0 && r.k.Past.fresh(r.asOf) && r.faithful() && r.costly():
		r.conclude(Drop, 0, "kpi.verdict.drop_cost", f...)
	case status == OffTrack && !poor && r.early():
		r.out.Until = r.halfway()
		r.conclude(Undecided, 0, "kpi.verdict.early", append(f, r.out.Until.Arg("until"))...)
	default:
		r.conclude(Adjust, r.weakest(), "kpi.verdict.adjust", f...)
	}
}

// missed says of a target that was not reached in its time that it was not, and no forecast.
func (r *review) missed(figures []finding.Arg) {
	if r.out.Evaluation.Status == StatusMissed {
		r.code, r.args = "kpi.verdict.missed", figures
	}
}

// early reports whether less than half of the time has passed.
func (r *review) early() bool { return r.asOf.Before(r.halfway()) }

// halfway is the day at whose end half of the time that the action has is over, absent when that is not known.
func (r *review) halfway() calendar.Date {
	start, end := r.k.start(), r.k.Objective.Deadline
	if start.IsZero() || !end.After(start) {
		return calendar.Date{}
	}
	return start.AddDays((end.DaysSince(start)+2)/2 - 1)
}

// costly reports whether the results of this action cost more than those of the others
// together, by more than chance explains: twice as much or more, in one currency.
func (r *review) costly() bool {
	mine := r.k.Spend
	if mine == nil || mine.Results == nil || mine.Amount.Minor() <= 0 {
		return false
	}
	var spent, results float64
	for p := range r.peers {
		if s := p.Spend; s != nil && s.Results != nil && s.Amount.Minor() > 0 && s.Amount.Currency() == mine.Amount.Currency() {
			spent, results = spent+float64(s.Amount.Minor()), results+float64(*s.Results)
		}
	}
	if results == 0 {
		return false
	}
	ratio, _, chance := stat.PoissonRatio(float64(*mine.Results), float64(mine.Amount.Minor()), results, spent, 0.8)
	return ratio <= 0.5 && chance <= falseShare
}

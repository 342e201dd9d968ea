package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
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
// does not help; or for spending three times what one result may cost without any. A verdict
// changes when two reviews in a row agree, but for a guard-rail that is broken and for money
// that brings nothing.
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
	for i := range cases {
		reviews[i] = c.review(&cases[i], asOf)
		reviews[i].peers = peersOf(cases, i)
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

// peersOf are the other actions on the indicator of a case: those that it names, and the
// other cases.
func peersOf(cases []Case, i int) []Peer {
	k := &cases[i]
	peers := k.Peers
	for j := range cases {
		other := &cases[j]
		if j == i || other.Series.Indicator != k.Series.Indicator || other.Series.Account != k.Series.Account ||
			slices.ContainsFunc(k.Peers, func(p Peer) bool { return p.ID == other.ID }) {
			continue
		}
		peers = append(slices.Clip(peers), Peer{ID: other.ID, Title: other.Title, Start: other.start(), Lag: other.Lag, Spend: other.Spend})
	}
	return peers
}

// review is one decision under way.
type review struct {
	c        Catalogue
	k        *Case
	asOf     calendar.Date
	x        *Indicator
	p        *pursuit
	reliable Series
	points   []point
	peers    []Peer
	out      Verdict
	proposed Decision // what this review sees
	lever    Lever
	hard     bool // no other review is awaited
	weighed  bool // no gate spoke: what is expected and the effect decide
	code     finding.Code
	args     []finding.Arg
}

func (c Catalogue) review(k *Case, asOf calendar.Date) *review {
	r := &review{c: c, k: k, asOf: asOf, x: c.find(k.Series.Indicator)}
	r.out = Verdict{Case: k.ID, AsOf: asOf, NextReview: asOf.AddDays(ReviewEvery)}
	r.out.Evaluation, r.reliable = c.evaluate(k, asOf)
	r.p = &pursuit{o: k.Objective, s: &k.Series, asOf: asOf, catalogue: c}
	r.p.progress()
	if q, refusal := c.query(&r.reliable, stretch(asOf, asOf)); refusal.IsZero() {
		r.points = q.whole(asOf)
	}
	if share, known := k.Compliance.share(); known {
		r.out.Fidelity = Measure{state: Exact, low: 100 * share, high: 100 * share, unit: Percent}
	}
	return r
}

// effect is what the action did to the indicator.
func (r *review) effect() Effect {
	aim := Aim{Direction: r.p.wanted(), Least: r.k.MinimalEffect}
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
		if e := &r.k.Events[i]; e.concerns(r.k.Series.Account, e.Period) {
			change.Without = append(change.Without, e.Period)
		}
	}
	return change
}

// first is the day of the first reading.
func (r *review) first() calendar.Date {
	if len(r.points) == 0 {
		return calendar.Date{}
	}
	return r.points[0].days.From()
}

// decide goes through the gates. The first that speaks decides.
func (r *review) decide() {
	for _, gate := range [...]func() bool{r.guarded, r.wasted, r.known, r.achieved, r.executed, r.ambitious, r.sound, r.enough, r.apart, r.surprised} {
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

// guarded stops an action at once whose guard-rail is broken.
func (r *review) guarded() bool {
	for i := range r.k.Guards {
		_, signals := r.c.ChartOf(r.k.Guards[i], r.k.setting(), r.asOf)
		for _, s := range signals {
			if s.Rule == RuleBeyond && s.Worse {
				name := Indicator{ID: r.k.Guards[i].Indicator}
				if x := r.c.find(name.ID); x != nil {
					name = *x
				}
				r.hard = true
				r.reason("kpi.reason.guard", s.Value, s.Limit, finding.Term("indicator", name.Label()), s.Value.Arg("value"), s.Limit.Arg("limit"))
				return r.conclude(Adjust, Pause, "kpi.verdict.guard", finding.Term("indicator", name.Label()), s.Value.Arg("value"), s.Limit.Arg("limit"))
			}
		}
	}
	return false
}

// How many times what one result may cost may be spent without any: at three times, chance
// alone explains it in one case out of twenty (Poisson: e^-3 is 5%).
const (
	wasteDrop   = 3.0
	wasteAdjust = 2.0
)

// wasted stops what spends without a result.
func (r *review) wasted() bool {
	times, known := r.k.Spend.times()
	if !known || times < wasteAdjust || r.k.Spend.Results == nil || *r.k.Spend.Results > 0 {
		return false
	}
	spent, limit := timesOf(times), timesOf(wasteDrop)
	args := []finding.Arg{r.k.Spend.Amount.Arg("spent"), r.k.Spend.PerResult.Arg("each"), finding.Decimal("times", times, 1)}
	r.reason("kpi.reason.zero_result", spent, limit, args...)
	r.hard = true
	if times >= wasteDrop {
		return r.conclude(Drop, 0, "kpi.verdict.zero_result", args...)
	}
	return r.conclude(Adjust, r.weakest(), "kpi.verdict.zero_result_soon", args...)
}

func timesOf(x float64) Measure {
	return Measure{state: Exact, low: x, high: x, unit: Times, places: 1}
}

// known stops at what keeps the objective from being measured at all.
func (r *review) known() bool {
	if why := r.out.Evaluation.Progress.Why; r.x == nil || !r.p.ready {
		return r.conclude(Undecided, 0, "kpi.verdict.unknown", finding.Term("why", why))
	}
	return false
}

// achieved confirms what is reached and cannot be lost.
func (r *review) achieved() bool {
	if r.out.Evaluation.Status != StatusAchieved {
		return false
	}
	now := r.out.Evaluation.Progress.Current
	r.reason("kpi.reason.achieved", now, r.p.amount(r.p.target), now.Arg("current"), r.p.amount(r.p.target).Arg("target"))
	switch r.out.Effect.Verdict {
	case EffectFutile, EffectHarmful:
		r.effectReason()
		return r.conclude(Adjust, Redirect, "kpi.verdict.achieved_without", now.Arg("current"), r.p.amount(r.p.target).Arg("target"))
	}
	return r.conclude(Confirm, 0, "kpi.verdict.achieved", now.Arg("current"), r.p.amount(r.p.target).Arg("target"))
}

// How much of a plan must have been carried out: below the first nothing is said of it,
// below the second nothing is dropped.
const (
	executedLeast = 0.5
	executedWell  = 0.8
)

// executed asks for the plan before anything else.
func (r *review) executed() bool {
	share, known := r.k.Compliance.share()
	if !known || share >= executedLeast {
		return false
	}
	args := []finding.Arg{finding.Integer("done", r.k.Compliance.Done), finding.Integer("planned", r.k.Compliance.Planned)}
	r.reason("kpi.reason.execute_plan", r.out.Fidelity, percentOf(100*executedLeast), args...)
	return r.conclude(Adjust, ExecutePlan, "kpi.verdict.execute_plan", args...)
}

func percentOf(x float64) Measure { return Measure{state: Exact, low: x, high: x, unit: Percent} }

// faithful reports whether the plan is known to have been carried out.
func (r *review) faithful() bool {
	share, known := r.k.Compliance.share()
	return known && share >= executedWell
}

// ambitious sends back a target that was reached before the start.
func (r *review) ambitious() bool {
	from, target := r.p.from, r.p.target
	if r.p.gains() || !r.p.based || !r.p.moves() || r.p.upward() && target > from || !r.p.upward() && target < from {
		return false
	}
	args := []finding.Arg{r.p.amount(target).Arg("target"), r.p.amount(from).Arg("baseline")}
	r.reason("kpi.reason.not_ambitious", r.p.amount(target), r.p.amount(from), args...)
	return r.conclude(Adjust, Retarget, "kpi.verdict.not_ambitious", args...)
}

// sound stops at figures that nothing can be concluded from.
func (r *review) sound() bool {
	for _, f := range r.out.Evaluation.Findings {
		switch f.Code {
		case CodeDataGlitchLast, CodeDataGlitchCommon, CodeDataSparse:
		case CodeDefinitionBreak:
			if r.since() >= minReadings {
				continue
			}
		default:
			continue
		}
		if f.Code == CodeDataGlitchCommon && !r.lastSuspect() {
			continue
		}
		r.out.Until = r.when(max(1, r.missing()))
		r.out.Reasons = append(r.out.Reasons, Reason{Message: f.Message})
		return r.conclude(Undecided, 0, "kpi.verdict.data", finding.Term("why", f.Message))
	}
	return false
}

// lastSuspect reports whether the last readings are among those left out.
func (r *review) lastSuspect() bool {
	if len(r.points) == 0 || len(r.k.Series.Samples) == 0 {
		return true
	}
	q, refusal := r.c.query(&r.k.Series, stretch(r.asOf, r.asOf))
	if !refusal.IsZero() {
		return true
	}
	all := q.whole(r.asOf)
	return len(all) > 0 && all[len(all)-1].days.To().After(r.points[len(r.points)-1].days.To())
}

// How many readings it takes: in all, and since the action can show.
const (
	minReadings = 6
	minSince    = 4
)

// since is how many readings there are from the day on that the action can show.
func (r *review) since() int {
	from := r.k.start().AddDays(r.k.Lag)
	n := 0
	for i := range r.points {
		if !r.points[i].days.To().Before(from) {
			n++
		}
	}
	return n
}

// missing is how many readings are missing.
func (r *review) missing() int { return max(0, minReadings-len(r.points), minSince-r.since()) }

// when is the day of the nth reading to come.
func (r *review) when(n int) calendar.Date {
	if len(r.points) < 2 {
		return calendar.Date{}
	}
	first, last := r.points[0].days.To(), r.points[len(r.points)-1].days.To()
	spacing := max(1, last.DaysSince(first)/(len(r.points)-1))
	return later(last.AddDays(n*spacing), r.asOf.AddDays(1))
}

// enough waits for what it takes to tell.
func (r *review) enough() bool {
	if n := r.missing(); n > 0 {
		r.out.Until = r.when(n)
		args := []finding.Arg{finding.Integer("count", len(r.points)), finding.Integer("since", r.since()), finding.Integer("least", minReadings), finding.Integer("leastSince", minSince)}
		r.reason("kpi.reason.few", countOf(len(r.points)), countOf(minReadings), args...)
		return r.conclude(Undecided, 0, "kpi.verdict.few", r.figures(args...)...)
	}
	if why := r.thin(); !why.IsZero() {
		r.out.Until = r.when(1)
		r.out.Reasons = append(r.out.Reasons, Reason{Message: why})
		return r.conclude(Undecided, 0, "kpi.verdict.data", finding.Term("why", why))
	}
	if r.out.Evaluation.Forecast.Probability == nil && r.out.Evaluation.Status != StatusMissed {
		why := r.out.Evaluation.Forecast.Why
		if why.IsZero() {
			why = r.out.Evaluation.Progress.Why
		}
		r.out.Until = r.when(1)
		return r.conclude(Undecided, 0, "kpi.verdict.data", finding.Term("why", why))
	}
	return false
}

func countOf(n int) Measure {
	return Measure{state: Exact, low: float64(n), high: float64(n), unit: Count}
}

// thin says that too little was counted for the ratio to say anything.
func (r *review) thin() finding.Message {
	if !r.x.Kind.ratio() || len(r.points) == 0 {
		return finding.Message{}
	}
	whole := r.c.answer(&r.reliable, stretch(r.points[0].days.From(), r.points[len(r.points)-1].days.To()))
	return r.p.thin(whole)
}

// apart keeps actions that began together from being told apart.
func (r *review) apart() bool {
	start := r.k.start()
	if start.IsZero() || r.k.Control != nil {
		return false
	}
	for i := range r.peers {
		peer := &r.peers[i]
		if peer.Start.IsZero() {
			continue
		}
		days := max(start.DaysSince(peer.Start), peer.Start.DaysSince(start))
		if days > max(r.k.Lag, peer.Lag, ReviewEvery) {
			continue
		}
		name := peer.Title
		if name == "" {
			name = peer.ID
		}
		r.out.Effect.Verdict = EffectUnclear
		r.reason("kpi.reason.overlap", Measure{}, Measure{}, finding.Text("other", name), peer.Start.Arg("date"))
		return r.conclude(Adjust, Stagger, "kpi.verdict.overlap", finding.Text("other", name))
	}
	return false
}

// surprised keeps what came from outside from being confirmed: figures far better than what
// is usual have a cause, and this may not be the action.
func (r *review) surprised() bool {
	for _, s := range r.out.Evaluation.Signals {
		if s.Rule != RuleBeyond || !s.Better || len(r.points) == 0 || s.Days.To().Before(r.points[max(0, len(r.points)-2)].days.From()) {
			continue
		}
		if len(s.Events) == 0 && r.lasting() {
			continue
		}
		r.out.Reasons = append(r.out.Reasons, Reason{s.Message, s.Value, s.Limit})
		r.out.Until = r.when(minSince)
		return r.conclude(Undecided, 0, "kpi.verdict.special", s.Value.Arg("value"), s.Limit.Arg("limit"))
	}
	return false
}

// lasting reports whether the action had helped before the last reading.
func (r *review) lasting() bool {
	n := len(r.points)
	if r.out.Effect.Verdict != EffectGood || n < minReadings {
		return false
	}
	before := *r
	before.asOf = r.points[n-2].days.To()
	return before.effect().Verdict == EffectGood
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
	switch {
	case status == OnTrack && poor:
		r.conclude(Adjust, Redirect, "kpi.verdict.redirect", f...)
	case status == OnTrack && good:
		r.conclude(Confirm, 0, "kpi.verdict.confirm", f...)
	case status == OnTrack:
		r.conclude(Confirm, 0, "kpi.verdict.keep", f...)
	case good && status == AtRisk:
		r.conclude(Confirm, 0, "kpi.verdict.works", f...)
	case good:
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

// early reports whether less than half of the time has passed.
func (r *review) early() bool { return r.asOf.Before(r.halfway()) }

// halfway is the middle of the time that the action has, absent when that is not known.
func (r *review) halfway() calendar.Date {
	start, end := r.k.start(), r.k.Objective.Deadline
	if start.IsZero() || !end.After(start) {
		return calendar.Date{}
	}
	return start.AddDays((end.DaysSince(start) + 1) / 2)
}

// costly reports whether results of this action cost more than those of all the others,
// twice as much or more.
func (r *review) costly() bool {
	mine, known := r.k.Spend.each()
	if !known {
		return false
	}
	others := 0
	for i := range r.peers {
		if cost, known := r.peers[i].Spend.each(); known {
			if mine < 2*cost {
				return false
			}
			others++
		}
	}
	return others > 0
}

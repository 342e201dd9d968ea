package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// guarded stops an action at once whose guard-rail is broken.
func (r *review) guarded() bool {
	for i := range r.k.Guards {
		_, signals := r.c.ChartOf(r.k.Guards[i], r.k.setting(), r.asOf)
		for _, s := range signals {
			if s.Rule == RuleBeyond && s.Worse && !s.Days.To().Before(r.asOf.AddDays(-guardDays)) {
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

// guardDays is for how many days a guard-rail that was broken suspends an action: two
// reviews.
const guardDays = 2 * ReviewEvery

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
	if why := r.out.Evaluation.Progress.Why; r.x == nil || !r.pursuit.ready {
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
	r.reason("kpi.reason.achieved", now, r.pursuit.amount(r.pursuit.target), now.Arg("current"), r.pursuit.amount(r.pursuit.target).Arg("target"))
	switch r.out.Effect.Verdict {
	case EffectFutile, EffectHarmful:
		r.effectReason()
		return r.conclude(Adjust, Redirect, "kpi.verdict.achieved_without", now.Arg("current"), r.pursuit.amount(r.pursuit.target).Arg("target"))
	}
	return r.conclude(Confirm, 0, "kpi.verdict.achieved", now.Arg("current"), r.pursuit.amount(r.pursuit.target).Arg("target"))
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
	from, target := r.pursuit.from, r.pursuit.target
	if r.pursuit.gains() || !r.pursuit.based || !r.pursuit.moves() || r.pursuit.upward() && target > from || !r.pursuit.upward() && target < from {
		return false
	}
	args := []finding.Arg{r.pursuit.amount(target).Arg("target"), r.pursuit.amount(from).Arg("baseline")}
	r.reason("kpi.reason.not_ambitious", r.pursuit.amount(target), r.pursuit.amount(from), args...)
	return r.conclude(Adjust, Retarget, "kpi.verdict.not_ambitious", args...)
}

// sound stops at figures that nothing can be concluded from.
func (r *review) sound() bool {
	if n := len(r.read.points); n > 1 {
		last := r.read.points[n-1].days.To()
		if r.asOf.DaysSince(last) > staleSpacings*r.spacing()+ReviewEvery {
			return r.conclude(Undecided, 0, "kpi.verdict.stale", last.Arg("date"))
		}
	}
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

// retained is how many days after a contest the followers it won are counted: those who came
// for the prize have left by then.
const retained = 30

// harvested waits until it shows who stays of those that a contest won.
func (r *review) harvested() bool {
	if r.x.Kind != Stock {
		return false
	}
	for i := range r.k.Events {
		e := &r.k.Events[i]
		day := e.Period.To().AddDays(retained)
		if e.Kind == EventContest && e.concerns(r.k.Series.Account, e.Period) && !e.Period.From().After(r.asOf) && r.asOf.Before(day) {
			r.out.Until = day
			return r.conclude(Undecided, 0, "kpi.verdict.contest", finding.Term("event", e.Label()), e.Period.To().Arg("date"))
		}
	}
	return false
}

// staleSpacings is how many readings may be missing at the end before nothing is concluded.
const staleSpacings = 3

// spacing is the usual number of days from one reading to the next.
func (r *review) spacing() int {
	n := len(r.read.points)
	return max(1, r.read.points[n-1].days.To().DaysSince(r.read.points[0].days.To())/(n-1))
}

// lastSuspect reports whether the last readings are among those left out.
func (r *review) lastSuspect() bool {
	if len(r.read.points) == 0 || len(r.k.Series.Samples) == 0 {
		return true
	}
	all := r.c.readings(&r.k.Series, r.asOf)
	if !all.refusal.IsZero() {
		return true
	}
	n := len(all.points)
	return n > 0 && all.points[n-1].days.To().After(r.read.points[len(r.read.points)-1].days.To())
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
	for i := range r.read.points {
		if !r.read.points[i].days.To().Before(from) {
			n++
		}
	}
	return n
}

// missing is how many readings are missing.
func (r *review) missing() int { return max(0, minReadings-len(r.read.points), minSince-r.since()) }

// when is the day of the nth reading to come.
func (r *review) when(n int) calendar.Date {
	if len(r.read.points) < 2 {
		return calendar.Date{}
	}
	return later(r.read.points[len(r.read.points)-1].days.To().AddDays(n*r.spacing()), r.asOf.AddDays(1))
}

// enough waits for what it takes to tell.
func (r *review) enough() bool {
	if n := r.missing(); n > 0 {
		r.out.Until = r.when(n)
		args := []finding.Arg{finding.Integer("count", len(r.read.points)), finding.Integer("since", r.since()), finding.Integer("least", minReadings), finding.Integer("leastSince", minSince)}
		r.reason("kpi.reason.few", countOf(len(r.read.points)), countOf(minReadings), args...)
		code := finding.Code("kpi.verdict.few")
		if len(r.read.points) >= minReadings {
			code = "kpi.verdict.few_since"
		}
		return r.conclude(Undecided, 0, code, r.figures(args...)...)
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
		return r.conclude(Undecided, 0, "kpi.verdict.data", finding.Term("why", why))
	}
	return false
}

func countOf(n int) Measure {
	return Measure{state: Exact, low: float64(n), high: float64(n), unit: Count}
}

// thin says that too little was counted for the ratio to say anything.
func (r *review) thin() finding.Message {
	if !r.x.Kind.ratio() || len(r.read.points) == 0 {
		return finding.Message{}
	}
	whole := r.c.answer(&r.reliable, stretch(r.read.points[0].days.From(), r.read.points[len(r.read.points)-1].days.To()))
	return r.pursuit.thin(whole)
}

// apart keeps actions that began together from being told apart.
func (r *review) apart() bool {
	start := r.k.start()
	if start.IsZero() || r.k.Control != nil {
		return false
	}
	for peer := range r.peers {
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
		if s.Rule != RuleBeyond || !s.Better || len(r.read.points) == 0 || s.Days.To().Before(r.read.points[max(0, len(r.read.points)-2)].days.From()) {
			continue
		}
		if len(s.Events) == 0 && (r.lasting() || r.contested()) {
			continue
		}
		r.out.Reasons = append(r.out.Reasons, Reason{s.Message, s.Value, s.Limit})
		r.out.Until = r.when(minSince)
		return r.conclude(Undecided, 0, "kpi.verdict.special", s.Value.Arg("value"), s.Limit.Arg("limit"))
	}
	return false
}

// contested reports whether a contest is among what is taken for usual: those who leave after
// it make little look like much.
func (r *review) contested() bool {
	return slices.ContainsFunc(r.k.Events, func(e Event) bool {
		return e.Kind == EventContest && e.concerns(r.k.Series.Account, e.Period) && !e.Period.From().After(r.asOf)
	})
}

// lasting reports whether the action had helped before the last reading.
func (r *review) lasting() bool {
	n := len(r.read.points)
	if r.out.Effect.Verdict != EffectGood || n < minReadings {
		return false
	}
	before, until := *r, *r.watch
	until.asOf = r.read.points[n-2].days.To()
	before.watch = &until
	return before.effect().Verdict == EffectGood
}

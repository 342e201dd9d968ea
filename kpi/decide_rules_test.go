package kpi_test

import (
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// A target that is reached on its very last day is reached, and one that is not says so
// without a forecast.
func TestTheLastDay(t *testing.T) {
	reached := followersCase(1000, 1050, 8, 1000, 1010, 1018, 1025, 1031, 1038, 1045, 1049, 1056)
	v := kpi.Decide(reached, at(8))
	assert.Equal(t, kpi.StatusAchieved, v.Evaluation.Status)
	assert.Equal(t, kpi.Confirm, v.Decision, v.Why.Localize(language.English))

	short := followersCase(1000, 1100, 8, 1000, 1010, 1018, 1025, 1031, 1038, 1045, 1049, 1056)
	v = kpi.Decide(short, at(9))
	assert.Equal(t, kpi.StatusMissed, v.Evaluation.Status)
	assert.Contains(t, v.Why.Localize(language.English), "followers, 1,056 on 2 March 2026 for a target of 1,100 by 2 March 2026, which is past")
	assert.Contains(t, plainSpaces(v.Why.Localize(language.French)), "abonnés, 1 056 au 2 mars 2026 pour une valeur visée de 1 100 au 2 mars 2026, échéance passée")
}

// futile is an action that does nothing for a target out of reach.
func futile() kpi.Case {
	k := followersCase(1000, 2000, 40, 1000, 1010, 1019, 1030, 1041, 1050, 1061, 1070, 1081, 1090, 1101, 1110, 1121, 1130, 1141, 1150, 1161, 1170, 1181, 1190, 1201, 1210, 1221, 1230)
	k.Start, k.Compliance = at(12), &kpi.Compliance{Planned: 20, Done: 20}
	return k
}

// Nothing is dropped by one review alone, and what was dropped stays so until it starts anew.
func TestDropTakesTwoReviews(t *testing.T) {
	k := futile()
	first := kpi.Decide(k, at(22))
	assert.NotEqual(t, kpi.Drop, first.Decision, first.Why.Localize(language.English))
	assert.Equal(t, kpi.Drop, first.State.Proposed)
	k.Past = first.State
	same := kpi.Decide(k, at(22).AddDays(2))
	assert.NotEqual(t, kpi.Drop, same.Decision, "two days later is the same review")
	second := kpi.Decide(k, at(23))
	assert.Equal(t, kpi.Drop, second.Decision, second.Why.Localize(language.English))
	k.Past, k.Objective.Target = second.State, smart.MustQuantity("1240")
	assert.Equal(t, kpi.Drop, kpi.Decide(k, at(24)).Decision)
	k.Start = at(25)
	assert.NotEqual(t, kpi.Drop, kpi.Decide(k, at(26)).Decision, "it started anew")
}

// A review that cannot decide does not undo what was decided.
func TestUndecidedKeepsTheDecision(t *testing.T) {
	k := futile()
	k.Past = kpi.State{AsOf: at(21), Status: kpi.OnTrack, Decision: kpi.Confirm}
	k.Series.Samples = append(k.Series.Samples[:22:22], levelsOf(at(22).String(), 700)...)
	v := kpi.Decide(k, at(22))
	assert.Equal(t, kpi.Undecided, v.Decision, v.Why.Localize(language.English))
	assert.Equal(t, kpi.Confirm, v.State.Decision)
}

// Figures that stopped coming months ago confirm nothing.
func TestStaleFigures(t *testing.T) {
	v := kpi.Decide(followersCase(1000, 1200, 60, 1000, 1010, 1020, 1030, 1040, 1050, 1060, 1070), at(40))
	assert.Equal(t, kpi.Undecided, v.Decision)
	assert.Equal(t, "Too early to decide: the last reading is of 23 February 2026: what happened since is not known.", v.Why.Localize(language.English))
}

// A guard-rail suspends an action while it is broken, and not for weeks after.
func TestGuardRail(t *testing.T) {
	k := leadsCase(9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8)
	k.Objective.Target, k.Objective.Deadline = smart.MustQuantity("200"), at(24)
	complaints := []float64{3, 2, 4, 3, 3, 2, 4, 3, 2, 3, 3, 30}
	k.Guards = []kpi.Series{series("complaints", weekly("2026-01-05", complaints...)...)}
	v := kpi.Decide(k, at(12).AddDays(-1))
	assert.Equal(t, kpi.Adjust, v.Decision, v.Why.Localize(language.English))
	assert.Equal(t, kpi.Pause, v.Lever)
	k.Guards[0].Samples = weekly("2026-01-05", append(complaints[:11:11], 30, 3, 3, 2, 3)...)
	k.Series.Samples = weekly("2026-01-05", 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8)
	assert.NotEqual(t, kpi.Pause, kpi.Decide(k, at(16).AddDays(-1)).Lever)
}

// A month of 30 days is forecast as one, whatever the months before had.
func TestMonthsHaveTheirDays(t *testing.T) {
	var out []kpi.Sample
	for _, month := range []string{"2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"} {
		p := calendar.MonthOf(calendar.MustDate(month + "-01"))
		v := 100 * float64(p.Days())
		out = append(out, kpi.Sample{Window: p, Value: &v})
	}
	o := smart.Objective{ID: "o", Type: smart.AtLeast, Indicator: "views", Target: smart.MustQuantity("3050"), Per: calendar.MustDuration("P1M"), Start: calendar.MustDate("2025-10-01"), Deadline: calendar.MustDate("2026-04-30")}
	f := kpi.ForecastOf(o, series("views", out...), calendar.MustDate("2026-03-31"))
	assert.InDelta(t, 3000, shown(t, f.Expected), 10)
	assert.Less(t, chanceOf(t, f), 0.2)
}

// Many actions on one indicator take a time that grows with their number squared at most.
func TestManyActionsOnOneIndicator(t *testing.T) {
	cases := make([]kpi.Case, 400)
	for i := range cases {
		cases[i] = leadsCase(9, 8, 9, 8, 9, 8, 9)
		cases[i].ID, cases[i].Start = strconv.Itoa(i), at(i%7)
	}
	start := time.Now()
	kpi.DecideAll(cases, at(7).AddDays(-1))
	assert.Less(t, time.Since(start), 20*time.Second)
}

// What a contest won is counted thirty days after it, and does not go on.
func TestTrap11ContestWithItsEvent(t *testing.T) {
	values := []float64{5000, 5010, 5021, 5030}
	for _, gain := range []float64{950, 950, -150, -150, -150, -150, -10, 8, 12, 9} {
		values = append(values, values[len(values)-1]+gain)
	}
	k := followersCase(5000, 8000, 30, values...)
	k.Start = at(3).AddDays(1)
	k.Events = []kpi.Event{{ID: "contest", Title: "Jeu-concours", Kind: kpi.EventContest, Period: calendar.MustPeriod(at(3).AddDays(1).String() + "/" + at(5).String())}}
	early := kpi.Decide(k, at(7))
	assert.Equal(t, kpi.Undecided, early.Decision)
	assert.Equal(t, at(5).AddDays(30), early.Until)
	assert.Equal(t, "Trop tôt pour décider : Jeu-concours se termine le 9 février 2026 : on saura 30 jours plus tard combien des abonnés gagnés sont restés. On pourra décider à partir du 11 mars 2026.", plainSpaces(early.Why.Localize(language.French)))
	v := kpi.Decide(k, at(13))
	assert.NotContains(t, v.Why.Localize(language.English), "Jeu-concours", "thirty days are over")
	assert.Less(t, shown(t, v.Evaluation.Forecast.Expected), 6800.0, "the contest does not go on")
	assert.Equal(t, kpi.OffTrack, v.Evaluation.Status)
}

// A ratio that rises steadily goes on rising.
func TestRatiosHaveTrends(t *testing.T) {
	var out []kpi.Sample
	for i := range 40 {
		from := at(i)
		above, below := 10_000*(0.01+0.0005*float64(i))+float64(i*i%7), 10_000.0
		out = append(out, kpi.Sample{Window: calendar.MustPeriod(from.String() + "/" + from.AddDays(6).String()), Numerator: &above, Denominator: &below})
	}
	o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "ctr", Target: smart.MustQuantity("3.1 %"), Start: at(0), Deadline: at(44).AddDays(-1), Baseline: &smart.Baseline{Value: smart.MustQuantity("1 %"), Date: at(0)}}
	f := kpi.ForecastOf(o, series("ctr", out...), at(40).AddDays(-1))
	assert.InDelta(t, 3.1, value(t, f.Expected), 0.12)
	assert.Greater(t, chanceOf(t, f), 0.2)
}

package kpi_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Two pages of one network are not added up: the objective of one is judged by its own figures.
func TestTrap1TwoAccountsOneNetwork(t *testing.T) {
	k := followersCase(1340, 2000, 26, 1340, 1350, 1360, 1370, 1380, 1390, 1400)
	k.Series.Account = "page"
	v := kpi.Decide(k, at(6))
	assert.Equal(t, 1400.0, value(t, v.Evaluation.Progress.Current))
	assert.NotEqual(t, kpi.StatusAchieved, v.Evaluation.Status)

	page, profile := k.Series, k.Series.Clone()
	profile.ID, profile.Account = "director", "director"
	m := kpi.Mapping{Objectives: []smart.Objective{k.Objective}, Series: []kpi.Series{page, profile},
		Accounts: []kpi.Account{{ID: "page", Network: network.LinkedIn, Kind: network.Page}, {ID: "director", Network: network.LinkedIn, Kind: network.Profile}}}
	asked := func() (out []string) {
		for _, f := range kpi.Builtin().Check(m) {
			if f.Code == kpi.CodeAccountUnsaid {
				out = append(out, string(f.Pointer), f.Localize(language.English), plainSpaces(f.Localize(language.French)))
			}
		}
		return out
	}
	assert.Equal(t, []string{"/objectives/0/account", "Which account is objective o about? The indicator “followers” is read on director and page, and their figures are not added up.",
		"De quel compte parle l'objectif o ? L'indicateur « abonnés » est relevé sur director et page, et ces chiffres ne s'additionnent pas."}, asked())
	m.Objectives[0].Account = "page"
	assert.Empty(t, asked())
	m.Objectives[0].Account, m.Accounts[1].Network = "", network.Facebook
	assert.Empty(t, asked())
}

// The days of a suspension are no evidence: the forecast is that of the other weeks.
func TestTrap8SuspensionIsNoEvidence(t *testing.T) {
	calm := leadsCase(6, 5, 6, 5, 6, 5, 0, 6, 5)
	calm.Objective.Target = smart.MustQuantity("55")
	hit := calm
	hit.Events = []kpi.Event{{ID: "mourning", Title: "Deuil national", Kind: kpi.EventSuspension, Period: calendar.MustPeriod("2026-02-16/2026-02-22")}}
	last := at(9).AddDays(-1)
	a, b := kpi.Decide(calm, last), kpi.Decide(hit, last)
	assert.Greater(t, value(t, b.Evaluation.Forecast.Expected), value(t, a.Evaluation.Forecast.Expected))
	assert.NotEqual(t, kpi.Adjust, b.Decision, b.Why.Localize(language.English))
	assert.Equal(t, []string{"mourning"}, b.Evaluation.Events)
}

// A harvest of followers while a contest runs confirms nothing of it.
func TestTrap11ContestHarvest(t *testing.T) {
	k := followersCase(10000, 12000, 20, 10000, 10010, 10020, 10031, 10040, 10050, 10060, 10071, 11000, 11960)
	k.Start = at(7).AddDays(1)
	k.Events = []kpi.Event{{ID: "contest", Kind: kpi.EventContest, Period: calendar.MustPeriod("2026-02-24/2026-03-09")}}
	v := kpi.Decide(k, at(9))
	assert.Equal(t, kpi.Undecided, v.Decision, v.Why.Localize(language.English))
}

// Paid figures are no organic ones: the two are never pooled.
func TestTrap12BoostIsNotPooled(t *testing.T) {
	organic := series("ctr", ratio("2026-01-05/2026-01-11", 30, 1000))
	paid := organic.Clone()
	organic.Media, paid.ID, paid.Media = kpi.Organic, "paid", kpi.Paid
	assert.Equal(t, kpi.Unknown, kpi.Across(calendar.MustPeriod("2026-01-05/2026-01-11"), organic, paid).State())
}

// A month of 28 days after one of 31 is a change of the calendar, and is said to be.
func TestTrap14FebruaryIsNoFall(t *testing.T) {
	s := series("views", reading("2026-01-01/2026-01-31", 3100), reading("2026-02-01/2026-02-28", 2800))
	k := kpi.Case{ID: "c", Series: s, Objective: smart.Objective{ID: "o", Type: smart.Deliver, Indicator: "views", Target: smart.MustQuantity("36500"), Start: calendar.MustDate("2026-01-01"), Deadline: calendar.MustDate("2026-12-31")}}
	v := kpi.Decide(k, calendar.MustDate("2026-03-01"))
	assert.True(t, v.Findings.Has(kpi.CodeCalendarEffect))
	assert.Equal(t, kpi.Undecided, v.Decision)
}

// A target that is lowered does not make the old one reached.
func TestTrap15TargetMoved(t *testing.T) {
	last := at(9)
	k := followersCase(3300, 5000, 10, 3300, 3330, 3370, 3400, 3440, 3470, 3510, 3540, 3580, 3600)
	old := kpi.Decide(k, last)
	k.Objective.Target = smart.MustQuantity("3500")
	now := kpi.Decide(k, last)
	assert.NotEqual(t, kpi.Confirm, old.Decision)
	assert.Equal(t, kpi.OffTrack, old.Evaluation.Status)
	assert.Equal(t, kpi.OnTrack, now.Evaluation.Status)
}

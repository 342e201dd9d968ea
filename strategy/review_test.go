package strategy_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestASoundStrategyHasNothingToMend(t *testing.T) {
	d := review(t, brand(t), today)
	assert.Empty(t, serious(d.Findings), "%v", d.Findings.In(language.English))
	for _, step := range d.Steps {
		assert.Equal(t, strategy.StateReady, step.State, "%v %v", step.Step, step.Missing())
	}
	assert.Equal(t, "cm", d.Next.Who)
	assert.False(t, d.Next.By.IsZero())
}

// The mutations below change one thing of a sound strategy: one cause, one finding.

func TestRemovingTheIndicatorOfAnObjective(t *testing.T) {
	s := brand(t)
	s.Objectives[1].Indicator = ""
	d := review(t, s, today)
	f := find(t, d.Findings, kpi.CodeObjectiveWithoutIndicator)
	assert.Equal(t, finding.Error, f.Severity)
	assert.Equal(t, finding.Pointer("/objectives/1/indicator"), f.Pointer)
	assert.Contains(t, f.Localize(language.French), "O2")
	assert.Equal(t, strategy.StateIncomplete, state(d, strategy.ObjectivesStep))
	assert.Equal(t, strategy.ObjectivesStep, d.Next.Step)
	assert.Equal(t, []finding.Code{f.Code}, serious(d.Findings))
	assert.False(t, d.Findings.Has(kpi.CodeOrphanSeries), "the series that served the objective is no cause of its own")
	require.Len(t, f.Related, 1)
	assert.Equal(t, finding.Pointer("/measurement/series/7"), f.Related[0].Pointer)
}

func TestHalvingTheHoursOfTheCommunityManager(t *testing.T) {
	s := brand(t)
	s.Resources.People[1].MinutesPerWeek = 12 * 60
	d := review(t, s, today)
	f := find(t, d.Findings, "strategy.capacity_exceeded")
	assert.Equal(t, finding.Pointer("/resources/people/1/minutesPerWeek"), f.Pointer)
	missing, _ := f.Arg("missing")
	hours, _ := missing.Number()
	assert.InDelta(t, 7.7, hours, 0.1)
	assert.Contains(t, f.Localize(language.French), "Il manque en moyenne 7,7\u00a0h par semaine à Nadia")
	assert.NotEmpty(t, f.Related, "the objectives it weighs on are related, not found again")
	assert.Equal(t, []finding.Code{f.Code}, serious(d.Findings))
	assert.Equal(t, strategy.StateIncomplete, state(d, strategy.ResourcesStep))
	assert.Equal(t, smart.StateMissing, d.Objectives[0].Assessment.Realistic.State)
}

func TestANetworkThatClosesDuringThePlan(t *testing.T) {
	s := brand(t)
	networks, problems := network.Builtin().With(network.Fact{
		Network: network.X, Field: network.FieldStatus, Value: network.Value{Status: network.Closed},
		From: calendar.MustDate("2026-06-01"), AsOf: calendar.MustPeriod("2026-01-15/2026-01-15"), Evidence: network.Primary, Source: "a test",
	})
	require.Empty(t, problems)
	result := strategy.Brief(s).Schedule(time.LoadLocation)
	d := strategy.Review(s, strategy.Basis{AsOf: today, Networks: &networks, Plan: &result.Plan})
	f := find(t, d.Findings, network.CodeClosesDuringPlan)
	assert.Equal(t, finding.Pointer("/accounts/2/network"), f.Pointer)
	assert.Contains(t, f.Localize(language.French), "1er juin 2026")
	assert.Equal(t, strategy.StateIncomplete, state(d, strategy.TargetsStep))
	require.Len(t, f.Related, 2, "the choice to be there, and what it costs the calendar")
	assert.Equal(t, "214 créneaux tombent à partir du 1er juin 2026.", f.Related[1].Localize(language.French))
}

func TestADeadlineAfterTheCalendar(t *testing.T) {
	s := brand(t)
	s.Objectives[0].Deadline = calendar.MustDate("2027-03-31")
	d := review(t, s, today)
	f := find(t, d.Findings, "strategy.deadline_after_calendar")
	assert.Equal(t, finding.Pointer("/objectives/0/deadline"), f.Pointer)
	assert.Equal(t, "L'échéance de l'objectif O1 (31 mars 2027) dépasse la fin du planning (31 décembre 2026)\u00a0: rien n'est prévu entre les deux.",
		f.Localize(language.French))
	assert.Equal(t, smart.StateMet, d.Objectives[0].Assessment.TimeBound.State)
}

func TestLikesForLoyalty(t *testing.T) {
	s := brand(t)
	s.Objectives[3].Indicator = "likes"
	d := review(t, s, today)
	f := find(t, d.Findings, kpi.CodeStageMismatch)
	assert.Equal(t, finding.Warning, f.Severity)
	assert.Equal(t, finding.Pointer("/objectives/3/indicator"), f.Pointer)
	assert.Equal(t, []finding.Code{f.Code}, serious(d.Findings))
	assert.Len(t, f.Related, 2, "no series of likes, and a series left over")
}

func TestATargetBelowItsBaseline(t *testing.T) {
	s := brand(t)
	s.Objectives[0].Target = smart.MustQuantity("136000")
	d := review(t, s, today)
	f := find(t, d.Findings, "smart.target_below_baseline")
	assert.Equal(t, finding.Pointer("/objectives/0/target"), f.Pointer)
	assert.Equal(t, smart.StateMissing, d.Objectives[0].Assessment.Achievable.State)
	assert.Zero(t, d.Objectives[0].Progress, "no figure stands for what contradicts itself")
	assert.Equal(t, []finding.Code{f.Code}, serious(d.Findings))
}

func TestAPeriodThatIsOver(t *testing.T) {
	d := review(t, brand(t), calendar.MustDate("2027-02-15"))
	f := find(t, d.Findings, "strategy.period_over")
	assert.Equal(t, finding.Pointer("/calendar/period"), f.Pointer)
	assert.Len(t, f.Related, 5, "four deadlines and the audit have passed with the period")
	assert.Equal(t, []finding.Code{f.Code, "charter.asset_ended"}, serious(d.Findings), "rights end on their own")
	assert.NotContains(t, serious(d.Findings), finding.Code("strategy.situation_stale"))
	assert.Equal(t, strategy.StateStale, state(d, strategy.SituationStep))
	assert.Equal(t, strategy.StateStale, state(d, strategy.MeasurementStep))
}

func TestBorrowedReasons(t *testing.T) {
	for _, statement := range []string{
		"Parce que tout le monde y est.", "Il faut y être", "Nos concurrents y sont", "C’est gratuit",
		"We need a presence", "Everybody is there, after all",
	} {
		s := brand(t)
		s.Purpose.Statement = statement
		d := review(t, s, today)
		f := find(t, d.Findings, "strategy.purpose_borrowed")
		assert.Equal(t, finding.Pointer("/purpose/statement"), f.Pointer)
		assert.NotEmpty(t, statement[f.Span.Start:f.Span.End])
	}
	for _, statement := range []string{
		"Faire connaître nos soins et donner à nos clientes des raisons de revenir.",
		"Being known as the clinic that answers, because patients ask there before they call.",
	} {
		s := brand(t)
		s.Purpose.Statement = statement
		assert.Empty(t, serious(review(t, s, today).Findings), statement)
	}
}

func TestOneFindingForEachCause(t *testing.T) {
	tests := []struct {
		name   string
		change func(*strategy.Strategy)
		code   finding.Code
		at     finding.Pointer
	}{
		{"no why", func(s *strategy.Strategy) { s.Purpose.Statement = " " }, "strategy.purpose_missing", "/purpose/statement"},
		{"no goal", func(s *strategy.Strategy) { s.Purpose.Goals = nil }, "strategy.purpose_without_goal", "/purpose/goals"},
		{"a goal without objective", func(s *strategy.Strategy) { s.Purpose.Goals = append(s.Purpose.Goals, smart.Talent) },
			"strategy.goal_without_objective", "/purpose/goals/4"},
		{"an old audit", func(s *strategy.Strategy) { s.Situation.Date = calendar.MustDate("2024-12-01") },
			"strategy.situation_stale", "/situation/date"},
		{"an action without objective", func(s *strategy.Strategy) { s.Actions[2].Objective = "" },
			"strategy.action_without_objective", "/actions/2/objective"},
		{"a network left aside", func(s *strategy.Strategy) { s.Choices[1].Kept = false },
			"strategy.network_left_aside", "/accounts/1/network"},
		{"an audience elsewhere", func(s *strategy.Strategy) {
			s.Audiences = append(s.Audiences, strategy.Segment{ID: "teens", Name: "Teenagers", Networks: []network.ID{network.TikTok}})
		},
			"strategy.audience_unreached", "/audiences/2/networks"},
		{"no advertising budget", func(s *strategy.Strategy) {
			s.Resources.Budget[0].Category = strategy.BudgetTools
		}, "strategy.advertising_without_budget", "/actions/5/budget"},
		{"costs over the line", func(s *strategy.Strategy) { s.Resources.Budget[1].Amount.Value = smart.MustMoney("700.00 EUR") },
			"strategy.budget_exceeded", "/resources/budget/1/amount"},
		{"another tax basis", func(s *strategy.Strategy) { s.Resources.Budget[2].Amount.Tax = smart.TaxIncluded },
			"strategy.amounts_differ", "/resources/budget/2/amount"},
		{"a negative budget", func(s *strategy.Strategy) { s.Resources.Budget[2].Amount.Value = smart.MustMoney("-5.00 EUR") },
			"strategy.negative_amount", "/resources/budget/2/amount/value"},
		{"a late review", func(s *strategy.Strategy) { s.Measurement.Last = calendar.MustDate("2025-11-01") },
			"strategy.review_overdue", "/measurement/every"},
		{"an unknown zone", func(s *strategy.Strategy) { s.Calendar.Zone = "Europe/Pari" }, calendar.CodeUnknownZone, "/calendar/zone"},
		{"a cost without a line", func(s *strategy.Strategy) { s.Actions[4].Budget = "" }, strategy.CodeCostWithoutBudget, "/actions/4/budget"},
		{"a campaign over its budget", func(s *strategy.Strategy) { s.Campaigns[0].Budget.Value = smart.MustMoney("100.00 EUR") },
			strategy.CodeCampaignExceeded, "/campaigns/0/budget"},
		{"a network kept and left aside", func(s *strategy.Strategy) {
			s.Choices = append(s.Choices, strategy.Choice{Network: network.TikTok, Kept: true, Reason: "r"})
		}, strategy.CodeChoiceTwice, "/choices/5"},
		{"two verdicts on an account", func(s *strategy.Strategy) {
			s.Situation.Audits = append(s.Situation.Audits, strategy.Audit{Account: "x", Verdict: strategy.VerdictRecover})
		}, strategy.CodeAuditTwice, "/situation/audits/4"},
		{"an account to close that is in use", func(s *strategy.Strategy) { s.Situation.Audits[2].Verdict = strategy.VerdictClose },
			strategy.CodeClosedAccountInUse, "/situation/audits/2/verdict"},
		{"a series given twice", func(s *strategy.Strategy) {
			twin := s.Measurement.Series[0]
			twin.ID = "twin"
			s.Measurement.Series = append(s.Measurement.Series, twin)
		}, strategy.CodeSeriesTwice, "/measurement/series/10"},
		{"no time between reviews", func(s *strategy.Strategy) { s.Measurement.Every = calendar.MustDuration("P0D") },
			strategy.CodeIntervalNotPositive, "/measurement/every"},
		{"reviews back in time", func(s *strategy.Strategy) { s.Measurement.Every = calendar.MustDuration("P1M").Negate() },
			strategy.CodeIntervalNotPositive, "/measurement/every"},
		{"an audit to come", func(s *strategy.Strategy) { s.Situation.Date = calendar.MustDate("2030-01-01") },
			strategy.CodeDateAhead, "/situation/date"},
		{"a review to come", func(s *strategy.Strategy) { s.Measurement.Last = calendar.MustDate("2027-01-12") },
			strategy.CodeDateAhead, "/measurement/last"},
		{"a post published on a day to come", func(s *strategy.Strategy) {
			for i := range s.Calendar.Slots {
				if s.Calendar.Slots[i].Date.After(today) {
					s.Calendar.Slots[i].State = calendar.SlotPublished
					return
				}
			}
		}, strategy.CodePublishedAhead, ""},
		{"a post that never went out", func(s *strategy.Strategy) {
			s.Calendar.Slots[0].State = calendar.SlotApproved
			s.Calendar.Slots[0].Pinned = true
		},
			strategy.CodePostsOverdue, "/calendar/slots"},
		{"a campaign of next year", func(s *strategy.Strategy) {
			s.Campaigns = append(s.Campaigns, strategy.Campaign{ID: "next", Title: "Next", Period: calendar.MustPeriod("2027-02-01/2027-02-28")})
		}, strategy.CodeCampaignOutsideCalendar, "/campaigns/1/period"},
		{"a post on another account", func(s *strategy.Strategy) { s.Calendar.Slots[0].Account = "x" },
			strategy.CodeSlotElsewhere, "/calendar/slots/0/account"},
		{"a network without an account", func(s *strategy.Strategy) {
			s.Choices = append(s.Choices, strategy.Choice{Network: network.Threads, Kept: true, Reason: "r"})
		}, strategy.CodeChoiceWithoutAccount, "/choices/5/network"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := brand(t)
			tt.change(&s)
			d := review(t, s, today)
			f := find(t, d.Findings, tt.code)
			if tt.at != "" {
				assert.Equal(t, tt.at, f.Pointer)
			}
			assert.Equal(t, []finding.Code{tt.code}, serious(d.Findings))
			for _, tag := range []language.Tag{language.English, language.French} {
				assert.NotContains(t, f.Localize(tag), "{", "every argument is given")
			}
		})
	}
}

func TestBroadcastOnly(t *testing.T) {
	s := brand(t)
	s.Actions = s.Actions[:6]
	s.Resources.People[1].Tasks = s.Resources.People[1].Tasks[:1]
	find(t, review(t, s, today).Findings, "strategy.broadcast_only")
}

func TestReviewIsTotal(t *testing.T) {
	for name, s := range map[string]strategy.Strategy{
		"zero":  {},
		"empty": {Objectives: make([]smart.Objective, 2), Accounts: make([]strategy.Account, 2), Actions: make([]strategy.Action, 2), Audiences: make([]strategy.Segment, 1), Choices: make([]strategy.Choice, 1), Campaigns: make([]strategy.Campaign, 1), Measurement: strategy.Measurement{Series: make([]kpi.Series, 1), Events: make([]strategy.Event, 1)}, Resources: strategy.Resources{People: make([]strategy.Person, 1), Budget: make([]strategy.BudgetLine, 1)}},
	} {
		t.Run(name, func(t *testing.T) {
			d := strategy.Review(s, strategy.Basis{})
			assert.Len(t, d.Steps, 8)
			assert.NotEmpty(t, d.Next.Localize(language.French))
			assert.NotEmpty(t, d.Findings)
			assert.Empty(t, strategy.Agenda(s, calendar.Plan{}))
			assert.NotPanics(t, func() { strategy.Trace(s, nil); strategy.Workloads(s); strategy.Brief(s) })
		})
	}
	d := strategy.Review(strategy.Strategy{}, strategy.Basis{})
	assert.Equal(t, strategy.StateEmpty, state(d, strategy.Why))
}

func TestReviewIsDeterministic(t *testing.T) {
	first, again := review(t, brand(t), today), review(t, brand(t), today)
	assert.Equal(t, first, again)
}

func TestOrderOfTheDocumentChangesPointersOnly(t *testing.T) {
	s := brand(t)
	s.Objectives[1].Indicator = ""
	before := review(t, s, today)
	s.Objectives[0], s.Objectives[3] = s.Objectives[3], s.Objectives[0]
	s.Accounts[0], s.Accounts[2] = s.Accounts[2], s.Accounts[0]
	s.Resources.People[0], s.Resources.People[1] = s.Resources.People[1], s.Resources.People[0]
	after := review(t, s, today)
	assert.ElementsMatch(t, sentences(before.Findings), sentences(after.Findings))
}

func sentences(l finding.List) []string {
	out := []string{}
	for _, row := range l.In(language.English) {
		out = append(out, row.Sentence)
	}
	return out
}

// What a team decides is applied before anything is concluded, and shown with its reason.
func TestReviewUnderAPolicy(t *testing.T) {
	s := brand(t)
	s.Resources.People[1].MinutesPerWeek = 12 * 60
	before := review(t, s, today)
	require.Equal(t, []finding.Code{"strategy.capacity_exceeded"}, serious(before.Findings))
	policy := finding.Policy{{Code: "strategy.capacity_exceeded", Severity: finding.Advice, Justification: "A trainee joins on 1 February."}}
	require.Empty(t, policy.Check(strategy.Messages()))
	result := strategy.Brief(s).Schedule(time.LoadLocation)
	d := strategy.Review(s, strategy.Basis{AsOf: today, Zones: time.LoadLocation, Plan: &result.Plan, Scheduling: result.Findings, Policy: policy})
	assert.Empty(t, serious(d.Findings))
	require.Len(t, d.Decided, 1)
	assert.Equal(t, find(t, before.Findings, "strategy.capacity_exceeded"), d.Decided[0].Finding)
	assert.Equal(t, policy[0], d.Decided[0].Override)
	assert.Equal(t, strategy.StateReady, state(d, strategy.ResourcesStep))
	assert.NotEqual(t, before.Next, d.Next)
}

func TestReviewWithoutZonesOrPlan(t *testing.T) {
	s := brand(t)
	s.Calendar.Zone = "Nowhere/Never"
	d := strategy.Review(s, strategy.Basis{AsOf: today})
	assert.False(t, d.Findings.Has("strategy.zone_unknown"), "without a way to look, the zone is not judged")
	assert.Equal(t, "Have the calendar placed: nothing is dated yet.", d.Next.Localize(language.English))
}

// A mention that the charter lacks holds up the charter, wherever it shows.
func TestASponsoredActionWithoutMention(t *testing.T) {
	s := brand(t)
	s.Charter.Editorial.Disclosures = nil
	d := review(t, s, today)
	f := find(t, d.Findings, charter.CodeUndisclosed)
	assert.Equal(t, finding.Pointer("/actions/4/sponsored"), f.Pointer)
	assert.Equal(t, strategy.StateIncomplete, d.Step(strategy.CharterStep).State)
	assert.Equal(t, strategy.StateReady, d.Step(strategy.CalendarStep).State)
	assert.Equal(t, today, d.Next.By, "what blocks waits for nothing")
}

func TestWhoAnswersForTheNextMove(t *testing.T) {
	s := brand(t)
	s.Campaigns[0].Budget.Value = smart.MustMoney("-1.00 EUR")
	d := review(t, s, today)
	assert.Equal(t, finding.Pointer("/campaigns/0/budget/value"), d.Next.Pointer)
	assert.Equal(t, "lead", d.Next.Who, "a campaign has no owner: the project lead answers for it")
}

func TestReviewerComesBeforeApprover(t *testing.T) {
	s := brand(t)
	result := strategy.Brief(s).Schedule(time.LoadLocation)
	for _, e := range strategy.Agenda(s, result.Plan) {
		if e.Slot.State == calendar.SlotDrafted && e.Action == "linkedin" {
			assert.Equal(t, strategy.TaskReviewing, e.Stage)
			assert.Equal(t, "lead", e.DueBy)
			assert.Equal(t, e.Slot.Deadlines.Review, e.Due)
		}
	}
}

func TestAccountsHaveFactsOfTheirOwn(t *testing.T) {
	s := brand(t)
	own := network.Fact{
		Network: network.X, Field: network.Field("text"), Value: network.Value{Limit: network.MustLimit("25000 x")},
		AsOf: calendar.MustPeriod("2026-01-01/2026-01-01"), From: calendar.MustDate("2026-01-01"), Evidence: network.Primary, Source: "the subscription",
	}
	s.Accounts[2].Overrides = []network.Fact{own}
	catalogue, problems := s.Networks(network.Builtin(), "x")
	require.Empty(t, problems)
	limit, found := catalogue.Fact(network.X, network.Field("text"), today)
	require.True(t, found)
	assert.Equal(t, "25000 x", limit.Value.Limit.String())
	s.Accounts[0].Overrides = []network.Fact{own}
	assert.Equal(t, finding.Pointer("/accounts/0/overrides/0/network"), find(t, strategy.Check(s, strategy.Basis{}), strategy.CodeOverrideElsewhere).Pointer)
}

// A document far beyond the bounds of a form is judged in time that grows with its size.
func TestReviewOfAVeryLargeStrategy(t *testing.T) {
	s := brand(t)
	objective, action := s.Objectives[1], s.Actions[1]
	for i := range 20_000 {
		objective.ID, action.ID = fmt.Sprint("o", i), fmt.Sprint("a", i)
		action.Objective = objective.ID
		s.Objectives, s.Actions = append(s.Objectives, objective), append(s.Actions, action)
	}
	start := time.Now()
	d := strategy.Review(s, strategy.Basis{AsOf: today})
	assert.Len(t, d.Objectives, 20_004)
	assert.Less(t, time.Since(start), 20*time.Second)
}

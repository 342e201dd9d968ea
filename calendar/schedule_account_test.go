package calendar_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// twoOnPage is a brief of two channels on one account, in June 2026.
func twoOnPage(a calendar.Account, first, second string) calendar.Brief {
	a.ID, a.Name = "page", "Page"
	b := calendar.Brief{Period: calendar.MustPeriod("2026-06-01/2026-06-28"), Zone: "Europe/Paris", Accounts: []calendar.Account{a}}
	for id, cadence := range map[string]string{"posts": first, "stories": second} {
		c := office(cadence)
		c.ID, c.Account, c.Step = id, "page", 60
		if id == "posts" {
			b.Channels = append([]calendar.Channel{c}, b.Channels...)
		} else {
			b.Channels = append(b.Channels, c)
		}
	}
	return b
}

// Two rhythms on one account: one cadence each, the account's gap and cap for both.
func TestTwoRhythmsOnOneAccount(t *testing.T) {
	t.Parallel()
	for name, a := range map[string]calendar.Account{
		"gap": {MinGap: calendar.MustDuration("PT3H")}, "cap": {PerDay: 2}, "rolling": {Per24Hours: 2},
	} {
		b := twoOnPage(a, "3/week", "1/day")
		r := schedule(t, b)
		require.Empty(t, r.Findings, name)
		checkPlan(t, b, r)
		assert.Equal(t, 40, r.Certificate.Placed)
		for _, c := range r.Certificate.Channels {
			assert.InDelta(t, c.LowerBound, c.Cost, 1e-9, "%s: neither gives way in regularity", name)
		}
	}
}

// A thread is one slot for its cadence and five posts for the cap.
func TestThreadsCountForTheCap(t *testing.T) {
	t.Parallel()
	b := twoOnPage(calendar.Account{PerDay: 6}, "1/day", "2/day")
	b.Channels[0].Thread = 5
	r := schedule(t, b)
	checkPlan(t, b, r)
	assert.Zero(t, r.Certificate.Unproven)
	assert.Equal(t, 56, r.Certificate.Placed, "one thread and one other, or two others")
	require.NotEmpty(t, r.Certificate.Overloads)
	o := r.Certificate.Overloads[0]
	assert.Equal(t, [3]any{calendar.ConstraintAccountCap, "page", 7}, [3]any{o.Constraint, o.Account, o.Needed})
	_, english, french := said(t, r.Findings, calendar.CodeShortfall)
	assert.Contains(t, english, "(the number of posts allowed on Page).")
	assert.Contains(t, french, "(le nombre de publications admises sur Page).")
}

func TestAccountGapTakesPostsAway(t *testing.T) {
	t.Parallel()
	b := twoOnPage(calendar.Account{MinGap: calendar.MustDuration("PT20H")}, "1/day", "1/day")
	r := calendar.Schedule(b, time.LoadLocation)
	checkPlan(t, b, r)
	assert.Equal(t, 28, r.Certificate.Placed)
	assert.Zero(t, r.Certificate.Unproven)
	require.NotEmpty(t, r.Certificate.Overloads)
	assert.Equal(t, calendar.ConstraintAccountGap, r.Certificate.Overloads[0].Constraint)
	_, english, french := said(t, r.Findings, calendar.CodeNoFreeSlot)
	assert.Equal(t, "stories: no slot is free for the 28 posts asked for (at least 20 hours between two posts on Page).", english)
	assert.Equal(t, "stories : aucun créneau n'est libre pour 28 publications demandées (au moins 20 heures entre deux publications sur Page).", french)
}

// What stands on an account counts, on whatever channel, and in the hours before the brief.
func TestWhatStandsOnAnAccountCounts(t *testing.T) {
	t.Parallel()
	b := twoOnPage(calendar.Account{MinGap: calendar.MustDuration("PT30H")}, "1/week", "1/week")
	b.Channels[0].Times, b.Channels[0].Windows = []calendar.Clock{calendar.MustClock("10:00")}, []calendar.Window{{Days: calendar.MustWeekdays("mon")}}
	b.Period = calendar.MustPeriod("2026-06-01/2026-06-07")
	assert.Len(t, schedule(t, b).Plan.Slots, 2)
	before := published("old", "2026-05-31")
	before.Channel, before.Account = "gone", "page"
	b.Slots = []calendar.Slot{before}
	r := calendar.Schedule(b, time.LoadLocation)
	assert.Equal(t, 1, r.Certificate.Placed)
	assert.Equal(t, []calendar.Constraint{calendar.ConstraintNeighbours}, r.Certificate.Channels[0].Shortfalls[0].Causes)
}

func TestBadAccounts(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name            string
		spoil           func(b *calendar.Brief)
		code            finding.Code
		at              finding.Pointer
		english, french string
	}{
		{
			"negative gap", func(b *calendar.Brief) { b.Accounts[0].MinGap = calendar.MustDuration("-PT4H") },
			calendar.CodeBadGap, "/accounts/0/minGap",
			"A minimum gap is a positive number of days, hours or minutes, such as “PT72H”; found “-PT4H”.",
			"Le délai minimal entre deux publications est un nombre positif de jours, d'heures ou de minutes, comme « PT72H » ; trouvé : « -PT4H ».",
		},
		{
			"gap in months", func(b *calendar.Brief) { b.Accounts[0].MinGap = calendar.MustDuration("P1M") },
			calendar.CodeBadGap, "/accounts/0/minGap",
			"A minimum gap is a positive number of days, hours or minutes, such as “PT72H”; found “P1M”.",
			"Le délai minimal entre deux publications est un nombre positif de jours, d'heures ou de minutes, comme « PT72H » ; trouvé : « P1M ».",
		},
		{
			"gap longer than the day", func(b *calendar.Brief) {
				b.Accounts[0].MinGap, b.Accounts[0].PerDay = calendar.MustDuration("PT26H"), 3
			},
			calendar.CodeGapFillsDay, "/accounts/0/perDay",
			"Page: with at least 26 hours between two slots a day never holds 3 of them: the limit a day has no effect.",
			"Page : avec au moins 26 heures entre deux créneaux, une journée n'en compte jamais 3 : la limite par jour est sans effet.",
		},
		{
			"thread above the cap", func(b *calendar.Brief) { b.Accounts[0].PerDay, b.Channels[1].Thread = 3, 5 },
			calendar.CodeThreadAboveCap, "/channels/1/thread",
			"stories: one slot is 5 posts, more than the 3 that Page may hold.",
			"stories : un créneau compte 5 publications, pour 3 admises au plus sur Page.",
		},
		{
			"contradictory pins", func(b *calendar.Brief) {
				b.Accounts[0].MinGap = calendar.MustDuration("PT2H")
				b.Slots = []calendar.Slot{pinned("a", "2026-06-10"), pinned("b", "2026-06-10")}
				b.Slots[0].Channel, b.Slots[1].Channel, b.Slots[1].Clock = "posts", "stories", calendar.MustClock("11:00")
			},
			calendar.CodeAccountContradiction, "/slots/1",
			"Page: slots a and b contradict each other: less than 2 hours lies between them.",
			"Page : les créneaux a et b se contredisent : moins de 2 heures les sépare.",
		},
		{
			"pins above the cap", func(b *calendar.Brief) {
				b.Accounts[0].PerDay = 1
				b.Slots = []calendar.Slot{pinned("a", "2026-06-10"), pinned("b", "2026-06-10")}
				b.Slots[0].Channel, b.Slots[1].Channel, b.Slots[1].Clock = "posts", "stories", calendar.MustClock("11:00")
			},
			calendar.CodeAccountFull, "/slots/1",
			"Page: 2 posts stand in the 24 hours up to slot b, of 10 June 2026; 1 is allowed.",
			"Page : 2 publications sont fixées dans les 24 heures qui s'achèvent avec le créneau b du 10 juin 2026, pour 1 admise.",
		},
	} {
		b := twoOnPage(calendar.Account{}, "1/week", "1/week")
		tc.spoil(&b)
		f, english, french := said(t, calendar.Schedule(b, time.LoadLocation).Findings, tc.code)
		assert.Equal(t, tc.at, f.Pointer, tc.name)
		assert.Equal(t, [2]string{tc.english, tc.french}, [2]string{english, french}, tc.name)
	}
}

// Two rendezvous of one minute on an account of one post a day are one finding, which names
// each of the dates.
func TestRendezvousOfOneMinuteOnAnAccountAreOneFinding(t *testing.T) {
	rendezvous := func(id string) calendar.Channel {
		return calendar.Channel{ID: id, Account: "page", Recurrences: []calendar.Recurrence{{
			ID: id, Start: calendar.MustWhen("2026-03-03T10:00"), Rule: calendar.MustRule("FREQ=WEEKLY"),
		}}}
	}
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-03-01/2026-03-31"), Zone: "Europe/Paris",
		Accounts: []calendar.Account{{ID: "page", PerDay: 1, MinGap: calendar.MustDuration("PT1H")}},
		Channels: []calendar.Channel{rendezvous("a"), rendezvous("b")},
	}
	found := schedule(t, b).Findings
	require.Len(t, found, 2)
	for i, code := range []finding.Code{calendar.CodeAccountFull, calendar.CodeAccountContradiction} {
		f := found[slices.IndexFunc(found, func(f finding.Finding) bool { return f.Code == code })]
		assert.Equal(t, finding.Pointer("/channels/1/recurrences/0"), f.Pointer)
		assert.Len(t, f.Related, 4+i, "the other four Tuesdays, and the slot that the first contradicts")
	}
}

// What takes the posts of the only channel of an account is the gap of the account.
func TestTheGapOfAnAccountIsNamedForOneChannelToo(t *testing.T) {
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-03-01/2026-03-31"), Zone: "Europe/Paris",
		Accounts: []calendar.Account{{ID: "page", MinGap: calendar.MustDuration("PT200H")}},
		Channels: []calendar.Channel{{ID: "a", Account: "page", Cadence: calendar.MustCadence("1/day"), Times: []calendar.Clock{calendar.MustClock("10:00")}}},
	}
	r := schedule(t, b)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, "a: 0 posts instead of 27 on 27 days between 1 March 2026 and 31 March 2026 (at least 200 hours between two posts on page).",
		plainSpaces(r.Findings[0].Localize(language.English)))
	assert.Equal(t, []calendar.Constraint{calendar.ConstraintAccountGap}, r.Certificate.Channels[0].Binding)

	b.Channels[0].MinGap = calendar.MustDuration("PT200H")
	assert.Empty(t, schedule(t, b).Certificate.Channels[0].Binding, "either alone binds as much as both")
}

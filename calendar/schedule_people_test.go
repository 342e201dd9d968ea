package calendar_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// oneAuthor is a brief of one channel written by one person with some minutes a week.
func oneAuthor(period, cadence string, minutes, draft int) calendar.Brief {
	c := office(cadence)
	c.ID, c.Author, c.Lead, c.Effort = "blog", "camille", calendar.Lead{Draft: 2, Ahead: 1}, calendar.Effort{Draft: draft}
	c.Windows[0].Days = calendar.MustWeekdays("mon-fri")
	return calendar.Brief{
		Period: calendar.MustPeriod(period), Zone: "Europe/Paris", Channels: []calendar.Channel{c},
		People: []calendar.Person{{ID: "camille", Name: "Camille", MinutesPerWeek: &minutes}},
	}
}

// The holidays of the approver count, not those of the author: a post of Wednesday 22 July
// 2026 with two days of approval in Brussels is sent on Friday 17.
func TestTheApproversHoliday(t *testing.T) {
	t.Parallel()
	minutes := 5 * 60
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-07-22/2026-07-22"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("1/day"), Times: []calendar.Clock{calendar.MustClock("10:00")},
			Lead: calendar.Lead{Draft: 2, Approval: 2}, Author: "paris", Approver: "brussels",
			Effort: calendar.Effort{Draft: 60, Approval: 60},
		}},
		People: []calendar.Person{{ID: "paris", MinutesPerWeek: &minutes}, {ID: "brussels", MinutesPerWeek: &minutes}},
		Closures: []calendar.Closure{
			{Name: "fête nationale belge", Dates: []calendar.Date{calendar.MustDate("2026-07-21")}, Scope: calendar.ScopeWork, People: []string{"brussels"}},
			{Name: "fête nationale", Dates: []calendar.Date{calendar.MustDate("2026-07-14")}, Scope: calendar.ScopeWork, People: []string{"paris"}},
		},
	}
	r := schedule(t, b)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, calendar.CodeApproverAbsent, r.Findings[0].Code)
	assert.Equal(t, "brussels: 1 slot on 22 July 2026 cannot be approved in the usual time; to be sent on 17 July 2026 at the latest.",
		plainSpaces(r.Findings[0].Localize(language.English)))
	require.Len(t, r.Plan.Slots, 1)
	assert.Equal(t, calendar.Deadlines{Draft: calendar.MustDate("2026-07-15"), Approval: calendar.MustDate("2026-07-17")}, r.Plan.Slots[0].Deadlines)

	// The approval takes the time of the 17th and the 20th: with 59 minutes on each it fits,
	// with 29 it does not, and the author has nothing to do with it.
	for perDay, want := range map[int]int{30: 1, 29: 0} {
		week := 5 * perDay
		b.People[1].MinutesPerWeek = &week
		r := schedule(t, b)
		require.Len(t, r.Plan.Slots, want)
		if want > 0 {
			continue
		}
		require.Len(t, r.Certificate.Overloads, 1)
		o := r.Certificate.Overloads[0]
		assert.Equal(t, "brussels", o.Person)
		assert.Equal(t, calendar.MustPeriod("2026-07-17/2026-07-20"), o.Period)
		assert.Equal(t, [2]int{60, 58}, [2]int{o.Needed, o.Available})
		assert.Equal(t, []calendar.OverloadPosts{{Channel: "blog", Key: "2026-07-22", Stage: calendar.StageApproval, Count: 1, Each: 60}}, o.Posts)
	}
}

func TestCapacityIsToldWithThePerson(t *testing.T) {
	t.Parallel()
	wide := oneAuthor("2026-06-01/2026-06-28", "2-3/week", 5*60, 150)
	wide.Channels[0].Lead = calendar.Lead{Draft: 5, Ahead: 5}
	r := schedule(t, wide)
	require.Len(t, r.Findings, 1)
	f, english, french := said(t, r.Findings, calendar.CodeCapacity)
	assert.Equal(t, finding.Pointer("/people/0/minutesPerWeek"), f.Pointer)
	assert.Equal(t, "Camille: the posts asked for take 30 hours of work from 18 May 2026 to 25 June 2026, and 29 hours are available; 1 post is missing for it.", english)
	assert.Equal(t, "Camille : les publications demandées représentent 30 heures de travail du 18 mai 2026 au 25 juin 2026, pour un temps disponible de 29 heures ; il manque 1 publication de ce fait.", french)
	require.Len(t, f.Related, 1)
	assert.Equal(t, finding.Pointer("/channels/0/cadence"), f.Related[0].Pointer)
	assert.Zero(t, r.Certificate.Unproven)
	for _, s := range r.Certificate.Channels[0].Shortfalls {
		assert.Equal(t, []calendar.Constraint{calendar.ConstraintCapacity}, s.Causes)
		assert.Equal(t, [2]int{2, 3}, [2]int{s.Placed, s.Asked})
	}
	assert.Contains(t, r.Certificate.Channels[0].Binding, calendar.ConstraintCapacity)
}

// shortOfHours is a year of posts and news on one account, which has room for both, written
// by somebody who has not the time.
func shortOfHours() calendar.Brief {
	b := oneAuthor("2026-01-01/2026-12-31", "2-3/week", 360, 120)
	b.Accounts = []calendar.Account{{ID: "page", MinGap: calendar.MustDuration("PT4H"), PerDay: 1}}
	posts := &b.Channels[0]
	posts.ID, posts.Account, posts.Lead, posts.Times = "posts", "page", calendar.Lead{Draft: 2}, nil
	posts.Windows = []calendar.Window{{Days: calendar.MustWeekdays("mon-fri"), From: calendar.MustClock("09:00"), To: calendar.MustClock("17:00")}}
	news := calendar.Channel{
		ID: "news", Account: "page", Cadence: calendar.MustCadence("2/month"), Times: []calendar.Clock{calendar.MustClock("10:00")},
		Author: "camille", Lead: calendar.Lead{Draft: 5}, Effort: calendar.Effort{Draft: 240},
	}
	b.Channels = append(b.Channels, news)
	return b
}

// Only what takes posts away is named: an account that has room for all of them is not.
func TestTheCauseIsTheTimeAlone(t *testing.T) {
	t.Parallel()
	r := schedule(t, shortOfHours())
	require.Len(t, r.Findings, 1)
	f, english, _ := said(t, r.Findings, calendar.CodeCapacity)
	assert.Contains(t, english, "Camille: the posts asked for take 410 hours of work from 27 November 2025 to 30 December 2026, and 342 hours are available; ")
	require.Len(t, f.Related, 1, "the news lack nothing")
	require.NotEmpty(t, r.Certificate.Channels[0].Shortfalls)
	for _, s := range r.Certificate.Channels[0].Shortfalls {
		assert.Equal(t, []calendar.Constraint{calendar.ConstraintCapacity}, s.Causes, s.Key)
	}
	assert.NotContains(t, r.Certificate.Channels[0].Binding, calendar.ConstraintAccountGap)
	assert.NotContains(t, r.Certificate.Channels[0].Binding, calendar.ConstraintAccountCap)
}

// Whose time it is, is said where the account takes posts away as well.
func TestTheTimeAndTheAccount(t *testing.T) {
	t.Parallel()
	b := shortOfHours()
	b.Channels[0].Windows[0].Days = calendar.MustWeekdays("tue,wed")
	b.Channels[0].PerDay, *b.People[0].MinutesPerWeek = 2, 150
	r := schedule(t, b)
	var english, french []string
	for _, f := range r.Findings {
		english, french = append(english, f.Localize(language.English)), append(french, plainSpaces(f.Localize(language.French)))
	}
	assert.Contains(t, strings.Join(english, " "), "(the number of posts allowed on page and the time that Camille has).")
	assert.Contains(t, strings.Join(french, " "), "(le nombre de publications admises sur page et le temps dont dispose Camille).")
}

func TestNobodyWithoutTimeProduces(t *testing.T) {
	t.Parallel()
	closed := oneAuthor("2026-06-01/2026-06-28", "2-3/week", 300, 60)
	closed.Closures = []calendar.Closure{{Period: calendar.MustPeriod("2015-01-01/2026-12-31"), Scope: calendar.ScopeWork, People: []string{"camille"}}}
	closed.Channels[0].Lead = calendar.Lead{}
	for name, b := range map[string]calendar.Brief{"no minutes": oneAuthor("2026-06-01/2026-06-28", "2-3/week", 0, 60), "absent": closed} {
		r := calendar.Schedule(b, time.LoadLocation)
		checkPlan(t, b, r)
		require.Len(t, r.Findings, 1, name)
		f, english, french := said(t, r.Findings, calendar.CodeNoHours)
		assert.Equal(t, finding.Pointer("/people/0/minutesPerWeek"), f.Pointer)
		assert.Equal(t, finding.Error, f.Severity)
		assert.Equal(t, "Camille has no time for the work on blog: nothing can be produced.", english)
		assert.Equal(t, "Camille n'a aucun temps disponible pour blog : rien ne peut être produit.", french)
		assert.Empty(t, r.Plan.Slots)
		assert.Zero(t, r.Certificate.Unproven)
	}
}

// Without the minutes of a person nothing is judged, and that is said once.
func TestUnknownTimeIsNotJudged(t *testing.T) {
	t.Parallel()
	b := oneAuthor("2026-06-01/2026-06-28", "2-3/week", 0, 600)
	b.People[0].MinutesPerWeek = nil
	b.Channels[0].Effort.Review = 10
	r := schedule(t, b)
	require.Len(t, r.Findings, 2)
	_, english, french := said(t, r.Findings, calendar.CodeCapacityUnknown)
	assert.Equal(t, "The time available of Camille is not known: whether the work can be done is not judged.", english)
	assert.Equal(t, "Le temps disponible n'est pas indiqué pour Camille : la charge de travail n'est pas comparée.", french)
	_, english, french = said(t, r.Findings, calendar.CodeEffortOfNobody)
	assert.Equal(t, "blog: nobody is named for review: this work is not counted.", english)
	assert.Equal(t, "blog : personne n'est désigné pour relecture : ce travail n'est pas compté.", french)
	assert.Len(t, r.Plan.Slots, 12)
	assert.Empty(t, r.Certificate.People)
}

// A slot needs no stage that it has behind it.
func TestStatesNeedWhatIsAhead(t *testing.T) {
	t.Parallel()
	b := oneAuthor("2026-06-01/2026-06-07", "2/week", 5*60, 170)
	b.Channels[0].Windows[0].Days = calendar.MustWeekdays("thu,fri")
	assert.Len(t, schedule(t, b).Plan.Slots, 1)
	for state, want := range map[calendar.SlotState]int{
		calendar.SlotPlanned: 1, calendar.SlotOnHold: 1, calendar.SlotDrafted: 2, calendar.SlotSubmitted: 2, calendar.SlotApproved: 2,
	} {
		b.Slots = []calendar.Slot{{ID: "blog-2026-W23-1", Channel: "blog", Date: calendar.MustDate("2026-06-04"), Clock: calendar.MustClock("09:00"), State: state}}
		r := schedule(t, b)
		assert.Len(t, r.Plan.Slots, want, state)
		checkPlan(t, b, r)
	}
}

func TestStandingSlotsThatTakeTooMuch(t *testing.T) {
	t.Parallel()
	b := oneAuthor("2026-06-01/2026-06-28", "3/week", 5*60, 120)
	for i, id := range []string{"a", "b", "c"} {
		b.Slots = append(b.Slots, pinned(id, "2026-06-10"))
		b.Slots[i].Clock = calendar.MustClock([]string{"09:00", "10:00", "11:00"}[i])
	}
	b.Channels[0].PerDay = 3
	r := schedule(t, b)
	f, english, french := said(t, r.Findings, calendar.CodeStandingCapacity)
	assert.Equal(t, finding.Pointer("/people/0/minutesPerWeek"), f.Pointer)
	assert.Equal(t, "Camille: the slots that stand take 6 hours of work from 5 June 2026 to 9 June 2026, and 3 hours are available.", english)
	assert.Equal(t, "Camille : les créneaux déjà fixés représentent 6 heures de travail du 5 juin 2026 au 9 juin 2026, pour un temps disponible de 3 heures.", french)
	checkPlan(t, b, r)
}

func lots(send string) calendar.Brief {
	b := oneChannel("2026-08-01/2026-08-31", at10("4/month", "tue"))
	b.Channels[0].ID, b.Channels[0].Lead = "blog", calendar.Lead{Draft: 5, Review: 1, Approval: 2}
	b.Lots = []calendar.Lot{{ID: "august", Name: "Août", Period: calendar.MustPeriod("2026-08-01/2026-08-31")}}
	if send != "" {
		b.Lots[0].Send = calendar.MustDate(send)
	}
	return b
}

// Deadlines of a lot are counted back from the day on which it is sent: the last one that
// lets its first slot be approved, unless it says.
func TestLots(t *testing.T) {
	t.Parallel()
	for send, want := range map[string]string{"": "2026-07-31", "2026-07-20": "2026-07-20"} {
		r := schedule(t, lots(send))
		require.Empty(t, r.Findings)
		require.Len(t, r.Plan.Slots, 4)
		assert.Equal(t, calendar.MustDate("2026-08-04"), r.Plan.Slots[0].Date)
		for _, s := range r.Plan.Slots {
			assert.Equal(t, "august", s.Lot)
			assert.Equal(t, calendar.MustDate(want), s.Deadlines.Approval)
			assert.Equal(t, r.Plan.Slots[0].Deadlines, s.Deadlines)
		}
	}
	r := schedule(t, lots("2026-08-10"))
	require.Len(t, r.Findings, 1)
	f, english, french := said(t, r.Findings, calendar.CodeLateForLot)
	assert.Equal(t, finding.Pointer("/lots/0/send"), f.Pointer)
	assert.Equal(t, "Août: 2 slots, the first of them of 4 August 2026, cannot be approved in time when the lot is sent on 10 August 2026; 31 July 2026 is the last day for it.", english)
	assert.Equal(t, "Août : 2 créneaux ne peuvent pas être validés à temps si le lot part en validation le 10 août 2026, à commencer par celui du 4 août 2026 ; à envoyer le 31 juillet 2026 au plus tard.", french)
	assert.Equal(t, calendar.MustDate("2026-07-31"), r.Plan.Slots[0].Deadlines.Approval)
	assert.Equal(t, calendar.MustDate("2026-08-10"), r.Plan.Slots[3].Deadlines.Approval)

	empty := lots("")
	empty.Lots[0].Period = calendar.MustPeriod("2027-01-01/2027-01-31")
	_, english, french = said(t, calendar.Schedule(empty, time.LoadLocation).Findings, calendar.CodeEmptyLot)
	assert.Equal(t, "Août holds no slot.", english)
	assert.Equal(t, "Août ne contient aucun créneau.", french)
}

// A slot that two lots hold belongs to the first, and that is said once for the later one.
func TestOverlappingLots(t *testing.T) {
	t.Parallel()
	b := lots("")
	b.Lots = append(b.Lots, calendar.Lot{ID: "late", Name: "Fin août", Period: calendar.MustPeriod("2026-08-20/2026-09-10")})
	r := calendar.Schedule(b, time.LoadLocation)
	f, english, french := said(t, r.Findings, calendar.CodeLotsOverlap)
	assert.Equal(t, finding.Pointer("/lots/1/period"), f.Pointer)
	assert.Equal(t, "The lots Août and Fin août share days from 20 August 2026 to 31 August 2026: these slots belong to Août.", english)
	assert.Equal(t, "Les lots Août et Fin août se recouvrent du 20 août 2026 au 31 août 2026 : ces créneaux relèvent du lot Août.", french)
	b.Lots[0].Channels, b.Lots[1].Channels = []string{"blog"}, []string{"other"}
	b.Channels = append(b.Channels, at10("1/month", "tue"))
	b.Channels[1].ID = "other"
	for _, f := range calendar.Schedule(b, time.LoadLocation).Findings {
		assert.NotEqual(t, calendar.CodeLotsOverlap, f.Code)
	}
}

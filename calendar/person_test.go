package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
)

// The post of Wednesday 22 July 2026 again, from the day it is sent: for an approver in
// Brussels the 21st is a holiday.
func TestWorkdayAfter(t *testing.T) {
	friday := calendar.MustDate("2026-07-17")
	dates := func(people []string, days ...string) calendar.Closure {
		c := calendar.Closure{People: people, Scope: calendar.ScopeWork}
		for _, d := range days {
			c.Dates = append(c.Dates, calendar.MustDate(d))
		}
		return c
	}
	holiday := dates([]string{"brussels"}, "2026-07-21")
	for _, tt := range []struct {
		name     string
		person   calendar.Person
		n        int
		closures []calendar.Closure
		want     string
	}{
		{"a holiday", calendar.Person{ID: "brussels"}, 2, []calendar.Closure{holiday}, "2026-07-22"},
		{"of somebody else", calendar.Person{ID: "paris"}, 2, []calendar.Closure{holiday}, "2026-07-21"},
		{"of everybody", calendar.Person{ID: "paris"}, 2, []calendar.Closure{dates(nil, "2026-07-20", "2026-07-21")}, "2026-07-23"},
		{"of publication alone", calendar.Person{}, 1, []calendar.Closure{{Dates: holiday.Dates, Scope: calendar.ScopePublication}}, "2026-07-20"},
		{"away for three weeks", calendar.Person{ID: "marc"}, 1,
			[]calendar.Closure{{Period: calendar.MustPeriod("2026-07-18/2026-08-07"), People: []string{"marc"}, Scope: calendar.ScopeWork}}, "2026-08-10"},
		{"at weekends", calendar.Person{Workdays: calendar.WeekdaysOf(time.Saturday)}, 2, nil, "2026-07-25"},
		{"not at all", calendar.Person{}, 0, nil, "2026-07-17"},
		{"never", calendar.Person{}, 1, []calendar.Closure{{Period: calendar.MustPeriod("2026-01-01/2036-01-01"), Scope: calendar.ScopeWork}}, ""},
		{"too long", calendar.Person{}, calendar.MaxWorkdays + 1, nil, ""},
	} {
		want := calendar.Date{}
		if tt.want != "" {
			want = calendar.MustDate(tt.want)
		}
		assert.Equal(t, want, tt.person.WorkdayAfter(friday, tt.n, tt.closures), tt.name)
	}
	assert.Zero(t, calendar.Person{}.WorkdayAfter(calendar.Date{}, 1, nil))
	assert.Zero(t, calendar.Person{}.WorkdayAfter(calendar.MustDate("9999-12-30"), 1, nil))
}

// A working day after a working day is what the scheduler counts back from it.
func TestWorkdayAfterIsTheWayBackOfALead(t *testing.T) {
	closures := []calendar.Closure{
		{Period: calendar.MustPeriod("2026-05-01/2026-05-10"), People: []string{"marc"}, Scope: calendar.ScopeWork},
		{Dates: []calendar.Date{calendar.MustDate("2026-05-14")}, Scope: calendar.ScopeWork},
	}
	marc := calendar.Person{ID: "marc"}
	result := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-05-01/2026-05-31"), Zone: "UTC", People: []calendar.Person{marc}, Closures: closures,
		Channels: []calendar.Channel{{ID: "blog", Cadence: calendar.MustCadence("3/week"), Approver: "marc", Lead: calendar.Lead{Approval: 3},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}}}},
	}, time.LoadLocation)
	n := 0
	for _, slot := range result.Plan.Slots {
		if marc.WorkdayAfter(slot.Date.AddDays(-1), 1, closures) != slot.Date {
			continue // it goes out while Marc is away
		}
		n++
		assert.Equal(t, slot.Date, marc.WorkdayAfter(slot.Deadlines.Approval, 3, closures), "%s", slot.ID)
	}
	assert.Greater(t, n, 5)
}

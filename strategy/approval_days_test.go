package strategy_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy"
)

// A post of Wednesday 22 July 2026 is sent on Friday: the approver has two working days, and
// the 21st is a holiday where the approver is. An absence of three weeks is one too.
func TestApprovalInTheWorkingDaysOfTheApprover(t *testing.T) {
	s := agency()
	s.Workflows[0].Steps[1].Deadline.Working = true
	s.Workflows[0].Steps[1].Deadline.Reminders = []calendar.Duration{calendar.MustDuration("P1D")}
	post := charter.Post{ID: "p1"}
	sent := time.Date(2026, 7, 17, 9, 0, 0, 0, time.UTC)
	file := charter.Approval{Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "ana", At: sent, Of: []charter.PostVersion{post.Version()}},
	}}
	until := func(s strategy.Strategy) (time.Time, []time.Time) {
		w, _ := s.Workflow("client")
		st := w.Standing(file, post, sent)
		return st.Until, st.Reminders
	}
	day := func(month time.Month, day int) time.Time { return time.Date(2026, month, day, 9, 0, 0, 0, time.UTC) }
	end, reminders := until(s)
	assert.Equal(t, day(7, 21), end)
	assert.Equal(t, []time.Time{day(7, 20)}, reminders)

	s.Calendar.Closures = []calendar.Closure{{Dates: []calendar.Date{calendar.MustDate("2026-07-21")}, People: []string{"marc"}, Scope: calendar.ScopeWork}}
	end, _ = until(s)
	assert.Equal(t, day(7, 22), end)

	away := []strategy.Absence{{Period: calendar.MustPeriod("2026-07-18/2026-08-09")}}
	s.Resources.People[0].Absences = away
	end, _ = until(s)
	assert.Equal(t, day(7, 22), end, "Léa does not approve")
	s.Resources.People[2].Absences = away
	end, reminders = until(s)
	assert.Equal(t, day(8, 11), end)
	assert.Equal(t, []time.Time{day(8, 10)}, reminders)

	s.Resources.People[2].Workdays = calendar.WeekdaysOf(time.Friday)
	end, _ = until(s)
	assert.Equal(t, day(8, 21), end)

	s.Workflows[0].Steps[1].Deadline.Working = false
	end, _ = until(s)
	assert.Equal(t, day(7, 19), end)
}

// What the plan leaves is compared in the working days of those who approve.
func TestLeadsAndTermsInWorkingDays(t *testing.T) {
	s := agency()
	friday := slot("s1", "2026-03-17", calendar.SlotPlanned) // a Tuesday, sent on Friday
	friday.Deadlines.Approval = calendar.MustDate("2026-03-13")
	told := func() bool {
		return approvals(s, []calendar.Slot{friday}, nil).Findings.Has(strategy.CodeApprovalLongerThanLead)
	}
	assert.False(t, told())
	s.Workflows[0].Steps[1].Deadline.Working = true
	assert.False(t, told(), "Monday and Tuesday")
	s.Resources.People[2].Absences = []strategy.Absence{{Period: calendar.MustPeriod("2026-03-16/2026-03-16")}}
	assert.True(t, told())

	friday.Deadlines.Approval = calendar.Date{}
	d := approvals(s, []calendar.Slot{friday}, &strategy.Approvals{})
	require.Len(t, d.Approvals, 1)
	assert.Equal(t, calendar.MustDate("2026-03-12"), d.Approvals[0].By, "Friday and Tuesday")
}

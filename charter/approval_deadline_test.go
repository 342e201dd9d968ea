package charter_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

// Working days are those of the approver who has them last; hours are counted after them.
func TestDeadlinesInWorkingDays(t *testing.T) {
	step := func(id, after string, working bool, approvers ...string) charter.ApprovalStep {
		return charter.ApprovalStep{ID: id, Approvers: approvers, Quorum: charter.AllApprovers,
			Deadline: charter.Deadline{Policy: charter.Block, After: calendar.MustDuration(after), Working: working}}
	}
	thursday := time.Date(2026, 4, 30, 15, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name  string
		steps []charter.ApprovalStep
		want  string
	}{
		{"calendar days", []charter.ApprovalStep{step("a", "P2D", false, "marc")}, "2026-05-02T15:00"},
		{"the 1st of May and a weekend", []charter.ApprovalStep{step("a", "P2D", true, "marc")}, "2026-05-05T15:00"},
		{"hours after", []charter.ApprovalStep{step("a", "P1DT10H", true, "marc")}, "2026-05-05T01:00"},
		{"hours alone", []charter.ApprovalStep{step("a", "PT10H", true, "marc")}, "2026-05-01T01:00"},
		{"a week is seven days", []charter.ApprovalStep{step("a", "P1W", true, "marc")}, "2026-05-12T15:00"},
		{"the last approver", []charter.ApprovalStep{step("a", "P1D", true, "marc", "sam")}, "2026-05-09T15:00"},
		{"of everybody else", []charter.ApprovalStep{step("a", "P1D", true, "nobody")}, "2026-05-04T15:00"},
		{"months before days", []charter.ApprovalStep{step("a", "P1M2D", true, "marc")}, "2026-06-02T15:00"},
		{"years before days", []charter.ApprovalStep{step("a", "P1Y1D", true, "marc")}, "2027-05-03T15:00"},
		{"one step after the other", []charter.ApprovalStep{step("a", "P1D", true, "marc"), step("b", "P0D", true, "marc"), step("c", "P1D", false, "marc")}, "2026-05-05T15:00"},
		{"nobody ever", []charter.ApprovalStep{step("a", "P1D", true, "never")}, "2026-04-30T15:00"},
		{"no approver", []charter.ApprovalStep{step("a", "P1D", true)}, "2026-04-30T15:00"},
		{"longer than is counted", []charter.ApprovalStep{step("a", "P3000D", true, "marc")}, "2026-04-30T15:00"},
	} {
		w := charter.Workflow{
			Participants: []charter.Participant{{ID: "marc"}, {ID: "sam", Workdays: calendar.WeekdaysOf(time.Saturday)}, {ID: "never"}},
			Closures: []calendar.Closure{
				{Dates: []calendar.Date{calendar.MustDate("2026-05-01")}},
				{Dates: []calendar.Date{calendar.MustDate("2026-05-02")}, People: []string{"sam"}, Scope: calendar.ScopeWork},
				{Period: calendar.MustPeriod("2026-01-01/2056-01-01"), People: []string{"never"}, Scope: calendar.ScopeWork},
			},
			Steps: tt.steps,
		}
		assert.Equal(t, tt.want, w.AnsweredBy(thursday).Format("2006-01-02T15:04"), tt.name)
		post := charter.Post{ID: "p"}
		file := charter.Approval{Events: []charter.ApprovalEvent{{Kind: submitted, By: "lea", At: thursday, Of: versions(post)}}}
		if len(tt.steps) == 1 && tt.want != "2026-04-30T15:00" {
			end := w.AnsweredBy(thursday)
			assert.Equal(t, end, w.Standing(file, post, thursday).Until, tt.name)
			assert.Equal(t, charter.StatePending, w.Standing(file, post, end).State, tt.name)
			assert.Equal(t, charter.StateBlocked, w.Standing(file, post, end.Add(1)).State, tt.name)
		}
		if tt.name == "nobody ever" {
			assert.Zero(t, w.Standing(file, post, thursday).Until)
			assert.Equal(t, charter.StatePending, w.Standing(file, post, thursday.AddDate(5, 0, 0)).State, "it waits for ever")
		}
	}
}

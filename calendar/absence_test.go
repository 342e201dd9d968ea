package calendar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// august is a post each working day of August and September 2026, which the client approves
// in two working days, and is away for three weeks.
func august() calendar.Brief {
	return calendar.Brief{
		Period: calendar.MustPeriod("2026-08-03/2026-09-04"), Zone: "Europe/Paris",
		People: []calendar.Person{{ID: "client", Name: "l'annonceur"}},
		Channels: []calendar.Channel{{
			ID: "page", Cadence: calendar.MustCadence("5/week"), Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}},
			Times: []calendar.Clock{calendar.MustClock("10:00")}, Lead: calendar.Lead{Approval: 2}, Approver: "client",
		}},
		Closures: []calendar.Closure{{
			ID: "congés", Scope: calendar.ScopeWork, People: []string{"client"}, Period: calendar.MustPeriod("2026-08-03/2026-08-21"),
		}},
	}
}

func absences(t *testing.T, b calendar.Brief) (told []string) {
	t.Helper()
	for _, row := range schedule(t, b).Findings.In(language.French) {
		if row.Code == calendar.CodeApproverAbsent {
			told = append(told, string(row.Path)+" "+plainSpaces(row.Sentence))
		}
	}
	return told
}

// Posts of 4 to 25 August lose a day of approval to the absence; those of the 3rd leave
// before it in any case, and those of the 26th have two days after it.
func TestTheApproverIsAway(t *testing.T) {
	b := august()
	assert.Equal(t, []string{"/closures/0 l'annonceur : 16 créneaux du 4 août 2026 au 25 août 2026 ne peuvent pas être validés dans le délai prévu ; à envoyer le 30 juillet 2026 au plus tard."}, absences(t, b))

	for _, slot := range schedule(t, b).Plan.Slots {
		away := !slot.Date.Before(calendar.MustDate("2026-08-04")) && !slot.Date.After(calendar.MustDate("2026-08-25"))
		b.Closures = nil
		usual := schedule(t, b).Plan
		for _, u := range usual.Slots {
			if u.ID == slot.ID {
				require.Equal(t, u.Date, slot.Date)
				assert.Equal(t, away, u.Deadlines != slot.Deadlines, "%s", slot.Date)
			}
		}
		b = august()
	}
}

func TestAbsencesThatDelayNothing(t *testing.T) {
	b := august()
	b.Closures[0].People = nil
	assert.Empty(t, absences(t, b), "days off that are everybody's are known to all")

	b = august()
	b.Channels[0].Approver = ""
	assert.Empty(t, absences(t, b))

	b = august()
	b.Channels[0].Lead = calendar.Lead{Draft: 2}
	assert.Empty(t, absences(t, b), "nothing is approved")

	b = august()
	b.Closures = append(b.Closures, calendar.Closure{Scope: calendar.ScopeWork, Period: b.Closures[0].Period})
	assert.Empty(t, absences(t, b), "nobody works then")

	b = august()
	b.Lots = []calendar.Lot{{ID: "août", Period: b.Period, Send: calendar.MustDate("2026-07-20")}}
	assert.Empty(t, absences(t, b), "the lot leaves before")

	b = august()
	b.People = nil
	assert.Len(t, absences(t, b), 1, "an approver who is not described has a calendar too")

	b = august()
	b.Closures = append(b.Closures, calendar.Closure{Scope: calendar.ScopeWork, People: []string{"client", "client"}, Period: calendar.MustPeriod("2026-09-01/2026-09-01")})
	assert.Len(t, absences(t, b), 2, "each absence is told once")
}

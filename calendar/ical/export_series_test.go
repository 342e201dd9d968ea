package ical_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

// tuesdays is a brief with a rendezvous every Tuesday at 10:00, over 14 July.
func tuesdays(policy calendar.ClosurePolicy) calendar.Brief {
	return calendar.Brief{
		Period: calendar.MustPeriod("2026-07-06/2026-07-26"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Name: "Blog", Recurrences: []calendar.Recurrence{{
				ID: "conseil", Title: "Le conseil du mardi", Start: calendar.MustWhen("2026-07-07T10:00"), Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
			}},
		}},
		Closures: []calendar.Closure{{Name: "Fête nationale", Dates: []calendar.Date{calendar.MustDate("2026-07-14")}, Policy: policy}},
	}
}

func noSubject(brief calendar.Brief) ical.Export {
	export := french(brief)
	export.Subject = nil
	return export
}

// Scenario 17: a rendezvous that moves from a holiday to the next day is one series with one
// edit, and not a new one.
func TestScenario17_RendezvousIsOneSeries(t *testing.T) {
	brief := tuesdays(calendar.PolicyShift)
	plan := scheduled(t, brief)
	data, findings := ical.AppendPlan(nil, plan, noSubject(brief))
	require.Empty(t, findings)
	_, body, _ := strings.Cut(string(data), "END:VTIMEZONE\r\n")
	assert.Equal(t, strings.ReplaceAll(`BEGIN:VEVENT
UID:conseil@acme.agence.example
DTSTAMP:20260102T083000Z
DTSTART;TZID=Europe/Paris:20260707T100000
RRULE:FREQ=WEEKLY;BYDAY=TU
SUMMARY:[Blog] Le conseil du mardi — prévu
STATUS:TENTATIVE
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:conseil@acme.agence.example
DTSTAMP:20260102T083000Z
DTSTART;TZID=Europe/Paris:20260715T100000
RECURRENCE-ID;TZID=Europe/Paris:20260714T100000
SUMMARY:[Blog] Le conseil du mardi — prévu
STATUS:TENTATIVE
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
`, "\n", "\r\n"), body)

	c, zones := exported(t, plan, noSubject(brief))
	assert.Equal(t, "2026-07-15 08:00:00 +0000 UTC", zones.Instant(c.Events[1].Start).Time(time.UTC).String())
	back, findings := ical.Recurrences(c, zones)
	require.Empty(t, findings)
	require.Len(t, back, 1)
	assert.Equal(t, []string{"2026-07-07T10:00", "2026-07-15T10:00", "2026-07-21T10:00", "2026-07-28T10:00"}, occurrences(t, back[0], zones.Find, 4))
}

// A date that is skipped is left out; what is more than planned is said of its date alone.
func TestSeriesSaysWhatItsSlotsSay(t *testing.T) {
	brief := tuesdays(calendar.PolicySkip)
	brief.Channels[0].Recurrences[0].Edits = []calendar.Edit{
		{Of: calendar.MustWhen("2026-08-04T10:00"), To: calendar.MustWhen("2026-08-05T11:00"), Title: "Le conseil du mercredi"},
	}
	plan := scheduled(t, brief)
	require.Len(t, plan.Slots, 2)
	plan.Slots[0].State, plan.Slots[1].State, plan.Slots[1].Sequence = calendar.SlotPublished, calendar.SlotCancelled, 2
	c, _ := exported(t, plan, noSubject(brief))
	require.Len(t, c.Events, 4)
	paris := func(at string) ical.Time { return ical.InZone(calendar.MustDateTime(at), "Europe/Paris") }
	assert.Equal(t, []ical.Time{paris("2026-07-14T10:00")}, c.Events[0].Excluded)
	for i, want := range []struct {
		of, start, title string
		status           ical.Status
		sequence         int
	}{
		{"2026-08-04T10:00", "2026-08-05T11:00", "[Blog] Le conseil du mercredi — prévu", ical.StatusTentative, 0},
		{"2026-07-07T10:00", "2026-07-07T10:00", "[Blog] Le conseil du mardi — publié", ical.StatusConfirmed, 0},
		{"2026-07-21T10:00", "2026-07-21T10:00", "[Blog] Le conseil du mardi — annulé", ical.StatusCancelled, 2},
	} {
		e := c.Events[i+1]
		assert.Equal(t, "conseil@acme.agence.example", e.UID)
		assert.Equal(t, paris(want.of), e.Of)
		assert.Equal(t, paris(want.start), e.Start)
		assert.Equal(t, want.title, e.Summary)
		assert.Equal(t, want.status, e.Status)
		assert.Equal(t, want.sequence, e.Sequence)
	}
}

// Without the recurrence, or beside its rule, a slot is an event of its own.
func TestSlotsWithoutTheirSeriesAreSingleEvents(t *testing.T) {
	brief := tuesdays(calendar.PolicyShift)
	plan := scheduled(t, brief)
	c, _ := exported(t, plan, noSubject(calendar.Brief{}))
	require.Len(t, c.Events, 3)
	for i, e := range c.Events {
		assert.Equal(t, plan.Slots[i].ID+"@acme.agence.example", e.UID)
		assert.True(t, e.Rule.IsZero() && e.Of.IsZero())
	}
	plan.Slots[0].Of = calendar.MustWhen("2026-07-08T10:00")
	c, _ = exported(t, plan, noSubject(brief))
	assert.Equal(t, "conseil@acme.agence.example", c.Events[0].UID)
	assert.Equal(t, []ical.Time{ical.InZone(calendar.MustDateTime("2026-07-07T10:00"), "Europe/Paris")}, c.Events[0].Excluded)
	assert.Equal(t, plan.Slots[0].ID+"@acme.agence.example", c.Events[1].UID)
	export := noSubject(brief)
	export.Zones = nil
	c, _ = exported(t, plan, export)
	for i, e := range c.Events {
		assert.Equal(t, ical.InUTC(plan.Slots[i].Instant), e.Start)
	}
	brief.Channels[0].Recurrences[0].Start = calendar.MustWhen("2026-07-07")
	brief.Channels[0].Times = []calendar.Clock{calendar.MustClock("10:00")}
	c, _ = exported(t, scheduled(t, brief), noSubject(brief))
	for _, e := range c.Events {
		assert.True(t, e.Rule.IsZero() && !e.Start.At.IsDate())
	}
}

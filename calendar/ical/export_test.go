package ical_test

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

var stamp = time.Date(2026, time.January, 2, 8, 30, 0, 0, time.UTC)

// agency is a brief with two channels and the people who work for them.
func agency() calendar.Brief {
	return calendar.Brief{
		Period: calendar.MustPeriod("2026-05-01/2026-05-31"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{
			{
				ID: "blog", Name: "Blog", Cadence: calendar.MustCadence("4/month"), Times: []calendar.Clock{calendar.MustClock("10:00")},
				Lead:   calendar.Lead{Draft: 3, Review: 1, Approval: 2},
				Author: "ana", Reviewer: "bob", Approver: "client",
			},
			{
				ID: "x", Name: "X", Cadence: calendar.MustCadence("2/week"), Times: []calendar.Clock{calendar.MustClock("18:00")},
				Zone: "America/New_York", Author: "bob",
			},
		},
		People: []calendar.Person{{ID: "ana"}, {ID: "bob"}, {ID: "client"}},
	}
}

func scheduled(t testing.TB, brief calendar.Brief) calendar.Plan {
	t.Helper()
	result := calendar.Schedule(brief, time.LoadLocation)
	require.NoError(t, result.Findings.Err())
	require.NotEmpty(t, result.Plan.Slots)
	return result.Plan
}

func french(brief calendar.Brief) ical.Export {
	return ical.Export{
		Domain: "acme.agence.example", Stamp: stamp, Language: language.French, Zones: time.LoadLocation, Brief: brief,
		Subject: func(s calendar.Slot) string { return "Sujet " + s.ID },
	}
}

// exported writes a plan and reads it back, with the instants of its events.
func exported(t testing.TB, plan calendar.Plan, export ical.Export) (ical.Calendar, *ical.Zones) {
	t.Helper()
	data, findings := ical.AppendPlan(nil, plan, export)
	require.Empty(t, findings)
	again, _ := ical.AppendPlan(nil, plan, export)
	require.Equal(t, string(data), string(again), "a second export is the same byte for byte")
	calendars, findings := ical.Parse(data)
	require.Empty(t, findings)
	require.Len(t, calendars, 1)
	require.Equal(t, string(data), string(calendars[0].Append(nil)), "read and written again, too")
	zones, findings := ical.NewZones(calendars[0], none) // the file is enough
	require.Empty(t, findings)
	return calendars[0], zones
}

// Scenario 22: a plan that is exported comes back with the same instants, zones and ids.
func TestScenario22_PlanComesBack(t *testing.T) {
	brief := agency()
	plan := scheduled(t, brief)
	c, zones := exported(t, plan, french(brief))
	require.Len(t, c.Events, len(plan.Slots))
	require.Len(t, c.Zones, 2)
	for i, s := range plan.Slots {
		e := c.Events[i]
		assert.Equal(t, s.ID+"@acme.agence.example", e.UID)
		assert.Equal(t, s.Instant.Unix(), zones.Instant(e.Start).Unix())
		zone := "Europe/Paris"
		if s.Channel == "x" {
			zone = "America/New_York"
		}
		assert.Equal(t, ical.InZone(s.Date.At(s.Clock), zone), e.Start)
		assert.Equal(t, ical.InUTC(stamp), e.Stamp)
		assert.Equal(t, ical.StatusTentative, e.Status)
	}
	export := french(brief)
	export.Zones = nil
	c, _ = exported(t, plan, export)
	assert.Empty(t, c.Zones)
	for i, s := range plan.Slots {
		assert.Equal(t, ical.InUTC(s.Instant), c.Events[i].Start)
	}
}

// Scenario 22: an emoji of several runes is folded, never within a rune.
func TestScenario22_FamiliesAreFoldedBetweenRunes(t *testing.T) {
	summary := strings.Repeat("👩‍👩‍👧‍👦", 8)
	require.Len(t, summary, 200)
	for _, summary := range []string{summary, "a" + summary, "aé" + summary, "; , \\ \n\r\n" + summary} {
		e := ical.Event{UID: "famille", Summary: summary, Description: strings.Repeat("é", 300)}
		written := ical.Calendar{Events: []ical.Event{e}}.Append(nil)
		for l := range strings.SplitSeq(string(written), "\r\n") {
			assert.LessOrEqual(t, len(l), 75)
			assert.True(t, utf8.ValidString(l), "%q", l)
		}
		calendars, _ := ical.Parse(written)
		assert.Equal(t, strings.ReplaceAll(summary, "\r\n", "\n"), calendars[0].Events[0].Summary)
		assert.Equal(t, e.Description, calendars[0].Events[0].Description)
	}
}

func TestTitlesSayAccountSubjectAndState(t *testing.T) {
	plan := calendar.Plan{Zone: "Europe/Paris", Period: calendar.MustPeriod("2026-05-01/2026-05-31")}
	for i, state := range []calendar.SlotState{
		calendar.SlotPlanned, calendar.SlotSubmitted, calendar.SlotApproved, calendar.SlotPublished, calendar.SlotFailed, calendar.SlotCancelled, 0,
	} {
		plan.Slots = append(plan.Slots, calendar.Slot{
			ID: "blog-" + string(rune('1'+i)), Channel: "blog", Date: calendar.MustDate("2026-05-05"), Clock: calendar.MustClock("10:00"),
			State: state, Sequence: i,
		})
	}
	c, _ := exported(t, plan, french(agency()))
	for i, want := range []struct {
		title  string
		status ical.Status
	}{
		{"[Blog] Sujet blog-1 — prévu", ical.StatusTentative},
		{"[Blog] Sujet blog-2 — en validation", ical.StatusTentative},
		{"[Blog] Sujet blog-3 — validé", ical.StatusConfirmed},
		{"[Blog] Sujet blog-4 — publié", ical.StatusConfirmed},
		{"[Blog] Sujet blog-5 — échec d'envoi", ical.StatusTentative},
		{"[Blog] Sujet blog-6 — annulé", ical.StatusCancelled},
		{"[Blog] Sujet blog-7", ical.StatusTentative},
	} {
		assert.Equal(t, want.title, c.Events[i].Summary)
		assert.Equal(t, want.status, c.Events[i].Status)
		assert.Equal(t, i, c.Events[i].Sequence)
	}
	export := french(calendar.Brief{})
	export.Language, export.Subject = language.English, nil
	c, _ = exported(t, plan, export)
	assert.Equal(t, "[blog] Post — planned", c.Events[0].Summary)
	export.Brief.Themes = []calendar.Theme{{ID: "care", Name: "Skin care"}}
	export.Brief.Evergreens = []calendar.Evergreen{{ID: "spf", Name: "Which SPF?"}}
	plan.Slots[0].Theme, plan.Slots[1].Theme, plan.Slots[1].Item = "care", "care", "spf"
	c, _ = exported(t, plan, export)
	assert.Equal(t, "[blog] Skin care — planned", c.Events[0].Summary)
	assert.Equal(t, "[blog] Which SPF? — "+calendar.SlotSubmitted.Label().Localize(language.English), c.Events[1].Summary)
	export.Brief.Accounts = []calendar.Account{{ID: "acme", Name: "Acme's blog"}}
	export.Brief.Channels = []calendar.Channel{{ID: "blog", Name: "Articles", Account: "acme"}}
	c, _ = exported(t, plan, export)
	assert.Equal(t, "[Acme's blog] Skin care — planned", c.Events[0].Summary)
}

// A deadline is in the calendar of the person whose it is, and in no other.
func TestDeadlinesAreInTheRightCalendar(t *testing.T) {
	brief := agency()
	plan := scheduled(t, brief)
	i := slices.IndexFunc(plan.Slots, func(s calendar.Slot) bool { return s.Channel == "blog" })
	plan.Slots[i].State = calendar.SlotSubmitted
	first := plan.Slots[i]
	calendars := map[string]ical.Calendar{}
	for _, person := range []string{"", "ana", "bob", "client"} {
		export := french(brief)
		export.Person = person
		calendars[person], _ = exported(t, plan, export)
	}
	count := func(c ical.Calendar) (slots, deadlines, alarms int) {
		for _, e := range c.Events {
			if e.Start.At.IsDate() {
				deadlines++
			} else {
				slots++
			}
			alarms += len(e.Alarms)
		}
		return slots, deadlines, alarms
	}
	blog, x := 4, len(plan.Slots)-4
	for person, want := range map[string][3]int{
		"": {blog + x, 0, 0}, "ana": {blog, blog - 1, blog - 1}, "bob": {blog + x, blog - 1, blog - 1}, "client": {blog, blog, blog},
	} {
		slots, deadlines, alarms := count(calendars[person])
		assert.Equal(t, want, [3]int{slots, deadlines, alarms}, person)
	}
	due := calendars["client"].Events[1]
	assert.Equal(t, ical.Event{
		UID: first.ID + "/approval@acme.agence.example", Stamp: ical.InUTC(stamp), Start: ical.On(first.Deadlines.Approval),
		Summary: "[Blog] Sujet " + first.ID + " — à valider", Description: due.Description,
		Properties: []ical.Property{{Name: "TRANSP", Value: "TRANSPARENT"}},
		Alarms:     []ical.Alarm{{Action: "DISPLAY", Offset: calendar.MustDuration("PT9H"), Description: "[Blog] Sujet " + first.ID + " — à valider"}},
		Line:       due.Line,
	}, due)
	assert.Equal(t, "À publier le "+first.Date.At(first.Clock).Label().Localize(language.French)+".", due.Description)
}

// The clocks that a deadline speaks of are named when they are not those of the plan.
func TestDeadlinesNameOtherZones(t *testing.T) {
	slot := calendar.Slot{
		ID: "x-1", Channel: "x", Date: calendar.MustDate("2026-05-05"), Clock: calendar.MustClock("18:00"), State: calendar.SlotPlanned,
		Deadlines: calendar.Deadlines{Draft: calendar.MustDate("2026-05-04")},
	}
	for _, test := range []struct {
		zone            string
		english, french string
	}{
		{"", "To go out on 5 May 2026 at 18:00.", "À publier le 5 mai 2026 à 18 h 00."},
		{"Europe/Paris", "To go out on 5 May 2026 at 18:00.", "À publier le 5 mai 2026 à 18 h 00."},
		{
			"America/New_York", "To go out on 5 May 2026 at 18:00 (time zone America/New_York).",
			"À publier le 5 mai 2026 à 18 h 00 (fuseau horaire America/New_York).",
		},
	} {
		slot.Zone = test.zone
		plan := calendar.Plan{Zone: "Europe/Paris", Period: calendar.MustPeriod("2026-05-01/2026-05-31"), Slots: []calendar.Slot{slot}}
		export := french(agency())
		export.Person = "bob"
		c, _ := exported(t, plan, export)
		assert.Equal(t, test.french, plain(c.Events[1].Description))
		export.Language = language.English
		c, _ = exported(t, plan, export)
		assert.Equal(t, test.english, c.Events[1].Description)
	}
}

func TestExportFindsWhatItLacks(t *testing.T) {
	plan := calendar.Plan{Zone: "Europe/Paris", Slots: []calendar.Slot{{ID: "a", Channel: "blog"}}}
	data, findings := ical.AppendPlan([]byte("before\r\n"), plan, ical.Export{Person: ""})
	assert.True(t, strings.HasPrefix(string(data), "before\r\nBEGIN:VCALENDAR\r\n"))
	for _, code := range []string{"ical.no_domain", "ical.no_stamp", "ical.no_time"} {
		assert.Contains(t, codes(findings), code)
	}
	export := french(agency())
	export.Person, export.Zones = "nobody", none
	plan = scheduled(t, agency())
	_, findings = ical.AppendPlan(nil, plan, export)
	assert.Equal(t, []string{"ical.unknown_person"}, codes(findings))
	export.Person = ""
	data, findings = ical.AppendPlan(nil, plan, export)
	assert.Equal(t, []string{"ical.unknown_zone", "ical.unknown_zone"}, codes(findings))
	c, _ := ical.Parse(data)
	assert.Equal(t, ical.InUTC(plan.Slots[0].Instant), c[0].Events[0].Start, "a zone that is not found leaves the instant")
}

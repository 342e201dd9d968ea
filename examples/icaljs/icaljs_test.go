package icaljs

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

// understood is what ical.js says of an event.
type understood struct {
	UID         string   `json:"uid"`
	Summary     string   `json:"summary"`
	Description string   `json:"description"`
	Start       string   `json:"start"`
	End         string   `json:"end"`
	Of          string   `json:"of"`
	Alarms      []string `json:"alarms"`
	Occurrences []string `json:"occurrences"`
}

// missing skips the test, for want of something, but in CI, where nothing may be missing.
func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(what)
	}
	t.Skip(what)
}

// understand has ical.js read a file.
func understand(t *testing.T, data []byte, until string) []understood {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		missing(t, "node is not installed")
	}
	if _, err := os.Stat("node_modules/ical.js"); err != nil {
		missing(t, "ical.js is not installed: npm ci")
	}
	cmd := exec.Command("node", "read.mjs", until)
	var problems bytes.Buffer
	cmd.Stdin, cmd.Stderr = bytes.NewReader(data), &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, problems.String())
	}
	var all []understood
	if err := json.Unmarshal(out, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// shown is a time as ical.js shows it: a day, or an instant.
func shown(t *testing.T, zones *ical.Zones, at ical.Time) string {
	t.Helper()
	if at.IsZero() {
		return ""
	}
	if at.At.IsDate() {
		return at.At.String()
	}
	return instant(zones.Instant(at).Time(time.UTC))
}

func instant(t time.Time) string { return t.Format("2006-01-02T15:04:05.000Z") }

// read reads a file that is as it should be.
func read(t *testing.T, data []byte) (ical.Calendar, *ical.Zones) {
	t.Helper()
	calendars, findings := ical.Parse(data)
	if len(findings) > 0 || len(calendars) != 1 {
		t.Fatal(findings)
	}
	zones, findings := ical.NewZones(calendars[0], time.LoadLocation)
	if len(findings) > 0 {
		t.Fatal(findings)
	}
	return calendars[0], zones
}

func same[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// A plan of a year in three zones, with texts that have to be escaped and folded, and the
// deadlines of a person.
func TestPlanIsUnderstood(t *testing.T) {
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{
			{
				ID: "blog", Name: `Blog; « le nôtre », \ ici`, Cadence: calendar.MustCadence("4/month"), Times: []calendar.Clock{calendar.MustClock("10:00")},
				Lead: calendar.Lead{Draft: 3, Approval: 2}, Author: "ana", Approver: "ana",
			},
			{ID: "x", Cadence: calendar.MustCadence("2/week"), Times: []calendar.Clock{calendar.MustClock("18:00")}, Zone: "America/New_York", Author: "ana"},
			{ID: "tv", Cadence: calendar.MustCadence("1/week"), Times: []calendar.Clock{calendar.MustClock("02:15")}, Zone: "Australia/Lord_Howe", Author: "ana"},
		},
		People: []calendar.Person{{ID: "ana"}},
	}
	plan := calendar.Schedule(brief, time.LoadLocation).Plan
	data, findings := ical.AppendPlan(nil, plan, ical.Export{
		Domain: "acme.example", Stamp: time.Date(2026, time.January, 2, 8, 30, 0, 0, time.UTC), Language: language.French,
		Zones: time.LoadLocation, Brief: brief, Person: "ana", Name: "Planning éditorial",
		Subject: func(s calendar.Slot) string { return strings.Repeat("👩‍👩‍👧‍👦", 8) + "\n" + s.ID },
	})
	if len(findings) > 0 {
		t.Fatal(findings)
	}
	c, zones := read(t, data)
	got := understand(t, data, "2027-01-01")
	same(t, "events", len(got), len(c.Events))
	for i, e := range c.Events {
		same(t, "UID", got[i].UID, e.UID)
		same(t, "summary", got[i].Summary, e.Summary)
		same(t, "description", got[i].Description, e.Description)
		same(t, "start", got[i].Start, shown(t, zones, e.Start))
		same(t, "end", got[i].End, shown(t, zones, e.Ends()))
		same(t, "alarms", len(got[i].Alarms), len(e.Alarms))
	}
	slots := slices.DeleteFunc(slices.Clone(got), func(e understood) bool { return len(e.Alarms) > 0 })
	same(t, "slots", len(slots), len(plan.Slots))
	for i, s := range plan.Slots {
		same(t, s.ID, slots[i].Start, instant(s.Instant.UTC()))
	}
}

// Recurrences give the same occurrences there as here: edited, cancelled, left out, added,
// clamped to the ends of months, and across changes of the clocks.
func TestRecurrencesAreUnderstood(t *testing.T) {
	whens := func(texts ...string) (all []calendar.When) {
		for _, text := range texts {
			all = append(all, calendar.MustWhen(text))
		}
		return all
	}
	until := calendar.MustDateTime("2028-01-01T00:00")
	for name, r := range map[string]calendar.Recurrence{
		"every Tuesday, but on a holiday": {
			Start: calendar.MustWhen("2026-01-06T10:00"), Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
			Excluded: whens("2026-12-29T10:00", "2026-08-11"), Added: whens("2026-01-08T10:00"),
			Edits: []calendar.Edit{
				{Of: calendar.MustWhen("2026-07-14T10:00"), To: calendar.MustWhen("2026-07-15T10:00"), Reason: "14 juillet"},
				{Of: calendar.MustWhen("2026-11-10T10:00"), Cancelled: true},
			},
		},
		"the last day of each month, clamped": {
			Start: calendar.MustWhen("2026-01-31T18:00"), Zone: "America/New_York", Rule: calendar.MustRule("FREQ=MONTHLY"), MonthEnd: calendar.MonthEndClamp,
		},
		"two days of each month, clamped": {
			Start: calendar.MustWhen("2026-01-29T18:00"), Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=MONTHLY;BYMONTHDAY=29,31;COUNT=30"), MonthEnd: calendar.MonthEndClamp,
		},
		"the first working day, to the end of 2026": {
			Start: calendar.MustWhen("2026-01-01T09:00"), Zone: "Australia/Sydney",
			Rule: calendar.MustRule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;UNTIL=20261231T125959Z"),
		},
		"a start beside its rule": {
			Start: calendar.MustWhen("2026-01-05T10:00"), Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=20"),
		},
	} {
		t.Run(name, func(t *testing.T) {
			r.Title = "Le conseil du mardi"
			series, findings := calendar.NewSeries(r, time.LoadLocation)
			if findings.Err() != nil {
				t.Fatal(findings)
			}
			var want []string
			for o := range series.Between(calendar.DateTime{}, until) {
				want = append(want, instant(o.Instant().Time(time.UTC)))
			}
			events, findings := ical.FromRecurrence(r, "conseil@acme.example", time.LoadLocation)
			if findings.Err() != nil {
				t.Fatal(findings)
			}
			loc, err := time.LoadLocation(r.Zone)
			if err != nil {
				t.Fatal(err)
			}
			c := ical.Calendar{Events: events, Zones: []ical.Component{ical.Timezone(r.Zone, loc, calendar.MustPeriod("2026-01-01/2028-01-01"))}}
			got := understand(t, c.Append(nil), "2028-01-01")
			slices.Sort(want)
			if !slices.Equal(got[0].Occurrences, want) {
				t.Errorf("ical.js reads %d occurrences, want %d:\n%v\n%v", len(got[0].Occurrences), len(want), got[0].Occurrences, want)
			}
		})
	}
}

package compare

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	golangical "github.com/arran4/golang-ical"
	goical "github.com/emersion/go-ical"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

// manyEvents are as many as a large calendar has.
const manyEvents = 10_000

var written = time.Date(2026, time.January, 2, 8, 30, 0, 0, time.UTC)

// post is one event as both sides are given it.
type post struct {
	uid, summary, description string
	start, end                time.Time
}

func posts(n int) []post {
	all := make([]post, n)
	for i := range all {
		start := time.Date(2026, time.January, 1, 9, 0, 0, 0, time.UTC).Add(time.Duration(i) * 97 * time.Minute)
		all[i] = post{
			uid: fmt.Sprintf("post-%d@acme.example", i), summary: fmt.Sprintf("[Blog] 5 idées pour la rentrée, épisode %d — prévu", i),
			description: "Une question, une réponse; en images.\nÀ relire avant vendredi.", start: start, end: start.Add(30 * time.Minute),
		}
	}
	return all
}

// ourEvent is the event of a post, as any program would build it.
func ourEvent(p post) ical.Event {
	return ical.Event{
		UID: p.uid, Stamp: ical.InUTC(written), Start: ical.InUTC(p.start), End: ical.InUTC(p.end),
		Summary: p.summary, Description: p.description, Status: ical.StatusConfirmed,
	}
}

func ourCalendar(all []post) ical.Calendar {
	c := ical.Calendar{Events: make([]ical.Event, 0, len(all))}
	for _, p := range all {
		c.Events = append(c.Events, ourEvent(p))
	}
	return c
}

func theirCalendar(all []post) *golangical.Calendar {
	c := golangical.NewCalendar()
	for _, p := range all {
		e := c.AddEvent(p.uid)
		e.SetDtStampTime(written)
		e.SetStartAt(p.start)
		e.SetEndAt(p.end)
		e.SetSummary(p.summary)
		e.SetDescription(p.description)
		e.SetStatus(golangical.ObjectStatusConfirmed)
	}
	return c
}

// What this module writes two other readers read back: instants, texts and rules.
func TestOthersReadOurCalendars(t *testing.T) {
	c := ourCalendar(posts(200))
	zoned, data := zonedCalendar(t)
	for _, calendars := range [][]byte{c.Append(nil), data} {
		theirs, err := golangical.ParseCalendar(bytes.NewReader(calendars))
		if err != nil {
			t.Fatal(err)
		}
		ours := c.Events
		if bytes.Equal(calendars, data) {
			ours = zoned
		}
		if len(theirs.Events()) != len(ours) {
			t.Fatalf("%d events, want %d", len(theirs.Events()), len(ours))
		}
		for i, e := range theirs.Events() {
			sameText(t, e.GetProperty(golangical.ComponentPropertyUniqueId).Value, ours[i].UID)
			sameText(t, e.GetProperty(golangical.ComponentPropertySummary).Value, ours[i].Summary)
			if description := e.GetProperty(golangical.ComponentPropertyDescription); description != nil {
				sameText(t, description.Value, ours[i].Description)
			}
			start, err := e.GetStartAt()
			sameInstant(t, start, err, ours[i].Start)
			if !ours[i].End.IsZero() {
				end, err := e.GetEndAt()
				sameInstant(t, end, err, ours[i].End)
			}
		}
	}
	for _, calendars := range [][]byte{c.Append(nil), data} {
		theirs, err := goical.NewDecoder(bytes.NewReader(calendars)).Decode()
		if err != nil {
			t.Fatal(err)
		}
		ours := c.Events
		if bytes.Equal(calendars, data) {
			ours = zoned
		}
		for i, e := range theirs.Events() {
			summary, err := e.Props.Text(goical.PropSummary)
			if err != nil {
				t.Fatal(err)
			}
			sameText(t, summary, ours[i].Summary)
			start, err := e.DateTimeStart(time.UTC)
			sameInstant(t, start, err, ours[i].Start)
		}
	}
}

// zonedCalendar is a plan in two zones, with a rendezvous, and what its events are.
func zonedCalendar(t *testing.T) ([]ical.Event, []byte) {
	t.Helper()
	plan := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{
			{ID: "blog", Name: "Blog; le nôtre, \\ ici", Cadence: calendar.MustCadence("4/month"), Times: []calendar.Clock{calendar.MustClock("10:00")}},
			{ID: "x", Cadence: calendar.MustCadence("2/week"), Times: []calendar.Clock{calendar.MustClock("18:00")}, Zone: "America/New_York"},
		},
	}, time.LoadLocation).Plan
	data, findings := ical.AppendPlan(nil, plan, ical.Export{
		Domain: "acme.example", Stamp: written, Zones: time.LoadLocation,
		Subject: func(s calendar.Slot) string { return strings.Repeat("👩‍👩‍👧‍👦", 8) + s.ID },
	})
	if len(findings) > 0 {
		t.Fatal(findings)
	}
	calendars, findings := ical.Parse(data)
	if len(findings) > 0 {
		t.Fatal(findings)
	}
	return calendars[0].Events, data
}

func sameText(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("text %q, want %q", got, want)
	}
}

func sameInstant(t *testing.T, got time.Time, err error, want ical.Time) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	zones, _ := ical.NewZones(ical.Calendar{Events: []ical.Event{{Start: want}}}, time.LoadLocation)
	if at := zones.Instant(want).Time(time.UTC); !got.Equal(at) {
		t.Errorf("start %v, want %v", got, at)
	}
}

// 10,000 events, written.
func BenchmarkWrite(b *testing.B) {
	all := posts(manyEvents)
	b.Run("ours", func(b *testing.B) {
		c, buffer := ourCalendar(all), []byte(nil)
		b.ReportAllocs()
		for b.Loop() {
			buffer = c.Append(buffer[:0])
		}
		perEvent(b)
	})
	b.Run("golang-ical", func(b *testing.B) {
		c := theirCalendar(all)
		b.ReportAllocs()
		for b.Loop() {
			c.Serialize(golangical.WithNewLineWindows)
		}
		perEvent(b)
	})
	b.Run("ours, built", func(b *testing.B) {
		var buffer []byte
		b.ReportAllocs()
		for b.Loop() {
			buffer = ourCalendar(all).Append(buffer[:0])
		}
		perEvent(b)
	})
	b.Run("golang-ical, built", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			theirCalendar(all).Serialize(golangical.WithNewLineWindows)
		}
		perEvent(b)
	})
}

// 10,000 events, read.
func BenchmarkRead(b *testing.B) {
	data := ourCalendar(posts(manyEvents)).Append(nil)
	b.Run("ours", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if calendars, _ := ical.Parse(data); len(calendars[0].Events) != manyEvents {
				b.Fatal("not all events")
			}
		}
		perEvent(b)
	})
	b.Run("golang-ical", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			c, err := golangical.ParseCalendar(bytes.NewReader(data))
			if err != nil {
				b.Fatal(err)
			}
			for _, e := range c.Events() {
				if _, err := e.GetStartAt(); err != nil {
					b.Fatal(err)
				}
				if _, err := e.GetEndAt(); err != nil {
					b.Fatal(err)
				}
			}
		}
		perEvent(b)
	})
}

func perEvent(b *testing.B) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*manyEvents), "ns/event")
}

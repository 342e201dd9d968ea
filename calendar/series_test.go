package calendar_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func whens(texts ...string) []calendar.When {
	var out []calendar.When
	for _, text := range texts {
		out = append(out, calendar.MustWhen(text))
	}
	return out
}

// tuesdays is a rendezvous of the Tuesdays of July and August 2026: 7, 14, 21, 28, 4, 11, 18,
// 25.
func tuesdays() calendar.Recurrence {
	return calendar.Recurrence{
		ID: "tuesday", Title: "Le mardi", Promise: "une réponse", Zone: "Europe/Paris",
		Start: calendar.MustWhen("2026-07-07T10:00"), Rule: calendar.MustRule("FREQ=WEEKLY;COUNT=8"),
	}
}

// shown lists the occurrences of a series, those that an edit changed with a star.
func shown(s *calendar.Series) string {
	var out []string
	for o := range s.All() {
		text := o.At().String()[len("2026-"):]
		if o.Edited() {
			text += "*"
		}
		out = append(out, text)
	}
	return strings.Join(out, " ")
}

func TestSeries_exceptions(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*calendar.Recurrence)
		want   string
		codes  []finding.Code
	}{
		{
			"excluded go on counting",
			func(r *calendar.Recurrence) { r.Excluded = whens("2026-07-14T10:00", "2026-08-25T10:00") },
			"07-07T10:00 07-21T10:00 07-28T10:00 08-04T10:00 08-11T10:00 08-18T10:00", nil,
		},
		{
			"a day excludes what falls on it, added or not",
			func(r *calendar.Recurrence) {
				r.Rule = calendar.MustRule("FREQ=DAILY;BYHOUR=10,15;COUNT=6")
				r.Excluded, r.Added = whens("2026-07-08"), whens("2026-07-08T12:00", "2026-07-10T12:00")
			},
			"07-07T10:00 07-07T15:00 07-09T10:00 07-09T15:00 07-10T12:00", nil,
		},
		{
			"added, in order, once",
			func(r *calendar.Recurrence) {
				r.Added = whens("2026-09-10T11:00", "2026-07-09T10:00", "2026-07-14T10:00", "2026-06-01T10:00", "2026-07-09T10:00")
			},
			"06-01T10:00 07-07T10:00 07-09T10:00 07-14T10:00 07-21T10:00 07-28T10:00 08-04T10:00 08-11T10:00 08-18T10:00 08-25T10:00 09-10T11:00", nil,
		},
		{
			"excluded although added",
			func(r *calendar.Recurrence) {
				r.Added, r.Excluded = whens("2026-07-09T10:00"), whens("2026-07-09T10:00")
			},
			"07-07T10:00 07-14T10:00 07-21T10:00 07-28T10:00 08-04T10:00 08-11T10:00 08-18T10:00 08-25T10:00", nil,
		},
		{
			"moved past others, before the start, and cancelled",
			func(r *calendar.Recurrence) {
				r.Edits = []calendar.Edit{
					{Of: calendar.MustWhen("2026-07-14T10:00"), To: calendar.MustWhen("2026-07-29T09:00")},
					{Of: calendar.MustWhen("2026-07-21T10:00"), To: calendar.MustWhen("2026-07-01T09:00")},
					{Of: calendar.MustWhen("2026-08-11T10:00"), Cancelled: true, To: calendar.MustWhen("2026-08-12T10:00")},
					{Of: calendar.MustWhen("2026-08-18T10:00"), Title: "Le dernier"},
				}
			},
			"07-01T09:00* 07-07T10:00 07-28T10:00 07-29T09:00* 08-04T10:00 08-18T10:00* 08-25T10:00", nil,
		},
		{
			"an added one is edited, two meet",
			func(r *calendar.Recurrence) {
				r.Rule, r.Added = calendar.MustRule("FREQ=WEEKLY;COUNT=2"), whens("2026-07-09T10:00")
				r.Edits = []calendar.Edit{{Of: calendar.MustWhen("2026-07-09T10:00"), To: calendar.MustWhen("2026-07-14T10:00")}}
			},
			"07-07T10:00 07-14T10:00* 07-14T10:00", nil,
		},
		{
			"what is not there",
			func(r *calendar.Recurrence) {
				r.Rule, r.Excluded = calendar.MustRule("FREQ=WEEKLY;COUNT=3"), whens("2026-07-15T10:00", "2026-07-16", "2026-07-14T10:00")
				r.Edits = []calendar.Edit{{Of: calendar.MustWhen("2026-07-28T10:00"), Title: "x"}, {Of: calendar.MustWhen("2026-07-14T10:00")}}
			},
			"07-07T10:00 07-21T10:00",
			[]finding.Code{calendar.CodeEditOfNothing, calendar.CodeEditOfNothing, calendar.CodeNotOccurrence, calendar.CodeNotOccurrence},
		},
		{
			"no rule: the start and the added",
			func(r *calendar.Recurrence) {
				r.Rule, r.Added = calendar.Rule{}, whens("2026-07-09T10:00", "2026-07-07T10:00")
			},
			"07-07T10:00 07-09T10:00", nil,
		},
		{
			"a start that the rule does not have",
			func(r *calendar.Recurrence) { r.Rule = calendar.MustRule("FREQ=WEEKLY;BYDAY=TH;COUNT=2") },
			"07-09T10:00 07-16T10:00", []finding.Code{calendar.CodeStartOutsideRule},
		},
		{
			"the skipped time is excluded by either of its names",
			func(r *calendar.Recurrence) {
				r.Start, r.Rule = calendar.MustWhen("2026-03-28T02:30"), calendar.MustRule("FREQ=DAILY;COUNT=3")
				r.Excluded = whens("2026-03-29T03:30")
			},
			"03-28T02:30 03-30T02:30", nil,
		},
		{
			"it is edited once, under either of its names",
			func(r *calendar.Recurrence) {
				r.Start, r.Rule = calendar.MustWhen("2026-03-28T02:30"), calendar.MustRule("FREQ=DAILY;COUNT=3")
				r.Edits = []calendar.Edit{{Of: calendar.MustWhen("2026-03-29T02:30")}, {Of: calendar.MustWhen("2026-03-29T03:30")}}
			},
			"03-28T02:30 03-29T03:30* 03-30T02:30", []finding.Code{calendar.CodeEditOfNothing},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := tuesdays()
			test.change(&r)
			s, findings := calendar.NewSeries(r, time.LoadLocation)
			assert.Equal(t, test.want, shown(s))
			assert.Equal(t, test.codes, codes(findings))
			checkWalks(t, s)
		})
	}
}

func codes(findings finding.List) []finding.Code {
	var out []finding.Code
	for _, f := range findings {
		out = append(out, f.Code)
	}
	return out
}

// checkWalks compares every window and every seek with the walk from the start.
func checkWalks(t *testing.T, s *calendar.Series) {
	t.Helper()
	var all []calendar.Occurrence
	for o := range s.All() {
		all = append(all, o)
	}
	for i, from := range all {
		var window []calendar.Occurrence
		for o := range s.Between(from.At(), calendar.DateTime{}) {
			window = append(window, o)
		}
		first := i
		for first > 0 && all[first-1].At() == from.At() {
			first--
		}
		require.Equal(t, all[first:], window)
		var head []calendar.Occurrence
		for o := range s.Between(calendar.DateTime{}, from.At()) {
			head = append(head, o)
		}
		require.Len(t, head, first)
		if next, ok := s.After(from.At().AddSeconds(-1)); assert.True(t, ok) {
			require.Equal(t, all[first], next)
		}
		for n := range all { // breaking off anywhere
			left := n
			for range s.All() {
				if left--; left < 0 {
					break
				}
			}
		}
	}
}

func TestSeries_words(t *testing.T) {
	r := tuesdays()
	r.Edits = []calendar.Edit{{Of: calendar.MustWhen("2026-07-14T10:00"), To: calendar.MustWhen("2026-07-15T10:00"), Title: "Le mercredi"}}
	s := series(t, r)
	r.Edits[0].Title, r.Title = "changed afterwards", "changed afterwards"
	o, _ := s.After(calendar.MustDateTime("2026-07-14T12:00"))
	assert.Equal(t, calendar.MustWhen("2026-07-14T10:00"), o.Of(), "it keeps its name")
	assert.Equal(t, "Le mercredi", o.Title())
	assert.Equal(t, "une réponse", o.Promise())
	assert.Equal(t, int64(1784102400), o.Instant().Unix())
	o, _ = s.After(o.At())
	assert.Equal(t, "Le mardi", o.Title())
	assert.False(t, o.Edited())
	assert.False(t, o.IsZero())
	assert.True(t, calendar.Occurrence{}.IsZero())
	assert.Empty(t, calendar.Occurrence{}.Title()+calendar.Occurrence{}.Promise())
}

// A UTC end without a zone is the time on the wall; in a zone it is an instant.
func TestSeries_until(t *testing.T) {
	r := calendar.Recurrence{Start: calendar.MustWhen("2026-07-01T10:00"), Rule: calendar.MustRule("FREQ=DAILY;UNTIL=20260703T080000Z")}
	s, _ := calendar.NewSeries(r, nil)
	assert.Equal(t, "07-01T10:00 07-02T10:00", shown(s))
	r.Zone = "Europe/Paris" // 10:00 is 08:00Z
	assert.Equal(t, "07-01T10:00 07-02T10:00 07-03T10:00", shown(series(t, r)))
	r.Rule = calendar.MustRule("FREQ=DAILY;UNTIL=20260703T075959Z")
	assert.Equal(t, "07-01T10:00 07-02T10:00", shown(series(t, r)))
	r = calendar.Recurrence{Start: calendar.MustWhen("2026-07-01"), Rule: calendar.MustRule("FREQ=DAILY;UNTIL=20260703")}
	assert.Equal(t, "07-01T00:00 07-02T00:00 07-03T00:00", shown(series(t, r)))
	r.Zone = "Pacific/Auckland"
	s = series(t, r)
	assert.Equal(t, "07-01T00:00 07-02T00:00 07-03T00:00", shown(s))
	o, _ := s.After(calendar.DateTime{})
	assert.True(t, o.Of().IsDate())
	assert.Equal(t, "2026-06-30T12:00:00Z", o.Instant().Time(time.UTC).Format(time.RFC3339))
}

func TestSeries_monthEnd(t *testing.T) {
	for _, test := range []struct{ start, rule, want string }{
		{"2026-01-31", "FREQ=MONTHLY;COUNT=4", "01-31 02-28 03-31 04-30"},
		{"2026-01-30", "FREQ=MONTHLY;COUNT=3", "01-30 02-28 03-30"},
		{"2028-02-29", "FREQ=YEARLY;COUNT=3", "02-29 02-28 02-28"},
		{"2026-01-29", "FREQ=MONTHLY;BYMONTHDAY=29,30,31;COUNT=5", "01-29 01-30 01-31 02-28 03-29"},
		{"2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=-31;COUNT=2", "03-01 05-01"},
		{"2026-01-31", "FREQ=DAILY;BYMONTHDAY=31;COUNT=2", "01-31 03-31"},
		{"2026-01-31", "FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31;COUNT=2", "02-28 04-30"},
	} {
		r := calendar.Recurrence{Start: calendar.MustWhen(test.start), Rule: calendar.MustRule(test.rule), MonthEnd: calendar.MonthEndClamp}
		var got []string
		for o := range series(t, r).All() {
			got = append(got, o.At().Date().String()[len("2026-"):])
		}
		assert.Equal(t, test.want, strings.Join(got, " "), test.rule)
	}
	// The equivalent that calendar programs know.
	plain := calendar.Recurrence{Start: calendar.MustWhen("2026-01-31"), Rule: calendar.MustRule("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=48")}
	clamped := calendar.Recurrence{Start: plain.Start, Rule: calendar.MustRule("FREQ=MONTHLY;COUNT=48"), MonthEnd: calendar.MonthEndClamp}
	assert.Equal(t, shown(series(t, plain)), shown(series(t, clamped)))
}

// The largest recurrence is judged in time that its size asks for.
func TestNewSeries_large(t *testing.T) {
	r := calendar.Recurrence{Start: calendar.MustWhen("2026-01-01T10:00"), Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=DAILY")}
	at := r.Start.DateTime()
	for i := range calendar.MaxRecurrenceDates {
		r.Excluded = append(r.Excluded, calendar.At(at.AddSeconds(int64(2*i)*86400)))
		r.Added = append(r.Added, calendar.At(at.AddSeconds(int64(i)*86400+3600)))
	}
	for i := range calendar.MaxEdits {
		r.Edits = append(r.Edits, calendar.Edit{Of: calendar.At(at.AddSeconds(int64(2*i+1) * 86400)), Cancelled: i%2 == 0})
	}
	begun := time.Now()
	s, findings := calendar.NewSeries(r, time.LoadLocation)
	require.Empty(t, findings)
	n := 0
	for range s.Between(calendar.DateTime{}, at.AddSeconds(8000*86400)) {
		n++
	}
	assert.Equal(t, 8000-4000+4000-500, n)
	assert.Less(t, time.Since(begun), 3*time.Second)
}

// However many occurrences, a walk and a seek allocate nothing.
func TestSeries_allocatesNothing(t *testing.T) {
	for _, rule := range []string{
		"FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=DAILY;BYHOUR=9,13,17", "FREQ=YEARLY;BYWEEKNO=1,53",
		"FREQ=HOURLY;BYMINUTE=0,30;BYDAY=MO",
	} {
		for _, zone := range []string{"", "UTC", "Europe/Paris"} {
			s := series(t, calendar.Recurrence{Start: calendar.MustWhen("2026-01-01T09:00"), Rule: calendar.MustRule(rule), Zone: zone})
			end, n := calendar.MustDateTime("2031-01-01T00:00"), 0
			assert.Zero(t, testing.AllocsPerRun(3, func() {
				for range s.Between(calendar.DateTime{}, end) {
					n++
				}
				s.After(end)
			}), "%s in %q", rule, zone)
			assert.NotZero(t, n)
		}
	}
}

// The largest COUNT is walked once, in bounded time.
func TestNewSeries_largestCount(t *testing.T) {
	begun := time.Now()
	s := series(t, calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-01T00:00"), Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=SECONDLY;COUNT=9999999"),
	})
	last, ok := s.After(calendar.MustDateTime("2026-04-26T18:46:37"))
	require.True(t, ok)
	assert.Equal(t, time.Date(2025, time.December, 31, 23, 0, 0, 0, time.UTC).Unix()+calendar.MaxRuleCount-1, last.Instant().Unix())
	_, more := s.After(last.At())
	assert.False(t, more)
	assert.Less(t, time.Since(begun), 5*time.Second)
}

func TestSeries_zero(t *testing.T) {
	for _, s := range []*calendar.Series{nil, {}} {
		for range s.All() {
			assert.Fail(t, "an occurrence of nothing")
		}
		_, ok := s.After(calendar.DateTime{})
		assert.False(t, ok)
	}
	s, findings := calendar.NewSeries(calendar.Recurrence{}, nil)
	assert.Error(t, findings.Err())
	assert.NotNil(t, s)
	s = series(t, tuesdays())
	_, ok := s.After(calendar.MustDateTime("9999-12-31T23:59:59"))
	assert.False(t, ok)
	for range s.Between(calendar.MustDateTime("2026-12-31T00:00"), calendar.MustDateTime("2026-01-01T00:00")) {
		assert.Fail(t, "an empty window")
	}
}

package adherence_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// caseOf returns a case of one channel in Paris, called LinkedIn.
func caseOf(cadence, period string) adherence.Case {
	return adherence.Case{
		Period: calendar.MustPeriod(period), Zone: "Europe/Paris",
		Channels: []adherence.Channel{{ID: "li", Name: "LinkedIn", Cadence: calendar.MustCadence(cadence)}},
	}
}

func days(text string) calendar.Weekdays { return calendar.MustWeekdays(text) }

func excuse(name, period string) adherence.Excuse {
	return adherence.Excuse{Name: name, Period: calendar.MustPeriod(period)}
}

// planned returns a slot of a plan, in Paris, named after its time.
func planned(t testing.TB, day, clock string) calendar.Slot {
	return slot(t, day, clock, calendar.SlotPlanned)
}

func slot(t testing.TB, day, clock string, state calendar.SlotState) calendar.Slot {
	t.Helper()
	date, err := calendar.ParseDate(day)
	require.NoError(t, err)
	at, err := calendar.ParseClock(clock)
	require.NoError(t, err)
	return calendar.Slot{ID: day + "T" + clock, Channel: "li", Date: date, Clock: at, State: state}
}

// post returns a post that went out at a time of day in Paris.
func post(t testing.TB, day, clock string) adherence.Publication {
	return adherence.Publication{Channel: "li", Instant: instant(t, day+"T"+clock, "Europe/Paris")}
}

func instant(t testing.TB, wall, zone string) time.Time {
	t.Helper()
	loc, err := time.LoadLocation(zone)
	require.NoError(t, err)
	at, err := calendar.ParseDateTime(wall)
	require.NoError(t, err)
	return calendar.Resolve(at, loc, calendar.ResolveRFC5545).Time(time.UTC)
}

// report judges a case as of a day or a time of a day.
func report(t testing.TB, c adherence.Case, asOf string) adherence.Report {
	t.Helper()
	when, err := calendar.ParseWhen(asOf)
	require.NoError(t, err)
	return adherence.Judge(c, when, time.LoadLocation)
}

// judge returns the report of the one channel of a case.
func judge(t testing.TB, c adherence.Case, asOf string) adherence.ChannelReport {
	t.Helper()
	r := report(t, c, asOf)
	require.Len(t, r.Channels, 1, "%v", r.Findings)
	return r.Channels[0]
}

// plain returns a sentence with plain spaces and apostrophes.
func plain(sentence string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'").Replace(sentence)
}

// said returns the sentences of findings, with plain spaces, after their codes.
func said(l finding.List, tag language.Tag) []string {
	var all []string
	for _, f := range l {
		all = append(all, strings.TrimPrefix(string(f.Code), "adherence.")+": "+plain(f.Localize(tag)))
		for _, r := range f.Related {
			all = append(all, "  "+strings.TrimPrefix(string(r.Code), "adherence.")+": "+plain(r.Localize(tag)))
		}
	}
	return all
}

func english(l finding.List) []string { return said(l, language.English) }
func french(l finding.List) []string  { return said(l, language.French) }

// outcomes returns what became of each slot and each extra publication, in order.
func outcomes(r adherence.ChannelReport) []string {
	var all []string
	for _, m := range r.Matches {
		all = append(all, m.Outcome.String())
	}
	return all
}

func statesOf(r adherence.ChannelReport) []string {
	var all []string
	for _, q := range r.Quotas {
		all = append(all, q.State.String())
	}
	return all
}

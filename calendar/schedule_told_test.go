package calendar_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// told is what one finding says of the periods that lack posts.
type told struct {
	lack    int
	periods int             // how many it is about
	days    calendar.Period // the days it names, where it names all of them
}

func number(t *testing.T, m finding.Message, name string) int {
	t.Helper()
	arg, found := m.Arg(name)
	require.True(t, found, "%s of %s", name, m.Code)
	n, ok := arg.Integer()
	require.True(t, ok)
	return int(n)
}

// readTold reads a finding about periods that lack posts.
func readTold(t *testing.T, f finding.Finding, short []calendar.Shortfall) told {
	t.Helper()
	arg, found := f.Arg("when")
	require.True(t, found)
	when, _ := arg.Term()
	date := func(name string) calendar.Date {
		arg, found := when.Arg(name)
		require.True(t, found)
		return calendar.MustDate(arg.Text())
	}
	out := told{lack: number(t, f.Message, "asked") - number(t, f.Message, "placed"), periods: 1}
	switch code := string(when.Code); {
	case code == "calendar.when.day":
		out.days, _ = calendar.NewPeriod(date("day"), date("day"))
	case code == "calendar.when.between":
		out.days, _ = calendar.NewPeriod(date("from"), date("to"))
		out.periods = len(shortIn(short, out.days))
	case strings.HasPrefix(code, "calendar.when.among_"):
		out.periods = number(t, when, "count")
		around, _ := calendar.NewPeriod(date("from"), date("to"))
		require.GreaterOrEqual(t, len(shortIn(short, around)), out.periods)
	}
	return out
}

// shortIn returns the shortfalls of the periods that some days hold.
func shortIn(short []calendar.Shortfall, days calendar.Period) (all []calendar.Shortfall) {
	for _, s := range short {
		if days.Contains(s.Period.From()) && days.Contains(s.Period.To()) {
			all = append(all, s)
		}
	}
	return all
}

// requireTold fails the test unless the findings on a channel tell each period that lacks
// posts once, and no other. It returns how many there are.
func requireTold(t *testing.T, b calendar.Brief, r calendar.Result, i int) int {
	t.Helper()
	at := finding.Root.Field("channels").Index(i)
	cert := r.Certificate.Channels[i]
	missing := 0
	for _, s := range cert.Shortfalls {
		missing += s.Asked - s.Placed
	}
	var all []told
	var lack, periods int
	for _, f := range r.Findings {
		switch {
		case f.Code == calendar.CodeNoFreeSlot && f.Pointer == at:
			lack, periods = lack+number(t, f.Message, "asked"), periods+len(cert.Shortfalls)
		case (f.Code == calendar.CodeShortfall || f.Code == calendar.CodeBelowAim) && f.Pointer == at.Field("cadence"):
			one := readTold(t, f, cert.Shortfalls)
			lack, periods = lack+one.lack, periods+one.periods
			all = append(all, one)
		}
	}
	require.Equal(t, missing, lack, "%v", r.Findings)
	require.Equal(t, len(cert.Shortfalls), periods, "%v", r.Findings)
	if len(b.Slots) == 0 && len(b.Channels[i].Recurrences) == 0 { // else more may stand in a period than it aims at
		require.Equal(t, cert.Asked-cert.Placed, lack)
	}
	for _, q := range quotaSpans(b, b.Channels[i]) {
		days, err := calendar.NewPeriod(b.Period.From().AddDays(q.from), b.Period.From().AddDays(q.to))
		require.NoError(t, err)
		times := 0
		for _, one := range all {
			if one.days.Contains(days.From()) {
				times++
			}
		}
		require.LessOrEqual(t, times, 1, "%s is told twice: %v", days, r.Findings)
		require.True(t, times == 0 || q.aim == 0 || len(shortIn(cert.Shortfalls, days)) == 1, "%s lacks nothing: %v", days, r.Findings)
	}
	return len(all)
}

// What the findings lack is what the plan lacks, and no two are about the same period.
func TestEachPeriodIsToldOnce(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(19, 20))
	briefs := rounds(1500)
	findings, free := 0, 0
	for range briefs {
		b := randomBrief(r)
		if r.IntN(2) == 0 {
			b.Slots = nil
			free++
		}
		if r.IntN(3) == 0 { // days without publication that come again and again
			closed := calendar.Closure{Name: "often"}
			for at := range b.Period.All() {
				if r.IntN(4) == 0 {
					closed.Dates = append(closed.Dates, at)
				}
			}
			if len(closed.Dates) > 0 {
				b.Closures = append(b.Closures, closed)
			}
		}
		got := calendar.Schedule(b, time.LoadLocation)
		require.Len(t, got.Certificate.Channels, len(b.Channels), "%v", got.Findings)
		for i := range b.Channels {
			findings += requireTold(t, b, got, i)
		}
	}
	assert.Greater(t, findings, briefs)
	assert.Greater(t, free, briefs/3)
}

func TestShortfallsAreToldAsTheyAre(t *testing.T) {
	t.Parallel()
	at10 := func(cadence string) calendar.Channel {
		return calendar.Channel{Cadence: calendar.MustCadence(cadence), Times: []calendar.Clock{calendar.MustClock("10:00")}}
	}
	oneADay := at10("31/month")
	oneADay.Times, oneADay.PerDay = nil, 1
	midweek := at10("5/day")
	midweek.Windows = []calendar.Window{{Days: calendar.MustWeekdays("tue-thu")}}
	capped := at10("70/month")
	capped.Times, capped.PerDay = append(capped.Times, calendar.MustClock("15:00")), 1
	few := at10("31/month")
	few.Windows = midweek.Windows
	hours := at10("5/day")
	hours.Windows = []calendar.Window{{From: calendar.MustClock("10:00"), To: calendar.MustClock("11:00")}}
	for _, tc := range []struct {
		name, period    string
		channel         calendar.Channel
		closed          []string
		english, french []string
	}{
		{
			"31 a month at one time", "2026-01-01/2026-12-31", at10("31/month"), nil,
			[]string{"blog: 148 posts instead of 155 in 5 months between 1 February 2026 and 30 November 2026 (at most 1 post a day for want of other publishing times)."},
			[]string{"blog : 148 publications au lieu de 155 sur 5 mois entre le 1er février 2026 et le 30 novembre 2026 (1 publication par jour au plus faute d'autres heures de publication)."},
		},
		{
			"31 a month, one a day", "2026-02-01/2026-02-28", oneADay, nil,
			[]string{"blog: 28 posts instead of 31 in February 2026 (at most 1 post a day)."},
			[]string{"blog : 28 publications au lieu de 31 en février 2026 (1 publication par jour au plus)."},
		},
		{
			"70 a month at two times, one a day", "2026-02-01/2026-02-28", capped, nil,
			[]string{"blog: 28 posts instead of 70 in February 2026 (at most 1 post a day)."},
			[]string{"blog : 28 publications au lieu de 70 en février 2026 (1 publication par jour au plus)."},
		},
		{
			"30 a month at one time", "2026-01-01/2026-12-31", at10("30/month"), nil,
			[]string{"blog: 28 posts instead of 30 in February 2026 (at most 1 post a day for want of other publishing times)."},
			[]string{"blog : 28 publications au lieu de 30 en février 2026 (1 publication par jour au plus faute d'autres heures de publication)."},
		},
		{
			"two a day at one time", "2026-01-01/2026-12-31", at10("2/day"), nil,
			[]string{"blog: 365 posts instead of 730 from 1 January 2026 to 31 December 2026 (at most 1 post a day for want of other publishing times)."},
			[]string{"blog : 365 publications au lieu de 730 du 1er janvier 2026 au 31 décembre 2026 (1 publication par jour au plus faute d'autres heures de publication)."},
		},
		{
			"31 a month on three days a week", "2026-03-01/2026-04-30", few, nil,
			[]string{
				"blog: 13 posts instead of 31 in March 2026 (the publishing windows).",
				"blog: 14 posts instead of 31 in April 2026 (at most 1 post a day for want of other publishing times and the publishing windows).",
			},
			[]string{
				"blog : 13 publications au lieu de 31 en mars 2026 (les plages horaires).",
				"blog : 14 publications au lieu de 31 en avril 2026 (1 publication par jour au plus faute d'autres heures de publication et les plages horaires).",
			},
		},
		{
			"windows of two times", "2026-06-01/2026-06-02", hours, nil,
			[]string{"blog: 4 posts instead of 10 from 1 June 2026 to 2 June 2026 (the publishing windows)."},
			[]string{"blog : 4 publications au lieu de 10 du 1er juin 2026 au 2 juin 2026 (les plages horaires)."},
		},
		{
			"five a day at one time, with holidays", "2026-01-06/2026-12-31", midweek, []string{"2026-05-14", "2026-07-14", "2026-11-11"},
			[]string{
				"blog: 153 posts instead of 765 on 153 days between 6 January 2026 and 31 December 2026 (at most 1 post a day for want of other publishing times).",
				"blog: 0 posts instead of 5 on 14 May 2026 (at most 1 post a day for want of other publishing times and holiday).",
				"blog: 0 posts instead of 5 on 14 July 2026 (at most 1 post a day for want of other publishing times and holiday).",
				"blog: 0 posts instead of 5 on 11 November 2026 (at most 1 post a day for want of other publishing times and holiday).",
			},
			[]string{
				"blog : 153 publications au lieu de 765 sur 153 jours entre le 6 janvier 2026 et le 31 décembre 2026 (1 publication par jour au plus faute d'autres heures de publication).",
				"blog : 0 publication au lieu de 5 le 14 mai 2026 (1 publication par jour au plus faute d'autres heures de publication et holiday).",
				"blog : 0 publication au lieu de 5 le 14 juillet 2026 (1 publication par jour au plus faute d'autres heures de publication et holiday).",
				"blog : 0 publication au lieu de 5 le 11 novembre 2026 (1 publication par jour au plus faute d'autres heures de publication et holiday).",
			},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := oneChannel(tc.period, tc.channel)
			for _, day := range tc.closed {
				b.Closures = append(b.Closures, calendar.Closure{Name: "holiday", Dates: []calendar.Date{calendar.MustDate(day)}})
			}
			r := schedule(t, b)
			requireTold(t, b, r, 0)
			var english, french []string
			for _, f := range r.Findings {
				if f.Code == calendar.CodeShortfall {
					english = append(english, f.Localize(language.English))
					french = append(french, plainSpaces(f.Localize(language.French)))
				}
			}
			assert.Equal(t, tc.english, english)
			assert.Equal(t, tc.french, french)
		})
	}
}

// A range of days holds no post but those that it counts: one that stands on a shut day
// parts it.
func TestARangeHoldsNothingElse(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-06-01/2026-06-12", at10("1/day", "mon-fri"))
	b.Closures = []calendar.Closure{{Name: "x", Period: calendar.MustPeriod("2026-06-05/2026-06-08")}}
	_, english, _ := said(t, schedule(t, b).Findings, calendar.CodeShortfall)
	assert.Equal(t, "blog: 0 posts instead of 2 from 5 June 2026 to 8 June 2026 (x).", english)

	b.Slots = []calendar.Slot{published("sunday", "2026-06-07")}
	var all []string
	for _, f := range schedule(t, b).Findings {
		all = append(all, f.Localize(language.English))
	}
	assert.Equal(t, []string{
		"blog: 0 posts instead of 1 on 5 June 2026 (x).",
		"blog: 0 posts instead of 1 on 8 June 2026 (x).",
	}, all)
}

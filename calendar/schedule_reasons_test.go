package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestReasonsAreNamed(t *testing.T) {
	t.Parallel()
	gap := func(text string) func(*calendar.Brief) {
		return func(b *calendar.Brief) { b.Channels[0].MinGap = calendar.MustDuration(text) }
	}
	clock := func(text string) func(*calendar.Brief) {
		return func(b *calendar.Brief) { b.Channels[0].Times = []calendar.Clock{calendar.MustClock(text)} }
	}
	for _, tc := range []struct {
		name, period, cadence, days string
		spoil                       func(*calendar.Brief)
		code                        finding.Code
		english, french             string
	}{
		{
			"a time that the clocks skip", "2026-03-27/2026-03-30", "1/day", "mon-sun", clock("02:30"), calendar.CodeShortfall,
			"blog: 0 posts instead of 1 on 29 March 2026 (the clock change).",
			"blog : 0 publication au lieu de 1 le 29 mars 2026 (le changement d'heure).",
		},
		{
			"a time that they show twice", "2026-10-24/2026-10-26", "1/day", "mon-sun", clock("02:30"), calendar.CodeShortfall,
			"blog: 0 posts instead of 1 on 25 October 2026 (the clock change).",
			"blog : 0 publication au lieu de 1 le 25 octobre 2026 (le changement d'heure).",
		},
		{
			"a gap from one period to the next", "2026-06-01/2026-06-30", "1/day", "mon-sun", gap("P3D"), calendar.CodeShortfall,
			"blog: 0 posts instead of 20 on 20 days between 1 June 2026 and 30 June 2026 (at least 3 days between two posts).",
			"blog : 0 publication au lieu de 20 sur 20 jours entre le 1er juin 2026 et le 30 juin 2026 (au moins 3 jours entre deux publications).",
		},
		{
			"a gap of hours", "2026-06-01/2026-06-02", "1/day", "mon-sun", gap("PT36H30M"), calendar.CodeShortfall,
			"blog: 0 posts instead of 1 on 1 June 2026 (at least 36 hours and 30 minutes between two posts).",
			"blog : 0 publication au lieu de 1 le 1er juin 2026 (au moins 36 heures et 30 minutes entre deux publications).",
		},
		{
			"a short gap", "2026-06-01/2026-06-01", "3/day", "mon-sun", func(b *calendar.Brief) {
				b.Channels[0].Times = []calendar.Clock{calendar.MustClock("10:00"), calendar.MustClock("10:10"), calendar.MustClock("10:15")}
				b.Channels[0].MinGap = calendar.MustDuration("PT10M10S")
			}, calendar.CodeShortfall,
			"blog: 2 posts instead of 3 on 1 June 2026 (at least 10 minutes and 10 seconds between two posts).",
			"blog : 2 publications au lieu de 3 le 1er juin 2026 (au moins 10 minutes et 10 secondes entre deux publications).",
		},
		{
			"a week of one of two years", "2026-12-01/2027-01-31", "1/week", "mon-sun", func(b *calendar.Brief) {
				b.Closures = []calendar.Closure{{Name: "trêve", Period: calendar.MustPeriod("2026-12-21/2027-01-03")}}
			}, calendar.CodeShortfall,
			"blog: 0 posts instead of 2 from 21 December 2026 to 3 January 2027 (trêve).",
			"blog : 0 publication au lieu de 2 du 21 décembre 2026 au 3 janvier 2027 (trêve).",
		},
		{
			"week 53, begun in the year before", "2026-12-01/2027-01-31", "1/week", "fri", func(b *calendar.Brief) {
				b.Closures = []calendar.Closure{{Name: "jour de l'an", Dates: []calendar.Date{calendar.MustDate("2027-01-01")}}}
			}, calendar.CodeShortfall,
			"blog: 0 posts instead of 1 in week 53 of 2026 (jour de l'an).",
			"blog : 0 publication au lieu de 1 en S53 2026 (jour de l'an).",
		},
		{
			"closures with and without a name", "2026-06-01/2026-06-02", "1/day", "mon-sun", func(b *calendar.Brief) {
				b.Closures = []calendar.Closure{
					{Name: "travaux", Dates: []calendar.Date{calendar.MustDate("2026-06-01")}},
					{Dates: []calendar.Date{calendar.MustDate("2026-06-02")}},
				}
			}, calendar.CodeNoFreeSlot,
			"blog: no slot is free for the 2 posts asked for (travaux and other days without publication).",
			"blog : aucun créneau n'est libre pour 2 publications demandées (travaux et d'autres jours sans publication).",
		},
		{
			"one post and no place", "2026-06-01/2026-06-01", "1/day", "mon-sun", func(b *calendar.Brief) {
				b.Closures = []calendar.Closure{{Period: b.Period}}
			}, calendar.CodeNoFreeSlot,
			"blog: no slot is free for the 1 post asked for (days without publication).",
			"blog : aucun créneau n'est libre pour 1 publication demandée (des jours sans publication).",
		},
		{
			"the bottom of a range", "2026-06-01/2026-06-30", "0-2/week", "mon-sun",
			func(b *calendar.Brief) { b.Channels[0].Aim = calendar.AimBottom }, calendar.CodeNothingAsked,
			"blog: no post is asked for (cadence: at most 2 a week, of which the bottom is aimed at).",
			"blog : aucune publication n'est demandée (rythme : au plus 2 par semaine, dont le bas de la fourchette est visé).",
		},
		{
			"shut days", "2026-06-01/2026-06-05", "1/day", "sat,sun", func(*calendar.Brief) {}, calendar.CodeNothingAsked,
			"blog: no post is asked for (no day is open).",
			"blog : aucune publication n'est demandée (aucun jour n'est ouvert à la publication).",
		},
		{
			"too short", "2026-06-01/2026-06-03", "1+/month", "mon-sun", func(*calendar.Brief) {}, calendar.CodeNothingAsked,
			"blog: no post is asked for (too short a period; cadence: at least 1 a month).",
			"blog : aucune publication n'est demandée (période trop courte ; rythme : au moins 1 par mois).",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := oneChannel(tc.period, at10(tc.cadence, tc.days))
			tc.spoil(&b)
			r := calendar.Schedule(b, time.LoadLocation)
			checkPlan(t, b, r)
			require.Len(t, r.Findings, 1, "one cause, one finding: %v", r.Findings)
			_, english, french := said(t, r.Findings, tc.code)
			assert.Equal(t, tc.english, english)
			assert.Equal(t, tc.french, french)
		})
	}
}

// However many periods are short, one reason is not told over and over.
func TestOneReasonIsToldOnce(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-01-01/2035-12-31", at10("1/day", "mon-sun"))
	b.Channels[0].MinGap = calendar.MustDuration("PT25H")
	assert.Len(t, calendar.Schedule(b, time.LoadLocation).Findings, 1)

	// Two holidays a year apart are two findings; every Monday closed is one.
	b = oneChannel("2026-01-01/2026-12-31", at10("1/day", "mon-sun"))
	closed := calendar.Closure{Name: "x"}
	for d := calendar.MustDate("2026-01-05"); b.Period.Contains(d); d = d.AddDays(7) {
		closed.Dates = append(closed.Dates, d)
	}
	b.Closures = []calendar.Closure{closed}
	_, english, _ := said(t, calendar.Schedule(b, time.LoadLocation).Findings, calendar.CodeShortfall)
	assert.Equal(t, "blog: 0 posts instead of 52 on 52 days between 5 January 2026 and 28 December 2026 (x).", english)
	closed.Dates = []calendar.Date{calendar.MustDate("2026-05-01"), calendar.MustDate("2026-12-25")}
	b.Closures = []calendar.Closure{closed}
	assert.Len(t, calendar.Schedule(b, time.LoadLocation).Findings, 2)
}

func TestUselessTimesAndShifts(t *testing.T) {
	t.Parallel()
	c := at10("1/day", "mon-sun")
	c.Times = []calendar.Clock{calendar.MustClock("20:00"), calendar.MustClock("11:00")}
	c.Windows = []calendar.Window{{From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")}}
	b := oneChannel("2026-06-01/2026-06-03", c)
	b.Closures = []calendar.Closure{{Name: "x", Dates: []calendar.Date{calendar.MustDate("2026-07-02")}, Policy: calendar.PolicyShift}}
	r := schedule(t, b)
	assert.Equal(t, []string{"11:00", "11:00", "11:00"}, clocks(r.Plan))
	f, english, french := said(t, r.Findings, calendar.CodeTimeOutside)
	assert.Equal(t, finding.Pointer("/channels/0/times/0"), f.Pointer)
	assert.Equal(t, "blog: the preferred time 20:00 is outside every publishing window.", english)
	assert.Equal(t, "blog : l'heure de publication 20 h 00 est hors de toute plage horaire.", french)
	f, english, french = said(t, r.Findings, calendar.CodeShiftIdle)
	assert.Equal(t, finding.Pointer("/closures/0/policy"), f.Pointer)
	assert.Equal(t, finding.Advice, f.Severity)
	assert.Equal(t, "Shifting has no effect on a cadence: its posts are spread over the days of the period that stay open.", english)
	assert.Equal(t, "Décaler est sans effet sur un rythme : ses publications sont réparties sur les jours de la période qui restent ouverts.", french)
}

package calendar_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// conseil is the rendezvous of each Tuesday at 10:00.
func conseil() calendar.Recurrence {
	return calendar.Recurrence{
		ID: "conseil", Title: "Le conseil du mardi", Start: calendar.MustWhen("2026-01-06T10:00"),
		Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
	}
}

// meeting is a brief of a channel with rendezvous alone.
func meeting(period string, all ...calendar.Recurrence) calendar.Brief {
	return oneChannel(period, calendar.Channel{Recurrences: all})
}

func bastille(policy calendar.ClosurePolicy) calendar.Closure {
	return calendar.Closure{Name: "Fête nationale", Dates: []calendar.Date{calendar.MustDate("2026-07-14")}, Policy: policy}
}

func TestScenario17_RendezvousOnAHoliday(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		policy calendar.ClosurePolicy
		want   []string
		code   finding.Code
		en, fr string
	}{
		{
			0, []string{"2026-07-07", "2026-07-21"}, calendar.CodeRendezvousSkipped,
			"blog: “Le conseil du mardi” is not held on 14 July 2026 (Fête nationale).",
			"blog\u00a0: «\u00a0Le conseil du mardi\u00a0» n'a pas lieu le 14 juillet 2026 (Fête nationale).",
		},
		{
			calendar.PolicyShift, []string{"2026-07-07", "2026-07-15", "2026-07-21"}, calendar.CodeRendezvousShifted,
			"blog: “Le conseil du mardi” moves from 14 July 2026 to 15 July 2026 (Fête nationale).",
			"blog\u00a0: «\u00a0Le conseil du mardi\u00a0» est déplacé du 14 juillet 2026 au 15 juillet 2026 (Fête nationale).",
		},
		{
			calendar.PolicyShiftBack, []string{"2026-07-07", "2026-07-13", "2026-07-21"}, calendar.CodeRendezvousShifted,
			"blog: “Le conseil du mardi” moves from 14 July 2026 to 13 July 2026 (Fête nationale).",
			"blog\u00a0: «\u00a0Le conseil du mardi\u00a0» est déplacé du 14 juillet 2026 au 13 juillet 2026 (Fête nationale).",
		},
	} {
		t.Run(tc.policy.String(), func(t *testing.T) {
			t.Parallel()
			b := meeting("2026-07-06/2026-07-26", conseil())
			b.Closures = []calendar.Closure{bastille(tc.policy)}
			r := schedule(t, b)
			assert.Equal(t, tc.want, dates(r.Plan))
			for i, s := range r.Plan.Slots {
				assert.Equal(t, "10:00", s.Clock.String())
				assert.Equal(t, "conseil", s.Recurrence)
				if i == 1 && tc.policy != 0 {
					assert.Equal(t, "conseil-20260714T100000", s.ID)
					assert.Equal(t, calendar.MustWhen("2026-07-14T10:00"), s.Of)
					assert.Equal(t, calendar.ConstraintClosures, s.Reason)
					assert.Equal(t, "08:00", s.Instant.Format("15:04"))
				}
			}
			require.Len(t, r.Findings, 1)
			assert.Equal(t, tc.code, r.Findings[0].Code)
			assert.Equal(t, finding.Pointer("/channels/0/recurrences/0"), r.Findings[0].Pointer)
			assert.Equal(t, tc.en, r.Findings[0].Localize(language.English))
			assert.Equal(t, tc.fr, r.Findings[0].Localize(language.French))
			require.Len(t, r.Findings[0].Related, 1)
			assert.Equal(t, finding.Pointer("/closures/0"), r.Findings[0].Related[0].Pointer)
		})
	}
	b := meeting("2026-07-06/2026-07-26", conseil())
	b.Closures = []calendar.Closure{bastille(calendar.PolicyAllow)}
	b.Closures[0].Reason = "direct du défilé"
	r := schedule(t, b)
	assert.Equal(t, []string{"2026-07-07", "2026-07-14", "2026-07-21"}, dates(r.Plan))
	assert.Empty(t, r.Findings)
}

func TestScenario01_TuesdaysOfAYear(t *testing.T) {
	t.Parallel()
	r := schedule(t, meeting("2026-01-01/2026-12-31", conseil()))
	require.Len(t, r.Plan.Slots, 52)
	for i, s := range r.Plan.Slots {
		want := "09:00"
		if at := s.Date.String(); at >= "2026-03-31" && at <= "2026-10-20" {
			want = "08:00"
		}
		assert.Equal(t, want, s.Instant.Format("15:04"), s.Date)
		if i > 0 {
			assert.Equal(t, 7, s.Date.DaysSince(r.Plan.Slots[i-1].Date))
		}
	}
	assert.Equal(t, 52, r.Certificate.Asked)
	assert.Empty(t, r.Findings)
}

// The posts of a cadence are spaced around the rendezvous, which count for it.
func TestRendezvousAreAnchorsAndCount(t *testing.T) {
	t.Parallel()
	c := at10("2/week", "mon-fri")
	c.Recurrences = []calendar.Recurrence{conseil()}
	r := schedule(t, oneChannel("2026-07-06/2026-07-19", c))
	assert.Equal(t, 4, r.Certificate.Asked)
	var got []string
	for _, s := range r.Plan.Slots {
		got = append(got, fmt.Sprintf("%s %s", s.Date, s.ID))
	}
	assert.Equal(t, []string{
		"2026-07-07 conseil-20260707T100000", "2026-07-10 blog-2026-W28-1",
		"2026-07-14 conseil-20260714T100000", "2026-07-17 blog-2026-W29-1",
	}, got)
	assert.Empty(t, r.Findings)

	c = at10("1/week", "mon-fri")
	c.MinGap = calendar.MustDuration("PT48H")
	c.Recurrences = []calendar.Recurrence{conseil()}
	c.Recurrences[0].Rule = calendar.MustRule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
	r = schedule(t, oneChannel("2026-07-13/2026-07-19", c))
	require.Len(t, r.Plan.Slots, 1)
	assert.Equal(t, "2026-07-14", r.Plan.Slots[0].Date.String(), "the rendezvous is the post of its week")
	r = schedule(t, oneChannel("2026-07-20/2026-07-26", c))
	require.Len(t, r.Plan.Slots, 1)
	assert.Equal(t, "2026-07-21", r.Plan.Slots[0].Date.String(), "halfway between the rendezvous before and the one after")
}

func TestRendezvousAboveTheAim(t *testing.T) {
	t.Parallel()
	c := at10("1/week", "mon-fri")
	c.Recurrences = []calendar.Recurrence{conseil(), conseil()}
	c.Recurrences[1].ID, c.Recurrences[1].Rule = "vendredi", calendar.MustRule("FREQ=WEEKLY;BYDAY=FR")
	r := schedule(t, oneChannel("2026-07-06/2026-07-12", c))
	assert.Equal(t, []string{"2026-07-07", "2026-07-10"}, dates(r.Plan), "the promise is kept")
	require.Len(t, r.Findings, 2)
	assert.Equal(t, calendar.CodeStartOutsideRule, r.Findings[1].Code)
	f := r.Findings[0]
	assert.Equal(t, calendar.CodeRendezvousAboveAim, f.Code)
	assert.Equal(t, "blog: the rendezvous alone make 2 posts instead of 1 in week 28.", f.Localize(language.English))
	assert.Equal(t, "blog\u00a0: les rendez-vous éditoriaux font à eux seuls 2 publications au lieu de 1 en S28.", f.Localize(language.French))

	r = schedule(t, oneChannel("2026-07-06/2026-07-26", c))
	assert.Equal(t, "blog: the rendezvous alone make 6 posts instead of 3 in 3 weeks between 6 July 2026 and 26 July 2026.",
		r.Findings[0].Localize(language.English), "one finding for all weeks")
}

// Shifting passes over closed days, and never beyond the next date or the one before.
func TestRendezvousIsShiftedToADayAllowed(t *testing.T) {
	t.Parallel()
	daily := conseil()
	daily.Rule = calendar.MustRule("FREQ=DAILY")
	twice := conseil()
	twice.Rule = calendar.MustRule("FREQ=WEEKLY;BYDAY=TU;BYHOUR=10,16")
	for _, tc := range []struct {
		name    string
		r       calendar.Recurrence
		period  string
		windows string
		close   []calendar.Closure
		want    []string
		code    finding.Code
	}{
		{
			"over a bridge", conseil(), "2026-07-13/2026-07-19", "",
			[]calendar.Closure{bastille(calendar.PolicyShift), {Name: "pont", Dates: []calendar.Date{calendar.MustDate("2026-07-15")}}},
			[]string{"2026-07-16T10:00"}, calendar.CodeRendezvousShifted,
		},
		{
			"over the weekend that the windows shut", conseil(), "2026-07-13/2026-07-19", "mon-wed",
			[]calendar.Closure{{Name: "x", Period: calendar.MustPeriod("2026-07-13/2026-07-15"), Policy: calendar.PolicyShift}},
			nil, calendar.CodeRendezvousLeaves,
		},
		{
			"nowhere before the next date", daily, "2026-07-14/2026-07-14", "",
			[]calendar.Closure{bastille(calendar.PolicyShift)}, nil, calendar.CodeRendezvousNowhere,
		},
		{
			"nowhere after the date before", daily, "2026-07-14/2026-07-14", "",
			[]calendar.Closure{bastille(calendar.PolicyShiftBack)}, nil, calendar.CodeRendezvousNowhere,
		},
		{
			"two dates of one day", twice, "2026-07-13/2026-07-19", "",
			[]calendar.Closure{bastille(calendar.PolicyShift)}, []string{"2026-07-15T10:00", "2026-07-15T16:00"}, calendar.CodeRendezvousShifted,
		},
		{
			"one date of two weeks", conseil(), "2026-07-06/2026-07-26", "",
			[]calendar.Closure{{Name: "x", Period: calendar.MustPeriod("2026-07-06/2026-07-17"), Policy: calendar.PolicyShift}},
			[]string{"2026-07-18T10:00", "2026-07-21T10:00"}, calendar.CodeRendezvousNowhere,
		},
		{
			"out of quiet hours", conseil(), "2026-07-13/2026-07-19", "",
			[]calendar.Closure{{Name: "x", Dates: bastille(0).Dates, From: calendar.MustClock("08:00"), To: calendar.MustClock("12:00"), Policy: calendar.PolicyShift}},
			[]string{"2026-07-15T10:00"}, calendar.CodeRendezvousShifted,
		},
		{
			"the first closure of the brief decides", conseil(), "2026-07-13/2026-07-19", "",
			[]calendar.Closure{bastille(calendar.PolicySkip), bastille(calendar.PolicyShift)}, nil, calendar.CodeRendezvousSkipped,
		},
		{
			"into the period from before it", conseil(), "2026-07-15/2026-07-19", "",
			[]calendar.Closure{bastille(calendar.PolicyShift)}, []string{"2026-07-15T10:00"}, calendar.CodeRendezvousShifted,
		},
		{
			"into the period from after it", conseil(), "2026-07-12/2026-07-13", "",
			[]calendar.Closure{bastille(calendar.PolicyShiftBack)}, []string{"2026-07-13T10:00"}, calendar.CodeRendezvousShifted,
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := meeting(tc.period, tc.r)
			if tc.windows != "" {
				b.Channels[0].Windows = []calendar.Window{{Days: calendar.MustWeekdays(tc.windows)}}
			}
			b.Closures = tc.close
			r := schedule(t, b)
			var got []string
			for _, s := range r.Plan.Slots {
				got = append(got, s.Date.At(s.Clock).String())
			}
			assert.Equal(t, tc.want, got)
			assert.True(t, r.Findings.Has(tc.code), "%v", r.Findings)
			for _, f := range r.Findings {
				assert.NotEqual(t, calendar.CodeRendezvousOutside, f.Code)
			}
		})
	}
}

func TestRendezvousFindings(t *testing.T) {
	t.Parallel()
	with := func(change func(*calendar.Recurrence)) calendar.Recurrence {
		r := conseil()
		change(&r)
		return r
	}
	for _, tc := range []struct {
		name   string
		b      calendar.Brief
		code   finding.Code
		at     finding.Pointer
		en, fr string
		placed int
	}{
		{
			"without an id", meeting("2026-07-13/2026-07-19", with(func(r *calendar.Recurrence) { r.ID = "" })),
			calendar.CodeRendezvousID, "/channels/0/recurrences/0/id",
			"blog: a rendezvous needs an id.", "blog\u00a0: un rendez-vous éditorial demande un identifiant.", 0,
		},
		{
			"neither a cadence nor a rendezvous", oneChannel("2026-07-13/2026-07-19", calendar.Channel{}),
			calendar.CodeNoCadence, "/channels/0/cadence",
			"blog needs a cadence, such as “4/month”, or a rendezvous.",
			"blog\u00a0: il manque un rythme de publication, comme «\u00a04/month\u00a0», ou un rendez-vous éditorial.", 0,
		},
		{
			"never", meeting("2026-07-13/2026-07-19", with(func(r *calendar.Recurrence) {
				r.Rule = calendar.MustRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
			})),
			calendar.CodeNeverMatches, "/channels/0/recurrences/0/rule",
			"The rule FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2 never matches from 6 January 2026 at 10:00 on.",
			"La règle FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2 n'aboutit à aucune date à compter du 6 janvier 2026 à 10\u00a0h\u00a000.", 0,
		},
		{
			"over before the period", meeting("2026-07-13/2026-07-19", with(func(r *calendar.Recurrence) {
				r.Rule = calendar.MustRule("FREQ=WEEKLY;BYDAY=TU;COUNT=4")
			})),
			calendar.CodeNoRendezvous, "/channels/0/recurrences/0",
			"blog: “Le conseil du mardi” has no date from 13 July 2026 to 19 July 2026.",
			"blog\u00a0: «\u00a0Le conseil du mardi\u00a0» n'a aucune date du 13 juillet 2026 au 19 juillet 2026.", 0,
		},
		{
			"until a time without zone", meeting("2026-07-13/2026-07-26", with(func(r *calendar.Recurrence) {
				r.Rule = calendar.MustRule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260714T100000")
			})), "", "", "", "", 1,
		},
		{
			"in a gap", meeting("2026-03-23/2026-03-30", with(func(r *calendar.Recurrence) {
				r.Start, r.Rule = calendar.MustWhen("2026-03-01T02:30"), calendar.MustRule("FREQ=WEEKLY;BYDAY=SU")
			})),
			calendar.CodeRendezvousInGap, "/channels/0/recurrences/0",
			"blog: “Le conseil du mardi” is at 02:30 on 29 March 2026, a time that the clocks skip: it goes out at 03:30 on 29 March 2026.",
			"blog\u00a0: «\u00a0Le conseil du mardi\u00a0» est à 2\u00a0h\u00a030 le 29 mars 2026, heure que le changement d'heure supprime\u00a0: " +
				"la publication part à 3\u00a0h\u00a030 le 29 mars 2026.", 1,
		},
		{
			"outside the windows", func() calendar.Brief {
				b := meeting("2026-07-06/2026-07-19", conseil())
				b.Channels[0].Windows = []calendar.Window{{Days: calendar.MustWeekdays("wed")}}
				return b
			}(),
			calendar.CodeRendezvousOutside, "/channels/0/recurrences/0",
			"blog: 2 dates of “Le conseil du mardi” lie outside the publishing windows, from 7 July 2026 at 10:00 on.",
			"blog\u00a0: 2 dates de «\u00a0Le conseil du mardi\u00a0» sont hors des plages horaires, à compter du 7 juillet 2026 à 10\u00a0h\u00a000.", 2,
		},
		{
			"two of one minute", meeting("2026-07-06/2026-07-19", conseil(), with(func(r *calendar.Recurrence) {
				r.ID, r.Title, r.Start = "autre", "", calendar.MustWhen("2026-01-06T10:00:30")
			})),
			calendar.CodeRendezvousClash, "/channels/0/recurrences/1",
			"blog: “Le conseil du mardi” and “autre” fall in the same minute 2 times, first on 7 July 2026 at 10:00.",
			"blog\u00a0: «\u00a0Le conseil du mardi\u00a0» et «\u00a0autre\u00a0» tombent 2 fois dans la même minute, d'abord le 7 juillet 2026 à 10\u00a0h\u00a000.", 4,
		},
		{
			"nearer than the minimum gap", func() calendar.Brief {
				b := meeting("2026-07-06/2026-07-26", conseil())
				b.Channels[0].MinGap = calendar.MustDuration("P8D")
				return b
			}(),
			calendar.CodeRendezvousClose, "/channels/0/recurrences/0",
			"blog: “Le conseil du mardi” and “Le conseil du mardi” are too close, or too many on one day, 2 times, first on 14 July 2026 at 10:00.",
			"blog\u00a0: «\u00a0Le conseil du mardi\u00a0» et «\u00a0Le conseil du mardi\u00a0» sont 2 fois trop rapprochés, " +
				"ou trop nombreux le même jour, d'abord le 14 juillet 2026 à 10\u00a0h\u00a000.", 3,
		},
		{
			"too many dates", meeting("2026-07-06/2026-07-19", with(func(r *calendar.Recurrence) {
				r.Rule = calendar.MustRule("FREQ=MINUTELY")
			})),
			calendar.CodeTooManyOccurrences, "/channels/0/recurrences/0/rule",
			"blog: “Le conseil du mardi” has more than 20,000 dates: shorten the period, or make it rarer.",
			"blog\u00a0: «\u00a0Le conseil du mardi\u00a0» a plus de 20\u00a0000 dates\u00a0: raccourcissez la période ou espacez-les.", 0,
		},
		{
			"too large counts", meeting("2026-07-06/2026-07-19", with(func(r *calendar.Recurrence) {
				r.Rule = calendar.MustRule("FREQ=DAILY;COUNT=5000000")
			}), with(func(r *calendar.Recurrence) {
				r.ID, r.Rule = "b", calendar.MustRule("FREQ=DAILY;COUNT=5000000")
			})),
			calendar.CodeRendezvousCount, "/channels/0/recurrences/1/rule",
			"The rendezvous of the brief have COUNTs of more than 9,999,999 in all: give UNTIL instead.",
			"Les COUNT des rendez-vous éditoriaux de la demande dépassent 9\u00a0999\u00a0999 au total\u00a0: donnez plutôt UNTIL.", 0,
		},
		{
			"a zone that is not known", meeting("2026-07-06/2026-07-19", with(func(r *calendar.Recurrence) { r.Zone = "Mars/Olympus" })),
			calendar.CodeUnknownZone, "/channels/0/recurrences/0/zone",
			"Time zone “Mars/Olympus” is unknown; expected a name such as “Europe/Paris”.",
			"Le fuseau horaire «\u00a0Mars/Olympus\u00a0» est inconnu\u00a0; nom attendu, par exemple\u00a0: «\u00a0Europe/Paris\u00a0».", 0,
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			r := calendar.Schedule(tc.b, time.LoadLocation)
			assert.Len(t, r.Plan.Slots, tc.placed)
			if tc.code == "" {
				assert.Empty(t, r.Findings)
				return
			}
			require.NotEmpty(t, r.Findings)
			f := r.Findings[0]
			assert.Equal(t, tc.code, f.Code)
			assert.Equal(t, tc.at, f.Pointer)
			assert.Equal(t, tc.en, f.Localize(language.English))
			assert.Equal(t, tc.fr, f.Localize(language.French))
			if r.Findings.Err() == nil {
				checkPlan(t, tc.b, r)
			}
		})
	}
}

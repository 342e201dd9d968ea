package calendar_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestBadBriefs(t *testing.T) {
	t.Parallel()
	ten := calendar.MustClock("10:00")
	for _, tc := range []struct {
		name            string
		spoil           func(b *calendar.Brief)
		code            finding.Code
		at              finding.Pointer
		english, french string
		placed          int
	}{
		{
			"unknown zone", func(b *calendar.Brief) { b.Zone = "Europe/Pariss" },
			calendar.CodeUnknownZone, "/zone",
			"Time zone “Europe/Pariss” is unknown; expected a name such as “Europe/Paris”.",
			"Le fuseau horaire « Europe/Pariss » est inconnu ; nom attendu, par exemple : « Europe/Paris ».", 0,
		},
		{
			"period too long", func(b *calendar.Brief) { b.Period = calendar.MustPeriod("2026-01-01/2036-12-31") },
			calendar.CodeTooLong, "/period",
			"The period has 4,018 days; at most 3,660 can be planned at once.",
			"La période compte 4 018 jours ; le planning en couvre 3 660 au plus.", 0,
		},
		{
			"weeks start twice", func(b *calendar.Brief) { b.WeekStart = calendar.MustWeekdays("sat,sun") },
			calendar.CodeWeekStart, "/weekStart",
			"Weeks start on one day, such as “mon”; found “sat,sun”.",
			"Le début de la semaine est un seul jour, par exemple « mon » ; trouvé : « sat,sun ».", 0,
		},
		{
			"overlapping windows", func(b *calendar.Brief) {
				b.Channels[0].Windows = []calendar.Window{
					{Days: calendar.MustWeekdays("mon-fri"), From: calendar.MustClock("09:00"), To: calendar.MustClock("12:00")},
					{Days: calendar.MustWeekdays("fri"), From: calendar.MustClock("11:00"), To: calendar.MustClock("14:00")},
				}
			},
			calendar.CodeOverlap, "/channels/0/windows/1",
			"Windows 1 and 2 overlap: what they share counts once.",
			"Les plages horaires 1 et 2 se chevauchent : la partie commune compte une fois.", 4,
		},
		{
			"window closes before it opens", func(b *calendar.Brief) {
				b.Channels[0].Windows = []calendar.Window{{From: calendar.MustClock("18:00"), To: calendar.MustClock("09:00")}}
			},
			calendar.CodeBadWindow, "/channels/0/windows/0",
			"A window needs an opening and a later closing on the same day; found “18:00” and “09:00”.",
			"Une plage horaire demande une heure d'ouverture et une heure de fermeture, plus tard le même jour ; trouvé : « 18:00 » et « 09:00 ».", 0,
		},
		{
			"window inside a gap", func(b *calendar.Brief) {
				b.Period = calendar.MustPeriod("2026-03-01/2026-03-31")
				b.Channels[0].Times = nil
				b.Channels[0].Windows = []calendar.Window{{From: calendar.MustClock("02:00"), To: calendar.MustClock("03:00")}}
			},
			calendar.CodeWindowInGap, "/channels/0/windows/0",
			"The window from 02:00 to 03:00 cannot be used on 29 March 2026: the clocks change.",
			"La plage horaire de 2 h 00 à 3 h 00 est inutilisable le 29 mars 2026 : l'heure change.", 4,
		},
		{
			"no free slot", func(b *calendar.Brief) {
				b.Closures = []calendar.Closure{{Name: "travaux", Period: b.Period}}
			},
			calendar.CodeNoFreeSlot, "/channels/0",
			"blog: no slot is free for the 4 posts asked for (travaux).",
			"blog : aucun créneau n'est libre pour 4 publications demandées (travaux).", 0,
		},
		{
			"contradictory pins", func(b *calendar.Brief) {
				b.Slots = []calendar.Slot{pinned("a", "2026-06-10"), pinned("b", "2026-06-10")}
			},
			calendar.CodeContradiction, "/slots/1",
			"blog: slots a and b contradict each other: too close, or too many on one day.",
			"blog : les créneaux a et b se contredisent : trop rapprochés, ou trop nombreux le même jour.", 4,
		},
		{
			"allow without reason", func(b *calendar.Brief) {
				b.Closures = []calendar.Closure{{Name: "x", Period: calendar.MustPeriod("2026-06-01/2026-06-02"), Policy: calendar.PolicyAllow}}
			},
			calendar.CodeAllowWithoutReason, "/closures/0/reason",
			"Publishing during a closure needs a reason: until there is one, nothing is published.",
			"Publier quand même demande un motif : sans lui, rien n'est publié.", 4,
		},
		{
			"closure without days", func(b *calendar.Brief) { b.Closures = []calendar.Closure{{Name: "x"}} },
			calendar.CodeEmptyClosure, "/closures/0",
			"A closure needs a period or dates.", "Une période sans publication demande une période ou des dates.", 4,
		},
		{
			"gap of months", func(b *calendar.Brief) { b.Channels[0].MinGap = calendar.MustDuration("P1M") },
			calendar.CodeBadGap, "/channels/0/minGap",
			"A minimum gap is a positive number of days, hours or minutes, such as “PT72H”; found “P1M”.",
			"Le délai minimal entre deux publications est un nombre positif de jours, d'heures ou de minutes, comme « PT72H » ; trouvé : « P1M ».", 0,
		},
		{
			"end of day as a time", func(b *calendar.Brief) { b.Channels[0].Times = []calendar.Clock{ten, calendar.EndOfDay()} },
			calendar.CodeBadTime, "/channels/0/times/1",
			"A preferred time lies between 00:00 and 23:59.", "Une heure de publication se situe entre 0 h 00 et 23 h 59.", 0,
		},
		{
			"no hours at all", func(b *calendar.Brief) { b.Channels[0].Times, b.Channels[0].Windows = nil, nil },
			calendar.CodeDefaultHours, "/channels/0/windows",
			"blog says neither at what times nor between which hours to publish: 09:00 to 18:00 is taken.",
			"blog n'indique ni heures de publication ni plages horaires : la plage de 9 h 00 à 18 h 00 est retenue.", 4,
		},
		{
			"too short to ask", func(b *calendar.Brief) { b.Period = calendar.MustPeriod("2026-06-01/2026-06-03") },
			calendar.CodeNothingAsked, "/channels/0/cadence",
			"blog: no post is asked for (too short a period; cadence: 4 a month).",
			"blog : aucune publication n'est demandée (période trop courte ; rythme : 4 par mois).", 0,
		},
		{
			"no working day", func(b *calendar.Brief) {
				b.Channels[0].Lead = calendar.Lead{Draft: 2}
				b.Closures = []calendar.Closure{{Period: calendar.MustPeriod("2020-01-01/2026-12-31"), Scope: calendar.ScopeWork}}
			},
			calendar.CodeNoWorkingDay, "/channels/0/lead",
			"blog: there are not enough working days before 4 June 2026 for the lead time: a deadline is missing.",
			"blog : il n'y a pas assez de jours ouvrés avant le 4 juin 2026 pour le délai de production : une échéance manque.", 4,
		},
		{
			"too much work", func(b *calendar.Brief) {
				b.Period = calendar.MustPeriod("2026-01-01/2026-12-31")
				b.Channels[0] = calendar.Channel{
					ID: "blog", Cadence: calendar.MustCadence("300/year"), Step: 5, MinGap: calendar.MustDuration("PT30H"),
					Windows: []calendar.Window{{From: calendar.MustClock("00:00"), To: calendar.MustClock("24:00")}},
				}
			},
			calendar.CodeTooLarge, "/channels/0",
			"blog asks for more computation than the limit of 8,388,608: lengthen the step or shorten the period.",
			"blog demande plus de calculs que la limite de 8 388 608 : allongez le pas ou raccourcissez la période.", 0,
		},
		{
			"every minute of ten years", func(b *calendar.Brief) {
				b.Period = calendar.MustPeriod("2026-01-01/2035-12-31")
				b.Channels[0].Step = 1
				b.Channels[0].Windows = []calendar.Window{{From: calendar.MustClock("00:00"), To: calendar.MustClock("24:00")}}
			},
			calendar.CodeTooManyTimes, "/channels/0",
			"blog may choose from 5,258,880 times, more than the limit of 262,144: lengthen the step or shorten the period.",
			"blog a le choix entre 5 258 880 horaires, au-delà de la limite de 262 144 : allongez le pas ou raccourcissez la période.", 0,
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := oneChannel("2026-06-01/2026-06-30", at10("4/month", "mon-sun"))
			tc.spoil(&b)
			r := calendar.Schedule(b, time.LoadLocation)
			require.Len(t, r.Findings, 1)
			f := r.Findings[0]
			assert.Equal(t, tc.code, f.Code)
			assert.Equal(t, tc.at, f.Pointer)
			assert.Equal(t, tc.english, f.Localize(language.English))
			assert.Equal(t, tc.french, plainSpaces(f.Localize(language.French)))
			assert.Len(t, r.Plan.Slots, tc.placed)
		})
	}
}

// plainSpaces undoes the no-break spaces of French typography.
func plainSpaces(s string) string {
	out := []rune(s)
	for i, r := range out {
		if r == '\u00a0' || r == '\u202f' {
			out[i] = ' '
		}
	}
	return string(out)
}

func TestScheduleWithoutZones(t *testing.T) {
	t.Parallel()
	b := year2026("4/month", "tue")
	r := calendar.Schedule(b, nil)
	assert.True(t, r.Findings.Has(calendar.CodeNoZones))
	r = calendar.Schedule(b, func(string) (*time.Location, error) { return nil, nil })
	assert.True(t, r.Findings.Has(calendar.CodeUnknownZone))
	r = calendar.Schedule(b, func(string) (*time.Location, error) { return time.UTC, errors.New("no") })
	assert.True(t, r.Findings.Has(calendar.CodeUnknownZone))
	assert.Empty(t, r.Plan.Slots)
}

func TestZeroValues(t *testing.T) {
	t.Parallel()
	r := calendar.Schedule(calendar.Brief{}, time.LoadLocation)
	assert.NotEmpty(t, r.Findings)
	assert.NotNil(t, r.Plan.Slots)
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-01-31"), Zone: "UTC",
		Channels: make([]calendar.Channel, 2), People: make([]calendar.Person, 2),
		Closures: make([]calendar.Closure, 2), Slots: make([]calendar.Slot, 2),
	}
	r = calendar.Schedule(b, time.LoadLocation)
	assert.Error(t, r.Findings.Err())
	assert.Empty(t, r.Plan.Slots)
	assert.False(t, calendar.Slot{}.Fixed())
	assert.True(t, calendar.Lead{}.IsZero())
	for range (calendar.Plan{}).Of("") {
		t.Fatal("the zero plan has slots")
	}
	for _, text := range []string{
		calendar.Aim(0).String(), calendar.SlotState(99).String(), calendar.Constraint(0).String(),
		calendar.Measure(0).String(), calendar.ClosureScope(9).String(), calendar.ClosurePolicy(-1).String(),
	} {
		assert.Contains(t, text, "%!")
	}
}

// One channel that is not sound does not keep the others from being placed.
func TestSoundChannelsArePlaced(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-06-01/2026-06-30", at10("4/month", "mon-sun"))
	b.Channels = append(b.Channels, calendar.Channel{ID: "bad"})
	r := calendar.Schedule(b, time.LoadLocation)
	assert.Error(t, r.Findings.Err())
	assert.Len(t, r.Plan.Slots, 4)
	assert.Len(t, r.Certificate.Channels, 1)
}

func TestScheduleIsDeterministicAndLeavesItsArgument(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 8))
	for n := range 300 {
		b := randomBrief(r)
		for i := range b.Slots {
			b.Slots[i].Labels = map[string]string{"key": "value"}
		}
		before := fmt.Sprintf("%#v", b)
		first := calendar.Schedule(b, time.LoadLocation)
		one, err := json.Marshal(first)
		require.NoError(t, err)
		for i := range first.Plan.Slots {
			if first.Plan.Slots[i].Labels != nil {
				first.Plan.Slots[i].Labels["key"] = "changed"
			}
		}
		require.Equal(t, before, fmt.Sprintf("%#v", b), "brief %d", n)
		two, err := json.Marshal(calendar.Schedule(b, time.LoadLocation))
		require.NoError(t, err)
		require.Equal(t, string(one), string(two))
	}
}

func TestBriefAsJSON(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(9, 10))
	for range 200 {
		b := randomBrief(r)
		text, err := json.Marshal(b)
		require.NoError(t, err)
		var again calendar.Brief
		require.NoError(t, json.Unmarshal(text, &again), "%s", text)
		text2, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(text), string(text2))
	}
	_, problems := calendar.ReadBrief([]byte(`{"period": "2026-12-31/2026-01-01", "zone": "Europe/Paris", "weekstart": "mon",
		"channels": [{"id": "a", "cadence": "3-2/week", "times": ["25:00"]}, {"id": "a", "cadence": "1/day", "author": "nobody"}],
		"people": [{"id": "somebody"}], "closures": [{"policy": "never"}]}`))
	at := map[finding.Pointer]bool{}
	for _, f := range problems {
		at[f.Pointer] = true
	}
	for _, p := range []finding.Pointer{
		"/period", "/weekstart", "/channels/0/cadence", "/channels/0/times/0", "/channels/1/id", "/channels/1/author", "/closures/0/policy",
	} {
		assert.True(t, at[p], "nothing is found at %s: %v", p, problems)
	}
	assert.Error(t, json.Unmarshal([]byte(`{"zone": 3}`), new(calendar.Brief)))
}

// zonesByName is a table of zones, so that fuzzing reads no file for each brief.
func zonesByName(tb testing.TB) func(string) (*time.Location, error) {
	tb.Helper()
	zones := map[string]*time.Location{}
	for _, name := range []string{"Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC", "Asia/Tokyo", "Pacific/Auckland"} {
		loc, err := time.LoadLocation(name)
		require.NoError(tb, err)
		zones[name] = loc
	}
	return func(name string) (*time.Location, error) { return zones[name], nil }
}

func FuzzReadBrief(f *testing.F) {
	for seed := range uint64(20) {
		b := randomBrief(rand.New(rand.NewPCG(seed, 0)))
		text, err := json.Marshal(b)
		require.NoError(f, err)
		f.Add(text)
	}
	zones := zonesByName(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		b, _ := calendar.ReadBrief(data) // what could be read of it is scheduled all the same
		r := calendar.Schedule(b, zones)
		if r.Findings.Err() == nil {
			checkPlan(t, b, r)
		}
	})
}

// Random briefs with members that are not sound, and sometimes none of that.
func FuzzSchedule(f *testing.F) {
	f.Add(uint64(1), uint64(2), 0, 0)
	f.Add(uint64(3), uint64(4), -1, 255)
	f.Add(uint64(5), uint64(6), 1440, 12)
	zones := zonesByName(f)
	f.Fuzz(func(t *testing.T, seed, other uint64, number, wild int) {
		b := randomBrief(rand.New(rand.NewPCG(seed, other)))
		c := &b.Channels[0]
		for bit, spoil := range []func(){
			func() { c.Step = number },
			func() { c.PerDay = number },
			func() { c.Lead.Draft = number },
			func() { c.Aim = calendar.Aim(number) },
			func() { c.MinGap, _ = calendar.NewDuration(0, 0, number, 0) },
			func() { c.Cadence, _ = calendar.NewCadence(number&63, 0, number>>6&7, calendar.Unit(number>>9&7)) },
			func() { c.Windows = append(c.Windows, calendar.Window{From: calendar.EndOfDay()}) },
			func() { c.Times = append(c.Times, calendar.Clock{}) },
			func() { b.Period = calendar.Period{} },
			func() { b.Channels = append(b.Channels, *c) },
			func() { b.Closures = append(b.Closures, calendar.Closure{Dates: make([]calendar.Date, 2)}) },
			func() { b.Slots = append(b.Slots, calendar.Slot{Channel: "c0", State: calendar.SlotPublished}) },
			func() { b.Zone = "nowhere" },
			func() { c.Times = slices.Repeat([]calendar.Clock{calendar.Midnight()}, number&255) },
			func() { c.Cadence = calendar.Cadence{} },
			func() { c.Recurrences = append(c.Recurrences, calendar.Recurrence{}) },
			func() {
				c.Recurrences = append(c.Recurrences, calendar.Recurrence{
					ID: "minutes", Start: calendar.At(b.Period.From().At(calendar.Midnight())), Rule: calendar.MustRule("FREQ=MINUTELY"),
				})
			},
			func() {
				b.Closures = append(b.Closures, calendar.Closure{From: calendar.Midnight(), To: calendar.Midnight()})
			},
			func() { c.Zone = "nowhere" },
			func() { b.People[0].Zone = "nowhere" },
			func() {
				b.Closures = append(b.Closures, calendar.Closure{Yearly: true, Period: b.Period, Policy: calendar.PolicyShift})
			},
		} {
			if wild&(1<<bit) != 0 {
				spoil()
			}
		}
		r := calendar.Schedule(b, zones)
		if r.Findings.Err() == nil {
			checkPlan(t, b, r)
		}
	})
}

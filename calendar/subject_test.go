package calendar_test

import (
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// mixOf is the 60/30/10 split of a content strategy: searchable, shareable, experimental.
func mixOf() []calendar.Pillar {
	return []calendar.Pillar{{ID: "search", Share: 60}, {ID: "share", Share: 30}, {ID: "try", Share: 10}}
}

func pillarsOf(p calendar.Plan) []string {
	out := []string{}
	for _, s := range p.Slots {
		out = append(out, s.Pillar)
	}
	return out
}

func themesOf(p calendar.Plan) []string {
	out := []string{}
	for _, s := range p.Slots {
		out = append(out, s.Theme)
	}
	return out
}

func itemsOf(p calendar.Plan) []string {
	out := []string{}
	for _, s := range p.Slots {
		out = append(out, s.Item)
	}
	return out
}

func TestSixtyThirtyTenOverEightWeeks(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		cadence string
		want    map[string]int
	}{
		{"1/week", map[string]int{"search": 5, "share": 2, "try": 1}},  // of 8: 4.8, 2.4, 0.8
		{"3/week", map[string]int{"search": 15, "share": 7, "try": 2}}, // of 24: 14.4, 7.2, 2.4
		{"5/week", map[string]int{"search": 24, "share": 12, "try": 4}},
	} {
		b := oneChannel("2026-03-02/2026-04-26", at10(tc.cadence, "mon-fri"))
		b.Pillars = mixOf()
		plan := schedule(t, b).Plan
		got, shares := map[string]int{}, map[string]float64{}
		for n, s := range plan.Slots {
			got[s.Pillar]++
			for pillar, all := range tc.want { // spread, not in blocks
				shares[pillar] = float64(all) / float64(len(plan.Slots))
				assert.Less(t, math.Abs(float64(got[pillar])-float64(n+1)*shares[pillar]), 1.0, "%s after %d slots", pillar, n+1)
			}
		}
		assert.Equal(t, tc.want, got, tc.cadence)
	}
}

// Over all channels the shares hold as they do on each of them.
func TestPillarsOverChannels(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-03-02/2026-03-29", at10("1/week", "tue"))
	for n := range 4 {
		c := at10("1/week", "tue")
		c.ID = fmt.Sprintf("more%d", n)
		b.Channels = append(b.Channels, c)
	}
	b.Pillars = mixOf() // of 20 slots, 4 on each channel
	got, each := map[string]int{}, map[[2]string]int{}
	for _, s := range schedule(t, b).Plan.Slots {
		got[s.Pillar]++
		each[[2]string{s.Channel, s.Pillar}]++
	}
	assert.Equal(t, map[string]int{"search": 12, "share": 6, "try": 2}, got)
	for _, c := range b.Channels {
		assert.Contains(t, []int{2, 3}, each[[2]string{c.ID, "search"}])
		assert.Contains(t, []int{1, 2}, each[[2]string{c.ID, "share"}])
	}
}

// What stands counts, whatever it says, and what was not told stays unknown.
func TestPillarsCountWhatStands(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-03-02/2026-05-10", at10("1/week", "tue"), published("a", "2026-03-03"), published("b", "2026-03-10"), pinned("c", "2026-03-17"))
	b.Pillars = mixOf()
	b.Slots[0].Pillar = "try"
	b.Slots[2].State = calendar.SlotDrafted
	plan := schedule(t, b).Plan
	got := map[string]int{}
	for _, pillar := range pillarsOf(plan) {
		got[pillar]++
	}
	assert.Equal(t, map[string]int{"search": 5, "share": 2, "try": 1, "": 2}, got) // of 8
	assert.Equal(t, []string{"try", "", ""}, pillarsOf(plan)[:3])
}

// In a short period the last place goes to the pillar that was spoken of longest ago.
func TestPillarsSpokenOfLongAgoComeFirst(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-04-01/2026-04-30", at10("4/month", "mon-fri"), published("a", "2026-03-03"), published("b", "2026-03-10"))
	b.Pillars = mixOf() // 2.4, 1.2 and 0.4
	b.Slots[0].Pillar, b.Slots[1].Pillar = "try", "search"
	assert.Equal(t, 1, count(pillarsOf(schedule(t, b).Plan), "try"))
	b.Slots[0].Pillar, b.Slots[1].Pillar = "search", "try"
	assert.Equal(t, 0, count(pillarsOf(schedule(t, b).Plan), "try"))
}

func count(all []string, one string) (n int) {
	for _, s := range all {
		if s == one {
			n++
		}
	}
	return n
}

func TestThemesTakeTurns(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-03-02/2026-04-12", at10("1/week", "tue"), published("a", "2026-02-24"))
	b.Themes = []calendar.Theme{{ID: "one"}, {ID: "two", Pillar: "team"}, {ID: "three"}}
	b.Pillars = []calendar.Pillar{{ID: "team"}} // without a share
	b.Slots[0].Theme = "one"
	plan := schedule(t, b).Plan
	assert.Equal(t, []string{"two", "three", "one", "two", "three", "one"}, themesOf(plan))
	assert.Equal(t, []string{"team", "", "", "team", "", ""}, pillarsOf(plan))
	assert.Empty(t, itemsOf(plan)[0])
}

// A theme comes twice in a row only when it weighs more than all others together.
func TestThemesRepeatOnlyWhenTheyMust(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-03-02/2026-05-10", at10("1/week", "tue"))
	b.Themes = []calendar.Theme{{ID: "often", Name: "Nos conseils", Share: 5}, {ID: "other", Share: 3}, {ID: "rare", Share: 2}}
	plan := schedule(t, b).Plan
	assert.Equal(t, 5, count(themesOf(plan), "often"))
	assert.Zero(t, inARow(themesOf(plan)))

	b.Themes[0].Share = 15 // 7.5, 1.5 and 1 of 10
	r := schedule(t, b)
	assert.Equal(t, 8, count(themesOf(r.Plan), "often"))
	assert.Equal(t, 5, inARow(themesOf(r.Plan))) // 2·8-10-1
	f, english, french := said(t, r.Findings, calendar.CodeThemeRepeats)
	assert.Equal(t, finding.Pointer("/themes/0"), f.Pointer)
	assert.Equal(t, finding.Advice, f.Severity)
	assert.Equal(t, "blog: Nos conseils comes again directly after itself 5 times, first on 10 March 2026: more themes, or other shares, would avoid it.", english)
	assert.Equal(t, "blog : le sujet Nos conseils revient 5 fois juste après lui-même, d'abord le 10 mars 2026 ; d'autres sujets, ou d'autres parts, l'éviteraient.", french)
}

func inARow(themes []string) (n int) {
	for i := 1; i < len(themes); i++ {
		if themes[i] != "" && themes[i] == themes[i-1] {
			n++
		}
	}
	return n
}

// An item rests for 45 days, goes out six times, and in the last quarter only.
func TestEvergreenRules(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-01-01/2026-12-31", at10("3/week", "mon-fri"))
	item := calendar.Evergreen{ID: "guide", Cooldown: calendar.MustDuration("P45D"), MaxRepeats: 6, Active: calendar.MustPeriod("2026-10-01/2026-12-31")}
	b.Evergreens = []calendar.Evergreen{item}
	uses := func(b calendar.Brief) (days []calendar.Date) {
		for _, s := range schedule(t, b).Plan.Slots {
			if s.Item != "" {
				assert.Equal(t, calendar.SlotPlanned, s.State, "it is still to be looked at")
				days = append(days, s.Date)
			}
		}
		return days
	}
	days := uses(b)
	require.Len(t, days, 2, "3 slots a week: the third would be on 1 January")
	assert.GreaterOrEqual(t, days[1].DaysSince(days[0]), 45)
	assert.True(t, item.Active.Contains(days[0]) && item.Active.Contains(days[1]))

	b.Evergreens[0].Active = calendar.Period{}
	assert.Len(t, uses(b), 6)
	for i := range 4 { // four of the six are used already, the last one 30 days ago
		s := published(fmt.Sprint(i), calendar.MustDate("2025-12-02").AddDays(-60*i).String())
		s.Item = "guide"
		b.Slots = append(b.Slots, s)
	}
	days = uses(b)
	require.Len(t, days, 2)
	assert.False(t, days[0].Before(calendar.MustDate("2026-01-16")))
}

// One audience sees a content on one account, whichever channel posts it.
func TestEvergreensRestOnEachAccount(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-03-02/2026-03-15", at10("1/week", "tue"))
	second := at10("1/week", "thu")
	second.ID = "stories"
	b.Channels = append(b.Channels, second)
	b.Evergreens = []calendar.Evergreen{{ID: "guide", Cooldown: calendar.MustDuration("P1M")}}
	assert.Equal(t, []string{"guide", "guide", "", ""}, itemsOf(schedule(t, b).Plan))
	b.Channels[0].Account, b.Channels[1].Account = "insta", "insta"
	assert.Equal(t, []string{"guide", "", "", ""}, itemsOf(schedule(t, b).Plan))
}

// What has a subject, or is kept for news, is not filled.
func TestEvergreensFillWhatIsEmpty(t *testing.T) {
	t.Parallel()
	c := at10("4/week", "mon-thu")
	c.Reserve = 1
	b := oneChannel("2026-03-02/2026-03-08", c)
	b.Pillars = []calendar.Pillar{{ID: "advice", Share: 2}, {ID: "team", Share: 1}}
	b.Themes = []calendar.Theme{{ID: "portrait", Pillar: "team"}}
	b.Evergreens = []calendar.Evergreen{{ID: "guide", Pillar: "advice"}, {ID: "any"}, {ID: "people", Pillar: "team"}}
	r := schedule(t, b)
	reserved := 0
	for _, s := range r.Plan.Slots {
		switch {
		case s.Reserve:
			reserved++
			assert.Empty(t, s.Pillar+s.Theme+s.Item)
		case s.Pillar == "team":
			assert.Equal(t, "portrait", s.Theme)
			assert.Empty(t, s.Item)
		default:
			assert.Equal(t, "advice", s.Pillar)
			assert.NotEmpty(t, s.Item)
		}
	}
	assert.Equal(t, 1, reserved)
	assert.True(t, r.Findings.Has(calendar.CodeIdleEvergreen), "the third item has no slot")
}

func TestReserveIsSpread(t *testing.T) {
	t.Parallel()
	reserve := func(b calendar.Brief) (out []bool) {
		for _, s := range schedule(t, b).Plan.Slots {
			out = append(out, s.Reserve)
		}
		return out
	}
	c := at10("3/week", "mon-fri")
	c.Reserve = 1
	assert.Equal(t, []bool{false, true, false, false, true, false}, reserve(oneChannel("2026-03-02/2026-03-15", c)))
	c = at10("12/month", "mon-fri")
	c.Reserve = 4
	got := reserve(oneChannel("2026-03-01/2026-04-30", c))
	for month := range 2 {
		for third := range 4 {
			n := 0
			for _, kept := range got[12*month+3*third : 12*month+3*third+3] {
				if kept {
					n++
				}
			}
			assert.Equal(t, 1, n)
		}
	}
	// Half a month keeps half, and what is kept already counts.
	b := oneChannel("2026-04-01/2026-04-15", c)
	assert.Equal(t, 2, len(filter(reserve(b))))
	b.Slots = []calendar.Slot{pinned("p", "2026-04-02"), pinned("q", "2026-04-07"), pinned("r", "2026-04-10")}
	b.Slots[0].Reserve, b.Slots[1].Pillar = true, "team"
	plan := schedule(t, b).Plan
	assert.Equal(t, 2, len(filter(reserve(b))))
	for _, s := range plan.Slots {
		assert.False(t, s.ID == "p" && !s.Reserve || (s.ID == "q" || s.ID == "r") && s.Reserve)
	}
}

func filter(all []bool) (out []bool) {
	for _, x := range all {
		if x {
			out = append(out, x)
		}
	}
	return out
}

// The dates do not depend on what is spoken of, and what is spoken of comes back.
func TestSubjectsComeBack(t *testing.T) {
	t.Parallel()
	b := subjects()
	first := schedule(t, b)
	b.Slots = first.Plan.Slots
	again := schedule(t, b)
	assert.Equal(t, first.Plan, again.Plan)

	bare := subjects()
	bare.Pillars, bare.Themes, bare.Evergreens = nil, nil, nil
	bare.Channels[0].Reserve = 0
	assert.Equal(t, dates(schedule(t, bare).Plan), dates(first.Plan))

	// A slot that moves takes its subject along.
	b.Closures = []calendar.Closure{{Name: "x", Period: calendar.MustPeriod("2026-03-09/2026-03-11")}}
	moved := schedule(t, b).Plan
	assert.NotEqual(t, dates(first.Plan), dates(moved))
	was := map[string]calendar.Slot{}
	for _, s := range first.Plan.Slots {
		was[s.ID] = s
	}
	for _, s := range moved.Slots {
		old := was[s.ID]
		assert.Equal(t, [3]string{old.Pillar, old.Theme, old.Item}, [3]string{s.Pillar, s.Theme, s.Item}, s.ID)
		assert.Equal(t, old.Reserve, s.Reserve, s.ID)
	}
}

// subjects is a brief that has some of everything.
func subjects() calendar.Brief {
	c := at10("3/week", "mon-fri")
	c.Reserve = 1
	b := oneChannel("2026-03-02/2026-04-26", c)
	b.Pillars = []calendar.Pillar{{ID: "advice", Name: "Conseils", Share: 60}, {ID: "team", Name: "Équipe", Share: 40}}
	b.Themes = []calendar.Theme{{ID: "tax", Pillar: "advice"}, {ID: "law", Pillar: "advice"}}
	b.Evergreens = []calendar.Evergreen{{ID: "portrait", Pillar: "team", Cooldown: calendar.MustDuration("P14D")}}
	return b
}

func TestBadSubjects(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name            string
		spoil           func(b *calendar.Brief)
		code            finding.Code
		at              finding.Pointer
		english, french string
	}{
		{
			"no share", func(b *calendar.Brief) { b.Pillars = append(b.Pillars, calendar.Pillar{ID: "fun"}) },
			calendar.CodeNoShare, "/pillars/2/share",
			"Content pillar fun has no share: no slot is given to it.",
			"Le pilier de contenu fun n'a pas de part : aucun créneau ne lui est attribué.",
		},
		{
			"hardly a share", func(b *calendar.Brief) { b.Pillars = append(b.Pillars, calendar.Pillar{ID: "fun", Share: 1}) },
			calendar.CodePillarUnspoken, "/pillars/2/share",
			"Content pillar fun: its share of 16 slots is less than one, and it gets none.",
			"Pilier de contenu fun : sa part de 16 créneaux est inférieure à un, il n'en a aucun.",
		},
		{
			"theme without a pillar", func(b *calendar.Brief) { b.Themes = append(b.Themes, calendar.Theme{ID: "fun", Name: "Humour"}) },
			calendar.CodeIdleTheme, "/themes/2",
			"No slot can be about Humour: its channels do not speak of its content pillar.",
			"Aucun créneau ne peut traiter le sujet Humour : aucune de ses lignes de publication n'aborde son pilier de contenu.",
		},
		{
			"cooldown in hours", func(b *calendar.Brief) {
				b.Evergreens = append(b.Evergreens, calendar.Evergreen{ID: "x", Cooldown: calendar.MustDuration("PT36H")})
			},
			calendar.CodeBadCooldown, "/evergreens/1/cooldown",
			"A cooldown is a number of days, weeks, months or years, such as “P45D”; found “PT36H”.",
			"Le délai avant réutilisation est un nombre de jours, de semaines, de mois ou d'années, comme « P45D » ; trouvé : « PT36H ».",
		},
		{
			"cooldown as long as the calendar", func(b *calendar.Brief) { b.Evergreens[0].Cooldown = calendar.MustDuration("P2M") },
			calendar.CodeLongCooldown, "/evergreens/0/cooldown",
			"portrait rests for 2 months, as long as the calendar: each account uses it once at most.",
			"portrait n'est réutilisable qu'après 2 mois, soit la durée du planning : chaque compte l'emploie une fois au plus.",
		},
		{
			"never active", func(b *calendar.Brief) { b.Evergreens[0].Active = calendar.MustPeriod("2026-10-01/2026-12-31") },
			calendar.CodeNeverActive, "/evergreens/0/active",
			"portrait may go out from 1 October 2026 to 31 December 2026, outside the period of the calendar: it is not used.",
			"portrait peut paraître du 1er octobre 2026 au 31 décembre 2026, hors de la période du planning : il n'est pas employé.",
		},
		{
			"item of a pillar with themes", func(b *calendar.Brief) {
				b.Evergreens = append(b.Evergreens, calendar.Evergreen{ID: "guide", Pillar: "advice"})
			},
			calendar.CodeIdleEvergreen, "/evergreens/1",
			"No slot can take guide: those of its channels speak of something else.",
			"Aucun créneau ne peut accueillir guide : ceux de ses lignes de publication ont un autre sujet.",
		},
		{
			"nothing to fill with", func(b *calendar.Brief) { b.Evergreens[0].MaxRepeats = 2 },
			calendar.CodeNoSubject, "/channels/0",
			"blog: 4 slots have no subject, as the evergreen items are resting or used up.",
			"blog : 4 créneaux sont sans sujet, les contenus intemporels étant en repos ou épuisés.",
		},
		{
			"nothing but news", func(b *calendar.Brief) { b.Channels[0].Reserve = 3 },
			calendar.CodeReserveAll, "/channels/0/reserve",
			"blog keeps 3 slots of each period for news and aims at 3: none is left for other subjects.",
			"blog garde 3 créneaux par période en réserve d'actualité pour 3 prévus : il n'en reste aucun pour d'autres sujets.",
		},
		{
			"unknown pillar", func(b *calendar.Brief) { b.Evergreens[0].Pillar = "teams" },
			"document.dangling_near", "/evergreens/0/pillar", "", "",
		},
		{
			"unknown channel", func(b *calendar.Brief) { b.Pillars[0].Channels = []string{"nowhere"} },
			"document.dangling", "/pillars/0/channels/0", "", "",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := subjects()
			tc.spoil(&b)
			r := calendar.Schedule(b, time.LoadLocation)
			f, english, french := said(t, r.Findings, tc.code)
			assert.Equal(t, tc.at, f.Pointer)
			if tc.english != "" {
				assert.Equal(t, tc.english, english)
				assert.Equal(t, tc.french, french)
			}
			assert.Len(t, r.Plan.Slots, 24, "the dates do not depend on it")
		})
	}
}

// A fault in the form of what is spoken of leaves the dates as they are, and no subject.
func TestSubjectsOfBadForm(t *testing.T) {
	t.Parallel()
	b := subjects()
	b.Pillars[0].Share = -1
	b.Pillars[1].ID = "advice"
	r := calendar.Schedule(b, time.LoadLocation)
	assert.ErrorContains(t, r.Findings.Err(), "/pillars/0/share")
	assert.Len(t, r.Plan.Slots, 24)
	assert.Equal(t, make([]string, 24), pillarsOf(r.Plan))
	for _, row := range r.Findings.In(language.French) {
		assert.NotEmpty(t, row.Sentence)
	}
}

func TestSubjectsFromJSON(t *testing.T) {
	t.Parallel()
	b, problems := calendar.ReadBrief([]byte(`{"period":"2026-03-02/2026-03-15","zone":"Europe/Paris",
		"channels":[{"id":"blog","cadence":"2/week","times":["10:00"],"reserve":1}],
		"pillars":[{"id":"advice","share":1,"channels":["blog"]}],
		"themes":[{"id":"tax","pillar":"advice","share":2}],
		"evergreens":[{"id":"guide","name":"Le guide","pillar":"advice","cooldown":"P45D","maxRepeats":6,"active":"2026-01-01/2026-06-30"}]}`))
	require.Empty(t, problems)
	r := calendar.Schedule(b, time.LoadLocation)
	require.Len(t, r.Plan.Slots, 4)
	assert.Equal(t, 2, count(themesOf(r.Plan), "tax"))
	_, problems = calendar.ReadBrief([]byte(`{"period":"2026-03-02/2026-03-15","zone":"Europe/Paris","pillars":[{"id":"a","Share":"60"}],"evergreens":[{"id":"g","cooldown":"45"}]}`))
	assert.Contains(t, pointers(problems), "/evergreens/0/cooldown")
	assert.Contains(t, pointers(problems), "/pillars/0/Share")
}

func TestMix(t *testing.T) {
	t.Parallel()
	b := subjects()
	r := schedule(t, b)
	got := r.Plan.Mix(b.Pillars)
	require.Len(t, got, 2)
	assert.Equal(t, calendar.MustPeriod("2026-03-02/2026-03-31"), got[0].Month)
	assert.Equal(t, "blog", got[0].Channel)
	slots, advice := 0, 0
	for _, m := range got {
		slots += m.Slots
		advice += m.Pillars[0].Got
		assert.Equal(t, m.Slots, m.Reserve+m.Open+m.Pillars[0].Got+m.Pillars[1].Got)
		assert.InDelta(t, 0.6*float64(m.Slots-m.Reserve), m.Pillars[0].Wanted, 1e-9)
	}
	assert.Equal(t, 24, slots)
	assert.Equal(t, 10, advice) // 9.6 of 16

	odd := calendar.Plan{Slots: []calendar.Slot{
		{Channel: "x", Date: calendar.MustDate("2026-03-02"), State: calendar.SlotPlanned, Pillar: "unknown"},
		{Channel: "x", Date: calendar.MustDate("2026-03-03"), State: calendar.SlotFailed},
		{Channel: "a", Date: calendar.MustDate("2026-03-04"), State: calendar.SlotPublished},
	}}
	assert.Equal(t, []calendar.Mixture{
		{Month: calendar.MustPeriod("2026-03-01/2026-03-31"), Channel: "x", Slots: 1, Pillars: []calendar.PillarCount{{Pillar: "unknown", Got: 1}}},
		{Month: calendar.MustPeriod("2026-03-01/2026-03-31"), Channel: "a", Slots: 1, Open: 1, Pillars: []calendar.PillarCount{}},
	}, odd.Mix(nil))
	assert.Empty(t, calendar.Plan{}.Mix(b.Pillars))
}

// A brief at its bounds is answered, and too many items are said to be.
func TestSubjectsAtTheirBounds(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-01-01/2035-12-31", office("2/day"))
	for n := range calendar.MaxEvergreens {
		b.Evergreens = append(b.Evergreens, calendar.Evergreen{ID: fmt.Sprint("item", n), Cooldown: calendar.MustDuration("P1Y")})
	}
	r := calendar.Schedule(b, time.LoadLocation)
	_, english, french := said(t, r.Findings, calendar.CodeTooManyItems)
	assert.Equal(t, "There are too many evergreen items for as many slots: beyond 4,194,304 combinations none is used.", english)
	assert.Equal(t, "Les contenus intemporels sont trop nombreux pour autant de créneaux : au-delà de 4 194 304 combinaisons, aucun n'est employé.", french)
	for n := range calendar.MaxPillars {
		b.Pillars = append(b.Pillars, calendar.Pillar{ID: fmt.Sprint("pillar", n), Share: 1 + n})
	}
	for n := range calendar.MaxThemes {
		b.Themes = append(b.Themes, calendar.Theme{ID: fmt.Sprint("theme", n), Pillar: fmt.Sprint("pillar", n%calendar.MaxPillars)})
	}
	r = calendar.Schedule(b, time.LoadLocation)
	require.Len(t, r.Plan.Slots, 7304)
}

// A rendezvous is its own subject: it counts for its pillar, and neither a theme nor an
// item nor news takes its place.
func TestRendezvousSpeakOfThemselves(t *testing.T) {
	t.Parallel()
	b := subjects()
	b.Channels[0].Recurrences = []calendar.Recurrence{{
		ID: "conseil", Title: "Le conseil du mardi", Pillar: "advice",
		Start: calendar.MustWhen("2026-03-03T10:00"), Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
	}}
	r := calendar.Schedule(b, time.LoadLocation)
	require.NoError(t, r.Findings.Err())
	got := map[string]int{}
	for _, s := range r.Plan.Slots {
		got[s.Pillar]++
		if s.Recurrence != "" {
			assert.Equal(t, [3]string{"advice", "", ""}, subjectOf(s))
			assert.False(t, s.Reserve)
		}
	}
	assert.Equal(t, map[string]int{"": 8, "advice": 10, "team": 6}, got)
}

package adherence_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// weeks returns a case of three posts a week, with a number of posts in each week from that
// of 4 May, from Tuesday on, every other day if that will do.
func weeks(t *testing.T, posts ...int) adherence.Case {
	c := caseOf("3/week", "2026-05-04/2026-05-31")
	for week, n := range posts {
		step := 2
		if n > 3 {
			step = 1
		}
		for i := range n {
			c.Publications = append(c.Publications, post(t, c.Period.From().AddDays(7*week+step*i+1).String(), "10:00"))
		}
	}
	return c
}

func TestExcusedQuotasAreExplained(t *testing.T) {
	c := weeks(t, 3, 2, 3, 3)
	c.Excused = []adherence.Excuse{excuse("suspension", "2026-05-11/2026-05-15")}
	r := report(t, c, "2026-05-31")
	assert.Equal(t, []string{"excused: LinkedIn : 2 publications au lieu de 3 en S20 : suspension du 11 au 15 mai."}, french(r.Findings))
	assert.Equal(t, []string{"excused: LinkedIn: 2 posts instead of 3 in week 20: suspension from 11 to 15 May."}, english(r.Findings))
	assert.Equal(t, []int{4, 4}, []int{r.Channels[0].Kept, r.Channels[0].Judged})

	c = weeks(t, 3, 0, 0, 3)
	c.Excused = []adherence.Excuse{excuse("", "2026-05-11/2026-05-24")}
	r = report(t, c, "2026-05-31")
	assert.Equal(t, []string{
		"excused: LinkedIn : 0 publication au lieu de 6 sur 2 semaines entre le 11 mai 2026 et le 24 mai 2026 : période sans publication du 11 au 24 mai.",
	}, french(r.Findings))
	assert.Equal(t, []string{"onTrack", "suspended", "suspended", "onTrack"}, statesOf(r.Channels[0]))
	assert.Equal(t, []int{2, 2}, []int{r.Channels[0].Kept, r.Channels[0].Judged})

	c = weeks(t, 3, 0, 3, 3)
	c.Excused = []adherence.Excuse{excuse("Ascension", "2026-05-14/2026-05-14"), excuse("pont", "2026-05-15/2026-05-15")}
	assert.Equal(t, []string{
		"missed_though_reduced: LinkedIn : 0 publication au lieu de 2 en S20, nombre déjà réduit : Ascension le 14 mai 2026 et pont le 15 mai 2026.",
		"  silence: LinkedIn : 7 jours sans publication du 10 au 18 mai, sans compter 2 jours excusés ; 4 au plus étaient attendus.",
	}, french(report(t, c, "2026-05-31").Findings))

	c = weeks(t, 3, 2, 3, 3)
	for day := range calendar.MustPeriod("2026-05-11/2026-05-15").All() {
		c.Excused = append(c.Excused, excuse("grève", day.String()+"/"+day.String()))
	}
	c.Excused[0].Channels = []string{"li"}
	assert.Equal(t, []string{"excused: LinkedIn : 2 publications au lieu de 3 en S20 : 5 périodes sans publication."}, french(report(t, c, "2026-05-31").Findings))
	c.Channels = append(c.Channels, adherence.Channel{ID: "x", Cadence: calendar.MustCadence("1/month")})
	c.Excused = []adherence.Excuse{{Name: "panne", Period: calendar.MustPeriod("2026-05-11/2026-05-15"), Channels: []string{"x"}}}
	assert.Contains(t, french(report(t, c, "2026-05-31").Findings), "missed: LinkedIn : 2 publications au lieu de 3 en S20.", "of another channel")
}

// A reason does not repeat the days of the sentence.
func TestReasonOfTheVeryDay(t *testing.T) {
	c := caseOf("1/day", "2026-05-01/2026-05-02")
	c.Excused = []adherence.Excuse{excuse("Fête du Travail", "2026-05-01/2026-05-01")}
	c.Publications = []adherence.Publication{post(t, "2026-05-02", "10:00")}
	assert.Equal(t, []string{"excused: LinkedIn : 0 publication au lieu de 1 le 1er mai 2026 : Fête du Travail."}, french(report(t, c, "2026-05-02").Findings))
}

// A reason names its days in full when they could be of another month or year.
func TestDaysOfAnExcuse(t *testing.T) {
	for period, want := range map[string]string{
		"2026-05-01/2026-05-31": "du 1er mai 2026 au 31 mai 2026",
		"2026-04-30/2026-05-12": "du 30 avril 2026 au 12 mai 2026",
		"2026-05-11/2026-05-11": "le 11 mai 2026",
		"2026-05-11/2026-05-14": "du 11 au 14 mai",
	} {
		c := weeks(t, 0, 0, 0, 0)
		c.Excused = []adherence.Excuse{excuse("suspension", period), excuse("", "2026-05-04/2026-05-31")}
		assert.Contains(t, french(report(t, c, "2026-05-31").Findings)[0], "suspension "+want)
	}
}

func TestQuotasAreTold(t *testing.T) {
	assert.Equal(t, []string{"over: LinkedIn : 5 publications en S19, pour 3 au plus."}, french(report(t, weeks(t, 5, 3, 3, 3), "2026-05-31").Findings)[:1])
	c := weeks(t, 3, 3, 1, 3)
	assert.Equal(t, []string{"missed: LinkedIn : 1 publication au lieu de 3 en S21."}, french(report(t, c, "2026-05-31").Findings)[:1])
	c.Period = calendar.MustPeriod("2025-12-29/2026-05-31")
	c.Channels[0].Period = calendar.MustPeriod("2026-05-18/2026-05-24")
	assert.Equal(t, []string{"missed: LinkedIn : 1 publication au lieu de 3 en S21 2026."}, french(report(t, c, "2026-05-31").Findings)[:1])
}

// A hundred irregularities are one sentence, not a hundred.
func TestManyQuotasAreToldAtOnce(t *testing.T) {
	c := caseOf("1/day", "2026-01-01/2026-07-19")
	for d := range c.Period.All() {
		if d.YearDay()%2 == 0 {
			c.Publications = append(c.Publications, post(t, d.String(), "10:00"))
		}
	}
	assert.Equal(t, []string{
		"missed: LinkedIn : 0 publication au lieu de 100 sur 100 jours entre le 1er janvier 2026 et le 18 juillet 2026.",
	}, french(report(t, c, "2026-07-19").Findings))
	last := c.Period.From().AddDays(2*adherence.MaxTold - 1)
	c.Period, c.Publications = calendar.MustPeriod("2026-01-01/"+last.String()), c.Publications[:adherence.MaxTold]
	assert.Len(t, report(t, c, last.String()).Findings, adherence.MaxTold)
}

// A day on which the clocks are set back past midnight, in Beirut say, is judged as of its
// second end.
func TestAsOfADayThatEndsTwice(t *testing.T) {
	c := caseOf("1/day", "2026-10-24/2026-10-24")
	c.Zone = "Asia/Beirut"
	c.Publications = []adherence.Publication{{Channel: "li", Instant: time.Date(2026, 10, 24, 21, 30, 0, 0, time.UTC)}}
	r := judge(t, c, "2026-10-24")
	assert.Equal(t, 1, r.Counts.Published, "23:30 for the second time")
	assert.Equal(t, adherence.OnTrack, r.Quotas[0].State)
}

func TestSlotsAreTold(t *testing.T) {
	c := caseOf("2-4/week", "2026-05-04/2026-05-10")
	for i, state := range []calendar.SlotState{calendar.SlotPublished, calendar.SlotFailed, calendar.SlotMissed, calendar.SlotPublished, calendar.SlotFailed} {
		c.Slots = append(c.Slots, slot(t, c.Period.From().AddDays(i).String(), "10:00", state))
	}
	r := report(t, c, "2026-05-10")
	assert.Equal(t, []string{
		"slots_missed: LinkedIn : 1 créneau manqué, le 6 mai 2026.",
		"failed: LinkedIn : 2 échecs d'envoi, le dernier le 8 mai 2026.",
	}, french(r.Findings))
	assert.Equal(t, finding.Pointer("/slots/4"), r.Findings[1].Pointer)
	assert.Equal(t, adherence.Counts{Planned: 5, Published: 2, Failed: 2, Missed: 1}, r.Channels[0].Counts)
}

func TestSilenceOfAKeptQuota(t *testing.T) {
	c := caseOf("1/month", "2026-01-01/2026-02-28")
	c.Publications = []adherence.Publication{post(t, "2026-01-01", "10:00"), post(t, "2026-02-28", "10:00")}
	assert.Empty(t, report(t, c, "2026-02-28").Findings, "57 days are less than two months")
	c.Slots = []calendar.Slot{planned(t, "2026-01-14", "10:00"), planned(t, "2026-02-11", "10:00")}
	assert.Equal(t, []string{
		"silence: LinkedIn: 57 days without a post from 2 January 2026 to 27 February 2026; at most 29 were expected.",
		"slots_missed: LinkedIn: 2 slots missed, the last on 11 February 2026.",
	}, english(report(t, c, "2026-02-28").Findings))
}

// Burstiness and variation are for programs: no sentence says them.
func TestSentencesAreForPeople(t *testing.T) {
	for r := range adherence.Messages().Rules() {
		assert.True(t, strings.HasPrefix(string(r.Code), "adherence."), r.Code)
		assert.NotEmpty(t, r.Examples, r.Code)
		for _, sentence := range []string{r.English, r.French} {
			assert.True(t, strings.HasSuffix(sentence, "."), "%s: %s", r.Code, sentence)
		}
		assert.NotContains(t, r.French, "’", r.Code)
		for _, name := range adherence.Messages().Names(r.Code) {
			assert.NotContains(t, []string{"variation", "burstiness"}, name, r.Code)
		}
	}
}

func TestLabels(t *testing.T) {
	for state, want := range map[adherence.State]string{
		adherence.OnTrack: "tenu", adherence.AtRisk: "menacé", adherence.Missed: "non tenu", adherence.Over: "dépassé", adherence.Suspended: "suspendu",
	} {
		assert.Equal(t, want, state.Label().Localize(language.French))
		text, err := state.MarshalText()
		require.NoError(t, err)
		var again adherence.State
		require.NoError(t, again.UnmarshalText(text))
		assert.Equal(t, state, again)
	}
	for o := adherence.OutcomeOnTime; o <= adherence.OutcomeExtra; o++ {
		assert.NotEmpty(t, o.Label().Localize(language.French), o)
		text, err := o.MarshalText()
		require.NoError(t, err)
		var again adherence.Outcome
		require.NoError(t, again.UnmarshalText(text))
		assert.Equal(t, o, again)
	}
	assert.True(t, adherence.State(0).Label().IsZero())
	assert.Error(t, new(adherence.State).UnmarshalText([]byte("late")))
	assert.Error(t, new(adherence.Outcome).UnmarshalText([]byte("late-ish")))
}

// Findings that were stored say the same again.
func TestStoredFindingsLocaliseAgain(t *testing.T) {
	c := weeks(t, 3, 2, 0, 3)
	c.Excused = []adherence.Excuse{excuse("suspension", "2026-05-11/2026-05-15")}
	r := report(t, c, "2026-05-31")
	data, err := json.Marshal(r)
	require.NoError(t, err)
	var stored adherence.Report
	require.NoError(t, json.Unmarshal(data, &stored))
	book := finding.MustJoin(adherence.Messages(), calendar.Messages())
	require.NotEmpty(t, r.Findings)
	assert.Equal(t, r.Findings.In(language.French), book.Bind(stored.Findings).In(language.French))
	assert.True(t, slices.IsSortedFunc(r.Findings, finding.Finding.Compare))
}

// A week that May cuts was kept, and so was the promise, when its days in April are known.
func TestPromiseOfACutWeek(t *testing.T) {
	c := caseOf("3/week", "2026-05-01/2026-05-03")
	promised := 3
	c.Channels[0].Promised = &promised
	for _, day := range []string{"2026-04-27", "2026-04-29", "2026-05-01"} {
		c.Publications = append(c.Publications, post(t, day, "10:00"))
	}
	r := report(t, c, "2026-05-03")
	assert.Empty(t, r.Findings)
	assert.Equal(t, 2, r.Channels[0].Quotas[0].Beside)
	cut := c
	cut.Channels, cut.Publications = slices.Clone(c.Channels), slices.Clone(c.Publications)
	c.Channels[0].Promised, c.Channels[0].Days = nil, days("mon-fri")
	c.Publications[2] = post(t, "2026-04-28", "10:00")
	c.Excused = []adherence.Excuse{excuse("Fête du Travail", "2026-05-01/2026-05-01")}
	assert.Empty(t, report(t, c, "2026-05-03").Findings, "nothing is left to excuse")
	c.Publications = c.Publications[:2]
	assert.Equal(t, []string{
		"excused: LinkedIn: 0 posts instead of 1 from 1 May 2026 to 3 May 2026: Fête du Travail on 1 May 2026.",
	}, english(report(t, c, "2026-05-03").Findings))

	c = cut
	c.Publications = c.Publications[1:]
	assert.Equal(t, []string{
		"missed: LinkedIn: 1 post instead of 2 from 1 May 2026 to 3 May 2026.",
		"  below_promise: LinkedIn: 1 post from 1 May 2026 to 3 May 2026, with 2 promised to the client.",
	}, english(report(t, c, "2026-05-03").Findings))
}

// A weekend on which nothing is due is no silence, whatever the rhythm of the other days.
func TestBreaksAreNoSilence(t *testing.T) {
	c := caseOf("2/day", "2026-05-11/2026-05-24")
	c.Channels[0].Days = days("mon-fri")
	for d := range c.Period.All() {
		if c.Channels[0].Days.Contains(d.Weekday()) {
			c.Publications = append(c.Publications, post(t, d.String(), "09:00"), post(t, d.String(), "17:00"))
		}
	}
	r := report(t, c, "2026-05-24")
	assert.False(t, r.Findings.Has(adherence.CodeSilence), "%v", english(r.Findings))
	c.Channels[0].Days = calendar.Weekdays{}
	assert.Contains(t, french(report(t, c, "2026-05-24").Findings), "  silence: LinkedIn : 2 jours sans publication du 16 au 17 mai ; 1 au plus était attendu.")
}

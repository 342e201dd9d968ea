package strategy_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestBriefHasAChannelForEveryCadence(t *testing.T) {
	s := brand(t)
	s.Resources.People[2].Absences = []strategy.Absence{{Period: calendar.MustPeriod("2026-08-03/2026-08-21"), Reason: "summer"}}
	b := strategy.Brief(s).Brief
	var ids []string
	for _, c := range b.Channels {
		ids = append(ids, c.ID)
	}
	assert.Equal(t, []string{"facebook", "linkedin", "x", "blog"}, ids)
	assert.Equal(t, "linkedin", b.Channels[1].Network)
	assert.Equal(t, "director", b.Channels[1].Approver)
	last := b.Closures[len(b.Closures)-1]
	assert.Equal(t, calendar.ScopeWork, last.Scope)
	assert.Equal(t, []string{"director"}, last.People)
	_, problems := calendar.ReadBrief(mustJSON(t, b))
	assert.Empty(t, problems, "what is derived is sound")
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return data
}

func TestCampaignsBoundTheirActions(t *testing.T) {
	s := brand(t)
	s.Actions[0].Campaign = "spring"
	b := strategy.Brief(s).Brief
	assert.Equal(t, s.Campaigns[0].Period, b.Channels[0].Period)
	s.Actions[0].Period = calendar.MustPeriod("2026-03-09/2026-03-15")
	assert.Equal(t, s.Actions[0].Period, strategy.Brief(s).Brief.Channels[0].Period)
}

func TestBriefSharesNothing(t *testing.T) {
	s := brand(t)
	s.Calendar.Slots[0].Labels = map[string]string{"k": "v"}
	s.Calendar.Closures[0].Labels = map[string]string{"k": "v"}
	s.Calendar.Closures[0].People = []string{"cm"}
	s.Actions[0].Topics[0].Labels = map[string]string{"k": "v"}
	before := mustJSON(t, s)
	b := strategy.Brief(s).Brief
	b.Channels[0].Times[0] = calendar.Midnight()
	b.Channels[0].Windows[0].To = calendar.EndOfDay()
	b.Closures[0].Dates[0] = today
	b.Closures[0].Channels[0] = "changed"
	b.Closures[0].People[0] = "changed"
	b.Closures[0].Labels["k"] = "changed"
	b.Slots[0].Labels["k"] = "changed"
	result := strategy.Brief(s).Schedule(time.LoadLocation)
	for _, e := range strategy.Agenda(s, result.Plan) {
		if e.Topic.Labels != nil {
			e.Topic.Labels["k"] = "changed"
		}
		if e.Slot.Labels != nil {
			e.Slot.Labels["k"] = "changed"
		}
	}
	assert.JSONEq(t, string(before), string(mustJSON(t, s)))
}

func TestPlaceTellsFindingsUnderTheStrategy(t *testing.T) {
	s := brand(t)
	s.Calendar.Closures = append(s.Calendar.Closures, calendar.Closure{
		Name: "all", Period: calendar.MustPeriod("2026-05-01/2026-05-31"), Policy: calendar.PolicyAllow,
	})
	s.Actions[0], s.Actions[6] = s.Actions[6], s.Actions[0] // the first action has no cadence
	s.Actions[6].Windows = []calendar.Window{{From: calendar.MustClock("18:00"), To: calendar.MustClock("09:00")}}
	s.Resources.People[0].Absences = []strategy.Absence{{}}
	derived := strategy.Brief(s)
	placed := derived.Relocate(calendar.Schedule(derived.Brief, time.LoadLocation).Findings)
	at := pointers(placed)
	assert.Contains(t, at, finding.Pointer("/calendar/closures/11/reason"))
	assert.Contains(t, at, finding.Pointer("/actions/6/windows/0"))
	assert.Contains(t, at, finding.Pointer("/resources/people/0/absences/0"))
	assert.Contains(t, derived.Relocate(finding.List{{Pointer: "/channels/0/author"}})[0].Pointer, "/actions/1/owner")
	assert.Equal(t, finding.Pointer("/calendar/zone"), derived.Relocate(finding.List{{Pointer: "/zone"}})[0].Pointer)
	assert.Equal(t, finding.Pointer("/calendar"), derived.Relocate(finding.List{{}})[0].Pointer)
	assert.Equal(t, finding.Pointer("/calendar/channels/99"), derived.Relocate(finding.List{{Pointer: "/channels/99"}})[0].Pointer)
}

func TestAgendaTellsTheTopicsOfSlots(t *testing.T) {
	s := brand(t)
	result := strategy.Brief(s).Schedule(time.LoadLocation)
	for _, e := range strategy.Agenda(s, result.Plan) {
		if e.Action == "linkedin" && e.Slot.State == calendar.SlotPlanned {
			assert.NotEmpty(t, e.Topic.Title)
			assert.Equal(t, e.Topic.Pillar, e.Slot.Pillar)
			assert.Equal(t, "O2", e.Objective)
			assert.Equal(t, "LinkedIn page", e.AccountName)
			assert.Equal(t, strategy.TaskWriting, e.Stage)
			assert.Equal(t, e.Slot.Deadlines.Draft, e.Due)
		}
	}
	e := strategy.Agenda(s, calendar.Plan{Slots: []calendar.Slot{{Channel: "linkedin"}, {Channel: "linkedin", Theme: "linkedin-2"}, {Channel: "linkedin", Theme: "linkedin-9"}}})
	assert.Equal(t, "Posts of the LinkedIn page", e[0].Subject())
	assert.Equal(t, "Portrait of a retailer", e[1].Subject())
	assert.Empty(t, e[2].Topic)
}

// The posts speak of the pillars of the charter by their shares, as far as the topics of
// their action go, and of topics in turn.
func TestTopicsAndPillarsOfTheBrief(t *testing.T) {
	s := brand(t)
	b := strategy.Brief(s).Brief
	require.Len(t, b.Pillars, 3)
	assert.Equal(t, calendar.Pillar{ID: "advice", Name: "Advice", Share: 50, Channels: []string{"facebook", "linkedin", "x", "blog"}}, b.Pillars[0])
	assert.Equal(t, []string{"facebook", "blog"}, b.Pillars[1].Channels)
	assert.Len(t, b.Themes, 11)
	assert.Equal(t, calendar.Theme{ID: "blog-3", Name: "A formula and its story", Pillar: "house", Channels: []string{"blog"}}, b.Themes[10])
	got := map[string]int{}
	result := strategy.Brief(s).Schedule(time.LoadLocation)
	for _, e := range strategy.Agenda(s, result.Plan) {
		if e.Action == "blog" {
			got[e.Pillar()]++
		}
	}
	assert.Equal(t, map[string]int{"advice": 32, "house": 16}, got)
	assert.False(t, result.Findings.Has(calendar.CodeThemeRepeats), "%v", result.Findings)

	// A topic that belongs to no pillar: all of the action's are taken in turn.
	s.Actions[0].Topics = append(s.Actions[0].Topics, strategy.Topic{ID: "own", Title: "Something else"})
	b = strategy.Brief(s).Brief
	assert.NotContains(t, b.Pillars[0].Channels, "facebook")
	assert.Equal(t, "own", b.Themes[3].ID)
	themes := map[string]int{}
	for slot := range strategy.Brief(s).Schedule(time.LoadLocation).Plan.Of("facebook") {
		if slot.State == calendar.SlotPlanned {
			themes[slot.Theme]++
		}
	}
	assert.Len(t, themes, 4)
	assert.InDelta(t, themes["own"], themes["facebook-1"], 1)

	// Without shares, and without a charter, all topics are.
	for i := range s.Charter.Editorial.Pillars {
		s.Charter.Editorial.Pillars[i].Share = 0
	}
	b = strategy.Brief(s).Brief
	require.Len(t, b.Pillars, 3)
	assert.Zero(t, b.Pillars[0].Share)
	s.Charter = nil
	b = strategy.Brief(s).Brief
	assert.Empty(t, b.Pillars)
	assert.Empty(t, b.Themes[0].Pillar)
	assert.Empty(t, strategy.Brief(s).Schedule(time.LoadLocation).Findings.AtLeast(finding.Warning))

	// A publication that names no topic speaks of all pillars; a relay does not.
	s = brand(t)
	for i := range s.Actions {
		s.Actions[i].Topics = nil
	}
	for _, p := range strategy.Brief(s).Brief.Pillars {
		assert.Equal(t, []string{"facebook", "linkedin", "blog"}, p.Channels)
	}
}

// A rendezvous of an action is one of its channel, with slots that bear it.
func TestRendezvousOfActions(t *testing.T) {
	s := brand(t)
	assert.Equal(t, finding.Advice, find(t, review(t, s, today).Findings, strategy.CodeNoRendezvous).Severity)
	weekly := calendar.Recurrence{
		ID: "question", Title: "The question of the week", Pillar: "community", Labels: map[string]string{"k": "v"},
		Start: calendar.MustWhen("2026-02-05T18:00"), Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TH"),
		Edits: []calendar.Edit{{Of: calendar.MustWhen("2026-02-12T18:00"), Cancelled: true, Labels: map[string]string{"k": "v"}}},
	}
	s.Actions[0].Recurrences = []calendar.Recurrence{weekly}
	require.Equal(t, "answers", s.Actions[6].ID)
	s.Actions[6].Recurrences = []calendar.Recurrence{{ID: "live", Start: calendar.MustWhen("2026-03-10T12:00")}}
	assert.False(t, review(t, s, today).Findings.Has(strategy.CodeNoRendezvous))
	d := strategy.Brief(s)
	result := d.Schedule(time.LoadLocation)
	require.NoError(t, result.Findings.Err())
	dates := map[string]int{}
	for _, e := range strategy.Agenda(s, result.Plan) {
		if dates[e.Slot.Recurrence]++; e.Slot.Recurrence == "question" {
			assert.Equal(t, "community", e.Pillar())
			assert.Equal(t, "facebook", e.Action)
		}
	}
	assert.Greater(t, dates["question"], 40)
	assert.Equal(t, 1, dates["live"], "an action without a cadence posts its rendezvous")

	assert.Equal(t, finding.Pointer("/actions/0/recurrences/0/rule"), d.Relocate(finding.List{{Pointer: "/channels/0/recurrences/0/rule"}})[0].Pointer)
	assert.Equal(t, finding.Pointer("/actions/6/recurrences/0"), d.Relocate(finding.List{{Pointer: "/channels/4/recurrences/0"}})[0].Pointer)
	before := mustJSON(t, s)
	d.Brief.Channels[0].Recurrences[0].Labels["k"] = "changed"
	d.Brief.Channels[0].Recurrences[0].Edits[0].Labels["k"] = "changed"
	assert.JSONEq(t, string(before), string(mustJSON(t, s)))

	s.Actions[0].Recurrences[0].Rule = calendar.MustRule("FREQ=WEEKLY;BYDAY=MO;UNTIL=20200101T000000")
	at := pointers(strategy.Brief(s).Schedule(time.LoadLocation).Findings)
	assert.Contains(t, at, finding.Pointer("/actions/0/recurrences/0/rule"))
}

// What is said of pillars and themes is said where the strategy has them.
func TestSubjectsAreToldUnderTheStrategy(t *testing.T) {
	s := brand(t)
	s.Charter.Editorial.Pillars[0].Share = 0 // the only one of the relay's topics
	d := strategy.Brief(s)
	for from, to := range map[finding.Pointer]finding.Pointer{
		"/pillars/0/share":      "/charter/editorial/pillars/0/share",
		"/pillars/1/channels/0": "/charter/editorial/pillars/1",
		"/pillars/9":            "/charter/editorial/pillars",
		"/pillars":              "/charter/editorial/pillars",
		"/themes/0":             "/actions/0/topics/0",
		"/themes/1/name":        "/actions/0/topics/1/title",
		"/themes/4/pillar":      "/actions/1/topics/1/pillar",
		"/themes/4/channels/0":  "/actions/1/topics/1",
		"/themes/3/share":       "/actions/1/topics/0",
		"/themes/3/id":          "/actions/1/topics/0/id",
		"/themes":               "/actions",
		"/slots/3/theme":        "/calendar/slots/3/theme",
	} {
		assert.Equal(t, to, d.Relocate(finding.List{{Pointer: from}})[0].Pointer, from)
	}
}

func TestTraceFollowsTheChain(t *testing.T) {
	s := brand(t)
	result := calendar.Schedule(strategy.Brief(s).Brief, time.LoadLocation)
	got := strategy.Trace(s, &result.Plan)
	assert.Empty(t, got.Findings)
	require.Len(t, got.Chains, 4)
	assert.Equal(t, []string{"x", "blog", "partnership", "ads"}, got.Chains[2].Actions)
	assert.Positive(t, got.Chains[2].Slots)
	for _, c := range got.Chains {
		assert.True(t, c.Whole(), c.Objective)
	}

	s.Actions = s.Actions[:1]
	s.Accounts = append(s.Accounts, strategy.Account{ID: "old"})
	got = strategy.Trace(s, &result.Plan)
	assert.True(t, got.Findings.Has("strategy.objective_without_action"))
	assert.True(t, got.Findings.Has("strategy.slot_without_action"))
	assert.True(t, got.Findings.Has("strategy.account_without_action"))
	assert.False(t, got.Chains[3].Whole())
}

func TestWorkloads(t *testing.T) {
	got := strategy.Workloads(brand(t))
	require.Len(t, got, 3)
	assert.Equal(t, "cm", got[1].Person)
	assert.InDelta(t, 19.7*60, got[1].Needed, 5)
	assert.Zero(t, got[1].Missing())
	assert.Equal(t, "x", got[1].Heaviest[0].Action)
}

// The time of people goes to the calendar where an ordinary week is long enough: what is
// too short then is a week of its own.
func TestTimeOfPeopleGoesToTheCalendar(t *testing.T) {
	s := brand(t)
	b := strategy.Brief(s).Brief
	cm, minutes := s.Resources.People[1], 0
	for _, task := range cm.Tasks {
		minutes += task.MinutesPerWeek
	}
	require.Equal(t, "cm", b.People[1].ID)
	require.NotNil(t, b.People[1].MinutesPerWeek)
	assert.LessOrEqual(t, *b.People[1].MinutesPerWeek, cm.MinutesPerWeek-minutes)
	assert.Equal(t, s.Actions[0].Minutes, b.Channels[0].Effort.Draft)
	assert.Empty(t, strategy.Brief(s).Schedule(time.LoadLocation).Findings.AtLeast(finding.Warning))

	d := strategy.Brief(s)
	assert.Equal(t, finding.Pointer("/actions/0/minutes"), d.Relocate(finding.List{{Pointer: "/channels/0/effort/draft"}})[0].Pointer)
	assert.Equal(t, finding.Pointer("/resources/people/1/minutesPerWeek"), d.Relocate(finding.List{{Pointer: "/people/1/minutesPerWeek"}})[0].Pointer)

	// Six weeks away leave too little time for the posts of these weeks.
	away := s
	away.Resources.People = slices.Clone(s.Resources.People)
	away.Resources.People[1].Absences = []strategy.Absence{{Period: calendar.MustPeriod("2026-08-03/2026-09-11")}}
	found := strategy.Brief(away).Schedule(time.LoadLocation).Findings
	assert.True(t, found.Has(calendar.CodeCapacity), "%v", found)

	s.Resources.People[1].MinutesPerWeek = 12 * 60
	b = strategy.Brief(s).Brief
	assert.Nil(t, b.People[1].MinutesPerWeek, "the review says so")
	assert.Zero(t, b.Channels[0].Effort)
}

// What is suspended, sent together and limited by an account goes to the calendar, as far as
// it concerns actions that post, and what the calendar finds comes back.
func TestSharedLimitsGoToTheCalendar(t *testing.T) {
	s := brand(t)
	posting, other := s.Actions[0].ID, ""
	channels := strategy.Brief(s).Brief.Channels
	for _, a := range s.Actions {
		if !slices.ContainsFunc(channels, func(c calendar.Channel) bool { return c.ID == a.ID }) {
			other = a.ID
		}
	}
	require.NotEmpty(t, other)
	may := calendar.MustPeriod("2026-05-04/2026-05-10")
	s.Calendar.Suspensions = []calendar.Suspension{
		{ID: "beside", Period: may, Channels: []string{other}}, {ID: "crisis", Period: may, Channels: []string{posting, other}},
	}
	s.Calendar.Lots = []calendar.Lot{
		{ID: "none", Period: may, Channels: []string{other}}, {ID: "june", Period: calendar.MustPeriod("2026-06-01/2026-06-30")},
	}
	s.Accounts = append([]strategy.Account{{ID: "without limits"}}, s.Accounts...)
	at := slices.IndexFunc(s.Accounts, func(a strategy.Account) bool { return a.ID == s.Actions[0].Account })
	require.Positive(t, at)
	s.Accounts[at].MinGap, s.Accounts[at].PerDay = calendar.MustDuration("P1M"), 1
	d := strategy.Brief(s)
	require.Len(t, d.Brief.Suspensions, 1)
	assert.Equal(t, []string{posting}, d.Brief.Suspensions[0].Channels)
	assert.Equal(t, []string{posting, other}, s.Calendar.Suspensions[1].Channels, "the strategy is left alone")
	require.Len(t, d.Brief.Lots, 1)
	assert.Equal(t, []calendar.Account{{
		ID: s.Accounts[at].ID, Name: s.Accounts[at].DisplayName(), Network: string(s.Accounts[at].Network),
		MinGap: calendar.MustDuration("P1M"), PerDay: 1,
	}}, d.Brief.Accounts)
	for from, to := range map[finding.Pointer]finding.Pointer{
		"/suspensions/0/period": "/calendar/suspensions/1/period", "/lots/0/send": "/calendar/lots/1/send",
		"/accounts/0/minGap": finding.Root.Field("accounts").Index(at).Field("minGap"), "/accounts": "/accounts",
	} {
		assert.Equal(t, to, d.Relocate(finding.List{{Pointer: from}})[0].Pointer, from)
	}
	found := d.Schedule(time.LoadLocation).Findings
	gap := finding.Root.Field("accounts").Index(at).Field("minGap")
	assert.True(t, slices.ContainsFunc(found, func(f finding.Finding) bool { return f.Pointer == gap }), "a gap has no months: %v", found)

	s.Accounts[at].MinGap = calendar.Duration{}
	plan := strategy.Brief(s).Schedule(time.LoadLocation).Plan
	require.NotEmpty(t, plan.Slots)
	days := map[calendar.Date]int{}
	for _, slot := range plan.Slots {
		assert.False(t, slot.Channel == posting && may.Contains(slot.Date), "suspended on %s", slot.Date)
		if slot.Account == s.Accounts[at].ID {
			days[slot.Date]++
		}
		assert.Equal(t, calendar.MustPeriod("2026-06-01/2026-06-30").Contains(slot.Date), slot.Lot == "june", slot.Date)
	}
	for day, n := range days {
		assert.Equal(t, 1, n, day)
	}
}

package examples_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
	"github.com/septet-go/socialstrategy/calendar/holiday"
	"github.com/septet-go/socialstrategy/calendar/ical"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// theBrand is the strategy of examples/sevensteps, which fills nearly every member.
func theBrand(t *testing.T) strategy.Strategy {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(moduleRoot(t), "examples/sevensteps/strategy.en.json"))
	require.NoError(t, err)
	s, problems := strategy.Read(data, strategy.Basis{})
	require.Empty(t, problems)
	return s
}

// TestArgumentsAreNeverModified runs every function that takes a document on the same
// one, and compares it with a copy made before.
func TestArgumentsAreNeverModified(t *testing.T) {
	s, untouched := theBrand(t), theBrand(t)
	day := calendar.MustDate("2026-01-15")
	derived := strategy.Brief(s)
	brief := derived.Brief
	before, err := json.Marshal(brief)
	require.NoError(t, err)
	result := derived.Schedule(time.LoadLocation)
	plan, err := json.Marshal(result.Plan)
	require.NoError(t, err)

	moved := brief
	moved.Slots = slices.Clone(result.Plan.Slots)
	replanned := calendar.Replan(moved, time.LoadLocation)
	editor := calendar.Editor{Zones: time.LoadLocation}
	editor.KeepClocks(result.Plan, "Asia/Seoul")
	editor.Shift(result.Plan, "", result.Plan.Period, calendar.MustDuration("P1D"))
	calendar.Compare(result.Plan, replanned.Plan)
	_, err = result.Plan.Apply(replanned.Diff)
	require.NoError(t, err)
	strategy.Check(s, strategy.Basis{})
	strategy.Review(s, strategy.Basis{AsOf: day, Zones: time.LoadLocation, Plan: &result.Plan, Scheduling: result.Findings})
	strategy.Trace(s, &result.Plan)
	strategy.Workloads(s)
	strategy.Agenda(s, result.Plan)
	strategy.Register(s).Markdown(language.French, day)
	derived.Relocate(result.Findings)
	smart.CheckAll(s.Objectives, smart.Together{Goals: s.Purpose.Goals})
	for _, o := range s.Objectives {
		smart.Check(o, smart.Evidence{}, day)
		for _, series := range s.Measurement.Series {
			kpi.ProgressOf(o, series, day)
		}
	}
	for _, series := range s.Measurement.Series {
		series.Over(calendar.MustPeriod("2025-01-01/2025-12-31"))
	}
	one := s.Measurement.Series[0]
	other := one
	other.ID, other.Account = "other", "other"
	assert.NotEqual(t, kpi.Unknown, kpi.Builtin().Across(calendar.MustPeriod("2025-01-01/2025-12-31"), one, other).State())
	kpi.Builtin().Check(kpi.Mapping{Objectives: s.Objectives, Series: s.Measurement.Series})
	charter.Check(*s.Charter, day)
	charter.Compare(*s.Charter, charter.Charter{})
	s.Charter.Elements()
	s.Charter.Markdown(language.French, day)
	linter, _ := charter.NewLinter(*s.Charter, network.Builtin())
	linter.Lint(charter.Post{ID: "p", Text: "Une crème miracle", Network: network.Facebook})

	assert.Equal(t, untouched, s)
	again, err := json.Marshal(brief)
	require.NoError(t, err)
	assert.JSONEq(t, string(before), string(again))
	again, err = json.Marshal(result.Plan)
	require.NoError(t, err)
	assert.JSONEq(t, string(plan), string(again))
}

// TestSameInputSameOutput runs the whole twice and compares the bytes.
func TestSameInputSameOutput(t *testing.T) {
	once := func() string {
		s := theBrand(t)
		derived := strategy.Brief(s)
		result := derived.Schedule(time.LoadLocation)
		d := strategy.Review(s, strategy.Basis{
			AsOf: calendar.MustDate("2026-01-15"), Zones: time.LoadLocation, Plan: &result.Plan, Scheduling: result.Findings,
		})
		data, err := json.Marshal(map[string]any{"result": result, "diagnosis": d,
			"charter": s.Charter.Markdown(language.French, calendar.MustDate("2026-01-15"))})
		require.NoError(t, err)
		return string(data)
	}
	first := once()
	for range 5 {
		assert.Equal(t, first, once())
	}
}

// TestZeroValuesGoThrough gives every entry point the zero value of its documents.
func TestZeroValuesGoThrough(t *testing.T) {
	for name, call := range map[string]func(){
		"strategy.Check":     func() { strategy.Check(strategy.Strategy{}, strategy.Basis{}) },
		"strategy.Review":    func() { strategy.Review(strategy.Strategy{}, strategy.Basis{}) },
		"strategy.Trace":     func() { strategy.Trace(strategy.Strategy{}, nil) },
		"strategy.Brief":     func() { strategy.Brief(strategy.Strategy{}).Relocate(finding.List{{}}) },
		"strategy.Workloads": func() { strategy.Workloads(strategy.Strategy{}) },
		"strategy.Register":  func() { strategy.Register(strategy.Strategy{}).Ahead(calendar.Date{}, calendar.Date{}) },
		"strategy.WorkflowOf": func() {
			strategy.Strategy{Actions: make([]strategy.Action, 1), Workflows: make([]strategy.Workflow, 2)}.WorkflowOf("")
			strategy.Approvals{}.Standing(charter.Workflow{}, charter.Post{})
		},
		"strategy.Agenda":    func() { strategy.Agenda(strategy.Strategy{}, calendar.Plan{}) },
		"strategy.Derived":   func() { strategy.Derived{}.Relocate(finding.List{{Pointer: "/channels/0"}}) },
		"calendar.Schedule":  func() { calendar.Schedule(calendar.Brief{}, nil) },
		"adherence.Judge":    func() { adherence.Judge(adherence.Case{}, calendar.When{}, nil) },
		"calendar.NewSeries": func() { calendar.NewSeries(calendar.Recurrence{}, nil) },
		"calendar.Series":    func() { (*calendar.Series)(nil).All()(func(calendar.Occurrence) bool { return true }) },
		"calendar.Resolve":   func() { calendar.Resolve(calendar.DateTime{}, nil, 0) },
		"calendar.NewZone":   func() { calendar.NewZone(nil, calendar.Period{}).Instant(calendar.DateTime{}, 0) },
		"holiday.Calendar": func() {
			holiday.Calendar{}.On(calendar.Date{})
			holiday.France(0).Closures(calendar.Period{}, language.Und)
		},
		"holiday.KeyDates": func() {
			holiday.KeyDates{Moved: make([]holiday.Move, 1)}.Next(calendar.Date{}, 0)
			holiday.Occurrence{}.Source()
			holiday.Day{}.Label()
			holiday.Find("")
		},
		"ical.Parse": func() {
			ical.Parse(nil)
			ical.NewZones(ical.Calendar{}, nil)
			(*ical.Zones)(nil).Instant(ical.Time{Zone: "a"})
		},
		"ical.Calendar": func() {
			ical.Event{Alarms: make([]ical.Alarm, 1), Added: make([]ical.Time, 2)}.Ends()
			ical.Calendar{Events: make([]ical.Event, 1), Zones: make([]ical.Component, 1), Properties: make([]ical.Property, 1)}.Append(nil)
			ical.Timezone("", nil, calendar.Period{})
		},
		"ical.Recurrences": func() {
			ical.Recurrences(ical.Calendar{Events: make([]ical.Event, 2)}, nil)
			ical.FromRecurrence(calendar.Recurrence{}, "", nil)
		},
		"ical.AppendPlan": func() { ical.AppendPlan(nil, calendar.Plan{Slots: make([]calendar.Slot, 1)}, ical.Export{}) },
		"smart.Check":     func() { smart.Check(smart.Objective{}, smart.Evidence{}, calendar.Date{}) },
		"smart.CheckAll": func() {
			smart.CheckAll(make([]smart.Objective, 2), smart.Together{Goals: make([]smart.Goal, 1), People: make([]smart.Load, 1)})
		},
		"smart.Reader.Read": func() { smart.Reader{}.Read("").Objective() },
		"kpi.Series.Over":   func() { kpi.Series{}.Over(calendar.Period{}) },
		"kpi.ProgressOf":    func() { kpi.ProgressOf(smart.Objective{}, kpi.Series{}, calendar.Date{}) },
		"kpi.Catalogue": func() {
			kpi.Catalogue{}.Check(kpi.Mapping{Objectives: make([]smart.Objective, 1), Series: make([]kpi.Series, 1)})
		},
		"network.Catalogue": func() { network.Catalogue{}.Check("", "", calendar.Period{}); network.Catalogue{}.With(network.Fact{}) },
		"charter.Check":     func() { charter.Check(charter.Charter{}, calendar.Date{}) },
		"charter.Compare":   func() { charter.Compare(charter.Charter{}, charter.Charter{}).Heading() },
		"charter.Starter":   func() { charter.Starter(language.Und) },
		"charter.Markdown":  func() { charter.Charter{}.Markdown(language.Und, calendar.Date{}) },
		"charter.RegisterMarkdown": func() {
			charter.Register{Entries: make([]charter.RegisterEntry, 2)}.Markdown(language.Und, calendar.Date{})
		},
		"charter.Linter":    func() { (&charter.Linter{}).Lint(charter.Post{}) },
		"charter.Post.Hash": func() { charter.Post{}.Hash() },
		"charter.InForce": func() {
			charter.InForce(calendar.Date{}, "", charter.Profile{})
			charter.Obligation{}.Binds(calendar.Date{}, "", charter.Profile{})
		},
		"charter.Register": func() {
			charter.CheckRegister(charter.Register{Entries: make([]charter.RegisterEntry, 2)}, calendar.Date{})
		},
		"charter.Partnerships": func() { charter.CheckPartnerships(charter.Partnerships{Deals: make([]charter.Partnership, 2)}) },
		"finding.List":         func() { finding.List{{}}.In(language.Und); _ = finding.List{{}}.Error() },
		"finding.Message":      func() { finding.Message{}.Localize(language.French) },
		"finding.Policy":       func() { finding.Policy{{}}.Apply(finding.List{{}}) },
	} {
		assert.NotPanics(t, call, name)
	}
}

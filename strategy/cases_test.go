package strategy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/strategy"
)

// The cases of a strategy hold what it knows, and can be decided on.
func TestCases(t *testing.T) {
	s := brand(t)
	start := calendar.MustDate("2026-01-01")
	s.Measurement.Events = append(s.Measurement.Events, strategy.Event{ID: "outage", Title: "Panne", Kind: kpi.EventOutage, Period: calendar.MustPeriod("2026-02-02/2026-02-03")})
	var measured []string
	for _, a := range s.Actions {
		if o, found := s.Objective(a.Objective); found {
			for _, series := range s.Measurement.Series {
				if string(series.Indicator) == o.Indicator && series.Account == o.Account {
					measured = append(measured, a.ID)
					break
				}
			}
		}
	}
	require.NotEmpty(t, measured)
	plan := &calendar.Plan{Slots: []calendar.Slot{
		{ID: "1", Channel: measured[0], Date: start, State: calendar.SlotPublished},
		{ID: "2", Channel: measured[0], Date: start.AddDays(1), State: calendar.SlotMissed},
		{ID: "3", Channel: measured[0], Date: start.AddDays(2), State: calendar.SlotOnHold},
		{ID: "4", Channel: measured[0], Date: start.AddDays(300), State: calendar.SlotPlanned},
	}}
	cases := strategy.Cases(s, plan, start.AddDays(30))
	var ids []string
	for _, k := range cases {
		ids = append(ids, k.ID)
		assert.Len(t, k.Accounts, len(s.Accounts))
		assert.Equal(t, kpi.EventOutage, k.Events[len(k.Events)-1].Kind)
	}
	assert.Equal(t, measured, ids)
	assert.Equal(t, &kpi.Compliance{Planned: 2, Done: 1}, cases[0].Compliance)
	for _, v := range kpi.DecideAll(cases, today) {
		assert.NotZero(t, v.Decision)
		assert.NotEmpty(t, v.Why)
	}

	assert.Nil(t, strategy.Cases(s, nil, today)[0].Compliance, "nobody kept track")
	plan.Slots = plan.Slots[3:]
	assert.Nil(t, strategy.Cases(s, plan, start.AddDays(400))[0].Compliance, "nobody kept track")
	assert.Empty(t, strategy.Cases(strategy.Strategy{}, nil, today))
}

// Cases share nothing with the strategy that changes.
func TestCasesShareNothing(t *testing.T) {
	s := brand(t)
	cases := strategy.Cases(s, nil, today)
	require.NotEmpty(t, cases)
	for i := range cases {
		for j := range cases[i].Series.Samples {
			if v := cases[i].Series.Samples[j].Value; v != nil {
				*v = -1
			}
		}
	}
	assert.Equal(t, brand(t).Measurement, s.Measurement)
}

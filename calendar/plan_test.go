package calendar_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestPlansAreReadBack(t *testing.T) {
	plan := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-03-16/2026-04-12"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{ID: "blog", Cadence: calendar.MustCadence("2/week"), Times: []calendar.Clock{calendar.MustClock("10:00")}}},
	}, time.LoadLocation).Plan
	require.NotEmpty(t, plan.Slots)
	plan.Labels = map[string]string{"version": "3"}
	data, err := json.Marshal(plan)
	require.NoError(t, err)
	again, problems := calendar.ReadPlan(data)
	require.Empty(t, problems)
	assert.Equal(t, plan, again)

	data, err = json.Marshal(calendar.Plan{})
	require.NoError(t, err)
	assert.JSONEq(t, `{}`, string(data))
}

func TestPlansAreReadStrictly(t *testing.T) {
	text := `{"period": "2026-01-01/2026-01-31", "zone": "Europe/Paris",
		"slots": [{"id": "a", "channel": "c", "Date": "2026-01-01", "clock": "25:00", "state": "planned", "colour": 3}], "SLOTS": []}`
	_, problems := calendar.ReadPlan([]byte(text))
	var at []finding.Pointer
	for _, f := range problems {
		at = append(at, f.Pointer)
	}
	assert.Subset(t, at, []finding.Pointer{"/SLOTS", "/slots/0/Date", "/slots/0/clock", "/slots/0/colour"})
	var plan calendar.Plan
	assert.Error(t, json.Unmarshal([]byte(text), &plan), "as strict within any other document")
	assert.Zero(t, plan)
}

func ExampleReadPlan() {
	plan, problems := calendar.ReadPlan([]byte(`{"period": "2026-01-01/2026-01-31", "zone": "Europe/Paris", "slots": [
		{"id": "blog-2026-01-1", "channel": "blog", "date": "2026-01-06", "clock": "10:00", "state": "published"}]}`))
	fmt.Println(len(problems))
	for slot := range plan.Of("blog") {
		fmt.Println(slot.ID, slot.Date, slot.Clock, slot.State)
	}
	// Output:
	// 0
	// blog-2026-01-1 2026-01-06 10:00 published
}

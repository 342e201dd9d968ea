package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

func TestChannelPeriodBoundsItWithinTheBrief(t *testing.T) {
	channel := calendar.Channel{
		ID: "launch", Cadence: calendar.MustCadence("4/month"), Times: []calendar.Clock{calendar.MustClock("10:00")},
		Period: calendar.MustPeriod("2026-05-20/2026-06-30"),
	}
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"), Zone: "Europe/Paris", Channels: []calendar.Channel{channel},
	}
	got := calendar.Schedule(brief, time.LoadLocation)
	assert.Empty(t, got.Findings, "nothing is missing outside the period of the channel")
	assert.Equal(t, 6, got.Certificate.Placed, "two in what is left of May, four in June")

	alone := brief
	alone.Period = channel.Period
	assert.Equal(t, calendar.Schedule(alone, time.LoadLocation).Plan.Slots, got.Plan.Slots,
		"a channel within a longer brief is placed as in a brief of its own")
}

func TestChannelPeriodOutsideTheBrief(t *testing.T) {
	got := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "launch", Cadence: calendar.MustCadence("1/week"), Times: []calendar.Clock{calendar.MustClock("10:00")},
			Period: calendar.MustPeriod("2027-02-01/2027-02-28"),
		}},
	}, time.LoadLocation)
	assert.Empty(t, got.Plan.Slots)
	if assert.Len(t, got.Findings, 1) {
		assert.Equal(t, calendar.CodeOutsidePeriod, got.Findings[0].Code)
		assert.Equal(t, "launch runs from 1 February 2027 to 28 February 2027, outside the period of the calendar: nothing is placed.",
			got.Findings[0].Localize(language.English))
	}
}

package adherence_test

import (
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// Scenario 20: the same quota is kept in all four, count alone is not regularity.
func TestScenario20_Regularity(t *testing.T) {
	hour := 1.0 / 24
	for _, test := range []struct {
		name          string
		gaps          []float64
		variation, an float64
	}{
		{"weekly", []float64{7, 7, 7, 7, 7, 7, 7}, 0, -1},
		{"a day of jitter", []float64{7, 8, 6, 7, 6, 8, 7}, 0.108, -0.844},
		{"Monday, Wednesday, Friday", []float64{2, 2, 3, 2, 2, 3, 2, 2, 3, 2, 2, 3}, 0.202, -0.711},
		{"eight posts, 49 days of silence among them", []float64{49, hour, hour, hour, hour, hour, hour}, 2.435, 0.994},
	} {
		r, ok := adherence.Variation(test.gaps)
		require.True(t, ok)
		assert.InDelta(t, test.variation, r, 0.0005, test.name)
		a, ok := adherence.Burstiness(test.gaps)
		require.True(t, ok)
		assert.InDelta(t, test.an, a, 0.0005, test.name)

		c := caseOf(fmt.Sprint(len(test.gaps)+1, "/quarter"), "2026-01-01/2026-03-31")
		at := instant(t, "2026-01-05T10:00", "Europe/Paris")
		for _, gap := range append([]float64{0}, test.gaps...) {
			at = at.Add(time.Duration(math.Round(gap*24)) * time.Hour)
			c.Publications = append(c.Publications, adherence.Publication{Channel: "li", Instant: at})
		}
		q := judge(t, c, "2026-04-15").Quotas[0]
		assert.Equal(t, adherence.OnTrack, q.State, "%s: the count is kept", test.name)
		assert.Equal(t, []int{q.Least, 0}, []int{q.Counts.Published, q.Lacking}, test.name)
	}
}

func TestSpreadIsUnknownWithoutGaps(t *testing.T) {
	for name, gaps := range map[string][]float64{
		"none": nil, "one": {7}, "of no length": {0, 0, 0}, "negative": {1, -1, 7},
		"not a number": {1, math.NaN()}, "infinite": {1, math.Inf(1)}, "beyond counting": {math.MaxFloat64, math.MaxFloat64, math.MaxFloat64, math.MaxFloat64},
	} {
		_, ok := adherence.Variation(gaps)
		assert.Equal(t, name == "beyond counting", ok, name)
		_, ok = adherence.Burstiness(gaps)
		assert.Equal(t, name == "beyond counting", ok, name)
	}
	a, ok := adherence.Burstiness([]float64{1, 1e12})
	assert.True(t, ok)
	assert.InDelta(t, 1, a, 1e-6, "two gaps can be one burst")
}

// A post of 11:00 instead of 10:00 is as regular, whatever the clocks do.
func TestPostizMovedFromTenToEleven(t *testing.T) {
	c := caseOf("1/week", "2026-03-02/2026-04-26")
	c.Channels[0].Days = days("tue")
	for i, day := range []string{"03-03", "03-10", "03-17", "03-24", "03-31", "04-07", "04-14", "04-21"} {
		clock := "10:00"
		if i >= 2 {
			clock = "11:00"
		}
		c.Slots = append(c.Slots, planned(t, "2026-"+day, "10:00"))
		c.Publications = append(c.Publications, post(t, "2026-"+day, clock))
	}
	r := judge(t, c, "2026-04-26")
	assert.Zero(t, *r.Regularity.Variation)
	assert.Equal(t, -1.0, *r.Regularity.Burstiness)
	assert.Equal(t, 7.0, *r.Regularity.MeanGap)
	assert.Equal(t, []int{8, 8}, []int{r.Kept, r.Judged})
	assert.Equal(t, 6, r.Punctuality.Late)
	assert.Equal(t, int64(3600), *r.Punctuality.MedianLateness)
	assert.Equal(t, 6, r.Regularity.Silence.Days)
}

func TestPostsOfOneDayAreHoursApart(t *testing.T) {
	c := caseOf("3/week", "2026-05-04/2026-05-10")
	c.Publications = append(c.Publications, post(t, "2026-05-04", "09:00"), post(t, "2026-05-04", "21:00"), post(t, "2026-05-06", "08:00"))
	assert.Equal(t, 1.25, *judge(t, c, "2026-05-10").Regularity.MeanGap, "half a day and two days")

	c = caseOf("3/day", "2026-05-04/2026-05-10")
	c.Publications = append(c.Publications, post(t, "2026-05-04", "09:00"), post(t, "2026-05-04", "21:00"), post(t, "2026-05-06", "09:00"))
	assert.Equal(t, 1.0, *judge(t, c, "2026-05-10").Regularity.MeanGap, "half a day and a day and a half")
}

func TestExcusedDaysAreTakenOut(t *testing.T) {
	c := caseOf("1/week", "2026-05-04/2026-06-14")
	for _, day := range []string{"05-05", "05-12", "05-26", "06-02"} {
		c.Publications = append(c.Publications, post(t, "2026-"+day, "10:00"))
	}
	r := judge(t, c, "2026-06-02")
	assert.Equal(t, 13, r.Regularity.Silence.Days)
	assert.NotZero(t, *r.Regularity.Variation)
	c.Excused = append(c.Excused, excuse("suspension", "2026-05-18/2026-05-24"))
	r = judge(t, c, "2026-06-02")
	assert.Equal(t, 6, r.Regularity.Silence.Days)
	assert.Zero(t, *r.Regularity.Variation)
}

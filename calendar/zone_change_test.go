package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
)

// F18, in values: a post at 20:00 in Amsterdam, when the site moves to Seoul.
func TestChangingZoneKeepsTheWallClockOrTheInstant(t *testing.T) {
	t.Parallel()
	period := calendar.MustPeriod("2017-01-01/2026-12-31")
	amsterdam := calendar.NewZone(location(t, "Europe/Amsterdam"), period)
	seoul := calendar.NewZone(location(t, "Asia/Seoul"), period)
	at := calendar.MustDateTime("2017-04-22T20:00")

	wall := amsterdam.KeepClock(at, seoul, 0)
	assert.Equal(t, at, wall.Wall)
	assert.Equal(t, "2017-04-22T11:00:00Z", wall.After.Time(time.UTC).Format(time.RFC3339))
	assert.Equal(t, int64(-7*3600), wall.Shift())

	moment := amsterdam.KeepInstant(at, seoul, 0)
	assert.Equal(t, calendar.MustDateTime("2017-04-23T03:00"), moment.Wall)
	assert.Equal(t, "2017-04-22T18:00:00Z", moment.After.Time(time.UTC).Format(time.RFC3339))
	assert.Zero(t, moment.Shift())
	back := seoul.KeepInstant(moment.Wall, amsterdam, 0)
	assert.Equal(t, at, back.Wall, "and back")
}

func TestChangingZoneAtClockChanges(t *testing.T) {
	t.Parallel()
	period := calendar.MustPeriod("2026-01-01/2026-12-31")
	paris := calendar.NewZone(location(t, "Europe/Paris"), period)
	utc := calendar.NewZone(time.UTC, period)
	gap := utc.KeepClock(calendar.MustDateTime("2026-03-29T02:30"), paris, 0)
	assert.Equal(t, calendar.OutcomeGap, gap.After.Outcome())
	assert.Equal(t, "2026-03-29T01:30:00Z", gap.After.Time(time.UTC).Format(time.RFC3339))
	assert.False(t, utc.KeepClock(calendar.MustDateTime("2026-03-29T02:30"), paris, calendar.ResolveSkip).After.OK())
	for _, hour := range []string{"00:30", "01:30"} { // both show 02:30 in Paris
		at := calendar.MustDate("2026-10-25").At(calendar.MustClock(hour))
		c := utc.KeepInstant(at, paris, 0)
		assert.Equal(t, calendar.MustDateTime("2026-10-25T02:30"), c.Wall)
		assert.Equal(t, c.Before.Unix(), c.After.Unix(), "the same instant, the second time too")
	}
	assert.Equal(t, calendar.ZoneChange{}, utc.KeepInstant(calendar.DateTime{}, paris, 0))
	var none *calendar.Zone
	assert.True(t, none.KeepInstant(calendar.MustDateTime("2026-01-01T10:00"), paris, 0).Wall.IsZero())
	assert.False(t, paris.KeepInstant(calendar.MustDateTime("2026-01-01T10:00"), none, 0).After.OK())
	far := calendar.NewZone(time.FixedZone("", 20*3600), period)
	assert.True(t, utc.KeepInstant(calendar.MustDateTime("9999-12-31T23:00"), far, 0).Wall.IsZero())
	assert.Zero(t, paris.KeepClock(calendar.MustDateTime("2026-01-01T10:00"), none, 0).Shift())
}

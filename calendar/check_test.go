package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func pointers(l finding.List) []string {
	out := []string{}
	for _, f := range l {
		out = append(out, string(f.Pointer))
	}
	return out
}

// Whatever is wrong, nothing of it hides the rest.
func TestEverythingWrongInOnePass(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-01-01/2036-12-31", calendar.Channel{
		Cadence: calendar.MustCadence("4/month"), MinGap: calendar.MustDuration("P1M"),
		Times:   []calendar.Clock{calendar.EndOfDay()},
		Windows: []calendar.Window{{From: calendar.MustClock("18:00"), To: calendar.MustClock("09:00")}},
	})
	b.Zone, b.WeekStart = "Europe/Pariss", calendar.MustWeekdays("mon-fri")
	b.Channels = append(b.Channels, calendar.Channel{ID: "blog"})
	b.Closures = []calendar.Closure{{Policy: calendar.PolicyAllow}}
	want := []string{
		"/channels/0/minGap", "/channels/0/times/0", "/channels/0/windows/0", "/channels/1/cadence", "/channels/1/id",
		"/closures/0", "/closures/0/reason", "/period", "/weekStart", "/zone",
	}
	found := calendar.Check(b, time.LoadLocation)
	assert.Equal(t, want, pointers(found))
	assert.Equal(t, found, calendar.Schedule(b, time.LoadLocation).Findings)
	assert.Empty(t, calendar.Check(year2026("4/month", "mon-fri"), time.LoadLocation))
}

// Form and meaning of a text are reported at once, and no consequence beside its cause.
func TestCheckJSON(t *testing.T) {
	t.Parallel()
	_, found := calendar.CheckJSON([]byte(`{"period":"2026-12-31/2026-01-01","zone":"Nowhere","channels":[
		{"id":"a","cadence":"3-2/week","times":["25:00"],"windows":[{"from":"9h","to":"18:00"},{"from":"12:00"}]}]}`), time.LoadLocation)
	assert.Equal(t, []string{
		"/channels/0/cadence", "/channels/0/times/0", "/channels/0/windows/0/from", "/channels/0/windows/1", "/period", "/zone",
	}, pointers(found))

	b, found := calendar.CheckJSON([]byte(`{"period":"2026-01-01/2026-01-31","zone":"UTC","channels":[{"id":"a","cadence":"1/day","times":["10:00"]}]}`), time.LoadLocation)
	assert.Empty(t, found)
	assert.Len(t, b.Channels, 1)

	_, found = calendar.CheckJSON([]byte(`{"period":"2026-01-01/2026-01-31","zone":"Nowhere","channels":[{"id"`), time.LoadLocation)
	assert.Len(t, found, 1, "what follows where the text stops is not known: %v", found)
}

// What a machine calls local is no zone of a plan.
func TestLocalIsNoZone(t *testing.T) {
	t.Parallel()
	b := year2026("4/month", "mon-fri")
	b.Zone = "Local"
	r := calendar.Schedule(b, time.LoadLocation)
	assert.True(t, r.Findings.Has(calendar.CodeUnknownZone))
	assert.Empty(t, r.Plan.Slots)
}

package calendar_test

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// civil returns the civil time that a clock in UTC shows at a unix time.
func civil(wall int64) calendar.DateTime { return calendar.DateTimeOf(time.Unix(wall, 0).UTC()) }

// TestResolve_database checks wall times around the clock changes of every zone, 1972 to
// 2037, against instants computed by another program from tzdata 2025b. With other tzdata
// some zones may have changed since: they are listed, and at most one line in a thousand
// may differ.
func TestResolve_database(t *testing.T) {
	file, err := os.Open(shared(t, "calendar", "dst_wall_instant.dev.txt.gz"))
	require.NoError(t, err)
	defer file.Close()
	text, err := gzip.NewReader(file)
	require.NoError(t, err)

	period := calendar.MustPeriod("1972-01-01/2037-12-31")
	zones := map[string]*calendar.Zone{}
	lines, wrong := 0, 0
	wrongZones := map[string]int{}
	for scanner := bufio.NewScanner(text); scanner.Scan(); lines++ {
		var name string
		var wall, want int64
		_, err := fmt.Sscan(scanner.Text(), &name, &wall, &want)
		require.NoError(t, err)
		zone, ok := zones[name]
		if !ok {
			loc, err := time.LoadLocation(name)
			require.NoError(t, err)
			zone = calendar.NewZone(loc, period)
			zones[name] = zone
		}
		cold := calendar.Resolve(civil(wall), zone.Location(), calendar.ResolveRFC5545)
		warm := zone.Instant(civil(wall), calendar.ResolveRFC5545)
		require.Equal(t, cold, warm, scanner.Text())
		if !cold.OK() || cold.Unix() != want {
			wrong++
			wrongZones[name]++
		}
	}
	require.NotZero(t, lines)
	t.Logf("%d lines, %d zones, %d differ", lines, len(zones), wrong)
	if wrong > 0 {
		t.Logf("zones that differ: %v", wrongZones)
	}
	assert.LessOrEqual(t, wrong*1000, lines, "more than one line in a thousand differs: %v", wrongZones)
}

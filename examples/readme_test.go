package examples_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

func Example_readme() {
	result := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-05-01/2026-05-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("4/month"),
			Times:   []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue-thu")}},
		}},
		Closures: []calendar.Closure{{Name: "Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-14")}}},
	}, time.LoadLocation)
	for _, slot := range result.Plan.Slots {
		fmt.Println(slot.ID, slot.Date.Weekday(), slot.Date, slot.Clock)
	}
	// Output:
	// blog-2026-05-1 Tuesday 2026-05-05 10:00
	// blog-2026-05-2 Tuesday 2026-05-12 10:00
	// blog-2026-05-3 Wednesday 2026-05-20 10:00
	// blog-2026-05-4 Thursday 2026-05-28 10:00
}

// The README shows the example above and what it prints.
func TestReadmeShowsWhatRuns(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(moduleRoot(t), "README.md"))
	require.NoError(t, err)
	source, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	_, body, _ := strings.Cut(string(source), "func Example_readme() {\n")
	body, printed, _ := strings.Cut(body, "\t// Output:\n")
	printed, _, _ = strings.Cut(printed, "}\n")
	printed = strings.ReplaceAll(printed, "\t// ", "")
	assert.Contains(t, string(readme), "func main() {\n"+body+"}\n")
	assert.Contains(t, string(readme), "```text\n"+printed+"```\n")
}

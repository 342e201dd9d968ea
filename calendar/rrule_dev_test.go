package calendar_test

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// ruleCase is a line of the cases that other engines are tested with.
type ruleCase struct {
	Source   string   `json:"src"`
	ID       string   `json:"id"`
	Start    string   `json:"dtstart"`
	Zone     string   `json:"tzid"`
	Rule     string   `json:"rrule"`
	Expect   []string `json:"expect"`
	Absolute []string `json:"expect_abs"`
	Complete bool     `json:"complete"`
	Label    string   `json:"label"`
	Invalid  bool     `json:"invalid"`
	End      string   `json:"window_end"`
}

const basicTime = "20060102T150405"

// basic reads a day or a time of iCalendar.
func basic(t *testing.T, text string) calendar.When {
	t.Helper()
	if len(text) == len("20060102") {
		at, err := time.Parse("20060102", text)
		require.NoError(t, err)
		return calendar.On(calendar.DateOf(at))
	}
	at, err := time.Parse(basicTime, text)
	require.NoError(t, err)
	return calendar.At(calendar.DateTimeOf(at))
}

func TestRule_casesOfOtherEngines(t *testing.T) {
	file, err := os.Open(shared(t, "calendar", "rrule.dev.jsonl"))
	require.NoError(t, err)
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	cases := 0
	for lines.Scan() {
		var c ruleCase
		require.NoError(t, json.Unmarshal(lines.Bytes(), &c))
		cases++
		t.Run(c.Source+"/"+c.ID+"/"+c.Rule, func(t *testing.T) { checkRuleCase(t, c) })
	}
	require.NoError(t, lines.Err())
	require.NotZero(t, cases)
}

func checkRuleCase(t *testing.T, c ruleCase) {
	rule, err := calendar.ParseRule(c.Rule)
	if c.Label == "invalid-must-reject" {
		require.Error(t, err)
		return
	}
	require.NoError(t, err)
	series, findings := calendar.NewSeries(calendar.Recurrence{Start: basic(t, c.Start), Rule: rule, Zone: c.Zone}, time.LoadLocation)
	require.NoError(t, findings.Err())
	limit := len(c.Expect)
	if c.Complete {
		limit++ // there must be no more
	}
	var got, instants []string
	for o := range series.All() {
		if len(got) == limit {
			break
		}
		got = append(got, strings.TrimSuffix(o.At().Date().String()+"T"+o.At().Clock().String(), "T"))
		instants = append(instants, o.Instant().Time(time.UTC).Format(time.RFC3339))
	}
	var want []string
	for _, text := range c.Expect {
		at := basic(t, text).DateTime()
		want = append(want, at.Date().String()+"T"+at.Clock().String())
	}
	assert.Equal(t, want, got)
	for i, text := range c.Absolute {
		at, err := time.Parse(time.RFC3339, text)
		require.NoError(t, err)
		assert.Equal(t, at.UTC().Format(time.RFC3339), instants[i])
	}
}

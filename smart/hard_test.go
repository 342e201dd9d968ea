package smart_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// hard is an objective chosen to be hard, with the right answers.
type hard struct {
	ID   int    `json:"id"`
	Lang string `json:"lang"`
	Text string `json:"text"`
	Base struct {
		Span  string `json:"span"`
		Value any    `json:"value"`
	} `json:"baseline"`
	Target  any `json:"target"`
	Targets any `json:"targets"`
	Time    struct {
		Span      string `json:"span"`
		Deadline  string `json:"deadline"`
		Inclusive *bool  `json:"inclusive"`
	} `json:"time"`
	S int `json:"S"`
	M int `json:"M"`
	T int `json:"T"`
}

// TestHardObjectives prints how the reader does on objectives that were chosen to be hard,
// and holds it to what it reaches.
func TestHardObjectives(t *testing.T) {
	points := map[smart.State]int{smart.StateMet: 2, smart.StatePartly: 1, smart.StateMissing: 0}
	right := map[string]int{}
	rows := lines[hard](t, "text/hard/smart40.dev.jsonl")
	for _, row := range rows {
		r := smart.Reader{Language: language.MustParse(row.Lang), AsOf: today}.Read(row.Text)
		a := r.Assess(smart.Evidence{})
		mark := func(kind string, ok bool, format string, args ...any) {
			if ok {
				right[kind]++
				return
			}
			t.Logf("%-12s %2d %s: %s", kind, row.ID, fmt.Sprintf(format, args...), row.Text)
		}
		for kind, pair := range map[string][2]int{
			"specific": {row.S, points[a.Specific.State]}, "measurable": {row.M, points[a.Measurable.State]}, "time-bound": {row.T, points[a.TimeBound.State]},
		} {
			mark(kind, pair[0] == pair[1], "want %d got %d", pair[0], pair[1])
		}
		if row.Targets != nil {
			row.Target = row.Targets
		}
		mark("target span", textOf(r, smart.RoleTarget) == spanOf(row.Target), "want %q got %q", spanOf(row.Target), textOf(r, smart.RoleTarget))
		mark("time span", textOf(r, smart.RoleTime) == row.Time.Span, "want %q got %q", row.Time.Span, textOf(r, smart.RoleTime))
		mark("baseline", textOf(r, smart.RoleBaseline) == row.Base.Span, "want %q got %q", row.Base.Span, textOf(r, smart.RoleBaseline))
		want := row.Time.Deadline
		if d, err := calendar.ParseDate(want); err == nil && row.Time.Inclusive != nil && !*row.Time.Inclusive {
			want = d.AddDays(-1).String()
		}
		mark("last day", r.Values.Deadline.String() == want, "want %q got %q", want, r.Values.Deadline)
	}
	for _, floor := range []struct {
		kind  string
		wrong int
	}{
		{"specific", 0}, {"measurable", 0}, {"time-bound", 0}, {"target span", 2}, {"time span", 0}, {"baseline", 0}, {"last day", 1},
	} {
		t.Logf("%-12s %d of %d", floor.kind, right[floor.kind], len(rows))
		assert.GreaterOrEqual(t, right[floor.kind], len(rows)-floor.wrong, floor.kind)
	}
}

func textOf(r smart.Reading, role smart.Role) string {
	var out []string
	for _, p := range r.Of(role) {
		out = append(out, p.Text)
	}
	return strings.Join(out, " ; ")
}

func spanOf(target any) string {
	switch target := target.(type) {
	case map[string]any:
		return target["span"].(string)
	case []any:
		var out []string
		for _, one := range target {
			out = append(out, spanOf(one))
		}
		return strings.Join(out, " ; ")
	}
	return ""
}

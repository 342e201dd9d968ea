package smart_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/smart"
)

// suite is how a suite that others wrote is answered.
type suite struct {
	right, total int
	misses       []string
}

// answer counts one case.
func (s *suite) answer(ok bool, format string, args ...any) {
	s.total++
	if ok {
		s.right++
		return
	}
	s.misses = append(s.misses, fmt.Sprintf(format, args...))
}

// share is how much of the suite is right, all of it when it is empty.
func (s *suite) share() float64 {
	if s.total == 0 {
		return 1
	}
	return float64(s.right) / float64(s.total)
}

// report prints the suite and what it missed.
func (s *suite) report(t *testing.T, name string) {
	t.Helper()
	t.Logf("%s: %d of %d, %.1f %%", name, s.right, s.total, 100*s.share())
	for _, miss := range s.misses {
		t.Log("    " + miss)
	}
}

// hold prints the suite and fails when it missed anything.
func (s *suite) hold(t *testing.T, name string) {
	t.Helper()
	s.report(t, name)
	assert.Empty(t, s.misses, name)
}

// reach prints the suite and holds it to a share.
func (s *suite) reach(t *testing.T, name string, floor float64) {
	t.Helper()
	s.report(t, name)
	assert.GreaterOrEqual(t, s.share(), floor, "%s: %q", name, s.misses)
}

// show writes entities in a line.
func show(list []smart.Entity) string {
	out := make([]string, len(list))
	for i, e := range list {
		row := e.Row()
		out[i] = strings.TrimSpace(fmt.Sprintf("%v %q=%v %s %s %s", row.Kind, row.Text, row.Value, row.Unit, row.Per, row.Bound))
	}
	return "[" + strings.Join(out, "; ") + "]"
}

// of returns the entities of some kinds.
func of(list []smart.Entity, kinds ...smart.EntityKind) []smart.Entity {
	return slices.DeleteFunc(slices.Clone(list), func(e smart.Entity) bool { return !slices.Contains(kinds, e.Kind) })
}

// whole reports whether an entity covers a text but for spaces and punctuation.
func whole(e smart.Entity, text string) bool {
	return strings.Trim(text[:e.Span.Start]+text[e.Span.End:], " .,;:!?") == ""
}

// sameLength reports whether two lengths in ISO 8601 are the same when a year is twelve
// months, a week seven days and a day 24 hours.
func sameLength(t *testing.T, a, b string) bool {
	t.Helper()
	am, as := lengthOf(t, a)
	bm, bs := lengthOf(t, b)
	const month = 365 * 86400 / 12. // Duckling adds up years of 365 days
	return am == bm && as == bs || am*as+bm*bs > 0 && am*month+as == bm*month+bs
}

// lengthOf returns the months and the seconds of a length in ISO 8601, whose numbers may
// have decimals.
func lengthOf(t *testing.T, iso string) (months, seconds float64) {
	t.Helper()
	rest, ok := strings.CutPrefix(iso, "P")
	require.True(t, ok, iso)
	timed := false
	for rest != "" {
		if rest[0] == 'T' {
			timed, rest = true, rest[1:]
			continue
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return r >= 'A' && r <= 'Z' })
		require.Positive(t, end, iso)
		n, err := strconv.ParseFloat(rest[:end], 64)
		require.NoError(t, err, iso)
		switch letter := rest[end]; {
		case letter == 'Y':
			months += 12 * n
		case letter == 'M' && !timed:
			months += n
		case letter == 'W':
			seconds += 7 * 86400 * n
		case letter == 'D', letter == 'B': // business days in Recognizers
			seconds += 86400 * n
		case letter == 'H':
			seconds += 3600 * n
		case letter == 'M':
			seconds += 60 * n
		case letter == 'S':
			seconds += n
		default:
			t.Fatalf("a length without a known unit: %s", iso)
		}
		rest = rest[end+1:]
	}
	return months, seconds
}

// Names of currencies that leave the country open, and the currency they are by convention.
var suiteCurrencies = map[string]string{"Dollar": "USD", "Pound": "GBP"}

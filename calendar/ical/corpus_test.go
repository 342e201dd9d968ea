package ical_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

// corpusFolder holds iCalendar files of other projects, beside the module.
const corpusFolder = "../../../shared/data/calendar/ics"

// corpus returns the files of the corpus by name. It skips the test when they are not there.
func corpus(t testing.TB, pattern string) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(corpusFolder, pattern))
	require.NoError(t, err)
	if len(names) == 0 {
		t.Skipf("no %s in %s: the iCalendar files of other projects are not there", pattern, corpusFolder)
	}
	files := map[string][]byte{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		files[filepath.Base(name)] = data
	}
	return files
}

func write(calendars []ical.Calendar) []byte {
	var out []byte
	for _, c := range calendars {
		out = c.Append(out)
	}
	return out
}

func events(calendars []ical.Calendar) (all []ical.Event) {
	for _, c := range calendars {
		all = append(all, c.Events...)
	}
	return all
}

// requireStable writes what is read from data, reads and writes it again, and returns what
// was written.
func requireStable(t testing.TB, name string, data []byte) []byte {
	t.Helper()
	first, _ := ical.Parse(data)
	once := write(first)
	second, _ := ical.Parse(once)
	twice := write(second)
	require.Equal(t, string(once), string(twice), "%s: written, read and written again", name)
	require.Equal(t, len(events(first)), len(events(second)), name)
	return once
}

func TestCorpusIsReadAndWrittenStably(t *testing.T) {
	for name, data := range corpus(t, "*.ics") {
		calendars, findings := ical.Parse(data)
		begun := strings.Count(strings.ToUpper(string(data)), "BEGIN:VEVENT")
		assert.True(t, len(events(calendars)) == begun || len(findings) > 0, "%s: %d of %d events, without a word", name, len(events(calendars)), begun)
		assert.Len(t, events(calendars), begun, "%s: every event is read", name)
		written := requireStable(t, name, data)
		for l := range strings.SplitSeq(string(written), "\r\n") {
			if len(l) > 75 || strings.Contains(l, "\n") {
				assert.Fail(t, "a line too long, or with an end of its own", "%s: %q", name, l)
			}
		}
	}
}

// Files without VCALENDAR give their events, and a finding that says so.
func TestCorpusFragments(t *testing.T) {
	fragments := 0
	for name, data := range corpus(t, "*.ics") {
		if strings.Contains(strings.ToUpper(string(data)), "BEGIN:VCALENDAR") {
			continue
		}
		fragments++
		calendars, findings := ical.Parse(data)
		assert.True(t, findings.Has(ical.CodeNoCalendar) || findings.Has(ical.CodeNothing), name)
		assert.True(t, len(calendars) > 0 || findings.Has(ical.CodeNothing), name)
	}
	assert.Equal(t, 18, fragments)
}

// lossy are the files whose normalised form says less than the file.
var lossy = map[string]bool{"007": true, "013": true, "034": true, "050": true, "065": true, "152": true, "168": true, "187": true}

// The normalised form that another program gives a file has the same events.
func TestCorpusAgreesWithItsNormalisedForm(t *testing.T) {
	compared, rules := 0, 0
	inputs := corpus(t, "*.ics")
	for name, normalised := range corpus(t, "*.ics.out") {
		name = strings.TrimSuffix(name, ".out")
		if number := strings.TrimSuffix(name[strings.LastIndex(name, "_")+1:], ".ics"); lossy[number] {
			continue
		}
		read, _ := ical.Parse(inputs[name])
		expected, _ := ical.Parse(normalised)
		got, want := events(read), events(expected)
		if !assert.Len(t, got, len(want), name) {
			continue
		}
		for i := range want {
			compared++
			assert.Equal(t, want[i].UID, got[i].UID, name)
			assert.Equal(t, want[i].Summary, got[i].Summary, name)
			assert.Equal(t, want[i].Start, got[i].Start, name)
			assert.Equal(t, want[i].End, got[i].End, name)
			assert.Equal(t, want[i].Duration, got[i].Duration, name)
			assert.Equal(t, want[i].Rule, got[i].Rule, name)
			assert.Equal(t, want[i].RuleText, got[i].RuleText, name)
			if want[i].Rule != (calendar.Rule{}) {
				rules++
			}
		}
	}
	assert.Greater(t, compared, 1000)
	assert.Greater(t, rules, 100)
}

// Cut anywhere, a file still gives what comes before, and no other than it gave whole.
func TestCorpusCutAnywhere(t *testing.T) {
	for name, data := range corpus(t, "*.ics") {
		cuts := 40
		if len(data) > 20<<10 {
			cuts = 8
		}
		for at := 1; at < len(data); at += max(1, len(data)/cuts) {
			calendars, findings := ical.Parse(data[:at])
			if len(calendars) == 0 && !findings.Has(ical.CodeNothing) {
				assert.Fail(t, "nothing, without a word", "%s cut at %d", name, at)
			}
			requireStable(t, name, data[:at])
		}
	}
}

package ical_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar/ical"
)

// Whatever the bytes, reading ends, its findings speak both languages, and what is written
// is written the same again.
func FuzzParse(f *testing.F) {
	names, err := filepath.Glob(filepath.Join(corpusFolder, "*.ics"))
	require.NoError(f, err)
	for _, name := range names {
		if data, err := os.ReadFile(name); err == nil && len(data) < 4<<10 {
			f.Add(data)
		}
	}
	f.Add([]byte("BEGIN:VEVENT\nSUMMARY;LANGUAGE=fr:\x01\nSUMMARY:a\\,b\nEND:VEVENT"))
	f.Add([]byte("BEGIN:VEVENT\nDTEND;TZID=\"a^nb\":20260101T000000\nDURATION:P1W2D\nDTSTART;TZID=UTC:20260101\nEND:VEVENT"))
	f.Add([]byte("BEGIN:VEVENT\nBEGIN:VALARM\nTRIGGER;RELATED=END:-PT5M\nX;A=1;A=\"b\"c,d:\\\\\nBEGIN:X\nEND:Y"))
	f.Add([]byte("BEGIN:VEVENT\nDTSTART;VA\x1aLUE=DATE:20260101T000000\nX;\"A=B\":c"))
	f.Fuzz(func(t *testing.T, data []byte) {
		calendars, findings := ical.Parse(data)
		for _, f := range findings {
			assert.NotEmpty(t, f.Localize(language.French))
			assert.GreaterOrEqual(t, f.Span.End, f.Span.Start)
			assert.LessOrEqual(t, f.Span.End, len(data))
		}
		for _, e := range events(calendars) {
			e.Ends()
		}
		requireStable(t, "fuzz", data)
	})
}

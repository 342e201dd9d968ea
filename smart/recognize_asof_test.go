package smart_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// dated are the times whose words name their year.
var dated = regexp.MustCompile(`^2\d{3}`)

// Moving the day that times count from moves those that depend on it and no other, and
// changes nothing else of a reading.
func TestMovingTheDay(t *testing.T) {
	moved := 0
	for _, row := range lines[labelled](t, "smart/objectives.dev.jsonl") {
		tag := language.MustParse(row.Lang)
		first := smart.Reader{Language: tag, AsOf: today}.Read(row.Text)
		for _, days := range []int{1, 40, 400} {
			r := smart.Reader{Language: tag, AsOf: today.AddDays(days)}.Read(row.Text)
			assert.Equal(t, first.Parts, r.Parts, row.Text)
			assert.Equal(t, first.Values.Targets, r.Values.Targets, row.Text)
			assert.Equal(t, first.Values.RawTime, r.Values.RawTime, row.Text)
			switch {
			case dated.MatchString(first.Values.RawTime):
				assert.Equal(t, first.Values.Deadline, r.Values.Deadline, row.Text)
			case !first.Values.Deadline.IsZero():
				assert.False(t, r.Values.Deadline.Before(first.Values.Deadline), row.Text)
				if r.Values.Deadline != first.Values.Deadline {
					moved++
				}
			}
		}
	}
	assert.Positive(t, moved)
}

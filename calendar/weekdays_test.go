package calendar_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestParseWeekdays(t *testing.T) {
	for _, test := range []struct {
		text, want string
		fault      finding.Code
	}{
		{"mon-fri", "mon-fri", ""},
		{"tue,wed,thu", "tue-thu", ""},
		{"thu,tue", "tue,thu", ""},
		{"sat-sun", "sat,sun", ""},
		{"sat-mon,wed", "mon,wed,sat,sun", ""},
		{"fri-mon", "mon,fri-sun", ""},
		{"mon-sun", "mon-sun", ""},
		{"sun-sat", "mon-sun", ""},
		{"wed-wed", "wed", ""},
		{"mon,tue,thu-sat", "mon,tue,thu-sat", ""},
		{"mon,tue,wed,thu,fri,sat,sun", "mon-sun", ""},
		{"mon,mon", "", calendar.FaultRepeat},
		{"mon-fri,fri", "", calendar.FaultRepeat},
		{"mon-sun,mon", "", calendar.FaultRepeat},
		{"Mon", "", calendar.FaultWeekday},
		{"lun", "", calendar.FaultWeekday},
		{"mon,", "", calendar.FaultWeekday},
		{"mon, tue", "", calendar.FaultWeekday},
		{"mon-", "", calendar.FaultWeekday},
		{"mon-tue-wed", "", calendar.FaultWeekday},
		{"", "", calendar.FaultForm},
		{"monday,tuesday,wednesday,thursday", "", calendar.FaultForm},
	} {
		t.Run(test.text, func(t *testing.T) {
			got, err := calendar.ParseWeekdays(test.text)
			requireFault(t, "weekdays", test.fault, err)
			assert.Equal(t, test.want, got.String())
		})
	}
}

// TestWeekdays_sets checks all 128 sets: text, members and operations.
func TestWeekdays_sets(t *testing.T) {
	var sets []calendar.Weekdays
	for bits := range 128 {
		var days []time.Weekday
		for i := range 7 {
			if bits&(1<<i) != 0 {
				days = append(days, time.Weekday((i+1)%7))
			}
		}
		w := calendar.WeekdaysOf(days...)
		sets = append(sets, w)
		require.Equal(t, days, slices.Collect(w.All()))
		require.Equal(t, len(days), w.Len())
		require.Equal(t, bits == 0, w.IsZero())
		require.Equal(t, w, w.Complement().Complement())
		require.Equal(t, 7, w.Len()+w.Complement().Len())
		for day := time.Sunday; day <= time.Saturday; day++ {
			require.Equal(t, slices.Contains(days, day), w.Contains(day))
			require.NotEqual(t, w.Contains(day), w.Complement().Contains(day))
		}
		if bits == 0 {
			continue
		}
		again, err := calendar.ParseWeekdays(w.String())
		require.NoError(t, err)
		require.Equal(t, w, again)
	}
	for _, w := range sets {
		for _, x := range sets {
			require.Equal(t, w.Complement().Intersect(x.Complement()), w.Union(x).Complement())
		}
	}
}

func TestWeekdaysOf_outOfRange(t *testing.T) {
	assert.Zero(t, calendar.WeekdaysOf(-1, 7, 255))
	assert.False(t, calendar.MustWeekdays("mon-sun").Contains(7))
	assert.False(t, calendar.MustWeekdays("mon-sun").Contains(-1))
	for day := range calendar.MustWeekdays("mon-sun").All() {
		assert.Equal(t, time.Monday, day)
		break
	}
}

func TestWeekdays_zero(t *testing.T) {
	var w calendar.Weekdays
	assert.Empty(t, w.String())
	_, err := w.MarshalText()
	requireFault(t, "weekdays", calendar.FaultAbsent, err)
}

package calendar_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

func TestFiscalYear(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		start, on string
		year      string
		quarter   int
		part      string
		en, fr    string
	}{
		{"01-01", "2026-07-14", "2026-01-01/2026-12-31", 3, "2026-07-01/2026-09-30", "fiscal year 2026", "exercice 2026"},
		{"04-01", "2026-03-31", "2025-04-01/2026-03-31", 4, "2026-01-01/2026-03-31", "fiscal year 2025–2026", "exercice 2025-2026"},
		{"04-01", "2026-04-01", "2026-04-01/2027-03-31", 1, "2026-04-01/2026-06-30", "fiscal year 2026–2027", "exercice 2026-2027"},
		{"07-01", "2026-01-15", "2025-07-01/2026-06-30", 3, "2026-01-01/2026-03-31", "fiscal year 2025–2026", "exercice 2025-2026"},
		{"10-15", "2026-10-14", "2025-10-15/2026-10-14", 4, "2026-07-15/2026-10-14", "fiscal year 2025–2026", "exercice 2025-2026"},
		{"11-30", "2027-02-28", "2026-11-30/2027-11-29", 2, "2027-02-28/2027-05-29", "fiscal year 2026–2027", "exercice 2026-2027"},
		{"11-30", "2028-02-28", "2027-11-30/2028-11-29", 1, "2027-11-30/2028-02-28", "fiscal year 2027–2028", "exercice 2027-2028"},
		{"02-29", "2026-02-28", "2026-02-28/2027-02-27", 1, "2026-02-28/2026-05-28", "fiscal year 2026–2027", "exercice 2026-2027"},
		{"02-29", "2028-02-28", "2027-02-28/2028-02-28", 4, "2027-11-29/2028-02-28", "fiscal year 2027–2028", "exercice 2027-2028"},
		{"04-01", "0001-01-15", "0001-01-01/0001-03-31", 4, "0001-01-01/0001-03-31", "fiscal year 0001", "exercice 0001"},
		{"04-01", "9999-12-31", "9999-04-01/9999-12-31", 3, "9999-10-01/9999-12-31", "fiscal year 9999", "exercice 9999"},
	} {
		t.Run(tc.start+" "+tc.on, func(t *testing.T) {
			t.Parallel()
			f, d := calendar.MustFiscalYear(tc.start), calendar.MustDate(tc.on)
			assert.Equal(t, tc.year, f.Around(d).String())
			n, part := f.Quarter(d)
			assert.Equal(t, tc.quarter, n)
			assert.Equal(t, tc.part, part.String())
			assert.Equal(t, tc.en, f.Label(d).Localize(language.English))
			assert.Equal(t, tc.fr, f.Label(d).Localize(language.French))
		})
	}
}

// The years of a start follow each other without hole or overlap, and so do their quarters.
func TestFiscalYearsTileTheCalendar(t *testing.T) {
	t.Parallel()
	for _, start := range []string{"01-01", "01-31", "02-29", "03-31", "04-06", "08-31", "11-30", "12-31"} {
		f := calendar.MustFiscalYear(start)
		for d := calendar.MustDate("2023-01-01"); d.Year() < 2029; d = d.AddDays(1) {
			year, next := f.Around(d), f.Around(d.AddDays(1))
			require.True(t, year.Contains(d))
			if next != year {
				require.Equal(t, d, year.To())
				require.Equal(t, d.AddDays(1), next.From())
			}
			n, quarter := f.Quarter(d)
			m, after := f.Quarter(d.AddDays(1))
			require.True(t, quarter.Contains(d) && year.Contains(quarter.From()) && year.Contains(quarter.To()), "%s %s", start, d)
			if after != quarter {
				require.Equal(t, n%4+1, m, "%s %s", start, d)
				require.Equal(t, d.AddDays(1), after.From())
			}
		}
	}
}

func TestFiscalYearIsAValue(t *testing.T) {
	t.Parallel()
	f, err := calendar.NewFiscalYear(time.April, 1)
	require.NoError(t, err)
	assert.Equal(t, calendar.MustFiscalYear("04-01"), f)
	month, day := f.Start()
	assert.Equal(t, time.April, month)
	assert.Equal(t, 1, day)
	text, err := json.Marshal(f)
	require.NoError(t, err)
	assert.Equal(t, `"04-01"`, string(text))
	for _, text := range []string{"4-1", "04/01", "13-01", "02-30", "00-01", "04-01T"} {
		_, err := calendar.ParseFiscalYear(text)
		require.Error(t, err, text)
		assert.Contains(t, err.Error(), `calendar: fiscal year "`+text+`"`)
	}
	_, err = calendar.NewFiscalYear(2, 30)
	require.Error(t, err)
	var none calendar.FiscalYear
	assert.True(t, none.Around(calendar.MustDate("2026-01-01")).IsZero())
	assert.True(t, f.Around(calendar.Date{}).IsZero())
	n, p := none.Quarter(calendar.MustDate("2026-01-01"))
	assert.Zero(t, n)
	assert.True(t, p.IsZero())
	assert.True(t, none.Label(calendar.MustDate("2026-01-01")).IsZero())
	_, err = none.MarshalText()
	assert.Error(t, err)
}

func FuzzParseFiscalYear(f *testing.F) {
	fuzzValue(f, "fiscal year", calendar.ParseFiscalYear, "04-01", "02-29", "13-01", "00-00")
}

package holiday_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
)

// easterByTables does what the canons of 1582 do with their tables, and shares nothing with
// the formula: it carries the line of epacts from century to century, looks for the new moon
// day by day, and goes on to the Sunday after its fourteenth day.
func easterByTables(year int) calendar.Date {
	golden := year%19 + 1
	epact := ((11*(golden-1)+epactLine(year/100*100))%30 + 30) % 30
	day := march(year, 8)
	for !labelled(day, epact, golden) {
		day = day.AddDays(1)
	}
	day = day.AddDays(13)
	for {
		if day = day.AddDays(1); day.Weekday() == time.Sunday {
			return day
		}
	}
}

// epactLine is the epact of golden number 1 in a century. It is 1 from 1582 to 1699; a leap
// day left out takes 1 away, and eight times in 2500 years, from 1800, the moon adds 1.
func epactLine(century int) int {
	change := func(c int) (n int) {
		if c%400 != 0 {
			n--
		}
		if since := ((c-1800)%2500 + 2500) % 2500; since%300 == 0 && since <= 2100 {
			n++
		}
		return n
	}
	line := 1
	for c := 1700; c <= century; c += 100 {
		line += change(c)
	}
	for c := 1600; c > century; c -= 100 {
		line -= change(c)
	}
	return line
}

// labelled reports whether a day from 8 March to 5 April bears an epact: 23 down to 1, none
// (0), 29 down to 24. The last two share 5 April, and of two years with 25 in one cycle the
// later, with a golden number above 11, goes with 26.
func labelled(day calendar.Date, epact, golden int) bool {
	n := day.DaysSince(march(day.Year(), 8))
	switch {
	case epact == 25 && golden > 11:
		return n == 27
	case epact == 25 || epact == 24:
		return n == 28
	}
	return (23-n+30)%30 == epact && n < 28
}

func march(year, day int) calendar.Date {
	d, err := calendar.NewDate(year, time.March, day)
	if err != nil {
		panic(err)
	}
	return d
}

func TestEaster_byTheTables(t *testing.T) {
	for year := calendar.MinYear; year <= calendar.MaxYear; year++ {
		if got, want := holiday.Easter(year), easterByTables(year); got != want {
			t.Fatalf("Easter of %d: %v, by the tables %v", year, got, want)
		}
	}
}

// The dates that printed tables give, from general knowledge: those of 1961 to 2038, and
// the earliest and the latest.
func TestEaster_published(t *testing.T) {
	const from1961 = `0402 0422 0414 0329 0418 0410 0326 0414 0406 0329 0411 0402 0422 0414 0330 0418 0410 0326 0415 0406
		0419 0411 0403 0422 0407 0330 0419 0403 0326 0415 0331 0419 0411 0403 0416 0407 0330 0412 0404 0423
		0415 0331 0420 0411 0327 0416 0408 0323 0412 0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 0412
		0404 0417 0409 0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405 0425`
	short := func(year int) string { return strings.ReplaceAll(holiday.Easter(year).String(), "-", "")[4:] }
	year := 1961
	for want := range strings.FieldsSeq(from1961) {
		assert.Equal(t, want, short(year), "%d", year)
		year++
	}
	require.Equal(t, 2039, year)
	for want, years := range map[string][]int{"0322": {1598, 1693, 1761, 1818, 2285}, "0425": {1666, 1734, 1886, 1943, 2038}} {
		for _, year := range years {
			assert.Equal(t, want, short(year), "%d", year)
		}
	}
}

func TestEaster_outOfRange(t *testing.T) {
	for _, year := range []int{math.MinInt, -1, 0, 10000, math.MaxInt} {
		assert.Zero(t, holiday.Easter(year), "%d", year)
	}
}

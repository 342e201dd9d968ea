package holiday_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
)

// The first or only day of feasts as it was kept, from the calendars of the years: the
// synagogue's, the Saudi announcements, the Hong Kong Observatory's, the holiday lists of
// the governments of India, of the United States and of the United Kingdom.
var kept = map[string]string{
	"palm-sunday": "2026-03-29", "good-friday": "2024-03-29 2026-04-03", "corpus-christi": "2026-06-04", "trinity-sunday": "2026-05-31", "ash-wednesday": "2024-02-14 2026-02-18",
	"first-sunday-of-advent": "2023-12-03 2026-11-29", "christ-the-king": "2026-11-22", "baptism-of-the-lord": "2024-01-07 2026-01-11", "mothering-sunday": "2024-03-10 2026-03-15",
	"orthodox-easter-sunday": "2013-05-05 2018-04-08 2021-05-02 2024-05-05 2025-04-20 2026-04-12", "clean-monday": "2024-03-18 2026-02-23", "lazarus-saturday": "2018-03-31",
	"orthodox-good-friday": "2020-04-17 2024-05-03", "orthodox-pentecost": "2024-06-23",

	"rosh-hashanah": "2018-09-10 2020-09-19 2023-09-16 2024-10-03 2025-09-23 2026-09-12", "yom-kippur": "2023-09-25 2024-10-12 2025-10-02", "sukkot": "2023-09-30 2024-10-17",
	"hanukkah": "2018-12-02 2023-12-07 2024-12-25 2025-12-14", "purim": "2023-03-07 2024-03-24 2025-03-14 2026-03-03", "tu-bishvat": "2024-01-25 2025-02-13 2026-02-02",
	"passover": "2018-03-31 2023-04-06 2024-04-23 2025-04-13 2026-04-02", "yom-hashoah": "2018-04-12 2023-04-18 2024-05-06 2025-04-24", "yom-haatzmaut": "2018-04-19 2023-04-26 2024-05-14 2025-05-01",
	"lag-baomer": "2024-05-26 2025-05-16", "shavuot": "2023-05-26 2024-06-12 2025-06-02", "tisha-bav": "2022-08-07 2023-07-27 2024-08-13", "simchat-torah": "2024-10-25",

	"eid-al-fitr": "2018-06-15 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30", "eid-al-adha": "2018-08-21 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06",
	"ramadan": "2020-04-24 2021-04-13 2022-04-02 2023-03-23 2024-03-11 2025-03-01", "ashura": "2023-07-28 2024-07-16 2025-07-05", "islamic-new-year": "2018-09-11 2023-07-19 2024-07-07 2025-06-26",
	"laylat-al-qadr": "2018-06-11", "jumuatul-wida": "2018-06-08 2024-04-05", "mawlid": "2023-09-27 2024-09-15",

	"chinese-new-year": "1985-02-20 2013-02-10 2014-01-31 2018-02-16 2020-01-25 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2033-01-31 2034-02-19",
	"lantern-festival": "2024-02-24 2025-02-12", "qingming": "2020-04-04 2023-04-05 2024-04-04", "dragon-boat-festival": "2020-06-25 2023-06-22 2024-06-10 2025-05-31",
	"qixi": "2020-08-25 2023-08-22 2024-08-10 2025-08-29", "mid-autumn-festival": "2020-10-01 2023-09-29 2024-09-17 2025-10-06", "double-ninth-festival": "2023-10-23 2024-10-11 2025-10-29",
	"nowruz": "2020-03-20 2021-03-21 2023-03-21 2024-03-20",

	"diwali":    "2012-11-13 2013-11-03 2016-10-30 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31",
	"dhanteras": "2018-11-05 2021-11-02 2024-10-29", "bhai-dooj": "2018-11-09 2020-11-16 2021-11-06 2024-11-03", "karva-chauth": "2018-10-27 2020-11-04 2021-10-24 2023-11-01 2024-10-20",
	"vijayadashami": "2016-10-11 2017-09-30 2019-10-08 2020-10-25 2021-10-15 2022-10-05 2023-10-24 2024-10-12 2025-10-02", "maha-saptami": "2019-10-05 2021-10-12 2023-10-21",
	"holi": "2018-03-02 2019-03-21 2020-03-10 2021-03-29 2024-03-25 2025-03-14", "maha-shivaratri": "2018-02-13 2019-03-04 2020-02-21 2021-03-11 2022-03-01 2023-02-18 2024-03-08 2025-02-26",
	"ganesh-chaturthi": "2018-09-13 2019-09-02 2020-08-22 2021-09-10 2022-08-31 2023-09-19 2024-09-07 2025-08-27", "rama-navami": "2018-03-25 2020-04-02 2021-04-21 2022-04-10 2023-03-30 2024-04-17 2025-04-06",
	"raksha-bandhan": "2018-08-26 2019-08-15 2020-08-03 2021-08-22 2024-08-19 2025-08-09", "ugadi": "2018-03-18 2020-03-25 2021-04-13 2022-04-02 2023-03-22 2024-04-09 2025-03-30",
	"vasant-panchami": "2019-02-10 2021-02-16 2024-02-14 2025-02-02", "guru-nanak-jayanti": "2018-11-23 2019-11-12 2020-11-30 2021-11-19 2022-11-08 2023-11-27 2024-11-15 2025-11-05",
	"mahavir-jayanti": "2020-04-06 2021-04-25 2022-04-14 2024-04-21 2025-04-10", "janmashtami": "2020-08-11 2021-08-30 2023-09-06 2024-08-26 2025-08-15", "guru-ravidass-jayanti": "2018-01-31 2024-02-24 2025-02-12",
	"makar-sankranti": "2018-01-14 2019-01-15 2020-01-15 2021-01-14 2023-01-15 2024-01-15 2025-01-14", "vaisakhi": "2018-04-14 2019-04-14 2020-04-13 2024-04-13", "rabindra-jayanti": "2018-05-09 2019-05-09",
	"onam": "2017-09-04 2019-09-11 2020-08-31 2021-08-21 2022-09-08 2023-08-29 2024-09-15 2025-09-05", "parsi-new-year": "2018-08-17 2019-08-17 2022-08-16 2024-08-15", "guru-gobind-singh-jayanti": "2014-01-07 2019-01-13 2020-01-02 2024-01-17 2025-01-06",
	"vesak": "2012-05-05 2013-05-24 2017-05-10 2020-05-07", "valmiki-jayanti": "2018-10-24 2019-10-13 2024-10-17", "naraka-chaturdashi": "2019-10-26", "holika-dahan": "2019-03-20", "kaanum-pongal": "2018-01-16", "bhogi": "2018-01-13",

	"tax-day": "2007-04-17 2011-04-18 2012-04-17 2013-04-15 2017-04-18 2018-04-17 2020-07-15 2021-05-17 2022-04-18 2023-04-18 2024-04-15", "emancipation-day": "2012-04-16", "memorial-day": "2024-05-27 2026-05-25",
	"labor-day": "2012-09-03 2026-09-07", "thanksgiving": "2013-11-28 2026-11-26", "administrative-professionals-day": "2016-04-27 2019-04-24", "grandparents-day": "2019-09-08", "super-tuesday": "2008-02-05 2012-03-06 2016-03-01 2020-03-03 2024-03-05",
	"kings-day": "2014-04-26 2018-04-27 2025-04-26", "queens-day": "2013-04-30 2006-04-29", "victoria-day": "2024-05-20 2026-05-18", "election-day": "2024-11-05", "earth-hour": "2018-03-24 2024-03-23 2025-03-22",
	"safer-internet-day": "2024-02-06 2025-02-11 2026-02-10", "super-bowl": "2024-02-11 2025-02-09", "oktoberfest": "2022-09-17 2023-09-16 2024-09-21 2025-09-20", "summer-bank-holiday": "2018-08-27 2026-08-31",
	"daylight-saving-start-us": "2017-03-12", "daylight-saving-end-us": "2017-11-05", "ems-week": "2018-05-20",
}

func TestFeasts_kept(t *testing.T) {
	for id, days := range kept {
		var k holiday.KeyDate
		require.NoError(t, k.UnmarshalText([]byte(id)))
		for day := range strings.FieldsSeq(days) {
			o, _ := holiday.KeyDates{}.Of(k, calendar.MustDate(day).Year())
			assert.Equal(t, day, o.Period().From().String(), id)
		}
	}
}

// key returns the key date of a name in documents.
func key(id string) (k holiday.KeyDate) {
	if err := k.UnmarshalText([]byte(id)); err != nil {
		panic(err)
	}
	return k
}

// What a key date is called in documents and in either language means it alone, and so does
// every other name but those of several sales.
func TestFeasts_names(t *testing.T) {
	for k := range holiday.All() {
		for i, name := range k.Names() {
			found := holiday.Find(name)
			assert.Contains(t, found, k, name)
			if i < 3 || k > holiday.NewYearsEve {
				assert.Equal(t, []holiday.KeyDate{k}, found, "%q of %v", name, k)
			}
			assert.NotContains(t, name, "{")
			assert.NotContains(t, name, "|")
		}
	}
	assert.Empty(t, holiday.KeyDate(0).Names())
}

// In the years of their rules the feasts of the year come once each, those of the moon alone
// once or twice or, once in a generation, not at all; their days follow one another.
func TestFeasts_come(t *testing.T) {
	for k := range holiday.All() {
		for _, year := range []int{1, 1899, 2101, 9999} {
			o, ok := holiday.KeyDates{}.Of(k, year)
			assert.Equal(t, ok, !o.IsZero())
		}
		var before calendar.Date
		p := calendar.MustPeriod("1995-01-01/2060-12-31")
		n := 0
		for o := range (holiday.KeyDates{}).Between(p, k) {
			first := o.Period().From()
			if !before.IsZero() && k.String() != "super-tuesday" && k.String() != "tax-day" {
				gap := first.DaysSince(before)
				assert.True(t, 320 < gap && gap < 420, "%v: %v, %v", k, before, first)
			}
			before = first
			n++
		}
		assert.NotZero(t, n, k)
	}
}

func TestFeasts_lastDays(t *testing.T) {
	for id, want := range map[string]string{
		"hanukkah": "2018-12-02/2018-12-09", "passover": "2018-03-31/2018-04-07", "sukkot": "2018-09-24/2018-10-01", "rosh-hashanah": "2018-09-10/2018-09-11",
		"navaratri": "2024-10-03/2024-10-12", "kwanzaa": "2026-12-26/2027-01-01", "pride-month": "2026-06-01/2026-06-30", "oktoberfest": "2023-09-16/2023-10-03",
		"ramadan": "2024-03-11/2024-04-09", "lent": "2026-02-18/2026-04-04", "global-youth-service-day": "2013-04-26/2013-04-28",
	} {
		assert.Equal(t, want, of(key(id), calendar.MustDate(want[:10]).Year()), id)
	}
}

// The feast of the month of Shawwal came twice in 2000.
func TestKeyDates_twice(t *testing.T) {
	var got []string
	for o := range (holiday.KeyDates{}).Between(calendar.MustPeriod("2000-01-01/2000-12-31"), key("eid-al-fitr")) {
		got = append(got, o.Period().From().String())
	}
	assert.Equal(t, []string{"2000-01-08", "2000-12-27"}, got)
	next, ok := holiday.KeyDates{}.Next(calendar.MustDate("2000-06-01"), key("eid-al-fitr"))
	assert.True(t, ok)
	assert.Equal(t, "2000-12-27", next.Period().From().String())
	assert.Equal(t, holiday.BasisEstimate, next.Basis())
	assert.NotEmpty(t, next.Source())
}

// The delays keep the new year off three days of the week, and the feasts of spring follow
// it by fixed numbers of days, in all the years that are told.
func TestFeasts_hebrewIdentities(t *testing.T) {
	first := func(id string, year int) calendar.Date {
		o, ok := holiday.KeyDates{}.Of(key(id), year)
		require.True(t, ok, "%s in %d", id, year)
		return o.Period().From()
	}
	for year := 1583; year <= 3000; year++ {
		newYear, passover := first("rosh-hashanah", year), first("passover", year)
		assert.NotContains(t, []time.Weekday{time.Sunday, time.Wednesday, time.Friday}, newYear.Weekday(), "%d", year)
		assert.NotContains(t, []time.Weekday{time.Monday, time.Wednesday, time.Friday}, passover.Weekday(), "%d", year)
		assert.Equal(t, 163, newYear.DaysSince(passover), "%d", year)
		assert.Equal(t, 50, first("shavuot", year).DaysSince(passover), "%d", year)
		assert.Equal(t, 30, passover.DaysSince(first("purim", year)), "%d", year)
		assert.Equal(t, 9, first("yom-kippur", year).DaysSince(newYear), "%d", year)
		if year < 3000 {
			length := first("rosh-hashanah", year+1).DaysSince(newYear)
			assert.Contains(t, []int{353, 354, 355, 383, 384, 385}, length, "%d", year)
		}
		lights := first("hanukkah", year).DaysSince(newYear)
		assert.True(t, lights == 82 || lights == 83, "%d", year)
	}
}

// The Easters of East and West agree or differ by one, four or five weeks from 1900 to 2099.
func TestOrthodoxEaster(t *testing.T) {
	for year := 1900; year < 2100; year++ {
		weeks := holiday.OrthodoxEaster(year).DaysSince(holiday.Easter(year))
		assert.Contains(t, []int{0, 7, 28, 35}, weeks, "%d", year)
	}
	assert.True(t, holiday.OrthodoxEaster(0).IsZero())
	assert.True(t, holiday.OrthodoxEaster(10000).IsZero())
}

func BenchmarkNext(b *testing.B) {
	for _, id := range []string{"christmas-day", "passover", "ramadan", "chinese-new-year", "diwali"} {
		k, from := key(id), calendar.MustDate("2026-11-25")
		b.Run(id, func(b *testing.B) {
			for b.Loop() {
				holiday.KeyDates{}.Next(from, k)
			}
		})
	}
}

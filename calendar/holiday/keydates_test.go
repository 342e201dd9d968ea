package holiday_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
)

// allKeyDates are the key dates in their order.
func allKeyDates() (keys []holiday.KeyDate) {
	for k := holiday.NewYearsDay; k <= holiday.NewYearsEve; k++ {
		keys = append(keys, k)
	}
	return keys
}

// of returns the days of a key date by the rules, as text: "2026-11-27", or with an end.
func of(k holiday.KeyDate, year int) string {
	o, _ := holiday.KeyDates{}.Of(k, year)
	if p := o.Period(); p.Days() > 1 {
		return p.String()
	}
	return o.Period().From().String()
}

func TestKeyDates_Of_facts(t *testing.T) {
	for _, year := range []int{2026, 2027, 2028} {
		for _, test := range []struct {
			subject, field string
			keys           []holiday.KeyDate
		}{
			{"soldes_winter", fmt.Sprint("start_", year), []holiday.KeyDate{holiday.WinterSales}},
			{"soldes_summer", fmt.Sprint("start_", year), []holiday.KeyDate{holiday.SummerSales}},
			{"black_friday", fmt.Sprint("date_", year), []holiday.KeyDate{holiday.BlackFriday}},
			{"mothers_day_fathers_day", fmt.Sprint("dates_", year), []holiday.KeyDate{holiday.MothersDay, holiday.FathersDay}},
		} {
			var got []string
			for _, k := range test.keys {
				got = append(got, of(k, year)[:len("2026-01-01")])
			}
			assert.Equal(t, dates(fact(t, test.subject, test.field)), got, "%s %s", test.subject, test.field)
		}
	}
	for field, k := range map[string]holiday.KeyDate{
		"marketing_valentine": holiday.ValentinesDay, "marketing_women's": holiday.WomensRightsDay, "marketing_earth": holiday.EarthDay,
		"marketing_fete": holiday.MusicDay, "marketing_back": holiday.BackToSchool, "marketing_halloween": holiday.Halloween,
		"marketing_singles": holiday.SinglesDay, "marketing_saint": holiday.SaintNicholasDay,
	} {
		monthDay, _, _ := strings.Cut(fact(t, field, "date"), " ")
		assert.Equal(t, "2026-"+monthDay, of(k, 2026), field)
	}
}

// The seasons that were announced, each with where it can be read.
func TestKeyDates_Of_salesOfThePast(t *testing.T) {
	for _, test := range []struct {
		key    holiday.KeyDate
		season string
		basis  holiday.Basis
		source string
	}{
		{holiday.WinterSales, "2009-01-07/2009-02-10", holiday.BasisRule, "general knowledge"},
		{holiday.SummerSales, "2010-06-30/2010-08-03", holiday.BasisRule, "general knowledge; art. D310-15-2 before 14 October 2010"},
		{holiday.SummerSales, "2011-06-22/2011-07-26", holiday.BasisRule, "general knowledge"},
		{holiday.SummerSales, "2013-06-26/2013-07-30", holiday.BasisRule, "leparticulier.lefigaro.fr, 2013"},
		{holiday.SummerSales, "2014-06-25/2014-07-29", holiday.BasisRule, "sxminfo.fr, 29 April 2014"},
		{holiday.SummerSales, "2015-06-24/2015-08-04", holiday.BasisRule, "Les Echos Publishing, 8 June 2015"},
		{holiday.WinterSales, "2017-01-11/2017-02-21", holiday.BasisRule, "journaldunet.com, 5 January 2017"},
		{holiday.SummerSales, "2017-06-28/2017-08-08", holiday.BasisRule, "francebleu.fr, 26 June 2017"},
		{holiday.SummerSales, "2019-06-26/2019-08-06", holiday.BasisRule, "maire-info.com, 29 May 2019"},
		{holiday.WinterSales, "2020-01-08/2020-02-04", holiday.BasisRule, "m-pconseils.fr, 20 November 2019"},
		{holiday.SummerSales, "2020-07-15/2020-08-11", holiday.BasisDecision, "bizouard.com, 12 June 2020"},
		{holiday.WinterSales, "2021-01-20/2021-03-02", holiday.BasisDecision, "cpga-asso.com, 15 February 2021"},
		{holiday.SummerSales, "2021-06-30/2021-07-27", holiday.BasisDecision, "pkf-arsilon.com, 27 May 2021"},
		{holiday.WinterSales, "2022-01-12/2022-02-08", holiday.BasisRule, "linternaute.com, 3 January 2022"},
		{holiday.SummerSales, "2022-06-22/2022-07-19", holiday.BasisRule, "cabinet-cec.fr, 2022"},
		{holiday.SummerSales, "2023-06-28/2023-08-01", holiday.BasisDecision, "arrêté of 6 July 2023"},
		{holiday.SummerSales, "2024-06-26/2024-07-23", holiday.BasisRule, "nouvelles-dujour.com, 2024"},
	} {
		period := calendar.MustPeriod(test.season)
		o, ok := holiday.KeyDates{}.Of(test.key, period.From().Year())
		assert.True(t, ok)
		assert.Equal(t, period, o.Period(), test.source)
		assert.Equal(t, test.basis, o.Basis(), test.season)
		assert.NotEmpty(t, o.Source(), test.season)
	}
	for _, k := range []holiday.KeyDate{holiday.WinterSales, holiday.SummerSales} {
		_, ok := holiday.KeyDates{}.Of(k, 2008)
		assert.False(t, ok, "prefects set them until 2008")
	}
}

// Dates that calendars printed, from general knowledge.
func TestKeyDates_Of_published(t *testing.T) {
	for _, test := range []struct {
		key  holiday.KeyDate
		days string
	}{
		{holiday.MothersDay, "2018-05-27"}, {holiday.MothersDay, "2020-06-07"}, {holiday.MothersDay, "2023-06-04"}, {holiday.MothersDay, "2024-05-26"},
		{holiday.FathersDay, "2023-06-18"}, {holiday.FathersDay, "2024-06-16"},
		{holiday.GrandmothersDay, "2020-03-01"}, {holiday.GrandmothersDay, "2024-03-03"}, {holiday.GrandfathersDay, "2023-10-01"},
		{holiday.ShroveTuesday, "2024-02-13"}, {holiday.ShroveTuesday, "2025-03-04"},
		{holiday.Pentecost, "2025-06-08"}, {holiday.AscensionDay, "2025-05-29"}, {holiday.EasterSunday, "2025-04-20"},
		{holiday.BlackFriday, "2023-11-24"}, {holiday.BlackFriday, "2024-11-29"}, {holiday.CyberMonday, "2024-12-02"}, {holiday.GivingTuesday, "2024-12-03"},
		{holiday.BeaujolaisDay, "2024-11-21"}, {holiday.HeritageDays, "2024-09-21/2024-09-22"}, {holiday.HeritageDays, "2025-09-20/2025-09-21"},
		{holiday.BackToSchool, "2015-09-01"}, {holiday.BackToSchool, "2017-09-04"}, {holiday.BackToSchool, "2019-09-02"}, {holiday.BackToSchool, "2025-09-01"}, {holiday.BackToSchool, "2018-09-03"}, {holiday.BackToSchool, "2020-09-01"}, {holiday.BackToSchool, "2023-09-04"}, {holiday.BackToSchool, "2024-09-02"},
		{holiday.Advent, "2026-12-01/2026-12-24"}, {holiday.PinkOctober, "2026-10-01/2026-10-31"}, {holiday.Movember, "2026-11-01/2026-11-30"},
	} {
		assert.Equal(t, test.days, of(test.key, calendar.MustDate(test.days[:10]).Year()), test.key)
	}
}

// What the rules promise holds in every year.
func TestKeyDates_Of_properties(t *testing.T) {
	weekdays := map[holiday.KeyDate]time.Weekday{
		holiday.ShroveTuesday: time.Tuesday, holiday.EasterSunday: time.Sunday, holiday.AscensionDay: time.Thursday, holiday.Pentecost: time.Sunday,
		holiday.MothersDay: time.Sunday, holiday.FathersDay: time.Sunday, holiday.GrandmothersDay: time.Sunday, holiday.GrandfathersDay: time.Sunday,
		holiday.HeritageDays: time.Saturday, holiday.BlackFriday: time.Friday, holiday.CyberMonday: time.Monday, holiday.GivingTuesday: time.Tuesday,
		holiday.BeaujolaisDay: time.Thursday, holiday.WinterSales: time.Wednesday, holiday.SummerSales: time.Wednesday,
	}
	// The first and the last day of the year on which they may begin.
	within := map[holiday.KeyDate]string{
		holiday.WinterSales: "01-06 01-12", holiday.SummerSales: "06-22 06-28", holiday.MothersDay: "05-25 06-07", holiday.FathersDay: "06-15 06-21",
		holiday.GrandmothersDay: "03-01 03-07", holiday.GrandfathersDay: "10-01 10-07", holiday.HeritageDays: "09-15 09-21", holiday.BlackFriday: "11-23 11-29",
		holiday.CyberMonday: "11-26 12-02", holiday.BackToSchool: "09-01 09-04", holiday.BeaujolaisDay: "11-15 11-21", holiday.ShroveTuesday: "02-03 03-09",
		holiday.EasterSunday: "03-22 04-25", holiday.Pentecost: "05-10 06-13",
	}
	reached := map[string]bool{}
	for year := 2024; year <= calendar.MaxYear; year++ { // no decision moves the seasons of these years
		for _, k := range allKeyDates() {
			o, ok := holiday.KeyDates{}.Of(k, year)
			first := o.Period().From()
			require.True(t, ok && first.Year() == year && o.Period().To().Year() == year && o.KeyDate() == k, "%v in %d", k, year)
			if weekday, known := weekdays[k]; known {
				require.Equal(t, weekday, first.Weekday(), "%v in %d", k, year)
			}
			if span, known := within[k]; known {
				from, to, _ := strings.Cut(span, " ")
				monthDay := first.String()[len("2026-"):]
				require.True(t, from <= monthDay && monthDay <= to, "%v on %v", k, first)
				reached[k.String()+monthDay] = true
			}
		}
		easter := holiday.Easter(year)
		mothers, _ := holiday.KeyDates{}.Of(holiday.MothersDay, year)
		require.NotEqual(t, easter.AddDays(49), mothers.Period().From(), "Mother's Day gives way to Pentecost in %d", year)
	}
	for k, span := range within {
		from, to, _ := strings.Cut(span, " ")
		assert.True(t, reached[k.String()+from] && reached[k.String()+to], "%v begins on %s at times", k, span)
	}
}

// Of the dates that somebody sets each year only a habit is known.
func TestKeyDates_Of_estimates(t *testing.T) {
	for _, k := range allKeyDates() {
		o, _ := holiday.KeyDates{}.Of(k, 2030)
		want := holiday.BasisRule
		if k == holiday.BackToSchool || k == holiday.HeritageDays {
			want = holiday.BasisEstimate
		}
		assert.Equal(t, want, o.Basis(), k)
		assert.NotEmpty(t, o.Source(), k)
	}
}

func TestKeyDates_Moved(t *testing.T) {
	moved := holiday.KeyDates{Moved: []holiday.Move{
		{holiday.SummerSales, calendar.MustPeriod("2027-06-26/2027-07-23")},
		{holiday.SummerSales, calendar.MustPeriod("2027-06-30/2027-07-27")},
		{holiday.SummerSales, calendar.MustPeriod("2021-07-03/2021-07-30")},
		{holiday.WinterSales, calendar.MustPeriod("2008-01-09/2008-02-16")},
		{holiday.BackToSchool, calendar.MustPeriod("2031-08-28/2031-08-28")},
		{holiday.BlackFriday, calendar.MustPeriod("2027-01-01/2028-01-02")},
		{holiday.BlackFriday, calendar.Period{}},
		{0, calendar.MustPeriod("2027-01-01/2027-01-02")},
		{99, calendar.MustPeriod("2027-01-01/2027-01-02")},
	}}
	for _, test := range []struct {
		key   holiday.KeyDate
		year  int
		want  string
		basis holiday.Basis
	}{
		{holiday.SummerSales, 2027, "2027-06-30/2027-07-27", holiday.BasisGiven}, // the last counts
		{holiday.SummerSales, 2028, "2028-06-28/2028-07-25", holiday.BasisRule},
		{holiday.SummerSales, 2021, "2021-07-03/2021-07-30", holiday.BasisGiven}, // Moselle began earlier still
		{holiday.WinterSales, 2008, "2008-01-09/2008-02-16", holiday.BasisGiven}, // before the rule
		{holiday.BackToSchool, 2031, "2031-08-28/2031-08-28", holiday.BasisGiven},
		{holiday.BlackFriday, 2027, "2027-11-26/2027-11-26", holiday.BasisRule}, // more than a year is no occurrence
	} {
		o, ok := moved.Of(test.key, test.year)
		assert.True(t, ok)
		assert.Equal(t, test.want, o.Period().String())
		assert.Equal(t, test.basis, o.Basis(), test.want)
		assert.Equal(t, test.basis == holiday.BasisGiven, o.Source() == "", test.want)
	}
	long := holiday.KeyDates{Moved: slices.Repeat([]holiday.Move{{holiday.Halloween, calendar.MustPeriod("2027-10-30/2027-10-30")}}, holiday.MaxMoved)}
	long.Moved = append([]holiday.Move{{holiday.Advent, calendar.MustPeriod("2027-11-28/2027-12-24")}}, long.Moved...)
	o, _ := long.Of(holiday.Advent, 2027)
	assert.Equal(t, holiday.BasisRule, o.Basis(), "what comes before the last %d is not read", holiday.MaxMoved)
}

func TestKeyDates_Between(t *testing.T) {
	var got []string
	for o := range (holiday.KeyDates{}).Between(calendar.MustPeriod("2026-06-20/2026-06-30")) {
		got = append(got, fmt.Sprint(o.KeyDate(), " ", o.Period()))
	}
	assert.Equal(t, []string{
		"fathers-day 2026-06-21/2026-06-21", "music-day 2026-06-21/2026-06-21", "summer-sales 2026-06-24/2026-07-21",
	}, got)

	over := holiday.KeyDates{Moved: []holiday.Move{{holiday.NewYearsEve, calendar.MustPeriod("2026-12-31/2027-01-02")}}}
	got = nil
	for o := range over.Between(calendar.MustPeriod("2027-01-01/2027-01-06")) {
		got = append(got, o.KeyDate().String())
	}
	assert.Equal(t, []string{"new-years-eve", "new-years-day", "epiphany", "winter-sales"}, got, "what began the year before is still on")

	// Every day of two years, against each key date by itself.
	p := calendar.MustPeriod("2020-12-30/2023-01-02")
	for day := range p.All() {
		var want, got []holiday.KeyDate
		for _, k := range allKeyDates() {
			if o, _ := (holiday.KeyDates{}).Of(k, day.Year()); o.Period().Contains(day) {
				want = append(want, k)
			}
		}
		single := calendar.DayOf(day)
		for o := range (holiday.KeyDates{}).Between(single) {
			got = append(got, o.KeyDate())
		}
		slices.Sort(got)
		require.Equal(t, want, got, "%v", day)
	}
	for range (holiday.KeyDates{}).Between(calendar.Period{}) {
		t.Error("an absent period has no days")
	}
	n := 0
	for range (holiday.KeyDates{}).Between(calendar.MustPeriod("0001-01-01/9999-12-31")) {
		if n++; n == 3 {
			break // it stops when asked to
		}
	}
	assert.Equal(t, 3, n)
}

func TestKeyDates_Next(t *testing.T) {
	sales := []holiday.KeyDate{holiday.SummerSales, holiday.WinterSales}
	for _, test := range []struct {
		from string
		keys []holiday.KeyDate
		want string
	}{
		{"2026-01-01", sales, "winter-sales 2026-01-07/2026-02-03"},
		{"2026-02-03", sales, "winter-sales 2026-01-07/2026-02-03"}, // its last day
		{"2026-02-04", sales, "summer-sales 2026-06-24/2026-07-21"},
		{"2026-07-22", sales, "winter-sales 2027-01-06/2027-02-02"},
		{"2026-12-25", []holiday.KeyDate{holiday.ChristmasDay}, "christmas-day 2026-12-25/2026-12-25"},
		{"2026-12-26", []holiday.KeyDate{holiday.ChristmasDay}, "christmas-day 2027-12-25/2027-12-25"},
		{"2026-11-11", []holiday.KeyDate{holiday.SinglesDay, holiday.ArmisticeDay}, "armistice-day 2026-11-11/2026-11-11"},
		{"0001-01-01", sales, "winter-sales 2009-01-07/2009-02-10"},
		{"2026-01-01", []holiday.KeyDate{0, -1, 9999, math.MaxInt, holiday.Halloween}, "halloween 2026-10-31/2026-10-31"},
		{"9999-12-26", []holiday.KeyDate{holiday.ChristmasDay}, ""},
		{"2026-01-01", nil, ""},
		{"2026-01-01", []holiday.KeyDate{0, 9999}, ""},
	} {
		o, ok := holiday.KeyDates{}.Next(calendar.MustDate(test.from), test.keys...)
		assert.Equal(t, test.want != "", ok)
		if ok {
			assert.Equal(t, test.want, fmt.Sprint(o.KeyDate(), " ", o.Period()), test.from)
		} else {
			assert.True(t, o.IsZero())
		}
	}
	_, ok := holiday.KeyDates{}.Next(calendar.Date{}, sales...)
	assert.False(t, ok, "an absent date")
}

func TestFind(t *testing.T) {
	for name, want := range map[string][]holiday.KeyDate{
		"Noël": {holiday.ChristmasDay}, "noel": {holiday.ChristmasDay}, "CHRISTMAS": {holiday.ChristmasDay}, "les fêtes": {holiday.ChristmasDay},
		"rentrée": {holiday.BackToSchool}, "la rentrée": {holiday.BackToSchool}, "la Rentrée scolaire": {holiday.BackToSchool},
		"Black Friday": {holiday.BlackFriday}, "le Black-Friday": {holiday.BlackFriday}, "black-friday": {holiday.BlackFriday},
		"soldes": {holiday.WinterSales, holiday.SummerSales}, "les soldes": {holiday.WinterSales, holiday.SummerSales},
		"the sales": {holiday.WinterSales, holiday.SummerSales}, "les soldes d’hiver": {holiday.WinterSales}, "soldes d'été": {holiday.SummerSales},
		"Saint-Valentin": {holiday.ValentinesDay}, "la saint valentin": {holiday.ValentinesDay}, "Valentine’s Day": {holiday.ValentinesDay},
		"l'Ascension": {holiday.AscensionDay}, "Fête des mères": {holiday.MothersDay}, "fete des meres": {holiday.MothersDay}, "Mother's Day": {holiday.MothersDay},
		"14 juillet": {holiday.BastilleDay}, "le 1er mai": {holiday.LabourDay}, "Pâques": {holiday.EasterSunday}, "Easter": {holiday.EasterSunday},
		"réveillon de Noël": {holiday.ChristmasEve}, "Pa\u0302ques": {holiday.EasterSunday},
		"Mothering Sunday": {key("mothering-sunday")}, "Labor Day": {key("labor-day")}, // other days, in other countries
		"Aïd": {key("eid-al-fitr")}, "hanoucca": {key("hanukkah")}, "Chanukah": {key("hanukkah")}, "Bakr-Id": {key("eid-al-adha")}, "fête des lumières": {key("hanukkah")}, "le Ramadan": {key("ramadan")},
		"": nil, "la": nil, "lancement": nil, "Noëlle": nil, "\xff": nil,
		strings.Repeat("a", holiday.MaxNameLength+1): nil, "Noël" + strings.Repeat(" ", holiday.MaxNameLength): nil,
	} {
		assert.Equal(t, want, holiday.Find(name), "%q", name)
	}
	for _, k := range allKeyDates() {
		for _, name := range []string{k.String(), k.Label().Localize(language.English), k.Label().Localize(language.French)} {
			assert.Equal(t, []holiday.KeyDate{k}, holiday.Find(name), "%q means one thing", name)
		}
	}
	holiday.Find("soldes")[0] = 0
	assert.Equal(t, []holiday.KeyDate{holiday.WinterSales, holiday.SummerSales}, holiday.Find("soldes"), "the caller's copy is its own")
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{"Noël", "les soldes", "l'", "ﬁ", "İstanbul", "\xff\xfe", "e\u0301\u0301"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, name string) {
		found := holiday.Find(name)
		require.True(t, slices.IsSorted(found))
		if len(name) < holiday.MaxNameLength {
			require.Equal(t, found, holiday.Find(" "+name))
		}
		for _, k := range found {
			_, ok := holiday.KeyDates{}.Next(calendar.MustDate("1990-01-01"), k)
			require.True(t, ok)
		}
	})
}

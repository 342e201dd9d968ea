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

// everyOption is a calendar with all that can be added.
func everyOption() holiday.Calendar {
	return holiday.France(holiday.AlsaceMoselle, holiday.GoodFriday, holiday.Mayotte, holiday.Martinique, holiday.Guadeloupe,
		holiday.SaintMartin, holiday.Guyane, holiday.SaintBarthelemy, holiday.LaReunion)
}

func datesOf(days []holiday.Day) (out []string) {
	for _, day := range days {
		out = append(out, day.Date().String())
	}
	return out
}

func TestCalendar_Days_facts(t *testing.T) {
	for _, year := range []int{2026, 2027, 2028} {
		want := dates(fact(t, "france", fmt.Sprint("holidays_", year)))
		assert.Equal(t, want, datesOf(holiday.France().Days(year)), "%d", year)

		want = append(want, dates(fact(t, "alsace_moselle", fmt.Sprint("extra_", year)))...)
		slices.Sort(want)
		assert.Equal(t, want, datesOf(holiday.France(holiday.AlsaceMoselle, holiday.GoodFriday).Days(year)), "%d", year)
	}
}

// The list of 2024 as service-public.fr published it, in both languages.
func TestCalendar_Days_named(t *testing.T) {
	var got []string
	for _, day := range everyOption().Days(2024) {
		got = append(got, fmt.Sprint(day.Date(), " ", day.ID(), ", ", day.Label().Localize(language.English), ", ", day.Label().Localize(language.French)))
		assert.Regexp(t, `^(code du travail, art\. L3\d{3}-\d+|loi n° 2017-256) `, day.Source()+" ")
	}
	assert.Equal(t, strings.Split(`2024-01-01 new-years-day, New Year's Day, Jour de l'An
2024-03-29 good-friday, Good Friday, Vendredi saint
2024-04-01 easter-monday, Easter Monday, Lundi de Pâques
2024-04-27 abolition-mayotte, Abolition of slavery in Mayotte, Abolition de l'esclavage à Mayotte
2024-05-01 labour-day, Labour Day, Fête du Travail
2024-05-08 victory-day, Victory in Europe Day, Victoire de 1945
2024-05-09 ascension-day, Ascension Day, Ascension
2024-05-20 whit-monday, Whit Monday, Lundi de Pentecôte
2024-05-22 abolition-martinique, Abolition of slavery in Martinique, Abolition de l'esclavage en Martinique
2024-05-27 abolition-guadeloupe, Abolition of slavery in Guadeloupe, Abolition de l'esclavage en Guadeloupe
2024-05-28 abolition-saint-martin, Abolition of slavery in Saint-Martin, Abolition de l'esclavage à Saint-Martin
2024-06-10 abolition-guyane, Abolition of slavery in French Guiana, Abolition de l'esclavage en Guyane
2024-07-14 bastille-day, Bastille Day, Fête nationale
2024-08-15 assumption-day, Assumption Day, Assomption
2024-10-09 abolition-saint-barthelemy, Abolition of slavery in Saint-Barthélemy, Abolition de l'esclavage à Saint-Barthélemy
2024-11-01 all-saints-day, All Saints' Day, Toussaint
2024-11-11 armistice-day, Armistice Day, Armistice de 1918
2024-12-20 abolition-la-reunion, Abolition of slavery in La Réunion, Abolition de l'esclavage à La Réunion
2024-12-25 christmas-day, Christmas Day, Noël
2024-12-26 saint-stephens-day, Saint Stephen's Day, Saint-Étienne`, "\n"), got)
}

// F8: what holds in one region alone is a day of that region's option, with its law. Each
// option adds its own days and no other; Good Friday, which depends on the commune, does not
// come with Alsace-Moselle.
func TestFailureF08_RegionalHolidays(t *testing.T) {
	for _, day := range holiday.France(holiday.AlsaceMoselle, holiday.GoodFriday).Days(2026) {
		assert.NotEmpty(t, day.Source(), day.ID())
	}
	assert.Empty(t, holiday.France().Days(0), "years without holidays are answered")
	national := holiday.France().Days(2026)
	for option, want := range map[holiday.Option]string{
		holiday.AlsaceMoselle: "2026-12-26", holiday.GoodFriday: "2026-04-03", holiday.Mayotte: "2026-04-27",
		holiday.Martinique: "2026-05-22", holiday.Guadeloupe: "2026-05-27", holiday.SaintMartin: "2026-05-28",
		holiday.Guyane: "2026-06-10", holiday.SaintBarthelemy: "2026-10-09", holiday.LaReunion: "2026-12-20",
	} {
		var added []string
		for _, day := range holiday.France(option, option).Days(2026) {
			if !slices.Contains(national, day) {
				added = append(added, day.Date().String())
			}
		}
		assert.Equal(t, []string{want}, added, option)
	}
	assert.Equal(t, holiday.France(), holiday.France(0, -1, 99, math.MinInt, math.MaxInt), "what is no option adds nothing")
	assert.Empty(t, holiday.Calendar{}.Days(2026), "the zero calendar has no holidays")
}

// A holiday begins with the law that makes it one, and stays.
func TestCalendar_since(t *testing.T) {
	since := map[string]int{
		"new-years-day": 1811, "good-friday": 1893, "easter-monday": 1886, "abolition-mayotte": 1984, "labour-day": 1947,
		"victory-day": 1982, "ascension-day": 1802, "abolition-martinique": 1984, "abolition-guadeloupe": 1984,
		"abolition-saint-martin": 2018, "whit-monday": 1886, "abolition-guyane": 1984, "bastille-day": 1880,
		"assumption-day": 1802, "abolition-saint-barthelemy": 2012, "all-saints-day": 1802, "armistice-day": 1922,
		"abolition-la-reunion": 1983, "christmas-day": 1802, "saint-stephens-day": 1892,
	}
	first := map[string]int{}
	for year := calendar.MinYear; year <= calendar.MaxYear; year++ {
		n := 0
		for _, day := range everyOption().Days(year) {
			if first[day.ID()] == 0 {
				first[day.ID()] = year
			}
			if since[day.ID()] <= year {
				n++
			}
		}
		want := 0
		for _, from := range since {
			if from <= year {
				want++
			}
		}
		require.Equal(t, want, n, "%d", year)
	}
	assert.Equal(t, since, first)
	for _, year := range []int{math.MinInt, 0, 10000, math.MaxInt} {
		assert.Empty(t, everyOption().Days(year), "%d", year)
	}
}

// On and Days agree on every day of the years in which laws begin, of the centuries around,
// and of the ends of the calendar.
func TestCalendar_On(t *testing.T) {
	for _, c := range []holiday.Calendar{{}, holiday.France(), holiday.France(holiday.Guadeloupe), everyOption()} {
		for _, span := range []string{"0001-01-01/0003-12-31", "1795-01-01/2105-12-31", "9990-01-01/9999-12-31"} {
			p := calendar.MustPeriod(span)
			first := map[calendar.Date]holiday.Day{}
			for year := p.From().Year(); year <= p.To().Year(); year++ {
				days := c.Days(year)
				require.True(t, slices.IsSortedFunc(days, holiday.Day.Compare))
				for _, day := range days {
					if _, taken := first[day.Date()]; !taken {
						first[day.Date()] = day
					}
				}
			}
			for d := range p.All() {
				got, ok := c.On(d)
				want, listed := first[d]
				if ok != listed || got != want {
					t.Fatalf("%v: %v %v, listed %v %v", d, got.ID(), ok, want.ID(), listed)
				}
			}
		}
	}
	_, ok := everyOption().On(calendar.Date{})
	assert.False(t, ok, "an absent date")
}

// Two holidays may fall on one date: both are listed, and On gives the first.
func TestCalendar_twoOnOneDate(t *testing.T) {
	var names []string
	for day := range holiday.France().Between(calendar.MustPeriod("2008-05-01/2008-05-08")) {
		names = append(names, fmt.Sprint(day.Date(), " ", day.ID()))
	}
	assert.Equal(t, []string{"2008-05-01 labour-day", "2008-05-01 ascension-day", "2008-05-08 victory-day"}, names)
	day, ok := holiday.France().On(calendar.MustDate("2008-05-01"))
	assert.True(t, ok)
	assert.Equal(t, "labour-day", day.ID())
}

// The days that move fall on the day of the week that names them or that the Church keeps.
func TestCalendar_weekdays(t *testing.T) {
	want := map[string]time.Weekday{"good-friday": time.Friday, "easter-monday": time.Monday, "ascension-day": time.Thursday, "whit-monday": time.Monday}
	seen := 0
	for day := range everyOption().Between(calendar.MustPeriod("0001-01-01/9999-12-31")) {
		if weekday, moves := want[day.ID()]; moves {
			seen++
			if day.Date().Weekday() != weekday {
				t.Fatalf("%s on %v, a %v", day.ID(), day.Date(), day.Date().Weekday())
			}
		}
	}
	assert.Equal(t, (9999-1893+1)+2*(9999-1886+1)+(9999-1802+1), seen)
}

func TestCalendar_Between(t *testing.T) {
	c := everyOption()
	var whole, cut []holiday.Day
	for day := range c.Between(calendar.MustPeriod("2024-06-10/2026-05-14")) {
		cut = append(cut, day)
	}
	for year := 2024; year <= 2026; year++ {
		whole = append(whole, c.Days(year)...)
	}
	assert.Equal(t, whole[slices.IndexFunc(whole, func(d holiday.Day) bool { return d.Date() == calendar.MustDate("2024-06-10") }):], append(cut, whole[len(whole)-13:]...))
	assert.Equal(t, "2026-05-14", cut[len(cut)-1].Date().String())
	for range c.Between(calendar.Period{}) {
		t.Error("an absent period has no days")
	}
	for range c.Between(calendar.MustPeriod("0001-01-01/9999-12-31")) {
		break // it stops when asked to
	}
}

func TestDay_zero(t *testing.T) {
	var day holiday.Day
	assert.True(t, day.IsZero())
	assert.Empty(t, day.ID()+day.Source()+day.Date().String()+day.Label().Localize(language.French))
}

func TestCalendar_allocatesNothing(t *testing.T) {
	c, found := everyOption(), 0
	days := []calendar.Date{calendar.MustDate("2026-05-14"), calendar.MustDate("2026-12-25"), calendar.MustDate("2026-12-27"), calendar.MustDate("1700-05-14")}
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		for _, d := range days {
			if _, ok := c.On(d); ok {
				found++
			}
		}
	}))
	assert.NotZero(t, found)
}

func BenchmarkCalendar_On(b *testing.B) {
	c := everyOption()
	d := calendar.MustDate("2026-01-01")
	b.ReportAllocs()
	for b.Loop() {
		for n := range 365 {
			c.On(d.AddDays(n))
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(365*b.N), "ns/day")
}

func FuzzOption(f *testing.F) {
	for _, seed := range []string{"alsace-moselle", "good-friday", "la-reunion", "", "Alsace-Moselle", "alsace moselle", "\xff"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var o holiday.Option
		if err := o.UnmarshalText(text); err != nil {
			requireUnknown(t, err, text)
			require.Zero(t, o)
			return
		}
		require.Equal(t, string(text), o.String())
		back, err := o.MarshalText()
		require.NoError(t, err)
		require.Equal(t, text, back)
		require.NotEmpty(t, o.Label().Localize(language.French))
		require.Greater(t, len(holiday.France(o).Days(2026)), 11)
	})
}

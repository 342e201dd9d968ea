package holidays

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/aa"
	"github.com/rickar/cal/v2/fr"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
)

// names are those that the two write differently, theirs and ours.
var names = map[string]string{
	"Nouvel an":           "Jour de l'An",
	"Fête de la Victoire": "Victoire de 1945",
	"Fête Nationale":      "Fête nationale",
}

// began are the holidays that the library gives in every year, and that a law began in one.
var began = map[string]struct {
	year   int
	reason string
}{
	"Fête du Travail":   {1947, "loi du 30 avril 1947"},
	"Victoire de 1945":  {1982, "loi n° 81-893 du 2 octobre 1981"},
	"Armistice de 1918": {1922, "loi du 24 octobre 1922"},
}

// theirs are the holidays of the library in a year, by date and under our names.
func theirs(holidays []*cal.Holiday, year int) (days []string) {
	for _, h := range holidays {
		actual, _ := h.Calc(year)
		name := h.Name
		if ours, differs := names[name]; differs {
			name = ours
		}
		days = append(days, actual.Format(time.DateOnly)+" "+name)
	}
	slices.Sort(days)
	return days
}

// ours are the holidays of the SDK in a year.
func ours(c holiday.Calendar, year int) (days []string) {
	for _, day := range c.Days(year) {
		days = append(days, fmt.Sprint(day.Date(), " ", day.Label().Localize(language.French)))
	}
	slices.Sort(days)
	return days
}

// From 2000 to 2050, and as long as laws have not changed, the two agree on every day.
func TestFrance_agrees(t *testing.T) {
	for year := 2000; year <= 2050; year++ {
		if got, want := ours(holiday.France(), year), theirs(fr.Holidays, year); !slices.Equal(got, want) || len(got) != 11 {
			t.Errorf("%d:\n%q, the library\n%q", year, got, want)
		}
	}
}

// Before, the library knows no first years. Each difference is a year before a law.
func TestFrance_differs(t *testing.T) {
	found := map[string]int{}
	for year := 1900; year < 2000; year++ {
		mine := ours(holiday.France(), year)
		for _, day := range theirs(fr.Holidays, year) {
			if slices.Contains(mine, day) {
				continue
			}
			name := day[len("2026-01-01 "):]
			if law, known := began[name]; !known || year >= law.year {
				t.Errorf("the SDK lacks %s", day)
			}
			found[name]++
		}
		for _, day := range mine {
			if !slices.Contains(theirs(fr.Holidays, year), day) {
				t.Errorf("the library lacks %s", day)
			}
		}
	}
	for name, law := range began {
		if found[name] != law.year-1900 {
			t.Errorf("%s: %d years of difference, want those before %d", name, found[name], law.year)
		}
		t.Logf("%s: only the library has it from 1900 to %d (%s)", name, law.year-1, law.reason)
	}
}

// The library leaves out Alsace and Moselle, whose two days it has the rules for.
func TestFrance_alsaceMoselle(t *testing.T) {
	extra := []*cal.Holiday{
		aa.GoodFriday.Clone(&cal.Holiday{Name: "Vendredi saint"}),
		aa.ChristmasDay2.Clone(&cal.Holiday{Name: "Saint-Étienne"}),
	}
	for year := 2000; year <= 2050; year++ {
		got := ours(holiday.France(holiday.AlsaceMoselle, holiday.GoodFriday), year)
		if want := theirs(append(extra, fr.Holidays...), year); !slices.Equal(got, want) {
			t.Errorf("%d:\n%q, with the library\n%q", year, got, want)
		}
	}
}

// The closures of both ways are the same days.
func TestFrance_closures(t *testing.T) {
	period := calendar.MustPeriod("2026-03-01/2030-02-28")
	days := func(closures []calendar.Closure) (all []calendar.Date) {
		for _, c := range closures {
			all = append(all, c.Dates...)
		}
		slices.SortFunc(all, calendar.Date.Compare)
		return all
	}
	got, want := days(holiday.France().Closures(period, language.French)), days(Closures("fr", fr.Holidays, period))
	if !slices.Equal(got, want) || len(got) != 5*11 {
		t.Errorf("%v, by the adapter %v", got, want)
	}
}

// A year of questions, a day at a time: a nanosecond figure is that of one day.
func BenchmarkOn(b *testing.B) {
	perDay := func(b *testing.B, days int) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(days*b.N), "ns/day")
	}
	year := slices.Collect(calendar.MustPeriod("2026-01-01/2026-12-31").All())
	b.Run("ours", func(b *testing.B) {
		france, found := holiday.France(), 0
		b.ReportAllocs()
		for b.Loop() {
			for _, d := range year {
				if _, ok := france.On(d); ok {
					found++
				}
			}
		}
		perDay(b, len(year))
		if found%11 != 0 {
			b.Error(found)
		}
	})
	b.Run("rickar", func(b *testing.B) {
		var at []time.Time
		for _, d := range year {
			y, m, day := d.Civil()
			at = append(at, time.Date(y, m, day, 12, 0, 0, 0, cal.DefaultLoc))
		}
		c, found := &cal.Calendar{Holidays: fr.Holidays}, 0
		b.ReportAllocs()
		for b.Loop() {
			for _, d := range at {
				if ok, _, _ := c.IsHoliday(d); ok {
					found++
				}
			}
		}
		perDay(b, len(year))
		if found%11 != 0 {
			b.Error(found)
		}
	})
}

package holidays

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/be"
	"github.com/rickar/cal/v2/bg"
	"github.com/rickar/cal/v2/ca"
	"github.com/rickar/cal/v2/de"
	"github.com/rickar/cal/v2/es"
	"github.com/rickar/cal/v2/gb"
	"github.com/rickar/cal/v2/jp"
	"github.com/rickar/cal/v2/us"

	"github.com/septet-go/socialstrategy/calendar"
)

// Somebody in Brussels approves posts that go out in Paris: 21 July is a holiday there, and
// a post of the 22nd is sent on the Friday before.
func ExampleClosures() {
	period := calendar.MustPeriod("2026-07-20/2026-07-26")
	closures := Closures("be", be.Holidays, period)
	for i := range closures {
		closures[i].People = []string{"an"}
		closures[i].Scope = calendar.ScopeWork // posts go out all the same
	}
	result := calendar.Schedule(calendar.Brief{
		Period: period,
		Zone:   "Europe/Paris",
		People: []calendar.Person{{ID: "an", Name: "An", Zone: "Europe/Brussels"}},
		Channels: []calendar.Channel{{
			ID: "linkedin", Cadence: calendar.MustCadence("1/week"), Approver: "an", Lead: calendar.Lead{Approval: 2},
			Times:   []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("wed")}},
		}},
		Closures: closures,
	}, time.LoadLocation)
	slot := result.Plan.Slots[0]
	fmt.Println("published", slot.Date, "sent for approval by", slot.Deadlines.Approval.Weekday(), slot.Deadlines.Approval)
	for _, c := range closures {
		if c.Name == be.NationaleFeestdag.Name {
			fmt.Println(c.ID, c.Dates[len(c.Dates)-1])
		}
	}
	// Output:
	// published 2026-07-22 sent for approval by Friday 2026-07-17
	// be-Nationale Feestdag 2026-07-21
}

// The holidays of any country are closures that a brief takes.
func TestClosures_countries(t *testing.T) {
	period := calendar.MustPeriod("2026-01-01/2027-12-31")
	brief := calendar.Brief{Period: period, Zone: "UTC"}
	for prefix, holidays := range map[string][]*cal.Holiday{
		"be": be.Holidays, "bg": bg.Holidays, "ca": ca.Holidays, "de": de.Holidays, "es": es.Holidays, "gb": gb.Holidays, "jp": jp.Holidays, "us": us.Holidays,
	} {
		closures := Closures(prefix, holidays, period)
		if len(closures) < 8 {
			t.Errorf("%s: %d closures", prefix, len(closures))
		}
		brief.Closures = append(brief.Closures, closures...)

		c := cal.Calendar{Holidays: holidays}
		closed := map[calendar.Date]bool{}
		for _, closure := range closures {
			for i, d := range closure.Dates {
				closed[d] = true
				if i > 0 && !closure.Dates[i-1].Before(d) {
					t.Errorf("%s: dates out of order", closure.ID)
				}
			}
		}
		for d := range calendar.MustPeriod("2025-01-01/2027-12-31").All() {
			year, month, day := d.Civil()
			actual, observed, _ := c.IsHoliday(time.Date(year, month, day, 12, 0, 0, 0, cal.DefaultLoc))
			if closed[d] != (actual || observed) {
				t.Errorf("%s %v: closed %v, the library says %v, observed %v", prefix, d, closed[d], actual, observed)
			}
		}
	}
	data, err := json.Marshal(brief)
	if err != nil {
		t.Fatal(err)
	}
	if _, problems := calendar.ReadBrief(data); len(problems) > 0 {
		t.Error(problems)
	}
}

// A holiday that is observed in another year than its own is found from there.
func TestClosures_observed(t *testing.T) {
	newYear := &cal.Holiday{
		Name: "New Year", Month: time.January, Day: 1, Func: cal.CalcDayOfMonth,
		Observed: []cal.AltDay{{Day: time.Saturday, Offset: -1}},
	}
	closures := Closures("xx", []*cal.Holiday{newYear, nil, newYear, {Name: "never"}}, calendar.MustPeriod("2021-12-01/2021-12-31"))
	got := fmt.Sprint(len(closures), " ", closures[0].Dates)
	if want := "1 [2021-01-01 2021-12-31]"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestClosures_bounds(t *testing.T) {
	if closures := Closures("be", be.Holidays, calendar.Period{}); closures != nil {
		t.Error("an absent period has closures")
	}
	if closures := Closures("be", nil, calendar.MustPeriod("2026-01-01/2026-12-31")); closures != nil {
		t.Error("no holidays make closures")
	}
	for _, p := range []string{"0001-01-01/9999-12-31", "9999-01-01/9999-12-31"} {
		closures := Closures("gb", gb.Holidays, calendar.MustPeriod(p))
		longest := slices.MaxFunc(append(closures, calendar.Closure{}), func(a, b calendar.Closure) int { return len(a.Dates) - len(b.Dates) })
		if n := len(longest.Dates); n > calendar.MaxClosureDates || n > 2*(maxYears+2) {
			t.Errorf("%s: %d dates", p, n)
		}
	}
}

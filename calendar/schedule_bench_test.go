package calendar_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// located caches the one zone of the benchmarks: time.LoadLocation reads a file.
func located(b *testing.B) func(string) (*time.Location, error) {
	b.Helper()
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		b.Fatal(err)
	}
	return func(string) (*time.Location, error) { return paris, nil }
}

func fourChannels() calendar.Brief {
	office := []calendar.Window{{
		Days: calendar.MustWeekdays("mon-fri"), From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00"),
	}}
	lead := calendar.Lead{Draft: 5, Review: 1, Approval: 2}
	return calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{
			{
				ID: "blog", Cadence: calendar.MustCadence("4/month"), Lead: lead,
				Times: []calendar.Clock{calendar.MustClock("10:00")}, Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue-thu")}},
			},
			{ID: "linkedin", Cadence: calendar.MustCadence("2-3/week"), Windows: office, MinGap: calendar.MustDuration("PT24H"), Lead: lead},
			{ID: "facebook", Cadence: calendar.MustCadence("3/week"), Windows: office, MinGap: calendar.MustDuration("PT48H"), Lead: lead},
			{ID: "x", Cadence: calendar.MustCadence("3/day"), Windows: office, MinGap: calendar.MustDuration("PT2H")},
		},
		Closures: []calendar.Closure{
			{Name: "Ascension et pont", Period: calendar.MustPeriod("2026-05-14/2026-05-15")},
			{Name: "Fermeture estivale", Period: calendar.MustPeriod("2026-08-03/2026-08-14")},
		},
	}
}

// One channel, 48 posts on the 261 working days of 2026.
func BenchmarkScheduleChannel(b *testing.B) {
	brief, zones := year2026("4/month", "mon-fri"), located(b)
	b.ReportAllocs()
	for b.Loop() {
		calendar.Schedule(brief, zones)
	}
}

func BenchmarkScheduleYear(b *testing.B) {
	brief, zones := fourChannels(), located(b)
	b.ReportAllocs()
	for b.Loop() {
		calendar.Schedule(brief, zones)
	}
}

// crammed is a brief of one channel of which n posts went out on one day, at one time.
func crammed(cadence string, n int) calendar.Brief {
	brief := year2026(cadence, "mon-sun")
	for i := range n {
		brief.Slots = append(brief.Slots, published(fmt.Sprint("p", i), "2026-05-05"))
	}
	return brief
}

// Thousands of posts that stand on one day cost what they would cost apart.
func BenchmarkScheduleCrammed(b *testing.B) {
	zones := located(b)
	for _, cadence := range []string{"1/day", "4/month"} {
		for _, n := range []int{1000, 16000} {
			brief := crammed(cadence, n)
			b.Run(fmt.Sprintf("%s with %d", cadence, n), func(b *testing.B) {
				for b.Loop() {
					calendar.Schedule(brief, zones)
				}
			})
		}
	}
}

// fiveWithTwo is a year of five channels with two people.
func fiveWithTwo(step int) calendar.Brief {
	hours := func(days string) []calendar.Window {
		return []calendar.Window{{Days: calendar.MustWeekdays(days), From: calendar.MustClock("09:00"), To: calendar.MustClock("17:00")}}
	}
	minutes := 24 * 60
	lead := calendar.Lead{Draft: 5, Review: 1, Approval: 2}
	channel := func(id, cadence string, windows []calendar.Window) calendar.Channel {
		return calendar.Channel{
			ID: id, Cadence: calendar.MustCadence(cadence), Windows: windows, Step: step, Lead: lead,
			Effort: calendar.Effort{Draft: 60, Review: 10, Approval: 10}, Author: "author", Reviewer: "editor", Approver: "editor",
		}
	}
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{
			channel("blog", "4/month", []calendar.Window{{Days: calendar.MustWeekdays("tue-thu")}}),
			channel("linkedin", "3/week", hours("mon-fri")),
			channel("instagram", "2/week", hours("mon-fri")),
			channel("x", "1/day", hours("mon-sun")),
			channel("newsletter", "2/month", hours("mon-fri")),
		},
		People: []calendar.Person{{ID: "author", MinutesPerWeek: &minutes}, {ID: "editor", MinutesPerWeek: &minutes}},
	}
	b.Channels[0].Times = []calendar.Clock{calendar.MustClock("10:00")}
	b.Channels[3].Effort.Draft, b.Channels[3].Lead = 10, calendar.Lead{}
	return b
}

func BenchmarkScheduleFiveChannels(b *testing.B) {
	zones := located(b)
	for _, step := range []int{60, 15} {
		brief := fiveWithTwo(step)
		b.Run(fmt.Sprintf("every %d minutes", step), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				calendar.Schedule(brief, zones)
			}
		})
	}
}

// A year in which two channels share an account's gap and cap, and two people are short of
// time.
func BenchmarkScheduleCoupled(b *testing.B) {
	brief, zones := fiveWithTwo(60), located(b)
	minutes := 9 * 60
	brief.People[0].MinutesPerWeek = &minutes
	brief.Channels[1].Account, brief.Channels[3].Account = "page", "page"
	brief.Accounts = []calendar.Account{{ID: "page", MinGap: calendar.MustDuration("PT4H"), PerDay: 1}}
	b.ReportAllocs()
	for b.Loop() {
		calendar.Schedule(brief, zones)
	}
}

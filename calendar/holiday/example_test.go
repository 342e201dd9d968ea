package holiday_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
)

func ExampleFrance() {
	for _, day := range holiday.France(holiday.AlsaceMoselle, holiday.GoodFriday).Days(2026) {
		fmt.Println(day.Date(), day.Label().Localize(language.French))
	}
	// Output:
	// 2026-01-01 Jour de l'An
	// 2026-04-03 Vendredi saint
	// 2026-04-06 Lundi de Pâques
	// 2026-05-01 Fête du Travail
	// 2026-05-08 Victoire de 1945
	// 2026-05-14 Ascension
	// 2026-05-25 Lundi de Pentecôte
	// 2026-07-14 Fête nationale
	// 2026-08-15 Assomption
	// 2026-11-01 Toussaint
	// 2026-11-11 Armistice de 1918
	// 2026-12-25 Noël
	// 2026-12-26 Saint-Étienne
}

func ExampleCalendar_On() {
	day, ok := holiday.France(holiday.Martinique).On(calendar.MustDate("2026-05-22"))
	fmt.Println(ok, day.ID(), "|", day.Label().Localize(language.English))
	fmt.Println(day.Source())
	// Output:
	// true abolition-martinique | Abolition of slavery in Martinique
	// code du travail, art. L3422-2 ; loi n° 83-550 du 30 juin 1983, décret n° 83-1003 du 23 novembre 1983
}

// Nothing is published on a holiday, and what a week lacks for it is told by its name.
func ExampleCalendar_Closures() {
	period := calendar.MustPeriod("2026-05-11/2026-05-17")
	result := calendar.Schedule(calendar.Brief{
		Period: period,
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "linkedin", Name: "LinkedIn Page", Cadence: calendar.MustCadence("2-3/week"),
			Times:   []calendar.Clock{calendar.MustClock("09:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("wed-fri")}},
		}},
		Closures: holiday.France().Closures(period, language.English),
	}, time.LoadLocation)
	for _, slot := range result.Plan.Slots {
		fmt.Println(slot.Date)
	}
	for _, row := range result.Findings.In(language.English) {
		fmt.Println(row.Sentence)
	}
	// Output:
	// 2026-05-13
	// 2026-05-15
	// LinkedIn Page: 2 posts instead of 3 in week 20 (Ascension Day).
}

func ExampleKeyDates_Between() {
	for o := range (holiday.KeyDates{}).Between(calendar.MustPeriod("2026-11-11/2026-12-01")) {
		fmt.Println(o.Period().From(), o.KeyDate().Label().Localize(language.English))
	}
	// Output:
	// 2026-11-01 Movember
	// 2026-11-11 Armistice Day
	// 2026-11-11 Singles' Day
	// 2026-11-19 Beaujolais Nouveau Day
	// 2026-11-25 International Day for the Elimination of Violence against Women
	// 2026-11-27 Black Friday
	// 2026-11-30 Cyber Monday
	// 2026-12-01 Giving Tuesday
	// 2026-12-01 World AIDS Day
	// 2026-12-01 Advent calendar
}

// What a sentence names is a date once the day is known on which it was said.
func ExampleKeyDates_Next() {
	today := calendar.MustDate("2026-02-10")
	for _, name := range []string{"les soldes", "la rentrée", "Black Friday", "Noël"} {
		next, _ := holiday.KeyDates{}.Next(today, holiday.Find(name)...)
		fmt.Println(name, "→", next.KeyDate(), next.Period(), next.Basis())
	}
	// Output:
	// les soldes → summer-sales 2026-06-24/2026-07-21 rule
	// la rentrée → back-to-school 2026-09-01/2026-09-01 estimate
	// Black Friday → black-friday 2026-11-27/2026-11-27 rule
	// Noël → christmas-day 2026-12-25/2026-12-25 rule
}

// The caller's dates win: those of Corsica, where the summer sales come later.
func ExampleKeyDates_Of() {
	corsica := holiday.KeyDates{Moved: []holiday.Move{
		{KeyDate: holiday.SummerSales, Period: calendar.MustPeriod("2026-07-08/2026-08-04")},
	}}
	for _, dates := range []holiday.KeyDates{{}, corsica} {
		o, _ := dates.Of(holiday.SummerSales, 2026)
		fmt.Println(o.Period(), o.Basis())
	}
	// Output:
	// 2026-06-24/2026-07-21 rule
	// 2026-07-08/2026-08-04 given
}

func ExampleFind() {
	fmt.Println(holiday.Find("Fête des mères"), holiday.Find("the Black Friday"), holiday.Find("soldes"))
	// Output:
	// [mothers-day] [black-friday] [winter-sales summer-sales]
}

func ExampleEaster() {
	fmt.Println(holiday.Easter(2026), holiday.Easter(2027))
	// Output:
	// 2026-04-05 2027-03-28
}

func ExampleOption_UnmarshalText() {
	var o holiday.Option
	fmt.Println(o.UnmarshalText([]byte("alsace-moselle")), o)
	fmt.Println(o.UnmarshalText([]byte("bretagne")) != nil)
	// Output:
	// <nil> alsace-moselle
	// true
}

package calendar_test

import (
	"cmp"
	"fmt"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// Three content pillars, the themes of one of them, an item to come back to, and a place a
// week for news.
func ExamplePillar() {
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-03-02/2026-03-15"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "linkedin", Cadence: calendar.MustCadence("4/week"), Reserve: 1,
			Times:   []calendar.Clock{calendar.MustClock("09:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-thu")}},
		}},
		Pillars: []calendar.Pillar{
			{ID: "conseils", Share: 60}, {ID: "clients", Share: 30}, {ID: "équipe", Share: 10},
		},
		Themes: []calendar.Theme{
			{ID: "trésorerie", Pillar: "conseils"}, {ID: "recrutement", Pillar: "conseils"},
		},
		Evergreens: []calendar.Evergreen{
			{ID: "cas-dupont", Pillar: "clients", Cooldown: calendar.MustDuration("P45D"), MaxRepeats: 6},
		},
	}
	result := calendar.Schedule(brief, time.LoadLocation)
	for _, slot := range result.Plan.Slots {
		if slot.Reserve {
			fmt.Println(slot.Date, "réserve d'actualité")
			continue
		}
		fmt.Println(slot.Date, slot.Pillar, cmp.Or(slot.Theme, slot.Item, "sujet à choisir"))
	}
	// Output:
	// 2026-03-02 conseils trésorerie
	// 2026-03-03 clients cas-dupont
	// 2026-03-04 réserve d'actualité
	// 2026-03-05 conseils recrutement
	// 2026-03-09 conseils trésorerie
	// 2026-03-10 clients sujet à choisir
	// 2026-03-11 réserve d'actualité
	// 2026-03-12 conseils recrutement
}

// The foot of a month: what was wanted of each pillar, and what it got.
func ExamplePlan_Mix() {
	pillars := []calendar.Pillar{{ID: "conseils", Share: 60}, {ID: "clients", Share: 30}, {ID: "équipe", Share: 10}}
	result := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-03-01/2026-04-30"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("12/month"), Reserve: 2,
			Times: []calendar.Clock{calendar.MustClock("10:00")},
		}},
		Pillars: pillars,
	}, time.LoadLocation)
	for _, m := range result.Plan.Mix(pillars) {
		fmt.Println(m.Month, m.Channel, m.Slots, "slots,", m.Reserve, "for news")
		for _, p := range m.Pillars {
			fmt.Printf("  %s %.1f wanted, %d got\n", p.Pillar, p.Wanted, p.Got)
		}
	}
	// Output:
	// 2026-03-01/2026-03-31 blog 12 slots, 2 for news
	//   conseils 6.0 wanted, 6 got
	//   clients 3.0 wanted, 3 got
	//   équipe 1.0 wanted, 1 got
	// 2026-04-01/2026-04-30 blog 12 slots, 2 for news
	//   conseils 6.0 wanted, 6 got
	//   clients 3.0 wanted, 3 got
	//   équipe 1.0 wanted, 1 got
}

package examples_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// overbooked is a team of one with more rhythm than hours.
func overbooked() strategy.Strategy {
	return strategy.Strategy{
		Schema: strategy.SchemaVersion, ID: "overbooked",
		Organisation: strategy.Organisation{
			Name: "Atelier Léa", Sector: "crafts", Size: strategy.SizeMicro, Territories: []string{"FR"},
			Currency: "EUR", Tax: smart.TaxExcluded,
		},
		Accounts: []strategy.Account{
			{ID: "blog", Network: network.Blog, Kind: network.Publication},
			{ID: "x", Network: network.X, Kind: network.Page},
		},
		Objectives: []smart.Objective{{
			ID: "O1", Statement: "From 800 to 1,200 visits a month to the blog by 30 June 2026", Goal: smart.Traffic, Type: smart.IncreaseTo,
			Indicator: "sessions_social", Account: "blog", Owner: "lea", Per: calendar.MustDuration("P1M"),
			Baseline: &smart.Baseline{Value: smart.MustQuantity("800"), Date: calendar.MustDate("2025-12-31"), Provenance: smart.Measured},
			Target:   smart.MustQuantity("1200"), Deadline: calendar.MustDate("2026-06-30"),
		}},
		Resources: strategy.Resources{People: []strategy.Person{{
			ID: "lea", Name: "Léa", Roles: []strategy.Role{strategy.RoleCommunityManager}, MinutesPerWeek: 6 * 60,
			Tasks: []strategy.TaskTime{{Task: strategy.TaskInteracting, MinutesPerWeek: 90}},
		}}},
		Actions: []strategy.Action{
			{ID: "articles", Title: "Articles", Kind: strategy.ActionPublication, Account: "blog", Objective: "O1", Owner: "lea", Cadence: calendar.MustCadence("4/month"), Minutes: 210},
			{ID: "relays", Title: "Relays on X", Kind: strategy.ActionRelay, Account: "x", Objective: "O1", Owner: "lea", Cadence: calendar.MustCadence("1+/day"), Minutes: 20},
		},
	}
}

// Step 4: evaluate the resources. What the actions take is held against the hours there
// are, and the heaviest action is named.
func Example_resources() {
	for _, w := range strategy.Workloads(overbooked()) {
		fmt.Printf("%s: %d minutes a week needed, %d available\n", w.Person, w.Needed, w.Available)
	}
	review := strategy.Review(overbooked(), strategy.Basis{AsOf: calendar.MustDate("2026-01-15")})
	for _, f := range review.Findings {
		if f.Code == strategy.CodeCapacityExceeded {
			fmt.Println(f.Localize(language.English))
		}
	}
	// Output:
	// lea: 424 minutes a week needed, 360 available
	// Léa lacks 1.1 hours a week on average (7.1 needed, 6.0 available). To lighten first: Articles (3.2 hours).
}

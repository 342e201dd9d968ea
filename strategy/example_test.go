package strategy_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// bakery is a small strategy, as a program would build it.
func bakery() strategy.Strategy {
	return strategy.Strategy{
		Schema: strategy.SchemaVersion, ID: "bakery-2026",
		Organisation: strategy.Organisation{
			Name: "Le Fournil", Sector: "bakery", Size: strategy.SizeMicro, Territories: []string{"FR"},
			Currency: "EUR", Tax: smart.TaxExcluded,
		},
		Purpose: strategy.Purpose{
			Statement:        "Make the morning batch known in the neighbourhood, and bring people back at four o'clock.",
			ValueProposition: "What comes out of the oven, when it does.",
			Goals:            []smart.Goal{smart.Awareness},
		},
		Objectives: []smart.Objective{{
			ID: "O1", Statement: "From 800 to 1,200 followers of the page by 30 June 2026", Goal: smart.Awareness,
			Type: smart.IncreaseTo, Indicator: "followers", Account: "page", Owner: "paul",
			Baseline: &smart.Baseline{Value: smart.MustQuantity("800"), Date: calendar.MustDate("2026-01-01"), Provenance: smart.Measured},
			Target:   smart.MustQuantity("1200"), Deadline: calendar.MustDate("2026-06-30"),
		}},
		Accounts: []strategy.Account{{ID: "page", Network: network.Facebook, Kind: network.Page, Name: "Facebook page", Owner: "paul"}},
		Resources: strategy.Resources{People: []strategy.Person{{
			ID: "paul", Name: "Paul", Roles: []strategy.Role{strategy.RoleCommunityManager}, MinutesPerWeek: 120,
		}}},
		Calendar: strategy.Calendar{Period: calendar.MustPeriod("2026-01-01/2026-06-30"), Zone: "Europe/Paris"},
		Actions: []strategy.Action{{
			ID: "batch", Title: "Photo of the batch", Kind: strategy.ActionPublication, Objective: "O1", Account: "page", Owner: "paul",
			Cadence: calendar.MustCadence("3/week"), Times: []calendar.Clock{calendar.MustClock("07:30")}, Minutes: 60,
		}},
	}
}

func ExampleReview() {
	d := strategy.Review(bakery(), strategy.Basis{AsOf: calendar.MustDate("2026-01-15")})
	for _, step := range d.Steps[:4] {
		fmt.Println(step.Step.Label().Localize(language.English), "—", step.State.Label().Localize(language.English))
	}
	fmt.Println(d.Next.Localize(language.English))
	// Output:
	// Why be on social networks? — ready
	// Situation — to be started
	// Objectives — ready
	// Audiences and networks — to be completed
	// First, in “Resources”: Paul lacks 1.0 hours a week on average (3.0 needed, 2.0 available). To lighten first: Photo of the batch (3.0 hours).
}

func ExampleRead() {
	_, problems := strategy.Read([]byte(`{
		"schema": "1", "id": "s", "organisation": {"name": "Le Fournil", "sector": "bakery", "size": "tiny",
		"territories": ["FR"], "currency": "EUR", "tax": "excluded"},
		"calendar": {"period": "2026-12-31/2026-01-01", "zone": "Europe/Pari"},
		"resources": {"budget": [{"id": "ads", "category": "advertising", "provenance": "assumed", "amount": {"value": "-500.00 EUR", "tax": "excluded"}}]}
	}`), strategy.Basis{Zones: time.LoadLocation})
	for _, row := range problems.In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// /calendar/period “2026-12-31/2026-01-01” cannot be read: the end comes before the start.
	// /calendar/zone Time zone “Europe/Pari” is unknown; expected a name such as “Europe/Paris”.
	// /organisation/size “tiny” is not one of the values allowed: micro, small, medium and large.
	// /resources/budget/0/amount/value -€500 is below zero: a budget is at least 0.
}

func ExampleBrief() {
	derived := strategy.Brief(bakery())
	result := calendar.Schedule(derived.Brief, time.LoadLocation)
	for _, slot := range result.Plan.Slots[:3] {
		fmt.Println(slot.ID, slot.Date, slot.Clock)
	}
	for _, row := range derived.Relocate(result.Findings).In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// batch-2026-W01-1 2026-01-02 07:30
	// batch-2026-W01-2 2026-01-04 07:30
	// batch-2026-W02-1 2026-01-06 07:30
}

func ExampleTrace() {
	for _, chain := range strategy.Trace(bakery(), nil).Chains {
		fmt.Println(chain.Goal, "→", chain.Objective, "→", chain.Indicator, "→", chain.Actions, "whole:", chain.Whole())
	}
	// Output: awareness → O1 → followers → [batch] whole: false
}

func ExampleWorkloads() {
	for _, w := range strategy.Workloads(bakery()) {
		fmt.Println(w.Person, w.Needed, w.Available, w.Missing())
	}
	// Output: paul 180 120 60
}

func ExampleAgenda() {
	s := bakery()
	plan := calendar.Schedule(strategy.Brief(s).Brief, time.LoadLocation).Plan
	entry := strategy.Agenda(s, plan)[0]
	fmt.Println(entry.Slot.Date, entry.AccountName, entry.Subject(), entry.Objective, entry.DueBy)
	// Output:
	// 2026-01-02 Facebook page Photo of the batch O1 paul
}

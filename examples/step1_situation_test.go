package examples_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// auditedShop is a shop that has looked at its presence, and found an account on a network
// that no longer exists.
func auditedShop() strategy.Strategy {
	return strategy.Strategy{
		Schema: strategy.SchemaVersion, ID: "shop",
		Organisation: strategy.Organisation{
			Name: "The corner shop", Sector: "retail", Size: strategy.SizeMicro, Territories: []string{"FR"},
			Currency: "EUR", Tax: smart.TaxExcluded,
		},
		Accounts: []strategy.Account{
			{ID: "page", Network: network.Facebook, Kind: network.Page, Name: "Facebook page"},
			{ID: "plus", Network: network.GooglePlus, Kind: network.Page, Name: "Google+ page"},
		},
		Situation: strategy.Situation{
			Date: calendar.MustDate("2026-01-05"),
			Site: &strategy.Site{URL: "https://shop.example", Responsive: new(true), ShareButtons: new(false)},
			Audits: []strategy.Audit{
				{Account: "page", Verdict: strategy.VerdictKeep},
				{Account: "plus", Verdict: strategy.VerdictClose},
			},
			Competitors: []strategy.Competitor{{ID: "c1", Name: "The shop next door", Networks: []network.ID{network.Facebook, network.Instagram}}},
		},
	}
}

// Step 1: audit the situation. The review says what is there, what is missing, and which
// accounts cannot be kept.
func Example_situation() {
	review := strategy.Review(auditedShop(), strategy.Basis{AsOf: calendar.MustDate("2026-01-15")})
	step := review.Step(strategy.SituationStep)
	fmt.Println(step.State, "-", step.Progress.Localize(language.English))
	for _, f := range review.Findings {
		if f.Code == network.CodeClosed {
			fmt.Println(f.Pointer, f.Localize(language.English))
		}
	}
	// Output:
	// incomplete - 4 elements of 5; missing: the trends of the market
	// /accounts/1/network The network Google+ has been closed since 2 April 2019. Use the Google Business Profile instead.
}

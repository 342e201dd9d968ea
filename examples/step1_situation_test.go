package examples_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
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

// Step 1 also asks what the law wants: what is met and how it is shown, what is not known,
// and what comes into force before the strategy ends. A rule of thumb, not legal advice.
func Example_situationLaw() {
	shop := auditedShop()
	shop.Calendar.Period = calendar.MustPeriod("2026-01-01/2026-12-31")
	shop.Organisation.Traits = []charter.Trait{charter.UsesAI}
	shop.Organisation.Without = []charter.Trait{charter.ProvidesAI, charter.SellsToConsumers}
	shop.Situation.Obligations = []charter.RegisterEntry{{Obligation: "gdpr", Status: charter.Compliant}}
	review := strategy.Review(shop, strategy.Basis{AsOf: calendar.MustDate("2026-01-15")})
	for _, o := range review.Obligations {
		switch o.ID {
		case "gdpr", "fr_toubon", "fr_contests", "ai_act_art50":
			fmt.Println(o.ID, "-", o.Standing, "- binds:", o.Binds, "- recorded:", o.Status != 0)
		}
	}
	for _, f := range review.Findings {
		if f.Code == charter.CodeEvidenceMissing || f.Code == strategy.CodeObligationAhead {
			fmt.Println(f.Pointer, f.Localize(language.English))
		}
	}
	// Output:
	// fr_contests - inForce - binds: notKnown - recorded: false
	// fr_toubon - inForce - binds: yes - recorded: false
	// gdpr - inForce - binds: yes - recorded: true
	// ai_act_art50 - upcoming - binds: yes - recorded: false
	// /situation/obligations From 2 August 2026 on, before the strategy ends: transparency of artificial intelligence (Regulation (EU) 2024/1689 of 13 June 2024, article 50). Tell people that they talk to a machine, label images, sounds and videos that pass for real, and texts on matters of public interest that nobody reviewed. It will bind you. A rule of thumb, not legal advice.
	// /situation/obligations/0/evidence Said to be met, with nothing to show it: personal data (GDPR, Regulation (EU) 2016/679 of 27 April 2016).
}

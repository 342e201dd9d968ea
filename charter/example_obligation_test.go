package charter_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

// What is not said of the organisation is asked, never taken for no.
func ExampleInForce() {
	bakery := charter.Profile{
		Traits:  []charter.Trait{charter.RewardsCreators},
		Without: []charter.Trait{charter.SellsAlcohol, charter.SellsTobacco, charter.RunsContests},
	}
	for _, on := range []string{"2025-12-31", "2026-01-01"} {
		for _, d := range charter.InForce(calendar.MustDate(on), "FR", bakery) {
			switch d.Obligation.ID {
			case "fr_influence_contract", "fr_influence_mention", "fr_price_reduction", "loi_evin":
				fmt.Println(on, d.Obligation.ID, d.Binds)
				for _, m := range d.Missing {
					fmt.Println("\t" + m.Localize(language.English))
				}
			}
		}
	}
	// Output:
	// 2025-12-31 fr_influence_mention yes
	// 2025-12-31 fr_price_reduction notKnown
	// 	whether price reductions are announced
	// 2026-01-01 fr_influence_contract yes
	// 2026-01-01 fr_influence_mention yes
	// 2026-01-01 fr_price_reduction notKnown
	// 	whether price reductions are announced
}

func ExampleFindObligation() {
	o, _ := charter.FindObligation("fr_influence_mention")
	fmt.Println(o.Title.Localize(language.English), "since", o.From)
	fmt.Println(o.Asked.Localize(language.English))
	fmt.Println(o.Reference.Localize(language.English))
	fmt.Printf("%q, %s\n", o.Mentions, o.Confidence.Label().Localize(language.English))
	// Output:
	// disclosure of paid promotions since 2024-11-08
	// Show the commercial intent by a clear, readable and understandable disclosure, one of the two wordings of the law or an equivalent, unless the context makes it plain already.
	// French law 2023-451 of 9 June 2023, article 5, as amended by ordonnance 2024-978 of 6 November 2024
	// ["Publicité" "Collaboration commerciale"], secondary source
}

func ExampleCheckRegister() {
	register, problems := charter.ReadRegister([]byte(`{
		"id": "2026", "territories": ["AU"],
		"profile": {"traits": ["runsPlatform"]},
		"entries": [{"obligation": "au_under16", "status": "compliant", "by": "Léa", "on": "2026-01-05", "reviewBy": "2026-06-30"}]
	}`))
	problems = append(problems, charter.CheckRegister(register, calendar.MustDate("2026-07-01"))...)
	for _, row := range problems.In(language.English) {
		fmt.Println(row.Severity, row.Path, row.Sentence)
	}
	// Output:
	// warning /entries/0/evidence Said to be met, with nothing to show it: social networks closed to those under 16 (Australian law on the minimum age of social media).
	// warning /entries/0/reviewBy To be looked at again by 30 June 2026: social networks closed to those under 16.
}

// Small gifts add up: the second deal of the year needs a contract, signed before it.
func ExamplePartnerships_Contracts() {
	partnerships, problems := charter.ReadPartnerships([]byte(`{"id": "2026", "deals": [
		{"id": "march", "advertiser": "Aurore", "influencer": "Inès", "objective": "launch of the cream", "date": "2026-03-10",
			"cash": {"value": "600 EUR", "tax": "excluded"}},
		{"id": "october", "advertiser": "Aurore", "influencer": "Inès", "objective": "launch of the cream", "date": "2026-10-02",
			"inKind": {"value": "450 EUR", "tax": "excluded"}}
	]}`))
	fmt.Println(len(problems), "problems of form")
	for _, c := range partnerships.Contracts() {
		fmt.Println(partnerships.Deals[c.Deal].ID, c.Sum, c.Required)
	}
	for _, row := range charter.CheckPartnerships(partnerships).In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// 0 problems of form
	// march 600.00 EUR no
	// october 1050.00 EUR yes
	// /deals/1/signed A written contract must be signed before 2 October 2026: with Inès, for “launch of the cream”, cash and kind come to €1,050 excl. tax in 2026, and the threshold is €1,000 excl. tax (French law 2023-451 of 9 June 2023, article 8; decree 2025-1137 of 28 November 2025; in force since 1 January 2026). A rule of thumb, not legal advice.
}

package strategy_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy"
)

// A shop for an audience in Australia, that runs a forum, says how it stands with the law.
func ExampleRegister() {
	s := strategy.Strategy{
		ID: "forum",
		Organisation: strategy.Organisation{
			Name: "The forum", Size: strategy.SizeSmall, Territories: []string{"AU"},
			Traits: []charter.Trait{charter.RunsPlatform},
		},
		Situation: strategy.Situation{Obligations: []charter.RegisterEntry{
			{Obligation: "au_under16", Status: charter.Compliant, ReviewBy: calendar.MustDate("2026-06-30")},
		}},
	}
	today := calendar.MustDate("2026-07-01")
	for _, d := range strategy.Register(s).Duties(today) {
		fmt.Println(d.Obligation.ID, d.Binds)
	}
	review := strategy.Review(s, strategy.Basis{AsOf: today})
	for _, o := range review.Obligations {
		fmt.Println(o.Pointer, o.Title.Localize(language.English), "-", o.Status)
	}
	for _, f := range review.Findings {
		if f.Pointer.Within("/situation/obligations") {
			fmt.Println(f.Pointer, f.Localize(language.English))
		}
	}
	// Output:
	// au_under16 yes
	// /situation/obligations/0 social networks closed to those under 16 - compliant
	// /situation/obligations/0/evidence Said to be met, with nothing to show it: social networks closed to those under 16 (Australian law on the minimum age of social media).
	// /situation/obligations/0/reviewBy To be looked at again by 30 June 2026: social networks closed to those under 16.
}

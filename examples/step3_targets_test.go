package examples_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// studio is a design studio that looks for customers where they are not.
func studio() strategy.Strategy {
	return strategy.Strategy{
		Schema: strategy.SchemaVersion, ID: "studio",
		Organisation: strategy.Organisation{
			Name: "Studio Nord", Sector: "design", Size: strategy.SizeMicro, Territories: []string{"FR"},
			Currency: "EUR", Tax: smart.TaxExcluded,
		},
		Audiences: []strategy.Segment{{
			ID: "buyers", Name: "purchasing managers", Core: true, Networks: []network.ID{network.LinkedIn, network.Newsletter},
		}},
		Choices: []strategy.Choice{
			{Network: network.Instagram, Kept: true, Reason: "it shows our work"},
			{Network: network.TikTok, Kept: false, Reason: "no time for video"},
		},
		Accounts: []strategy.Account{
			{ID: "insta", Network: network.Instagram, Kind: network.Page, Name: "Instagram account"},
			{ID: "tok", Network: network.TikTok, Kind: network.Page, Name: "TikTok account"},
		},
	}
}

// Step 3: identify the audiences and choose the networks. The catalogue says what a
// network is for, and on what authority; the review says which audience is missed.
func Example_targets() {
	for _, purpose := range network.Builtin().Purposes(network.LinkedIn) {
		if purpose.Goal == smart.Prospecting.String() {
			fmt.Println(network.LinkedIn, "serves", purpose.Goal, "-", purpose.Evidence)
		}
	}
	review := strategy.Review(studio(), strategy.Basis{AsOf: calendar.MustDate("2026-01-15")})
	for _, f := range review.Findings {
		switch f.Code {
		case strategy.CodeAudienceUnreached, strategy.CodeNetworkLeftAside:
			fmt.Println(f.Localize(language.English))
		}
	}
	// Output:
	// linkedin serves prospecting - method
	// Account “TikTok account” is on TikTok, a network left aside: keep the network or close the account.
	// Audience “purchasing managers” is on LinkedIn and in the newsletter, where there is no account.
}

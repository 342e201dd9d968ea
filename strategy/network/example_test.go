package network_test

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func ExampleCatalogue_Limits() {
	networks := network.Builtin()
	for _, day := range []string{"2025-12-17", "2025-12-18"} {
		for fact := range networks.Limits(network.Instagram, calendar.MustDate(day)) {
			if fact.Field == network.FieldHashtags {
				fmt.Println(day, fact.Value.Limit, fact.Evidence)
			}
		}
	}
	// Output:
	// 2025-12-17 30 items firstParty
	// 2025-12-18 5 items secondary
}

// A limit says whether package text can count what it limits. One field may have two limits
// at once.
func ExampleLimit_Counter() {
	post := "Bienvenue 👩‍👩‍👧‍👦"
	fact, _ := network.Builtin().Fact(network.Bluesky, network.FieldText, calendar.MustDate("2026-11-24"))
	for _, limit := range []network.Limit{fact.Value.Limit, fact.Value.Also} {
		if unit, counts := limit.Counter(); counts {
			most, _ := limit.Max()
			fmt.Println(unit.Count(post), "of", most, unit)
		}
	}
	// Output:
	// 11 of 300 graphemes
	// 35 of 3000 bytes
}

func ExampleCatalogue_With() {
	server := network.Fact{
		Network: network.Mastodon, Field: network.FieldText,
		Value:    network.Value{Limit: network.MustLimit("5000 mastodon")},
		Evidence: network.Primary, Source: "https://social.example/about", AsOf: calendar.MustPeriod("2026-11-24/2026-11-24"),
	}
	networks, findings := network.Builtin().With(server)
	fact, _ := networks.Fact(network.Mastodon, network.FieldText, calendar.MustDate("2026-12-01"))
	fmt.Println(len(findings), fact.Value.Limit, fact.Source)
	// Output:
	// 0 5000 mastodon https://social.example/about
}

func ExampleCatalogue_Check() {
	plan := calendar.MustPeriod("2019-01-01/2019-06-30")
	for _, row := range network.Builtin().Check(network.GooglePlus, "/accounts/0/network", plan).In(language.English) {
		fmt.Println(row.Severity, row.Path)
		fmt.Println(row.Sentence)
	}
	// Output:
	// error /accounts/0/network
	// The network Google+ closes on 2 April 2019, before the plan ends: publish nothing there from that day on. Use the Google Business Profile instead.
}

func ExampleCatalogue_Purposes() {
	for _, purpose := range network.Builtin().Purposes(network.LinkedIn) {
		fmt.Printf("%s (%s)\n", purpose.Goal, purpose.Evidence.Label().Localize(language.English))
	}
	// Output:
	// awareness (the method, 2018, not verified)
	// prospecting (the method, 2018, not verified)
	// talent (the method, 2018, not verified)
}

func ExampleCatalogue_Named() {
	id, found := network.Builtin().Named("Twitter")
	fmt.Println(id, found)
	// Output:
	// x true
}

// Figures of different kinds do not compare.
func ExampleCompareFigures() {
	newest := func(id network.ID, kind network.FigureKind) network.Figure {
		field := network.Figure{Kind: kind, Territory: network.France}.Field()
		fact, _ := network.Builtin().Fact(id, field, calendar.MustDate("2026-11-24"))
		return fact.Value.Figure
	}
	_, err := network.CompareFigures(newest(network.LinkedIn, network.Members), newest(network.Instagram, network.MonthlyActive))
	fmt.Println(err)
	order, _ := network.CompareFigures(newest(network.TikTok, network.MonthlyActive), newest(network.Instagram, network.MonthlyActive))
	fmt.Println(order)
	// Output:
	// network: figures of members in "FR" and monthlyActive in "FR" do not compare
	// -1
}

func ExampleFact() {
	fact, _ := network.Builtin().Fact(network.Threads, "posts.api", calendar.MustDate("2026-11-24"))
	text, err := json.MarshalIndent(fact, "", "  ")
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(string(text))
	// Output:
	// {
	//   "network": "threads",
	//   "field": "posts.api",
	//   "value": {
	//     "cap": "250/24h"
	//   },
	//   "evidence": "primary",
	//   "origin": "platform",
	//   "source": "https://developers.facebook.com/documentation/threads/overview",
	//   "asOf": "2025-12-22/2025-12-22",
	//   "note": "1,000 replies beside"
	// }
}

func ExampleCatalogue_Network() {
	listing, _ := network.Builtin().Network(network.GoogleBusinessProfile)
	fmt.Println(listing.Name.Localize(language.French))
	fmt.Println("Publier", listing.On.Localize(language.French))
	// Output:
	// fiche établissement Google
	// Publier sur la fiche établissement Google
}

// The names that the interface of a network gives to what it measures: those of a page are
// not those of a profile.
func ExampleCatalogue_Metrics() {
	day := calendar.MustDate("2026-11-24")
	names, known := network.Builtin().Metrics(network.LinkedIn, network.Page, day)
	fmt.Println(names[0], known)
	_, known = network.Builtin().Metrics(network.LinkedIn, network.Profile, day)
	fmt.Println(known)
	// Output:
	// impressionCount true
	// false
}

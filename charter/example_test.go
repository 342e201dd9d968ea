package charter_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

func ExampleLinter_Lint() {
	house := charter.Charter{Editorial: &charter.Editorial{
		Banned:    []charter.BannedTerm{{Term: "le moins cher", Reason: "invérifiable", Replacement: "un prix juste"}},
		Preferred: []charter.PreferredTerm{{Term: "abonnés", Instead: []string{"followers"}}},
	}}
	linter, _ := charter.NewLinter(house, network.Builtin())
	post := charter.Post{
		Network: network.Bluesky, Date: calendar.MustDate("2026-03-02"),
		Text:  "LE  MOINS CHER du marché, pour nos followers !",
		Media: []charter.Media{{Kind: charter.Image, File: "creme.jpg"}},
	}
	for _, row := range linter.Lint(post).In(language.English) {
		fmt.Println(row.Severity, row.Path, row.Sentence)
		for _, fix := range row.Fixes {
			fmt.Printf("\t%s, bytes %d to %d\n", fix.Sentence, *fix.Start, *fix.End)
		}
	}
	// Output:
	// warning /media/0/alt The image has no alternative text: people who cannot see it will not know what it shows.
	// error /text The charter bans “LE  MOINS CHER”: invérifiable.
	// 	Write “UN PRIX JUSTE”, bytes 0 to 14
	// advice /text “LE  MOINS CHER” in capitals reads as shouting, and is hard to read.
	// warning /text The charter prefers “abonnés” to “followers”.
	// 	Write “abonnés”, bytes 36 to 45
}

// The arithmetic of a length, in the unit its network counts in.
func ExampleLinter_Lint_length() {
	linter, _ := charter.NewLinter(charter.Charter{}, network.Builtin())
	post := charter.Post{Network: network.Bluesky, Date: calendar.MustDate("2026-03-02"), Text: strings.Repeat("👩‍👩‍👧‍👦", 301)}
	for _, f := range linter.Lint(post) {
		fmt.Println(f.Localize(language.English))
	}
	// Output:
	// One emoji 301 times in a row: a screen reader says its name each time.
	// The text has 7,525 bytes, and Bluesky takes 3,000: 7,525 − 3,000 = 4,525 too many.
	// The text has 301 characters, and Bluesky takes 300: 301 − 300 = 1 too many.
}

// The law is the one of the day.
func ExampleLinter_Lint_sponsored() {
	linter, _ := charter.NewLinter(charter.Charter{}, network.Builtin())
	post := charter.Post{Sponsored: true, Territory: "FR", Text: "J'ai testé cette crème : bluffant."}
	for _, day := range []string{"2023-06-10", "2023-06-11", "2024-11-08"} {
		post.Date = calendar.MustDate(day)
		list := linter.Lint(post)
		fmt.Println(day, len(list))
		for _, f := range list {
			words, _ := f.Arg("words")
			term, _ := words.Term()
			fmt.Println("\t" + term.Localize(language.English))
		}
	}
	// Output:
	// 2023-06-10 0
	// 2023-06-11 1
	// 	“Publicité” or “Collaboration commerciale”, in these words
	// 2024-11-08 1
	// 	“Publicité”, “Collaboration commerciale” or an equivalent
}

func ExampleNewLinter() {
	_, problems := charter.NewLinter(charter.Charter{Editorial: &charter.Editorial{
		Banned:    []charter.BannedTerm{{Term: "client"}, {Term: "CLIENT"}},
		Preferred: []charter.PreferredTerm{{Term: "Client", Instead: []string{"consommateur"}}},
	}}, network.Builtin())
	for _, row := range problems.In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// /editorial/banned/1/term “CLIENT” is listed already, and only the first counts.
	// /editorial/preferred/0/term “Client” is preferred here, and banned or replaced elsewhere.
}

func ExampleReadCharter() {
	house, problems := charter.ReadCharter([]byte(`{
		"id": "house",
		"mayNot": [{"text": "No superlatives", "check": "charter.banned_term"}],
		"editorial": {"address": "nous", "banned": [{"term": "the best"}]}
	}`))
	fmt.Println(house.MayNot[0].Text)
	for _, row := range problems.In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// No superlatives
	// /editorial/address “nous” is not one of the values allowed: tu and vous.
}

func ExampleReadPost() {
	post, problems := charter.ReadPost([]byte(`{"id": "p1", "network": "linkedin", "text": "Bonjour", "date": "2026-03-02"}`))
	fmt.Println(post.Network, post.Date, len(problems))
	// Output:
	// linkedin 2026-03-02 0
}

func ExampleCheck() {
	house := charter.Charter{
		Status: charter.Guide,
		MayNot: []charter.Rule{{Text: "No superlatives", Check: charter.CodeBannedTerm}},
	}
	for _, row := range charter.Check(house, calendar.MustDate("2026-03-02")).In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// /mayNot/0/check The check “charter.banned_term” has nothing to look for in the editorial charter: the rule is for a person to check.
	// /status A guide of good practice only advises: its prohibitions cannot be enforced, even once acknowledged (code du travail, articles L.1321-4 and L.1321-5, in force since 1 May 2008). A rule of thumb, not legal advice.
}

func ExampleCheckForm() {
	for _, row := range charter.CheckForm(charter.Charter{ID: "house", Status: 3}).In(language.English) {
		fmt.Println(row.Path, row.Code)
	}
	// Output:
	// /status document.unknown_value
}

func ExampleCheckPostForm() {
	post := charter.Post{ID: "p1", Territory: "fr"}
	for _, row := range charter.CheckPostForm(post).In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// /territory “fr” is not the code of a territory: expected one of ISO 3166-1 alpha-2, in capitals, such as “FR”.
}

func ExampleCharter_Elements() {
	house := charter.Charter{
		Objectives: []string{"o1"},
		Expected:   []charter.Rule{{Text: "Répondre avec courtoisie"}},
		Editorial:  &charter.Editorial{Tone: "Chaleureux", Style: "Phrases courtes"},
	}
	elements, present := house.Elements(), 0
	for _, e := range elements {
		if e.Present {
			present++
		} else {
			fmt.Println("manque :", e.Label.Localize(language.French))
		}
	}
	fmt.Println(present, "sur", len(elements))
	// Output:
	// manque : ce qu'ils peuvent faire
	// manque : ce qu'ils ne doivent pas faire
	// manque : le descriptif de l'entreprise
	// manque : les logos et bannières
	// manque : la sélection de contenus à relayer
	// 4 sur 9
}

func ExampleCharter_CheckSponsored() {
	list := charter.Charter{}.CheckSponsored("/actions/4/sponsored", []string{"FR"}, calendar.MustDate("2026-03-02"))
	for _, row := range list.In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// /actions/4/sponsored Paid action, and no disclosure set by the charter: French law 2023-451, article 5 (as worded on 8 November 2024). “Publicité”, “Collaboration commerciale” or an equivalent. A rule of thumb, not legal advice.
}

func ExampleCharter_Markdown() {
	house := charter.Charter{MayNot: []charter.Rule{
		{Text: "Insulter <qui que ce soit>"},
		{Text: "Publier une image sans la décrire", Check: charter.CodeNoAlt},
	}}
	fmt.Print(house.Markdown(language.French, calendar.MustDate("2026-03-02")))
	// Output:
	// # Charte des réseaux sociaux
	//
	// ## Sommaire
	//
	// - [Ce que vous ne devez pas faire](#may-not)
	//
	// <a id="may-not"></a>
	//
	// ## Ce que vous ne devez pas faire
	//
	// - Insulter &lt;qui que ce soit&gt; — *à vérifier par une personne*
	// - Publier une image sans la décrire — *contrôlé automatiquement*
}

func ExampleCompare() {
	before := charter.Charter{Version: "2", Editorial: &charter.Editorial{Banned: []charter.BannedTerm{{Term: "gratuit"}}}}
	after := charter.Charter{
		Version:   "3",
		AI:        []charter.Rule{{Text: "Faites relire tout texte produit par une intelligence artificielle."}},
		Editorial: &charter.Editorial{Banned: []charter.BannedTerm{{Term: "gratuit", Replacement: "offert"}, {Term: "révolutionnaire"}}},
	}
	d := charter.Compare(before, after)
	fmt.Println(d.Heading().Localize(language.English))
	for _, difference := range d.Differences {
		fmt.Println(difference.Pointer, difference.Localize(language.English))
	}
	// Output:
	// What changes since version 2
	// /ai “Artificial intelligence” is a new chapter.
	// /editorial/banned/0/replacement “Editorial charter”: the banned term “gratuit” gains the replacement “offert”.
	// /editorial/banned/1 “Editorial charter” gains the banned term “révolutionnaire”.
}

func ExampleAcknowledgements_Count() {
	read := charter.Acknowledgements{
		Asked: []string{"Léa", "Karim", "Zoé"},
		Given: []charter.Acknowledgement{{Person: "Léa", Version: "3"}, {Person: "Karim", Version: "2"}},
	}
	count, of := read.Count("3")
	fmt.Println(count, "sur", of, read.Pending("3"))
	// Output:
	// 1 sur 3 [Karim Zoé]
}

// Within a strategy, ids are printed by their names.
func ExampleEdition_Markdown() {
	house := charter.Charter{Objectives: []string{"o1"}}
	edition := charter.Edition{Language: language.English, Names: func(kind, id string) string {
		return map[string]string{"objective o1": "2,000 followers by 30 June 2026"}[kind+" "+id]
	}}
	page := edition.Markdown(house)
	fmt.Println(page[strings.LastIndex(page, "##"):])
	// Output:
	// ## Objectives pursued
	//
	// - 2,000 followers by 30 June 2026
}

func ExamplePost_Hash() {
	post := charter.Post{ID: "p1", Account: "linkedin-page", Text: "Bonjour"}
	approved := post.Hash()
	post.Date = calendar.MustDate("2026-03-02")
	fmt.Println("moved:", post.Hash() == approved)
	post.Text = "Bonjour !"
	fmt.Println("edited:", post.Hash() == approved)
	// Output:
	// moved: true
	// edited: false
}

func ExampleMessages() {
	rule, _ := charter.Messages().Rule(charter.CodeNoAlt)
	fmt.Println(rule.Severity, rule.Source)
	// Output:
	// warning WCAG 2.2, success criterion 1.1.1, 5 October 2023
}

func ExampleIdentifiers() {
	const post = "Un message ? Écrivez à lea.martin@example.org ou appelez le 06 39 98 12 34. Déjà 3 639 981 234 vues !"
	for _, found := range charter.Identifiers(post) {
		fmt.Println(found.Kind, found.Start, found.End, found.Masked(post))
	}
	// Output:
	// email 25 47 l•••@example.org
	// phone 62 76 06 •• •• •• 34
}

// A company edits what is in brackets.
func ExampleStarter() {
	house := charter.Starter(language.French)
	house.Organisation = "Maison Calanque"
	fmt.Println(house.Organisation, len(charter.CheckForm(house)))
	for start, end := range text.Placeholders(house.Purpose) {
		fmt.Println("à compléter :", house.Purpose[start:end])
	}
	fmt.Println(house.MayNot[0].Example.After)
	// Output:
	// Maison Calanque 0
	// à compléter : [Nom de l'entreprise]
	// à compléter : [indiquer l'adresse e-mail]
	// Vous avez trente jours pour changer d'avis.
}

func ExampleTracking_Tag() {
	var tracking charter.Tracking // by network, objective and post
	link := charter.TrackedLink{Network: network.Instagram, Objective: "notoriete", Post: "p-12"}
	for _, address := range []string{
		"https://société.example/soldes?taille=38#avis",
		"https://société.example/soldes?utm_source=facebook&taille=38", // copied from another post
		"société.example",
	} {
		tagged, err := tracking.Tag(address, link)
		fmt.Println(tagged, err)
	}

	tracking = charter.Tracking{Campaign: "{campaign}", Content: "{network}-{post}"}
	link = charter.TrackedLink{Network: network.LinkedIn, Campaign: "rentrée", Post: "p-13"}
	fmt.Println(tracking.Tag("https://example.com/sale", link))
	// Output:
	// https://société.example/soldes?taille=38&utm_source=instagram&utm_medium=social&utm_campaign=notoriete&utm_content=p-12#avis <nil>
	// https://société.example/soldes?taille=38&utm_source=instagram&utm_medium=social&utm_campaign=notoriete&utm_content=p-12 <nil>
	//  charter: address "société.example": a web address starts with https:// or http:// and a host, and has no space
	// https://example.com/sale?utm_source=linkedin&utm_medium=social&utm_campaign=rentr%C3%A9e&utm_content=linkedin-p-13 <nil>
}

package charter_test

import (
	"fmt"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// full is a charter that has a word of everything.
func full() charter.Charter {
	rule := func(text string) charter.Rule { return charter.Rule{Text: text} }
	return charter.Charter{
		ID: "aurore", Organisation: "Aurore Cosmétiques", Version: "3", Date: calendar.MustDate("2026-01-12"),
		Changes: []charter.Change{
			{Version: "3", Date: calendar.MustDate("2026-01-12"), Text: "Les contenus produits par une intelligence artificielle portent une mention."},
			{Version: "2", Text: "Un numéro à appeler la nuit."},
		},
		Author: "Léa Martin", ValidatedBy: "p-direction", Status: charter.Annex,
		Formalities: &charter.Formalities{
			Consulted: calendar.MustDate("2025-11-03"), Transmitted: calendar.MustDate("2025-11-10"), InForce: calendar.MustDate("2026-02-01"),
		},
		Acknowledgements: acknowledgements(),
		Purpose:          "Parler d'une seule voix,\net laisser chacun parler de la sienne.",
		Objectives:       []string{"o-notoriete", "Répondre à nos clientes en deux heures"},
		Expected: []charter.Rule{
			{ID: "r1", Text: "Décrivez les images que vous publiez.", Check: charter.CodeNoAlt,
				Example: &charter.Example{Before: "[photo sans description]", After: "Une main ouvre un pot de crème."}},
			rule("Répondez avec courtoisie."),
		},
		May: []charter.Rule{rule("Relayer nos publications, pendant vos heures de travail.")},
		MayNot: []charter.Rule{
			{Text: "N'employez pas les termes à proscrire.", Check: charter.CodeBannedTerm,
				Example: &charter.Example{Before: "Le moins cher du marché !", After: "Un prix juste, toute l'année."}},
			{Text: "Ne promettez pas de résultat médical.", Check: "charter.medical_claims"},
		},
		Official: []charter.Rule{rule("Deux personnes au moins administrent chaque compte.")},
		Personal: &charter.Personal{
			Freedom: "Vous vous exprimez librement sur vos comptes personnels.",
			Rules:   []charter.Rule{rule("Dites que vous travaillez chez nous quand vous parlez de nos produits.")},
		},
		Roles:           []charter.Role{{Title: "Community manager", Person: "p-cm", Duties: "Publie, répond, mesure"}, {Title: "Juriste"}},
		Speakers:        []charter.Speaker{{Person: "p-direction"}, {Person: "p-cm", Subjects: []string{"produits", "événements"}}},
		Security:        []charter.Rule{rule("Activez la double authentification.")},
		Confidentiality: []charter.Rule{rule("Ne publiez ni chiffre de vente ni nom de cliente.")},
		AI:              []charter.Rule{rule("Faites relire tout texte produit par une intelligence artificielle.")},
		Records:         []charter.Rule{rule("Les messages privés sont effacés au bout de deux ans.")},
		Crisis: &charter.Escalation{
			Trigger: "Plus de vingt messages négatifs en une heure, ou un seul sur la santé.",
			Contacts: []charter.Contact{
				{Person: "p-cm", Reach: "01 99 00 12 34", Minutes: 15, Cover: charter.OfficeHours},
				{Person: "p-direction", Reach: "06 39 98 00 01", Minutes: 60, Cover: charter.Always, Suspends: true},
			},
			Rules: []charter.Rule{rule("Ne supprimez rien avant d'avoir appelé.")},
		},
		Moderation: &charter.Moderation{
			Rules:   []charter.Rule{rule("Les insultes sont masquées.")},
			Avoided: []charter.Topic{{Title: "La politique", Instead: "Nous ne prenons pas parti."}, {Title: "La religion"}},
			Delays:  []charter.ReplyDelay{{To: "une question", Account: "a-facebook", Minutes: 120, Cover: charter.OfficeHours}, {To: "une insulte", Minutes: 45, Cover: charter.Always}},
		},
		Kit: &charter.AssetKit{
			Descriptions: []charter.Description{{Text: "Aurore, la cosmétique douce.", Use: "biographie d'un profil", Language: "fr"}, {Text: "Depuis 1998, Aurore fabrique en Bretagne.\n\nNos crèmes sont sans parfum."}},
			Assets: []charter.Asset{
				{ID: "logo", Kind: charter.Logo, Title: "Logo", File: "logo_2026.svg", Rights: charter.Rights{Holder: "Aurore"}},
				{ID: "banner", Kind: charter.Banner, Title: "Bannière d'été", File: "ete.png", Rights: charter.Rights{
					Holder: "Studio Pixel", Licence: "deux ans", Territories: []string{"FR", "BE"},
					Networks: []network.ID{network.LinkedIn, "agora"}, Until: calendar.MustDate("2026-08-31")}},
				{ID: "old", Kind: charter.Photo, Title: "Ancienne photo", File: "2023.jpg", Rights: charter.Rights{Until: calendar.MustDate("2025-12-31")}},
			},
		},
		Curation:  []charter.CurationSource{{Title: "Fédération des entreprises de la beauté", Address: "https://www.febea.example/actualites", Use: "réglementation"}, {Title: "Revue de presse", Address: "dossier partagé"}},
		Editorial: fullEditorial(),
	}
}

// acknowledgements are those of 42 people of 57, some of whom read an earlier version too.
func acknowledgements() *charter.Acknowledgements {
	var a charter.Acknowledgements
	for i := range 57 {
		person := fmt.Sprintf("p-%02d", i+1)
		a.Asked = append(a.Asked, person)
		if i < 10 {
			a.Given = append(a.Given, charter.Acknowledgement{Person: person, Version: "2"})
		}
		if i < 42 {
			a.Given = append(a.Given, charter.Acknowledgement{Person: person, Version: "3", Date: calendar.MustDate("2026-01-13")})
		}
	}
	return &a
}

func fullEditorial() *charter.Editorial {
	return &charter.Editorial{
		Tone: "Chaleureux, précis, jamais moqueur.", FormOfAddress: charter.Vous, Style: "Des phrases courtes.\nUn verbe par phrase.",
		Inclusive:   charter.Doublets,
		Punctuation: []charter.Rule{{Text: "Un seul point d'exclamation.", Example: &charter.Example{Before: "Enfin !!!", After: "Enfin !"}}},
		Links:       []charter.Rule{{Text: "Un lien par publication."}},
		Languages:   []string{"fr", "en"},
		Banned: []charter.BannedTerm{
			{Term: "le moins cher", Reason: "invérifiable", Replacement: "un prix juste"}, {Term: "miracle | magique"},
		},
		Preferred:     []charter.PreferredTerm{{Term: "abonnés", Instead: []string{"followers", "suiveurs"}, Reason: "le mot français existe"}},
		Emoji:         &charter.Allowance{Max: ptr(2), Use: "Jamais au milieu d'une phrase."},
		PerDay:        &charter.Allowance{Max: ptr(1), Use: "Le matin de préférence."},
		Hashtags:      &charter.Allowance{Max: ptr(3)},
		Disclosures:   []string{"Publicité", "Collaboration commerciale"},
		AIDisclosures: []string{"Image produite par une IA"}, StaffDisclosures: []string{"Je travaille chez Aurore"},
		Pillars: []charter.Pillar{
			{ID: "soin", Name: "Le soin", Share: 60, About: "Gestes, conseils"}, {ID: "equipe", Name: "L'équipe", Share: 40},
		},
		Networks: []charter.Override{
			{Network: network.LinkedIn, Tone: "Plus posé.", Emoji: &charter.Allowance{Max: ptr(0)}, PerDay: &charter.Allowance{Max: ptr(2)}, Links: []charter.Rule{{Text: "Le lien va en premier commentaire."}},
				Punctuation: []charter.Rule{{Text: "Pas de points de suspension."}}},
			{Network: network.X, FormOfAddress: charter.Tu, Style: "Une idée par publication.", Languages: []string{"en"}, Hashtags: &charter.Allowance{Max: ptr(1), Use: "En fin de texte."}},
		},
		Voices: []charter.Voice{{Role: "Community manager", Tone: "Plus familier.", FormOfAddress: charter.Tu, Style: "Signez de votre prénom.", Languages: []string{"fr"}}},
	}
}

// names are the names that the strategy around the charter would give.
func names(kind, id string) string {
	return map[string]string{
		"person p-direction": "Karim Benali", "person p-cm": "Zoé Petit", "objective o-notoriete": "Atteindre 146 000 abonnés d'ici le 30 juin 2026",
		"account a-facebook": "Page Facebook", "network agora": "Agora",
	}[kind+" "+id]
}

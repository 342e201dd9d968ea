package charter

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// The obligations that other rules of this package rest on.
const (
	influenceFixedID    = "fr_influence_mention_2023"
	influenceID         = "fr_influence_mention"
	influenceContractID = "fr_influence_contract"
	influenceImagesID   = "fr_influence_images"
	retouchedPhotoID    = "fr_retouched_photo"
	artificialID        = "ai_act_art50"
	endorsementID       = "us_ftc_endorsement"
	identifiableID      = "uk_cap_dmcc"
)

// Sources that several rows share.
const (
	livv     = "https://livv.eu/articles/adoption-ordonnance-6-novembre-2024-modifiant-loi-9-juin-2023-influence-commerciale"
	doctrine = "https://www.doctrine.fr/l/texts/lois/JORFTEXT000047663185"
	comph    = "https://compliancehub.wiki/eu-ai-act-article-50-transparency-digital-omnibus-2026/"
	recall   = "general knowledge, to be checked before use"
)

// obligations returns the rows of [Obligations]; [builtinObligations] gives them their words. A
// French law is in force the day after the Journal officiel has it, unless it says otherwise (code
// civil, article 1).
func obligations() []Obligation {
	on := calendar.MustDate
	micro := both(fewerThan(10), not(sellingMoreThan(smart.MustMoney("2000000 EUR"))))
	return []Obligation{
		// Personal data.
		{ID: "gdpr", Jurisdiction: UnionLaw, From: on("2018-05-25"), binds: everyone,
			Source: "https://www.murielle-cahen.fr/?s=cnil", AsOf: "2018-05-25", Confidence: Reported},
		{ID: "gdpr_joint_controller", Jurisdiction: UnionLaw, From: on("2018-06-05"), binds: everyone,
			Source: "https://curia.europa.eu/juris/document/document.jsf?docid=211484", AsOf: "2018-06-05", Confidence: Official},
		{ID: "eprivacy_cookies", Jurisdiction: FrenchLaw, From: on("2021-03-31"), binds: having(UsesTrackers), noted: true,
			Source: "https://www.sioen.fr/actualites/298/index.htm", AsOf: "2021-04", Confidence: Reported},
		{ID: "fr_consent_age", Jurisdiction: FrenchLaw, From: on("2018-06-22"), binds: having(AddressesMinors), noted: true,
			Source: recall, Confidence: Unverified},

		// Platforms and those who publish there.
		{ID: "dsa", Jurisdiction: UnionLaw, From: on("2024-02-17"), binds: everyone, noted: true,
			Source: "http://merlin.obs.coe.int/article/9997", AsOf: "2024-03", Confidence: Reported},
		{ID: "dma", Jurisdiction: UnionLaw, From: on("2024-03-06"), binds: having(Gatekeeper), noted: true,
			Source: "https://www.rpc.co.uk/snapshots/quarterly-roundups/snapshots-spring-2023/", AsOf: "2023-03-31", Confidence: Reported},
		{ID: "fr_digital_majority_2023", Jurisdiction: FrenchLaw, standing: AdoptedNotApplied, binds: having(RunsPlatform), noted: true,
			Source: "https://www.vie-publique.fr/recherche", AsOf: "2026", Confidence: Reported},
		{ID: "fr_under15_2026", Jurisdiction: FrenchLaw, standing: UnderDiscussion, binds: either(having(RunsPlatform), having(AddressesMinors)), noted: true,
			Source: "https://www.upday.com/fr/politique/lassemblee-vote-linterdiction-des-reseaux-sociaux-aux-moins-de-15-ans/wp6w19n",
			AsOf:   "2026-01-26", Confidence: Reported},
		{ID: "eu_minimum_age", Jurisdiction: UnionLaw, standing: UnderDiscussion, binds: either(having(RunsPlatform), having(AddressesMinors)), noted: true,
			Source: "https://www.bruxelleskorner.com/haber/reseaux-sociaux-la-france-tranche-a-15-ans-leurope-pousse-a-16-et-la-belgique-hesite-encore-10214",
			AsOf:   "2026-01", Confidence: Reported},
		{ID: "au_under16", Jurisdiction: AustralianLaw, From: on("2025-12-10"), binds: having(RunsPlatform), noted: true,
			Source: "https://eurradio.com/france-to-propose-banning-under-15s-from-social-media-as-of-september", AsOf: "2025-12", Confidence: Reported},

		// Commercial influence.
		{ID: influenceFixedID, Jurisdiction: FrenchLaw, From: on("2023-06-11"), To: on("2024-11-07"), binds: having(RewardsCreators),
			Mentions: []string{"Publicité", "Collaboration commerciale"}, Source: doctrine, AsOf: "2023-06-11", Confidence: Reported},
		{ID: influenceID, Jurisdiction: FrenchLaw, From: on("2024-11-08"), binds: having(RewardsCreators), noted: true,
			Mentions: []string{"Publicité", "Collaboration commerciale"}, Source: livv, AsOf: "2024-12-02", Confidence: Reported},
		{ID: influenceImagesID, Jurisdiction: FrenchLaw, From: on("2023-06-11"), binds: both(having(RewardsCreators), having(ShowsPeople)), noted: true,
			Mentions: []string{"Images retouchées", "Images virtuelles"}, Source: livv, AsOf: "2024-12-02", Confidence: Reported},
		{ID: "fr_influence_banned", Jurisdiction: FrenchLaw, From: on("2023-06-11"), binds: having(RewardsCreators), noted: true,
			Source: livv, AsOf: "2024-12-02", Confidence: Reported},
		{ID: "fr_influence_liability", Jurisdiction: FrenchLaw, From: on("2023-06-11"), binds: having(RewardsCreators),
			Source: livv, AsOf: "2024-12-02", Confidence: Reported},
		{ID: influenceContractID, Jurisdiction: FrenchLaw, From: on("2026-01-01"), binds: having(RewardsCreators), noted: true,
			Source: "http://direct.lemondedudroit.fr/affaires/272-contrats/101893-encadrer-l-influence-commerciale.html", AsOf: "2025-11-29", Confidence: Reported},

		// Advertising and prices.
		{ID: "loi_evin", Jurisdiction: FrenchLaw, From: on("2009-07-23"), binds: having(SellsAlcohol), noted: true,
			Mentions: []string{"L'abus d'alcool est dangereux pour la santé"},
			Source:   "https://addictions-france.org/presentation/respect-loi-evin/loi-evin-et-reseaux-sociaux", AsOf: "2026", Confidence: Reported},
		{ID: "fr_tobacco", Jurisdiction: FrenchLaw, From: on("1993-01-01"), binds: having(SellsTobacco),
			Source: "http://old.dnf.asso.fr/LOI-EVIN.html", AsOf: "1991-01-12", Confidence: Reported},
		{ID: "fr_price_reduction", Jurisdiction: FrenchLaw, From: on("2022-05-28"), binds: having(CutsPrices),
			Source: "https://nicecommerces.fr/fr/themes/reglementation/articles/reduction-de-prix-encadrement-des-annonces", Confidence: Reported},
		{ID: "fr_soldes_word", Jurisdiction: FrenchLaw, From: on("2020-02-12"), binds: both(having(SellsToConsumers), having(CutsPrices)), noted: true,
			Source: "https://lettredesreseaux.com/black-friday-les-3-regles-indispensables-a-respecter-en-matiere-tarifaire.html", Confidence: Reported},
		{ID: "fr_contests", Jurisdiction: FrenchLaw, From: on("2016-07-01"), binds: having(RunsContests), noted: true,
			Source: "https://www.lexone.fr", Confidence: Reported},
		{ID: "fr_toubon", Jurisdiction: FrenchLaw, From: on("1995-03-07"), binds: everyone, noted: true,
			Source: "http://www.senat.fr/rap/a96-087-13/a96-087-134.html", AsOf: "1996", Confidence: Reported},
		{ID: retouchedPhotoID, Jurisdiction: FrenchLaw, From: on("2017-10-01"), binds: having(ShowsPeople), noted: true,
			Mentions: []string{"Photographie retouchée"}, Source: recall, Confidence: Unverified},
		{ID: "eu_empowering_consumers", Jurisdiction: UnionLaw, From: on("2026-09-27"), binds: having(SellsToConsumers), noted: true,
			Source: "https://energy.ec.europa.eu/news/new-eu-rules-empower-consumers-green-transition-enter-force-2024-03-27_en", AsOf: "2024-03-27", Confidence: Official},
		{ID: "eu_political_ads", Jurisdiction: UnionLaw, From: on("2025-10-10"), binds: having(PoliticalMessages), noted: true,
			Source: "https://commission.europa.eu/strategy-and-policy/policies/justice-and-fundamental-rights/democracy-eu-citizenship-anti-corruption/democracy-and-electoral-rights/transparency-and-targeting-political-advertising_en",
			AsOf:   "2025-10", Confidence: Official},
		{ID: endorsementID, Jurisdiction: AmericanLaw, From: on("2023-07-26"), binds: everyone,
			Source: "https://www.federalregister.gov/api/v1/documents/2023-14795?publication_date=2023-07-26", AsOf: "2023-07-26", Confidence: Official},
		{ID: "us_ftc_reviews_rule", Jurisdiction: AmericanLaw, From: on("2024-10-21"), binds: everyone,
			Source: "https://barclaydamon.com/alerts/fake-consumer-reviews-testimonials-and-influence-indicators-prohibitions-and-penalties-under-the-federal-trade-commissions-rule",
			AsOf:   "2024", Confidence: Reported},
		{ID: identifiableID, Jurisdiction: BritishLaw, From: on("2025-04-06"), binds: everyone, noted: true,
			Source: "https://marketinglaw.osborneclarke.com/advertising-regulation/advertising-codes-updated-how-the-dmcca-has-impacted-the-advertising-codes",
			AsOf:   "2025-04-17", Confidence: Reported},

		// People, works and words of others.
		{ID: "fr_image_rights", Jurisdiction: FrenchLaw, binds: having(ShowsPeople),
			Source: "https://www.pedagogie.ac-nantes.fr/html/peda/numerique/cas_pratiques/CP03_droit_image/co/principe.html", Confidence: Reported},
		{ID: "fr_children_image", Jurisdiction: FrenchLaw, From: on("2024-02-21"), binds: having(ShowsChildren), noted: true,
			Source: "https://www.doctrine.fr/l/texts/lois/JORFTEXT000049163317", AsOf: "2024-02-21", Confidence: Reported},
		{ID: "fr_copyright", Jurisdiction: FrenchLaw, binds: everyone, Source: recall, Confidence: Unverified},
		{ID: "fr_lcen", Jurisdiction: FrenchLaw, From: on("2004-06-23"), binds: everyone, noted: true, Source: recall, Confidence: Unverified},

		// Accessibility.
		{ID: "accessibility_act", Jurisdiction: UnionLaw, From: on("2025-06-28"), binds: both(having(SellsOnline), not(micro)), noted: true,
			Source: "https://fevad.com/?p=50499", AsOf: "2025-06", Confidence: Reported},
		{ID: "accessibility_public", Jurisdiction: FrenchLaw, From: on("2020-09-23"),
			binds: either(having(PublicBody), sellingMoreThan(smart.MustMoney("250000000 EUR"))), noted: true,
			Source: "https://www.weka.fr/actualite/personnes-handicapees/article/handicap-les-grandes-entreprises-priees-de-rendre-leurs-sites-web-accessibles-86691/",
			AsOf:   "2019-07", Confidence: Reported},

		// Artificial intelligence.
		{ID: artificialID, Jurisdiction: UnionLaw, From: on("2026-08-02"), binds: having(UsesAI), noted: true, Source: comph, AsOf: "2026-06", Confidence: Reported},
		{ID: "ai_act_marking", Jurisdiction: UnionLaw, From: on("2026-08-02"), binds: having(ProvidesAI), noted: true,
			Source: "https://luxgap.com/articles/ai-act-transparence-2-aout-marquage-2-decembre-2026/?lang=en", AsOf: "2026-07", Confidence: Reported},
		{ID: "eu_ai_literacy", Jurisdiction: UnionLaw, From: on("2025-02-02"), binds: having(UsesAI), noted: true,
			Source: "https://aiadopt.eu/en/insights/digital-omnibus-eu-ai-act", AsOf: "2026-06-29", Confidence: Reported},
	}
}

package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// contractLaw is the authority for written contracts with influencers.
const contractLaw = "Loi 2023-451 of 9 June 2023, article 8; decret 2025-1137 of 28 November 2025, in force 2026-01-01, whose threshold of 1,000 EUR before tax is as reported by law firms and trade bodies, 2025-11"

// obligationsSource is the authority of what the register is held against.
const obligationsSource = "The obligations of this package, each with its dates and its source, " + ObligationsVersion

// obligationRules are what is found of the law in posts beside mentions, in registers and in
// partnerships.
var obligationRules = []finding.Rule{
	{
		Code: CodeWeakMention, Severity: finding.Error,
		Doc:      "A post that is paid for bears a wording that the authority of its audience does not take for a disclosure.",
		Source:   disclosureGuides,
		Examples: []string{"For US: “Loving it #sp”", "For GB: “#gifted”"},
		English:  "“{found}” is not enough to say that this is paid for: {law} (as worded on {since}). {words}. A rule of thumb, not legal advice.",
		French:   "« {found} » ne suffit pas à dire que la publication est sponsorisée : {law} (rédaction du {since}). {words}. Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeBuriedMention, Severity: finding.Warning,
		Doc:      "The disclosure of a post that is paid for stands only among the hashtags that close it, three or more.",
		Source:   disclosureGuides,
		Examples: []string{"For US: “Loving it #summer #skin #ad”"},
		English:  "“{found}” is lost among the closing hashtags, and a disclosure must be hard to miss: {law} (as worded on {since}). A rule of thumb, not legal advice.",
		French:   "« {found} » se perd parmi les hashtags de fin, et la mention doit être bien en vue : {law} (rédaction du {since}). Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeFoldedMention, Severity: finding.Warning,
		Doc:      "The disclosure of a post that is paid for comes after what its network shows of a text without a click on “more”.",
		Source:   disclosureGuides + "; FTC staff letters to influencers, 19 April 2017: “above the ‘more’ button”",
		Examples: []string{"A sponsored post on Instagram, for US, whose “#ad” is on the fourth line"},
		English:  "“{found}” comes after what {network} shows without a click ({shown}), and a disclosure must be seen at once: {law} (as worded on {since}). A rule of thumb, not legal advice.",
		French:   "« {found} » vient après ce qui s'affiche sans clic sur {network} ({shown}), et la mention doit se voir d'emblée : {law} (rédaction du {since}). Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeAIUndisclosed, Severity: finding.Warning,
		Doc:      "A post made in part by artificial intelligence, shown in the European Union, does not say so.",
		Source:   "Regulation (EU) 2024/1689 of 13 June 2024, article 50, applicable since 2026-08-02",
		Examples: []string{"A post of 2026-08-02 for FR, with an image made by artificial intelligence: “Notre nouvelle boutique”"},
		English:  "Artificial intelligence took part and the text does not say so: {law} (in force since {since}). {words}. For a person to check. A rule of thumb, not legal advice.",
		French:   "Une intelligence artificielle y a contribué et le texte ne le dit pas : {law} (en vigueur depuis le {since}). {words}. À vérifier par une personne. Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeImageUnmarked, Severity: finding.Warning,
		Doc:      "An image that is declared edited, or made by artificial intelligence, does not bear the mention that French law asks for: in a post that is paid for, or, as advice, on a photograph of the company's own.",
		Source:   "French law 2023-451, article 5, since 2023-06-11, equivalents since 2024-11-08; code de la santé publique, article L.2133-2, since 2017-10-01",
		Examples: []string{"A sponsored post of 2023-06-11 for FR, with an image declared retouched that bears no “Images retouchées”"},
		English:  "The image does not bear the mention expected of it: {law} (in force since {since}). {words}. For a person to check. A rule of thumb, not legal advice.",
		French:   "L'image ne porte pas la mention attendue : {law} (en vigueur depuis le {since}). {words}. À vérifier par une personne. Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeUnknownObligation, Severity: finding.Error,
		Doc:      "An entry of a register names an obligation that does not exist.",
		Source:   obligationsSource,
		Examples: []string{"An entry for “rgpd”, whose id is “gdpr”"},
		English:  "The register holds no obligation “{obligation}”.",
		French:   "Le registre ne comporte aucune obligation légale « {obligation} ».",
	},
	{
		Code: CodeEvidenceMissing, Severity: finding.Warning,
		Doc:      "An obligation is said to be met, and nothing shows it.",
		Source:   obligationsSource,
		Examples: []string{"“compliant” for “gdpr”, without evidence"},
		English:  "Said to be met, with nothing to show it: {obligation} ({reference}).",
		French:   "Déclarée conforme sans élément pour l'établir : {obligation} ({reference}).",
	},
	{
		Code: CodeReviewOverdue, Severity: finding.Warning,
		Doc:      "An entry was to be looked at again, and the day has passed.",
		Examples: []string{"An entry to be reviewed by 30 June 2026, read on 1 July"},
		English:  "To be looked at again by {until}: {obligation}.",
		French:   "À réexaminer, échéance passée le {until} : {obligation}.",
	},
	{
		Code: CodeNotCompliant, Severity: finding.Error,
		Doc:      "An obligation is in force, binds the company, and is said not to be met.",
		Source:   obligationsSource,
		Examples: []string{"“notCompliant” for “gdpr”, with an audience in France"},
		English:  "Not met: {obligation} ({reference}, {since}). A rule of thumb, not legal advice.",
		French:   "Non conforme : {obligation} ({reference}, {since}). Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeAppliesAfterAll, Severity: finding.Warning,
		Doc:      "An obligation is said not to apply to a company that it binds.",
		Source:   obligationsSource,
		Examples: []string{"“notApplicable” for “loi_evin”, of a company that sells alcohol in France"},
		English:  "Said not to apply, though the profile says otherwise: {obligation} ({reference}, {since}). A rule of thumb, not legal advice.",
		French:   "Déclarée sans objet, alors que le profil indique le contraire : {obligation} ({reference}, {since}). Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeNoEntry, Severity: finding.Warning,
		Doc:      "An obligation is in force and binds the company, and the register says nothing of it.",
		Source:   obligationsSource,
		Examples: []string{"A company with an audience in France, and no entry for “gdpr”"},
		English:  "No entry for {obligation} ({reference}, {since}). A rule of thumb, not legal advice.",
		French:   "Rien n'est consigné pour cette obligation légale : {obligation} ({reference}, {since}). Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeProfileUnknown, Severity: finding.Advice,
		Doc:      "Something is not known of the company on which obligations in force depend that have no entry.",
		Source:   obligationsSource,
		Examples: []string{"A profile that does not say whether it sells alcohol"},
		English:  "To be settled: {question}. It decides on: {obligations}. A rule of thumb, not legal advice.",
		French:   "À préciser : {question}. En dépend : {obligations}. Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeContradictoryTrait, Severity: finding.Error,
		Doc:      "A profile says both that the company has a trait and that it has not.",
		Examples: []string{"“sellsAlcohol” in both lists"},
		English:  "The profile says both yes and no: {trait}.",
		French:   "Le profil répond à la fois oui et non : {trait}.",
	},
	{
		Code: CodeContractMissing, Severity: finding.Error,
		Doc:      "Cash and kind reach the threshold over the civil year, and the deal has no written contract.",
		Source:   contractLaw,
		Examples: []string{"€600 in March and a product worth €450 in October 2026, for one launch: the second"},
		English:  "A written contract must be signed before {date}: with {influencer}, for “{objective}”, cash and kind come to {sum} in {year}, and the threshold is {threshold} ({reference}; in force since {since}). A rule of thumb, not legal advice.",
		French:   "Un contrat écrit doit être signé avant le {date} : avec {influencer}, pour « {objective} », sommes et avantages en nature atteignent {sum} en {year}, pour un seuil de {threshold} ({reference} ; en vigueur depuis le {since}). Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeContractLate, Severity: finding.Error,
		Doc:      "A deal that needs a written contract has one that was signed after its day.",
		Source:   contractLaw,
		Examples: []string{"A deal of 2 October 2026, signed on the 5th"},
		English:  "Signed on {signed}, after the deal of {date}: with {influencer}, for “{objective}”, cash and kind come to {sum} in {year}, and from {threshold} the contract is to be signed before ({reference}; in force since {since}). A rule of thumb, not legal advice.",
		French:   "Contrat signé le {signed}, après le partenariat du {date} : avec {influencer}, pour « {objective} », sommes et avantages en nature atteignent {sum} en {year}, et dès {threshold} le contrat se signe avant ({reference} ; en vigueur depuis le {since}). Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeContractUnsure, Severity: finding.Warning,
		Doc:      "Whether a deal needs a written contract cannot be told: an amount is missing, or is not before tax in euros.",
		Source:   contractLaw,
		Examples: []string{"A gift whose value is not given", "€1,100 with tax included"},
		English:  "No telling whether a written contract is needed for the deal of {date}: with {influencer}, for “{objective}”, what is known comes to {sum} in {year}, and the threshold is {threshold} ({reference}; in force since {since}). Give every amount before tax, in euros. A rule of thumb, not legal advice.",
		French:   "On ne peut dire si le partenariat du {date} demande un contrat écrit : avec {influencer}, pour « {objective} », le montant connu est de {sum} en {year}, pour un seuil de {threshold} ({reference} ; en vigueur depuis le {since}). Indiquez chaque montant HT, en euros. Ne vaut pas conseil juridique.",
	},
}

// obligationPhrases is what a reader sees of obligations and of what they depend on.
var obligationPhrases = []finding.Phrase{
	{Code: "charter.answer.yes", English: "yes", French: "oui"},
	{Code: "charter.answer.no", English: "no", French: "non"},
	{Code: "charter.answer.not_known", English: "to be checked", French: "à vérifier"},

	{Code: "charter.jurisdiction.france", English: "French law", French: "droit français"},
	{Code: "charter.jurisdiction.union", English: "law of the European Union", French: "droit de l'Union européenne"},
	{Code: "charter.jurisdiction.united_states", English: "law of the United States", French: "droit des États-Unis"},
	{Code: "charter.jurisdiction.united_kingdom", English: "law of the United Kingdom", French: "droit du Royaume-Uni"},
	{Code: "charter.jurisdiction.australia", English: "Australian law", French: "droit australien"},

	{Code: "charter.obligation_status.in_force", English: "in force", French: "en vigueur"},
	{Code: "charter.obligation_status.upcoming", English: "to come", French: "à venir"},
	{Code: "charter.obligation_status.pending", English: "under discussion", French: "en discussion"},
	{Code: "charter.obligation_status.adopted_not_applied", English: "adopted, not applied", French: "adoptée, non appliquée"},
	{Code: "charter.obligation_status.repealed", English: "repealed", French: "abrogée"},

	{Code: "charter.confidence.official", English: "official text", French: "texte officiel"},
	{Code: "charter.confidence.reported", English: "secondary source", French: "source secondaire"},
	{Code: "charter.confidence.unverified", English: "not verified", French: "non vérifié"},

	{Code: "charter.compliance.compliant", English: "compliant", French: "conforme"},
	{Code: "charter.compliance.not_compliant", English: "not compliant", French: "non conforme"},
	{Code: "charter.compliance.unknown", English: "to be checked", French: "à vérifier"},
	{Code: "charter.compliance.not_applicable", English: "not applicable", French: "sans objet"},

	{Code: "charter.obligation.since", English: "in force since {date}", French: "en vigueur depuis le {date}"},
	{Code: "charter.obligation.since_always", English: "in force", French: "en vigueur"},

	{Code: "charter.profile.territory", English: "the territories of the audience", French: "les territoires du public"},
	{Code: "charter.profile.staff", English: "how many people work for the company", French: "l'effectif de l'entreprise"},
	{Code: "charter.profile.turnover", English: "the yearly turnover in euros", French: "le chiffre d'affaires annuel en euros"},

	{Code: "charter.trait.rewards_creators", English: "whether people who publish for the company are rewarded, in money or in kind", French: "rémunération d'influenceurs, en argent ou en nature"},
	{Code: "charter.trait.sells_to_consumers", English: "whether it sells to consumers", French: "vente à des consommateurs"},
	{Code: "charter.trait.sells_online", English: "whether consumers buy or are served online", French: "vente ou services en ligne aux consommateurs"},
	{Code: "charter.trait.cuts_prices", English: "whether price reductions are announced", French: "annonces de réduction de prix"},
	{Code: "charter.trait.runs_contests", English: "whether contests or prize draws are held", French: "organisation de jeux-concours ou de loteries"},
	{Code: "charter.trait.sells_alcohol", English: "whether it makes or sells alcohol", French: "production ou vente d'alcool"},
	{Code: "charter.trait.sells_tobacco", English: "whether it makes or sells tobacco", French: "production ou vente de tabac"},
	{Code: "charter.trait.uses_trackers", English: "whether its site has cookies, pixels or share buttons", French: "cookies, pixels ou boutons de partage sur le site"},
	{Code: "charter.trait.shows_people", English: "whether people can be recognised in what is published", French: "publication d'images de personnes reconnaissables"},
	{Code: "charter.trait.shows_children", English: "whether minors can be recognised in what is published", French: "publication d'images de mineurs"},
	{Code: "charter.trait.addresses_minors", English: "whether it addresses minors or collects their data", French: "publications ou collecte de données auprès de mineurs"},
	{Code: "charter.trait.uses_ai", English: "whether it uses artificial intelligence", French: "usage de l'intelligence artificielle"},
	{Code: "charter.trait.provides_ai", English: "whether it puts systems of artificial intelligence on the market", French: "mise sur le marché de systèmes d'intelligence artificielle"},
	{Code: "charter.trait.political_messages", English: "whether it pays for messages meant to sway a vote or a law", French: "messages payés pour influencer un vote ou une loi"},
	{Code: "charter.trait.public_body", English: "whether it is a public body or has a public mission", French: "organisme public ou mission de service public"},
	{Code: "charter.trait.runs_platform", English: "whether it runs a platform where others publish", French: "exploitation d'une plateforme où d'autres publient"},
	{Code: "charter.trait.gatekeeper", English: "whether the European Commission has designated it as a gatekeeper", French: "désignation comme contrôleur d'accès par la Commission européenne"},

	{Code: "charter.disclosure.law.france", English: "French law 2023-451, article 5", French: "loi 2023-451, art. 5"},
	{Code: "charter.disclosure.law.united_states", English: "the endorsement guides of the FTC, 16 CFR Part 255", French: "guides de la FTC sur les recommandations, 16 CFR 255"},
	{Code: "charter.disclosure.law.united_kingdom", English: "the CAP Code, rule 2", French: "code CAP, règle 2"},
	{Code: "charter.disclosure.american", English: "“#ad”, “Ad”, “Sponsored” or other clear words, at the beginning", French: "« #ad », « Ad », « Sponsored » ou d'autres mots clairs, au début"},
	{Code: "charter.disclosure.british", English: "“Ad”, at the beginning", French: "« Ad », au début"},
	{Code: "charter.shown.characters", English: "about {most} characters", French: "environ {most} caractères"},
	{Code: "charter.shown.lines", English: "{most} {most|line|lines}", French: "{most} {most|ligne|lignes}"},
	{Code: "charter.image.retouched", English: "“Images retouchées”{also}, on the image, where a figure was made thinner or thicker or the look of a face was changed", French: "« Images retouchées »{also}, sur l'image, si une silhouette a été affinée ou épaissie, ou l'apparence d'un visage modifiée"},
	{Code: "charter.image.virtual", English: "“Images virtuelles”{also}, on the image, where it shows a face or a figure", French: "« Images virtuelles »{also}, sur l'image, si elle représente un visage ou une silhouette"},
	{Code: "charter.image.photograph", English: "“Photographie retouchée” beside the commercial photograph of a model whose figure was made thinner or thicker", French: "« Photographie retouchée » près de la photographie à usage commercial d'un mannequin dont la silhouette a été affinée ou épaissie"},
	{Code: "charter.image.equivalent", English: " or an equivalent", French: " ou une mention équivalente"},
	{Code: "charter.disclosure.ai_media", English: "Images, sounds and videos that pass for real are to be labelled, unless the media itself bears the label", French: "Les images, sons et vidéos qui passent pour vrais doivent être signalés, sauf si le média porte lui-même la mention"},
	{Code: "charter.disclosure.ai_text", English: "Texts on matters of public interest are to say so, unless a person has reviewed them and answers for them", French: "Les textes d'intérêt public doivent le dire, sauf si une personne les a relus et en répond"},
}

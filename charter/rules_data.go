package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// influenceLaw is the authority for mentions on sponsored posts. Dates of entry into force:
// 11 June 2023 (published on the 10th), and 8 November 2024 for the ordinance.
const influenceLaw = "Loi 2023-451 of 9 June 2023, article 5, in force 2023-06-11; as amended by ordonnance 2024-978 of 6 November 2024, in force 2024-11-08"

// ruleTable is what this package finds: in posts, in the terms of a charter, and in the
// charter as people read it.
var ruleTable = []finding.Rule{
	{
		Code: CodeBannedTerm, Severity: finding.Error,
		Doc:      "A word or phrase that the charter bans occurs in a post, as whole words, whatever its case, accents and spaces.",
		Examples: []string{"Le  MOINS cher du marché"},
		English:  "The charter bans “{found}”{because}.",
		French:   "La charte proscrit « {found} »{because}.",
	},
	{
		Code: CodeDiscouragedTerm, Severity: finding.Warning,
		Doc:      "A variant occurs in a post that the charter replaces by a preferred term.",
		Examples: []string{"Merci à nos followers"},
		English:  "The charter prefers “{preferred}” to “{found}”{because}.",
		French:   "La charte préfère « {preferred} » à « {found} »{because}.",
	},
	{
		Code: "charter.more_terms", Severity: finding.Advice,
		Doc:     "A text holds more banned and discouraged terms than are listed.",
		English: "{more} more banned or discouraged {more|term is|terms are} not listed.",
		French:  "{more} {more|autre terme à proscrire ou à remplacer n'est|autres termes à proscrire ou à remplacer ne sont} pas {more|listé|listés}.",
	},
	{
		Code: "charter.text_unread", Severity: finding.Error,
		Doc:     "A text is larger than what is searched for terms and mentions.",
		English: "Only the first {limit} bytes are searched: what follows is not checked.",
		French:  "Seuls les {limit} premiers octets sont examinés : la suite n'est pas contrôlée.",
	},
	{
		Code: CodeTooLong, Severity: finding.Error,
		Doc:     "A text is longer than its network takes on the day of publication.",
		Source:  "The catalogue of networks, which dates and sources each limit.",
		English: "The {part} counts {least}{count} {unit}, and {network} takes {limit}: {count} − {limit} = {over} too many.",
		French:  "Longueur ({part}) : {least}{count} {unit} pour {limit} admis par {network}, soit {count} − {limit} = {over} de trop.",
	},
	{
		Code: "charter.length_uncertain", Severity: finding.Advice,
		Doc:      "A text may be longer than its network takes: how the network counts URLs, mentions or emoji decides.",
		Source:   "The catalogue of networks, which dates and sources each limit.",
		Examples: []string{"A post of 270 letters and a URL on X"},
		English:  "The {part} counts between {low} and {high} {unit}, and {network} takes {limit}: have it counted before publishing.",
		French:   "Longueur ({part}) : entre {low} et {high} {unit} pour {limit} admis par {network} ; faites-la compter avant de publier.",
	},
	{
		Code: "charter.length_uncounted", Severity: finding.Advice,
		Doc:     "A text is limited in a unit that cannot be counted here.",
		English: "The length of the {part} is not checked: {network} takes {limit} {unit}, which cannot be counted here.",
		French:  "Longueur ({part}) non contrôlée : {network} admet {limit} {unit}, unité que l'on ne sait pas compter ici.",
	},
	{
		Code: CodeLanguage, Severity: finding.Warning,
		Doc:      "A post is written in a language that the charter does not list. Regions and scripts are not compared.",
		Examples: []string{"de, when the charter lists fr and en"},
		English:  "Language of the post: {language}. Languages of the charter: {languages}.",
		French:   "Langue de la publication : {language}. Langues de la charte : {languages}.",
	},
	{
		Code: "charter.bad_language", Severity: finding.Error,
		Doc:      "A language is not a BCP 47 tag.",
		Source:   "RFC 5646 (BCP 47), September 2009",
		Examples: []string{"français", "fr_"},
		English:  "“{language}” is not a language tag: expected one such as “fr” or “fr-CA” (BCP 47).",
		French:   "« {language} » n'est pas un code de langue ; forme attendue : « fr » ou « fr-CA » (BCP 47).",
	},
	{
		Code: CodeUndisclosed, Severity: finding.Error,
		Doc:    "Something paid for in money or goods, shown to an audience in France, bears no mention that it is, or has no rule of mention to follow.",
		Source: influenceLaw,
		Examples: []string{
			"A sponsored post of 2026-03-02: “J'ai testé cette crème : bluffant.”",
			"The same with “Notre publicité télé a 10 ans !”, where the word is no mention",
		},
		English: "{subject}: French law 2023-451, article 5 (as worded on {since}). {words}. A rule of thumb, not legal advice.",
		French:  "{subject} : loi 2023-451, art. 5 (rédaction du {since}). {words}. Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeMention, Severity: finding.Warning,
		Doc:      "A sponsored post does not bear one of the mentions that the charter lists, where French law does not ask for one.",
		Examples: []string{"A sponsored post for Belgium without any mention"},
		English:  "The charter asks sponsored posts to bear {mentions}.",
		French:   "La charte demande aux publications sponsorisées de porter la mention {mentions}.",
	},
	{
		Code: CodeNoAlt, Severity: finding.Warning,
		Doc:     "An image has no alternative text.",
		Source:  "WCAG 2.2, success criterion 1.1.1, 5 October 2023",
		English: "The {kind} has no alternative text: people who cannot see it will not know what it shows.",
		French:  "Il manque un texte alternatif ({kind}) : qui ne voit pas l'image ne saura pas ce qu'elle montre.",
	},
	{
		Code: CodeRightsEnded, Severity: finding.Error,
		Doc:     "A media is published after the last day of its rights.",
		English: "The rights to this media end on {until}, before the publication of {date}.",
		French:  "Les droits sur ce média prennent fin le {until}, avant la publication du {date}.",
	},
	{
		Code: CodeRightsNetwork, Severity: finding.Error,
		Doc:     "A media is published on a network that its rights do not name.",
		English: "The rights to this media do not extend to {network}.",
		French:  "Les droits sur ce média ne s'étendent pas à {network}.",
	},
	{
		Code: CodeRightsTerritory, Severity: finding.Error,
		Doc:     "A media is shown in a territory that its rights do not name.",
		English: "The rights to this media do not extend to the territory “{territory}”.",
		French:  "Les droits sur ce média ne s'étendent pas au territoire « {territory} ».",
	},
	{
		Code: CodeEmoji, Severity: finding.Warning,
		Doc:     "A post has more emoji than the charter allows, each counted as people see it.",
		English: "{count} emoji: the charter allows {limit}.",
		French:  "{count} {count|émoji|émojis} : la charte en admet {limit}.",
	},
	{
		Code: CodeHashtags, Severity: finding.Warning,
		Doc:     "A post has more hashtags than the charter allows.",
		English: "{count} {count|hashtag|hashtags}: the charter allows {limit}.",
		French:  "{count} {count|hashtag|hashtags} : la charte en admet {limit}.",
	},
	{
		Code: CodePillar, Severity: finding.Warning,
		Doc:     "A post belongs to a content pillar that the charter does not define.",
		English: "The charter defines no content pillar “{pillar}”.",
		French:  "La charte ne définit pas de pilier de contenu « {pillar} ».",
	},

	{
		Code: CodeEmptyTerm, Severity: finding.Error,
		Doc:      "A term, once its invisible characters and spaces are gone, has nothing to look for.",
		Examples: []string{"\u200b"},
		English:  "The term is empty: there is nothing to look for.",
		French:   "Le terme est vide : il n'y a rien à rechercher.",
	},
	{
		Code: CodeContradiction, Severity: finding.Error,
		Doc:      "A term is banned and preferred at once, or is a variant of itself.",
		Examples: []string{"“client” banned, and preferred to “consommateur”"},
		English:  "“{term}” is preferred here and ruled out elsewhere.",
		French:   "« {term} » est à privilégier ici et écarté ailleurs.",
	},
	{
		Code: "charter.banned_replacement", Severity: finding.Error,
		Doc:      "What is to be written in place of a term is itself banned.",
		Examples: []string{"“pas cher” replaced by “le moins cher”, which is banned too"},
		English:  "The replacement “{term}” contains a banned term.",
		French:   "Le remplacement « {term} » contient un terme à proscrire.",
	},
	{
		Code: "charter.repeated_term", Severity: finding.Warning,
		Doc:      "A term is listed twice; only the first counts.",
		Examples: []string{"“Été” and “ete”"},
		English:  "“{term}” is listed already, and only the first counts.",
		French:   "« {term} » figure déjà dans la charte : seule la première mention compte.",
	},
	{
		Code: "charter.repeated_network", Severity: finding.Error,
		Doc:     "A network has two sets of its own rules; only the first counts.",
		English: "“{network}” has rules of its own already, and only the first counts.",
		French:  "« {network} » a déjà ses propres règles : seules les premières comptent.",
	},

	{
		Code: CodeUnknownCheck, Severity: finding.Error,
		Doc:      "A rule says that it is checked by a code that no check bears.",
		Examples: []string{"charter.politeness"},
		English:  "No automatic check bears the code “{code}”: the rule is for a person to check.",
		French:   "Aucun contrôle automatique ne porte le code « {code} » : la règle est à vérifier par une personne.",
	},
	{
		Code: CodeIdleCheck, Severity: finding.Warning,
		Doc:      "A rule says that it is checked automatically, and the editorial charter gives that check nothing to look for.",
		Examples: []string{"charter.banned_term in a charter without banned terms"},
		English:  "The check “{code}” has nothing to look for in the editorial charter: the rule is for a person to check.",
		French:   "Le contrôle « {code} » n'a rien à rechercher dans la charte éditoriale : la règle est à vérifier par une personne.",
	},
	{
		Code: "charter.pillar_shares", Severity: finding.Warning,
		Doc:     "The shares of the content pillars do not make 100%.",
		English: "The shares of the content pillars make {sum}, not {whole}.",
		French:  "Les parts des piliers de contenu font {sum}, et non {whole}.",
	},
	{
		Code: "charter.asset_ended", Severity: finding.Warning,
		Doc:     "The rights to an asset of the kit have ended: it is not printed any more.",
		English: "The rights to “{title}” ended on {until}: it is no longer in the printed kit.",
		French:  "Les droits sur « {title} » ont pris fin le {until} : il ne figure plus dans le kit imprimé.",
	},
	{
		Code: "charter.acknowledged_by_more", Severity: finding.Error,
		Doc:     "More people acknowledged the charter than were asked.",
		English: "{count} {count|person|people} acknowledged the charter, more than the {of} asked.",
		French:  "{count} {count|prise|prises} de connaissance pour {of} {of|personne sollicitée|personnes sollicitées} : l'un des deux nombres est faux.",
	},
	{
		Code: "charter.acknowledgement_outdated", Severity: finding.Advice,
		Doc:     "What people acknowledged is another version of the charter.",
		English: "The acknowledgements are those of version {read}, and this is version {version}.",
		French:  "Les prises de connaissance portent sur la version {read}, et voici la version {version}.",
	},
	{
		Code: "charter.formalities_missing", Severity: finding.Warning,
		Doc:     "An annex to the internal rules lacks the date of a formality without which it cannot be enforced.",
		Source:  "Code du travail, articles L.1321-4 and L.1321-5",
		English: "The annex does not say when it went through {missing}. A rule of thumb, not legal advice.",
		French:  "L'annexe ne date pas {missing}. Ne vaut pas conseil juridique.",
	},
	{
		Code: "charter.guide_forbids", Severity: finding.Advice,
		Doc:     "A guide of good practice holds prohibitions, which an acknowledgement does not make enforceable.",
		Source:  "Code du travail, articles L.1321-4 and L.1321-5",
		English: "A guide of good practice advises: its prohibitions cannot be enforced, even once acknowledged. A rule of thumb, not legal advice.",
		French:  "Un guide de bonnes pratiques conseille : ses interdictions ne sont pas opposables, même après prise de connaissance. Ne vaut pas conseil juridique.",
	},
	{
		Code: "charter.unanswered_off_hours", Severity: finding.Warning,
		Doc:     "Nobody is to be called at night and at weekends.",
		English: "Nobody is to be called at night and at weekends.",
		French:  "Personne n'est à appeler la nuit et le week-end.",
	},
	{
		Code: "charter.nobody_suspends", Severity: finding.Warning,
		Doc:     "None of the people to call in a crisis may suspend publications.",
		English: "None of the people to call may suspend publications.",
		French:  "Aucune des personnes à appeler ne peut suspendre les publications.",
	},
	{
		Code: "charter.freedom_unstated", Severity: finding.Advice,
		Doc:     "Rules on personal accounts do not first state the freedom they limit.",
		English: "State freedom of expression first: what follows limits it.",
		French:  "Rappelez d'abord la liberté d'expression : la suite n'en est que les limites.",
	},
}

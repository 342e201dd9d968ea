package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// usageRules is what is found of how a charter wants terms to be used.
var usageRules = []finding.Rule{
	{
		Code: CodeTooOften, Severity: finding.Warning,
		Doc:      "A post says a term more often than the charter allows, in its title and its text.",
		Examples: []string{"Enfin ! La voici ! where “!” occurs once at most"},
		English:  "“{term}” occurs {count} {count|time|times}, and the charter allows {limit} in {subject}{because}.",
		French:   "« {term} » figure {count} fois, et la charte l'admet {limit} fois au plus dans {subject}{because}.",
	},
	{
		Code: CodeTooFew, Severity: finding.Warning,
		Doc:      "A post says a term less often than the charter asks for.",
		Examples: []string{"A sponsored post without the slogan"},
		English:  "“{term}” occurs {count} {count|time|times}, and the charter asks for {limit} at least in {subject}{because}.",
		French:   "« {term} » figure {count} fois, et la charte demande ce terme {limit} fois au moins dans {subject}{because}.",
	},
	{
		Code: CodeCompanion, Severity: finding.Warning,
		Doc:      "A post says a term without another that the charter asks for with it.",
		Examples: []string{"Notre offre de rentrée, where “offre” calls for “voir conditions”"},
		English:  "With “{found}”, the charter also asks for {count|this wording|one of these wordings}: {terms}{because}.",
		French:   "Avec « {found} », la charte demande aussi {count|cette formule|l'une de ces formules} : {terms}{because}.",
	},
	{
		Code: CodeSpelledOut, Severity: finding.Warning,
		Doc:      "A term, such as an acronym, is not explained before its first use or in the same sentence.",
		Examples: []string{"Notre politique RSE, where “RSE” calls for “responsabilité sociétale des entreprises”"},
		English:  "“{found}” is not explained where it first occurs, in {count|this wording|one of these wordings}: {terms}{because}.",
		French:   "« {found} » n'est pas explicité à sa première occurrence par {count|cette formule|l'une de ces formules} : {terms}{because}.",
	},
	{
		Code: CodeSynonyms, Severity: finding.Warning,
		Doc:      "A post gives one thing two of the names that the charter lists for it.",
		Examples: []string{"Écrivez-nous un mail, ou un e-mail, where “mail” and “e-mail” are synonyms"},
		English:  "“{found}” and “{kept}” name the same thing: a post keeps to one of them{because}.",
		French:   "« {found} » et « {kept} » désignent la même chose : une publication s'en tient à l'un des deux{because}.",
	},
	{
		Code: CodeIdleRule, Severity: finding.Warning,
		Doc:      "A rule on the use of terms asks for nothing: it has no number, or every post meets it.",
		Examples: []string{"“offre” calls for “offre”"},
		English:  "This rule asks for nothing that a post could lack.",
		French:   "Cette règle ne demande rien qui puisse manquer à une publication.",
	},
	{
		Code: CodeOccurrenceBounds, Severity: finding.Error,
		Doc:      "A term is to occur more often than it may. The rule is not checked.",
		Examples: []string{"“Aurore” at least twice and at most once"},
		English:  "“{term}” is asked for {min} {min|time|times} at least, and allowed {max} {max|time|times} at most.",
		French:   "« {term} » est demandé {min} fois au moins, et admis {max} fois au plus.",
	},
	{
		Code: CodeContradictoryPair, Severity: finding.Error,
		Doc:      "A condition asks for a term beside another, and the two are synonyms, of which a post says one. The condition is not checked.",
		Examples: []string{"“mail” calls for “e-mail”, and both are synonyms"},
		English:  "This rule asks for two terms in one post, and the charter lists them as synonyms, of which a post keeps to one.",
		French:   "Cette règle demande deux termes dans une même publication, et la charte les donne pour synonymes, dont un seul est admis.",
	},
	{
		Code: CodeRuledOut, Severity: finding.Error,
		Doc:      "A rule on the use of terms asks for a term, or lets posts say it, that the charter bans or replaces.",
		Examples: []string{"“offre” calls for “sans risque”, which is banned"},
		English:  "The rule has posts say “{term}”, which the charter bans or replaces elsewhere.",
		French:   "La règle fait écrire « {term} », que la charte proscrit ou remplace ailleurs.",
	},
}

// usagePhrases are the posts that rules on the use of terms are of.
var usagePhrases = []finding.Phrase{
	{Code: "charter.usage.post", English: "a post", French: "une publication"},
	{Code: "charter.usage.sponsored", English: "a sponsored post", French: "une publication sponsorisée"},
	{Code: "charter.usage.between", English: "{min} to {max} times in {subject}", French: "de {min} à {max} fois dans {subject}"},
	{Code: "charter.usage.at_least", English: "at least {min} {min|time|times} in {subject}", French: "au moins {min} fois dans {subject}"},
	{Code: "charter.usage.at_most", English: "at most {max} {max|time|times} in {subject}", French: "au plus {max} fois dans {subject}"},
}

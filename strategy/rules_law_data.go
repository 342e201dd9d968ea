package strategy

import "github.com/septet-go/socialstrategy/strategy/finding"

// lawRules are what a review finds of the law, beside what package charter finds.
var lawRules = []finding.Rule{
	{
		Code: CodeTraitDenied, Severity: finding.Warning,
		Doc:      "The organisation is said to be without a trait that the law looks at and that its strategy shows.",
		Examples: []string{"“runsContests” among what it does not do, and an action that is a contest"},
		English:  "The organisation is said to be without this, and the strategy shows it: {trait}. What the strategy shows counts.",
		French:   "L'entreprise se dit non concernée, alors que la stratégie montre le contraire : {trait}. C'est ce que montre la stratégie qui est retenu.",
	},
	{
		Code: CodeObligationAhead, Severity: finding.Advice,
		Doc:      "An obligation comes into force between the day of the review and the end of the strategy.",
		Source:   "the register of obligations of package charter, which dates and sources each",
		Examples: []string{"A strategy for 2026, reviewed in January, of a company that works with artificial intelligence: article 50 of Regulation (EU) 2024/1689 on 2 August"},
		English:  "From {date} on, before the strategy ends: {obligation} ({reference}). {asked} {bearing} A rule of thumb, not legal advice.",
		French:   "À partir du {date}, avant la fin de la stratégie : {obligation} ({reference}). {asked} {bearing} Ne vaut pas conseil juridique.",
	},
}

// lawPhrases are the words of these findings.
var lawPhrases = []finding.Phrase{
	{Code: "strategy.shown_here", English: "The strategy shows it here.", French: "La stratégie le montre ici."},
	{Code: "strategy.obligation_binds", English: "It will bind you.", French: "Vous y serez soumis."},
	{Code: "strategy.obligation_depends", English: "Whether it will bind you depends on what is to be settled: {questions}.", French: "Pour savoir si vous y serez soumis, il reste à préciser : {questions}."},
}

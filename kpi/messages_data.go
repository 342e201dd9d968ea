package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// amec is where the rule of stages comes from.
const amec = "AMEC, Integrated Evaluation Framework, taxonomy (amecorg.com, read 2026-11)"

// ruleTable is what may be found. It is never modified.
var ruleTable = []finding.Rule{
	{
		Code: CodeObjectiveWithoutIndicator, Severity: finding.Error, Examples: []string{"an objective without indicator"},
		Doc:     "An objective has no primary indicator.",
		English: "Objective {objective} has no primary indicator: nothing will tell whether it is reached. Suggestion: {proposal}.",
		French:  "L'objectif {objective} n'a pas d'indicateur principal : rien ne dira s'il est atteint. Proposition : {proposal}.",
	},
	{
		Code: CodeUnknownIndicator, Severity: finding.Error, Examples: []string{`"indicator": "fans"`},
		Doc:     "An id names no indicator of the catalogue.",
		English: "The catalogue knows no indicator “{id}”: correct the id, or add the indicator.",
		French:  "Le catalogue ne connaît pas d'indicateur « {id} » : corrigez l'identifiant, ou ajoutez l'indicateur.",
	},
	{
		Code: CodeStageMismatch, Severity: finding.Warning, Source: amec, Examples: []string{"likes for a loyalty objective"},
		Doc:     "The primary indicator of an objective looks at an earlier stage than the objective aims at, such as likes for loyalty.",
		English: "The primary indicator of objective {objective} ({indicator}) measures {stage}; an objective of {goal} aims at {wanted}. {advice}: {proposal}.",
		French:  "L'indicateur principal de l'objectif {objective} ({indicator}) mesure {stage} ; un objectif de {goal} vise {wanted}. {advice} : {proposal}.",
	},
	{
		Code: CodeVanityOnly, Severity: finding.Warning, Source: amec, Examples: []string{"impressions alone for awareness"},
		Doc:     "An objective is measured by indicators that flatter easily, and by nothing else.",
		English: "Objective {objective} is measured by {indicator} alone, which rises easily without anything else moving. Add: {proposal}.",
		French:  "L'objectif {objective} n'est mesuré que par un indicateur de vanité ({indicator}), qui monte facilement sans que rien d'autre ne bouge. À ajouter : {proposal}.",
	},
	{
		Code: CodeAccountUnsaid, Severity: finding.Warning, Examples: []string{"2,000 followers on LinkedIn, where a page and the director have an account each"},
		Doc:     "An objective about people does not say on which account, and its indicator is read on several.",
		English: "Which account is objective {objective} about? The indicator “{indicator}” is read on {accounts}, and their figures are not added up.",
		French:  "De quel compte parle l'objectif {objective} ? L'indicateur « {indicator} » est relevé sur {accounts}, et ces chiffres ne s'additionnent pas.",
	},
	{
		Code: CodeUnobtainable, Severity: finding.Warning, Examples: []string{"impressions of a Facebook page"},
		Doc:     "The source says that an indicator is not given for the account it is to be measured on.",
		English: "The indicator “{indicator}” is not given for this account ({place}). Source: {source}.",
		French:  "L'indicateur « {indicator} » n'est pas disponible pour ce compte ({place}). Source : {source}.",
	},
	{
		Code: CodeUnobtainableAnywhere, Severity: finding.Warning, Examples: []string{"impressions, with a Facebook page and an Instagram account"},
		Doc:     "An objective names no account, and its indicator is given for none of them.",
		English: "The indicator “{indicator}” is given for none of the accounts chosen: {places}.",
		French:  "L'indicateur « {indicator} » n'est disponible pour aucun des comptes retenus : {places}.",
	},
	{
		Code: CodeObjectiveUnmeasured, Severity: finding.Warning, Examples: []string{"an objective of leads, with series of likes only"},
		Doc:     "There are series, and none of the primary indicator of an objective.",
		English: "The primary indicator of objective {objective} ({indicator}) has no history: nothing tells where it stands.",
		French:  "L'indicateur principal de l'objectif {objective} ({indicator}) n'a pas d'historique : rien ne dit où il en est.",
	},
	{
		Code: CodeDirection, Severity: finding.Warning, Examples: []string{"a cost per lead to raise to 50 EUR"},
		Doc:     "An objective wants its indicator to go the way that is not wanted of it.",
		English: "Objective {objective} goes the wrong way: its indicator ({indicator}) is {direction}.",
		French:  "L'objectif {objective} va à contresens : son indicateur ({indicator}) est {direction}.",
	},
	{
		Code: CodeUnitMismatch, Severity: finding.Error, Examples: []string{"followers to bring to 26%", "a cost per lead to bring down to 12 days"},
		Doc:     "The target of an objective is not in the unit of its indicator, so that nothing measured can ever be compared with it.",
		English: "The target of objective {objective} ({target}) is not in the unit of its indicator, {indicator} ({unit}).",
		French:  "La valeur visée par l'objectif {objective} ({target}) n'est pas dans l'unité de son indicateur, {indicator} ({unit}).",
	},
	{
		Code: CodeGuardMissing, Severity: finding.Warning, Examples: []string{"mentions of the brand without their tone"},
		Doc:     "An indicator that rises in good and in bad times is not watched by a guard-rail.",
		English: "The indicator of objective {objective} ({indicator}) also rises when things go badly. Watch beside it: {guards}.",
		French:  "L'indicateur de l'objectif {objective} ({indicator}) monte aussi quand tout va mal. À suivre à côté : {guards}.",
	},
	{
		Code: CodeMeans, Severity: finding.Advice, Examples: []string{"publish 48 posts"},
		Doc:     "An objective is about what is done, and not about what follows from it.",
		English: "Objective {objective} is about means: it tells what is done, and nothing of what it brings.",
		French:  "L'objectif {objective} est un objectif de moyens : il dit ce qui est fait, et rien de ce que cela rapporte.",
	},
	{
		Code: CodeOrphanSeries, Severity: finding.Advice, Examples: []string{"a series that no objective refers to"},
		Doc:     "A series serves no objective.",
		English: "The history “{series}” ({indicator}) serves no objective: link it to one, or stop collecting it.",
		French:  "L'historique « {series} » ({indicator}) est sans rattachement : reliez-le à un objectif, ou cessez de le relever.",
	},
	{
		Code: CodeFormulaCycle, Severity: finding.Error, Examples: []string{"a rate whose numerator is itself"},
		Doc:     "An indicator is made of itself.",
		English: "The formula of “{id}” leads back to itself.",
		French:  "La formule de « {id} » renvoie à elle-même.",
	},
	{
		Code: CodeFormulaUnits, Severity: finding.Error, Examples: []string{"spend + likes"},
		Doc:     "A formula adds up, or divides, figures whose units do not allow it.",
		English: "The units of this formula do not match: what is added must be counted alike, and the result must be in the unit of the indicator.",
		French:  "Les unités de cette formule ne s'accordent pas : ce qui s'additionne doit se compter de même, et le résultat doit être dans l'unité de l'indicateur.",
	},
	{
		Code: CodeFormulaShape, Severity: finding.Error, Examples: []string{"a flow with a denominator", "a mean of rates"},
		Doc:     "The formula of an indicator is not one that its kind can have: rates need both terms, counts have no denominator, and no formula is made of rates.",
		English: "An indicator of kind “{kind}” cannot have this part in its formula.",
		French:  "Un indicateur de nature « {kind} » ne peut pas avoir cet élément dans sa formule.",
	},
	{
		Code: CodeAggregationMismatch, Severity: finding.Error, Examples: []string{"a rate that is summed"},
		Doc:     "The aggregation of an indicator is not the one that follows from its kind.",
		English: "The aggregation “{found}” is not possible for this indicator: “{expected}” follows from its kind.",
		French:  "L'agrégation « {found} » est impossible pour cet indicateur : sa nature impose « {expected} ».",
	},
	{
		Code: CodeNoWithoutSource, Severity: finding.Error, Examples: []string{`"availability": "no" without "source"`},
		Doc:     "An indicator is said not to be available, and nothing says who says so.",
		English: "An indicator is not available only if a source says so: give it, or write “notKnown”.",
		French:  "Un indicateur n'est indisponible que si une source le dit : citez-la, ou écrivez « notKnown ».",
	},
	{
		Code: CodeKindUnit, Severity: finding.Error, Examples: []string{"a running total in percent", "distinct people in euros"},
		Doc:     "The unit of an indicator is not one that its kind can have.",
		English: "An indicator of kind “{kind}” cannot be in this unit: “{unit}”.",
		French:  "Un indicateur de nature « {kind} » ne peut pas être dans cette unité : « {unit} ».",
	},
	{
		Code: CodeFormulaBroken, Severity: finding.Error, Examples: []string{"likes replaced by a rate, which engagements add up"},
		Doc:     "An indicator takes the place of another, and no longer fits a formula that is made of it.",
		English: "The formula of “{other}” is made of “{id}”, and no longer holds with this one in its place.",
		French:  "La formule de « {other} » comprend « {id} », et ne tient plus avec celui-ci à sa place.",
	},
	{
		Code: CodeTooManyIndicators, Severity: finding.Error, Examples: []string{"a catalogue of 3,000 indicators"},
		Doc:     "A catalogue would hold more indicators than it may.",
		English: "A catalogue holds at most {max} indicators.",
		French:  "Un catalogue compte au plus {max} indicateurs.",
	},
	{
		Code: CodeTooManySamples, Severity: finding.Error, Examples: []string{"two million readings"},
		Doc:     "A series holds more samples than are looked at, and nothing is known from it.",
		English: "This history holds {count} readings, {max} at most are looked at: split it.",
		French:  "Cet historique compte {count} relevés ; {max} au plus sont pris en compte : scindez-le.",
	},
	{
		Code: CodeUndated, Severity: finding.Error, Examples: []string{`{"value": 12}`},
		Doc:     "A sample has neither a day nor a window.",
		English: "{count} {count|reading has|readings have} neither a day nor a period: nothing can be made of the history.",
		French:  "{count} {count|relevé n'a|relevés n'ont} ni jour ni période : l'historique n'est pas exploitable.",
	},
	{
		Code: CodeTwiceDated, Severity: finding.Warning, Examples: []string{`{"date": "2026-03-01", "window": "2026-02-01/2026-02-28"}`},
		Doc:     "The day of a sample lies outside its window, which counts.",
		English: "{count} {count|reading has a day|readings have days} outside {count|its|their} period: the period counts.",
		French:  "{count} {count|relevé porte un jour|relevés portent un jour} hors de {count|sa|leur} période : c'est la période qui compte.",
	},
	{
		Code: CodeSampleShape, Severity: finding.Error, Examples: []string{"a numerator without a denominator", "single durations of a count"},
		Doc:     "A sample holds figures that the kind of its indicator does not have, or half of a ratio.",
		English: "{count} {count|reading does|readings do} not have the figures of an indicator of kind “{kind}”.",
		French:  "{count} {count|relevé n'a|relevés n'ont} pas les valeurs d'un indicateur de nature « {kind} ».",
	},
	{
		Code: CodeBadFigure, Severity: finding.Error, Examples: []string{`"value": -3 for views`, `"value": 9 for a rating out of 5`},
		Doc:     "A figure is negative or out of range although its indicator cannot be, or is not a number.",
		English: "{count} {count|reading is|readings are} impossible for this indicator: negative, out of its range, or not a number.",
		French:  "{count} {count|relevé est impossible|relevés sont impossibles} pour cet indicateur : valeur négative, hors limites ou qui n'est pas un nombre.",
	},
	{
		Code: CodeContradictory, Severity: finding.Error, Examples: []string{"two figures for the same day"},
		Doc:     "Two samples of the same days and the same post differ, a window has fewer people than a part of it, or a figure is not that of its parts.",
		English: "{count} {count|reading contradicts|readings contradict} another, or {count|itself|themselves}.",
		French:  "{count} {count|relevé en contredit un autre ou se contredit lui-même|relevés en contredisent d'autres ou se contredisent eux-mêmes}.",
	},
	{
		Code: CodeOverlap, Severity: finding.Warning, Examples: []string{"weeks and months in one series"},
		Doc:     "Windows overlap: a total over them would count the same days twice, and is refused.",
		English: "{count} {count|reading overlaps|readings overlap} another: they are not added up. Keep one length of window for each history.",
		French:  "{count} {count|relevé en chevauche|relevés en chevauchent} un autre : ils ne sont pas additionnés. Gardez une seule durée de relevé par historique.",
	},
	{
		Code: CodeCurrency, Severity: finding.Error, Examples: []string{"a cost per lead without a currency"},
		Doc:     "A series of money does not say of which currency, or names none of ISO 4217.",
		English: "The currency of this history is missing or unknown: write its ISO 4217 code, such as EUR.",
		French:  "La devise de cet historique manque ou est inconnue : écrivez son code ISO 4217, par exemple EUR.",
	},
	{
		Code: CodeDefinition, Severity: finding.Warning, Examples: []string{"qualified video views without the seconds after which they count"},
		Doc:     "A series of an indicator that has several definitions does not say which is its own.",
		English: "The indicator “{indicator}” has several definitions: write that of this history, such as the seconds after which a view counts.",
		French:  "L'indicateur « {indicator} » a plusieurs définitions : écrivez celle de cet historique, par exemple le nombre de secondes à partir duquel une vue compte.",
	},
	{
		Code: CodeMediaSource, Severity: finding.Advice, Examples: []string{"reach without a media source"},
		Doc:     "A series of what audiences saw or did does not say whether it is organic, paid or total.",
		English: "This history does not say whether it is organic, paid or total: it cannot be compared safely.",
		French:  "Cet historique ne dit pas s'il est organique, sponsorisé ou total : sa comparaison n'est pas sûre.",
	},
}

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
		Code: CodeUnobtainable, Severity: finding.Warning, Examples: []string{"impressions of a Facebook page"},
		Doc:     "The source says that an indicator is not given for the account it is to be measured on.",
		English: "The indicator “{indicator}” is not given for this account ({network}, {kind}). Source: {source}.",
		French:  "L'indicateur « {indicator} » n'est pas disponible pour ce compte ({network}, {kind}). Source : {source}.",
	},
	{
		Code: CodeOrphanSeries, Severity: finding.Advice, Examples: []string{"a series that no objective refers to"},
		Doc:     "A series serves no objective.",
		English: "The history “{series}” ({indicator}) serves no objective: link it to one, or stop collecting it.",
		French:  "L'historique « {series} » ({indicator}) est sans rattachement : reliez-le à un objectif, ou cessez de le relever.",
	},
	{
		Code: CodeKindMismatch, Severity: finding.Error, Examples: []string{`"indicator": "reach", "kind": "flow"`},
		Doc:     "A series gives itself another kind than its indicator has.",
		English: "The kind of this history ({found}) is not that of its indicator ({expected}): its figures would add up wrongly.",
		French:  "La nature de cet historique ({found}) n'est pas celle de son indicateur ({expected}) : ses valeurs seraient mal additionnées.",
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
		Code: CodeTooManyIndicators, Severity: finding.Error, Examples: []string{"a catalogue of 3,000 indicators"},
		Doc:     "A catalogue would hold more indicators than it may.",
		English: "A catalogue holds at most {max} indicators.",
		French:  "Un catalogue compte au plus {max} indicateurs.",
	},
}

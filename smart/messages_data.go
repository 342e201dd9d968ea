package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// ruleTable is what may be found. It is never modified.
var ruleTable = []finding.Rule{
	{
		Code: CodeNegativeBudget, Severity: finding.Error, Examples: []string{"-100.00 EUR"},
		Doc:     "A budget is below zero.",
		English: "A budget cannot be negative ({amount}).",
		French:  "Un budget ne peut pas être négatif ({amount}).",
	},
}

// phraseTable is the labels. It is never modified.
var phraseTable = []finding.Phrase{
	{Code: "smart.goal.awareness", English: "awareness", French: "notoriété"},
	{Code: "smart.goal.traffic", English: "traffic", French: "trafic"},
	{Code: "smart.goal.prospecting", English: "prospecting", French: "prospection"},
	{Code: "smart.goal.acquisition", English: "customer acquisition", French: "recrutement de clients"},
	{Code: "smart.goal.loyalty", English: "loyalty", French: "fidélisation"},
	{Code: "smart.goal.service", English: "customer service", French: "relation client"},
	{Code: "smart.goal.talent", English: "employer brand and recruitment", French: "marque employeur et recrutement"},
	{Code: "smart.goal.production", English: "activity objective", French: "objectif de moyens"},
	{Code: "smart.goal.other", English: "other", French: "autre"},
	{Code: "smart.provenance.measured", English: "measured", French: "mesuré"},
	{Code: "smart.provenance.estimated", English: "estimated", French: "estimé"},
	{Code: "smart.provenance.assumed", English: "assumed", French: "hypothèse"},
	{Code: "smart.provenance.unknown", English: "not available", French: "non disponible"},
	{Code: "smart.provenance.not_applicable", English: "not applicable", French: "sans objet"},
	{Code: "smart.target_type.increase_to", English: "reach", French: "atteindre"},
	{Code: "smart.target_type.decrease_to", English: "bring down to", French: "ramener à"},
	{Code: "smart.target_type.at_least", English: "keep at or above", French: "maintenir au moins à"},
	{Code: "smart.target_type.at_most", English: "not exceed", French: "ne pas dépasser"},
	{Code: "smart.target_type.deliver", English: "deliver", French: "réaliser"},
	{Code: "smart.tax_basis.excluded", English: "excl. tax", French: "HT"},
	{Code: "smart.tax_basis.included", English: "incl. tax", French: "TTC"},
	{Code: "smart.tax_basis.not_applicable", English: "no tax", French: "sans TVA"},
	{Code: "smart.amount", English: "{amount} {tax}", French: "{amount} {tax}"},
	{Code: "smart.state.met", English: "met", French: "rempli"},
	{Code: "smart.state.partly", English: "partly met", French: "rempli en partie"},
	{Code: "smart.state.missing", English: "not met", French: "non rempli"},
	{Code: "smart.state.unknown", English: "to be confirmed", French: "à confirmer"},
	{Code: "smart.overall.smart", English: "SMART", French: "SMART"},
	{Code: "smart.overall.on_its_face", English: "SMART on its face", French: "SMART sur l'énoncé"},
	{Code: "smart.overall.not_smart", English: "not yet SMART", French: "pas encore SMART"},
	{Code: "smart.band.too_easy", English: "without effort", French: "sans effort"},
	{Code: "smart.band.safe", English: "safe", French: "prudent"},
	{Code: "smart.band.ambitious", English: "ambitious", French: "ambitieux"},
	{Code: "smart.band.very_ambitious", English: "very ambitious", French: "très ambitieux"},
	{Code: "smart.band.out_of_reach", English: "out of reach", French: "hors de portée"},
	{Code: "smart.unit.pt", English: "{number} {number|point|points}", French: "{number} {number|point|points}"},
	{Code: "smart.unit.min", English: "{number} {number|minute|minutes}", French: "{number} {number|minute|minutes}"},
	{Code: "smart.unit.h", English: "{number} {number|hour|hours}", French: "{number} {number|heure|heures}"},
	{Code: "smart.unit.d", English: "{number} {number|day|days}", French: "{number} {number|jour|jours}"},
	{Code: "smart.unit.other", English: "{number} {unit}", French: "{number} {unit}"},
	{Code: "smart.change.plus", English: "+{number}", French: "+{number}"},
	{Code: "smart.change.factor", English: "×{number}", French: "×{number}"},
}

package kpi

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The codes of what [Catalogue.With] and [Catalogue.Check] find.
const (
	CodeObjectiveWithoutIndicator finding.Code = "kpi.objective_without_indicator" // CodeObjectiveWithoutIndicator: nothing tells whether it is reached.
	CodeUnknownIndicator          finding.Code = "kpi.unknown_indicator"           // CodeUnknownIndicator: no such indicator.
	CodeStageMismatch             finding.Code = "kpi.stage_mismatch"              // CodeStageMismatch: a reaction for an effect.
	CodeVanityOnly                finding.Code = "kpi.vanity_only"                 // CodeVanityOnly: nothing but a vanity indicator.
	CodeAccountUnsaid             finding.Code = "kpi.account_unsaid"              // CodeAccountUnsaid: one of several accounts of a network, not said which.
	CodeUnobtainable              finding.Code = "kpi.unobtainable"                // CodeUnobtainable: not given for that account.
	CodeUnobtainableAnywhere      finding.Code = "kpi.unobtainable_anywhere"       // CodeUnobtainableAnywhere: given for none of the accounts.
	CodeObjectiveUnmeasured       finding.Code = "kpi.objective_unmeasured"        // CodeObjectiveUnmeasured: no series of its indicator.
	CodeDirection                 finding.Code = "kpi.direction_mismatch"          // CodeDirection: wanted to go the way it should not.
	CodeUnitMismatch              finding.Code = "kpi.unit_mismatch"               // CodeUnitMismatch: a target in another unit than its indicator.
	CodeGuardMissing              finding.Code = "kpi.guard_missing"               // CodeGuardMissing: without the guard-rail it takes.
	CodeMeans                     finding.Code = "kpi.means_objective"             // CodeMeans: an objective about means.
	CodeOrphanSeries              finding.Code = "kpi.orphan_series"               // CodeOrphanSeries: measured for no objective.
	CodeFormulaCycle              finding.Code = "kpi.formula_cycle"               // CodeFormulaCycle: made of itself.
	CodeFormulaUnits              finding.Code = "kpi.formula_units"               // CodeFormulaUnits: what cannot be added up.
	CodeFormulaShape              finding.Code = "kpi.formula_shape"               // CodeFormulaShape: a formula that its kind cannot have.
	CodeAggregationMismatch       finding.Code = "kpi.aggregation_mismatch"        // CodeAggregationMismatch: not that of its kind.
	CodeNoWithoutSource           finding.Code = "kpi.no_without_source"           // CodeNoWithoutSource: said unavailable without a source.
	CodeKindUnit                  finding.Code = "kpi.kind_unit"                   // CodeKindUnit: a unit that its kind cannot have.
	CodeFormulaBroken             finding.Code = "kpi.formula_broken"              // CodeFormulaBroken: what it replaces was part of a formula.
	CodeTooManyIndicators         finding.Code = "kpi.too_many_indicators"         // CodeTooManyIndicators: more than [MaxIndicators].
)

// The codes of what [Catalogue.Check] finds in a series: one finding for each series and
// code, at the first sample concerned, with the number of them.
const (
	CodeTooManySamples finding.Code = "kpi.too_many_samples"   // CodeTooManySamples: more than [MaxSamples].
	CodeUndated        finding.Code = "kpi.undated"            // CodeUndated: neither a day nor a window.
	CodeTwiceDated     finding.Code = "kpi.twice_dated"        // CodeTwiceDated: a day outside the window.
	CodeSampleShape    finding.Code = "kpi.sample_shape"       // CodeSampleShape: figures that its kind does not have.
	CodeBadFigure      finding.Code = "kpi.bad_figure"         // CodeBadFigure: negative where nothing can be, or not a number.
	CodeContradictory  finding.Code = "kpi.contradictory"      // CodeContradictory: two readings of the same thing.
	CodeOverlap        finding.Code = "kpi.overlap"            // CodeOverlap: windows that count the same days twice.
	CodeCurrency       finding.Code = "kpi.currency_missing"   // CodeCurrency: money without a currency.
	CodeDefinition     finding.Code = "kpi.definition_missing" // CodeDefinition: what exactly is counted is not said.
	CodeMediaSource    finding.Code = "kpi.media_missing"      // CodeMediaSource: organic or paid is not said.
)

// Messages returns the book of this package: its findings, the names of the built-in
// indicators, the labels of its closed sets, and the reasons of measures and progress.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	phrases := slices.Concat(
		labelTable,
		reasonTable,
		effectTable,
		factorTable,
		compareTable,
		signalTable,
		qualityTable,
		forecastTable, verdictTable,
		names(),
	)
	return finding.MustBook(slices.Concat(ruleTable, qualityRules), phrases)
})

// names are the names of the built-in indicators.
func names() []finding.Phrase {
	out := make([]finding.Phrase, len(rows))
	for i, r := range rows {
		out[i] = finding.Phrase{Code: indicatorCode(r.indicator.ID), English: r.english, French: r.french}
	}
	return out
}

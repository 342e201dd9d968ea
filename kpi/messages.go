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
	CodeUnobtainable              finding.Code = "kpi.unobtainable"                // CodeUnobtainable: not given for that account.
	CodeOrphanSeries              finding.Code = "kpi.orphan_series"               // CodeOrphanSeries: measured for no objective.
	CodeKindMismatch              finding.Code = "kpi.kind_mismatch"               // CodeKindMismatch: a series of another kind.
	CodeFormulaCycle              finding.Code = "kpi.formula_cycle"               // CodeFormulaCycle: made of itself.
	CodeFormulaUnits              finding.Code = "kpi.formula_units"               // CodeFormulaUnits: what cannot be added up.
	CodeFormulaShape              finding.Code = "kpi.formula_shape"               // CodeFormulaShape: a formula that its kind cannot have.
	CodeAggregationMismatch       finding.Code = "kpi.aggregation_mismatch"        // CodeAggregationMismatch: not that of its kind.
	CodeNoWithoutSource           finding.Code = "kpi.no_without_source"           // CodeNoWithoutSource: said unavailable without a source.
	CodeTooManyIndicators         finding.Code = "kpi.too_many_indicators"         // CodeTooManyIndicators: more than [MaxIndicators].
)

// The codes of what [Series.Check] finds.
const (
	CodeTooManySamples     finding.Code = "kpi.too_many_samples"     // CodeTooManySamples: more than [MaxSamples].
	CodeSampleUndated      finding.Code = "kpi.sample_undated"       // CodeSampleUndated: neither a day nor a window.
	CodeSampleTwiceDated   finding.Code = "kpi.sample_twice_dated"   // CodeSampleTwiceDated: a day and a window.
	CodeSampleEmpty        finding.Code = "kpi.sample_shape"         // CodeSampleEmpty: not the figures its kind has.
	CodeNegative           finding.Code = "kpi.negative"             // CodeNegative: below zero where nothing can be.
	CodeContradictory      finding.Code = "kpi.contradictory"        // CodeContradictory: two readings of the same thing.
	CodeCurrencyMissing    finding.Code = "kpi.currency_missing"     // CodeCurrencyMissing: money without its currency.
	CodeDefinitionMissing  finding.Code = "kpi.definition_missing"   // CodeDefinitionMissing: figures that cannot be compared.
	CodeMediaSourceMissing finding.Code = "kpi.media_source_missing" // CodeMediaSourceMissing: organic or paid is not said.
)

// Messages returns the book of this package: its findings, the names of the built-in
// indicators, the labels of its closed sets, and the reasons of measures and progress.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(ruleTable, slices.Concat(labelTable, reasonTable, names()))
})

// names are the names of the built-in indicators.
func names() []finding.Phrase {
	out := make([]finding.Phrase, len(rows))
	for i, r := range rows {
		out[i] = finding.Phrase{Code: indicatorCode(r.indicator.ID), English: r.english, French: r.french}
	}
	return out
}

// Package kpi says how it is measured whether an objective is reached: indicators, series of
// their figures, and progress against a target.
//
//	reach := kpi.Series{ID: "reach", Indicator: "reach", Samples: weeks}
//	m := reach.Over(calendar.QuarterOf(today))
//	m.State()                         // bounds
//	m.Label().Localize(language.English) // between 130 and 770
//	m.Why().Localize(language.French)    // « Les mêmes personnes peuvent être comptées… »
//
// # Indicators
//
// An [Indicator] is something that can be measured. Its [Kind] alone decides how figures add
// up: views are summed, followers are not, the reach of two weeks is nobody's total, and a
// rate over a quarter is no mean of rates. A [Catalogue] holds indicators, with the formulas
// they are made of, the goals they serve, and where they can be had: available, not
// available, or not known. [Builtin] is the catalogue of this package; [Catalogue.With] adds
// to it and corrects it.
//
// The stages are those of AMEC: an indicator of what audiences were exposed to, or of how they
// reacted, does not tell whether an effect was obtained. [Catalogue.For] says which tell
// for a goal, and which only support.
//
// Left out on purpose is earned media value ("équivalent publicitaire"): the Barcelona
// Principles, of the same body as the stages, reject it. So is the open rate of newsletters,
// which means little since mail programs open messages by themselves.
//
// # Series and measures
//
// A [Series] is the figures of one indicator on one account by one definition.
// [Series.Over] is the only way from them to the figure of a period, and [Across] the only
// way to one of several accounts. The answer is a [Measure]: exact, bounds, or unknown with
// the reason. What was not read is a gap, never a zero. There is no function that sums or
// averages: what a kind does not allow cannot be asked for.
//
// # Progress
//
// [ProgressOf] compares what was measured with the target of an objective, and with a
// straight line that leads to it. It is no forecast, and says so.
//
// # Signals and quality
//
// [Catalogue.Quality] says what must be known of figures before anything is concluded from
// them: what the calendar alone changes, definitions that break, readings that are missing,
// not final or hard to believe. [Catalogue.ChartOf] tells noise from [Signal]: what is usual
// of a series, and what is not among its latest figures. An [Event] is a known cause.
//
// # Effects and comparisons
//
// [CompareArms] compares two groups, and [EffectOf] the time since an action began with the
// time before: an [Effect] is good, unclear, futile or harmful, with the range that it lies
// in eight times out of ten. One day is one piece of evidence, however many clicks it holds.
// [CompareEach] compares actions with one another, and [Together] judges what is looked at
// together, so that chance is not taken for a find. [RankPosts] says which hour, weekday,
// format or theme is worth a test; [BenchmarkOf] where an account stands among others, once
// it is said who they are. [Decompose] splits the change of a result among what it is the
// product of, and [MixShift] that of a ratio between its segments and their weights.
//
// # Concurrency
//
// Nothing here changes once made. Catalogues, and all functions, are safe for concurrent use.
package kpi

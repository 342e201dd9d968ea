// Package kpi says how it is measured whether an objective is reached, and what to do about
// the actions for it: indicators, series of their figures, progress against a target,
// forecasts, signals, effects and verdicts.
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
// # Forecast
//
// [ForecastOf] says what the indicator of an objective is expected to be at the deadline, what
// it lies between eight times out of ten, and how likely the target is. The kind of the
// indicator chooses the method, and nothing else does: a level has a drift that its past
// supports, averaged with a trend that fades (Gardner and McKenzie, 1985); counts are smoothed
// exponentially on the scale of their logarithms; rare ones are chance at an even rate
// (Poisson, with the prior of Jeffreys); a ratio is that of the totals. The methods are those
// that did best on public series of social networks and on the weekly series of the M4
// competition, from three readings on. A forecast goes on as things are: it knows of no plan,
// no season of the year and no event to come.
//
// # Status
//
// [Evaluate] puts it together: on track from eight chances out of ten, off track from two
// down, at risk in between, and a status that is held is kept a little further. It changes
// when two reviews in a row agree: the caller keeps the [State]. These thresholds are measured:
// they halve the weeks in which the wrong status is shown. The pace is that of eight weeks and
// of two, a convention.
//
// # Signals and quality
//
// [Catalogue.Quality] says what must be known of figures before anything is concluded from
// them: what the calendar alone changes, definitions that break, readings that are missing,
// not final or hard to believe. [Catalogue.ChartOf] tells noise from [Signal]: what is usual
// of a series, by the chart of Shewhart and Wheeler and three rules, on the scale of its kind,
// and what is not among its latest figures. How far out a signal lies is measured, so that few
// series of nothing but noise have one. [Chart.Assurance] says whether what is usual reaches a
// target. An [Event] is a known cause.
//
// # Effects and comparisons
//
// [CompareArms] compares two groups, [EffectOf] the time since an action with the time before,
// and tells that something changed rather than why. One reading is one piece of evidence,
// however much was counted in it: events within it are not independent. [Together] allows for
// many effects at once (Benjamini and Hochberg, 1995). [Decompose] says which of its factors
// changed a result, [MixShift] whether the ratio or the mix of its parts did. [RankPosts] finds
// hours, days, formats and themes that stand out, as candidates to test; [BenchmarkOf] places
// an account among others that count the same. Four readings on each side, five posts of a
// group, three other accounts and a smallest useful change of 10% are conventions.
//
// # Verdicts
//
// [Decide] says of an action to confirm, to adjust, to drop, or that it is too early: with the
// reasons, what would change it, and the day of the next review. [DecideAll] decides on those
// of a period together. Five gates come in their order: are the figures sound, was the plan
// carried out, is there enough, will the objective be reached, did the action help. That it
// takes six readings, four of them since the action can show, is measured, as the thresholds
// of the status are. Conventions are the half of a plan below which nothing is judged, the
// four fifths below which nothing is dropped, and three times the cost of a result without
// any, which chance alone explains in one case out of twenty.
//
// # Out of scope
//
// What caused a change, beyond two groups that were drawn by lot; attribution of a sale to
// one of several contacts; seasons of the year; what is not in the figures. Collecting them
// is the caller's: nothing is fetched, and what an interface withholds is said by
// [Catalogue.Availability]. Nothing is decided for anyone either: a verdict is an argument
// with its numbers.
//
// # Concurrency
//
// Nothing here changes once made. Catalogues, and all functions, are safe for concurrent use.
package kpi

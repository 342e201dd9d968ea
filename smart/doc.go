// Package smart holds objectives: what is wanted, of what, from where to where, by when
// and by whom; it reads them in sentences, and says whether they are SMART and what they
// lack.
//
//	reader := smart.Reader{Language: language.French, AsOf: calendar.MustDate("2026-01-15")}
//	reading := reader.Read("Passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin")
//	judged := reading.Assess(smart.Evidence{History: followers})
//	fmt.Println(judged.Overall.Label().Localize(language.French))
//	fmt.Println(judged.Achievable.Why.Localize(language.French))
//
// # Letters
//
// [Check] judges five letters, each [StateMet], [StatePartly], [StateMissing] or
// [StateUnknown], with its reason, its numbers and what would settle it.
//
//   - S, specific: what, and where or for whom.
//   - M, measurable: how much, of what, and from where when the figure means nothing
//     without a baseline: a level to rise to, a percentage more, so many times as much.
//   - A, achievable: is the target within reach? It reads coherence, the indicator's own
//     history, and benchmarks that the caller gives.
//   - R, realistic: with our means, and for our purpose? It reads working time, of which
//     others may claim a part, budget, and how goal, indicator, network and audience fit.
//   - T, time-bound: by when. A rate, such as three posts a week, is no deadline.
//
// A and R are near synonyms in French; here each piece of evidence feeds one of them, and
// without evidence they are unknown, never guessed. What arithmetic refutes is always
// found: a target below its baseline, a rate above 100%, twice as much of nothing, a deadline
// that has passed. So is what tables tell of relevance: [IndicatorFit] holds those of package
// kpi, [NetworkFit] those of package network; what the caller says in [Relevance] comes
// first. [Assessment.Evidence] says which evidence does not count, and why. An
// objective whose S, M and T are met and whose A or R is not known is SMART on its face,
// « SMART sur l'énoncé ». An objective without an owner has a finding, in no letter.
//
// # Reach
//
// With [MinHistory] readings of the indicator or more, the growth asked from the last one
// to the target is compared with the past. When at least [MinWindows] past stretches are
// as long as the time left, the chance is the share of them that grew as much: no
// distribution is assumed, and where stretches overlap the answer says how many would not.
// With fewer, the Theil–Sen trend is
// carried on, with a normal error from the median absolute deviation; six readings on a
// line make it surer than it should be, so the steady paces of the past are given beside,
// and when the latest contradicts the trend the answer is [StatePartly] with both. Growth
// is proportional for counts and money, a difference for percentages, durations and what
// is to be delivered; time is counted in calendar months, so that month ends are evenly
// spaced. The example Achievable of [Check] works one by hand. This
// judges a target; package kpi forecasts an indicator.
//
// A [Benchmark] says how others do: what is asked is placed among its percentiles by linear
// interpolation, never beyond them, and the share that does as much or better is the chance.
// One of another definition is refused. Of the past and the benchmarks the less favourable
// counts; two bands apart or more, both are in the sentence and the [Confidence] is low.
//
// The chance puts the target in a [Band]: without effort from 90%, safe from 50%,
// ambitious from 20%, very ambitious from 5%, out of reach below (partly, and missing, for
// the last two), unless [Bands] say otherwise.
//
// # Several objectives
//
// [CheckAll] finds what objectives have wrong beside one another: the same one twice,
// contradictions, too many, no owner, goals without an objective, people asked for more time
// than they have.
//
// # Reading
//
// [Reader.Read] finds verb and direction, metric, baseline, target, unit, network,
// audience, owner, deadline, cadence, means, conditions and vague words, each a [Part] with its
// bytes, the id of its rule and a confidence, and [Values] in normal form. It works by
// tables of folded words and by rules, in French and English, and reads nothing else.
//
// Of several objectives in one sentence [Reading.Objectives] has each, and [Reading.Objective]
// the first; [CodeSeveralTargets] says so. [Objective.Sentence] writes an objective anew,
// with what it lacks in brackets, and each [Criterion] has the questions that would settle it.
//
// A sentence states an objective by an action, a wish, or a figure or a time for something
// counted. What is told in the past or of things in general, a question, a definition, the
// title of a list and a piece of advice are none: an imperative to others, « publiez »,
// "try to", is advice unless it has a deadline or a result with its figure.
//
// A part of something counted, « un quart de nos abonnés », is a percentage. These are not
// read, by rule: other fractions, ordinal ranks in words, times of the day, and the
// articles « un » and "a" as numbers, but before a unit of time, with a rate, and of one
// thing to be made by a day, « un compte TikTok avant juin ».
//
// # Recognition
//
// [Reader.Recognize] finds the figures and the times of any text, objective or not, as
// [Entity] values, with the same rules. [ReadingRules] has every rule by its id: what it
// reads, the convention where usage has several readings, and examples, which are tests.
//
// Numbers are read in digits and in words up to 10^18, with decimals, halves, dozens, lakh and
// crore; money in every currency in use with an ISO 4217 code. These are left out by rule:
//
//   - the articles « un », "a" as numbers, but before a unit, a currency, a percentage or
//     a scale, "a hundred", with a rate, and as the whole of a text; "one" for a thing, "that one";
//   - fractions, "2/3", « deux tiers », powers, 1e10, 2^3, and Roman numerals; a half is read
//     after a number, before a scale or a dozen, and as the whole of a text, « un demi »;
//   - ordinals and ranks, the numbers of names and versions, of phones and references;
//   - amounts in hundredths alone, "50 cents", and of money without a code in use: old francs,
//     bitcoin, "bucks"; a name that countries share and leave open, dinar, peso, couronne;
//   - a currency or a percent sign without a number;
//   - of times, the hours of the day and parts of it, terms and school holidays, which each
//     country sets anew, a length of time without a number, « pendant des mois », and what
//     has no day of its own, "the launch", which bounds an objective in part and is no entity.
//
// Key dates are those of package holiday: of the churches, of the Hebrew, Islamic, Chinese
// and Hindu calendars, of the trade and of the world. Years of accounts are resolved by
// [Reader.FiscalYear].
//
// # Values
//
// [Quantity] is an exact number with a unit, "26%", [Change] a difference, "+20%", "x2",
// and [Money] an amount in minor units of a currency, "6000.00 EUR". An [Amount] adds what
// money alone does not say, whether tax is in it, and is refused without.
//
// Everything here is a pure function of its arguments and safe for concurrent use.
// Sentences may change between versions; codes, argument names and ids of rules do not.
package smart

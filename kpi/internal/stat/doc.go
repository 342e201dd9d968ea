// Package stat is the statistics that judgements of indicators rest on: distributions and
// their quantiles, intervals of proportions and of counts, tests of several at once, ranks,
// lines, trends, changes of level and control charts, on plain numbers.
//
// Its functions are pure and total: the same arguments give the same result, no argument is
// changed or kept, and what has no answer (a NaN, an infinite value, a parameter out of its
// range, too few values) is NaN, an interval of NaN or false, never a panic. All of them can
// be called concurrently. Probabilities and confidences are between 0 and 1.
package stat

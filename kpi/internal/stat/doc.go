// Package stat is the statistics that judgements of indicators rest on: distributions and
// their quantiles, intervals of proportions and of counts, tests of several at once, lines,
// trends, changes of level and control charts.
//
// Everything is a pure function of its arguments, and total: what makes no sense gives NaN,
// or an interval of NaN, and never a panic. Arguments are not modified.
package stat

import "math"

// Interval is what lies between two numbers.
type Interval struct{ Low, High float64 }

// unknown is the interval of what makes no sense.
var unknown = Interval{math.NaN(), math.NaN()}

// tiny stands for zero in continued fractions that are evaluated by the method of Lentz.
const tiny = 1e-300

// precision is the relative error at which series and continued fractions end.
const precision = 1e-16

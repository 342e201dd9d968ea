package predict

import (
	"math"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

// scale is where a distribution is one of Student.
type scale uint8

const (
	linear scale = iota // of the figures themselves
	log                 // of their logarithms
	log1p               // of the logarithms of one more, for counts that may be zero
	counts              // none: a negative binomial count
)

// Predictive is the distribution of a figure to come.
type Predictive struct {
	scale   scale
	centre  float64 // on the scale
	spread  float64 // the standard deviation on the scale
	freedom float64
	own     float64 // the part of the variance that no other figure of the forecast has
	base    float64 // what is there already, which comes on top
	factor  float64 // what the figure is multiplied by, such as the index of a weekday
	shape   float64 // of counts: the number of successes, and their probability
	chance  float64
	step    float64 // the figure is a multiple of it, 0 of nothing
	bounded bool    // the figure lies from low to high
	low     float64
	high    float64
}

// Known reports whether p is a distribution.
func (p Predictive) Known() bool {
	if p.scale == counts {
		return p.shape > 0 && p.chance > 0
	}
	return p.freedom > 0 && p.spread >= 0 && !math.IsNaN(p.centre+p.spread) && !math.IsInf(p.centre+p.spread, 0)
}

// Median is the middle of p.
func (p Predictive) Median() float64 { return p.Quantile(0.5) }

// Expected is what to expect: the median, and of rare counts, which are lopsided, the mean.
func (p Predictive) Expected() float64 {
	if p.scale == counts && p.Known() {
		return p.base + p.shape*(1-p.chance)/p.chance
	}
	return p.Median()
}

// Quantile is the value that the figure is at most with a probability, NaN when p is not
// known.
func (p Predictive) Quantile(q float64) float64 {
	switch {
	case !p.Known() || !(q > 0) || !(q < 1):
		return math.NaN()
	case p.scale == counts:
		return p.base + p.countQuantile(q)
	}
	return p.base + p.figure(p.centre+p.reach(q))
}

// reach is how far from the centre a quantile is, on the scale.
func (p Predictive) reach(q float64) float64 {
	if q == 0.5 || p.spread == 0 {
		return 0
	}
	return p.spread * stat.StudentQuantile(q, p.freedom)
}

// Band is what the figure lies in with a probability, each side being as likely.
func (p Predictive) Band(probability float64) stat.Interval {
	low, high := (1-probability)/2, (1+probability)/2
	if !p.Known() || p.scale == counts || !(low > 0) || !(high < 1) {
		return stat.Interval{Low: p.Quantile(low), High: p.Quantile(high)}
	}
	r := p.reach(high)
	return stat.Interval{Low: p.base + p.figure(p.centre-r), High: p.base + p.figure(p.centre+r)}
}

// AtLeast is the probability that the figure is x or more.
func (p Predictive) AtLeast(x float64) float64 {
	x -= p.base
	switch {
	case !p.Known() || math.IsNaN(x):
		return math.NaN()
	case p.scale == counts:
		return 1 - stat.NegativeBinomialCDF(math.Ceil(x)-1, p.shape, p.chance)
	case p.bounded && x <= p.low:
		return 1
	case p.bounded && x > p.high:
		return 0
	case p.step > 0:
		x = (math.Ceil(x/p.step) - 0.5) * p.step // a figure is half a step or less away from what it rounds
	}
	return 1 - p.below(x, false)
}

// AtMost is the probability that the figure is x or less.
func (p Predictive) AtMost(x float64) float64 {
	x -= p.base
	switch {
	case !p.Known() || math.IsNaN(x):
		return math.NaN()
	case p.scale == counts:
		return stat.NegativeBinomialCDF(math.Floor(x), p.shape, p.chance)
	case p.bounded && x < p.low:
		return 0
	case p.bounded && x >= p.high:
		return 1
	case p.step > 0:
		x = (math.Floor(x/p.step) + 0.5) * p.step
	}
	return p.below(x, true)
}

// below is the probability of less than x, or of x too.
func (p Predictive) below(x float64, included bool) float64 {
	z, fits := p.onScale(x)
	switch {
	case !fits:
		return 0
	case p.spread > 0:
		return stat.StudentCDF((z-p.centre)/p.spread, p.freedom)
	case p.centre < z, included && p.centre == z:
		return 1
	}
	return 0
}

// figure is what a value of the scale is.
func (p Predictive) figure(x float64) float64 {
	switch p.scale {
	case log:
		x = math.Exp(x)
	case log1p:
		x = max(0, math.Expm1(x))
	}
	if p.factor > 0 {
		x *= p.factor
	}
	if p.bounded {
		x = max(p.low, min(x, p.high))
	}
	return max(-math.MaxFloat64, min(x, math.MaxFloat64))
}

// onScale is a figure on the scale, and whether it is on it at all.
func (p Predictive) onScale(x float64) (float64, bool) {
	if p.factor > 0 {
		x /= p.factor
	}
	switch p.scale {
	case log:
		return math.Log(x), x > 0
	case log1p:
		return math.Log1p(x), x >= 0
	}
	return x, true
}

// countQuantile is the least count that is not exceeded with a probability of q.
func (p Predictive) countQuantile(q float64) float64 {
	low, high := -1.0, 1.0
	for stat.NegativeBinomialCDF(high, p.shape, p.chance) < q && high < 1<<52 {
		low, high = high, 2*high
	}
	for high-low > 1 {
		middle := math.Floor((low + high) / 2)
		if stat.NegativeBinomialCDF(middle, p.shape, p.chance) < q {
			low = middle
		} else {
			high = middle
		}
	}
	return high
}

// Within is p of a figure that cannot lie outside of bounds, which may be infinite: what p has
// beyond is on them.
func (p Predictive) Within(low, high float64) Predictive {
	if p.bounded {
		low, high = max(low, p.low), min(high, p.high)
	}
	p.bounded, p.low, p.high = true, low, high
	return p
}

// Plus is p with what is there already on top.
func (p Predictive) Plus(base float64) Predictive {
	p.base += base
	return p
}

// Times is p in a unit of which the figure has so many times more.
func (p Predictive) Times(factor float64) Predictive {
	if p.factor == 0 {
		p.factor = 1
	}
	p.factor, p.base, p.step = p.factor*factor, p.base*factor, p.step*factor
	p.low, p.high = p.low*factor, p.high*factor
	return p
}

// Negated is the distribution of minus a figure, for [Predictive.Holding].
func (p Predictive) Negated() Predictive {
	p.centre, p.base, p.low, p.high = -p.centre, -p.base, -p.high, -p.low
	return p
}

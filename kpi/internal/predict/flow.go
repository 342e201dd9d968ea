package predict

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

// Flow forecasts what is counted over each length of time: views, clicks, leads of a week.
// It is simple exponential smoothing of the logarithm of one more than the count: what
// happens in a week is some part of what happened before, and not so much more or less. The
// weight of the last value is not chosen but averaged over, by how well each weight did: on
// a short past several do as well, and what they differ in is uncertain.
type Flow struct {
	raw    bool // there are negative counts: the figures themselves
	level  float64
	noise  float64 // the variance of a value about its level
	wander float64 // the variance that the level gains at each step
	doubt  float64 // the variance of the level among the weights
	alpha  float64 // the mean weight
	smear  float64 // the mean of what the errors multiply a count by
	step   float64 // 1 when all are whole numbers, else 0
	errors int
}

// smoothings are the weights of the last value that are tried.
var smoothings = [...]float64{0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1}

// maxCounts is how many counts are fitted, the last ones: a year of days. What is older has no
// weight left.
const maxCounts = 52 * week

// NewFlow fits counts of equal lengths of time, in their order. Room is used when it is
// large enough; it may be the counts themselves.
func NewFlow(y, room []float64) Flow {
	y = y[max(0, len(y)-maxCounts):]
	n := len(y)
	if n < 2 {
		return Flow{}
	}
	f := Flow{errors: n, step: 1}
	for _, v := range y {
		f.raw = f.raw || v < 0
		if v != math.Trunc(v) {
			f.step = 0
		}
	}
	z := append(room[:0], y...)
	if !f.raw {
		for i, v := range z {
			z[i] = math.Log1p(v)
		}
	}
	var mean float64
	k := min(5, n)
	for _, v := range z[:k] {
		mean += v / float64(k)
	}
	var levels, squares [2 * len(smoothings)]float64
	least := math.Inf(1)
	for i := range squares {
		alpha, start := smoothings[i/2], z[0]
		if i%2 == 1 {
			start = mean
		}
		levels[i], squares[i] = smooth(z, alpha, start)
		least = min(least, squares[i])
	}
	f.average(&levels, &squares, least)
	f.smear = smear(z, mean, smoothings[slices.Index(squares[:], least)/2])
	return f
}

// smear is the mean of what the errors multiply a count by: a mean of counts is above their
// typical count by so much (Duan, 1983, Journal of the American Statistical Association 78).
func smear(z []float64, level, alpha float64) (mean float64) {
	for _, v := range z {
		e := v - level
		mean += math.Exp(min(e, maxSmear)) / float64(len(z))
		level += alpha * e
	}
	return mean
}

// maxSmear bounds what one error counts for.
const maxSmear = 5

// smooth returns the last level and the sum of the squared errors.
func smooth(z []float64, alpha, level float64) (last, squares float64) {
	for _, v := range z {
		e := v - level
		squares += e * e
		level += alpha * e
	}
	return level, squares
}

// average weighs what each weight gave by the square of its likelihood: sharper than the
// likelihood, which did best on the series at hand.
func (f *Flow) average(levels, squares *[2 * len(smoothings)]float64, least float64) {
	var total float64
	var weights [2 * len(smoothings)]float64
	for i, s := range squares {
		weights[i] = 1
		if s > 0 {
			weights[i] = math.Pow(least/s, float64(f.errors))
		}
		total += weights[i]
	}
	for i, w := range weights {
		w /= total
		alpha, variance := smoothings[i/2], squares[i]/f.freedom()
		f.level += w * levels[i]
		f.alpha += w * alpha
		f.noise += w * variance
		f.wander += w * variance * alpha * alpha
	}
	for i, w := range weights {
		f.doubt += w / total * (levels[i] - f.level) * (levels[i] - f.level)
	}
	step := f.step
	if !f.raw {
		step *= math.Exp(-f.level)
	}
	f.noise = max(f.noise, rounding(step))
}

// ByChance is f of events that come one by one, by what others do: a few counts that happen to
// be alike are no more certain than that (Poisson).
func (f Flow) ByChance() Flow {
	if !f.raw && f.step == 1 {
		f.noise = max(f.noise, math.Exp(-f.level))
	}
	return f
}

// rounding is the variance of the difference of two figures that are rounded to a step: no
// forecast is more certain than that.
func rounding(step float64) float64 { return step * step / 6 }

// freedom are the errors less the one that the level takes.
func (f Flow) freedom() float64 { return float64(f.errors - 1) }

// Next is the count of one length of time, so many ahead: 1 for the next.
func (f Flow) Next(h int) Predictive {
	if f.errors < 2 || h < 1 {
		return Predictive{}
	}
	v := f.noise + f.doubt + float64(h-1)*f.wander
	p := Predictive{scale: log1p, centre: f.level, spread: math.Sqrt(v), freedom: f.freedom(), step: f.step, own: part(f.noise, v)}
	if f.raw {
		p.scale = linear
	}
	return p.bursting()
}

// part is a part of a whole, from 0 to 1.
func part(x, whole float64) float64 {
	if !(whole > 0) {
		return 0
	}
	return max(0, min(x/whole, 1))
}

// bursts are the degrees of freedom of counts: they come in bursts, so that far values are
// likelier than the near ones tell.
const bursts = 3

// bursting gives p heavy tails, and keeps what lies within eight cases out of ten.
func (p Predictive) bursting() Predictive {
	if p.freedom > bursts {
		p.spread *= stat.StudentQuantile(0.9, p.freedom) / stat.StudentQuantile(0.9, bursts)
		p.freedom = bursts
	}
	return p
}

// Sum is the count of the next h lengths of time together; h need not be whole.
func (f Flow) Sum(h float64) Predictive {
	if f.errors < 2 || !(h > 0) {
		return Predictive{}
	}
	var sum float64
	whole := min(math.Ceil(h), maxSteps)
	for j := range int(whole) {
		w := 1 + f.alpha*float64(j)
		sum += w * w
	}
	if h > whole {
		sum *= h / whole * h / whole * h / whole
	}
	v := f.noise * sum
	if f.raw {
		return Predictive{centre: h * f.level, spread: math.Sqrt(v), freedom: f.freedom(), step: f.step, own: part(h, sum)}
	}
	// The sum of many is spread about their mean, which lies above the typical count; that of
	// one is spread about the latter.
	each := max(math.Exp(f.level)*f.smear-1, math.Expm1(f.level), 1e-9)
	wide := math.Log1p(min(v/(h*h), 50))
	single := math.Log1p(min(f.noise, 50))
	return Predictive{
		scale: log, freedom: f.freedom(), step: f.step, spread: math.Sqrt(wide), own: part(h, sum),
		centre: math.Log(h*each) - min(wide, single)/2,
	}
}

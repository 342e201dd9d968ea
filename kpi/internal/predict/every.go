package predict

import (
	"math"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

// Every is the probability that n figures to come all keep within a bound, of which as many
// are like each of those given; kept tells the probability of one. What they have in common,
// such as an uncertain level, is taken as one normal factor: given the factor, they keep or
// not each on its own.
//
// Source: the one-factor model of O. A. Vasicek, Risk 15 (2002), for limits that differ.
func Every(like []Predictive, n int, kept func(Predictive) float64) float64 {
	limits, own := make([]float64, len(like)), make([]float64, len(like))
	least, alike := 1.0, n < 2
	for k := range like {
		p := kept(like[k])
		if math.IsNaN(p) || p <= 0 {
			return p
		}
		least, alike = min(least, p), alike || like[k].own <= 0
		limits[k], own[k] = min(stat.NormalQuantile(p), mostLimit), math.Sqrt(like[k].own)
	}
	if alike {
		return least
	}
	// The trapezoid rule on the factor: what it leaves out is below 1e-6.
	var sum, weight float64
	for z := -factorReach; z <= factorReach; z += factorStep {
		density, all := math.Exp(-z*z/2), 1.0
		for k := range like {
			all *= stat.NormalCDF((limits[k] - math.Sqrt(1-own[k]*own[k])*z) / own[k])
		}
		sum, weight = sum+density*math.Pow(all, float64(n)/float64(len(like))), weight+density
	}
	return sum / weight
}

// Bounds of the sum of [Every].
const (
	factorReach = 5.0
	factorStep  = 0.125
	mostLimit   = 8.0 // deviations: beyond it a figure keeps as good as always
)

// Holding is the probability that a level which is now at a value stays at a bound or below
// it, at each of n readings up to that of p; of the last of them it is kept. It is that of a
// Brownian motion with the drift and the spread of p, read so many times.
//
// Source: the reflection principle; M. Broadie, P. Glasserman and S. Kou, Mathematical Finance 7
// (1997), for readings that are some way apart.
func (p Predictive) Holding(now, bound, kept float64, n int) float64 {
	if p.scale != linear || !(p.spread > 0) || n < 2 || math.IsNaN(kept) {
		return kept
	}
	rise, room := p.base+p.centre-now, bound-now
	if room < 0 {
		return 0
	}
	room += apart * p.spread / math.Sqrt(float64(n))
	back := math.Exp(min(2*rise*room/(p.spread*p.spread), 700)) * stat.NormalCDF((-room-rise)/p.spread)
	return max(0, min(kept, stat.NormalCDF((room-rise)/p.spread)-back))
}

// apart is −ζ(½)/√(2π): how far beyond a bound, in deviations of one step, readings see it.
const apart = 0.5826

package stat_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/stretchr/testify/assert"
)

var probabilities = []float64{1e-60, 1e-10, 1e-5, 0.01, 0.09, 0.11, 0.3, 0.4999, 0.5, 0.5001, 0.7, 0.9, 0.975, 0.9999}

func TestQuantilesInvertTheirDistributions(t *testing.T) {
	for _, p := range probabilities {
		within(t, p, stat.NormalCDF(stat.NormalQuantile(p)), 1e-12, p)
		for _, df := range []float64{1, 2, 2.5, 3, 10, 30, 1000, 1e6, 1e12, math.Inf(1)} {
			within(t, p, stat.StudentCDF(stat.StudentQuantile(p, df), df), 1e-12, p, df)
		}
		for _, shape := range []float64{0.5, 1, 3, 30, 1000, 1e6} {
			within(t, p, stat.GammaCDF(stat.GammaQuantile(p, shape), shape), 1e-11, p, shape)
			within(t, p, stat.ChiSquareCDF(stat.ChiSquareQuantile(p, 2*shape), 2*shape), 1e-11, p, shape)
		}
		for _, b := range []float64{1, 2, 30, 1000} {
			within(t, p, stat.BetaCDF(stat.BetaQuantile(p, 2, b), 2, b), 1e-12, p, b)
			within(t, p, stat.BetaCDF(stat.BetaQuantile(p, 0.5, b), 0.5, b), 1e-12, p, b)
		}
	}
}

func TestDistributionsAreSymmetricAndRise(t *testing.T) {
	for _, df := range []float64{1, 2.5, 12, 1e5, math.Inf(1)} {
		last := 0.0
		for x := -60.0; x <= 60; x += 0.25 {
			p := stat.StudentCDF(x, df)
			assert.InDelta(t, 1, p+stat.StudentCDF(-x, df), 1e-15, "%v, %v", x, df)
			assert.GreaterOrEqual(t, p, last, "%v, %v", x, df)
			last = p
		}
	}
	for _, p := range []float64{1.0 / 1024, 0.125, 0.25, 0.375} { // 1−p is exact
		assert.Equal(t, stat.NormalQuantile(p), -stat.NormalQuantile(1-p))
		assert.Equal(t, stat.StudentQuantile(p, 5), -stat.StudentQuantile(1-p, 5))
	}
	for _, shape := range []float64{0.3, 1, 40, 1e5} {
		last := 0.0
		for x := 0.0; x < 3*shape; x += shape / 50 {
			p := stat.GammaCDF(x, shape)
			assert.InDelta(t, 1, p+stat.GammaTail(x, shape), 1e-15)
			assert.GreaterOrEqual(t, p, last*(1-1e-14), "%v, %v", x, shape)
			last = p
		}
	}
	for x := 0.0; x <= 1; x += 1.0 / 64 {
		assert.InDelta(t, 1, stat.BetaCDF(x, 3, 7.5)+stat.BetaCDF(1-x, 7.5, 3), 1e-14, x)
	}
}

// The expansion for a wide gamma distribution takes over where the series ends.
func TestWideGammaGoesOn(t *testing.T) {
	const shape = 1e8
	for z := -6.0; z <= 6; z += 0.5 {
		x := shape + z*math.Sqrt(shape)
		within(t, stat.GammaCDF(x, math.Nextafter(shape, 0)), stat.GammaCDF(x, shape), 1e-11, z)
		within(t, stat.GammaTail(x, math.Nextafter(shape, 0)), stat.GammaTail(x, shape), 1e-11, z)
	}
}

// Large parameters keep their digits: the first is the integral of the density, computed with
// 40 digits.
func TestWideBetas(t *testing.T) {
	within(t, 0.078649577580901631498, stat.BetaCDF(0.4995, 1e6, 1e6), 1e-12)
	within(t, 0.50001121392255565136, stat.BetaCDF(0.1, 1e8, 9e8), 1e-11)
	for _, a := range []float64{1e4, 1e6, 1e8, 1e10, 1e11, 1e15} {
		within(t, 0.5, stat.BetaCDF(0.5, a, a), 1e-13, a)
		x := 0.5 - 1/math.Sqrt(8*a)
		within(t, stat.NormalCDF(-1), stat.BetaCDF(x, a, a), 1e-7+1e-6/math.Sqrt(a), a)
	}
}

// Counts are summed term by term.
func TestCountsAreTheSumsOfTheirTerms(t *testing.T) {
	const mean, r, p = 7.25, 3.0, 0.35
	poisson, negative := math.Exp(-mean), math.Pow(p, r)
	sumPoisson, sumNegative := poisson, negative
	for k := 0.0; k < 40; k++ {
		within(t, sumPoisson, stat.PoissonCDF(k, mean), 1e-13, k)
		within(t, sumPoisson, stat.PoissonCDF(k+0.9, mean), 1e-13, k)
		within(t, sumNegative, stat.NegativeBinomialCDF(k, r, p), 1e-13, k)
		poisson *= mean / (k + 1)
		negative *= (k + r) / (k + 1) * (1 - p)
		sumPoisson, sumNegative = sumPoisson+poisson, sumNegative+negative
	}
}

// The probability of a ratio of counts is the sum of all binomial terms as unlikely.
func TestPoissonRatioSumsWhatIsAsUnlikely(t *testing.T) {
	for n := 1; n <= 25; n++ {
		for _, exposure := range []float64{0.25, 1, 3} {
			share := exposure / (exposure + 1)
			terms := make([]float64, n+1)
			for k := range terms {
				lg := func(x int) float64 { v, _ := math.Lgamma(float64(x)); return v }
				terms[k] = math.Exp(lg(n+1)-lg(k+1)-lg(n-k+1)) * math.Pow(share, float64(k)) * math.Pow(1-share, float64(n-k))
			}
			for k := range terms {
				want := 0.0
				for _, q := range terms {
					if q <= terms[k]*(1+1e-7) {
						want += q
					}
				}
				_, _, p := stat.PoissonRatio(float64(k), exposure, float64(n-k), 1, 0.9)
				assert.InDelta(t, want, p, 1e-12, "%d of %d, %v", k, n, exposure)
			}
		}
	}
}

func TestIntervalsHoldTheirEstimate(t *testing.T) {
	for n := 1.0; n <= 40; n++ {
		for k := 0.0; k <= n; k++ {
			for _, confidence := range []float64{0.5, 0.8, 0.95, 0.999} {
				i := stat.Wilson(k, n, confidence)
				assert.True(t, 0 <= i.Low && i.Low <= k/n && k/n <= i.High && i.High <= 1, "%v of %v: %v", k, n, i)
				mirror := stat.Wilson(n-k, n, confidence)
				assert.InDelta(t, 1-i.Low, mirror.High, 1e-15)
				d, j := stat.Newcombe(k, n, n-k, n, confidence)
				assert.True(t, -1 <= j.Low && j.Low <= d && d <= j.High && j.High <= 1, "%v of %v: %v", k, n, j)
				rate := stat.PoissonInterval(k, n, confidence)
				assert.True(t, 0 <= rate.Low && rate.Low <= k/n && k/n < rate.High, "%v in %v: %v", k, n, rate)
			}
		}
	}
}

// The exact interval of a count is where its tails have half of what is left.
func TestPoissonIntervalEndsWhereTheTailsDo(t *testing.T) {
	for k := 1.0; k < 3e6; k *= 7 {
		i := stat.PoissonInterval(k, 1, 0.8)
		within(t, 0.1, stat.PoissonCDF(k, i.High), 1e-10, k)
		within(t, 0.1, 1-stat.PoissonCDF(k-1, i.Low), 1e-10, k)
	}
}

func TestAdjustmentKeepsOrderAndWhatIsNone(t *testing.T) {
	p := []float64{0.04, math.NaN(), 0.01, 2, 0.03, -1}
	got := stat.BenjaminiHochberg(p)
	assert.Equal(t, []float64{0.04, 0.03, 0.04}, []float64{got[0], got[2], got[4]})
	for _, i := range []int{1, 3, 5} {
		assert.True(t, math.IsNaN(got[i]))
	}
	assert.True(t, math.IsNaN(p[1]), "the argument is as it was")
	assert.Empty(t, stat.BenjaminiHochberg(nil))
}

// sample draws values of a fixed seed, rounded so that some are equal.
func sample(n int, seed uint64) []float64 {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([]float64, n)
	for i := range out {
		out[i] = math.Round(r.NormFloat64() * 4)
	}
	return out
}

// Fast ways of counting give what comparing all pairs does.
func TestRanksAndScoresAgainstAllPairs(t *testing.T) {
	for seed := range uint64(40) {
		n := 2 + int(seed)
		y := sample(n, seed)
		score, departure := 0.0, 0.0
		for i := range y {
			below, same := 0.0, 0.0
			for j := range y {
				if j > i {
					score += sign(y[j] - y[i])
				}
				if y[j] < y[i] {
					below++
				} else if y[j] == y[i] {
					same++
				}
			}
			assert.Equal(t, below+(same+1)/2, stat.Ranks(y)[i])
			u := 0.0
			for a := range y[:i] {
				for _, b := range y[i:] {
					u += sign(y[a] - b)
				}
			}
			departure = max(departure, math.Abs(u))
		}
		s, _, _ := stat.MannKendall(y)
		assert.Equal(t, score, s)
		k, _, _ := stat.Pettitt(y)
		assert.Equal(t, departure, k)

		other, wins := sample(n/2+1, seed+100), 0.0
		for _, a := range y {
			for _, b := range other {
				wins += (1 + sign(a-b)) / 2
			}
		}
		u, p := stat.MannWhitney(y, other)
		back, same := stat.MannWhitney(other, y)
		assert.Equal(t, wins, u)
		assert.Equal(t, float64(len(y)*len(other))-wins, back)
		assert.InDelta(t, p, same, 1e-12)
	}
}

func sign(x float64) float64 {
	switch {
	case x > 0:
		return 1
	case x < 0:
		return -1
	}
	return 0
}

func TestMedianIsTheMiddle(t *testing.T) {
	for seed := range uint64(60) {
		y := sample(1+int(seed), seed)
		before := slices.Clone(y)
		got := stat.Median(y)
		assert.Equal(t, before, y, "the argument is as it was")
		slices.Sort(before)
		n := len(y)
		assert.Equal(t, (before[(n-1)/2]+before[n/2])/2, got)
		assert.Equal(t, got, stat.MedianOf(y))
	}
	assert.True(t, math.IsNaN(stat.Median(nil)))
	assert.True(t, math.IsNaN(stat.Median([]float64{1, math.NaN(), 2})))
}

// The change is the best of all cuts, and moves with the scale.
func TestChangeIsTheBestCut(t *testing.T) {
	for seed := range uint64(30) {
		y := sample(12+int(seed), seed)
		for i := len(y) / 2; i < len(y); i++ {
			y[i] += 9
		}
		best, least := 0, math.Inf(1)
		for k := stat.MinSegment; k <= len(y)-stat.MinSegment; k++ {
			if s := squares(y[:k]) + squares(y[k:]); s < least-1e-9 {
				best, least = k, s
			}
		}
		before, means, _ := stat.Change(y)
		assert.Equal(t, best, before)
		near(t, sum(y[:best])/float64(best), means[0])
		near(t, sum(y[best:])/float64(len(y)-best), means[1])
		for i := range y {
			y[i] = 1e6 - 1000*y[i]
		}
		again, _, _ := stat.Change(y)
		assert.Equal(t, before, again)
	}
}

func squares(y []float64) (out float64) {
	mean := sum(y) / float64(len(y))
	for _, v := range y {
		out += (v - mean) * (v - mean)
	}
	return out
}

func TestChangeRefusesWhatIsNone(t *testing.T) {
	found := 0
	for seed := range uint64(200) {
		if _, _, ok := stat.Change(sample(24, seed)); ok {
			found++
		}
	}
	assert.Less(t, found, 10, "chance alone is a change in fewer than 5 of 100")
	_, _, ok := stat.Change(sample(11, 1))
	assert.False(t, ok, "too short")
}

// A process that does not move has limits at its level, whatever its binary fraction.
func TestEqualValuesAreTheirLevel(t *testing.T) {
	for _, v := range []float64{0, 0.1, 1.1, 1e-7, 123456.789, -0.3} {
		y := slices.Repeat([]float64{v}, 17)
		assert.Equal(t, stat.Chart{Centre: v, Lower: v, Upper: v}, stat.XmR(y))
		_, _, ok := stat.Change(y)
		assert.False(t, ok)
		score, _, z := stat.MannKendall(y)
		assert.Zero(t, score)
		assert.Zero(t, z)
		slope, intercept, i := stat.TheilSen(steps(17), y, 0.9)
		assert.Equal(t, [4]float64{0, v, 0, 0}, [4]float64{slope, intercept, i.Low, i.High})
		l := stat.LeastSquares(steps(17), y)
		assert.Equal(t, [3]float64{v, 0, 0}, [3]float64{l.Intercept, l.Slope, l.Sigma})
	}
}

func TestChartLeavesALeapOut(t *testing.T) {
	y := []float64{10, 11, 10, 12, 11, 10, 60, 11, 10, 11, 12, 11}
	c := stat.XmR(y)
	near(t, 10.0/9, c.MeanRange, "the two ranges of the leap are not among the nine")
	near(t, sum(y)/12, c.Centre, "its value is")
}

// Lines do not mind what their points are counted in.
func TestLinesMoveWithTheScale(t *testing.T) {
	for seed := range uint64(20) {
		y := sample(30, seed)
		x := steps(30)
		slope, intercept, i := stat.TheilSen(x, y, 0.8)
		l := stat.LeastSquares(x, y)
		moved := make([]float64, len(y))
		for k := range y {
			x[k] *= 7
			moved[k] = 100 - 3*y[k]
		}
		slope2, intercept2, j := stat.TheilSen(x, moved, 0.8)
		near(t, -3*slope/7, slope2)
		near(t, 100-3*intercept, intercept2)
		near(t, -3*i.High/7, j.Low)
		near(t, -3*i.Low/7, j.High)
		m := stat.LeastSquares(x, moved)
		near(t, -3*l.Slope/7, m.Slope)
		near(t, 3*l.Sigma, m.Sigma)
		within(t, l.P(), m.P(), 1e-9)
	}
}

// A quarter of the points, anywhere, do not move the slope of Theil and Sen, nor does
// comparing only some of many.
func TestTheilSenStandsOutliers(t *testing.T) {
	for _, n := range []int{20, 999, stat.MaxPairwise, 3000} {
		x, y := steps(n), steps(n)
		for i := range y {
			y[i] *= 2
			if i%4 == 0 {
				y[i] = 1e9
			}
		}
		slope, _, i := stat.TheilSen(x, y, 0.95)
		near(t, 2, slope, n)
		assert.True(t, i.Low <= 2 && i.High >= 2, n)
	}
}

// Counts that vary three times as much as chance has them are a third of them, over a third
// of the exposure: the ratio stays, and less is sure of it.
func TestCountsNeedNotBeWhole(t *testing.T) {
	for _, counts := range [][2]float64{{40, 22}, {22, 40}, {31, 31}, {3, 0}, {1000, 777}} {
		ratio, i, p := stat.PoissonRatio(counts[0], 90, counts[1], 110, 0.8)
		same, wide, q := stat.PoissonRatio(counts[0]/3, 30, counts[1]/3, 110.0/3, 0.8)
		if counts[1] > 0 {
			near(t, ratio, same, counts)
		}
		assert.True(t, wide.Low < i.Low && wide.High >= i.High && wide.Low > 0, counts)
		assert.Greater(t, q, p, counts)
		assert.LessOrEqual(t, q, 1.0, counts)
		one, third := stat.PoissonInterval(counts[0], 90, 0.8), stat.PoissonInterval(counts[0]/3, 30, 0.8)
		assert.True(t, third.Low < one.Low && third.High > one.High, counts)
	}
}

package stat_test

import (
	"encoding/binary"
	"math"
	"slices"
	"testing"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/stretchr/testify/assert"
)

// odd are the numbers that break formulas.
var odd = []float64{
	math.NaN(), math.Inf(1), math.Inf(-1), 0, math.Copysign(0, -1), 1, -1, 0.5, 2, 1e-320, math.SmallestNonzeroFloat64, 1e-300,
	1e-17, 0.1, 0.3, 0.999999999999, math.Nextafter(1, 0), math.Nextafter(1, 2), 7, 30, 1e4, 1e6, 1e8, 1e9, 1e12, 1e16, 1e20, 1e155,
	1e300, math.MaxFloat64, -math.MaxFloat64, -3.7,
}

// chance fails unless p is a probability, or NaN.
func chance(t *testing.T, p float64, what ...any) {
	t.Helper()
	if p < 0 || p > 1 {
		t.Errorf("%v is no probability: %v", p, what)
	}
}

// ordered fails unless an interval is in order, or NaN.
func ordered(t *testing.T, i stat.Interval, what ...any) {
	t.Helper()
	if i.Low > i.High || math.IsNaN(i.Low) != math.IsNaN(i.High) {
		t.Errorf("%v is no interval: %v", i, what)
	}
}

func checkNumbers(t *testing.T, a, b, c float64) {
	t.Helper()
	chance(t, stat.NormalCDF(a), a)
	stat.NormalQuantile(a)
	chance(t, stat.StudentCDF(a, b), a, b)
	stat.StudentQuantile(a, b)
	chance(t, stat.GammaCDF(a, b), a, b)
	chance(t, stat.GammaTail(a, b), a, b)
	chance(t, stat.ChiSquareCDF(a, b), a, b)
	chance(t, stat.PoissonCDF(a, b), a, b)
	chance(t, stat.BetaCDF(a, b, c), a, b, c)
	chance(t, stat.NegativeBinomialCDF(a, b, c), a, b, c)
	if x := stat.GammaQuantile(a, b); x < 0 {
		t.Errorf("GammaQuantile(%v, %v) = %v", a, b, x)
	}
	chance(t, stat.BetaQuantile(a, b, c), a, b, c)
	ordered(t, stat.Wilson(a, b, c), a, b, c)
	ordered(t, stat.PoissonInterval(a, b, c), a, b, c)
}

func checkPairs(t *testing.T, a, b, c, d, confidence float64) {
	t.Helper()
	_, i := stat.Newcombe(a, b, c, d, confidence)
	ordered(t, i, a, b, c, d)
	_, p := stat.TwoProportions(a, b, c, d)
	chance(t, p, a, b, c, d)
	_, i, p = stat.PoissonRatio(a, b, c, d, confidence)
	ordered(t, i, a, b, c, d)
	chance(t, p, a, b, c, d)
}

func checkValues(t *testing.T, values []float64) {
	t.Helper()
	before := slices.Clone(values)
	half := len(values) / 2
	x, y := values[:half], values[half:]
	_, _, i := stat.TheilSen(x, y, 0.8)
	ordered(t, i, values)
	l := stat.LeastSquares(x, y)
	l.Band(3, 0.8)
	chance(t, l.P(), values)
	_, p := stat.MannWhitney(x, y)
	chance(t, p, values)
	_, p = stat.KruskalWallis(x, y, values)
	chance(t, p, values)
	_, before1, p := stat.Pettitt(values)
	chance(t, p, values)
	at, _, _ := stat.Change(values)
	assert.True(t, 0 <= at && at <= len(values) && 0 <= before1 && before1 <= len(values))
	stat.MannKendall(values)
	c := stat.XmR(values)
	ordered(t, stat.Interval{Low: c.Lower, High: c.Upper}, values)
	stat.Clustered(x, y)
	stat.Median(values)
	for _, p := range stat.BenjaminiHochberg(values) {
		chance(t, p, values)
	}
	for k := range values {
		if math.Float64bits(values[k]) != math.Float64bits(before[k]) {
			t.Fatalf("value %d was %v and is %v", k, before[k], values[k])
		}
	}
}

func TestOddNumbers(t *testing.T) {
	for _, a := range odd {
		for _, b := range odd {
			for _, c := range odd {
				checkNumbers(t, a, b, c)
			}
			for _, c := range []float64{math.NaN(), 0, 3, 1e9, math.MaxFloat64} {
				checkPairs(t, a, b, c, 7, 0.9)
				checkPairs(t, c, 1e10, a, b, 0.9)
				checkPairs(t, 3, c, a, b, b)
			}
		}
	}
	checkValues(t, odd)
	for n := range 2 * stat.MinSegment * 3 {
		checkValues(t, slices.Repeat([]float64{math.MaxFloat64, -math.MaxFloat64}, n))
		checkValues(t, slices.Repeat([]float64{math.SmallestNonzeroFloat64, 0, 1}, n))
		checkValues(t, slices.Repeat([]float64{math.NaN()}, n))
		checkValues(t, append(steps(n), math.NaN()))
		checkValues(t, append(steps(n), math.Inf(1)))
	}
}

// What is not known is not guessed from the rest.
func TestOneNaNIsNaN(t *testing.T) {
	y := append(steps(20), math.NaN())
	slope, intercept, i := stat.TheilSen(steps(21), y, 0.8)
	l := stat.LeastSquares(steps(21), y)
	score, variance, z := stat.MannKendall(y)
	k, _, p := stat.Pettitt(y)
	u, q := stat.MannWhitney(y, steps(9))
	h, r := stat.KruskalWallis(steps(9), y)
	c := stat.XmR(y)
	for n, x := range []float64{slope, intercept, i.Low, i.High, l.Slope, l.At(3), l.Sigma, l.P(), score, variance, z, k, p, u, q, h, r,
		stat.Median(y), stat.Ranks(y)[0], c.Centre, c.Lower, c.MeanRange} {
		assert.True(t, math.IsNaN(x), "%d: %v", n, x)
	}
	_, _, ok := stat.Change(y)
	assert.False(t, ok)
}

func FuzzNumbers(f *testing.F) {
	for i := range odd[3:] {
		f.Add(odd[i], odd[i+1], odd[i+2], odd[i+3], 0.9)
	}
	f.Fuzz(func(t *testing.T, a, b, c, d, confidence float64) {
		checkNumbers(t, a, b, c)
		checkPairs(t, a, b, c, d, confidence)
	})
}

func FuzzValues(f *testing.F) {
	var seed []byte
	for _, x := range odd {
		seed = binary.LittleEndian.AppendUint64(seed, math.Float64bits(x))
	}
	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		values := make([]float64, 0, len(data)/8)
		for ; len(data) >= 8 && len(values) < 400; data = data[8:] {
			values = append(values, math.Float64frombits(binary.LittleEndian.Uint64(data)))
		}
		checkValues(t, values)
	})
}

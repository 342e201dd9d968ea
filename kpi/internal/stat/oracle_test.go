package stat_test

import (
	"math"
	"testing"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWilsonIsThatOfR(t *testing.T) {
	var cases []struct{ X, N, Level, Lo, Hi float64 }
	oracle(t, "r_oracles.json", "wilson", &cases)
	for _, c := range cases {
		i := stat.Wilson(c.X, c.N, c.Level)
		near(t, c.Lo, i.Low, c)
		near(t, c.Hi, i.High, c)
	}
}

func TestNewcombeIsThatOfR(t *testing.T) {
	var cases []struct{ X1, N1, X2, N2, Diff, Lo, Hi float64 }
	oracle(t, "r_oracles.json", "newcombe_diff", &cases)
	for _, c := range cases {
		d, i := stat.Newcombe(c.X1, c.N1, c.X2, c.N2, 0.95)
		near(t, c.Diff, d, c)
		near(t, c.Lo, i.Low, c)
		near(t, c.Hi, i.High, c)
	}
}

func TestTwoProportionsAreThoseOfR(t *testing.T) {
	var cases []struct{ X1, N1, X2, N2, Chisq, P float64 }
	oracle(t, "r_oracles.json", "two_prop", &cases)
	for _, c := range cases {
		chi, p := stat.TwoProportions(c.X1, c.N1, c.X2, c.N2)
		near(t, c.Chisq, chi, c)
		within(t, c.P, p, 1e-9, c)
		within(t, c.P, stat.ChiSquareTail(chi, 1), 1e-9, c)
	}
}

func TestPoissonIsThatOfR(t *testing.T) {
	var exact []struct{ X, Exposure, Lo, Hi float64 }
	oracle(t, "r_oracles.json", "poisson_exact", &exact)
	for _, c := range exact {
		i := stat.PoissonInterval(c.X, c.Exposure, 0.95)
		near(t, c.Lo, i.Low, c)
		near(t, c.Hi, i.High, c)
	}
	var ratios []struct {
		X1, E1, X2, E2   float64
		Ratio, P, Lo, Hi figure
	}
	oracle(t, "r_oracles.json", "poisson_ratio", &ratios)
	for _, c := range ratios {
		ratio, i, p := stat.PoissonRatio(c.X1, c.E1, c.X2, c.E2, 0.95)
		near(t, float64(c.Ratio), ratio, c)
		near(t, float64(c.Lo), i.Low, c)
		near(t, float64(c.Hi), i.High, c)
		near(t, float64(c.P), p, c)
	}
}

func TestAdjustmentIsThatOfR(t *testing.T) {
	var c struct{ P, BH []float64 }
	oracle(t, "r_oracles.json", "padjust", &c)
	got := stat.BenjaminiHochberg(c.P)
	require.Len(t, got, len(c.BH))
	for i, p := range got {
		near(t, c.BH[i], p, i)
	}
}

func TestDistributionsAreThoseOfR(t *testing.T) {
	var quantiles []struct{ DF, T80, T90, T95 float64 }
	oracle(t, "r_oracles.json", "tquant", &quantiles)
	for _, c := range quantiles {
		near(t, c.T80, stat.StudentQuantile(0.9, c.DF), c)
		near(t, c.T90, stat.StudentQuantile(0.95, c.DF), c)
		near(t, c.T95, stat.StudentQuantile(0.975, c.DF), c)
	}
	var distribution []struct{ X, DF, P float64 }
	oracle(t, "r_oracles.json", "tcdf", &distribution)
	for _, c := range distribution {
		near(t, c.P, stat.StudentCDF(c.X, c.DF), c)
	}
	var normal struct{ P, Z []float64 }
	oracle(t, "r_oracles.json", "normquant", &normal)
	for i, p := range normal.P {
		near(t, normal.Z[i], stat.NormalQuantile(p), p)
	}
}

func TestMannKendallIsThatOfR(t *testing.T) {
	all := series(t)
	var cases []struct {
		Series       string
		S, Var, Z, P float64
	}
	oracle(t, "r_oracles.json", "mann_kendall", &cases)
	for _, c := range cases {
		s, variance, z := stat.MannKendall(all[c.Series])
		near(t, c.S, s, c.Series)
		near(t, c.Var, variance, c.Series)
		near(t, c.Z, z, c.Series)
		within(t, c.P, 2*stat.NormalCDF(-math.Abs(z)), 1e-9, c.Series)
	}
}

// lakeHuron is the level of Lake Huron, in feet, from 1875 to 1972 (Brockwell and Davis,
// 1991).
var lakeHuron = []float64{
	580.38, 581.86, 580.97, 580.80, 579.79, 580.39, 580.42, 580.82, 581.40, 581.32, 581.44, 581.68, 581.17, 580.53,
	580.01, 579.91, 579.14, 579.16, 579.55, 579.67, 578.44, 578.24, 579.10, 579.09, 579.35, 578.82, 579.32, 579.01,
	579.00, 579.80, 579.83, 579.72, 579.89, 580.01, 579.37, 578.69, 578.19, 578.67, 579.55, 578.92, 578.09, 579.37,
	580.13, 580.14, 579.51, 579.24, 578.66, 578.86, 578.05, 577.79, 576.75, 576.75, 577.82, 578.64, 580.58, 579.48,
	577.38, 576.90, 576.94, 576.24, 576.84, 576.85, 576.90, 577.79, 578.18, 577.51, 577.23, 578.42, 579.61, 579.05,
	579.26, 579.22, 579.38, 579.10, 577.95, 578.12, 579.75, 580.85, 580.41, 579.96, 579.61, 578.76, 578.18, 577.21,
	577.13, 579.10, 578.25, 577.91, 576.89, 575.96, 576.80, 577.68, 578.38, 578.52, 579.74, 579.31, 579.89, 579.96,
}

func TestPettittIsThatOfR(t *testing.T) {
	nile := series(t)["nile 1871-1970"]
	var cases map[string]struct {
		K, P float64
		T    int
	}
	oracle(t, "r_oracles.json", "pettitt", &cases)
	for name, values := range map[string][]float64{"nile": nile, "lakehuron": lakeHuron} {
		k, before, p := stat.Pettitt(values)
		near(t, cases[name].K, k, name)
		assert.Equal(t, cases[name].T, before, name)
		within(t, cases[name].P, p, 1e-9, name)
	}
}

func TestChangeIsThatOfR(t *testing.T) {
	var cases map[string]struct {
		Data   []float64
		Breaks int     `json:"breaks_opt"`
		Before float64 `json:"mean_before"`
		After  float64 `json:"mean_after"`
	}
	oracle(t, "r_oracles.json", "changepoint", &cases)
	c := cases["nile"]
	before, means, ok := stat.Change(c.Data)
	assert.True(t, ok)
	assert.Equal(t, c.Breaks, before)
	near(t, c.Before, means[0])
	near(t, c.After, means[1])
}

func TestLeastSquaresIsThatOfR(t *testing.T) {
	all := series(t)
	var cases []struct {
		Series           string
		A, B, Sigma      float64
		SE               float64 `json:"se_b"`
		P                float64 `json:"p_b"`
		Pred, Lo80, Hi80 []float64
	}
	oracle(t, "r_oracles.json", "ols", &cases)
	for _, c := range cases {
		y := all[c.Series]
		l := stat.LeastSquares(steps(len(y)), y)
		near(t, c.A, l.Intercept, c.Series)
		near(t, c.B, l.Slope, c.Series)
		near(t, c.SE, l.SlopeError, c.Series)
		near(t, c.Sigma, l.Sigma, c.Series)
		within(t, c.P, l.P(), 1e-9, c.Series)
		for h := range c.Pred {
			at := float64(len(y) + h + 1)
			band := l.Band(at, 0.8)
			near(t, c.Pred[h], l.At(at), c.Series)
			near(t, c.Lo80[h], band.Low, c.Series)
			near(t, c.Hi80[h], band.High, c.Series)
		}
	}
}

func TestLeastSquaresIsThatOfSciPy(t *testing.T) {
	var c struct {
		X, Y                       []float64
		Slope, Intercept, R, P, SE float64
	}
	oracle(t, "py_oracles.json", "longley_simple", &c)
	l := stat.LeastSquares(c.X, c.Y)
	near(t, c.Slope, l.Slope)
	near(t, c.Intercept, l.Intercept)
	within(t, c.SE, l.SlopeError, 1e-9)
	within(t, c.P, l.P(), 1e-9)
	back := stat.LeastSquares(c.Y, c.X)
	near(t, c.R, math.Sqrt(l.Slope*back.Slope))
}

func TestTheilSenIsThatOfSciPy(t *testing.T) {
	all := series(t)
	var cases []struct {
		Series                   string
		Slope, Intercept, Lo, Hi float64
	}
	oracle(t, "py_oracles.json", "theilsen", &cases)
	for _, c := range cases {
		y := all[c.Series]
		slope, intercept, i := stat.TheilSen(steps(len(y)), y, 0.95)
		near(t, c.Slope, slope, c.Series)
		near(t, c.Intercept, intercept, c.Series)
		near(t, c.Lo, i.Low, c.Series)
		near(t, c.Hi, i.High, c.Series)
	}
}

func TestXmRIsThatOfNIST(t *testing.T) {
	all := series(t)
	var cases []struct {
		Name                       string
		Data                       []float64
		Mean, AMR, LNPL, UNPL, URL float64
	}
	oracle(t, "py_oracles.json", "xmr", &cases)
	for _, c := range cases {
		if c.Data == nil {
			c.Data = all[c.Name]
		}
		chart := stat.XmR(c.Data)
		near(t, c.Mean, chart.Centre, c.Name)
		near(t, c.AMR, chart.MeanRange, c.Name)
		near(t, c.LNPL, chart.Lower, c.Name)
		near(t, c.UNPL, chart.Upper, c.Name)
		near(t, c.URL, chart.RangeLimit, c.Name)
	}
}

package stat

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// oracles are figures that R and SciPy computed.
func oracles(t *testing.T, file string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "shared", "data", "kpi", "oracles", file))
	if err != nil {
		t.Skip("without the figures beside the module: ", err)
	}
	require.NoError(t, json.Unmarshal(data, into))
}

// number is a figure of R, which writes infinity as a word.
type number float64

func (n *number) UnmarshalJSON(data []byte) error {
	if string(data) == `"Inf"` {
		*n = number(math.Inf(1))
		return nil
	}
	return json.Unmarshal(data, (*float64)(n))
}

type rOracles struct {
	Wilson   []struct{ X, N, Level, Lo, Hi float64 }
	Newcombe []struct {
		X1, N1, X2, N2, Diff, Lo, Hi float64
	} `json:"newcombe_diff"`
	TwoProp []struct {
		X1, N1, X2, N2, Chisq, P float64
	} `json:"two_prop"`
	Poisson []struct{ X, Exposure, Rate, Lo, Hi float64 } `json:"poisson_exact"`
	Ratio   []struct {
		X1, E1, X2, E2 float64
		Ratio, P       number
		Lo, Hi         number
	} `json:"poisson_ratio"`
	Adjust struct{ P, BH []float64 } `json:"padjust"`
	TQuant []struct {
		DF            float64
		T80, T90, T95 float64
	} `json:"tquant"`
	TCDF  []struct{ X, DF, P float64 } `json:"tcdf"`
	Norm  struct{ P, Z []float64 }     `json:"normquant"`
	Serie map[string][]float64         `json:"series"`
	OLS   []struct {
		Series           string
		A, B, SE, Sigma  float64
		Pred, Lo80, Hi80 []float64
		SEB              float64 `json:"se_b"`
	} `json:"ols"`
	Change  map[string]struct{ Data []float64 }  `json:"changepoint"`
	Pettitt map[string]struct{ K, T, P float64 } `json:"pettitt"`
	Kendall []struct {
		Series       string
		S, Var, Z, P float64
	} `json:"mann_kendall"`
}

const tolerance = 1e-9

func near(t *testing.T, want, got float64, what ...any) {
	t.Helper()
	if math.IsInf(want, 0) {
		assert.Equal(t, want, got, what...)
		return
	}
	assert.InDelta(t, want, got, tolerance*max(1, math.Abs(want)), what...)
}

func TestIntervalsAreThoseOfR(t *testing.T) {
	var r rOracles
	oracles(t, "r_oracles.json", &r)
	require.NotEmpty(t, r.Wilson)
	for _, x := range r.Wilson {
		i := Wilson(x.X, x.N, x.Level)
		near(t, x.Lo, i.Low, x)
		near(t, x.Hi, i.High, x)
	}
	for _, x := range r.Newcombe {
		d, i := Newcombe(x.X1, x.N1, x.X2, x.N2, 0.95)
		near(t, x.Diff, d, x)
		near(t, x.Lo, i.Low, x)
		near(t, x.Hi, i.High, x)
	}
	for _, x := range r.TwoProp {
		chi, p := TwoProportions(x.X1, x.N1, x.X2, x.N2)
		near(t, x.Chisq, chi, x)
		near(t, x.P, p, x)
	}
	for _, x := range r.Poisson {
		i := PoissonInterval(x.X, x.Exposure, 0.95)
		near(t, x.Lo, i.Low, x)
		near(t, x.Hi, i.High, x)
	}
	for _, x := range r.Ratio {
		ratio, i, p := PoissonRatio(x.X1, x.E1, x.X2, x.E2, 0.95)
		near(t, float64(x.Ratio), ratio, x)
		near(t, float64(x.Lo), i.Low, x)
		near(t, float64(x.Hi), i.High, x)
		near(t, float64(x.P), p, x)
	}
	for i, p := range BenjaminiHochberg(r.Adjust.P) {
		near(t, r.Adjust.BH[i], p)
	}
}

func TestDistributionsAreThoseOfR(t *testing.T) {
	var r rOracles
	oracles(t, "r_oracles.json", &r)
	for _, x := range r.TQuant {
		near(t, x.T80, StudentQuantile(0.9, x.DF), x)
		near(t, x.T90, StudentQuantile(0.95, x.DF), x)
		near(t, x.T95, StudentQuantile(0.975, x.DF), x)
	}
	for _, x := range r.TCDF {
		near(t, x.P, StudentCDF(x.X, x.DF), x)
	}
	for i, p := range r.Norm.P {
		near(t, r.Norm.Z[i], NormalQuantile(p), p)
	}
}

func TestTrendsAreThoseOfR(t *testing.T) {
	var r rOracles
	oracles(t, "r_oracles.json", &r)
	for _, x := range r.Kendall {
		s, variance, z := MannKendall(r.Serie[x.Series])
		near(t, x.S, s, x.Series)
		near(t, x.Var, variance, x.Series)
		near(t, x.Z, z, x.Series)
	}
	nile := r.Change["nile"].Data
	k, before, p := Pettitt(nile)
	want := r.Pettitt["nile"]
	near(t, want.K, k)
	near(t, want.T, float64(before))
	near(t, want.P, p)
	at, means, ok := Change(nile)
	assert.True(t, ok)
	assert.Equal(t, 28, at)
	near(t, 1097.75, means[0])
	near(t, 849.972222222222, means[1])
	for _, x := range r.OLS {
		y := r.Serie[x.Series]
		steps := make([]float64, len(y))
		for i := range steps {
			steps[i] = float64(i + 1)
		}
		l := LeastSquares(steps, y)
		near(t, x.A, l.Intercept, x.Series)
		near(t, x.B, l.Slope, x.Series)
		near(t, x.SEB, l.SlopeError, x.Series)
		near(t, x.Sigma, l.Sigma, x.Series)
		for h := range x.Pred {
			at := float64(len(y) + h + 1)
			near(t, x.Pred[h], l.At(at), x.Series)
			near(t, x.Lo80[h], l.Band(at, 0.8).Low, x.Series)
			near(t, x.Hi80[h], l.Band(at, 0.8).High, x.Series)
		}
	}
}

func TestLinesAndChartsAreThoseOfSciPy(t *testing.T) {
	var r rOracles
	oracles(t, "r_oracles.json", &r)
	var py struct {
		TheilSen []struct {
			Series                   string
			Slope, Intercept, Lo, Hi float64
		} `json:"theilsen"`
		XmR []struct {
			Name                        string
			Data                        []float64
			Mean, AMR, LNPL, UNPL, URL_ float64
		} `json:"xmr"`
		Longley struct {
			X, Y                 []float64
			Slope, Intercept, SE float64
		} `json:"longley_simple"`
	}
	oracles(t, "py_oracles.json", &py)
	for _, x := range py.TheilSen {
		y := r.Serie[x.Series]
		steps := make([]float64, len(y))
		for i := range steps {
			steps[i] = float64(i + 1)
		}
		slope, intercept, i := TheilSen(steps, y, 0.95)
		near(t, x.Slope, slope, x.Series)
		near(t, x.Intercept, intercept, x.Series)
		near(t, x.Lo, i.Low, x.Series)
		near(t, x.Hi, i.High, x.Series)
	}
	for _, x := range py.XmR {
		data := x.Data
		if data == nil {
			data = r.Serie[x.Name]
		}
		c := XmR(data)
		near(t, x.Mean, c.Centre, x.Name)
		near(t, x.AMR, c.MeanRange, x.Name)
		near(t, x.LNPL, c.Lower, x.Name)
		near(t, x.UNPL, c.Upper, x.Name)
	}
	l := LeastSquares(py.Longley.X, py.Longley.Y)
	near(t, py.Longley.Slope, l.Slope)
	near(t, py.Longley.Intercept, l.Intercept)
	near(t, py.Longley.SE, l.SlopeError)
}

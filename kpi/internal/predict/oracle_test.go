package predict

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type oracle struct {
	Series          string
	Alpha, Beta     float64
	Phi, L0, B0     float64
	StatsmodelsBeta float64 `json:"beta_statsmodels"`
	Mean, Fitted    []float64
	Forecast        []float64
	B, SE, Sigma2   float64
}

type oracles struct {
	Series map[string][]float64
	SES    []oracle `json:"ses_fixed"`
	Holt   []oracle `json:"holt_fixed"`
	Damped []oracle `json:"damped_fixed"`
	Drift  []oracle
}

func load(t *testing.T) (o oracles) {
	t.Helper()
	for _, name := range []string{"r_oracles.json", "py_oracles.json"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "shared", "data", "kpi", "oracles", name))
		if err != nil {
			t.Skip("without the figures beside the module: ", err)
		}
		require.NoError(t, json.Unmarshal(data, &o))
	}
	return o
}

// follow checks the fitted values and the forecasts of the equations with given parameters.
func follow(t *testing.T, d Damped, y []float64, want oracle) {
	t.Helper()
	require.NotEmpty(t, want.Fitted)
	for i, v := range y {
		assert.InEpsilon(t, want.Fitted[i], d.Level+d.Phi*d.Trend, 1e-9, "%s %d", want.Series, i)
		d.smooth([]float64{v}, math.Inf(1))
	}
	ahead := want.Mean
	if ahead == nil {
		ahead = want.Forecast
	}
	reach, power := 0.0, 1.0
	for h, v := range ahead {
		power *= d.Phi
		reach += power
		assert.InEpsilon(t, v, d.Level+reach*d.Trend, 1e-9, "%s +%d", want.Series, h)
	}
}

func TestSmoothingIsThatOfRAndStatsmodels(t *testing.T) {
	o := load(t)
	for _, w := range o.SES {
		y := o.Series[w.Series]
		follow(t, Damped{Alpha: w.Alpha, Phi: 1, Level: y[0]}, y, w)
	}
	for _, w := range o.Holt {
		y := o.Series[w.Series]
		follow(t, Damped{Alpha: w.Alpha, Beta: w.Alpha * w.Beta, Phi: 1, Level: y[0], Trend: y[1] - y[0]}, y, w)
	}
	for _, w := range o.Damped {
		y := o.Series[w.Series]
		follow(t, Damped{Alpha: w.Alpha, Beta: w.Alpha * w.StatsmodelsBeta, Phi: w.Phi, Level: w.L0, Trend: w.B0}, y, w)
	}
}

func TestDriftIsThatOfR(t *testing.T) {
	o := load(t)
	for _, w := range o.Drift {
		y := o.Series[w.Series]
		steps := make([]float64, len(y))
		for i := range steps {
			steps[i] = float64(i)
		}
		d := NewDrift(steps, y, 0)
		b := (y[len(y)-1] - y[0]) / d.length
		assert.InDelta(t, w.B, b, 1e-9)
		assert.InEpsilon(t, w.Sigma2, d.scatter(steps, y, b), 1e-9, w.Series)
		assert.InEpsilon(t, w.SE, math.Sqrt(d.scatter(steps, y, b)/d.length), 1e-9, w.Series)
		for h, v := range w.Mean {
			assert.InEpsilon(t, v, d.last+b*float64(h+1), 1e-9)
		}
	}
}

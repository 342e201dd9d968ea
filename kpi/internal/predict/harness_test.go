package predict

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// trial is the past of a series and what followed, at times in days.
type trial struct {
	trainT, train, testT, test []float64
}

// open opens a file of figures that others published.
func open(t testing.TB, name string) *bufio.Scanner {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "..", "..", "shared", "data", "kpi", name))
	if err != nil {
		t.Skip("without the series beside the module: ", err)
	}
	t.Cleanup(func() { f.Close() })
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	lines.Scan() // the heading
	return lines
}

func float(t testing.TB, s string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(s, 64)
	require.NoError(t, err)
	return x
}

// m4 are the weekly series of the M4 competition, cut to their last values.
func m4(t testing.TB, last int) []trial {
	var out []trial
	for lines := open(t, "m4_weekly_last104.csv"); lines.Scan(); {
		fields := strings.Split(lines.Text(), ",")
		var x trial
		for _, v := range strings.Split(fields[1], ";") {
			x.train = append(x.train, float(t, v))
		}
		for _, v := range strings.Split(fields[2], ";") {
			x.test = append(x.test, float(t, v))
		}
		x.train = x.train[max(0, len(x.train)-last):]
		for i := range len(x.train) + len(x.test) {
			if i < len(x.train) {
				x.trainT = append(x.trainT, float64(7*i))
			} else {
				x.testT = append(x.testT, float64(7*i))
			}
		}
		out = append(out, x)
	}
	return out
}

// suites are the rolling-origin cases, by suite, in the order of the file.
func suites(t testing.TB) (names []string, cases map[string][]trial) {
	cases = map[string][]trial{}
	last := ""
	for lines := open(t, "cases.dev.csv"); lines.Scan(); {
		f := strings.Split(lines.Text(), ",")
		if !slices.Contains(names, f[0]) {
			names = append(names, f[0])
		}
		if key := f[0] + f[1]; key != last {
			last = key
			cases[f[0]] = append(cases[f[0]], trial{})
		}
		list := cases[f[0]]
		x := &list[len(list)-1]
		at, v := float(t, f[4]), float(t, f[5])
		if f[2] == "train" {
			x.trainT, x.train = append(x.trainT, at), append(x.train, v)
		} else {
			x.testT, x.test = append(x.testT, at), append(x.test, v)
		}
	}
	return names, cases
}

// forecaster gives the distribution at each time of the future of a trial.
type forecaster func(x trial) func(h int) Predictive

func levels(x trial) func(int) Predictive {
	l := NewLevel(x.trainT, x.train, 0)
	return func(h int) Predictive { return l.At(x.testT[h] - x.trainT[len(x.trainT)-1]) }
}

func flows(x trial) func(int) Predictive {
	f := NewFlow(x.train, nil)
	return func(h int) Predictive { return f.Next(h + 1) }
}

func daily(x trial) func(int) Predictive {
	f := NewDaily(x.train, nil)
	return func(h int) Predictive { return f.Next(h + 1) }
}

// naive says that nothing changes.
func naive(x trial) func(int) Predictive {
	m := len(x.train) - 1
	var squares float64
	for i := 1; i <= m; i++ {
		e := x.train[i] - x.train[i-1]
		squares += e * e
	}
	sd := math.Sqrt(squares / float64(m))
	return func(h int) Predictive {
		return Predictive{centre: x.train[m], spread: sd * math.Sqrt(float64(h+1)), freedom: float64(m)}
	}
}

// score is how a forecaster did on a suite.
type score struct {
	smape, mase, in80, in95, msis80, brier float64
	buckets                                [10][3]float64 // cases, hits and the sum of probabilities, by tenths
}

func judge(list []trial, f forecaster) (s score) {
	n, scaled, points, looks := 0.0, 0.0, 0.0, 0.0
	for _, x := range list {
		at := f(x)
		var scale, squares float64
		for i := 1; i < len(x.train); i++ {
			e := math.Abs(x.train[i] - x.train[i-1])
			scale += e / float64(len(x.train)-1)
			squares += e * e / float64(len(x.train)-1)
		}
		var smape, mase, msis float64
		for h, y := range x.test {
			p := at(h)
			m := p.Median()
			if d := math.Abs(m) + math.Abs(y); d > 0 {
				smape += 200 * math.Abs(m-y) / d / float64(len(x.test))
			}
			mase += math.Abs(m-y) / scale / float64(len(x.test))
			b80, b95 := p.Band(0.80), p.Band(0.95)
			points++
			if y >= b80.Low && y <= b80.High {
				s.in80++
			}
			if y >= b95.Low && y <= b95.High {
				s.in95++
			}
			msis += (b80.High - b80.Low + 10*max(0, b80.Low-y) + 10*max(0, y-b80.High)) / scale / float64(len(x.test))
		}
		n++
		s.smape += smape
		if scale > 0 {
			scaled++
			s.mase += mase
			s.msis80 += msis
		}
		last, h := x.train[len(x.train)-1], len(x.test)-1
		sd := math.Sqrt(squares * float64(h+1))
		for _, k := range [...]float64{-1, -0.5, 0, 0.5, 1, 2} {
			target := last + k*sd
			p := at(h).AtLeast(target)
			hit := 0.0
			if x.test[h] >= target {
				hit = 1
			}
			s.brier += (p - hit) * (p - hit)
			looks++
			b := &s.buckets[min(9, int(p*10))]
			b[0]++
			b[1] += hit
			b[2] += p
		}
	}
	s.smape, s.mase, s.msis80 = s.smape/n, s.mase/scaled, s.msis80/scaled
	s.in80, s.in95, s.brier = s.in80/points, s.in95/points, s.brier/looks
	return s
}

func owa(s, base score) float64 { return (s.smape/base.smape + s.mase/base.mase) / 2 }

// The forecasts on series that others published, against one that nothing changes.
func TestForecastsOnPublishedSeries(t *testing.T) {
	t.Logf("%-12s %5s %6s %6s %6s %6s %7s %7s %6s", "suite", "n", "sMAPE", "OWA", "cov80", "cov95", "MSIS80", "naive", "Brier")
	show := func(name string, list []trial, f forecaster) (s score, o float64, base score) {
		s, base = judge(list, f), judge(list, naive)
		o = owa(s, base)
		t.Logf("%-12s %5d %6.3f %6.3f %6.3f %6.3f %7.2f %7.2f %6.3f", name, len(list), s.smape, o, s.in80, s.in95, s.msis80, base.msis80, s.brier)
		return s, o, base
	}
	for _, w := range []struct {
		last             int
		owa, least, most float64
	}{{104, 0.95, 0.93, 0.98}, {52, 0.96, 0.93, 0.98}, {26, 1.03, 0.90, 1}, {13, 1.09, 0.87, 1}} {
		s, o, base := show(fmt.Sprint("m4:", w.last), m4(t, w.last), levels)
		assert.Less(t, s.msis80, base.msis80, w.last)
		assert.LessOrEqual(t, o, w.owa, w.last)
		assert.GreaterOrEqual(t, s.in95, w.least, w.last)
		assert.LessOrEqual(t, s.in95, w.most, w.last)
	}
	names, cases := suites(t)
	var stocks, brier, dailies []float64
	var buckets [10][3]float64
	for _, name := range names {
		group, _, _ := strings.Cut(name, ":")
		switch group {
		case "nyc", "yts", "masto":
			s, o, base := show(name, cases[name], levels)
			assert.Less(t, o, 0.9, name)
			assert.Less(t, s.msis80, base.msis80, name)
			stocks, brier = append(stocks, o), append(brier, s.brier)
		case "ytv", "nab", "web", "ig":
			f := flows
			if group == "ytv" || group == "nab" {
				f = daily
			}
			s, o, base := show(name, cases[name], f)
			if group == "web" {
				assert.LessOrEqual(t, o, 1.02, name)
			}
			if group == "ytv" || group == "nab" {
				dailies = append(dailies, o)
			}
			assert.GreaterOrEqual(t, s.in95, 0.90, name)
			assert.Less(t, s.msis80, base.msis80, name)
			for i, b := range s.buckets {
				buckets[i][0] += b[0]
				buckets[i][1] += b[1]
				buckets[i][2] += b[2]
			}
		}
	}
	mean := func(list []float64) (m float64) {
		for _, x := range list {
			m += x / float64(len(list))
		}
		return m
	}
	t.Logf("stock OWA %.3f, Brier %.3f; daily OWA %.3f", mean(stocks), mean(brier), mean(dailies))
	assert.LessOrEqual(t, mean(stocks), 0.62)
	assert.LessOrEqual(t, mean(brier), 0.10)
	assert.LessOrEqual(t, mean(dailies), 0.93)
	for i, b := range buckets {
		if b[0] >= 100 {
			t.Logf("probability %.2f: %4.0f cases, %.2f true", b[2]/b[0], b[0], b[1]/b[0])
			assert.InDelta(t, b[2]/b[0], b[1]/b[0], 0.10, i)
		}
	}
}

// A surge that nothing announced lies outside of what was likely: the day before, nobody could
// have known, and the forecast did not pretend to.
func TestASurgeIsNotForecast(t *testing.T) {
	_, cases := suites(t)
	i := slices.IndexFunc(cases["masto:52:13"], func(x trial) bool { return len(x.test) > 12 && x.test[11] == 5_630_172 })
	require.GreaterOrEqual(t, i, 0, "accounts of Mastodon up to October 2022")
	x := cases["masto:52:13"][i]
	at, y := append(slices.Clone(x.trainT), x.testT[:12]...), append(slices.Clone(x.train), x.test[:12]...)
	for _, last := range []int{13, 26, 52, len(y)} {
		l := NewLevel(at[len(at)-last:], y[len(y)-last:], 1)
		week := l.At(7)
		assert.InDelta(t, 5_650_000, week.Median(), 15_000, last)
		assert.Less(t, week.Band(0.95).High, 5_754_393.0, last)
		assert.Less(t, l.At(14).AtLeast(6_000_000), 0.001, last)
	}
}

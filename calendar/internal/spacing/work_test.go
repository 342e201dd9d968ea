package spacing

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// crammed is a year of days with one time each, cut into twelve periods, of which the
// given number of fixed points share one day: at one instant, or a second apart.
func crammed(fixed int, apart int64, perGroup int) Problem {
	p := Problem{Scale: 2, Before: -1, After: 2*365 + 1, PerGroup: perGroup, Quotas: make([]Quota, 12)}
	for k := range p.Quotas {
		p.Quotas[k] = Quota{Least: 4, Aim: 4}
	}
	for day := range int64(365) {
		pt := Point{Position: day, Instant: day * 86400, Period: int32(day * 12 / 365), Group: int32(day)}
		p.Points = append(p.Points, pt)
		for n := range int64(fixed) {
			if day == 100 {
				pt.Fixed, pt.Instant = true, day*86400+n*apart
				p.Points = append(p.Points, pt)
			}
		}
	}
	return p
}

// Each fixed point adds the same few cells, whatever the period, the instants and the
// number of points that a group may hold.
func TestFixedPointsAddTheirOwnCells(t *testing.T) {
	t.Parallel()
	for _, perGroup := range []int{0, 1, 3} {
		for _, apart := range []int64{0, 1} {
			cells := func(fixed int) int {
				var s Solver
				p := crammed(fixed, apart, perGroup)
				got, err := s.Solve(p)
				require.NoError(t, err)
				require.Len(t, got.Chosen, 44+fixed)
				require.LessOrEqual(t, int64(len(s.cells)), p.Cells()+int64(len(p.Points)))
				return len(s.cells)
			}
			assert.Equal(t, 2*8000, cells(16000)-cells(8000))
		}
	}
}

// What is announced is never below the table, one cell of each point for what comes after
// its period aside.
func TestCellsBoundTheTable(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(17, 18))
	for range 3000 {
		p := Problem{Scale: 1, PerGroup: r.IntN(4)}
		for range r.IntN(40) {
			pt := Point{Fixed: r.IntN(3) == 0}
			if n := len(p.Points); n > 0 {
				last := p.Points[n-1]
				pt.Position, pt.Instant = last.Position+r.Int64N(3), last.Instant+r.Int64N(3)
				pt.Group = last.Group + r.Int32N(2)
				if pt.Period = last.Period; pt.Group > last.Group {
					pt.Period += r.Int32N(2)
				}
			}
			p.Points = append(p.Points, pt)
		}
		for range len(p.Points) + 1 {
			p.Quotas = append(p.Quotas, Quota{Aim: r.IntN(12)})
		}
		p.After = 200
		var s Solver
		_, err := s.Solve(p)
		require.NoError(t, err)
		require.LessOrEqual(t, int64(len(s.cells)), p.Cells()+int64(len(p.Points)))
	}
}

func BenchmarkSolveCrammed(b *testing.B) {
	for _, bc := range []struct {
		name  string
		fixed int
	}{{"1000 fixed", 1000}, {"16000 fixed", 16000}} {
		b.Run(bc.name, func(b *testing.B) {
			p := crammed(bc.fixed, 0, 1)
			var s Solver
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Solve(p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

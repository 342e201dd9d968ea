package spacing_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
)

// oldPoint is an old place, and the point that it is, or -1.
type oldPoint struct {
	spacing.Old
	point int
}

// kept is what becomes of old places: how many changes there are, and how far points are
// shifted in total.
type kept struct{ changes, shift int64 }

// keep tries every way to give old places to points, each to one of its period at most.
func keep(p spacing.Problem, old []oldPoint, chosen []int) kept {
	best := kept{1 << 40, 0}
	taken := map[int]bool{}
	var try func(n int, k kept)
	try = func(n int, k kept) {
		if n == len(old) {
			for _, i := range chosen {
				if !p.Points[i].Fixed && !taken[i] {
					k.changes++
				}
			}
			if k.changes < best.changes || k.changes == best.changes && k.shift < best.shift {
				best = k
			}
			return
		}
		try(n+1, kept{k.changes + 1, k.shift})
		for _, i := range chosen {
			if pt := p.Points[i]; pt.Period == old[n].Period && !pt.Fixed && !taken[i] {
				place, with := pt.Position, k
				if p.Elapsed {
					place = pt.Instant
				}
				if with.shift += max(place-old[n].Place, old[n].Place-place); old[n].point != i {
					with.changes++
				}
				taken[i] = true
				try(n+1, with)
				taken[i] = false
			}
		}
	}
	try(0, kept{})
	return best
}

// steadyProblem adds old places to a problem: at its points, twice perhaps, and elsewhere.
func steadyProblem(r *rand.Rand, p *spacing.Problem) []oldPoint {
	var old []oldPoint
	p.Elapsed = r.IntN(2) == 0
	place := func(i int) int64 {
		if p.Elapsed {
			return p.Points[i].Instant
		}
		return p.Points[i].Position
	}
	often := 1 + r.IntN(4)
	for i := range p.Points {
		for !p.Points[i].Fixed && len(old) < 5 && r.IntN(1+often) == 0 {
			p.Points[i].Old = true
			old = append(old, oldPoint{spacing.Old{Place: place(i), Period: p.Points[i].Period}, i})
		}
		if len(old) < 5 && r.IntN(8) == 0 {
			old = append(old, oldPoint{spacing.Old{Place: place(i) + r.Int64N(9) - 4, Period: p.Points[i].Period}, -1})
		}
	}
	slices.SortStableFunc(old, func(a, b oldPoint) int { return cmp.Or(cmp.Compare(a.Period, b.Period), cmp.Compare(a.Place, b.Place)) })
	for _, o := range old {
		p.Old = append(p.Old, o.Old)
	}
	return old
}

// bestSteady tries every selection.
func bestSteady(p spacing.Problem, old []oldPoint) (best []int, least [6]int64) {
	found := false
	var chosen []int
	var try func(i int)
	try = func(i int) {
		if i == len(p.Points) {
			v, ok := judge(p, chosen)
			if !ok || found && (v.below > least[0] || v.below == least[0] && v.missing > least[1]) {
				return
			}
			k := keep(p, old, chosen)
			all := [6]int64{v.below, v.missing, k.changes, k.shift, v.gaps, v.ranks}
			c := slices.Compare(all[:], least[:])
			if !found || c < 0 || c == 0 && slices.Compare(chosen, best) < 0 {
				best, least, found = slices.Clone(chosen), all, true
			}
			return
		}
		chosen = append(chosen, i)
		try(i + 1)
		chosen = chosen[:len(chosen)-1]
		if !p.Points[i].Fixed {
			try(i + 1)
		}
	}
	try(0)
	return best, least
}

func TestSteadyEqualsBruteForce(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(41, 42))
	instances := 25000
	if testing.Short() {
		instances = 2500
	}
	var solver spacing.Solver
	uneven, shifted := 0, 0
	for n := range instances {
		p := randomProblem(r, 8)
		old := steadyProblem(r, &p)
		free := p
		free.Old = nil
		first, err := solver.Solve(free)
		require.NoError(t, err)
		p.Total = len(first.Chosen)
		got, err := solver.Solve(p)
		require.NoError(t, err)
		want, least := bestSteady(p, old)
		v, ok := judge(p, got.Chosen)
		require.True(t, ok, "instance %d breaks a constraint: %+v %v", n, p, got)
		k := keep(p, old, got.Chosen)
		require.Equal(t, least, [6]int64{v.below, v.missing, k.changes, k.shift, v.gaps, v.ranks},
			"instance %d: %+v got %v want %v", n, p, got.Chosen, want)
		require.Equal(t, append([]int{}, want...), got.Chosen, "instance %d: not the earliest", n)
		if k.shift > 0 {
			shifted++
			if len(old) != len(got.Chosen) {
				uneven++
			}
		}

		p.Rough = true
		rough, err := solver.Solve(p)
		require.NoError(t, err)
		v, _ = judge(p, rough.Chosen)
		require.Equal(t, [3]int64(least[:3]), [3]int64{v.below, v.missing, keep(p, old, rough.Chosen).changes}, "rough is as steady")
	}
	assert.Greater(t, shifted, instances/8)
	assert.Greater(t, uneven, instances/20)
}

func TestSteadyTablesAreBounded(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(43, 44))
	for range 3000 {
		p := randomProblem(r, 30)
		steadyProblem(r, &p)
		free := p
		free.Old = nil
		first, err := spacing.Solve(free)
		require.NoError(t, err)
		p.Total = len(first.Chosen)
		rough := p
		rough.Rough = true
		require.LessOrEqual(t, free.Cells(), rough.Cells())
		require.LessOrEqual(t, rough.Cells(), p.Cells())
		require.LessOrEqual(t, spacing.TableSize(p), p.Cells()+int64(len(p.Points)))
	}
}

package spacing_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
)

// The oracle tries every selection, with the constraints written as predicates on the
// finished list and costs on plain integers.

type verdict struct {
	below, missing, gaps, ranks int64
}

func (v verdict) compare(w verdict) int {
	return slices.Compare(
		[]int64{v.below, v.missing, v.gaps, v.ranks}, []int64{w.below, w.missing, w.gaps, w.ranks})
}

func judge(p spacing.Problem, chosen []int) (verdict, bool) {
	counts := make([]int, len(p.Quotas))
	fixed := make([]int, len(p.Quotas))
	groups, fixedGroups, limits := map[int32]int{}, map[int32]int{}, map[int32]int{}
	taken := map[int]bool{}
	for _, i := range chosen {
		counts[p.Points[i].Period]++
		groups[p.Points[i].Group]++
		limits[p.Points[i].Group] = p.PerGroup
		if limit := int(p.Points[i].Limit); limit > 0 {
			limits[p.Points[i].Group] = min(p.PerGroup, limit)
		}
		taken[i] = true
	}
	for i, pt := range p.Points {
		if pt.Fixed {
			if !taken[i] {
				return verdict{}, false
			}
			fixed[pt.Period]++
			fixedGroups[pt.Group]++
		}
	}
	var v verdict
	for k, q := range p.Quotas {
		if counts[k] > max(q.Aim, fixed[k]) {
			return verdict{}, false
		}
		v.missing += int64(max(0, q.Aim-counts[k]))
		v.below += int64(max(0, min(q.Least, q.Aim)-counts[k]))
	}
	if p.PerGroup > 0 {
		for g, n := range groups {
			if n > max(limits[g], fixedGroups[g]) {
				return verdict{}, false
			}
		}
	}
	for n := 1; n < len(chosen); n++ {
		a, b := p.Points[chosen[n-1]], p.Points[chosen[n]]
		if b.Instant-a.Instant < max(1, p.MinGap) && !(a.Fixed && b.Fixed) {
			return verdict{}, false
		}
	}
	at := p.Before
	for _, i := range chosen {
		x := p.Points[i].Position * p.Scale
		v.gaps += (x - at) * (x - at)
		at = x
		v.ranks += int64(p.Points[i].Rank)
	}
	v.gaps += (p.After - at) * (p.After - at)
	return v, true
}

func bruteForce(p spacing.Problem) (best []int, least verdict) {
	found := false
	var chosen []int
	var try func(i int)
	try = func(i int) {
		if i == len(p.Points) {
			v, ok := judge(p, chosen)
			c := v.compare(least)
			if ok && (!found || c < 0 || c == 0 && slices.Compare(chosen, best) < 0) {
				best, least, found = slices.Clone(chosen), v, true
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

func randomProblem(r *rand.Rand, most int) spacing.Problem {
	p := spacing.Problem{Scale: 1 + r.Int64N(6), PerGroup: r.IntN(4)}
	n := r.IntN(most + 1)
	if r.IntN(3) > 0 {
		p.MinGap = r.Int64N(60)
	}
	var instant, position int64
	group := int32(0)
	ranks, fixed := r.IntN(3), r.IntN(3) == 0
	perPeriod := 1 + r.IntN(most)
	period := r.Int32N(2)
	var limit int32
	limited := r.IntN(2) == 0
	for i := range n {
		if i > 0 && r.IntN(3) > 0 {
			group++
			if limit = 0; limited {
				limit = r.Int32N(3)
			}
			position += r.Int64N(12)
			if r.IntN(perPeriod) == 0 {
				period += 1 + r.Int32N(2)
			}
		}
		instant += r.Int64N(20)
		pt := spacing.Point{Position: position, Instant: instant, Period: period, Group: group, Limit: limit}
		if ranks > 0 {
			pt.Rank = r.Int32N(3)
		}
		pt.Fixed = fixed && r.IntN(4) == 0
		p.Points = append(p.Points, pt)
	}
	for range period + 1 + r.Int32N(2) {
		aim := r.IntN(5)
		p.Quotas = append(p.Quotas, spacing.Quota{Least: r.IntN(aim + 1), Aim: aim})
	}
	p.Before = -r.Int64N(20 * p.Scale)
	p.After = (position + r.Int64N(12)) * p.Scale
	return p
}

func TestSolveEqualsBruteForce(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	instances := 30000
	if testing.Short() {
		instances = 3000
	}
	short := 0
	for n := range instances {
		p := randomProblem(r, 10)
		before := slices.Clone(p.Points)
		got, err := spacing.Solve(p)
		require.NoError(t, err)
		want, least := bruteForce(p)
		require.Equal(t, before, p.Points, "the problem is not modified")
		v, ok := judge(p, got.Chosen)
		require.True(t, ok, "instance %d breaks a constraint: %+v %v", n, p, got)
		require.Equal(t, least, v, "instance %d: %+v got %v want %v", n, p, got.Chosen, want)
		require.Equal(t, append([]int{}, want...), got.Chosen, "instance %d: not the earliest", n)
		require.InDelta(t, float64(least.gaps)/float64(p.Scale*p.Scale), got.Cost, 1e-9)
		if least.missing > 0 {
			short++
		}
	}
	assert.Greater(t, short, instances/10, "the instances should hold infeasible quotas")
}

// naive is the same dynamic programme without divide and conquer, for one period, no
// fixed points and an aim that can be reached: instances beyond brute force.
func naive(p spacing.Problem, k int) (gaps int64, ok bool) {
	const none = int64(1) << 62
	n := len(p.Points)
	best := make([]int64, n)
	for i, pt := range p.Points {
		d := pt.Position*p.Scale - p.Before
		best[i] = d * d
	}
	for range k - 1 {
		next := make([]int64, n)
		for j := range next {
			next[j] = none
			for i := range j {
				a, b := p.Points[i], p.Points[j]
				if best[i] == none || b.Instant-a.Instant < max(1, p.MinGap) {
					continue
				}
				d := (b.Position - a.Position) * p.Scale
				next[j] = min(next[j], best[i]+d*d)
			}
		}
		best = next
	}
	gaps = none
	for i, c := range best {
		if c < none {
			d := p.After - p.Points[i].Position*p.Scale
			gaps = min(gaps, c+d*d)
		}
	}
	return gaps, gaps < none
}

func TestSolveEqualsNaiveTable(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		n, k := 20+r.IntN(200), 1+r.IntN(20)
		p := spacing.Problem{Scale: 1 + r.Int64N(9), MinGap: r.Int64N(300), Quotas: []spacing.Quota{{Aim: k}}}
		var x int64
		for range n {
			x += 1 + r.Int64N(30)
			p.Points = append(p.Points, spacing.Point{Position: x, Instant: x + r.Int64N(2)})
		}
		p.Before, p.After = -r.Int64N(100), (x+r.Int64N(100))*p.Scale
		want, ok := naive(p, k)
		got, err := spacing.Solve(p)
		require.NoError(t, err)
		require.Equal(t, ok, len(got.Chosen) == k)
		if ok {
			assert.InEpsilon(t, float64(want)/float64(p.Scale*p.Scale), got.Cost, 1e-12)
		}
	}
}

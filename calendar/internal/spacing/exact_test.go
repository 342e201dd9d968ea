package spacing_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
)

// What is chosen depends on no unit of measure: seconds of thirty years and anchors in
// the thousand-millionths of one are compared as exactly as small numbers are.
func TestSolveIsExactInAnyUnit(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(13, 14))
	for n := range 5000 {
		p := randomProblem(r, 24)
		want, err := spacing.Solve(p)
		require.NoError(t, err)

		fine := p
		fine.Scale, fine.Before, fine.After = p.Scale*500_000_003, p.Before*500_000_003, p.After*500_000_003
		got, err := spacing.Solve(fine)
		require.NoError(t, err)
		require.Equal(t, want.Chosen, got.Chosen, "instance %d: anchors in finer parts", n)

		const far = 2_000_003
		wide := p
		wide.Points = append([]spacing.Point(nil), p.Points...)
		for i := range wide.Points {
			wide.Points[i].Position *= far
		}
		wide.Before, wide.After = p.Before*far, p.After*far
		got, err = spacing.Solve(wide)
		require.NoError(t, err)
		require.Equal(t, want.Chosen, got.Chosen, "instance %d: positions in finer parts", n)
		require.InEpsilon(t, 1+want.Cost*far*far, 1+got.Cost, 1e-12)
	}
}

func TestSolveRefusesWhatItCannotAdd(t *testing.T) {
	t.Parallel()
	sound := spacing.Problem{
		Points: []spacing.Point{{Position: 1, Instant: 1}, {Position: 2, Instant: 2}},
		Quotas: []spacing.Quota{{Aim: 1}}, Scale: 1, After: 3,
	}
	_, err := spacing.Solve(sound)
	require.NoError(t, err)
	for name, spoil := range map[string]func(p *spacing.Problem){
		"no scale":       func(p *spacing.Problem) { p.Scale = 0 },
		"scale too fine": func(p *spacing.Problem) { p.Scale = 1 << 32 },
		"too wide":       func(p *spacing.Problem) { p.After = 1<<30 + 1 },
		"both together":  func(p *spacing.Problem) { p.Scale, p.After = 1<<31, 1<<61 },
		"negative gap":   func(p *spacing.Problem) { p.MinGap = -1 },
		"out of order":   func(p *spacing.Problem) { p.Points[1].Instant = 0 },
		"no such period": func(p *spacing.Problem) { p.Points[1].Period = 1 },
		"negative rank":  func(p *spacing.Problem) { p.Points[1].Rank = -1 },
		"ranks too large": func(p *spacing.Problem) {
			p.Points[0].Rank, p.Points[1].Rank = 1<<31-1, 1
		},
	} {
		p := sound
		p.Points = append([]spacing.Point(nil), sound.Points...)
		spoil(&p)
		_, err := spacing.Solve(p)
		assert.ErrorIs(t, err, spacing.ErrRange, name)
	}
}

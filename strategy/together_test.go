package strategy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// What objectives have wrong beside one another is found once, whoever asks.
func TestObjectivesBesideOneAnotherInAReview(t *testing.T) {
	s := brand(t)
	twin := s.Objectives[3]
	twin.ID = "O5"
	s.Objectives = append(s.Objectives, twin)
	for i := range s.Objectives[:3] {
		s.Objectives[i].Owner = ""
	}
	d := review(t, s, today)
	times := map[finding.Code]int{}
	for _, f := range d.Findings {
		times[f.Code]++
	}
	assert.Equal(t, 1, times[smart.CodeDuplicateObjective])
	assert.Equal(t, 1, times[smart.CodeOwnerMissing])
	f := find(t, d.Findings, smart.CodeDuplicateObjective)
	assert.Equal(t, finding.Pointer("/objectives/4"), f.Pointer)
	f = find(t, d.Findings, smart.CodeOwnerMissing)
	assert.Equal(t, finding.Pointer("/objectives/0/owner"), f.Pointer)
	require.Len(t, f.Related, 2)
	assert.Equal(t, finding.Pointer("/objectives/2/owner"), f.Related[1].Pointer)
	for _, o := range d.Objectives[:3] {
		assert.True(t, o.Assessment.Findings.Has(smart.CodeOwnerMissing), "the assessment of each says so too")
	}
	assert.NotContains(t, times, smart.CodeGoalUnpursued, "the why has a finding of its own")
}

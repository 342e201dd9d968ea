package smart

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/network"
)

var indicatorsByID = sync.OnceValue(func() map[string]indicatorRow {
	byID := make(map[string]indicatorRow, len(indicatorRows))
	for _, row := range indicatorRows {
		byID[row.id] = row
	}
	return byID
})

// indicatorOf returns what this package knows of an indicator, nothing of one that it does
// not know.
func indicatorOf(id string) indicatorRow { return indicatorsByID()[id] }

// IndicatorFit says how an indicator of package kpi fits a goal: it [Serves] one that it is
// primary for, [Supports] one that it explains, and is [Unrelated] to the rest. It is 0, not
// known, for an indicator that this package does not know.
func IndicatorFit(indicator string, goal Goal) Fit {
	row := indicatorOf(indicator)
	return FitOf(goal, row.primary, row.support, row.activity)
}

// FitOf says how an indicator that is primary for some goals and support for others fits a
// goal. One of an activity supports any other goal: what is done is a means to what is
// wanted, and proves nothing. It is 0, not known, for an indicator without a goal, which is
// a part of others, for no goal or [Other], and for [Production] with what comes of it.
func FitOf(goal Goal, primary, support []Goal, activity bool) Fit {
	switch {
	case !goals.Has(goal) || goal == Other:
		return 0
	case slices.Contains(primary, goal):
		return Serves
	case slices.Contains(support, goal), activity && goal != Production:
		return Supports
	case len(primary)+len(support) == 0, goal == Production:
		return 0
	}
	return Unrelated
}

// NetworkFit says how a network fits a goal, by what a catalogue says that it is for: it
// [Serves] the goals that are named, and [Supports] the others. It is 0, not known, for a
// network of which the catalogue does not say, and for no goal or [Other].
func NetworkFit(c network.Catalogue, id network.ID, goal Goal) Fit {
	purposes := c.Purposes(id)
	switch {
	case len(purposes) == 0 || !goals.Has(goal) || goal == Other:
		return 0
	case slices.ContainsFunc(purposes, func(p network.Purpose) bool { return p.Goal == goal.String() }):
		return Serves
	}
	return Supports
}

// weaker returns the weaker of two fits; one that is not known does not count.
func weaker(f, g Fit) Fit { return max(f, g) }

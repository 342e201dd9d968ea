package charter

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// textLimits are what a network takes of a text.
type textLimits []textLimit

type textLimit struct {
	unit text.Unit
	most int
}

// limitsOf returns the limits that can be counted, of the texts of a network on a day; none
// when it has none.
func limitsOf(networks network.Catalogue, on network.ID, day calendar.Date) (out textLimits) {
	fact, found := networks.Fact(on, network.FieldText, day)
	if !found {
		return nil
	}
	for _, limit := range [...]network.Limit{fact.Value.Limit, fact.Value.Also} {
		most, bounded := limit.Max()
		if unit, known := limit.Counter(); bounded && known {
			out = append(out, textLimit{unit, most})
		}
	}
	return out
}

// take reports whether a text is within the limits.
func (l textLimits) take(s string) bool {
	for _, limit := range l {
		if limit.unit.Count(s) > limit.most {
			return false
		}
	}
	return true
}

// prefix returns where the longest beginning of s that fits ends, between two characters as
// people see them. Of two beginnings the longer fits only if the shorter does; an empty one
// always does.
func prefix(s string, fits func(string) bool) int {
	ends := []int{0}
	for end := range text.Clusters(s) {
		ends = append(ends, end)
	}
	low, high := 0, len(ends) // the one at low fits, the one at high does not
	for high-low > 1 {
		if middle := (low + high) / 2; fits(s[:ends[middle]]) {
			low = middle
		} else {
			high = middle
		}
	}
	return ends[low]
}

package spacing

import "math"

// cost is what a selection costs, compared member by member.
type cost struct {
	// short is what is missing below the least numbers, times a weight above any sum of
	// what is missing below the aims, plus the latter.
	short int64
	// gaps is the sum of the squared gaps, times the scale, less a constant.
	gaps int64
	// ranks is the sum of the ranks.
	ranks int64
}

// never is the cost of what cannot be.
var never = cost{short: math.MaxInt64}

func (c cost) impossible() bool { return c.short == math.MaxInt64 }

func (c cost) less(d cost) bool {
	if c.short != d.short {
		return c.short < d.short
	}
	if c.gaps != d.gaps {
		return c.gaps < d.gaps
	}
	return c.ranks < d.ranks
}

// plus adds a shortage and squared gaps to a possible cost.
func (c cost) plus(short, gaps int64) cost {
	return cost{c.short + short, c.gaps + gaps, c.ranks}
}

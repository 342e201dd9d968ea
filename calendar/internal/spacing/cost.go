package spacing

import "math"

// cost is what a selection costs, compared member by member.
type cost struct {
	// short is what is missing below the least numbers, times a weight above any sum of
	// what is missing below the aims, plus the latter.
	short int64
	// gaps is the sum of the squared gaps in whole squares, less a constant, and part what
	// it is above that, in Scale-ths.
	gaps int64
	part uint32
	// ranks is the sum of the ranks.
	ranks int32
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
	if c.part != d.part {
		return c.part < d.part
	}
	return c.ranks < d.ranks
}

// plus adds a shortage and whole squares to a possible cost.
func (c cost) plus(short, gaps int64) cost {
	c.short += short
	c.gaps += gaps
	return c
}

// plusPart adds Scale-ths to a possible cost: both parts are below one whole.
func (c cost) plusPart(part uint32, scale int64) cost {
	sum := int64(c.part) + int64(part)
	if sum >= scale {
		c.gaps++
		sum -= scale
	}
	c.part = uint32(sum)
	return c
}

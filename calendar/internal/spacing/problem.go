package spacing

import (
	"errors"
	"math"
	"math/bits"
)

// Point is a place that may be chosen.
type Point struct {
	// Position is where the point counts as being when gaps are squared.
	Position int64
	// Instant is when it is, for the minimum gap.
	Instant int64
	// Rank orders choices of equal regularity: the smaller sum wins. Not negative.
	Rank int32
	// Period is an index into [Problem.Quotas].
	Period int32
	// Group is shared by the points that [Problem.PerGroup] limits together. Groups
	// increase along the points and lie within one period.
	Group int32
	// Limit is the largest number of points of the group where that is less than
	// [Problem.PerGroup]. Zero is no such limit. The points of a group bear the same one.
	Limit int32
	// Fixed points are always chosen.
	Fixed bool
}

// Quota is what a period asks for.
type Quota struct {
	Least, Aim int
}

// Problem is a selection to make.
type Problem struct {
	// Points are ordered by instant; positions and periods do not decrease along them.
	Points []Point
	// Quotas are those of the periods, in order.
	Quotas []Quota
	// MinGap is the least difference between the instants of neighbours. Two points of
	// one instant are never chosen together, whatever it is.
	MinGap int64
	// PerGroup limits the points of one group. Zero is no limit, nor are those of points.
	PerGroup int
	// Before and After are the anchors, in Scale-ths of a unit of position.
	Before, After int64
	// Scale is 1 or more, and below 1<<32.
	Scale int64
}

// Solution is the answer to a [Problem].
type Solution struct {
	// Chosen are indices into [Problem.Points], ascending.
	Chosen []int
	// Counts says how many points each period holds.
	Counts []int
	// Cost is the sum of the squared gaps, anchors included, in squared units of position.
	Cost float64
}

// ErrRange reports a problem whose points and anchors lie more than 1<<30 units apart,
// whose ranks or scale pass 32 bits, or whose points are out of order. Within these bounds
// every sum is exact.
var ErrRange = errors.New("spacing: positions out of order or out of range")

// Cells returns the size of the table that [Solve] fills at most, saturated: for each
// period, its points times what its fixed points leave of its aim, times the points a
// group may hold. A fixed point counts once more.
func (p Problem) Cells() int64 {
	var points, fixed, cells int64
	layers := int64(max(1, p.PerGroup))
	for i, pt := range p.Points {
		points++
		if pt.Fixed {
			fixed++
		}
		if i+1 < len(p.Points) && p.Points[i+1].Period == pt.Period {
			continue
		}
		if pt.Period < 0 || int(pt.Period) >= len(p.Quotas) {
			return 1 << 62
		}
		spare := max(0, min(int64(p.Quotas[pt.Period].Aim)-fixed, points-fixed))
		hi, lo := bits.Mul64(uint64(max(points, points*spare+fixed)), uint64(layers))
		if hi != 0 || lo > 1<<60 {
			return 1 << 62
		}
		cells = min(cells+int64(lo), 1<<62)
		points, fixed = 0, 0
	}
	return cells
}

// check reports whether the points are in order and the costs fit.
func (p Problem) check() error {
	const farthest, widest = 1 << 53, 1 << 30
	if p.Scale < 1 || p.Scale > math.MaxUint32 || p.PerGroup < 0 || p.MinGap < 0 || p.MinGap > farthest {
		return ErrRange
	}
	var ranks int64
	for i, pt := range p.Points {
		if pt.Period < 0 || int(pt.Period) >= len(p.Quotas) || pt.Rank < 0 || pt.Limit < 0 ||
			pt.Instant < -farthest || pt.Instant > farthest {
			return ErrRange
		}
		if ranks += int64(pt.Rank); ranks > math.MaxInt32 {
			return ErrRange
		}
		if i == 0 {
			continue
		}
		prev := p.Points[i-1]
		if pt.Instant < prev.Instant || pt.Position < prev.Position || pt.Period < prev.Period || pt.Group < prev.Group ||
			pt.Group == prev.Group && pt.Limit != prev.Limit {
			return ErrRange
		}
	}
	lo, hi := p.bounds()
	if lo < -farthest || hi > farthest || hi-lo > widest || (hi-lo)*p.Scale > 1<<61 {
		return ErrRange
	}
	return nil
}

// most returns the largest number of points of the group of a point, 0 when there is none.
func (p Problem) most(i int) int {
	if limit := int(p.Points[i].Limit); limit > 0 && limit < p.PerGroup {
		return limit
	}
	return p.PerGroup
}

// bounds returns the whole units of position that hold every point and both anchors.
func (p Problem) bounds() (lo, hi int64) {
	lo, hi = p.Before/p.Scale-1, p.After/p.Scale+1
	if n := len(p.Points); n > 0 {
		lo, hi = min(lo, p.Points[0].Position), max(hi, p.Points[n-1].Position)
	}
	return lo, hi
}

// Cost returns the sum of the squared gaps of a selection, both anchors included, in
// squared units of position.
func (p Problem) Cost(chosen []int) float64 {
	scale := float64(p.Scale)
	at := float64(p.Before) / scale
	var sum float64
	for _, i := range chosen {
		x := float64(p.Points[i].Position)
		sum += (x - at) * (x - at)
		at = x
	}
	last := float64(p.After)/scale - at
	return sum + last*last
}

package spacing

import (
	"errors"
	"iter"
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
	// Old says that a place of [Problem.Old] is this point.
	Old bool
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
	// Old are the places of the points, fixed ones aside, of an earlier selection that is
	// to be kept as far as can be; by period, then by place. Without them nothing is kept.
	Old []Old
	// Total is how many points the selection has that is best when nothing is kept.
	Total int
	// Elapsed says that a point is shifted by a difference of instants, not of positions.
	Elapsed bool
	// Rough takes the old places of a period for those of its points in their order from the
	// first on, for want of room: the shift is then no longer the least. See [Problem.Cells].
	Rough bool
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
// group may hold. A fixed point counts once more. Where old places are kept, times the
// numbers of them that may be used up before a point.
func (p Problem) Cells() int64 {
	var cells int64
	layers := int64(max(1, p.PerGroup))
	bands, ok := p.bandsByPeriod()
	if !ok {
		return 1 << 62
	}
	for k, c := range p.crowds() {
		hi, lo := bits.Mul64(uint64(max(c.points, c.points*c.spare(p.Quotas[k])+c.fixed)), uint64(layers))
		if hi == 0 && bands != nil {
			hi, lo = bits.Mul64(lo, uint64(bands[k]))
		}
		if hi != 0 || lo > 1<<60 {
			return 1 << 62
		}
		cells = min(cells+int64(lo), 1<<62)
	}
	return cells
}

// crowd is how many points a period has.
type crowd struct{ points, fixed int64 }

// spare returns how many of the points may be chosen beside the fixed ones.
func (c crowd) spare(q Quota) int64 { return max(0, min(int64(q.Aim)-c.fixed, c.points-c.fixed)) }

// crowds yields the periods that have points.
func (p Problem) crowds() iter.Seq2[int32, crowd] {
	return func(yield func(int32, crowd) bool) {
		var c crowd
		for i, pt := range p.Points {
			c.points++
			if pt.Fixed {
				c.fixed++
			}
			if i+1 < len(p.Points) && p.Points[i+1].Period == pt.Period {
				continue
			}
			if !yield(pt.Period, c) {
				return
			}
			c = crowd{}
		}
	}
}

// bandsByPeriod returns how many times old places multiply the table of each period, nil
// when there are none, and false when points or old places lie in no period.
func (p Problem) bandsByPeriod() ([]int, bool) {
	inside := func(k int32) bool { return k >= 0 && int(k) < len(p.Quotas) }
	deficit := -int64(p.Total)
	for k, c := range p.crowds() {
		if !inside(k) {
			return nil, false
		}
		deficit += c.fixed + c.spare(p.Quotas[k])
	}
	if len(p.Old) == 0 {
		return nil, true
	}
	bands := make([]int, len(p.Quotas))
	for _, o := range p.Old {
		if !inside(o.Period) {
			return nil, false
		}
		bands[o.Period]++
	}
	for k, c := range p.crowds() {
		m := bands[k]
		surplus, fresh := band(m, int(c.spare(p.Quotas[k])), int(max(0, deficit)), p.Rough)
		bands[k] = min(surplus+fresh, m) + 1
	}
	return bands, true
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
	for i, o := range p.Old {
		if o.Period < 0 || int(o.Period) >= len(p.Quotas) || o.Place < -farthest || o.Place > farthest {
			return ErrRange
		}
		if i > 0 && (o.Period < p.Old[i-1].Period || o.Period == p.Old[i-1].Period && o.Place < p.Old[i-1].Place) {
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

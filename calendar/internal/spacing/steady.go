package spacing

// Old is the place of a point chosen before.
type Old struct {
	// Place is comparable with the positions of the points, or with their instants when
	// [Problem.Elapsed] is set.
	Place int64
	// Period is an index into [Problem.Quotas].
	Period int32
}

// steady is what keeps a selection near an old one.
//
// Between the shortage and the gaps come the changes, then the shift. Both are added to
// the shortage, in units that no sum of the lower ones reaches, so that costs are compared
// as fast as without them.
//
// The table has one more dimension: how many of the old places of the period are used up
// before a point. At a point the next old place is used, which costs a change and the
// distance; or passed over, a change; or the point is new, a change; and a point that lies
// on an old place is a change less. Of m old places and n points as many are changes as
// the larger number less the points that stay, when each of the smaller number has its
// counterpart, and more when one has not. So the best way through the table has least
// changes, and then the least shift of any matching: on a line the shortest matching keeps
// the order, and costs nothing more for leaving what is common in place.
//
// As all have a counterpart, what is used up before the c-th point differs from c-1 by no
// more than the surplus of the one or the other: the table holds that band only.
type steady struct {
	on      bool
	unit    int64   // of shortage
	change  int64   // of changes
	coarse  int64   // what one unit of shift is, 1 unless sums would not fit
	below   int64   // what one point below the least number weighs, in points missing
	start   []int   // by period: its first old place, and the end of the last
	surplus []int   // by period: old places that may be passed over, at most
	fresh   []int   // by period: points that may be new, at most
	place   []int64 // by live point
	next    []cost  // the costs after a row, by old places used up
}

// prepare makes the levels and the bands of a steady problem. It returns false when costs
// would not fit.
func (s *Solver) prepare() bool {
	t := &s.steady
	if t.on = len(s.p.Old) > 0; !t.on {
		return true
	}
	s.sortOld()
	deficit := 0
	t.place = resize(t.place, len(s.points))
	low, high := resize([]int64(nil), len(s.spare)), resize([]int64(nil), len(s.spare))
	seen := make([]bool, len(s.spare))
	meet := func(k int32, at int64) {
		if !seen[k] {
			low[k], high[k], seen[k] = at, at, true
		}
		low[k], high[k] = min(low[k], at), max(high[k], at)
	}
	fixed := 0
	for i, pt := range s.points {
		if t.place[i] = s.p.Points[s.live[i]].Position; s.p.Elapsed {
			t.place[i] = pt.Instant
		}
		meet(pt.Period, t.place[i])
		if pt.Fixed {
			fixed++
		}
	}
	for _, o := range s.p.Old {
		meet(o.Period, o.Place)
	}
	for _, n := range s.spare {
		deficit += n
	}
	deficit = max(0, deficit-(s.p.Total-fixed))
	t.surplus, t.fresh = resize(t.surplus, len(s.spare)), resize(t.fresh, len(s.spare))
	for k, spare := range s.spare {
		t.surplus[k], t.fresh[k] = band(t.start[k+1]-t.start[k], spare, deficit, s.p.Rough)
	}
	return s.weigh(deficit, func(k int) int64 { return high[k] - low[k] })
}

// sortOld finds the old places of each period.
func (s *Solver) sortOld() {
	t := &s.steady
	t.start = resize(t.start, len(s.p.Quotas)+1)
	for _, o := range s.p.Old {
		t.start[o.Period+1]++
	}
	for k := range s.p.Quotas {
		t.start[k+1] += t.start[k]
	}
}

// band returns how many of m old places are passed over at most, and how many points are
// new at most, when a period holds as many points as it can or lacks some of them.
func band(m, spare, deficit int, rough bool) (surplus, fresh int) {
	if rough {
		return 0, 0
	}
	return max(0, m-max(0, spare-deficit)), max(0, spare-m)
}

// weigh makes the units of the levels. It returns false when there are none that fit.
func (s *Solver) weigh(deficit int, width func(k int) int64) bool {
	t := &s.steady
	t.below = int64(deficit) + 1
	var changes, missing int64
	for k, spare := range s.spare {
		changes += int64(t.start[k+1] - t.start[k] + spare)
		missing += int64(spare) * (1 + t.below)
	}
	for t.coarse = 1; t.coarse < 1<<60; t.coarse *= 2 {
		var shift int64
		for k, spare := range s.spare {
			shift += int64(min(spare, t.start[k+1]-t.start[k])) * (width(k)/t.coarse + 1)
		}
		t.change = shift + 1
		t.unit = (changes + 1) * t.change
		if fits(missing+1, changes+2, t.change) {
			return true
		}
	}
	return false
}

// fits reports whether a product of positive numbers stays far below the largest integer.
func fits(factors ...int64) bool {
	room := int64(1) << 60
	for _, f := range factors {
		room /= f
	}
	return room > 0
}

// lacking is the shortage of period k in the units of a steady problem, above that of as
// many points as it can hold.
func (s *Solver) lacking(k int32, count int) int64 {
	q, t := s.p.Quotas[k], &s.steady
	least, full := min(q.Least, q.Aim), s.most[k]
	missing := max(0, q.Aim-count) - max(0, q.Aim-full)
	below := max(0, least-count) - max(0, least-full)
	return (int64(missing) + t.below*int64(below)) * t.unit
}

// old returns the number of old places of period k.
func (s *Solver) old(k int32) int {
	if !s.steady.on {
		return 0
	}
	return s.steady.start[k+1] - s.steady.start[k]
}

// used returns how many old places of period k may be used up before its c-th point beside
// the fixed ones.
func (s *Solver) used(k int32, c int) (least, most int) {
	m := s.old(k)
	return min(m, max(0, c-1-s.steady.fresh[k])), min(m, c-1+s.steady.surplus[k])
}

// bands returns how many numbers [Solver.used] gives at most.
func (s *Solver) bands(k int32) int {
	if !s.steady.on {
		return 1
	}
	return min(s.steady.fresh[k]+s.steady.surplus[k], s.old(k)) + 1
}

// shift is what it costs that a live point takes an old place.
func (s *Solver) shift(i int, k int32, j int) int64 {
	t := &s.steady
	d := t.place[i] - s.p.Old[t.start[k]+j].Place
	return t.change + max(d, -d)/t.coarse
}

// drop is what it costs that the old places of period k from j on have no point.
func (s *Solver) drop(k int32, j int) int64 { return int64(s.old(k)-j) * s.steady.change }

// fillSteady computes the rows of block b that [Solver.fill] does, for each number of old
// places used up.
func (s *Solver) fillSteady(b, count, used int) {
	from := s.blocks[b]
	k, c := from.period, count-from.first+1
	lo, hi := s.used(k, c)
	after := c
	if !from.fixed {
		after++
	}
	first, last := s.used(k, after)
	width := from.hi - from.lo
	s.steady.next = resize(s.steady.next, (last-first+1)*width)
	next := func(j int) []cost {
		if j < first || j > last {
			return nil
		}
		return s.steady.next[(j-first)*width : (j-first+1)*width]
	}
	for j := first; j <= last; j++ {
		rows := next(j)
		short := s.short(k, count) + s.drop(k, j)
		for i, c := range s.exit(b) {
			rows[i] = never
			if !c.impossible() {
				rows[i] = c.plus(short, 0)
			}
		}
		s.within(rows, b, count, used, j)
	}
	for j := hi; j >= lo; j-- {
		row, passed := s.cellsAt(b, count, used, j), []cost(nil)
		if j < hi {
			passed = s.cellsAt(b, count, used, j+1)
		}
		s.settle(row, from, j, next(j), next(j+1), passed)
	}
}

// settle computes the rows of a block before which j old places are used up, from the
// costs after them when the point is new, when it takes the next old place, and when that
// is passed over first.
func (s *Solver) settle(row []cost, from block, j int, fresh, taken, passed []cost) {
	k, change := from.period, s.steady.change
	for i := range row {
		at := from.lo + i
		best := never
		if from.fixed {
			best = fresh[i]
		} else {
			if taken != nil && j < s.old(k) && !taken[i].impossible() {
				best = taken[i].plus(s.shift(at, k, j), 0)
			}
			if fresh != nil && !fresh[i].impossible() {
				if c := fresh[i].plus(change, 0); c.less(best) {
					best = c
				}
			}
		}
		if !best.impossible() {
			best.ranks += s.points[at].Rank
			if s.points[at].Old && !from.fixed {
				best.short -= change
			}
		}
		if passed != nil && !passed[i].impossible() && !from.fixed {
			if c := passed[i].plus(change, 0); c.less(best) {
				best = c
			}
		}
		row[i] = best
	}
}

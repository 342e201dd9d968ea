package spacing

// leaver finds, from the last point to the first, the best way to go on from each point to
// a point of a later period. Squared distance is a Monge cost, so once a column beats a
// later one at some row it beats it at all rows before; a queue of the columns that are or
// will be best, each with the rows it rules, answers all rows in n log n steps (Galil and
// Giancarlo, Theoretical Computer Science 64, 1989, sections 2 and 4).
type leaver struct {
	queue []ruler // from head on: the first is best now, each next one from its own row down
	head  int
	next  int // the columns from here on have been looked at
	fixed int // the first fixed point after the row, or -1
}

// ruler is a column, and the highest row at which it is the best known.
type ruler struct {
	col int
	row int
}

// leave computes, for the points of block b, the best cost of going on in a later period
// or of ending there, without the shortage of their own period. Blocks are asked from the
// last to the first.
func (s *Solver) leave(b int) {
	from := s.blocks[b]
	exit := s.exit(b)
	rest := s.between(from.period, int32(len(s.p.Quotas)))
	for i := from.hi - 1; i >= from.lo; i-- {
		best := never
		if j, found := s.bestLater(i, s.later[from.period]); found {
			best = s.goOn(i, j)
		}
		if f := s.out.fixed; from.fixed && f >= 0 && s.points[f].Period > from.period {
			if c := s.goOn(i, f); c.less(best) { // fixed points keep no gap from each other
				best = c
			}
		}
		if i >= s.lastFixed {
			gaps, part := s.toEnd(i)
			if end := (cost{short: rest, gaps: gaps, part: part}); end.less(best) {
				best = end
			}
		}
		exit[i-from.lo] = best
	}
	if from.fixed { // what comes before has to stop here
		s.out = leaver{queue: s.out.queue[:0], next: min(s.out.next, from.lo+1), fixed: from.lo}
	}
}

// goOn returns the cost of going on from point i with point j of a later period.
func (s *Solver) goOn(i, j int) cost {
	c := s.enter[j]
	if c.impossible() {
		return never
	}
	return c.plus(-s.empty[s.points[i].Period+1], s.gapTo(i, j))
}

// bestLater returns the best column for row i: not before the first point of a later
// period, at a minimum gap, and not beyond the first fixed point.
func (s *Solver) bestLater(i, later int) (j int, found bool) {
	q := &s.out
	first := max(later, s.after[i])
	for q.next > first {
		q.next--
		if !s.enter[q.next].impossible() {
			s.rule(q.next, i)
		}
	}
	for q.head+1 < len(q.queue) && q.queue[q.head+1].row >= i {
		q.head++
	}
	if q.head == len(q.queue) {
		return 0, false
	}
	return q.queue[q.head].col, true
}

// rule adds a column that may be used from row i down.
func (s *Solver) rule(col, i int) {
	q := &s.out
	beats := func(other, row int) bool {
		c, d := s.enter[col], s.enter[other]
		return !d.plus(0, s.gapTo(row, other)).less(c.plus(0, s.gapTo(row, col)))
	}
	for len(q.queue) > q.head {
		last := q.queue[len(q.queue)-1]
		if top := min(last.row, i); beats(last.col, top) {
			q.queue = q.queue[:len(q.queue)-1]
			continue
		}
		// The rows at which the new column is better are the first ones, if any.
		lo, hi := 0, min(last.row, i)
		for lo < hi {
			if mid := int(uint(lo+hi) / 2); beats(last.col, mid) {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		if lo > 0 {
			q.queue = append(q.queue, ruler{col, lo - 1})
		}
		return
	}
	q.queue = append(q.queue, ruler{col, i})
}

// entered notes what it costs to enter block b from an earlier period, with the shortage
// of all periods before its own.
func (s *Solver) entered(b int) {
	from := s.blocks[b]
	if from.first > 1 { // not over the fixed points before it
		for i := from.lo; i < from.hi; i++ {
			s.enter[i] = never
		}
		return
	}
	for i, c := range s.at(b, 1, 1) {
		if s.enter[from.lo+i] = c; !c.impossible() {
			s.enter[from.lo+i] = c.plus(s.empty[from.period], 0)
		}
	}
}

package spacing

import "sort"

// fill computes one row of the table: the points of block b as the count-th of their
// period and the used-th of their group.
func (s *Solver) fill(b, count, used int) {
	if s.steady.on {
		s.fillSteady(b, count, used)
		return
	}
	from := s.blocks[b]
	row := s.at(b, count, used)
	short := s.short(from.period, count)
	for i, c := range s.exit(b) {
		if !c.impossible() {
			row[i] = c.plus(short, 0)
		}
	}
	s.within(row, b, count, used, 0)
	for i := range row {
		if !row[i].impossible() {
			row[i].ranks += s.points[from.lo+i].Rank
		}
	}
}

// within lowers the rows of block b, the count-th points of their period and the used-th of
// their group, to the cost of going on within the period, with a number of old places used
// up by then.
func (s *Solver) within(rows []cost, b, count, used, old int) {
	from := s.blocks[b]
	start := b
	if from.fixed {
		start++
	}
	for target := start; target < len(s.blocks) && s.blocks[target].period == from.period; target++ {
		to := s.blocks[target]
		if count < to.last {
			s.join(rows, b, target, s.cellsAt(target, count+1, 1, old), 0)
			if used < from.layers && used < to.layers {
				s.stay(rows, b, target, s.cellsAt(target, count+1, used+1, old), used)
			}
		}
		if to.fixed {
			break
		}
	}
}

// join lowers the rows of block b to the cost of going on with a point of the target
// block: of a later group, when groups are counted.
func (s *Solver) join(rows []cost, b, target int, cols []cost, short int64) {
	from, to := s.blocks[b], s.blocks[target]
	s.rows, s.row0, s.cols, s.col0, s.from = rows, from.lo, cols, to.lo, s.after
	switch {
	case !from.fixed || !to.fixed:
		s.divide(from.lo, from.hi, to.lo, to.hi, short)
	case s.p.PerGroup == 0 || s.points[from.lo].Group != s.points[to.lo].Group || s.full[from.lo]:
		s.offer(from.lo, to.lo, short) // no minimum gap, and no count in a full group
	}
}

// stay lowers the rows of block b, the used-th points of their group, to the cost of going
// on with a point of the same group in the target block.
func (s *Solver) stay(rows []cost, b, target int, cols []cost, used int) {
	from, to := s.blocks[b], s.blocks[target]
	s.rows, s.row0, s.cols, s.col0, s.from = rows, from.lo, cols, to.lo, s.next
	if from.fixed && to.fixed {
		if s.points[from.lo].Group == s.points[to.lo].Group && !s.full[from.lo] {
			s.offer(from.lo, to.lo, 0)
		}
		return
	}
	for lo := from.lo; lo < from.hi; {
		hi := min(s.group[lo], from.hi)
		if used >= s.p.most(s.live[lo]) {
			lo = hi
			continue
		}
		group := s.points[lo].Group
		first := to.lo + sort.Search(to.hi-to.lo, func(k int) bool { return s.points[to.lo+k].Group >= group })
		s.divide(lo, hi, first, min(s.group[lo], to.hi), 0)
		lo = hi
	}
}

// divide lowers rows [rlo, rhi) to their best column of [clo, chi). The best column of a
// row is never before that of an earlier row.
func (s *Solver) divide(rlo, rhi, clo, chi int, short int64) {
	for rlo < rhi {
		mid := int(uint(rlo+rhi) / 2)
		best, arg := never, -1
		x := s.points[mid].Position
		for j := max(clo, s.from[mid]); j < chi; j++ {
			col := s.cols[j-s.col0]
			if col.impossible() {
				continue
			}
			d := s.points[j].Position - x
			if c := col.plus(short, d*d); c.less(best) {
				best, arg = c, j
			}
		}
		if arg < 0 { // then later rows have no column either
			rhi = mid
			continue
		}
		if row := &s.rows[mid-s.row0]; best.less(*row) {
			*row = best
		}
		s.divide(rlo, mid, clo, arg+1, short)
		rlo, clo = mid+1, arg
	}
}

// offer lowers one row to the cost of one column.
func (s *Solver) offer(i, j int, short int64) {
	col := s.cols[j-s.col0]
	if col.impossible() {
		return
	}
	if c := col.plus(short, s.gapTo(i, j)); c.less(s.rows[i-s.row0]) {
		s.rows[i-s.row0] = c
	}
}

// gapTo returns the square of the gap between two points.
func (s *Solver) gapTo(i, j int) int64 {
	d := s.points[j].Position - s.points[i].Position
	return d * d
}

// fromStart and toEnd return the square of a gap to an anchor, less the square of the
// anchor's own position, which no choice changes: that leaves whole squares and Scale-ths
// of one.
func (s *Solver) fromStart(i int) (gaps int64, part uint32) { return s.toAnchor(i, s.p.Before) }

func (s *Solver) toEnd(i int) (gaps int64, part uint32) { return s.toAnchor(i, s.p.After) }

func (s *Solver) toAnchor(i int, anchor int64) (gaps int64, part uint32) {
	scale := s.p.Scale
	whole, rest := floorDiv(anchor, scale)
	x := s.points[i].Position
	less, under := floorDiv(-2*x*rest, scale)
	return x*x - 2*x*(whole-s.base) + less, uint32(under)
}

// floorDiv divides by a positive number, rounding down.
func floorDiv(n, by int64) (quotient, rest int64) {
	quotient, rest = n/by, n%by
	if rest < 0 {
		quotient, rest = quotient-1, rest+by
	}
	return quotient, rest
}

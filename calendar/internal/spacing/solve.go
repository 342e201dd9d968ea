package spacing

import "slices"

// Solve returns the best selection of p, as the package comment defines it. The only
// error is [ErrRange].
func Solve(p Problem) (Solution, error) { return new(Solver).Solve(p) }

// Solver solves one problem after the other in the same memory. The zero Solver is ready.
// It is not safe for concurrent use.
type Solver struct {
	p      Problem
	live   []int   // live points, as indices of the problem
	points []Point // live points, positions relative to the first
	base   int64   // what was subtracted from the positions
	gap    int64
	layers int   // per-group counts kept, 1 when there is no limit or the limit is one
	spare  []int // by period: the points that may be chosen beside the fixed ones
	held   []int // by period: fixed points, then the other live ones
	most   []int // by period: the points that it may hold
	weight int64
	empty  []int64 // empty[k] is the shortage of the first k periods when all are empty

	next  []int  // first point that may follow, as far as instants go
	after []int  // first point of a later group, or next when groups do not matter
	group []int  // end of the group of a point
	full  []bool // the fixed points of the group of a point reach its limit

	blocks    []block
	lastFixed int    // the last fixed point, or -1
	later     []int  // by period: the first point of a later one
	enter     []cost // by point: the cost of entering its period there
	out       leaver
	steady    steady
	// cells hold, for each block, its exit row, the best cost of going on in a later period
	// or ending, then its table by count, used and point.
	cells []cost

	// The pass under way, for divide.
	rows, cols []cost
	row0, col0 int
	from       []int
}

// block is a run of points of one period without a fixed point, or a single fixed point.
//
// As the fixed points before it are all chosen, only the counts from the next one on, as
// far as there are points to spare, can be those of its points: fixed points add to the
// cells of a block nothing but themselves.
type block struct {
	lo, hi      int // points, half open
	period      int32
	fixed       bool
	first, last int // counts that its points may have
	layers      int // counts within their group, one in a group that fixed points fill
	cells       int // where its cells start
}

// Solve is [Solve] with the memory of s. The solution does not share it.
func (s *Solver) Solve(p Problem) (Solution, error) {
	if err := p.check(); err != nil {
		return Solution{}, err
	}
	s.p, s.gap, s.layers = p, max(1, p.MinGap), max(1, p.PerGroup)
	s.admit()
	if !s.prepare() {
		return Solution{}, ErrRange
	}
	s.measure()
	s.link()
	s.divideIntoBlocks()
	for b := len(s.blocks) - 1; b >= 0; b-- {
		s.leave(b)
		for count := s.blocks[b].last; count >= s.blocks[b].first; count-- {
			for used := s.blocks[b].layers; used >= 1; used-- {
				s.fill(b, count, used)
			}
		}
		s.entered(b)
	}
	chosen := s.walk()
	out := Solution{Chosen: chosen, Counts: make([]int, len(p.Quotas)), Cost: p.Cost(chosen)}
	for _, i := range chosen {
		out.Counts[p.Points[i].Period]++
	}
	s.p.Points, s.p.Quotas, s.p.Old = nil, nil, nil
	return out, nil
}

// admit keeps the points that may be chosen: the fixed ones, and the others where their
// period and their group have room.
func (s *Solver) admit() {
	s.held = resize(s.held, len(s.p.Quotas))
	s.spare = resize(s.spare, len(s.p.Quotas))
	for _, pt := range s.p.Points {
		if pt.Fixed {
			s.held[pt.Period]++
		}
	}
	s.most = append(s.most[:0], s.held...)
	for k, q := range s.p.Quotas {
		s.spare[k] = max(0, q.Aim-s.held[k])
	}
	n := len(s.p.Points)
	s.live, s.points, s.full = slices.Grow(s.live[:0], n), slices.Grow(s.points[:0], n), slices.Grow(s.full[:0], n)
	for lo, hi := 0, 0; lo < len(s.p.Points); lo = hi {
		fixed := 0
		for hi = lo; hi < len(s.p.Points) && s.p.Points[hi].Group == s.p.Points[lo].Group; hi++ {
			if s.p.Points[hi].Fixed {
				fixed++
			}
		}
		full := s.p.PerGroup > 0 && fixed >= s.p.most(lo)
		for i := lo; i < hi; i++ {
			pt := s.p.Points[i]
			if pt.Fixed || !full && s.spare[pt.Period] > 0 {
				s.live = append(s.live, i)
				s.points = append(s.points, pt)
				s.full = append(s.full, full)
			}
		}
	}
	s.base = 0
	if len(s.points) > 0 {
		s.base = s.points[0].Position
	}
	clear(s.held)
	for i := range s.points {
		s.points[i].Position -= s.base
		if !s.points[i].Fixed {
			s.held[s.points[i].Period]++
		}
	}
	for k := range s.spare {
		s.spare[k] = min(s.spare[k], s.held[k])
		s.most[k] += s.spare[k]
	}
}

// measure prepares the cost of shortages.
func (s *Solver) measure() {
	s.weight = 1
	for _, q := range s.p.Quotas {
		s.weight += int64(max(0, q.Aim))
	}
	s.empty = resize(s.empty, len(s.p.Quotas)+1)
	for k := range s.p.Quotas {
		s.empty[k+1] = s.empty[k] + s.short(int32(k), 0) + s.drop(int32(k), 0)
	}
}

// short returns the shortage of period k when it holds count points.
func (s *Solver) short(k int32, count int) int64 {
	if s.steady.on {
		return s.lacking(k, count)
	}
	q := s.p.Quotas[k]
	return int64(max(0, q.Aim-count)) + s.weight*int64(max(0, min(q.Least, q.Aim)-count))
}

// between returns the shortage of the periods strictly between two.
func (s *Solver) between(k, l int32) int64 { return s.empty[l] - s.empty[k+1] }

// link finds, for each point, the first that may follow it.
func (s *Solver) link() {
	n := len(s.points)
	s.next, s.after, s.group = resize(s.next, n), resize(s.after, n), resize(s.group, n)
	j, end := 0, 0
	for i, pt := range s.points {
		for j = max(j, i+1); j < n && s.points[j].Instant < pt.Instant+s.gap; {
			j++
		}
		for end = max(end, i+1); end < n && s.points[end].Group == pt.Group; {
			end++
		}
		s.next[i], s.group[i] = j, end
		if s.after[i] = j; s.p.PerGroup > 0 {
			s.after[i] = max(j, end)
		}
	}
}

// divideIntoBlocks cuts the points into blocks.
func (s *Solver) divideIntoBlocks() {
	s.lastFixed, s.blocks = -1, s.blocks[:0]
	for i, pt := range s.points {
		if pt.Fixed {
			s.lastFixed = i
		}
		last := len(s.blocks) - 1
		if pt.Fixed || last < 0 || s.blocks[last].fixed || s.blocks[last].period != pt.Period {
			s.blocks = append(s.blocks, block{lo: i, hi: i + 1, period: pt.Period, fixed: pt.Fixed})
			continue
		}
		s.blocks[last].hi = i + 1
	}
	s.later = resize(s.later, len(s.p.Quotas))
	at := len(s.points)
	for k := len(s.later) - 1; k >= 0; k-- {
		for at > 0 && s.points[at-1].Period > int32(k) {
			at--
		}
		s.later[k] = at
	}
	s.enter = resize(s.enter, len(s.points))
	s.out = leaver{queue: s.out.queue[:0], next: len(s.points), fixed: -1}
	s.countCells()
}

// countCells finds the counts of each block, and makes the table.
func (s *Solver) countCells() {
	size, before := 0, 0 // fixed points of the period before the block
	for k := range s.blocks {
		b := &s.blocks[k]
		if k == 0 || s.blocks[k-1].period != b.period {
			before = 0
		}
		b.first, b.last, b.layers = before+1, before+s.spare[b.period], s.layers
		if b.fixed {
			before++
			b.last++
			if s.full[b.lo] {
				b.layers = 1
			}
		}
		b.cells = size
		size += (b.hi - b.lo) * ((b.last-b.first+1)*b.layers*s.bands(b.period) + 1)
	}
	s.cells = slices.Grow(s.cells[:0], size)[:size]
	for i := range s.cells {
		s.cells[i] = never
	}
}

// exit returns the row of block b for what comes after its period.
func (s *Solver) exit(b int) []cost { return s.row(b, 0) }

// at returns the row of the table for the points of block b as the count-th of their
// period and the used-th of their group.
func (s *Solver) at(b, count, used int) []cost {
	return s.row(b, (count-s.blocks[b].first)*s.blocks[b].layers+used)
}

// cellsAt is at for the points before which a number of old places is used up.
func (s *Solver) cellsAt(b, count, used, old int) []cost {
	if !s.steady.on {
		return s.at(b, count, used)
	}
	from := s.blocks[b]
	c := count - from.first
	least, _ := s.used(from.period, c+1)
	return s.row(b, (c*from.layers+used-1)*s.bands(from.period)+old-least+1)
}

func (s *Solver) row(b, n int) []cost {
	width := s.blocks[b].hi - s.blocks[b].lo
	start := s.blocks[b].cells + n*width
	return s.cells[start : start+width]
}

// resize returns n zero elements, in the memory of s when it is large enough.
func resize[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

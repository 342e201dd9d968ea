package spacing

// Solve returns the best selection of p, as the package comment defines it. The only
// error is [ErrRange].
func Solve(p Problem) (Solution, error) {
	if err := p.check(); err != nil {
		return Solution{}, err
	}
	s := newSolver(p)
	for b := len(s.blocks) - 1; b >= 0; b-- {
		s.leave(b)
		for count := s.caps[s.blocks[b].period]; count >= 1; count-- {
			for used := s.layers; used >= 1; used-- {
				s.fill(b, count, used)
			}
		}
	}
	chosen := s.walk()
	out := Solution{Chosen: chosen, Counts: make([]int, len(p.Quotas)), Cost: p.Cost(chosen)}
	for _, i := range chosen {
		out.Counts[p.Points[i].Period]++
	}
	return out, nil
}

// block is a run of points of one period without a fixed point, or a single fixed point.
type block struct {
	lo, hi int // points, half open
	period int
	fixed  bool
}

type solver struct {
	p      Problem
	live   []int   // live points, as indices of the problem
	points []Point // live points, positions relative to the first
	base   int64   // what was subtracted from the positions
	gap    int64
	layers int // per-group counts kept, 1 when there is no limit or the limit is one
	caps   []int
	weight int64
	empty  []int64 // empty[k] is the shortage of the first k periods when all are empty

	next  []int // first point that may follow, as far as instants go
	after []int // first point of a later group, or next when groups do not matter
	full  []bool
	group []int // end of the group of a point

	blocks []block
	// lastFixed is the index of the last fixed point, or -1.
	lastFixed int
	table     [][]cost // by block; then by count, used and point
	exit      [][]cost // by block; best cost of going on in a later period, or ending

	// The pass under way, for divide.
	rows, cols []cost
	row0, col0 int
	from       []int
}

func newSolver(p Problem) *solver {
	s := &solver{p: p, gap: max(1, p.MinGap), layers: max(1, p.PerGroup)}
	s.admit()
	s.measure()
	s.link()
	s.divideIntoBlocks()
	return s
}

// admit keeps the points that may be chosen: the fixed ones, and the others where their
// period and their group have room.
func (s *solver) admit() {
	fixedInPeriod := make([]int, len(s.p.Quotas))
	for _, pt := range s.p.Points {
		if pt.Fixed {
			fixedInPeriod[pt.Period]++
		}
	}
	s.caps = make([]int, len(s.p.Quotas))
	for k, q := range s.p.Quotas {
		s.caps[k] = max(q.Aim, fixedInPeriod[k])
	}
	s.live = make([]int, 0, len(s.p.Points))
	s.points = make([]Point, 0, len(s.p.Points))
	s.full = make([]bool, 0, len(s.p.Points))
	for lo, hi := 0, 0; lo < len(s.p.Points); lo = hi {
		fixed := 0
		for hi = lo; hi < len(s.p.Points) && s.p.Points[hi].Group == s.p.Points[lo].Group; hi++ {
			if s.p.Points[hi].Fixed {
				fixed++
			}
		}
		full := s.p.PerGroup > 0 && fixed >= s.p.PerGroup
		for i := lo; i < hi; i++ {
			pt := s.p.Points[i]
			if pt.Fixed || !full && fixedInPeriod[pt.Period] < s.caps[pt.Period] {
				s.live = append(s.live, i)
				s.points = append(s.points, pt)
				s.full = append(s.full, full)
			}
		}
	}
	if len(s.points) > 0 {
		s.base = s.points[0].Position
	}
	inPeriod := make([]int, len(s.p.Quotas))
	for i := range s.points {
		s.points[i].Position -= s.base
		inPeriod[s.points[i].Period]++
	}
	for k := range s.caps {
		s.caps[k] = min(s.caps[k], inPeriod[k])
	}
}

// measure prepares the cost of shortages.
func (s *solver) measure() {
	s.weight = 1
	for _, q := range s.p.Quotas {
		s.weight += int64(max(0, q.Aim))
	}
	s.empty = make([]int64, len(s.p.Quotas)+1)
	for k := range s.p.Quotas {
		s.empty[k+1] = s.empty[k] + s.short(k, 0)
	}
}

// short returns the shortage of period k when it holds count points.
func (s *solver) short(k, count int) int64 {
	q := s.p.Quotas[k]
	return int64(max(0, q.Aim-count)) + s.weight*int64(max(0, min(q.Least, q.Aim)-count))
}

// between returns the shortage of the periods strictly between two.
func (s *solver) between(k, l int) int64 { return s.empty[l] - s.empty[k+1] }

// link finds, for each point, the first that may follow it.
func (s *solver) link() {
	n := len(s.points)
	s.next, s.after, s.group = make([]int, n), make([]int, n), make([]int, n)
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

func (s *solver) divideIntoBlocks() {
	s.lastFixed = -1
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
	s.table = make([][]cost, len(s.blocks))
	s.exit = make([][]cost, len(s.blocks))
	size := 0
	for _, b := range s.blocks {
		size += (b.hi - b.lo) * (s.caps[b.period]*s.layers + 1)
	}
	cells := make([]cost, size)
	for i := range cells {
		cells[i] = never
	}
	for k, b := range s.blocks {
		width := b.hi - b.lo
		s.exit[k], cells = cells[:width:width], cells[width:]
		height := width * s.caps[b.period] * s.layers
		s.table[k], cells = cells[:height:height], cells[height:]
	}
}

// at returns the row of the table for the points of block b as the count-th of their
// period and the used-th of their group.
func (s *solver) at(b, count, used int) []cost {
	width := s.blocks[b].hi - s.blocks[b].lo
	start := ((count-1)*s.layers + used - 1) * width
	return s.table[b][start : start+width]
}

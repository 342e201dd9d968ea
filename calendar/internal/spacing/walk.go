package spacing

// place is a cell of the table: a point as the count-th of its period and the used-th of
// its group.
type place struct {
	block, point, count, used int
}

// walk reads the best selection off the table, the earliest of several.
func (s *Solver) walk() []int {
	if s.steady.on {
		return s.walkSteady()
	}
	here, found := s.start()
	chosen := []int{}
	for found {
		chosen = append(chosen, s.live[here.point])
		here, found = s.follow(here)
	}
	return chosen
}

// start returns the first point of the best selection, and false when it is empty: as
// each point taken lowers the shortage, only when there is none.
func (s *Solver) start() (place, bool) {
	var first place
	best := never
	found := false
	for b, to := range s.blocks {
		for i, c := range s.at(b, 1, 1) {
			if c.impossible() {
				continue
			}
			gaps, part := s.fromStart(to.lo + i)
			if c = c.plus(s.empty[to.period], gaps).plusPart(part, s.p.Scale); c.less(best) {
				best, first, found = c, place{b, to.lo + i, 1, 1}, true
			}
		}
		if to.fixed {
			break
		}
	}
	return first, found
}

// follow returns the place after here on the best selection, and false at its end.
func (s *Solver) follow(here place) (place, bool) {
	from := s.blocks[here.block]
	value := s.at(here.block, here.count, here.used)[here.point-from.lo]
	value.ranks -= s.points[here.point].Rank
	start := here.block
	if from.fixed {
		start++
	}
	for target := start; target < len(s.blocks); target++ {
		to := s.blocks[target]
		for j := max(to.lo, here.point+1); j < to.hi; j++ {
			next, short, ok := s.step(here, target, j)
			if !ok {
				continue
			}
			c := s.at(target, next.count, next.used)[j-to.lo]
			if !c.impossible() && c.plus(short, s.gapTo(here.point, j)) == value {
				return next, true
			}
		}
		if to.fixed {
			break
		}
	}
	return place{}, false
}

// step returns the place of point j of the target block after here, with the shortage that
// it settles, and whether the constraints allow it.
func (s *Solver) step(here place, target, j int) (next place, short int64, ok bool) {
	from, to := s.blocks[here.block], s.blocks[target]
	next = place{target, j, 1, 1}
	if to.period == from.period {
		if next.count = here.count + 1; next.count > to.last {
			return place{}, 0, false
		}
	} else {
		short = s.short(from.period, here.count) + s.between(from.period, to.period)
	}
	bothFixed := from.fixed && to.fixed
	if !bothFixed && j < s.next[here.point] {
		return place{}, 0, false
	}
	if s.p.PerGroup > 0 && s.points[j].Group == s.points[here.point].Group {
		switch {
		case bothFixed && s.full[j]:
		case here.used < min(s.layers, s.p.most(s.live[j])):
			next.used = here.used + 1
		default:
			return place{}, 0, false
		}
	}
	return next, short, true
}

package spacing

import "slices"

// onward is what remains of a cost after a point, and the old places used up by then.
type onward struct {
	rest cost
	used int
}

// walkSteady is [Solver.walk] for a steady problem. Several numbers of old places used up
// may lead to the one best cost: all are followed, so that the earliest selection is found.
func (s *Solver) walkSteady() []int {
	here, found := s.start()
	used := []int{0}
	chosen := []int{}
	for found {
		chosen = append(chosen, s.live[here.point])
		here, used, found = s.followSteady(here, s.onwards(here, used))
	}
	return chosen
}

// onwards returns all that may remain after here on a best selection, whether it can be
// reached or not.
func (s *Solver) onwards(here place, used []int) []onward {
	from := s.blocks[here.block]
	k, c := from.period, here.count-from.first+1
	_, hi := s.used(k, c)
	i := here.point - from.lo
	var all []onward
	for n := 0; n < len(used); n++ {
		j := used[n]
		rest := s.cellsAt(here.block, here.count, here.used, j)[i]
		if !from.fixed && j < hi && !slices.Contains(used, j+1) {
			if p := s.cellsAt(here.block, here.count, here.used, j+1)[i]; !p.impossible() && p.plus(s.steady.change, 0) == rest {
				used = append(used, j+1)
			}
		}
		rest.ranks -= s.points[here.point].Rank
		if from.fixed {
			all = append(all, onward{rest, j})
			continue
		}
		if s.points[here.point].Old {
			rest.short += s.steady.change
		}
		first, last := s.used(k, c+1)
		if j < s.old(k) && j+1 >= first && j+1 <= last {
			all = append(all, onward{rest.plus(-s.shift(here.point, k, j), 0), j + 1})
		}
		if j >= first && j <= last {
			all = append(all, onward{rest.plus(-s.steady.change, 0), j})
		}
	}
	return all
}

// followSteady returns the place after here on the best selection, with the numbers of old
// places that may be used up before it, and false at its end.
func (s *Solver) followSteady(here place, from []onward) (place, []int, bool) {
	period := s.blocks[here.block].period
	start := here.block
	if s.blocks[here.block].fixed {
		start++
	}
	for target := start; target < len(s.blocks); target++ {
		to := s.blocks[target]
		for j := max(to.lo, here.point+1); j < to.hi; j++ {
			next, short, ok := s.step(here, target, j)
			if !ok {
				continue
			}
			var used []int
			for _, o := range from {
				extra, u := short, o.used
				if to.period != period {
					extra, u = short+s.drop(period, o.used), 0
				}
				c := s.cellsAt(target, next.count, next.used, u)[j-to.lo]
				if !c.impossible() && c.plus(extra, s.gapTo(here.point, j)) == o.rest && !slices.Contains(used, u) {
					used = append(used, u)
				}
			}
			if used != nil {
				return next, used, true
			}
		}
		if to.fixed {
			break
		}
	}
	return place{}, nil, false
}

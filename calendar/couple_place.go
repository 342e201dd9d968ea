package calendar

import (
	"cmp"
	"slices"
)

// coordinate plans a group of channels that are not compatible as each would be alone.
//
// What certain days cannot hold is proved first, and what is asked is lowered accordingly.
// The channels are then placed one after the other, those with the least choice first, each
// exactly given the ones before; posts that break what cannot be told to one channel at a
// time are taken out and put back where they fit. Then each channel is solved again given
// the others, as long as that makes the plan better.
func (c *coupling) coordinate(group []int) {
	c.prove(group)
	var best []answer
	var least score
	for try := range maxOrders {
		order := c.order(group, try, best)
		if order == nil {
			break
		}
		c.construct(order)
		c.improve(order)
		for _, i := range order {
			c.fill(i)
		}
		if s := c.score(group); best == nil || s.compare(least) < 0 {
			best, least = slices.Clone(c.answers), s
		}
		if c.spent() || least.missing == 0 {
			break
		}
	}
	for _, i := range group {
		c.answers[i] = best[i]
		c.retask(i)
	}
	c.provers[len(c.provers)-1].conclude()
}

// score is what the plan of a group lacks, below the minima of its cadences and in all, and
// how much less regular than alone its channels are.
type score struct {
	below, missing int
	loss           float64
}

func (s score) compare(t score) int {
	return cmp.Or(cmp.Compare(s.below, t.below), cmp.Compare(s.missing, t.missing), cmp.Compare(s.loss, t.loss))
}

func (c *coupling) score(group []int) score {
	var s score
	for _, i := range group {
		below, missing := c.lines[i].lacks(c.answers[i].counts)
		s.below += below
		s.missing += missing
		s.loss += c.answers[i].cost / max(1, c.alone[i].cost)
	}
	return s
}

// lacks returns what counts miss, below the minima and in all.
func (l *line) lacks(counts []int) (below, missing int) {
	for k, q := range l.quotas {
		below += max(0, q.least-counts[k])
		missing += max(0, q.aim-counts[k])
	}
	return below, missing
}

// order returns the channels of a group in the order in which they are placed: those with
// the fewest times to choose from for each post first, then as the brief has them. After
// the first try those that lack posts come before the others. It returns nil when that is
// the order that was just tried.
func (c *coupling) order(group []int, try int, best []answer) []int {
	order := slices.Clone(group)
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(c.choice(i), c.choice(j)) })
	if try == 0 {
		return order
	}
	lacking := func(i int) int {
		_, missing := c.lines[i].lacks(best[i].counts)
		_, alone := c.lines[i].lacks(c.alone[i].counts)
		return alone - missing
	}
	again := slices.Clone(order)
	slices.SortStableFunc(again, func(i, j int) int { return cmp.Compare(lacking(i), lacking(j)) })
	for range try - 1 {
		again = append(again[1:], again[0])
	}
	if slices.Equal(again, order) {
		return nil
	}
	return again
}

// choice returns how many times a channel may choose from for each post.
func (c *coupling) choice(i int) float64 {
	return float64(c.lines[i].offered) / float64(max(1, c.lines[i].asked))
}

// construct places the channels one after the other.
func (c *coupling) construct(order []int) {
	for _, i := range order {
		c.put(i, c.lines[i].standing())
	}
	for _, i := range order {
		l := c.lines[i]
		v := c.view(i)
		if len(l.jobs) > 0 && !l.apart {
			v.rest()
		}
		if a, ok := l.solve(0); ok {
			if l.steady != nil {
				a = l.keep(a)
			}
			c.put(i, a.chosen)
		}
	}
	lost := c.displace(order)
	for _, i := range order {
		if lost[i] {
			c.fill(i)
		}
	}
}

// standing returns the moments of the channel at which slots stand.
func (l *line) standing() []moment {
	var fixed []moment
	if len(l.fixed) == 0 {
		return nil
	}
	for _, m := range l.choose(0) {
		if m.fixed >= 0 {
			fixed = append(fixed, m)
		}
	}
	return fixed
}

// rest closes the days of a channel on which the people have no time for one more post.
func (v *view) rest() {
	closed := make([]bool, v.days)
	standing := v.standing()
	for day := range closed {
		if len(v.left(day).choices) > 0 && v.c.steps < maxCoupledSteps {
			closed[day] = v.breaksPeople(v.with(standing, moment{day: int32(day), fixed: -1, unix: v.zone.Instant(v.date(day).At(Midnight()), ResolveRFC5545).Unix()}))
		}
	}
	v.tired = closed
}

// improve solves each channel again given the others until that makes nothing better.
func (c *coupling) improve(order []int) {
	for range maxRounds {
		better := false
		for _, i := range order {
			if c.spent() {
				return
			}
			better = c.steady == nil && c.again(i) || c.fill(i) || better
		}
		if !better {
			return
		}
	}
}

// again solves a channel given the others, and returns whether that makes it better.
func (c *coupling) again(i int) bool {
	l, was := c.lines[i], c.answers[i]
	v := c.view(i)
	defer func() { l.targets = l.proven }()
	l.targets = was.counts
	if a, ok := c.solve(l); ok && l.better(a, was) && v.breaks(a.chosen, false) == 0 {
		c.put(i, a.chosen)
		return true
	}
	if len(l.jobs) == 0 && (l.board == nil || l.board.rolling == 0) {
		return false
	}
	return c.shift(v, i)
}

// solve solves a channel once more, and counts the work.
func (c *coupling) solve(l *line) (answer, bool) {
	p, _ := l.problem(0)
	c.cells += p.Cells()
	return l.solve(0)
}

// better reports whether one plan of a channel is better than another.
func (l *line) better(a, b answer) bool {
	aBelow, aMissing := l.lacks(a.counts)
	bBelow, bMissing := l.lacks(b.counts)
	return cmp.Or(cmp.Compare(aBelow, bBelow), cmp.Compare(aMissing, bMissing), cmp.Compare(a.cost, b.cost-1e-9*b.cost)) < 0
}

// shift moves single posts of a channel to where they cost less, each once, and returns
// whether any is moved.
func (c *coupling) shift(v *view, i int) bool {
	chosen, moved := c.answers[i].chosen, false
	all := slices.Clone(v.choose(0))
	var rest []moment
	for n := 0; n < len(chosen) && !c.spent(); n++ {
		m := chosen[n]
		if m.fixed >= 0 {
			continue
		}
		rest = append(append(rest[:0], chosen[:n]...), chosen[n+1:]...)
		cost := v.costOf(chosen)
		for _, o := range v.openings(all, rest, v.period[m.day]) {
			if o.unix == m.unix || c.spent() {
				break
			}
			next := v.with(rest, o.moment)
			if v.costOf(next) >= cost*(1-1e-9) {
				break
			}
			if v.breaks(next, false) == 0 {
				chosen, moved = slices.Clone(next), true
				break
			}
		}
	}
	if moved {
		c.put(i, chosen)
	}
	return moved
}

// fill adds posts to the quota periods of a channel that lack them, where they cost least,
// and returns whether any is added.
func (c *coupling) fill(i int) bool {
	l := c.lines[i]
	var v *view
	var all []moment
	chosen, added := c.answers[i].chosen, false
	for k, q := range l.quotas {
		for held := c.answers[i].counts[k]; held < q.aim && c.steps < maxCoupledSteps; held++ {
			if v == nil {
				v = c.view(i)
				v.tired = nil
				all = slices.Clone(v.choose(0))
			}
			more, ok := v.add(all, chosen, k)
			if !ok {
				break
			}
			chosen, added = more, true
		}
	}
	if added {
		c.put(i, chosen)
	}
	return added
}

package calendar

import (
	"cmp"
	"slices"
)

// view is what the rest of the plan leaves to one channel.
type view struct {
	*line
	c     *coupling
	base  [][]task // by job: what else its person has to do, in order
	own   []task
	mixed []task
	posts []post
	next  []moment // the choice that is looked at
}

// view looks at a channel with the others as they are, and confines it accordingly.
func (c *coupling) view(i int) *view {
	v := &view{line: c.lines[i], c: c}
	v.tired = nil
	if v.board != nil {
		v.confine(c.postsOn(v.board, i))
	}
	for n, j := range v.jobs {
		v.base = append(v.base, nil)
		if slices.IndexFunc(v.jobs, func(k job) bool { return k.person == j.person }) == n {
			v.base[n] = c.tasksFor(j.person, i)
		}
	}
	return v
}

// breaksAccount judges the days and every 24 hours of the account.
func (v *view) breaksAccount(chosen []moment) bool {
	if v.board.rolling == 0 && v.rooms != nil {
		return false
	}
	posts := v.posts[:0]
	k := 0
	for _, m := range chosen {
		for ; k < len(v.others) && v.others[k].unix <= m.unix; k++ {
			posts = append(posts, v.others[k])
		}
		posts = append(posts, post{unix: m.unix, day: v.boardDay(m), thread: int32(v.thread), fixed: m.fixed >= 0, line: int32(v.index)})
	}
	v.posts = append(posts, v.others[k:]...)
	v.c.steps += int64(len(v.posts))
	mine := func(first, last int) bool {
		return slices.ContainsFunc(v.posts[first:last+1], func(p post) bool { return !p.fixed && int(p.line) == v.index })
	}
	return v.board.crowdedDay(v.posts, mine) || v.board.crowdedSpan(v.posts, mine)
}

// breaksPeople judges the time of the people.
func (v *view) breaksPeople(chosen []moment) bool {
	if len(v.jobs) == 0 {
		return false
	}
	v.own = v.tasksOf(v.own[:0], chosen)
	sortTasks(v.own)
	for n, j := range v.jobs {
		if slices.IndexFunc(v.jobs, func(k job) bool { return k.person == j.person }) != n {
			continue
		}
		mixed, k := v.mixed[:0], 0
		for _, t := range v.own {
			if int(t.person) != j.person {
				continue
			}
			for ; k < len(v.base[n]) && v.base[n][k].from <= t.from; k++ {
				mixed = append(mixed, v.base[n][k])
			}
			mixed = append(mixed, t)
		}
		v.mixed = append(mixed, v.base[n][k:]...)
		v.c.steps += int64(4 * len(v.mixed))
		if _, over := v.c.loads[j.person].overload(v.mixed, &v.c.heap); over {
			return true
		}
	}
	return false
}

// dayConstraint says whose largest number a day is the one that counts.
func (l *line) dayConstraint() Constraint {
	if l.mostADay(0) < l.perDay {
		return ConstraintAccountCap
	}
	return ConstraintPerDay
}

// gapConstraint says whose minimum gap is the one that counts.
func (l *line) gapConstraint() Constraint {
	if l.board != nil && l.board.gap > seconds(l.c.MinGap) {
		return ConstraintAccountGap
	}
	return ConstraintMinGap
}

// offer is a time for one more post, and what it adds to the cost.
type offer struct {
	moment
	cost float64
}

// openings returns the times that a quota period has beside those chosen, the least costly
// first.
func (v *view) openings(all, chosen []moment, quota int) []offer {
	var offers []offer
	before, after := v.anchors()
	all = momentsOf(all, v.quotas[quota].part, v.span.From())
	k := 0
	if len(all) > 0 {
		k, _ = slices.BinarySearchFunc(chosen, all[0], moment.compare)
	}
	for _, m := range all {
		for k < len(chosen) && chosen[k].unix <= m.unix {
			k++
		}
		if m.fixed >= 0 || v.period[m.day] != quota || k > 0 && chosen[k-1].unix == m.unix {
			continue
		}
		from, to, at := before, after, v.position(m)
		if k > 0 {
			from = v.position(chosen[k-1])
		}
		if k < len(chosen) {
			to = v.position(chosen[k])
		}
		offers = append(offers, offer{m, (at-from)*(at-from) + (to-at)*(to-at) - (to-from)*(to-from)})
	}
	slices.SortStableFunc(offers, func(a, b offer) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), cmp.Compare(a.rank, b.rank), cmp.Compare(a.unix, b.unix))
	})
	v.c.steps += int64(len(all))
	return offers
}

// momentsOf returns the moments of some days, which count from a first one.
func momentsOf(all []moment, days Period, first Date) []moment {
	at := func(d Date) int {
		n, _ := slices.BinarySearchFunc(all, int32(d.DaysSince(first)), func(m moment, day int32) int { return cmp.Compare(m.day, day) })
		return n
	}
	end := len(all)
	if next := days.To().AddDays(1); !next.IsZero() {
		end = at(next)
	}
	return all[at(days.From()):end]
}

// with returns a choice with one more moment, in order. It is valid until the next call.
func (v *view) with(chosen []moment, m moment) []moment {
	i, _ := slices.BinarySearchFunc(chosen, m, moment.compare)
	v.next = append(append(append(v.next[:0], chosen[:i]...), m), chosen[i:]...)
	return v.next
}

// add returns the choice with one more post in a quota period, where it costs least, and
// false when nothing lets it in.
func (v *view) add(all, chosen []moment, quota int) ([]moment, bool) {
	tired := map[int32]bool{} // days on which the people have no time
	for _, o := range v.openings(all, chosen, quota) {
		if tired[o.day] || v.c.steps > maxCoupledSteps {
			continue
		}
		more := v.with(chosen, o.moment)
		switch r := v.breaks(more, false); {
		case r == 0:
			return slices.Clone(more), true
		case r.has(ConstraintCapacity):
			tired[o.day] = !v.apart
		}
	}
	return chosen, false
}

package calendar

import (
	"cmp"
	"slices"
)

// displace takes posts out of the plan until it keeps the accounts' limits in any 24 hours
// and the people's time, and returns which channels lose some.
//
// Of the posts that break a limit together the first to go is the one that goes first by
// [coupling.prove].
func (c *coupling) displace(order []int) []bool {
	lost := make([]bool, len(c.lines))
	for _, b := range c.boardsOf(order) {
		c.displaceFrom(b, lost)
	}
	for _, load := range c.loadsOf(order) {
		for {
			tasks := c.tasksFor(load.person, -1)
			span, over := load.overload(tasks, &c.heap)
			if !over {
				break
			}
			tasks = slices.DeleteFunc(tasks, func(t task) bool { return !span.holds(t.workSpan) || t.slot > 0 })
			c.steps += int64(4 * len(tasks))
			if len(tasks) == 0 {
				break
			}
			if c.steps < maxCoupledSteps {
				tasks = append(tasks[:0], slices.MinFunc(tasks, c.compareTasks))
			} else {
				tasks = load.drop(c.tasksFor(load.person, -1), &c.heap)
				tasks = slices.DeleteFunc(tasks, func(t task) bool { return t.slot > 0 })
			}
			c.takeOut(tasks)
			for _, t := range tasks {
				lost[t.line] = true
			}
		}
	}
	return lost
}

// displaceFrom takes posts out until an account keeps its limits a day and in any 24 hours.
func (c *coupling) displaceFrom(b *board, lost []bool) {
	for {
		posts := c.postsOn(b, -1)
		var gone []task
		one := func(first, last int) bool {
			span := slices.DeleteFunc(slices.Clone(posts[first:last+1]), func(p post) bool { return p.fixed })
			var over int64
			for _, p := range posts[first : last+1] {
				over += int64(p.thread)
			}
			over -= int64(b.most(posts[first], posts[last]))
			p := slices.MinFunc(span, func(p, q post) int {
				return cmp.Or(
					-cmp.Compare(c.spare(p.line, p.index), c.spare(q.line, q.index)),
					compareRelief(int64(p.thread), int64(q.thread), over), -cmp.Compare(p.line, q.line), -cmp.Compare(p.unix, q.unix))
			})
			gone = append(gone, task{line: p.line, post: p.index})
			if c.steps < maxCoupledSteps {
				return true
			}
			for _, p := range span { // all of them go, as there is no time to choose
				gone = append(gone, task{line: p.line, post: p.index})
			}
			return false
		}
		if !b.crowdedDay(posts, one) {
			b.crowdedSpan(posts, one)
		}
		if len(gone) == 0 {
			return
		}
		c.takeOut(gone)
		for _, t := range gone {
			lost[t.line] = true
		}
	}
}

// spare returns by how much the quota period of a post passes the minimum, at most 1.
func (c *coupling) spare(line, index int32) int {
	l, a := c.lines[line], c.answers[line]
	k := l.period[a.chosen[index].day]
	return min(1, max(0, a.counts[k]-l.quotas[k].least))
}

// compareTasks puts the task whose post is the first to go first.
func (c *coupling) compareTasks(s, t task) int {
	return cmp.Or(
		-cmp.Compare(c.spare(s.line, s.post), c.spare(t.line, t.post)),
		-cmp.Compare(s.minutes, t.minutes), -cmp.Compare(s.line, t.line), -cmp.Compare(s.post, t.post))
}

// takeOut takes the posts of tasks out of the plan.
func (c *coupling) takeOut(tasks []task) {
	gone := map[[2]int32]bool{}
	lines := map[int32]bool{}
	for _, t := range tasks {
		gone[[2]int32{t.line, t.post}], lines[t.line] = true, true
	}
	for i := range c.lines {
		if !lines[int32(i)] {
			continue
		}
		kept := make([]moment, 0, len(c.answers[i].chosen))
		for n, m := range c.answers[i].chosen {
			if !gone[[2]int32{int32(i), int32(n)}] {
				kept = append(kept, m)
			}
		}
		c.put(i, kept)
	}
}

// most returns how many posts a span may hold that holds too many: that of a day, or of 24
// hours.
func (b *board) most(first, last post) int32 {
	most := int32(maxAsked)
	if b.rolling > 0 {
		most = int32(b.rolling)
	}
	if day := int(first.day) + zoneDays; b.caps != nil && first.day == last.day && day >= 0 && day < len(b.caps) {
		most = min(most, b.caps[day])
	}
	return most
}

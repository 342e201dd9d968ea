package calendar

import (
	"slices"
)

// Bounds of the work on channels that share accounts or people, beyond which a plan that
// keeps all constraints is not improved any more.
const (
	// maxCoupledSteps bounds the posts and tasks that are looked at.
	maxCoupledSteps = 1 << 24
	// maxCoupledCells bounds the cells, counted as [MaxCells] does, of the channels that are
	// solved again.
	maxCoupledCells = 1 << 23
	// maxRounds is how often each channel is solved again given the others.
	maxRounds = 8
	// maxOrders is how many orders of the channels are tried.
	maxOrders = 4
)

// coupling is the work on channels that share accounts and people.
type coupling struct {
	*scheduler
	lines   []*line
	loads   []*workload // by person, nil when the time of a person is not judged
	alone   []answer    // of each channel as if there were no other
	answers []answer
	stood   []*answer // of each channel as its slots stand, nil when that breaks something; when the plan is to be kept
	tasks   [][]task  // by channel
	proofs  []proof
	provers []*prover // by group that is not compatible
	heap    []pending
	lost    map[int][]lost // by person: what is told with them
	steps   int64
	cells   int64
}

// couple solves the channels. A channel that shares nothing, or whose best plan alone is
// compatible with those of the others, is left at that.
func (s *scheduler) couple(lines []*line) *coupling {
	c := &coupling{scheduler: s, lines: lines, alone: make([]answer, len(lines)), tasks: make([][]task, len(lines)), lost: map[int][]lost{}}
	for i, l := range lines {
		if l != nil {
			l.apart = l.hasPeopleApart()
			l.confine(l.standingOthers())
			c.alone[i], _ = l.solve(0)
		}
	}
	c.answers = slices.Clone(c.alone)
	if s.steady != nil {
		c.stood = make([]*answer, len(lines))
		for i, l := range lines {
			if l != nil {
				c.answers[i], c.stood[i] = l.keep(c.alone[i]), l.stood()
			}
		}
	}
	s.sendLots(lines, c.alone)
	c.findLoads()
	c.settle()
	for i := range lines {
		c.retask(i)
	}
	for _, group := range c.groups() {
		if !c.compatible(group) {
			c.coordinate(group)
			c.leave(group)
		}
	}
	return c
}

// groups returns the channels that are bound together, by accounts that limit them or by
// people whose time is judged, in the order of the brief. A channel bound to no other is in
// one as well when its account or its people can take posts away from it.
func (c *coupling) groups() [][]int {
	root := make([]int, len(c.lines))
	for i := range root {
		root[i] = i
	}
	var find func(i int) int
	find = func(i int) int {
		if root[i] != i {
			root[i] = find(root[i])
		}
		return root[i]
	}
	byBoard, byLoad := map[*board]int{}, map[int]int{}
	bound := make([]bool, len(c.lines))
	join := func(i, j int, known bool) {
		bound[i] = true
		if known {
			root[find(max(i, j))] = find(min(i, j))
		}
	}
	for i, l := range c.lines {
		if l == nil {
			continue
		}
		if l.board != nil {
			j, known := byBoard[l.board]
			byBoard[l.board] = i
			join(i, j, known)
		}
		for _, job := range l.jobs {
			j, known := byLoad[job.person]
			byLoad[job.person] = i
			join(i, j, known)
		}
	}
	at := make(map[int]int)
	var groups [][]int
	for i, l := range c.lines {
		if l == nil || !bound[i] {
			continue
		}
		n, known := at[find(i)]
		if !known {
			n = len(groups)
			at[find(i)], groups = n, append(groups, nil)
		}
		groups[n] = append(groups[n], i)
	}
	return groups
}

// compatible reports whether the plan keeps what binds the channels of a group together.
func (c *coupling) compatible(group []int) bool {
	for _, b := range c.boardsOf(group) {
		posts := c.postsOn(b, -1)
		for n, p := range posts {
			if n > 0 && p.unix-posts[n-1].unix < b.gap && !(p.fixed && posts[n-1].fixed) {
				return false
			}
		}
		if b.crowdedDay(posts, func(int, int) bool { return true }) || b.crowdedSpan(posts, func(int, int) bool { return true }) {
			return false
		}
	}
	for _, load := range c.loadsOf(group) {
		if _, over := load.overload(c.tasksFor(load.person, -1), &c.heap); over {
			return false
		}
	}
	return true
}

// boardsOf returns the accounts of a group, in the order of the brief.
func (c *coupling) boardsOf(group []int) []*board {
	var boards []*board
	for _, i := range group {
		if b := c.lines[i].board; b != nil && !slices.Contains(boards, b) {
			boards = append(boards, b)
		}
	}
	return boards
}

// loadsOf returns the people of a group, in the order of the brief.
func (c *coupling) loadsOf(group []int) []*workload {
	used := make([]bool, len(c.loads))
	for _, i := range group {
		for _, job := range c.lines[i].jobs {
			used[job.person] = true
		}
	}
	var loads []*workload
	for person, used := range used {
		if used {
			loads = append(loads, c.loads[person])
		}
	}
	return loads
}

// postsOn returns what the plan has on an account, in order, but for one channel.
func (c *coupling) postsOn(b *board, except int) []post {
	var posts []post
	if except < 0 {
		posts = slices.Clone(b.fixed)
	} else {
		posts = c.lines[except].standingOthers()
	}
	for _, i := range b.lines {
		if i == except {
			continue
		}
		l := c.lines[i]
		for n, m := range c.answers[i].chosen {
			if m.fixed < 0 {
				posts = append(posts, post{
					unix: m.unix, day: l.boardDay(m), thread: int32(l.thread), line: int32(i), index: int32(n),
				})
			}
		}
	}
	sortPosts(posts)
	c.steps += int64(len(posts))
	return posts
}

// tasksFor returns the tasks of a person in the plan, in the order of their first day, but
// for those of one channel.
func (c *coupling) tasksFor(person, except int) []task {
	var tasks []task
	for i := range c.lines {
		if i == except {
			continue
		}
		for _, t := range c.tasks[i] {
			if int(t.person) == person {
				tasks = append(tasks, t)
			}
		}
	}
	sortTasks(tasks)
	c.steps += int64(len(tasks))
	return tasks
}

// put makes a choice the plan of a channel.
func (c *coupling) put(i int, chosen []moment) {
	l := c.lines[i]
	a := answer{chosen: chosen, counts: make([]int, len(l.quotas)), cost: l.costOf(chosen)}
	for _, m := range chosen {
		a.counts[l.period[m.day]]++
	}
	c.answers[i] = a
	c.retask(i)
}

// retask notes the work of a channel's plan.
func (c *coupling) retask(i int) {
	if l := c.lines[i]; l != nil && len(l.jobs) > 0 {
		c.tasks[i] = l.tasksOf(c.tasks[i][:0], c.answers[i].chosen)
	}
}

// spent reports whether the plan is to be improved no further.
func (c *coupling) spent() bool { return c.steps > maxCoupledSteps || c.cells > maxCoupledCells }

// crowdedDay reports whether a day that holds an added post holds more than it may. It calls
// full with the first and the last post of each such day, and stops when that is true.
func (b *board) crowdedDay(posts []post, full func(first, last int) bool) bool {
	if b.caps == nil {
		return false
	}
	for lo, hi := 0, 0; lo < len(posts); lo = hi {
		var sum int32
		added := false
		for hi = lo; hi < len(posts) && posts[hi].day == posts[lo].day; hi++ {
			sum += posts[hi].thread
			added = added || !posts[hi].fixed
		}
		if day := int(posts[lo].day) + zoneDays; added && day >= 0 && day < len(b.caps) && sum > b.caps[day] && full(lo, hi-1) {
			return true
		}
	}
	return false
}

// crowdedSpan reports, likewise, whether 24 hours hold more than they may.
func (b *board) crowdedSpan(posts []post, full func(first, last int) bool) bool {
	if b.rolling == 0 {
		return false
	}
	lo, sum, added := 0, 0, 0
	for hi, p := range posts {
		sum += int(p.thread)
		if !p.fixed {
			added++
		}
		for ; posts[lo].unix <= p.unix-secondsPerDay; lo++ {
			sum -= int(posts[lo].thread)
			if !posts[lo].fixed {
				added--
			}
		}
		if sum > b.rolling && added > 0 && full(lo, hi) {
			return true
		}
	}
	return false
}

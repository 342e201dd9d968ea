package calendar

import (
	"cmp"
	"slices"
)

// demand is what the posts of a quota period, or one that stands, ask of a person or an
// account within some days.
type demand struct {
	workSpan
	line, quota int
	stage       Stage
	slot        int32 // 1 + the index in line.fixed of a slot that stands, or 0
	each        int64
	asked       int // posts that may be added
	count       int // those that are left of them
}

// proof is an overload with what it demands.
type proof struct {
	Overload
	deficit int64
	rows    []demand
}

// prover lowers what is asked of a group of channels by what certain days cannot hold.
type prover struct {
	*coupling
	group    []int
	added    [][]int     // by channel and quota: posts that are to be added
	most     [][]int     // by channel and quota: posts that may be added
	held     [][]int     // by channel and quota: posts that stand
	fewer    [][]reasons // by channel and quota: by whose proofs it has too few
	short    [][]int32   // by channel and quota: 1 + the first person by whose proof it has too few
	person   int         // whose time is being proved to lack, -1 when it is an account
	kept     []proof     // those that add up
	unproven int         // posts that are missing without a proof
}

// prove lowers the aims of a group by what its people and its accounts cannot take on,
// whatever the days, and keeps the proofs.
//
// Of the posts of days that hold too few the first to go is one above the minimum of its
// cadence, then the one that takes the most of a person's time, or of an account the least
// that makes up for what is too much, then that of the channel later in the brief, then the
// latest. So as few promised posts as can be are lost, then as few posts.
func (c *coupling) prove(group []int) {
	p := &prover{
		coupling: c, group: group,
		added: make([][]int, len(c.lines)), most: make([][]int, len(c.lines)), held: make([][]int, len(c.lines)),
		fewer: make([][]reasons, len(c.lines)), short: make([][]int32, len(c.lines)),
	}
	for _, i := range group {
		p.count(i)
	}
	for _, load := range c.loadsOf(group) {
		p.person = load.person
		p.provePerson(load)
	}
	p.person = -1
	for _, b := range c.boardsOf(group) {
		p.proveCap(b)
		p.proveGap(b)
	}
	for _, i := range group {
		l := c.lines[i]
		l.proven = make([]int, len(l.quotas))
		for k, q := range l.quotas {
			if l.proven[k] = q.aim; p.added[i][k] < p.most[i][k] {
				l.proven[k] = p.held[i][k] + p.added[i][k]
			}
		}
		l.targets = l.proven
	}
	c.provers = append(c.provers, p)
}

// count finds how many posts each quota period of a channel may be given at most.
func (p *prover) count(i int) {
	l := p.lines[i]
	l.confine(l.standingOthers())
	p.added[i], p.most[i], p.held[i] = make([]int, len(l.quotas)), make([]int, len(l.quotas)), make([]int, len(l.quotas))
	p.fewer[i], p.short[i] = make([]reasons, len(l.quotas)), make([]int32, len(l.quotas))
	for _, f := range l.fixed {
		p.held[i][l.period[f.day]]++
	}
	for k, q := range l.quotas {
		p.most[i][k] = min(max(0, q.aim-p.held[i][k]), l.prove(q).Closures)
		p.added[i][k] = p.most[i][k]
	}
}

// openDays calls visit for each day of a channel on which something may be added.
func (l *line) openDays(visit func(day, quota int)) {
	for day := range l.days {
		if len(l.left(day).choices) > 0 {
			visit(day, l.period[day])
		}
	}
}

// provePerson lowers the aims until no days of a person lack the time for what lies within
// them.
func (p *prover) provePerson(load *workload) {
	var rows []demand
	for _, i := range p.group {
		l := p.lines[i]
		for _, j := range l.jobs {
			if j.person == load.person {
				rows = append(rows, p.demands(l, j)...)
				rows = append(rows, p.standing(l, j)...)
			}
		}
	}
	person := p.brief.People[load.person].ID
	p.relieve(load, rows, p.workCalendar(person).first, Overload{Constraint: ConstraintCapacity, Person: person})
}

// demands returns what the posts of a channel ask of a person, within all days on which
// the work may be done for any time to choose from.
func (p *prover) demands(l *line, j job) []demand {
	rows := make([]demand, len(l.quotas))
	for k := range rows {
		rows[k] = demand{
			workSpan: workSpan{0, -1}, line: l.index, quota: k, stage: j.stage, each: j.minutes,
			asked: max(0, p.most[l.index][k]-l.ready(k, j.stage)),
		}
		rows[k].count = rows[k].asked
	}
	l.openDays(func(day, k int) {
		l.spansOn(day, j.stage, func(span workSpan) {
			switch r := &rows[k]; {
			case span.to < 0:
			case r.to < 0:
				r.workSpan = span
			default:
				r.workSpan = workSpan{min(r.from, span.from), max(r.to, span.to)}
			}
		})
	})
	return slices.DeleteFunc(rows, func(r demand) bool { return r.asked == 0 })
}

// standing returns what the slots that stand ask of a person, as far as there is time.
func (p *prover) standing(l *line, j job) []demand {
	var rows []demand
	for _, t := range l.tasksOf(nil, l.standing()) {
		if t.stage == j.stage && int(t.person) == j.person {
			rows = append(rows, demand{
				workSpan: t.workSpan, line: l.index, quota: int(t.quota), stage: t.stage, slot: t.slot, each: t.minutes, asked: 1, count: 1,
			})
		}
	}
	return rows
}

// slotOf returns the id of a slot that stands, nothing for posts that are asked for.
func (p *prover) slotOf(r demand) string {
	if r.slot == 0 {
		return ""
	}
	return p.lines[r.line].fixed[r.slot-1].slot.ID
}

// ready returns how many slots that may be moved have a stage behind them.
func (l *line) ready(quota int, stage Stage) int {
	n := 0
	for _, f := range l.movable[quota] {
		if !f.slot.State.needs(stage) {
			n++
		}
	}
	return n
}

// relieve lowers the aims until nothing asks more of some days than they hold, and keeps
// the proofs.
func (p *prover) relieve(load *workload, rows []demand, first Date, of Overload) {
	tasks := make([]task, len(rows))
	for n, r := range rows {
		tasks[n] = task{workSpan: r.workSpan, post: int32(n)}
	}
	sortTasks(tasks)
	for p.steps < maxCoupledSteps {
		for n := range tasks {
			r := &rows[tasks[n].post]
			if r.slot == 0 {
				r.count = max(0, r.asked-(p.most[r.line][r.quota]-p.added[r.line][r.quota]))
			}
			tasks[n].minutes = r.each * int64(r.count)
		}
		p.steps += int64(4 * len(tasks))
		span, over := load.overload(tasks, &p.heap)
		if !over {
			return
		}
		var within []demand
		for _, r := range rows {
			if span.holds(r.workSpan) {
				within = append(within, r)
			}
		}
		left := between(load.capacity, span)
		said := of
		if span = load.extend(span); len(load.taken) > 0 {
			p.addStanding(&said, load.standing, span)
		}
		said.Available = int(between(load.whole, span))
		said.Period = span.after(first)
		if !p.refuse(within, left, said) {
			return
		}
	}
}

// refuse keeps the proof that some days hold no more than is available of what is asked,
// beside what the proof says already of what stands, and lowers the aims by what is too
// much. It returns false when it cannot.
func (p *prover) refuse(rows []demand, available int64, of Overload) bool {
	var asked, left int64
	for _, r := range rows {
		asked += r.each * int64(r.asked)
		left += r.each * int64(r.count)
		q := p.lines[r.line].quotas[r.quota]
		if r.slot == 0 {
			p.fewer[r.line][r.quota] = p.fewer[r.line][r.quota].with(of.Constraint)
			if p.person >= 0 && p.short[r.line][r.quota] == 0 {
				p.short[r.line][r.quota] = int32(p.person) + 1
			}
		}
		of.Posts = append(of.Posts, OverloadPosts{
			Channel: p.lines[r.line].c.ID, Key: q.key, Stage: r.stage, Slot: p.slotOf(r), Count: r.asked, Each: int(r.each),
		})
	}
	of.Needed += int(asked)
	p.proofs = append(p.proofs, proof{Overload: of, deficit: asked - available, rows: rows})
	for over := left - available; over > 0; {
		n := p.firstToGo(rows, over, of.Constraint)
		if n < 0 {
			return false
		}
		r := &rows[n]
		p.added[r.line][r.quota]--
		for m := range rows { // the other stages of the post
			if s := &rows[m]; s.line == r.line && s.quota == r.quota && s.count > 0 && s.slot == 0 {
				s.count--
				over -= s.each
			}
		}
	}
	return true
}

// firstToGo returns which of the demands gives a post up first, -1 when none can.
func (p *prover) firstToGo(rows []demand, over int64, of Constraint) int {
	if of == ConstraintCapacity {
		over = forever // time that is left over serves other posts
	}
	best := -1
	for n, r := range rows {
		if r.count > 0 && r.slot == 0 && (best < 0 || p.compare(r, rows[best], over) < 0) {
			best = n
		}
	}
	return best
}

func (p *prover) compare(r, s demand, over int64) int {
	return cmp.Or(
		-cmp.Compare(p.spareOf(r), p.spareOf(s)), compareRelief(r.each, s.each, over),
		-cmp.Compare(r.line, s.line), -cmp.Compare(r.quota, s.quota))
}

// compareRelief puts first what takes the least of those that make up for what is too much,
// else what takes the most.
func compareRelief(a, b, over int64) int {
	if a >= over && b >= over {
		return cmp.Compare(a, b)
	}
	return -cmp.Compare(a, b)
}

// spareOf returns 1 when what is left of a quota period passes its minimum.
func (p *prover) spareOf(r demand) int {
	left := p.held[r.line][r.quota] + p.added[r.line][r.quota]
	return min(1, max(0, left-p.lines[r.line].quotas[r.quota].least))
}

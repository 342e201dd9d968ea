package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// job is a stage of a channel that takes the time of a person whose time is judged.
type job struct {
	stage   Stage
	person  int // index in the brief
	minutes int64
}

// findLoads finds the people whose time is judged and the work that the channels have for
// them.
func (c *coupling) findLoads() {
	c.loads = make([]*workload, len(c.brief.People))
	index := make(map[string]int, len(c.brief.People))
	for i, p := range c.brief.People {
		if p.MinutesPerWeek != nil {
			index[p.ID] = i
		}
	}
	if len(index) == 0 {
		return
	}
	for _, l := range c.lines {
		if l == nil {
			continue
		}
		for stage := StageDraft; stage <= StageApproval; stage++ {
			_, minutes, person := l.c.stage(stage)
			i, judged := index[person]
			if minutes == 0 || !judged {
				continue
			}
			if c.loads[i] == nil {
				c.loads[i] = c.newWorkload(i)
			}
			l.jobs = append(l.jobs, job{stage, i, int64(minutes)})
		}
	}
	for person, load := range c.loads {
		if load != nil {
			load.empty = c.isEmpty(person, load)
		}
	}
}

// judged returns the names of those whose time the work of the channel takes.
func (l *line) judged() (people []finding.Arg) {
	known := map[int]bool{}
	for _, j := range l.jobs {
		if !known[j.person] {
			known[j.person] = true
			people = append(people, finding.Text("person", l.brief.People[j.person].name()))
		}
	}
	return people
}

// isEmpty reports whether a person has no time on any day on which any of the work may be
// done.
func (c *coupling) isEmpty(person int, load *workload) bool {
	w := c.workCalendar(c.brief.People[person].ID)
	if span := (workSpan{int32(c.brief.Period.From().DaysSince(w.first)), int32(len(load.capacity))}); between(load.capacity, span) > 0 {
		return false
	}
	empty := true
	for _, l := range c.lines {
		if l == nil {
			continue
		}
		for _, j := range l.jobs {
			if j.person == person {
				l.openDays(func(day, _ int) {
					l.spansOn(day, j.stage, func(span workSpan) { empty = empty && between(load.capacity, span) == 0 })
				})
			}
		}
	}
	return empty
}

// workAt returns what a post at a moment of the channel asks of the people. Where they share
// its clocks that is the same all day.
func (l *line) workAt(m moment) *work {
	if m.fixed >= 0 {
		return l.workFor(l.fixed[m.fixed].standing(), int(m.day))
	}
	day := int(m.day)
	if l.works == nil {
		l.works = make([]*work, l.days)
	}
	if l.works[day] == nil || l.apart {
		w := l.workOf(l.c, publication{l.date(day), l.zone, m.unix}, l.sendOn(day))
		l.works[day] = &w
	}
	return l.works[day]
}

// workFor returns what a slot asks of the people that is on a day of the channel.
func (l *line) workFor(slot Slot, day int) *work {
	w := l.workOf(l.c, publication{slot.Date, l.zoneNamed(slot.Zone), slot.Instant.Unix()}, l.sendOn(day))
	return &w
}

// hasPeopleApart reports whether somebody who works on the posts lives by other clocks than
// the channel's.
func (l *line) hasPeopleApart() bool {
	for stage := StageDraft; stage <= StageApproval; stage++ {
		if _, _, person := l.c.stage(stage); l.workCalendar(person).zone != l.zone {
			return true
		}
	}
	return false
}

// spansOn calls visit with the days on which a stage is done for the first and for the last
// time of a day that may be chosen; for the others it is done within these.
func (l *line) spansOn(day int, stage Stage, visit func(workSpan)) {
	choices := l.left(day).choices
	for _, c := range []choice{choices[0], choices[len(choices)-1]} {
		unix := l.zone.Instant(l.date(day).At(clockAt(c.clock)), ResolveRFC5545).Unix()
		visit(l.workAt(moment{unix: unix, day: int32(day), clock: int32(c.clock), fixed: -1}).spans[stage-1])
		if !l.apart {
			return
		}
	}
}

// tasksOf appends the tasks of the posts that are chosen. A slot that stands, be it moved
// or not, needs no stage that it has behind it.
func (l *line) tasksOf(tasks []task, chosen []moment) []task {
	taken := l.match(chosen).taken
	for n, m := range chosen {
		state, slot := SlotPlanned, int32(0)
		switch {
		case m.fixed >= 0:
			state, slot = l.fixed[m.fixed].slot.State, m.fixed+1
		case taken[n] != nil:
			state = taken[n].slot.State
		}
		for _, j := range l.jobs {
			if state.needs(j.stage) && !l.settled[settled{l.index, j.person, j.stage, slot}] {
				tasks = append(tasks, task{
					workSpan: l.workAt(m).spans[j.stage-1], minutes: j.minutes, person: int32(j.person),
					line: int32(l.index), quota: int32(l.period[m.day]), stage: j.stage, slot: slot, post: int32(n),
				})
			}
		}
	}
	return tasks
}

// settled is a stage of a slot that stands, of which a proof says already that the time for
// it is lacking.
type settled struct {
	line, person int
	stage        Stage
	slot         int32 // 1 + its index in line.fixed
}

// settle finds the days on which slots that stand alone take more time than a person has.
// Nothing else is done on these days, and what cannot be done is not counted any more.
func (c *coupling) settle() {
	for _, load := range c.loads {
		if load == nil {
			continue
		}
		var tasks []task
		for _, l := range c.lines {
			if l != nil && len(l.jobs) > 0 {
				tasks = l.tasksOf(tasks, l.standing())
			}
		}
		tasks = slices.DeleteFunc(tasks, func(t task) bool { return int(t.person) != load.person })
		sortTasks(tasks)
		for span, over := load.overload(tasks, &c.heap); over; span, over = load.overload(tasks, &c.heap) {
			var over []task
			tasks = slices.DeleteFunc(tasks, func(t task) bool {
				if !span.holds(t.workSpan) {
					return false
				}
				c.settled[settled{int(t.line), int(t.person), t.stage, t.slot}] = true
				over = append(over, t)
				return true
			})
			load.take(span, over)
		}
		for _, span := range load.taken {
			c.proofs = append(c.proofs, proof{Overload: c.standingTooMuch(load, span)})
		}
	}
}

// standingTooMuch is the proof that slots that stand take more time than some days have.
func (c *coupling) standingTooMuch(load *workload, span workSpan) Overload {
	person := c.brief.People[load.person].ID
	o := Overload{Constraint: ConstraintCapacity, Person: person, Available: int(between(load.whole, span))}
	o.Period = span.after(c.workCalendar(person).first)
	c.addStanding(&o, load.standing, span)
	return o
}

// addStanding adds the tasks of slots that stand and lie within some days.
func (c *coupling) addStanding(o *Overload, tasks []task, span workSpan) {
	for _, t := range tasks {
		if span.holds(t.workSpan) {
			l := c.lines[t.line]
			o.Needed += int(t.minutes)
			o.Posts = append(o.Posts, OverloadPosts{
				Channel: l.c.ID, Key: l.quotas[t.quota].key, Stage: t.stage,
				Slot: l.fixed[t.slot-1].slot.ID, Count: 1, Each: int(t.minutes),
			})
		}
	}
}

package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// withhold keeps the shortfalls of a channel that come from the time of its people alone,
// to tell them with the person, and returns the others.
func (c *coupling) withhold(i int, all []Shortfall) []Shortfall {
	var told []Shortfall
	for _, s := range all {
		person := -1
		if len(s.Causes) == 1 && s.Causes[0] == ConstraintCapacity {
			person = c.overloaded(i, s.quota)
		}
		if person < 0 {
			told = append(told, s)
			continue
		}
		c.lost[person] = append(c.lost[person], lost{i, s})
	}
	return told
}

// lost is a shortfall of a channel that is told with a person.
type lost struct {
	line int
	Shortfall
}

// overloaded returns the first person of whom a proof takes posts away from a quota period of
// a channel, else from another of its periods, -1 when there is none.
func (c *coupling) overloaded(i, quota int) int {
	p := c.provedOf(i)
	if p == nil {
		return -1
	}
	if person := p.short[i][quota]; person > 0 {
		return int(person) - 1
	}
	return int(slices.Max(p.short[i])) - 1
}

// worst returns the proof about a person whose days lack the most time: for what is asked,
// or for what stands.
func (c *coupling) worst(person int, standing bool) *proof {
	var worst *proof
	for n := range c.proofs {
		f := &c.proofs[n]
		if f.Person == c.brief.People[person].ID && (len(f.rows) == 0) == standing &&
			(worst == nil || f.Needed-f.Available > worst.Needed-worst.Available) {
			worst = f
		}
	}
	return worst
}

// tell reports what concerns the channels together.
func (c *coupling) tell() {
	for person, load := range c.loads {
		if load != nil {
			c.tellPerson(person, load)
		}
	}
	c.tellUnknown()
	for n := range c.brief.Lots {
		c.tellLot(n)
		c.tellOverlap(n)
	}
}

func (c *coupling) tellPerson(person int, load *workload) {
	p := &c.brief.People[person]
	at := finding.Root.Field("people").Index(person).Field("minutesPerWeek")
	name := finding.Text("person", p.name())
	if load.empty {
		var channels []finding.Arg
		for _, l := range c.lines {
			if l != nil && slices.ContainsFunc(l.jobs, func(j job) bool { return j.person == person }) {
				channels = append(channels, l.name())
			}
		}
		c.report(CodeNoHours, at, name, finding.ListOf("channels", channels...))
		return
	}
	if f := c.worst(person, true); f != nil {
		c.report(CodeStandingCapacity, at, c.timeOf(f, name, true)...)
	}
	all := c.lost[person]
	if len(all) == 0 {
		return
	}
	f, missing, covered := c.worst(person, false), 0, true
	within := map[place]bool{}
	for _, r := range f.rows {
		within[place{r.line, r.quota}] = within[place{r.line, r.quota}] || r.slot == 0
	}
	for _, s := range all {
		missing += s.Asked - s.Placed
		covered = covered && within[place{s.line, s.quota}]
	}
	c.report(CodeCapacity, at, append(c.timeOf(f, name, covered), finding.Integer("lost", missing))...)
	c.findings[len(c.findings)-1].Related = c.related(all)
}

// timeOf says how much time a proof needs, how much there is, and whether these days are all
// that is to be said.
func (c *coupling) timeOf(f *proof, name finding.Arg, covered bool) []finding.Arg {
	span := f.Period
	if span.IsZero() {
		span = c.brief.Period
	}
	when := whenBetween(span)
	if !covered {
		when = book().Message("calendar.when.for_example", finding.Term("when", when))
	}
	return []finding.Arg{
		name, finding.Term("needed", minutes(f.Needed).Label()), finding.Term("available", minutes(f.Available).Label()),
		finding.Term("when", when),
	}
}

// minutes returns a number of minutes as a duration.
func minutes(n int) Duration { return Duration{seconds: int64(n) * secondsPerMinute, present: true} }

// related says what each channel lacks.
func (c *coupling) related(all []lost) []finding.Related {
	var related []finding.Related
	for i, l := range c.lines {
		asked, placed := 0, 0
		var of []Shortfall
		for _, s := range all {
			if s.line == i {
				asked, placed, of = asked+s.Asked, placed+s.Placed, append(of, s.Shortfall)
			}
		}
		if len(of) == 0 {
			continue
		}
		when := l.quotas[of[0].quota].When(l.inOneYear())
		if len(of) > 1 {
			when = l.quotas[of[0].quota].Among(len(of), around(of))
		}
		related = append(related, finding.Related{
			Message: book().Message("calendar.lacks", l.name(), finding.Integer("placed", placed),
				finding.Integer("asked", asked), finding.Term("when", when)),
			Pointer: l.at.Field("cadence"),
		})
	}
	return related
}

// tellUnknown reports work that is not judged: of people whose time is not known, all in
// one finding, and of nobody.
func (c *coupling) tellUnknown() {
	var unknown []finding.Arg
	for _, p := range c.brief.People {
		if p.MinutesPerWeek == nil && slices.ContainsFunc(c.lines, func(l *line) bool { return l != nil && l.c.works(p.ID) }) {
			unknown = append(unknown, finding.Text("person", p.name()))
		}
	}
	if len(unknown) > 0 {
		c.report(CodeCapacityUnknown, finding.Root.Field("people"), finding.ListOf("people", unknown...))
	}
	for _, l := range c.lines {
		if l == nil {
			continue
		}
		var nobody []finding.Arg
		for stage := StageDraft; stage <= StageApproval; stage++ {
			if _, minutes, person := l.c.stage(stage); minutes > 0 && person == "" {
				nobody = append(nobody, finding.Term("stage", stage.Label()))
			}
		}
		if len(nobody) > 0 {
			l.report(CodeEffortOfNobody, l.at.Field("effort"), l.name(), finding.ListOf("stages", nobody...))
		}
	}
}

// works reports whether a person has work on the posts of c.
func (c *Channel) works(person string) bool {
	for stage := StageDraft; stage <= StageApproval; stage++ {
		if _, minutes, of := c.stage(stage); minutes > 0 && of == person {
			return true
		}
	}
	return false
}

// tellLot reports the slots of a lot that cannot be approved in time after it is sent.
func (c *coupling) tellLot(n int) {
	o := &c.brief.Lots[n]
	at := finding.Root.Field("lots").Index(n)
	count, late := 0, 0
	var first, latest Date
	for i, l := range c.lines {
		if l == nil || l.lots == nil {
			continue
		}
		for _, m := range c.answers[i].chosen {
			if int(l.lots[m.day]) != n+1 || m.fixed >= 0 && l.fixed[m.fixed].slot.history() {
				continue
			}
			count++
			own := l.ownApproval(m)
			if o.Send.IsZero() || own.IsZero() || !own.Before(o.Send) {
				continue
			}
			late++
			if date := l.date(int(m.day)); first.IsZero() || date.Before(first) {
				first = date
			}
			if latest.IsZero() || own.Before(latest) {
				latest = own
			}
		}
	}
	switch name := finding.Text("lot", o.name()); {
	case count == 0:
		c.report(CodeEmptyLot, at, name)
	case late > 0:
		c.report(CodeLateForLot, at.Field("send"), name, finding.Integer("count", late),
			first.Arg("day"), o.Send.Arg("send"), latest.Arg("latest"))
	}
}

// tellOverlap reports the first lot before a lot that takes slots from it.
func (c *coupling) tellOverlap(n int) {
	o := &c.brief.Lots[n]
	own := map[string]bool{}
	for _, id := range o.Channels {
		own[id] = true
	}
	for i := range c.brief.Lots[:n] {
		first := &c.brief.Lots[i]
		days := first.Period.Intersect(o.Period)
		shared := len(own) == 0 || len(first.Channels) == 0 || slices.ContainsFunc(first.Channels, func(id string) bool { return own[id] })
		if !days.IsZero() && shared {
			c.report(CodeLotsOverlap, finding.Root.Field("lots").Index(n).Field("period"),
				finding.Text("first", first.name()), finding.Text("second", o.name()), finding.Term("when", whenBetween(days)))
			return
		}
	}
}

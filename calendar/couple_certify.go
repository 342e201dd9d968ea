package calendar

import "slices"

// boundOf returns the least cost of a channel alone, with as many posts in each quota
// period as the plan has.
func (c *coupling) boundOf(i int) float64 {
	l, a, alone := c.lines[i], c.answers[i], c.alone[i]
	if slices.Equal(a.counts, alone.counts) {
		return alone.cost
	}
	l.targets = a.counts
	defer func() { l.targets = nil }()
	bound, ok := l.solve(0)
	if !ok {
		return 0
	}
	return min(bound.cost, a.cost)
}

// maxLooks bounds the posts and tasks that are looked at to say what binds one channel.
const maxLooks = 1 << 18

// shared returns what binds a channel that it has in common with others, and adds to the
// causes of the shortfalls what takes posts away: a proof about their quota period, and each
// constraint that alone keeps some time from being that of one more post, the rest of the
// plan being as it is. Where several do only together, those are named that are the fewest.
// A post that could be moved to where the plan is more even, but for one constraint, makes
// that one binding.
func (c *coupling) shared(i int, shortfalls []Shortfall) []Constraint {
	l, a := c.lines[i], c.answers[i]
	if c.provedOf(i) == nil || slices.Equal(a.chosen, c.alone[i].chosen) {
		return nil
	}
	all := slices.Clone(l.choose(0))
	v := c.view(i)
	defer func() { l.confine(l.standingOthers()) }()
	until := c.steps + maxLooks
	var binding reasons
	for n := range shortfalls {
		s := &shortfalls[n]
		if s.Placed >= c.alone[i].counts[s.quota] {
			continue
		}
		causes := c.provedOf(i).fewer[i][s.quota]
		var sole, fewest reasons
		if c.steps <= until {
			sole, fewest = v.sole(a.chosen, v.openings(all, a.chosen, s.quota), until)
		}
		if causes |= sole; causes == 0 {
			causes = fewest
		}
		if causes == 0 {
			causes = v.bonds()
		}
		s.Causes = appendNew(s.Causes, causes.list())
		s.Unproven = c.provedOf(i).unproven > 0
		binding |= causes & sharedReasons
	}
	binding |= v.uneven(all, a.chosen, until)
	if binding == 0 {
		binding = v.breaks(c.alone[i].chosen, true) & sharedReasons
	}
	return binding.list()
}

// sole returns the shared constraints that each alone keep one of some offers from being
// taken, and the fewest of all that do so together. It looks at no more than its bound allows.
func (v *view) sole(chosen []moment, offers []offer, until int64) (sole, fewest reasons) {
	for _, o := range offers {
		if v.c.steps > until || sole == v.bonds() {
			break
		}
		r := v.breaks(v.with(chosen, o.moment), true)
		if fewest == 0 || r.len() < fewest.len() {
			fewest = r
		}
		if r.len() == 1 {
			sole |= r & sharedReasons
		}
	}
	return sole, fewest
}

// uneven returns the shared constraints that each alone keep a post from being moved within
// its quota period to where the plan is more even.
func (v *view) uneven(all, chosen []moment, until int64) (r reasons) {
	before, after := v.anchors()
	for n, m := range chosen {
		if m.fixed >= 0 {
			continue
		}
		if v.c.steps > until || r == v.bonds() {
			break
		}
		from, at, to := before, v.position(m), after
		if n > 0 {
			from = v.position(chosen[n-1])
		}
		if n+1 < len(chosen) {
			to = v.position(chosen[n+1])
		}
		own := (at-from)*(at-from) + (to-at)*(to-at) - (to-from)*(to-from)
		rest := slices.Delete(slices.Clone(chosen), n, n+1)
		better := v.openings(all, rest, v.period[m.day])
		if k := slices.IndexFunc(better, func(o offer) bool { return o.cost >= own-1e-9*max(1, -own) }); k >= 0 {
			better = better[:k]
		}
		sole, _ := v.sole(rest, better, until)
		r |= sole
	}
	return r
}

// bonds returns the constraints that the channel has in common with others.
func (v *view) bonds() (r reasons) {
	if len(v.jobs) > 0 {
		r = r.with(ConstraintCapacity)
	}
	if v.board != nil && v.board.gap > 0 {
		r = r.with(ConstraintAccountGap)
	}
	if v.board != nil && v.board.caps != nil {
		r = r.with(ConstraintAccountCap)
	}
	return r
}

// provedOf returns what was proved about the group of a channel, nil when its channels are
// compatible.
func (c *coupling) provedOf(i int) *prover {
	for _, p := range c.provers {
		if slices.Contains(p.group, i) {
			return p
		}
	}
	return nil
}

// certify puts into the certificate of the plan what concerns the channels together.
func (c *coupling) certify(certificate *Certificate) {
	for _, f := range c.proofs {
		if len(f.rows) == 0 {
			certificate.Overloads = append(certificate.Overloads, f.Overload)
		}
	}
	for _, p := range c.provers {
		for _, f := range p.kept {
			certificate.Overloads = append(certificate.Overloads, f.Overload)
		}
		certificate.Unproven += p.unproven
	}
	for person, load := range c.loads {
		if load != nil {
			certificate.People = append(certificate.People, c.personCertificate(person, load))
		}
	}
}

// personCertificate adds up the work of the plan that one person does.
func (c *coupling) personCertificate(person int, load *workload) PersonCertificate {
	p := PersonCertificate{Person: c.brief.People[person].ID}
	all := workSpan{to: -1}
	for i, l := range c.lines {
		for _, t := range c.tasks[i] {
			if int(t.person) != person {
				continue
			}
			p.Planned += int(t.minutes)
			if all.to < 0 {
				all = t.workSpan
			}
			all = workSpan{min(all.from, t.from), max(all.to, t.to)}
		}
		if l == nil {
			continue
		}
		for _, j := range l.jobs {
			if j.person == person {
				p.Asked += l.asked * int(j.minutes)
			}
		}
	}
	p.Available = int(between(load.whole, all))
	return p
}

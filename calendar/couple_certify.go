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

// maxLooks is how many times of a quota period are looked at to say what keeps posts away.
const maxLooks = 200

// shared returns what binds a channel that it has in common with others: what its best plan
// alone breaks, and what keeps each time from being that of a post that is missing, which it
// adds to the causes of the shortfalls.
func (c *coupling) shared(i int, shortfalls []Shortfall) []Constraint {
	l, a := c.lines[i], c.answers[i]
	if c.provedOf(i) == nil || slices.Equal(a.chosen, c.alone[i].chosen) {
		return nil
	}
	all := slices.Clone(l.choose(0))
	v := c.view(i)
	defer func() { l.confine(l.standingOthers()) }()
	binding := addShared(nil, v.blocks(c.alone[i].chosen))
	for n := range shortfalls {
		s := &shortfalls[n]
		if s.Placed >= c.alone[i].counts[s.quota] {
			continue
		}
		var causes []Constraint
		for looks, o := range v.openings(all, a.chosen, s.quota) {
			if looks == maxLooks || len(causes) == v.bonds() {
				break
			}
			causes = addShared(causes, v.blocks(with(a.chosen, o.moment)))
		}
		if len(causes) == 0 {
			causes = addShared(causes, v.anyBond())
		}
		slices.Sort(causes)
		s.Causes = appendNew(s.Causes, causes)
		s.Unproven = c.provedOf(i).unproven > 0
		binding = appendNew(binding, causes)
	}
	slices.Sort(binding)
	return binding
}

// addShared adds a constraint that channels have in common to others.
func addShared(all []Constraint, c Constraint) []Constraint {
	if c == ConstraintAccountGap || c == ConstraintAccountCap || c == ConstraintCapacity {
		return appendNew(all, []Constraint{c})
	}
	return all
}

// bonds returns how many constraints the channel has in common with others.
func (v *view) bonds() int {
	n := min(1, len(v.jobs))
	if v.board != nil {
		n += int(min(1, v.board.gap)) + min(1, len(v.board.caps))
	}
	return n
}

// anyBond returns a constraint that the channel has in common with others.
func (v *view) anyBond() Constraint {
	switch {
	case len(v.jobs) > 0:
		return ConstraintCapacity
	case v.board.gap > 0:
		return ConstraintAccountGap
	}
	return ConstraintAccountCap
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

package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// maxProposals is how many indicators a finding proposes.
const maxProposals = 3

// Mapping is what is measured for what: objectives, the series that measure them, and the
// accounts both are about. It is judged by [Catalogue.Check]. The zero Mapping measures
// nothing for nothing.
type Mapping struct {
	Objectives []smart.Objective `json:"objectives,omitzero"`
	Series     []Series          `json:"series,omitzero"`
	Accounts   []Account         `json:"accounts,omitzero"`
}

// Account is what must be known of an account to tell what can be measured on it.
type Account struct {
	ID      string              `json:"id" id:"account" validate:"required,max=100"`
	Network network.ID          `json:"network" validate:"required,max=100"`
	Kind    network.AccountKind `json:"kind,omitzero"`
}

// Check says where indicators and objectives do not fit, and what is wrong with series. It
// says one thing of one cause. Pointers are relative to the mapping: "/objectives/0/indicator",
// "/series/1/samples/7"; the tags of documents are not checked again.
//
// Of an objective, that it has no primary indicator; that one of its indicators is unknown,
// or not given for its account; that the primary one looks at an earlier stage than the goal,
// or else is a vanity indicator without any other. Of a series, that no objective, guard-rail
// or formula needs it; that its figures cannot be used.
func (c Catalogue) Check(m Mapping) finding.List {
	k := &checker{c: c, m: m}
	for i, o := range m.Objectives {
		k.objective(o, finding.Root.Field("objectives").Index(i))
	}
	for i := range m.Series {
		k.series(&m.Series[i], finding.Root.Field("series").Index(i))
	}
	k.found.Sort()
	return k.found
}

// checker gathers what one check finds.
type checker struct {
	c     Catalogue
	m     Mapping
	found finding.List
}

func (k *checker) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	k.found = append(k.found, book().Finding(code, at, args...))
}

func (k *checker) objective(o smart.Objective, at finding.Pointer) {
	for i, id := range o.Support {
		if k.known(ID(id), at.Field("support").Index(i)) {
			k.obtainable(ID(id), o.Account, at.Field("support").Index(i))
		}
	}
	at = at.Field("indicator")
	if o.Indicator == "" {
		k.find(CodeObjectiveWithoutIndicator, at, finding.Text("objective", o.ID), k.proposal(o, 0))
		return
	}
	if !k.known(ID(o.Indicator), at) {
		return
	}
	k.obtainable(ID(o.Indicator), o.Account, at)
	x := k.c.find(ID(o.Indicator))
	switch least := leastStage(o.Goal); {
	case slices.Contains(x.Primary, o.Goal):
	case x.Stage < least:
		k.mismatch(o, x, least, at)
	case x.Vanity && !slices.ContainsFunc(o.Support, k.solid):
		k.find(CodeVanityOnly, at, finding.Text("objective", o.ID), finding.Term("indicator", x.Label()), k.proposal(o, least))
	}
}

// mismatch reports an indicator that looks at an earlier stage than the goal.
func (k *checker) mismatch(o smart.Objective, x *Indicator, least Stage, at finding.Pointer) {
	code := finding.Code("kpi.advice.support")
	if slices.Contains(x.Method, o.Goal) {
		code = "kpi.advice.method"
	}
	advice := say(code, finding.Term("stage", stages.Label(book(), "kpi.stage_of", least)))
	k.find(CodeStageMismatch, at, finding.Text("objective", o.ID), finding.Term("indicator", x.Label()),
		finding.Term("goal", o.Goal.Label()), finding.Term("stage", x.Stage.one()), finding.Term("wanted", least.one()),
		finding.Term("advice", advice), k.proposal(o, least))
}

// solid reports whether an id is that of an indicator that is not a vanity one.
func (k *checker) solid(id string) bool {
	x := k.c.find(ID(id))
	return x != nil && !x.Vanity
}

// proposal names primary indicators of a goal, of a stage or later: first those that can be
// had on the account of the objective.
func (k *checker) proposal(o smart.Objective, least Stage) finding.Arg {
	primary, _ := k.c.For(o.Goal)
	primary = slices.DeleteFunc(primary, func(x Indicator) bool {
		return x.Stage < least || string(x.ID) == o.Indicator || k.availability(x.ID, o.Account) == No
	})
	if len(primary) == 0 {
		return finding.Term("proposal", say("kpi.advice.goal"))
	}
	var names []finding.Arg
	for _, x := range primary[:min(len(primary), maxProposals)] {
		names = append(names, finding.Term("", x.Label()))
	}
	return finding.ListOf("proposal", names...)
}

func (k *checker) known(id ID, at finding.Pointer) bool {
	if id == "" || k.c.find(id) != nil {
		return id != ""
	}
	k.found = append(k.found, unknown(at, id))
	return false
}

func (k *checker) account(id string) (Account, bool) {
	i := slices.IndexFunc(k.m.Accounts, func(a Account) bool { return id != "" && a.ID == id })
	if i < 0 {
		return Account{}, false
	}
	return k.m.Accounts[i], true
}

func (k *checker) availability(id ID, account string) Availability {
	a, found := k.account(account)
	if !found {
		return NotKnown
	}
	return k.c.Availability(id, a.Network, a.Kind)
}

// obtainable reports an indicator that its source does not give for an account, unless
// there is a series of it all the same.
func (k *checker) obtainable(id ID, account string, at finding.Pointer) {
	a, found := k.account(account)
	measured := func(s Series) bool { return s.Indicator == id && s.Account == account && len(s.Samples) > 0 }
	if !found || slices.ContainsFunc(k.m.Series, measured) {
		return
	}
	availability, why := k.c.access(id, a.Network, a.Kind)
	if availability != No {
		return
	}
	name := finding.Text("network", string(a.Network))
	if n, known := network.Builtin().Network(a.Network); known {
		name = finding.Term("network", n.Name)
	}
	k.find(CodeUnobtainable, at, finding.Term("indicator", k.c.find(id).Label()), name,
		finding.Term("kind", a.Kind.Label()), finding.Text("source", why.Source))
}

// orphan reports a series that neither an objective nor what watches over it needs.
func (k *checker) orphan(s *Series, at finding.Pointer) {
	if len(k.m.Objectives) == 0 {
		return
	}
	for _, o := range k.m.Objectives {
		if o.Account != "" && s.Account != "" && o.Account != s.Account {
			continue
		}
		for _, id := range append([]string{o.Indicator}, o.Support...) {
			if k.needs(ID(id), s.Indicator) {
				return
			}
		}
	}
	k.find(CodeOrphanSeries, at, finding.Text("series", s.ID), finding.Term("indicator", k.c.find(s.Indicator).Label()))
}

// needs reports whether an indicator is another, is watched by it, or is made of it.
func (k *checker) needs(id, other ID) bool {
	x := k.c.find(id)
	return x != nil && (id == other || slices.Contains(x.Guards, other) ||
		k.c.table.reaches(x.Formula, other, map[ID]bool{}))
}

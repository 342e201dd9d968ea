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
// Of an objective, that it has no primary indicator, or no series of it although there are
// series; that one of its indicators is unknown, or not given for its account, or for any
// account when it names none; that the primary one is wanted to go the other way, goes
// without the guard-rail that it takes, or looks at an earlier stage than the goal, or else
// is a vanity indicator without any other; that it is about means. Of a series, that no
// objective, guard-rail or formula needs it; that its figures cannot be used.
//
// Time is linear in the samples, n log n where they are not sorted, and linear in the
// objectives and series.
func (c Catalogue) Check(m Mapping) finding.List {
	k := newChecker(c, m)
	for i := range m.Objectives {
		k.objective(&m.Objectives[i], i)
	}
	for i := range m.Series {
		k.series(&m.Series[i], i)
	}
	k.found.Sort()
	return k.found
}

// checker gathers what one check finds.
type checker struct {
	c        Catalogue
	m        Mapping
	accounts map[string]Account
	measured places // where there are readings
	kept     places // where there are series
	needed   places // where objectives need it
	primary  map[smart.Goal][]*Indicator
	found    finding.List
}

// places are the accounts of each indicator, "" for one that is not said.
type places map[ID]map[string]bool

// add adds an account of an indicator, and reports whether it is new.
func (p places) add(id ID, account string) bool {
	on := p[id]
	if on == nil {
		on = map[string]bool{}
		p[id] = on
	}
	known := on[account]
	on[account] = true
	return !known
}

// match reports whether an indicator is there on an account; one that is not said is any.
func (p places) match(id ID, account string) bool {
	on := p[id]
	return on[""] || on[account] || account == "" && len(on) > 0
}

func newChecker(c Catalogue, m Mapping) *checker {
	k := &checker{c: c, m: m, accounts: make(map[string]Account, len(m.Accounts)),
		measured: places{}, kept: places{}, needed: places{}, primary: map[smart.Goal][]*Indicator{}}
	for _, a := range m.Accounts {
		if _, twice := k.accounts[a.ID]; !twice && a.ID != "" {
			k.accounts[a.ID] = a
		}
	}
	for i := range m.Series {
		s := &m.Series[i]
		k.kept.add(s.Indicator, s.Account)
		if len(s.Samples) > 0 {
			k.measured.add(s.Indicator, s.Account)
		}
	}
	for i := range m.Objectives {
		o := &m.Objectives[i]
		k.need(ID(o.Indicator), o.Account)
		for _, id := range o.Support {
			k.need(ID(id), o.Account)
		}
	}
	return k
}

// need notes an indicator that an objective needs on an account, with what watches over it
// and what it is made of.
func (k *checker) need(id ID, account string) {
	x := k.c.find(id)
	if x == nil {
		return
	}
	k.compose(id, account)
	for _, guard := range x.Guards {
		k.needed.add(guard, account)
	}
}

// compose notes an indicator and all that it is made of.
func (k *checker) compose(id ID, account string) {
	if x := k.c.find(id); k.needed.add(id, account) && x != nil {
		x.Formula.parts(func(_ string, _ int, part ID) { k.compose(part, account) })
	}
}

func (k *checker) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	k.found = append(k.found, book().Finding(code, at, args...))
}

func (k *checker) objective(o *smart.Objective, i int) {
	root := finding.Root.Field("objectives").Index(i)
	name := named("objective", o.ID, i)
	for j, id := range o.Support {
		if at := root.Field("support").Index(j); k.known(ID(id), at) {
			k.obtainable(ID(id), o.Account, at)
		}
	}
	if o.Goal == smart.Production {
		k.find(CodeMeans, root.Field("goal"), name)
	}
	at := root.Field("indicator")
	if o.Indicator == "" {
		k.find(CodeObjectiveWithoutIndicator, at, name, k.proposal(o, 0))
		return
	}
	if !k.known(ID(o.Indicator), at) {
		return
	}
	x := k.c.find(ID(o.Indicator))
	k.obtainable(x.ID, o.Account, at)
	if len(k.m.Series) > 0 && !k.kept.match(x.ID, o.Account) {
		k.find(CodeObjectiveUnmeasured, at, name, finding.Term("indicator", x.Label()))
	}
	k.which(o, x, name, root)
	if against(*o, x) {
		k.find(CodeDirection, root.Field("type"), name, finding.Term("indicator", x.Label()), finding.Term("direction", x.DirectionFor(o.Goal).Label()))
	}
	k.guarded(o, x, name, at)
	least := leastStage(o.Goal)
	if x.Stage < least && !slices.Contains(x.Primary, o.Goal) {
		k.mismatch(o, x, least, name, at)
		return // the target is that of another indicator
	}
	k.unit(o, x, name, root)
	if x.Vanity && !slices.Contains(x.Primary, o.Goal) && !slices.ContainsFunc(o.Support, k.solid) {
		k.find(CodeVanityOnly, at, name, finding.Term("indicator", x.Label()), k.proposal(o, least))
	}
}

// which asks for the account of an objective when its indicator is read on several of one
// network: a page and a profile are not one audience, and their figures are not added up for it.
func (k *checker) which(o *smart.Objective, x *Indicator, name finding.Arg, root finding.Pointer) {
	if o.Account != "" || x.Kind != Stock && x.Kind != Unique {
		return
	}
	on := map[network.ID]string{} // the first account of each network
	var accounts []string
	for i := range k.m.Series {
		s := &k.m.Series[i]
		place := s.network(k.m.Accounts)
		if s.Indicator != x.ID || s.Account == "" || place == "" {
			continue
		}
		if first := on[place]; first == "" {
			on[place] = s.Account
		} else if first != s.Account {
			accounts = append(accounts, first, s.Account)
		}
	}
	slices.Sort(accounts)
	if accounts = slices.Compact(accounts); len(accounts) == 0 {
		return
	}
	list := make([]finding.Arg, len(accounts))
	for i, a := range accounts {
		list[i] = finding.Text("", a)
	}
	k.find(CodeAccountUnsaid, root.Field("account"), name, finding.Term("indicator", x.Label()), finding.ListOf("accounts", list...))
}

// named is the id of a document within a sentence, or its place in its list when it has none.
func named(arg, id string, i int) finding.Arg {
	if id != "" {
		return finding.Text(arg, id)
	}
	return finding.Term(arg, say("kpi.numbered", finding.Integer("n", i+1)))
}

// unit reports a target that is not in the unit of its indicator. A target and a starting
// point in different units contradict each other, which is a finding of package smart.
func (k *checker) unit(o *smart.Objective, x *Indicator, name finding.Arg, root finding.Pointer) {
	said, member := o.Target, "target"
	if said.IsZero() && !o.Change.Relative() {
		said, member = o.Change.Quantity(), "change"
	}
	if said.IsZero() || x.Unit.takes(said.Unit(), member == "change") {
		return
	}
	if b := o.Baseline; b != nil && !b.Value.IsZero() && b.Value.Unit() != said.Unit() && member == "target" {
		return
	}
	k.find(CodeUnitMismatch, root.Field(member), name, said.Arg("target"),
		finding.Term("indicator", x.Label()), finding.Term("unit", x.Unit.Label()))
}

// guarded reports an indicator that tells nothing by itself and goes without a guard-rail.
func (k *checker) guarded(o *smart.Objective, x *Indicator, name finding.Arg, at finding.Pointer) {
	watched := func(id string) bool { return slices.Contains(x.Guards, ID(id)) }
	if x.Direction != DependsOnGoal || len(x.Guards) == 0 || slices.ContainsFunc(o.Support, watched) {
		return
	}
	guards := make([]finding.Arg, len(x.Guards))
	for i, id := range x.Guards {
		guards[i] = finding.Text("", string(id))
		if guard := k.c.find(id); guard != nil {
			guards[i] = finding.Term("", guard.Label())
		}
	}
	k.find(CodeGuardMissing, at, name, finding.Term("indicator", x.Label()), finding.ListOf("guards", guards...))
}

// mismatch reports an indicator that looks at an earlier stage than the goal.
func (k *checker) mismatch(o *smart.Objective, x *Indicator, least Stage, name finding.Arg, at finding.Pointer) {
	code := finding.Code("kpi.advice.support")
	if slices.Contains(x.Method, o.Goal) {
		code = "kpi.advice.method"
	}
	advice := say(code, finding.Term("stage", stages.Label(book(), "kpi.stage_of", least)))
	k.find(CodeStageMismatch, at, name, finding.Term("indicator", x.Label()),
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
func (k *checker) proposal(o *smart.Objective, least Stage) finding.Arg {
	primary, known := k.primary[o.Goal]
	if !known {
		primary, _ = k.c.serving(o.Goal)
		k.primary[o.Goal] = primary
	}
	var names []finding.Arg
	for _, x := range primary {
		if x.Stage < least || string(x.ID) == o.Indicator || k.availability(x.ID, o.Account) == No {
			continue
		}
		if names = append(names, finding.Term("", x.Label())); len(names) == maxProposals {
			break
		}
	}
	if len(names) == 0 {
		return finding.Term("proposal", say("kpi.advice.goal"))
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

func (k *checker) availability(id ID, account string) Availability {
	a, found := k.accounts[account]
	if !found {
		return NotKnown
	}
	return k.c.Availability(id, a.Network, a.Kind)
}

// obtainable reports an indicator that its source does not give for an account, or for any
// when none is named, unless there is a series of it all the same.
func (k *checker) obtainable(id ID, account string, at finding.Pointer) {
	if k.measured[id][account] {
		return
	}
	if account == "" {
		k.anywhere(id, at)
		return
	}
	a, found := k.accounts[account]
	if !found {
		return
	}
	if availability, why := k.c.access(id, a.Network, a.Kind); availability == No {
		k.find(CodeUnobtainable, at, finding.Term("indicator", k.c.find(id).Label()),
			finding.Term("place", a.place()), finding.Text("source", why.Source))
	}
}

// anywhere reports an indicator that is given for none of the accounts.
func (k *checker) anywhere(id ID, at finding.Pointer) {
	var places []finding.Arg
	seen := map[Account]bool{}
	for _, a := range k.m.Accounts {
		a.ID = ""
		if seen[a] {
			continue
		}
		seen[a] = true
		if availability, _ := k.c.access(id, a.Network, a.Kind); availability != No {
			return
		}
		places = append(places, finding.Term("", a.place()))
	}
	if len(places) > 0 {
		k.find(CodeUnobtainableAnywhere, at, finding.Term("indicator", k.c.find(id).Label()), finding.ListOf("places", places...))
	}
}

// place says what an account is: "Facebook (page)".
func (a Account) place() finding.Message {
	name := finding.Text("network", string(a.Network))
	if n, known := network.Builtin().Network(a.Network); known {
		name = finding.Term("network", n.Name)
	}
	if kind := a.Kind.Label(); !kind.IsZero() {
		return say("kpi.place.kind", name, finding.Term("kind", kind))
	}
	return say("kpi.place", name)
}

// orphan reports a series that neither an objective nor what watches over it needs.
func (k *checker) orphan(s *Series, i int) {
	if len(k.m.Objectives) == 0 || k.needed.match(s.Indicator, s.Account) {
		return
	}
	k.find(CodeOrphanSeries, finding.Root.Field("series").Index(i), named("series", s.ID, i), finding.Term("indicator", k.c.find(s.Indicator).Label()))
}

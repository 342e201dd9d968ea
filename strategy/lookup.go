package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// Account returns the account with the given id, and whether there is one.
func (s Strategy) Account(id string) (Account, bool) {
	return lookup(s.Accounts, id, func(a Account) string { return a.ID })
}

// Action returns the action with the given id, and whether there is one.
func (s Strategy) Action(id string) (Action, bool) {
	return lookup(s.Actions, id, func(a Action) string { return a.ID })
}

// Objective returns the objective with the given id, and whether there is one.
func (s Strategy) Objective(id string) (smart.Objective, bool) {
	return lookup(s.Objectives, id, func(o smart.Objective) string { return o.ID })
}

// Person returns the person with the given id, and whether there is one.
func (s Strategy) Person(id string) (Person, bool) {
	return lookup(s.Resources.People, id, func(p Person) string { return p.ID })
}

// lookup returns the element of list with the given id; the empty id names nothing.
func lookup[T any](list []T, id string, idOf func(T) string) (T, bool) {
	i := slices.IndexFunc(list, func(x T) bool { return id != "" && idOf(x) == id })
	if i < 0 {
		var none T
		return none, false
	}
	return list[i], true
}

// directory finds the parts of a strategy by what refers to them, in one step each.
type directory struct {
	s        *Strategy
	accounts map[string]int   // by id
	people   map[string]int   // by id
	actions  map[string]int   // by id
	lines    map[string]int   // budget lines by id
	verdicts map[string]int   // audits by account
	serving  map[string][]int // actions by objective
	series   map[figure]int   // series by what they are of
}

// figure is an indicator, on an account or on any.
type figure struct {
	indicator kpi.ID
	account   string
}

func newDirectory(s *Strategy) directory {
	d := directory{
		s:        s,
		accounts: index(s.Accounts, func(a *Account) string { return a.ID }),
		people:   index(s.Resources.People, func(p *Person) string { return p.ID }),
		actions:  index(s.Actions, func(a *Action) string { return a.ID }),
		lines:    index(s.Resources.Budget, func(l *BudgetLine) string { return l.ID }),
		verdicts: index(s.Situation.Audits, func(a *Audit) string { return a.Account }),
		serving:  make(map[string][]int, len(s.Objectives)),
		series:   make(map[figure]int, 2*len(s.Measurement.Series)),
	}
	for i := range s.Actions {
		if id := s.Actions[i].Objective; id != "" {
			d.serving[id] = append(d.serving[id], i)
		}
	}
	for i := range s.Measurement.Series {
		x := &s.Measurement.Series[i]
		for _, f := range [2]figure{{x.Indicator, x.Account}, {x.Indicator, ""}} {
			if _, taken := d.series[f]; !taken {
				d.series[f] = i
			}
		}
	}
	return d
}

// index returns the place of the first element of each id.
func index[T any](list []T, idOf func(*T) string) map[string]int {
	places := make(map[string]int, len(list))
	for i := range list {
		id := idOf(&list[i])
		if _, taken := places[id]; !taken && id != "" {
			places[id] = i
		}
	}
	return places
}

// account returns the account with the given id, or nil.
func (d *directory) account(id string) *Account {
	if i, found := d.accounts[id]; found {
		return &d.s.Accounts[i]
	}
	return nil
}

// verdict returns what the audit said of an account, 0 when it said nothing.
func (d *directory) verdict(account string) AccountVerdict {
	if i, found := d.verdicts[account]; found {
		return d.s.Situation.Audits[i].Verdict
	}
	return 0
}

// measured returns the series of the primary indicator of an objective, on its account
// when it names one, or nil.
func (d *directory) measured(o smart.Objective) *kpi.Series {
	i, found := d.series[figure{kpi.ID(o.Indicator), o.Account}]
	if !found || o.Indicator == "" {
		return nil
	}
	return &d.s.Measurement.Series[i]
}

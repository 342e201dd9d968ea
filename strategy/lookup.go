package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

func (s Strategy) account(id string) (Account, bool) {
	return lookup(s.Accounts, id, func(a Account) string { return a.ID })
}

func (s Strategy) action(id string) (Action, bool) {
	return lookup(s.Actions, id, func(a Action) string { return a.ID })
}

func (s Strategy) objective(id string) (smart.Objective, bool) {
	return lookup(s.Objectives, id, func(o smart.Objective) string { return o.ID })
}

// measured returns the series of the primary indicator of an objective, on its account
// when it names one, or nil.
func (s Strategy) measured(o smart.Objective) *kpi.Series {
	i := slices.IndexFunc(s.Measurement.Series, func(x kpi.Series) bool {
		return o.Indicator != "" && string(x.Indicator) == o.Indicator && (o.Account == "" || x.Account == o.Account)
	})
	if i < 0 {
		return nil
	}
	return &s.Measurement.Series[i]
}

func (p Person) holds(r Role) bool { return slices.Contains(p.Roles, r) }

// lookup returns the element of list with the given id; the empty id names nothing.
func lookup[T any](list []T, id string, idOf func(T) string) (T, bool) {
	i := slices.IndexFunc(list, func(x T) bool { return id != "" && idOf(x) == id })
	if i < 0 {
		var none T
		return none, false
	}
	return list[i], true
}

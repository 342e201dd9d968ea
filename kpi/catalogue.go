package kpi

import (
	"iter"
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/smart"
)

// CatalogueVersion is the edition of the built-in catalogue: the month in which its
// definitions were last read.
const CatalogueVersion = "2026-11"

// Catalogue is a set of indicators. It is never modified and is safe for concurrent use;
// the indicators it hands out are copies. The zero Catalogue knows none: begin with
// [Builtin].
type Catalogue struct {
	table *table
}

// table is the content of a catalogue, in its order.
type table struct {
	list []Indicator
	byID map[ID]int
}

func newTable(list []Indicator) *table {
	t := &table{list: list, byID: make(map[ID]int, len(list))}
	for i, x := range list {
		t.byID[x.ID] = i
	}
	for i := range list {
		list[i].Aggregation = t.aggregation(list[i])
	}
	return t
}

// aggregation is that of the kind of x, but for a ratio made of distinct people.
func (t *table) aggregation(x Indicator) Aggregation {
	if !x.Kind.ratio() && x.Kind != Mean {
		return x.Kind.Aggregation()
	}
	out := x.Kind.Aggregation()
	x.Formula.parts(func(_ string, _ int, id ID) {
		if i, found := t.byID[id]; found && t.list[i].Kind == Unique {
			out = Window
		}
	})
	return out
}

// builtin is read-only: what leaves the package is cloned.
var builtin = sync.OnceValue(func() *table {
	list := make([]Indicator, len(rows))
	for i, r := range rows {
		list[i] = r.indicator.clone()
		list[i].Access = access(r.indicator.ID)
	}
	return newTable(list)
})

// Builtin returns the indicators of this package, of the edition [CatalogueVersion].
func Builtin() Catalogue { return Catalogue{builtin()} }

// Len returns the number of indicators of c.
func (c Catalogue) Len() int {
	if c.table == nil {
		return 0
	}
	return len(c.table.list)
}

// Indicator returns the indicator with the given id, and whether there is one.
func (c Catalogue) Indicator(id ID) (Indicator, bool) {
	x := c.find(id)
	if x == nil {
		return Indicator{}, false
	}
	return x.clone(), true
}

// find returns the indicator with the given id, or nil. It is not to be modified.
func (c Catalogue) find(id ID) *Indicator {
	if c.table == nil {
		return nil
	}
	if i, found := c.table.byID[id]; found {
		return &c.table.list[i]
	}
	return nil
}

// All yields the indicators of c in the order of the catalogue: the built-in ones from
// means to results, each beside what it is made of, then those added by
// [Catalogue.With] in the order they were given.
func (c Catalogue) All() iter.Seq[Indicator] {
	return func(yield func(Indicator) bool) {
		if c.table == nil {
			return
		}
		for i := range c.table.list {
			if !yield(c.table.list[i].clone()) {
				return
			}
		}
	}
}

// For returns the indicators that tell whether an objective of a goal is reached, and
// those that support: they explain, and prove nothing by themselves. Those that the method
// itself names for the goal come first on each side, the others in the order of the
// catalogue. Both are empty for a goal that is absent or [smart.Other].
func (c Catalogue) For(goal smart.Goal) (primary, support []Indicator) {
	copies := func(list []*Indicator) (out []Indicator) {
		for _, x := range list {
			out = append(out, x.clone())
		}
		return out
	}
	first, second := c.serving(goal)
	return copies(first), copies(second)
}

// serving is For without the copies: the indicators are not to be modified.
func (c Catalogue) serving(goal smart.Goal) (primary, support []*Indicator) {
	if c.table == nil {
		return nil, nil
	}
	for i := range c.table.list {
		switch x := &c.table.list[i]; {
		case slices.Contains(x.Primary, goal):
			primary = append(primary, x)
		case slices.Contains(x.Support, goal):
			support = append(support, x)
		}
	}
	named := func(x, y *Indicator) int {
		return rank(slices.Contains(x.Method, goal)) - rank(slices.Contains(y.Method, goal))
	}
	slices.SortStableFunc(primary, named)
	slices.SortStableFunc(support, named)
	return primary, support
}

func rank(first bool) int {
	if first {
		return 0
	}
	return 1
}

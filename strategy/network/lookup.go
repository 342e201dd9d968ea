package network

import (
	"iter"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
)

// Status returns the status of a network on a date; 0 when c does not know the network, or
// knows that it was launched later.
// The fact behind it is that of [FieldStatus]. An absent date asks for the last status known.
func (c Catalogue) Status(id ID, on calendar.Date) Status {
	if r := c.entry(id).holding(FieldStatus, on); r != nil {
		return r.Value.Status
	}
	return 0
}

// Closing returns the first day a network is closed and stays so, and whether c knows of one,
// past or to come.
func (c Catalogue) Closing(id ID) (calendar.Date, bool) {
	r := c.entry(id).holding(FieldStatus, calendar.Date{})
	if r == nil || r.Value.Status != Closed {
		return calendar.Date{}, false
	}
	return r.since, true
}

// Successor returns the network to use instead of one that closed, and whether c names one.
func (c Catalogue) Successor(id ID) (ID, bool) {
	r := c.entry(id).holding(FieldSuccessor, calendar.Date{})
	if r == nil {
		return "", false
	}
	return r.Value.Network, true
}

// Purposes returns what a network is for, by the newest fact of [FieldPurposes]; nil when
// that is not known. Each purpose bears its evidence.
func (c Catalogue) Purposes(id ID) []Purpose {
	r := c.entry(id).holding(FieldPurposes, calendar.Date{})
	if r == nil {
		return nil
	}
	purposes := slices.Clone(r.Value.Purposes)
	for i := range purposes {
		if purposes[i].Evidence == 0 {
			purposes[i].Evidence = r.Evidence
		}
	}
	return purposes
}

// Limits yields the facts that limit a post on a network on a date, by field, those that hold
// under a condition only ([Field.Condition]) included.
func (c Catalogue) Limits(id ID, on calendar.Date) iter.Seq[Fact] {
	return c.inForce(id, on, func(v *Value) bool { return !v.Limit.IsZero() })
}

// Caps yields the facts that cap the posts of an account on a date, by field.
func (c Catalogue) Caps(id ID, on calendar.Date) iter.Seq[Fact] {
	return c.inForce(id, on, func(v *Value) bool { return !v.Cap.IsZero() })
}

// inForce yields the facts that hold on a date and whose value is of the kind asked.
func (c Catalogue) inForce(id ID, on calendar.Date, kind func(*Value) bool) iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		e := c.entry(id)
		if e == nil {
			return
		}
		var last *record
		for i := range e.facts {
			r := &e.facts[i]
			if last != nil && last.Field != r.Field {
				if kind(&last.Value) && !yield(last.clone()) {
					return
				}
				last = nil
			}
			if r.inForce(on) {
				last = r
			}
		}
		if last != nil && kind(&last.Value) {
			yield(last.clone())
		}
	}
}

// Figures yields all the facts that count the users of a network, old and new, by kind,
// territory and date. The newest of one kind and territory is that of [Catalogue.Fact] for
// [Figure.Field].
func (c Catalogue) Figures(id ID) iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		for f := range c.Facts(id) {
			if !f.Value.Figure.IsZero() && !yield(f) {
				return
			}
		}
	}
}

// Formats returns what can be published on a network on a date; nil when that is not known.
func (c Catalogue) Formats(id ID, on calendar.Date) []Format {
	if r := c.entry(id).holding(FieldFormats, on); r != nil {
		return slices.Clone(r.Value.Formats)
	}
	return nil
}

// Metrics returns the names that the interface of a network gives to the measures of an
// account of that kind, and whether they are known. Names given for one kind alone
// ("metrics.page") are not taken for another.
func (c Catalogue) Metrics(id ID, kind AccountKind, on calendar.Date) ([]string, bool) {
	e := c.entry(id)
	r := e.holding(FieldMetrics+"."+Field(kind.String()), on)
	if r == nil {
		r = e.holding(FieldMetrics, on)
	}
	if r == nil {
		return nil, false
	}
	return slices.Clone(r.Value.Names), true
}

// Effort returns how many minutes one content of this format takes, and whether that is
// known: what is said of the network, else what is said of [All].
func (c Catalogue) Effort(id ID, format Format, on calendar.Date) (int, bool) {
	field := EffortField(format)
	r := c.entry(id).holding(field, on)
	if r == nil {
		r = c.entry(All).holding(field, on)
	}
	if r == nil {
		return 0, false
	}
	return r.Value.Minutes, true
}

package network

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Codes a caller may branch on.
const (
	// CodeUnknown: nothing is known of a network.
	CodeUnknown finding.Code = "network.unknown"
	// CodeClosed: a network was closed before the plan begins.
	CodeClosed finding.Code = "network.closed"
	// CodeClosesDuringPlan: a network closes before the plan ends.
	CodeClosesDuringPlan finding.Code = "network.closes_during_plan"
	// CodeClosing: a network has announced that it will close, after the plan or on a day
	// that is not known.
	CodeClosing finding.Code = "network.closing"
	// CodeClosedUndated: a network is closed, since a day that is not known.
	CodeClosedUndated finding.Code = "network.closed_undated"
	// CodeFactValue: a fact gives no value, or several.
	CodeFactValue finding.Code = "network.fact_value"
	// CodeFactKind: a field bears a value of another kind than its own.
	CodeFactKind finding.Code = "network.fact_kind"
	// CodeFactAlso: a second limit without a first, or in the same unit.
	CodeFactAlso finding.Code = "network.fact_also"
	// CodeFactPeriod: a fact ends before it begins.
	CodeFactPeriod finding.Code = "network.fact_period"
	// CodeFactField: a figure under the field of another.
	CodeFactField finding.Code = "network.fact_field"
	// CodeFactFigure: a figure without users nor share, or with both.
	CodeFactFigure finding.Code = "network.fact_figure"
	// CodeFactOvertaken: a caller's fact that gives way to a later one of the catalogue.
	CodeFactOvertaken finding.Code = "network.fact_overtaken"
	// CodeTooManyFacts: more than [MaxFacts] facts.
	CodeTooManyFacts finding.Code = "network.too_many_facts"
)

// Check says what speaks against publishing on a network during a period: that c does not
// know it, or that it is closed, closes meanwhile or is about to. The finding is at the
// given pointer. An absent period is judged by the last status known.
func (c Catalogue) Check(id ID, at finding.Pointer, during calendar.Period) finding.List {
	e := c.entry(id)
	if e == nil || id == All {
		return finding.List{book().Finding(CodeUnknown, at,
			finding.Text("network", string(id)), finding.Term("hint", c.hint(id)))}
	}
	code, day := e.standing(during)
	if code == "" {
		return nil
	}
	args := []finding.Arg{finding.Term("network", e.network.The), finding.Term("instead", c.instead(id))}
	if !day.IsZero() {
		args = append(args, day.Arg("date"))
	}
	return finding.List{book().Finding(code, at, args...)}
}

// standing returns what speaks against publishing during a period, and the day of closing
// that its sentence names; an empty code if nothing does.
func (e *entry) standing(during calendar.Period) (finding.Code, calendar.Date) {
	first, last := e.holding(FieldStatus, during.From()), e.holding(FieldStatus, during.To())
	final := e.holding(FieldStatus, calendar.Date{})
	switch {
	case first.is(Closed) && first.since.IsZero():
		return CodeClosedUndated, calendar.Date{}
	case first.is(Closed):
		return CodeClosed, first.since
	case final.is(Closed) && during.Contains(final.since):
		return CodeClosesDuringPlan, final.since
	case last.is(Closing):
		return CodeClosing, calendar.Date{}
	default:
		return "", calendar.Date{}
	}
}

// is reports whether r, which may be nil, gives this status.
func (r *record) is(s Status) bool { return r != nil && r.Value.Status == s }

// hint says what to write for an id that is not known.
func (c Catalogue) hint(id ID) finding.Message {
	if meant, found := c.Named(string(id)); found {
		n, _ := c.Network(meant)
		return book().Message("network.hint.write", finding.Text("id", string(meant)), finding.Term("name", n.The))
	}
	return book().Message("network.hint.add")
}

// instead says what to use for a network that closes.
func (c Catalogue) instead(id ID) finding.Message {
	if successor, found := c.Successor(id); found {
		if n, known := c.Network(successor); known {
			return book().Message("network.instead.use", finding.Term("name", n.The))
		}
	}
	return book().Message("network.instead.choose")
}

// check says what is wrong with a fact that a caller gives.
func (f Fact) check(at finding.Pointer) finding.List {
	list := factSchema().Check(f).Under(at)
	given, expected := f.Value.given(), f.Field.member()
	switch {
	case len(given) != 1:
		list = append(list, book().Finding(CodeFactValue, at.Field("value"), finding.Integer("count", len(given))))
	case expected != "" && given[0] != expected:
		list = append(list, book().Finding(CodeFactKind, at.Field("value").Field(given[0]),
			finding.Text("field", string(f.Field)), finding.Text("expected", expected)))
	}
	if also := f.Value.Also; !also.IsZero() && (f.Value.Limit.IsZero() || f.Value.Limit.Unit() == also.Unit()) {
		list = append(list, book().Finding(CodeFactAlso, at.Field("value").Field("also")))
	}
	if since := f.since(); !f.To.IsZero() && f.To.Before(since) {
		list = append(list, book().Finding(CodeFactPeriod, at.Field("to"), since.Arg("from"), f.To.Arg("to")))
	}
	if figure := f.Value.Figure; !figure.IsZero() {
		if field := figure.Field(); f.Field != field {
			list = append(list, book().Finding(CodeFactField, at.Field("field"),
				finding.Text("found", string(f.Field)), finding.Text("expected", string(field))))
		}
		if (figure.Users != 0) == (figure.Percent != 0) {
			list = append(list, book().Finding(CodeFactFigure, at.Field("value").Field("figure")))
		}
	}
	return list
}

package network

import (
	"slices"
	"strings"

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
	// CodeClosedForAWhile: a network is closed for a time, and open again after it.
	CodeClosedForAWhile finding.Code = "network.closed_for_a_while"
	// CodeNotLaunched: a network was launched after the plan.
	CodeNotLaunched finding.Code = "network.not_launched"
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
	// CodeFactTerritory: a figure of a territory that is none.
	CodeFactTerritory finding.Code = "network.fact_territory"
	// CodeFactAges: an audience whose youngest are older than its oldest.
	CodeFactAges finding.Code = "network.fact_ages"
	// CodeFactGoal: a purpose that is no type of objective.
	CodeFactGoal finding.Code = "network.fact_goal"
	// CodeFactOvertaken: a caller's fact that gives way to a later one of the catalogue.
	CodeFactOvertaken finding.Code = "network.fact_overtaken"
	// CodeTooManyFacts: more than [MaxFacts] facts.
	CodeTooManyFacts finding.Code = "network.too_many_facts"
)

// Check says what speaks against publishing on a network during a period: that c does not
// know it, or that it is not open yet, is closed for good or for a while, closes meanwhile
// or is about to. The finding is at the given pointer. An absent period is judged by the
// last status known.
func (c Catalogue) Check(id ID, at finding.Pointer, during calendar.Period) finding.List {
	e := c.entry(id)
	if e == nil || id == All {
		return finding.List{book().Finding(CodeUnknown, at,
			finding.Text("network", string(id)), finding.Term("hint", c.hint(id)))}
	}
	code, from, to := e.standing(during)
	if code == "" {
		return nil
	}
	args := []finding.Arg{finding.Term("network", e.network.called()), finding.Term("instead", c.instead(id))}
	switch {
	case !to.IsZero():
		args = append(args, from.Arg("from"), to.Arg("to"))
	case !from.IsZero():
		args = append(args, from.Arg("date"))
	}
	return finding.List{book().Finding(code, at, args...)}
}

// standing returns what speaks against publishing during a period, and the days of closing
// that its sentence names; an empty code if nothing does.
func (e *entry) standing(during calendar.Period) (code finding.Code, from, to calendar.Date) {
	if launch := e.holding(FieldLaunch, calendar.Date{}); launch != nil && !during.IsZero() && during.To().Before(launch.Value.When.From()) {
		return CodeNotLaunched, from, to
	}
	day := during.From()
	for first := true; first || !day.IsZero(); first, day = false, e.turn(day, during.To()) {
		r := e.holding(FieldStatus, day)
		if !r.is(Closed) {
			continue
		}
		from, to = r.since, e.reopening(day)
		switch {
		case !to.IsZero():
			if from.IsZero() {
				from = day
			}
			return CodeClosedForAWhile, from, to
		case from.IsZero():
			return CodeClosedUndated, from, to
		case first:
			return CodeClosed, from, to
		}
		return CodeClosesDuringPlan, day, to
	}
	if e.holding(FieldStatus, during.To()).is(Closing) {
		return CodeClosing, calendar.Date{}, calendar.Date{}
	}
	return "", calendar.Date{}, calendar.Date{}
}

// turn returns the next day, after one and no later than another, on which the status may
// change; it is absent when there is none.
func (e *entry) turn(after, until calendar.Date) calendar.Date {
	var next calendar.Date
	for i := e.first(FieldStatus); i < len(e.facts) && e.facts[i].Field == FieldStatus; i++ {
		for _, day := range [...]calendar.Date{e.facts[i].since, e.facts[i].To.AddDays(1)} {
			if day.After(after) && !day.After(until) && (next.IsZero() || day.Before(next)) {
				next = day
			}
		}
	}
	return next
}

// reopening returns the last day of a closing that is in force on a day, absent when it is
// for good.
func (e *entry) reopening(day calendar.Date) calendar.Date {
	if day.IsZero() {
		return calendar.Date{}
	}
	end, _ := calendar.NewDate(calendar.MaxYear, 12, 31)
	for day = e.turn(day, end); !day.IsZero(); day = e.turn(day, end) {
		if !e.holding(FieldStatus, day).is(Closed) {
			return day.AddDays(-1)
		}
	}
	return calendar.Date{}
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
		if !figure.Territory.valid() {
			list = append(list, book().Finding(CodeFactTerritory, at.Field("value").Field("figure").Field("territory"), finding.Text("territory", string(figure.Territory))))
		}
	}
	if a := f.Value.Audience; a.MinAge > a.MaxAge && a.MaxAge != 0 {
		list = append(list, book().Finding(CodeFactAges, at.Field("value").Field("audience"), finding.Integer("from", a.MinAge), finding.Integer("to", a.MaxAge)))
	}
	for i, p := range f.Value.Purposes {
		if p.Goal != "" && !slices.Contains(goals(), p.Goal) {
			list = append(list, book().Finding(CodeFactGoal, at.Field("value").Field("purposes").Index(i).Field("goal"), finding.Text("goal", p.Goal), finding.Text("known", strings.Join(goals(), ", "))))
		}
	}
	return list
}

// goals are the wire names of the types of objective, which a floor above defines.
func goals() []string {
	return []string{"awareness", "traffic", "prospecting", "acquisition", "loyalty", "service", "talent", "production", "other"}
}

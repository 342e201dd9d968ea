package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkFormula judges a formula whose parts are all known. One thing at a time: what is
// made of itself has no units, and what has the wrong shape no sense.
func (t *table) checkFormula(x Indicator, at finding.Pointer) finding.List {
	f := x.Formula
	if f.IsZero() {
		return nil
	}
	if t.reaches(f, x.ID, map[ID]bool{}) {
		return finding.List{book().Finding(CodeFormulaCycle, at, finding.Text("id", string(x.ID)))}
	}
	if member := t.misshapen(x); member != "" {
		return finding.List{book().Finding(CodeFormulaShape, at.Field(member), finding.Term("kind", x.Kind.Label()))}
	}
	above, same := t.family(slices.Concat(f.Numerator, f.Less))
	if !same {
		return finding.List{book().Finding(CodeFormulaUnits, at.Field("numerator"))}
	}
	below, same := t.family(f.Denominator)
	if !same {
		return finding.List{book().Finding(CodeFormulaUnits, at.Field("denominator"))}
	}
	if !x.Unit.of(above, below) {
		return finding.List{book().Finding(CodeFormulaUnits, at)}
	}
	return nil
}

// reaches reports whether a formula is made, at any depth, of the given indicator.
func (t *table) reaches(f Formula, target ID, seen map[ID]bool) bool {
	found := false
	f.parts(func(_ string, _ int, id ID) {
		if found || id == target {
			found = true
			return
		}
		if i, known := t.byID[id]; known && !seen[id] {
			seen[id] = true
			found = t.reaches(t.list[i].Formula, target, seen)
		}
	})
	return found
}

// misshapen returns the member of the formula of x that its kind cannot have, or "".
func (t *table) misshapen(x Indicator) string {
	f := x.Formula
	divides := x.Kind.ratio() || x.Kind == Mean
	switch {
	case x.Kind == Unique || x.Kind == Duration || len(f.Numerator) == 0:
		return "numerator"
	case divides != (len(f.Denominator) > 0):
		return "denominator"
	}
	bad := ""
	f.parts(func(member string, _ int, id ID) {
		switch part := t.list[t.byID[id]]; {
		case part.Kind == Flow, divides && (part.Kind == Stock || part.Kind == Unique), part.Kind == x.Kind && x.Kind == Stock:
		default:
			bad = member
		}
	})
	return bad
}

// family returns the unit that all the given indicators are counted in, and whether there
// is one. There is none, and no fault, in no indicators.
func (t *table) family(list []ID) (Unit, bool) {
	var out Unit
	for i, id := range list {
		u := t.list[t.byID[id]].Unit.family()
		if i > 0 && u != out {
			return 0, false
		}
		out = u
	}
	return out, true
}

// of reports whether a figure in unit u can be made of what is counted in above, divided
// by what is counted in below, if anything.
func (u Unit) of(above, below Unit) bool {
	switch {
	case below == 0:
		return u.family() == above
	case u == Currency:
		return above == Currency && below == Count
	case u == Minutes || u == Seconds:
		return (above == Minutes || above == Seconds) && below == Count
	case u == Percent || u == Times:
		return above == below
	case u == Points || u == PerPost || u == Stars:
		return above == Count && below == Count
	}
	return false
}

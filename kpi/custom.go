package kpi

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxIndicators is the largest number of indicators of a catalogue.
const MaxIndicators = 2000

// custom is the document that the arguments of [Catalogue.With] are checked as.
type custom struct {
	Indicators []Indicator `json:"indicators"`
}

var customSchema = sync.OnceValue(document.MustSchema[custom])

// With returns c with more indicators: one whose id c knows takes its place, the others
// come after it, in their order. The list says everything that is wrong with them, at
// pointers such as "/0/formula/denominator/1":
//
//   - what breaks the rules of a document, an id given twice included;
//   - an id that neither c nor the others know, in a formula or among guards;
//   - a formula made of itself, or of what cannot be added up: rates, or counts with money;
//   - a formula that its kind cannot have, an aggregation that is not that of its kind;
//   - an indicator said not to be available without a source.
//
// All or none: when the list holds an error, c is returned as it was.
func (c Catalogue) With(indicators ...Indicator) (Catalogue, finding.List) {
	if c.Len()+len(indicators) > MaxIndicators {
		return c, finding.List{book().Finding(CodeTooManyIndicators, finding.Root, finding.Integer("max", MaxIndicators))}
	}
	found := customSchema().Check(custom{indicators}).Map(func(p finding.Pointer) finding.Pointer {
		_, rest := p.Cut() // below "indicators"
		return rest
	})
	merged := c.merged(indicators)
	for i := range indicators {
		found = append(found, merged.check(indicators[i], finding.Root.Index(i))...)
	}
	found.Sort()
	if found.Err() != nil {
		return c, found
	}
	return Catalogue{merged}, found
}

func (c Catalogue) merged(indicators []Indicator) *table {
	var list []Indicator
	if c.table != nil {
		list = slices.Clone(c.table.list)
	}
	for _, x := range indicators {
		i := slices.IndexFunc(list, func(y Indicator) bool { return y.ID == x.ID })
		if i >= 0 {
			list[i] = x.clone()
		} else {
			list = append(list, x.clone())
		}
	}
	return newTable(list)
}

// check says what is wrong with x in the company of the others.
func (t *table) check(x Indicator, at finding.Pointer) finding.List {
	var found finding.List
	x.Formula.parts(func(member string, i int, id ID) {
		if _, known := t.byID[id]; !known && id != "" {
			found = append(found, unknown(at.Field("formula").Field(member).Index(i), id))
		}
	})
	for i, id := range x.Guards {
		if _, known := t.byID[id]; !known && id != "" {
			found = append(found, unknown(at.Field("guards").Index(i), id))
		}
	}
	if derived := t.aggregation(x); x.Aggregation != 0 && derived != 0 && x.Aggregation != derived {
		found = append(found, book().Finding(CodeAggregationMismatch, at.Field("aggregation"),
			finding.Term("found", x.Aggregation.Label()), finding.Term("expected", derived.Label())))
	}
	for i, a := range x.Access {
		if a.Availability == No && a.Source == "" {
			found = append(found, book().Finding(CodeNoWithoutSource, at.Field("access").Index(i).Field("source")))
		}
	}
	if found.Err() == nil {
		found = append(found, t.checkFormula(x, at.Field("formula"))...)
	}
	return found
}

func unknown(at finding.Pointer, id ID) finding.Finding {
	return book().Finding(CodeUnknownIndicator, at, finding.Text("id", string(id)))
}

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

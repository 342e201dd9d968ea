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
//   - a formula or a unit that its kind cannot have, an aggregation that is not that of its
//     kind;
//   - a formula of c that no longer holds with one of them in the place of another;
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
	given := make(map[ID]int, len(indicators))
	for i := range indicators {
		found = append(found, merged.check(indicators[i], finding.Root.Index(i))...)
		given[indicators[i].ID] = i
	}
	if found.Err() == nil {
		found = append(found, merged.broken(given)...)
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
	places := make(map[ID]int, len(list)+len(indicators))
	for i := range list {
		places[list[i].ID] = i
	}
	for _, x := range indicators {
		i, found := places[x.ID]
		if !found {
			i = len(list)
			places[x.ID], list = i, append(list, Indicator{})
		}
		list[i] = x.clone()
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
	if x.Unit != 0 && !x.Kind.fits(x.Unit) {
		found = append(found, book().Finding(CodeKindUnit, at.Field("unit"), finding.Term("kind", x.Kind.Label()), finding.Term("unit", x.Unit.Label())))
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

// broken says which of the given indicators, at their places, spoil a formula of the others.
func (t *table) broken(given map[ID]int) finding.List {
	var found finding.List
	for i := range t.list {
		y := &t.list[i]
		if _, new := given[y.ID]; new {
			continue
		}
		part := y.givenPart(given)
		if part != "" && len(t.checkFormula(*y, finding.Root)) > 0 {
			found = append(found, book().Finding(CodeFormulaBroken, finding.Root.Index(given[part]),
				finding.Text("other", string(y.ID)), finding.Text("id", string(part))))
		}
	}
	return found
}

// givenPart returns the first of the given indicators in the formula of x.
func (x *Indicator) givenPart(given map[ID]int) ID {
	var out ID
	x.Formula.parts(func(_ string, _ int, id ID) {
		if _, is := given[id]; is && out == "" {
			out = id
		}
	})
	return out
}

func unknown(at finding.Pointer, id ID) finding.Finding {
	return book().Finding(CodeUnknownIndicator, at, finding.Text("id", string(id)))
}

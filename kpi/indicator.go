package kpi

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ID names an indicator on the wire, such as "er_reach". The set is open: a team adds its
// own with [Catalogue.With]. The zero ID names none.
type ID string

// Indicator is something that can be measured. It is a document: exported fields, judged
// by [Catalogue.With]. The zero Indicator is not sound: it has no id, kind, unit,
// direction or stage.
type Indicator struct {
	ID ID `json:"id" id:"indicator" validate:"required,max=100"`
	// Name is what readers call it, in lower case and in the language of the team. The
	// built-in indicators have none: [Indicator.Label] names them in both languages.
	Name string `json:"name,omitzero" validate:"max=200"`
	// Kind decides how figures add up.
	Kind Kind `json:"kind,omitzero" validate:"required"`
	Unit Unit `json:"unit,omitzero" validate:"required"`
	// Aggregation follows from Kind, but for a ratio with distinct people among its parts,
	// which is known for the windows that its source gives and no others. A catalogue fills
	// it in.
	Aggregation Aggregation `json:"aggregation,omitzero"`
	Direction   Direction   `json:"direction,omitzero" validate:"required"`
	Stage       Stage       `json:"stage,omitzero" validate:"required"`
	// Primary are the goals whose reaching it tells; Support those it explains, without
	// proving anything by itself.
	Primary []smart.Goal `json:"primary,omitzero" validate:"max=20,unique"`
	Support []smart.Goal `json:"support,omitzero" validate:"max=20,unique"`
	// Method are the goals for which the seven-step method itself names it.
	Method []smart.Goal `json:"method,omitzero" validate:"max=20,unique"`
	// Formula says what it is made of, when it is made of others.
	Formula Formula `json:"formula,omitzero"`
	// Vanity says that it flatters easily and moves with nothing else: alone it confirms no
	// objective, but one of a goal in Primary.
	Vanity bool `json:"vanity,omitzero"`
	// Signed says that single figures may be negative, as when likes are withdrawn.
	Signed bool `json:"signed,omitzero"`
	// Part says that what is above the line of a percentage is a part of what is below it: it
	// is then no more than 100%.
	Part bool `json:"part,omitzero"`
	// Defined says that it means nothing without a definition, such as the seconds after which
	// a view counts: a series of it must have [Series.Definition].
	Defined bool `json:"defined,omitzero"`
	// Distinct says that it counts each contact once: figures of several sources add up only
	// once the contacts found in both are taken out, and otherwise bound the total.
	Distinct bool `json:"distinct,omitzero"`
	// Guards are the indicators to watch beside it, lest it improve at their expense.
	Guards []ID `json:"guards,omitzero" validate:"max=20,unique,dive,required,max=100"`
	// Minimum is how much must have been counted before it says anything.
	Minimum Minimum `json:"minimum,omitzero"`
	// Access says where it can be had.
	Access []Access `json:"access,omitzero" validate:"max=200,dive"`
	// Source is where its definition comes from, empty for one of this module's own.
	Source string `json:"source,omitzero" validate:"max=1000"`
}

// Formula is how an indicator is made of others:
//
//	Scale × (Numerator added up − Less added up) / Denominator added up
//
// Without a denominator it is a count made of counts. The zero Formula means that the
// indicator is measured as it is.
type Formula struct {
	Numerator   []ID `json:"numerator,omitzero" validate:"max=20,unique,dive,required,max=100"`
	Less        []ID `json:"less,omitzero" validate:"max=20,unique,dive,required,max=100"`
	Denominator []ID `json:"denominator,omitzero" validate:"max=20,unique,dive,required,max=100"`
	// Scale defaults to 100 for percent and points, and to 1 for the other units.
	Scale float64 `json:"scale,omitzero" validate:"gte=0,lte=1000000"`
}

// Minimum is how much must have been counted before a ratio says anything: events above
// the line, trials below it. Zero asks for nothing.
type Minimum struct {
	Events int `json:"events,omitzero" validate:"gte=0"`
	Trials int `json:"trials,omitzero" validate:"gte=0"`
}

// IsZero reports whether f is absent.
func (f Formula) IsZero() bool {
	return len(f.Numerator) == 0 && len(f.Less) == 0 && len(f.Denominator) == 0 && f.Scale == 0
}

// parts returns the indicators f is made of, with the member each is in.
func (f Formula) parts(visit func(member string, i int, id ID)) {
	for _, part := range [...]struct {
		member string
		ids    []ID
	}{{"numerator", f.Numerator}, {"less", f.Less}, {"denominator", f.Denominator}} {
		for i, id := range part.ids {
			visit(part.member, i, id)
		}
	}
}

func (f Formula) clone() Formula {
	f.Numerator, f.Less, f.Denominator = slices.Clone(f.Numerator), slices.Clone(f.Less), slices.Clone(f.Denominator)
	return f
}

// Label returns what a reader sees for x: "engagement rate by reach", « taux d'engagement
// sur la portée ». An indicator that the built-in catalogue does not know bears its Name
// in both languages, or its id when it has none.
func (x Indicator) Label() finding.Message {
	if _, built := builtin().byID[x.ID]; built && x.Name == "" {
		return book().Message(indicatorCode(x.ID))
	}
	name := x.Name
	if name == "" {
		name = string(x.ID)
	}
	return book().Message("kpi.indicator", finding.Text("name", name))
}

func indicatorCode(id ID) finding.Code { return "kpi.indicator." + finding.Code(id) }

// DirectionFor returns the way x is wanted to go for a goal. It is 0, not known, for an
// indicator that depends on the goal and does not serve this one.
func (x Indicator) DirectionFor(goal smart.Goal) Direction {
	switch {
	case x.Direction != DependsOnGoal:
		return x.Direction
	case x.serves(goal):
		return Up
	}
	return 0
}

// serves reports whether x is primary or support for a goal.
func (x Indicator) serves(goal smart.Goal) bool {
	return slices.Contains(x.Primary, goal) || slices.Contains(x.Support, goal)
}

// adds reports whether x counts things or people of a period, so that what a sample leaves
// out comes on top.
func (x *Indicator) adds() bool { return x.Kind == Flow || x.Kind == Unique }

// reach returns the lowest and the highest that a figure of x can be, infinite where it is
// open.
func (x *Indicator) reach() (low, high float64) {
	low, high = 0, math.Inf(1)
	if x.Signed {
		low = math.Inf(-1)
	}
	switch {
	case x.Unit == Stars:
		return 0, 5
	case x.Kind == Score && x.Unit == Points:
		return -100, 100
	case x.Unit == Percent && (x.Part || x.Kind == Score):
		return max(low, 0), 100
	case x.Kind == Score:
		low = math.Inf(-1)
	}
	return low, high
}

// scale is what the ratio of the parts of x is multiplied by.
func (x *Indicator) scale() float64 {
	switch {
	case x.Formula.Scale > 0:
		return x.Formula.Scale
	case x.Unit == Percent || x.Unit == Points:
		return 100
	}
	return 1
}

func (x Indicator) clone() Indicator {
	x.Primary, x.Support, x.Method = slices.Clone(x.Primary), slices.Clone(x.Support), slices.Clone(x.Method)
	x.Formula = x.Formula.clone()
	x.Guards = slices.Clone(x.Guards)
	x.Access = slices.Clone(x.Access)
	for i := range x.Access {
		x.Access[i].Kinds = slices.Clone(x.Access[i].Kinds)
	}
	return x
}

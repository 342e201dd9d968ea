package network

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// FigureKind says what a figure of users counts. The zero FigureKind means absent.
type FigureKind int

// The kinds of figure.
const (
	// Members are accounts ever registered and not closed, used or not.
	Members FigureKind = iota + 1
	// MonthlyActive are accounts used within a month, as the network counts them; for the
	// European Union and its countries, as it declares them under the Digital Services Act.
	MonthlyActive
	// DailyActive are accounts used within a day, as the network counts them.
	DailyActive
	// AdReach is how many accounts advertising can reach, as the network's own tool estimates.
	AdReach
	// PanelVisitors are people who came within a month, as a panel such as Médiamétrie's
	// estimates.
	PanelVisitors
	// SurveyShare is the share of the people surveyed who say they use the network.
	SurveyShare
	// Identities are accounts on all networks together; one person has several.
	Identities
	// MethodFigure is a figure of the method's article, which does not say what it counts.
	MethodFigure
)

var figureKinds = document.MustEnum[FigureKind]("kind of figure",
	"members", "monthlyActive", "dailyActive", "adReach", "panel", "survey", "identities", "method")

// String returns the name of k in documents, such as "monthlyActive".
func (k FigureKind) String() string { return figureKinds.Name(k) }

// MarshalText writes the name of k; an absent or unknown k is an error.
func (k FigureKind) MarshalText() ([]byte, error) { return figureKinds.Marshal(k) }

// UnmarshalText reads the name of a kind of figure.
func (k *FigureKind) UnmarshalText(text []byte) (err error) {
	*k, err = figureKinds.Unmarshal(text)
	return err
}

// Label returns what a reader sees for k: "registered members", « membres inscrits ». It
// is the zero message when k is not a kind of figure.
func (k FigureKind) Label() finding.Message { return figureKinds.Label(book(), "network.figure", k) }

// Territory is where the users of a figure are: [World], [EuropeanUnion], or a country as
// ISO 3166-1 writes it in two capitals, such as [France].
type Territory string

// The territories of the built-in catalogue.
const (
	World         Territory = "world"
	EuropeanUnion Territory = "EU"
	France        Territory = "FR"
)

// valid reports whether t is one of the constants or written as a country is.
func (t Territory) valid() bool {
	capitals := len(t) == 2 && t[0] >= 'A' && t[0] <= 'Z' && t[1] >= 'A' && t[1] <= 'Z'
	return t == World || t == "" || capitals
}

// Label returns what a reader sees for t: "European Union", « Union européenne ». It is the
// code itself for a country without a constant here.
func (t Territory) Label() finding.Message {
	switch t {
	case World, EuropeanUnion, France:
		return book().Message("network.territory." + finding.Code(strings.ToLower(string(t))))
	default:
		return book().Message("network.territory", finding.Text("code", string(t)))
	}
}

// Figure is how many people or accounts use a network, of one kind and in one territory:
// either a number of them or, for a survey, a share.
type Figure struct {
	Kind      FigureKind `json:"kind,omitzero" validate:"required"`
	Territory Territory  `json:"territory" validate:"required,max=20"`
	// Users is how many people or accounts.
	Users int `json:"users,omitzero" validate:"min=0"`
	// Percent is a share of the people surveyed, 0 to 100.
	Percent float64 `json:"percent,omitzero" validate:"min=0,max=100"`
	// AtMost says that the source gives a bound: fewer than this.
	AtMost bool `json:"atMost,omitzero"`
}

// Field returns the field that facts of this figure bear, such as
// "users.monthlyActive.FR".
func (f Figure) Field() Field {
	return FieldUsers + "." + Field(f.Kind.String()) + "." + Field(f.Territory)
}

// IsZero reports whether f is absent.
func (f Figure) IsZero() bool { return f == Figure{} }

// IncomparableError says that two figures do not count the same thing.
type IncomparableError struct{ A, B Figure }

// Error names what differs.
func (e *IncomparableError) Error() string {
	return fmt.Sprintf("network: figures of %s in %q and %s in %q do not compare",
		e.A.Kind, document.Quotable(string(e.A.Territory)), e.B.Kind, document.Quotable(string(e.B.Territory)))
}

// CompareFigures returns a negative number when a is the smaller, a positive one when it
// is the greater, and an [*IncomparableError] when the two are of different kinds or
// territories, when one has no kind, when one is a number of users and the other a share, or
// when either is only a bound. Figures of the method
// do not say what they count, and compare with each other only. Mind the dates as well:
// figures do not hold them, their facts do.
func CompareFigures(a, b Figure) (int, error) {
	if !figureKinds.Has(a.Kind) || a.Kind != b.Kind || a.Territory != b.Territory || a.AtMost || b.AtMost ||
		(a.Percent != 0) != (b.Percent != 0) {
		return 0, &IncomparableError{A: a, B: b}
	}
	return cmp.Or(cmp.Compare(a.Users, b.Users), cmp.Compare(a.Percent, b.Percent)), nil
}

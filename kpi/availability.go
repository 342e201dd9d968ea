package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Availability says whether an indicator can be had for an account. The zero Availability
// means absent.
type Availability int

// The availabilities.
const (
	// Yes: a source gives it.
	Yes Availability = iota + 1
	// No: a source says that it is not given. It is never inferred from silence.
	No
	// NotKnown: nothing is known either way.
	NotKnown
)

var availabilities = document.MustEnum[Availability]("availability", "yes", "no", "notKnown")

// String returns the name of a in documents, such as "notKnown".
func (a Availability) String() string { return availabilities.Name(a) }

// MarshalText writes the name of a; an absent or unknown a is an error.
func (a Availability) MarshalText() ([]byte, error) { return availabilities.Marshal(a) }

// UnmarshalText reads the name of an availability.
func (a *Availability) UnmarshalText(text []byte) (err error) {
	*a, err = availabilities.Unmarshal(text)
	return err
}

// Label returns what a reader sees for a: "not known", « à vérifier ». It is the zero
// message when a is not an availability.
func (a Availability) Label() finding.Message {
	return availabilities.Label(book(), "kpi.availability", a)
}

// Mark says how the field of an API is known. The zero Mark means absent.
type Mark int

// The marks.
const (
	// Documented is read in the vendor's own documentation.
	Documented Mark = iota + 1
	// Observed is seen in public client code or in a third party's reference.
	Observed
)

var marks = document.MustEnum[Mark]("evidence mark", "documented", "observed")

// String returns the name of m in documents, such as "observed".
func (m Mark) String() string { return marks.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m Mark) MarshalText() ([]byte, error) { return marks.Marshal(m) }

// UnmarshalText reads the name of a mark.
func (m *Mark) UnmarshalText(text []byte) (err error) {
	*m, err = marks.Unmarshal(text)
	return err
}

// Label returns what a reader sees for m: "read in the vendor's documentation". It is the
// zero message when m is not a mark.
func (m Mark) Label() finding.Message { return marks.Label(book(), "kpi.mark", m) }

// Places that give figures and are not networks.
const (
	GoogleAnalytics network.ID = "ga4"          // GoogleAnalytics is Google Analytics 4.
	MetaAds         network.ID = "meta_ads"     // MetaAds is the advertising of Facebook and Instagram.
	LinkedInAds     network.ID = "linkedin_ads" // LinkedInAds is the advertising of LinkedIn.
)

// Access is what is known of one place where an indicator may be had.
type Access struct {
	// Network is a network, one of the other places, or [network.All] for what a company
	// has in its own records whatever the network.
	Network network.ID `json:"network" validate:"required,max=100"`
	// Kinds are the kinds of account it holds for. Defaults to all of them.
	Kinds []network.AccountKind `json:"kinds,omitzero" validate:"max=20,unique"`
	// Availability is [No] only with a Source.
	Availability Availability `json:"availability,omitzero" validate:"required"`
	// Field is the name of the field or of the formula in the API of that place.
	Field string `json:"field,omitzero" validate:"max=300"`
	Mark  Mark   `json:"mark,omitzero"`
	// Note is what a developer must know of the field.
	Note string `json:"note,omitzero" validate:"max=500"`
	// Source is where that is written, with its date.
	Source string `json:"source,omitzero" validate:"max=1000"`
}

// AccessOn returns what is known of x on a network for a kind of account, and whether
// anything is. What is said of that kind comes before what is said of all.
func (x Indicator) AccessOn(on network.ID, kind network.AccountKind) (Access, bool) {
	if a := x.on(on, kind); a != nil {
		return a.clone(), true
	}
	return Access{}, false
}

// on is AccessOn without the copy, or nil.
func (x *Indicator) on(place network.ID, kind network.AccountKind) *Access {
	var general *Access
	for i := range x.Access {
		switch a := &x.Access[i]; {
		case a.Network != place:
		case slices.Contains(a.Kinds, kind):
			return a
		case len(a.Kinds) == 0 && general == nil:
			general = a
		}
	}
	return general
}

func (a Access) clone() Access {
	a.Kinds = slices.Clone(a.Kinds)
	return a
}

package strategy

import (
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Organisation is who the strategy is for. What the law and the budget ask of it depends
// on its sector, its size and the territories of its audience, and on its traits.
type Organisation struct {
	Name  string `json:"name" validate:"required,max=200"`
	Brand string `json:"brand,omitzero" validate:"max=200"`
	// Sector is the line of business, in the organisation's own words.
	Sector string `json:"sector" validate:"required,max=200"`
	Size   Size   `json:"size,omitzero" validate:"required"`
	// Territories are ISO 3166-1 alpha-2 codes of where the audience lives: the law that
	// applies is that of the audience, not of the registered office.
	Territories []string `json:"territories,omitzero" validate:"required,min=1,max=250,unique,dive,required,territory"`
	// Languages are the BCP 47 tags the organisation speaks to its audience in.
	Languages []string `json:"languages,omitzero" validate:"max=50,unique,dive,required,language"`
	// Currency is the ISO 4217 code of its budgets.
	Currency string `json:"currency" validate:"required,currency"`
	// Tax is the basis its budgets are stated on.
	Tax smart.TaxBasis `json:"tax,omitzero" validate:"required"`
	// Turnover is what it sells in a year, before tax. Absent, it is not known.
	Turnover smart.Money `json:"turnover,omitzero"`
	// Traits are what it is or does that the law looks at, Without what it is not or does
	// not do. One that is in neither is not known, unless the rest of the strategy shows it:
	// see [Register].
	Traits  []charter.Trait `json:"traits,omitzero" validate:"max=50,unique"`
	Without []charter.Trait `json:"without,omitzero" validate:"max=50,unique"`
}

// Size is the size class of an organisation, as Commission Recommendation 2003/361/EC of
// 6 May 2003 draws it by staff: below 10, below 50, below 250, and beyond. The zero Size
// is absent.
type Size int

// The size classes.
const (
	SizeMicro  Size = iota + 1 // SizeMicro: below 10 people.
	SizeSmall                  // SizeSmall: below 50 people.
	SizeMedium                 // SizeMedium: below 250 people.
	SizeLarge                  // SizeLarge: 250 people and more.
)

var sizes = document.MustEnum[Size]("size", "micro", "small", "medium", "large")

// String returns the name of s on the wire, such as "medium".
func (s Size) String() string { return sizes.Name(s) }

// MarshalText returns the name of s; the zero Size is an error.
func (s Size) MarshalText() ([]byte, error) { return sizes.Marshal(s) }

// UnmarshalText reads the name of a size.
func (s *Size) UnmarshalText(text []byte) (err error) {
	*s, err = sizes.Unmarshal(text)
	return err
}

// staff bounds how many people work for an organisation of this size, nil when it is absent.
func (s Size) staff() *charter.Headcount {
	switch s {
	case SizeMicro:
		return &charter.Headcount{Min: new(0), Max: new(9)}
	case SizeSmall:
		return &charter.Headcount{Min: new(10), Max: new(49)}
	case SizeMedium:
		return &charter.Headcount{Min: new(50), Max: new(249)}
	case SizeLarge:
		return &charter.Headcount{Min: new(250)}
	}
	return nil
}

// Label returns the words a reader sees for s.
func (s Size) Label() finding.Message { return sizes.Label(book(), "strategy.size", s) }

package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// AssetKit is what people are given to present the company with.
type AssetKit struct {
	// Descriptions present the company, usually in several lengths.
	Descriptions []Description `json:"descriptions,omitzero" validate:"max=50"`
	Assets       []Asset       `json:"assets,omitzero" validate:"max=500"`
}

// Description is a text that presents the company. Its length is printed beside it.
type Description struct {
	Text string `json:"text" validate:"required,max=5000"`
	// Language is a BCP 47 tag.
	Language string `json:"language,omitzero" validate:"omitzero,language"`
}

// Asset is a file of the kit. One whose rights have ended is not printed.
type Asset struct {
	ID    string    `json:"id" id:"asset" validate:"required,max=100"`
	Kind  AssetKind `json:"kind,omitzero" validate:"required"`
	Title string    `json:"title" validate:"required,max=300"`
	// File is where it is: a name, a path, an address. It is printed, never opened.
	File   string `json:"file" validate:"required,max=2000"`
	Rights Rights `json:"rights,omitzero"`
}

// AssetKind is what an asset is. The zero AssetKind is absent.
type AssetKind int

// The kinds of asset.
const (
	Logo   AssetKind = iota + 1 // Logo is the company's sign.
	Banner                      // Banner is the wide image at the top of a profile.
	Photo                       // Photo is a photograph or another image.
)

var assetKinds = document.MustEnum[AssetKind]("asset kind", "logo", "banner", "photo")

// String returns the name of k on the wire, such as "banner".
func (k AssetKind) String() string { return assetKinds.Name(k) }

// MarshalText returns the name of k; the zero AssetKind is an error.
func (k AssetKind) MarshalText() ([]byte, error) { return assetKinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *AssetKind) UnmarshalText(text []byte) (err error) {
	*k, err = assetKinds.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for k, none when it is absent: « bannière » for [Banner].
func (k AssetKind) Label() finding.Message { return assetKinds.Label(book(), "charter.asset", k) }

// Rights are what a file may be used for. The zero Rights know no limit.
type Rights struct {
	// Holder is whose rights they are: an author, a person in the picture.
	Holder  string `json:"holder,omitzero" validate:"max=300"`
	Licence string `json:"licence,omitzero" validate:"max=300"`
	// Territories are ISO 3166-1 alpha-2 codes of where it may be shown. None means
	// everywhere.
	Territories []string `json:"territories,omitzero" validate:"max=250,unique,dive,required,territory"`
	// Until is the last day it may be shown. Absent means for ever.
	Until calendar.Date `json:"until,omitzero"`
	// Networks are where it may be shown. None means all.
	Networks []network.ID `json:"networks,omitzero" validate:"max=50,unique,dive,required,max=100"`
}

// ended reports whether the rights ended before a day; nothing has before an absent day.
func (r Rights) ended(on calendar.Date) bool {
	return !r.Until.IsZero() && !on.IsZero() && r.Until.Before(on)
}

// shownOn reports whether the rights extend to a network; they do to an unknown one.
func (r Rights) shownOn(id network.ID) bool {
	return id == "" || len(r.Networks) == 0 || slices.Contains(r.Networks, id)
}

// shownIn reports whether the rights extend to a territory; they do to an unknown one.
func (r Rights) shownIn(territory string) bool {
	return territory == "" || len(r.Territories) == 0 || slices.Contains(r.Territories, territory)
}

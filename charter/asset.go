package charter

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
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
	// Use says where it goes: a biography, a press release.
	Use string `json:"use,omitzero" validate:"max=300"`
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

// Label returns the words a reader sees for k, none when it is absent: « bannière » for
// [Banner].
func (k AssetKind) Label() finding.Message { return assetKinds.Label(book(), "charter.asset", k) }

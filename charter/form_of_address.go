package charter

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// FormOfAddress is how readers are addressed in French. The zero FormOfAddress is absent.
type FormOfAddress int

// The two forms.
const (
	Tu   FormOfAddress = iota + 1 // Tu is the familiar singular: tutoiement.
	Vous                          // Vous is the polite form: vouvoiement.
)

var formsOfAddress = document.MustEnum[FormOfAddress]("form of address", "tu", "vous")

// String returns the name of a on the wire: "tu" or "vous".
func (a FormOfAddress) String() string { return formsOfAddress.Name(a) }

// MarshalText returns the name of a; the zero FormOfAddress is an error.
func (a FormOfAddress) MarshalText() ([]byte, error) { return formsOfAddress.Marshal(a) }

// UnmarshalText reads "tu" or "vous".
func (a *FormOfAddress) UnmarshalText(text []byte) (err error) {
	*a, err = formsOfAddress.Unmarshal(text)
	return err
}

// Label returns the word a reader sees for a, none when it is absent: « tutoiement » or
// « vouvoiement ».
func (a FormOfAddress) Label() finding.Message {
	return formsOfAddress.Label(book(), "charter.address", a)
}

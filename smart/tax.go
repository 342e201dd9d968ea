package smart

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// TaxBasis says whether an amount includes value added tax. The zero TaxBasis means
// absent.
type TaxBasis int

// The tax bases.
const (
	// TaxExcluded is before tax.
	TaxExcluded TaxBasis = iota + 1
	// TaxIncluded is with tax.
	TaxIncluded
	// TaxNotApplicable is where there is no such tax.
	TaxNotApplicable
)

var taxBases = document.MustEnum[TaxBasis]("tax basis", "excluded", "included", "notApplicable")

// String returns the name of b in documents, such as "excluded".
func (b TaxBasis) String() string { return taxBases.Name(b) }

// MarshalText writes the name of b; an absent or unknown b is an error.
func (b TaxBasis) MarshalText() ([]byte, error) { return taxBases.Marshal(b) }

// UnmarshalText reads the name of a tax basis.
func (b *TaxBasis) UnmarshalText(text []byte) (err error) {
	*b, err = taxBases.Unmarshal(text)
	return err
}

// Label returns what a reader sees for b: "excl. tax", « HT ». It is the zero message when
// b is not a tax basis.
func (b TaxBasis) Label() finding.Message { return taxBases.Label(book(), "smart.tax_basis", b) }

// Amount is money with what it includes. An amount without a tax basis is refused when it
// is read: 6 000 € HT and 6 000 € TTC are a fifth apart.
type Amount struct {
	Value Money    `json:"value,omitzero" validate:"required"`
	Tax   TaxBasis `json:"tax,omitzero" validate:"required"`
}

// IsZero reports whether a is absent altogether.
func (a Amount) IsZero() bool { return a == Amount{} }

// Comparable reports whether a and b are in one currency and on one tax basis, so that
// they may be added and compared.
func (a Amount) Comparable(b Amount) bool {
	return !a.Value.IsZero() && taxBases.Has(a.Tax) && a.Tax == b.Tax && a.Value.Currency() == b.Value.Currency()
}

// CheckBudget checks a as a budget: it finds [CodeNegativeBudget] at /value when the
// amount is below zero. Place the list with [finding.List.Under].
func (a Amount) CheckBudget() finding.List {
	if a.Value.Minor() >= 0 {
		return nil
	}
	return finding.List{book().Finding(CodeNegativeBudget, finding.Root.Field("value"), a.Value.Arg("amount"))}
}

// Arg returns a as the argument of a sentence: "€6,000 excl. tax", « 6 000 € HT ».
func (a Amount) Arg(name string) finding.Arg {
	if !taxBases.Has(a.Tax) {
		return a.Value.Arg(name)
	}
	return book().Term(name, "smart.amount", a.Value.Arg("amount"), finding.Term("tax", a.Tax.Label()))
}

package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Sensitivity is why silence never approves a post. The zero Sensitivity is a reason that is
// not given.
type Sensitivity int

// The reasons.
const (
	SensitiveSponsored Sensitivity = iota + 1 // SensitiveSponsored: money or goods are given for it. See [Post.Sponsored].
	SensitiveSector                           // SensitiveSector: the law regulates its sector, such as health or finance.
	SensitiveCrisis                           // SensitiveCrisis: it speaks of a crisis, or goes out during one.
	SensitiveImage                            // SensitiveImage: a person can be recognised in it.
)

var sensitivities = document.MustEnum[Sensitivity]("sensitivity", "sponsored", "regulatedSector", "crisis", "personalImage")

// String returns the name of s on the wire, such as "regulatedSector".
func (s Sensitivity) String() string { return sensitivities.Name(s) }

// MarshalText returns the name of s; the zero Sensitivity is an error.
func (s Sensitivity) MarshalText() ([]byte, error) { return sensitivities.Marshal(s) }

// UnmarshalText reads the name of a reason.
func (s *Sensitivity) UnmarshalText(text []byte) (err error) {
	*s, err = sensitivities.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s: « secteur réglementé » for [SensitiveSector],
// and that the reason is not given for what is none.
func (s Sensitivity) Label() finding.Message {
	if !sensitivities.Has(s) {
		return label("sensitivity", "not_given")
	}
	return sensitivities.Label(book(), "charter.sensitivity", s)
}

// SensitivePost says that silence does not approve a post.
type SensitivePost struct {
	// Post is the id of the post. Defaults to every post of the approval: those of a company
	// of a regulated sector, say.
	Post string      `json:"post,omitzero" ref:"post?" validate:"max=100"`
	Why  Sensitivity `json:"why,omitzero" validate:"required"`
}

// sensitivity returns why silence does not approve p, in the order of the reasons; a reason
// that could not be read counts as one.
func (a *Approval) sensitivity(p *Post) []Sensitivity {
	var out []Sensitivity
	if p.Sponsored {
		out = append(out, SensitiveSponsored)
	}
	for _, s := range a.Sensitive {
		if s.Post == "" || s.Post == p.ID {
			why := s.Why
			if !sensitivities.Has(why) {
				why = 0
			}
			out = append(out, why)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

package charter

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Escalation says what to do when something goes wrong in public.
type Escalation struct {
	// Trigger says how to tell a crisis from an ordinary complaint.
	Trigger string `json:"trigger,omitzero" validate:"max=2000"`
	// Contacts are whom to call, in that order.
	Contacts []Contact `json:"contacts,omitzero" validate:"max=50"`
	// Rules are what to do and not to do meanwhile.
	Rules []Rule `json:"rules,omitzero" validate:"max=200"`
}

// Contact is somebody to call.
type Contact struct {
	Person string `json:"person" ref:"person?" validate:"required,max=200"`
	// Reach is how: a telephone number, an address.
	Reach string `json:"reach" validate:"required,max=300"`
	// Minutes is how long one may wait for an answer before calling the next: 1 to 10,080, a
	// week.
	Minutes int `json:"minutes" validate:"min=1,max=10080"`
	// Cover is when the contact answers.
	Cover Cover `json:"cover,omitzero" validate:"required"`
	// Suspends says that the contact may suspend all publications.
	Suspends bool `json:"suspends,omitzero"`
}

// Cover is when somebody answers. The zero Cover is absent.
type Cover int

// The covers.
const (
	// OfficeHours are the hours the company works.
	OfficeHours Cover = iota + 1
	// OffHours are nights, weekends and holidays.
	OffHours
	// Always is every hour of every day.
	Always
)

var covers = document.MustEnum[Cover]("cover", "officeHours", "offHours", "always")

// String returns the name of c on the wire, such as "officeHours".
func (c Cover) String() string { return covers.Name(c) }

// MarshalText returns the name of c; the zero Cover is an error.
func (c Cover) MarshalText() ([]byte, error) { return covers.Marshal(c) }

// UnmarshalText reads the name of a cover.
func (c *Cover) UnmarshalText(text []byte) (err error) {
	*c, err = covers.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for c, none when it is absent: « la nuit, le week-end
// et les jours fériés » for [OffHours].
func (c Cover) Label() finding.Message { return covers.Label(book(), "charter.cover", c) }

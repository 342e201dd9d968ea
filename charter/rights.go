package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/network"
)

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

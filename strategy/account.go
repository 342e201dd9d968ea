package strategy

import "github.com/septet-go/socialstrategy/strategy/network"

// Account is a presence on a network. Actions, series and objectives refer to it: the
// figures of a page and of a personal profile on one network are two things.
type Account struct {
	ID      string              `json:"id" validate:"required,max=100" id:"account"`
	Labels  map[string]string   `json:"labels,omitempty" validate:"max=50"`
	Network network.ID          `json:"network" validate:"required,max=100"`
	Kind    network.AccountKind `json:"kind" validate:"required"`
	// Name is what a reader calls it: "LinkedIn page". It defaults to the handle.
	Name   string `json:"name,omitzero" validate:"max=200"`
	Handle string `json:"handle,omitzero" validate:"max=300"`
	// Owner answers for it within the organisation.
	Owner string `json:"owner,omitzero" ref:"person"`
	// Admins can publish and change its settings.
	Admins []string `json:"admins,omitempty" validate:"max=100,unique" ref:"person"`
	// Languages are those of its audience, as BCP 47 tags.
	Languages []string `json:"languages,omitempty" validate:"max=50,unique,dive,min=2,max=35"`
}

// title returns what to call the account in a sentence.
func (a Account) title() string {
	switch {
	case a.Name != "":
		return a.Name
	case a.Handle != "":
		return a.Handle
	default:
		return a.ID
	}
}

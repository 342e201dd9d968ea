package strategy

import "github.com/septet-go/socialstrategy/strategy/network"

// Choice is the decision to be, or not to be, on a network, with its reason: a network
// left aside for a reason is a decision, one never looked at is a gap.
type Choice struct {
	Network network.ID `json:"network" validate:"required,max=100"`
	Kept    bool       `json:"kept"`
	Reason  string     `json:"reason,omitzero" validate:"max=1000"`
}

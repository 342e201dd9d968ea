package strategy

import "github.com/septet-go/socialstrategy/strategy/network"

// Choice is the decision to be, or not to be, on a network, with its reason: a network
// left aside for a reason is a decision, one never looked at is a gap.
type Choice struct {
	ID string `json:"id,omitzero" validate:"max=100" id:"choice"`
	// Labels are the embedding tool's own; they are not read.
	Labels  map[string]string `json:"labels,omitzero" validate:"max=100"`
	Network network.ID        `json:"network" validate:"required,max=100"`
	Kept    bool              `json:"kept"`
	Reason  string            `json:"reason,omitzero" validate:"max=1000"`
}

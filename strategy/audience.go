package strategy

import "github.com/septet-go/socialstrategy/strategy/network"

// Segment is an audience: people the strategy addresses.
type Segment struct {
	ID string `json:"id" validate:"required,max=100" id:"segment"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Name   string            `json:"name" validate:"required,max=200"`
	// Description says who they are and what they expect.
	Description string `json:"description,omitzero" validate:"max=1000"`
	// Core marks the audience the strategy is made for first.
	Core bool `json:"core,omitzero"`
	// Networks are where these people are, from the most used.
	Networks []network.ID `json:"networks,omitzero" validate:"max=50,unique,dive,required"`
	// Source says how that is known.
	Source string `json:"source,omitzero" validate:"max=500"`
}

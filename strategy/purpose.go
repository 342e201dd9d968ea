package strategy

import "github.com/septet-go/socialstrategy/smart"

// Purpose is the answer to the question that comes before the seven steps: why be on
// social networks?
type Purpose struct {
	// Statement is the answer in a sentence: what the organisation wants to develop there.
	Statement string `json:"statement" validate:"max=1000"`
	// ValueProposition is what its audience gets from following it.
	ValueProposition string `json:"valueProposition,omitzero" validate:"max=1000"`
	// Goals are what the statement sets out to develop.
	Goals []smart.Goal `json:"goals,omitzero" validate:"max=9,unique"`
}

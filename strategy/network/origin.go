package network

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Origin says who sets a limit or a cap. The zero Origin means not known.
type Origin int

// The origins.
const (
	// FromPlatform is set by the network: a post beyond it is refused or cut.
	FromPlatform Origin = iota + 1
	// FromTool is set by a publishing tool; no page of the network is known to say it.
	FromTool
	// FromEditor is advice: a longer post is published as it stands.
	FromEditor
)

var origins = document.MustEnum[Origin]("origin", "platform", "tool", "editorial")

// String returns the name of o in documents, such as "platform".
func (o Origin) String() string { return origins.Name(o) }

// MarshalText writes the name of o; an absent or unknown o is an error.
func (o Origin) MarshalText() ([]byte, error) { return origins.Marshal(o) }

// UnmarshalText reads the name of an origin.
func (o *Origin) UnmarshalText(text []byte) (err error) {
	*o, err = origins.Unmarshal(text)
	return err
}

// Label returns what a reader sees for o: "set by a tool", « fixé par un outil ». It is
// the zero message when o is not an origin.
func (o Origin) Label() finding.Message { return origins.Label(book(), "network.origin", o) }

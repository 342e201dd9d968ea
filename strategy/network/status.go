package network

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Status says whether a network can be published on. The zero Status means unknown.
type Status int

// The statuses.
const (
	// Open is in service.
	Open Status = iota + 1
	// Closing is in service, with its end announced.
	Closing
	// Closed is out of service.
	Closed
	// Renamed is in service under another name.
	Renamed
)

var statuses = document.MustEnum[Status]("network status", "open", "closing", "closed", "renamed")

// String returns the name of s in documents, such as "open".
func (s Status) String() string { return statuses.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s Status) MarshalText() ([]byte, error) { return statuses.Marshal(s) }

// UnmarshalText reads the name of a status.
func (s *Status) UnmarshalText(text []byte) (err error) {
	*s, err = statuses.Unmarshal(text)
	return err
}

// Label returns what a reader sees for s: "closed", « fermé ». It is the zero message when
// s is not a status.
func (s Status) Label() finding.Message { return statuses.Label(book(), "network.status", s) }

package kpi

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MediaSource says what a figure owes its audience to. Figures of different sources are
// never added up. The zero MediaSource means absent: not known.
type MediaSource int

// The media sources.
const (
	// Organic is what was published without paying for its audience.
	Organic MediaSource = iota + 1
	// Paid is what was paid for: advertising, boosted posts.
	Paid
	// Earned is what others published.
	Earned
	// Total is all of them, as the network counts them.
	Total
)

var mediaSources = document.MustEnum[MediaSource]("media source", "organic", "paid", "earned", "total")

// String returns the name of m in documents, such as "organic".
func (m MediaSource) String() string { return mediaSources.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m MediaSource) MarshalText() ([]byte, error) { return mediaSources.Marshal(m) }

// UnmarshalText reads the name of a media source.
func (m *MediaSource) UnmarshalText(text []byte) (err error) {
	*m, err = mediaSources.Unmarshal(text)
	return err
}

// Label returns what a reader sees for m: "paid", « sponsorisé ». It is the zero message
// when m is not a media source.
func (m MediaSource) Label() finding.Message { return mediaSources.Label(book(), "kpi.media", m) }

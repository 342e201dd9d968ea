package network

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// AccountKind is what an account is on its network. What can be measured depends on it.
// The zero AccountKind means absent.
type AccountKind int

// The kinds of account.
const (
	// Page is held in the name of an organisation: a page of LinkedIn or Facebook, a
	// professional account elsewhere.
	Page AccountKind = iota + 1
	// Profile is a person's own.
	Profile
	// Showcase is a page of LinkedIn under another, for a brand or an activity.
	Showcase
	// Channel is a channel of YouTube or WhatsApp.
	Channel
	// Group is a place where members post: a group of LinkedIn or Facebook, a community.
	Group
	// Listing is a place of business on a map.
	Listing
	// Publication is a medium of one's own: a blog, a newsletter.
	Publication
)

var accountKinds = document.MustEnum[AccountKind]("account kind",
	"page", "profile", "showcase", "channel", "group", "listing", "publication")

// String returns the name of k in documents, such as "page".
func (k AccountKind) String() string { return accountKinds.Name(k) }

// MarshalText writes the name of k; an absent or unknown k is an error.
func (k AccountKind) MarshalText() ([]byte, error) { return accountKinds.Marshal(k) }

// UnmarshalText reads the name of a kind of account.
func (k *AccountKind) UnmarshalText(text []byte) (err error) {
	*k, err = accountKinds.Unmarshal(text)
	return err
}

// Label returns what a reader sees for k: "showcase page", « page vitrine ». It is the
// zero message when k is not a kind of account.
func (k AccountKind) Label() finding.Message {
	return accountKinds.Label(book(), "network.account_kind", k)
}

package charter

import (
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Post is a content as it is to appear on one account: words, media, and what must be
// known of them to judge them. It is a document: judge it with [Linter.Lint]. The zero
// Post is empty.
type Post struct {
	ID string `json:"id" id:"post" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	// Slot is the id of the [calendar.Slot] that the post fills.
	Slot     string         `json:"slot,omitzero" ref:"slot?" validate:"max=200"`
	Account  string         `json:"account,omitzero" ref:"account?" validate:"max=100"`
	Network  network.ID     `json:"network,omitzero" validate:"max=100"`
	Format   network.Format `json:"format,omitzero"`
	Campaign string         `json:"campaign,omitzero" ref:"campaign?" validate:"max=100"`
	Pillar   string         `json:"pillar,omitzero" ref:"pillar?" validate:"max=100"`
	Title    string         `json:"title,omitzero" validate:"max=10000"`
	Text     string         `json:"text,omitzero" validate:"max=1000000"`
	Media    []Media        `json:"media,omitzero" validate:"max=100"`
	// Link is the address the post leads to, beside those of its text.
	Link string `json:"link,omitzero" validate:"max=2000"`
	// Sponsored says that money or goods are given for it.
	Sponsored bool `json:"sponsored,omitzero"`
	// Relay says that one of the company's people shares it on an account of their own.
	Relay bool `json:"relay,omitzero"`
	// AI says that its words were made by artificial intelligence, in whole or in part; its
	// media say it of themselves.
	AI bool `json:"ai,omitzero"`
	// Language is the BCP 47 tag of the language it is written in.
	Language string `json:"language,omitzero" validate:"omitzero,language"`
	// Territory is the ISO 3166-1 alpha-2 code of where its audience lives: the law of that
	// place applies.
	Territory string `json:"territory,omitzero" validate:"omitzero,territory"`
	// Date is the day it is published.
	Date calendar.Date `json:"date,omitzero"`
}

// Media is an image, a video or another file of a post.
type Media struct {
	Kind MediaKind `json:"kind,omitzero" validate:"required"`
	// File is where it is: a name, a path, an address.
	File string `json:"file,omitzero" validate:"max=2000"`
	// Digest identifies the bytes of the file, such as "sha256:…". Give it, and an approval
	// does not outlive a change of the file.
	Digest string `json:"digest,omitzero" validate:"max=200"`
	// Alt is the text read in place of an image.
	Alt string `json:"alt,omitzero" validate:"max=10000"`
	// AI says that artificial intelligence made it, or altered what it shows.
	AI bool `json:"ai,omitzero"`
	// Retouched says that the figure or the face of a person in it was altered, by any means.
	Retouched bool `json:"retouched,omitzero"`
	// Mention is what it bears itself, such as « Images retouchées »: the law asks for it there
	// rather than in the text.
	Mention string `json:"mention,omitzero" validate:"max=200"`
	Rights  Rights `json:"rights,omitzero"`
}

// MediaKind is what a media is. The zero MediaKind is absent.
type MediaKind int

// The kinds of media.
const (
	Image     MediaKind = iota + 1 // Image is a still image.
	Animation                      // Animation is an animated image, such as a GIF.
	Video                          // Video is a moving image, with sound or without.
	Audio                          // Audio is sound alone.
	Document                       // Document is a file of pages, such as a PDF.
)

var mediaKinds = document.MustEnum[MediaKind]("media kind", "image", "animation", "video", "audio", "document")

// String returns the name of k on the wire, such as "image".
func (k MediaKind) String() string { return mediaKinds.Name(k) }

// MarshalText returns the name of k; the zero MediaKind is an error.
func (k MediaKind) MarshalText() ([]byte, error) { return mediaKinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *MediaKind) UnmarshalText(text []byte) (err error) {
	*k, err = mediaKinds.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for k, none when it is absent.
func (k MediaKind) Label() finding.Message { return mediaKinds.Label(book(), "charter.media", k) }

var postSchema = sync.OnceValue(document.MustSchema[Post])

// ReadPost reads a post strictly from its JSON text and reports in one pass what is wrong
// with its form. References to what only the strategy knows are not followed. What the post
// says is judged by [Linter.Lint], which a fault of the form does not prevent.
func ReadPost(data []byte) (Post, finding.List) { return postSchema().Read(data) }

// CheckPostForm reports what is wrong with the form of p, as [ReadPost] does for JSON:
// missing members, values out of range, territories and languages that are none.
func CheckPostForm(p Post) finding.List { return postSchema().Check(p) }

// UnmarshalJSON reads what [ReadPost] reads; its error is a [finding.List].
func (p *Post) UnmarshalJSON(data []byte) error { return postSchema().Unmarshal(data, p) }

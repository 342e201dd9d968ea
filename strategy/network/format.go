package network

import (
	"iter"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Format is the form of a content. The zero Format means absent.
type Format int

// The formats.
const (
	FormatText Format = iota + 1
	FormatImage
	FormatCarousel // FormatCarousel is several images, or pages, to leaf through.
	FormatDocument
	FormatShortVideo // FormatShortVideo is vertical, of a few minutes at most: a reel, a short.
	FormatLongVideo
	FormatStory // FormatStory is gone after a day.
	FormatLive
	FormatPoll
	FormatLink
	FormatThread // FormatThread is several posts in a row that read as one.
	FormatArticle
	FormatNewsletter // FormatNewsletter is one issue of a newsletter.
	FormatWhitePaper
	FormatCaseStudy
	FormatInfographic
	FormatPodcast
	FormatWebinar
	FormatEvent
)

var formats = document.MustEnum[Format]("format",
	"text", "image", "carousel", "document", "shortVideo", "longVideo", "story", "live", "poll", "link", "thread",
	"article", "newsletter", "whitePaper", "caseStudy", "infographic", "podcast", "webinar", "event")

// Formats yields the formats in their order.
func Formats() iter.Seq[Format] { return formats.All() }

// String returns the name of f in documents, such as "shortVideo".
func (f Format) String() string { return formats.Name(f) }

// MarshalText writes the name of f; an absent or unknown f is an error.
func (f Format) MarshalText() ([]byte, error) { return formats.Marshal(f) }

// UnmarshalText reads the name of a format.
func (f *Format) UnmarshalText(text []byte) (err error) {
	*f, err = formats.Unmarshal(text)
	return err
}

// Label returns what a reader sees for f: "white paper", « livre blanc ». It is the zero
// message when f is not a format.
func (f Format) Label() finding.Message { return formats.Label(book(), "network.format", f) }

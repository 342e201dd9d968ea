package network

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Format is the form of a content. The zero Format means absent.
type Format int

// The formats.
const (
	FormatText        Format = iota + 1 // FormatText is words alone.
	FormatImage                         // FormatImage is one picture.
	FormatCarousel                      // FormatCarousel is several images, or pages, to leaf through.
	FormatDocument                      // FormatDocument is a file to leaf through, such as a PDF.
	FormatShortVideo                    // FormatShortVideo is vertical, of a few minutes at most: a reel, a short.
	FormatLongVideo                     // FormatLongVideo is a video of more than a few minutes.
	FormatStory                         // FormatStory is gone after a day.
	FormatLive                          // FormatLive is seen as it happens.
	FormatPoll                          // FormatPoll is a question with answers to choose from.
	FormatLink                          // FormatLink is an address with a word beside it.
	FormatThread                        // FormatThread is several posts in a row that read as one.
	FormatArticle                       // FormatArticle is a text of some length, on a site or a network.
	FormatNewsletter                    // FormatNewsletter is one issue of a newsletter.
	FormatWhitePaper                    // FormatWhitePaper is a guide to download.
	FormatCaseStudy                     // FormatCaseStudy is the story of a customer.
	FormatInfographic                   // FormatInfographic is figures as one picture.
	FormatPodcast                       // FormatPodcast is an episode to listen to.
	FormatWebinar                       // FormatWebinar is a session to attend on line.
	FormatEvent                         // FormatEvent is a meeting to attend.
)

var formats = document.MustEnum[Format]("format",
	"text", "image", "carousel", "document", "shortVideo", "longVideo", "story", "live", "poll", "link", "thread",
	"article", "newsletter", "whitePaper", "caseStudy", "infographic", "podcast", "webinar", "event")

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

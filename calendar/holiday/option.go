package holiday

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Option adds to the eleven holidays of France those of a place. The zero Option is absent
// and adds nothing.
type Option int

// The options. A territory overseas adds the day on which it commemorates the abolition of
// slavery (code du travail, art. L3422-2).
const (
	// AlsaceMoselle adds 26 December in the departments 57, 67 and 68 (code du travail,
	// art. L3134-13).
	AlsaceMoselle Option = iota + 1
	// GoodFriday adds Good Friday. In Alsace and Moselle it is a holiday only in communes
	// that have a Protestant temple or a mixed church (code du travail, art. L3134-13), so
	// that no other option implies it. Guadeloupe and Martinique keep it by usage alone.
	GoodFriday
	// Mayotte adds 27 April.
	Mayotte
	// Martinique adds 22 May.
	Martinique
	// Guadeloupe adds 27 May.
	Guadeloupe
	// SaintMartin adds 28 May, to which circulars of 2018 and 2019 moved the 27th.
	SaintMartin
	// Guyane adds 10 June.
	Guyane
	// SaintBarthelemy adds 9 October.
	SaintBarthelemy
	// LaReunion adds 20 December.
	LaReunion
)

var options = document.MustEnum[Option]("holiday option", "alsace-moselle", "good-friday", "mayotte", "martinique",
	"guadeloupe", "saint-martin", "guyane", "saint-barthelemy", "la-reunion")

// String returns the name of o in documents, such as "alsace-moselle".
func (o Option) String() string { return options.Name(o) }

// MarshalText writes the name of o; an absent or unknown o is an error.
func (o Option) MarshalText() ([]byte, error) { return options.Marshal(o) }

// UnmarshalText reads "alsace-moselle", "good-friday", or the name of a territory:
// "mayotte", "martinique", "guadeloupe", "saint-martin", "guyane", "saint-barthelemy" and
// "la-reunion". The error is a [document.EnumError], which quotes the text.
func (o *Option) UnmarshalText(text []byte) (err error) {
	*o, err = options.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for o: "Alsace and Moselle", « Alsace-Moselle ».
func (o Option) Label() finding.Message { return options.Label(book(), "holiday.option", o) }

package calendar

// Occurrence is one time of a [Series]. Occurrences are comparable with ==. The zero
// Occurrence is none.
type Occurrence struct {
	of      When
	at      DateTime
	instant Instant
	words   *words
}

// words are the texts of a recurrence, or of one of its edits. They are never modified.
type words struct {
	title, promise string
	edited         bool
}

// IsZero reports whether o is none.
func (o Occurrence) IsZero() bool { return o.of.IsZero() }

// Of returns the day or time that the rule gives, or that was added. It names the
// occurrence for good, wherever it is moved: the RECURRENCE-ID of iCalendar.
func (o Occurrence) Of() When { return o.of }

// At returns what the clocks on the wall show when it takes place: the time of [Occurrence.Of],
// moved by an edit, or out of a change of the clocks. It is midnight for a whole day.
func (o Occurrence) At() DateTime { return o.at }

// Instant returns the instant at which it takes place, the zero Instant without a zone. A
// time that the clocks show twice is the first of the two.
func (o Occurrence) Instant() Instant { return o.instant }

// Edited reports whether an edit moved it or gave it other words.
func (o Occurrence) Edited() bool { return o.words != nil && o.words.edited }

// Title returns what the audience knows it by.
func (o Occurrence) Title() string {
	if o.words == nil {
		return ""
	}
	return o.words.title
}

// Promise returns what the audience is promised.
func (o Occurrence) Promise() string {
	if o.words == nil {
		return ""
	}
	return o.words.promise
}

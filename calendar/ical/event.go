package ical

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
)

// Event is one VEVENT: a single event, the first of a series, or the edit of one occurrence
// of a series. What it does not have as a field it keeps among its Properties, Parameters
// and Components. The zero Event is an event about which nothing is said.
type Event struct {
	// UID names the event, or the series, for good.
	UID string
	// Stamp is when this was written, in UTC: DTSTAMP.
	Stamp Time
	// Start is when it starts. End is when it ends, and the first moment not of it; Duration
	// is the other way to say so. See [Event.Ends].
	Start, End Time
	Duration   calendar.Duration
	// Rule says when it recurs. RuleText is the text of a rule that [calendar.ParseRule]
	// refuses, which is not read.
	Rule     calendar.Rule
	RuleText string
	// Excluded are when it does not recur, and Added when it does besides.
	Excluded, Added []Time
	// Of is the occurrence that the event edits, by the time that the rule gives it:
	// RECURRENCE-ID.
	Of Time

	Summary, Description, Location string

	Status Status
	// Sequence is the number of revisions.
	Sequence int
	Alarms   []Alarm
	// Properties are those without a field above, and those that could not be read, in the
	// order of the file.
	Properties []Property
	// Parameters are those of the properties with a field, but for TZID and VALUE, which the
	// fields say.
	Parameters []Parameters
	// Components are those within the event that are no alarms.
	Components []Component
	// Line is where the event starts in the file it was read from, counted from 1.
	Line int
}

// Text returns the text of the first of e.Properties with the given name, whatever its case,
// and the empty string when there is none.
func (e Event) Text(name string) string { return firstText(e.Properties, name) }

// Ends returns when e ends, the first moment not of it: its End, else its Start and its
// Duration as the clocks on the wall count it, else the next day for a whole day, and Start
// for a time. An event that would end before it starts ends when it starts. It is absent
// when there is no start, and when the file says of the end what cannot be read, which is
// among the Properties.
func (e Event) Ends() Time {
	end := e.End
	switch {
	case !end.IsZero():
	case e.Start.IsZero(), e.Duration.IsZero() && (e.Text("DTEND") != "" || e.Text("DURATION") != ""):
		return Time{}
	case !e.Duration.IsZero():
		end = e.Start.add(e.Duration)
	case e.Start.At.IsDate():
		end = e.Start.add(oneDay)
	}
	if end.IsZero() || end.Zone == e.Start.Zone && end.At.Compare(e.Start.At) < 0 {
		return e.Start
	}
	return end
}

// oneDay is the length of a whole day of which nothing else is said.
var oneDay = calendar.MustDuration("P1D")

// add returns the time a duration later on the same clocks.
func (t Time) add(d calendar.Duration) Time {
	if t.At.IsDate() {
		return Time{calendar.On(t.At.Date().Add(d)), t.Zone}
	}
	return Time{calendar.At(t.At.DateTime().Add(d)), t.Zone}
}

// Alarm is one VALARM of an event: a reminder. The zero Alarm goes off when the event starts
// and does nothing.
type Alarm struct {
	// Action is what happens: "DISPLAY", "EMAIL", "AUDIO".
	Action string
	// At is when it goes off, in UTC; without it Offset says so.
	At Time
	// Offset is how long after the start of the event it goes off, or with FromEnd after its
	// end: negative before.
	Offset  calendar.Duration
	FromEnd bool
	// Description is what it shows.
	Description string
	// Properties are those without a field above, in the order of the file.
	Properties []Property
	// Parameters are those of the properties with a field, but for VALUE and RELATED, which
	// the fields say.
	Parameters []Parameters
	// Components are those within the alarm.
	Components []Component
}

// Status is whether an event takes place. The zero Status is absent.
type Status int

// The statuses of an event.
const (
	// StatusTentative may take place.
	StatusTentative Status = iota + 1
	// StatusConfirmed takes place.
	StatusConfirmed
	// StatusCancelled does not take place.
	StatusCancelled
)

var statuses = document.MustEnum[Status]("status", "TENTATIVE", "CONFIRMED", "CANCELLED")

// String returns s as iCalendar writes it: "CONFIRMED".
func (s Status) String() string { return statuses.Name(s) }

// parseStatus reads a status of an event in any case.
func parseStatus(text string) (Status, bool) {
	s, err := statuses.Unmarshal([]byte(upper(text)))
	return s, err == nil
}

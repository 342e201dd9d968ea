package calendar

import (
	"errors"
	"maps"
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of a recurrence.
const (
	// MaxRecurrenceDates is the largest number of excluded, and of added, days and times.
	MaxRecurrenceDates = 4000
	// MaxEdits is the largest number of edits.
	MaxEdits = 1000
	// MaxPromiseLength is the longest promise, in characters.
	MaxPromiseLength = 500
)

// Recurrence is a rendezvous with the audience: "every Tuesday at 10:00, a question
// answered". It has what iCalendar says of a recurring event, its start, its rule, the days
// left out and those added, the occurrences that were moved or cancelled; and what makes it
// a rendezvous, its title and its promise. It is a document: [NewSeries] judges it and
// gives its occurrences.
type Recurrence struct {
	ID string `json:"id,omitzero" validate:"max=100" id:"recurrence"`
	// Title is what the audience knows it by: "Le conseil du mardi".
	Title string `json:"title,omitzero" validate:"max=200"`
	// Promise is what the audience is promised each time.
	Promise string `json:"promise,omitzero" validate:"max=500"`
	// Pillar is the content pillar that it speaks of. A brief counts its slots for that
	// pillar.
	Pillar string `json:"pillar,omitzero" validate:"max=100" ref:"pillar?"`
	// Start is the day or the time from which the rule counts. It is itself an occurrence
	// when the rule has it, or when there is no rule.
	Start When `json:"start,omitzero" validate:"required"`
	// Zone is the IANA name of the time zone whose clocks the times are read on. Without
	// one the times float: they have no instants.
	Zone string `json:"zone,omitzero" validate:"max=100"`
	// Rule says when it recurs. Without one there are the start and the added times.
	Rule Rule `json:"rule,omitzero"`
	// MonthEnd says what becomes of the 31st in shorter months, and of 29 February.
	// Defaults to [MonthEndSkip].
	MonthEnd MonthEnd `json:"monthEnd,omitzero"`
	// Excluded are times at which it does not take place, of the rule or added, and days,
	// which leave out all that falls on them: EXDATE. They go on counting for COUNT. At most
	// [MaxRecurrenceDates].
	Excluded []When `json:"excluded,omitempty" validate:"max=4000"`
	// Added are further days, or times, as the start is one or the other: RDATE. One that
	// the rule has already adds nothing. At most [MaxRecurrenceDates].
	Added []When `json:"added,omitempty" validate:"max=4000"`
	// Edits change or cancel one occurrence each. At most [MaxEdits].
	Edits []Edit `json:"edits,omitempty" validate:"max=1000"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Edit changes or cancels one occurrence of a [Recurrence], and leaves the others where
// they are: the event with a RECURRENCE-ID of iCalendar.
type Edit struct {
	// Of is the occurrence, by the day or time that the recurrence gives it.
	Of When `json:"of,omitzero" validate:"required"`
	// To is when it takes place instead. Defaults to Of.
	To When `json:"to,omitzero"`
	// Cancelled says that it does not take place. What else the edit says is then not read.
	Cancelled bool `json:"cancelled,omitzero"`
	// Title and Promise replace those of the recurrence, this once.
	Title   string `json:"title,omitzero" validate:"max=200"`
	Promise string `json:"promise,omitzero" validate:"max=500"`
	// Reason says why. It is not interpreted.
	Reason string `json:"reason,omitzero" validate:"max=300"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Clone returns a copy of r that shares nothing with it.
func (r Recurrence) Clone() Recurrence {
	r.Excluded, r.Added, r.Edits = slices.Clone(r.Excluded), slices.Clone(r.Added), slices.Clone(r.Edits)
	for i := range r.Edits {
		r.Edits[i].Labels = maps.Clone(r.Edits[i].Labels)
	}
	r.Labels = maps.Clone(r.Labels)
	return r
}

var recurrenceSchema = sync.OnceValue(document.MustSchema[Recurrence])

// ReadRecurrence reads a recurrence from JSON, strictly, and reports in one pass what is
// wrong with its form. What it means is judged by [NewSeries].
func ReadRecurrence(data []byte) (Recurrence, finding.List) { return recurrenceSchema().Read(data) }

// UnmarshalJSON reads what [ReadRecurrence] reads. The error is a [finding.List].
func (r *Recurrence) UnmarshalJSON(data []byte) error {
	if r == nil {
		return errors.New("calendar: unmarshal into a nil recurrence")
	}
	return recurrenceSchema().Unmarshal(data, r)
}

// MonthEnd says what becomes of a day that its month does not have: 31 April, or 29
// February in a common year. The zero MonthEnd is absent and acts as [MonthEndSkip].
type MonthEnd int

// The policies.
const (
	// MonthEndSkip passes over the month: RFC 5545. The day does not count for COUNT.
	MonthEndSkip MonthEnd = iota + 1
	// MonthEndClamp takes the last day of the month, counted from the start and never from
	// the last occurrence: 31 January, 28 February, 31 March. It concerns the rules of
	// months and years that count days from the front. Calendar programs do not know it;
	// they read BYMONTHDAY=28,29,30,31;BYSETPOS=-1 as the same for the 31st.
	MonthEndClamp
)

var monthEnds = document.MustEnum[MonthEnd]("month end", "skip", "clamp")

// String returns the name of m in documents, such as "clamp".
func (m MonthEnd) String() string { return monthEnds.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m MonthEnd) MarshalText() ([]byte, error) { return monthEnds.Marshal(m) }

// UnmarshalText reads "skip" or "clamp".
func (m *MonthEnd) UnmarshalText(text []byte) (err error) {
	*m, err = monthEnds.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for m.
func (m MonthEnd) Label() finding.Message { return monthEnds.Label(book(), "calendar.month_end", m) }

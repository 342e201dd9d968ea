package calendar

// Person is somebody who drafts, reviews or approves posts. The zero Person is not sound: it
// has no id.
type Person struct {
	ID   string `json:"id" validate:"required,max=100" id:"person"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Workdays are the days of the week on which the person works, closures aside. Defaults
	// to Monday to Friday.
	Workdays Weekdays `json:"workdays,omitzero"`
	// Zone is the IANA name of the time zone that the person works in: a deadline is counted
	// from the date that the publication has there. Defaults to the zone of the brief.
	Zone string `json:"zone,omitzero" validate:"max=100"`
	// MinutesPerWeek is the time for the work on posts, spread evenly over Workdays: up to
	// the k-th of n working days of a week, from Monday on, a person has ⌊minutes·k/n⌋
	// minutes, so that a whole week has them all. A day that a closure takes away has none,
	// and they are not made up for. Absent, the work of the person is not judged; 0 is no
	// time at all. At most [MaxMinutes].
	MinutesPerWeek *int `json:"minutesPerWeek,omitempty" validate:"gte=0,lte=10080"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// name is what sentences call p.
func (p *Person) name() string {
	if p.Name != "" {
		return p.Name
	}
	return p.ID
}

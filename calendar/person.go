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

// MaxWorkdays is the largest number of working days that [Person.WorkdayAfter] counts.
const MaxWorkdays = 2000

// WorkdayAfter returns the day that is n working days of p after a day: the n-th after it
// that is one of p.Workdays and on which no closure stops the work of everyone, or of p. It
// is the day itself when n is not above 0. There is none, and the result is absent, when n is
// above [MaxWorkdays], or when p works on fewer than n of the 2·n + 366 days that follow. It
// takes time in proportion to these days and to those of the closures among them.
func (p Person) WorkdayAfter(day Date, n int, closures []Closure) Date {
	switch {
	case n <= 0 || day.IsZero():
		return day
	case n > MaxWorkdays:
		return Date{}
	}
	within := Period{day.AddDays(1), day.AddDays(2*n + 366)}
	if within.to.IsZero() {
		return Date{} // beyond the calendar
	}
	off := make([]bool, within.Days())
	daysOff(closures, p.ID, within, func(i, _ int) { off[i] = true })
	weekdays := p.workdays()
	for i := range off {
		if d := within.from.AddDays(i); !off[i] && weekdays.Contains(d.Weekday()) {
			if n--; n == 0 {
				return d
			}
		}
	}
	return Date{}
}

// name is what sentences call p.
func (p *Person) name() string {
	if p.Name != "" {
		return p.Name
	}
	return p.ID
}

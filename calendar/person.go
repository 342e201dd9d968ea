package calendar

// Person is somebody who drafts, reviews or approves posts.
type Person struct {
	ID   string `json:"id" validate:"required,max=100" id:"person"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Workdays are the days of the week on which the person works, closures aside. Defaults
	// to Monday to Friday.
	Workdays Weekdays `json:"workdays,omitzero"`
	// Zone is the IANA name of the time zone that the person works in: a deadline is counted
	// from the date that the publication has there. Defaults to the zone of the brief.
	Zone string `json:"zone,omitzero" validate:"max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

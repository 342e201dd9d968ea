package ical

import (
	"strings"
	"unicode"
)

// Bounds of what is read. What passes one of them has a finding that names it, and what
// comes before is read.
const (
	// MaxFileSize is the largest file, in bytes.
	MaxFileSize = 64 << 20
	// MaxLineLength is the longest content line once it is unfolded, in bytes. Longer ones
	// are left out.
	MaxLineLength = 1 << 20
	// MaxLines is the largest number of content lines of a file: at thirteen lines an event,
	// those of the largest plan.
	MaxLines = 4_000_000
	// MaxComponents is the largest number of components of a file, the nested included.
	MaxComponents = 500_000
	// MaxParams is the largest number of parameters of one property.
	MaxParams = 50
	// MaxNesting is how deep components may lie within one another. Deeper ones are left out.
	MaxNesting = 16
	// MaxFindings is the largest number of findings of one file, of which one says that
	// there are more.
	MaxFindings = 1000
	// MaxTransitions is the largest number of changes of the clocks that are taken from one
	// VTIMEZONE.
	MaxTransitions = 4000
)

// Calendar is one VCALENDAR. The zero Calendar is empty.
type Calendar struct {
	// Properties are those of the calendar itself, in the order of the file.
	Properties []Property
	// Zones are its VTIMEZONE components, as they are written: see [NewZones].
	Zones []Component
	// Events are its VEVENT components, in the order of the file.
	Events []Event
	// Others are its other components, as they are written: VTODO, VJOURNAL, and so on.
	Others []Component
}

// Text returns the text of the first property with the given name, whatever its case, and
// the empty string when there is none.
func (c Calendar) Text(name string) string { return firstText(c.Properties, name) }

// componentName returns the name of a component in capitals, without control characters.
func componentName(name string) string {
	if isCapitals(name) {
		return name
	}
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, name)
	return strings.TrimSpace(strings.ToUpper(name))
}

// isCapitals reports whether a name is of capitals alone, as those of components are.
func isCapitals(name string) bool {
	for i := range len(name) {
		if name[i] < 'A' || name[i] > 'Z' {
			return false
		}
	}
	return true
}

// Component is a part of a calendar that is kept as it is written.
type Component struct {
	// Name is what stands after BEGIN, in upper case: "VTODO".
	Name string
	// Properties and Components are its content, each in the order of the file.
	Properties []Property
	Components []Component
}

// Text returns the text of the first property with the given name, whatever its case, and
// the empty string when there is none.
func (c Component) Text(name string) string { return firstText(c.Properties, name) }

package finding

import (
	"fmt"
	"slices"
)

// Severity says how much a finding weighs. The zero Severity is not a severity: it
// neither prints nor marshals as one.
type Severity int

// The severities, from the lightest.
const (
	// Advice is worth considering; nothing is wrong without it.
	Advice Severity = iota + 1
	// Warning ought to be mended; the result can be used meanwhile.
	Warning
	// Error blocks: what the finding points at cannot be relied on.
	Error
)

var severityNames = [...]string{Advice: "advice", Warning: "warning", Error: "error"}

func (s Severity) valid() bool { return s >= Advice && s <= Error }

// String returns the name of s on the wire: "advice", "warning" or "error".
func (s Severity) String() string {
	if !s.valid() {
		return fmt.Sprintf("%%!Severity(%d)", int(s))
	}
	return severityNames[s]
}

// MarshalText returns the name of s, or an error when s is not a severity.
func (s Severity) MarshalText() ([]byte, error) {
	if !s.valid() {
		return nil, fmt.Errorf("finding: severity %d out of range", int(s))
	}
	return []byte(severityNames[s]), nil
}

// UnmarshalText sets s from a name as [Severity.String] writes it.
func (s *Severity) UnmarshalText(text []byte) error {
	for i, name := range severityNames {
		if i > 0 && name == string(text) {
			*s = Severity(i)
			return nil
		}
	}
	return unknownSeverity(clip(string(text), maxQuoted))
}

// unknownSeverity is the error for a text that names no severity.
type unknownSeverity string

func (e unknownSeverity) Error() string {
	return fmt.Sprintf("finding: severity %q: want advice, warning or error", string(e))
}

// Choices returns the names there are, for whoever explains the error in another language.
func (e unknownSeverity) Choices() []string { return slices.Clone(severityNames[Advice:]) }

// Label returns the word a reader sees for s: "blocking" or « bloquant » for [Error]. It
// is the zero message when s is not a severity.
func (s Severity) Label() Message {
	if !s.valid() {
		return Message{}
	}
	return book().Message(Code("finding.severity." + s.String()))
}

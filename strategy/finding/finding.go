package finding

import (
	"cmp"
	"slices"
)

// Code names what a message says: the package, a dot, and words in snake case, such as
// "smart.target_below_baseline". Codes are stable: they are never reworded or reused.
type Code string

// Span is a half-open range of bytes of the string a finding points at. The zero Span
// means the whole of it.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// IsZero reports whether s is the zero Span.
func (s Span) IsZero() bool { return s == Span{} }

// Compare orders spans by start, then by end.
func (s Span) Compare(t Span) int {
	return cmp.Or(cmp.Compare(s.Start, t.Start), cmp.Compare(s.End, t.End))
}

// Finding is one thing to say about one place of a document. Its Message is embedded:
// Code, Args and Localize are its own.
type Finding struct {
	Message
	Severity Severity `json:"severity"`
	// Pointer is the node the finding speaks of.
	Pointer Pointer `json:"path"`
	// Span is the part of the text at Pointer, when the finding is about a part of it.
	Span Span `json:"span,omitzero"`
	// Fixes are alternatives: at most one of them is to be applied.
	Fixes []Fix `json:"fixes,omitempty"`
	// Related are other places of the same cause: the first use of a duplicate id, the
	// criteria that fall with the one reported.
	Related []Related `json:"related,omitempty"`
}

// clone returns a copy of f that shares nothing mutable with it.
func (f Finding) clone() Finding {
	f.Args = slices.Clone(f.Args)
	f.Fixes = slices.Clone(f.Fixes)
	for i := range f.Fixes {
		f.Fixes[i].Args = slices.Clone(f.Fixes[i].Args)
	}
	f.Related = slices.Clone(f.Related)
	for i := range f.Related {
		f.Related[i].Args = slices.Clone(f.Related[i].Args)
	}
	return f
}

// Fix is one way to mend what a finding reports: a verb phrase ("Remove the third
// hashtag"), and the text that replaces Span in the string at the finding's pointer.
type Fix struct {
	Message
	Span Span   `json:"span,omitzero"`
	Text string `json:"text"`
}

// Related is a consequence of a finding, or another place that takes part in it.
type Related struct {
	Message
	Pointer Pointer `json:"path"`
}

// Compare orders findings by pointer, span and code, then by severity (the heavier
// first), so that a list has one order whatever produced it.
func (f Finding) Compare(g Finding) int {
	return cmp.Or(
		f.Pointer.Compare(g.Pointer),
		f.Span.Compare(g.Span),
		cmp.Compare(f.Code, g.Code),
		cmp.Compare(g.Severity, f.Severity),
	)
}

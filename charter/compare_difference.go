package charter

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Diff is what changed from one version of a charter to another. [Compare] makes it. The
// zero Diff is of two versions that say the same.
type Diff struct {
	// Before and After are the two versions, as they call themselves.
	Before string `json:"before,omitzero"`
	After  string `json:"after,omitzero"`
	// Since is the day of the earlier version.
	Since calendar.Date `json:"since,omitzero"`
	// Differences come in the order of the printed chapters; within one by pointer, and at
	// one pointer what is removed, changed, added.
	Differences []Difference `json:"differences,omitzero"`
}

// Heading returns the words above the differences of d: « Ce qui change depuis la
// version 2 ». Without a version they name its day, and without a day nothing.
func (d Diff) Heading() finding.Message {
	switch {
	case d.Before != "":
		return book().Message("charter.diff.since_version", finding.Text("version", d.Before))
	case !d.Since.IsZero():
		return book().Message("charter.diff.since_date", d.Since.Arg("date"))
	}
	return book().Message("charter.diff.since")
}

// Count returns how many differences of a kind d holds.
func (d Diff) Count(kind DifferenceKind) int {
	n := 0
	for _, difference := range d.Differences {
		if difference.Kind == kind {
			n++
		}
	}
	return n
}

// IsEmpty reports whether both versions say the same.
func (d Diff) IsEmpty() bool { return len(d.Differences) == 0 }

// Difference is one thing that two versions of a charter do not say alike. Its message
// quotes both.
type Difference struct {
	finding.Message
	Kind DifferenceKind `json:"kind"`
	// Part is what the difference is about.
	Part Part `json:"part"`
	// Pointer is where it is in the later version; in the earlier one, when it was removed.
	Pointer finding.Pointer `json:"path"`
}

// DifferenceKind is how two versions differ. The zero DifferenceKind is absent.
type DifferenceKind int

// The kinds of difference, in their order.
const (
	Removed DifferenceKind = iota + 1 // Removed is what only the earlier version says.
	Changed                           // Changed is what the two versions say in other words.
	Added                             // Added is what only the later version says.
)

var differenceKinds = document.MustEnum[DifferenceKind]("kind of difference", "removed", "changed", "added")

// String returns the name of k on the wire, such as "added".
func (k DifferenceKind) String() string { return differenceKinds.Name(k) }

// MarshalText returns the name of k; the zero DifferenceKind is an error.
func (k DifferenceKind) MarshalText() ([]byte, error) { return differenceKinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *DifferenceKind) UnmarshalText(text []byte) (err error) {
	*k, err = differenceKinds.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for k, none when it is absent: « ajout » for [Added].
func (k DifferenceKind) Label() finding.Message {
	return differenceKinds.Label(book(), "charter.difference", k)
}

// Part is a kind of thing that a charter is made of. The zero Part is absent.
type Part int

// The parts.
const (
	ChapterPart   Part = iota + 1 // ChapterPart is a chapter, with all that is in it.
	StatementPart                 // StatementPart is what a chapter says once: a purpose, a tone, a status.
	RulePart                      // RulePart is a [Rule].
	TermPart                      // TermPart is a [BannedTerm], a [PreferredTerm], a [Pattern] or a rule on the use of terms.
	PersonPart                    // PersonPart is somebody: a [Role], a [Speaker], a [Contact].
	EntryPart                     // EntryPart is another entry of a list: an asset, a source, a delay.
)

var parts = document.MustEnum[Part]("part", "chapter", "statement", "rule", "term", "person", "entry")

// String returns the name of p on the wire, such as "rule".
func (p Part) String() string { return parts.Name(p) }

// MarshalText returns the name of p; the zero Part is an error.
func (p Part) MarshalText() ([]byte, error) { return parts.Marshal(p) }

// UnmarshalText reads the name of a part.
func (p *Part) UnmarshalText(text []byte) (err error) {
	*p, err = parts.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for p, none when it is absent: « règle » for
// [RulePart].
func (p Part) Label() finding.Message { return parts.Label(book(), "charter.part_of", p) }

package calendar

import (
	"encoding/json"
	"errors"
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxChanges is the largest number of changes of a diff that is read.
const MaxChanges = 600000

// Diff is what changes from one plan to another. It is a document: [Compare] makes it,
// [ReadDiff] reads it back, and [Plan.Apply] carries it out. The zero Diff changes nothing.
type Diff struct {
	// Before and After are the frames of the two plans. Both are absent when the frame stays
	// the same.
	Before *Frame `json:"before,omitzero"`
	After  *Frame `json:"after,omitzero"`
	// Changes are one for each slot that is not the same in both plans, ordered by the time
	// at which the slot ends up, or was when it is gone, then by channel and id.
	Changes []Change `json:"changes,omitzero"`
}

// Frame is what a plan says beside its slots.
type Frame struct {
	Period Period `json:"period,omitzero"`
	Zone   string `json:"zone,omitzero" validate:"max=100"`
}

// Change is what becomes of one slot.
type Change struct {
	Kind ChangeKind `json:"kind"`
	// Slot is the id of the slot.
	Slot string `json:"slot"`
	// Before is the slot as it was, absent when there was none, and After the slot as it is,
	// absent when it is gone.
	Before *Slot `json:"before,omitzero"`
	After  *Slot `json:"after,omitzero"`
	// Reason says why, within a sentence. [Compare], which cannot know, leaves it absent.
	Reason finding.Message `json:"reason,omitzero"`
}

// ChangeKind says what becomes of a slot. What stays as it is is not listed. The zero
// ChangeKind is absent.
type ChangeKind int

// The kinds of change, the first that applies.
const (
	// ChangeAdded is a slot that was not there, or had been cancelled.
	ChangeAdded ChangeKind = iota + 1
	// ChangeRemoved is a slot that is gone, or cancelled.
	ChangeRemoved
	// ChangeMoved is a slot of another date, clock, instant, zone or channel.
	ChangeMoved
	// ChangeChanged is a slot at the time it had, of another state, say.
	ChangeChanged
)

var changeKinds = document.MustEnum[ChangeKind]("change", "added", "removed", "moved", "changed")

// String returns the name of k in documents, such as "moved".
func (k ChangeKind) String() string { return changeKinds.Name(k) }

// MarshalText writes the name of k; an absent or unknown k is an error.
func (k ChangeKind) MarshalText() ([]byte, error) { return changeKinds.Marshal(k) }

// UnmarshalText reads a name as [ChangeKind.String] writes it.
func (k *ChangeKind) UnmarshalText(text []byte) (err error) {
	*k, err = changeKinds.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for k.
func (k ChangeKind) Label() finding.Message { return changeKinds.Label(book(), "calendar.change", k) }

// Compare returns what changes from one plan to another: applied to the first it gives the
// second, in the order of [Slot.Compare], with the labels of the first. Of slots that bear
// one id the first counts.
func Compare(before, after Plan) Diff {
	was, is := before.byID(), after.byID()
	var d Diff
	if f, g := before.frame(), after.frame(); f != g {
		d.Before, d.After = &f, &g
	}
	for id, b := range was {
		if a := is[id]; a == nil || !a.Equal(*b) {
			d.Changes = append(d.Changes, changeOf(b, a))
		}
	}
	for id, a := range is {
		if was[id] == nil {
			d.Changes = append(d.Changes, changeOf(nil, a))
		}
	}
	d.sort()
	return d
}

// IsEmpty reports whether d changes nothing.
func (d Diff) IsEmpty() bool { return d.Before == nil && d.After == nil && len(d.Changes) == 0 }

// Count returns how many changes of a kind d holds.
func (d Diff) Count(kind ChangeKind) int {
	n := 0
	for _, c := range d.Changes {
		if c.Kind == kind {
			n++
		}
	}
	return n
}

func (d *Diff) sort() {
	slices.SortFunc(d.Changes, func(a, b Change) int { return a.last().Compare(*b.last()) })
}

// last is the slot of c as it ends up, or was when it is gone.
func (c Change) last() *Slot {
	if c.After != nil {
		return c.After
	}
	return c.Before
}

// changeOf returns the change between two versions of a slot that are not the same, of
// which one may be absent.
func changeOf(before, after *Slot) Change {
	c := Change{Kind: kindOf(before, after)}
	if before != nil {
		b := before.Clone()
		c.Slot, c.Before = b.ID, &b
	}
	if after != nil {
		a := after.Clone()
		c.Slot, c.After = a.ID, &a
	}
	return c
}

func kindOf(before, after *Slot) ChangeKind {
	there := func(s *Slot) bool { return s != nil && s.State != SlotCancelled }
	switch {
	case !there(before) && there(after), before == nil:
		return ChangeAdded
	case there(before) && !there(after), after == nil:
		return ChangeRemoved
	case !before.sameTime(*after):
		return ChangeMoved
	}
	return ChangeChanged
}

// sameTime reports whether two versions of a slot are at one time, on one channel. An
// instant that is not known yet is no other instant, and one that is known is the same
// whatever zone it is told by.
func (s Slot) sameTime(t Slot) bool {
	if s.Date != t.Date || s.Clock != t.Clock || s.Channel != t.Channel {
		return false
	}
	if s.Instant.IsZero() || t.Instant.IsZero() {
		return s.Zone == t.Zone
	}
	return s.Instant.Equal(t.Instant)
}

// byID returns the slots of p by their ids.
func (p Plan) byID() map[string]*Slot {
	all := make(map[string]*Slot, len(p.Slots))
	for i := range p.Slots {
		if s := &p.Slots[i]; all[s.ID] == nil {
			all[s.ID] = s
		}
	}
	return all
}

func (p Plan) frame() Frame { return Frame{p.Period, p.Zone} }

// written is a diff as it is read: the versions of a slot share an id, and are read one by
// one.
type written struct {
	Before  *Frame `json:"before"`
	After   *Frame `json:"after"`
	Changes []struct {
		Kind   ChangeKind      `json:"kind" validate:"required"`
		Slot   string          `json:"slot" validate:"required,max=200" id:"change"`
		Before json.RawMessage `json:"before"`
		After  json.RawMessage `json:"after"`
		Reason finding.Message `json:"reason"`
	} `json:"changes" validate:"max=600000"`
}

var (
	diffSchema = sync.OnceValue(document.MustSchema[written])
	slotSchema = sync.OnceValue(document.MustSchema[Slot])
)

// ReadDiff reads a diff from JSON, strictly, and reports in one pass what is wrong with its
// form: unknown and duplicate members, wrong types and values, two changes of one slot.
// Whether it fits a plan is judged by [Plan.Apply].
func ReadDiff(data []byte) (Diff, finding.List) {
	w, problems := diffSchema().Read(data)
	d := Diff{Before: w.Before, After: w.After}
	for i, c := range w.Changes {
		at := finding.Root.Field("changes").Index(i)
		change := Change{Kind: c.Kind, Slot: c.Slot}
		if !c.Reason.IsZero() {
			change.Reason = book().Message(c.Reason.Code, c.Reason.Args...)
		}
		version := func(raw json.RawMessage, member string) *Slot {
			if len(raw) == 0 || string(raw) == "null" {
				return nil
			}
			slot, form := slotSchema().Read(raw)
			problems = append(problems, form.Under(at.Field(member))...)
			return &slot
		}
		change.Before, change.After = version(c.Before, "before"), version(c.After, "after")
		d.Changes = append(d.Changes, change)
	}
	problems.Sort()
	return d, problems
}

// UnmarshalJSON reads what [ReadDiff] reads. The error is a [finding.List].
func (d *Diff) UnmarshalJSON(data []byte) error {
	if d == nil {
		return errors.New("calendar: unmarshal into a nil diff")
	}
	read, problems := ReadDiff(data)
	if err := problems.Err(); err != nil {
		return err
	}
	*d = read
	return nil
}

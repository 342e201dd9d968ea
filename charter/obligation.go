package charter

import (
	"slices"
	"strings"
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ObligationsVersion is when the built-in obligations were last gone through.
const ObligationsVersion = "2026-11"

// Obligation is one thing that the law asks, or may come to ask, of who is present on social
// networks. [Obligations] returns those that this package knows; the zero Obligation asks nothing.
type Obligation struct {
	// ID is stable: it is never reworded or reused.
	ID string
	// Title names it, Bound says who is bound and Asked what is asked, in one sentence, as
	// this module words it.
	Title, Bound, Asked finding.Message
	// Mentions are the wordings that the law itself gives, word for word.
	Mentions []string
	// Jurisdiction is whose law it is; it applies by the territory of the audience.
	Jurisdiction Jurisdiction
	// From is the first day in force and To the last. Without From, the obligation is older
	// than social networks, or is not in force at all: see [Obligation.On]. Without To, no
	// end is known.
	From, To calendar.Date
	// Reference is where the law has it, to be cited.
	Reference finding.Message
	// Source is where that was read, and AsOf when the source said so: a day, a month or a
	// year, or empty when it bears no date.
	Source, AsOf string
	// Confidence is how sure the dates are.
	Confidence Confidence
	// Note says what to know beside. It is often absent.
	Note finding.Message

	standing ObligationStatus // pending or not applied; otherwise its dates tell
	binds    condition
	noted    bool // the book has a note on it
}

// On returns where the obligation stands on a day; without a day, where it stands once all
// that is known of it has come. What is still discussed, or was adopted and never applied, is
// not in force on any day.
func (o Obligation) On(day calendar.Date) ObligationStatus {
	switch {
	case o.standing != 0:
		return o.standing
	case o.ID == "":
		return 0
	case !o.To.IsZero() && (day.IsZero() || day.After(o.To)):
		return Repealed
	case !day.IsZero() && day.Before(o.From):
		return Upcoming
	}
	return InEffect
}

// mayApply reports whether the obligation is in force on a day and is of the law of a
// territory, or may be: one that is not known is taken for a place where it is.
func (o Obligation) mayApply(territory string, on calendar.Date) bool {
	return o.On(on) == InEffect && o.Jurisdiction.Covers(territory, on) != No
}

// Binds reports whether the obligation would bind an organisation with an audience in a
// territory (an ISO 3166-1 alpha-2 code) on a day, and what is to be known before one can
// tell, if one cannot. Whether it is in force that day is told by [Obligation.On].
func (o Obligation) Binds(day calendar.Date, territory string, p Profile) (Answer, []finding.Message) {
	if o.binds == nil {
		return NotKnown, nil
	}
	there := func(Profile) (Answer, []finding.Message) {
		return told(o.Jurisdiction.Covers(territory, day), label("profile", "territory"))
	}
	return both(there, o.binds)(p)
}

// Duty is an obligation as it bears on one organisation.
type Duty struct {
	Obligation Obligation
	// Binds is [Yes] or [NotKnown].
	Binds Answer
	// Missing is what is to be known of the organisation before one can tell.
	Missing []finding.Message
}

// InForce returns those of [Obligations] that are in force on a day and bind an
// organisation with an audience in a territory (an ISO 3166-1 alpha-2 code), or may: one
// that depends on what the profile does not say is there, as [NotKnown]. Without a day the
// law is the newest. Duties are sorted by id. They are a rule of thumb, not legal advice, and
// [Obligations] is not all the law.
func InForce(day calendar.Date, territory string, p Profile) []Duty {
	return dutiesIn(day, []string{territory}, p)
}

// dutiesIn returns the duties in several territories, each obligation once.
func dutiesIn(day calendar.Date, territories []string, p Profile) []Duty {
	var out []Duty
	for _, o := range builtinObligations() {
		if o.On(day) != InEffect {
			continue
		}
		if d := o.duty(day, territories, p); d.Binds != No {
			out = append(out, d)
		}
	}
	return out
}

// duty returns o as it bears on an organisation on a day, in any of several territories. Where
// none tells that it binds, what is to be known is told of the one that needs the least of it.
func (o Obligation) duty(day calendar.Date, territories []string, p Profile) Duty {
	duty := Duty{Obligation: o.clone(), Binds: No}
	for _, t := range territories {
		switch answer, missing := o.Binds(day, t, p); {
		case answer == Yes:
			duty.Binds, duty.Missing = Yes, nil
		case answer == NotKnown && (duty.Binds == No || duty.Binds == NotKnown && len(missing) < len(duty.Missing)):
			duty.Binds, duty.Missing = NotKnown, missing
		}
	}
	return duty
}

// Obligations returns what this package knows of the law, sorted by id: what is in force, what is to come, what is
// discussed and what has ended.
func Obligations() []Obligation {
	out := make([]Obligation, 0, len(builtinObligations()))
	for _, o := range builtinObligations() {
		out = append(out, o.clone())
	}
	return out
}

// FindObligation returns the obligation with an id, and whether there is one.
func FindObligation(id string) (Obligation, bool) {
	i, found := slices.BinarySearchFunc(builtinObligations(), id, func(o Obligation, id string) int { return strings.Compare(o.ID, id) })
	if !found {
		return Obligation{}, false
	}
	return builtinObligations()[i].clone(), true
}

func (o Obligation) clone() Obligation {
	o.Mentions = slices.Clone(o.Mentions)
	return o
}

// builtinObligations are the rows of [obligations] with their words, by id.
var builtinObligations = sync.OnceValue(func() []Obligation {
	out := obligations()
	for i := range out {
		o := &out[i]
		say := func(part string) finding.Message { return label("obligation", o.ID+"."+part) }
		o.Title, o.Bound, o.Asked, o.Reference = say("title"), say("bound"), say("asked"), say("reference")
		if o.noted {
			o.Note = say("note")
		}
	}
	slices.SortFunc(out, func(a, b Obligation) int { return strings.Compare(a.ID, b.ID) })
	return out
})

// ObligationStatus is where an obligation stands on a day. The zero ObligationStatus is
// absent.
type ObligationStatus int

// The statuses of obligations.
const (
	InEffect          ObligationStatus = iota + 1 // InEffect: it is in force.
	Upcoming                                      // Upcoming: it is to come, on a day that is known.
	UnderDiscussion                               // UnderDiscussion: it is still discussed.
	AdoptedNotApplied                             // AdoptedNotApplied: it was adopted and does not apply.
	Repealed                                      // Repealed: it has ended, or other words have taken its place.
)

var obligationStatuses = document.MustEnum[ObligationStatus]("obligation status", "inForce", "upcoming", "pending", "adoptedNotApplied", "repealed")

// String returns the name of s on the wire, such as "inForce".
func (s ObligationStatus) String() string { return obligationStatuses.Name(s) }

// MarshalText returns the name of s; the zero ObligationStatus is an error.
func (s ObligationStatus) MarshalText() ([]byte, error) { return obligationStatuses.Marshal(s) }

// UnmarshalText reads the name of a status.
func (s *ObligationStatus) UnmarshalText(text []byte) (err error) {
	*s, err = obligationStatuses.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s, none when it is absent: « en vigueur » for
// [InEffect].
func (s ObligationStatus) Label() finding.Message {
	return obligationStatuses.Label(book(), "charter.obligation_status", s)
}

// Confidence is how sure the dates of an obligation are. The zero Confidence is absent.
type Confidence int

// The degrees of confidence.
const (
	Official   Confidence = iota + 1 // Official: read in the text itself, or from the authority.
	Reported                         // Reported: read in what others say of it.
	Unverified                       // Unverified: from general knowledge, to be checked before use.
)

var confidences = document.MustEnum[Confidence]("confidence", "official", "reported", "unverified")

// String returns the name of c on the wire, such as "reported".
func (c Confidence) String() string { return confidences.Name(c) }

// MarshalText returns the name of c; the zero Confidence is an error.
func (c Confidence) MarshalText() ([]byte, error) { return confidences.Marshal(c) }

// UnmarshalText reads the name of a degree of confidence.
func (c *Confidence) UnmarshalText(text []byte) (err error) {
	*c, err = confidences.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for c, none when it is absent.
func (c Confidence) Label() finding.Message {
	return confidences.Label(book(), "charter.confidence", c)
}

package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// Heading returns the words above the changes of d: "What changes since the version of 20
// December 2025", « Ce qui change depuis la version du 20 décembre 2025 ». With an absent
// date they name no version.
func (d Diff) Heading(since Date) finding.Message {
	if since.IsZero() {
		return book().Message("calendar.diff.heading")
	}
	return book().Message("calendar.diff.since", since.Arg("date"))
}

// Label returns c in words: "blog-2026-05-2: moved from 13 May 2026 at 10:00 to 12 May 2026
// at 10:00 (Ascension)". A change without a slot says nothing.
func (c Change) Label() finding.Message {
	said := c.said()
	if said.IsZero() || c.Reason.IsZero() {
		return said
	}
	return book().Message("calendar.diff.because", finding.Term("change", said), finding.Term("reason", c.Reason))
}

func (c Change) said() finding.Message {
	if c.Before == nil && c.After == nil {
		return finding.Message{}
	}
	slot := finding.Text("slot", c.Slot)
	switch kindOf(c.Before, c.After) {
	case ChangeAdded:
		return book().Message("calendar.diff.added", slot, c.last().when("at"))
	case ChangeRemoved:
		return book().Message("calendar.diff.removed", slot, c.Before.when("at"))
	case ChangeMoved:
		if c.Before.Date == c.After.Date && c.Before.Clock == c.After.Clock {
			return book().Message("calendar.diff.moved_instant", slot, c.After.when("at"))
		}
		return book().Message("calendar.diff.moved", slot, c.Before.when("from"), c.After.when("to"))
	}
	if b, a := c.Before.State.Label(), c.After.State.Label(); c.Before.State != c.After.State && !b.IsZero() && !a.IsZero() {
		return book().Message("calendar.diff.state", slot, c.After.when("at"), finding.Term("before", b), finding.Term("after", a))
	}
	if b, a := c.Before.Deadlines, c.After.Deadlines; a != b && c.Before.sameSubject(c.After) {
		return book().Message("calendar.diff.deadlines", slot, c.After.when("at"), finding.Term("deadlines", b.became(a)))
	}
	return book().Message("calendar.diff.changed", slot, c.After.when("at"))
}

// when is the time of s as an argument of a sentence.
func (s Slot) when(name string) finding.Arg { return finding.Term(name, s.Date.At(s.Clock).Label()) }

// diffPhrases are the words of diffs, and the faults of those that do not fit.
func diffPhrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "calendar.change.added", English: "added", French: "ajouté"},
		{Code: "calendar.change.moved", English: "moved", French: "déplacé"},
		{Code: "calendar.change.removed", English: "removed", French: "retiré du planning"},
		{Code: "calendar.change.changed", English: "changed", French: "modifié"},

		{Code: "calendar.diff.heading", English: "What changes", French: "Ce qui change"},
		{
			Code:    "calendar.diff.since",
			English: "What changes since the version of {date}", French: "Ce qui change depuis la version du {date}",
		},
		{Code: "calendar.diff.because", English: "{change} ({reason})", French: "{change} ({reason})"},
		{Code: "calendar.diff.added", English: "{slot}: added on {at}", French: "{slot} : ajouté le {at}"},
		{Code: "calendar.diff.removed", English: "{slot}: removed from {at}", French: "{slot} : retiré du planning, où il était le {at}"},
		{Code: "calendar.diff.moved", English: "{slot}: moved from {from} to {to}", French: "{slot} : déplacé du {from} au {to}"},
		{
			Code:    "calendar.diff.moved_instant",
			English: "{slot}: moved in time, still shown on {at}", French: "{slot} : déplacé dans le temps, toujours affiché le {at}",
		},
		{
			Code:    "calendar.diff.state",
			English: "{slot}, {at}: {after}, was {before}", French: "{slot}, le {at} : {after}, et non plus {before}",
		},
		{
			Code:    "calendar.diff.deadlines",
			English: "{slot}, {at}: {deadlines}", French: "{slot}, le {at} : {deadlines}",
		},
		{Code: "calendar.deadlines.earlier", English: "deadlines brought forward", French: "échéances avancées"},
		{Code: "calendar.deadlines.later", English: "deadlines put back", French: "échéances repoussées"},
		{Code: "calendar.deadlines.set", English: "deadlines set", French: "échéances fixées"},
		{Code: "calendar.deadlines.changed", English: "other deadlines", French: "échéances modifiées"},
		{Code: "calendar.diff.changed", English: "{slot}, {at}: changed", French: "{slot}, le {at} : modifié"},

		{Code: "calendar.fault.stale", English: "it has changed since", French: "il a changé entre-temps"},
		{Code: "calendar.fault.slot_missing", English: "the plan has no such slot", French: "le planning n'a pas ce créneau"},
		{Code: "calendar.fault.slot_taken", English: "the plan has that slot already", French: "le planning a déjà ce créneau"},
		{Code: "calendar.fault.change", English: "the change is not sound", French: "le changement n'est pas cohérent"},
	}
}

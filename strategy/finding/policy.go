package finding

import (
	"slices"
	"strings"
)

// Policy re-grades or silences codes, for a team that knows why. The zero Policy changes
// nothing. When two overrides name one code, the last that has effect counts.
//
// A policy read with encoding/json alone loses misspelt members without a word. As a member
// of a root document it is read strictly with the rest of it; package document does that.
type Policy []Override

// Override is one decision of a [Policy]: it gives a severity or silences, not both. The
// findings of package document say that a document cannot be relied on as it was read;
// they are neither re-graded nor silenced.
//
// An override without effect, for want of a justification or of one clear decision, is
// itself a finding of [Policy.Check].
type Override struct {
	Code Code `json:"code"`
	// Severity replaces the rule's own.
	Severity Severity `json:"severity,omitzero"`
	// Silence takes the findings of the code out of the list.
	Silence bool `json:"silence,omitzero"`
	// Justification says why, for whoever reads the decision next.
	Justification string `json:"justification"`
}

// Decision is a finding that a policy re-graded or silenced, with what it decided.
type Decision struct {
	// Finding is the finding as it was, with its own severity.
	Finding Finding `json:"finding"`
	// Override is what was decided, with its justification.
	Override Override `json:"override"`
}

// Apply returns the findings of l as p grades them, without those it silences, and what it
// decided of each finding that it re-graded or silenced. Both are sorted as [List.Sort]
// does, and share nothing mutable with l.
func (p Policy) Apply(l List) (kept List, decided []Decision) {
	overrides := make(map[Code]Override, len(p))
	for _, o := range p {
		if o.inEffect() {
			overrides[o.Code] = o
		}
	}
	for _, f := range l {
		f = f.clone()
		o, found := overrides[f.Code]
		if found {
			decided = append(decided, Decision{f.clone(), o})
		}
		if found && o.Silence {
			continue
		}
		if found {
			f.Severity = o.Severity
		}
		kept = append(kept, f)
	}
	kept.Sort()
	slices.SortStableFunc(decided, func(d, e Decision) int { return d.Finding.Compare(e.Finding) })
	return kept, decided
}

// Check reports the overrides of p that name no rule of the book or one that stands as it
// is, that another repeats, that bear no justification, or that do not decide one thing.
// Pointers are relative to the policy: "/0/code".
func (p Policy) Check(b *Book) List {
	var l List
	first := make(map[Code]int, len(p))
	for i, o := range p {
		at, code := Root.Index(i), Text("code", string(o.Code))
		say := func(what Code, at Pointer, args ...Arg) {
			l = append(l, book().Finding(what, at, args...))
		}
		if _, found := b.Rule(o.Code); !found {
			say("finding.unknown_code", at.Field("code"), code)
		} else if o.structural() {
			say("finding.structural_code", at.Field("code"), code)
		}
		if j, again := first[o.Code]; again {
			say("finding.repeated_override", at.Field("code"), code)
			l[len(l)-1].Related = []Related{{book().Message("finding.first_override"), Root.Index(j).Field("code")}}
		} else {
			first[o.Code] = i
		}
		if !o.justified() {
			say("finding.unjustified", at.Field("justification"), code)
		}
		switch {
		case o.Severity != 0 && !o.Severity.valid():
			say("finding.unknown_severity", at.Field("severity"), Integer("severity", int(o.Severity)))
		case o.Silence == (o.Severity != 0):
			say("finding.undecided", at, code)
		}
	}
	l.Sort()
	return l
}

func (o Override) inEffect() bool {
	return o.justified() && !o.structural() && (o.Silence && o.Severity == 0 || !o.Silence && o.Severity.valid())
}

func (o Override) justified() bool { return strings.TrimSpace(o.Justification) != "" }

// structural reports whether o names a finding of package document.
func (o Override) structural() bool { return strings.HasPrefix(string(o.Code), "document.") }

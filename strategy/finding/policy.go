package finding

import "strings"

// Policy re-grades or silences codes, for a team that knows why. The zero Policy changes
// nothing. When two overrides name one code, the last counts.
type Policy []Override

// Override is one decision of a [Policy].
type Override struct {
	Code Code `json:"code"`
	// Severity replaces the rule's own. Leave it zero to silence the code.
	Severity Severity `json:"severity,omitzero"`
	// Justification says why, for whoever reads the decision next. An override without one
	// has no effect and is itself a finding.
	Justification string `json:"justification"`
}

// Apply returns the findings of l as p grades them, and those it silenced, each sorted.
// l is not modified. Overrides without a justification are left out of account.
func (p Policy) Apply(l List) (kept, silenced List) {
	overrides := make(map[Code]Override, len(p))
	for _, o := range p {
		if o.justified() {
			overrides[o.Code] = o
		}
	}
	for _, f := range l {
		o, found := overrides[f.Code]
		switch {
		case found && o.Severity == 0:
			silenced = append(silenced, f)
			continue
		case found && o.Severity.valid():
			f.Severity = o.Severity
		}
		kept = append(kept, f)
	}
	kept.Sort()
	silenced.Sort()
	return kept, silenced
}

// Check reports the overrides of p that name no rule of the book, or bear no
// justification, or an unknown severity. Pointers are relative to the policy: "/0/code".
func (p Policy) Check(b *Book) List {
	var l List
	for i, o := range p {
		at := Root.Index(i)
		if _, found := b.Rule(o.Code); !found {
			l = append(l, book().Finding("finding.unknown_code", at.Field("code"), Text("code", string(o.Code))))
		}
		if !o.justified() {
			l = append(l, book().Finding("finding.unjustified", at.Field("justification"), Text("code", string(o.Code))))
		}
		if o.Severity != 0 && !o.Severity.valid() {
			l = append(l, book().Finding("finding.unknown_severity", at.Field("severity"), Integer("severity", int(o.Severity))))
		}
	}
	l.Sort()
	return l
}

func (o Override) justified() bool { return strings.TrimSpace(o.Justification) != "" }

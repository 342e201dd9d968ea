package charter

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Register is how a company stands with the obligations that bind it. It is a document: build
// it in Go or read it with [ReadRegister], and judge it with [CheckRegister]. The zero
// Register records nothing.
type Register struct {
	ID string `json:"id" id:"register" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	// Territories are ISO 3166-1 alpha-2 codes of where the audience lives: the law that
	// applies is that of the audience. Without any, no obligation is known to bind.
	Territories []string `json:"territories,omitzero" validate:"max=250,unique,dive,required,territory"`
	// Profile is what the obligations depend on.
	Profile Profile `json:"profile,omitzero"`
	// Entries are what the company has done, one for each obligation.
	Entries []RegisterEntry `json:"entries,omitzero" validate:"max=500"`
}

// RegisterEntry is how a company stands with one obligation, by whose word, and on what evidence.
type RegisterEntry struct {
	// Obligation is the id of one of [Obligations].
	Obligation string     `json:"obligation" id:"entry" validate:"required,max=100"`
	Status     Compliance `json:"status,omitzero" validate:"required"`
	// Evidence says what shows it, and where that is: a document, an address, a record.
	Evidence string `json:"evidence,omitzero" validate:"max=2000"`
	// By is who said so, and On the day.
	By string        `json:"by,omitzero" ref:"person?" validate:"max=200"`
	On calendar.Date `json:"on,omitzero"`
	// ReviewBy is the last day before it is to be looked at again. Absent means never.
	ReviewBy calendar.Date `json:"reviewBy,omitzero"`
}

// Compliance is whether an obligation is met. The zero Compliance is absent.
type Compliance int

// The states of compliance.
const (
	Compliant         Compliance = iota + 1 // Compliant: it is met.
	NotCompliant                            // NotCompliant: it is not.
	ComplianceUnknown                       // ComplianceUnknown: it is yet to be looked at.
	NotApplicable                           // NotApplicable: it does not bind the company.
)

var compliances = document.MustEnum[Compliance]("compliance", "compliant", "notCompliant", "unknown", "notApplicable")

// String returns the name of c on the wire, such as "compliant".
func (c Compliance) String() string { return compliances.Name(c) }

// MarshalText returns the name of c; the zero Compliance is an error.
func (c Compliance) MarshalText() ([]byte, error) { return compliances.Marshal(c) }

// UnmarshalText reads the name of a state of compliance.
func (c *Compliance) UnmarshalText(text []byte) (err error) {
	*c, err = compliances.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for c, none when it is absent: « conforme » for
// [Compliant].
func (c Compliance) Label() finding.Message {
	return compliances.Label(book(), "charter.compliance", c)
}

var registerSchema = sync.OnceValue(document.MustSchema[Register])

// ReadRegister reads a register strictly from its JSON text and reports in one pass what is
// wrong with its form: unknown and duplicate members, wrong types and values, two entries for
// one obligation. What it records is judged by [CheckRegister].
func ReadRegister(data []byte) (Register, finding.List) { return registerSchema().Read(data) }

// CheckRegisterForm reports what is wrong with the form of r, as [ReadRegister] does for JSON.
func CheckRegisterForm(r Register) finding.List { return registerSchema().Check(r) }

// UnmarshalJSON reads what [ReadRegister] reads; its error is a [finding.List].
func (r *Register) UnmarshalJSON(data []byte) error { return registerSchema().Unmarshal(data, r) }

// CheckRegister judges a register on a day. It finds:
//
//   - an entry for an obligation that [Obligations] does not hold;
//   - an obligation said to be met, without anything to show it;
//   - an entry whose review is overdue;
//   - an obligation that binds and is not met, or is said not to apply;
//   - an obligation that is in force and binds, and has no entry;
//   - what the profile does not say, with the obligations that depend on it and have no entry.
//
// Without a day nothing is overdue, and the law is the newest. It is a rule of thumb, not
// legal advice.
func CheckRegister(r Register, asOf calendar.Date) finding.List {
	k := registrar{entered: map[string]bool{}, duties: map[string]Duty{}}
	duties := r.Duties(asOf)
	for _, d := range duties {
		k.duties[d.Obligation.ID] = d
	}
	for i, e := range r.Entries {
		k.entry(finding.Pointer("/entries").Index(i), e, asOf)
	}
	k.profile(r.Profile)
	k.missing(duties)
	k.list.Sort()
	return k.list
}

// Duties returns the obligations that are in force on a day and bind the company in one of
// its territories, or may, as [InForce] does.
func (r Register) Duties(on calendar.Date) []Duty { return dutiesIn(on, r.where(), r.Profile) }

// Ahead returns the obligations that come into force after a day and by another, and will
// bind the company then, or may, sorted by that day and by id. Without the other day, all
// that is to come is ahead; without the first, nothing is. Obligations that are still
// discussed have no day.
func (r Register) Ahead(after, by calendar.Date) []Duty {
	if after.IsZero() {
		return nil
	}
	var out []Duty
	for _, o := range builtinObligations() {
		if !o.From.After(after) || !by.IsZero() && o.From.After(by) || o.On(o.From) != InEffect {
			continue
		}
		if d := o.duty(o.From, r.where(), r.Profile); d.Binds != No {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(a, b Duty) int { return a.Obligation.From.Compare(b.Obligation.From) })
	return out
}

// where returns the territories of the audience, one that is not known when none is given.
func (r Register) where() []string {
	if len(r.Territories) == 0 {
		return []string{""}
	}
	return r.Territories
}

// registrar gathers what is wrong with a register.
type registrar struct {
	duties  map[string]Duty // those in force, by id
	entered map[string]bool
	findings
}

// entry judges one entry.
func (k *registrar) entry(at finding.Pointer, e RegisterEntry, asOf calendar.Date) {
	id := e.Obligation
	o, known := FindObligation(id)
	if !known {
		if !isBlank(id) { // a missing id is a fault of the form
			k.find(CodeUnknownObligation, at.Field("obligation"), finding.Text("obligation", id))
		}
		return
	}
	k.entered[id] = true
	title, law := finding.Term("obligation", o.Title), finding.Term("reference", o.Reference)
	if e.Status == Compliant && isBlank(e.Evidence) {
		k.find(CodeEvidenceMissing, at.Field("evidence"), title, law)
	}
	if !e.ReviewBy.IsZero() && e.ReviewBy.Before(asOf) {
		k.find(CodeReviewOverdue, at.Field("reviewBy"), title, e.ReviewBy.Arg("until"))
	}
	switch duty := k.duties[id]; {
	case duty.Binds != Yes:
	case e.Status == NotCompliant:
		k.find(CodeNotCompliant, at.Field("status"), title, law, o.since())
	case e.Status == NotApplicable:
		k.find(CodeAppliesAfterAll, at.Field("status"), title, law, o.since())
	}
}

// profile reports traits that are both there and not there.
func (k *registrar) profile(p Profile) {
	for i, t := range p.Without {
		if traits.Has(t) && slices.Contains(p.Traits, t) {
			k.find(CodeContradictoryTrait, finding.Pointer("/profile/without").Index(i), finding.Term("trait", t.Label()))
		}
	}
}

// missing reports the duties without an entry: those that bind one by one, those that are not
// known to by what is to be known, for one answer settles several.
func (k *registrar) missing(duties []Duty) {
	type question struct {
		label   finding.Message
		depends []finding.Arg
	}
	var questions []question
	for _, d := range duties {
		if k.entered[d.Obligation.ID] {
			continue
		}
		if d.Binds == Yes {
			k.find(CodeNoEntry, "/entries", finding.Term("obligation", d.Obligation.Title),
				finding.Term("reference", d.Obligation.Reference), d.Obligation.since())
			continue
		}
		for _, m := range d.Missing {
			i := slices.IndexFunc(questions, func(q question) bool { return q.label.Code == m.Code })
			if i < 0 {
				i = len(questions)
				questions = append(questions, question{label: m})
			}
			questions[i].depends = append(questions[i].depends, finding.Term("", d.Obligation.Title))
		}
	}
	for _, q := range questions {
		k.find(CodeProfileUnknown, "/profile", finding.Term("question", q.label), finding.ListOf("obligations", q.depends...))
	}
}

// since says from when an obligation has been in force.
func (o Obligation) since() finding.Arg {
	if o.From.IsZero() {
		return finding.Term("since", label("obligation", "since_always"))
	}
	return book().Term("since", "charter.obligation.since", o.From.Arg("date"))
}

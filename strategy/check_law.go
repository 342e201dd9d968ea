package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ObligationReview is how the organisation stands with one thing that the law asks, or will
// ask before the strategy ends. It is a rule of thumb, not legal advice.
type ObligationReview struct {
	// ID is that of one of [charter.Obligations].
	ID        string          `json:"id"`
	Title     finding.Message `json:"title"`
	Reference finding.Message `json:"reference"`
	// From is the first day in force, absent when it is older than social networks.
	From calendar.Date `json:"from,omitzero"`
	// Standing is [charter.InEffect], or [charter.Upcoming] for what is to come.
	Standing charter.ObligationStatus `json:"standing"`
	// Binds is [charter.Yes] or [charter.NotKnown]; Missing is what is to be settled before
	// one can tell.
	Binds   charter.Answer    `json:"binds"`
	Missing []finding.Message `json:"missing,omitzero"`
	// Status, Evidence and ReviewBy are what the strategy records, absent when it does not.
	Status   charter.Compliance `json:"status,omitzero"`
	Evidence string             `json:"evidence,omitzero"`
	ReviewBy calendar.Date      `json:"reviewBy,omitzero"`
	// Pointer is where it is recorded, or would be.
	Pointer finding.Pointer `json:"path"`
}

// checkLaw judges how the organisation stands with the law, when the strategy says anything
// of it: what is in force on the day of the review, and what comes into force before the
// strategy ends.
func (r *reviewer) checkLaw() {
	if !r.s.answersToLaw() {
		return
	}
	register := Register(r.s)
	r.findings = append(r.findings, charter.CheckRegister(register, r.basis.AsOf).Map(r.s.relocateLaw)...)
	for _, shown := range r.s.shows() {
		if i := slices.Index(r.s.Organisation.Without, shown.trait); i >= 0 {
			f := book().Finding(CodeTraitDenied, finding.Root.Field("organisation").Field("without").Index(i), finding.Term("trait", shown.trait.Label()))
			f.Related = []finding.Related{{Message: book().Message("strategy.shown_here"), Pointer: shown.at}}
			r.findings = append(r.findings, f)
		}
	}
	for _, d := range register.Duties(r.basis.AsOf) {
		r.obligations = append(r.obligations, r.obligation(d, charter.InEffect))
	}
	ends := r.s.ends()
	if ends.IsZero() {
		return
	}
	for _, d := range register.Ahead(r.basis.AsOf, ends) {
		o := r.obligation(d, charter.Upcoming)
		r.obligations = append(r.obligations, o)
		if o.Status != charter.Compliant && o.Status != charter.NotApplicable {
			r.find(CodeObligationAhead, o.Pointer, d.Obligation.From.Arg("date"), finding.Term("obligation", o.Title),
				finding.Term("asked", d.Obligation.Asked), finding.Term("reference", o.Reference), bearing(d))
		}
	}
}

// obligation joins what the law asks with what the strategy records of it.
func (r *reviewer) obligation(d charter.Duty, standing charter.ObligationStatus) ObligationReview {
	o := ObligationReview{
		ID: d.Obligation.ID, Title: d.Obligation.Title, Reference: d.Obligation.Reference, From: d.Obligation.From,
		Standing: standing, Binds: d.Binds, Missing: d.Missing, Pointer: finding.Root.Field("situation").Field("obligations"),
	}
	recorded := r.s.Situation.Obligations
	if i := slices.IndexFunc(recorded, func(e charter.RegisterEntry) bool { return e.Obligation == o.ID }); i >= 0 {
		e := recorded[i]
		o.Status, o.Evidence, o.ReviewBy, o.Pointer = e.Status, e.Evidence, e.ReviewBy, o.Pointer.Index(i)
	}
	return o
}

// bearing says whether an obligation will bind the organisation, or what decides on it.
func bearing(d charter.Duty) finding.Arg {
	if d.Binds == charter.Yes {
		return book().Term("bearing", "strategy.obligation_binds")
	}
	questions := make([]finding.Arg, len(d.Missing))
	for i, m := range d.Missing {
		questions[i] = finding.Term("", m)
	}
	return book().Term("bearing", "strategy.obligation_depends", finding.ListOf("questions", questions...))
}

// ends returns the last day that the strategy speaks of: that of its calendar, or of its
// objectives, whichever is later.
func (s *Strategy) ends() calendar.Date {
	last := s.Calendar.Period.To()
	for _, o := range s.Objectives {
		if o.Deadline.After(last) {
			last = o.Deadline
		}
	}
	return last
}

// checkPartnerships judges the deals with people who publish for the organisation.
func (r *reviewer) checkPartnerships() {
	found := charter.CheckPartnerships(charter.Partnerships{ID: r.s.ID, Deals: r.s.Partnerships})
	r.findings = append(r.findings, found.Map(func(p finding.Pointer) finding.Pointer {
		_, rest := p.Cut() // deals
		return finding.Root.Field("partnerships") + rest
	})...)
}

package strategy

import (
	"iter"
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// values returns what is wrong with single values, whatever the rest says: amounts below
// zero, networks that are closed or not known, and what the calendar cannot make sense of.
// It is told with the form.
func (r *reviewer) values(form finding.List) finding.List {
	var found finding.List
	for at, a := range r.s.amounts() {
		if a.Value.Minor() < 0 {
			found = append(found, book().Finding(CodeNegativeAmount, at.Field("value"), a.Value.Arg("amount")))
		}
	}
	for _, a := range r.s.Accounts {
		_, problems := r.s.Networks(r.networks, a.ID)
		found = append(found, problems...)
	}
	if every := r.s.Measurement.Every; !every.IsZero() && !positive(every) {
		found = append(found, book().Finding(CodeIntervalNotPositive, "/measurement/every", finding.Text("found", every.String())))
	}
	found = append(found, r.s.repeatedSteps()...)
	found = append(found, r.standings()...)
	return append(found, r.brief(form)...)
}

// positive reports whether d leads forward in time.
func positive(d calendar.Duration) bool {
	day := calendar.MustDate("2026-01-01")
	return day.Add(d).After(day)
}

// brief returns what is wrong with the brief of the calendar, beside its form. Whoever
// gives a plan has scheduled, and gives what was found then.
func (r *reviewer) brief(form finding.List) finding.List {
	if r.basis.Plan != nil {
		return nil
	}
	derived := Brief(r.s)
	found := derived.Relocate(calendar.Check(derived.Brief, r.basis.Zones))
	return slices.DeleteFunc(found, func(f finding.Finding) bool {
		told := strings.HasPrefix(string(f.Code), "document.") || f.Code == calendar.CodeNoZones
		return told || slices.ContainsFunc(form, func(g finding.Finding) bool {
			return f.Pointer.Within(g.Pointer) || g.Pointer.Within(f.Pointer)
		})
	})
}

// amounts yields every amount of money of s and its place.
func (s *Strategy) amounts() iter.Seq2[finding.Pointer, smart.Amount] {
	return func(yield func(finding.Pointer, smart.Amount) bool) {
		for i, line := range s.Resources.Budget {
			if !yield(finding.Root.Field("resources").Field("budget").Index(i).Field("amount"), line.Amount) {
				return
			}
		}
		for i, c := range s.Campaigns {
			if c.Budget != nil && !yield(finding.Root.Field("campaigns").Index(i).Field("budget"), *c.Budget) {
				return
			}
		}
		for i, a := range s.Actions {
			if a.Cost != nil && !yield(finding.Root.Field("actions").Index(i).Field("cost"), *a.Cost) {
				return
			}
		}
	}
}

// networks yields the networks that s relies on, and the places that name them: accounts
// first, then the choices to be there, then the audiences to be found there.
func (s *Strategy) networks() iter.Seq2[finding.Pointer, network.ID] {
	return func(yield func(finding.Pointer, network.ID) bool) {
		for i, a := range s.Accounts {
			if !yield(finding.Root.Field("accounts").Index(i).Field("network"), a.Network) {
				return
			}
		}
		for i, c := range s.Choices {
			if c.Kept && !yield(finding.Root.Field("choices").Index(i).Field("network"), c.Network) {
				return
			}
		}
		for i, a := range s.Audiences {
			for j, id := range a.Networks {
				if !yield(finding.Root.Field("audiences").Index(i).Field("networks").Index(j), id) {
					return
				}
			}
		}
	}
}

// standings reports the networks that cannot be relied on, each once: other places that
// name it are related.
func (r *reviewer) standings() finding.List {
	var found finding.List
	first := map[network.ID]int{} // place of the finding, or -1 when there is none
	for at, id := range r.s.networks() {
		if id == "" {
			continue // the form has said so
		}
		i, seen := first[id]
		switch {
		case seen && i >= 0:
			found[i].Related = append(found[i].Related, finding.Related{Message: found[i].Message, Pointer: at})
		case !seen:
			first[id] = -1
			for _, f := range r.networks.Check(id, at, r.horizon()) {
				first[id] = len(found)
				found = append(found, f)
			}
		}
	}
	return found
}

// horizon is the time the accounts have to serve: from the day of the review, or from the
// start of the calendar if that is later, to its end.
func (r *reviewer) horizon() calendar.Period {
	p := r.s.Calendar.Period
	if rest, err := calendar.NewPeriod(r.basis.AsOf, p.To()); err == nil && p.From().Before(r.basis.AsOf) {
		return rest
	}
	return p
}

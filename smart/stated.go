package smart

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Stated is what the sentence of an objective names where its document refers to nothing:
// what [Reading.Objective] found. An account, a segment and an indicator of the document
// say more, and come first.
type Stated struct {
	// Language is that of the sentence: "fr" or "en".
	Language string `json:"language,omitzero" validate:"max=35"`
	// Rule is the id of the rule that read Metric or Thing: "metric.followers".
	Rule string `json:"rule,omitzero" validate:"max=100"`
	// Verb is what is done, in the words of the sentence: "vendre".
	Verb string `json:"verb,omitzero" validate:"max=500"`
	// Metric is what is counted: "abonnés".
	Metric string `json:"metric,omitzero" validate:"max=500"`
	// Each is what the target is counted for one of: "par vidéo", "per post".
	Each string `json:"each,omitzero" validate:"max=500"`
	// Thing is what is made, opened or launched, when nothing else is counted: "podcast".
	Thing string `json:"thing,omitzero" validate:"max=500"`
	// Networks are where it is to be reached.
	Networks []network.ID `json:"networks,omitzero" validate:"max=20,dive,max=100"`
	// Audience is whom it is for: "les professionnels".
	Audience string `json:"audience,omitzero" validate:"max=500"`
	// Scope is what it is limited to besides: "vers le site", "du blog".
	Scope string `json:"scope,omitzero" validate:"max=500"`
	// Region is the town or the country that it names: "à Lyon", "in Leeds".
	Region string `json:"region,omitzero" validate:"max=500"`
	// Owner is who answers for it: "Marie", "l'équipe com".
	Owner string `json:"owner,omitzero" validate:"max=500"`
	// Vague are the words that state nothing: "améliorer", "tous les réseaux sociaux".
	Vague []string `json:"vague,omitzero" validate:"max=50,dive,max=500"`
	// Unbounded says that the scope is everything and everyone.
	Unbounded bool `json:"unbounded,omitzero"`
	// Loose says that the metric is a notion, such as visibility, that no figure is.
	Loose bool `json:"loose,omitzero"`
	// Approximate says that the target is a rough figure: "une trentaine".
	Approximate bool `json:"approximate,omitzero"`
	// Event says that the deadline is an event or a convention rather than a date:
	// "avant la rentrée".
	Event bool `json:"event,omitzero"`
	// Undated says that the deadline counts from a day that the reader was not given: "in
	// three months".
	Undated bool `json:"undated,omitzero"`
	// Candidates are the days that the deadline may be, when its words have two readings.
	Candidates []calendar.Date `json:"candidates,omitzero" validate:"max=2"`
	// Kind is how the target is stated: as a place in a ranking, as a range.
	Kind Kind `json:"kind,omitzero"`
	// Bound is ">", ">=", "<" or "<=" when the target is a bound.
	Bound string `json:"op,omitzero" validate:"max=2"`
	// Top is the second value of a target that is a range, of which the target is the first.
	Top Quantity `json:"top,omitzero"`
	// ChangeTop is the greater end of a change that is a range.
	ChangeTop Change `json:"changeTop,omitzero"`
	// Time is by when, in the words of the sentence: "avant la rentrée".
	Time string `json:"time,omitzero" validate:"max=500"`
	// Cadence is how often, in the words of the sentence, each apart.
	Cadence []string `json:"cadence,omitzero" validate:"max=50,dive,max=500"`
	// Means is what it takes, in the words of the sentence: a budget, hours.
	Means []string `json:"means,omitzero" validate:"max=50,dive,max=500"`
	// Constraints are the conditions, in the words of the sentence: an answer within two hours.
	Constraints []string `json:"constraints,omitzero" validate:"max=50,dive,max=500"`
	// Places are the words of the statement that the objective rests on, in its order.
	Places []Place `json:"places,omitzero" validate:"max=2000"`
	// Cut says that the sentence, or some of its words, were longer than a document holds:
	// what is kept is their beginning.
	Cut bool `json:"cut,omitzero"`
}

// The most that a document holds of a sentence: characters of the whole and of a field, and
// entries of its lists.
const (
	maxStatement = 2000
	maxWords     = 500
	maxEntries   = 50
	maxNetworks  = 20
	maxSpots     = 2000
)

// Place is a stretch of a statement and the role that it plays there.
type Place struct {
	Role Role `json:"role,omitzero" validate:"required"`
	// Span is a range of bytes of the statement, on rune boundaries.
	Span finding.Span `json:"span,omitzero"`
	// Text is what the statement had there when it was read. Where it has other words now,
	// the place is that of another statement, and counts for nothing.
	Text string `json:"text" validate:"required,max=2000"`
}

func (s Stated) clone() Stated {
	s.Networks = slices.Clone(s.Networks)
	s.Vague = slices.Clone(s.Vague)
	s.Cadence = slices.Clone(s.Cadence)
	s.Means = slices.Clone(s.Means)
	s.Constraints = slices.Clone(s.Constraints)
	s.Places = slices.Clone(s.Places)
	return s
}

// keepWords gives s the words of the sentence that no other field has, and where they stand.
func (r Reading) keepWords(s *Stated) {
	v := r.Values
	s.Kind, s.Bound, s.ChangeTop, s.Time = v.Kind, v.Bound, v.RelativeTop, r.first(RoleTime)
	if v.Kind == KindRange && len(v.Targets) > 1 && !r.changes {
		s.Top = v.Targets[1]
	}
	for _, p := range r.Parts {
		s.Places = append(s.Places, Place{p.Role, p.Span, p.Text})
		switch p.Role {
		case RoleVague:
			s.Vague = append(s.Vague, p.Text)
		case RoleCadence:
			s.Cadence = append(s.Cadence, p.Text)
		case RoleMeans:
			s.Means = append(s.Means, p.Text)
		case RoleConstraint:
			s.Constraints = append(s.Constraints, p.Text)
		}
	}
}

// tidy takes from what is counted what it is to become, which the scope says: "customers" of
// "prospects into customers"; and drops a scope that is the end of one word: "go-to brand".
func (s *Stated) tidy(text string) {
	if rest, cut := strings.CutSuffix(s.Metric, " "+s.Scope); cut && strings.HasPrefix(strings.ToLower(s.Scope), "into ") {
		s.Metric = rest
	}
	for _, p := range s.Places {
		if p.Role == RoleScope && p.Text == s.Scope && p.Span.Start > 0 && p.Span.Start <= len(text) && text[p.Span.Start-1] == '-' {
			s.Scope = ""
			return
		}
	}
}

// moveBack moves the places of s back by some bytes, and drops those that start before them.
func (s *Stated) moveBack(by int) {
	s.Places = slices.DeleteFunc(s.Places, func(p Place) bool { return p.Span.Start < by })
	for i := range s.Places {
		s.Places[i].Span.Start -= by
		s.Places[i].Span.End -= by
	}
}

// fit cuts what o has of its sentence to what a document holds, and says so.
func (o *Objective) fit() {
	cut := shorten(&o.Statement, maxStatement)
	s := o.Stated
	if s == nil {
		if cut {
			o.Stated = &Stated{Cut: true}
		}
		return
	}
	for _, words := range [...]*string{&s.Verb, &s.Metric, &s.Each, &s.Thing, &s.Audience, &s.Scope, &s.Region, &s.Owner, &s.Time} {
		cut = shorten(words, maxWords) || cut
	}
	for _, list := range [...]*[]string{&s.Vague, &s.Cadence, &s.Means, &s.Constraints} {
		cut = first(list, maxEntries) || cut
		for i := range *list {
			cut = shorten(&(*list)[i], maxWords) || cut
		}
	}
	cut = first(&s.Networks, maxNetworks) || cut
	s.Places = slices.DeleteFunc(s.Places, func(p Place) bool { return p.Span.End > len(o.Statement) })
	s.Cut = first(&s.Places, maxSpots) || cut || s.Cut
}

// shorten keeps the first characters of words, and reports whether there were more.
func shorten(words *string, most int) bool {
	if len(*words) <= most {
		return false
	}
	count := 0
	for i := range *words {
		if count == most {
			*words = (*words)[:i]
			return true
		}
		count++
	}
	return false
}

// first keeps the first entries of a list, and reports whether there were more.
func first[S ~[]E, E any](list *S, most int) bool {
	if len(*list) <= most {
		return false
	}
	*list = (*list)[:most]
	return true
}

// spans returns the words of the statement that play one of the roles, in their order and
// none within another. A place that is not of whole runes of the statement, or whose words are
// not there any more, is left out.
func (c *checker) spans(wanted ...Role) []finding.Span {
	if c.o.Stated == nil {
		return nil
	}
	var out []finding.Span
	for _, p := range c.o.Stated.Places {
		if slices.Contains(wanted, p.Role) && within(c.o.Statement, p.Span) && c.o.Statement[p.Span.Start:p.Span.End] == p.Text {
			out = append(out, p.Span)
		}
	}
	slices.SortFunc(out, finding.Span.Compare)
	end := 0
	return slices.DeleteFunc(out, func(s finding.Span) bool {
		inner := s.End <= end
		end = max(end, s.End)
		return inner
	})
}

// within reports whether a span is of whole runes of a text.
func within(text string, s finding.Span) bool {
	return 0 <= s.Start && s.Start < s.End && s.End <= len(text) && utf8.RuneStart(text[s.Start]) &&
		(s.End == len(text) || utf8.RuneStart(text[s.End]))
}

// pointAt gives the letters that a sentence can state the words they were judged on: those
// that are present, and those that state nothing where they are the reason.
func (c *checker) pointAt(a *Assessment) {
	what := []Role{RoleMetric, RoleNetwork, RoleAudience, RoleScope}
	switch a.Specific.Why.Code {
	case "smart.specific.unbounded", "smart.specific.loose", "smart.specific.nothing", "smart.specific.bare":
		what = append(what, RoleVague)
	}
	a.Specific.Spans = c.spans(what...)
	much := []Role{RoleBaseline, RoleTarget}
	switch a.Measurable.Why.Code {
	case "smart.measurable.loose":
		much = append(much, RoleMetric, RoleVague)
	case "smart.measurable.nothing":
		much = append(much, RoleVague)
	}
	a.Measurable.Spans = c.spans(much...)
	when := []Role{RoleTime}
	if a.TimeBound.Why.Code == "smart.time_bound.rate" {
		when = append(when, RoleCadence)
	}
	a.TimeBound.Spans = c.spans(when...)
}

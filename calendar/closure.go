package calendar

import (
	"maps"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of a closure.
const (
	// MaxClosureDates is the largest number of dates of one closure.
	MaxClosureDates = 4000
	// MaxReasonLength is the longest reason, in characters.
	MaxReasonLength = 300
)

// Closure is a run of days, or a list of dates, on which nothing is published, nobody
// works, or both: a holiday, a summer break, a suspension, the vacation of one person; or
// the hours of such days in which nothing is published, such as the nights.
type Closure struct {
	ID string `json:"id,omitzero" validate:"max=100" id:"closure"`
	// Name is what sentences call it: "Ascension".
	Name string `json:"name,omitzero" validate:"max=200"`
	// Period and Dates are the days it covers, on the clocks of each channel and of each
	// person. At least one of them is given, but for quiet hours, which are then those of
	// every day.
	Period Period `json:"period,omitzero"`
	Dates  []Date `json:"dates,omitempty" validate:"max=4000"`
	// Yearly says that Period and Dates recur every year, before and after the one given.
	// Days are counted from those given: 29 February is the 28th in other years.
	Yearly bool `json:"yearly,omitzero"`
	// From and To make quiet hours of it: of its days only these hours are closed, From
	// included and To not. A To before From is of the next day, whether that is one of its
	// days or not. They are given together, or neither is. Work goes by whole days, so
	// quiet hours stop publication alone.
	From Clock `json:"from,omitzero"`
	To   Clock `json:"to,omitzero"`
	// Scope says what stops on these days. Defaults to [ScopeBoth], and to
	// [ScopePublication] for a closure that is limited to channels, and for quiet hours.
	Scope ClosureScope `json:"scope,omitzero"`
	// Channels are those on which nothing is published. Defaults to all of them.
	Channels []string `json:"channels,omitempty" validate:"max=64,dive,max=100" ref:"channel?"`
	// People are those who do not work. Defaults to everyone.
	People []string `json:"people,omitempty" validate:"max=500,dive,max=100" ref:"person?"`
	// Policy says what becomes of posts that would fall on these days. Defaults to
	// [PolicySkip]. A day or an hour is open when no closure forbids it: one that allows
	// lifts no other. Of several that forbid one time, the first in the brief says what
	// becomes of a rendezvous.
	Policy ClosurePolicy `json:"policy,omitzero"`
	// Reason says why publishing goes on, which [PolicyAllow] asks for.
	Reason string `json:"reason,omitzero" validate:"max=300"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// publication reports whether c forbids publishing on its days.
func (c Closure) publication() bool { return c.Scope != ScopeWork && !c.allows() }

// allows reports whether c lets publishing go on: it asks to and says why.
func (c Closure) allows() bool { return c.Policy == PolicyAllow && c.Reason != "" }

// work reports whether c keeps people from working.
func (c Closure) work() bool {
	return !c.hasHours() && (c.Scope == ScopeBoth || c.Scope == ScopeWork || c.Scope == 0 && len(c.Channels) == 0)
}

// hasHours reports whether c has quiet hours, be they sound or not.
func (c Closure) hasHours() bool { return !c.From.IsZero() || !c.To.IsZero() }

// called returns what sentences call c: its name or its hours, which may be nothing.
func (c Closure) called() string {
	if name := c.name(); name != "" || !c.hasHours() {
		return name
	}
	return c.From.String() + "–" + c.To.String()
}

// concerns reports whether c forbids publishing on a channel.
func (c Closure) concerns(channel string) bool {
	return c.publication() && (len(c.Channels) == 0 || slices.Contains(c.Channels, channel))
}

// Clone returns a copy of c that shares nothing with it.
func (c Closure) Clone() Closure {
	c.Dates, c.Channels, c.People = slices.Clone(c.Dates), slices.Clone(c.Channels), slices.Clone(c.People)
	c.Labels = maps.Clone(c.Labels)
	return c
}

// name returns what sentences call c, which may be nothing.
func (c Closure) name() string {
	if c.Name != "" {
		return c.Name
	}
	return c.ID
}

// days calls visit for each run of days of c, cut to the given period.
func (c Closure) days(within Period, visit func(Period)) {
	given := func(p Period) {
		if p = p.Intersect(within); !p.IsZero() {
			visit(p)
		}
	}
	all := given
	if c.Yearly {
		all = func(p Period) { everyYear(p, within, given) }
	}
	if !c.Period.IsZero() {
		all(c.Period)
	}
	for _, d := range c.Dates {
		if !d.IsZero() {
			all(DayOf(d))
		}
	}
	if c.hasHours() && c.Period.IsZero() && len(c.Dates) == 0 {
		visit(within)
	}
}

// everyYear calls visit for the runs of days that p is in each year and that may touch a
// period. Those that would leave the calendar are left out.
func everyYear(p, within Period, visit func(Period)) {
	if p.Days() >= longestUnit[Year] {
		visit(within)
		return
	}
	first, last := within.From().Year()-p.To().Year(), within.To().Year()-p.From().Year()
	for n := first; n <= last; n++ {
		if from, to := p.From().AddYears(n), p.To().AddYears(n); !from.IsZero() && !to.IsZero() {
			visit(Period{from, to})
		}
	}
}

// ClosureScope says what stops during a closure. The zero ClosureScope is absent: see
// [Closure.Scope].
type ClosureScope int

// The scopes.
const (
	// ScopeBoth stops publication and work: a holiday.
	ScopeBoth ClosureScope = iota + 1
	// ScopePublication stops publication, while people work: a suspension.
	ScopePublication
	// ScopeWork stops work, while posts go out: the absence of an approver.
	ScopeWork
)

var closureScopes = document.MustEnum[ClosureScope]("closure scope", "both", "publication", "work")

// String returns the name of s in documents, such as "work".
func (s ClosureScope) String() string { return closureScopes.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s ClosureScope) MarshalText() ([]byte, error) { return closureScopes.Marshal(s) }

// UnmarshalText reads "both", "publication" or "work".
func (s *ClosureScope) UnmarshalText(text []byte) (err error) {
	*s, err = closureScopes.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s.
func (s ClosureScope) Label() finding.Message {
	return closureScopes.Label(book(), "calendar.closure_scope", s)
}

// ClosurePolicy says what becomes of posts that would fall within a closure. The zero
// ClosurePolicy is absent and acts as [PolicySkip].
//
// A cadence asks for a number of posts, not for dates: for it [PolicySkip], [PolicyShift]
// and [PolicyShiftBack] alike take the days away, and the posts of the period are spread
// over the days that stay. What a period then lacks is a shortfall and is not made up
// elsewhere. Shifting acts on the rendezvous of [Channel.Recurrences]; where there is none
// that it could act on, [Schedule] gives advice.
type ClosurePolicy int

// The policies.
const (
	// PolicySkip does without the post of a fixed date.
	PolicySkip ClosurePolicy = iota + 1
	// PolicyShift moves the post of a fixed date to the next day allowed, at the same time
	// of day, as long as that is before its next date.
	PolicyShift
	// PolicyAllow publishes all the same, for the reason given.
	PolicyAllow
	// PolicyShiftBack moves the post of a fixed date to the last day allowed before it, at
	// the same time of day, as long as that is after its date before.
	PolicyShiftBack
)

var closurePolicies = document.MustEnum[ClosurePolicy]("closure policy", "skip", "shift", "allow", "shiftBack")

// shifts reports whether p moves the post of a fixed date.
func (p ClosurePolicy) shifts() bool { return p == PolicyShift || p == PolicyShiftBack }

// String returns the name of p in documents, such as "skip".
func (p ClosurePolicy) String() string { return closurePolicies.Name(p) }

// MarshalText writes the name of p; an absent or unknown p is an error.
func (p ClosurePolicy) MarshalText() ([]byte, error) { return closurePolicies.Marshal(p) }

// UnmarshalText reads "skip", "shift", "allow" or "shiftBack".
func (p *ClosurePolicy) UnmarshalText(text []byte) (err error) {
	*p, err = closurePolicies.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for p.
func (p ClosurePolicy) Label() finding.Message {
	return closurePolicies.Label(book(), "calendar.closure_policy", p)
}

package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// element returns an element of a step, at a place below the root.
func element(name string, present bool, at finding.Pointer) Element {
	return Element{Label: book().Message(finding.Code("strategy.element." + name)), Present: present, Pointer: at}
}

// elements returns what a step is made of, in the order a team works it out.
func (s Strategy) elements(step Step) []Element {
	switch step {
	case Why:
		return s.whyElements()
	case SituationStep:
		return s.situationElements()
	case ObjectivesStep:
		return s.objectiveElements()
	case TargetsStep:
		return s.targetElements()
	case ResourcesStep:
		return s.resourceElements()
	case CharterStep:
		return s.charterElements()
	case CalendarStep:
		return s.calendarElements()
	default:
		return s.measurementElements()
	}
}

func (s Strategy) whyElements() []Element {
	p := s.Purpose
	return []Element{
		element("statement", p.Statement != "", "/purpose/statement"),
		element("goals", len(p.Goals) > 0, "/purpose/goals"),
		element("value_proposition", p.ValueProposition != "", "/purpose/valueProposition"),
	}
}

func (s Strategy) situationElements() []Element {
	audited := func(a Account) bool {
		return slices.ContainsFunc(s.Situation.Audits, func(x Audit) bool { return x.Account == a.ID })
	}
	return []Element{
		element("audit_date", !s.Situation.Date.IsZero(), "/situation/date"),
		element("site", s.Situation.Site != nil, "/situation/site"),
		element("audits", every(s.Accounts, audited), "/situation/audits"),
		element("competitors", len(s.Situation.Competitors) > 0, "/situation/competitors"),
		element("trends", len(s.Situation.Trends) > 0, "/situation/trends"),
	}
}

func (s Strategy) objectiveElements() []Element {
	const at = "/objectives"
	covered := func(g smart.Goal) bool {
		return slices.ContainsFunc(s.Objectives, func(o smart.Objective) bool { return o.Goal == g })
	}
	return []Element{
		element("objectives", len(s.Objectives) > 0, at),
		element("goals_covered", every(s.Purpose.Goals, covered), at),
		element("baselines", every(s.Objectives, func(o smart.Objective) bool { return !o.NeedsBaseline() || o.Baseline != nil }), at),
		element("targets", every(s.Objectives, func(o smart.Objective) bool { return !o.Aim().IsZero() }), at),
		element("deadlines", every(s.Objectives, func(o smart.Objective) bool { return !o.Deadline.IsZero() }), at),
		element("objective_owners", every(s.Objectives, func(o smart.Objective) bool { return o.Owner != "" }), at),
		element("indicators", every(s.Objectives, func(o smart.Objective) bool { return o.Indicator != "" }), at),
	}
}

func (s Strategy) targetElements() []Element {
	reasoned := func(c Choice) bool { return c.Reason != "" }
	return []Element{
		element("audiences", len(s.Audiences) > 0, "/audiences"),
		element("core_audience", slices.ContainsFunc(s.Audiences, func(a Segment) bool { return a.Core }), "/audiences"),
		element("audience_networks", every(s.Audiences, func(a Segment) bool { return len(a.Networks) > 0 }), "/audiences"),
		element("choices", every(s.Choices, reasoned), "/choices"),
		element("accounts", len(s.Accounts) > 0, "/accounts"),
		element("account_owners", every(s.Accounts, func(a Account) bool { return a.Owner != "" }), "/accounts"),
	}
}

func (s Strategy) resourceElements() []Element {
	const people = "/resources/people"
	holds := func(r ...Role) bool {
		return slices.ContainsFunc(s.Resources.People, func(p Person) bool {
			return slices.ContainsFunc(p.Roles, func(x Role) bool { return slices.Contains(r, x) })
		})
	}
	return []Element{
		element("people", len(s.Resources.People) > 0, people),
		element("lead", holds(RoleCDO, RoleProjectLead), people),
		element("community_manager", holds(RoleCommunityManager, RoleSocialMediaManager), people),
		element("hours", every(s.Resources.People, func(p Person) bool { return p.MinutesPerWeek > 0 }), people),
		element("standing_tasks", s.setsAside(TaskMonitoring) && s.setsAside(TaskInteracting) && s.setsAside(TaskMeasuring), people),
		element("budget", len(s.Resources.Budget) > 0, "/resources/budget"),
	}
}

// setsAside reports whether somebody has time for a standing task.
func (s Strategy) setsAside(task Task) bool {
	return slices.ContainsFunc(s.Resources.People, func(p Person) bool {
		return slices.ContainsFunc(p.Tasks, func(t TaskTime) bool { return t.Task == task && t.MinutesPerWeek > 0 })
	})
}

func (s Strategy) charterElements() []Element {
	if s.Charter == nil {
		return []Element{element("charter", false, "/charter")}
	}
	var out []Element
	for _, e := range s.Charter.Elements() {
		out = append(out, Element{Label: e.Label, Present: e.Present, Pointer: "/charter" + e.Pointer})
	}
	return out
}

func (s Strategy) calendarElements() []Element {
	posts := s.posting()
	ahead := func(a Action) bool { return a.Kind == ActionRelay || !a.Lead.IsZero() }
	return []Element{
		element("period", !s.Calendar.Period.IsZero(), "/calendar/period"),
		element("zone", s.Calendar.Zone != "", "/calendar/zone"),
		element("closures", len(s.Calendar.Closures) > 0, "/calendar/closures"),
		element("cadences", len(posts) > 0, "/actions"),
		element("leads", every(posts, ahead), "/actions"),
		element("action_owners", every(s.Actions, func(a Action) bool { return a.Owner != "" }), "/actions"),
		element("topics", slices.ContainsFunc(posts, func(a Action) bool { return len(a.Topics) > 0 }), "/actions"),
	}
}

func (s Strategy) measurementElements() []Element {
	m := s.Measurement
	return []Element{
		element("measurement_owner", m.Owner != "", "/measurement/owner"),
		element("tools", len(m.Tools) > 0, "/measurement/tools"),
		element("reviews", !m.Every.IsZero(), "/measurement/every"),
		element("series", every(s.Objectives, func(o smart.Objective) bool { return s.measured(o) != nil }), "/measurement/series"),
	}
}

// posting returns the actions that the calendar places.
func (s Strategy) posting() []Action {
	var out []Action
	for _, a := range s.Actions {
		if !a.Cadence.IsZero() {
			out = append(out, a)
		}
	}
	return out
}

// every reports whether list is not empty and all of it passes: what is not there at all
// is missing too.
func every[T any](list []T, passes func(T) bool) bool {
	return len(list) > 0 && !slices.ContainsFunc(list, func(x T) bool { return !passes(x) })
}

package strategy

import (
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Element is one thing a step is made of.
type Element struct {
	Label   finding.Message `json:"label"`
	Present bool            `json:"present"`
	// Pointer is where the element is, or would be, in the strategy.
	Pointer finding.Pointer `json:"path"`
}

// element returns an element of a step, at a place below the root.
func element(name string, present bool, at finding.Pointer) Element {
	return Element{Label: book().Message(finding.Code("strategy.element." + name)), Present: present, Pointer: at}
}

// elements returns what a step is made of, in the order a team works it out.
func (d *directory) elements(step Step) []Element {
	switch step {
	case Why:
		return d.whyElements()
	case SituationStep:
		return d.situationElements()
	case ObjectivesStep:
		return d.objectiveElements()
	case TargetsStep:
		return d.targetElements()
	case ResourcesStep:
		return d.resourceElements()
	case CharterStep:
		return d.charterElements()
	case CalendarStep:
		return d.calendarElements()
	default:
		return d.measurementElements()
	}
}

func (d *directory) whyElements() []Element {
	s := d.s
	p := s.Purpose
	return []Element{
		element("statement", strings.TrimSpace(p.Statement) != "", "/purpose/statement"),
		element("goals", len(p.Goals) > 0, "/purpose/goals"),
		element("value_proposition", strings.TrimSpace(p.ValueProposition) != "", "/purpose/valueProposition"),
	}
}

func (d *directory) situationElements() []Element {
	s := d.s
	audited := func(a Account) bool { return d.verdict(a.ID) != 0 }
	elements := []Element{
		element("audit_date", !s.Situation.Date.IsZero(), "/situation/date"),
		element("site", s.Situation.Site != nil, "/situation/site"),
		element("audits", every(s.Accounts, audited), "/situation/audits"),
		element("competitors", len(s.Situation.Competitors) > 0, "/situation/competitors"),
		element("trends", len(s.Situation.Trends) > 0, "/situation/trends"),
	}
	if s.answersToLaw() {
		elements = append(elements, element("obligations", len(s.Situation.Obligations) > 0, "/situation/obligations"))
	}
	return elements
}

func (d *directory) objectiveElements() []Element {
	s := d.s
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

func (d *directory) targetElements() []Element {
	s := d.s
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

func (d *directory) resourceElements() []Element {
	s := d.s
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
		element("standing_tasks", d.setsAside(TaskMonitoring) && d.setsAside(TaskInteracting) && d.setsAside(TaskMeasuring), people),
		element("budget", len(s.Resources.Budget) > 0, "/resources/budget"),
	}
}

// setsAside reports whether somebody has time for a standing task.
func (d *directory) setsAside(task Task) bool {
	s := d.s
	return slices.ContainsFunc(s.Resources.People, func(p Person) bool {
		return slices.ContainsFunc(p.Tasks, func(t TaskTime) bool { return t.Task == task && t.MinutesPerWeek > 0 })
	})
}

func (d *directory) charterElements() []Element {
	s := d.s
	if s.Charter == nil {
		return []Element{element("charter", false, "/charter")}
	}
	var out []Element
	for _, e := range s.Charter.Elements() {
		out = append(out, Element{Label: e.Label, Present: e.Present, Pointer: finding.Root.Field("charter") + e.Pointer})
	}
	return out
}

func (d *directory) calendarElements() []Element {
	s := d.s
	posts := d.posting()
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

func (d *directory) measurementElements() []Element {
	s := d.s
	m := s.Measurement
	return []Element{
		element("measurement_owner", m.Owner != "", "/measurement/owner"),
		element("tools", len(m.Tools) > 0, "/measurement/tools"),
		element("reviews", !m.Every.IsZero(), "/measurement/every"),
		element("series", every(s.Objectives, func(o smart.Objective) bool { return d.measured(o) != nil }), "/measurement/series"),
	}
}

// posting returns the actions that the calendar places.
func (d *directory) posting() []Action {
	s := d.s
	var out []Action
	for _, a := range s.Actions {
		if a.posts() {
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

package strategy

import (
	"maps"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Derived is the calendar's brief of a strategy, and the way back from its pointers to
// those of the strategy.
type Derived struct {
	// Brief has a channel for every action with a cadence or a rendezvous, under the action's
	// id. What a strategy does not know may be added to it: from when on the plan is open,
	// [calendar.Brief.Frozen], and what posts may be used again, [calendar.Brief.Evergreens].
	Brief       calendar.Brief
	actions     []int             // index of the action behind each channel
	accounts    []int             // index of the account behind each account
	closures    []finding.Pointer // what is behind each closure
	suspensions []int             // index of the suspension behind each suspension
	lots        []int             // index of the lot behind each lot
	pillars     []int             // index of the charter's pillar behind each pillar
	themes      []finding.Pointer // the topic behind each theme
}

// Brief derives from a strategy what [calendar.Schedule] is asked: a channel for every
// action with a cadence or a rendezvous, on its account, in the period and zone of the
// strategy's calendar; the working days of its people; its closures, and the absences of people as
// days on which they do not work; its suspensions and lots; what its accounts let in; and
// what the posts speak of.
//
// The pillars are those of the editorial charter, the themes the topics of the actions. An
// action all of whose topics belong to pillars with a share speaks of these pillars by their
// shares, and of the topics of each in turn; any other takes its topics in turn, whatever
// their pillars. A publication without topics speaks of all pillars by their shares. A topic
// without an id is called after its action and its place, "blog-2", and a slot that bears
// one follows the place: give topics ids before their order changes.
//
// The minutes of an action are the work of its owner on each post, in the time that the
// owner has beside standing tasks and other actions; so a week of holidays or absence that
// is too short for its posts is found. Where an ordinary week is too short already, [Review]
// says so, and the posts are placed as if there were time.
//
// The brief shares nothing with s.
//
//	result := strategy.Brief(s).Schedule(time.LoadLocation)
//	review := strategy.Review(s, strategy.Basis{
//		AsOf: today, Zones: time.LoadLocation, Plan: &result.Plan, Scheduling: result.Findings,
//	})
func Brief(s Strategy) Derived {
	d := Derived{Brief: calendar.Brief{
		Period:    s.Calendar.Period,
		Zone:      s.Calendar.Zone,
		WeekStart: s.Calendar.WeekStart,
	}}
	for _, slot := range s.Calendar.Slots {
		d.Brief.Slots = append(d.Brief.Slots, slot.Clone())
	}
	time := s.timeForPosts()
	for i, a := range s.Actions {
		if a.posts() {
			c := s.channel(a)
			if time[a.Owner] != nil && !a.Cadence.IsZero() {
				c.Effort.Draft = min(a.Minutes, calendar.MaxMinutes)
			}
			d.Brief.Channels = append(d.Brief.Channels, c)
			d.actions = append(d.actions, i)
		}
	}
	d.speak(&s)
	for i, c := range s.Calendar.Closures {
		if c, counts := d.closure(c); counts {
			d.add(c, finding.Root.Field("calendar").Field("closures").Index(i))
		}
	}
	d.share(&s)
	for i, p := range s.Resources.People {
		d.Brief.People = append(d.Brief.People, calendar.Person{
			ID: p.ID, Name: p.Name, Workdays: p.Workdays, MinutesPerWeek: time[p.ID],
		})
		at := finding.Root.Field("resources").Field("people").Index(i).Field("absences")
		for j, a := range p.Absences {
			d.add(p.away(a), at.Index(j))
		}
	}
	return d
}

// closure copies a closure for the brief, whose channels are the actions that post. It
// returns false when it closes only actions that do not.
func (d *Derived) closure(c calendar.Closure) (calendar.Closure, bool) {
	c = c.Clone()
	var counts bool
	c.Channels, counts = d.posting(c.Channels)
	return c, counts
}

// posting returns those of some actions that post, which are all when there are none. It
// returns false when there are some and none of them posts.
func (d *Derived) posting(actions []string) ([]string, bool) {
	channels := slices.DeleteFunc(slices.Clone(actions), func(id string) bool {
		return !slices.ContainsFunc(d.Brief.Channels, func(x calendar.Channel) bool { return x.ID == id })
	})
	return channels, len(channels) > 0 || len(actions) == 0
}

// share copies what the channels have in common: suspensions, lots, and the accounts that
// limit something.
func (d *Derived) share(s *Strategy) {
	for i, x := range s.Calendar.Suspensions {
		if channels, counts := d.posting(x.Channels); counts {
			x.Channels, x.Labels = channels, maps.Clone(x.Labels)
			d.Brief.Suspensions, d.suspensions = append(d.Brief.Suspensions, x), append(d.suspensions, i)
		}
	}
	for i, x := range s.Calendar.Lots {
		if channels, counts := d.posting(x.Channels); counts {
			x.Channels, x.Labels = channels, maps.Clone(x.Labels)
			d.Brief.Lots, d.lots = append(d.Brief.Lots, x), append(d.lots, i)
		}
	}
	for i, a := range s.Accounts {
		if !a.MinGap.IsZero() || a.PerDay != 0 || a.Per24Hours != 0 {
			d.Brief.Accounts = append(d.Brief.Accounts, calendar.Account{
				ID: a.ID, Name: a.DisplayName(), Network: string(a.Network), MinGap: a.MinGap, PerDay: a.PerDay, Per24Hours: a.Per24Hours,
			})
			d.accounts = append(d.accounts, i)
		}
	}
}

func (d *Derived) add(c calendar.Closure, from finding.Pointer) {
	d.Brief.Closures = append(d.Brief.Closures, c)
	d.closures = append(d.closures, from)
}

// channel returns the line of publication of an action.
func (s Strategy) channel(a Action) calendar.Channel {
	c := calendar.Channel{
		ID: a.ID, Name: a.Title, Account: a.Account,
		Cadence: a.Cadence, Aim: a.Aim, Times: slices.Clone(a.Times), Windows: slices.Clone(a.Windows),
		MinGap: a.MinGap, PerDay: a.PerDay, Lead: a.Lead, Period: s.span(a), Recurrences: cloneRecurrences(a.Recurrences),
		Author: a.Owner, Reviewer: a.Reviewer, Approver: a.Approver,
	}
	if account, found := s.Account(a.Account); found {
		c.Network = string(account.Network)
		c.Name = account.DisplayName()
	}
	return c
}

// cloneRecurrences returns a copy of some rendezvous that shares nothing with them.
func cloneRecurrences(list []calendar.Recurrence) []calendar.Recurrence {
	list = slices.Clone(list)
	for i := range list {
		list[i] = list[i].Clone()
	}
	return list
}

// span returns the days of an action within the calendar: its own, else those of its
// campaign, else all of them, which is the zero Period.
func (s Strategy) span(a Action) calendar.Period {
	if !a.Period.IsZero() {
		return a.Period
	}
	for _, c := range s.Campaigns {
		if c.ID == a.Campaign && a.Campaign != "" {
			return c.Period
		}
	}
	return calendar.Period{}
}

// Schedule places the posts that d asks for, as [calendar.Schedule] does, with its findings
// under the strategy's own pointers.
func (d Derived) Schedule(zones calendar.Zones) calendar.Result {
	result := calendar.Schedule(d.Brief, zones)
	result.Findings = d.Relocate(result.Findings)
	return result
}

// Relocate returns findings about the brief as findings about the strategy: what was said
// of a channel is said of its action.
func (d Derived) Relocate(l finding.List) finding.List { return l.Map(d.relocate) }

// renamed are the members of a channel that an action calls otherwise.
var renamed = map[string]string{"author": "owner", "name": "title", "network": "account"}

func (d Derived) relocate(p finding.Pointer) finding.Pointer {
	root, rest := p.Cut()
	i, below, indexed := rest.CutIndex()
	switch {
	case root == "channels" && indexed && i < len(d.actions):
		at := finding.Root.Field("actions").Index(d.actions[i])
		member, deeper := below.Cut()
		if member == "" {
			return at
		}
		if member == "effort" {
			return at.Field("minutes") // of all its stages
		}
		if name, found := renamed[member]; found {
			member = name
		}
		return at.Field(member) + deeper
	case root == "closures" && indexed && i < len(d.closures):
		return d.closures[i] + below
	case root == "suspensions" && indexed && i < len(d.suspensions):
		return finding.Root.Field("calendar").Field(root).Index(d.suspensions[i]) + below
	case root == "lots" && indexed && i < len(d.lots):
		return finding.Root.Field("calendar").Field(root).Index(d.lots[i]) + below
	case root == "accounts" && indexed && i < len(d.accounts):
		return finding.Root.Field(root).Index(d.accounts[i]) + below
	case root == "accounts":
		return finding.Root.Field(root)
	case root == "pillars":
		return d.relocatePillar(i, below, indexed)
	case root == "themes":
		return d.relocateTheme(i, below, indexed)
	case root == "people":
		return finding.Root.Field("resources").Field("people") + rest
	default:
		return finding.Root.Field("calendar") + p
	}
}

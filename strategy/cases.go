package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// Cases are the actions of s as [kpi.DecideAll] takes them, in their order: those that serve
// an objective whose indicator has a series, each with what s knows of it. The plan tells
// what was published of what was due by a day; it may be nil.
//
// A strategy knows neither what an action brought for its money, nor a control, nor what the
// last review handed on: the caller adds them, by the id of the action. The cases share
// nothing with s that changes.
func Cases(s Strategy, plan *calendar.Plan, asOf calendar.Date) []kpi.Case {
	d := newDirectory(&s)
	done := d.compliance(plan, asOf)
	var out []kpi.Case
	for i := range s.Actions {
		a := &s.Actions[i]
		o, found := s.Objective(a.Objective)
		series := d.measured(o)
		if !found || series == nil {
			continue
		}
		k := kpi.Case{
			ID: a.ID, Title: a.Title, Objective: o.Clone(), Series: series.Clone(), Start: d.start(a), Compliance: done[a.ID],
			Events: d.events(), Accounts: d.known(),
		}
		k.Guards, k.Earlier = d.guards(series), d.earlier(series)
		out = append(out, k)
	}
	return out
}

// start is the day an action starts: its own, or that of its campaign.
func (d *directory) start(a *Action) calendar.Date {
	if !a.Period.IsZero() {
		return a.Period.From()
	}
	c, _ := lookup(d.s.Campaigns, a.Campaign, func(c Campaign) string { return c.ID })
	return c.Period.From()
}

// compliance counts, by action, the posts that were due by a day and those of them that went
// out. What was withdrawn later had gone out; what was cancelled or suspended was not due. Of
// a plan in which no post ever went out, failed or was missed nobody kept track: nothing is
// known of it.
func (d *directory) compliance(plan *calendar.Plan, asOf calendar.Date) map[string]*kpi.Compliance {
	out := map[string]*kpi.Compliance{}
	if plan == nil || !slices.ContainsFunc(plan.Slots, tracked) {
		return out
	}
	for i := range plan.Slots {
		slot := &plan.Slots[i]
		_, found := d.actions[slot.Channel]
		if !found || slot.Date.After(asOf) || slot.State == calendar.SlotCancelled || slot.State == calendar.SlotOnHold {
			continue
		}
		c := out[slot.Channel]
		if c == nil {
			c = new(kpi.Compliance)
			out[slot.Channel] = c
		}
		c.Planned++
		if slot.State == calendar.SlotPublished || slot.State == calendar.SlotWithdrawn {
			c.Done++
		}
	}
	return out
}

// tracked reports whether somebody wrote what became of a slot.
func tracked(slot calendar.Slot) bool {
	switch slot.State {
	case calendar.SlotPublished, calendar.SlotWithdrawn, calendar.SlotMissed, calendar.SlotFailed:
		return true
	}
	return false
}

// guards are the series of the indicators to watch beside one, on its account.
func (d *directory) guards(series *kpi.Series) (out []kpi.Series) {
	x, _ := kpi.Builtin().Indicator(series.Indicator)
	for _, id := range x.Guards {
		if guard := d.measured(smart.Objective{Indicator: string(id), Account: series.Account}); guard != nil {
			out = append(out, guard.Clone())
		}
	}
	return out
}

// earlier are the series of the same indicator and account by other definitions.
func (d *directory) earlier(series *kpi.Series) (out []kpi.Series) {
	for i := range d.s.Measurement.Series {
		other := &d.s.Measurement.Series[i]
		if other.ID != series.ID && other.Indicator == series.Indicator && other.Account == series.Account && other.Media == series.Media {
			out = append(out, other.Clone())
		}
	}
	return out
}

// events are what happened, as measurement knows it.
func (d *directory) events() []kpi.Event {
	out := make([]kpi.Event, len(d.s.Measurement.Events))
	for i, e := range d.s.Measurement.Events {
		out[i] = kpi.Event{ID: e.ID, Title: e.Title, Kind: e.Kind, Period: e.Period, Accounts: slices.Clone(e.Accounts)}
		if e.Kind == 0 {
			out[i].Kind = kpi.EventOther
		}
	}
	return out
}

// known are the accounts, as measurement knows them.
func (d *directory) known() []kpi.Account {
	out := make([]kpi.Account, len(d.s.Accounts))
	for i, a := range d.s.Accounts {
		out[i] = kpi.Account{ID: a.ID, Network: a.Network, Kind: a.Kind}
	}
	return out
}

package adherence

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
)

// CaseOf returns the case of a plan that was made for a brief: its channels with their
// cadences and the days of their windows, its slots, and as excused the suspensions of the
// brief and the closures that forbid publication on whole days. What was promised and what
// was posted by hand are the caller's to add. A channel without a cadence has no quota, and is
// left out with its slots. The case shares nothing with its arguments.
func CaseOf(brief calendar.Brief, plan calendar.Plan) Case {
	c := Case{Period: brief.Period, Zone: brief.Zone, WeekStart: brief.WeekStart}
	judged := map[string]bool{}
	for _, channel := range brief.Channels {
		if channel.Cadence.IsZero() {
			continue
		}
		judged[channel.ID] = true
		c.Channels = append(c.Channels, Channel{
			ID: channel.ID, Name: channel.Name, Cadence: channel.Cadence, Period: channel.Period,
			Days: windowDays(channel.Windows), Zone: channel.Zone,
		})
	}
	for _, s := range plan.Slots {
		if judged[s.Channel] {
			s = s.Clone()
			s.Zone = cmp.Or(s.Zone, plan.Zone)
			c.Slots = append(c.Slots, s)
		}
	}
	for _, s := range brief.Suspensions {
		c.excuse(cmp.Or(s.Name, s.ID), s.Period, s.Channels, judged)
	}
	for _, closure := range brief.Closures {
		one := calendar.Brief{Period: brief.Period, Closures: []calendar.Closure{closure}}
		for _, run := range one.Excused(cmp.Or(append(slices.Clone(closure.Channels), "")...)) {
			c.excuse(cmp.Or(closure.Name, closure.ID), run, closure.Channels, judged)
		}
	}
	return c
}

// excuse excuses a period on those of some channels that are judged, on all when there are
// none.
func (c *Case) excuse(name string, period calendar.Period, channels []string, judged map[string]bool) {
	of := slices.DeleteFunc(slices.Clone(channels), func(id string) bool { return !judged[id] })
	if len(channels) > 0 && len(of) == 0 {
		return
	}
	c.Excused = append(c.Excused, Excuse{Name: name, Period: period, Channels: of})
}

// windowDays returns the days of the week of some windows, and the empty set for every day.
func windowDays(windows []calendar.Window) calendar.Weekdays {
	var open calendar.Weekdays
	for _, w := range windows {
		if w.Days.IsZero() {
			return calendar.Weekdays{}
		}
		open = open.Union(w.Days)
	}
	return open
}

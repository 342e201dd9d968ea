package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkSubjects reports what is wrong with the pillars, themes and evergreen items, and
// with what channels keep for news.
func (s *scheduler) checkSubjects() {
	b := s.brief
	if len(b.Channels) > MaxChannels || len(b.Pillars) > MaxPillars || len(b.Themes) > MaxThemes || len(b.Evergreens) > MaxEvergreens {
		return // the form has said so
	}
	weighed := slices.ContainsFunc(b.Pillars, func(p Pillar) bool { return p.Share > 0 })
	for i := range b.Pillars {
		speaks := func(t Theme) bool { return t.Pillar == b.Pillars[i].ID && s.speaks(&t) }
		if p := &b.Pillars[i]; weighed && p.Share == 0 && !slices.ContainsFunc(b.Themes, speaks) {
			s.report(CodeNoShare, finding.Root.Field("pillars").Index(i).Field("share"), finding.Text("pillar", p.name()))
		}
	}
	for i := range b.Themes {
		if t := &b.Themes[i]; !s.speaks(t) {
			s.report(CodeIdleTheme, finding.Root.Field("themes").Index(i), finding.Text("theme", t.name()))
		}
	}
	themed := s.themed()
	for i := range b.Evergreens {
		s.checkEvergreen(i, themed)
	}
	for i := range b.Channels {
		c := &b.Channels[i]
		if aim := c.Cadence.Aimed(c.Aim); c.Reserve > 0 && c.Reserve >= aim {
			s.report(CodeReserveAll, finding.Root.Field("channels").Index(i).Field("reserve"), finding.Text("channel", c.name()),
				finding.Integer("reserve", c.Reserve), finding.Integer("asked", aim))
		}
	}
}

func (s *scheduler) checkEvergreen(i int, themed []map[string]bool) {
	e := &s.brief.Evergreens[i]
	at := finding.Root.Field("evergreens").Index(i)
	item := finding.Text("item", e.name())
	period := s.brief.Period
	if !e.sound() {
		s.report(CodeBadCooldown, at.Field("cooldown"), finding.Text("found", e.Cooldown.String()))
		return
	}
	if period.IsZero() {
		return
	}
	if !e.Active.IsZero() && e.Active.Intersect(period).IsZero() {
		s.report(CodeNeverActive, at.Field("active"), item, e.Active.From().Arg("from"), e.Active.To().Arg("to"))
		return
	}
	if e.MaxRepeats != 1 && e.rested(period.From(), 0) >= period.Days() {
		s.report(CodeLongCooldown, at.Field("cooldown"), item, finding.Term("cooldown", e.Cooldown.Label()))
	}
	if !s.fills(e, themed) {
		s.report(CodeIdleEvergreen, at, item)
	}
}

// speaks reports whether slots of a channel can be about a theme.
func (s *scheduler) speaks(t *Theme) bool {
	return slices.ContainsFunc(s.brief.Channels, func(c Channel) bool {
		return concerns(t.Channels, c.ID) && (!s.shares(c.ID, "") || s.shares(c.ID, t.Pillar) && t.Pillar != "")
	})
}

// shares reports whether a pillar has a share on a channel; the empty one stands for any.
func (s *scheduler) shares(channel, pillar string) bool {
	return slices.ContainsFunc(s.brief.Pillars, func(p Pillar) bool {
		return p.share(channel) > 0 && (pillar == "" || pillar == p.ID)
	})
}

// fills reports whether an item fits slots without a theme. Themed says of each channel
// which pillars have themes there, the empty one standing for any.
func (s *scheduler) fills(e *Evergreen, themed []map[string]bool) bool {
	for i := range s.brief.Channels {
		id := s.brief.Channels[i].ID
		switch {
		case !concerns(e.Channels, id):
		case !s.shares(id, ""):
			if !themed[i][""] {
				return true
			}
		case slices.ContainsFunc(s.brief.Pillars, func(p Pillar) bool {
			return p.share(id) > 0 && (e.Pillar == "" || e.Pillar == p.ID) && !themed[i][p.ID]
		}):
			return true
		}
	}
	return false
}

// themed returns, for each channel, the pillars that have themes there, and the empty one
// if any theme is there.
func (s *scheduler) themed() []map[string]bool {
	out := make([]map[string]bool, len(s.brief.Channels))
	for i := range out {
		out[i] = map[string]bool{}
		for _, t := range s.brief.Themes {
			if concerns(t.Channels, s.brief.Channels[i].ID) {
				out[i][""], out[i][t.Pillar] = true, true
			}
		}
	}
	return out
}

// checkPillars reports the pillars that have a share of the given slots, and none of them.
func (w *subjects) checkPillars(rows [][]int) {
	b := w.brief
	spoken, among := make([]bool, len(b.Pillars)), make([]int, len(b.Pillars))
	for _, slots := range rows {
		for _, i := range slots {
			slot := &w.slots[i]
			for p := range b.Pillars {
				if b.Pillars[p].share(slot.Channel) > 0 {
					among[p]++
				}
			}
			if p, found := w.pillar[w.pillarOf(slot)]; found {
				spoken[p] = true
			}
		}
	}
	for p := range b.Pillars {
		if among[p] > 0 && !spoken[p] {
			w.report(CodePillarUnspoken, finding.Root.Field("pillars").Index(p).Field("share"),
				finding.Text("pillar", b.Pillars[p].name()), finding.Integer("count", among[p]))
		}
	}
}

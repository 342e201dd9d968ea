package strategy

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// speak adds what the posts speak of to a brief that has its channels.
func (d *Derived) speak(s *Strategy) {
	pillars := s.pillars()
	shares := make(map[string]int, len(pillars)) // by pillar
	for _, p := range pillars {
		shares[p.ID] = p.Share
	}
	channels := map[string][]string{} // by pillar: those that are shared out
	themed := map[string]bool{}       // by pillar
	for _, k := range d.actions {
		a := &s.Actions[k]
		for _, id := range a.sharedPillars(pillars, shares) {
			channels[id] = append(channels[id], a.ID)
		}
		for i, t := range a.Topics {
			theme := calendar.Theme{ID: a.topicID(i), Name: t.Title, Channels: []string{a.ID}}
			if _, known := shares[t.Pillar]; known {
				theme.Pillar, themed[t.Pillar] = t.Pillar, true
			}
			d.Brief.Themes = append(d.Brief.Themes, theme)
			d.themes = append(d.themes, finding.Root.Field("actions").Index(k).Field("topics").Index(i))
		}
	}
	for i, p := range pillars {
		on := channels[p.ID]
		pillar := calendar.Pillar{ID: p.ID, Name: p.Name, Channels: on}
		if len(on) > 0 {
			pillar.Share = p.Share
		} else if !themed[p.ID] {
			continue
		}
		d.Brief.Pillars = append(d.Brief.Pillars, pillar)
		d.pillars = append(d.pillars, i)
	}
}

// pillars are the content pillars of the editorial charter.
func (s *Strategy) pillars() []charter.Pillar {
	if s.Charter == nil || s.Charter.Editorial == nil {
		return nil
	}
	return s.Charter.Editorial.Pillars
}

// sharedPillars returns the pillars among which the posts of a are shared out, each once,
// none when its topics are simply taken in turn.
func (a *Action) sharedPillars(pillars []charter.Pillar, shares map[string]int) []string {
	var ids []string
	if len(a.Topics) == 0 && a.Kind == ActionPublication {
		for _, p := range pillars {
			if p.Share > 0 && !slices.Contains(ids, p.ID) {
				ids = append(ids, p.ID)
			}
		}
		return ids
	}
	for _, t := range a.Topics {
		if shares[t.Pillar] <= 0 {
			return nil
		}
		if !slices.Contains(ids, t.Pillar) {
			ids = append(ids, t.Pillar)
		}
	}
	return ids
}

// topicID returns what slots call a topic.
func (a *Action) topicID(i int) string {
	return cmp.Or(a.Topics[i].ID, a.ID+"-"+strconv.Itoa(i+1))
}

// topic returns the place of the topic that slots call by a name, or -1.
func (a *Action) topic(name string) int {
	if name == "" {
		return -1
	}
	if i := slices.IndexFunc(a.Topics, func(t Topic) bool { return t.ID == name }); i >= 0 {
		return i
	}
	place, _ := strings.CutPrefix(name, a.ID+"-")
	n, err := strconv.Atoi(place)
	if err != nil || n < 1 || n > len(a.Topics) || a.topicID(n-1) != name {
		return -1
	}
	return n - 1
}

// relocatePillar returns the place in the charter of something said of a pillar.
func (d Derived) relocatePillar(i int, below finding.Pointer, indexed bool) finding.Pointer {
	at := finding.Root.Field("charter").Field("editorial").Field("pillars")
	if !indexed || i >= len(d.pillars) {
		return at
	}
	at = at.Index(d.pillars[i])
	if member, _ := below.Cut(); member == "channels" {
		return at // which is not said there
	}
	return at + below
}

// relocateTheme returns the topic of which something is said.
func (d Derived) relocateTheme(i int, below finding.Pointer, indexed bool) finding.Pointer {
	if !indexed || i >= len(d.themes) {
		return finding.Root.Field("actions")
	}
	switch member, deeper := below.Cut(); member {
	case "name":
		return d.themes[i].Field("title") + deeper
	case "channels", "share":
		return d.themes[i]
	}
	return d.themes[i] + below
}

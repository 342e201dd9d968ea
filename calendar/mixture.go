package calendar

import (
	"cmp"
	"slices"
)

// Mixture is what one channel speaks of in one month: the foot of a page of the calendar.
type Mixture struct {
	// Month holds the days of a month that the plan holds.
	Month   Period `json:"month"`
	Channel string `json:"channel"`
	// Slots counts those that have gone out or are to. Of these Reserve are kept for news,
	// and Open have neither that purpose nor a pillar.
	Slots   int `json:"slots"`
	Reserve int `json:"reserve"`
	Open    int `json:"open"`
	// Pillars are in the order in which they are given, then by id.
	Pillars []PillarCount `json:"pillars,omitempty"`
}

// PillarCount is how many slots a content pillar should have, and has.
type PillarCount struct {
	Pillar string `json:"pillar"`
	// Wanted is the pillar's share of the slots that have a pillar. It is seldom a whole
	// number.
	Wanted float64 `json:"wanted"`
	Got    int     `json:"got"`
}

// Mix adds up what the slots of p speak of, by month, then by channel as they first appear
// in the plan. Slots that failed, were missed or were cancelled do not count. A pillar is
// listed where it has a share or a slot.
func (p Plan) Mix(pillars []Pillar) []Mixture {
	var out []Mixture
	type key struct {
		month   Date
		channel string
	}
	at, order := map[key]int{}, map[string]int{}
	for i := range p.Slots {
		slot := &p.Slots[i]
		if !slot.Fixed() && !slot.movable() {
			continue
		}
		month := Month.Around(slot.Date, 0)
		k := key{month.From(), slot.Channel}
		n, found := at[k]
		if !found {
			n = len(out)
			at[k] = n
			out = append(out, newMixture(month, p.Period, slot.Channel, pillars))
		}
		if _, found := order[slot.Channel]; !found {
			order[slot.Channel] = len(order)
		}
		out[n].add(slot)
	}
	slices.SortStableFunc(out, func(a, b Mixture) int {
		return cmp.Or(a.Month.From().Compare(b.Month.From()), cmp.Compare(order[a.Channel], order[b.Channel]))
	})
	for i := range out {
		out[i].settle(pillars)
	}
	return out
}

func newMixture(month, plan Period, channel string, pillars []Pillar) Mixture {
	m := Mixture{Month: month, Channel: channel, Pillars: make([]PillarCount, len(pillars))}
	if !plan.IsZero() && !month.Intersect(plan).IsZero() {
		m.Month = month.Intersect(plan)
	}
	for i := range pillars {
		m.Pillars[i].Pillar = pillars[i].ID
	}
	return m
}

// add counts a slot.
func (m *Mixture) add(slot *Slot) {
	m.Slots++
	switch {
	case slot.Reserve:
		m.Reserve++
	case slot.Pillar == "":
		m.Open++
	default:
		i := slices.IndexFunc(m.Pillars, func(c PillarCount) bool { return c.Pillar == slot.Pillar })
		if i < 0 {
			i = len(m.Pillars)
			m.Pillars = append(m.Pillars, PillarCount{Pillar: slot.Pillar})
		}
		m.Pillars[i].Got++
	}
}

// settle says what was wanted, and leaves out the pillars that have no part.
func (m *Mixture) settle(pillars []Pillar) {
	shares := 0
	for i := range pillars {
		shares += max(pillars[i].share(m.Channel), 0)
	}
	for i := range pillars {
		if share := pillars[i].share(m.Channel); share > 0 {
			m.Pillars[i].Wanted = float64(m.Slots-m.Reserve-m.Open) * float64(share) / float64(shares)
		}
	}
	slices.SortFunc(m.Pillars[len(pillars):], func(a, b PillarCount) int { return cmp.Compare(a.Pillar, b.Pillar) })
	m.Pillars = slices.DeleteFunc(m.Pillars, func(c PillarCount) bool { return c.Wanted == 0 && c.Got == 0 })
}

package calendar

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/calendar/internal/mix"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// audience is those who see the posts of an account, or of a channel without one.
type audience struct{ account, channel string }

func (c *Channel) audience() audience {
	if c.Account != "" {
		return audience{account: c.Account}
	}
	return audience{channel: c.ID}
}

// giveEvergreens fills the slots that have no subject yet, account by account.
func (w *subjects) giveEvergreens() {
	b := w.brief
	if len(b.Evergreens) == 0 {
		return
	}
	done := map[audience]bool{}
	for c := range b.Channels {
		if a := b.Channels[c].audience(); !done[a] {
			done[a] = true
			w.reuse(a)
		}
	}
}

// reuse fills the slots of one account.
func (w *subjects) reuse(a audience) {
	b := w.brief
	slots, places, bounded := w.empty(a)
	if !bounded {
		w.report(CodeTooManyItems, finding.Root.Field("evergreens"), finding.Integer("limit", MaxFits))
	}
	if len(slots) == 0 || !bounded {
		return
	}
	empty := map[string]int{}
	for n, k := range mix.Fill(places, w.items(a)) {
		slot := &w.slots[slots[n]]
		if k == mix.Free {
			empty[slot.Channel]++
			continue
		}
		slot.Item = b.Evergreens[k].ID
		slot.Pillar = cmp.Or(slot.Pillar, b.Evergreens[k].Pillar)
	}
	for c := range b.Channels {
		if n := empty[b.Channels[c].ID]; n > 0 && w.channel[b.Channels[c].ID] == c {
			w.report(CodeNoSubject, finding.Root.Field("channels").Index(c),
				finding.Text("channel", b.Channels[c].name()), finding.Integer("count", n))
		}
	}
}

// empty returns the slots of an account that items can fill, with the items, and false
// when these are too many.
func (w *subjects) empty(a audience) (slots []int, places []mix.Place, bounded bool) {
	made, all := map[string][]int{}, 0 // by channel: the items made for it
	for i := range w.slots {
		slot := &w.slots[i]
		c, found := w.channel[slot.Channel]
		if !found || w.unsound[c] || w.brief.Channels[c].audience() != a || !w.open(slot) {
			continue
		}
		items, known := made[slot.Channel]
		if !known {
			items = w.madeFor(slot.Channel)
			made[slot.Channel] = items
		}
		fits := w.fits(slot, items)
		if all += len(fits); all > MaxFits {
			return nil, nil, false
		}
		if len(fits) > 0 {
			slots = append(slots, i)
			places = append(places, mix.Place{Day: slot.Date.DaysSince(w.brief.Period.From()), Fits: fits})
		}
	}
	return slots, places, true
}

// madeFor returns the items for a channel.
func (w *subjects) madeFor(channel string) []int {
	var items []int
	for k := range w.brief.Evergreens {
		if e := &w.brief.Evergreens[k]; e.sound() && concerns(e.Channels, channel) {
			items = append(items, k)
		}
	}
	return items
}

// fits returns those of some items that a slot can take, cooldown and repeats aside.
func (w *subjects) fits(slot *Slot, items []int) []int {
	var fits []int
	for _, k := range items {
		e := &w.brief.Evergreens[k]
		if (e.Active.IsZero() || e.Active.Contains(slot.Date)) &&
			(e.Pillar == "" || e.Pillar == slot.Pillar || slot.Pillar == "" && w.knows(e.Pillar)) {
			fits = append(fits, k)
		}
	}
	return fits
}

// items returns the evergreen items with their uses on an account.
func (w *subjects) items(a audience) []mix.Item {
	b := w.brief
	from := b.Period.From()
	items, kinds := make([]mix.Item, len(b.Evergreens)), map[Duration]int{}
	for k := range items {
		e := &b.Evergreens[k]
		kind, known := kinds[e.Cooldown]
		if !known {
			kind = len(kinds)
			kinds[e.Cooldown] = kind
		}
		items[k] = mix.Item{Rest: func(day int) int { return e.rested(from, day) }, Max: e.MaxRepeats, Kind: kind}
	}
	use := func(slot *Slot) {
		of := audience{account: slot.Account}
		if c, found := w.channel[slot.Channel]; found {
			of = b.Channels[c].audience()
		}
		if k, found := w.item[slot.Item]; found && of == a {
			items[k].Uses = append(items[k].Uses, slot.Date.DaysSince(from))
		}
	}
	for i := range w.slots {
		use(&w.slots[i])
	}
	for i := range b.Slots {
		if slot := &b.Slots[i]; slot.Fixed() && !b.Period.Contains(slot.Date) {
			use(slot)
		}
	}
	for k := range items {
		slices.Sort(items[k].Uses)
	}
	return items
}

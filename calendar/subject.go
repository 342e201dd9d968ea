package calendar

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/calendar/internal/mix"
)

// subjects decides what the slots of a plan speak of, in the order of its package
// documentation: those kept for news, the pillars, the themes, the evergreen items. The
// slots are in the order of a plan. What they say of themselves is kept.
func (s *scheduler) subjects(slots []Slot) {
	b := s.brief
	reserved := slices.ContainsFunc(b.Channels, func(c Channel) bool { return c.Reserve > 0 })
	if s.mute || !reserved && len(b.Pillars) == 0 && len(b.Themes) == 0 && len(b.Evergreens) == 0 {
		return
	}
	w := subjects{scheduler: s, slots: slots, of: make([][]int, len(b.Channels)), channel: map[string]int{}}
	for i := len(b.Channels) - 1; i >= 0; i-- {
		w.channel[b.Channels[i].ID] = i
	}
	for i := range slots {
		if c, found := w.channel[slots[i].Channel]; found && !s.unsound[c] {
			w.of[c] = append(w.of[c], i)
		}
	}
	w.pillar = places(b.Pillars, func(p *Pillar) string { return p.ID })
	w.theme = places(b.Themes, func(t *Theme) string { return t.ID })
	w.item = places(b.Evergreens, func(e *Evergreen) string { return e.ID })
	w.promised = map[string]string{}
	for i := range b.Channels {
		for _, r := range b.Channels[i].Recurrences {
			w.promised[r.ID] = r.Pillar
		}
	}
	w.complete()
	w.recall()
	for c := range b.Channels {
		w.keepReserve(c)
	}
	w.givePillars()
	for c := range b.Channels {
		w.giveThemes(c)
	}
	w.giveEvergreens()
}

// subjects is one call of [scheduler.subjects].
type subjects struct {
	*scheduler
	slots    []Slot
	of       [][]int           // by channel: its slots, in order
	channel  map[string]int    // by id
	pillar   map[string]int    // by id
	theme    map[string]int    // by id
	item     map[string]int    // by id
	promised map[string]string // by id of a rendezvous: its pillar

	spokenPillar []Date // by pillar: when it was last spoken of before the period
	spokenTheme  []Date // by theme: when it is last spoken of in slots that stand
	latest       []int  // by channel: the last slot before the period that went out, or -1
}

// places returns the place of the first element of each id.
func places[T any](list []T, id func(*T) string) map[string]int {
	at := make(map[string]int, len(list))
	for i := len(list) - 1; i >= 0; i-- {
		at[id(&list[i])] = i
	}
	delete(at, "")
	return at
}

// open reports whether a slot is still to be given a subject: it is planned and nothing
// more, neither pinned nor settled, and says nothing of itself. Where work has begun the
// subject is chosen, even if it is not told here, and a rendezvous is its own.
func (w *subjects) open(slot *Slot) bool {
	return w.changeable(slot) && !slot.Reserve && slot.Theme == "" && slot.Item == "" && slot.Recurrence == ""
}

// changeable reports whether what a slot speaks of may be decided here.
func (w *subjects) changeable(slot *Slot) bool {
	return slot.State == SlotPlanned && !slot.Pinned && slot.Instant.Unix() >= w.frozen
}

// sameSubject reports whether two versions of a slot speak of the same.
func (s *Slot) sameSubject(t *Slot) bool {
	return s.Pillar == t.Pillar && s.Theme == t.Theme && s.Item == t.Item && s.Reserve == t.Reserve
}

// complete gives slots whose theme, item or rendezvous tells their pillar that pillar.
func (w *subjects) complete() {
	for i := range w.slots {
		if slot := &w.slots[i]; w.changeable(slot) && !slot.Reserve {
			slot.Pillar = w.pillarOf(slot)
		}
	}
}

// pillarOf returns the pillar that a slot bears, or that its theme, item or rendezvous
// tells.
func (w *subjects) pillarOf(slot *Slot) string {
	told := slot.Pillar
	if t, found := w.theme[slot.Theme]; found && told == "" {
		told = w.brief.Themes[t].Pillar
	}
	if e, found := w.item[slot.Item]; found && told == "" {
		told = w.brief.Evergreens[e].Pillar
	}
	if told == "" && slot.Recurrence != "" {
		told = w.promised[slot.Recurrence]
	}
	if slot.Pillar == "" && !w.knows(told) {
		return ""
	}
	return told
}

// knows reports whether a pillar is absent, or one of the brief.
func (w *subjects) knows(pillar string) bool {
	_, found := w.pillar[pillar]
	return found || pillar == ""
}

// recall finds what the slots that stand speak of.
func (w *subjects) recall() {
	b := w.brief
	w.spokenPillar, w.spokenTheme = make([]Date, len(b.Pillars)), make([]Date, len(b.Themes))
	w.latest = make([]int, len(b.Channels))
	for c := range w.latest {
		w.latest[c] = -1
	}
	for i := range b.Slots {
		slot := &b.Slots[i]
		if !slot.Fixed() && !slot.movable() {
			continue
		}
		if theme, known := w.theme[slot.Theme]; known {
			w.spokenTheme[theme] = later(w.spokenTheme[theme], slot.Date)
		}
		if !slot.Fixed() || !slot.Date.Before(b.Period.From()) {
			continue
		}
		if p, found := w.pillar[w.pillarOf(slot)]; found {
			w.spokenPillar[p] = later(w.spokenPillar[p], slot.Date)
		}
		if c, found := w.channel[slot.Channel]; found && (w.latest[c] < 0 || b.Slots[w.latest[c]].before(slot)) {
			w.latest[c] = i
		}
	}
}

func later(d, e Date) Date {
	if d.Before(e) {
		return e
	}
	return d
}

// before reports whether s is earlier than t on the clocks.
func (s *Slot) before(t *Slot) bool {
	return cmp.Or(s.Date.Compare(t.Date), s.Clock.Compare(t.Clock)) < 0
}

// keepReserve keeps slots of a channel for news, in each quota period.
func (w *subjects) keepReserve(c int) {
	channel := &w.brief.Channels[c]
	if channel.Reserve == 0 || len(w.of[c]) == 0 {
		return
	}
	hours := newHours(channel)
	open, perDay := hours.open(), channel.PerDay
	if perDay == 0 {
		perDay = channel.Cadence.perDay(channel.Aim, open)
	}
	rest := w.of[c]
	for _, p := range channel.Cadence.Periods(channel.span(w.brief.Period), w.weekStart) {
		n := w.until(rest, p.part.From().AddDays(-1))
		rest = rest[n:]
		n = w.until(rest, p.part.To())
		w.keep(rest[:n], p.share(p.part, channel.Reserve, open, perDay))
		rest = rest[n:]
	}
}

// until returns how many of some slots are up to a date.
func (w *subjects) until(of []int, last Date) int {
	n := 0
	for n < len(of) && !w.slots[of[n]].Date.After(last) {
		n++
	}
	return n
}

// keep keeps as many of the slots of a period for news, the ones that are kept already
// included, and as evenly spread as can be.
func (w *subjects) keep(of []int, reserve int) {
	const other, kept = 0, 1
	fixed, free, held := make([]int, len(of)), 0, 0
	for n, i := range of {
		switch slot := &w.slots[i]; {
		case slot.Reserve:
			fixed[n] = kept
			held++
		case w.open(slot) && slot.Pillar == "":
			fixed[n] = mix.Free
			free++
		default:
			fixed[n] = other
		}
	}
	reserve = min(max(reserve, held), held+free)
	for n, kind := range mix.Level(fixed, []int{len(of) - reserve, reserve}) {
		if kind == kept {
			w.slots[of[n]].Reserve = true
		}
	}
}

// givePillars shares the slots out among the pillars: on each channel, and over all of
// them, by their shares.
func (w *subjects) givePillars() {
	b := w.brief
	order := oldestFirst(len(b.Pillars), w.spokenPillar)
	rows := make([][]int, 0, len(b.Channels)) // the slots of each channel that has shares
	var places []int
	var weights, given [][]int
	for c := range b.Channels {
		weight, all := make([]int, len(order)), 0
		for k, p := range order {
			weight[k] = b.Pillars[p].share(b.Channels[c].ID)
			all += weight[k]
		}
		if all == 0 {
			continue
		}
		held, slots := make([]int, len(order)), make([]int, 0, len(w.of[c]))
		for _, i := range w.of[c] {
			k, known := w.spokenIn(&w.slots[i], order)
			if known {
				held[k]++
			}
			if slot := &w.slots[i]; known || w.open(slot) && slot.Pillar == "" {
				slots = append(slots, i)
			}
		}
		rows, places = append(rows, slots), append(places, len(slots))
		weights, given = append(weights, weight), append(given, held)
	}
	for r, counts := range mix.Apportion(places, weights, given) {
		w.spread(rows[r], order, counts)
	}
	w.checkPillars(rows)
}

// spokenIn returns which pillar of an order a slot bears.
func (w *subjects) spokenIn(slot *Slot, order []int) (int, bool) {
	p, found := w.pillar[w.pillarOf(slot)]
	if !found || slot.Reserve {
		return 0, false
	}
	return slices.Index(order, p), true
}

// spread gives the slots of a channel without a pillar one, evenly, and the same to
// neighbours as seldom as may be.
func (w *subjects) spread(slots, order, counts []int) {
	fixed := make([]int, len(slots))
	for n, i := range slots {
		k, known := w.spokenIn(&w.slots[i], order)
		if fixed[n] = k; !known {
			fixed[n] = mix.Free
		}
	}
	for n, k := range mix.Alternate(mix.Level(fixed, counts), fixed, counts) {
		if fixed[n] == mix.Free {
			w.slots[slots[n]].Pillar = w.brief.Pillars[order[k]].ID
		}
	}
}

// oldestFirst returns the numbers up to n, that of the oldest date first, and of none
// before all others.
func oldestFirst(n int, last []Date) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return last[a].Compare(last[b]) })
	return order
}

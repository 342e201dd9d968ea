package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar/internal/mix"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// giveThemes gives the slots of a channel their themes. Slots of a pillar take turns with
// the themes of that pillar; where no pillar has a share all themes of the channel do.
func (w *subjects) giveThemes(c int) {
	b := w.brief
	if len(b.Themes) == 0 || len(w.of[c]) == 0 {
		return
	}
	order := oldestFirst(len(b.Themes), w.spokenTheme)
	if !w.shared(c) {
		w.turns(c, w.themesOf(c, order, func(*Theme) bool { return true }), func(s *Slot) bool { return s.Pillar == "" })
		return
	}
	for p := range b.Pillars {
		id := b.Pillars[p].ID
		w.turns(c, w.themesOf(c, order, func(t *Theme) bool { return t.Pillar == id }), func(s *Slot) bool { return s.Pillar == id })
	}
}

// shared reports whether pillars with a share concern a channel.
func (w *subjects) shared(c int) bool {
	id := w.brief.Channels[c].ID
	return slices.ContainsFunc(w.brief.Pillars, func(p Pillar) bool { return p.share(id) > 0 })
}

// themesOn returns how many themes concern a channel.
func (w *subjects) themesOn(c int) (n int) {
	for i := range w.brief.Themes {
		if concerns(w.brief.Themes[i].Channels, w.brief.Channels[c].ID) {
			n++
		}
	}
	return n
}

// themesOf returns those themes of an order that concern a channel, and belong.
func (w *subjects) themesOf(c int, order []int, belongs func(*Theme) bool) []int {
	var themes []int
	for _, t := range order {
		if theme := &w.brief.Themes[t]; concerns(theme.Channels, w.brief.Channels[c].ID) && belongs(theme) {
			themes = append(themes, t)
		}
	}
	return themes
}

// turns gives themes to the open slots of a channel that belong, in turn.
func (w *subjects) turns(c int, themes []int, belongs func(*Slot) bool) {
	if len(themes) == 0 {
		return
	}
	b := w.brief
	var slots, fixed []int
	var next []bool
	weights, given, free := make([]int, len(themes)), make([]int, len(themes)), 0
	for k, t := range themes {
		weights[k] = b.Themes[t].weight()
	}
	last := -1 // the place on the channel of the slot before
	for n, i := range w.of[c] {
		slot := &w.slots[i]
		k := w.themeIn(slot, themes)
		switch {
		case k != mix.Free:
			given[k]++
		case !w.open(slot) || !belongs(slot):
			continue
		default:
			free++
		}
		slots, fixed, next = append(slots, i), append(fixed, k), append(next, n > 0 && last == n-1)
		last = n
	}
	if free == 0 {
		return
	}
	counts := mix.Apportion([]int{free}, [][]int{weights}, [][]int{make([]int, len(themes))})[0]
	for k := range counts {
		counts[k] += given[k]
	}
	if before := w.themeBefore(c, slots[0], themes); before != mix.Free {
		slots, fixed = slices.Insert(slots, 0, -1), slices.Insert(fixed, 0, before)
		next = slices.Insert(next, 0, false)
		next[1] = true
		counts[before]++
	}
	answer := mix.Arrange(fixed, next, counts)
	for n, i := range slots {
		if i >= 0 && fixed[n] == mix.Free {
			theme := &b.Themes[themes[answer[n]]]
			w.slots[i].Theme = theme.ID
			if w.slots[i].Pillar == "" && w.knows(theme.Pillar) {
				w.slots[i].Pillar = theme.Pillar
			}
		}
	}
	w.checkRepeats(c, slots, themes, answer, fixed, next)
}

// themeIn returns which of some themes a slot bears, or mix.Free.
func (w *subjects) themeIn(slot *Slot, themes []int) int {
	if t, found := w.theme[slot.Theme]; found {
		return slices.Index(themes, t) // -1 is mix.Free
	}
	return mix.Free
}

// themeBefore returns which of some themes the last post before the period was about, if
// a slot is the first of its channel.
func (w *subjects) themeBefore(c, first int, themes []int) int {
	if w.latest[c] < 0 || w.of[c][0] != first {
		return mix.Free
	}
	return w.themeIn(&w.brief.Slots[w.latest[c]], themes)
}

// checkRepeats reports the themes that come twice in a row, where one of the two was
// chosen here. On a channel that has one theme only that is no news.
func (w *subjects) checkRepeats(c int, slots, themes, answer, fixed []int, next []bool) {
	if w.themesOn(c) == 1 {
		return
	}
	times, first := make([]int, len(themes)), make([]*Slot, len(themes))
	for n := range answer {
		if n == 0 || !next[n] || answer[n] != answer[n-1] || fixed[n] != mix.Free && fixed[n-1] != mix.Free {
			continue
		}
		if k := answer[n]; times[k] == 0 {
			first[k] = &w.slots[slots[n]]
		}
		times[answer[n]]++
	}
	for k, t := range themes {
		if times[k] > 0 {
			w.report(CodeThemeRepeats, finding.Root.Field("themes").Index(t), finding.Text("channel", w.brief.Channels[c].name()),
				finding.Text("theme", w.brief.Themes[t].name()), finding.Integer("count", times[k]), first[k].Date.Arg("day"))
		}
	}
}

package calendar

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxSuspensions is the largest number of suspensions of a brief.
const MaxSuspensions = 100

// Suspension stops publication for some days, on every channel unless it names some: a
// crisis, a national mourning, a pause. It holds for cadences, rendezvous and evergreens
// alike. Nothing is placed in it; the slots that stand there and have not gone out are put
// on hold by [Replan] or [Editor.Suspend], armed ones included, and keep their place in
// their quota. Afterwards [Editor.Resume] asks for each post again; nothing goes out by its
// date alone. Its days are excused in the adherence to the plan.
type Suspension struct {
	ID string `json:"id" validate:"required,max=100" id:"suspension"`
	// Name is what sentences call it. Defaults to the id.
	Name string `json:"name,omitzero" validate:"max=200"`
	// Period is the days it covers, on the clocks of each channel.
	Period Period `json:"period,omitzero" validate:"required"`
	// Channels are those that pause. Defaults to all of them.
	Channels []string `json:"channels,omitempty" validate:"max=64,dive,max=100" ref:"channel?"`
	// Reason says why, for whoever reads the plan later.
	Reason string `json:"reason,omitzero" validate:"max=300"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// name is what sentences call s.
func (s Suspension) name() string { return cmp.Or(s.Name, s.ID) }

// closure is s as a closure of all channels, on which people work.
func (s Suspension) closure() Closure {
	return Closure{Name: s.name(), Period: s.Period, Scope: ScopePublication, Channels: s.Channels}
}

// concerns reports whether s suspends publication on a channel on a day.
func (s Suspension) concerns(channel string, d Date) bool {
	return s.Period.Contains(d) && (len(s.Channels) == 0 || slices.Contains(s.Channels, channel))
}

// covers reports whether a slot lies in s.
func (s Suspension) covers(slot *Slot) bool { return s.concerns(slot.Channel, slot.Date) }

// hold puts a slot on hold when it has not gone out, and reports whether it did.
func (s Suspension) hold(slot *Slot) bool {
	if !s.covers(slot) || !slot.State.MayBecome(SlotOnHold) {
		return false
	}
	slot.Held, slot.State = slot.State, SlotOnHold
	return true
}

// why says in a sentence that s is the reason of a change.
func (s Suspension) why() finding.Message {
	return book().Message("calendar.because.suspended", finding.Text("suspension", s.name()))
}

// Excused returns the days of a brief on which nothing can be published on a channel, as
// runs in order and apart from one another: its suspensions, and its closures that forbid
// publication on whole days. Adherence does not count what is missing there.
func (b Brief) Excused(channel string) []Period {
	var runs []Period
	add := func(p Period) {
		if p = p.Intersect(b.Period); !p.IsZero() {
			runs = append(runs, p)
		}
	}
	for _, s := range b.Suspensions {
		if s.closure().concerns(channel) {
			add(s.Period)
		}
	}
	for _, c := range b.Closures {
		if c.concerns(channel) && !c.hasHours() && !b.Period.IsZero() {
			c.days(b.Period, add)
		}
	}
	slices.SortFunc(runs, func(p, q Period) int { return p.from.Compare(q.from) })
	var out []Period
	for _, p := range runs {
		if n := len(out); n > 0 && !p.from.After(out[n-1].to.AddDays(1)) {
			if p.to.After(out[n-1].to) {
				out[n-1].to = p.to
			}
			continue
		}
		out = append(out, p)
	}
	return out
}

// withSuspensions returns b with its suspensions among its closures, after the others.
func (b *Brief) withSuspensions() *Brief {
	if len(b.Suspensions) == 0 {
		return b
	}
	out := *b
	b = &out
	b.Closures = slices.Clone(b.Closures)
	for _, suspension := range b.Suspensions {
		b.Closures = append(b.Closures, suspension.closure())
	}
	return b
}

// closurePointer is the place in the brief of the closure with an index, or of the
// suspension that it stands for.
func (s *scheduler) closurePointer(i int) finding.Pointer {
	if i >= s.listed {
		return finding.Root.Field("suspensions").Index(i - s.listed)
	}
	return finding.Root.Field("closures").Index(i)
}

// suspended reports whether publication on the channel is suspended on the day of a slot.
func (l *line) suspended(slot *Slot) bool {
	return slices.ContainsFunc(l.brief.Suspensions, func(s Suspension) bool { return s.covers(slot) })
}

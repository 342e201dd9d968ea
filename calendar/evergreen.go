package calendar

import "math"

// Bounds of the evergreen items.
const (
	// MaxEvergreens is the largest number of evergreen items of a brief.
	MaxEvergreens = 1000
	// MaxUses is the largest number of times that an item may be limited to.
	MaxUses = 10000
	// MaxFits is the largest number of slots without a subject on one account, times the
	// items that may fill them.
	MaxFits = 1 << 22
)

// Evergreen is a content that stays true and is posted again after a while: it fills slots
// that have no subject. Cooldown and MaxRepeats hold on each account by itself, over all
// its channels, as it is one audience that sees the content twice; a channel without an
// account stands for one.
type Evergreen struct {
	ID   string `json:"id" validate:"required,max=100" id:"evergreen"`
	Name string `json:"name,omitzero" validate:"max=300"`
	// Channels are those it is made for. Defaults to all of them.
	Channels []string `json:"channels,omitempty" validate:"max=64,dive,max=100" ref:"channel?"`
	// Pillar is the content pillar that it speaks of: it fills slots of that pillar, and
	// gives it to slots that have none. Without one it fits all slots.
	Pillar string `json:"pillar,omitzero" validate:"max=100" ref:"pillar"`
	// Cooldown is the time between two uses, in civil days: P45D allows the next one on the
	// 45th day after, P3M on the same day three months later, at the end of the month if it
	// is shorter. It has no hours. Defaults to none.
	Cooldown Duration `json:"cooldown,omitzero"`
	// MaxRepeats is how often it goes out in all, the first time and the times before the
	// period included. Defaults to any number of times; at most [MaxUses].
	MaxRepeats int `json:"maxRepeats,omitzero" validate:"gte=0,lte=10000"`
	// Active are the days on which it may go out, both ends included. Defaults to all.
	Active Period `json:"active,omitzero"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

func (e *Evergreen) name() string {
	if e.Name != "" {
		return e.Name
	}
	return e.ID
}

// sound reports whether the cooldown of e is one.
func (e *Evergreen) sound() bool {
	c := e.Cooldown
	return c.Seconds() == 0 && c.Days() >= 0 && c.Months() >= 0 && c.Years() >= 0
}

// rested returns the first day on which e may be used after a use, both counted from a
// date.
func (e *Evergreen) rested(from Date, day int) int {
	c := e.Cooldown
	if c.Months() == 0 && c.Years() == 0 {
		return day + c.Days()
	}
	next := from.AddDays(day).AddMonths(12*c.Years() + c.Months()).AddDays(c.Days())
	if next.IsZero() {
		return math.MaxInt
	}
	return next.DaysSince(from)
}

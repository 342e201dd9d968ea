package calendar

import "slices"

// DefaultStep is the number of minutes between the times of a window that a channel may
// choose from, when it does not say.
const DefaultStep = 30

// Bounds of a channel.
const (
	// MaxTimes is the largest number of preferred times, and of windows.
	MaxTimes = 100
	// MaxStep is the longest step, in minutes, and the largest number of posts a day that
	// may be asked for: one a minute.
	MaxStep = 1440
	// MaxReserve is the largest number of slots of a quota period that may be kept for news.
	MaxReserve = 10000
)

// Hours of a channel that says nothing about its own, on every day of the week. A finding
// says so where they are used.
const (
	defaultOpening = 9 * secondsPerHour
	defaultClosing = 18 * secondsPerHour
)

// Channel is one line of publication: what one cadence fills, or rendezvous do, on one
// account. The zero Channel is not sound: it has no id and no cadence.
type Channel struct {
	ID string `json:"id" validate:"required,max=100" id:"channel"`
	// Name is what sentences call the channel. Defaults to the id.
	Name string `json:"name,omitzero" validate:"max=200"`
	// Account is the account that is posted on: its limits in [Brief.Accounts] hold over all
	// of its channels. Network is its social network, which is not interpreted here.
	Account string `json:"account,omitzero" validate:"max=100" ref:"account?"`
	Network string `json:"network,omitzero" validate:"max=100"`
	// Zone is the IANA name of the time zone in which the clocks, the days, the weeks and
	// the closures of the channel are read. Defaults to the zone of the brief.
	Zone string `json:"zone,omitzero" validate:"max=100"`
	// Cadence is how often to post. A channel with rendezvous may do without one.
	Cadence Cadence `json:"cadence,omitzero"`
	// Recurrences are the rendezvous with the audience. Each needs an id. Their dates are
	// slots at their own time, on the clocks of their zone, which defaults to that of the
	// channel; a whole day is at the channel's nominal clock, the first preferred time or
	// else the opening of the first window. They stay there, be it outside the windows,
	// count for the cadence, and the posts of the cadence are spaced around them. What
	// becomes of those that fall within a closure is said by [Closure.Policy]. At most
	// [MaxRecurrences].
	Recurrences []Recurrence `json:"recurrences,omitempty" validate:"max=20"`
	// Period bounds the channel within the period of the brief: a campaign, say. A month or
	// a week that it cuts asks for its share. Defaults to the period of the brief.
	Period Period `json:"period,omitzero"`
	// Aim says which end of a range the plan aims at. Defaults to [AimTop]. An open cadence
	// such as 1+/day always aims at its minimum.
	Aim Aim `json:"aim,omitzero"`
	// Times are the preferred times of day, best first. Where no window has hours they are
	// the only ones; within hours the others serve when none of them can. One that lies
	// outside every window is of no use.
	Times []Clock `json:"times,omitempty" validate:"max=100"`
	// Windows are when publishing is allowed. Defaults to every day, without hours.
	Windows []Window `json:"windows,omitempty" validate:"max=100"`
	// Step is the number of minutes between the times of a window that may be chosen, from
	// its opening. Defaults to [DefaultStep].
	Step int `json:"step,omitzero" validate:"gte=0,lte=1440"`
	// MinGap is the least time that passes between two posts, on a stopwatch: days count 24
	// hours, whatever the clocks do. It has neither months nor years. Defaults to none.
	MinGap Duration `json:"minGap,omitzero"`
	// PerDay is the largest number of posts on one day. Defaults to the least that can hold
	// the cadence on the days of the week on which the channel is open, in the shortest of
	// its periods: 1 for 4/week on working days, 2 on Tuesdays and Thursdays alone. Give
	// MinGap to keep the posts of one day apart.
	PerDay int `json:"perDay,omitzero" validate:"gte=0,lte=1440"`
	// Thread is the number of posts of one slot: a thread of five is one for the cadence and
	// five for what the account limits. Defaults to 1.
	Thread int `json:"thread,omitzero" validate:"gte=0,lte=100"`
	// Reserve is how many slots of each quota period are kept for news: placed and counted
	// like the others, spread evenly among them, and without a subject. A period that the
	// brief cuts keeps its share. Defaults to none.
	Reserve int `json:"reserve,omitzero" validate:"gte=0,lte=10000"`
	// Lead is the work before a post goes out.
	Lead Lead `json:"lead,omitzero"`
	// Effort is the work on one slot, which takes the time of Author, Reviewer and Approver.
	Effort Effort `json:"effort,omitzero"`
	// Author, Reviewer and Approver name the people whose working days count the stages of
	// Lead. Without a name, or with one that nobody in the brief bears, working days are
	// Monday to Friday less the closures that concern everyone's work.
	Author   string `json:"author,omitzero" validate:"max=100" ref:"person"`
	Reviewer string `json:"reviewer,omitzero" validate:"max=100" ref:"person"`
	Approver string `json:"approver,omitzero" validate:"max=100" ref:"person"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// name is what sentences call c.
func (c *Channel) name() string {
	if c.Name != "" {
		return c.Name
	}
	return c.ID
}

// span returns the days of the channel within the period of its brief, none when the two
// do not meet.
func (c *Channel) span(brief Period) Period {
	if c.Period.IsZero() {
		return brief
	}
	return c.Period.Intersect(brief)
}

// step returns the seconds between the times of a window that may be chosen.
func (c *Channel) step() int {
	if c.Step > 0 {
		return c.Step * secondsPerMinute
	}
	return DefaultStep * secondsPerMinute
}

// hasBareWindow reports whether a window of c has no hours.
func (c *Channel) hasBareWindow() bool {
	for _, w := range c.Windows {
		if !w.hasHours() {
			return true
		}
	}
	return false
}

// hasHours reports whether a window of c has hours.
func (c *Channel) hasHours() bool { return slices.ContainsFunc(c.Windows, Window.hasHours) }

// usable reports whether a preferred time lies within a window of c, on any day.
func (c *Channel) usable(t Clock) bool {
	if t.IsZero() || t == EndOfDay() {
		return false
	}
	for _, w := range c.Windows {
		if w.sound() && (!w.hasHours() || !t.Before(w.From) && t.Before(w.To)) {
			return true
		}
	}
	return len(c.Windows) == 0
}

// inWindows reports whether the windows of c hold a time. Hours that it does not name keep
// nothing out.
func (c *Channel) inWindows(t DateTime) bool {
	if len(c.Windows) == 0 {
		return true
	}
	at := t.Clock()
	return slices.ContainsFunc(c.Windows, func(w Window) bool {
		return w.days().Contains(t.Date().Weekday()) && (!w.hasHours() || !at.Before(w.From) && at.Before(w.To))
	})
}

// nominal returns the time of day that the slots of c count as having, in seconds: the
// first preferred time that can be used, else the opening of the first window.
func (c *Channel) nominal() int {
	for _, t := range c.Times {
		if c.usable(t) {
			return t.Seconds()
		}
	}
	for _, w := range c.Windows {
		if w.sound() && w.hasHours() {
			return w.From.Seconds()
		}
	}
	return defaultOpening
}

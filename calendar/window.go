package calendar

// Window is when publishing is allowed: days of the week and, if it has hours, a part of
// each of these days. The zero Window is every day, without hours.
type Window struct {
	// Days are the days of the week. Defaults to every day.
	Days Weekdays `json:"days,omitzero"`
	// From and To bound the hours: a post may go out at From, not at To. They are given
	// together, or neither is. A window without hours is open all day, but only the
	// channel's preferred times are chosen in it; a channel that has none takes 09:00 to
	// 18:00.
	From Clock `json:"from,omitzero"`
	To   Clock `json:"to,omitzero"`
}

func (w Window) days() Weekdays {
	if w.Days.IsZero() {
		return Weekdays{}.Complement()
	}
	return w.Days
}

// hasHours reports whether w bounds the hours of its days.
func (w Window) hasHours() bool { return !w.From.IsZero() || !w.To.IsZero() }

// sound reports whether w has no hours, or hours that hold at least one second.
func (w Window) sound() bool {
	return !w.hasHours() || !w.From.IsZero() && !w.To.IsZero() && w.From.Before(w.To)
}

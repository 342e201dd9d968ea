package adherence

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// runway measures how far what is ready reaches, nil for a channel without slots.
func (l *line) runway(today calendar.Date) *Runway {
	if len(l.slots) == 0 {
		return nil
	}
	r := Runway{Dry: today}
	for i := range l.slots {
		s := &l.slots[i]
		if !l.toCome(s) {
			continue
		}
		r.PlannedUntil = s.date
		if keptForNews(s.s) {
			r.Reserve++
			continue
		}
		if !hasContent(s.s.State) {
			if r.Empty++; r.Empty == 1 {
				r.Dry = s.date
			}
			continue
		}
		r.Content++
		switch s.s.State {
		case calendar.SlotArmed:
			r.Armed++
			r.Approved++
		case calendar.SlotApproved:
			r.Approved++
		}
		if r.Empty == 0 {
			r.Until = s.date
		}
	}
	switch {
	case r.Empty == 0 && !r.Until.IsZero():
		r.Dry = r.Until.AddDays(1)
	case r.PlannedUntil.IsZero():
		r.Dry = l.ranDry(today)
	}
	if !r.Until.IsZero() {
		r.Days = r.Until.DaysSince(l.asOf())
	}
	return &r
}

// ranDry returns the day after the last slot that was to go out, of a channel without one to
// come.
func (l *line) ranDry(today calendar.Date) calendar.Date {
	for i := len(l.slots) - 1; i >= 0; i-- {
		if s := &l.slots[i]; !s.idle() && s.date.Before(today) {
			return s.date.AddDays(1)
		}
	}
	return today
}

// toCome reports whether a slot is still to go out, on a day on which it is due.
func (l *line) toCome(s *slot) bool {
	return s.unix >= l.now && s.outcome == OutcomePending && !s.ends()
}

// hasContent reports whether a slot that waits has something to publish.
func hasContent(state calendar.SlotState) bool { return state != calendar.SlotPlanned }

// keptForNews reports whether a slot waits for news, and has none yet: it wants no content
// ahead of time.
func keptForNews(s *calendar.Slot) bool { return s.Reserve && !hasContent(s.State) }

// Message says how far r reaches: "Enough to publish until 12 March 2026", « De quoi publier
// jusqu'au 12 mars 2026 ».
func (r Runway) Message() finding.Message {
	if r.Until.IsZero() {
		return book().Message("adherence.runway.none")
	}
	return book().Message("adherence.runway.until", r.Until.Arg("day"))
}

// ready returns how many posts of a period are out, have something to publish or are kept for
// news. One whose time has just passed may be out, and not yet be told.
func (l *line) ready(q *Quota) int {
	n := q.Counts.Published
	for i := range l.slots {
		s := &l.slots[i]
		if q.Part.Contains(s.date) && s.outcome == OutcomePending && !s.ends() && (hasContent(s.s.State) || s.s.Reserve) {
			n++
		}
	}
	return n
}

package strategy

import "github.com/septet-go/socialstrategy/calendar"

// Calendar is what all the actions of a strategy share in time. What it holds is passed
// on to the calendar's own brief: see [Brief].
type Calendar struct {
	// Period is what is planned, both days included.
	Period calendar.Period `json:"period,omitzero"`
	// Zone is the IANA name of the time zone of the audience, such as "Europe/Paris".
	Zone string `json:"zone,omitzero" validate:"max=100"`
	// WeekStart is the first day of a week. It defaults to Monday.
	WeekStart calendar.Weekdays `json:"weekStart,omitzero"`
	// Closures are holidays and other days without publication. Their channels are the ids
	// of actions.
	Closures []calendar.Closure `json:"closures,omitzero" validate:"max=1000"`
	// Suspensions are days on which nothing is published, for a reason of the moment. Their
	// channels are the ids of actions.
	Suspensions []calendar.Suspension `json:"suspensions,omitzero" validate:"max=100"`
	// Lots are what is sent for approval together. Their channels are the ids of actions.
	Lots []calendar.Lot `json:"lots,omitzero" validate:"max=1000"`
	// Slots stand already: published, armed or pinned. Their channels are the ids of
	// actions.
	Slots []calendar.Slot `json:"slots,omitzero" validate:"max=20000"`
}

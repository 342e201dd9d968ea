package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkDates compares what the strategy says was done, and when, with the day of the
// review. When the calendar is over, that is the finding.
func (r *reviewer) checkDates() {
	if r.basis.AsOf.IsZero() {
		return
	}
	r.checkAhead()
	for i, slot := range r.s.Calendar.Slots {
		if slot.State == calendar.SlotPublished && slot.Date.After(r.basis.AsOf) {
			r.find(CodePublishedAhead, finding.Root.Field("calendar").Field("slots").Index(i).Field("state"), slot.Date.Arg("date"))
		}
	}
	p := r.s.Calendar.Period
	for i, c := range r.s.Campaigns {
		if !p.IsZero() && !c.Period.IsZero() && (c.Period.To().Before(p.From()) || c.Period.From().After(p.To())) {
			r.find(CodeCampaignOutsideCalendar, finding.Root.Field("campaigns").Index(i).Field("period"),
				finding.Text("campaign", c.Title), c.Period.From().Arg("from"), c.Period.To().Arg("to"))
		}
	}
	if !r.periodOver() {
		r.checkOverdue()
	}
}

// checkAhead reports what was done after the day of the review.
func (r *reviewer) checkAhead() {
	done := map[finding.Pointer]calendar.Date{
		"/situation/date":   r.s.Situation.Date,
		"/measurement/last": r.s.Measurement.Last,
	}
	for at, date := range done {
		if date.After(r.basis.AsOf) {
			r.find(CodeDateAhead, at, date.Arg("date"), r.basis.AsOf.Arg("asOf"))
		}
	}
	readings := 0
	for i := range r.s.Measurement.Series {
		for j := range r.s.Measurement.Series[i].Samples {
			x := &r.s.Measurement.Series[i].Samples[j]
			if x.Date.After(r.basis.AsOf) || x.Window.To().After(r.basis.AsOf) {
				readings++
			}
		}
	}
	if readings > 0 {
		r.find(CodeReadingsAhead, "/measurement/series", finding.Integer("count", readings), r.basis.AsOf.Arg("asOf"))
	}
}

// checkOverdue reports posts of the plan whose day has passed and that nobody said are out
// or called off.
func (r *reviewer) checkOverdue() {
	if r.basis.Plan == nil {
		return
	}
	overdue := 0
	var first calendar.Date
	for i := range r.basis.Plan.Slots {
		slot := &r.basis.Plan.Slots[i]
		if _, work := ahead(slot); !slot.Date.Before(r.basis.AsOf) || work == 0 && slot.State != calendar.SlotArmed {
			continue
		}
		if _, behind := r.directory.actions[slot.Channel]; !behind {
			continue
		}
		if overdue++; first.IsZero() || slot.Date.Before(first) {
			first = slot.Date
		}
	}
	if overdue > 0 {
		r.find(CodePostsOverdue, "/calendar/slots", finding.Integer("count", overdue), r.basis.AsOf.Arg("asOf"), first.Arg("first"))
	}
}

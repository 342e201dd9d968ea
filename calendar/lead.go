package calendar

import (
	"slices"
	"time"
)

// MaxLead is the largest number of working days of one stage of a [Lead].
const MaxLead = 250

// Lead is the work before a post goes out, as stages of whole working days. The stages
// follow one another and end with publication: writing takes Draft days of the author,
// then review takes Review days of the reviewer, then approval takes Approval days of the
// approver. Each stage is counted in the working days of the person whose stage it is,
// and a stage of zero days has no deadline. The zero Lead asks for no work ahead.
//
// A post of Wednesday 22 July 2026 with an approval of 2 days, by somebody for whom the
// 21st is a holiday, is sent for approval on Friday 17 at the latest.
type Lead struct {
	Draft    int `json:"draft,omitzero" validate:"gte=0,lte=250"`
	Review   int `json:"review,omitzero" validate:"gte=0,lte=250"`
	Approval int `json:"approval,omitzero" validate:"gte=0,lte=250"`
}

// IsZero reports whether l asks for no work ahead.
func (l Lead) IsZero() bool { return l == Lead{} }

// workDays is the range before the period of a brief in which deadlines are looked for:
// three stages of the longest lead, at fewer than one working day in two.
const workDays = 2*3*MaxLead + 366

// workCalendar knows on which days one person works.
type workCalendar struct {
	first Date
	works []bool
	zone  *Zone
}

// zoneDays is how many days two clocks of the world may be apart, at most.
const zoneDays = 2

// newWorkCalendar returns the working days of a person, or of nobody in particular when
// the id is empty, up to the end of the brief's period, and beyond as far as it may be
// later there than where a post goes out.
func (s *scheduler) newWorkCalendar(id string) workCalendar {
	b := s.brief
	first := b.Period.From().AddDays(-workDays)
	if first.IsZero() {
		first = Date{1}
	}
	weekdays := WeekdaysOf(time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday)
	zone := s.zone
	for _, p := range b.People {
		if p.ID != id {
			continue
		}
		if !p.Workdays.IsZero() {
			weekdays = p.Workdays
		}
		zone = s.zoneNamed(p.Zone)
	}
	last := b.Period.To().AddDays(zoneDays)
	if last.IsZero() {
		last = Date{maxDay}
	}
	reach := Period{first, last}
	w := workCalendar{first: first, works: make([]bool, reach.Days()), zone: zone}
	for i := range w.works {
		w.works[i] = weekdays.Contains(first.AddDays(i).Weekday())
	}
	for _, c := range b.Closures {
		if !c.work() || len(c.People) > 0 && !slices.Contains(c.People, id) {
			continue
		}
		c.days(reach, func(p Period) {
			for i := p.From().DaysSince(first); i <= p.To().DaysSince(first); i++ {
				w.works[i] = false
			}
		})
	}
	return w
}

// before returns the working day n working days before d, the zero Date when there is none
// in reach.
func (w workCalendar) before(d Date, n int) Date {
	for i := d.DaysSince(w.first) - 1; i >= 0; i-- {
		if i < len(w.works) && w.works[i] {
			if n--; n == 0 {
				return w.first.AddDays(i)
			}
		}
	}
	return Date{}
}

// deadlines counts the stages of a channel backwards from the publication of a slot: from
// the date that it has where the person works, and from the stage that follows. It returns
// false when working days run out.
func (s *scheduler) deadlines(c *Channel, slot *Slot) (d Deadlines, complete bool) {
	var next Date // when the stage that follows is due
	for _, stage := range []struct {
		days   int
		person string
		due    *Date
	}{
		{c.Lead.Approval, c.Approver, &d.Approval},
		{c.Lead.Review, c.Reviewer, &d.Review},
		{c.Lead.Draft, c.Author, &d.Draft},
	} {
		if stage.days == 0 {
			continue
		}
		work := s.workCalendar(stage.person)
		at := s.dateIn(work.zone, slot)
		if !next.IsZero() && next.Before(at) {
			at = next
		}
		if next = work.before(at, stage.days); next.IsZero() {
			return d, false
		}
		*stage.due = next
	}
	return d, true
}

// workCalendar returns the working days of a person, made once for each schedule.
func (s *scheduler) workCalendar(person string) workCalendar {
	w, found := s.work[person]
	if !found {
		w = s.newWorkCalendar(person)
		s.work[person] = w
	}
	return w
}

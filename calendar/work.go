package calendar

import (
	"slices"
	"time"
)

// workDays is the range before the period of a brief in which working days are looked for:
// three stages of the longest lead, at fewer than one working day in two.
const workDays = 2*stageCount*MaxLead + 366

// workCalendar knows on which days one person works. Days count from its first one, which
// is the same for everybody in a brief.
type workCalendar struct {
	first Date
	works []int32 // the working days, in order
	upTo  []int32 // by day: the working days before it
	away  []int32 // by day: 1 + the closure that alone keeps this person from working, or 0
	zone  *Zone
}

// zoneDays is how many days two clocks of the world may be apart, at most.
const zoneDays = 2

// newWorkCalendar returns the working days of a person, or of nobody in particular when
// the id is empty, up to the end of the brief's period, and beyond as far as it may be
// later there than where a post goes out.
func (s *scheduler) newWorkCalendar(id string) *workCalendar {
	b := s.brief
	first := b.Period.From().AddDays(-workDays)
	if first.IsZero() {
		first = Date{1}
	}
	weekdays := WeekdaysOf(time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday)
	zone := s.zone
	for _, p := range b.People {
		if p.ID == id {
			weekdays, zone = p.workdays(), s.zoneNamed(p.Zone)
		}
	}
	last := b.Period.To().AddDays(zoneDays)
	if last.IsZero() {
		last = Date{maxDay}
	}
	reach := Period{first, last}
	off, away := make([]bool, reach.Days()), make([]int32, reach.Days())
	daysOff(b.Closures, id, reach, func(i, n int) {
		if away[i] = 0; !off[i] && len(b.Closures[n].People) > 0 {
			away[i] = int32(n) + 1
		}
		off[i] = true
	})
	w := &workCalendar{first: first, works: make([]int32, 0, len(off)), upTo: make([]int32, len(off)+1), away: away, zone: zone}
	weekday := first.Weekday()
	for i, off := range off {
		w.upTo[i] = int32(len(w.works))
		switch {
		case !weekdays.Contains(weekday):
			away[i] = 0
		case !off:
			w.works = append(w.works, int32(i))
		}
		weekday = (weekday + 1) % 7
	}
	w.upTo[len(off)] = int32(len(w.works))
	return w
}

// daysOff calls visit for each day of a period, counted from its first, on which a closure
// keeps a person from working, and for each such closure.
func daysOff(closures []Closure, person string, within Period, visit func(day, closure int)) {
	for n, c := range closures {
		if !c.work() || len(c.People) > 0 && !slices.Contains(c.People, person) {
			continue
		}
		c.days(within, func(p Period) {
			for i := p.From().DaysSince(within.From()); i <= p.To().DaysSince(within.From()); i++ {
				visit(i, n)
			}
		})
	}
}

// workdays returns the days of the week on which p works.
func (p *Person) workdays() Weekdays {
	if p.Workdays.IsZero() {
		return WeekdaysOf(time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday)
	}
	return p.Workdays
}

// before returns the working day n working days before a day, and false when there is none
// in reach.
func (w *workCalendar) before(day, n int) (int, bool) {
	day = min(day, len(w.upTo)-1)
	if day < 0 || int(w.upTo[day]) < n {
		return 0, false
	}
	return int(w.works[int(w.upTo[day])-n]), true
}

// workSpan are the days within which a stage is done, both included, counted as a
// [workCalendar] does. There are none when it ends before it starts.
type workSpan struct{ from, to int32 }

// work is what the date of a post asks of the people.
type work struct {
	deadlines Deadlines
	spans     [stageCount]workSpan // by stage - 1
	complete  bool                 // every deadline has its working days
}

// publication is when a post goes out: its date on the clocks of a zone, and its instant.
type publication struct {
	date Date
	zone *Zone
	unix int64
}

// dateIn returns the date that a post has in a zone.
func (p publication) dateIn(zone *Zone) Date {
	if p.zone != zone {
		if date := DateOf(time.Unix(p.unix, 0).In(zone.Location())); !date.IsZero() {
			return date
		}
	}
	return p.date
}

// workOf counts the stages of a channel backwards from a publication, each from the date
// that it has where the person works and from the stage that follows, and those before
// approval from the day on which its lot is sent, if that is not too late.
func (s *scheduler) workOf(c *Channel, p publication, send Date) work {
	w := work{complete: true}
	for i := range w.spans {
		w.spans[i].to = -1
	}
	due := [stageCount]*Date{&w.deadlines.Draft, &w.deadlines.Review, &w.deadlines.Approval}
	next := 1 << 30 // when the stage that follows begins
	for stage := StageApproval; stage >= StageDraft; stage-- {
		days, _, person := c.stage(stage)
		calendar := s.workCalendar(person)
		at := min(next, p.dateIn(calendar.zone).DaysSince(calendar.first))
		start, end := at, at
		if days == 0 {
			end++ // done on the day itself, if it is a working day
		} else {
			var found bool
			if start, found = calendar.before(at, days); !found {
				w.complete = false
				return w
			}
			*due[stage-1] = calendar.first.AddDays(start)
		}
		begins := days > 0
		if n := send.DaysSince(calendar.first); stage == StageApproval && !send.IsZero() && n <= start {
			start, *due[stage-1], begins = n, send, true
		}
		if last, found := calendar.before(end, 1); found {
			from := min(start, last)
			if stage == StageDraft && days > 0 {
				from, _ = calendar.before(start, c.Lead.ahead())
			}
			w.spans[stage-1] = workSpan{int32(from), int32(last)}
		}
		if begins {
			next = start
		}
	}
	return w
}

// workCalendar returns the working days of a person, made once for each schedule.
func (s *scheduler) workCalendar(person string) *workCalendar {
	w, found := s.work[person]
	if !found {
		w = s.newWorkCalendar(person)
		s.work[person] = w
	}
	return w
}

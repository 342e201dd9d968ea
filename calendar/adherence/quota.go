package adherence

import (
	"sort"

	"github.com/septet-go/socialstrategy/calendar"
)

// report measures the channel once it is collected.
func (l *line) report() ChannelReport {
	r := ChannelReport{Channel: l.c.ID, Zone: l.zoneName}
	periods := l.c.Cadence.Periods(l.span, l.weekStart)
	r.Quotas = make([]Quota, len(periods))
	for k, p := range periods {
		r.Quotas[k] = l.quota(p)
	}
	r.Matches = l.count(r.Quotas)
	l.countBeside(r.Quotas, periods)
	today := l.today()
	for k := range r.Quotas {
		q := &r.Quotas[k]
		l.judgeQuota(q, periods[k], today)
		r.Counts.add(q.Counts)
		r.Asked += q.Least
		r.Lacking += q.Lacking
		if l.past(q.Part) && q.Least > 0 && q.State != Suspended {
			r.Judged++
			if q.State != Missed {
				r.Kept++
			}
		}
	}
	r.Punctuality = punctuality(r.Matches)
	r.Regularity = l.regularity(today)
	r.Runway = l.runway(today)
	return r
}

// quota says what one period of the cadence asks for.
func (l *line) quota(p calendar.QuotaPeriod) Quota {
	c := l.c.Cadence
	q := Quota{Key: p.Key(), Part: p.Part(), Excused: l.excusedIn(p.Part()), Least: l.share(p, c.Min(), p.Part())}
	if !c.Open() {
		most := c.Max()
		q.Most = &most
	}
	if l.c.Promised != nil {
		promised := l.share(p, *l.c.Promised, p.Part())
		q.Promised = &promised
	}
	return q
}

// share returns how many of the posts of the whole of a period fall to some days of it, but
// for those that are excused.
func (l *line) share(p calendar.QuotaPeriod, posts int, part calendar.Period) int {
	n := 0
	for _, run := range l.due(part) {
		n += p.Share(posts, run, l.c.Days)
	}
	return n
}

// count counts slots and publications in their quotas, and lists them.
func (l *line) count(quotas []Quota) []Match {
	matches := make([]Match, 0, len(l.slots))
	for i := range l.slots {
		s := &l.slots[i]
		q := quotaOf(quotas, s.date)
		if q == nil {
			continue
		}
		q.Counts.slot(s.outcome, s.s.State)
		m := Match{Slot: s.s.ID, Date: s.date, Outcome: s.outcome, Lateness: s.lateness}
		if s.filled >= 0 {
			index := s.filled
			m.Publication = &index
		}
		if m.Outcome == OutcomePending && l.feasible(s) {
			q.Feasible++
		}
		matches = append(matches, m)
	}
	for _, a := range l.actuals {
		q := quotaOf(quotas, a.day)
		if q == nil {
			continue
		}
		q.Counts.Published++
		if len(l.slots) > 0 && (a.extra || a.slot == "") {
			q.Counts.Extra++
			index := a.index
			matches = append(matches, Match{Publication: &index, Date: a.day, Outcome: OutcomeExtra})
		}
	}
	return matches
}

// countBeside counts what went out in the first and the last period of the cadence, but not
// in the span, which cuts no other.
func (l *line) countBeside(quotas []Quota, periods []calendar.QuotaPeriod) {
	for k, p := range periods {
		if p.Part() == p.Whole() {
			continue
		}
		for _, a := range l.actuals {
			if p.Whole().Contains(a.day) && !p.Part().Contains(a.day) {
				quotas[k].Beside++
			}
		}
	}
}

// quotaOf returns the quota that holds a day, nil when there is none.
func quotaOf(quotas []Quota, d calendar.Date) *Quota {
	k := sort.Search(len(quotas), func(k int) bool { return !quotas[k].Part.To().Before(d) })
	if k < len(quotas) && quotas[k].Part.Contains(d) {
		return &quotas[k]
	}
	return nil
}

// slot counts a slot.
func (c *Counts) slot(o Outcome, state calendar.SlotState) {
	if o == OutcomeCancelled {
		c.Cancelled++
		return
	}
	c.Planned++
	switch o {
	case OutcomePending:
		c.Pending++
		if state == calendar.SlotArmed {
			c.Armed++
		}
	case OutcomeFailed:
		c.Failed++
	case OutcomeMissed:
		c.Missed++
	case OutcomeExcused:
		c.Excused++
	case OutcomeOnHold:
		c.OnHold++
	}
}

func (c *Counts) add(d Counts) {
	c.Planned += d.Planned
	c.Pending += d.Pending
	c.Armed += d.Armed
	c.Published += d.Published
	c.Extra += d.Extra
	c.Failed += d.Failed
	c.Missed += d.Missed
	c.Excused += d.Excused
	c.OnHold += d.OnHold
	c.Cancelled += d.Cancelled
}

// feasible reports whether a slot to come can still go out: what it needs next is not
// overdue.
func (l *line) feasible(s *slot) bool {
	var deadline calendar.Date
	switch s.s.State {
	case calendar.SlotPlanned:
		if !keptForNews(s.s) { // which is written on its day
			deadline = s.s.Deadlines.Draft
		}
	case calendar.SlotDrafted:
		if deadline = s.s.Deadlines.Review; deadline.IsZero() {
			deadline = s.s.Deadlines.Approval
		}
	case calendar.SlotSubmitted, calendar.SlotChangesRequested, calendar.SlotApproved, calendar.SlotArmed:
	default: // published, and still to come
		return false
	}
	return deadline.IsZero() || !deadline.Before(l.today())
}

// past reports whether the last day of a period is over.
func (l *line) past(part calendar.Period) bool { return part.To().Before(l.today()) }

// judgeQuota says whether a quota is kept: see [State].
func (l *line) judgeQuota(q *Quota, p calendar.QuotaPeriod, today calendar.Date) {
	begun := !today.Before(q.Part.From())
	if len(l.slots) == 0 {
		q.Feasible = l.room(q, p, today)
	}
	if l.past(q.Part) {
		q.Feasible = 0
	}
	q.Lacking = max(0, l.need(q, p)-q.Counts.Published-q.Feasible)
	switch {
	case q.Excused > 0 && openDays(l.due(q.Part), l.c.Days) == 0:
		q.State = Suspended
	case q.Most != nil && q.Counts.Published > *q.Most:
		q.State = Over
	case !begun && len(l.slots) == 0:
	case q.Lacking == 0:
		q.State = OnTrack
	case l.past(q.Part):
		q.State = Missed
	default:
		q.State = AtRisk
	}
}

// need returns how many posts keep a quota: its minimum, or what its whole period lacks beside
// it, if that is less.
func (l *line) need(q *Quota, p calendar.QuotaPeriod) int {
	if q.Beside == 0 {
		return q.Least
	}
	return min(q.Least, l.share(p, l.c.Cadence.Min(), p.Whole())-q.Beside)
}

// room returns how many posts the days of a period that are left can hold, when no plan says
// more: each as many as the period needs on its days, and all no more than it still allows.
func (l *line) room(q *Quota, p calendar.QuotaPeriod, today calendar.Date) int {
	whole := openDays([]calendar.Period{p.Whole()}, l.c.Days)
	left := days(today, q.Part.To())
	if today.Before(q.Part.From()) {
		left = q.Part
	}
	if whole == 0 || left.IsZero() {
		return 0
	}
	perDay := (l.c.Cadence.Aimed(calendar.AimTop) + whole - 1) / whole
	room := perDay * openDays(l.due(left), l.c.Days)
	if q.Most != nil {
		room = min(room, max(0, *q.Most-q.Counts.Published))
	}
	return room
}

// openDays counts the days of some runs that are of a set of days of the week, of which the
// empty one has them all.
func openDays(runs []calendar.Period, open calendar.Weekdays) int {
	n := 0
	for _, run := range runs {
		whole := run.Days() / 7
		n += whole * max(open.Len(), 0)
		for d := run.From().AddDays(7 * whole); run.Contains(d); d = d.AddDays(1) {
			if open.Contains(d.Weekday()) {
				n++
			}
		}
		if open.IsZero() {
			n += run.Days()
		}
	}
	return n
}

// punctuality counts how slots and publications met.
func punctuality(matches []Match) Punctuality {
	var p Punctuality
	var known []int64
	for _, m := range matches {
		switch m.Outcome {
		case OutcomeOnTime:
			p.OnTime++
		case OutcomeEarly:
			p.Early++
		case OutcomeLate:
			p.Late++
		case OutcomePublished:
			p.Unknown++
		}
		if m.Lateness != nil {
			known = append(known, *m.Lateness)
		}
	}
	p.MedianLateness = median(known)
	return p
}

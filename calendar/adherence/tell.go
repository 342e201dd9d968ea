package adherence

import (
	"sort"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxTold is how many findings of a kind tell of the quotas of a channel one by one; beyond,
// one finding adds them up.
const MaxTold = 12

// maxNamed is how many excuses a sentence names; beyond, it counts them.
const maxNamed = 4

// tell reports what there is to say about a channel: one finding for each cause.
func (l *line) tell(r *ChannelReport) {
	t := teller{line: l, r: r, periods: l.c.Cadence.Periods(l.span, l.weekStart)}
	t.notYetOut()
	t.runs(func(k int) bool { return r.Quotas[k].State == Missed }, t.missed)
	t.runs(func(k int) bool { return r.Quotas[k].State == Over }, t.over)
	t.runs(t.forgiven, t.excused)
	t.runs(func(k int) bool { return t.belowPromise(k) && r.Quotas[k].State == Missed }, t.promise)
	t.runs(func(k int) bool { return t.belowPromise(k) && r.Quotas[k].State != Missed }, t.promise)
	t.tellAhead()
	t.ended(OutcomeFailed, CodeFailed)
	t.ended(OutcomeMissed, CodeSlotsMissed)
	t.silence()
	l.findings = append(l.findings, t.told...)
}

// teller tells of one channel.
type teller struct {
	*line
	r       *ChannelReport
	periods []calendar.QuotaPeriod
	told    finding.List
	causes  []calendar.Period // the days of the findings on quotas that are not kept, in order
	broken  []int             // those findings
}

// add adds a finding.
func (t *teller) add(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	t.told = append(t.told, book().Finding(code, at, args...))
}

// at returns a member of the channel.
func (t *teller) at(member string) finding.Pointer {
	return finding.Root.Field("channels").Index(t.index).Field(member)
}

// breaks adds a finding on a quota that is not kept.
func (t *teller) breaks(code finding.Code, of calendar.Period, args ...finding.Arg) {
	t.causes = append(t.causes, of)
	t.broken = append(t.broken, len(t.told))
	t.add(code, t.at("cadence"), args...)
}

// follows adds a message to the finding on a quota, not kept, that holds some day of a
// period, and returns whether there is one.
func (t *teller) follows(code finding.Code, of calendar.Period, at finding.Pointer, args ...finding.Arg) bool {
	k := t.cause(of)
	if k < 0 {
		return false
	}
	f := &t.told[k]
	f.Related = append(f.Related, finding.Related{Message: book().Message(code, args...), Pointer: at})
	return true
}

// run is some quotas of a kind, and their sums.
type run struct {
	first, count           int
	of                     calendar.Period
	published, least, full int
	most, promised         int
}

// runs calls tell for each run of quotas of a kind that follow each other, and for all of
// them at once when there are more than [MaxTold].
func (t *teller) runs(is func(k int) bool, tell func(run)) {
	var all []run
	for k := range t.r.Quotas {
		if !is(k) {
			continue
		}
		if k == 0 || !is(k-1) {
			all = append(all, run{})
		}
		all[len(all)-1].add(t.run(k))
	}
	if len(all) > MaxTold {
		for _, u := range all[1:] {
			all[0].add(u)
		}
		all = all[:1]
	}
	for _, u := range all {
		tell(u)
	}
}

// run is one quota.
func (t *teller) run(k int) run {
	q := &t.r.Quotas[k]
	u := run{first: k, count: 1, of: q.Part, published: q.Counts.Published, least: q.Least, full: t.full(k)}
	if q.Most != nil {
		u.most = *q.Most
	}
	if q.Promised != nil {
		u.promised = *q.Promised
	}
	return u
}

// add adds a later run to u.
func (u *run) add(v run) {
	if u.count == 0 {
		*u = v
		return
	}
	u.count += v.count
	u.of = days(u.of.From(), v.of.To())
	u.published += v.published
	u.least += v.least
	u.full += v.full
	u.most += v.most
	u.promised += v.promised
}

// full returns how many posts a quota asks for when nothing is excused.
func (t *teller) full(k int) int {
	return t.periods[k].Share(t.c.Cadence.Min(), t.periods[k].Part(), t.c.Days)
}

// when says in a sentence which quotas a run is: a single one that is cut by its days.
func (t *teller) when(u run) finding.Arg {
	p := t.periods[u.first]
	switch {
	case u.count > 1:
		return finding.Term("when", p.Among(u.count, u.of))
	case p.Part() != p.Whole():
		return finding.Term("when", t.daysOf(u.of))
	}
	return finding.Term("when", p.When(t.oneYear))
}

func (t *teller) missed(u run) {
	args := []finding.Arg{t.channel(), finding.Integer("published", u.published), finding.Integer("asked", u.least), t.when(u)}
	if u.least < u.full {
		t.breaks(CodeMissedLess, u.of, append(args, t.reasons(u.of))...)
		return
	}
	t.breaks(CodeMissed, u.of, args...)
}

func (t *teller) over(u run) {
	t.add(CodeOver, t.at("cadence"), t.channel(), finding.Integer("published", u.published), finding.Integer("most", u.most), t.when(u))
}

// forgiven reports whether a quota that is past holds less than it would have asked for, had
// nothing been excused, and is not missed.
func (t *teller) forgiven(k int) bool {
	q := &t.r.Quotas[k]
	if q.Excused == 0 || q.State == Missed || !t.past(q.Part) || q.Counts.Published >= t.full(k) {
		return false
	}
	p := t.periods[k]
	return q.Beside == 0 || q.Counts.Published+q.Beside < p.Share(t.c.Cadence.Min(), p.Whole(), t.c.Days)
}

func (t *teller) excused(u run) {
	t.add(CodeExcused, t.at("cadence"), t.channel(), finding.Integer("published", u.published), finding.Integer("asked", u.full),
		t.when(u), t.reasons(u.of))
}

// belowPromise reports whether a quota that is past holds less than was promised.
func (t *teller) belowPromise(k int) bool {
	q := &t.r.Quotas[k]
	if q.Promised == nil || q.Counts.Published >= *q.Promised || !t.past(q.Part) {
		return false
	}
	whole := t.share(t.periods[k], *t.c.Promised, t.periods[k].Whole())
	return q.Beside == 0 || q.Counts.Published+q.Beside < whole
}

func (t *teller) promise(u run) {
	args := []finding.Arg{t.channel(), finding.Integer("published", u.published), finding.Integer("promised", u.promised), t.when(u)}
	if !t.follows(CodeBelowPromise, u.of, t.at("promised"), args...) {
		t.add(CodeBelowPromise, t.at("promised"), args...)
	}
}

// reasons lists what excuses days of a period, or counts it when it is much.
func (t *teller) reasons(of calendar.Period) finding.Arg {
	var items []finding.Arg
	count := 0
	for _, e := range t.excuses {
		if !e.Period.Overlaps(of) {
			continue
		}
		switch count++; {
		case count > maxNamed:
		case e.Period == of && e.Name != "": // the sentence has said when
			items = append(items, finding.Text("excuse", e.Name))
		default:
			items = append(items, finding.Term("excuse", t.excuse(e)))
		}
	}
	if count > maxNamed {
		return book().Term("reasons", "adherence.excuses", finding.Integer("count", count))
	}
	return finding.ListOf("reasons", items...)
}

// excuse names what excuses, and its days.
func (t *teller) excuse(e Excuse) finding.Message {
	when := finding.Term("days", t.daysOf(e.Period))
	if e.Name == "" {
		return book().Message("adherence.excuse.nameless", when)
	}
	return book().Message("adherence.excuse", finding.Text("name", e.Name), when)
}

// daysOf says in a sentence which days a period holds, as briefly as it can.
func (t *teller) daysOf(p calendar.Period) finding.Message {
	from, to := p.From(), p.To()
	switch {
	case from == to:
		return calendar.Messages().Message("calendar.when.day", from.Arg("day"))
	case t.oneYear && calendar.MonthOf(from) == calendar.MonthOf(to) && from.Day() > 1:
		return book().Message(monthCode(from.Month()), finding.Integer("from", from.Day()), finding.Integer("to", to.Day()))
	}
	return calendar.Messages().Message("calendar.when.between", from.Arg("from"), to.Arg("to"))
}

// tellAhead tells of the quota that runs, and of the next.
func (t *teller) tellAhead() {
	today := t.today()
	for k := range t.r.Quotas {
		q := &t.r.Quotas[k]
		if t.past(q.Part) {
			continue
		}
		if !today.Before(q.Part.From()) {
			if t.running(k) {
				return
			}
			k++
		}
		t.next(k)
		return
	}
}

// running tells of a quota that is under way, and returns whether it cannot be kept or lacks
// content. Of one that cannot be kept as no slot is to come at all, the lack is the cause.
func (t *teller) running(k int) bool {
	q := &t.r.Quotas[k]
	if q.State != AtRisk {
		return t.lacks(k, CodeStarvation)
	}
	if r := t.r.Runway; r != nil && r.PlannedUntil.IsZero() && t.lacks(k, CodeStarvation) {
		return t.follows(CodeAtRisk, q.Part, t.at("cadence"), t.risk(k)...)
	}
	t.breaks(CodeAtRisk, q.Part, t.risk(k)...)
	return true
}

// risk are the numbers of a quota that cannot be kept.
func (t *teller) risk(k int) []finding.Arg {
	q := &t.r.Quotas[k]
	return []finding.Arg{t.channel(), finding.Integer("published", q.Counts.Published), finding.Integer("feasible", q.Feasible),
		finding.Integer("asked", q.Least), t.when(t.run(k))}
}

// next tells of the quota after the one that is under way.
func (t *teller) next(k int) {
	if k >= len(t.r.Quotas) {
		return
	}
	q := &t.r.Quotas[k]
	switch {
	case q.State != AtRisk:
		t.lacks(k, CodeNothingAhead)
	case t.r.Runway != nil && t.r.Runway.Dry.After(q.Part.To()): // slots are too few, and content is not
		t.breaks(CodeAtRisk, q.Part, t.risk(k)...)
	default:
		t.lacks(k, CodeStarvation)
	}
}

// lacks tells that content runs dry before a quota is kept.
func (t *teller) lacks(k int, code finding.Code) bool {
	q := &t.r.Quotas[k]
	if t.r.Runway == nil || q.State == Suspended {
		return false
	}
	ready := t.ready(q)
	if ready >= t.need(q, t.periods[k]) {
		return false
	}
	dry := finding.Code("adherence.dry.on")
	if t.r.Runway.Dry.Before(t.today()) {
		dry = "adherence.dry.since"
	}
	t.breaks(code, q.Part, t.channel(), finding.Term("dry", book().Message(dry, t.r.Runway.Dry.Arg("day"))), finding.Integer("ready", ready),
		finding.Integer("asked", q.Least), t.when(t.run(k)))
	return true
}

// ended tells how many slots of the span came to an end, and which is the last. Those that
// were missed are told beside the quota that is not kept for it, if there is one; a failure
// is a cause of its own.
func (t *teller) ended(outcome Outcome, code finding.Code) {
	type some struct {
		count int
		last  *slot
	}
	of := make([]some, len(t.told)+1) // by finding, and of none at the end
	for i := range t.slots {
		s := &t.slots[i]
		if s.outcome != outcome || !t.span.Contains(s.date) {
			continue
		}
		k := len(of) - 1
		if cause := t.cause(days(s.date, s.date)); cause >= 0 && outcome == OutcomeMissed {
			k = cause
		}
		of[k].count++
		of[k].last = s
	}
	for k, slots := range of {
		if slots.count == 0 {
			continue
		}
		args := []finding.Arg{t.channel(), finding.Integer("count", slots.count), slots.last.date.Arg("day")}
		at := finding.Root.Field("slots").Index(slots.last.index)
		if k == len(of)-1 || !t.follows(code, days(slots.last.date, slots.last.date), at, args...) {
			t.add(code, at, args...)
		}
	}
}

// cause returns which finding on a quota that is not kept shares a day with a period, or -1.
func (t *teller) cause(of calendar.Period) int {
	k := sort.Search(len(t.causes), func(k int) bool { return !t.causes[k].To().Before(of.From()) })
	if k < len(t.causes) && t.causes[k].Overlaps(of) {
		return t.broken[k]
	}
	return -1
}

// notYetOut tells of what is given as published and is still to come. It counts for nothing.
func (t *teller) notYetOut() {
	if n := len(t.ahead); n > 0 {
		t.add(CodeNotYetOut, finding.Root.Field("publications").Index(t.ahead[0]).Field("instant"), t.channel(), finding.Integer("count", n))
	}
	if n := len(t.early); n > 0 {
		t.add(CodeNotYetOut, finding.Root.Field("slots").Index(t.early[0]).Field("state"), t.channel(), finding.Integer("count", n))
	}
}

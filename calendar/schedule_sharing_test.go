package calendar_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// sharing checks what channels have in common: accounts, the time of people, lots. Like the
// rest of the checker it knows what the documentation says and nothing of how plans are made.
type sharing struct {
	t     testing.TB
	b     calendar.Brief
	r     calendar.Result
	loc   *time.Location
	posts map[string][]onAccount // by account
	tasks map[string][]chore     // by person
	works map[string]map[calendar.Date]bool
	made  map[post]map[string][]chore // what chores has answered
}

// post is all of a slot that its work depends on.
type post struct {
	channel, zone, id string
	date              calendar.Date
	at                int64
	state             calendar.SlotState
}

// onAccount is a slot on an account.
type onAccount struct {
	id     string
	at     time.Time
	thread int
	stands bool
}

// chore is the work of one person on one stage of a slot.
type chore struct {
	from, due calendar.Date
	minutes   int
	slot      string
}

func newSharing(t testing.TB, b calendar.Brief, r calendar.Result) *sharing {
	loc := zoneOr(t, b, "")
	s := &sharing{t: t, b: b, r: r, loc: loc, posts: map[string][]onAccount{}, tasks: map[string][]chore{}, works: map[string]map[calendar.Date]bool{}, made: map[post]map[string][]chore{}}
	inPlan := map[string]bool{}
	for _, slot := range r.Plan.Slots {
		inPlan[slot.ID] = true
		_, stands := standing(b, slot.ID)
		s.add(slot, slot.Instant, stands || isRendezvous(b, slot))
	}
	for _, slot := range b.Slots {
		if slot.Fixed() && !inPlan[slot.ID] {
			if c, found := s.channel(slot.Channel); found && c.Account != "" {
				s.posts[c.Account] = append(s.posts[c.Account], onAccount{slot.ID, s.instantOf(slot), max(1, c.Thread), true})
			}
		}
	}
	for _, posts := range s.posts {
		slices.SortFunc(posts, func(x, y onAccount) int { return x.at.Compare(y.at) })
	}
	return s
}

// instantOf returns when a slot that stands goes out.
func (s *sharing) instantOf(slot calendar.Slot) time.Time {
	return instantIn(slot, slotZone(s.t, s.b, slot))
}

func (s *sharing) channel(id string) (calendar.Channel, bool) {
	i := slices.IndexFunc(s.b.Channels, func(c calendar.Channel) bool { return c.ID == id })
	if i < 0 {
		return calendar.Channel{}, false
	}
	return s.b.Channels[i], true
}

func (s *sharing) person(id string) (calendar.Person, bool) {
	i := slices.IndexFunc(s.b.People, func(p calendar.Person) bool { return p.ID == id })
	if i < 0 {
		return calendar.Person{}, false
	}
	return s.b.People[i], true
}

func (s *sharing) add(slot calendar.Slot, at time.Time, stands bool) {
	c, found := s.channel(slot.Channel)
	if !found {
		return
	}
	if c.Account != "" {
		s.posts[c.Account] = append(s.posts[c.Account], onAccount{slot.ID, at, max(1, c.Thread), stands})
	}
	for person, chores := range s.chores(c, slot) {
		s.tasks[person] = append(s.tasks[person], chores...)
	}
}

// worksOn reports whether somebody works on a day: on their days of the week, Monday to
// Friday unless they say otherwise, less the closures that stop their work.
func (s *sharing) worksOn(id string, d calendar.Date) bool {
	if s.works[id] == nil {
		s.works[id] = map[calendar.Date]bool{}
	}
	works, known := s.works[id][d]
	if known {
		return works
	}
	days := weekdays
	if p, found := s.person(id); found && !p.Workdays.IsZero() {
		days = p.Workdays
	}
	works = days.Contains(d.Weekday())
	for _, c := range s.b.Closures {
		stops := c.Scope == calendar.ScopeWork || c.Scope == calendar.ScopeBoth || c.Scope == 0 && len(c.Channels) == 0
		if stops && (len(c.People) == 0 || slices.Contains(c.People, id)) && coversDay(c, d) && c.From.IsZero() {
			works = false
		}
	}
	s.works[id][d] = works
	return works
}

// back returns the n-th working day before a date.
func (s *sharing) back(id string, d calendar.Date, n int) calendar.Date {
	for range 3000 {
		d = d.AddDays(-1)
		if s.worksOn(id, d) {
			if n--; n == 0 {
				return d
			}
		}
	}
	return calendar.Date{}
}

// sendOf returns when the lot of a slot is sent, as the plan has it. The slot counts for the
// day on which it goes out.
func (s *sharing) sendOf(c calendar.Channel, slot calendar.Slot) (send calendar.Date) {
	if len(s.b.Lots) == 0 {
		return send
	}
	d := calendar.DateOf(slot.Instant.In(channelZone(s.t, s.b, c)))
	for _, lot := range s.b.Lots {
		if !lot.Period.Contains(d) || len(lot.Channels) > 0 && !slices.Contains(lot.Channels, c.ID) {
			continue
		}
		if !lot.Send.IsZero() {
			return lot.Send
		}
		for _, slot := range s.r.Plan.Slots {
			of, _ := s.channel(slot.Channel)
			if lot.Period.Contains(slot.Date) && (len(lot.Channels) == 0 || slices.Contains(lot.Channels, slot.Channel)) {
				own := slot.Date
				if of.Lead.Approval > 0 {
					own = s.back(of.Approver, s.dateFor(of.Approver, slot), of.Lead.Approval)
				}
				if send.IsZero() || own.Before(send) {
					send = own
				}
			}
		}
		return send
	}
	return calendar.Date{}
}

// dateFor returns the date that a slot has where somebody works.
func (s *sharing) dateFor(id string, slot calendar.Slot) calendar.Date {
	if there := personZone(s.t, s.b, id); there.String() != slotZone(s.t, s.b, slot).String() {
		return calendar.DateOf(slot.Instant.In(there))
	}
	return slot.Date
}

// endOfTime is after every date of a brief.
var endOfTime = calendar.MustDate("9999-12-31")

// weekdays are the working days of people who say nothing else.
var weekdays = calendar.MustWeekdays("mon-fri")

// windows returns, for draft, review and approval, the first and last day of the work on a
// slot, and the day by which the stage begins.
func (s *sharing) windows(c calendar.Channel, slot calendar.Slot) (from, due, start [3]calendar.Date) {
	next := endOfTime
	for n, stage := range []struct {
		days   int
		person string
	}{{c.Lead.Approval, c.Approver}, {c.Lead.Review, c.Reviewer}, {c.Lead.Draft, c.Author}} {
		i := 2 - n
		at := earlier(next, s.dateFor(stage.person, slot))
		if stage.days == 0 {
			due[i] = s.back(stage.person, at.AddDays(1), 1)
			from[i] = due[i]
		} else {
			due[i] = s.back(stage.person, at, 1)
			at = s.back(stage.person, at, stage.days)
			from[i] = at
		}
		begins := stage.days > 0
		if n == 0 {
			if send := s.sendOf(c, slot); !send.IsZero() && send.Compare(at) <= 0 {
				at, begins = send, true
				if from[i] = send; due[i].Before(send) {
					from[i] = due[i]
				}
			}
		}
		if start[i] = at; begins {
			next = at
		}
		if i == 0 && stage.days > 0 {
			ahead := c.Lead.Ahead
			if ahead == 0 {
				ahead = calendar.DefaultAhead
			}
			from[i] = s.back(stage.person, at, ahead)
		}
	}
	return from, due, start
}

// chores returns the work that a slot still needs, by person.
func (s *sharing) chores(c calendar.Channel, slot calendar.Slot) map[string][]chore {
	key := post{c.ID, slot.Zone, slot.ID, slot.Date, slot.Instant.Unix(), slot.State}
	if made, found := s.made[key]; found {
		return made
	}
	all := map[string][]chore{}
	s.made[key] = all
	todo := map[calendar.SlotState][3]bool{
		calendar.SlotPlanned: {true, true, true}, calendar.SlotOnHold: {true, true, true},
		calendar.SlotDrafted: {false, true, true}, calendar.SlotChangesRequested: {false, true, true},
		calendar.SlotSubmitted: {false, false, true},
	}[slot.State]
	from, due, _ := s.windows(c, slot)
	for i, stage := range []struct {
		minutes int
		person  string
	}{{c.Effort.Draft, c.Author}, {c.Effort.Review, c.Reviewer}, {c.Effort.Approval, c.Approver}} {
		if p, found := s.person(stage.person); found && p.MinutesPerWeek != nil && stage.minutes > 0 && todo[i] {
			all[stage.person] = append(all[stage.person], chore{from[i], due[i], stage.minutes, slot.ID})
		}
	}
	return all
}

// minutesOn returns the time of a person on a day.
func (s *sharing) minutesOn(id string, d calendar.Date) int {
	p, _ := s.person(id)
	if !s.worksOn(id, d) {
		return 0
	}
	days := weekdays
	if !p.Workdays.IsZero() {
		days = p.Workdays
	}
	k := 0
	for day := range days.All() {
		k++
		if day == d.Weekday() {
			return *p.MinutesPerWeek*k/days.Len() - *p.MinutesPerWeek*(k-1)/days.Len()
		}
	}
	return 0
}

// done reports whether somebody can do some work: each day what is due first.
func (s *sharing) done(id string, tasks []chore) bool {
	if len(tasks) == 0 {
		return true
	}
	if slices.ContainsFunc(tasks, func(c chore) bool { return c.minutes > 0 && c.due.IsZero() }) {
		return false
	}
	left := slices.DeleteFunc(slices.Clone(tasks), func(c chore) bool { return c.minutes == 0 || c.due.IsZero() })
	if len(left) == 0 {
		return true
	}
	first := slices.MinFunc(left, func(a, b chore) int { return a.from.Compare(b.from) }).from
	last := slices.MaxFunc(left, func(a, b chore) int { return a.due.Compare(b.due) }).due
	slices.SortStableFunc(left, func(a, b chore) int { return a.due.Compare(b.due) })
	for d := first; d.Compare(last) <= 0; d = d.AddDays(1) {
		minutes := s.minutesOn(id, d)
		for i := range left {
			if left[i].from.Compare(d) <= 0 && d.Compare(left[i].due) <= 0 {
				n := min(minutes, left[i].minutes)
				left[i].minutes -= n
				minutes -= n
			}
		}
	}
	return !slices.ContainsFunc(left, func(c chore) bool { return c.minutes > 0 })
}

// roomy reports whether an account keeps its limits where something is added.
func (s *sharing) roomy(account string, posts []onAccount) bool {
	i := slices.IndexFunc(s.b.Accounts, func(a calendar.Account) bool { return a.ID == account })
	if i < 0 {
		return true
	}
	a := s.b.Accounts[i]
	gap := time.Duration(a.MinGap.Days())*24*time.Hour + time.Duration(a.MinGap.Seconds())*time.Second
	for n, p := range posts {
		if n > 0 && p.at.Sub(posts[n-1].at) < gap && !(p.stands && posts[n-1].stands) {
			return false
		}
		today, rolling, addedToday, added := 0, 0, false, false
		for _, q := range posts {
			if calendar.DateOf(q.at.In(s.loc)) == calendar.DateOf(p.at.In(s.loc)) {
				today += q.thread
				addedToday = addedToday || !q.stands
			}
			if since := q.at.Sub(p.at); since >= 0 && since < 24*time.Hour {
				rolling += q.thread
				added = added || !q.stands
			}
		}
		if a.PerDay > 0 && addedToday && today > a.PerDay || a.Per24Hours > 0 && added && rolling > a.Per24Hours {
			return false
		}
	}
	return true
}

// letsIn reports whether accounts and people let one more post of a channel in.
func (s *sharing) letsIn(c calendar.Channel, d calendar.Date, at time.Time) bool {
	if c.Account != "" {
		posts := append(slices.Clone(s.posts[c.Account]), onAccount{"more", at, max(1, c.Thread), false})
		slices.SortFunc(posts, func(x, y onAccount) int { return x.at.Compare(y.at) })
		if !s.roomy(c.Account, posts) {
			return false
		}
	}
	for person, chores := range s.chores(c, calendar.Slot{State: calendar.SlotPlanned, Date: d, Zone: c.Zone, Instant: at}) {
		if !s.done(person, append(slices.Clone(s.tasks[person]), chores...)) {
			return false
		}
	}
	return true
}

// check fails the test when the plan breaks a limit that channels share, or a proof does
// not hold.
func (s *sharing) check(t testing.TB) {
	t.Helper()
	for account, posts := range s.posts {
		require.True(t, s.roomy(account, posts), "account %s", account)
	}
	for person, tasks := range s.tasks {
		i := slices.IndexFunc(s.b.People, func(p calendar.Person) bool { return p.ID == person })
		at := finding.Root.Field("people").Index(i).Field("minutesPerWeek")
		overrun := slices.ContainsFunc(s.r.Findings, func(f finding.Finding) bool {
			return (f.Code == calendar.CodeStandingCapacity || f.Code == calendar.CodeNoHours) && f.Pointer == at
		})
		if !overrun {
			require.True(t, s.done(person, tasks), "%s cannot do the work", person)
		}
	}
	for _, o := range s.r.Certificate.Overloads {
		s.checkProof(t, o)
	}
	for _, c := range s.r.Certificate.Channels {
		for _, short := range c.Shortfalls {
			require.False(t, short.Unproven && s.r.Certificate.Unproven == 0)
		}
	}
}

// checkProof adds up what a proof says, and makes sure that it lies within its days.
func (s *sharing) checkProof(t testing.TB, o calendar.Overload) {
	t.Helper()
	sum := 0
	for _, p := range o.Posts {
		sum += p.Count * p.Each
		c, found := s.channel(p.Channel)
		require.True(t, found)
		if p.Slot != "" {
			i := slices.IndexFunc(s.r.Plan.Slots, func(slot calendar.Slot) bool { return slot.ID == p.Slot })
			require.GreaterOrEqual(t, i, 0)
			slot := s.r.Plan.Slots[i]
			_, stands := standing(s.b, p.Slot)
			require.True(t, stands || isRendezvous(s.b, slot))
			from, due, _ := s.windows(c, slot)
			require.True(t, o.Period.Contains(from[p.Stage-1]) && o.Period.Contains(due[p.Stage-1]))
			continue
		}
		q := s.quota(c, p.Key)
		require.LessOrEqual(t, p.Count, q.aim)
		for d := q.from; d <= q.to; d++ {
			date := s.b.Period.From().AddDays(d)
			for _, at := range s.times(c, date) {
				if o.Constraint != calendar.ConstraintCapacity {
					require.True(t, o.Period.Contains(calendar.DateOf(at.In(s.loc))), "%s of %s beyond %s", at, p.Channel, o.Period)
					continue
				}
				from, due, _ := s.windows(c, calendar.Slot{Date: date, Zone: c.Zone, Instant: at})
				if o.Period.IsZero() {
					require.True(t, due[p.Stage-1].IsZero(), "there is a working day")
					continue
				}
				require.True(t, o.Period.Contains(from[p.Stage-1]) && o.Period.Contains(due[p.Stage-1]), "%v: %s of %s", o, date, p.Channel)
				require.Equal(t, [3]int{c.Effort.Draft, c.Effort.Review, c.Effort.Approval}[p.Stage-1], p.Each)
				require.Equal(t, o.Person, [3]string{c.Author, c.Reviewer, c.Approver}[p.Stage-1])
			}
		}
	}
	require.Equal(t, sum, o.Needed)
	require.Greater(t, o.Needed, o.Available, "%+v", o)
	if o.Constraint == calendar.ConstraintAccountGap {
		require.LessOrEqual(t, s.fits(o), o.Available)
		return
	}
	available := 0
	for d := range o.Period.All() {
		if o.Constraint == calendar.ConstraintCapacity {
			available += s.minutesOn(o.Person, d)
		} else {
			available += s.left(o.Account, d)
		}
	}
	require.LessOrEqual(t, available, o.Available)
}

// times returns when a channel may publish on a day.
func (s *sharing) times(c calendar.Channel, d calendar.Date) (all []time.Time) {
	if closedOn(s.b, c.ID, d) {
		return nil
	}
	loc := channelZone(s.t, s.b, c)
	for _, minute := range clocksOn(c, d.Weekday()) {
		y, m, day := d.Civil()
		if shown := instants(loc, time.Date(y, m, day, 0, minute, 0, 0, time.UTC)); len(shown) == 1 && !quietAt(s.b, c.ID, d, minute) {
			all = append(all, shown[0])
		}
	}
	return all
}

// left returns how many posts a day of an account holds beside those that stand.
func (s *sharing) left(account string, d calendar.Date) int {
	a := s.b.Accounts[slices.IndexFunc(s.b.Accounts, func(a calendar.Account) bool { return a.ID == account })]
	y, m, day := d.Civil()
	start, end := time.Date(y, m, day, 0, 0, 0, 0, s.loc), time.Date(y, m, day+1, 0, 0, 0, 0, s.loc)
	most := 1 << 30
	if a.PerDay > 0 {
		most = a.PerDay
	}
	if a.Per24Hours > 0 && end.Sub(start) <= 24*time.Hour {
		most = min(most, a.Per24Hours)
	}
	for _, p := range s.posts[account] {
		if p.stands && calendar.DateOf(p.at.In(s.loc)) == d {
			most -= p.thread
		}
	}
	return max(0, most)
}

// fits returns how many slots the minimum gap of an account lets into some days.
func (s *sharing) fits(o calendar.Overload) int {
	a := s.b.Accounts[slices.IndexFunc(s.b.Accounts, func(a calendar.Account) bool { return a.ID == o.Account })]
	gap := time.Duration(a.MinGap.Days())*24*time.Hour + time.Duration(a.MinGap.Seconds())*time.Second
	var all []time.Time
	for _, c := range s.b.Channels {
		if c.Account != o.Account {
			continue
		}
		for d := range s.b.Period.All() {
			for _, at := range s.times(c, d) {
				if o.Period.Contains(calendar.DateOf(at.In(s.loc))) {
					all = append(all, at)
				}
			}
		}
	}
	slices.SortFunc(all, time.Time.Compare)
	n, last := 0, time.Time{}
	for _, at := range all {
		if at.Sub(last) >= gap {
			n, last = n+1, at
		}
	}
	return n
}

// quota returns the quota period of a channel by its key.
func (s *sharing) quota(c calendar.Channel, key string) quotaSpan {
	weekStart := time.Monday
	for d := range s.b.WeekStart.All() {
		weekStart = d
	}
	periods, spans := c.Cadence.Periods(s.b.Period, weekStart), quotaSpans(s.b, c)
	for n, p := range periods {
		if p.Key() == key {
			return spans[n]
		}
	}
	return quotaSpan{}
}

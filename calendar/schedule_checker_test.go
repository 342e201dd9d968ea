package calendar_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The checker knows the constraints of a brief and nothing of how plans are made. It uses
// package time for every conversion.

// span is the part of a quota period that lies within a brief, counted from the brief's
// first day, with what is asked of it.
type quotaSpan struct {
	from, to, least, aim int
}

func day(b calendar.Brief, n int) time.Time {
	y, m, d := b.Period.From().Civil()
	return time.Date(y, m, d+n, 0, 0, 0, 0, time.UTC)
}

// wholeUnit returns the start of the unit that holds a day, and the start of the next.
func wholeUnit(u calendar.Unit, at time.Time, weekStart time.Weekday) (start, end time.Time) {
	y, m, d := at.Date()
	switch u {
	case calendar.Week:
		start = at.AddDate(0, 0, -((int(at.Weekday()) - int(weekStart) + 7) % 7))
		return start, start.AddDate(0, 0, 7)
	case calendar.Month:
		start = time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
		return start, start.AddDate(0, 1, 0)
	case calendar.Quarter:
		start = time.Date(y, (m-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
		return start, start.AddDate(0, 3, 0)
	case calendar.Year:
		start = time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)
		return start, start.AddDate(1, 0, 0)
	}
	start = time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return start, start.AddDate(0, 0, 1)
}

func quotaSpans(b calendar.Brief, c calendar.Channel) []quotaSpan {
	weekStart := time.Monday
	for d := range b.WeekStart.All() {
		weekStart = d
	}
	top := c.Cadence.Max()
	if c.Cadence.Open() || c.Aim == calendar.AimBottom {
		top = c.Cadence.Min()
	}
	var isOpen [7]bool
	for d := range isOpen {
		isOpen[d] = len(clocksOn(c, time.Weekday(d))) > 0
	}
	most := perDay(c)
	var spans []quotaSpan
	for at := 0; at < b.Period.Days() && !c.Cadence.IsZero(); {
		start, end := wholeUnit(c.Cadence.Unit(), day(b, at), weekStart)
		for range c.Cadence.Every() - 1 {
			_, end = wholeUnit(c.Cadence.Unit(), end, weekStart)
		}
		last := min(int(end.Sub(day(b, 0)).Hours())/24, b.Period.Days()) - 1
		open := func(from, to time.Time) (n int) {
			for d := from; d.Before(to); d = d.AddDate(0, 0, 1) {
				if isOpen[d.Weekday()] {
					n++
				}
			}
			return n
		}
		days := func(from, to time.Time) int { return int(to.Sub(from).Hours()) / 24 }
		through := func(n int, upTo time.Time) int {
			posts := n * days(start, upTo) / days(start, end)
			room, left := most*open(start, upTo), most*open(upTo, end)
			if room+left < n {
				return posts
			}
			return min(max(posts, n-left), room)
		}
		share := func(n int) int {
			if open(start, end) == 0 {
				return 0
			}
			return through(n, day(b, last+1)) - through(n, day(b, at))
		}
		s := quotaSpan{from: at, to: last, aim: share(top)}
		s.least = min(s.aim, share(c.Cadence.Min()))
		spans = append(spans, s)
		at = last + 1
	}
	return spans
}

// clocksOn returns the minutes of a weekday at which a channel may publish.
func clocksOn(c calendar.Channel, weekday time.Weekday) []int {
	windows := c.Windows
	if len(windows) == 0 {
		windows = []calendar.Window{{}}
	}
	step := c.Step
	if step == 0 {
		step = calendar.DefaultStep
	}
	var out []int
	for _, w := range windows {
		if !w.Days.IsZero() && !w.Days.Contains(weekday) {
			continue
		}
		from, to := 9*60, 18*60
		if !w.From.IsZero() {
			from, to = w.From.Seconds()/60, w.To.Seconds()/60
		}
		for _, t := range c.Times {
			if m := t.Seconds() / 60; w.From.IsZero() || m >= from && m < to {
				out = append(out, m)
			}
		}
		if w.From.IsZero() && len(c.Times) > 0 {
			continue
		}
		for m := from; m < to; m += step {
			out = append(out, m)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func closedOn(b calendar.Brief, channel string, date calendar.Date) bool {
	for _, c := range b.Closures {
		if c.Scope == calendar.ScopeWork || c.Policy == calendar.PolicyAllow && c.Reason != "" {
			continue
		}
		if len(c.Channels) > 0 && !slices.Contains(c.Channels, channel) {
			continue
		}
		if c.From.IsZero() && coversDay(c, date) {
			return true
		}
	}
	return false
}

// instants returns the instants that show a wall time in a location: none in a gap, two
// when the clocks go back. Each offset in force within a day and a half is tried.
func instants(loc *time.Location, at time.Time) (all []time.Time) {
	seen := map[int]bool{}
	for hours := -36; hours <= 36; hours += 6 {
		_, offset := at.Add(time.Duration(hours) * time.Hour).In(loc).Zone()
		if seen[offset] {
			continue
		}
		seen[offset] = true
		t := at.Add(-time.Duration(offset) * time.Second)
		if _, shown := t.In(loc).Zone(); shown == offset {
			all = append(all, t)
		}
	}
	return all
}

// perDay returns the limit of a channel, or the least that holds its cadence on the days
// on which it is open, wherever its shortest period starts.
func perDay(c calendar.Channel) int {
	if c.PerDay > 0 {
		return c.PerDay
	}
	days := map[calendar.Unit]int{
		calendar.Day: 1, calendar.Week: 7, calendar.Month: 28, calendar.Quarter: 90, calendar.Year: 365,
	}[c.Cadence.Unit()] * c.Cadence.Every()
	top := c.Cadence.Max()
	if c.Cadence.Open() || c.Aim == calendar.AimBottom {
		top = c.Cadence.Min()
	}
	var isOpen [7]bool
	for d := range isOpen {
		isOpen[d] = len(clocksOn(c, time.Weekday(d))) > 0
	}
	most := 1
	for start := range 7 {
		open := 0
		for d := range days {
			if isOpen[(start+d)%7] {
				open++
			}
		}
		if open > 0 {
			most = max(most, (top+open-1)/open)
		}
	}
	return most
}

func gapOf(c calendar.Channel) time.Duration {
	return time.Duration(c.MinGap.Days())*24*time.Hour + time.Duration(c.MinGap.Seconds())*time.Second
}

// checkPlan fails the test when a plan breaks a hard constraint of its brief, lacks a post
// that could be added, or bears a certificate that does not hold.
func checkPlan(t testing.TB, b calendar.Brief, r calendar.Result) {
	t.Helper()
	require.True(t, slices.IsSortedFunc(r.Plan.Slots, func(x, y calendar.Slot) int { return x.Instant.Compare(y.Instant) }))
	given := map[string]calendar.Slot{}
	for _, s := range b.Slots {
		given[s.ID] = s
	}
	seen := map[string]bool{}
	placed := 0
	shared := newSharing(t, b, r)
	shared.check(t)
	for _, s := range r.Plan.Slots {
		require.False(t, seen[s.ID], "id %s given twice", s.ID)
		seen[s.ID] = true
		if was, known := given[s.ID]; known {
			require.True(t, was.Fixed() || movable(was), "id %s given again", s.ID)
			require.Equal(t, [2]any{was.State, was.Channel}, [2]any{s.State, s.Channel})
			require.Equal(t, was.Labels, s.Labels)
		}
	}
	for i, s := range b.Slots {
		if movable(s) && b.Period.Contains(dayIn(s, slotZone(t, b, s), channelZone(t, b, channelOf(b, s)))) && !seen[s.ID] {
			at := finding.Root.Field("slots").Index(i)
			require.True(t, slices.ContainsFunc(r.Findings, func(f finding.Finding) bool { return f.Pointer == at }), "%s vanishes", s.ID)
		}
	}
	for _, c := range b.Channels {
		slots := slices.Collect(r.Plan.Of(c.ID))
		placed += len(slots)
		loc := channelZone(t, b, c)
		checkChannel(t, b, c, slots, loc, shared)
		checkRendezvous(t, b, c, slots, loc)
		checkQuotas(t, b, c, slots, r, loc, shared)
	}
	require.Len(t, r.Plan.Slots, placed)
	require.Equal(t, placed, r.Certificate.Placed)
}

// movable reports whether a slot that stands may be moved.
func movable(s calendar.Slot) bool {
	over := []calendar.SlotState{calendar.SlotFailed, calendar.SlotMissed, calendar.SlotCancelled}
	return !s.Fixed() && !slices.Contains(over, s.State)
}

// dayOf returns the day on which a slot goes out, counted from the first day of a brief:
// that which the clocks show then, as they may skip the one that it bears.
func dayOf(b calendar.Brief, s calendar.Slot, loc *time.Location) int {
	return calendar.DateOf(s.Instant.In(loc)).DaysSince(b.Period.From())
}

// wallDay is dayOf before there is an instant: a day that a zone skips is the next one.
func wallDay(t testing.TB, b calendar.Brief, s calendar.Slot, loc *time.Location) int {
	if own := slotZone(t, b, s); own.String() != loc.String() {
		return dayIn(s, own, loc).DaysSince(b.Period.From())
	}
	d := s.Date.DaysSince(b.Period.From())
	if len(instants(loc, day(b, d).Add(12*time.Hour))) == 0 {
		d++
	}
	return d
}

func standing(b calendar.Brief, id string) (calendar.Slot, bool) {
	for i := range b.Slots {
		if s := &b.Slots[i]; s.ID == id && s.Fixed() {
			return *s, true
		}
	}
	return calendar.Slot{}, false
}

func checkChannel(t testing.TB, b calendar.Brief, c calendar.Channel, slots []calendar.Slot, loc *time.Location, shared *sharing) {
	t.Helper()
	today := map[int]int{}
	for i, s := range slots {
		today[dayOf(b, s, loc)]++
		require.True(t, b.Period.Contains(b.Period.From().AddDays(dayOf(b, s, loc))))
		given, stands := standing(b, s.ID)
		if stands {
			given.Instant = s.Instant
			if given.State != calendar.SlotPublished && given.State != calendar.SlotWithdrawn {
				checkDeadlines(t, c, s, shared)
				given.Deadlines, given.Lot = s.Deadlines, s.Lot
			}
			require.Equal(t, given, s, "a slot that stands is kept")
		} else if isRendezvous(b, s) {
			checkDeadlines(t, c, s, shared)
		} else {
			y, m, d := s.Date.Civil()
			minute := s.Clock.Seconds() / 60
			require.False(t, closedOn(b, c.ID, s.Date), "%s is closed", s.Date)
			require.False(t, quietAt(b, c.ID, s.Date, minute), "%s %s is quiet", s.Date, s.Clock)
			require.Equal(t, loc.String(), slotZone(t, b, s).String())
			require.Contains(t, clocksOn(c, s.Date.Weekday()), minute)
			shown := instants(loc, time.Date(y, m, d, 0, minute, 0, 0, time.UTC))
			require.Len(t, shown, 1, "%s %s is skipped or shown twice", s.Date, s.Clock)
			require.True(t, shown[0].Equal(s.Instant))
			checkDeadlines(t, c, s, shared)
		}
		if i == 0 {
			continue
		}
		_, before := standing(b, slots[i-1].ID)
		stands, before = stands || isRendezvous(b, s), before || isRendezvous(b, slots[i-1])
		if !stands || !before {
			require.GreaterOrEqual(t, s.Instant.Sub(slots[i-1].Instant), max(gapOf(c), time.Second), "%s after %s", s.ID, slots[i-1].ID)
		}
	}
	most := perDay(c)
	for _, s := range slots {
		if _, stands := standing(b, s.ID); !stands && !isRendezvous(b, s) {
			require.LessOrEqual(t, today[dayOf(b, s, loc)], most, "too many on %s", s.Date)
		}
	}
}

// checkDeadlines counts the deadlines of a slot again.
func checkDeadlines(t testing.TB, c calendar.Channel, s calendar.Slot, shared *sharing) {
	t.Helper()
	_, _, start := shared.windows(c, s)
	send := shared.sendOf(c, s)
	for i, stage := range []struct {
		days int
		due  calendar.Date
	}{{c.Lead.Draft, s.Deadlines.Draft}, {c.Lead.Review, s.Deadlines.Review}, {c.Lead.Approval, s.Deadlines.Approval}} {
		if stage.days == 0 && (i < 2 || send.IsZero() || send.Compare(shared.dateFor(c.Approver, s)) > 0) {
			require.True(t, stage.due.IsZero())
			continue
		}
		require.Equal(t, start[i], stage.due)
	}
}

// checkQuotas counts posts by quota period, and tries to add one to each that is short.
func checkQuotas(t testing.TB, b calendar.Brief, c calendar.Channel, slots []calendar.Slot, r calendar.Result, loc *time.Location, shared *sharing) {
	t.Helper()
	i := slices.IndexFunc(r.Certificate.Channels, func(cc calendar.ChannelCertificate) bool { return cc.Channel == c.ID })
	require.GreaterOrEqual(t, i, 0)
	cert := r.Certificate.Channels[i]
	asked, short := 0, 0
	spans := quotaSpans(b, c)
	var others []calendar.Slot // all that stand in the way of one more
	if c.Cadence.IsZero() {
		asked = len(slots)
	}
	for _, q := range spans {
		asked += q.aim
		count, kept := 0, 0
		for _, s := range slots {
			if d := dayOf(b, s, loc); d >= q.from && d <= q.to {
				count++
				if _, stands := standing(b, s.ID); stands || isRendezvous(b, s) {
					kept++
				}
			}
		}
		require.LessOrEqual(t, count, max(q.aim, kept))
		if count >= q.aim {
			continue
		}
		require.Less(t, short, len(cert.Shortfalls))
		s := cert.Shortfalls[short]
		short++
		require.Equal(t, [3]int{q.aim, q.least, count}, [3]int{s.Asked, s.Minimum, s.Placed})
		require.NotEmpty(t, s.Causes)
		require.LessOrEqual(t, s.Proof.PerDay, s.Proof.Windows)
		require.LessOrEqual(t, s.Proof.MinGap, s.Proof.PerDay)
		require.LessOrEqual(t, s.Proof.Closures, s.Proof.MinGap)
		if kept == 0 {
			require.LessOrEqual(t, count, s.Proof.Closures)
		}
		if others == nil {
			others = append(slices.Clone(slots), beyond(t, b, c, loc)...)
		}
		requireNoRoom(t, b, c, slots, others, q, loc, shared)
	}
	require.Len(t, cert.Shortfalls, short)
	require.Equal(t, asked, cert.Asked)
	require.Equal(t, len(slots), cert.Placed)
	checkCost(t, b, c, slots, cert, loc)
}

// requireNoRoom fails when a post could be added to a short period as the others stand.
func requireNoRoom(t testing.TB, b calendar.Brief, c calendar.Channel, slots, others []calendar.Slot, q quotaSpan, loc *time.Location, shared *sharing) {
	t.Helper()
	gap, most := max(gapOf(c), time.Second), perDay(c)
	days := make([]int, len(slots))
	for i, s := range slots {
		days[i] = dayOf(b, s, loc)
	}
	for d := q.from; d <= q.to; d++ {
		date := b.Period.From().AddDays(d)
		today := 0
		for _, n := range days {
			if n == d {
				today++
			}
		}
		if closedOn(b, c.ID, date) || today >= most {
			continue
		}
		for _, minute := range clocksOn(c, date.Weekday()) {
			shown := instants(loc, day(b, d).Add(time.Duration(minute)*time.Minute))
			if len(shown) != 1 || quietAt(b, c.ID, date, minute) {
				continue
			}
			free := true
			for _, s := range others {
				free = free && s.Instant.Sub(shown[0]).Abs() >= gap
			}
			if free && shared.letsIn(c, date, shown[0]) {
				require.Fail(t, "room for a post", "%s %s %02d:%02d", c.ID, date, minute/60, minute%60)
			}
		}
	}
}

// beyond returns the slots of a channel that stand outside the period.
func beyond(t testing.TB, b calendar.Brief, c calendar.Channel, loc *time.Location) (all []calendar.Slot) {
	for _, s := range b.Slots {
		if d := wallDay(t, b, s, loc); s.Channel == c.ID && s.Fixed() && (d < 0 || d >= b.Period.Days()) {
			s.Instant = instantIn(s, slotZone(t, b, s))
			all = append(all, s)
		}
	}
	last, next := nearest(t, b, c, loc)
	for _, s := range []*calendar.Slot{last, next} {
		if s != nil {
			all = append(all, *s)
		}
	}
	return all
}

// checkCost recomputes the cost of a channel measured in civil days.
func checkCost(t testing.TB, b calendar.Brief, c calendar.Channel, slots []calendar.Slot, cert calendar.ChannelCertificate, loc *time.Location) {
	t.Helper()
	require.LessOrEqual(t, cert.LowerBound, cert.Cost)
	if cert.Measure != calendar.MeasureCivilDays {
		return
	}
	nominal := 9.0
	usable := func(t calendar.Clock) bool {
		for d := range 7 {
			if slices.Contains(clocksOn(c, time.Weekday(d)), t.Seconds()/60) {
				return true
			}
		}
		return false
	}
	if i := slices.IndexFunc(c.Times, usable); i >= 0 {
		nominal = float64(c.Times[i].Seconds()) / 3600
	} else if i := slices.IndexFunc(c.Windows, func(w calendar.Window) bool { return !w.From.IsZero() }); i >= 0 {
		nominal = float64(c.Windows[i].From.Seconds()) / 3600
	}
	half := float64(b.Period.Days()) / float64(max(1, cert.Asked)) / 2
	at, end := -half, float64(b.Period.Days())+half
	last, next := -1<<30, 1<<30
	for _, s := range b.Slots {
		if s.Channel == c.ID && s.Fixed() {
			if d := wallDay(t, b, s, loc); d < 0 {
				last = max(last, d)
			} else if d >= b.Period.Days() {
				next = min(next, d)
			}
		}
	}
	before, after := nearest(t, b, c, loc)
	if before != nil {
		last = max(last, before.Date.DaysSince(b.Period.From()))
	}
	if after != nil {
		next = min(next, after.Date.DaysSince(b.Period.From()))
	}
	if last > -calendar.MaxDays {
		at = float64(last) + nominal/24
	}
	if next < b.Period.Days()+calendar.MaxDays {
		end = float64(next) + nominal/24
	}
	var sum float64
	for _, s := range slots {
		x := float64(dayOf(b, s, loc)) + nominal/24
		sum += (x - at) * (x - at)
		at = x
	}
	sum += (end - at) * (end - at)
	require.InDelta(t, sum, cert.Cost, 1e-6*max(1, sum))
}

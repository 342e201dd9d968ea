package calendar

import (
	"cmp"
	"slices"
	"sort"
	"time"
)

// post is a slot as its account counts it.
type post struct {
	unix   int64
	day    int32 // from the first day of the brief
	thread int32
	line   int32 // the index of its channel, -1 when the brief has none of that id
	fixed  bool
	stands *fixed // what stands, nil for a post that is placed
	inside bool   // it stands among those of its channel's period
	index  int32  // in the plan of its channel, of one that is placed
}

func (p post) compare(q post) int {
	return cmp.Or(cmp.Compare(p.unix, q.unix), cmp.Compare(p.line, q.line), cmp.Compare(p.index, q.index))
}

// sortPosts puts posts in order, day by day on the clocks of the brief, whose days follow one
// another as instants do.
func sortPosts(all []post) {
	sortByDay(all, func(p *post) int32 { return p.day })
	for lo, hi := 0, 0; lo < len(all); lo = hi {
		for hi = lo; hi < len(all) && all[hi].day == all[lo].day; hi++ {
		}
		slices.SortFunc(all[lo:hi], post.compare)
	}
}

// board is what an account limits, and what stands on it.
type board struct {
	account *Account
	gap     int64
	caps    []int32 // by day from zoneDays before the brief to as many after it: the posts it may hold, nil without limit
	rolling int     // the posts from any instant to 24 hours later, 0 without limit
	lines   []int   // the channels that are placed on it
	fixed   []post  // in order
}

// findBoards finds the accounts that limit something.
func (s *scheduler) findBoards() {
	for i := range s.brief.Accounts {
		if a := &s.brief.Accounts[i]; a.limits() {
			s.boards[a.ID] = &board{account: a, gap: seconds(a.MinGap), rolling: a.Per24Hours, caps: s.caps(a)}
		}
	}
}

// fillBoards notes what stands on the accounts. A slot stands on the account of its
// channel, or on its own when the brief does not have the channel.
func (s *scheduler) fillBoards(lines []*line) {
	if len(s.boards) == 0 {
		return
	}
	index := make(map[string]int, len(lines))
	for i, l := range lines {
		c := &s.brief.Channels[i]
		index[c.ID] = i
		b := s.boards[c.Account]
		if b == nil || l == nil {
			continue
		}
		b.lines = append(b.lines, i)
		for _, p := range l.allStanding() {
			b.stand(s, p, i, c.thread())
		}
	}
	for n := range s.brief.Slots {
		slot := &s.brief.Slots[n]
		i, known := index[slot.Channel]
		if !slot.Fixed() || known && lines[i] != nil {
			continue
		}
		account, thread := slot.Account, 1
		if known {
			account, thread = s.brief.Channels[i].Account, s.brief.Channels[i].thread()
		}
		if b := s.boards[account]; b != nil {
			b.stand(s, post{stands: new(s.read(slot, n, s.zone))}, -1, thread)
		}
	}
	for _, a := range s.brief.Accounts {
		if b := s.boards[a.ID]; b != nil {
			slices.SortStableFunc(b.fixed, post.compare)
			b.checkStanding(s)
		}
	}
}

// stand adds a slot that stands.
func (b *board) stand(s *scheduler, p post, line, thread int) {
	p.unix = p.stands.instant.Unix()
	p.day, p.thread, p.line, p.fixed = s.dayOf(p.unix), int32(thread), int32(line), true
	b.fixed = append(b.fixed, p)
}

// allStanding returns all that stands on the channel: in its period, the dates of its
// rendezvous included, and the slots beside and beyond it.
func (l *line) allStanding() []post {
	var all []post
	seen := map[int]bool{}
	for i := range l.fixed {
		seen[l.fixed[i].index] = true
		all = append(all, post{stands: &l.fixed[i], inside: true})
	}
	others := slices.Concat(l.beside, l.given)
	for i := range others {
		if f := &others[i]; !seen[f.index] {
			seen[f.index] = true
			all = append(all, post{stands: f})
		}
	}
	return all
}

// caps returns how many posts each day may hold: what is allowed in 24 hours bounds every
// day that is no longer.
func (s *scheduler) caps(a *Account) []int32 {
	if a.PerDay == 0 && a.Per24Hours == 0 {
		return nil
	}
	caps := make([]int32, s.brief.Period.Days()+2*zoneDays)
	start := s.midnight(-zoneDays)
	for day := range caps {
		end := s.midnight(day + 1 - zoneDays)
		most := cmp.Or(a.PerDay, MaxStep*MaxThread)
		if a.Per24Hours > 0 && end-start <= secondsPerDay {
			most = min(most, a.Per24Hours)
		}
		caps[day], start = int32(most), end
	}
	return caps
}

// midnight returns the first second of a day, from the first day of the brief.
func (s *scheduler) midnight(day int) int64 {
	date := s.brief.Period.From().AddDays(day)
	if date.IsZero() { // beyond the calendar
		return s.midnight(0) + int64(day)*secondsPerDay
	}
	return s.zone.Instant(date.At(Midnight()), ResolveRFC5545).Unix()
}

// confine takes away from the channel what the other posts of its account leave no room
// for. They are in order.
func (l *line) confine(others []post) {
	b := l.board
	if b == nil {
		return
	}
	l.others = others
	if b.caps == nil || l.zone != l.scheduler.zone {
		l.rooms = nil
		return
	}
	from := l.span.From().DaysSince(l.brief.Period.From())
	l.rooms = append(l.rooms[:0], b.caps[zoneDays+from:zoneDays+from+l.days]...)
	for _, p := range others {
		if day := int(p.day) - from; day >= 0 && day < l.days {
			l.rooms[day] -= p.thread
		}
	}
	for day := range l.rooms {
		l.rooms[day] = max(0, l.rooms[day]) / int32(l.thread)
	}
	l.roomiest = int(slices.Max(l.rooms))
}

// admit drops, from the times of a day that were added from an index on, those that the
// account has no room for.
func (l *line) admit(all []moment, from, day int) []moment {
	if l.board == nil {
		return all
	}
	if l.rooms != nil && l.rooms[day] == 0 {
		return all[:from]
	}
	if l.board.gap == 0 || len(l.others) == 0 {
		return all
	}
	kept := all[:from]
	for _, m := range all[from:] {
		if !l.near(m.unix) {
			kept = append(kept, m)
		}
	}
	return kept
}

// near reports whether another post of the account is nearer to an instant than its
// minimum gap.
func (l *line) near(unix int64) bool {
	gap := l.board.gap
	if gap == 0 {
		return false
	}
	i := sort.Search(len(l.others), func(i int) bool { return l.others[i].unix > unix-gap })
	return i < len(l.others) && l.others[i].unix < unix+gap
}

// standingOthers returns the posts that stand on the account of a channel and that the
// channel does not place itself: those of other channels, and its own beside its period.
func (l *line) standingOthers() []post {
	if l.board == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(l.board.fixed), func(p post) bool { return p.inside && int(p.line) == l.index })
}

// dayOf returns the day of an instant on the clocks of the brief, from its first day.
func (s *scheduler) dayOf(unix int64) int32 {
	return int32(DateOf(time.Unix(unix, 0).In(s.zone.Location())).DaysSince(s.brief.Period.From()))
}

// boardDay returns the day that a moment has for the account of the channel.
func (l *line) boardDay(m moment) int32 {
	if l.zone != l.scheduler.zone {
		return l.dayOf(m.unix)
	}
	return m.day + l.fromBrief()
}

// boardDays returns the first and the last day that a moment of a day of the channel may
// have for its account.
func (l *line) boardDays(day int) (first, last int32) {
	first = int32(day) + l.fromBrief()
	if l.zone != l.scheduler.zone {
		return first - zoneDays, first + zoneDays
	}
	return first, first
}

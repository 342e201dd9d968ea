package calendar

import (
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkAccount reports what is wrong with an account, and with the channels that are on it.
func (s *scheduler) checkAccount(i int) {
	a := &s.brief.Accounts[i]
	at := finding.Root.Field("accounts").Index(i)
	sound := soundGap(a.MinGap)
	if !sound {
		s.report(CodeBadGap, at.Field("minGap"), finding.Text("found", a.MinGap.String()))
	}
	for n := range s.brief.Channels {
		c := &s.brief.Channels[n]
		if c.Account != a.ID || a.ID == "" {
			continue
		}
		limit := min(orNone(a.PerDay), orNone(a.Per24Hours))
		if c.thread() > limit {
			s.report(CodeThreadAboveCap, finding.Root.Field("channels").Index(n).Field("thread"),
				finding.Text("channel", c.name()), finding.Integer("thread", c.thread()),
				finding.Integer("limit", limit), finding.Text("account", a.name()))
		}
		if !sound || c.thread() > limit {
			s.unsound[n] = true
		}
	}
	if gap := seconds(a.MinGap); sound && a.PerDay > 1 && gap > secondsPerDay/int64(a.PerDay-1) {
		s.report(CodeGapFillsDay, at.Field("perDay"), finding.Text("account", a.name()),
			finding.Term("gap", a.MinGap.Label()), finding.Integer("limit", a.PerDay))
	}
}

// orNone returns a limit, or more than any number of posts when there is none.
func orNone(limit int) int {
	if limit <= 0 {
		return maxAsked
	}
	return limit
}

// soundGap reports whether a minimum gap is of a fixed length, and neither negative nor
// longer than a brief may be.
func soundGap(g Duration) bool {
	return g.Months() == 0 && g.Years() == 0 && seconds(g) >= 0 && seconds(g) <= MaxDays*secondsPerDay
}

// checkStanding reports slots that stand on an account and contradict each other. Posts that
// have all gone out are history, and what concerns one channel alone is told there.
func (b *board) checkStanding(s *scheduler) {
	slot := func(p post) *Slot { return p.stands.slot }
	name := finding.Text("account", b.account.name())
	told := map[finding.Pointer]int{}
	for n, p := range b.fixed {
		if n == 0 {
			continue
		}
		q := b.fixed[n-1]
		if p.unix-q.unix >= b.gap || slot(p).Channel == slot(q).Channel || slot(p).history() && slot(q).history() {
			continue
		}
		if s.toldBefore(told, p) {
			continue
		}
		s.report(CodeAccountContradiction, p.stands.at(), name, finding.Text("first", slot(q).ID),
			finding.Text("second", slot(p).ID), finding.Term("gap", b.account.MinGap.Label()))
		s.relate(*q.stands)
	}
	b.checkFull(s, slot, name, 24, b.rolling, func(first, last post) bool { return last.unix-first.unix < secondsPerDay })
	if b.rolling == 0 || b.account.PerDay < b.rolling {
		b.checkFull(s, slot, name, 24, b.account.PerDay, func(first, last post) bool { return last.day == first.day })
	}
}

// checkFull reports the runs of slots that are more than a limit, where they are not all
// history.
func (b *board) checkFull(s *scheduler, slot func(post) *Slot, name finding.Arg, hours, limit int, together func(first, last post) bool) {
	if limit == 0 {
		return
	}
	lo, sum, open, last := 0, 0, 0, -1
	told := map[finding.Pointer]int{}
	for hi, p := range b.fixed {
		sum += int(p.thread)
		if !slot(p).history() {
			open++
		}
		for ; !together(b.fixed[lo], p); lo++ {
			sum -= int(b.fixed[lo].thread)
			if !slot(b.fixed[lo]).history() {
				open--
			}
		}
		if sum <= limit || open == 0 || lo <= last || int(p.thread) > limit { // the last is told with the channel
			continue
		}
		if last = hi; s.toldBefore(told, p) {
			continue
		}
		s.report(CodeAccountFull, p.stands.at(), name, finding.Integer("count", sum),
			finding.Integer("hours", hours), finding.Text("slot", slot(p).ID), slot(p).Date.Arg("day"), finding.Integer("limit", limit))
	}
}

// toldBefore reports whether a finding is at the place of a post already, as of another date
// of one rendezvous, and then names the post there; otherwise it notes the finding that is
// about to be.
func (s *scheduler) toldBefore(told map[finding.Pointer]int, p post) bool {
	at := p.stands.at()
	i, found := told[at]
	if !found {
		told[at] = len(s.findings)
		return false
	}
	s.findings[i].Related = append(s.findings[i].Related,
		finding.Related{Message: book().Message("calendar.same_slot", finding.Text("slot", p.stands.slot.ID)), Pointer: at})
	return true
}

package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// maxNamed is how many dates of a rendezvous a sentence names; it counts the others.
const maxNamed = 4

// news is what there is to say about the dates of one rendezvous.
type news struct {
	*line
	r       *rendezvous
	effects []effect
	gaps    []move
	outside []move
	dates   int // in the span, held or not
}

// effect is what one closure does to the dates of a rendezvous.
type effect struct {
	closure int32
	code    finding.Code
	moves   []move
}

// move is a date and where it goes.
type move struct{ from, to DateTime }

func newNews(l *line, r *rendezvous) *news { return &news{line: l, r: r} }

// note keeps what became of a date.
func (n *news) note(d appointment, at showing, closure int32, held bool) {
	was, is := n.within(d.shows), held && n.within(at)
	if was {
		n.dates++
	}
	if !was && !is {
		return
	}
	m := move{d.shows.shown, at.shown}
	switch {
	case closure == 0 && at.gap:
		n.gaps = append(n.gaps, move{d.wall, at.shown})
		if !d.o.Of().IsDate() {
			n.gaps[len(n.gaps)-1].from = d.o.Of().DateTime()
		}
	case closure == 0:
	case is:
		n.add(closure, CodeRendezvousShifted, m)
	case held:
		n.add(closure, CodeRendezvousLeaves, m)
	case n.brief.Closures[closure-1].Policy.shifts():
		n.add(closure, CodeRendezvousNowhere, m)
	default:
		n.add(closure, CodeRendezvousSkipped, m)
	}
	if is && !n.c.inWindows(at.shown) {
		n.outside = append(n.outside, m)
	}
}

func (n *news) add(closure int32, code finding.Code, m move) {
	i := slices.IndexFunc(n.effects, func(e effect) bool { return e.closure == closure && e.code == code })
	if i < 0 {
		i = len(n.effects)
		n.effects = append(n.effects, effect{closure: closure, code: code})
	}
	n.effects[i].moves = append(n.effects[i].moves, m)
}

// tell reports it: one finding for each thing that one closure does.
func (n *news) tell() {
	title := finding.Text("title", n.r.name())
	for _, e := range n.effects {
		n.report(e.code, n.r.at, n.name(), title, n.named(e), n.closureArg(e.closure))
		at := n.closurePointer(int(e.closure) - 1)
		n.findings[len(n.findings)-1].Related = []finding.Related{{Message: book().Message("calendar.that_closure"), Pointer: at}}
	}
	if len(n.gaps) > 0 {
		m := n.gaps[0]
		n.report(CodeRendezvousInGap, n.r.at, n.name(), title, finding.Integer("count", len(n.gaps)),
			m.from.Date().Arg("day"), m.from.Clock().Arg("clock"), m.to.Date().Arg("then"), m.to.Clock().Arg("actual"))
	}
	if len(n.outside) > 0 {
		m := n.outside[0]
		n.report(CodeRendezvousOutside, n.r.at, n.name(), title, finding.Integer("count", len(n.outside)),
			m.to.Date().Arg("day"), m.to.Clock().Arg("clock"))
	}
	if n.dates == 0 && !n.r.never {
		n.report(CodeNoRendezvous, n.r.at, n.name(), title, n.span.From().Arg("from"), n.span.To().Arg("to"))
	}
}

// named names the first dates of an effect, with where they go if they move, and counts the
// others.
func (n *news) named(e effect) finding.Arg {
	moves := e.code == CodeRendezvousShifted || e.code == CodeRendezvousLeaves
	var items []finding.Arg
	for i, m := range e.moves {
		if i == maxNamed {
			others := book().Message("calendar.rendezvous.others", finding.Integer("n", len(e.moves)-maxNamed))
			items = append(items, finding.Term("dates", others))
			break
		}
		if moves {
			items = append(items, finding.Term("dates", book().Message("calendar.when.between", m.from.Date().Arg("from"), m.to.Date().Arg("to"))))
			continue
		}
		items = append(items, finding.Term("dates", book().Message("calendar.when.day", m.from.Date().Arg("day"))))
	}
	return finding.ListOf("dates", items...)
}

// closureArg is what a sentence calls a closure.
func (s *scheduler) closureArg(closure int32) finding.Arg {
	c := &s.brief.Closures[closure-1]
	if name := c.called(); name != "" {
		return finding.Text("closure", name)
	}
	return finding.Term("closure", ConstraintClosures.Label())
}

// tooManyDates reports a rendezvous that has more dates than can be placed.
func (l *line) tooManyDates(r *rendezvous) {
	l.report(CodeTooManyOccurrences, r.at.Field("rule"), l.name(), finding.Text("title", r.name()), finding.Integer("limit", MaxOccurrences))
}

// checkRendezvousTimes reports the rendezvous that contradict each other: of one minute, or
// nearer than the channel lets its posts be. All are kept.
func (l *line) checkRendezvousTimes() {
	clashes, close := 0, 0
	var clash, near [2]fixed
	today := 0
	for n, f := range l.fixed {
		if n == 0 || l.fixed[n-1].day != f.day {
			today = 0
		}
		if today++; n == 0 || f.of == nil || l.fixed[n-1].of == nil {
			continue
		}
		e := l.fixed[n-1]
		switch {
		case f.inMinuteOf(e):
			if clashes++; clashes == 1 {
				clash = [2]fixed{e, f}
			}
		case f.instant.Unix()-e.instant.Unix() < l.gap || l.c.PerDay > 0 && today > l.c.PerDay:
			if close++; close == 1 {
				near = [2]fixed{e, f}
			}
		}
	}
	l.tellPair(CodeRendezvousClash, clash, clashes)
	l.tellPair(CodeRendezvousClose, near, close)
}

// tellPair reports two dates that contradict each other, and how many such pairs there are.
func (l *line) tellPair(code finding.Code, pair [2]fixed, count int) {
	if count == 0 {
		return
	}
	e, f := pair[0], pair[1]
	l.report(code, f.of.at, l.name(), finding.Text("first", e.of.name()), finding.Text("second", f.of.name()),
		finding.Integer("count", count), f.date.Arg("day"), clockAt(f.clock).Arg("clock"))
	l.relate(e)
}

// checkRendezvousCounts reports the quota periods in which the rendezvous alone are more
// than the cadence aims at.
func (l *line) checkRendezvousCounts() {
	if l.c.Cadence.IsZero() {
		return
	}
	held := make([]int, len(l.quotas))
	for _, f := range l.fixed {
		if f.of != nil {
			held[l.period[f.day]]++
		}
	}
	first, last, periods, count, asked := -1, -1, 0, 0, 0
	for k, q := range l.quotas {
		if held[k] <= q.aim {
			continue
		}
		if first < 0 {
			first = k
		}
		last = k
		periods, count, asked = periods+1, count+held[k], asked+q.aim
	}
	if periods == 0 {
		return
	}
	when := l.quotas[first].When(l.inOneYear())
	if periods > 1 {
		when = l.quotas[first].Among(periods, Period{l.quotas[first].part.From(), l.quotas[last].part.To()})
	}
	l.report(CodeRendezvousAboveAim, l.at.Field("recurrences"), l.name(),
		finding.Integer("count", count), finding.Integer("asked", asked), finding.Term("when", when))
}

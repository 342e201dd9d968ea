package calendar

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of the rendezvous of a brief.
const (
	// MaxRecurrences is the largest number of rendezvous of a channel.
	MaxRecurrences = 20
	// MaxOccurrences is the largest number of dates that one rendezvous may have in the
	// period of a brief and the two quarters on either side of it.
	MaxOccurrences = 20000
)

// A date of a rendezvous is shifted by a quarter at most, and posts are spaced from those
// that are held within a quarter of the period: so the dates of two quarters on either side
// are looked at, and the closures of three.
const (
	datedQuarters  = 2
	closedQuarters = 3
)

// rendezvous is a recurrence of a channel, ready to be placed.
type rendezvous struct {
	r      *Recurrence
	series *Series
	at     finding.Pointer
	never  bool // it has no date at all, which has been said
}

// name is what sentences call r.
func (r *rendezvous) name() string { return cmp.Or(r.r.Title, r.r.ID) }

// occurrenceID returns the id of the slot of an occurrence: that of its recurrence and the
// time at which the rule has it, "conseil-20260714T100000".
func occurrenceID(recurrence string, of When) string {
	b := append([]byte(recurrence), '-')
	year, month, day := of.Date().Civil()
	b = appendDigits(b, year, 4)
	b = appendDigits(b, int(month), 2)
	b = appendDigits(b, day, 2)
	if of.IsDate() {
		return string(b)
	}
	c := of.DateTime().Clock()
	b = append(b, 'T')
	b = appendDigits(b, c.Hour(), 2)
	b = appendDigits(b, c.Minute(), 2)
	return string(appendDigits(b, c.Second(), 2))
}

// checkRecurrences judges the rendezvous of a channel and keeps their series.
func (s *scheduler) checkRecurrences(i int) {
	c := &s.brief.Channels[i]
	at := finding.Root.Field("channels").Index(i)
	if c.Cadence.IsZero() && len(c.Recurrences) == 0 {
		s.report(CodeNoCadence, at.Field("cadence"), finding.Text("channel", c.name()))
		s.unsound[i] = true
	}
	for n := range c.Recurrences {
		r := &rendezvous{r: &c.Recurrences[n], at: at.Field("recurrences").Index(n)}
		if r.r.ID == "" {
			s.report(CodeRendezvousID, r.at.Field("id"), finding.Text("channel", c.name()))
			s.unsound[i] = true
		}
		if s.counted += int64(r.r.Rule.parts.Count); s.counted > MaxRuleCount {
			s.report(CodeRendezvousCount, r.at.Field("rule"), finding.Integer("limit", MaxRuleCount))
			s.unsound[i] = true
			continue
		}
		placed, floats := *r.r, r.r.Zone == ""
		if floats {
			placed.Zone = cmp.Or(c.Zone, s.brief.Zone)
		}
		var found finding.List
		r.series, found = newSeries(placed, s.ask, floats)
		r.never = found.Has(CodeNeverMatches)
		s.findings = append(s.findings, found.Under(r.at)...)
		if found.Err() != nil {
			s.unsound[i] = true
		}
		s.rendezvous[i] = append(s.rendezvous[i], r)
	}
}

// awaited reports whether a closure concerns a channel with rendezvous.
func (s *scheduler) awaited(c *Closure) bool {
	return slices.ContainsFunc(s.brief.Channels, func(ch Channel) bool {
		return len(ch.Recurrences) > 0 && c.concerns(ch.ID)
	})
}

// appointment is one date of a rendezvous.
type appointment struct {
	o     Occurrence
	wall  DateTime // on the clocks that the rendezvous is read on
	zone  *Zone    // of these clocks
	shows showing
	moved bool // by an edit, which is a person's decision
}

// showing is an instant as a channel's clocks show it.
type showing struct {
	unix  int64
	shown DateTime
	day   int // from the first day of the span
	gap   bool
}

func (l *line) showingAt(i Instant) showing {
	shown := DateTimeOf(i.Time(l.zone.Location()))
	return showing{i.Unix(), shown, shown.Date().DaysSince(l.span.From()), i.Outcome() == OutcomeGap}
}

// datesOf returns the dates of a rendezvous in the span and near it, in order, and false
// when there are too many.
func (l *line) datesOf(r *rendezvous) (all []appointment, ok bool) {
	reach := reach(l.span, datedQuarters)
	from, to := reach.From().AddDays(-zoneDays).At(Midnight()), reach.To().AddDays(zoneDays).At(EndOfDay())
	zone := l.zone
	if name := r.r.Zone; name != "" {
		if zone = l.findZone(name, r.at); zone == nil {
			return nil, true
		}
	}
	for o := range r.series.Between(from, to) {
		if len(all) == MaxOccurrences {
			return nil, false
		}
		d := appointment{o: o, wall: o.At(), zone: zone, moved: o.Edited() && o.At() != o.Of().DateTime()}
		i := o.Instant()
		if o.Of().IsDate() { // it takes place at the channel's nominal clock
			day := o.Of().Date()
			if d.moved = o.Edited() && o.At().Date() != day; d.moved {
				day = o.At().Date()
			}
			d.wall, d.zone = day.At(clockAt(l.hours.nominal)), l.zone
			i = l.zone.Instant(d.wall, ResolveRFC5545)
		}
		if d.shows = l.showingAt(i); !d.shows.shown.IsZero() {
			all = append(all, d)
		}
	}
	return all, true
}

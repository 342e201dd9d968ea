package calendar

import "slices"

// MaxLots is the largest number of lots of a brief.
const MaxLots = 1000

// Lot is what is sent for approval together: the posts of a month, say. The slots of its
// channels within its period are sent on one day, and the deadlines of their review and
// their writing are counted backwards from it. A slot that could not be approved in time
// then keeps the deadlines of its own, and a finding says so. A slot belongs to the first
// lot that holds it; a finding names lots that share days.
type Lot struct {
	ID   string `json:"id" validate:"required,max=100" id:"lot"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Period holds the days of publication, both included.
	Period Period `json:"period,omitzero" validate:"required"`
	// Send is the day on which the lot is sent for approval. Defaults to the earliest
	// approval deadline of its slots, as each channel alone would have them.
	Send Date `json:"send,omitzero"`
	// Channels are those whose slots it holds. Defaults to all of them.
	Channels []string `json:"channels,omitempty" validate:"max=64,dive,max=100" ref:"channel"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// name is what sentences call o.
func (o *Lot) name() string {
	if o.Name != "" {
		return o.Name
	}
	return o.ID
}

// lotsOf returns, for each day of a span, 1 + the index of the lot that a channel's posts
// of that day are in, or 0; nil when the channel is in none.
func (s *scheduler) lotsOf(channel string, span Period) []int32 {
	var lots []int32
	for i := range s.brief.Lots {
		o := &s.brief.Lots[i]
		days := o.Period.Intersect(span)
		if days.IsZero() || len(o.Channels) > 0 && !slices.Contains(o.Channels, channel) {
			continue
		}
		if lots == nil {
			lots = make([]int32, span.Days())
		}
		from := days.From().DaysSince(span.From())
		for day := from; day < from+days.Days(); day++ {
			if lots[day] == 0 {
				lots[day] = int32(i) + 1
			}
		}
	}
	return lots
}

// sendLots finds when lots are sent that do not say: in time for each slot that the channels
// have alone.
func (s *scheduler) sendLots(lines []*line, alone []answer) {
	s.sends = make([]Date, len(s.brief.Lots))
	for i, l := range lines {
		if l == nil || l.lots == nil {
			continue
		}
		for _, m := range alone[i].chosen {
			n := l.lots[m.day] - 1
			if n < 0 || !s.brief.Lots[n].Send.IsZero() {
				continue
			}
			due := l.ownApproval(m)
			if !due.IsZero() && (s.sends[n].IsZero() || due.Before(s.sends[n])) {
				s.sends[n] = due
			}
		}
	}
	for n, o := range s.brief.Lots {
		if !o.Send.IsZero() {
			s.sends[n] = o.Send
		}
	}
}

// ownApproval returns when a post is sent for approval at the latest, were it in no lot: on
// the day itself when approval takes no days.
func (l *line) ownApproval(m moment) Date {
	p := publication{l.date(int(m.day)), l.zone, m.unix}
	if l.c.Lead.Approval == 0 {
		return p.dateIn(l.workCalendar(l.c.Approver).zone)
	}
	return l.workOf(l.c, p, Date{}).deadlines.Approval
}

// sendOn returns when the lot of a day of the channel is sent, absent when it is in none.
func (l *line) sendOn(day int) Date {
	if l.lots == nil || l.lots[day] == 0 {
		return Date{}
	}
	return l.sends[l.lots[day]-1]
}

// lotOn returns the id of the lot of a day of the channel, nothing when it is in none.
func (l *line) lotOn(day int) string {
	if l.lots == nil || l.lots[day] == 0 {
		return ""
	}
	return l.brief.Lots[l.lots[day]-1].ID
}

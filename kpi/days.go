package kpi

import "github.com/septet-go/socialstrategy/calendar"

// stretch is the period from one day to another, both included, or none when it would end
// before it starts or a day is absent.
func stretch(from, to calendar.Date) calendar.Period {
	if from.IsZero() || to.Before(from) {
		return calendar.Period{}
	}
	p, _ := calendar.NewPeriod(from, to)
	return p
}

// within reports whether one period lies in another.
func within(p, q calendar.Period) bool {
	return !p.From().Before(q.From()) && !p.To().After(q.To())
}

// longestFirst orders periods by their first day, and the longer first: what lies in another
// comes after it.
func longestFirst(p, q calendar.Period) int {
	if c := p.From().Compare(q.From()); c != 0 {
		return c
	}
	return q.To().Compare(p.To())
}

func earlier(a, b calendar.Date) calendar.Date {
	if b.Before(a) {
		return b
	}
	return a
}

func later(a, b calendar.Date) calendar.Date {
	if b.After(a) {
		return b
	}
	return a
}

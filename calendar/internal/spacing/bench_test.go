package spacing_test

import (
	"testing"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
)

// workdays is a year of working days with perDay times a day, cut into twelve periods.
func workdays(perDay, quota int, oneYear bool) spacing.Problem {
	p := spacing.Problem{Scale: 96, Before: -700, After: 36500, PerGroup: 1, Quotas: make([]spacing.Quota, 12)}
	if oneYear {
		p.Quotas = p.Quotas[:1]
	}
	for k := range p.Quotas {
		p.Quotas[k] = spacing.Quota{Least: quota, Aim: quota}
	}
	for day := range int64(365) {
		for at := range int64(perDay) {
			if day%7 < 5 {
				p.Points = append(p.Points, spacing.Point{
					Position: day, Instant: day*1440 + at*60, Period: int32(day * int64(len(p.Quotas)) / 365), Group: int32(day),
				})
			}
		}
	}
	return p
}

// daily is ten years of days, each a period of its own with perDay times, and a minimum
// gap of many days.
func daily(perDay, gapDays int64) spacing.Problem {
	const days = 3660
	p := spacing.Problem{
		Scale: 2, Before: -1, After: 2*days + 1, PerGroup: 1, MinGap: gapDays * 1440, Quotas: make([]spacing.Quota, days),
	}
	for day := range int64(days) {
		p.Quotas[day] = spacing.Quota{Least: 1, Aim: 1}
		for at := range perDay {
			p.Points = append(p.Points, spacing.Point{Position: day, Instant: day*1440 + at*12, Period: int32(day), Group: int32(day)})
		}
	}
	return p
}

func BenchmarkSolve(b *testing.B) {
	for _, bc := range []struct {
		name string
		p    spacing.Problem
	}{
		{"48 of 261, twelve quotas", workdays(1, 4, false)},
		{"48 of 261, one quota", workdays(1, 48, true)},
		{"48 of 2349, twelve quotas", workdays(9, 4, false)},
		{"48 of 2349, one quota", workdays(9, 48, true)},
		{"150 of 2349, one quota", workdays(9, 150, true)},
		{"ten years of days, long gap", daily(61, 1000)},
	} {
		b.Run(bc.name, func(b *testing.B) {
			var s spacing.Solver
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Solve(bc.p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

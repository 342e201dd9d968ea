package main

import (
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// means are the time and the money: what each person has and needs in an ordinary week,
// and what each budget line holds.
func (r *report) means() {
	r.section("means")
	var people [][]string
	for i, w := range r.review.Workloads {
		people = append(people, []string{
			r.s.Resources.People[i].Name, r.hours(w.Needed), r.hours(w.Available), r.hours(w.Available - w.Needed),
		})
	}
	r.table(r.columns("person", "needed", "available", "left"), people)
	r.line("")
	var lines [][]string
	for _, line := range r.s.Resources.Budget {
		amount := r.argument(line.Amount.Arg("amount"))
		if line.Provenance == smart.Assumed {
			amount += " " + r.word("assumed_mark")
		}
		name := line.Title
		if name == "" {
			name = r.say(line.Category.Label())
		}
		lines = append(lines, []string{name, r.say(line.Category.Label()), amount})
	}
	r.table(r.columns("line", "category", "amount"), lines)
}

func (r *report) hours(minutes int) string {
	return r.word("hours", finding.Decimal("hours", float64(minutes)/60, 1))
}

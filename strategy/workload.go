package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
)

// Workload is what the strategy asks of one person in an ordinary week, and the time that
// person has, in minutes.
type Workload struct {
	Person    string `json:"person"`
	Available int    `json:"availableMinutes"`
	Needed    int    `json:"neededMinutes"`
	// Heaviest are the actions behind it, from the most time.
	Heaviest []ActionTime `json:"heaviest,omitempty"`
}

// ActionTime is the time one action takes in an ordinary week, in minutes.
type ActionTime struct {
	Action  string `json:"action"`
	Minutes int    `json:"minutes"`
}

// Missing returns the minutes a week that the person lacks, 0 when there are enough.
func (w Workload) Missing() int { return max(w.Needed-w.Available, 0) }

// Workloads returns the workload of every person of s, in their order: the standing tasks
// set aside for them, and the work of the actions they own. A post of a month counts as
// 12/52 of a post a week; a range counts at the end it aims at.
func Workloads(s Strategy) []Workload {
	out := make([]Workload, 0, len(s.Resources.People))
	for _, p := range s.Resources.People {
		w := Workload{Person: p.ID, Available: p.MinutesPerWeek}
		for _, t := range p.Tasks {
			w.Needed += t.MinutesPerWeek
		}
		for _, a := range s.Actions {
			if a.Owner != p.ID {
				continue
			}
			if minutes := a.weekly(); minutes > 0 {
				w.Needed += minutes
				w.Heaviest = append(w.Heaviest, ActionTime{Action: a.ID, Minutes: minutes})
			}
		}
		slices.SortStableFunc(w.Heaviest, func(x, y ActionTime) int { return y.Minutes - x.Minutes })
		out = append(out, w)
	}
	return out
}

// unitsPerYear is how many of each unit of a cadence a year of 364 days, 52 weeks, holds.
var unitsPerYear = map[calendar.Unit]int{
	calendar.Day: 364, calendar.Week: 52, calendar.Month: 12, calendar.Quarter: 4, calendar.Year: 1,
}

// weekly returns the minutes of work of a in an ordinary week, rounded up.
func (a Action) weekly() int {
	if a.Cadence.IsZero() {
		return a.Minutes
	}
	posts := a.Cadence.Max()
	if a.Cadence.Open() || a.Aim == calendar.AimBottom {
		posts = a.Cadence.Min()
	}
	weeks := 52 * a.Cadence.Every()
	return (a.Minutes*posts*unitsPerYear[a.Cadence.Unit()] + weeks - 1) / weeks
}

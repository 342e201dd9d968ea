package strategy

import (
	"cmp"
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
	Heaviest []ActionTime `json:"heaviest,omitzero"`
}

// ActionTime is the time one action takes in an ordinary week, in minutes.
type ActionTime struct {
	Action  string `json:"action"`
	Minutes int    `json:"minutes"`
}

// Missing returns the minutes a week that the person lacks, 0 when there are enough.
func (w Workload) Missing() int { return max(w.Needed-max(w.Available, 0), 0) }

// Workloads returns the workload of every person of s, in their order: the standing tasks
// set aside for them, and the work of the actions they own. A post of a month counts as
// 12/52 of a post a week; a range counts at the end it aims at.
func Workloads(s Strategy) []Workload {
	out := make([]Workload, len(s.Resources.People))
	person := make(map[string]int, len(out))
	for i, p := range s.Resources.People {
		out[i] = Workload{Person: p.ID, Available: p.MinutesPerWeek}
		for _, t := range p.Tasks {
			out[i].Needed = sum(out[i].Needed, t.MinutesPerWeek)
		}
		if _, taken := person[p.ID]; !taken && p.ID != "" {
			person[p.ID] = i
		}
	}
	for i := range s.Actions {
		a := &s.Actions[i]
		k, found := person[a.Owner]
		minutes := a.weekly()
		if !found || minutes <= 0 {
			continue
		}
		out[k].Needed = sum(out[k].Needed, minutes)
		out[k].Heaviest = append(out[k].Heaviest, ActionTime{Action: a.ID, Minutes: minutes})
	}
	for i := range out {
		slices.SortStableFunc(out[i].Heaviest, func(x, y ActionTime) int { return cmp.Compare(y.Minutes, x.Minutes) })
	}
	return out
}

// maxMinutes is the most minutes a week that are counted, so that sums stay numbers.
const maxMinutes = 1 << 30

func sum(a, b int) int { return min(min(max(a, 0), maxMinutes)+min(max(b, 0), maxMinutes), maxMinutes) }

// unitsPerYear is how many of each unit of a cadence a year of 364 days, 52 weeks, holds.
var unitsPerYear = map[calendar.Unit]int{
	calendar.Day: 364, calendar.Week: 52, calendar.Month: 12, calendar.Quarter: 4, calendar.Year: 1,
}

// maxEffort is the most minutes that one post counts with: those of a year.
const maxEffort = 366 * 24 * 60

// weekly returns the minutes of work of a in an ordinary week, rounded up.
func (a Action) weekly() int {
	if a.Cadence.IsZero() {
		return a.Minutes
	}
	posts := a.Cadence.Aimed(a.Aim)
	weeks := 52 * a.Cadence.Every()
	year := min(max(a.Minutes, 0), maxEffort) * posts * unitsPerYear[a.Cadence.Unit()]
	return (year + weeks - 1) / weeks
}

// timeForPosts returns the minutes a week that people have for posts, beside their standing
// tasks and what else they do, by person: those for whom an ordinary week is long enough.
func (s Strategy) timeForPosts() map[string]*int {
	out := map[string]*int{}
	for _, w := range Workloads(s) {
		if w.Person != "" && w.Missing() == 0 && out[w.Person] == nil {
			left := max(w.Available, 0) - w.Needed
			out[w.Person] = &left
		}
	}
	for i := range s.Actions {
		if a := &s.Actions[i]; !a.Cadence.IsZero() && out[a.Owner] != nil {
			*out[a.Owner] = min(*out[a.Owner]+max(a.weekly(), 0), calendar.MaxMinutes)
		}
	}
	return out
}

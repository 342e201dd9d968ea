package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// naiveRule is a rule as the naive expander reads it: lists of numbers, nothing compiled.
type naiveRule struct {
	freq                                                string
	interval, weekStart                                 int // weekStart as time.Weekday
	seconds, minutes, hours, monthDays, yearDays, weeks []int
	months, positions                                   []int
	days                                                []naiveDay
}

type naiveDay struct {
	n   int // 0: every one
	day time.Weekday
}

var naiveDays = [7]string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}

// text writes the rule in the order in which its parts were drawn.
func (r *naiveRule) text() string {
	parts := []string{"FREQ=" + r.freq}
	list := func(name string, numbers []int) {
		if len(numbers) > 0 {
			parts = append(parts, name+"="+strings.Trim(strings.ReplaceAll(fmt.Sprint(numbers), " ", ","), "[]"))
		}
	}
	if r.interval > 1 {
		list("INTERVAL", []int{r.interval})
	}
	list("BYMONTH", r.months)
	list("BYSETPOS", r.positions)
	list("BYHOUR", r.hours)
	list("BYWEEKNO", r.weeks)
	list("BYYEARDAY", r.yearDays)
	list("BYMONTHDAY", r.monthDays)
	list("BYMINUTE", r.minutes)
	list("BYSECOND", r.seconds)
	var days []string
	for _, d := range r.days {
		text := naiveDays[d.day]
		if d.n != 0 {
			text = strconv.Itoa(d.n) + text
		}
		days = append(days, text)
	}
	if len(days) > 0 {
		parts = append(parts, "BYDAY="+strings.Join(days, ","))
	}
	return strings.Join(append(parts, "WKST="+naiveDays[r.weekStart]), ";")
}

// randomRule draws a rule that the RFC allows.
func randomRule(rnd *rand.Rand, freq string) naiveRule {
	r := naiveRule{freq: freq, interval: 1 + rnd.IntN(4)*rnd.IntN(3), weekStart: rnd.IntN(7)}
	some := func(chance float64, most, low, high int, signed bool) []int {
		var numbers []int
		for rnd.Float64() < chance && len(numbers) < most {
			n := low + rnd.IntN(high-low+1)
			if signed && rnd.IntN(2) == 0 {
				n = -n
			}
			numbers = append(numbers, n)
		}
		return numbers
	}
	yearly, monthly, weekly := freq == "YEARLY", freq == "MONTHLY", freq == "WEEKLY"
	short := freq == "HOURLY" || freq == "MINUTELY" || freq == "SECONDLY"
	if short {
		r.interval = []int{1, 1, 2, 3, 5, 7, 11, 24, 25, 36, 59, 60, 61, 90, 400}[rnd.IntN(15)]
	}
	r.months = some(0.3, 4, 1, 12, false)
	if !weekly {
		r.monthDays = some(0.35, 4, 1, 31, true)
	}
	if yearly || short {
		r.yearDays = some(0.2, 20, 1, 366, true)
	}
	if yearly {
		r.weeks = some(0.25, 5, 1, 53, true)
	}
	for rnd.IntN(2) == 0 {
		d := naiveDay{day: time.Weekday(rnd.IntN(7))}
		if (yearly || monthly) && len(r.weeks) == 0 && rnd.IntN(2) == 0 {
			d.n = []int{1, 2, 3, 4, 5, -1, -2, -5, 6, 52, 53, -53}[rnd.IntN(12)]
		}
		r.days = append(r.days, d)
	}
	r.hours = some(0.3, 4, 0, 23, false)
	r.minutes = some(0.3, 4, 0, 59, false)
	r.seconds = some(0.2, 4, 0, 59, false)
	if r.text() != "" && len(r.months)+len(r.monthDays)+len(r.days)+len(r.hours)+len(r.minutes)+len(r.seconds)+len(r.yearDays)+len(r.weeks) > 0 {
		r.positions = some(0.25, 3, 1, 8, true)
	}
	return r
}

// expand lists the times of a rule from its start up to the end of a day, second by second
// where the rule recurs within the day. It looks at every one, and knows no shortcut.
func (r naiveRule) expand(start time.Time, last time.Time) []string {
	if len(r.monthDays)+len(r.yearDays)+len(r.weeks)+len(r.days) == 0 {
		switch r.freq {
		case "YEARLY":
			if len(r.months) == 0 {
				r.months = []int{int(start.Month())}
			}
			r.monthDays = []int{start.Day()}
		case "MONTHLY":
			r.monthDays = []int{start.Day()}
		case "WEEKLY":
			r.days = []naiveDay{{0, start.Weekday()}}
		}
	}
	periods := map[int][]time.Time{}
	var order []int
	first := r.period(start)
	day := time.Date(start.Year(), start.Month(), start.Day(), 0, 0, 0, 0, time.UTC)
	if r.freq == "YEARLY" || r.freq == "MONTHLY" || r.freq == "WEEKLY" { // the whole first period counts
		day = day.AddDate(0, 0, -380)
	}
	for ; !day.After(last); day = day.AddDate(0, 0, 1) {
		if !r.allowsDay(day) {
			continue
		}
		for _, at := range r.times(day, start) {
			if p := r.period(at); p >= first && (p-first)%r.interval == 0 {
				if periods[p] == nil {
					order = append(order, p)
				}
				periods[p] = append(periods[p], at)
			}
		}
	}
	var out []string
	for _, p := range order {
		for i, at := range periods[p] {
			picked := len(r.positions) == 0 || slices.Contains(r.positions, i+1) || slices.Contains(r.positions, i-len(periods[p]))
			if picked && !at.Before(start) {
				out = append(out, at.Format("2006-01-02T15:04:05"))
			}
		}
	}
	return out
}

// period numbers the period of a time.
func (r *naiveRule) period(at time.Time) int {
	days := int(at.Unix()+62135596800) / 86400
	switch r.freq {
	case "YEARLY":
		if len(r.weeks) > 0 {
			year, _, _ := r.week(at)
			return year
		}
		return at.Year()
	case "MONTHLY":
		return at.Year()*12 + int(at.Month())
	case "WEEKLY":
		return (days + 7 - (r.weekStart+6)%7) / 7 // day 0 is a Monday
	case "DAILY":
		return days
	case "HOURLY":
		return int(at.Unix()+62135596800) / 3600
	case "MINUTELY":
		return int(at.Unix()+62135596800) / 60
	}
	return int(at.Unix() + 62135596800)
}

// week returns the year, the number and the number of weeks of the year of a day's week.
func (r *naiveRule) week(day time.Time) (year, week, weeks int) {
	first := func(year int) time.Time {
		at := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC)
		for int(at.Weekday()) != r.weekStart {
			at = at.AddDate(0, 0, -1)
		}
		return at
	}
	for year = day.Year() + 1; first(year).After(day); year-- {
	}
	count := func(from, to time.Time) int { return int(to.Sub(from).Hours()) / 24 / 7 }
	return year, count(first(year), day) + 1, count(first(year), first(year+1))
}

// within reports whether n, the number n of length, is in a list that may count from the
// back; an empty list holds all.
func within(list []int, n, length int) bool {
	return len(list) == 0 || slices.Contains(list, n) || slices.Contains(list, n-length-1)
}

func (r *naiveRule) allowsDay(day time.Time) bool {
	monthLength := time.Date(day.Year(), day.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day()
	yearLength := time.Date(day.Year(), time.December, 31, 0, 0, 0, 0, time.UTC).YearDay()
	if len(r.months) > 0 && !slices.Contains(r.months, int(day.Month())) ||
		!within(r.monthDays, day.Day(), monthLength) || !within(r.yearDays, day.YearDay(), yearLength) {
		return false
	}
	if len(r.weeks) > 0 {
		if _, week, weeks := r.week(day); !within(r.weeks, week, weeks) {
			return false
		}
	}
	n, length := day.Day(), monthLength
	if r.freq == "YEARLY" && len(r.months) == 0 {
		n, length = day.YearDay(), yearLength
	}
	for _, d := range r.days {
		if d.day == day.Weekday() && (d.n == 0 || d.n == (n-1)/7+1 || d.n == -((length-n)/7+1)) {
			return true
		}
	}
	return len(r.days) == 0
}

// times lists what a day offers: every second of it that the rule allows.
func (r *naiveRule) times(day, start time.Time) []time.Time {
	hours, minutes, seconds := r.hours, r.minutes, r.seconds
	fixed := map[string]int{"HOURLY": 1, "MINUTELY": 2, "SECONDLY": 3}[r.freq]
	if len(hours) == 0 && fixed == 0 {
		hours = []int{start.Hour()}
	}
	if len(minutes) == 0 && fixed <= 1 {
		minutes = []int{start.Minute()}
	}
	if len(seconds) == 0 && fixed <= 2 {
		seconds = []int{start.Second()}
	}
	any := func(list []int, n int) bool { return len(list) == 0 || slices.Contains(list, n) }
	var out []time.Time
	for h := range 24 {
		for m := range 60 {
			if !any(hours, h) || !any(minutes, m) {
				continue
			}
			for s := range 60 {
				if any(seconds, s) {
					out = append(out, day.Add(time.Duration(h*3600+m*60+s)*time.Second))
				}
			}
		}
	}
	return out
}

// listed writes the first occurrences of a series as the naive expander does.
func listed(series *calendar.Series, last string) []string {
	var out []string
	for o := range series.All() {
		at := o.At().Date().String() + "T" + o.At().Clock().String()
		if o.At().Clock().Second() == 0 {
			at += ":00"
		}
		if at > last {
			break
		}
		out = append(out, at)
	}
	return out
}

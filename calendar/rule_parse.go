package calendar

import (
	"strings"

	"github.com/septet-go/socialstrategy/calendar/internal/recur"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// fault is why a value is refused, with what its sentence names.
type fault struct {
	code finding.Code
	args []finding.Arg
}

func (f *fault) refuse(kind, text string) error {
	return document.RefuseValue("calendar", kind, text, book().Message(f.code, f.args...))
}

// The parts of a rule, in their canonical order.
const (
	partFreq = iota
	partUntil
	partCount
	partInterval
	partSecond
	partMinute
	partHour
	partDay
	partMonthDay
	partYearDay
	partWeek
	partMonth
	partPosition
	partWeekStart
)

var partNames = [...]string{
	partFreq: "FREQ", partUntil: "UNTIL", partCount: "COUNT", partInterval: "INTERVAL", partSecond: "BYSECOND",
	partMinute: "BYMINUTE", partHour: "BYHOUR", partDay: "BYDAY", partMonthDay: "BYMONTHDAY", partYearDay: "BYYEARDAY",
	partWeek: "BYWEEKNO", partMonth: "BYMONTH", partPosition: "BYSETPOS", partWeekStart: "WKST",
}

// frequencies are the values of FREQ.
var frequencies = [...]string{
	recur.Secondly: "SECONDLY", recur.Minutely: "MINUTELY", recur.Hourly: "HOURLY", recur.Daily: "DAILY",
	recur.Weekly: "WEEKLY", recur.Monthly: "MONTHLY", recur.Yearly: "YEARLY",
}

// ruleDays are the days of the week in rules, from Monday.
var ruleDays = [7]string{"MO", "TU", "WE", "TH", "FR", "SA", "SU"}

// partRanges are the numbers that a part takes, both included, and their negatives for
// signed parts.
var partRanges = map[int]struct {
	min, max int
	signed   bool
}{
	partCount: {1, MaxRuleCount, false}, partInterval: {1, MaxRuleInterval, false}, partSecond: {0, 60, false},
	partMinute: {0, 59, false}, partHour: {0, 23, false}, partMonthDay: {1, 31, true}, partYearDay: {1, recur.MaxYearDay, true},
	partWeek: {1, recur.MaxOrdinal, true}, partMonth: {1, 12, false}, partPosition: {1, recur.MaxYearDay, true},
}

// parseRule reads the parts of a rule and judges them together.
func parseRule(s string) (recur.Rule, *fault) {
	if len(s) == 0 || len(s) > MaxRuleLength {
		return recur.Rule{}, &fault{FaultForm, []finding.Arg{finding.Text("example", example("rule"))}}
	}
	r := recur.Rule{Interval: 1}
	seen := 0
	for part := range strings.SplitSeq(strings.TrimSuffix(s, ";"), ";") {
		name, value, _ := strings.Cut(part, "=")
		p := upperIndex(partNames[:], name)
		if p < 0 {
			return recur.Rule{}, &fault{FaultRulePart, []finding.Arg{finding.Text("part", document.Quotable(part))}}
		}
		if seen>>p&1 != 0 {
			return recur.Rule{}, &fault{FaultRuleTwice, []finding.Arg{finding.Text("part", partNames[p])}}
		}
		seen |= 1 << p
		if f := parsePart(&r, p, value); f != nil {
			return recur.Rule{}, f
		}
	}
	if code := checkRule(&r); code != "" {
		return recur.Rule{}, &fault{code: code}
	}
	return r, nil
}

// upperIndex returns the place of a name written in any case, or -1.
func upperIndex(names []string, name string) int {
	for i, upper := range names {
		if len(upper) == len(name) && name != "" && strings.EqualFold(upper, name) {
			return i
		}
	}
	return -1
}

func parsePart(r *recur.Rule, p int, value string) *fault {
	switch p {
	case partFreq:
		freq := upperIndex(frequencies[:], value)
		if freq < 0 {
			return &fault{code: FaultRuleFrequency}
		}
		r.Freq = recur.Freq(freq)
		return nil
	case partUntil:
		if !parseUntil(r, value) {
			return &fault{FaultRuleUntil, []finding.Arg{finding.Text("found", document.Quotable(value))}}
		}
		return nil
	case partWeekStart:
		day := upperIndex(ruleDays[:], value)
		if day < 0 {
			return &fault{FaultRuleWeekStart, []finding.Arg{finding.Text("found", document.Quotable(value))}}
		}
		r.WeekStart = uint8(day)
		return nil
	case partDay:
		return parseDays(r, value)
	case partCount, partInterval:
		return addNumber(r, p, value)
	}
	for number := range strings.SplitSeq(value, ",") {
		if f := addNumber(r, p, number); f != nil {
			return f
		}
	}
	return nil
}

// addNumber reads one number of a part.
func addNumber(r *recur.Rule, p int, text string) *fault {
	limits := partRanges[p]
	n, ok := signedNumber(text, limits.signed)
	if !ok || max(n, -n) < limits.min || max(n, -n) > limits.max {
		code := FaultRuleNumber
		if limits.signed {
			code = FaultRuleSigned
		}
		return &fault{code, []finding.Arg{
			finding.Text("part", partNames[p]), finding.Integer("min", limits.min),
			finding.Integer("max", limits.max), finding.Text("found", document.Quotable(text)),
		}}
	}
	switch p {
	case partCount:
		r.Count = int32(n)
	case partInterval:
		r.Interval = int32(n)
	case partSecond:
		r.Seconds |= 1 << n
	case partMinute:
		r.Minutes |= 1 << n
	case partHour:
		r.Hours |= 1 << n
	case partMonthDay:
		r.MonthDays.Add(n)
	case partYearDay:
		r.YearDays.Add(n)
	case partWeek:
		r.Weeks.Add(n)
	case partMonth:
		r.Months |= 1 << n
	case partPosition:
		r.Positions.Add(n)
	}
	return nil
}

// signedNumber reads a whole number, with a sign where it may have one.
func signedNumber(text string, signed bool) (int, bool) {
	negative := false
	if signed && text != "" && (text[0] == '-' || text[0] == '+') {
		negative, text = text[0] == '-', text[1:]
	}
	n, ok := digits(text)
	if negative {
		n = -n
	}
	return n, ok
}

// parseDays reads the days of BYDAY: "MO", "2TU", "-1FR".
func parseDays(r *recur.Rule, value string) *fault {
	for text := range strings.SplitSeq(value, ",") {
		split := max(len(text)-2, 0)
		day := upperIndex(ruleDays[:], text[split:])
		n, ok := signedNumber(text[:split], true)
		switch {
		case day >= 0 && split == 0:
			r.Weekdays |= 1 << day
		case day >= 0 && ok && n != 0 && max(n, -n) <= recur.MaxOrdinal:
			r.Nth[day].Add(n)
		default:
			return &fault{FaultRuleDay, []finding.Arg{
				finding.Integer("max", recur.MaxOrdinal), finding.Text("found", document.Quotable(text)),
			}}
		}
	}
	return nil
}

// parseUntil reads a day, "20261231", or a time, "20261231T235959", with a "Z" in UTC.
func parseUntil(r *recur.Rule, text string) bool {
	r.Until = recur.UntilDay
	date, time, timed := strings.Cut(text, "T")
	if !timed {
		date, time, timed = strings.Cut(text, "t")
	}
	if len(date) != len("20060102") {
		return false
	}
	d, fault := parseDate(date[:4] + "-" + date[4:6] + "-" + date[6:])
	if fault != "" {
		return false
	}
	at := d.At(Midnight())
	if timed {
		r.Until = recur.UntilWall
		if local := strings.TrimSuffix(strings.TrimSuffix(time, "Z"), "z"); len(local) < len(time) {
			r.Until, time = recur.UntilUTC, local
		}
		if len(time) != len("150405") {
			return false
		}
		c, fault := parseClock(time[:2] + ":" + time[2:4] + ":" + time[4:])
		if fault != "" || c == EndOfDay() {
			return false
		}
		at = d.At(c)
	}
	r.End = at.n - 1
	return true
}

// checkRule says which combination of parts the RFC forbids.
func checkRule(r *recur.Rule) finding.Code {
	daily, weekly, monthly, yearly := r.Freq == recur.Daily, r.Freq == recur.Weekly, r.Freq == recur.Monthly, r.Freq == recur.Yearly
	byDay := r.Weekdays != 0 || r.HasNth() || !r.MonthDays.IsZero() || !r.YearDays.IsZero() || !r.Weeks.IsZero() || r.Months != 0
	byTime := r.Seconds != 0 || r.Minutes != 0 || r.Hours != 0
	switch {
	case r.Freq == 0:
		return FaultRuleFrequency
	case r.Count != 0 && r.Until != recur.Open:
		return FaultRuleEnds
	case !r.Weeks.IsZero() && !yearly:
		return FaultRuleWeeks
	case r.HasNth() && !monthly && !yearly:
		return FaultRuleOrdinal
	case r.HasNth() && !r.Weeks.IsZero():
		return FaultRuleOrdinalWeek
	case !r.YearDays.IsZero() && (daily || weekly || monthly):
		return FaultRuleYearDays
	case !r.MonthDays.IsZero() && weekly:
		return FaultRuleMonthDays
	case !r.Positions.IsZero() && !byDay && !byTime:
		return FaultRulePositions
	}
	return ""
}

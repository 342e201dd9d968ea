package adherence

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

const (
	secondsPerMinute = 60
	secondsPerHour   = 3600
	secondsPerDay    = 24 * secondsPerHour
)

// check reports what is wrong with the case, its form included, and returns whether
// anything of it can be judged.
func (j *judge) check(asOf calendar.When) bool {
	sound := j.checkForm()
	c := j.c
	if c.Period.Days() > calendar.MaxDays {
		j.report(CodeTooLong, finding.Root.Field("period"),
			finding.Integer("days", c.Period.Days()), finding.Integer("limit", calendar.MaxDays))
		sound = false
	}
	j.weekStart = time.Monday
	for day := range c.WeekStart.All() {
		j.weekStart = day
	}
	if c.WeekStart.Len() > 1 {
		at, found := finding.Root.Field("weekStart"), finding.Text("found", c.WeekStart.String())
		j.findings = append(j.findings, calendar.Messages().Finding(calendar.CodeWeekStart, at, found))
		sound = false
	}
	if asOf.IsZero() {
		j.report(CodeNoTime, finding.Root)
		sound = false
	}
	sound = j.checkReach() && sound
	if c.Zone == "" || !sound {
		return false // the form has said so
	}
	zone := j.zone(c.Zone, finding.Root.Field("zone"))
	if zone == nil {
		return false
	}
	last := asOf.DateTime()
	if asOf.IsDate() {
		last = asOf.Date().At(calendar.EndOfDay().AddSeconds(-1))
	}
	j.now = zone.Instant(last, calendar.ResolveSecond).Unix() + 1
	from, _ := c.Period.From().ISOWeek()
	to, _ := c.Period.To().ISOWeek()
	j.oneYear = c.Period.From().Year() == c.Period.To().Year() && from == to
	return true
}

// checkForm reports what is wrong with the form, and which channels it makes unsound. It
// returns false when it breaks more than single channels.
func (j *judge) checkForm() bool {
	sound := true
	form := lenient(schema().Check(*j.c))
	for _, f := range form {
		if f.Severity < finding.Error {
			continue
		}
		root, rest := f.Pointer.Cut()
		i, _, found := rest.CutIndex()
		if root != "channels" || !found {
			sound = false
			continue
		}
		j.unsound[i] = true
	}
	j.findings = append(j.findings, form...)
	return sound
}

// checkReach reads the tolerance and the grace.
func (j *judge) checkReach() bool {
	tolerance, ok := j.reach(j.c.Tolerance, DefaultTolerance*secondsPerHour, "tolerance")
	grace, fine := j.reach(j.c.Grace, min(DefaultGrace*secondsPerMinute, tolerance), "grace")
	if ok && fine && grace > tolerance {
		j.report(CodeGrace, finding.Root.Field("grace"))
		fine = false
	}
	j.tolerance, j.grace = tolerance, grace
	return ok && fine
}

// reach returns the seconds of a duration, and false when it has no fixed length, is
// negative or is too long.
func (j *judge) reach(d calendar.Duration, byDefault int64, member string) (int64, bool) {
	if d.IsZero() {
		return byDefault, true
	}
	const most = MaxTolerance * secondsPerDay
	parts := []int64{int64(d.Days()), d.Seconds()}
	seconds := parts[0]*secondsPerDay + parts[1]
	if d.Years() != 0 || d.Months() != 0 || parts[0] < 0 || parts[1] < 0 || parts[1] > most || seconds > most {
		j.report(CodeReach, finding.Root.Field(member), finding.Text("found", d.String()), finding.Integer("limit", MaxTolerance))
		return 0, false
	}
	return seconds, true
}

// zone asks for a zone once, and returns nil when there is none.
func (j *judge) zone(name string, at finding.Pointer) *calendar.Zone {
	if z, asked := j.known[name]; asked {
		return z
	}
	location, problems := j.zones.Find(name, at)
	j.findings = append(j.findings, problems...)
	j.known[name] = nil
	if location != nil {
		j.known[name] = calendar.NewZone(location, j.c.Period)
	}
	return j.known[name]
}

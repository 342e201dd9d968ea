package calendar

import "time"

// quota is what a cadence asks of one of its periods.
type quota struct {
	QuotaPeriod
	least int
	aim   int
}

// quotas cuts the period of a brief into the periods of a cadence, as [Cadence.Periods]
// does, and says what each asks for: see [QuotaPeriod.Share].
func quotas(period Period, c Cadence, aim Aim, weekStart time.Weekday, open Weekdays, perDay int) []quota {
	top := c.Aimed(aim)
	var all []quota
	for _, p := range c.Periods(period, weekStart) {
		q := quota{QuotaPeriod: p, aim: p.share(p.part, top, open, perDay)}
		q.least = min(p.share(p.part, c.Min(), open, perDay), q.aim)
		all = append(all, q)
	}
	return all
}

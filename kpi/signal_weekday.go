package kpi

import "time"

// leastWeeks is how many weeks of daily counts tell the days of the week apart.
const leastWeeks = 4

// levelWeekdays takes the day of the week out of daily counts, which are on the scale of
// logarithms: what each day has of the usual one, drawn to nothing by how few there are.
// Otherwise weekends widen the limits until nothing is a signal.
func (p *plot) levelWeekdays() {
	if p.days != 1 || p.scale != ScaleLog || p.q.x.Kind != Flow || len(p.y) < leastWeeks*len(week{}) {
		return
	}
	room := make([]float64, 0, len(p.y))
	var middle, weight week
	for day := range middle {
		room = room[:0]
		for i := range p.points {
			if p.points[i].days.From().Weekday() == time.Weekday(day) {
				room = append(room, p.y[i])
			}
		}
		if len(room) == 0 {
			return
		}
		weight[day] = float64(len(room)) / float64(len(room)+1)
		middle[day] = median(room)
	}
	usual := median(append(room[:0], middle[:]...))
	for i := range p.y {
		day := p.points[i].days.From().Weekday()
		p.y[i] -= weight[day] * (middle[day] - usual)
		p.points[i].value = max(0, p.scale.off(p.y[i]))
	}
	p.levelled = true
}

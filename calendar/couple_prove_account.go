package calendar

import (
	"cmp"
	"slices"
)

// proveCap lowers the aims until no days of an account hold more posts than they may.
func (p *prover) proveCap(b *board) {
	if b.caps == nil {
		return
	}
	load := &workload{capacity: make([]int64, len(b.caps))}
	for day, most := range b.caps {
		load.capacity[day] = int64(most)
	}
	for _, f := range b.fixed {
		if day := int(f.day) + zoneDays; day >= 0 && day < len(b.caps) {
			load.capacity[day] = max(0, load.capacity[day]-int64(f.thread))
		}
	}
	load.whole = load.capacity
	rows := p.places(b, func(l *line) int64 { return int64(l.thread) })
	for n := range rows {
		rows[n].from, rows[n].to = rows[n].from+zoneDays, rows[n].to+zoneDays
	}
	p.relieve(load, rows, p.brief.Period.From().AddDays(-zoneDays),
		Overload{Constraint: ConstraintAccountCap, Account: b.account.ID})
}

// places returns what the channels of an account ask of it, within the days on which their
// posts may go out.
func (p *prover) places(b *board, each func(*line) int64) []demand {
	var rows []demand
	for _, i := range b.lines {
		l := p.lines[i]
		of := make([]demand, len(l.quotas))
		for k := range of {
			of[k] = demand{workSpan: workSpan{0, -1}, line: i, quota: k, each: each(l), asked: p.most[i][k], count: p.added[i][k]}
		}
		l.openDays(func(day, k int) {
			first, last := l.boardDays(day)
			if of[k].to < 0 {
				of[k].from = first
			}
			of[k].to = last
		})
		rows = append(rows, slices.DeleteFunc(of, func(r demand) bool { return r.asked == 0 })...)
	}
	return rows
}

// proveGap lowers the aims until no days of an account are asked for more slots than its
// minimum gap lets in. Taking the first time that may be taken, each time, is the best way.
func (p *prover) proveGap(b *board) {
	if b.gap == 0 || len(b.lines) < 2 {
		return
	}
	rows := p.places(b, func(*line) int64 { return 1 })
	var times, own, both []moment
	for _, i := range b.lines {
		l := p.lines[i]
		own = own[:0]
		l.openDays(func(day, _ int) {
			n := len(own)
			own = l.open(own, day, l.left(day).choices, -forever, forever)
			for k := range own[n:] {
				own[n+k].day = l.boardDay(own[n+k])
			}
		})
		times, both = mergeTimes(both[:0], times, own), times
	}
	var starts []int32
	for _, r := range rows {
		starts = append(starts, r.from)
	}
	slices.Sort(starts)
	for _, start := range slices.Compact(starts) {
		if p.steps > maxCoupledSteps || !p.proveGapFrom(b, rows, times, start) {
			return
		}
	}
}

// mergeTimes appends two runs of moments in order, each time once.
func mergeTimes(all, a, b []moment) []moment {
	for len(a) > 0 || len(b) > 0 {
		var m moment
		if len(b) == 0 || len(a) > 0 && a[0].unix <= b[0].unix {
			m, a = a[0], a[1:]
		} else {
			m, b = b[0], b[1:]
		}
		if n := len(all); n == 0 || all[n-1].unix != m.unix {
			all = append(all, m)
		}
	}
	return all
}

// proveGapFrom does so for all days from a start on.
func (p *prover) proveGapFrom(b *board, rows []demand, times []moment, start int32) bool {
	first, _ := slices.BinarySearchFunc(times, start, func(m moment, day int32) int { return cmp.Compare(m.day, day) })
	p.steps += int64(len(times) - first + len(rows))
	ends := make(map[int32]int64)
	for _, r := range rows {
		if r.from >= start {
			ends[r.to] += int64(p.added[r.line][r.quota])
		}
	}
	var asked, fits int64
	last, day := -forever, start
	for n := first; n < len(times); n++ {
		m := times[n]
		if m.unix-last >= b.gap {
			fits, last = fits+1, m.unix
		}
		if n+1 < len(times) && times[n+1].day == m.day {
			continue
		}
		for ; day <= m.day; day++ {
			asked += ends[day]
		}
		if asked <= fits {
			continue
		}
		span := workSpan{start, m.day}
		var within []demand
		for _, r := range rows {
			if r.from >= start && r.to <= m.day {
				r.count = p.added[r.line][r.quota]
				within = append(within, r)
			}
		}
		p.steps += int64(len(rows))
		if !p.refuse(within, fits, Overload{
			Constraint: ConstraintAccountGap, Account: b.account.ID, Available: int(fits), Period: span.after(p.brief.Period.From()),
		}) {
			return false
		}
		asked = fits
	}
	return true
}

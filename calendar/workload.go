package calendar

import "slices"

// task is the work of one person on one stage of a post, within some of the person's days.
type task struct {
	workSpan
	minutes int64
	line    int32
	quota   int32
	stage   Stage
	slot    int32 // 1 + the index in line.fixed of a slot that stands, or 0
	person  int32 // index in the brief
	post    int32 // index in the plan of the channel
}

// workload is the time that one person has, by day as a [workCalendar] counts them.
type workload struct {
	person   int        // index in the brief
	capacity []int64    // but for the days of taken
	whole    []int64    // by day, all of it
	standing []task     // of slots that stand and take more than there is
	taken    []workSpan // the days of standing
	empty    bool       // the person has no time at all for any of the work
}

// newWorkload spreads the minutes of a week over its working days.
func (s *scheduler) newWorkload(person int) *workload {
	p := &s.brief.People[person]
	w := s.workCalendar(p.ID)
	load := &workload{person: person, capacity: make([]int64, len(w.upTo)-1)}
	var share [7]int64
	days, before := p.workdays(), int64(0)
	k, n := int64(0), int64(days.Len())
	for day := range days.All() {
		k++
		upTo := int64(*p.MinutesPerWeek) * k / n
		share[day], before = upTo-before, upTo
	}
	first := int(w.first.Weekday())
	for _, day := range w.works {
		load.capacity[day] = share[(first+int(day))%7]
	}
	load.whole = slices.Clone(load.capacity)
	return load
}

// between returns the minutes of some days, both included.
func between(capacity []int64, span workSpan) int64 {
	var sum int64
	for day := max(0, span.from); day <= span.to && int(day) < len(capacity); day++ {
		sum += capacity[day]
	}
	return sum
}

// take sets some days aside for slots that stand, which take more than there is.
func (w *workload) take(span workSpan, tasks []task) {
	span = w.extend(span)
	w.taken = append(slices.DeleteFunc(w.taken, span.holds), span)
	w.standing = append(w.standing, tasks...)
	for day := span.from; day <= span.to; day++ {
		w.capacity[day] = 0
	}
}

// extend returns some days with those that are taken and meet them.
func (w *workload) extend(span workSpan) workSpan {
	for n := 0; n < len(w.taken); n++ {
		if t := w.taken[n]; t.from <= span.to && t.to >= span.from && !span.holds(t) {
			span = workSpan{min(span.from, t.from), max(span.to, t.to)}
			n = -1
		}
	}
	return span
}

// after returns the days of s counted from a first one, none when there are none.
func (s workSpan) after(first Date) Period {
	from, to := first.AddDays(int(s.from)), first.AddDays(int(s.to))
	if s.to < s.from || from.IsZero() || to.IsZero() {
		return Period{}
	}
	return Period{from, to}
}

// holds reports whether all days of t are in s.
func (s workSpan) holds(t workSpan) bool { return t.from >= s.from && t.to <= s.to }

// overload returns the first days of which the tasks ask more than the person has, and
// false when all tasks can be done. Tasks may be interrupted; they are in the order of
// their first day.
//
// The task due first is done first: when that fails at the end of a day, the days from the
// last one before which nothing due by then was left lack the time for the tasks that lie
// within them, and when it does not fail no days do. So tasks can be done unless some days
// prove the contrary by the sum of what lies within them (Horn, Naval Research Logistics
// Quarterly 21, 1974).
func (w *workload) overload(tasks []task, heap *[]pending) (workSpan, bool) {
	h := (*heap)[:0]
	defer func() { *heap = h[:0] }()
	day := int32(0)
	for i := 0; i < len(tasks) || len(h) > 0; day++ {
		if len(h) == 0 {
			day = max(day, tasks[i].from)
		}
		for ; i < len(tasks) && tasks[i].from <= day; i++ {
			if tasks[i].minutes > 0 {
				h = push(h, pending{tasks[i].to, tasks[i].minutes, int32(i)})
			}
		}
		var left int64
		if int(day) < len(w.capacity) {
			left = w.capacity[day]
		}
		for left > 0 && len(h) > 0 && h[0].due >= day {
			done := min(left, h[0].left)
			left -= done
			if h[0].left -= done; h[0].left == 0 {
				h = pop(h)
			}
		}
		if len(h) > 0 && h[0].due <= day {
			return workSpan{w.busySince(tasks, h[0].due), h[0].due}, true
		}
	}
	return workSpan{}, false
}

// drop returns tasks without which the others can be done: those of slots that stand come
// first, then each task goes that would be late. It takes one pass, and takes out more than
// need be.
func (w *workload) drop(tasks []task, heap *[]pending) (late []task) {
	left := slices.Clone(w.capacity)
	for _, stands := range []bool{true, false} {
		h, i := (*heap)[:0], 0
		for day := int32(0); i < len(tasks) || len(h) > 0; day++ {
			if len(h) == 0 {
				day = max(day, tasks[i].from)
			}
			for ; i < len(tasks) && tasks[i].from <= day; i++ {
				if tasks[i].minutes > 0 && (tasks[i].slot > 0) == stands {
					h = push(h, pending{tasks[i].to, tasks[i].minutes, int32(i)})
				}
			}
			for len(h) > 0 && h[0].due >= day && int(day) < len(left) && left[day] > 0 {
				done := min(left[day], h[0].left)
				left[day] -= done
				if h[0].left -= done; h[0].left == 0 {
					h = pop(h)
				}
			}
			for ; len(h) > 0 && h[0].due <= day; h = pop(h) {
				late = append(late, tasks[h[0].task])
			}
		}
		*heap = h
	}
	return late
}

// busySince returns the last day up to a due date before which nothing due by then is left.
func (w *workload) busySince(tasks []task, due int32) int32 {
	since, left, i := int32(0), int64(0), 0
	for day := int32(0); day <= due; day++ {
		if left == 0 {
			since = day
		}
		for ; i < len(tasks) && tasks[i].from <= day; i++ {
			if tasks[i].to <= due {
				left += tasks[i].minutes
			}
		}
		if int(day) < len(w.capacity) {
			left = max(0, left-w.capacity[day])
		}
	}
	return since
}

// sortTasks puts tasks in the order of their first day, and leaves those of one day in the
// order in which they are.
func sortTasks(tasks []task) {
	sortByDay(tasks, func(t *task) int32 { return t.from })
}

// sortByDay puts things in the order of their days, and leaves those of one day in the order
// in which they are. Days are counted, as they are few.
func sortByDay[T any](all []T, day func(*T) int32) {
	if len(all) == 0 {
		return
	}
	first, last, sorted := day(&all[0]), day(&all[0]), true
	for i := range all[1:] {
		d := day(&all[i+1])
		sorted = sorted && d >= day(&all[i])
		first, last = min(first, d), max(last, d)
	}
	if sorted {
		return
	}
	at := make([]int32, last-first+2)
	for i := range all {
		at[day(&all[i])-first+1]++
	}
	for d := 1; d < len(at); d++ {
		at[d] += at[d-1]
	}
	was := slices.Clone(all)
	for i := range was {
		n := &at[day(&was[i])-first]
		all[*n] = was[i]
		*n++
	}
}

// pending is a task that is under way.
type pending struct {
	due  int32
	left int64
	task int32
}

// push and pop keep a heap of what is due first.
func push(h []pending, p pending) []pending {
	h = append(h, p)
	for i := len(h) - 1; i > 0 && h[i].due < h[(i-1)/2].due; i = (i - 1) / 2 {
		h[i], h[(i-1)/2] = h[(i-1)/2], h[i]
	}
	return h
}

func pop(h []pending) []pending {
	n := len(h) - 1
	h[0], h = h[n], h[:n]
	for i := 0; ; {
		least := i
		for child := 2*i + 1; child <= 2*i+2 && child < n; child++ {
			if h[child].due < h[least].due {
				least = child
			}
		}
		if least == i {
			return h
		}
		h[i], h[least] = h[least], h[i]
		i = least
	}
}

package adherence

import "slices"

// The steps that lead to a cell of the table of [match].
const (
	skipSlot byte = iota
	skipPublication
	pair
)

// match pairs slots with publications, both in seconds and sorted, in their order: no two
// pairs cross. Two that are further apart than reach are no pair. Leaving one out, slot or
// publication, costs half of reach; a pair costs the seconds between the two. The cost is
// least; for equal cost there are more pairs; then the last slots, and after them the last
// publications, are those left out. So one post that was skipped leaves one slot missed,
// and does not make every later post count as that of the slot before.
//
// It returns for each slot its publication, or -1, and how many pairs are within reach; and
// false, having compared none, when they are more than most. Each slot is compared with the
// publications within reach alone: time and memory are in proportion to the slots, the
// publications and these pairs.
func match(slots, publications []int64, reach int64, most int) (paired []int, pairs int, ok bool) {
	t := table{slots: slots, publications: publications, reach: reach}
	if !t.cut(most) {
		return nil, 0, false
	}
	t.fill()
	return t.trace(), len(t.steps) - len(slots), true
}

// table holds, for each slot, a row of cells: one for each number of publications that may
// come before or with it.
type table struct {
	slots, publications []int64
	reach               int64
	low, high           []int // the publications within reach of a slot: low up to high
	start               []int // where the row of a slot starts among the steps
	steps               []byte
}

// cut finds the publications within reach of each slot, and returns false when they make more
// than a number of pairs.
func (t *table) cut(most int) bool {
	n := len(t.slots)
	bounds := make([]int, 3*n)
	t.low, t.high, t.start = bounds[:n], bounds[n:2*n], bounds[2*n:]
	low, high, cells := 0, 0, 0
	for i, at := range t.slots {
		for low < len(t.publications) && t.publications[low] < at-t.reach {
			low++
		}
		high = max(high, low)
		for high < len(t.publications) && t.publications[high] <= at+t.reach {
			high++
		}
		t.low[i], t.high[i], t.start[i] = low, high, cells
		if cells += high - low + 1; cells > most+n {
			return false
		}
	}
	t.steps = make([]byte, cells)
	return true
}

// fill computes the gain of each cell over leaving everything out: reach less the distance
// for each pair, then the number of pairs.
func (t *table) fill() {
	scale := int64(min(len(t.slots), len(t.publications)) + 1)
	before, row := []int64{0}, []int64(nil)
	beforeLow := 0
	for i, at := range t.slots {
		low, high := t.low[i], t.high[i]
		row = append(row[:0], before[min(low-beforeLow, len(before)-1)])
		for j := low + 1; j <= high; j++ {
			best, step := before[min(j-beforeLow, len(before)-1)], skipSlot
			if gain := row[len(row)-1]; gain > best {
				best, step = gain, skipPublication
			}
			apart := t.publications[j-1] - at
			gain := before[min(j-1-beforeLow, len(before)-1)] + (t.reach-max(apart, -apart))*scale + 1
			if gain > best {
				best, step = gain, pair
			}
			row = append(row, best)
			t.steps[t.start[i]+j-low] = step
		}
		before, row, beforeLow = row, before, low
	}
}

// trace follows the steps back from the end.
func (t *table) trace() []int {
	paired := make([]int, len(t.slots))
	at := len(t.publications)
	for i := len(t.slots) - 1; i >= 0; i-- {
		at = min(at, t.high[i])
		paired[i] = -1
		for at > t.low[i] && t.steps[t.start[i]+at-t.low[i]] == skipPublication {
			at--
		}
		if at > t.low[i] && t.steps[t.start[i]+at-t.low[i]] == pair {
			at--
			paired[i] = at
		}
	}
	return paired
}

// median returns the middle of some numbers, or the mean of the two in the middle, towards
// zero. It sorts them.
func median(numbers []int64) *int64 {
	n := len(numbers)
	if n == 0 {
		return nil
	}
	slices.Sort(numbers)
	middle := (numbers[(n-1)/2] + numbers[n/2]) / 2
	return &middle
}

package mix

// reach is how far [Alternate] moves a kind.
const reach = 64

// Alternate takes a sequence that [Level] made and moves kinds from where they follow
// themselves to where they part two others, those between closing up, and returns the new
// sequence. No kind comes to differ by 1 or more from its part of any beginning; where one
// does already, because of what is fixed, the largest difference does not grow. A kind is
// not moved over a fixed place, nor further than a number of places that bounds the work
// for each.
func Alternate(kinds, fixed, counts []int) []int {
	a := alternator{out: append([]int(nil), kinds...), fixed: fixed, counts: counts, held: make([]int, len(counts))}
	a.limit = max(a.difference(), len(kinds)-1)
	for again := true; again; {
		again = false
		clear(a.held)
		a.start = 0
		for i := 1; i < len(a.out); i++ {
			for ; a.start < i-reach; a.start++ {
				a.held[a.out[a.start]]++
			}
			if a.out[i] == a.out[i-1] && (a.part(i) || a.part(i-1)) {
				again = true
			}
		}
	}
	return a.out
}

type alternator struct {
	out, fixed, counts []int
	limit              int // of the differences, times the places

	start int
	held  []int // by kind: the places before start
}

// difference returns the largest difference of the sequence, times its places.
func (a *alternator) difference() int {
	most, held := 0, make([]int, len(a.counts))
	for at, k := range a.out {
		held[k]++
		for k, n := range held {
			most = max(most, a.off(k, n, at))
		}
	}
	return most
}

// off returns by how much a kind that holds some of the places up to one differs from its
// part of them, times all places.
func (a *alternator) off(k, held, at int) int {
	d := held*len(a.out) - (at+1)*a.counts[k]
	return max(d, -d)
}

// part moves the kind of a place away to the nearest place where it helps.
func (a *alternator) part(i int) bool {
	if a.fixed[i] != Free {
		return false
	}
	back, forth := true, true
	for far := 1; far < reach && (back || forth); far++ {
		back = back && i-far >= a.start && a.fixed[i-far] == Free
		forth = forth && i+far < len(a.out) && a.fixed[i+far] == Free
		if back && a.parts(i, i-far-1, i-far) && a.move(i, i-far) || forth && a.parts(i, i+far, i+far+1) && a.move(i, i+far) {
			return true
		}
	}
	return false
}

// parts reports whether the kind of a place would part two others, which may lie beyond an
// end of the sequence.
func (a *alternator) parts(i, before, after int) bool {
	other := func(at int) bool { return at < 0 || at >= len(a.out) || a.out[at] != a.out[i] }
	return other(before) && other(after)
}

// move moves a kind from one place to another if the differences allow it, and if those
// that meet where it was differ.
func (a *alternator) move(from, to int) bool {
	if from > 0 && from+1 < len(a.out) && a.out[from-1] == a.out[from+1] {
		return false
	}
	a.rotate(from, to)
	if a.allowed(min(from, to), max(from, to)) {
		return true
	}
	a.rotate(to, from)
	return false
}

// rotate moves a kind from one place to another, and those between by one.
func (a *alternator) rotate(from, to int) {
	k, step := a.out[from], 1
	if to < from {
		step = -1
	}
	for ; from != to; from += step {
		a.out[from] = a.out[from+step]
	}
	a.out[to] = k
}

// allowed reports whether the differences between two places are within the limit.
func (a *alternator) allowed(first, last int) bool {
	held := append([]int(nil), a.held...)
	for at := a.start; at < last; at++ {
		held[a.out[at]]++
		if at < first {
			continue
		}
		for k, n := range held {
			if a.off(k, n, at) > a.limit {
				return false
			}
		}
	}
	return true
}

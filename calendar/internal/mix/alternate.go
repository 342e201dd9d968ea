package mix

// reach is how far apart the places are that [Alternate] exchanges.
const reach = 8

// Alternate exchanges free places of a sequence that [Level] made, as long as fewer places
// bear the kind of the place before them, and returns the new one. No kind comes to differ
// by 1 or more from its part of any beginning; where one does already, because of what is
// fixed, the largest difference does not grow. Places further apart than a few are not
// exchanged. Time grows with the places.
func Alternate(kinds, fixed, counts []int) []int {
	a := alternator{out: append([]int(nil), kinds...), fixed: fixed, counts: counts}
	a.limit = max(a.difference(), len(kinds)-1)
	for again := true; again; {
		again = false
		a.before, a.start = make([]int, len(counts)), 0
		for i := 1; i < len(a.out); i++ {
			for ; a.start < i-1-reach; a.start++ {
				a.before[a.out[a.start]]++
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

	before []int // by kind: the places before start
	start  int
}

// difference returns the largest difference of the sequence, times its places.
func (a *alternator) difference() int {
	most, held := 0, make([]int, len(a.counts))
	for at, k := range a.out {
		held[k]++
		for k := range a.counts {
			most = max(most, a.off(k, held[k], at))
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

// part exchanges a place with another one near it if that helps, the nearest first.
func (a *alternator) part(i int) bool {
	if a.fixed[i] != Free {
		return false
	}
	for far := 1; far <= reach; far++ {
		for _, j := range [2]int{i - far, i + far} {
			if j >= a.start && j < len(a.out) && a.fixed[j] == Free && a.out[i] != a.out[j] && a.swap(min(i, j), max(i, j)) {
				return true
			}
		}
	}
	return false
}

// swap exchanges two places if fewer repeat the one before and the differences allow it.
func (a *alternator) swap(i, j int) bool {
	before := a.around(i) + a.around(j)
	a.out[i], a.out[j] = a.out[j], a.out[i]
	if a.around(i)+a.around(j) < before && a.allowed(i, j) {
		return true
	}
	a.out[i], a.out[j] = a.out[j], a.out[i]
	return false
}

// allowed reports whether the differences between two places are within the limit.
func (a *alternator) allowed(i, j int) bool {
	first, second := a.out[i], a.out[j]
	x, y := a.before[first], a.before[second]
	for at := a.start; at < j; at++ {
		switch a.out[at] {
		case first:
			x++
		case second:
			y++
		}
		if at >= i && max(a.off(first, x, at), a.off(second, y, at)) > a.limit {
			return false
		}
	}
	return true
}

// around returns how many of a place and the one after it repeat the one before them.
func (a *alternator) around(i int) (n int) {
	if i > 0 && a.out[i-1] == a.out[i] {
		n++
	}
	if i+1 < len(a.out) && a.out[i+1] == a.out[i] {
		n++
	}
	return n
}

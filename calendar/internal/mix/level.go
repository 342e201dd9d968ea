package mix

// Free marks a place that stands for no kind yet.
const Free = -1

// Level gives each free place a kind, so that kind k holds counts[k] places in all, those
// that are fixed included, and every kind is spread evenly: the largest difference, over
// all kinds and all beginnings of the sequence, between the places that a kind holds and
// its part of them, is the least possible. Counts add up to the places, and none is below
// what is fixed.
//
// This is the bottleneck problem of level schedules. The difference that is allowed gives
// each place of a kind a first and a last position, and earliest last position first keeps
// them all if that can be done; the least difference is found by bisection (Steiner and
// Yeomans, Level schedules for mixed-model, just-in-time processes, Management Science 39,
// 1993). Where nothing is fixed it is less than 1 (Tijdeman, The chairman assignment
// problem, Discrete Mathematics 32, 1980). Time is n·k·log n for n places of k kinds.
func Level(fixed, counts []int) []int {
	l := leveller{fixed: fixed, counts: counts, n: len(fixed), out: make([]int, len(fixed))}
	l.first, l.last = make([][]int, len(counts)), make([][]int, len(counts))
	free := append([]int(nil), counts...)
	for _, k := range fixed {
		if k != Free {
			free[k]--
		}
	}
	for k, n := range free {
		l.first[k], l.last[k] = make([]int, n), make([]int, n)
	}
	low, high := -1, l.n*l.n // times n: too little, and enough
	if l.within(l.n - 1) {
		high = l.n - 1
	}
	for high-low > 1 {
		if middle := low + (high-low)/2; l.within(middle) {
			high = middle
		} else {
			low = middle
		}
	}
	l.within(high)
	return l.out
}

type leveller struct {
	fixed, counts []int
	n             int
	first, last   [][]int // by kind: the positions between which its free places lie
	out           []int
}

// within fills the free places so that no difference times n is above most; it returns
// false when that cannot be.
func (l *leveller) within(most int) bool {
	for k := range l.counts {
		if !l.bound(k, most) {
			return false
		}
	}
	used := make([]int, len(l.counts))
	for at, given := range l.fixed {
		if given != Free {
			l.out[at] = given
			continue
		}
		best := Free
		for k := range l.counts {
			j := used[k]
			if j < len(l.first[k]) && l.first[k][j] <= at && (best == Free || l.last[k][j] < l.last[best][used[best]]) {
				best = k
			}
		}
		if best == Free || l.last[best][used[best]] < at {
			return false
		}
		l.out[at] = best
		used[best]++
	}
	return true
}

// bound finds between which positions each free place of a kind lies, and returns false
// when what is fixed leaves no room.
func (l *leveller) bound(k, most int) bool {
	first, last := l.first[k], l.last[k]
	held, due := 0, 0 // fixed places so far; free ones that are due
	for at, given := range l.fixed {
		if given == k {
			held++
		}
		least := (at+1)*l.counts[k] - most // times n
		for least > (held+due)*l.n {
			if due == len(last) {
				return false
			}
			last[due] = at
			due++
		}
	}
	for ; due < len(last); due++ {
		last[due] = l.n - 1
	}
	open := len(first) // free places that may lie at the position or before
	for at := l.n - 1; at >= 0; at-- {
		for (at+1)*l.counts[k]+most < (held+open)*l.n {
			if open == 0 {
				return false
			}
			open--
			first[open] = at + 1
		}
		if l.fixed[at] == k {
			held--
		}
	}
	for ; open > 0; open-- {
		first[open-1] = 0
	}
	return true
}

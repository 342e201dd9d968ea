package mix

import "cmp"

// Arrange gives each free place a kind, so that kind k holds counts[k] places in all, those
// that are fixed included, and as few places as possible bear the kind of the place before
// them. Next[i] says whether place i directly follows place i-1; there is nothing to avoid
// where it does not. Counts add up to the places, and none is below what is fixed.
//
// In a run of n places a kind that holds m of them cannot but follow itself 2m-n-1 times,
// so that it can be avoided if and only if no kind holds more than half of them, rounded
// up. That bound, added up over the runs, tells after each choice how many repeats are
// still to come: of the kinds that keep it lowest the one that is most behind its part
// comes first, then the one that was used longest ago, then the first of equals. Where nothing is fixed, or only before the first
// free place, the repeats are the fewest possible. Where fixed places lie between free
// ones, and the bound is not reached, two places are exchanged as long as that makes the
// repeats fewer. Time is n·k for n places of k kinds, and n² for exchanges.
func Arrange(fixed []int, next []bool, counts []int) []int {
	a := newArranger(fixed, next, counts)
	a.fill()
	if a.least < a.repeats() {
		a.exchange()
	}
	return a.out
}

// run is a run of free places, each directly after the one before, and the kinds that are
// fixed directly before and after it.
type run struct {
	from, to     int
	before, then int
}

type arranger struct {
	fixed  []int
	next   []bool
	counts []int
	out    []int
	runs   []run

	used  []int  // by kind: the places that bear it so far
	last  []int  // by kind: 1 + the last of them
	left  []int  // by kind: free places that it is still to get
	room  []room // by kind: what the runs to come hold of it
	least int    // repeats that cannot be avoided
}

// room is how many places can bear a kind without repeats, and how many more at one repeat
// each; any more cost two.
type room struct{ without, atOne int }

// in returns the room for a kind in n free places, ends of which are next to that kind.
func in(n, ends int) room {
	if n == 0 {
		return room{}
	}
	return room{(n + 1 - ends) / 2, (n + 1 - ends) % 2}
}

func (r room) plus(s room, times int) room {
	return room{r.without + times*s.without, r.atOne + times*s.atOne}
}

// repeats returns the fewest repeats of places that bear one kind.
func (r room) repeats(places int) int {
	over := max(places-r.without, 0)
	return over + max(over-r.atOne, 0)
}

func newArranger(fixed []int, next []bool, counts []int) *arranger {
	a := &arranger{
		fixed: fixed, next: next, counts: counts,
		out: append([]int(nil), fixed...), left: append([]int(nil), counts...), room: make([]room, len(counts)),
		used: make([]int, len(counts)), last: make([]int, len(counts)),
	}
	for i, k := range fixed {
		if k != Free {
			a.left[k]--
			continue
		}
		if n := len(a.runs); n > 0 && a.runs[n-1].to == i && next[i] {
			a.runs[n-1].to++
			continue
		}
		a.runs = append(a.runs, run{i, i + 1, Free, Free})
	}
	var all room
	for i := range a.runs {
		r := &a.runs[i]
		if next[r.from] {
			r.before = fixed[r.from-1]
		}
		if r.to < len(fixed) && next[r.to] {
			r.then = fixed[r.to]
		}
		all = all.plus(in(r.to-r.from, 0), 1)
	}
	for k := range a.room {
		a.room[k] = all
	}
	for _, r := range a.runs {
		a.correct(r, 1)
	}
	a.least = a.fixedRepeats()
	most := 0
	for k, n := range a.left {
		most = max(most, a.room[k].repeats(n))
	}
	a.least += most
	return a
}

// correct adds to the room of the kinds at the ends of a run what they change, or takes it
// away.
func (a *arranger) correct(r run, times int) {
	n := r.to - r.from
	for _, k := range ends(r) {
		a.room[k] = a.room[k].plus(in(n, 0), -times).plus(in(n, touches(r, k)), times)
	}
}

// ends returns the kinds at the ends of a run, each once.
func ends(r run) []int {
	switch {
	case r.before == Free && r.then == Free:
		return nil
	case r.before == Free:
		return []int{r.then}
	case r.then == Free || r.then == r.before:
		return []int{r.before}
	}
	return []int{r.before, r.then}
}

// touches returns how many ends of a run are next to a kind.
func touches(r run, k int) (n int) {
	if r.before == k {
		n++
	}
	if r.then == k {
		n++
	}
	return n
}

// fixedRepeats returns the repeats among places that are fixed.
func (a *arranger) fixedRepeats() (n int) {
	for i := 1; i < len(a.fixed); i++ {
		if a.next[i] && a.fixed[i] != Free && a.fixed[i] == a.fixed[i-1] {
			n++
		}
	}
	return n
}

// repeats returns the repeats of the answer.
func (a *arranger) repeats() (n int) {
	for i := 1; i < len(a.out); i++ {
		if a.next[i] && a.out[i] == a.out[i-1] {
			n++
		}
	}
	return n
}

// fill chooses place by place.
func (a *arranger) fill() {
	at := 0
	for _, r := range a.runs {
		for ; at < r.from; at++ {
			a.use(a.fixed[at], at)
		}
		for ; at < r.to; at++ {
			now := run{at, r.to, r.before, r.then}
			a.correct(now, -1)
			k := a.choose(now)
			a.leave(now)
			a.out[at], r.before = k, k
			a.left[k]--
			a.use(k, at)
			a.correct(run{at + 1, r.to, k, r.then}, 1)
		}
	}
}

// use notes that a place bears a kind.
func (a *arranger) use(k, at int) {
	a.used[k]++
	a.last[k] = at + 1
}

// leave takes the first place of a run out of the room of all kinds.
func (a *arranger) leave(r run) {
	n := r.to - r.from
	for k := range a.room {
		a.room[k] = a.room[k].plus(in(n, 0), -1).plus(in(n-1, 0), 1)
	}
}

// choose returns the kind of the first place of a run, whose ends the room leaves out of
// account.
func (a *arranger) choose(r run) int {
	n := r.to - r.from
	rest := func(k, ends int) int { // repeats to come of a kind after this place
		return a.room[k].plus(in(n, 0), -1).plus(in(n-1, ends), 1).repeats(a.left[k])
	}
	after := func(k int) int { // ends next to a kind that is not chosen
		if n > 1 && r.then == k {
			return 1
		}
		return 0
	}
	most, second, of := 0, 0, Free // the most repeats to come, of which kind, and of the others
	for k := range a.left {
		switch x := rest(k, after(k)); {
		case x > most:
			most, second, of = x, most, k
		case x > second:
			second = x
		}
	}
	best, bestCost, bestDue := Free, 0, 0
	for k, left := range a.left {
		if left == 0 {
			continue
		}
		others := most
		if of == k {
			others = second
		}
		cost := 0
		if r.before == k {
			cost++
		}
		if n == 1 && r.then == k {
			cost++
		}
		a.left[k]--
		cost += max(others, rest(k, after(k)+1))
		a.left[k]++
		due := (r.from+1)*a.counts[k] - a.used[k]*len(a.out)
		if best == Free || cmp.Or(cmp.Compare(cost, bestCost), cmp.Compare(bestDue, due), cmp.Compare(a.last[k], a.last[best])) < 0 {
			best, bestCost, bestDue = k, cost, due
		}
	}
	return best
}

// exchange swaps two free places as long as there are fewer repeats then.
func (a *arranger) exchange() {
	for again := true; again; {
		again = false
		for i := range a.out {
			if a.fixed[i] != Free || a.around(i) == 0 {
				continue
			}
			for j := range a.out {
				if a.fixed[j] == Free && a.out[i] != a.out[j] && a.swap(i, j) {
					again = true
					break
				}
			}
		}
	}
}

// swap exchanges two places if there are fewer repeats then.
func (a *arranger) swap(i, j int) bool {
	before := a.around(i) + a.around(j)
	a.out[i], a.out[j] = a.out[j], a.out[i]
	if a.around(i)+a.around(j) < before {
		return true
	}
	a.out[i], a.out[j] = a.out[j], a.out[i]
	return false
}

// around returns the repeats that a place is part of.
func (a *arranger) around(i int) (n int) {
	if i > 0 && a.next[i] && a.out[i-1] == a.out[i] {
		n++
	}
	if i+1 < len(a.out) && a.next[i+1] && a.out[i+1] == a.out[i] {
		n++
	}
	return n
}

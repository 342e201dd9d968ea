package calendar

import (
	"cmp"
	"slices"
)

// place is a quota period of a channel.
type place struct{ line, quota int }

// disjoint returns the proofs that together demand the most, as far as taking the greatest
// first tells, of which no two concern the same quota period of a channel. The losses they
// demand add up.
func (p *prover) disjoint() []proof {
	all := slices.DeleteFunc(slices.Clone(p.proofs), func(f proof) bool {
		return len(f.rows) == 0 || !slices.Contains(p.group, f.rows[0].line)
	})
	demanded := make(map[*demand]int, len(all))
	for _, f := range all {
		demanded[&f.rows[0]] = p.losses(f, maxAsked)
	}
	slices.SortStableFunc(all, func(f, g proof) int { return -cmp.Compare(demanded[&f.rows[0]], demanded[&g.rows[0]]) })
	used := map[place]bool{}
	var kept []proof
	for _, f := range all {
		if slices.ContainsFunc(f.rows, func(r demand) bool { return used[place{r.line, r.quota}] }) {
			continue
		}
		for _, r := range f.rows {
			used[place{r.line, r.quota}] = true
		}
		kept = append(kept, f)
	}
	return kept
}

// maxAsked is above the number of posts of any plan.
const maxAsked = MaxChannels * MaxDays * MaxStep

// conclude finds the proofs that add up, and how many posts of the group are missing, or
// missing below the minimum, beyond what they demand.
func (p *prover) conclude() {
	got := p.score(p.group)
	var alone, base score
	for _, i := range p.group {
		below, missing := p.lines[i].lacks(p.alone[i].counts)
		alone.below += below
		alone.missing += missing
		most := make([]int, len(p.most[i]))
		for k := range most {
			most[k] = p.held[i][k] + p.most[i][k]
		}
		below, missing = p.lines[i].lacks(most)
		base.below += below
		base.missing += missing
	}
	p.kept = p.disjoint()
	for _, f := range p.kept {
		base.below += p.promised(f)
		base.missing += p.losses(f, got.below)
	}
	p.unproven = max(0, got.below-max(alone.below, base.below), got.missing-max(alone.missing, base.missing))
}

// posts are those that one removal each may take from a proof.
type posts struct {
	each  int64
	count int
}

// rowsOf sums the demands of a proof by quota period, and calls visit with what one post
// takes at most, how many posts there are above the minimum and how many below it.
func (p *prover) rowsOf(f proof, visit func(each int64, above, below int)) {
	each, count := map[place]int64{}, map[place]int{}
	var order []place
	for _, r := range f.rows {
		at := place{r.line, r.quota}
		if r.slot > 0 {
			continue
		}
		if each[at] == 0 {
			order = append(order, at)
		}
		each[at] += r.each
		count[at] = max(count[at], r.asked)
	}
	for _, at := range order {
		least := max(0, p.lines[at.line].quotas[at.quota].least-p.held[at.line][at.quota])
		below := min(count[at], least)
		visit(each[at], count[at]-below, below)
	}
}

// losses returns how many posts a proof demands to be lost at least, when no more than some
// of them are below the minimum of their cadence.
func (p *prover) losses(f proof, below int) int {
	var spare, promised []posts
	p.rowsOf(f, func(each int64, a, b int) {
		spare = append(spare, posts{each, a})
		promised = append(promised, posts{each, b})
	})
	least := maxAsked
	for n := 0; ; n++ {
		relief, ok := relieved(promised, n)
		if !ok || n > below || n >= least {
			break
		}
		if k, ok := needed(spare, f.deficit-relief); ok {
			least = min(least, n+k)
		}
	}
	if least == maxAsked {
		return 0
	}
	return least
}

// promised returns how many posts below the minimum of their cadence a proof demands to be
// lost at least.
func (p *prover) promised(f proof) int {
	var all []posts
	deficit := f.deficit
	p.rowsOf(f, func(each int64, above, below int) {
		all = append(all, posts{each, below})
		deficit -= each * int64(above)
	})
	n, _ := needed(all, deficit)
	return n
}

// needed returns the least number of posts that take some minutes together, and false when
// all take less.
func needed(all []posts, minutes int64) (n int, ok bool) {
	sortLosses(all)
	for _, p := range all {
		if minutes <= 0 {
			break
		}
		k := min(int64(p.count), (minutes+p.each-1)/p.each)
		n, minutes = n+int(k), minutes-k*p.each
	}
	return n, minutes <= 0
}

// relieved returns the most that n posts take together, and false when there are fewer.
func relieved(all []posts, n int) (minutes int64, ok bool) {
	sortLosses(all)
	for _, p := range all {
		k := min(n, p.count)
		n, minutes = n-k, minutes+int64(k)*p.each
	}
	return minutes, n == 0
}

func sortLosses(all []posts) {
	slices.SortFunc(all, func(a, b posts) int { return -cmp.Compare(a.each, b.each) })
}

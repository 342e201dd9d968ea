package mix

import (
	"cmp"
	"slices"
)

// Apportion shares out the places of each row among kinds by their weights, in whole
// numbers. Places[r] counts all places of row r, weights[r][k] is what kind k weighs there,
// 0 when it has no part in the row, and given[r][k] is what it holds already. A row that
// does not hold more than its places, and has a weight where a place is free, is shared out
// completely.
//
// In a row without anything given, kind k is due places·weight/Σ weight. A kind that is
// given more than it is due keeps what it has, and the others share the rest by their
// weights. What a kind gets is what it is due, rounded down or up.
//
// Rounding is by largest remainder, the method of Hamilton (Balinski and Young, Fair
// Representation, 1982, chapter 3), the first kind of equals. With several rows it is
// controlled: of all such roundings the sum over the kinds of the squared differences
// between what a kind gets and is due in all rows is least, and so every difference is less
// than 1. (If a kind had 1 or more too many, the exact shares, which are feasible, show a
// chain of exchanges to a kind that has too few; that exchange would make the sum less.)
func Apportion(places []int, weights, given [][]int) [][]int {
	rows := make([]row, len(places))
	counts := make([][]int, len(places))
	for r := range places {
		rows[r] = newRow(places[r], weights[r], given[r])
		counts[r] = rows[r].round()
	}
	if len(rows) > 1 {
		control(rows, counts)
	}
	return counts
}

// row is what the kinds of one row are due, as whole and part/of.
type row struct {
	whole, part []int
	of          int
}

func newRow(places int, weights, given []int) row {
	r := row{whole: slices.Clone(given), part: make([]int, len(given))}
	rest, kept := places, make([]bool, len(given))
	for again := true; again; {
		again, r.of = false, 0
		for k, w := range weights {
			if !kept[k] {
				r.of += w
			}
		}
		for k, w := range weights {
			if !kept[k] && given[k]*r.of > rest*w {
				kept[k], again = true, true
				rest -= given[k]
				r.of -= w
			}
		}
	}
	if r.of == 0 {
		return r
	}
	for k, w := range weights {
		if !kept[k] {
			r.whole[k], r.part[k] = rest*w/r.of, rest*w%r.of
		}
	}
	return r
}

// round rounds a row by largest remainder.
func (r row) round() []int {
	counts, left := slices.Clone(r.whole), 0
	order := make([]int, 0, len(counts))
	for k, part := range r.part {
		if left += part; part > 0 {
			order = append(order, k)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.part[b], r.part[a]) })
	if r.of > 0 {
		left /= r.of
	}
	for _, k := range order[:left] {
		counts[k]++
	}
	return counts
}

// control exchanges roundings until no chain of exchanges makes the differences of the
// columns smaller.
func control(rows []row, counts [][]int) {
	over := make([]float64, len(rows[0].whole)) // what a kind gets less what it is due
	for r, row := range rows {
		for k := range over {
			over[k] += float64(counts[r][k] - row.whole[k])
			if row.part[k] > 0 {
				over[k] -= float64(row.part[k]) / float64(row.of)
			}
		}
	}
	for exchange(rows, counts, over) {
	}
}

// exchange rounds a kind down that has too much and, by a chain through other kinds, one up
// that has too little; it returns false when that helps nowhere.
func exchange(rows []row, counts [][]int, over []float64) bool {
	type step struct{ row, from int }
	for first := range over {
		came := make([]step, len(over))
		seen := make([]bool, len(over))
		seen[first] = true
		queue := []int{first}
		for len(queue) > 0 {
			k := queue[0]
			queue = queue[1:]
			if over[first]-over[k] > 1+1e-9 {
				over[first]--
				over[k]++
				for at := k; at != first; at = came[at].from {
					counts[came[at].row][at]++
					counts[came[at].row][came[at].from]--
				}
				return true
			}
			for r, row := range rows {
				if row.part[k] == 0 || counts[r][k] == row.whole[k] {
					continue
				}
				for next := range over {
					if !seen[next] && row.part[next] > 0 && counts[r][next] == row.whole[next] {
						seen[next], came[next] = true, step{r, k}
						queue = append(queue, next)
					}
				}
			}
		}
	}
	return false
}

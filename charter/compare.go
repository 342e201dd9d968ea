package charter

import (
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// maxPairs is how many pairs of rules of one list are held against each other to tell which
// was reworded; beyond, they are removed and added.
const maxPairs = 200 * 200

// Compare returns what changed from one version of a charter to another: chapters, rules,
// terms, people and all else that readers see. An entry that both have is found by its id,
// else by its name: the text of a rule, a term, a person. A rule without an id that was
// reworded is found by its words, when half of them stayed. A chapter that only one version
// has is one difference.
//
// What tells versions apart is not compared: ids, labels, version, date, author, who
// validated, the changes stated and the acknowledgements. Nor is the order of lists, but
// that of the people to call. Time is linear in the size of both charters, and quadratic in
// the reworded rules of one list, of which there are few.
func Compare(before, after Charter) Diff {
	return compare(before, after, func(_, id string) string { return id })
}

// compare compares two versions whose ids are called as name says.
func compare(before, after Charter, name func(kind, id string) string) Diff {
	d := Diff{Before: before.Version, After: after.Version, Since: before.Date}
	old := contents(before, after)
	for i, now := range contents(after, before) {
		c := comparison{name: name, chapter: now.heading}
		c.chapters(old[i], now)
		slices.SortStableFunc(c.out, func(a, b Difference) int {
			if n := a.Pointer.Compare(b.Pointer); n != 0 {
				return n
			}
			return int(a.Kind - b.Kind)
		})
		d.Differences = append(d.Differences, c.out...)
	}
	return d
}

// comparison compares one chapter.
type comparison struct {
	name    func(kind, id string) string
	chapter string // its heading
	out     []Difference
}

func (c *comparison) find(kind DifferenceKind, part Part, level string, at finding.Pointer, args ...finding.Arg) {
	heading := finding.Term("chapter", label("page.heading", c.chapter))
	c.out = append(c.out, Difference{
		Message: book().Message(finding.Code("charter.diff."+level+"_"+kind.String()), append([]finding.Arg{heading}, args...)...),
		Kind:    kind, Part: part, Pointer: at,
	})
}

func (c *comparison) chapters(before, after content) {
	switch was, is := !before.isEmpty(), !after.isEmpty(); {
	case was && !is:
		c.find(Removed, ChapterPart, "chapter", before.at)
	case !was && is:
		c.find(Added, ChapterPart, "chapter", after.at)
	case was && is:
		c.statements(before.said, after.said, nil)
		c.items(before.items, after.items)
	}
}

// statements compares what is said once, of a chapter or of an item of it. Both say the
// same things in the same order.
func (c *comparison) statements(before, after []statement, of *item) {
	for i, now := range after {
		then, level, part := before[i], "entry", StatementPart
		if then.exact == now.exact {
			continue
		}
		args := []finding.Arg{finding.Term("what", label("noun", now.noun))}
		if of != nil {
			level, part = "member", of.part
			args = []finding.Arg{finding.Term("what", label("noun", of.noun)), c.title("item", *of), finding.Term("member", label("noun", now.noun))}
		}
		switch {
		case then.exact == "":
			c.find(Added, part, level, now.at, append(args, now.arg("after"))...)
		case now.exact == "":
			c.find(Removed, part, level, then.at, append(args, then.arg("before"))...)
		case now.words:
			c.find(Changed, part, level, now.at, append(args, contrasted(then.exact, now.exact)...)...)
		default:
			c.find(Changed, part, level, now.at, append(args, then.arg("before"), now.arg("after"))...)
		}
	}
}

// title is what an item is called, quoted.
func (c *comparison) title(name string, i item) finding.Arg {
	return quoted(name, c.name(i.kind, i.title))
}

// items compares the entries of the lists of a chapter.
func (c *comparison) items(before, after []item) {
	pair := matched(before, after)
	kept := make([]bool, len(before))
	for i, now := range after {
		what := finding.Term("what", label("noun", now.noun))
		if pair[i] < 0 {
			c.find(Added, now.part, "entry", now.at, what, c.title("after", now))
			continue
		}
		kept[pair[i]] = true
		then := before[pair[i]]
		if then.title != now.title {
			titles := contrasted(c.name(then.kind, then.title), c.name(now.kind, now.title))
			c.find(Changed, now.part, "entry", now.at.Field(now.field), append([]finding.Arg{what}, titles...)...)
		}
		c.statements(then.said, now.said, &now)
	}
	for i, then := range before {
		if !kept[i] {
			c.find(Removed, then.part, "entry", then.at, finding.Term("what", label("noun", then.noun)), c.title("before", then))
		}
	}
}

// matched returns, for each item after, the index of the one it was before, -1 for none.
func matched(before, after []item) []int {
	pair := make([]int, len(after))
	for i := range pair {
		pair[i] = -1
	}
	free := make([]bool, len(before))
	for i := range free {
		free[i] = true
	}
	for _, key := range []func(item) string{
		func(i item) string { return i.id },
		func(i item) string { return i.title },
	} {
		waiting := map[[2]string][]int{}
		for i, then := range before {
			if k := key(then); k != "" && free[i] {
				at := [2]string{then.list, k}
				waiting[at] = append(waiting[at], i)
			}
		}
		for i, now := range after {
			at := [2]string{now.list, key(now)}
			if queue := waiting[at]; pair[i] < 0 && len(queue) > 0 {
				pair[i], free[queue[0]], waiting[at] = queue[0], false, queue[1:]
			}
		}
	}
	reworded(before, after, pair, free)
	return pair
}

// reworded pairs the rules that are left where at least half of the words of two are the
// same: the most alike first in the order of what is now, and of equals the earliest.
func reworded(before, after []item, pair []int, free []bool) {
	left, now := map[string][]int{}, map[string][]int{}
	for i, b := range before {
		if b.part == RulePart && free[i] {
			left[b.list] = append(left[b.list], i)
		}
	}
	for i, a := range after {
		if a.part == RulePart && pair[i] < 0 {
			now[a.list] = append(now[a.list], i)
		}
	}
	for i, a := range after {
		if pair[i] >= 0 || len(left[a.list])*len(now[a.list]) > maxPairs {
			continue
		}
		best := 0.5
		for _, j := range left[a.list] {
			if free[j] && (a.id == "" || before[j].id == "") {
				if alike := likeness(before[j].title, a.title); alike > best || alike == best && pair[i] < 0 {
					best, pair[i] = alike, j
				}
			}
		}
		if pair[i] >= 0 {
			free[pair[i]] = false
		}
	}
}

// likeness returns the share of words that two texts have in common, of the longer.
func likeness(a, b string) float64 {
	first, second := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	longer := max(len(first), len(second))
	if longer == 0 {
		return 0
	}
	count := map[string]int{}
	for _, w := range first {
		count[w]++
	}
	common := 0
	for _, w := range second {
		if count[w] > 0 {
			count[w]--
			common++
		}
	}
	return float64(common) / float64(longer)
}

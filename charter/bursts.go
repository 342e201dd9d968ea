package charter

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// CheckBursts finds the days on which an account publishes more than the charter allows:
// [Editorial].PerDay, or that of the network in its place. A charter that sets no number has
// no burst, as no authority gives one that holds for every account.
//
// A thread is one post. Stories are not counted, as they come in series by nature, nor are
// relays, which are on people's own accounts, nor posts without an account or a date. What
// people see within an hour is not told from what they see within a day: posts have a day.
//
// Pointers are "/posts/3/date": the first post that is beyond the number, in the order of the
// list, with those of the same day as related. Time is in proportion to the posts and their
// logarithm. A nil linter finds nothing.
func (l *Linter) CheckBursts(posts []Post) finding.List {
	if l == nil {
		return nil
	}
	var order []int
	for i, p := range posts {
		if p.Account != "" && !p.Date.IsZero() && !p.Relay && p.Format != network.FormatStory {
			order = append(order, i)
		}
	}
	byDay := func(i, j int) int {
		return cmp.Or(cmp.Compare(posts[i].Account, posts[j].Account), posts[i].Date.Compare(posts[j].Date))
	}
	slices.SortStableFunc(order, byDay)
	var list finding.List
	for len(order) > 0 {
		n := 1
		for n < len(order) && byDay(order[0], order[n]) == 0 {
			n++
		}
		list = append(list, l.burst(posts, order[:n])...)
		order = order[n:]
	}
	list.Sort()
	return list
}

// burst holds the posts of one account on one day, by their places in the list, against the
// charter.
func (l *Linter) burst(posts []Post, day []int) finding.List {
	first := posts[day[0]]
	most := l.allowance(first.Network, func(o Override) *Allowance { return o.PerDay }, l.editorial.PerDay)
	if !most.isLimit() || len(day) <= *most.Max {
		return nil
	}
	at := func(i int) finding.Pointer { return finding.Root.Field("posts").Index(i).Field("date") }
	f := book().Finding(CodeBurst, at(day[*most.Max]), finding.Integer("count", len(day)), first.Date.Arg("date"), finding.Integer("limit", *most.Max))
	for k, i := range day {
		if k != *most.Max {
			f.Related = append(f.Related, finding.Related{Message: f.Message, Pointer: at(i)})
		}
	}
	return finding.List{f}
}

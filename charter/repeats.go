package charter

import (
	"cmp"
	"hash/fnv"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// What makes two posts of one account the same to who follows it.
const (
	shingle     = 3   // words in a row that are compared
	leastShared = 0.8 // of all that either has
	repeatDays  = 30  // between them; later it is a content that comes back
	mostAlike   = 200 // posts of one account that a run of words is looked up in
)

// CheckRepeats finds the posts that say again, on one account and within thirty days, what an
// earlier one says: eight words in ten, in runs of three, addresses, mentions and hashtags
// apart. The same content on several accounts is a variant, and no repeat. Posts without an
// account are not compared; those without a date are taken for one day. Pointers are
// "/posts/3/text", with the earlier post as related. Time is in proportion to the texts.
func CheckRepeats(posts []Post) finding.List {
	order := make([]int, len(posts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(posts[i].Account, posts[j].Account), posts[i].Date.Compare(posts[j].Date))
	})
	var list finding.List
	var seen map[uint64][]int // the posts of the account that have a run of words
	sizes := make([]int, len(posts))
	for k, i := range order {
		p := &posts[i]
		if k == 0 || posts[order[k-1]].Account != p.Account {
			seen = map[uint64][]int{}
		}
		if p.Account == "" {
			continue
		}
		runs := runsOf(p.Text)
		sizes[i] = len(runs)
		shared := map[int]int{}
		for _, run := range runs {
			for _, j := range seen[run] {
				shared[j]++
			}
			if len(seen[run]) < mostAlike {
				seen[run] = append(seen[run], i)
			}
		}
		if j, found := closest(posts, i, shared, sizes); found {
			f := book().Finding(CodeRepeat, finding.Root.Field("posts").Index(i).Field("text"), finding.Text("post", cmp.Or(posts[j].ID, posts[j].Title)))
			f.Related = []finding.Related{{Message: f.Message, Pointer: finding.Root.Field("posts").Index(j).Field("text")}}
			list = append(list, f)
		}
	}
	list.Sort()
	return list
}

// closest returns the latest post that says what post i says, if there is one.
func closest(posts []Post, i int, shared map[int]int, sizes []int) (at int, found bool) {
	at = -1
	for j, n := range shared {
		near := posts[i].Date.IsZero() || posts[j].Date.IsZero() || posts[i].Date.DaysSince(posts[j].Date) <= repeatDays
		if all := sizes[i] + sizes[j] - n; near && float64(n) >= leastShared*float64(all) {
			at, found = max(at, j), true
		}
	}
	return at, found
}

// runsOf returns the runs of words of a text, hashed, each once, in order; none of a text that
// is too short to be told from another.
func runsOf(s string) []uint64 {
	var f text.Folded
	f.Reset(s)
	tokens := tokens(slices.Collect(text.Tokens(s)))
	var words [][]byte
	for start, end := range f.Words() {
		if from, to := f.Span(start, end); !tokens.touch(from, to) {
			words = append(words, f.Bytes()[start:end])
		}
	}
	var out []uint64
	for k := 0; k+shingle <= len(words); k++ {
		h := fnv.New64a()
		for _, w := range words[k : k+shingle] {
			_, _ = h.Write(w) // a hash writes all
			_, _ = h.Write([]byte{' '})
		}
		out = append(out, h.Sum64())
	}
	if len(out) < shingle {
		return nil
	}
	slices.Sort(out)
	return slices.Compact(out)
}

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
	var k findings
	r := repeats{posts: posts, sizes: make([]int, len(posts))}
	at := func(i int) finding.Pointer { return finding.Root.Field("posts").Index(i).Field("text") }
	for n, i := range order {
		if n == 0 || posts[order[n-1]].Account != posts[i].Account {
			r.seen = map[uint64][]int{}
		}
		if posts[i].Account == "" {
			continue
		}
		if j, found := r.earlier(i); found {
			f := k.find(CodeRepeat, at(i), finding.Text("post", cmp.Or(posts[j].ID, posts[j].Title)))
			f.Related = []finding.Related{{Message: f.Message, Pointer: at(j)}}
		}
	}
	k.list.Sort()
	return k.list
}

// repeats are the posts of one account, from the earliest on.
type repeats struct {
	posts []Post
	sizes []int            // how many runs of words each post has that was looked at
	seen  map[uint64][]int // the posts that have a run, by their places
}

// earlier looks at the next post, and returns the latest one before it that says the same, if
// there is one.
func (r *repeats) earlier(i int) (latest int, found bool) {
	runs := runsOf(r.posts[i].Text)
	r.sizes[i] = len(runs)
	shared := map[int]int{}
	for _, run := range runs {
		for _, j := range r.seen[run] {
			shared[j]++
		}
		if len(r.seen[run]) < mostAlike {
			r.seen[run] = append(r.seen[run], i)
		}
	}
	for j, n := range shared {
		if r.near(i, j) && float64(n) >= leastShared*float64(r.sizes[i]+r.sizes[j]-n) && (!found || r.compare(j, latest) > 0) {
			latest, found = j, true
		}
	}
	return latest, found
}

// near reports whether so few days are between two posts that one repeats the other.
func (r *repeats) near(i, j int) bool {
	a, b := r.posts[i].Date, r.posts[j].Date
	return a.IsZero() || b.IsZero() || a.DaysSince(b) <= repeatDays
}

// compare orders posts as they appear: by day, and of one day as they are given.
func (r *repeats) compare(i, j int) int {
	return cmp.Or(r.posts[i].Date.Compare(r.posts[j].Date), cmp.Compare(i, j))
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

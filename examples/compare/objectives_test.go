package compare

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	dateparser "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// sentences are objectives in English, with the day each is due.
var sentences = []struct{ text, due string }{
	{"Grow Instagram followers from 1,200 to 5,000 by the end of June 2026", "2026-06-30"},
	{"Increase engagement rate by 20% within 6 months", "2026-07-15"},
	{"Hit 1M views by 2027-01-31", "2027-01-31"},
	{"Generate 200 leads from LinkedIn in Q4 2026", "2026-12-31"},
	{"Reach 10k newsletter subscribers by the end of the quarter", "2026-03-31"},
	{"Publish twice a week on LinkedIn until the end of March", "2026-03-31"},
	{"Cut cost per lead to $40 before 1 September 2026", "2026-08-31"},
	{"Get 50 reviews by EOY", "2026-12-31"},
	{"Answer 90% of messages in under 2 hours by 30 April 2026", "2026-04-30"},
	{"Double blog traffic next quarter", "2026-06-30"},
	{"Grow our community to 3,000 members by mid-May", "2026-05-15"},
	{"Sell 120 tickets through social media before Christmas", "2026-12-24"},
}

var (
	asOf = calendar.MustDate("2026-01-15")
	base = time.Date(2026, time.January, 15, 0, 0, 0, 0, time.UTC)
)

var (
	reader   = smart.Reader{Language: language.English, AsOf: asOf}
	searcher = &dateparser.Parser{}
	config   = &dateparser.Configuration{Languages: []string{"en"}, CurrentTime: base}
)

func newWhen() *when.Parser {
	w := when.New(nil)
	w.Add(en.All...)
	w.Add(common.All...)
	return w
}

// corpus is the sentences above and the English ones that stand beside the module.
func corpus(tb testing.TB) []string {
	tb.Helper()
	var out []string
	for _, s := range sentences {
		out = append(out, s.text)
	}
	file, err := os.Open(filepath.Join("..", "..", "..", "shared", "data", "smart", "objectives.dev.jsonl"))
	if err != nil {
		tb.Log("without the sentences beside the module: ", err)
		return out
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var row struct{ Lang, Text string }
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			tb.Fatal(err)
		}
		if row.Lang == "en" {
			out = append(out, row.Text)
		}
	}
	return out
}

// The days that objectives are due, as each library reads them: ours all, theirs few.
func TestDeadlines(t *testing.T) {
	w, right, mine := newWhen(), map[string]int{}, 0
	for _, s := range sentences {
		if got := reader.Read(s.text).Values.Deadline.String(); got == s.due {
			mine++
		} else {
			t.Errorf("%q: due %s, read %s", s.text, s.due, got)
		}
		if r, err := w.Parse(s.text, base); err == nil && r != nil && r.Time.Format(time.DateOnly) == s.due {
			right["when"]++
		}
		_, found, err := searcher.Search(config, s.text)
		for _, f := range found {
			if err == nil && f.Date.Time.Format(time.DateOnly) == s.due {
				right["go-dateparser"]++
				break
			}
		}
	}
	t.Logf("of %d deadlines: smart %d, when %d, go-dateparser %d (any of its dates)", len(sentences), mine, right["when"], right["go-dateparser"])
}

// took is how long it takes to read all the texts.
func took(texts []string, read func(string)) time.Duration {
	start := time.Now()
	for _, s := range texts {
		read(s)
	}
	return time.Since(start)
}

// A whole reading against the search for dates alone, in turns, so that a busy machine slows
// all of them. The log has the median of the ratios; the floors are below the best of them.
func TestReadIsFaster(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	texts, w := corpus(t), newWhen()
	var whens, searches []float64
	var reads []time.Duration
	for range 9 {
		ours := min(took(texts, func(s string) { reader.Read(s) }), took(texts, func(s string) { reader.Read(s) }))
		reads = append(reads, ours/time.Duration(len(texts)))
		whens = append(whens, float64(took(texts, func(s string) { _, _ = w.Parse(s, base) }))/float64(ours))
		searches = append(searches, float64(took(texts, func(s string) { _, _, _ = searcher.Search(config, s) }))/float64(ours))
	}
	slices.Sort(whens)
	slices.Sort(searches)
	slices.Sort(reads)
	middle, last := len(whens)/2, len(whens)-1
	t.Logf("%d sentences of %d bytes: Read %v; when %.1f, go-dateparser %.1f times as long (best %.1f, %.1f)",
		len(texts), len(strings.Join(texts, ""))/len(texts), reads[middle], whens[middle], searches[middle], whens[last], searches[last])
	if whens[last] < 8 || searches[last] < 50 {
		t.Errorf("when %.1f times, go-dateparser %.1f times as long as Read", whens[last], searches[last])
	}
}

func BenchmarkObjectives(b *testing.B) {
	texts, w := corpus(b), newWhen()
	for _, library := range []struct {
		name string
		read func(string)
	}{
		{"Read", func(s string) { reader.Read(s) }},
		{"Recognize", func(s string) { reader.Recognize(s) }},
		{"when", func(s string) { _, _ = w.Parse(s, base) }},
		{"go-dateparser", func(s string) { _, _, _ = searcher.Search(config, s) }},
	} {
		b.Run(library.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				library.read(texts[i%len(texts)])
			}
		})
	}
}

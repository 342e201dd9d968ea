package kpi

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// leastPosts is how many posts a group and the others take to be compared.
const leastPosts = 5

// MaxGroups is the largest number of groups that posts are compared by, and MaxRanked that of
// the posts.
const (
	MaxGroups = 200
	MaxRanked = 20_000
)

// Grouping is what posts are compared by. The zero Grouping means absent.
type Grouping int

// The groupings.
const (
	// GroupByHour is the hour of publication.
	GroupByHour Grouping = iota + 1
	// GroupByWeekday is its day of the week.
	GroupByWeekday
	// GroupByFormat is the form of the content.
	GroupByFormat
	// GroupByTheme is what it is about.
	GroupByTheme
)

var groupings = document.MustEnum[Grouping]("grouping", "hour", "weekday", "format", "theme")

// String returns the name of g in documents, such as "weekday".
func (g Grouping) String() string { return groupings.Name(g) }

// MarshalText writes the name of g; an absent or unknown g is an error.
func (g Grouping) MarshalText() ([]byte, error) { return groupings.Marshal(g) }

// UnmarshalText reads the name of a grouping.
func (g *Grouping) UnmarshalText(text []byte) (err error) {
	*g, err = groupings.Unmarshal(text)
	return err
}

// Label returns what a reader sees for g: "day of the week", « jour de la semaine ». It is
// the zero message when g is not a grouping.
func (g Grouping) Label() finding.Message { return groupings.Label(book(), "kpi.grouping", g) }

// Publication is what is known of a post besides its figures. The zero Publication names
// no post.
type Publication struct {
	Post   string            `json:"post" ref:"post" validate:"required,max=200"`
	At     calendar.DateTime `json:"at,omitzero"`
	Format network.Format    `json:"format,omitzero"`
	Theme  string            `json:"theme,omitzero" validate:"max=200"`
}

// Group is the posts of one hour, day, format or theme, compared with all the others.
type Group struct {
	// Key is the hour from 0 to 23, the English name of the day in lower case, the name of the
	// format, or the theme.
	Key   string          `json:"key"`
	Label finding.Message `json:"label"`
	Posts int             `json:"posts"`
	// Typical is the figure of the post in the middle, and Others that of the others.
	Typical Measure `json:"typical"`
	Others  Measure `json:"others"`
	// Stands says that chance does not explain the difference, with all the groups that were
	// looked at taken into account, and Better that it is the way that is wanted.
	Stands bool            `json:"stands,omitzero"`
	Better bool            `json:"better,omitzero"`
	Why    finding.Message `json:"why"`
}

// Ranking compares posts by one thing. What stands out in it is a candidate to test and
// never a truth: posts were not published at eight because of a lot that was drawn. The
// zero Ranking says nothing.
type Ranking struct {
	Indicator ID       `json:"indicator,omitzero"`
	By        Grouping `json:"by,omitzero"`
	// Groups are those with enough posts, those that stand out first, the better first.
	Groups []Group `json:"groups,omitzero"`
	// Posts are how many were compared, and Left how many were left out: nothing says what
	// group they are of.
	Posts int `json:"posts,omitzero"`
	Left  int `json:"left,omitzero"`
	// Why says it in a sentence.
	Why finding.Message `json:"why,omitzero"`
}

// RankPosts compares the figures of posts by hour, weekday, format or theme, with the
// indicators of [Builtin]: each group with all other posts, by ranks (Mann and Whitney), so
// that one post that went round the world decides nothing. A group takes 5 posts. Of those
// that stand out, no more than one in ten is expected to be chance. Time is n log n for each
// group.
func RankPosts(by Grouping, s Series, posts []Publication, aim Aim) Ranking {
	return Builtin().RankPosts(by, s, posts, aim)
}

// RankPosts is the function [RankPosts] with the indicators of c.
func (c Catalogue) RankPosts(by Grouping, s Series, posts []Publication, aim Aim) Ranking {
	r := Ranking{Indicator: s.Indicator, By: by}
	first, _ := calendar.NewDate(calendar.MinYear, 1, 1)
	last, _ := calendar.NewDate(calendar.MaxYear, 12, 31)
	p, refusal := c.comparison(&s, stretch(first, last), aim)
	var seen []observation
	switch {
	case !refusal.IsZero():
	case !groupings.Has(by):
		refusal = say("kpi.ranking.by")
	case p.x.Kind == Stock:
		refusal = say("kpi.ranking.stock")
	case len(s.Samples) > MaxRanked:
		refusal = say("kpi.unknown.too_many", finding.Integer("max", MaxRanked))
	default:
		seen, refusal = p.observe(&s, p.want, nil)
	}
	if refusal.IsZero() {
		refusal = single(seen)
	}
	if !refusal.IsZero() {
		r.Why = refusal
		return r
	}
	r.fill(p, seen, keys(by, posts))
	return r
}

// single says that readings are not one of each post.
func single(seen []observation) finding.Message {
	read := make(map[string]bool, len(seen))
	for _, o := range seen {
		switch {
		case o.post == "":
			return say("kpi.ranking.posts")
		case read[o.post]:
			return say("kpi.ranking.twice")
		}
		read[o.post] = true
	}
	return finding.Message{}
}

// keys is the group of each post. A post that two publications put into different groups is
// in none.
func keys(by Grouping, posts []Publication) map[string]string {
	out := make(map[string]string, len(posts))
	for _, p := range posts {
		key := p.key(by)
		if was, found := out[p.Post]; found && was != key {
			key = ""
		}
		out[p.Post] = key
	}
	return out
}

// key is the group of a post, empty when it is not known.
func (p Publication) key(by Grouping) string {
	switch {
	case by == GroupByTheme:
		return p.Theme
	case by == GroupByFormat && !p.Format.Label().IsZero():
		return p.Format.String()
	case p.At.IsZero():
	case by == GroupByHour:
		return fmt.Sprintf("%02d", p.At.Clock().Hour())
	case by == GroupByWeekday:
		return weekdayName(p.At.Date().Weekday())
	}
	return ""
}

func weekdayName(day time.Weekday) string {
	name := day.String()
	return string(name[0]|0x20) + name[1:]
}

// fill compares the groups.
func (r *Ranking) fill(p *comparison, seen []observation, keys map[string]string) {
	groups := map[string][]float64{}
	for _, o := range seen {
		key := keys[o.post]
		if key == "" || !(o.under > 0) {
			r.Left++
			continue
		}
		r.Posts++
		groups[key] = append(groups[key], o.rate())
	}
	sorted := slices.Sorted(maps.Keys(groups))
	names := slices.DeleteFunc(slices.Clone(sorted), func(key string) bool {
		return len(groups[key]) < leastPosts || r.Posts-len(groups[key]) < leastPosts
	})
	switch {
	case len(names) > MaxGroups:
		r.Why = say("kpi.ranking.many", finding.Term("by", r.By.Label()), finding.Integer("max", MaxGroups))
		return
	case len(names) == 0:
		r.Why = say("kpi.ranking.few", finding.Term("by", r.By.Label()), finding.Integer("least", leastPosts))
		return
	}
	chance, rest := make([]float64, len(names)), make([]float64, 0, r.Posts)
	for i, key := range names {
		rest = rest[:0]
		for _, other := range sorted {
			if other != key {
				rest = append(rest, groups[other]...)
			}
		}
		g := Group{Key: key, Label: r.By.group(key), Posts: len(groups[key]), Typical: p.typical(groups[key]), Others: p.typical(rest)}
		var pairs float64
		pairs, chance[i] = stat.MannWhitney(groups[key], rest)
		more := pairs > float64(len(groups[key]))*float64(len(rest))/2
		g.Better = p.wanted != 0 && more == (p.wanted > 0)
		r.Groups = append(r.Groups, g)
	}
	r.judge(chance, p.wanted)
}

// judge says which groups stand out, by how often chance alone makes as much of each.
func (r *Ranking) judge(chance []float64, wanted float64) {
	for i, adjusted := range stat.BenjaminiHochberg(chance) {
		g := &r.Groups[i]
		g.Stands = adjusted <= falseShare
		g.Better = g.Better && g.Stands
		g.explain(wanted)
	}
	slices.SortStableFunc(r.Groups, func(a, b Group) int {
		return cmp.Or(rank(a.Stands)-rank(b.Stands), rank(a.Better)-rank(b.Better), cmp.Compare(a.Key, b.Key))
	})
	r.explain(wanted)
}

// typical is the figure in the middle of posts.
func (p *comparison) typical(values []float64) Measure {
	places := 0
	if p.divides() {
		places = 2
	} else {
		for _, v := range values {
			places = decimals(v, places)
		}
	}
	middle := stat.Median(values)
	if !whole(middle) && math.Abs(middle) < 100 {
		places = max(places, 1)
	}
	return p.exact(roundTo(middle, places), places)
}

// group is what a reader sees for a group.
func (g Grouping) group(key string) finding.Message {
	switch g {
	case GroupByHour:
		hour := 0
		fmt.Sscanf(key, "%d", &hour)
		return say("kpi.group.hour", finding.Clock("time", hour, 0))
	case GroupByWeekday:
		for day := range 7 {
			if weekdayName(time.Weekday(day)) == key {
				return calendar.WeekdaysOf(time.Weekday(day)).Label()
			}
		}
	case GroupByFormat:
		var f network.Format
		if f.UnmarshalText([]byte(key)) == nil {
			return f.Label()
		}
	}
	return say("kpi.group.theme", finding.Text("name", key))
}

// name is how sentences tell a group that stands out from the others.
func (g *Group) name(wanted float64) finding.Code {
	switch {
	case !g.Stands:
		return "alike"
	case wanted == 0:
		return "apart"
	case g.Better:
		return "better"
	}
	return "worse"
}

func (g *Group) explain(wanted float64) {
	g.Why = say("kpi.group."+g.name(wanted), finding.Term("group", g.Label), finding.Integer("posts", g.Posts), g.Typical.Arg("typical"), g.Others.Arg("others"))
}

func (r *Ranking) explain(wanted float64) {
	var found []finding.Arg
	for i := range r.Groups {
		if g := &r.Groups[i]; g.Stands {
			found = append(found, finding.Term("group", say("kpi.ranking."+g.name(wanted), finding.Term("group", g.Label))))
		}
	}
	args := []finding.Arg{finding.Term("by", r.By.Label()), finding.Integer("groups", len(r.Groups)), finding.Integer("posts", r.Posts)}
	if len(found) == 0 {
		r.Why = say("kpi.ranking.none", args...)
		return
	}
	r.Why = say("kpi.ranking.some", append(args, finding.ListOf("found", found...))...)
}

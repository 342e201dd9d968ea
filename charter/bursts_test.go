package charter_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// paced is a linter for two posts a day, five on X, and any number on Bluesky.
func paced(t *testing.T) *charter.Linter {
	return linter(t, charter.Charter{Editorial: &charter.Editorial{
		PerDay: &charter.Allowance{Max: ptr(2)},
		Networks: []charter.Override{
			{Network: network.X, PerDay: &charter.Allowance{Max: ptr(5)}},
			{Network: network.Bluesky, PerDay: &charter.Allowance{}},
		},
	}})
}

func TestCheckBursts(t *testing.T) {
	on := func(account string, id network.ID, days ...int) (posts []charter.Post) {
		for _, d := range days {
			posts = append(posts, charter.Post{Account: account, Network: id, Date: day.AddDays(d)})
		}
		return posts
	}
	with := func(posts []charter.Post, change func(*charter.Post)) []charter.Post {
		for i := range posts {
			change(&posts[i])
		}
		return posts
	}
	page := network.LinkedIn
	for _, c := range []struct {
		name  string
		posts []charter.Post
		want  []finding.Pointer
	}{
		{"none", nil, nil},
		{"as many as allowed", on("page", page, 0, 0, 1, 1), nil},
		{"one more", on("page", page, 1, 0, 0, 1, 0), []finding.Pointer{"/posts/4/date"}},
		{"each day once", on("page", page, 0, 0, 0, 0, 1, 1, 1), []finding.Pointer{"/posts/2/date", "/posts/6/date"}},
		{"each account by itself", append(on("page", page, 0, 0), on("profile", page, 0, 0)...), nil},
		{"the number of the network", on("x", network.X, 0, 0, 0, 0, 0), nil},
		{"more than that of the network", on("x", network.X, 0, 0, 0, 0, 0, 0), []finding.Pointer{"/posts/5/date"}},
		{"any number on a network", on("sky", network.Bluesky, 0, 0, 0, 0), []finding.Pointer(nil)},
		{"stories", with(on("page", page, 0, 0, 0), func(p *charter.Post) { p.Format = network.FormatStory }), nil},
		{"relays", with(on("page", page, 0, 0, 0), func(p *charter.Post) { p.Relay = true }), nil},
		{"without a day", with(on("page", page, 0, 0, 0), func(p *charter.Post) { p.Date = calendar.Date{} }), nil},
		{"without an account", on("", page, 0, 0, 0), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []finding.Pointer
			for _, f := range paced(t).CheckBursts(c.posts) {
				got = append(got, f.Pointer)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

// A charter that sets no number has no burst.
func TestCheckBurstsSilent(t *testing.T) {
	posts := make([]charter.Post, 50)
	for i := range posts {
		posts[i] = charter.Post{Account: "page", Date: day}
	}
	assert.Empty(t, linter(t, house()).CheckBursts(posts))
	assert.Empty(t, (*charter.Linter)(nil).CheckBursts(posts))
	assert.Empty(t, new(charter.Linter).CheckBursts(posts))
}

// A number below zero is a fault of the form, and allows or forbids nothing.
func TestAllowanceBelowZero(t *testing.T) {
	below := &charter.Allowance{Max: ptr(-1)}
	l := linter(t, charter.Charter{Editorial: &charter.Editorial{PerDay: below, Emoji: below, Hashtags: below}})
	posts := []charter.Post{{Account: "page", Date: day, Text: "Bonjour"}, {Account: "page", Date: day}}
	assert.Empty(t, l.CheckBursts(posts))
	assert.Empty(t, l.Lint(posts[0]))
}

func TestCheckBurstsSays(t *testing.T) {
	posts := []charter.Post{{Account: "page", Date: day}, {Account: "page", Date: day}, {Account: "page", Date: day}}
	list := paced(t).CheckBursts(posts)
	assert.Equal(t, []string{"/posts/2/date: 3 publications le 2 mars 2026 sur ce compte : la charte en admet 2 par jour."}, plain(sentences(list, language.French)))
	assert.Equal(t, []string{"/posts/2/date: 3 posts on 2 March 2026 on this account: the charter allows 2 a day."}, sentences(list, language.English))
	assert.Equal(t, finding.Warning, list[0].Severity)
	var related []finding.Pointer
	for _, r := range list[0].Related {
		related = append(related, r.Pointer)
	}
	assert.Equal(t, []finding.Pointer{"/posts/0/date", "/posts/1/date"}, related)
}

func ExampleLinter_CheckBursts() {
	most := 1
	house := charter.Charter{Editorial: &charter.Editorial{PerDay: &charter.Allowance{Max: &most}}}
	linter, _ := charter.NewLinter(house, network.Builtin())
	monday := calendar.MustDate("2026-03-02")
	posts := []charter.Post{
		{ID: "launch", Account: "page", Date: monday},
		{ID: "portrait", Account: "page", Date: monday.AddDays(1)},
		{ID: "reminder", Account: "page", Date: monday},
	}
	for _, row := range linter.CheckBursts(posts).In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// /posts/2/date 2 posts on 2 March 2026 on this account: the charter allows 1 a day.
}

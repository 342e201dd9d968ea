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

// several are networks with rules of their own, without any, unknown and absent.
var several = []network.ID{network.LinkedIn, network.X, network.Instagram, network.Mastodon, "nowhere", "", network.GooglePlus, network.LinkedIn}

// Held against several networks at once, a post gets what it gets on each alone.
func TestLintOn(t *testing.T) {
	c := house()
	c.Editorial.FormOfAddress = charter.Vous
	c.Editorial.Networks = append(c.Editorial.Networks, charter.Override{Network: network.X, FormOfAddress: charter.Tu, Hashtags: &charter.Allowance{Max: ptr(0)}})
	l := linter(t, c)
	posts := []charter.Post{
		{},
		{Text: french, Language: "fr", Date: day, Pillar: "care"},
		{Text: "Tu viens ? Votre SOLDE EST LÀ !!! gratuit 👍👍👍👍 #ad #soldes2026 06 39 98 12 34", Date: day, Pillar: "none", Language: "de"},
		{Title: "Gratuit", Text: french + french, Sponsored: true, AI: true, Relay: true, Territory: "US", Date: day, Media: []charter.Media{
			{Kind: charter.Image, Rights: charter.Rights{Networks: []network.ID{network.X}, Until: day.AddDays(-1)}},
			{Kind: charter.Video, Alt: "Image de lea@example.org", Rights: charter.Rights{Territories: []string{"FR"}}},
		}},
	}
	for i, p := range posts {
		lists := l.LintOn(p, several...)
		for k, id := range several {
			p.Network = id
			want := l.Lint(p)
			assert.Equal(t, sentences(want, language.French), sentences(lists[k], language.French), "post %d on %q", i, id)
			assert.Equal(t, len(want), len(lists[k]))
		}
	}
	assert.Empty(t, l.LintOn(posts[2]))
	assert.Len(t, (*charter.Linter)(nil).LintOn(posts[2], several...), len(several))
}

// What is changed in one list does not show in another.
func TestLintOnSharesNothing(t *testing.T) {
	l := linter(t, house())
	p := charter.Post{Text: "C'est gratuit !", Language: "fr", Date: day}
	lists := l.LintOn(p, network.LinkedIn, network.X)
	want := sentences(l.Lint(p), language.French)
	for i := range lists[0] {
		for k := range lists[0][i].Args {
			lists[0][i].Args[k] = finding.Text("found", "?")
		}
	}
	assert.Equal(t, want, sentences(lists[1], language.French))
}

func ExampleLinter_LintOn() {
	house := charter.Charter{Editorial: &charter.Editorial{Networks: []charter.Override{
		{Network: network.LinkedIn, FormOfAddress: charter.Vous},
		{Network: network.Instagram, FormOfAddress: charter.Tu},
	}}}
	linter, _ := charter.NewLinter(house, network.Builtin())
	content := charter.Post{Text: "Vous aimez le grand air ? Venez avec nous !", Language: "fr", Date: calendar.MustDate("2026-03-02")}
	networks := []network.ID{network.LinkedIn, network.Instagram}
	for i, list := range linter.LintOn(content, networks...) {
		fmt.Println(networks[i], len(list))
		for _, row := range list.In(language.English) {
			fmt.Println(" ", row.Sentence)
		}
	}
	// Output:
	// linkedin 0
	// instagram 2
	//   “Vous” is the polite form (vous): the charter asks for the other form of address.
	//   “Venez” is the polite form (vous): the charter asks for the other form of address.
}

package charter_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// repeated returns the places of what is said again, with what says it first.
func repeated(posts ...charter.Post) (out []string) {
	for _, f := range charter.CheckRepeats(posts) {
		out = append(out, string(f.Pointer)+" "+string(f.Related[0].Pointer))
	}
	return out
}

// A reel on four networks is one content in four versions; on one account it is said twice.
func TestTrap4OneContentFourVersions(t *testing.T) {
	const reel = "Dans les coulisses de notre atelier : une journée avec Lucie, qui restaure les lampes du quartier depuis dix ans."
	var posts []charter.Post
	for i, on := range []network.ID{network.Instagram, network.Facebook, network.TikTok, network.YouTube} {
		posts = append(posts, charter.Post{ID: fmt.Sprint(i), Account: string(on), Network: on, Text: reel, Date: day})
	}
	assert.Empty(t, charter.CheckRepeats(posts))
	again := posts[0]
	again.ID, again.Date, again.Text = "again", day.AddDays(3), reel+" https://example.org #atelier"
	list := charter.CheckRepeats(append(posts, again))
	if assert.Len(t, list, 1) {
		assert.Equal(t, finding.Pointer("/posts/4/text"), list[0].Pointer)
		assert.Equal(t, "A near-duplicate of the post “0”, on the same account within thirty days.", list[0].Localize(language.English))
		assert.Equal(t, "Quasi-doublon de la publication « 0 », sur le même compte à moins de trente jours d'intervalle.", plain([]string{list[0].Localize(language.French)})[0])
	}
}

func TestCheckRepeats(t *testing.T) {
	post := func(days int, s string) charter.Post {
		return charter.Post{Account: "a", Date: day.AddDays(days), Text: s}
	}
	const first = "Samedi, venez réparer vos lampes, vos vélos et vos grille-pain à l'atelier de la gare, avec nos bénévoles."
	assert.Equal(t, []string{"/posts/1/text /posts/0/text"}, repeated(post(0, first), post(5, "SAMEDI, venez réparer vos lampes, vos vélos et vos grille-pain à l’atelier de la gare avec nos bénévoles !")))
	assert.Equal(t, []string{"/posts/0/text /posts/1/text"}, repeated(post(5, first), post(0, first)), "the later one is the repeat")
	assert.Empty(t, repeated(post(0, first), post(31, first)), "a content that comes back")
	assert.Equal(t, []string{"/posts/0/text /posts/2/text", "/posts/1/text /posts/0/text"}, repeated(post(5, first), post(9, first), post(0, first)), "the latest before it")
	assert.Empty(t, repeated(post(0, first), post(1, "Samedi, venez fêter avec nos bénévoles les dix ans de l'atelier de la gare, et goûter le gâteau.")))
	assert.Empty(t, repeated(post(0, "Merci !"), post(1, "Merci !")), "too short to be told")
	assert.Empty(t, repeated(charter.Post{Text: first}, charter.Post{Text: first}), "without an account")
	assert.Equal(t, []string{"/posts/1/text /posts/0/text"}, repeated(charter.Post{Account: "a", Text: first}, charter.Post{Account: "a", Text: first}))
}

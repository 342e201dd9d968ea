package charter_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestCharterRoundTrip(t *testing.T) {
	want := full()
	data, err := json.Marshal(want)
	require.NoError(t, err)
	got, list := charter.ReadCharter(data)
	require.Empty(t, list)
	assert.Equal(t, want, got)
}

// post is one whose every field is set.
func post() charter.Post {
	return charter.Post{
		ID: "p1", Labels: map[string]string{"tool": "7"}, Slot: "a-2026-03-1", Account: "a-linkedin", Network: network.LinkedIn, Format: network.FormatText,
		Campaign: "launch", Pillar: "care", Title: "Titre", Text: "Texte", Link: "https://exemple.fr", Sponsored: true, AI: true, Relay: true,
		Language: "fr", Territory: "FR", Date: calendar.MustDate("2026-03-02"),
		Media: []charter.Media{{Kind: charter.Image, File: "a.png", Digest: "sha256:1", Alt: "Une crème", Rights: charter.Rights{Holder: "Studio"}}},
	}
}

func TestPostRoundTrip(t *testing.T) {
	for field, value := range reflect.ValueOf(post()).Fields() {
		assert.False(t, value.IsZero(), "the field %s of the post is set", field.Name)
	}
	data, err := json.Marshal(post())
	require.NoError(t, err)
	got, list := charter.ReadPost(data)
	require.Empty(t, list)
	assert.Equal(t, post(), got)
}

func TestHash(t *testing.T) {
	form := "29:socialstrategy/charter.Post/1" + "2:a1" + "1:x" + "4:text" + "2:FR" + "2:fr" + "0:" + "5:Été" + "0:" +
		"5:false" + "4:true" + "1:1" + "5:image" + "1:f" + "0:" + "2:é"
	sum := sha256.Sum256([]byte(form))
	small := charter.Post{Account: "a1", Network: "x", Format: network.FormatText, Territory: "FR", Language: "fr", Text: "Été", AI: true,
		Media: []charter.Media{{Kind: charter.Image, File: "f", Alt: "é"}}}
	assert.Equal(t, hex.EncodeToString(sum[:]), small.Hash(), "the form is the documented one")
	assert.Equal(t, "598499f844a9e4885170529a806b87bf7aae08bc67187992c46e47f75848e13f", charter.Post{}.Hash(), "a stored hash goes on meaning the same")
	want := post().Hash()
	assert.Equal(t, want, post().Hash())

	changes := map[string]func(*charter.Post){
		"account": func(p *charter.Post) { p.Account = "x" }, "network": func(p *charter.Post) { p.Network = network.X },
		"format": func(p *charter.Post) { p.Format = network.FormatImage }, "title": func(p *charter.Post) { p.Title += " " },
		"text": func(p *charter.Post) { p.Text = "Texte." }, "link": func(p *charter.Post) { p.Link = "" },
		"relay": func(p *charter.Post) { p.Relay = false }, "sponsored": func(p *charter.Post) { p.Sponsored = false }, "ai": func(p *charter.Post) { p.AI = false },
		"language": func(p *charter.Post) { p.Language = "en" }, "territory": func(p *charter.Post) { p.Territory = "BE" },
		"no media": func(p *charter.Post) { p.Media = nil }, "kind": func(p *charter.Post) { p.Media[0].Kind = charter.Video },
		"file": func(p *charter.Post) { p.Media[0].File = "b.png" }, "digest": func(p *charter.Post) { p.Media[0].Digest = "sha256:2" },
		"made": func(p *charter.Post) { p.Media[0].AI = true }, "retouched": func(p *charter.Post) { p.Media[0].Retouched = true },
		"mention": func(p *charter.Post) { p.Media[0].Mention = "retouched" }, "alt": func(p *charter.Post) { p.Media[0].Alt = "" }, "a media more": func(p *charter.Post) { p.Media = append(p.Media, p.Media[0]) },
		"from title to text": func(p *charter.Post) { p.Title, p.Text = "Titr", "eTexte" },
	}
	seen := map[string]string{want: "unchanged"}
	for name, change := range changes {
		p := post()
		change(&p)
		hash := p.Hash()
		assert.Empty(t, seen[hash], "%s changes the hash", name)
		seen[hash] = name
	}
	p := post()
	p.ID, p.Labels, p.Slot, p.Campaign, p.Pillar, p.Date, p.Media[0].Rights = "", nil, "", "", "", calendar.Date{}, charter.Rights{}
	assert.Equal(t, want, p.Hash(), "what organises the work does not count")
}

func TestEnums(t *testing.T) {
	for _, v := range []any{charter.Guide, charter.Annex, charter.OfficeHours, charter.OffHours, charter.Always, charter.Logo, charter.Banner,
		charter.Photo, charter.Image, charter.Animation, charter.Video, charter.Audio, charter.Document, charter.Tu, charter.Vous,
		charter.Generic, charter.Epicene, charter.Doublets, charter.MiddleDot,
		charter.Removed, charter.Added, charter.ChapterPart, charter.EntryPart} {
		data, err := json.Marshal(v)
		require.NoError(t, err)
		back := reflect.New(reflect.TypeOf(v))
		require.NoError(t, json.Unmarshal(data, back.Interface()))
		assert.Equal(t, v, back.Elem().Interface())
	}
	for _, v := range []any{charter.Status(0), charter.Cover(9), charter.AssetKind(-1), charter.MediaKind(0), charter.FormOfAddress(3), charter.InclusiveWriting(5)} {
		_, err := json.Marshal(v)
		assert.Error(t, err, "%v", v)
	}
	assert.Equal(t, "%!FormOfAddress(3)", charter.FormOfAddress(3).String())
}

package network_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/network"
)

// row is a fact of the base that the catalogue was compiled from.
type row struct {
	Subject    network.ID `json:"subject"`
	Field      string     `json:"field"`
	Value      any        `json:"value"`
	Unit       string     `json:"unit"`
	AsOf       string     `json:"as_of"`
	Source     string     `json:"source"`
	Confidence string     `json:"confidence"`
	Section    string     `json:"section"`
}

// factBase reads ../shared/facts/facts.json, relative to the root of the module, or skips.
func factBase(t *testing.T) []row {
	dir, err := os.Getwd()
	require.NoError(t, err)
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
	}
	data, err := os.ReadFile(filepath.Join(dir, "..", "shared", "facts", "facts.json"))
	if err != nil {
		t.Skip("the fact base is not beside the module: ", err)
	}
	var rows []row
	require.NoError(t, json.Unmarshal(data, &rows))
	return rows
}

// primaryFields are the fields that the primary rows of the base have here.
var primaryFields = map[string]network.Field{
	"x/post_text_max": "text", "x/post_text_counting": "rules.counting", "x/url_cost": "url_cost",
	"x/reply_prefilled_mentions_cost": "rules.replies", "x/hashtags_max": "hashtags", "x/images_per_post_max": "images",
	"facebook/metrics_deprecated": "metrics.removed_2025", "instagram/alt_text_supported": "rules.alt_text",
	"instagram/metrics_deprecated": "metrics.removed_2025",
	"threads/post_text_max":        "text", "threads/post_text_counting": "rules.counting", "threads/text_attachment_max": "text.attachment",
	"threads/links_max": "links", "threads/posts_per_day_max": "posts.api",
	"bluesky/post_text_max": "text", "bluesky/post_text_max_bytes": "text", "bluesky/tags_max": "tags",
	"bluesky/languages_max": "languages", "bluesky/images_per_post_max": "images", "bluesky/gallery_max": "carousel",
	"bluesky/image_max": "image", "bluesky/video_max": "video", "bluesky/alt_text_max": "alt_text",
	"bluesky/display_name_max": "account_name", "bluesky/bio_max": "biography",
	"mastodon/post_text_max": "text", "mastodon/url_cost": "url_cost", "mastodon/images_per_post_max": "images",
	"mastodon/alt_text_max": "alt_text", "mastodon/image_max": "image", "mastodon/video_max": "video", "mastodon/poll": "rules.poll",
	"mastodon/bio_max":    "biography",
	"pinterest/title_max": "title", "pinterest/description_max": "text", "pinterest/alt_text_max": "alt_text",
	"pinterest/link_max": "link_length", "pinterest/carousel_max": "carousel",
	"pinterest/monthly_active_world": "users.monthlyActive.world",
}

var numbers = regexp.MustCompile(`[0-9]+(\.[0-9]+)?`)

// Each primary row about a network is in the catalogue as it is: its number, its source, its
// date; and nothing else is called primary.
func TestBuiltin_primary(t *testing.T) {
	found := map[network.Field]int{}
	for _, r := range factBase(t) {
		if _, known := network.Builtin().Network(r.Subject); !known || r.Confidence != "primary" {
			continue
		}
		name := string(r.Subject) + "/" + r.Field
		field, listed := primaryFields[name]
		require.True(t, listed, "%s is not in the catalogue", name)
		f, there := network.Builtin().Fact(r.Subject, field, today)
		require.True(t, there, "%s", name)
		found[network.Field(r.Subject)+"/"+field]++

		assert.Equal(t, network.Primary, f.Evidence, "%s", name)
		assert.Equal(t, strings.TrimSpace(r.Source), f.Source, "%s", name)
		if !strings.HasPrefix(r.AsOf, "undated") {
			assert.Equal(t, r.AsOf+"/"+r.AsOf, f.AsOf.String(), "%s", name)
		} else {
			assert.Equal(t, "2026-11-23/2026-11-23", f.AsOf.String(), "%s", name)
		}
		assertValue(t, name, r, f.Value)
	}
	for _, id := range wireIDs {
		for f := range network.Builtin().Facts(id) {
			if f.Evidence == network.Primary {
				assert.NotZero(t, found[network.Field(id)+"/"+f.Field], "%s %s is called primary", id, f.Field)
			}
		}
	}
}

// units are the units here of those in the words of the base.
var units = map[string]network.Unit{
	"weighted characters": network.XWeighted, "UTF-8 bytes": network.Bytes, "graphemes": network.Graphemes,
	"graphemes (default; each server sets its own)": network.MastodonLength, "characters": network.UTF16,
	"bytes (1 MB before)": network.FileBytes, "bytes": network.FileBytes,
	"bytes, MP4 (100 MB before); 3 min according to a posting service": network.FileBytes,
}

func assertValue(t *testing.T, name string, r row, v network.Value) {
	text, isText := r.Value.(string)
	if number, err := strconv.ParseFloat(text, 64); err == nil {
		r.Value, isText = number, false
	}
	switch {
	case name == "threads/post_text_max":
		assert.Equal(t, "500 threads", v.Limit.String(), "its rule of counting is a row of its own")
	case !v.Limit.IsZero() && !isText:
		limit := v.Limit
		if name == "bluesky/post_text_max_bytes" {
			limit = v.Also
		}
		most, _ := limit.Max()
		assert.InDelta(t, r.Value, most, 0, "%s", name)
		if unit, listed := units[r.Unit]; listed {
			assert.Equal(t, unit, limit.Unit(), "%s", name)
		} else {
			assert.Equal(t, network.Items, limit.Unit(), "%s counts %s", name, r.Unit)
		}
	case !v.Limit.IsZero():
		_, some := v.Limit.Max()
		assert.False(t, some, "%s: %s", name, text)
	case !v.Figure.IsZero():
		assert.InDelta(t, r.Value, float64(v.Figure.Users)/1e6, 1e-9, "%s", name)
	case !v.Cap.IsZero():
		assert.InDelta(t, r.Value, v.Cap.Posts(), 0, "%s", name)
	case v.Number != 0:
		assert.InDelta(t, r.Value, v.Number, 0, "%s", name)
	case isText:
		for _, number := range numbers.FindAllString(v.Text, -1) {
			assert.Contains(t, text, number, "%s", name)
		}
	}
}

// Nothing rests on a source that only weak or unverified rows have.
func TestBuiltin_noWeakSource(t *testing.T) {
	sound, weak := map[string]bool{}, map[string]bool{}
	for _, r := range factBase(t) {
		source := strings.TrimSpace(r.Source)
		if r.Confidence == "weak" || r.Confidence == "unverified" {
			weak[source] = true
		} else {
			sound[source] = true
		}
	}
	for _, id := range wireIDs {
		for f := range network.Builtin().Facts(id) {
			assert.False(t, weak[f.Source] && !sound[f.Source], "%s %s: %s", id, f.Field, f.Source)
			assert.NotContains(t, f.Source, "background knowledge")
		}
	}
}

// factsOfTheBase are rows of the base that are no figures of users of their kind, and where
// they are here.
var factsOfTheBase = map[string]struct {
	id    network.ID
	field network.Field
}{
	"whatsapp_channels/updates_tab_daily_world": {network.WhatsAppChannels, "users.dailyActive.world"},
	"all/share_of_french_users_who_publish":     {network.All, "users_who_publish.FR"},
	"blog/article_length_average":               {network.Blog, "article_length.average"},
}

// Rows that are graded well enough are here with their number.
func TestBuiltin_factsOfTheBase(t *testing.T) {
	found := 0
	for _, r := range factBase(t) {
		name := string(r.Subject) + "/" + r.Field
		if name == "all/community_managers_use_france" {
			for _, pair := range strings.Split(r.Value.(string), ", ") {
				who, share, _ := strings.Cut(pair, " ")
				id, known := network.Builtin().Named(who)
				require.True(t, known, who)
				f, there := network.Builtin().Fact(id, "community_managers.FR", today)
				require.True(t, there, who)
				assert.Equal(t, share, strconv.FormatFloat(f.Value.Number, 'f', -1, 64), who)
			}
			found++
		}
		at, listed := factsOfTheBase[name]
		if !listed {
			continue
		}
		found++
		f, there := network.Builtin().Fact(at.id, at.field, today)
		require.True(t, there, name)
		assert.Equal(t, network.Secondary, f.Evidence, name)
		number := f.Value.Number
		if users := f.Value.Figure.Users; users != 0 {
			number = float64(users) / 1e6
		}
		assert.Equal(t, r.Value, number, name)
		assert.True(t, strings.HasPrefix(f.AsOf.From().String(), r.AsOf), name)
		assert.True(t, strings.HasPrefix(r.Source, f.Source[:len(f.Source)-1]), name)
	}
	assert.Equal(t, len(factsOfTheBase)+1, found)
	f, _ := network.Builtin().Fact(network.Mastodon, network.FieldFormats, today)
	assert.Equal(t, "also audio", f.Note)
	assert.Contains(t, network.Builtin().Formats(network.Facebook, today), network.FormatCarousel, "several images in one post")
}

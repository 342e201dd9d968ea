package network_test

import (
	"encoding"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// plain writes no-break spaces and apostrophes as the tables do.
func plain(s string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'").Replace(s)
}

func french(m finding.Message) string { return plain(m.Localize(language.French)) }

type named interface {
	encoding.TextMarshaler
	String() string
	Label() finding.Message
}

// closedSets are all the values of the closed sets, by set.
func closedSets() map[string][]named {
	sets := map[string][]named{}
	for k := range network.AccountKinds() {
		sets["account kind"] = append(sets["account kind"], k)
	}
	for s := range network.Statuses() {
		sets["status"] = append(sets["status"], s)
	}
	for f := range network.Formats() {
		sets["format"] = append(sets["format"], f)
	}
	for e := range network.Evidences() {
		sets["evidence"] = append(sets["evidence"], e)
	}
	for o := range network.Origins() {
		sets["origin"] = append(sets["origin"], o)
	}
	for k := range network.FigureKinds() {
		sets["figure kind"] = append(sets["figure kind"], k)
	}
	return sets
}

func TestLabels(t *testing.T) {
	for set, values := range closedSets() {
		english, frenchSeen := map[string]bool{}, map[string]bool{}
		for _, v := range values {
			en, fr := v.Label().Localize(language.English), french(v.Label())
			assert.NotContains(t, en, "network.", "%s %s has no label", set, v)
			assert.NotContains(t, fr, "network.", "%s %s has no label", set, v)
			assert.False(t, english[en], "%s: two values are %q", set, en)
			assert.False(t, frenchSeen[fr], "%s: two values are %q", set, fr)
			english[en], frenchSeen[fr] = true, true
			text, err := v.MarshalText()
			require.NoError(t, err)
			assert.Equal(t, v.String(), string(text))
		}
	}
}

// The French labels are those agreed for the whole module.
func TestLabels_glossary(t *testing.T) {
	for label, want := range map[string]string{
		french(network.Open.Label()):              "ouvert",
		french(network.Closing.Label()):           "fermeture annoncée",
		french(network.Closed.Label()):            "fermé",
		french(network.Renamed.Label()):           "renommé",
		french(network.Page.Label()):              "page",
		french(network.Profile.Label()):           "profil personnel",
		french(network.Showcase.Label()):          "page vitrine",
		french(network.Channel.Label()):           "chaîne",
		french(network.Group.Label()):             "groupe",
		french(network.Listing.Label()):           "fiche établissement",
		french(network.FormatCarousel.Label()):    "carrousel",
		french(network.FormatShortVideo.Label()):  "vidéo courte",
		french(network.FormatLive.Label()):        "direct",
		french(network.FormatThread.Label()):      "fil",
		french(network.FormatWhitePaper.Label()):  "livre blanc",
		french(network.FormatCaseStudy.Label()):   "étude de cas",
		french(network.FormatWebinar.Label()):     "webinaire",
		french(network.Editorial.Label()):         "avis éditorial",
		french(network.EuropeanUnion.Label()):     "Union européenne",
		french(network.Territory("BE").Label()):   "BE",
		french(network.MonthlyActive.Label()):     "utilisateurs actifs par mois",
		french(network.FormatInfographic.Label()): "infographie",
	} {
		assert.Equal(t, want, label)
	}
}

// Zero and unknown values of the closed sets have no label, do not marshal, and unknown
// names are refused.
func TestClosedSets_bad(t *testing.T) {
	for _, v := range []named{
		network.AccountKind(0), network.AccountKind(99), network.Status(0), network.Status(-1), network.Format(0), network.Format(99),
		network.Evidence(0), network.Evidence(99), network.Origin(0), network.Origin(99), network.FigureKind(0), network.FigureKind(99),
	} {
		assert.True(t, v.Label().IsZero(), "%v", v)
		_, err := v.MarshalText()
		assert.Error(t, err)
		assert.Contains(t, v.String(), "%!")
	}
	for _, v := range []encoding.TextUnmarshaler{
		new(network.AccountKind), new(network.Status), new(network.Format), new(network.Evidence), new(network.Origin), new(network.FigureKind),
	} {
		assert.Error(t, v.UnmarshalText([]byte("Page ")))
		assert.Error(t, v.UnmarshalText(nil))
	}
}

// Every network has its names in both languages, in the forms that sentences need.
func TestNetwork_names(t *testing.T) {
	for n := range network.Builtin().Networks() {
		for _, m := range []finding.Message{n.Name, n.The, n.On, n.Summary} {
			for _, tag := range []language.Tag{language.English, language.French} {
				assert.NotContains(t, m.Localize(tag), "network.", "%s", m.Code)
				assert.NotEmpty(t, m.Localize(tag), "%s", m.Code)
			}
		}
		assert.NotEmpty(t, n.Aliases, "%s", n.ID)
		assert.NotEmpty(t, n.Kinds, "%s", n.ID)
	}
	listing, found := network.Builtin().Network(network.GoogleBusinessProfile)
	require.True(t, found)
	assert.Equal(t, "fiche établissement Google", french(listing.Name))
	assert.Equal(t, "la fiche établissement Google", french(listing.The))
	assert.Equal(t, "sur la fiche établissement Google", french(listing.On))
	letter, found := network.Builtin().Network(network.Newsletter)
	require.True(t, found)
	assert.Equal(t, "dans la newsletter", french(letter.On))
	assert.True(t, letter.Owned)
}

// Every finding is documented by examples or plain to see, and speaks in whole sentences.
func TestMessages_rules(t *testing.T) {
	for rule := range network.Messages().Rules() {
		assert.True(t, strings.HasPrefix(string(rule.Code), "network."), "%s", rule.Code)
		for _, sentence := range []string{rule.English, rule.French} {
			assert.Regexp(t, `^\p{Lu}.*(\.|\{hint\}|\{instead\})$`, sentence)
		}
	}
}

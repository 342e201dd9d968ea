package smart_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// timely is enough time, so that relevance alone decides.
func timely() *smart.Resources {
	return &smart.Resources{MinutesNeeded: number(60), MinutesAvailable: number(60)}
}

func TestRelevance(t *testing.T) {
	on := func(ids ...network.ID) *smart.Stated { return &smart.Stated{Networks: ids} }
	tests := []struct {
		name   string
		change func(*smart.Objective, *smart.Evidence)
		state  smart.State
		why    string
	}{
		{"primary", func(*smart.Objective, *smart.Evidence) {}, smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"support", func(o *smart.Objective, _ *smart.Evidence) { o.Indicator = "likes" }, smart.StatePartly,
			"The indicator explains the goal, it does not prove that it is reached."},
		{"none", func(o *smart.Objective, _ *smart.Evidence) { o.Goal = smart.Acquisition }, smart.StateMissing, "The indicator says nothing about the goal."},
		{"an activity for a result", func(o *smart.Objective, _ *smart.Evidence) {
			o.Indicator, o.Goal = "posts_published", smart.Acquisition
		}, smart.StatePartly,
			"What is counted is an activity, not a result: it helps the goal, it does not prove that it is reached."},
		{"an activity for itself", func(o *smart.Objective, _ *smart.Evidence) { o.Indicator, o.Goal = "posts_published", smart.Production }, smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"the caller knows better", func(o *smart.Objective, e *smart.Evidence) {
			o.Goal, e.Relevance = smart.Acquisition, &smart.Relevance{Indicator: smart.Serves}
		}, smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"another goal", func(o *smart.Objective, _ *smart.Evidence) { o.Goal = smart.Other }, smart.StateUnknown, "Nothing says whether it serves the purpose."},
		{"no goal", func(o *smart.Objective, _ *smart.Evidence) { o.Goal = 0 }, smart.StateUnknown, "Nothing says whether it serves the purpose."},
		{"a network that is made for it", func(o *smart.Objective, _ *smart.Evidence) { o.Stated = on(network.LinkedIn) }, smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"a network that is not", func(o *smart.Objective, _ *smart.Evidence) { o.Stated = on(network.LinkedIn, network.WhatsAppChannels) }, smart.StatePartly,
			"The network helps the goal without being made for it (editorial opinion)."},
		{"a network that nobody knows", func(o *smart.Objective, _ *smart.Evidence) { o.Stated = on("minitel") }, smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"the account is elsewhere", func(o *smart.Objective, e *smart.Evidence) {
			o.Stated, e.Network = on(network.WhatsAppChannels), network.LinkedIn
		}, smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"the audience is there", func(o *smart.Objective, e *smart.Evidence) {
			e.Network, e.AudienceNetworks = network.LinkedIn, []network.ID{network.X, network.LinkedIn}
		}, smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"the audience is on one of two", func(o *smart.Objective, e *smart.Evidence) {
			o.Stated, e.AudienceNetworks = on(network.LinkedIn, network.Facebook), []network.ID{network.Facebook}
		}, smart.StatePartly, "A part of the audience is on the network."},
		{"the audience is elsewhere", func(o *smart.Objective, e *smart.Evidence) {
			o.Stated, e.AudienceNetworks = on(network.LinkedIn), []network.ID{network.Facebook}
		}, smart.StateMissing, "The audience is not on the network."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o, e := sound(), smart.Evidence{Resources: timely()}
			tt.change(&o, &e)
			k := smart.Check(o, e, today).Realistic
			assert.Equal(t, tt.state, k.State)
			assert.Equal(t, tt.why, k.Why.Localize(language.English))
			assert.NotEmpty(t, k.Why.Localize(language.French))
		})
	}
}

func TestMeansAreSaidToBeMeans(t *testing.T) {
	o := sound()
	o.Indicator, o.Goal = "posts_published", smart.Loyalty
	why := smart.Check(o, smart.Evidence{Resources: timely()}, today).Realistic.Why.Localize(language.French)
	assert.Equal(t, finding.Typeset("C'est un objectif de moyens, pas de résultat : ce qui est compté aide le but, sans prouver qu'il est atteint."), why)
}

// What a sentence says of whom it is for, and what for, counts; of itself it proves nothing
// against the rest.
func TestSentencesSayWhatTheyAreFor(t *testing.T) {
	for statement, words := range map[string]string{
		"Créer 3 comptes auprès de mon audience":                    "mon audience",
		"Publier 12 articles afin d’être trouvés":                   "afin d’",
		"Publish 12 articles so that buyers find us":                "so that",
		"Publish 12 articles in order to be found":                  "in order to",
		"Gagner 500 abonnés pour que NOS CLIENTS se parlent":        "NOS CLIENTS",
		"Publier 12 articles pour fin juin, par nous, pour le site": "",
		"Publish 12 articles to the site":                           "",
		"Gain 300 followers among our target audience":              "our target audience",
		"Gagner 300 abonnés auprès de nos adhérentes":               "nos adhérentes",
		"Gagner 300 abonnés auprès de notre cœur de cible":          "notre cœur de cible",
		"Publier 12 articles de sorte qu'on nous trouve":            "de sorte qu'",
	} {
		o := smart.Objective{Statement: statement, Indicator: "own"}
		k := smart.Check(o, smart.Evidence{Resources: timely()}, today).Realistic
		says := slices.IndexFunc(k.Seen, func(m finding.Message) bool { return m.Code == "smart.realistic.says_why" })
		if words == "" {
			assert.Negative(t, says, statement)
			assert.Equal(t, smart.StateUnknown, k.State, statement)
			continue
		}
		if assert.GreaterOrEqual(t, says, 0, statement) {
			arg, _ := k.Seen[says].Arg("words")
			assert.Equal(t, words, arg.Text())
			assert.Equal(t, smart.StateMet, k.State, statement)
		}
	}
	o := smart.Objective{Indicator: "own", Why: "être trouvés par les acheteurs"}
	k := smart.Check(o, smart.Evidence{Resources: timely()}, today).Realistic
	assert.Contains(t, k.Seen[len(k.Seen)-1].Localize(language.French), "être trouvés par les acheteurs")
	o.Indicator, o.Goal, o.Why = "followers", smart.Acquisition, "so that we sell"
	assert.Equal(t, smart.StateMissing, smart.Check(o, smart.Evidence{Resources: timely()}, today).Realistic.State)
}

// A sentence alone is not told that its indicator has nothing to do with its goal: the reader
// chose both of them.
func TestSentencesAreNotHeldAgainstThemselves(t *testing.T) {
	for tag, sentences := range map[language.Tag][]string{
		language.French:  {"Pour augmenter les demandes de devis de 20 %", "Répondre à 100 % des commentaires", "Obtenir 15 avis Google en 2 semaines"},
		language.English: {"Keep customers", "Respond to all comments within 2 hours"},
	} {
		for _, s := range sentences {
			a := smart.Reader{Language: tag, AsOf: today}.Read(s).Assess(smart.Evidence{})
			assert.NotEqual(t, smart.StateMissing, a.Realistic.State, s)
		}
	}
	read := 0
	for _, row := range lines[struct {
		Text string `json:"text"`
		Lang string `json:"lang"`
	}](t, "smart/objectives.dev.jsonl") {
		a := smart.Reader{Language: language.MustParse(row.Lang), AsOf: today}.Read(row.Text).Assess(smart.Evidence{})
		assert.NotEqual(t, smart.StateMissing, a.Realistic.State, row.Text)
		assert.NotEqual(t, smart.StateMet, a.Realistic.State, row.Text)
		read++
	}
	assert.Positive(t, read)
}

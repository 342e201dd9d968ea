package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// What a sentence says of how, of each, of where and within what time stays in its rewrite, in
// either language.
func TestSentencesKeepWhatChangesTheirSense(t *testing.T) {
	tests := []struct{ lang, text, french, english string }{
		// the verb
		{"fr", "Vendre 60 bougies sur Instagram d'ici le 30 juin 2026", "vendre 60 bougies sur Instagram.", "sell 60 bougies on Instagram."},
		{"en", "Sell 25 cookbooks on Instagram by 30 June 2026", "vendre 25 cookbooks sur Instagram.", "sell 25 cookbooks on Instagram."},
		{"en", "Hire 6 welders through Facebook by 30 June 2026", "embaucher 6 welders sur Facebook.", "hire 6 welders on Facebook."},
		{"fr", "Recruter 8 apprentis via TikTok d'ici le 30 juin 2026", "recruter 8 apprentis sur TikTok.", ""},
		{"fr", "Toucher 12 000 personnes sur Facebook d'ici le 30 juin 2026", "toucher 12 000 personnes sur Facebook.", "reach 12,000 people on Facebook."},
		{"en", "Reach 40,000 people on TikTok by 30 June 2026", "toucher 40 000 personnes sur TikTok.", "reach 40,000 people on TikTok."},
		{"fr", "Signer 4 partenariats sur LinkedIn d'ici le 30 juin 2026", "signer 4 partenariats sur LinkedIn.", "sign 4 partnerships on LinkedIn."},
		{"en", "Get 90 leads on LinkedIn by 30 June 2026", "obtenir 90 leads sur LinkedIn.", "generate 90 leads on LinkedIn."},
		// what people become
		{"fr", "Transformer 20 abonnés Instagram en acheteurs d'ici le 30 juin 2026", "", "turn 20 followers into buyers on Instagram."},
		{"en", "Convert 15 Facebook leads into members by 30 June 2026", "convertir 15 leads en membres sur Facebook.", "convert 15 Facebook leads into members."},
		// for each
		{"fr", "Obtenir 400 likes par photo sur Instagram d'ici le 30 juin 2026", "obtenir 400 likes par photo sur Instagram.", "generate 400 likes per photo on Instagram."},
		{"en", "Get 35 shares per article on LinkedIn by 30 June 2026", "obtenir 35 partages par article sur LinkedIn.", "generate 35 shares per article on LinkedIn."},
		{"en", "Get 60 comments per blog post on Facebook by 30 June 2026", "obtenir 60 commentaires par publication sur Facebook.", "generate 60 comments per blog post on Facebook."},
		{"fr", "Obtenir 30 leads par mois sur LinkedIn jusqu'au 30 juin 2026", "obtenir 30 leads par mois sur LinkedIn.", "generate 30 leads per month on LinkedIn."},
		// within what time
		{"fr", "Répondre à 75 % des commentaires Facebook en moins de 3 heures d'ici le 30 juin 2026", "répondre à 75 % des commentaires Facebook en moins de 3 heures.", "answer 75% of comments on Facebook in under 3 hours."},
		{"en", "Answer 90% of Facebook messages within 45 minutes by 30 June 2026", "", "answer 90% of Facebook messages in under 45 minutes."},
		// one of them
		{"fr", "Envoyer une newsletter par mois à nos clients jusqu'au 30 juin 2026", "envoyer une newsletter par mois", "send one newsletter per month"},
		{"en", "Publish a story every day on Instagram until 30 June 2026", "publier une story par jour sur Instagram.", "publish one story per day on Instagram."},
		{"fr", "Publier 1 post par semaine sur LinkedIn d'ici le 30 juin 2026", "publier 1 publication par semaine sur LinkedIn.", "publish 1 post per week on LinkedIn."},
		{"fr", "Envoyer une newsletter tous les 15 jours jusqu'au 30 juin 2026", "envoyer une newsletter tous les 15 jours", "send one newsletter every 15 days"},
		{"en", "Publish 2 posts every 10 days on Instagram until 30 June 2026", "publier 2 publications tous les 10 jours sur Instagram.", "publish 2 posts every 10 days on Instagram."},
		{"en", "Find 14 interns on LinkedIn by 30 June 2026", "", "recruit 14 interns on LinkedIn."},
		{"en", "500 people following our page on Facebook by 30 June 2026", "", "generate 500 people following our page on Facebook."},
		// more of them
		{"en", "Get 12% more profile visits on Instagram by 30 June 2026", "", "increase profile visits by 12% on Instagram ([starting point] today)."},
		{"fr", "Gagner 300 abonnés supplémentaires sur Pinterest d'ici le 30 juin 2026", "gagner 300 abonnés sur Pinterest.", "gain 300 followers on Pinterest."},
		// where
		{"fr", "Obtenir 30 leads à Nantes via LinkedIn d'ici le 30 juin 2026", "obtenir 30 leads sur LinkedIn à Nantes.", "generate 30 leads on LinkedIn (Nantes)."},
		{"en", "Generate 30 leads in New York via LinkedIn by 30 June 2026", "obtenir 30 leads sur LinkedIn (New York).", "generate 30 leads on LinkedIn in New York."},
		{"fr", "Ramener le délai de réponse sur Messenger de 5 h à 1 h d'ici le 30 juin 2026", "ramener le délai de réponse de 5 heures à 1 heure sur Messenger.", "reduce the response time from 5 hours to 1 hour on Messenger."},
		// who answers for it
		{"en", "The marketing team must generate 40 leads on LinkedIn by 30 June 2026", "", "generate 40 leads on LinkedIn. Owner: the marketing team."},
		{"fr", "Notre agence doit obtenir 40 leads sur LinkedIn d'ici le 30 juin 2026", "obtenir 40 leads sur LinkedIn. Responsable : notre agence.", ""},
	}
	for _, tt := range tests {
		o := read(language.MustParse(tt.lang), tt.text).Objective()
		require.NotNil(t, o.Stated, tt.text)
		if tt.french != "" {
			assert.Contains(t, plain(o.Sentence(language.French)), plain(finding.Typeset("D'ici le 30 juin 2026, "+tt.french)), tt.text)
		}
		if tt.english != "" {
			assert.Contains(t, o.Sentence(language.English), "By 30 June 2026, "+tt.english, tt.text)
		}
	}
}

// A blank has no words of what nothing counts, and no part of another word.
func TestBlanksOfWhatNothingCounts(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		{"fr", "Être plus actif sur les réseaux sociaux", "faire passer [indicateur] de [point de départ] à [valeur visée]"},
		{"en", "Become the go-to shop", "take [indicator] from [starting point] to [target] [on which"},
		{"en", "Become the go-to brand for students", "take [indicator] from [starting point] to [target] among students."},
	} {
		tag := language.MustParse(tt.lang)
		assert.Contains(t, plain(read(tag, tt.text).Objective().Sentence(tag)), tt.want, tt.text)
	}
}

// A question about one thing has it in the singular.
func TestQuestionsAboutOne(t *testing.T) {
	for tag, text := range map[language.Tag]string{language.French: "Publier une vidéo sur YouTube", language.English: "Publish a video on YouTube"} {
		for _, q := range read(tag, text).Assess(smart.Evidence{}).TimeBound.Questions {
			assert.NotContains(t, plain(q.Localize(language.French)), "1 publications")
			assert.NotContains(t, q.Localize(language.English), "1 posts")
		}
	}
}

// Every verb that a rewrite keeps delivers as many when it is read back.
func TestKeptVerbsAreRead(t *testing.T) {
	for _, pair := range smart.VerbPairs() {
		for l, sentence := range []string{"D'ici le 30 juin 2026, " + pair[0] + " 40 essais sur LinkedIn.", "By 30 June 2026, " + pair[1] + " 40 trials on LinkedIn."} {
			tag := []language.Tag{language.French, language.English}[l]
			o := read(tag, sentence).Objective()
			assert.Equal(t, "40", o.Target.String(), sentence)
			assert.Equal(t, smart.Deliver, o.Type, sentence)
		}
	}
}

// What is to be answered is asked about as a share, and a time to answer in is no number of
// messages.
func TestAnswersArePhrasedAsAnswers(t *testing.T) {
	french := read(language.French, "Répondre aux commentaires Instagram en moins de 5 heures d'ici le 30 juin 2026").Objective()
	assert.Equal(t, finding.Typeset("D'ici le 30 juin 2026, répondre aux commentaires Instagram en moins de 5 heures."), french.Sentence(language.French))
	english := read(language.English, "Reply to Facebook messages in under 2 hours by 30 June 2026").Objective()
	assert.Equal(t, "By 30 June 2026, answer Facebook messages in under 2 hours.", english.Sentence(language.English))
	open := read(language.French, "Répondre aux commentaires sur Instagram").Assess(smart.Evidence{})
	require.NotEmpty(t, open.Measurable.Questions)
	assert.Equal(t, finding.Typeset("À quelle part des commentaires voulez-vous répondre ?"), open.Measurable.Questions[0].Localize(language.French))
}

// A thing that is made is made by the verb of its statement.
func TestThingsAreMadeAsTheStatementSays(t *testing.T) {
	for text, want := range map[string]string{
		"Créer un podcast":     "créer le podcast et obtenir [résultat chiffré]",
		"Lancer une boutique":  "lancer la boutique et obtenir [résultat chiffré]",
		"Concevoir un podcast": "concevoir le podcast et obtenir [résultat chiffré]",
	} {
		assert.Contains(t, plain(read(language.French, text).Objective().Sentence(language.French)), want, text)
	}
}

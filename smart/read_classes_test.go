package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// Facts, titles and tips are no objectives; what is wanted in nearby words is one.
func TestFactsTitlesAndTips(t *testing.T) {
	for _, tt := range []struct {
		tag            language.Tag
		others, wanted []string
	}{
		{
			language.French,
			[]string{
				"TikTok compte près de deux milliards d'inscrits en 2026",
				"Pinterest a 500 millions d'utilisateurs actifs",
				"La page compte moins de 300 abonnés.",
				"Objectifs SMART : exemples et modèles",
				"Publier lorsque votre audience est connectée, par exemple le mardi",
			},
			[]string{
				"Ouvrir un compte plus de 3 fois consulté d'ici juin",
				"Objectif SMART : 500 abonnés d'ici juin",
				"Publier 3 posts par semaine d'ici juin",
				"Ouvrir un compte Instagram d'ici juin",
				"Atteindre 2 000 abonnés quand votre boutique ouvrira",
			},
		},
		{
			language.English,
			[]string{
				"YouTube has about two billion users in 2026",
				"SMART objectives: a template",
				"Publish when your followers are awake, for example at noon",
				"Share your posts if your readers ask for them",
			},
			[]string{
				"SMART goal: 500 followers by June",
				"Publish 20 posts by June, for example about your clients",
				"Post three times a week",
				"Gain 300 followers when our shop opens in May",
				"Reach 2,000 followers if your budget allows",
			},
		},
	} {
		for _, text := range tt.others {
			assert.False(t, read(tt.tag, text).IsObjective, text)
		}
		for _, text := range tt.wanted {
			assert.True(t, read(tt.tag, text).IsObjective, text)
		}
	}
}

// A season by which something is done is left out, and periods to come are deadlines.
func TestSeasonsAndPeriodsToCome(t *testing.T) {
	for text, want := range map[string]string{
		"gagner 80 avis d'ici le printemps":                 "2026-03-20",
		"gagner 80 avis d'ici l'hiver":                      "2026-03-20", // it is winter: to its end
		"gagner 80 avis cet automne":                        "2026-12-20",
		"gagner 80 avis au cours des 6 prochaines semaines": "2026-02-26",
		"gagner 80 avis dans les deux prochaines années":    "2028-01-15",
		"gagner 80 avis d'ici septembre":                    "2026-08-31",
	} {
		assert.Equal(t, want, read(language.French, text).Values.Deadline.String(), text)
	}
	for text, want := range map[string]string{
		"gain 80 reviews by autumn":     "2026-09-22",
		"gain 80 reviews by the spring": "2026-03-20",
		"gain 80 reviews this summer":   "2026-09-22",
		"gain 80 reviews by September":  "2026-09-30",
	} {
		assert.Equal(t, want, read(language.English, text).Values.Deadline.String(), text)
	}
}

// What figures and words near the target are: people, ages, places, ranges, ranks, levels.
func TestWordsBesideTheTarget(t *testing.T) {
	fr, en := language.French, language.English
	for _, tt := range []struct {
		tag  language.Tag
		text string
		role smart.Role
		part string
	}{
		{fr, "Gagner 60 fans chez les 18-24 d'ici juin", smart.RoleAudience, "18-24"},
		{en, "Gain 60 fans among 45-54s by June", smart.RoleAudience, "45-54s"},
		{en, "Grow our LinkedIn following from 400 to 700 by June", smart.RoleMetric, "LinkedIn following"},
		{fr, "Envoyer un guide à nos 450 clients", smart.RoleAudience, "nos 450 clients"},
		{en, "Send a survey to our 450 customers", smart.RoleAudience, "our 450 customers"},
		{fr, "Réduire le coût par lead sur Google Ads à 9 €", smart.RoleScope, "Google Ads"},
		{en, "triple the quotes that we receive", smart.RoleMetric, "quotes"},
		{en, "double the visits we get from Pinterest", smart.RoleMetric, "visits"},
		{fr, "tripler les ventes issues d'Instagram", smart.RoleMetric, "ventes"},
		{fr, "Porter le taux de clic entre 2 % et 4 %", smart.RoleMetric, "taux de clic"},
		{fr, "Gagner de 3 à 6 clients", smart.RoleTarget, "3 à 6"},
		{en, "Raise €200 to €300 in donations", smart.RoleTarget, "€200 to €300"},
		{fr, "devenir le numéro 2 sur Google", smart.RoleTarget, "2"},
		{en, "become number 3 on Google", smart.RoleTarget, "3"},
		{fr, "Porter la note Google à 4,7", smart.RoleNetwork, "Google"},
		{en, "Lift the Google rating to 4.7", smart.RoleNetwork, "Google"},
	} {
		r := read(tt.tag, tt.text)
		var found []string
		for _, p := range r.Parts {
			if p.Role == tt.role {
				found = append(found, p.Text)
			}
		}
		assert.Equal(t, []string{tt.part}, found, tt.text)
	}
	assert.Equal(t, smart.KindRank, read(fr, "être numéro 1 sur Google").Values.Kind)
	assert.Equal(t, smart.KindRank, read(en, "be number 1 on Google").Values.Kind)
}

// Levels of what is there already ask where they are now.
func TestLevelsOfAStock(t *testing.T) {
	for text, tag := range map[string]language.Tag{
		"Avoir 900 abonnés Facebook d'ici juin":                  language.French,
		"Que la page dépasse les 700 mentions J'aime d'ici juin": language.French,
		"Have 900 followers on Facebook by June":                 language.English,
		"Exceed 700 page likes by June":                          language.English,
	} {
		assert.Equal(t, smart.StatePartly, read(tag, text).Assess(smart.Evidence{}).Measurable.State, text)
	}
}

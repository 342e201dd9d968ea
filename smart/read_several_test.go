package smart_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// Several objectives in one sentence: each with its indicator, its target or change, and the
// deadline of its own words or of the sentence.
func TestSeveralObjectives(t *testing.T) {
	fr, en := language.French, language.English
	tests := []struct {
		tag  language.Tag
		text string
		want []string
	}{
		{fr, "Gagner 500 abonnés et générer 50 leads d'ici fin mars", []string{"followers +500 2026-03-31", "leads 50 2026-03-31"}},
		{fr, "Atteindre 2 000 abonnés et 300 visites avant le 1er juin", []string{"followers 2000 2026-05-31", "- 300 2026-05-31"}},
		{fr, "Augmenter le trafic de 20 % et le taux de conversion de 5 % d'ici le 30 juin", []string{"- +20% 2026-06-30", "- +5% 2026-06-30"}},
		{fr, "Gagner 500 abonnés d'ici juin", []string{"followers +500 2026-05-31"}},
		{fr, "Passer de 1 200 à 5 000 abonnés d'ici le 30 juin", []string{"followers 5000 2026-06-30"}},
		{en, "Increase brand mentions by 40%, generate 500 leads", []string{"brand_mentions +40% ", "leads 500 "}},
		{en, "Target: 2,500 followers by Q3, 3,000 by year-end", []string{"followers 2500 2026-09-30", "followers 3000 2026-12-31"}},
		{en, "Double our followers and cut cost per lead by 20% by 30 June", []string{"followers x2 2026-06-30", "cpl -20% 2026-06-30"}},
		{en, "Increase followers by 25% (from 10,000 to 12,500) by 30 June", []string{"followers 12500 2026-06-30"}},
		{en, "Reach 500 followers by posting 3 reels and 2 stories a week", []string{"followers 500 "}},
		{en, "We gained 500 followers and 20 leads", nil},
	}
	for _, tt := range tests {
		r := read(tt.tag, tt.text)
		objectives := r.Objectives()
		var got []string
		for _, o := range objectives {
			indicator, aim := o.Indicator, o.Target.String()
			if indicator == "" {
				indicator = "-"
			}
			if o.Target.IsZero() {
				aim = o.Change.String()
			}
			got = append(got, strings.Join([]string{indicator, aim, o.Deadline.String()}, " "))
		}
		assert.Equal(t, tt.want, got, tt.text)
		if len(objectives) > 0 {
			assert.Equal(t, r.Objective(), objectives[0], tt.text)
		}
		said := false
		for _, f := range r.Findings {
			said = said || f.Code == smart.CodeSeveralTargets
		}
		assert.Equal(t, len(tt.want) > 1, said, tt.text)
	}
}

// What the sentence says once holds for each of its objectives.
func TestSeveralObjectivesShare(t *testing.T) {
	all := read(language.French, "Gagner 500 abonnés et générer 50 leads sur LinkedIn auprès des artisans d'ici fin mars, piloté par Marie").Objectives()
	require.Len(t, all, 2)
	for _, o := range all {
		assert.Equal(t, "linkedin", string(o.Stated.Networks[0]))
		assert.Equal(t, "artisans", o.Stated.Audience)
		assert.Equal(t, "Marie", o.Stated.Owner)
	}
	assert.Equal(t, smart.Awareness, all[0].Goal)
	assert.Equal(t, smart.Prospecting, all[1].Goal)
	assert.Equal(t, "générer 50 leads sur LinkedIn auprès des artisans d'ici fin mars, piloté par Marie", all[1].Statement)
}

// Who answers for an objective, in the words of the sentence; nobody where these name none.
func TestOwners(t *testing.T) {
	fr, en := language.French, language.English
	for _, tt := range []struct {
		tag        language.Tag
		text, want string
	}{
		{fr, "Marie est responsable de gagner 500 abonnés d'ici juin", "Marie"},
		{fr, "L'équipe marketing doit publier 8 posts par mois", "L'équipe marketing"},
		{fr, "Atteindre 2 000 abonnés d'ici juin, porté par l'équipe com", "l'équipe com"},
		{fr, "Responsable : Karim. Gagner 500 abonnés d'ici juin", "Karim"},
		{fr, "Nous devons gagner 500 abonnés", ""},
		{fr, "Le nombre d'abonnés doit doubler d'ici juin", ""},
		{en, "Sam will gain 500 followers by June", "Sam"},
		{en, "Gain 500 followers by June, owned by the social team", "the social team"},
		{en, "Gain 500 followers by June, assigned to @lea", "@lea"},
		{en, "Owner: Sam. Gain 500 followers by June", "Sam"},
		{en, "We will gain 500 followers", ""},
		{en, "Our LinkedIn page must reach 500 followers", ""},
	} {
		r := read(tt.tag, tt.text)
		require.True(t, r.IsObjective, tt.text)
		assert.Equal(t, tt.want, textOf(r, smart.RoleOwner), tt.text)
		assert.Equal(t, tt.want, r.Objective().Stated.Owner, tt.text)
	}
}

// What is told, advised or asked is no objective, whatever its figures.
func TestWhatIsNoObjective(t *testing.T) {
	for tag, texts := range map[language.Tag][]string{
		language.French: {
			"Notre page compte 12 000 abonnés.", "Les ventes ont augmenté de 12 % en 2025.", "Le compte a perdu 200 abonnés le mois dernier.",
			"Le site génère 200 leads par mois.", "Les vidéos obtiennent 48 % de vues en plus.", "Nous avons vendu 300 billets.",
			"Publiez au moins 3 fois par semaine.", "Pensez à répondre aux messages en moins de 24 heures.", "Utilisez 3 à 5 hashtags par post.",
			"**Résultat** : +45 % de trafic en 6 mois.", "10 astuces pour gagner des abonnés", "Comment atteindre 10 000 abonnés",
			"Un taux d'engagement de 3 % est considéré comme bon.", "Un objectif SMART est mesurable.", "Quel est votre objectif d'abonnés pour 2026 ?",
		},
		language.English: {
			"Our page has 12,000 followers.", "Sales grew 12% in 2025.", "The account lost 200 followers last month.",
			"The site generates 200 leads per month.", "Posts with images get 2x more engagement.", "We sold 300 tickets.",
			"Try to post at least 3 times a week.", "Remember to answer messages within 24 hours.", "Use 3 to 5 hashtags per post.",
			"**Result**: +45% traffic in 6 months.", "10 tips to gain followers", "How to reach 10,000 followers",
			"An engagement rate of 3% is good.", "A SMART goal is measurable.", "What is your follower target for 2026?",
			"Increased organic traffic by 150% in 6 months.", "Built a community of 50k members in 18 months.",
		},
	} {
		for _, text := range texts {
			assert.False(t, read(tag, text).IsObjective, text)
		}
	}
}

// Objectives in the forms of lists, labels, tables and nouns.
func TestFormsOfObjectives(t *testing.T) {
	for tag, texts := range map[language.Tag][]string{
		language.French: {
			"- [ ] Atteindre 1 000 abonnés TikTok avant le 30 juin", "1. Générer 30 devis d'ici fin mars", "| Notoriété | 5 000 abonnés | T2 2026 |",
			"**Objectif** : 5 000 vues", "KR1 : 200 inscrits au webinaire", "Hausse de 15 % des ventes en ligne", "500 abonnés d'ici juin",
			"Il faut atteindre 500 inscrits", "Nous visons 25 % de croissance", "Se démarquer de la concurrence", "10 000 abonnés est notre objectif",
		},
		language.English: {
			"- [ ] Reach 1,000 TikTok followers by June 30", "1. Generate 30 quotes by the end of March", "| Awareness | 5,000 followers | Q2 2026 |",
			"**Goal**: 5,000 views", "KR1: 200 webinar registrations", "A 15% rise in online sales", "500 followers by June",
			"The page should have 500 followers by June", "We aim for 25% growth", "Growing our list to 5,000 subscribers", "10,000 followers is our goal",
		},
	} {
		for _, text := range texts {
			assert.True(t, read(tag, text).IsObjective, text)
		}
	}
}

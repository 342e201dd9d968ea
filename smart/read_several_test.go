package smart_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
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

// What states a target: the figure, with its things where verbs add things of their own, and
// all the words of a range with its rate.
func TestTargetsAsStated(t *testing.T) {
	fr, en := language.French, language.English
	for _, tt := range []struct {
		tag        language.Tag
		text, want string
	}{
		{fr, "Gagner 500 abonnés et générer 50 leads d'ici fin mars", "500 abonnés ; 50 leads"},
		{fr, "Obtenir 40 avis puis gagner 300 abonnés d'ici juin", "40 avis ; 300 abonnés"},
		{en, "Gain 300 followers and generate 40 leads by June", "300 followers ; 40 leads"},
		{fr, "Gagner 500 abonnés d'ici juin", "500"},
		{fr, "Publier 3 vidéos par semaine et atteindre 1000 abonnés", "1000"},
		{fr, "Atteindre 500 inscriptions et 200 annonces actives", "500 ; 200"},
		{fr, "Publier de 5 à 7 stories par jour pendant 12 semaines", "de 5 à 7 stories par jour"},
		{fr, "Publier entre 2 et 4 articles par mois", "entre 2 et 4 articles par mois"},
		{en, "Post between 3 and 5 reels per week", "between 3 and 5 reels per week"},
		{fr, "Publier 5-7 stories par jour", "5-7"},
	} {
		got := strings.Split(textOf(read(tt.tag, tt.text), smart.RoleTarget), " ; ")
		slices.Sort(got)
		want := strings.Split(tt.want, " ; ")
		slices.Sort(want)
		assert.Equal(t, want, got, tt.text)
	}
}

// A date in digits with two readings is no deadline: both days are offered, and asked about.
func TestDateOfTwoReadings(t *testing.T) {
	r := read(language.English, "Gain 300 LinkedIn followers before 03/04/2026")
	assert.True(t, r.Values.Deadline.IsZero())
	assert.Equal(t, []calendar.Date{calendar.MustDate("2026-04-02"), calendar.MustDate("2026-03-03")}, r.Values.Candidates)

	c := r.Assess(smart.Evidence{}).TimeBound
	assert.Equal(t, smart.StatePartly, c.State)
	assert.Equal(t, "The deadline is 2 April 2026 or 3 March 2026: its date has two readings.", c.Why.Localize(language.English))
	assert.Equal(t, "L'échéance est le 2 avril 2026 ou le 3 mars 2026 : la date se lit de deux façons.", breakable.Replace(c.Why.Localize(language.French)))
	var asked []string
	for _, q := range c.Questions {
		asked = append(asked, q.Localize(language.English), breakable.Replace(q.Localize(language.French)))
	}
	assert.Contains(t, asked, "Does the deadline fall on 2 April 2026 or on 3 March 2026?")
	assert.Contains(t, asked, "L'échéance tombe-t-elle le 2 avril 2026 ou le 3 mars 2026 ?")

	for _, tag := range []language.Tag{language.BritishEnglish, language.AmericanEnglish, language.French} {
		assert.False(t, read(tag, "Gain 300 followers before 03/04/2026").Values.Deadline.IsZero(), tag)
	}
	assert.False(t, read(language.English, "Gain 300 followers before 23/04/2026").Values.Deadline.IsZero(), "one reading")
}

package smart_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// What must not be gone beyond is a ceiling, and so is what must not be lost.
func TestCeilings(t *testing.T) {
	fr, en := language.French, language.English
	tests := []reads{
		{fr, "Ne pas dépasser 2 % de taux de désabonnement en 2026", "2% <= by 2026-12-31"},
		{fr, "Ne jamais dépasser 3 € de coût par clic", "3 EUR <="},
		{fr, "Ne dépassez pas 3 € de coût par clic", "3 EUR <="},
		{fr, "Le taux de désabonnement ne doit pas dépasser 2 %", "2% <="},
		{fr, "Ne pas excéder 5 % de taux de rebond", "5% <="},
		{fr, "Ne pas perdre plus de 100 abonnés", "100 <="},
		{fr, "Garder un taux de désabonnement de pas plus de 2 %", "2% <="},
		{en, "Don't exceed $2 per click", "2 USD <="},
		{en, "Do not exceed a 2% unsubscribe rate", "2% <="},
		{en, "Never exceed a $2 cost per click", "2 USD <="},
		{en, "The unsubscribe rate must not exceed 2%", "2% <="},
		{en, "Do not go over a 2% unsubscribe rate", "2% <="},
		{en, "Don't lose more than 100 followers", "100 <="},
		{fr, "Ne pas publier plus de 3 posts par jour", "3 <= 3/P1D"},
		{en, "Do not post more than 3 times a day", "3 <= 3/P1D"},
		{en, "Keep the unsubscribe rate at no more than 2%", "2% <="},
	}
	check(t, tests)
	for _, tt := range tests {
		r := read(tt.tag, tt.text)
		assert.Equal(t, smart.AtMost, r.Objective().Type, tt.text)
		assert.Equal(t, smart.Maintain, r.Direction, tt.text)
	}
	check(t, []reads{
		{fr, "Dépasser 10 000 abonnés", "10000"},
		{fr, "Ne pas perdre nos 2 000 abonnés", "2000"},
		{fr, "Publier pas moins de 3 posts par semaine", "3 >= 3/P1W"},
		{en, "Exceed 10,000 followers", "10000"},
		{en, "Lose fewer than 50 followers a month", "50 < 50/P1M"},
		{en, "Publish no fewer than 3 posts a week", "3 >= 3/P1W"},
	})
}

// One thing at a rate is a figure: « un article par semaine » is as "1 article a week".
func TestOneThingAtARate(t *testing.T) {
	fr, en := language.French, language.English
	check(t, []reads{
		{fr, "Publier un article par semaine sur le blog jusqu'au 30 juin 2026", "1 1/P1W by 2026-06-30"},
		{fr, "Publier une story par jour", "1 1/P1D"},
		{fr, "Publier un nouvel article de blog sur LinkedIn chaque mois", "1 1/P1M"},
		{fr, "Publier chaque semaine un article", "1 1/P1W"},
		{fr, "Publier chaque semaine 3 articles", "3 3/P1W"},
		{fr, "Chaque mois, organiser un webinaire", "1 1/P1M"},
		{fr, "Publier un article tous les quinze jours", "1 1/P15D"},
		{fr, "Envoyer une newsletter toutes les deux semaines", "1 1/P2W"},
		{fr, "Lancer une campagne par trimestre", "1 1/P3M"},
		{fr, "Gagner un client par semaine", "+1 1/P1W"},
		{fr, "Publier 1 article par mois", "1 1/P1M"},
		{en, "Publish an article every two weeks", "1 1/P2W"},
		{en, "Publish one story a day", "1 1/P1D"},
		{en, "Post a new video on TikTok every week", "1 1/P1W"},
		{en, "Every week publish an article", "1 1/P1W"},
		{en, "Host one workshop per quarter", "1 1/P3M"},
		{en, "Win a customer per month", "1 1/P1M"},
	})
	for text, tag := range map[string]language.Tag{
		"Publier un article sur le blog":                fr,
		"Créer une communauté engagée":                  fr,
		"Create a content calendar with 3 posts a week": en,
		"Create a page on Facebook":                     en,
	} {
		for _, p := range read(tag, text).Of(smart.RoleTarget) {
			assert.Equal(t, "3", p.Text, text)
		}
	}
	for _, text := range []string{"Publier une story par jour", "Publier chaque semaine un article"} {
		assert.Equal(t, smart.StateMet, read(fr, text).Assess(smart.Evidence{}).Measurable.State, text)
	}
}

// Short units of time are lengths where time is counted, and hours of the day elsewhere.
func TestHoursAndMinutes(t *testing.T) {
	fr, en := language.French, language.English
	check(t, []reads{
		{fr, "Réduire le temps de réponse de 6 h à 2 h", "from 6 h 2 h"},
		{fr, "Réduire le temps de réponse de 6h à 2h", "from 6 h 2 h"},
		{fr, "Réduire le temps de réponse de 6 heures à 2 heures", "from 6 h 2 h"},
		{fr, "Réduire le temps de réponse de 45 min à 20 min", "from 45 min 20 min"},
		{fr, "Réduire le temps de réponse à 1 h 30", "1.5 h"},
		{fr, "Réduire le temps de réponse à 1h30", "1.5 h"},
		{fr, "Réduire le temps de réponse à 1 h 20", "80 min"},
		{fr, "Réduire le délai de réponse de 3 h à 1 h 30 d'ici le 30 juin", "from 3 h 1.5 h by 2026-06-30"},
		{fr, "Ramener le temps de réponse à 2 h d'ici juin 2026", "2 h by 2026-05-31"},
		{en, "Cut response time from 6 h to 2 h", "from 6 h 2 h"},
		{en, "Cut response time from 6h to 1h30", "from 6 h 1.5 h"},
		{en, "Cut response time to 1 hour 30 minutes", "1.5 h"},
		{en, "Cut response time to 2 h", "2 h"},
		{fr, "Publier 3 posts par semaine à 18 h 30", "3 3/P1W"},
		{fr, "Organiser un direct de 18 h à 20 h sur Instagram", ""},
		{en, "Post 3 stories a day at 18h30", "3 3/P1D"},
	})
}

// Millions counted in words.
func TestMillionsInWords(t *testing.T) {
	fr, en := language.French, language.English
	check(t, []reads{
		{fr, "Atteindre un million de vues", "1000000"},
		{fr, "Atteindre un demi-million de vues", "500000"},
		{fr, "Atteindre un million et demi de vues", "1500000"},
		{fr, "Atteindre deux millions de vues", "2000000"},
		{fr, "Générer un million d'euros de chiffre d'affaires", "1000000 EUR"},
		{en, "Reach a million views", "1000000"},
		{en, "Reach one million views", "1000000"},
		{en, "Reach half a million views", "500000"},
		{en, "Reach one and a half million views", "1500000"},
		{en, "Reach two and a half million views by June 2026", "2500000 by 2026-06-30"},
		{en, "Reach a thousand followers", "1000"},
		{en, "Earn half a million dollars in revenue", "500000 USD"},
	})
}

// A number that no quantity holds is no target, and a finding says so.
func TestNumbersTooLarge(t *testing.T) {
	fr, en := language.French, language.English
	for text, words := range map[string]string{
		"Reach 100000000000000000000 followers":                       "100000000000000000000",
		"Reach 999,999,999,999,999,999,999 followers":                 "999,999,999,999,999,999,999",
		"Reach 999999999999999999 million followers":                  "999999999999999999 million",
		"Grow followers from 5 to 1000000000000000000 by June 2026":   "1000000000000000000",
		"Reach " + strings.Repeat("9", 40) + " followers by May 2026": strings.Repeat("9", 40),
	} {
		r := read(en, text)
		sane(t, r, text)
		assert.Empty(t, r.Values.Targets, text)
		if assert.Len(t, r.Findings, 1, text) {
			f := r.Findings[0]
			assert.Equal(t, smart.CodeNumberTooLarge, f.Code)
			assert.Equal(t, words, r.Text[f.Span.Start:f.Span.End])
			assert.Equal(t, finding.Typeset("« "+words+" » est un nombre trop grand pour être lu : vérifiez le chiffre."), plain(f.Localize(fr)))
			assert.Equal(t, "“"+words+"” is too large a number to be read: check the figure.", f.Localize(en))
		}
	}
	check(t, []reads{
		{en, "Reach 999999999999999999 followers", "999999999999999999"},
		{fr, "Atteindre 100000000000000000000 abonnés", "smart.number_too_large"},
	})
}

// So many times as much is a change, whose M is partly met without a starting point.
func TestSoManyTimes(t *testing.T) {
	fr, en := language.French, language.English
	tests := []reads{
		{en, "Grow Instagram reach 3x by Christmas 2026", "x3 by 2026-12-25"},
		{en, "Triple Instagram reach by Christmas 2026", "x3 by 2026-12-25"},
		{en, "Increase Instagram reach by 3x", "x3"},
		{en, "Grow our Instagram reach to 3 times", "x3"},
		{en, "Reduce cost per lead 2x", "x0.5"},
		{fr, "Augmenter la portée Instagram 3 fois", "x3"},
		{fr, "Augmenter la portée de 2,5x", "x2.5"},
	}
	check(t, tests)
	for _, tt := range tests {
		r := read(tt.tag, tt.text)
		assert.Equal(t, smart.KindMultiple, r.Values.Kind, tt.text)
		assert.Equal(t, smart.StatePartly, r.Assess(smart.Evidence{}).Measurable.State, tt.text)
	}
	check(t, []reads{
		{en, "Increase ROAS to 3x", "3"},
		{en, "Increase ROAS from 2x to 4x", "from 2 4"},
		{en, "Post 3x a week", "3 3/P1W"},
		{fr, "Publier 3 fois par semaine", "3 3/P1W"},
	})
}

// Who is kept, who is taken on, and who wants to be seen.
func TestGoalsOfPeople(t *testing.T) {
	for text, goal := range map[string]smart.Goal{
		"Fidéliser 200 clients":                     smart.Loyalty,
		"Fidéliser nos abonnés":                     smart.Loyalty,
		"Conserver 90 % de nos clients":             smart.Loyalty,
		"Gagner 200 clients":                        smart.Acquisition,
		"Maintenir 5 000 abonnés":                   smart.Awareness,
		"Embaucher 5 commerciaux":                   smart.Talent,
		"Recruter 10 ingénieurs sur LinkedIn":       smart.Talent,
		"Recruter 50 clients":                       smart.Acquisition,
		"Être plus visible sur les réseaux sociaux": smart.Awareness,
		"Être mieux connue en Bretagne":             smart.Awareness,
	} {
		assert.Equal(t, goal, read(language.French, text).Goal, text)
	}
	for text, goal := range map[string]smart.Goal{
		"Retain 30% of our customers":        smart.Loyalty,
		"Keep 200 customers":                 smart.Loyalty,
		"Retain our subscribers":             smart.Loyalty,
		"Win 200 customers":                  smart.Acquisition,
		"Hire 5 sales reps on LinkedIn":      smart.Talent,
		"Hire 10 engineers":                  smart.Talent,
		"Recruit 10 engineers":               smart.Talent,
		"Recruit 50 customers":               smart.Acquisition,
		"Be more visible on social media":    smart.Awareness,
		"Become better known on Instagram":   smart.Awareness,
		"Create a more visible Twitter page": smart.Production,
	} {
		assert.Equal(t, goal, read(language.English, text).Goal, text)
	}
	for text, tag := range map[string]language.Tag{
		"Être plus visible sur les réseaux sociaux": language.French,
		"Be more visible on social media":           language.English,
	} {
		r := read(tag, text)
		assert.Len(t, r.Of(smart.RoleVague), 1, text)
		assert.True(t, r.Findings.Has(smart.CodeVagueWord), text)
		assert.Equal(t, smart.StateMissing, r.Assess(smart.Evidence{}).Specific.State, text)
	}
}

// The number of a rating is the figure, and its scale none.
func TestRatings(t *testing.T) {
	fr, en := language.French, language.English
	check(t, []reads{
		{fr, "Atteindre une note de 4,5 étoiles sur 5", "4.5"},
		{fr, "Atteindre une note moyenne de 4,8 sur 5", "4.8"},
		{fr, "Atteindre 4,5/5 de note Google d'ici juin 2026", "4.5 by 2026-05-31"},
		{fr, "Atteindre une note de 4/5 sur Google", "4"},
		{fr, "Atteindre une note de 4,5 étoiles", "4.5"},
		{fr, "Passer d'une note de 4,2/5 à 4,6/5", "from 4.2 4.6"},
		{fr, "Maintenir au moins 4,5 sur 5 de note moyenne", "4.5 >="},
		{en, "Reach an average rating of 4.8 out of 5", "4.8"},
		{en, "Reach a 4.5/5 rating on Google", "4.5"},
		{en, "Reach 4.5 stars on Google by June 2026", "4.5 by 2026-06-30"},
		{en, "Reach a rating of 4.5 out of 5 stars", "4.5"},
		{en, "Increase our average rating from 4.2/5 to 4.6/5", "from 4.2 4.6"},
		{en, "Collect 5 star reviews", ""},
		{en, "Answer comments 24/7 on Facebook", ""},
		{fr, "Publier 4 posts sur 5 réseaux", "4 5 smart.several_targets"},
	})
	assert.Equal(t, "average_rating", read(fr, "Atteindre une note de 4,5 étoiles sur 5").Indicator)
	assert.Equal(t, "average_rating", read(en, "Reach an average rating of 4.8 out of 5").Indicator)
}

// A change between two percentages is a range of changes; a share moves from one to the other.
func TestRangesOfChanges(t *testing.T) {
	fr, en := language.French, language.English
	for _, tt := range []struct {
		tag        language.Tag
		text, want string
	}{
		{fr, "Augmenter nos ventes de 10 à 15 %", "+10%..+15%"},
		{fr, "Augmenter nos ventes de 10 % à 15 % d'ici juin 2026", "+10%..+15%"},
		{fr, "Augmenter de 10 à 15 % nos ventes", "+10%..+15%"},
		{fr, "Réduire le coût par lead de 10 à 15 %", "-10%..-15%"},
		{en, "Increase sales by 10% to 15%", "+10%..+15%"},
		{en, "Increase sales by 10-15%", "+10%..+15%"},
		{en, "Reduce cost per lead by 10 to 15%", "-10%..-15%"},
	} {
		r := read(tt.tag, tt.text)
		sane(t, r, tt.text)
		row := r.In(tt.tag).Values
		assert.Equal(t, tt.want, row.Relative, tt.text)
		assert.Equal(t, smart.KindRange, row.Kind, tt.text)
		assert.Nil(t, row.Baseline, tt.text)
		assert.Nil(t, row.Target, tt.text)
		assert.Len(t, r.Of(smart.RoleTarget), 1, tt.text)
		assert.Equal(t, strings.Split(tt.want, "..")[0], r.Objective().Change.String(), tt.text)
	}
	check(t, []reads{
		{fr, "Augmenter le taux de 2 % à 3,5 %", "from 2% 3.5%"},
		{fr, "Augmenter le taux d'engagement de 2 à 3,5 %", "from 2% 3.5%"},
		{fr, "Augmenter notre part de marché de 10 à 15 %", "from 10% 15%"},
		{fr, "Passer de 10 à 15 % de croissance", "from 10% 15%"},
		{en, "Increase the conversion rate from 2% to 3.5%", "from 2% 3.5%"},
		{en, "Increase sales to 10-15%", "10% 15%"},
	})
}

// TestFractionsAndAttributes holds fractions of a scale, numerals that are part of a hyphenated
// word, ranges of times, and years that are amounts.
func TestFractionsAndAttributes(t *testing.T) {
	checkFigures(t, language.English, []figured{
		{"three quarters of a million views", "750000"}, {"three-quarters of a million", "750000"}, {"3/4 of a million", "750000"},
		{"1/2 million users", "500000"}, {"4/5 of a billion", "800000000"}, {"1/3 of a million", "1000000"}, {"3/4 of the users", ""},
		{"fifty five-star reviews", "50"}, {"fifty-five stars", "55"}, {"twenty five-minute videos", "20; PT5M"}, {"twenty-five-minute videos", "PT25M"},
		{"ten two-page articles", "10"}, {"a ten-dollar voucher", "10 USD"}, {"thirty two-course meals", "30"},
		{"post 3–4x per week", "3..4/P1W"}, {"post 3 to 4 times a week", "3..4/P1W"}, {"2 to 3 times a day", "2..3/P1D"},
		{"pay INR 2000", "2000 INR"}, {"USD 2026 a month", "2026 USD/P1M"}, {"500 EUR in 2026", "500 EUR; 2026-01-01/2026-12-31"}, {"500 EUR 2026", "500 EUR; 2026-01-01/2026-12-31"},
		{"spend R250 on ads", "250 ZAR"}, {"R1,500 or R25k", "1500 ZAR; 25000 ZAR"}, {"a BMW R1200", ""}, {"R2D2 and the R5", ""}, {"kr300", "300 SEK"},
	})
	checkFigures(t, language.French, []figured{
		{"3/4 d'un million de vues", "750000"}, {"trois quarts de million", "750000"}, {"trois quarts d'un million", "750000"},
		{"publier 3 à 4 fois par semaine", "3..4/P1W"}, {"un budget de CHF 2050", "2050 CHF"}, {"7 MDH et 300 KDH", "7000000 MAD; 300000 MAD"}, {"2 MDT", "2000000 TND"},
	})
}

// TestPeriodsWithinNames holds that an adjective of period in the name of a measure is no rate.
func TestPeriodsWithinNames(t *testing.T) {
	checkFigures(t, language.English, []figured{
		{"grow weekly active members", ""}, {"10,000 monthly active users", "10000"}, {"cut monthly churn to 3%", "3%"}, {"a weekly newsletter", "1/P1W"},
		{"an annual budget of $20,000", "20000 USD/P1Y"},
	})
	checkFigures(t, language.French, []figured{
		{"réduire le churn mensuel à 3 %", "3%"}, {"500 utilisateurs actifs mensuels", "500"}, {"une newsletter mensuelle", "1/P1M"},
	})
}

// TestBoundsOfLengths holds the bounds and the approximations of lengths of time.
func TestBoundsOfLengths(t *testing.T) {
	checkFigures(t, language.English, []figured{
		{"at least six months", ">=P6M"}, {"~3 weeks", "~ P3W"}, {"< 3 weeks", "<P3W"}, {"6 months or more", ">=P6M"}, {"up to 3 weeks", "<=P3W"},
		{"about two hours", "~ PT2H"}, {"(3 weeks)", "P3W"}, {"between 2 and 3 weeks", "P3W"}, {"2 or 3 weeks", "P3W"},
	})
	checkFigures(t, language.French, []figured{
		{"environ 6 mois", "~ P6M"}, {"au moins 3 mois", ">=P3M"}, {"plus de 2 ans", ">P2Y"}, {"en moins de 5 jours", "<P5D"}, {"3 mois minimum", ">=P3M"},
		{"jusqu'à 3 semaines", "<=P3W"}, {"entre 2 et 3 mois", "P3M"},
	})
}

// TestOnce holds that "once" counts before a rate, and says when before a clause.
func TestOnce(t *testing.T) {
	checkFigures(t, language.English, []figured{
		{"once a week", "1/P1W"}, {"once or twice a week", "1..2/P1W"}, {"post once daily", "1/P1D"}, {"once every two weeks", "1/P2W"}, {"once", "1"},
		{"Once the page is live", ""}, {"all at once", ""}, {"once upon a time", ""},
	})
}

// A part of what is counted is a percentage; a part of an hour or of a million is none.
func TestPartsOfAWhole(t *testing.T) {
	for _, tt := range []struct {
		tag        language.Tag
		text, want string
	}{
		{language.French, "Convertir un quart de nos abonnés en clients d'ici juin", "25%"},
		{language.French, "Toucher la moitié des étudiants rennais d'ici juin", "50%"},
		{language.French, "Fidéliser les trois quarts de la clientèle d'ici juin", "75%"},
		{language.French, "Inscrire un dixième des visiteurs à la newsletter d'ici juin", "10%"},
		{language.English, "Convert three quarters of our trial users by June", "75%"},
		{language.English, "Turn half of our visitors into subscribers by June", "50%"},
		{language.English, "Get one fifth of the members to renew by June", "20%"},
		{language.French, "Répondre en un quart d'heure à nos abonnés", ""},
		{language.English, "Spend half of an hour a day on posts", ""},
		{language.English, "Reach a quarter of a million views", "250000"},
	} {
		got := ""
		if targets := read(tt.tag, tt.text).Values.Targets; len(targets) > 0 {
			got = targets[0].String()
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}

package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// What arithmetic alone refutes is refuted in the sentences that people write, with the
// figures that refute it.
func TestIncoherentSentences(t *testing.T) {
	tests := []struct {
		french, english string
		code            finding.Code
		fr, en          string
	}{
		{"Augmenter le taux d'engagement de 5 % à 3 % d'ici le 30 juin 2026", "Increase the engagement rate from 5% to 3% by 30 June 2026", smart.CodeTargetBelowBaseline,
			"La valeur visée (3 %) est inférieure au point de départ (5 %) pour un objectif de hausse.",
			"The target (3%) is below the starting point (5%) for an objective of increase."},
		{"Réduire le temps de réponse de 2 heures à 3 heures d'ici le 30 juin 2026", "Reduce response time from 2 hours to 3 hours by 30 June 2026", smart.CodeTargetAboveBaseline,
			"La valeur visée (3 heures) est supérieure au point de départ (2 heures) pour un objectif de baisse.",
			"The target (3 hours) is above the starting point (2 hours) for an objective of decrease."},
		{"Atteindre un taux de conversion de 120 % d'ici le 30 juin 2026", "Reach a conversion rate of 120% by 30 June 2026", smart.CodeRateAbove100,
			"La valeur visée ne peut pas être 120 % : au-delà de 100 %, il ne reste rien à gagner.",
			"The target cannot be 120%: beyond 100% nothing is left to win."},
		{"Passer de 2 000 à 2 000 abonnés LinkedIn d'ici le 30 juin 2026", "Grow from 2,000 to 2,000 LinkedIn followers by 30 June 2026", smart.CodeTargetEqualsBaseline,
			"La valeur visée (2 000) est le point de départ : rien n'aurait à changer.",
			"The target (2,000) is the starting point: nothing would have to change."},
		{"Passer de 1 200 à 5 000 abonnés LinkedIn d'ici le 15 janvier 2026", "Grow from 1,200 to 5,000 LinkedIn followers by 15 January 2026", smart.CodeNoTimeLeft,
			"Du 15 janvier 2026 à l'échéance (15 janvier 2026), il y a 0 jour : rien n'a le temps de changer.",
			"From 15 January 2026 to the deadline (15 January 2026) there are 0 days: no time is left for anything to change."},
		{"Passer de 1 200 à 5 000 abonnés LinkedIn avant le 31 décembre 2025", "Grow from 1,200 to 5,000 LinkedIn followers by 30 December 2025", smart.CodeDeadlinePast,
			"L'échéance (30 décembre 2025) est passée de 16 jours au 15 janvier 2026 : mesurez le résultat ou fixez-en une autre.",
			"The deadline (30 December 2025) has passed, 16 days before 15 January 2026: measure the result, or set another one."},
		{"Créer des profils sur tous les réseaux sociaux", "Create profiles on all social networks", smart.CodeUnbounded,
			"Le périmètre n'a pas de limite : personne n'est sur tous les réseaux ni ne touche tout le monde.",
			"The scope has no bound: nobody is on every network or reaches everyone."},
	}
	for _, tt := range tests {
		for tag, pair := range map[language.Tag][2]string{language.French: {tt.french, tt.fr}, language.English: {tt.english, tt.en}} {
			a := smart.Reader{Language: tag, AsOf: today}.Read(pair[0]).Assess(smart.Evidence{})
			assert.Equal(t, smart.StateMissing, a.Achievable.State, pair[0])
			assert.Equal(t, tt.code, a.Achievable.Why.Code, pair[0])
			assert.Equal(t, finding.Typeset(pair[1]), plain(a.Achievable.Why.Localize(tag)), pair[0])
			assert.True(t, a.Findings.Has(tt.code), pair[0])
		}
	}
}

// What the target comes to by the day: 5,000 − 1,200 = 3,800 in the 166 days from 15 January
// to 30 June.
func TestUnitsByTheDay(t *testing.T) {
	tests := []struct {
		tag      language.Tag
		sentence string
		seen     []string
	}{
		{language.French, "Passer de 1 200 à 5 000 abonnés LinkedIn d'ici le 30 juin 2026",
			[]string{"5 000 − 1 200 = 3 800, en 166 jours : 23 par jour.", "Cela fait 689 par mois jusqu'à l'échéance."}},
		{language.English, "Grow from 1,200 to 5,000 LinkedIn followers by 30 June 2026",
			[]string{"5,000 − 1,200 = 3,800, in 166 days: 23 a day.", "That is 689 a month until the deadline."}},
		{language.French, "Créer 3 comptes sur LinkedIn, X et Facebook en une semaine", []string{"3 en 7 jours : 1 tous les 2,3 jours."}},
		{language.English, "Bring down complaints from 600 to 100 by 30 June 2026",
			[]string{"600 − 100 = 500, in 166 days: 3 less each day.", "That is 91 less each month until the deadline."}},
		{language.French, "Faire passer le taux de réachat de 22 % à 26 % d'ici le 30 juin 2026", []string{"Cela fait 0,7 point par mois jusqu'à l'échéance."}},
		{language.French, "Publier 3 posts par semaine d'ici le 30 juin 2026", nil},
	}
	for _, tt := range tests {
		a := smart.Reader{Language: tt.tag, AsOf: today}.Read(tt.sentence).Assess(smart.Evidence{})
		var seen []string
		for _, m := range a.Achievable.Seen {
			seen = append(seen, plain(m.Localize(tt.tag)))
		}
		var want []string
		for _, s := range tt.seen {
			want = append(want, finding.Typeset(s))
		}
		if tt.tag == language.English {
			want = tt.seen
		}
		assert.Equal(t, want, seen, tt.sentence)
	}
	require.Equal(t, 166, calendar.MustDate("2026-06-30").DaysSince(today))
}

// On the day of the deadline nothing is left to do where the last reading is at the target.
func TestReachedOnTheDay(t *testing.T) {
	o := sound()
	o.Deadline = today
	for reading, late := range map[float64]bool{145000: true, 146000: false, 150000: false} {
		a := smart.Check(o, smart.Evidence{History: append(monthEnds(), smart.Point{Date: today, Value: reading})}, today)
		assert.Equal(t, late, a.Findings.Has(smart.CodeNoTimeLeft), reading)
	}
	o.Type, o.Target = smart.DecreaseTo, smart.MustQuantity("100000")
	for reading, late := range map[float64]bool{145000: true, 100000: false, 90000: false} {
		a := smart.Check(o, smart.Evidence{History: append(monthEnds(), smart.Point{Date: today, Value: reading})}, today)
		assert.Equal(t, late, a.Findings.Has(smart.CodeNoTimeLeft), reading)
	}
}

// A change in proportion to nothing leads nowhere, whichever way it is stated; a difference
// does.
func TestChangesOfNothing(t *testing.T) {
	for change, refuted := range map[string]bool{"x2": true, "+50%": true, "-50%": true, "+500": false} {
		o := sound()
		o.Target, o.Baseline.Value, o.Change = smart.Quantity{}, smart.MustQuantity("0"), smart.MustChange(change)
		assert.Equal(t, refuted, smart.Check(o, smart.Evidence{}, today).Findings.Has(smart.CodeChangeOfNothing), change)
	}
	o := sound()
	o.Target, o.Baseline.Value, o.Change = smart.Quantity{}, smart.MustQuantity("0"), smart.MustChange("x2")
	why := smart.Check(o, smart.Evidence{}, today).Achievable.Why
	assert.Equal(t, "A change of ×2 from 0 makes 0: a proportion of zero stays zero. State the target itself.", why.Localize(language.English))
}

// The figures that refute a target are in the sentence, in both languages.
func TestIncoherenceSaysItsFigures(t *testing.T) {
	tests := []struct {
		change          func(*smart.Objective, *smart.Evidence)
		french, english string
	}{
		{func(_ *smart.Objective, e *smart.Evidence) { e.AudienceSize = 20000 },
			"La valeur visée (146 000) dépasse la taille de la cible (20 000 personnes).", "The target (146,000) is larger than the audience (20,000 people)."},
		{func(o *smart.Objective, _ *smart.Evidence) { o.Change = smart.MustChange("+10%") },
			"La valeur visée est 146 000, et +10 % mène à 153 385,1 : gardez l'une des deux.", "The target is 146,000, and +10% leads to 153,385.1: keep one of them."},
		{func(o *smart.Objective, _ *smart.Evidence) { o.Target = smart.MustQuantity("26%") },
			"La valeur visée (26 %) et le point de départ (139 441) ne sont pas dans la même unité.", "The target (26%) and the starting point (139,441) are not in the same unit."},
		{func(o *smart.Objective, _ *smart.Evidence) { o.Deadline = calendar.MustDate("2025-12-31") },
			"L'échéance (31 décembre 2025) précède le début (1er janvier 2026).", "The deadline (31 December 2025) comes before the start (1 January 2026)."},
		{func(o *smart.Objective, _ *smart.Evidence) {
			o.Indicator, o.Baseline, o.Target = "share_of_voice", nil, smart.MustQuantity("104%")
		}, "La valeur visée ne peut pas être 104 % : au-delà de 100 %, il ne reste rien à gagner.", "The target cannot be 104%: beyond 100% nothing is left to win."},
	}
	for _, tt := range tests {
		o, e := sound(), smart.Evidence{}
		tt.change(&o, &e)
		why := smart.Check(o, e, today).Achievable.Why
		assert.Equal(t, tt.english, why.Localize(language.English))
		assert.Equal(t, finding.Typeset(tt.french), plain(why.Localize(language.French)))
	}
}

package smart_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func read(tag language.Tag, text string) smart.Reading {
	return smart.Reader{Language: tag, AsOf: today}.Read(text)
}

func TestTheSentencesOfTheMethod(t *testing.T) {
	a := read(language.French, "créer ses comptes sur les 3 réseaux sociaux les plus populaires auprès de mon audience en une semaine").Assess(smart.Evidence{})
	assert.Equal(t, smart.OverallOnItsFace, a.Overall)
	assert.Equal(t, []smart.State{smart.StateMet, smart.StateMet, smart.StateMet},
		[]smart.State{a.Specific.State, a.Measurable.State, a.TimeBound.State})

	r := read(language.French, "créer des profils sur tous les réseaux sociaux")
	a = r.Assess(smart.Evidence{})
	assert.Equal(t, smart.OverallNotSMART, a.Overall)
	assert.Equal(t, []smart.State{smart.StateMissing, smart.StateMissing, smart.StateMissing},
		[]smart.State{a.Specific.State, a.Measurable.State, a.TimeBound.State})
	require.Len(t, r.Findings, 1)
	assert.Equal(t, smart.CodeUniversalScope, r.Findings[0].Code)
	assert.Equal(t, "tous les réseaux sociaux", r.Text[r.Findings[0].Span.Start:r.Findings[0].Span.End])
}

// Objectives of presence, said in the ways people say them: what S, M and T answer.
func TestObjectivesOfPresence(t *testing.T) {
	const met, partly, missing = smart.StateMet, smart.StatePartly, smart.StateMissing
	type states struct{ s, m, t smart.State }
	all := states{met, met, met}
	none := states{missing, missing, missing}
	fr, en := language.French, language.English
	tests := []struct {
		tag  language.Tag
		text string
		want states
	}{
		{fr, "créer nos comptes sur Facebook, LinkedIn et X en dix jours", all},
		{fr, "ouvrir un compte Instagram et une page Facebook avant fin mars", all},
		{fr, "créer des comptes sur les trois réseaux préférés de nos clients d'ici quinze jours", all},
		{fr, "créer ses profils sur les deux plateformes les plus utilisées par notre cible en moins d'un mois", all},
		{fr, "ouvrir des comptes sur les 4 réseaux où se trouve notre audience sous 10 jours ouvrés", all},
		{fr, "créer un profil sur le réseau social le plus fréquenté par nos prospects en sept jours", all},
		{fr, "créer les comptes de la marque sur les trois réseaux les plus populaires auprès des 18-25 ans avant le 15 février", all},
		{fr, "créer nos comptes sur les 3 réseaux sociaux les plus populaires", states{partly, met, missing}},
		{fr, "créer nos comptes en une semaine", states{partly, missing, met}},
		{fr, "créer des profils sur plusieurs réseaux sociaux", states{partly, missing, missing}},
		{fr, "créer un profil sur chaque réseau social", none},
		{fr, "créer des comptes sur l'ensemble des réseaux sociaux", none},
		{fr, "lancer nos pages sur n'importe quelle plateforme", none},
		{fr, "être présent sur tous les réseaux", none},
		{fr, "être présent sur les réseaux sociaux", none},
		{fr, "ouvrir des comptes partout", none},
		{en, "create accounts on the 3 most popular social networks among our audience in one week", all},
		{en, "open accounts on LinkedIn and Facebook within ten working days", all},
		{en, "set up a profile on the two platforms our customers use most by the end of the month", all},
		{en, "create our accounts on the three networks preferred by our customers in under a week", all},
		{en, "open a profile on the network most used by 18-24 year olds in seven days", all},
		{en, "open accounts on LinkedIn and Facebook", states{met, met, missing}},
		{en, "launch pages on several networks", states{partly, missing, missing}},
		{en, "create profiles on all social networks", none},
		{en, "create profiles on every platform", none},
		{en, "be on all major social networks", none},
		{en, "be active on each and every social network", none},
		{en, "create a presence on social media", none},
	}
	for _, tt := range tests {
		a := read(tt.tag, tt.text).Assess(smart.Evidence{})
		assert.Equal(t, tt.want, states{a.Specific.State, a.Measurable.State, a.TimeBound.State}, tt.text)
	}
}

// Without a day, a length of time is no date, and no silence either.
func TestLengthWithoutADay(t *testing.T) {
	for text, tag := range map[string]language.Tag{
		"gagner 200 abonnés Instagram en trois mois":    language.French,
		"gain 200 Instagram followers in three months":  language.English,
		"gagner 200 abonnés Instagram en moins d'un an": language.French,
	} {
		r := smart.Reader{Language: tag}.Read(text)
		a := r.Assess(smart.Evidence{})
		assert.True(t, r.Objective().Stated.Undated, text)
		assert.Equal(t, smart.StatePartly, a.TimeBound.State, text)
		assert.Equal(t, finding.Code("smart.time_bound.undated"), a.TimeBound.Why.Code, text)
	}
}

// Lengths of time in the words of both languages, from Thursday 15 January 2026.
func TestLengths(t *testing.T) {
	for text, want := range map[string]string{
		"gagner 200 abonnés en sept jours":             "2026-01-22",
		"gagner 200 abonnés en sept jours ouvrés":      "2026-01-26",
		"gagner 200 abonnés en dix jours ouvrés":       "2026-01-29",
		"gagner 200 abonnés en six jours ouvrables":    "2026-01-22",
		"gagner 200 abonnés en une quinzaine de jours": "2026-01-30",
		"gagner 200 abonnés en l'espace d'un mois":     "2026-02-15",
		"gagner 200 abonnés dans un délai d'un an":     "2027-01-15",
		"gagner 200 abonnés avant sept. 2026":          "2026-08-31",
		"gagner 200 abonnés avant fin juillet":         "2026-07-30",
		"gagner 200 abonnés avant fin 2026":            "2026-12-30",
	} {
		assert.Equal(t, want, read(language.French, text).Values.Deadline.String(), text)
	}
	for text, want := range map[string]string{
		"gain 200 followers in ten working days":      "2026-01-29",
		"gain 200 followers within 3 business days":   "2026-01-20",
		"gain 200 followers in under a week":          "2026-01-22",
		"gain 200 followers by the end of this month": "2026-01-31",
	} {
		assert.Equal(t, want, read(language.English, text).Values.Deadline.String(), text)
	}
}

func TestReadValues(t *testing.T) {
	fr, en := language.French, language.English
	tests := []struct {
		tag    language.Tag
		text   string
		values string
	}{
		{fr, "Passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin",
			`{"baseline": 1200, "target": 2000, "kind": "absolute", "inclusive": true, "time": "2026-06-30", "rawTime": "--06-30"}`},
		{en, "Grow Instagram followers from 1,200 to 5,000 by the end of June 2026",
			`{"baseline": 1200, "target": 5000, "kind": "absolute", "inclusive": true, "time": "2026-06-30", "rawTime": "2026-06-30"}`},
		{fr, "Augmenter le taux d'engagement de 2 % à 3,5 % sous 6 mois",
			`{"baseline": 2, "target": 3.5, "unit": "%", "kind": "absolute", "inclusive": true, "time": "2026-07-15", "rawTime": "P6M"}`},
		{fr, "Augmenter de 20 % le nombre de leads par rapport à 2025 avant le 31 décembre",
			`{"relative": "+20%", "kind": "relative", "inclusive": false, "time": "2026-12-31", "rawTime": "--12-31"}`},
		{fr, "Gagner 2 points de taux de conversion au T4 2026",
			`{"relative": "+2pt", "kind": "delta", "inclusive": true, "time": "2026-12-31", "rawTime": "2026-Q4"}`},
		{fr, "Faire passer le panier moyen de 1.200,50 € à 1,5 k€ fin S1 2026",
			`{"baseline": 1200.5, "target": 1500, "unit": "EUR", "kind": "absolute", "inclusive": true, "time": "2026-06-30", "rawTime": "2026-H1"}`},
		{fr, "Atteindre 2 026 abonnés en 2026",
			`{"target": 2026, "kind": "absolute", "inclusive": true, "time": "2026-12-31", "rawTime": "2026"}`},
		{fr, "Être dans le top 3 Google d'ici septembre",
			`{"target": 3, "kind": "rank", "inclusive": false, "time": "2026-09-01", "rawTime": "--09"}`},
		{fr, "Obtenir quatre-vingt-dix-sept avis 5 étoiles en quinze jours",
			`{"target": 97, "kind": "absolute", "inclusive": true, "time": "2026-01-30", "rawTime": "P15D"}`},
		{fr, "Réduire le CPC à moins de 0,50 € avec un budget de 2 000 €/mois d'ici le 30 juin",
			`{"target": 0.5, "unit": "EUR", "op": "<", "kind": "absolute", "inclusive": true, "time": "2026-06-30", "rawTime": "--06-30"}`},
		{fr, "Atteindre 3 % d'engagement, contre 1,8 % aujourd'hui, à la mi-mars",
			`{"baseline": 1.8, "target": 3, "unit": "%", "kind": "absolute", "inclusive": true, "time": "2026-03-15", "rawTime": "--03-15"}`},
		{fr, "Publier de 5 à 7 stories par jour pendant 12 semaines",
			`{"target": [5, 7], "kind": "range", "per": "P1D", "inclusive": true, "time": "2026-04-09", "rawTime": "P12W"}`},
		{fr, "Diviser par deux le temps de réponse, actuellement de 6 h, d'ici trois mois",
			`{"baseline": 6, "relative": "x0.5", "unit": "h", "kind": "multiple", "inclusive": true, "time": "2026-04-15", "rawTime": "P3M"}`},
		{en, "Increase followers by 2,026 by 2027-06-30",
			`{"relative": "+2026", "kind": "delta", "inclusive": true, "time": "2027-06-30", "rawTime": "2027-06-30"}`},
		{en, "Generate two hundred and fifty leads per month by Q3",
			`{"target": 250, "per": "P1M", "kind": "absolute", "inclusive": true, "time": "2026-09-30", "rawTime": "Q3"}`},
		{en, "Cut cost per lead by half, from €40, by 3 April 2026",
			`{"baseline": 40, "relative": "x0.5", "unit": "EUR", "kind": "multiple", "inclusive": true, "time": "2026-04-03", "rawTime": "2026-04-03"}`},
		{en, "Hit 1M views on our 24/7 stream before Black Friday",
			`{"target": 1000000, "kind": "absolute", "inclusive": false, "time": "2026-11-27", "rawTime": "event"}`},
		{en, "Reach 500 subscribers in 3-4 months",
			`{"target": 500, "kind": "absolute", "inclusive": true, "time": "2026-05-15", "rawTime": "P4M"}`},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			row := read(tt.tag, tt.text).In(tt.tag)
			got, err := json.Marshal(row.Values)
			require.NoError(t, err)
			assert.JSONEq(t, tt.values, string(got))
		})
	}
}

// Numbers of ordinary prose that are neither targets nor deadlines.
func TestNeitherTargetsNorDeadlines(t *testing.T) {
	texts := []struct {
		tag  language.Tag
		text string
	}{
		{language.French, "Organiser un direct à 18 h 30 sur Instagram"},
		{language.French, "Publier à 10h sur LinkedIn"},
		{language.French, "Être joignable 24/7 sur Facebook"},
		{language.French, "Lancer la campagne #JO2024 sur X"},
		{language.French, "Améliorer notre référencement B2B et Web3"},
		{language.French, "Appeler le 06 39 98 12 34 pour l'audit"},
		{language.French, "Lire https://example.org/2026/07/10-astuces avant tout"},
		{language.French, "Cibler les 25-35 ans sur TikTok"},
		{language.French, "Écrire à equipe2026@example.org"},
		{language.French, "Mentionner @user2000 dans les stories"},
		{language.English, "Host a live at 6:30 pm on YouTube"},
		{language.English, "Improve our 5G coverage content"},
		{language.English, "Answer comments 24/7 on Facebook"},
		{language.English, "Call +33 6 39 98 12 34 about the audit"},
		{language.English, "Visit www.example.org/top-10 daily"},
		{language.English, "We may march on with 3D videos"},
		{language.English, "Collect 5 star reviews"},
	}
	for _, tt := range texts {
		r := read(tt.tag, tt.text)
		assert.Empty(t, r.Of(smart.RoleTarget), tt.text)
		assert.Empty(t, r.Of(smart.RoleTime), tt.text)
	}
}

func TestNotObjectives(t *testing.T) {
	for text, tag := range map[string]language.Tag{
		"Le trafic organique depuis Instagram a augmenté de 34% cette semaine.":  language.French,
		"Comment passer de 500 à 5000 abonnés en 6 mois ?":                       language.French,
		"Publier au bon moment peut multiplier votre engagement par 2 à 5 fois.": language.French,
		"J'ai atteint 10K abonnés en 6 mois.":                                    language.French,
		"In three months, we increased followers by 8%.":                         language.English,
		"How do I reach 10k followers in 30 days?":                               language.English,
		"Our account has 12,000 followers.":                                      language.English,
	} {
		r := read(tag, text)
		assert.False(t, r.IsObjective, text)
		require.Len(t, r.Findings, 1)
		assert.Equal(t, smart.CodeNotObjective, r.Findings[0].Code)
		assert.Equal(t, smart.Objective{Statement: text}, r.Objective())
	}
}

func TestTheGoalFollowsTheObject(t *testing.T) {
	for text, goal := range map[string]smart.Goal{
		"Recruter 50 clients":              smart.Acquisition,
		"Recruter 5 alternants":            smart.Talent,
		"Recruter 500 abonnés":             smart.Awareness,
		"Recruter 10 ambassadeurs":         smart.Loyalty,
		"Recruter 10 testeurs":             smart.Other,
		"Obtenir 40 demandes de devis":     smart.Prospecting,
		"Générer 500 visites sur le site":  smart.Traffic,
		"Répondre à 90 % des messages":     smart.Service,
		"Publier 3 posts par semaine":      smart.Production,
		"Doubler l'engagement":             smart.Awareness,
		"Doubler l'engagement des clients": smart.Loyalty,
	} {
		assert.Equal(t, goal, read(language.French, text).Goal, text)
	}
}

func TestLanguageByItsBase(t *testing.T) {
	text := "Augmenter les leads de 20 %"
	for _, tag := range []string{"fr", "fr-CA", "fr-BE"} {
		assert.Equal(t, smart.Increase, read(language.MustParse(tag), text).Direction, tag)
	}
	for _, tag := range []string{"de", "und", "en-GB"} {
		assert.Equal(t, smart.Increase, read(language.MustParse(tag), "Increase leads by 20%").Direction, tag)
	}
	assert.Equal(t, smart.Increase, smart.Reader{}.Read("Increase leads by 20%").Direction, "the zero Reader reads English")
}

func TestWithoutADay(t *testing.T) {
	reader := smart.Reader{Language: language.French}
	r := reader.Read("Atteindre 500 abonnés d'ici fin juin")
	assert.True(t, r.Values.Deadline.IsZero())
	assert.Equal(t, "--06-30", r.Values.RawTime)
	assert.Equal(t, "2026-06-30", reader.Read("Atteindre 500 abonnés d'ici fin juin 2026").Values.Deadline.String())
	for _, text := range []string{"avant Noël", "en 3 mois", "au T4", "d'ici vendredi", "ce trimestre", "semaine 12", "M3", "avant le Black Friday"} {
		assert.True(t, reader.Read("Gagner 5 clients "+text).Values.Deadline.IsZero(), text)
	}
}

func TestOddTexts(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "spaces": " \n\t", "emoji": "🚀🚀", "ill-formed": "\xff1\xfe0%", "digits": strings.Repeat("9", 400),
		"right to left": "\u202eabonnés 500", "signs": "+-~<>=#%€$/()", "long": strings.Repeat("gagner 5 abonnés ", 5000),
	} {
		for _, tag := range []language.Tag{language.English, language.French} {
			r := read(tag, text)
			sane(t, r, name)
		}
	}
	long := read(language.French, strings.Repeat("é", smart.MaxText))
	assert.LessOrEqual(t, len(long.Text), smart.MaxText)
	assert.True(t, utf8.ValidString(long.Text))
	assert.True(t, long.Findings.Has(smart.CodeTextTooLong))
}

// sane checks what holds of any reading.
func sane(t *testing.T, r smart.Reading, name string) {
	t.Helper()
	for _, p := range r.Parts {
		if assert.True(t, 0 <= p.Span.Start && p.Span.Start < p.Span.End && p.Span.End <= len(r.Text), "%s: %v", name, p) {
			assert.Equal(t, r.Text[p.Span.Start:p.Span.End], p.Text, name)
			assert.True(t, boundary(r.Text, p.Span.Start) && boundary(r.Text, p.Span.End), "%s: %v", name, p)
		}
		assert.NotEmpty(t, p.Rule)
		assert.True(t, p.Confidence > 0 && p.Confidence < 1)
	}
	_, err := json.Marshal(r.In(language.French))
	assert.NoError(t, err)
	_, err = json.Marshal(r.Assess(smart.Evidence{}))
	assert.NoError(t, err)
}

func boundary(s string, i int) bool {
	return i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s)
}

func criteria(r smart.Reading) smart.StateRow { return r.In(language.English).Criteria }

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"Passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin", "créer des profils sur tous les réseaux sociaux",
		"Cut cost per lead by half, from €40, by 03/04/2026", "x2 sur les vues Reels cet été", "5-8 nouveaux élèves/mois (30 jours)",
		"fin S1 2026 M3 T4 semaine 53 month 3 year 2 Q4 FY27", "+5% -3pt >4% ~2 #1 24/7 18:30", "entre janvier et décembre 2026",
		"à 0és fin 0", "0 à 0Aé", "l'exercice 2026/27 Q2 FY28 la saison 2026-2027", "Objectif du mois : 2h45m avant la fin du festival",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, tag := range []language.Tag{language.English, language.French} {
			r := read(tag, text)
			sane(t, r, text)
			if !utf8.ValidString(text) || len(text) > smart.MaxText/4 {
				continue
			}
			want := criteria(r)
			for name, same := range map[string]string{
				"NFC": norm.NFC.String(text), "NFD": norm.NFD.String(text),
				"no-break spaces": strings.ReplaceAll(text, " ", "\u00a0"), "narrow spaces": strings.ReplaceAll(text, " ", "\u202f"),
				"apostrophes": strings.ReplaceAll(text, "'", "’"),
			} {
				assert.Equal(t, want, criteria(read(tag, same)), "%s: %q", name, text)
			}
		}
	})
}

func TestEveryMessageInBothLanguages(t *testing.T) {
	for rule := range smart.Messages().Rules() {
		for _, sentence := range []string{rule.English, rule.French} {
			assert.Regexp(t, `^[A-ZÉÀ«“].*\.$`, sentence, rule.Code)
		}
	}
	for phrase := range smart.Messages().Phrases() {
		whole := false
		for _, prefix := range []string{"smart.specific.", "smart.measurable.", "smart.time_bound.", "smart.achievable.", "smart.realistic."} {
			whole = whole || strings.HasPrefix(string(phrase.Code), prefix) && phrase.Code != "smart.achievable.one_pace"
		}
		if whole {
			assert.Regexp(t, `^[A-ZÉÀ{«].*\.$`, phrase.English, phrase.Code)
			assert.Regexp(t, `^[A-ZÉÀ{«].*\.$`, phrase.French, phrase.Code)
		} else {
			assert.NotRegexp(t, `\.$`, phrase.English, phrase.Code)
			assert.NotRegexp(t, `\.$`, phrase.French, phrase.Code)
		}
	}
}

func TestLabels(t *testing.T) {
	for goal := range smart.Goals() {
		assert.NotEmpty(t, goal.Label().Localize(language.French))
		text, err := goal.MarshalText()
		require.NoError(t, err)
		var again smart.Goal
		require.NoError(t, again.UnmarshalText(text))
		assert.Equal(t, goal, again)
	}
	assert.Equal(t, "objectif de moyens", smart.Production.Label().Localize(language.French))
	assert.Equal(t, "sans objet", smart.NotApplicable.Label().Localize(language.French))
	assert.Equal(t, "maintenir au moins à", smart.AtLeast.Label().Localize(language.French))
	assert.Equal(t, "sans TVA", smart.TaxNotApplicable.Label().Localize(language.French))
	assert.Equal(t, "SMART sur l'énoncé", smart.OverallOnItsFace.Label().Localize(language.French))
	assert.Equal(t, "hors de portée", smart.OutOfReach.Label().Localize(language.French))
	assert.Equal(t, "à confirmer", smart.StateUnknown.Label().Localize(language.French))
	assert.True(t, smart.Goal(0).Label().IsZero())
	assert.True(t, smart.Goal(42).Label().IsZero())
}

func TestZeroValues(t *testing.T) {
	a := smart.Check(smart.Objective{}, smart.Evidence{}, smart.Reading{}.Values.Deadline)
	assert.Equal(t, smart.OverallNotSMART, a.Overall)
	assert.Equal(t, []finding.Code{smart.CodeOwnerMissing}, codes(a.Findings))
	assert.Equal(t, smart.StateUnknown, a.Achievable.State)

	a = smart.Check(smart.Objective{}, smart.Evidence{Resources: &smart.Resources{}, Relevance: &smart.Relevance{}}, today)
	assert.Equal(t, smart.StateUnknown, a.Realistic.State)
	assert.Equal(t, smart.Objective{}, smart.Objective{}.Original())
	assert.True(t, smart.Objective{}.Aim().IsZero())
	assert.Empty(t, smart.Reading{}.Of(smart.RoleTime))
	sane(t, smart.Reader{}.Read(""), "zero")
	assert.Empty(t, smart.Amount{}.CheckBudget())
	assert.Empty(t, smart.Money{}.String()+smart.Quantity{}.String()+smart.Change{}.String())
}

// sentences are objectives of some hundred characters.
var sentences = []struct {
	name, text string
	tag        language.Tag
}{
	{"followers", "Passer de 1 200 à 2 000 abonnés LinkedIn auprès des professionnels de santé d'ici fin juin 2026", language.French},
	{"engagement", "Augmenter de 15 % le taux d'engagement Instagram des 18-25 ans d'ici le 30 septembre 2026, en interne", language.French},
	{"leads", "Générer 50 leads qualifiés par mois via le site auprès des directeurs marketing avant fin mars 2027", language.French},
	{"cadence", "Publish 3 posts a week on LinkedIn and Instagram to reach 5,000 followers in London by June 30, 2026", language.English},
	{"rate", "Increase our Instagram engagement rate from 2.5% to 4% among young professionals by the end of Q3 2026", language.English},
	{"sales", "Generate $25,000 in online sales from our Facebook campaign to parents of toddlers by December 2026", language.English},
}

func TestReadAllocatesLittle(t *testing.T) {
	const most = 4
	for _, sentence := range sentences {
		reader := smart.Reader{Language: sentence.tag, AsOf: today}
		got := testing.AllocsPerRun(20, func() { reader.Read(sentence.text) })
		assert.LessOrEqual(t, got, float64(most), sentence.name)
	}
}

func BenchmarkRead(b *testing.B) {
	for _, sentence := range sentences {
		b.Run(sentence.name, func(b *testing.B) {
			reader := smart.Reader{Language: sentence.tag, AsOf: today}
			b.ReportAllocs()
			for b.Loop() {
				reader.Read(sentence.text)
			}
		})
	}
}

func BenchmarkReadLong(b *testing.B) {
	reader := smart.Reader{Language: language.French, AsOf: today}
	text := strings.Repeat("mesurer 5 clients par mois (en 3 mois) ", smart.MaxText/40)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		reader.Read(text)
	}
}

func BenchmarkCheck(b *testing.B) {
	o, e := sound(), smart.Evidence{
		History:   monthEnds(),
		Resources: &smart.Resources{MinutesNeeded: number(600), MinutesAvailable: number(900)},
	}
	b.ReportAllocs()
	for b.Loop() {
		smart.Check(o, e, today)
	}
}

// A reading says what makes its objective impossible.
func TestReadingSaysWhatRefutesIt(t *testing.T) {
	codes := func(text string) []finding.Code {
		var out []finding.Code
		for _, row := range read(language.French, text).In(language.French).Findings {
			out = append(out, row.Code)
		}
		return out
	}
	assert.Equal(t, []finding.Code{smart.CodeTargetBelowBaseline}, codes("Augmenter de 1 200 à 1 000 le nombre d'abonnés Instagram d'ici juin 2026"))
	assert.Equal(t, []finding.Code{smart.CodeDeadlinePast}, codes("Atteindre 3 000 abonnés LinkedIn d'ici juin 2025"))
	assert.Equal(t, []finding.Code{smart.CodeUniversalScope}, codes("créer des profils sur tous les réseaux sociaux"))
	assert.Empty(t, codes("Atteindre 3 000 abonnés LinkedIn d'ici juin 2026"))
}

// Days of the week from one to another are no deadline, unless dates come with them.
func TestWeekdaysAreNoDeadline(t *testing.T) {
	for text, tag := range map[string]language.Tag{
		"Publier 1 conseil du lundi au vendredi sur LinkedIn":          language.French,
		"Répondre à 80 % des messages du lundi au samedi sur Facebook": language.French,
		"Publish 1 tip from Monday to Friday on LinkedIn":              language.English,
	} {
		r := read(tag, text)
		assert.True(t, r.Values.Deadline.IsZero(), text)
		assert.Empty(t, r.Of(smart.RoleTime), text)
		assert.Len(t, r.Of(smart.RoleCadence), 1, text)
	}
	assert.Equal(t, "2026-03-06", read(language.French, "Gagner 50 abonnés du lundi 2 au vendredi 6 mars 2026").Values.Deadline.String())
}

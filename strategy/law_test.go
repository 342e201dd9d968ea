package strategy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// both returns a message in English and in French, whose spaces are plain.
func both(m finding.Message) [2]string {
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ")
	return [2]string{m.Localize(language.English), plain.Replace(m.Localize(language.French))}
}

// answered is the brand with an answer to every question of the law: it has the given traits
// and no other.
func answered(t testing.TB, with ...charter.Trait) strategy.Strategy {
	s := brand(t)
	s.Organisation.Turnover = smart.MustMoney("5000000 EUR")
	shown := strategy.Register(s).Profile.Traits
	for trait := charter.RewardsCreators; trait <= charter.Gatekeeper; trait++ {
		switch {
		case slices.Contains(with, trait):
			s.Organisation.Traits = append(s.Organisation.Traits, trait)
		case !slices.Contains(shown, trait):
			s.Organisation.Without = append(s.Organisation.Without, trait)
		}
	}
	return s
}

// meeting records that all that is in force on a day is met.
func meeting(s strategy.Strategy, on calendar.Date) strategy.Strategy {
	for _, d := range strategy.Register(s).Duties(on) {
		s.Situation.Obligations = append(s.Situation.Obligations,
			charter.RegisterEntry{Obligation: d.Obligation.ID, Status: charter.Compliant, Evidence: "on file"})
	}
	return s
}

// law returns the findings about the law.
func law(l finding.List) finding.List {
	var out finding.List
	for _, f := range l {
		if f.Pointer.Within("/situation/obligations") || f.Pointer.Within("/organisation") || f.Pointer.Within("/partnerships") {
			out = append(out, f)
		}
	}
	return out
}

func TestAStrategyThatSaysNothingOfTheLawIsNotHeldToIt(t *testing.T) {
	d := review(t, brand(t), today)
	assert.Empty(t, law(d.Findings))
	assert.Empty(t, d.Obligations)
	assert.Len(t, d.Step(strategy.SituationStep).Elements, 5)
}

func TestTheStandingWithTheLawIsAnElementOfTheSituation(t *testing.T) {
	s := answered(t)
	step := review(t, s, today).Step(strategy.SituationStep)
	require.Len(t, step.Missing(), 1)
	assert.Equal(t, finding.Pointer("/situation/obligations"), step.Missing()[0].Pointer)
	assert.Equal(t, [2]string{"how you stand with legal obligations", "le suivi des obligations légales"}, both(step.Missing()[0].Label))
	assert.Equal(t, strategy.StateIncomplete, step.State)

	d := review(t, meeting(s, today), today)
	assert.Equal(t, strategy.StateReady, d.Step(strategy.SituationStep).State)
	assert.Empty(t, serious(d.Findings), "%v", d.Findings.In(language.English))
}

func TestRegisterTakesEachThingFromItsPlace(t *testing.T) {
	s := answered(t, charter.SellsOnline)
	r := strategy.Register(s)
	assert.Equal(t, s.Organisation.Territories, r.Territories)
	assert.Equal(t, s.Organisation.Turnover, r.Profile.Turnover)
	r.Territories[0], r.Profile.Without[0] = "US", 0
	assert.NotEqual(t, "US", s.Organisation.Territories[0])
	assert.NotZero(t, s.Organisation.Without[0])

	for size, want := range map[strategy.Size][2]int{
		strategy.SizeMicro: {0, 9}, strategy.SizeSmall: {10, 49}, strategy.SizeMedium: {50, 249}, strategy.SizeLarge: {250, -1}, 0: {-1, -1},
	} {
		s.Organisation.Size = size
		got := [2]int{-1, -1}
		if staff := strategy.Register(s).Profile.Staff; staff != nil {
			if got[0] = *staff.Min; staff.Max != nil {
				got[1] = *staff.Max
			}
		}
		assert.Equal(t, want, got, "%v", size)
	}
}

// What the strategy does tells what the organisation does.
func TestTraitsThatTheStrategyShows(t *testing.T) {
	bare := strategy.Strategy{Organisation: strategy.Organisation{Territories: []string{"FR"}}}
	for _, tt := range []struct {
		trait charter.Trait
		at    finding.Pointer
		show  func(*strategy.Strategy)
	}{
		{charter.RewardsCreators, "/actions/1/kind", func(s *strategy.Strategy) {
			s.Actions = []strategy.Action{{Kind: strategy.ActionPublication}, {Kind: strategy.ActionPartnership}, {Kind: strategy.ActionPartnership}}
		}},
		{charter.RewardsCreators, "/partnerships", func(s *strategy.Strategy) { s.Partnerships = make([]charter.Partnership, 1) }},
		{charter.RunsContests, "/actions/0/kind", func(s *strategy.Strategy) { s.Actions = []strategy.Action{{Kind: strategy.ActionContest}} }},
		{charter.UsesTrackers, "/situation/site/shareButtons", func(s *strategy.Strategy) {
			s.Situation.Site = &strategy.Site{ShareButtons: new(true)}
		}},
	} {
		s := bare
		assert.Equal(t, charter.NotKnown, strategy.Register(s).Profile.Has(tt.trait))
		s.Organisation.Without = []charter.Trait{charter.SellsTobacco, tt.trait, charter.SellsAlcohol}
		assert.Equal(t, charter.No, strategy.Register(s).Profile.Has(tt.trait))
		tt.show(&s)
		assert.Equal(t, charter.Yes, strategy.Register(s).Profile.Has(tt.trait), "what is shown counts")
		assert.Equal(t, charter.No, strategy.Register(s).Profile.Has(charter.SellsAlcohol))
		s.Organisation.Traits = []charter.Trait{charter.SellsAlcohol}
		d := strategy.Review(s, strategy.Basis{AsOf: today})
		f := find(t, d.Findings, strategy.CodeTraitDenied)
		assert.Equal(t, finding.Pointer("/organisation/without/1"), f.Pointer)
		require.Len(t, f.Related, 1)
		assert.Equal(t, tt.at, f.Related[0].Pointer)
		assert.Equal(t, finding.Pointer("/organisation/without/2"), find(t, d.Findings, charter.CodeContradictoryTrait).Pointer)
	}
	bare.Organisation.Without = []charter.Trait{charter.RunsContests}
	bare.Actions = []strategy.Action{{Kind: strategy.ActionContest}}
	f := find(t, strategy.Review(bare, strategy.Basis{AsOf: today}).Findings, strategy.CodeTraitDenied)
	assert.Equal(t, [2]string{
		"The organisation is said to be without this, and the strategy shows it: whether contests or prize draws are held. What the strategy shows counts.",
		"L'entreprise se dit non concernée, alors que la stratégie montre le contraire : organisation de jeux-concours ou de loteries. C'est ce que montre la stratégie qui est retenu.",
	}, both(f.Message))
	assert.Equal(t, [2]string{"The strategy shows it here.", "La stratégie le montre ici."}, both(f.Related[0].Message))
}

// What is not met, without evidence, unsaid or unanswered is found at its place in the
// strategy, and holds up the first step.
func TestTheStandingWithTheLawIsJudged(t *testing.T) {
	s := meeting(answered(t), today)
	at := slices.IndexFunc(s.Situation.Obligations, func(e charter.RegisterEntry) bool { return e.Obligation == "gdpr" })
	require.GreaterOrEqual(t, at, 0)
	entry := finding.Root.Field("situation").Field("obligations").Index(at)
	for _, tt := range []struct {
		code   finding.Code
		at     finding.Pointer
		change func(*strategy.Strategy, *charter.RegisterEntry)
	}{
		{charter.CodeNotCompliant, entry.Field("status"), func(_ *strategy.Strategy, e *charter.RegisterEntry) { e.Status = charter.NotCompliant }},
		{charter.CodeAppliesAfterAll, entry.Field("status"), func(_ *strategy.Strategy, e *charter.RegisterEntry) { e.Status = charter.NotApplicable }},
		{charter.CodeEvidenceMissing, entry.Field("evidence"), func(_ *strategy.Strategy, e *charter.RegisterEntry) { e.Evidence = "" }},
		{charter.CodeReviewOverdue, entry.Field("reviewBy"), func(_ *strategy.Strategy, e *charter.RegisterEntry) { e.ReviewBy = today.AddDays(-1) }},
		{charter.CodeUnknownObligation, "/situation/obligations/0/obligation", func(s *strategy.Strategy, _ *charter.RegisterEntry) {
			s.Situation.Obligations = slices.Insert(s.Situation.Obligations, 0, charter.RegisterEntry{Obligation: "rgpd", Status: charter.Compliant})
		}},
		{charter.CodeNoEntry, "/situation/obligations", func(s *strategy.Strategy, _ *charter.RegisterEntry) {
			s.Situation.Obligations = slices.Delete(s.Situation.Obligations, at, at+1)
		}},
		{charter.CodeProfileUnknown, "/organisation", func(s *strategy.Strategy, _ *charter.RegisterEntry) {
			s.Organisation.Without = slices.DeleteFunc(s.Organisation.Without, func(t charter.Trait) bool { return t == charter.SellsAlcohol })
		}},
	} {
		changed := s
		changed.Situation.Obligations = slices.Clone(s.Situation.Obligations)
		changed.Organisation.Without = slices.Clone(s.Organisation.Without)
		tt.change(&changed, &changed.Situation.Obligations[at])
		d := review(t, changed, today)
		f := find(t, law(d.Findings).AtLeast(finding.Advice), tt.code)
		assert.Equal(t, tt.at, f.Pointer, "%s", tt.code)
		if f.Severity == finding.Error {
			assert.Equal(t, strategy.StateIncomplete, d.Step(strategy.SituationStep).State, "%s", tt.code)
			assert.Equal(t, strategy.StateReady, d.Step(strategy.CharterStep).State, "%s", tt.code)
			assert.Equal(t, strategy.SituationStep, d.Next.Step, "%s", tt.code)
		}
	}
	s.Situation.Obligations[at].By = "nobody"
	assert.True(t, strategy.Check(s, zones).Has(document.CodeDangling), "who says so is a person of the strategy")
}

func TestObligationsOfTheDay(t *testing.T) {
	s := meeting(answered(t, charter.UsesAI), calendar.MustDate("2026-08-01"))
	s.Situation.Obligations[0].Status = charter.ComplianceUnknown
	s.Organisation.Without = slices.DeleteFunc(s.Organisation.Without, func(t charter.Trait) bool { return t == charter.SellsTobacco })
	find := func(asOf, id string) strategy.ObligationReview {
		for _, o := range review(t, s, calendar.MustDate(asOf)).Obligations {
			if o.ID == id {
				return o
			}
		}
		return strategy.ObligationReview{}
	}
	before, on := find("2026-08-01", "ai_act_art50"), find("2026-08-02", "ai_act_art50")
	assert.Equal(t, charter.Upcoming, before.Standing)
	assert.Equal(t, charter.InEffect, on.Standing)
	assert.Equal(t, calendar.MustDate("2026-08-02"), on.From)
	assert.Equal(t, finding.Pointer("/situation/obligations"), on.Pointer)
	assert.Zero(t, on.Status)

	first := find("2026-08-02", s.Situation.Obligations[0].Obligation)
	assert.Equal(t, finding.Pointer("/situation/obligations/0"), first.Pointer)
	assert.Equal(t, charter.ComplianceUnknown, first.Status)
	assert.Equal(t, "on file", first.Evidence)

	unsure := find("2026-08-02", "fr_tobacco")
	assert.Equal(t, charter.NotKnown, unsure.Binds)
	require.Len(t, unsure.Missing, 1)
	assert.Equal(t, charter.SellsTobacco.Label().Code, unsure.Missing[0].Code)
}

// A law of the months ahead is told until it is in force, or is met already.
func TestALawComesIntoForceBeforeTheStrategyEnds(t *testing.T) {
	s := meeting(answered(t, charter.UsesAI), today)
	ahead := func(s strategy.Strategy, asOf string) (out []finding.Finding) {
		for _, f := range review(t, s, calendar.MustDate(asOf)).Findings {
			if f.Code == strategy.CodeObligationAhead {
				out = append(out, f)
			}
		}
		return out
	}
	found := ahead(s, "2026-08-01")
	require.Len(t, found, 1)
	assert.Equal(t, finding.Pointer("/situation/obligations"), found[0].Pointer)
	assert.Equal(t, finding.Advice, found[0].Severity)
	assert.Equal(t, [2]string{
		"From 2 August 2026 on, before the strategy ends: transparency of artificial intelligence (Regulation (EU) 2024/1689 of 13 June 2024, article 50). " +
			"Tell people that they talk to a machine, label images, sounds and videos that pass for real, and texts on matters of public interest that nobody reviewed. " +
			"It will bind you. A rule of thumb, not legal advice.",
		"À partir du 2 août 2026, avant la fin de la stratégie : transparence de l'intelligence artificielle (règlement (UE) 2024/1689 du 13 juin 2024, art. 50). " +
			"Dire aux personnes qu'elles échangent avec une machine, signaler les images, sons et vidéos qui passent pour vrais, et les textes d'intérêt public que personne n'a relus. " +
			"Vous y serez soumis. Ne vaut pas conseil juridique.",
	}, both(found[0].Message))
	assert.Empty(t, ahead(s, "2026-08-02"), "it is in force")
	assert.Empty(t, ahead(answered(t), "2026-08-01"), "it does not bind")

	unsure := answered(t)
	unsure.Organisation.Without = slices.DeleteFunc(unsure.Organisation.Without, func(t charter.Trait) bool { return t == charter.SellsToConsumers })
	found = ahead(unsure, "2026-09-26")
	require.Len(t, found, 1)
	assert.Contains(t, both(found[0].Message)[0], "Whether it will bind you depends on what is to be settled: whether it sells to consumers.")
	assert.Contains(t, both(found[0].Message)[1], "Pour savoir si vous y serez soumis, il reste à préciser : vente à des consommateurs.")

	for status, want := range map[charter.Compliance]int{
		charter.Compliant: 0, charter.NotApplicable: 0, charter.NotCompliant: 1, charter.ComplianceUnknown: 1,
	} {
		recorded := s
		recorded.Situation.Obligations = append(slices.Clone(s.Situation.Obligations), charter.RegisterEntry{Obligation: "ai_act_art50", Status: status, Evidence: "on file"})
		assert.Len(t, ahead(recorded, "2026-08-01"), want, "%v", status)
	}

	s.Calendar.Period = calendar.MustPeriod("2026-01-01/2026-08-01")
	s.Objectives = nil
	assert.Empty(t, ahead(s, "2026-07-01"), "the strategy ends before")
	s.Objectives = []smart.Objective{{ID: "O1", Deadline: calendar.MustDate("2026-08-02")}}
	assert.Len(t, ahead(s, "2026-07-01"), 1, "an objective falls due after the calendar ends")
}

// Small gifts add up: the second deal of the year needs a contract, signed before it.
func TestPartnershipsOfTheStrategy(t *testing.T) {
	s := brand(t)
	deal := func(id, date, value string) charter.Partnership {
		return charter.Partnership{ID: id, Advertiser: "Aurore", Influencer: "Inès", Objective: "launch of the cream",
			Date: calendar.MustDate(date), Cash: &smart.Amount{Value: smart.MustMoney(value), Tax: smart.TaxExcluded}}
	}
	s.Partnerships = []charter.Partnership{deal("march", "2026-03-10", "600 EUR"), deal("october", "2026-10-02", "450 EUR")}
	d := review(t, s, today)
	f := find(t, d.Findings, charter.CodeContractMissing)
	assert.Equal(t, finding.Pointer("/partnerships/1/signed"), f.Pointer)
	assert.Equal(t, strategy.StateIncomplete, d.Step(strategy.CalendarStep).State)
	assert.Equal(t, strategy.StateReady, d.Step(strategy.CharterStep).State)
	assert.Equal(t, []finding.Code{f.Code}, serious(d.Findings))
	assert.Equal(t, [2]string{
		"A written contract must be signed before 2 October 2026: with Inès, for “launch of the cream”, cash and kind come to €1,050 excl. tax in 2026, and the threshold is €1,000 excl. tax (French law 2023-451 of 9 June 2023, article 8; decree 2025-1137 of 28 November 2025; in force since 1 January 2026). A rule of thumb, not legal advice.",
		"Un contrat écrit doit être signé avant le 2 octobre 2026 : avec Inès, pour « launch of the cream », sommes et avantages en nature atteignent 1 050 € HT en 2026, pour un seuil de 1 000 € HT (loi 2023-451 du 9 juin 2023, art. 8 ; décret 2025-1137 du 28 novembre 2025 ; en vigueur depuis le 1er janvier 2026). Ne vaut pas conseil juridique.",
	}, both(f.Message))
	s.Partnerships[1].Signed = calendar.MustDate("2026-10-01")
	assert.Empty(t, serious(review(t, s, today).Findings))
	s.Partnerships[1].ID = "march"
	assert.True(t, strategy.Check(s, zones).Has(document.CodeDuplicateID))
}

package smart_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// pair is an objective twice, with ids of their own.
func pair(change func(a, b *smart.Objective)) []smart.Objective {
	a, b := sound(), sound()
	b.ID = "O2"
	a.Baseline, b.Baseline = nil, nil
	change(&a, &b)
	return []smart.Objective{a, b}
}

func TestObjectivesBesideOneAnother(t *testing.T) {
	date := calendar.MustDate
	bound := func(kind smart.TargetType, target string) func(*smart.Objective) {
		return func(o *smart.Objective) { o.Type, o.Target = kind, smart.MustQuantity(target) }
	}
	tests := []struct {
		name    string
		change  func(a, b *smart.Objective)
		code    finding.Code
		path    finding.Pointer
		english string
		french  string
	}{
		{"twice", func(_, _ *smart.Objective) {}, smart.CodeDuplicateObjective, "/objectives/1",
			"The objective O2 says the same as O1: keep one of them.", "L'objectif O2 dit la même chose que O1 : gardez l'un des deux."},
		{"twice, in words of their own", func(a, b *smart.Objective) {
			a.Indicator, a.Account, a.Stated = "", "", &smart.Stated{Metric: "Abonnés", Networks: []network.ID{network.LinkedIn, network.X}}
			b.Indicator, b.Account, b.Stated = "", "", &smart.Stated{Metric: "abonnes", Networks: []network.ID{network.X, network.LinkedIn}}
		}, smart.CodeDuplicateObjective, "/objectives/1", "", ""},
		{"the same level by a later date", func(_, b *smart.Objective) { b.Deadline = date("2026-12-31") }, smart.CodeDuplicateObjective, "/objectives/1", "", ""},
		{"two targets", func(_, b *smart.Objective) { b.Target = smart.MustQuantity("150000") }, smart.CodeTargetsDiffer, "/objectives/1/target",
			"For the same thing on the same date (30 June 2026), O1 aims at 146,000 and O2 at 150,000: keep one of them.",
			"Pour la même chose à la même date (30 juin 2026), O1 vise 146 000 et O2 vise 150 000 : gardez l'un des deux."},
		{"up and down", func(_, b *smart.Objective) { bound(smart.DecreaseTo, "100000")(b) }, smart.CodeDirectionsDiffer, "/objectives/1/type",
			"The objectives O1 (“reach”) and O2 (“bring down to”) lead the same thing in opposite directions.",
			"Les objectifs O1 (« atteindre ») et O2 (« ramener à ») mènent la même chose en sens contraire."},
		{"bounds that cross", func(a, b *smart.Objective) {
			bound(smart.AtMost, "80%")(a)
			bound(smart.AtLeast, "90%")(b)
		}, smart.CodeBoundsCross, "/objectives/1/target",
			"The objectives O1 and O2 exclude each other: one asks for 90% or more, the other for 80% or less.",
			"Les objectifs O1 et O2 s'excluent : l'un demande 90 % ou plus, l'autre 80 % ou moins."},
		{"a level above a bound", func(a, b *smart.Objective) {
			bound(smart.AtMost, "140000")(a)
			a.Deadline = date("2026-12-31")
		}, smart.CodeBoundsCross, "/objectives/1/target", "", ""},
		{"bounds that leave room", func(a, b *smart.Objective) {
			bound(smart.AtLeast, "80%")(a)
			bound(smart.AtMost, "90%")(b)
		}, "", "", "", ""},
		{"a bound that ends before", func(a, b *smart.Objective) {
			bound(smart.AtMost, "140000")(a)
			a.Deadline = date("2026-03-31")
		}, "", "", "", ""},
		{"down, then up", func(a, b *smart.Objective) {
			bound(smart.DecreaseTo, "100000")(a)
			a.Deadline, b.Start = date("2026-03-31"), date("2026-03-31")
		}, "", "", "", ""},
		{"two stages", func(_, b *smart.Objective) {
			b.Target, b.Deadline = smart.MustQuantity("150000"), date("2026-12-31")
		}, "", "", "", ""},
		{"the same count of two months", func(a, b *smart.Objective) {
			bound(smart.Deliver, "30")(a)
			bound(smart.Deliver, "30")(b)
			b.Start, b.Deadline = date("2026-07-01"), date("2026-07-31")
		}, "", "", "", ""},
		{"more, by two dates", func(a, b *smart.Objective) {
			a.Target, b.Target, b.Deadline = smart.Quantity{}, smart.Quantity{}, date("2026-12-31")
		}, "", "", "", ""},
		{"another account", func(_, b *smart.Objective) { b.Account = "linkedin" }, "", "", "", ""},
		{"another audience", func(_, b *smart.Objective) { b.Audience = "buyers" }, "", "", "", ""},
		{"another indicator", func(_, b *smart.Objective) { b.Indicator = "reach" }, "", "", "", ""},
		{"a rate and a level", func(_, b *smart.Objective) { b.Per = calendar.MustDuration("P1M") }, "", "", "", ""},
		{"nothing said", func(a, b *smart.Objective) {
			*a, *b = smart.Objective{Owner: "lea"}, smart.Objective{Owner: "lea"}
		}, "", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := smart.CheckAll(pair(tt.change), smart.Together{})
			if tt.code == "" {
				assert.Empty(t, found)
				return
			}
			require.Equal(t, []finding.Code{tt.code}, codes(found))
			assert.Equal(t, tt.path, found[0].Pointer)
			require.Len(t, found[0].Related, 1)
			assert.Equal(t, finding.Pointer("/objectives/0"), found[0].Related[0].Pointer)
			if tt.english != "" {
				assert.Equal(t, tt.english, found[0].Localize(language.English))
				assert.Equal(t, finding.Typeset(tt.french), plain(found[0].Localize(language.French)))
			}
			swapped := pair(tt.change)
			slices.Reverse(swapped)
			assert.Equal(t, codes(found), codes(smart.CheckAll(swapped, smart.Together{})), "their order does not matter")
		})
	}
}

// One cause is one finding, with its other places beside it.
func TestManyOfTheSameAreOneFinding(t *testing.T) {
	objectives := make([]smart.Objective, 4)
	for i := range objectives {
		objectives[i] = sound()
		objectives[i].Owner = ""
	}
	found := smart.CheckAll(objectives, smart.Together{})
	require.Equal(t, []finding.Code{smart.CodeOwnerMissing, smart.CodeDuplicateObjective}, codes(found))
	assert.Equal(t, finding.Pointer("/objectives/0/owner"), found[0].Pointer)
	require.Len(t, found[0].Related, 3)
	assert.Equal(t, finding.Pointer("/objectives/3/owner"), found[0].Related[2].Pointer)
	require.Len(t, found[1].Related, 3)
	assert.Equal(t, finding.Pointer("/objectives/0"), found[1].Related[0].Pointer)
}

func TestManyObjectives(t *testing.T) {
	objectives := make([]smart.Objective, smart.ManyObjectives)
	for i := range objectives {
		objectives[i] = sound()
		objectives[i].Account = string(rune('a' + i))
	}
	assert.Empty(t, smart.CheckAll(objectives, smart.Together{}))
	one := sound()
	one.Account = "z"
	found := smart.CheckAll(append(objectives, one), smart.Together{})
	require.Equal(t, []finding.Code{smart.CodeManyObjectives}, codes(found))
	assert.Equal(t, "Up to 6 objectives are pursued at a time: beyond 5, none of them comes first.", found[0].Localize(language.English))
	assert.Equal(t, finding.Typeset("Jusqu'à 6 objectifs sont poursuivis en même temps : au-delà de 5, aucun ne passe en premier."), found[0].Localize(language.French))
}

// What follows is not at a time; what has no date may be.
func TestObjectivesAtATime(t *testing.T) {
	var objectives []smart.Objective
	for i := range 20 {
		o := sound()
		o.Account = string(rune('a' + i))
		o.Start, o.Deadline = today.AddDays(30*i), today.AddDays(30*i+29)
		objectives = append(objectives, o)
	}
	assert.Empty(t, smart.CheckAll(objectives, smart.Together{}))
	for i := range 5 {
		objectives[i].Start, objectives[i].Deadline = calendar.Date{}, calendar.Date{}
	}
	found := smart.CheckAll(objectives, smart.Together{})
	require.Equal(t, []finding.Code{smart.CodeManyObjectives}, codes(found))
	count, _ := found[0].Arg("count")
	n, _ := count.Integer()
	assert.Equal(t, int64(6), n, "five without a date, and one of the others")
	slices.Reverse(objectives)
	assert.Equal(t, codes(found), codes(smart.CheckAll(objectives, smart.Together{})))
}

func TestGoalsAndPeopleOfAllObjectives(t *testing.T) {
	objectives := pair(func(_, b *smart.Objective) { b.Account, b.Goal = "linkedin", smart.Loyalty })
	together := smart.Together{
		Goals: []smart.Goal{smart.Awareness, smart.Talent},
		People: []smart.Load{
			{Person: "Léa", MinutesAvailable: 12 * 60, Claims: []smart.Claim{{By: "O1", Minutes: 6 * 60}, {By: "O2", Minutes: 8 * 60}, {By: "le site", Minutes: 150}}},
			{Person: "Nadia", MinutesAvailable: 60, Claims: []smart.Claim{{By: "O1", Minutes: 60}}},
		},
	}
	found := smart.CheckAll(objectives, together)
	require.Equal(t, []finding.Code{smart.CodeGoalUnpursued, smart.CodePersonOverbooked}, codes(found))
	assert.Equal(t, finding.Pointer("/goals/1"), found[0].Pointer)
	assert.Equal(t, "No objective pursues the goal “employer brand and recruitment”: set one, or give up the goal.", found[0].Localize(language.English))
	assert.Equal(t, finding.Pointer("/people/0/claims"), found[1].Pointer)
	assert.Equal(t, "Over all objectives, Léa is asked for 16.5 hours a week (6 hours for O1, 8 hours for O2 and 2.5 hours for le site) and has 12 hours: 4.5 hours too few.", found[1].Localize(language.English))
	assert.Equal(t, finding.Typeset("Tous objectifs confondus, il faut 16,5 heures par semaine à Léa (6 heures pour O1, 8 heures pour O2 et 2,5 heures pour le site) pour un temps disponible de 12 heures : il manque 4,5 heures."),
		plain(found[1].Localize(language.French)))
	require.Len(t, found[1].Related, 2)
	assert.Equal(t, finding.Pointer("/objectives/1"), found[1].Related[1].Pointer)
	assert.Equal(t, []int{1}, smart.Unpursued(together.Goals, objectives))
}

// A hundred thousand objectives are looked at in no time: the first MaxTogether.
func TestEndlessObjectives(t *testing.T) {
	objectives := make([]smart.Objective, 100_000)
	for i := range objectives {
		objectives[i] = sound()
		objectives[i].Baseline = nil
		objectives[i].Deadline = today.AddDays(i % 3000)
		objectives[i].Target = smart.MustQuantity("146000")
		objectives[i].Change = smart.MustChange("+1")
	}
	assert.NotEmpty(t, smart.CheckAll(objectives, smart.Together{}))
}

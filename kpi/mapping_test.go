package kpi_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// brief lists findings as "code path".
func brief(l finding.List) []string {
	var out []string
	for _, f := range l {
		out = append(out, string(f.Code)+" "+string(f.Pointer))
	}
	return out
}

func TestCheckObjectives(t *testing.T) {
	accounts := []kpi.Account{
		{ID: "page", Network: network.Facebook, Kind: network.Page},
		{ID: "profile", Network: network.LinkedIn, Kind: network.Profile},
		{ID: "snap", Network: network.Snapchat, Kind: network.Page},
	}
	objective := func(goal smart.Goal, indicator string, more ...func(*smart.Objective)) smart.Objective {
		o := smart.Objective{ID: "O1", Goal: goal, Indicator: indicator}
		for _, f := range more {
			f(&o)
		}
		return o
	}
	on := func(account string) func(*smart.Objective) { return func(o *smart.Objective) { o.Account = account } }
	of := func(kind smart.TargetType) func(*smart.Objective) { return func(o *smart.Objective) { o.Type = kind } }
	target := func(q string) func(*smart.Objective) {
		return func(o *smart.Objective) { o.Target = smart.MustQuantity(q) }
	}
	by := func(c string) func(*smart.Objective) {
		return func(o *smart.Objective) { o.Change = smart.MustChange(c) }
	}
	from := func(q string) func(*smart.Objective) {
		return func(o *smart.Objective) { o.Baseline = &smart.Baseline{Value: smart.MustQuantity(q)} }
	}
	support := func(ids ...string) func(*smart.Objective) { return func(o *smart.Objective) { o.Support = ids } }
	tests := []struct {
		name string
		give smart.Objective
		want []string
	}{
		{"fits", objective(smart.Loyalty, "repeat_purchase_rate"), nil},
		{"followers for awareness, as in the method", objective(smart.Awareness, "followers", on("page")), nil},
		{"no indicator", objective(smart.Prospecting, ""), []string{"kpi.objective_without_indicator /objectives/0/indicator"}},
		{"unknown", objective(smart.Loyalty, "fans"), []string{"kpi.unknown_indicator /objectives/0/indicator"}},
		{"unknown support", objective(smart.Loyalty, "nps", support("likes", "fans")), []string{"kpi.unknown_indicator /objectives/0/support/1"}},
		{"likes for loyalty", objective(smart.Loyalty, "likes"), []string{"kpi.stage_mismatch /objectives/0/indicator"}},
		{"clicks for customers", objective(smart.Acquisition, "ctr"), []string{"kpi.stage_mismatch /objectives/0/indicator"}},
		{"an early stage the catalogue names as primary", objective(smart.Service, "first_response_time"), nil},
		{"leads for loyalty", objective(smart.Loyalty, "leads"), nil},
		{"a vanity indicator alone", objective(smart.Awareness, "impressions"), []string{"kpi.vanity_only /objectives/0/indicator"}},
		{"two vanity indicators", objective(smart.Awareness, "impressions", support("likes")), []string{"kpi.vanity_only /objectives/0/indicator"}},
		{"a vanity indicator in company", objective(smart.Awareness, "impressions", support("share_of_voice")), nil},
		{"not given on Facebook", objective(smart.Awareness, "impressions", support("reach"), on("page")), []string{"kpi.unobtainable /objectives/0/indicator"}},
		{"made of what is not given", objective(smart.Awareness, "reach", support("er_impressions"), on("page")), []string{"kpi.unobtainable /objectives/0/support/0"}},
		{"made of what advertising gives", objective(smart.Awareness, "reach", support("cpm"), on("page")), nil},
		{"a cost to raise", objective(smart.Prospecting, "cpl", of(smart.IncreaseTo)), []string{"kpi.direction_mismatch /objectives/0/type"}},
		{"a cost to keep up", objective(smart.Prospecting, "cpl", of(smart.AtLeast)), []string{"kpi.direction_mismatch /objectives/0/type"}},
		{"followers to lose", objective(smart.Awareness, "followers", of(smart.DecreaseTo)), []string{"kpi.direction_mismatch /objectives/0/type"}},
		{"a cost to lower", objective(smart.Prospecting, "cpl", of(smart.DecreaseTo)), nil},
		{"followers in per cent", objective(smart.Awareness, "followers", target("26%")), []string{"kpi.unit_mismatch /objectives/0/target"}},
		{"followers in days", objective(smart.Awareness, "followers", target("20 d")), []string{"kpi.unit_mismatch /objectives/0/target"}},
		{"a share as a number", objective(smart.Loyalty, "repeat_purchase_rate", target("26")), []string{"kpi.unit_mismatch /objectives/0/target"}},
		{"a cost in days", objective(smart.Prospecting, "cpl", of(smart.DecreaseTo), target("12 d")), []string{"kpi.unit_mismatch /objectives/0/target"}},
		{"a cost in any currency", objective(smart.Prospecting, "cpl", of(smart.DecreaseTo), target("12 CHF")), nil},
		{"a share in points", objective(smart.Loyalty, "repeat_purchase_rate", by("+4pt")), nil},
		{"followers in points", objective(smart.Awareness, "followers", by("+4pt")), []string{"kpi.unit_mismatch /objectives/0/change"}},
		{"followers by a fifth", objective(smart.Awareness, "followers", by("+20%")), nil},
		{"hours of minutes", objective(smart.Service, "first_response_time", of(smart.AtMost), target("2 h")), nil},
		{"units that contradict each other", objective(smart.Awareness, "followers", target("26%"), from("1200")), nil},
		{"a budget", objective(smart.Other, "spend", of(smart.AtMost)), nil},
		{"fewer mentions, for awareness", objective(smart.Awareness, "brand_mentions", of(smart.DecreaseTo), support("net_sentiment")), []string{"kpi.direction_mismatch /objectives/0/type"}},
		{"mentions without their tone", objective(smart.Awareness, "brand_mentions"), []string{"kpi.guard_missing /objectives/0/indicator"}},
		{"conversations with their complaints", objective(smart.Other, "messages_started", support("complaint_share")), nil},
		{"an objective of means", objective(smart.Production, "posts_published"), []string{"kpi.means_objective /objectives/0/goal"}},
		{"nothing is known", objective(smart.Awareness, "reach", on("snap")), nil},
		{"an account nobody told of", objective(smart.Awareness, "reach", on("elsewhere")), nil},
		{"no goal", objective(0, "reach"), nil},
		{"nothing at all", smart.Objective{}, []string{"kpi.objective_without_indicator /objectives/0/indicator"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := kpi.Builtin().Check(kpi.Mapping{Objectives: []smart.Objective{test.give}, Accounts: accounts})
			assert.Equal(t, test.want, brief(got))
			for _, row := range slices.Concat(got.In(language.French), got.In(language.English)) {
				assert.NotContains(t, row.Sentence, "{")
				assert.Regexp(t, `^[A-ZÀ-Ý].*\.$`, row.Sentence)
			}
		})
	}
}

func TestSentencesOfTheMapping(t *testing.T) {
	check := func(o smart.Objective) finding.Finding {
		got := kpi.Builtin().Check(kpi.Mapping{Objectives: []smart.Objective{o}, Accounts: []kpi.Account{{ID: "page", Network: network.Facebook, Kind: network.Page}}})
		require.Len(t, got, 1)
		return got[0]
	}
	likes := check(smart.Objective{ID: "O4", Goal: smart.Loyalty, Indicator: "likes"})
	assert.Equal(t, finding.Warning, likes.Severity)
	assert.Equal(t, "L'indicateur principal de l'objectif O4 (mentions « J'aime » et réactions) mesure une réaction ; un objectif de fidélisation vise un effet. "+
		"La méthode le cite : gardez-le en appui et ajoutez un indicateur d'effet : score de recommandation net (NPS) et taux de réachat.",
		plainSpaces(likes.Localize(language.French)))
	assert.Equal(t, "The primary indicator of objective O4 (likes and reactions) measures a reaction; an objective of loyalty aims at an effect. "+
		"The method names it: keep it as support, and add an indicator of effects: net promoter score (NPS) and repeat purchase rate.",
		likes.Localize(language.English))
	none := check(smart.Objective{ID: "O2", Goal: smart.Prospecting})
	assert.Equal(t, finding.Error, none.Severity)
	assert.Equal(t, "L'objectif O2 n'a pas d'indicateur principal : rien ne dira s'il est atteint. Proposition : téléchargements de contenus, leads (contacts commerciaux) et coût par lead (CPL).",
		plainSpaces(none.Localize(language.French)))
	gone := check(smart.Objective{ID: "O1", Goal: smart.Awareness, Indicator: "impressions", Support: []string{"reach"}, Account: "page"})
	assert.Contains(t, gone.Localize(language.French), "Facebook, page")
	assert.Contains(t, gone.Localize(language.English), "developers.facebook.com")
}

func TestCheckSeries(t *testing.T) {
	objectives := []smart.Objective{{ID: "O1", Goal: smart.Traffic, Indicator: "ctr"}, {ID: "O2", Goal: smart.Loyalty, Indicator: "nps", Account: "a"}}
	organic := func(s kpi.Series) kpi.Series { s.Media = kpi.Organic; return s }
	week := "2026-01-05/2026-01-11"
	tests := []struct {
		name string
		give kpi.Series
		want []string
	}{
		{"needed", organic(series("ctr", ratio(week, 1, 2))), nil},
		{"a part of what is needed", organic(series("impressions", reading(week, 2))), nil},
		{"a guard-rail of what is needed", series("click_to_customer_rate", ratio(week, 1, 2)), nil},
		{"needed on another account", with(series("nps", ratio(week, 1, 2)), func(s *kpi.Series) { s.Account = "b" }), []string{"kpi.orphan_series /series/0"}},
		{"needed by nobody", series("applications", reading(week, 2)), []string{"kpi.orphan_series /series/0"}},
		{"unknown", series("fans", reading(week, 2)), []string{"kpi.unknown_indicator /series/0/indicator"}},
		{"zero", kpi.Series{}, nil},
		{"no media source", with(series("ctr", ratio(week, 1, 2)), func(s *kpi.Series) { s.Account = "b" }), []string{"kpi.media_missing /series/0/media"}},
		{"no currency", with(organic(series("cpc", ratio(week, 1, 2))), func(s *kpi.Series) { s.Currency = "EURO" }), []string{"kpi.orphan_series /series/0", "kpi.currency_missing /series/0/currency"}},
		{"seconds not said", with(organic(series("qualified_video_views", reading(week, 2))), func(s *kpi.Series) { s.Account = "a" }), []string{"kpi.orphan_series /series/0", "kpi.definition_missing /series/0/definition"}},
		{"undated, twice", organic(series("ctr", ratio(week, 1, 2), kpi.Sample{Value: new(1.0)}, kpi.Sample{})), []string{"kpi.undated /series/0/samples/1"}},
		{"twice dated", organic(series("ctr", func() kpi.Sample { x := ratio(week, 1, 2); x.Date = january.To(); return x }())), []string{"kpi.twice_dated /series/0/samples/0"}},
		{"half a ratio", organic(series("ctr", kpi.Sample{Date: january.From(), Numerator: new(1.0)})), []string{"kpi.sample_shape /series/0/samples/0"}},
		{"a ratio of a count", organic(series("impressions", ratio(week, 1, 2))), []string{"kpi.sample_shape /series/0/samples/0"}},
		{"negative", organic(series("impressions", reading("2026-01-04", 1), reading(week, -2))), []string{"kpi.bad_figure /series/0/samples/1"}},
		{"out of range", with(organic(series("ctr", ratio(week, 1, 2))), func(s *kpi.Series) { s.Indicator, s.Samples = "nps", []kpi.Sample{reading(week, 250)} }), []string{"kpi.bad_figure /series/0/samples/0"}},
		{"a figure and other parts", organic(series("ctr", func() kpi.Sample { x := ratio(week, 1, 100); x.Value = new(50.0); return x }())), []string{"kpi.contradictory /series/0/samples/0"}},
		{"unread among what was read", organic(series("impressions", reading(week, 1), unread("2026-01-06"))), nil},
		{"contradictory", organic(series("impressions", reading(week, 1), reading(week, 2))), []string{"kpi.contradictory /series/0/samples/1"}},
		{"the same twice", organic(series("impressions", reading(week, 1), reading(week, 1))), nil},
		{"overlapping", organic(series("impressions", reading(week, 1), reading("2026-01-10", 2))), []string{"kpi.overlap /series/0/samples/1"}},
		{"too many", organic(series("ctr", make([]kpi.Sample, kpi.MaxSamples+1)...)), []string{"kpi.too_many_samples /series/0/samples"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := kpi.Builtin().Check(kpi.Mapping{Objectives: objectives, Series: []kpi.Series{test.give}})
			got = slices.DeleteFunc(got, func(f finding.Finding) bool { return f.Code == kpi.CodeObjectiveUnmeasured })
			assert.Equal(t, test.want, brief(got))
			for _, row := range slices.Concat(got.In(language.French), got.In(language.English)) {
				assert.Regexp(t, `^[A-ZÀ-Ý0-9].*\.$`, row.Sentence)
			}
		})
	}
	assert.Empty(t, kpi.Builtin().Check(kpi.Mapping{}))
	assert.NotPanics(t, func() {
		kpi.Catalogue{}.Check(kpi.Mapping{Objectives: objectives, Series: []kpi.Series{series("ctr")}, Accounts: make([]kpi.Account, 1)})
	})
	assert.Equal(t, []string{"kpi.unknown_indicator /objectives/0/indicator"},
		brief(kpi.Catalogue{}.Check(kpi.Mapping{Objectives: objectives[:1]})))
}

func TestCheckSaysWhatIsMissing(t *testing.T) {
	page := kpi.Account{ID: "page", Network: network.Facebook, Kind: network.Page}
	insta := kpi.Account{ID: "insta", Network: network.Instagram}
	reach := smart.Objective{Goal: smart.Awareness, Indicator: "reach", Support: []string{"impressions"}}
	tests := []struct {
		name            string
		give            kpi.Mapping
		want            []string
		english, french string
	}{
		{"given for none of the accounts", kpi.Mapping{Objectives: []smart.Objective{reach}, Accounts: []kpi.Account{page, insta}},
			[]string{"kpi.unobtainable_anywhere /objectives/0/support/0"},
			"The indicator “impressions” is given for none of the accounts chosen: Facebook, page and Instagram.",
			"L'indicateur « impressions » n'est disponible pour aucun des comptes retenus : Facebook, page et Instagram."},
		{"given for one of the accounts", kpi.Mapping{Objectives: []smart.Objective{reach}, Accounts: []kpi.Account{page, {ID: "x", Network: network.X}}}, nil, "", ""},
		{"an account without a kind", kpi.Mapping{Objectives: []smart.Objective{{ID: "O1", Goal: smart.Awareness, Indicator: "reach", Support: []string{"impressions"}, Account: "insta"}}, Accounts: []kpi.Account{insta}},
			[]string{"kpi.unobtainable /objectives/0/support/0"},
			"The indicator “impressions” is not given for this account (Instagram). Source: developers.facebook.com/documentation/instagram-platform, 2026-06-18.",
			"L'indicateur « impressions » n'est pas disponible pour ce compte (Instagram). Source : developers.facebook.com/documentation/instagram-platform, 2026-06-18."},
		{"no series of it", kpi.Mapping{Objectives: []smart.Objective{reach}, Series: []kpi.Series{with(series("impressions", reading("2026-01-05", 3)), func(s *kpi.Series) { s.Media = kpi.Organic })}},
			[]string{"kpi.objective_unmeasured /objectives/0/indicator"},
			"The primary indicator of objective no. 1 (reach) has no history: nothing tells where it stands.",
			"L'indicateur principal de l'objectif n° 1 (portée) n'a pas d'historique : rien ne dit où il en est."},
		{"no series at all", kpi.Mapping{Objectives: []smart.Objective{reach}}, nil, "", ""},
		{"a direction", kpi.Mapping{Objectives: []smart.Objective{{ID: "O1", Goal: smart.Prospecting, Indicator: "cpl", Type: smart.IncreaseTo}}},
			[]string{"kpi.direction_mismatch /objectives/0/type"},
			"Objective O1 goes the wrong way: its indicator (cost per lead (CPL)) is to be lowered.",
			"L'objectif O1 va à contresens : son indicateur (coût par lead (CPL)) est à réduire."},
		{"a guard-rail", kpi.Mapping{Objectives: []smart.Objective{{ID: "O1", Goal: smart.Prospecting, Indicator: "messages_started", Support: []string{"leads"}}}},
			[]string{"kpi.guard_missing /objectives/0/indicator", "kpi.stage_mismatch /objectives/0/indicator"},
			"The indicator of objective O1 (conversations started) also rises when things go badly. Watch beside it: net sentiment and share of complaints.",
			"L'indicateur de l'objectif O1 (conversations engagées) monte aussi quand tout va mal. À suivre à côté : tonalité nette et part de réclamations."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := kpi.Builtin().Check(test.give)
			require.Equal(t, test.want, brief(got))
			if test.want != nil {
				assert.Equal(t, test.english, got[0].Localize(language.English))
				assert.Equal(t, test.french, plainSpaces(got[0].Localize(language.French)))
			}
		})
	}
}

func TestCheckFindsPeopleThatCannotBe(t *testing.T) {
	s := series("reach", reading("2026-01-06", 60), reading("2026-01-05/2026-01-06", 50), reading("2026-01-05", 10))
	assert.Equal(t, []string{"kpi.contradictory /series/0/samples/0"}, brief(kpi.Builtin().Check(kpi.Mapping{Series: []kpi.Series{s}})))
}

// The goals of purposes, which network spells for itself, are those of objectives.
func TestPurposesKnowTheGoals(t *testing.T) {
	for goal := range smart.Goals() {
		day := calendar.MustPeriod("2026-01-01/2026-01-01")
		_, findings := network.Builtin().With(network.Fact{Network: network.X, Field: network.FieldPurposes, Evidence: network.Editorial, Source: "here", AsOf: day,
			Value: network.Value{Purposes: []network.Purpose{{Goal: goal.String()}}}})
		assert.Empty(t, findings, "%s", goal)
	}
}

func TestReadSeries(t *testing.T) {
	tests := []struct {
		name, give string
		want       []string
	}{
		{"sound", `{"id":"fans","indicator":"followers","account":"page","definition":"facebook.page_follows","media":"total","provenance":"measured",
			"source":"Page insights","observedAt":"2026-02-01","samples":[{"date":"2026-01-31","value":139441}]}`, nil},
		{"zero value", `{}`, []string{"document.required /id", "document.required /indicator"}},
		{"unknown members", `{"id":"a","indicator":"reach","sum":3,"samples":[{"date":"2026-01-31","valeu":1}]}`,
			[]string{"document.misspelt_member /samples/0/valeu", "document.unknown_member /sum"}},
		{"bad values", `{"id":"a","indicator":"reach","media":"free","currency":"EURO","samples":[{"date":"2026-02-30","weight":-1}]}`,
			[]string{"document.unknown_currency /currency", "document.unknown_value /media", "document.refused /samples/0/date", "document.too_small /samples/0/weight"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s, findings := kpi.ReadSeries([]byte(test.give))
			assert.Equal(t, test.want, brief(findings))
			if test.want == nil {
				assert.Equal(t, 139441.0, *s.Samples[0].Value)
				assert.Nil(t, s.Samples[0].Weight)
			} else {
				assert.Error(t, s.UnmarshalJSON([]byte(test.give)))
			}
		})
	}
}

package charter_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/smart"
)

// everything is a profile that every obligation binds.
func everything() charter.Profile {
	var p charter.Profile
	for t := charter.RewardsCreators; t <= charter.Gatekeeper; t++ {
		p.Traits = append(p.Traits, t)
	}
	p.Staff = &charter.Headcount{Min: ptr(300)}
	p.Turnover = smart.MustMoney("300000000.00 EUR")
	return p
}

// nothing is one that has no trait and is small.
func nothing() charter.Profile {
	return charter.Profile{Without: everything().Traits, Staff: &charter.Headcount{Max: ptr(9)}, Turnover: smart.MustMoney("100000.00 EUR")}
}

// home is a territory of each jurisdiction.
var home = map[charter.Jurisdiction]string{
	charter.FrenchLaw: "FR", charter.UnionLaw: "DE", charter.AmericanLaw: "US", charter.BritishLaw: "GB", charter.AustralianLaw: "AU",
}

// inForce returns the duty of an obligation on a day, and whether there is one.
func inForce(on calendar.Date, territory string, p charter.Profile, id string) (charter.Duty, bool) {
	for _, d := range charter.InForce(on, territory, p) {
		if d.Obligation.ID == id {
			return d, true
		}
	}
	return charter.Duty{}, false
}

// Each obligation is looked at the day before and on each day at which it changes.
func TestObligationsOnTheirDays(t *testing.T) {
	dated := 0
	for _, o := range charter.Obligations() {
		territory := home[o.Jurisdiction]
		stands := func(on calendar.Date, want charter.ObligationStatus) {
			t.Helper()
			assert.Equal(t, want, o.On(on), "%s on %s", o.ID, on)
			duty, bound := inForce(on, territory, everything(), o.ID)
			assert.Equal(t, want == charter.InEffect, bound, "%s on %s", o.ID, on)
			if bound {
				assert.Equal(t, charter.Yes, duty.Binds, o.ID)
			}
		}
		switch o.On(calendar.Date{}) {
		case charter.UnderDiscussion, charter.AdoptedNotApplied:
			assert.True(t, o.From.IsZero() && o.To.IsZero(), "%s has no day", o.ID)
			for _, on := range []string{"2000-01-01", "2026-09-01", "2027-01-01", "2100-01-01"} {
				stands(calendar.MustDate(on), o.On(calendar.Date{}))
			}
			continue
		}
		if o.From.IsZero() {
			stands(calendar.MustDate("2004-01-01"), charter.InEffect)
			continue
		}
		dated++
		stands(o.From.AddDays(-1), charter.Upcoming)
		stands(o.From, charter.InEffect)
		if !o.To.IsZero() {
			stands(o.To, charter.InEffect)
			stands(o.To.AddDays(1), charter.Repealed)
		}
	}
	assert.Greater(t, dated, 25)
}

// The days that the sources give, as they were corrected.
func TestObligationsAreDated(t *testing.T) {
	for id, want := range map[string]string{
		"gdpr": "2018-05-25", "gdpr_joint_controller": "2018-06-05", "eprivacy_cookies": "2021-03-31", "dsa": "2024-02-17", "dma": "2024-03-06",
		"fr_influence_mention_2023": "2023-06-11", "fr_influence_mention": "2024-11-08", "fr_influence_contract": "2026-01-01",
		"loi_evin": "2009-07-23", "fr_tobacco": "1993-01-01", "fr_contests": "2016-07-01", "ai_act_art50": "2026-08-02", "ai_act_marking": "2026-08-02",
		"eu_ai_literacy": "2025-02-02", "accessibility_act": "2025-06-28", "accessibility_public": "2020-09-23", "eu_political_ads": "2025-10-10",
		"us_ftc_endorsement": "2023-07-26", "us_ftc_reviews_rule": "2024-10-21", "uk_cap_dmcc": "2025-04-06", "fr_price_reduction": "2022-05-28",
		"fr_soldes_word": "2020-02-12", "fr_children_image": "2024-02-21", "fr_toubon": "1995-03-07", "eu_empowering_consumers": "2026-09-27",
		"au_under16": "2025-12-10", "fr_digital_majority_2023": "", "fr_under15_2026": "", "eu_minimum_age": "", "fr_image_rights": "", "fr_copyright": "",
	} {
		o, found := charter.FindObligation(id)
		require.True(t, found, id)
		assert.Equal(t, want, o.From.String(), id)
	}
	_, found := charter.FindObligation("rgpd")
	assert.False(t, found)
	o, _ := charter.FindObligation("fr_influence_mention_2023")
	assert.Equal(t, "2024-11-07", o.To.String())
}

func TestObligationsAreComplete(t *testing.T) {
	all := charter.Obligations()
	assert.True(t, slices.IsSortedFunc(all, func(a, b charter.Obligation) int { return strings.Compare(a.ID, b.ID) }))
	seen := map[string]bool{}
	for _, o := range all {
		assert.False(t, seen[o.ID], o.ID)
		seen[o.ID] = true
		assert.NotEmpty(t, o.Source, o.ID)
		assert.NotEmpty(t, o.Jurisdiction.Label().Localize(language.French), o.ID)
		assert.False(t, o.Confidence.Label().IsZero(), o.ID)
		for _, tag := range []language.Tag{language.English, language.French} {
			for _, m := range []string{o.Title.Localize(tag), o.Bound.Localize(tag), o.Asked.Localize(tag), o.Reference.Localize(tag), o.Note.Localize(tag)} {
				assert.False(t, strings.HasPrefix(m, "charter."), m)
			}
			for _, m := range []string{o.Bound.Localize(tag), o.Asked.Localize(tag)} {
				assert.True(t, strings.HasSuffix(m, "."), m)
			}
		}
		found, known := charter.FindObligation(o.ID)
		assert.True(t, known)
		assert.Equal(t, o.ID, found.ID)
	}
	all[0].ID = "changed"
	o, _ := charter.FindObligation("fr_influence_mention")
	o.Mentions[0] = "changed"
	again, _ := charter.FindObligation("fr_influence_mention")
	assert.Equal(t, []string{"Publicité", "Collaboration commerciale"}, again.Mentions)
	assert.NotEqual(t, "changed", charter.Obligations()[0].ID)

	assert.Equal(t, charter.ObligationStatus(0), charter.Obligation{}.On(day))
	answer, missing := charter.Obligation{}.Binds(day, "FR", everything())
	assert.Equal(t, charter.NotKnown, answer)
	assert.Empty(t, missing)
}

// The law is that of the audience; what a territory is not known to be is not known.
func TestJurisdictionCovers(t *testing.T) {
	cases := []struct {
		law             charter.Jurisdiction
		territory, date string
		want            charter.Answer
	}{
		{charter.FrenchLaw, "FR", "2026-03-02", charter.Yes},
		{charter.FrenchLaw, "RE", "2026-03-02", charter.Yes},
		{charter.FrenchLaw, "NC", "2026-03-02", charter.No},
		{charter.FrenchLaw, "BE", "2026-03-02", charter.No},
		{charter.FrenchLaw, "", "2026-03-02", charter.NotKnown},
		{charter.FrenchLaw, "UK", "2026-03-02", charter.NotKnown},
		{charter.UnionLaw, "BE", "2026-03-02", charter.Yes},
		{charter.UnionLaw, "HR", "2026-03-02", charter.Yes},
		{charter.UnionLaw, "GP", "2026-03-02", charter.Yes},
		{charter.UnionLaw, "BL", "2026-03-02", charter.No},
		{charter.UnionLaw, "CH", "2026-03-02", charter.No},
		{charter.UnionLaw, "NO", "2026-03-02", charter.NotKnown},
		{charter.UnionLaw, "GB", "2020-12-31", charter.Yes},
		{charter.UnionLaw, "GB", "2021-01-01", charter.No},
		{charter.AmericanLaw, "PR", "2026-03-02", charter.Yes},
		{charter.AmericanLaw, "CA", "2026-03-02", charter.No},
		{charter.BritishLaw, "GB", "2026-03-02", charter.Yes},
		{charter.BritishLaw, "IE", "2026-03-02", charter.No},
		{charter.AustralianLaw, "AU", "2026-03-02", charter.Yes},
		{charter.Jurisdiction(0), "FR", "2026-03-02", charter.NotKnown},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, c.law.Covers(c.territory, calendar.MustDate(c.date)), "%s in %s on %s", c.law, c.territory, c.date)
	}
	assert.Equal(t, charter.No, charter.UnionLaw.Covers("GB", calendar.Date{}))
	members := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if charter.UnionLaw.Covers(string(a)+string(b), day) == charter.Yes {
				members++
			}
		}
	}
	assert.Equal(t, 27+7, members, "27 members, six outermost regions and Åland with codes of their own")
}

// What is not known of a company never makes that an obligation does not apply.
func TestUnknownIsNotNo(t *testing.T) {
	on := calendar.MustDate("2026-11-01")
	for _, territory := range []string{"FR", "DE", "US", "GB", "AU"} {
		full := charter.InForce(on, territory, everything())
		unknown := charter.InForce(on, territory, charter.Profile{})
		assert.Len(t, unknown, len(full), "as many may bind as would, in %s", territory)
		for _, d := range unknown {
			assert.Equal(t, d.Binds == charter.NotKnown, len(d.Missing) > 0, d.Obligation.ID)
		}
		none := charter.InForce(on, territory, nothing())
		assert.Equal(t, territory == "AU", len(none) == 0)
		for _, d := range none {
			assert.Equal(t, charter.Yes, d.Binds, "%s binds everyone", d.Obligation.ID)
		}
	}
	for _, d := range charter.InForce(on, "", everything()) {
		assert.Equal(t, charter.NotKnown, d.Binds, d.Obligation.ID)
	}

	duty, bound := inForce(on, "FR", charter.Profile{}, "loi_evin")
	require.True(t, bound)
	assert.Equal(t, charter.NotKnown, duty.Binds)
	assert.Equal(t, "whether it makes or sells alcohol", duty.Missing[0].Localize(language.English))
	assert.Equal(t, "production ou vente d'alcool", duty.Missing[0].Localize(language.French))
	_, bound = inForce(on, "FR", charter.Profile{Without: []charter.Trait{charter.SellsAlcohol}}, "loi_evin")
	assert.False(t, bound)
	_, bound = inForce(on, "BE", everything(), "loi_evin")
	assert.False(t, bound)
	both := []charter.Trait{charter.SellsAlcohol}
	duty, _ = inForce(on, "FR", charter.Profile{Traits: both, Without: both}, "loi_evin")
	assert.Equal(t, charter.NotKnown, duty.Binds, "both yes and no is not known")
}

// Size: fewer than 10 people and at most 2 million euros are exempt; public bodies and more
// than 250 million are bound.
func TestSizeConditions(t *testing.T) {
	on := calendar.MustDate("2026-03-02")
	online := []charter.Trait{charter.SellsOnline}
	private := []charter.Trait{charter.PublicBody}
	staff := func(lowest, highest int) *charter.Headcount { return &charter.Headcount{Min: &lowest, Max: &highest} }
	cases := []struct {
		name, id string
		profile  charter.Profile
		want     charter.Answer
	}{
		{"micro, by both measures", "accessibility_act", charter.Profile{Traits: online, Staff: staff(1, 9), Turnover: smart.MustMoney("2000000 EUR")}, charter.No},
		{"a cent more", "accessibility_act", charter.Profile{Traits: online, Staff: staff(1, 9), Turnover: smart.MustMoney("2000000.01 EUR")}, charter.Yes},
		{"ten people", "accessibility_act", charter.Profile{Traits: online, Staff: staff(10, 49)}, charter.Yes},
		{"few people, turnover unknown", "accessibility_act", charter.Profile{Traits: online, Staff: staff(1, 9)}, charter.NotKnown},
		{"turnover in dollars", "accessibility_act", charter.Profile{Traits: online, Staff: staff(1, 9), Turnover: smart.MustMoney("1 USD")}, charter.NotKnown},
		{"between bounds", "accessibility_act", charter.Profile{Traits: online, Staff: staff(5, 20), Turnover: smart.MustMoney("1 EUR")}, charter.NotKnown},
		{"ten at most", "accessibility_act", charter.Profile{Traits: online, Staff: staff(1, 10), Turnover: smart.MustMoney("1 EUR")}, charter.NotKnown},
		{"a turnover below zero", "accessibility_act", charter.Profile{Traits: online, Staff: staff(1, 9), Turnover: smart.MustMoney("-1 EUR")}, charter.NotKnown},
		{"bounds that cross", "accessibility_act", charter.Profile{Traits: online, Staff: staff(20, 5), Turnover: smart.MustMoney("1 EUR")}, charter.NotKnown},
		{"offline, whatever its size", "accessibility_act", charter.Profile{Without: online}, charter.No},
		{"a public body", "accessibility_public", charter.Profile{Traits: private}, charter.Yes},
		{"250 million", "accessibility_public", charter.Profile{Without: private, Turnover: smart.MustMoney("250000000 EUR")}, charter.No},
		{"more", "accessibility_public", charter.Profile{Turnover: smart.MustMoney("250000000.01 EUR")}, charter.Yes},
		{"private, turnover unknown", "accessibility_public", charter.Profile{Without: private}, charter.NotKnown},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			o, found := charter.FindObligation(c.id)
			require.True(t, found)
			answer, missing := o.Binds(on, "FR", c.profile)
			assert.Equal(t, c.want, answer)
			assert.Equal(t, c.want == charter.NotKnown, len(missing) > 0)
		})
	}
}

func TestObligationEnums(t *testing.T) {
	labels := map[string]string{}
	check := func(v fmt.Stringer, label string) {
		assert.NotContains(t, v.String(), "%")
		data, err := json.Marshal(v)
		require.NoError(t, err)
		back := reflect.New(reflect.TypeOf(v))
		require.NoError(t, json.Unmarshal(data, back.Interface()))
		assert.Equal(t, v, back.Elem().Interface())
		assert.NotEmpty(t, label)
		assert.False(t, strings.HasPrefix(label, "charter."), label)
		labels[string(data)] = label
	}
	for a := charter.Yes; a <= charter.NotKnown; a++ {
		check(a, a.Label().Localize(language.French))
	}
	for j := charter.FrenchLaw; j <= charter.AustralianLaw; j++ {
		check(j, j.Label().Localize(language.French))
	}
	for tr := charter.RewardsCreators; tr <= charter.Gatekeeper; tr++ {
		check(tr, tr.Label().Localize(language.French))
	}
	for s := charter.InEffect; s <= charter.Repealed; s++ {
		check(s, s.Label().Localize(language.French))
	}
	for c := charter.Compliant; c <= charter.NotApplicable; c++ {
		check(c, c.Label().Localize(language.French))
	}
	for c := charter.Official; c <= charter.Unverified; c++ {
		check(c, c.Label().Localize(language.French))
	}
	for name, want := range map[string]string{
		`"inForce"`: "en vigueur", `"upcoming"`: "à venir", `"pending"`: "en discussion", `"adoptedNotApplied"`: "adoptée, non appliquée", `"repealed"`: "abrogée",
		`"compliant"`: "conforme", `"notCompliant"`: "non conforme", `"unknown"`: "à vérifier", `"notApplicable"`: "sans objet", `"france"`: "droit français",
	} {
		assert.Equal(t, want, labels[name], name)
	}
	for _, v := range []any{charter.Answer(0), charter.Jurisdiction(9), charter.Trait(0), charter.ObligationStatus(-1), charter.Compliance(5), charter.Confidence(0)} {
		_, err := json.Marshal(v)
		assert.Error(t, err, "%v", v)
	}
}

package charter_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// kept is a register with an entry for all that binds in Germany on a day.
func kept(on calendar.Date) charter.Register {
	r := charter.Register{ID: "r", Territories: []string{"DE"}, Profile: nothing()}
	for _, d := range r.Duties(on) {
		r.Entries = append(r.Entries, charter.RegisterEntry{Obligation: d.Obligation.ID, Status: charter.Compliant, Evidence: "doc", By: "Léa",
			On: on, ReviewBy: on.AddMonths(12)})
	}
	return r
}

func TestCheckRegister(t *testing.T) {
	alcohol := []charter.Trait{charter.SellsAlcohol}
	cases := []struct {
		name   string
		change func(*charter.Register)
		fr, en []string
	}{
		{"all is kept", func(*charter.Register) {}, nil, nil},
		{"an unknown id", func(r *charter.Register) {
			r.Entries = append(r.Entries, charter.RegisterEntry{Obligation: "rgpd", Status: charter.Compliant})
		},
			[]string{"/entries/3/obligation: Le registre ne comporte aucune obligation légale « rgpd »."},
			[]string{"/entries/3/obligation: The register holds no obligation “rgpd”."}},
		{"nothing to show it", func(r *charter.Register) { r.Entries[1].Evidence = " " },
			[]string{"/entries/1/evidence: Déclarée conforme sans élément pour l'établir : données personnelles (RGPD, règlement (UE) 2016/679 du 27 avril 2016)."},
			[]string{"/entries/1/evidence: Said to be met, with nothing to show it: personal data (GDPR, Regulation (EU) 2016/679 of 27 April 2016)."}},
		{"the last day of its review", func(r *charter.Register) { r.Entries[1].ReviewBy = day }, nil, nil},
		{"the day after", func(r *charter.Register) { r.Entries[1].ReviewBy = day.AddDays(-1) },
			[]string{"/entries/1/reviewBy: À réexaminer, échéance passée le 1er mars 2026 : données personnelles."},
			[]string{"/entries/1/reviewBy: To be looked at again by 1 March 2026: personal data."}},
		{"not met", func(r *charter.Register) { r.Entries[1].Status, r.Entries[1].Evidence = charter.NotCompliant, "" },
			[]string{"/entries/1/status: Non conforme : données personnelles (RGPD, règlement (UE) 2016/679 du 27 avril 2016, en vigueur depuis le 25 mai 2018). Ne vaut pas conseil juridique."},
			[]string{"/entries/1/status: Not met: personal data (GDPR, Regulation (EU) 2016/679 of 27 April 2016, in force since 25 May 2018). A rule of thumb, not legal advice."}},
		{"said not to apply", func(r *charter.Register) { r.Entries[1].Status = charter.NotApplicable },
			[]string{"/entries/1/status: Déclarée sans objet, alors que le profil indique le contraire : données personnelles (RGPD, règlement (UE) 2016/679 du 27 avril 2016, en vigueur depuis le 25 mai 2018). Ne vaut pas conseil juridique."},
			[]string{"/entries/1/status: Said not to apply, though the profile says otherwise: personal data (GDPR, Regulation (EU) 2016/679 of 27 April 2016, in force since 25 May 2018). A rule of thumb, not legal advice."}},
		{"no entry", func(r *charter.Register) { r.Entries = slices.Delete(r.Entries, 1, 2) },
			[]string{"/entries: Rien n'est consigné pour cette obligation légale : données personnelles (RGPD, règlement (UE) 2016/679 du 27 avril 2016, en vigueur depuis le 25 mai 2018). Ne vaut pas conseil juridique."},
			[]string{"/entries: No entry for personal data (GDPR, Regulation (EU) 2016/679 of 27 April 2016, in force since 25 May 2018). A rule of thumb, not legal advice."}},
		{"one question, two obligations", func(r *charter.Register) {
			r.Profile.Without = slices.DeleteFunc(slices.Clone(r.Profile.Without), func(t charter.Trait) bool { return t == charter.Gatekeeper })
		},
			[]string{"/profile: À préciser : désignation comme contrôleur d'accès par la Commission européenne. En dépend : marchés numériques. Ne vaut pas conseil juridique."},
			[]string{"/profile: To be settled: whether the European Commission has designated it as a gatekeeper. It decides on: digital markets. A rule of thumb, not legal advice."}},
		{"yes and no", func(r *charter.Register) { r.Profile.Traits = alcohol },
			[]string{"/profile/without/5: Le profil répond à la fois oui et non : production ou vente d'alcool."},
			[]string{"/profile/without/5: The profile says both yes and no: whether it makes or sells alcohol."}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := kept(day)
			c.change(&r)
			assert.Empty(t, charter.CheckRegisterForm(r))
			list := charter.CheckRegister(r, day)
			assert.Equal(t, c.fr, plain(sentences(list, language.French)))
			assert.Equal(t, c.en, sentences(list, language.English))
		})
	}
	perhaps := charter.Register{Entries: []charter.RegisterEntry{{Obligation: "gdpr", Status: charter.NotCompliant, ReviewBy: day}}}
	for _, f := range charter.CheckRegister(perhaps, calendar.Date{}) {
		assert.Equal(t, charter.CodeProfileUnknown, f.Code, "where it is not known to bind, and without a day")
	}
	assert.Empty(t, charter.CheckRegister(charter.Register{Territories: []string{"CH"}}, day), "no law of the register applies in Switzerland")
}

// Without a territory all that may apply hangs on one question, beside those of the profile.
func TestCheckRegisterKnowsNothing(t *testing.T) {
	list := charter.CheckRegister(charter.Register{}, day)
	questions := 0
	for _, f := range list {
		assert.Equal(t, charter.CodeProfileUnknown, f.Code)
		if m, _ := f.Arg("question"); m.Localize(language.English) == "the territories of the audience" {
			items, _ := f.Arg("obligations")
			assert.Len(t, items.Items(), len(charter.InForce(day, "", charter.Profile{})))
			questions++
		}
	}
	assert.Equal(t, 1, questions)
}

// One obligation that binds in one territory binds.
func TestDutiesOfSeveralTerritories(t *testing.T) {
	r := charter.Register{Territories: []string{"CH", "", "DE"}, Profile: everything()}
	for _, d := range r.Duties(day) {
		want := charter.NotKnown
		if d.Obligation.Jurisdiction == charter.UnionLaw {
			want = charter.Yes
		}
		assert.Equal(t, want, d.Binds, d.Obligation.ID)
		assert.Equal(t, want == charter.NotKnown, len(d.Missing) > 0)
	}
}

func TestRegisterRoundTrip(t *testing.T) {
	want := kept(day)
	want.Labels = map[string]string{"tool": "1"}
	want.Profile.Traits, want.Profile.Without = want.Profile.Without[:2], want.Profile.Without[2:]
	data, err := json.Marshal(want)
	require.NoError(t, err)
	got, list := charter.ReadRegister(data)
	require.Empty(t, list)
	assert.Equal(t, want, got)
}

func TestReadRegisterIsStrict(t *testing.T) {
	_, list := charter.ReadRegister([]byte(`{"id":"r","territories":["France"],"profile":{"traits":["alcohol"],"staff":{"min":-1},"turnover":"2 M€"},
		"entries":[{"obligation":"gdpr","status":"done"},{"obligation":"gdpr","status":"compliant","due":"2026-01-01"},{"status":"compliant","on":"2026-02-30"}]}`))
	var paths []string
	for _, f := range list {
		paths = append(paths, string(f.Pointer))
	}
	assert.Equal(t, []string{"/entries/0/status", "/entries/1/due", "/entries/1/obligation", "/entries/2/obligation", "/entries/2/on",
		"/profile/staff/min", "/profile/traits/0", "/profile/turnover", "/territories/0"}, paths)
	require.Error(t, new(charter.Register).UnmarshalJSON([]byte(`{}`)))
}

// What lies ahead is what is not in force on the day before and is on the day, day by day.
func TestRegisterAhead(t *testing.T) {
	after, by := calendar.MustDate("2023-01-01"), calendar.MustDate("2026-12-31")
	for _, r := range []charter.Register{
		{Territories: []string{"FR", "AU"}},
		{Territories: []string{"FR"}, Profile: charter.Profile{Traits: []charter.Trait{charter.UsesAI}, Without: []charter.Trait{charter.RewardsCreators}}},
		{Territories: []string{"US"}},
		{},
	} {
		var want []string
		for day := after.AddDays(1); !day.After(by); day = day.AddDays(1) {
			for _, d := range r.Duties(day) {
				if d.Obligation.On(day.AddDays(-1)) != charter.InEffect {
					want = append(want, day.String()+" "+d.Obligation.ID+" "+d.Binds.String())
				}
			}
		}
		var got []string
		for _, d := range r.Ahead(after, by) {
			got = append(got, d.Obligation.From.String()+" "+d.Obligation.ID+" "+d.Binds.String())
			assert.Equal(t, d.Binds == charter.NotKnown, len(d.Missing) > 0)
		}
		assert.NotEmpty(t, got)
		assert.Equal(t, want, got)
	}
	r := charter.Register{Territories: []string{"FR"}}
	assert.Empty(t, r.Ahead(calendar.Date{}, by))
	assert.Len(t, r.Ahead(after, calendar.Date{}), len(r.Ahead(after, calendar.MustDate("9999-12-31"))), "all that is to come")
	assert.Empty(t, r.Ahead(by, after))
}

// What is asked of a company does not depend on the order of its territories, nor on those
// whose law is not known where another has the answer.
func TestDutiesInSeveralTerritories(t *testing.T) {
	missing := func(territories ...string) map[string][]finding.Code {
		out := map[string][]finding.Code{}
		for _, d := range (charter.Register{Territories: territories}).Duties(calendar.MustDate("2026-03-02")) {
			for _, m := range d.Missing {
				out[d.Obligation.ID] = append(out[d.Obligation.ID], m.Code)
			}
		}
		return out
	}
	want := missing("FR")
	assert.NotEmpty(t, want["accessibility_act"])
	for _, territories := range [][]string{{"FR", "NO"}, {"NO", "FR"}, {"CH", "NO", "FR"}, {"NO", "FR", "US"}} {
		got := missing(territories...)
		for id, codes := range want {
			assert.Equal(t, codes, got[id], "%s in %v", id, territories)
		}
	}
}

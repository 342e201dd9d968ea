package smart_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// breakable writes no-break spaces as spaces.
var breakable = strings.NewReplacer("\u00a0", " ", "\u202f", " ")

// A sentence and fields that disagree are one finding; what was moved, rounded or said
// roughly is none.
func TestStatementDiffers(t *testing.T) {
	base := smart.Objective{
		Type: smart.IncreaseTo, Indicator: "followers", Baseline: &smart.Baseline{Value: smart.MustQuantity("1200")},
		Target: smart.MustQuantity("2000"), Deadline: calendar.MustDate("2026-06-30"), Owner: "lea", Account: "linkedin",
	}
	moved := []smart.Revision{{
		Date: calendar.MustDate("2026-01-10"), Reason: "budget",
		From: smart.Terms{Target: smart.MustQuantity("5000")}, To: smart.Terms{Target: smart.MustQuantity("2000")},
	}}
	for _, tt := range []struct {
		statement string
		revisions []smart.Revision
		want      string
	}{
		{"Passer de 1 200 à 2 000 abonnés LinkedIn d'ici le 30 juin 2026", nil, ""},
		{"Passer de 1 200 à 5 000 abonnés LinkedIn d'ici le 30 juin 2026", nil, "Dans la phrase : 5 000 ; dans l'objectif : 2 000. L'un des deux est faux."},
		{"Grow LinkedIn followers from 1,200 to 5,000 by 30 June 2026", nil, "Dans la phrase : 5 000 ; dans l'objectif : 2 000. L'un des deux est faux."},
		{"Passer de 1 200 à 5 000 abonnés LinkedIn d'ici fin juin", moved, ""},
		{"Atteindre environ 1 900 abonnés LinkedIn", nil, ""},
		{"Atteindre 2 000 abonnés LinkedIn d'ici le 30 septembre 2026", nil, "Dans la phrase : 30 septembre 2026 ; dans l'objectif : 30 juin 2026. L'un des deux est faux."},
		{"Atteindre 2 000 abonnés LinkedIn en six mois", nil, ""},
		{"Augmenter de 50 % nos abonnés LinkedIn", nil, "Dans la phrase : +50 % ; dans l'objectif : 2 000. L'un des deux est faux."},
		{"Augmenter de 67 % nos abonnés LinkedIn", nil, ""},
		{"Publier 3 posts par semaine", nil, ""},
		{"Nos abonnés LinkedIn comptent", nil, ""},
	} {
		o := base
		o.Statement, o.Revisions = tt.statement, tt.revisions
		var got []string
		for _, f := range smart.Check(o, smart.Evidence{}, today).Findings {
			if f.Code == smart.CodeStatementDiffers {
				got = append(got, breakable.Replace(f.Message.Localize(language.French)))
			}
		}
		if tt.want == "" {
			assert.Empty(t, got, tt.statement)
			continue
		}
		assert.Equal(t, []string{tt.want}, got, tt.statement)
	}
}

// A target that was moved is judged on both terms.
func TestFirstTerms(t *testing.T) {
	o := sound()
	o.Revisions = []smart.Revision{{
		Date: calendar.MustDate("2026-01-10"), Reason: "budget",
		From: smart.Terms{Target: smart.MustQuantity("50000")}, To: smart.Terms{Target: o.Target},
	}}
	e := smart.Evidence{History: monthEnds()}
	a := smart.Check(o, e, today)
	require.NotNil(t, a.FirstTerms)
	assert.Equal(t, smart.Check(o.Original(), e, today).Achievable, a.FirstTerms.Achievable)
	assert.Nil(t, a.FirstTerms.FirstTerms)
	assert.NotEqual(t, a.Achievable.State, a.FirstTerms.Achievable.State)
	last := a.Achievable.Seen[len(a.Achievable.Seen)-1]
	assert.Contains(t, breakable.Replace(last.Localize(language.French)), "Dans les termes d'origine (50 000), atteignable : non rempli ; dans les termes actuels")
	assert.Contains(t, last.Localize(language.English), "On the first terms (50,000), achievable is")
	assert.Nil(t, smart.Check(sound(), e, today).FirstTerms)
}

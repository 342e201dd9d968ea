package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// What happens on no known day bounds an objective in part; people, metrics and purposes do
// not.
func TestUndatedDeadlines(t *testing.T) {
	for _, tt := range []struct {
		tag        language.Tag
		text, time string
	}{
		{language.French, "Gagner 200 abonnés avant l'inauguration du magasin", "avant l'inauguration du magasin"},
		{language.French, "Collecter 300 adresses d'ici les portes ouvertes", "d'ici les portes ouvertes"},
		{language.French, "Vendre 80 places avant la fin du festival", "avant la fin du festival"},
		{language.English, "Gain 200 followers before the trade fair", "before the trade fair"},
		{language.English, "Gain 200 followers by the end of football season without paid reach", "by the end of football season"},
		{language.English, "Upload one video every Sunday until the end of term", "until the end of term"},
	} {
		r := read(tt.tag, tt.text)
		if assert.Len(t, r.Of(smart.RoleTime), 1, tt.text) {
			assert.Equal(t, tt.time, r.Of(smart.RoleTime)[0].Text)
		}
		assert.Equal(t, "event", r.Values.RawTime, tt.text)
		assert.Equal(t, smart.StatePartly, r.Assess(smart.Evidence{}).TimeBound.State, tt.text)
	}
	for text, tag := range map[string]language.Tag{
		"Gagner 200 abonnés avant tout":    language.French,
		"Publier 20 articles pour l'audit": language.French,
	} {
		assert.Empty(t, read(tag, text).Of(smart.RoleTime), text)
	}
}

// The heading of an objective may say by when.
func TestHorizons(t *testing.T) {
	for _, tt := range []struct {
		tag       language.Tag
		text, raw string
		last      string
	}{
		{language.French, "Objectif 6 mois : 100 articles", "P6M", "2026-07-15"},
		{language.French, "Objectif du mois : 50 abonnés de plus", "this-month", "2026-01-31"},
		{language.French, "KR1 : passer de 40 à 100 clients payants d'ici fin T3", "Q3", "2026-09-30"},
		{language.English, "Goal for 90 days: 50 sign-ups", "P90D", "2026-04-15"},
	} {
		r := read(tt.tag, tt.text)
		assert.Equal(t, tt.raw, r.Values.RawTime, tt.text)
		assert.Equal(t, tt.last, r.Values.Deadline.String(), tt.text)
		assert.Len(t, r.Of(smart.RoleTarget), 1, tt.text)
	}
}

// What happens while something lasts, or so long after it, has no day when that has none.
func TestTimesFromEvents(t *testing.T) {
	for _, tt := range []struct {
		tag        language.Tag
		text, span string
		raw        string
	}{
		{language.French, "Gagner 500 abonnés pendant le salon", "pendant le salon", "event"},
		{language.French, "Vendre 200 places lors du festival", "lors du festival", "event"},
		{language.French, "Obtenir 30 leads à l'occasion de la conférence", "à l'occasion de la conférence", "event"},
		{language.French, "Gagner 500 abonnés dans les 3 mois suivant l'ouverture", "dans les 3 mois suivant l'ouverture", "P3M"},
		{language.French, "Gagner 500 abonnés dans les 6 semaines après le lancement", "dans les 6 semaines après le lancement", "P6W"},
		{language.English, "Win 500 followers during the trade fair", "during the trade fair", "event"},
		{language.English, "Win 500 followers within 3 months of launch", "within 3 months of launch", "P3M"},
		{language.English, "Win 500 followers within six weeks of the opening", "within six weeks of the opening", "P6W"},
		{language.English, "Win 500 followers within 30 days after the relaunch", "within 30 days after the relaunch", "P30D"},
	} {
		r := read(tt.tag, tt.text)
		if times := r.Of(smart.RoleTime); assert.Len(t, times, 1, tt.text) {
			assert.Equal(t, tt.span, times[0].Text)
		}
		assert.Equal(t, tt.raw, r.Values.RawTime, tt.text)
		assert.True(t, r.Values.Deadline.IsZero() && r.Values.Event, tt.text)
		assert.Equal(t, smart.StatePartly, r.Assess(smart.Evidence{}).TimeBound.State, tt.text)
	}
}

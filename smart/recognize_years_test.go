package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// Years of accounts are resolved with the company's own calendar, and known without it.
func TestFiscalYears(t *testing.T) {
	april := calendar.MustFiscalYear("04-01")
	for _, tt := range []struct {
		tag       language.Tag
		text      string
		last, raw string // the last day when the accounts start on 1 April, and without a calendar
	}{
		{language.English, "Generate 200 leads by the end of Q2 FY27", "2026-09-30", "FY27-Q2"},
		{language.English, "Generate 200 leads in FY27", "2027-03-31", "FY27"},
		{language.English, "Generate 200 leads in fiscal year 2027", "2027-03-31", "FY27"},
		{language.English, "Generate 200 leads in FY2026/27", "2027-03-31", "FY27"},
		{language.English, "Generate 200 leads in fiscal Q3 2027", "2026-12-31", "FY27-Q3"},
		{language.English, "Generate 200 leads in H1 FY28", "2027-09-30", "FY28-H1"},
		{language.English, "Generate 200 leads by the end of the fiscal year", "2026-03-31", ""},
		{language.French, "Générer 200 leads au T2 de l'exercice 2027", "2026-09-30", "FY27-Q2"},
		{language.French, "Générer 200 leads sur l'exercice 2026-2027", "2027-03-31", "FY27"},
		{language.French, "Générer 200 leads d'ici la fin de l'exercice", "2026-03-31", ""},
		{language.French, "Générer 200 leads sur l'année fiscale 2027", "2027-03-31", "FY27"},
	} {
		with := smart.Reader{Language: tt.tag, AsOf: today, FiscalYear: april}.Read(tt.text)
		assert.Equal(t, tt.last, with.Values.Deadline.String(), tt.text)
		assert.False(t, with.Values.Event, tt.text)
		without := smart.Reader{Language: tt.tag, AsOf: today}.Read(tt.text)
		assert.True(t, without.Values.Deadline.IsZero(), tt.text)
		assert.Len(t, with.Values.Targets, 1, tt.text)
		if tt.raw != "" {
			assert.Equal(t, tt.raw, without.Values.RawTime, tt.text)
			assert.Equal(t, smart.StatePartly, without.Assess(smart.Evidence{}).TimeBound.State, tt.text)
		}
	}
}

// Quarters follow one another whatever the day the accounts start on.
func TestFiscalQuartersFollow(t *testing.T) {
	for _, start := range []string{"02-29", "01-01", "07-01", "12-31"} {
		reader := smart.Reader{Language: language.English, AsOf: today, FiscalYear: calendar.MustFiscalYear(start)}
		year := reader.Read("Gain 5 clients in FY28").Values.Deadline
		last := reader.Read("Gain 5 clients in FY27").Values.Deadline
		for _, quarter := range []string{"Q1", "Q2", "Q3", "Q4"} {
			deadline := reader.Read("Gain 5 clients in " + quarter + " FY28").Values.Deadline
			assert.True(t, deadline.After(last.AddMonths(2)) && deadline.Before(last.AddMonths(4)), "%s %s: %s", start, quarter, deadline)
			last = deadline
		}
		assert.Equal(t, year, last, start)
	}
	r := smart.Reader{Language: language.French}.Read("Gagner 5 clients d'ici la fin de l'exercice")
	assert.Equal(t, smart.StatePartly, r.Assess(smart.Evidence{}).TimeBound.State)
}

// A school year without its years is the one to end next, by convention.
func TestSchoolYear(t *testing.T) {
	r := read(language.French, "Gagner 400 abonnés avant la fin de l'année scolaire")
	assert.Equal(t, "2026-08-30", r.Values.Deadline.String())
	assert.True(t, r.Values.Event)
}

// Two years in a row are a time, and never a target.
func TestPairsOfYears(t *testing.T) {
	for text, tag := range map[string]language.Tag{
		"Vendre 400 places pour la saison 2026-2027":              language.French,
		"Gagner 400 abonnés sur l'année scolaire 2026/2027":       language.French,
		"Gain 400 followers in the 2026/27 season":                language.English,
		"Recruit 400 students for the 2026-2027 academic year":    language.English,
		"Gain 400 followers over the 2026/27 school year":         language.English,
		"Atteindre 400 adhérents à la fin de la saison 2026/2027": language.French,
	} {
		r := read(tag, text)
		assert.Equal(t, "400", r.Of(smart.RoleTarget)[0].Text, text)
		assert.Len(t, r.Of(smart.RoleTarget), 1, text)
		assert.Equal(t, "2027-08-31", r.Values.Deadline.String(), text)
		assert.True(t, r.Values.Event, text)
	}
}

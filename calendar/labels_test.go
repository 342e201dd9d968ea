package calendar_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestLabels(t *testing.T) {
	cadence := func(s string) finding.Message { return calendar.MustCadence(s).Label() }
	days := func(s string) finding.Message { return calendar.MustWeekdays(s).Label() }
	duration := func(s string) finding.Message { return calendar.MustDuration(s).Label() }
	for _, test := range []struct {
		message         finding.Message
		english, french string
	}{
		{cadence("4/month"), "4 a month", "4 par mois"},
		{cadence("2-3/week"), "2 to 3 a week", "2 à 3 par semaine"},
		{cadence("1+/day"), "at least 1 a day", "au moins 1 par jour"},
		{cadence("0-2/week"), "at most 2 a week", "au plus 2 par semaine"},
		{cadence("1/2weeks"), "1 every 2 weeks", "1 toutes les 2 semaines"},
		{cadence("1/2months"), "1 every 2 months", "1 tous les 2 mois"},
		{cadence("3/quarter"), "3 a quarter", "3 par trimestre"},
		{cadence("1/2years"), "1 every 2 years", "1 tous les 2 ans"},
		{cadence("1-2/10days"), "1 to 2 every 10 days", "1 à 2 tous les 10 jours"},
		{cadence("1/3quarters"), "1 every 3 quarters", "1 tous les 3 trimestres"},
		{cadence("12/year"), "12 a year", "12 par an"},
		{calendar.Cadence{}.Label(), "", ""},
		{days("mon-fri"), "Monday to Friday", "du lundi au vendredi"},
		{days("tue,thu"), "Tuesday and Thursday", "mardi et jeudi"},
		{days("mon,tue,thu"), "Monday, Tuesday and Thursday", "lundi, mardi et jeudi"},
		{days("fri-sun"), "Friday to Sunday", "du vendredi au dimanche"},
		{days("wed"), "Wednesday", "mercredi"},
		{days("sat,sun"), "Saturday and Sunday", "samedi et dimanche"},
		{days("mon-sun"), "every day", "tous les jours"},
		{calendar.Weekdays{}.Label(), "", ""},
		{duration("P6M"), "6 months", "6 mois"},
		{duration("P1Y6M"), "1 year and 6 months", "1 an et 6 mois"},
		{duration("P2W"), "2 weeks", "2 semaines"},
		{duration("P1D"), "1 day", "1 jour"},
		{duration("P0D"), "0 days", "0 jour"},
		{duration("P2DT1H30M15S"), "2 days, 1 hour, 30 minutes and 15 seconds", "2 jours, 1 heure, 30 minutes et 15 secondes"},
		{calendar.Duration{}.Label(), "", ""},
		{calendar.MustDate("2026-01-15").Label(), "15 January 2026", "15 janvier 2026"},
		{calendar.Date{}.Label(), "", ""},
		{calendar.MustClock("09:30").Label(), "09:30", "9 h 30"},
		{calendar.EndOfDay().Label(), "24:00", "24 h 00"},
		{calendar.Clock{}.Label(), "", ""},
		{calendar.MustDateTime("2026-01-15T09:30").Label(), "15 January 2026 at 09:30", "15 janvier 2026 à 9 h 30"},
		{
			calendar.MustPeriod("2026-01-01/2026-01-31").Label(),
			"1 January 2026 to 31 January 2026", "du 1er janvier 2026 au 31 janvier 2026",
		},
		{calendar.MustPeriod("2026-01-15/2026-01-15").Label(), "15 January 2026", "15 janvier 2026"},
		{calendar.DateTime{}.Label(), "", ""},
		{calendar.Period{}.Label(), "", ""},
		{calendar.Week.Label(), "week", "semaine"},
		{calendar.Year.Label(), "year", "année"},
	} {
		t.Run(test.english, func(t *testing.T) {
			assert.Equal(t, test.english, test.message.Localize(language.English))
			french := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'").Replace(test.message.Localize(language.French))
			assert.Equal(t, test.french, french)
		})
	}
}

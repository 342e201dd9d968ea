package smart_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// reads is a sentence and what is read in it, as [facts] writes it.
type reads struct {
	tag  language.Tag
	text string
	want string
}

// check holds every sentence to its facts.
func check(t *testing.T, tests []reads) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			r := read(tt.tag, tt.text)
			sane(t, r, tt.text)
			assert.Equal(t, tt.want, facts(r))
		})
	}
}

// facts writes the figures, the rate, the deadline and the findings of a reading, parted by
// spaces: baseline>target, the change, the bound, the cadence, the day.
func facts(r smart.Reading) string {
	v := r.Values
	var out []string
	add := func(format string, x fmt.Stringer) {
		if s := x.String(); s != "" {
			out = append(out, fmt.Sprintf(format, s))
		}
	}
	add("from %s", v.Baseline)
	for _, q := range v.Targets {
		add("%s", q)
	}
	add("%s", v.Relative)
	if v.Bound != "" {
		out = append(out, v.Bound)
	}
	if r.Cadence != "" {
		out = append(out, r.Cadence)
	}
	add("by %s", v.Deadline)
	for _, f := range r.Findings {
		out = append(out, string(f.Code))
	}
	return strings.Join(out, " ")
}

const (
	gagner = "Gagner 200 abonnés "
	gain   = "Gain 200 followers "
)

// A date after the name of its day is the time; the name alone is the next such day.
func TestWeekdayBeforeADate(t *testing.T) {
	fr, en := language.French, language.English
	check(t, []reads{
		{fr, gagner + "au plus tard le vendredi 27 novembre", "+200 by 2026-11-27"},
		{fr, gagner + "avant le mardi 3 mars 2026", "+200 by 2026-03-02"},
		{fr, gagner + "d'ici mardi 03/03/2026", "+200 by 2026-03-03"},
		{fr, gagner + "d'ici vendredi 27", "+200 by 2026-02-27"},
		{fr, gagner + "d'ici vendredi", "+200 by 2026-01-16"},
		{fr, gagner + "vendredi 27 novembre 2026", "+200 by 2026-11-27"},
		{en, gain + "by Tuesday 3 March 2026", "+200 by 2026-03-03"},
		{en, gain + "no later than Friday, November 27", "+200 by 2026-11-27"},
		{en, gain + "on Friday, November 27th, 2026", "+200 by 2026-11-27"},
		{en, gain + "by Friday the 27th of November", "+200 by 2026-11-27"},
		{en, gain + "by Friday 2026-11-27", "+200 by 2026-11-27"},
		{en, gain + "by Friday", "+200 by 2026-01-16"},
	})
	assert.Equal(t, "au plus tard le vendredi 27 novembre", read(fr, gagner+"au plus tard le vendredi 27 novembre").Of(smart.RoleTime)[0].Text)
}

// Dates in digits without a century or a year are dates, and no figures.
func TestShortDates(t *testing.T) {
	fr, en := language.French, language.English
	check(t, []reads{
		{fr, gagner + "d'ici le 30/06/26", "+200 by 2026-06-30"},
		{fr, gagner + "d'ici au 30.06.2026", "+200 by 2026-06-30"},
		{fr, gagner + "avant le 30-06-2026", "+200 by 2026-06-29"},
		{fr, gagner + "avant le 31/12", "+200 by 2026-12-30"},
		{fr, gagner + "au plus tard le 10/01", "+200 by 2027-01-10"},
		{fr, gagner + "d'ici vendredi 27/11", "+200 by 2026-11-27"},
		{fr, gagner + "d'ici 2026-09", "+200 by 2026-08-31"},
		{fr, gagner + "(échéance : 30/06/26)", "+200 by 2026-06-30"},
		{en, gain + "by 06/30/26", "+200 by 2026-06-30"},
		{en, gain + "by 30/06/26", "+200 by 2026-06-30"},
		{en, gain + "by 12/31", "+200 by 2026-12-31"},
		{en, gain + "before 12/31", "+200 by 2026-12-30"},
		{en, gain + "by 03/04", "+200 smart.ambiguous_date"},
		{en, gain + "by 30.06.2026", "+200 by 2026-06-30"},
		{en, gain + "by 2026-09", "+200 by 2026-09-30"},
		// what looks like one and is none
		{fr, "Être joignable 24/7 et gagner 200 abonnés", "+200"},
		{fr, "Passer à la version 1.2.26 et gagner 200 abonnés", "+200"},
		{fr, gagner + "sur 4/5 de la cible", "+200"},
		{en, gain + "in 3/4 of our stores", "+200"},
		{en, "Answer on 24/7 and gain 200 followers", "+200"},
		{en, gain + "in the 2026-27 season", "+200 by 2027-08-31"},
	})
	for _, tag := range []language.Tag{fr, en} {
		r := smart.Reader{Language: tag}.Read(map[language.Tag]string{fr: gagner + "avant le 31/12", en: gain + "by 12/31"}[tag])
		assert.True(t, r.Values.Deadline.IsZero())
		assert.Equal(t, "--12-31", r.Values.RawTime)
	}
}

// A day that does not exist is no deadline and no figure, and a finding says so.
func TestDaysThatDoNotExist(t *testing.T) {
	fr, en := language.French, language.English
	tests := []struct {
		tag         language.Tag
		text, words string
	}{
		{fr, gagner + "d'ici le 29 février 2026", "29 février 2026"},
		{fr, gagner + "d'ici le 30 février", "30 février"},
		{fr, gagner + "avant le 31 juin 2026", "31 juin 2026"},
		{fr, gagner + "avant le mercredi 31 juin 2026", "mercredi 31 juin 2026"},
		{fr, gagner + "le 45 mars", "45 mars"},
		{fr, gagner + "d'ici le 31/06/2026", "31/06/2026"},
		{fr, gagner + "d'ici le 31/06/26", "31/06/26"},
		{fr, gagner + "d'ici le 31/06", "31/06"},
		{fr, gagner + "d'ici le 30.02.2026", "30.02.2026"},
		{en, gain + "by February 29, 2026", "February 29, 2026"},
		{en, gain + "by June 31", "June 31"},
		{en, gain + "by the 31st of June", "31st of June"},
		{en, gain + "by 2026-13-45", "2026-13-45"},
		{en, gain + "by 2026-02-29", "2026-02-29"},
		{en, gain + "by 02/30/26", "02/30/26"},
	}
	for _, tt := range tests {
		r := read(tt.tag, tt.text)
		sane(t, r, tt.text)
		assert.Equal(t, "+200 smart.impossible_date", facts(r), tt.text)
		assert.Empty(t, r.Of(smart.RoleTime), tt.text)
		assert.Len(t, r.Of(smart.RoleTarget), 1, tt.text)
		assert.Equal(t, smart.StateMissing, r.Assess(smart.Evidence{}).TimeBound.State, tt.text)
		if assert.Len(t, r.Findings, 1, tt.text) {
			f := r.Findings[0]
			assert.Equal(t, tt.words, r.Text[f.Span.Start:f.Span.End])
			assert.Equal(t, finding.Typeset("« "+tt.words+" » est un jour qui n'existe pas : corrigez la date."), f.Localize(fr))
			assert.Equal(t, "“"+tt.words+"” is a day that does not exist: correct the date.", f.Localize(en))
		}
	}
	check(t, []reads{
		{fr, gagner + "d'ici le 31 juin 2026 ou le 31 juillet 2026", "+200 by 2026-07-31 smart.impossible_date"},
		{fr, gagner + "d'ici le 29 février 2028", "+200 by 2028-02-29"},
		{en, gain + "by February 29", "+200 by 2028-02-29"},
	})
}

// When something starts is no deadline.
func TestStarts(t *testing.T) {
	fr, en := language.French, language.English
	tests := []reads{
		{fr, gagner + "à partir du 1er mars 2026", "+200"},
		{fr, gagner + "à compter du 1er mars", "+200"},
		{fr, gagner + "à partir de mars 2026", "+200"},
		{fr, gagner + "dès février", "+200"},
		{fr, gagner + "dès lundi", "+200"},
		{fr, gagner + "depuis janvier 2026", "+200"},
		{fr, gagner + "depuis le 01/01/26", "+200"},
		{en, gain + "from March 1, 2026", "+200"},
		{en, gain + "starting in February", "+200"},
		{en, gain + "starting February 3", "+200"},
		{en, gain + "starting from March 1", "+200"},
		{en, gain + "beginning in Q2 2026", "+200"},
		{en, gain + "as of March 2026", "+200"},
		{en, gain + "since January 2026", "+200"},
		{en, gain + "from March 2026 onwards", "+200"},
	}
	check(t, tests)
	for _, tt := range tests {
		r := read(tt.tag, tt.text)
		assert.Empty(t, r.Of(smart.RoleTime), tt.text)
		assert.Equal(t, smart.StateMissing, r.Assess(smart.Evidence{}).TimeBound.State, tt.text)
	}
	check(t, []reads{
		{fr, "À partir du 1er mars 2026, gagner 200 abonnés avant le 30 juin 2026", "+200 by 2026-06-29"},
		{fr, gagner + "dès février et d'ici le 30 juin", "+200 by 2026-06-30"},
		{en, gain + "from March 1, 2026 by June 30, 2026", "+200 by 2026-06-30"},
		{en, "Grow followers from 1,200 to 5,000 by June 2026", "from 1200 5000 by 2026-06-30"},
	})
}

// The last day of a range is the deadline, and no number of it is a figure.
func TestRangesOfDates(t *testing.T) {
	fr, en := language.French, language.English
	tests := []reads{
		{fr, gagner + "du 1er avril au 30 juin 2026", "+200 by 2026-06-30"},
		{fr, gagner + "du 1er au 30 juin 2026", "+200 by 2026-06-30"},
		{fr, gagner + "entre le 1er et le 31 mars 2026", "+200 by 2026-03-31"},
		{fr, gagner + "d'avril à juin 2026", "+200 by 2026-06-30"},
		{fr, gagner + "de mai jusqu'à juillet 2026", "+200 by 2026-07-31"},
		{fr, gagner + "du 01/04/2026 au 30/06/2026", "+200 by 2026-06-30"},
		{fr, gagner + "du T1 au T3 2026", "+200 by 2026-09-30"},
		{en, gain + "from May to July 2026", "+200 by 2026-07-31"},
		{en, gain + "from April 1 to June 30, 2026", "+200 by 2026-06-30"},
		{en, gain + "from April 1 to 15, 2026", "+200 by 2026-04-15"},
		{en, gain + "from the 1st to the 30th of June 2026", "+200 by 2026-06-30"},
		{en, gain + "between March 1 and March 31, 2026", "+200 by 2026-03-31"},
		{en, gain + "from 2026-04-01 to 2026-06-30", "+200 by 2026-06-30"},
	}
	check(t, tests)
	for _, tt := range tests {
		assert.Len(t, read(tt.tag, tt.text).Of(smart.RoleTime), 1, tt.text)
	}
	assert.Equal(t, "2026-04-01/2026-06-30", read(en, gain+"from April 1 to June 30, 2026").Values.RawTime)
	assert.Equal(t, "2025-11/2026-02", read(en, gain+"from November to February 2026").Values.RawTime)
	assert.Equal(t, "2026-06-01/2026-06-30", read(fr, gagner+"du 1er au 30 juin 2026").Values.RawTime)
}

// Halves of years and of units of time, weeks of a day, events of a year.
func TestHalvesAndWeeks(t *testing.T) {
	fr, en := language.French, language.English
	check(t, []reads{
		{en, gain + "in the first half of 2026", "+200 by 2026-06-30"},
		{en, gain + "in the second half of 2026", "+200 by 2026-12-31"},
		{en, gain + "by the end of the first half of 2026", "+200 by 2026-06-30"},
		{en, gain + "in the second quarter of 2026", "+200 by 2026-06-30"},
		{en, gain + "in three and a half months", "+200 by 2026-04-30"},
		{en, gain + "in 3.5 months", "+200 by 2026-04-30"},
		{en, gain + "within a year and a half", "+200 by 2027-07-15"},
		{en, gain + "in two and a half weeks", "+200 by 2026-02-02"},
		{en, gain + "the week of March 9", "+200 by 2026-03-15"},
		{en, gain + "by Christmas 2027", "+200 by 2027-12-25"},
		{en, gain + "before Black Friday 2027", "+200 by 2027-11-25"},
		{fr, gagner + "au premier semestre de 2026", "+200 by 2026-06-30"},
		{fr, gagner + "d'ici 3 mois et demi", "+200 by 2026-04-30"},
		{fr, gagner + "en 3,5 mois", "+200 by 2026-04-30"},
		{fr, gagner + "en un an et demi", "+200 by 2027-07-15"},
		{fr, gagner + "d'ici une semaine et demie", "+200 by 2026-01-26"},
		{fr, "Publier 3 posts la semaine du 9 mars", "3 by 2026-03-15"},
		{fr, "Publier 3 posts pendant la semaine du 11 mars 2026", "3 by 2026-03-15"},
		{fr, "Publier 3 posts la semaine du lundi 9 mars", "3 by 2026-03-15"},
		{fr, gagner + "d'ici Noël 2027", "+200 by 2027-12-25"},
	})
	assert.True(t, smart.Reader{}.Read(gain+"the week of March 9").Values.Deadline.IsZero())
	assert.True(t, smart.Reader{}.Read(gain+"by Christmas").Values.Deadline.IsZero())
	assert.Equal(t, "2027-12-25", smart.Reader{}.Read(gain+"by Christmas 2027").Values.Deadline.String())
	assert.Equal(t, "P3M15D", read(en, gain+"in three and a half months").Values.RawTime)
	assert.Equal(t, "2026-03-09/2026-03-15", read(fr, gagner+"la semaine du 11 mars 2026").Values.RawTime)
	assert.Equal(t, "2026-H1", read(en, gain+"in the first half of 2026").Values.RawTime)
}

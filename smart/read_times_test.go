package smart_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
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

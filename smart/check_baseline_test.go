package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// monthEndsTo is a history of month ends, the last of them on a day.
func monthEndsTo(last string, values ...float64) []smart.Point {
	out := make([]smart.Point, len(values))
	for i, v := range values {
		out[i] = smart.Point{Date: calendar.MustDate(last).AddMonths(i + 1 - len(values)), Value: v}
	}
	return out
}

// A starting point that the indicator cannot have been at is found, with a date or without, on
// a day that has a reading or not.
func TestBaselinesFarFromTheReadings(t *testing.T) {
	small := []float64{190, 195, 201, 206, 210, 215}
	grown := []float64{1010, 1050, 1080, 1125, 1160, 1192}
	tests := []struct {
		name     string
		baseline string
		date     string
		last     string
		values   []float64
		want     []finding.Code
		english  string
	}{
		{"another account", "1200", "", "2025-12-31", small, []finding.Code{smart.CodeBaselineApart},
			"The starting point is 1,200, and the nearest reading is 215 (31 December 2025): they are too far apart to be of the same indicator, or one of them is wrong."},
		{"from nothing", "0", "", "2025-12-31", grown, []finding.Code{smart.CodeBaselineApart}, ""},
		{"rounded", "1200", "", "2025-12-31", grown, nil, ""},
		{"the reading before", "1160", "", "2025-12-31", grown, nil, ""},
		{"a day between two readings", "1100", "2025-10-12", "2025-12-31", grown, nil, ""},
		{"far off between two readings", "2100", "2025-10-12", "2025-12-31", grown, []finding.Code{smart.CodeBaselineApart}, ""},
		{"before the first reading", "960", "2025-06-30", "2025-12-31", grown, nil, ""},
		{"on the day of a reading", "1120", "2025-12-31", "2025-12-31", grown, []finding.Code{smart.CodeBaselineDiffers}, ""},
		{"long after the last reading", "1700", "", "2024-12-31", grown, nil, ""},
		{"next to one reading there is no telling", "1700", "", "2025-12-31", grown[:1], nil, ""},
		{"a difference that shows in the tenths", "12", "2025-12-31", "2025-12-31", []float64{11, 11.5, 12, 12.1, 12.2, 12.3}, []finding.Code{smart.CodeBaselineDiffers},
			"The starting point is 12, and the reading of the same day (31 December 2025) is 12.3: one of them is wrong."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := sound()
			o.Target = smart.MustQuantity("2500")
			o.Baseline.Value, o.Baseline.Date = smart.MustQuantity(tt.baseline), calendar.Date{}
			if tt.date != "" {
				o.Baseline.Date = calendar.MustDate(tt.date)
			}
			var found finding.List
			for _, f := range smart.Check(o, smart.Evidence{History: monthEndsTo(tt.last, tt.values...)}, today).Findings {
				if f.Code == smart.CodeBaselineApart || f.Code == smart.CodeBaselineDiffers {
					found = append(found, f)
				}
			}
			require.Equal(t, tt.want, codes(found))
			if tt.english != "" {
				assert.Equal(t, tt.english, found[0].Localize(language.English))
			}
		})
	}
}

// What old readings put within reach is so in part, and is not called too easy; what they put
// out of reach stays there. Of the same readings of these days the answer is whole.
func TestOldReadingsTellNothingOfToday(t *testing.T) {
	line := []float64{1000, 1100, 1200, 1300, 1400, 1500}
	for _, tt := range []struct {
		name, last, target string
		state              smart.State
		easy               bool
	}{
		{"of these days", "2025-12-31", "1600", smart.StateMet, true},
		{"of long ago", "2024-06-30", "1600", smart.StatePartly, false},
		{"of eight months ago", "2025-04-30", "1600", smart.StatePartly, false},
		{"of long ago, and out of reach", "2024-06-30", "900000", smart.StateMissing, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			o := sound()
			o.Baseline, o.Target = nil, smart.MustQuantity(tt.target)
			a := smart.Check(o, smart.Evidence{History: monthEndsTo(tt.last, line...)}, today)
			assert.Equal(t, tt.state, a.Achievable.State, a.Achievable.Why.Localize(language.English))
			assert.Equal(t, tt.easy, len(a.Findings) > 0 && a.Findings[0].Code == smart.CodeTooEasy)
			if tt.state == smart.StatePartly {
				assert.Equal(t, finding.Code("smart.achievable.outdated"), a.Achievable.Why.Code)
				require.NotEmpty(t, a.Achievable.Questions)
				assert.Equal(t, finding.Typeset("Où en est l'indicateur aujourd'hui ?"), plain(a.Achievable.Questions[len(a.Achievable.Questions)-1].Localize(language.French)))
				assert.Equal(t, smart.ConfidenceLow, a.Ambition.Confidence)
			}
		})
	}
}

// What is short is said to the minute where a tenth of an hour would hide it.
func TestWorkingTimesThatNearlyMatch(t *testing.T) {
	for _, tt := range []struct {
		needed, available int
		english, french   string
	}{
		{8000, 7999, "It takes 133 hours 20 minutes and there are 133 hours 19 minutes: 1 minute too few.",
			"Il faut 133 heures 20 minutes et le temps disponible est de 133 heures 19 minutes : il manque 1 minute."},
		{62, 60, "It takes 1 hour 2 minutes and there are 1 hour: 2 minutes too few.", "Il faut 1 heure 2 minutes et le temps disponible est de 1 heure : il manque 2 minutes."},
		{1, 0, "It takes 1 minute and there are 0 hours: 1 minute too few.", "Il faut 1 minute et le temps disponible est de 0 heure : il manque 1 minute."},
		{90, 60, "It takes 1.5 hours and there are 1 hour: 0.5 hours too few.", "Il faut 1,5 heure et le temps disponible est de 1 heure : il manque 0,5 heure."},
	} {
		r := &smart.Resources{MinutesNeeded: &tt.needed, MinutesAvailable: &tt.available}
		why := smart.Check(sound(), smart.Evidence{Resources: r}, today).Realistic.Why
		assert.Equal(t, tt.english, why.Localize(language.English))
		assert.Equal(t, finding.Typeset(tt.french), plain(why.Localize(language.French)))
	}
}

package adherence_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// jikig-ai/soleur posts on Tuesdays and Thursdays. Nothing went out between 21 March and 3
// April 2026 (pull request 1472), and for three weeks from 15 June (6059) while every job
// was green.
func TestReplaySoleur(t *testing.T) {
	c := caseOf("2/week", "2026-03-02/2026-04-12")
	c.Channels[0].Days = days("tue,thu,fri,sat")
	for _, day := range []string{"03-03", "03-05", "03-10", "03-12", "03-17", "03-21", "04-03", "04-04", "04-07", "04-09"} {
		c.Publications = append(c.Publications, post(t, "2026-"+day, "09:00"))
	}
	r := report(t, c, "2026-04-12")
	assert.Equal(t, adherence.Silence{From: calendar.MustDate("2026-03-22"), To: calendar.MustDate("2026-04-02"), Days: 12}, *r.Channels[0].Regularity.Silence)
	assert.Equal(t, []string{"onTrack", "onTrack", "onTrack", "missed", "onTrack", "onTrack"}, statesOf(r.Channels[0]))
	assert.Equal(t, []string{
		"missed: LinkedIn : 0 publication au lieu de 2 en S13.",
		"  silence: LinkedIn : 12 jours sans publication du 22 mars 2026 au 2 avril 2026 ; 7 au plus étaient attendus.",
	}, french(r.Findings))

	c = caseOf("2/week", "2026-06-01/2026-07-31")
	for _, day := range []string{"06-02", "06-04", "06-09", "06-11"} {
		c.Slots = append(c.Slots, slot(t, "2026-"+day, "09:00", calendar.SlotPublished))
	}
	r = report(t, c, "2026-06-12")
	assert.Equal(t, []string{
		"starvation: LinkedIn: no content since 12 June 2026; 0 posts out or ready in week 25, with 2 asked for.",
	}, english(r.Findings), "told before the silence")
	r = report(t, c, "2026-07-05")
	assert.Equal(t, adherence.Silence{From: calendar.MustDate("2026-06-12"), To: calendar.MustDate("2026-07-05"), Days: 24, Ongoing: true}, *r.Channels[0].Regularity.Silence)
	assert.Equal(t, []string{
		"missed: LinkedIn: 0 posts instead of 6 in 3 weeks between 15 June 2026 and 5 July 2026.",
		"  silence: LinkedIn: 24 days without a post from 12 June 2026 to 5 July 2026; at most 6 were expected.",
		"starvation: LinkedIn: no content since 12 June 2026; 0 posts out or ready in week 28, with 2 asked for.",
		"  at_risk: LinkedIn: 0 posts out and 0 still possible in week 28, with 2 asked for.",
	}, english(r.Findings))
}

// metal-chris/thespidaverse posts on Mondays, Wednesdays and Saturdays; its plan runs from 16
// May to 10 June 2026, and five weeks later (issue 50) nobody had planned on.
func TestReplayThespidaverse(t *testing.T) {
	c := caseOf("3/week", "2026-05-16/2026-08-02")
	c.Channels[0].Days = days("mon,wed,sat")
	for _, day := range []string{"05-16", "05-18", "05-20", "05-23", "05-25", "05-27", "05-30", "06-01", "06-03", "06-06", "06-08", "06-10"} {
		c.Slots = append(c.Slots, slot(t, "2026-"+day, "09:00", calendar.SlotDrafted))
	}
	r := report(t, c, "2026-05-31")
	assert.Equal(t, "De quoi publier jusqu'au 10 juin 2026", plain(r.Channels[0].Runway.Message().Localize(language.French)))
	assert.Equal(t, 10, r.Channels[0].Runway.Days)

	for i := range c.Slots {
		c.Slots[i].State = calendar.SlotPublished
	}
	r = report(t, c, "2026-07-15")
	assert.Equal(t, 35, r.Channels[0].Regularity.Silence.Days, "five weeks")
	assert.Equal(t, calendar.MustDate("2026-06-11"), r.Channels[0].Runway.Dry)
	assert.Equal(t, []string{
		"missed: LinkedIn : 2 publications au lieu de 15 sur 5 semaines entre le 8 juin 2026 et le 12 juillet 2026.",
		"  silence: LinkedIn : 35 jours sans publication du 11 juin 2026 au 15 juillet 2026 ; 4 au plus étaient attendus.",
		"starvation: LinkedIn : rupture de contenu depuis le 11 juin 2026 ; 0 publication parue ou prête en S29, pour 3 demandées.",
		"  at_risk: LinkedIn : 0 publication parue et 0 encore possible en S29, pour 3 demandées.",
	}, french(r.Findings))
}

// Crowdfire's queue meter: four posts a day for seven days are 28, six are scheduled, 22 are
// missing.
func TestReplayCrowdfire(t *testing.T) {
	c := caseOf("4/day", "2026-05-11/2026-05-17")
	for _, at := range []string{"11T09:00", "11T12:00", "11T15:00", "12T09:00", "12T12:00", "14T09:00"} {
		c.Slots = append(c.Slots, slot(t, "2026-05-"+at[:2], at[3:], calendar.SlotArmed))
	}
	r := judge(t, c, "2026-05-10")
	assert.Equal(t, []int{28, 6, 22}, []int{r.Asked, r.Counts.Armed, r.Lacking})
}

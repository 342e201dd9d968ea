package adherence_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// A plan of one post a month has as long a runway as its slots, whatever the window.
func TestFailureF14_RunwayByCount(t *testing.T) {
	c := caseOf("1/month", "2026-01-01/2026-12-31")
	for _, day := range []string{"02-10", "03-10", "04-14", "05-12"} {
		c.Slots = append(c.Slots, slot(t, "2026-"+day, "10:00", calendar.SlotApproved))
	}
	c.Slots = append(c.Slots, planned(t, "2026-06-09", "10:00"), slot(t, "2026-07-14", "10:00", calendar.SlotDrafted),
		slot(t, "2026-08-11", "10:00", calendar.SlotOnHold), slot(t, "2026-09-08", "10:00", calendar.SlotCancelled))
	r := judge(t, c, "2026-01-15")
	assert.Equal(t, adherence.Runway{
		Content: 5, Approved: 4, Empty: 1, Days: 117,
		Until: calendar.MustDate("2026-05-12"), PlannedUntil: calendar.MustDate("2026-07-14"), Dry: calendar.MustDate("2026-06-09"),
	}, *r.Runway)
}

func TestRunway(t *testing.T) {
	base := func(states ...calendar.SlotState) adherence.Case {
		c := caseOf("2/week", "2026-05-04/2026-05-31")
		for i, state := range states {
			c.Slots = append(c.Slots, slot(t, c.Period.From().AddDays(8+3*i).String(), "10:00", state)) // 12, 15, 18, 21 May …
		}
		return c
	}
	for _, test := range []struct {
		name    string
		c       adherence.Case
		message string
		dry     string
		told    []string
	}{
		{
			"written for both weeks", base(calendar.SlotArmed, calendar.SlotApproved, calendar.SlotDrafted, calendar.SlotSubmitted),
			"De quoi publier jusqu'au 21 mai 2026", "2026-05-22", nil,
		},
		{
			"the next week is empty", base(calendar.SlotArmed, calendar.SlotApproved, calendar.SlotPlanned, calendar.SlotPlanned),
			"De quoi publier jusqu'au 15 mai 2026", "2026-05-18",
			[]string{"nothing_ahead: LinkedIn : rien de prêt à partir du 18 mai 2026 ; 0 publication prête en S21, pour 2 demandées."},
		},
		{
			"nothing is planned for the next week", base(calendar.SlotArmed, calendar.SlotApproved),
			"De quoi publier jusqu'au 15 mai 2026", "2026-05-16",
			[]string{"starvation: LinkedIn : rupture de contenu à partir du 16 mai 2026 ; 0 publication parue ou prête en S21, pour 2 demandées."},
		},
		{
			"this week lacks content", base(calendar.SlotArmed, calendar.SlotPlanned, calendar.SlotApproved),
			"De quoi publier jusqu'au 12 mai 2026", "2026-05-15",
			[]string{"starvation: LinkedIn : rupture de contenu à partir du 15 mai 2026 ; 1 publication parue ou prête en S20, pour 2 demandées."},
		},
		{
			"this week lacks slots", base(calendar.SlotPlanned, calendar.SlotOnHold),
			"Rien de prêt à publier", "2026-05-12",
			[]string{"at_risk: LinkedIn : 0 publication parue et 1 encore possible en S20, pour 2 demandées."},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.c.Excused = []adherence.Excuse{excuse("congés", "2026-05-04/2026-05-10")}
			r := report(t, test.c, "2026-05-11T08:00")
			assert.Equal(t, test.message, plain(r.Channels[0].Runway.Message().Localize(language.French)))
			assert.Equal(t, test.dry, r.Channels[0].Runway.Dry.String())
			var told []string
			for _, s := range french(r.Findings) {
				if s[:len("excused")] != "excused" {
					told = append(told, s)
				}
			}
			assert.Equal(t, test.told, told)
		})
	}
	c := base(calendar.SlotArmed, calendar.SlotPlanned, calendar.SlotDrafted, calendar.SlotPlanned)
	c.Slots[1].Reserve, c.Slots[3].Reserve = true, true
	r := report(t, c, "2026-05-11T08:00")
	assert.Equal(t, 2, r.Channels[0].Runway.Reserve)
	assert.Equal(t, calendar.MustDate("2026-05-18"), r.Channels[0].Runway.Until, "what is kept for news is not empty")
	assert.False(t, r.Findings.Has(adherence.CodeStarvation))
	assert.False(t, r.Findings.Has(adherence.CodeNothingAhead))
	c = caseOf("2/week", "2026-05-04/2026-05-31")
	assert.Nil(t, judge(t, c, "2026-05-10").Runway, "no plan is known")
	c = base(calendar.SlotArmed)
	c.Excused = []adherence.Excuse{excuse("", "2026-05-12/2026-05-12")}
	assert.Zero(t, judge(t, c, "2026-05-10").Runway.Content, "what is suspended is not ready to publish")
}

// What has content and went out an hour ago, for all that is known, is no lack of content;
// neither is a week that has too few slots.
func TestLackOfSlotsIsNoLackOfContent(t *testing.T) {
	c := caseOf("3/week", "2026-05-11/2026-05-31")
	for _, day := range []string{"11", "13", "17", "18", "20", "22", "25", "27", "29"} {
		state := calendar.SlotArmed
		if day < "17" {
			state = calendar.SlotPublished
		}
		c.Slots = append(c.Slots, slot(t, "2026-05-"+day, "10:00", state))
	}
	assert.Empty(t, english(report(t, c, "2026-05-17T12:00").Findings))

	c.Slots[4].State = calendar.SlotCancelled
	assert.Equal(t, []string{"at_risk: LinkedIn: 0 posts out and 2 still possible in week 21, with 3 asked for."},
		english(report(t, c, "2026-05-17T12:00").Findings))
	c.Slots[3].State = calendar.SlotPlanned
	assert.Equal(t, []string{"starvation: LinkedIn: no content from 18 May 2026 on; 1 post out or ready in week 21, with 3 asked for."},
		english(report(t, c, "2026-05-17T12:00").Findings))

	cut := caseOf("3/week", "2026-05-01/2026-05-31")
	cut.Publications = []adherence.Publication{post(t, "2026-04-28", "10:00"), post(t, "2026-04-30", "10:00")}
	cut.Slots = []calendar.Slot{slot(t, "2026-05-02", "10:00", calendar.SlotArmed), slot(t, "2026-05-05", "10:00", calendar.SlotArmed),
		slot(t, "2026-05-06", "10:00", calendar.SlotArmed), slot(t, "2026-05-07", "10:00", calendar.SlotArmed)}
	assert.Empty(t, english(report(t, cut, "2026-04-30").Findings), "two posts of April and one of May are three")
	assert.Empty(t, english(report(t, cut, "2026-05-01").Findings))
}

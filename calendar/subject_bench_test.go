package calendar_test

import (
	"fmt"
	"testing"

	"github.com/septet-go/socialstrategy/calendar"
)

// A year of four channels with pillars, themes, evergreen items and room for news. What it
// takes beside BenchmarkScheduleYear is what the subjects take.
func BenchmarkScheduleSubjects(b *testing.B) {
	brief, zones := fourChannels(), located(b)
	brief.Pillars = []calendar.Pillar{{ID: "advice", Share: 60}, {ID: "clients", Share: 30}, {ID: "team", Share: 10}}
	for i := range brief.Channels {
		brief.Channels[i].Reserve = 1
	}
	for n := range 12 {
		brief.Themes = append(brief.Themes, calendar.Theme{ID: fmt.Sprint("theme", n), Pillar: "advice"})
		brief.Evergreens = append(brief.Evergreens, calendar.Evergreen{
			ID: fmt.Sprint("item", n), Pillar: brief.Pillars[1+n%2].ID, Cooldown: calendar.MustDuration("P45D"), MaxRepeats: 6,
		})
	}
	b.ReportAllocs()
	for b.Loop() {
		calendar.Schedule(brief, zones)
	}
}

package adherence_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// summary writes a channel in short: its quotas, those that were kept, its longest silence.
func summary(r adherence.ChannelReport) string {
	var quotas []string
	for _, q := range r.Quotas {
		state := "to come"
		if q.State != 0 {
			state = q.State.String()
		}
		quotas = append(quotas, fmt.Sprintf("%s %d/%d %s", strings.TrimPrefix(q.Key, "2026-"), q.Counts.Published, q.Least, state))
	}
	silence := "no silence"
	if s := r.Regularity.Silence; s != nil {
		silence = fmt.Sprintf("%d from %s", s.Days, s.From)
		if s.Ongoing {
			silence += " on"
		}
	}
	return fmt.Sprintf("%s | %d of %d | %s", strings.Join(quotas, ", "), r.Kept, r.Judged, silence)
}

// Months as they are, counted by hand: what was asked, what went out, and no plan. Week 18 of
// 2026 starts on Monday 27 April.
func TestCountedByHand(t *testing.T) {
	const paris = "Europe/Paris"
	for _, test := range []struct {
		name, cadence, period, zone, asOf string
		published                         string // on the clocks of the zone; times in UTC end with Z
		want                              string
		told                              []string
	}{
		{"a week that runs", "2-3/week", "2026-05-11/2026-05-17", paris, "2026-05-13", "2026-05-11T10:00 2026-05-13T10:00", "W20 2/2 onTrack | 0 of 0 | 1 from 2026-05-12", nil},
		{"Sunday, 23:30", "1/week", "2026-05-11/2026-05-24", paris, "2026-05-24", "2026-05-17T23:30", "W20 1/1 onTrack, W21 0/1 missed | 1 of 2 | 7 from 2026-05-18 on", []string{"0 publication au lieu de 1 en S21."}},
		{"Monday, 00:30", "1/week", "2026-05-11/2026-05-24", paris, "2026-05-24", "2026-05-18T00:30", "W20 0/1 missed, W21 1/1 onTrack | 1 of 2 | 7 from 2026-05-11", []string{"0 publication au lieu de 1 en S20."}},
		{"that is Sunday in New York", "1/week", "2026-05-11/2026-05-24", "America/New_York", "2026-05-24", "2026-05-17T22:30:00Z", "W20 1/1 onTrack, W21 0/1 missed | 1 of 2 | 7 from 2026-05-18 on", []string{"0 publication au lieu de 1 en S21."}},
		{"Sunday in London is Monday in Tokyo", "1/week", "2026-05-11/2026-05-24", "Asia/Tokyo", "2026-05-24", "2026-05-17T16:00:00Z", "W20 0/1 missed, W21 1/1 onTrack | 1 of 2 | 7 from 2026-05-11", []string{"0 publication au lieu de 1 en S20."}},
		{"the far side of the date line", "1/week", "2026-05-11/2026-05-17", "Pacific/Kiritimati", "2026-05-17", "2026-05-10T10:30:00Z", "W20 1/1 onTrack | 1 of 1 | 6 from 2026-05-12 on", nil},
		{"clocks go forward", "1/day", "2026-03-28/2026-03-30", paris, "2026-03-30", "2026-03-28T22:00:00Z 2026-03-28T23:30:00Z 2026-03-29T22:30:00Z", "03-28 1/1 onTrack, 03-29 1/1 onTrack, 03-30 1/1 onTrack | 3 of 3 | no silence", nil},
		{"clocks go back", "1/day", "2026-10-24/2026-10-26", paris, "2026-10-26", "2026-10-24T22:30:00Z 2026-10-25T22:30:00Z", "10-24 0/1 missed, 10-25 2/1 over, 10-26 0/1 missed | 1 of 3 | 1 from 2026-10-24", []string{"0 publication au lieu de 1 le 24 octobre 2026.", "0 publication au lieu de 1 le 26 octobre 2026.", "2 publications le 25 octobre 2026, pour 1 au plus."}},
		{"nothing at all", "4/month", "2026-01-01/2026-03-31", paris, "2026-03-31", "", "01 0/4 missed, 02 0/4 missed, 03 0/4 missed | 0 of 3 | 90 from 2026-01-01 on", []string{"0 publication au lieu de 12 sur 3 mois entre le 1er janvier 2026 et le 31 mars 2026."}},
		{"nothing so far", "4/month", "2026-01-01/2026-02-28", paris, "2026-02-15", "", "01 0/4 missed, 02 0/4 onTrack | 0 of 1 | 46 from 2026-01-01 on", []string{"0 publication au lieu de 4 en janvier 2026."}},
		{"before the period", "4/month", "2026-01-01/2026-02-28", paris, "2025-12-15", "2025-12-10T10:00", "01 0/4 to come, 02 0/4 to come | 0 of 0 | no silence", nil},
		{"the eve of the period", "3/week", "2026-05-11/2026-05-17", paris, "2026-05-10", "2026-05-10T10:00", "W20 0/3 onTrack | 0 of 0 | no silence", nil},
		{"after the period, posts went on", "1/week", "2026-05-04/2026-05-10", paris, "2026-05-20", "2026-05-05T10:00 2026-05-12T10:00", "W19 1/1 onTrack | 1 of 1 | 5 from 2026-05-06", nil},
		{"after the period, nothing more", "1/week", "2026-05-04/2026-05-10", paris, "2026-05-20", "2026-05-05T10:00", "W19 1/1 onTrack | 1 of 1 | 5 from 2026-05-06 on", nil},
		{"a week cut by May, kept", "3/week", "2026-05-01/2026-05-10", paris, "2026-05-10", "2026-04-27T10:00 2026-04-29T10:00 2026-05-01T10:00 2026-05-04T10:00 2026-05-06T10:00 2026-05-08T10:00", "W18 1/2 onTrack, W19 3/3 onTrack | 2 of 2 | 2 from 2026-05-02", nil},
		{"a week cut by May, missed", "3/week", "2026-05-01/2026-05-10", paris, "2026-05-10", "2026-04-29T10:00 2026-05-01T10:00 2026-05-04T10:00 2026-05-06T10:00 2026-05-08T10:00", "W18 1/2 missed, W19 3/3 onTrack | 1 of 2 | 2 from 2026-05-02", []string{"1 publication au lieu de 2 du 1er mai 2026 au 3 mai 2026."}},
		{"a week cut at its end, kept", "3/week", "2026-06-01/2026-06-03", paris, "2026-06-08", "2026-06-05T10:00 2026-06-06T10:00 2026-06-07T10:00", "W23 0/1 onTrack | 1 of 1 | 3 from 2026-06-01", nil},
		{"two days of a week", "3/week", "2026-06-01/2026-06-02", paris, "2026-06-08", "", "W23 0/0 onTrack | 0 of 0 | 2 from 2026-06-01 on", nil},
		{"half a month", "4/month", "2026-05-15/2026-05-31", paris, "2026-05-31", "2026-05-18T10:00 2026-05-26T10:00", "05 2/3 missed | 0 of 1 | 7 from 2026-05-19", []string{"2 publications au lieu de 3 du 15 au 31 mai."}},
		{"29 February", "1/month", "2028-02-01/2028-02-29", paris, "2028-02-29", "2028-02-29T23:59", "2028-02 1/1 onTrack | 1 of 1 | 28 from 2028-02-01", nil},
		{"two thirds of a quarter", "10/quarter", "2026-02-01/2026-03-31", paris, "2026-03-31", "2026-02-02T10:00 2026-02-09T10:00 2026-02-16T10:00 2026-02-23T10:00 2026-03-02T10:00 2026-03-09T10:00 2026-03-16T10:00", "Q1 7/7 onTrack | 1 of 1 | 15 from 2026-03-17 on", nil},
		{"half a year", "12/year", "2026-07-01/2026-12-31", paris, "2026-06-30", "", "2026 0/7 onTrack | 0 of 0 | no silence", nil},
		{"every other week", "1/2weeks", "2026-05-04/2026-05-31", paris, "2026-05-31", "2026-05-06T10:00 2026-05-20T10:00", "W19 1/1 onTrack, W21 1/1 onTrack | 2 of 2 | 13 from 2026-05-07", nil},
		{"a day off, three a day", "3/day", "2026-05-01/2026-05-02", paris, "2026-05-02", "2026-05-01T09:00 2026-05-01T13:00 2026-05-01T18:00", "05-01 3/3 onTrack, 05-02 0/3 missed | 1 of 2 | 1 from 2026-05-02 on", []string{"0 publication au lieu de 3 le 2 mai 2026."}},
		{"at most two", "0-2/week", "2026-05-11/2026-05-17", paris, "2026-05-17", "", "W20 0/0 onTrack | 0 of 0 | 7 from 2026-05-11 on", nil},
		{"at least one", "1+/week", "2026-05-11/2026-05-17", paris, "2026-05-17", "2026-05-11T09:00 2026-05-12T09:00 2026-05-13T09:00 2026-05-14T09:00 2026-05-15T09:00", "W20 5/1 onTrack | 1 of 1 | 2 from 2026-05-16 on", nil},
		{"one too many", "2-3/week", "2026-05-11/2026-05-17", paris, "2026-05-17", "2026-05-11T09:00 2026-05-12T09:00 2026-05-13T09:00 2026-05-14T09:00", "W20 4/2 over | 1 of 1 | 3 from 2026-05-15 on", []string{"4 publications en S20, pour 3 au plus."}},
		{"Sunday noon", "2-3/week", "2026-05-18/2026-05-24", paris, "2026-05-24T12:00", "", "W21 0/2 atRisk | 0 of 0 | 6 from 2026-05-18 on", []string{"0 publication parue et 1 encore possible en S21, pour 2 demandées."}},
		{"Sunday midnight", "2-3/week", "2026-05-18/2026-05-24", paris, "2026-05-24", "", "W21 0/2 missed | 0 of 1 | 7 from 2026-05-18 on", []string{"0 publication au lieu de 2 en S21."}},
		{"a post to come", "1/week", "2026-05-18/2026-05-24", paris, "2026-05-20", "2026-05-22T10:00", "W21 0/1 onTrack | 0 of 0 | 3 from 2026-05-18 on", []string{"1 publication donnée comme parue est encore à venir : elle ne compte pas."}},
		{"this very second", "1/day", "2026-05-12/2026-05-12", paris, "2026-05-12T10:00", "2026-05-12T10:00", "05-12 1/1 onTrack | 0 of 0 | no silence", nil},
		{"week 53", "1/week", "2026-12-28/2027-01-10", paris, "2027-01-10", "2027-01-02T10:00", "W53 1/1 onTrack, 2027-W01 0/1 missed | 1 of 2 | 8 from 2027-01-03 on", []string{"0 publication au lieu de 1 en S01 2027."}},
		{"two on one day", "2/week", "2026-05-11/2026-05-17", paris, "2026-05-17", "2026-05-11T09:00 2026-05-11T18:00", "W20 2/2 onTrack | 1 of 1 | 6 from 2026-05-12 on", nil},
		{"a long silence in a month that was kept", "4/month", "2026-05-01/2026-05-31", paris, "2026-05-31", "2026-05-01T09:00 2026-05-02T09:00 2026-05-03T09:00 2026-05-31T09:00", "05 4/4 onTrack | 1 of 1 | 27 from 2026-05-04", []string{"27 jours sans publication du 4 au 30 mai ; 15 au plus étaient attendus."}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := caseOf(test.cadence, test.period)
			c.Zone = test.zone
			for at := range strings.FieldsSeq(test.published) {
				out, err := time.Parse(time.RFC3339, at)
				if err != nil {
					out = instant(t, at, test.zone)
				}
				c.Publications = append(c.Publications, adherence.Publication{Channel: "li", Instant: out})
			}
			r := report(t, c, test.asOf)
			assert.Equal(t, test.want, summary(r.Channels[0]))
			var told []string
			for _, f := range r.Findings {
				told = append(told, strings.TrimPrefix(plain(f.Localize(language.French)), "LinkedIn : "))
			}
			assert.Equal(t, test.told, told)
		})
	}
}

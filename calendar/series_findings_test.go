package calendar_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestNewSeries_findings(t *testing.T) {
	french := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'")
	for _, test := range []struct {
		name, start, zone, rule string
		change                  func(*calendar.Recurrence)
		code                    finding.Code
		at                      finding.Pointer
		severity                finding.Severity
		english, french         string
	}{
		{
			"day until", "2026-01-06T10:00", "", "FREQ=DAILY;UNTIL=20261231", nil, calendar.CodeUntilDay, "/rule", finding.Error,
			"UNTIL is a day and the start, 6 January 2026 at 10:00, has a time: give UNTIL a time too.",
			"UNTIL est un jour alors que le début, 6 janvier 2026 à 10 h 00, comporte une heure : donnez aussi une heure à UNTIL.",
		},
		{
			"timed until", "2026-01-06", "", "FREQ=DAILY;UNTIL=20261231T000000Z", nil, calendar.CodeUntilTime, "/rule", finding.Error,
			"UNTIL has a time and the start, 6 January 2026, is a day: UNTIL must be a day too.",
			"UNTIL comporte une heure alors que le début, 6 janvier 2026, est un jour : UNTIL doit être un jour aussi.",
		},
		{
			"wall until", "2026-01-06T10:00", "Europe/Paris", "FREQ=DAILY;UNTIL=20261231T000000", nil, calendar.CodeUntilWall, "/rule", finding.Error,
			"The start is in the zone Europe/Paris: UNTIL must be in UTC, with a Z at its end.",
			"Le début est dans le fuseau Europe/Paris : UNTIL doit être en UTC, avec un Z à la fin.",
		},
		{
			"UTC until", "2026-01-06T10:00", "", "FREQ=DAILY;UNTIL=20261231T000000Z", nil, calendar.CodeUntilUTC, "/rule", finding.Advice,
			"UNTIL is in UTC and the start has no zone: UNTIL is read as the time on the wall clock.",
			"UNTIL est en UTC alors que le début n'a pas de fuseau : UNTIL est lu comme une heure locale.",
		},
		{
			"times of a day", "2026-01-06", "", "FREQ=DAILY;BYHOUR=9,10", nil, calendar.CodeDayTimes, "/rule", finding.Warning,
			"The start is a day: BYHOUR, BYMINUTE and BYSECOND are left out of account.",
			"Le début est un jour : BYHOUR, BYMINUTE et BYSECOND ne sont pas pris en compte.",
		},
		{
			"hours of a day", "2026-01-06", "", "FREQ=HOURLY", nil, calendar.CodeDayTooShort, "/rule", finding.Error,
			"The start is a day: it cannot recur with FREQ=HOURLY; give the start a time.",
			"Le début est un jour : il ne peut se répéter avec FREQ=HOURLY ; donnez une heure au début.",
		},
		{
			"until before the start", "2026-01-06", "", "FREQ=DAILY;UNTIL=20260105", nil, calendar.CodeNeverMatches, "/rule", finding.Warning,
			"The rule FREQ=DAILY;UNTIL=20260105 never matches from 6 January 2026 on.",
			"La règle FREQ=DAILY;UNTIL=20260105 n'aboutit à aucune date à compter du 6 janvier 2026.",
		},
		{
			"unsynchronised", "2026-01-05", "", "FREQ=WEEKLY;BYDAY=TU", nil, calendar.CodeStartOutsideRule, "/start", finding.Advice,
			"The rule does not have the start, 5 January 2026: the first time is 6 January 2026. Calendar programs differ: start with the first time.",
			"La règle ne comprend pas le début, 5 janvier 2026 : la première date est le 6 janvier 2026. Les agendas ne s'accordent pas là-dessus : commencez par la première date.",
		},
		{
			"no such zone", "2026-01-06T10:00", "Europe/Pariss", "FREQ=DAILY", nil, calendar.CodeUnknownZone, "/zone", finding.Error, "", "",
		},
		{
			"the machine's zone", "2026-01-06T10:00", "Local", "FREQ=DAILY", nil, calendar.CodeUnknownZone, "/zone", finding.Error, "", "",
		},
		{
			"added day", "2026-01-06T10:00", "", "FREQ=DAILY",
			func(r *calendar.Recurrence) { r.Added = whens("2026-01-08") }, calendar.CodeOccurrenceType, "/added/0", finding.Error,
			"8 January 2026 and the start, 6 January 2026 at 10:00, must both be days, or both have a time.",
			"8 janvier 2026 et le début, 6 janvier 2026 à 10 h 00, doivent être tous deux des jours, ou comporter tous deux une heure.",
		},
		{
			"excluded time of days", "2026-01-06", "", "FREQ=DAILY",
			func(r *calendar.Recurrence) { r.Excluded = whens("2026-01-08", "2026-01-08T10:00") }, calendar.CodeOccurrenceType, "/excluded/1", finding.Error, "", "",
		},
		{
			"excluded nothing", "2026-01-06", "", "FREQ=WEEKLY",
			func(r *calendar.Recurrence) { r.Excluded = whens("2026-01-08") }, calendar.CodeNotOccurrence, "/excluded/0", finding.Advice,
			"Nothing takes place on 8 January 2026: excluding it has no effect.",
			"Rien n'a lieu le 8 janvier 2026 : l'exclure est sans effet.",
		},
		{
			"edit of another type", "2026-01-06", "", "FREQ=DAILY",
			func(r *calendar.Recurrence) {
				r.Edits = []calendar.Edit{{Of: calendar.MustWhen("2026-01-08"), To: calendar.MustWhen("2026-01-08T10:00")}}
			}, calendar.CodeOccurrenceType, "/edits/0/to", finding.Error, "", "",
		},
		{
			"edit of nothing", "2026-01-06", "", "FREQ=WEEKLY",
			func(r *calendar.Recurrence) { r.Edits = []calendar.Edit{{Of: calendar.MustWhen("2026-01-08")}} },
			calendar.CodeEditOfNothing, "/edits/0/of", finding.Warning,
			"Nothing takes place on 8 January 2026: this change is left out.",
			"Rien n'a lieu le 8 janvier 2026 : cette modification n'est pas prise en compte.",
		},
		{
			"edited twice", "2026-01-06", "", "FREQ=DAILY",
			func(r *calendar.Recurrence) {
				r.Edits = []calendar.Edit{{Of: calendar.MustWhen("2026-01-08")}, {Of: calendar.MustWhen("2026-01-08"), Cancelled: true}}
			}, calendar.CodeEditTwice, "/edits/1/of", finding.Error,
			"The occurrence of 8 January 2026 is changed twice.", "L'occurrence du 8 janvier 2026 est modifiée deux fois.",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := calendar.Recurrence{Start: calendar.MustWhen(test.start), Zone: test.zone, Rule: calendar.MustRule(test.rule)}
			if test.change != nil {
				test.change(&r)
			}
			s, findings := calendar.NewSeries(r, time.LoadLocation)
			require.Len(t, findings, 1, "%v", findings)
			f := findings[0]
			assert.Equal(t, test.code, f.Code)
			assert.Equal(t, test.at, f.Pointer)
			assert.Equal(t, test.severity, f.Severity)
			if test.english != "" {
				assert.Equal(t, test.english, f.Localize(language.English))
				assert.Equal(t, test.french, french.Replace(f.Localize(language.French)))
			}
			_, any := s.After(calendar.DateTime{})
			assert.Equal(t, test.severity != finding.Error && test.code != calendar.CodeNeverMatches, any)
		})
	}
	_, findings := calendar.NewSeries(tuesdays(), nil)
	assert.Equal(t, []finding.Code{calendar.CodeNoZones}, codes(findings))
}

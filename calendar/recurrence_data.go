package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

const rfc5545 = "RFC 5545 (2009)"

// recurrenceRules are what NewSeries may find.
func recurrenceRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeUntilDay, Severity: finding.Error, Source: rfc5545 + ", section 3.3.10",
			Doc:      "UNTIL is a day and the start has a time of day: the two must be of one type.",
			Examples: []string{`start "2026-01-06T10:00" with UNTIL=20261231`},
			English:  "UNTIL is a day and the start, {start}, has a time: give UNTIL a time too.",
			French:   "UNTIL est un jour alors que le début, {start}, comporte une heure : donnez aussi une heure à UNTIL.",
		},
		{
			Code: CodeUntilTime, Severity: finding.Error, Source: rfc5545 + ", section 3.3.10",
			Doc:      "UNTIL has a time of day and the start is a day: the two must be of one type.",
			Examples: []string{`start "2026-01-06" with UNTIL=20261231T235959Z`},
			English:  "UNTIL has a time and the start, {start}, is a day: UNTIL must be a day too.",
			French:   "UNTIL comporte une heure alors que le début, {start}, est un jour : UNTIL doit être un jour aussi.",
		},
		{
			Code: CodeUntilWall, Severity: finding.Error, Source: rfc5545 + ", section 3.3.10",
			Doc:      "UNTIL is on the wall clock and the start is in a zone: UNTIL must then be in UTC.",
			Examples: []string{`zone "Europe/Paris" with UNTIL=20261231T235959`},
			English:  "The start is in the zone {zone}: UNTIL must be in UTC, with a Z at its end.",
			French:   "Le début est dans le fuseau {zone} : UNTIL doit être en UTC, avec un Z à la fin.",
		},
		{
			Code: CodeUntilUTC, Severity: finding.Advice, Source: rfc5545 + ", section 3.3.10",
			Doc:      "UNTIL is in UTC and the start has no zone, which the RFC forbids and many programs write: it is read on the wall clock.",
			Examples: []string{`start "2026-01-06T10:00" without a zone, with UNTIL=20261231T235959Z`},
			English:  "UNTIL is in UTC and the start has no zone: UNTIL is read as the time on the wall clock.",
			French:   "UNTIL est en UTC alors que le début n'a pas de fuseau : UNTIL est lu comme une heure locale.",
		},
		{
			Code: CodeDayTimes, Severity: finding.Warning, Source: rfc5545 + ", section 3.3.10",
			Doc:      "The rule names hours, minutes or seconds and the start is a day: they are left out of account.",
			Examples: []string{`start "2026-01-06" with BYHOUR=9`},
			English:  "The start is a day: BYHOUR, BYMINUTE and BYSECOND are left out of account.",
			French:   "Le début est un jour : BYHOUR, BYMINUTE et BYSECOND ne sont pas pris en compte.",
		},
		{
			Code: CodeDayTooShort, Severity: finding.Error,
			Doc:      "The rule recurs within the day and the start is a day.",
			Examples: []string{`start "2026-01-06" with FREQ=HOURLY`},
			English:  "The start is a day: it cannot recur with FREQ={freq}; give the start a time.",
			French:   "Le début est un jour : il ne peut se répéter avec FREQ={freq} ; donnez une heure au début.",
		},
		{
			Code: CodeNeverMatches, Severity: finding.Warning,
			Doc:      "The rule has no occurrence from its start to its end, or to the year 9999.",
			Examples: []string{"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"},
			English:  "The rule {rule} never matches from {start} on.",
			French:   "La règle {rule} n'aboutit à aucune date à compter du {start}.",
		},
		{
			Code: CodeStartOutsideRule, Severity: finding.Advice, Source: rfc5545 + ", section 3.8.5.3",
			Doc:      "The rule does not have its start, which is then not an occurrence; programs differ on this.",
			Examples: []string{`start "2026-01-05", a Monday, with FREQ=WEEKLY;BYDAY=TU`},
			English:  "The rule does not have the start, {start}: the first time is {first}. Calendar programs differ: start with the first time.",
			French:   "La règle ne comprend pas le début, {start} : la première date est le {first}. Les agendas ne s'accordent pas là-dessus : commencez par la première date.",
		},
		{
			Code: CodeOccurrenceType, Severity: finding.Error, Source: rfc5545 + ", sections 3.8.4.4 and 3.8.5",
			Doc:      "A day is given where the start has a time, or a time where it is a day.",
			Examples: []string{`start "2026-01-06T10:00" with the added day "2026-01-14"`},
			English:  "{found} and the start, {start}, must both be days, or both have a time.",
			French:   "{found} et le début, {start}, doivent être tous deux des jours, ou comporter tous deux une heure.",
		},
		{
			Code: CodeNotOccurrence, Severity: finding.Advice,
			Doc:      "What is excluded is not an occurrence: nothing changes.",
			Examples: []string{`every Tuesday, with the Wednesday "2026-07-15" excluded`},
			English:  "Nothing takes place on {found}: excluding it has no effect.",
			French:   "Rien n'a lieu le {found} : l'exclure est sans effet.",
		},
		{
			Code: CodeEditOfNothing, Severity: finding.Warning,
			Doc:      "An edit names a time that is not an occurrence, or that is excluded: it is left out.",
			Examples: []string{`every Tuesday, with an edit of the Wednesday "2026-07-15"`},
			English:  "Nothing takes place on {found}: this change is left out.",
			French:   "Rien n'a lieu le {found} : cette modification n'est pas prise en compte.",
		},
		{
			Code: CodeEditTwice, Severity: finding.Error,
			Doc:     "Two edits are of the same occurrence.",
			English: "The occurrence of {of} is changed twice.",
			French:  "L'occurrence du {of} est modifiée deux fois.",
		},
	}
}

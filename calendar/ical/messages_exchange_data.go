package ical

import "github.com/septet-go/socialstrategy/strategy/finding"

// exchangeRules are what the functions beside Parse may find.
func exchangeRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeUnknownZone, Severity: finding.Error, Source: rfc5545 + ", section 3.2.19",
			Doc:      "A time is on the clocks of a zone that neither the caller, nor a VTIMEZONE of the file, nor Windows knows: it has no instant.",
			Examples: []string{"DTSTART;TZID=Europe/Germany:20260106T090000"},
			English:  "Nothing tells what the time zone “{zone}” is.",
			French:   "Rien ne dit ce qu'est le fuseau horaire « {zone} ».",
		},
		{
			Code: CodeZoneReadAs, Severity: finding.Advice, Source: "CLDR 48.2 (2026-03-25), windowsZones",
			Doc:      "A TZID is no name of a zone, and stands for one: by a name of Windows, by its end, or by its X-LIC-LOCATION.",
			Examples: []string{"TZID=Romance Standard Time", "TZID=/example.org/Europe/Paris"},
			English:  "The time zone “{zone}” is read as {name}.",
			French:   "Le fuseau horaire « {zone} » est lu comme {name}.",
		},
		{
			Code: CodeBadTimezone, Severity: finding.Warning, Source: rfc5545 + ", section 3.6.5",
			Doc:     "A VTIMEZONE cannot be read: an observance lacks its start or an offset, has a rule that is refused or not yearly, or there are too many of them.",
			English: "The VTIMEZONE of “{zone}” cannot be read.",
			French:  "Le VTIMEZONE de « {zone} » est illisible.",
		},
		{
			Code: CodeZoneTwice, Severity: finding.Warning, Source: rfc5545 + ", section 3.8.3.1",
			Doc:     "Two VTIMEZONE have one TZID and differ: the first counts.",
			English: "There are two different VTIMEZONE “{zone}”: the first counts.",
			French:  "Il y a deux VTIMEZONE « {zone} » différents : le premier compte.",
		},
		{
			Code: CodeEditOfNothing, Severity: finding.Warning, Source: rfc5545 + ", section 3.8.4.4",
			Doc:     "A RECURRENCE-ID names a time at which the series does not take place, or that is left out: the edit is left out.",
			English: "The series {uid} does not take place at {of}: this change of it is left out.",
			French:  "La série {uid} n'a pas lieu le {of} : cette modification n'est pas prise en compte.",
		},
		{
			Code: CodeEditAlone, Severity: finding.Warning, Source: rfc5545 + ", section 3.8.4.4",
			Doc:     "The file has an edit of one occurrence, and not the series: the edit is read as an event of its own.",
			English: "The occurrence of {of} is that of a series, {uid}, which the file does not have: it is read as an event of its own.",
			French:  "L'occurrence du {of} est celle d'une série, {uid}, que le fichier n'a pas : elle est lue comme un événement isolé.",
		},
		{
			Code: CodeDuplicate, Severity: finding.Warning, Source: rfc5545 + ", sections 3.8.4.7 and 3.8.7.4",
			Doc:     "Two events have one UID and one RECURRENCE-ID: the one with the higher SEQUENCE counts, then the later.",
			English: "The event {uid} is there twice: the one with SEQUENCE {sequence} counts.",
			French:  "L'événement {uid} figure deux fois : celui dont la SEQUENCE est {sequence} compte.",
		},
		{
			Code: CodeFuture, Severity: finding.Warning, Source: rfc5545 + ", section 3.2.13",
			Doc:     "An edit is meant of an occurrence and all that follow: it is read as one of that occurrence alone.",
			English: "The change of {of} to the series {uid} is meant of all that follows, too: it is read as one of that time alone.",
			French:  "La modification du {of} de la série {uid} vaut aussi pour la suite : elle n'est appliquée qu'à cette date.",
		},
		{
			Code: CodeUntilKind, Severity: finding.Advice, Source: rfc5545 + ", section 3.3.10",
			Doc:      "UNTIL is not of the kind that the start asks for: a day for a day, a time in UTC for a time in a zone. It is read as that; a day is meant to its end.",
			Examples: []string{"DTSTART;TZID=Europe/Paris:20260106T100000 with UNTIL=20260630"},
			English:  "UNTIL={found} of {uid} is not of the kind that its start asks for: it is read as {read}.",
			French:   "UNTIL={found} de {uid} n'est pas du type que demande le début : il est lu comme {read}.",
		},
		{
			Code: CodeTextCut, Severity: finding.Advice,
			Doc:     "A text is longer than a recurrence holds: it is cut.",
			English: "{property} of {uid} is longer than {limit} characters: it is cut.",
			French:  "{property} de {uid} dépasse {limit} caractères : le texte est coupé.",
		},
		{
			Code: CodeTooManyDates, Severity: finding.Warning,
			Doc:     "An event has more dates, or edits, than a recurrence holds: the others are left out.",
			English: "{uid} has more than {limit} {property}: the others are left out.",
			French:  "{uid} compte plus de {limit} {property} : les autres ne sont pas pris en compte.",
		},
		{
			Code: CodeListed, Severity: finding.Warning,
			Doc:      "No rule says to calendar programs what a recurrence means: it is written as a list of dates, which may end before it does.",
			Examples: []string{"FREQ=MONTHLY;BYMONTHDAY=29,31 with the month end clamped"},
			English:  "Calendar programs have no rule for {rule}: {dates} {dates|date is|dates are} written instead.",
			French:   "Les agendas n'ont pas de règle pour {rule} : {dates} {dates|date est écrite|dates sont écrites} à la place.",
		},
		{
			Code: CodeNoDomain, Severity: finding.Warning, Source: "RFC 7986 (2016), section 5.3",
			Doc:     "An export has no domain: its UIDs may be those of other events in the world.",
			English: "No domain is given: the UIDs of the events may be those of others.",
			French:  "Aucun domaine n'est donné : les UID des événements peuvent être ceux d'autres événements.",
		},
		{
			Code: CodeNoStamp, Severity: finding.Warning, Source: rfc5545 + ", section 3.8.7.2",
			Doc:     "An export has no time of writing: its events lack the DTSTAMP that they must have.",
			English: "No time of writing is given: the events lack the DTSTAMP that they must have.",
			French:  "Aucune date d'écriture n'est donnée : il manque aux événements leur DTSTAMP, obligatoire.",
		},
		{
			Code: CodeNoTime, Severity: finding.Error,
			Doc:     "A slot has neither a time in a zone that is known nor an instant: it is not written.",
			English: "The slot {slot} has no time that can be written: it is left out.",
			French:  "Le créneau {slot} n'a pas d'heure qui puisse s'écrire : il n'est pas exporté.",
		},
		{
			Code: CodeUnknownPerson, Severity: finding.Warning,
			Doc:     "The person whose calendar is asked for is not among the people of the brief: the calendar is empty, or nearly so.",
			English: "The brief has no person “{person}”.",
			French:  "La demande de planning ne comporte personne du nom de « {person} ».",
		},
	}
}

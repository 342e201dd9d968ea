package ical_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar/ical"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func codes(findings finding.List) (all []string) {
	for _, f := range findings {
		all = append(all, string(f.Code))
	}
	return all
}

func TestEveryRuleIsASentence(t *testing.T) {
	for r := range ical.Messages().Rules() {
		assert.True(t, strings.HasPrefix(string(r.Code), "ical."), r.Code)
		for _, sentence := range []string{r.English, r.French} {
			assert.True(t, strings.HasSuffix(sentence, "."), "%s: %s", r.Code, sentence)
		}
		assert.NotContains(t, r.French, "’", r.Code)
	}
}

// What is wrong with a file is told in both languages, with the line.
func TestFindingsOfFiles(t *testing.T) {
	event := func(lines string) string {
		return string(file("BEGIN:VEVENT\nUID:a\nDTSTART:20260106T090000Z\n" + lines + "\nEND:VEVENT"))
	}
	for _, test := range []struct{ data, english, french string }{
		{"", "The file is no calendar: it has no BEGIN:VCALENDAR.", "Le fichier n'est pas un agenda : BEGIN:VCALENDAR y manque."},
		{event("SUMMARY=Réunion"), "Line 5 is no property, a name followed by a colon and a value: “SUMMARY=Réunion”.",
			"La ligne 5 n'est pas une propriété, un nom suivi de deux-points et d'une valeur : « SUMMARY=Réunion »."},
		{event("SUMMARY:a\xff"), "Line 5 is not valid UTF-8: what cannot be read is replaced by “�”.", "La ligne 5 n'est pas en UTF-8 valide : ce qui est illisible est remplacé par « � »."},
		{"BEGIN:VEVENT\nUID:a\nDTSTART:20260106T090000Z\nEND:VEVENT", "Line 1: VEVENT stands in no VCALENDAR; it is read all the same.",
			"Ligne 1 : VEVENT n'est dans aucun VCALENDAR ; il est lu malgré tout."},
		{event("END:VALARM"), "Line 5 ends VALARM, which has not begun.", "La ligne 5 termine VALARM, qui n'est pas commencé."},
		{"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260106T090000Z\nEND:VEVENT", "Line 1: VCALENDAR has no END; it is taken to end at line 5.",
			"Ligne 1 : il manque la fin (END) de VCALENDAR ; il est lu jusqu'à la ligne 5."},
		{event("BEGIN:VALARM"), "Line 5: VALARM has no END; it is taken to end at line 6.", "Ligne 5 : il manque la fin (END) de VALARM ; il est lu jusqu'à la ligne 6."},
		{event("SUMMARY:a\nSUMMARY:b"), "Line 6: SUMMARY is given twice; the first counts.", "Ligne 6 : SUMMARY est donné deux fois ; le premier compte."},
		{event("DTEND:20260106T100000Z\nDURATION:PT1H"), "Line 6: DURATION stands beside the other way to say when the event ends; the first counts.",
			"Ligne 6 : DURATION s'ajoute à l'autre façon de dire la fin de l'événement ; la première compte."},
		{event("DTEND:2006717T080000Z"), "Line 5: DTEND cannot be read: expected a day, 20260106, or a time, 20260106T090000, in UTC with a Z at its end; found “2006717T080000Z”.",
			"Ligne 5 : DTEND est illisible : attendu un jour, 20260106, ou une heure, 20260106T090000, en UTC avec un Z à la fin ; trouvé « 2006717T080000Z »."},
		{event("SEQUENCE:-1"), "Line 5: SEQUENCE cannot be read: expected a whole number from 0; found “-1”.",
			"Ligne 5 : SEQUENCE est illisible : attendu un nombre entier à partir de 0 ; trouvé « -1 »."},
		{event("RRULE:FREQ=DAILY;BYWEEKNO=20"), "Line 5: the rule “FREQ=DAILY;BYWEEKNO=20” is refused: BYWEEKNO needs FREQ=YEARLY.",
			"Ligne 5 : la règle « FREQ=DAILY;BYWEEKNO=20 » est refusée : BYWEEKNO demande FREQ=YEARLY."},
		{event("DTEND;TZID=Europe/Paris:20260106T100000Z"), "Line 5: DTEND ends with a Z and names the zone Europe/Paris; it is read in UTC.",
			"Ligne 5 : DTEND se termine par un Z et nomme le fuseau Europe/Paris ; l'heure est lue en UTC."},
		{event("EXDATE:20260106"), "Line 5: EXDATE does not have the type that it says, 20260106: it is read as what it is.",
			"Ligne 5 : EXDATE n'est pas du type annoncé, 20260106 : la valeur est lue telle qu'elle est."},
		{event("RDATE;VALUE=PERIOD:20260107T090000Z/PT1H"), "Line 5: the periods of time of RDATE are kept, and have no effect.",
			"Ligne 5 : les périodes de RDATE sont conservées, mais sans effet."},
		{string(file("BEGIN:VEVENT\nDTSTART:20260106T090000Z\nEND:VEVENT")), "Line 2: the event has no UID.", "Ligne 2 : l'événement n'a pas d'UID."},
		{string(file("BEGIN:VEVENT\nUID:a\nEND:VEVENT")), "Line 2: the event has no start (DTSTART) that can be read.", "Ligne 2 : l'événement n'a pas de début (DTSTART) lisible."},
		{event("DTEND:20260105T090000Z"), "Line 2: the event ends, 5 January 2026 at 09:00, before it starts, 6 January 2026 at 09:00.",
			"Ligne 2 : l'événement se termine (5 janvier 2026 à 9 h 00) avant de commencer (6 janvier 2026 à 9 h 00)."},
		{"VERSION:2.0\n" + event("STATUS:CONFIRMED"), "Line 1: the property VERSION belongs to no component; it is left out.",
			"Ligne 1 : la propriété VERSION n'appartient à aucun composant ; elle n'est pas lue."},
		{event("X-LONG:" + strings.Repeat("a", 10<<20)), "Line 5 is longer than 1,048,576 bytes: it is left out.", "La ligne 5 dépasse 1 048 576 octets : elle n'est pas lue."},
		{event("X-LONG:" + strings.Repeat("aaaa\n ", 4<<18)), "Line 5 is longer than 1,048,576 bytes: it is left out.", "La ligne 5 dépasse 1 048 576 octets : elle n'est pas lue."},
		{event("X-MANY" + strings.Repeat(";A=b", 60) + ":c"), "Line 5: the property X-MANY has more than 50 parameters; the others are left out.",
			"Ligne 5 : la propriété X-MANY a plus de 50 paramètres ; les autres ne sont pas lus."},
		{event(strings.Repeat("BEGIN:X\n", 20) + strings.Repeat("END:X\n", 20)), "Line 19: components lie more than 16 deep within one another; this one is left out.",
			"Ligne 19 : les composants sont imbriqués sur plus de 16 niveaux ; celui-ci n'est pas lu."},
	} {
		calendars, findings := ical.Parse([]byte(test.data))
		if !assert.Len(t, findings, 1, test.english) {
			continue
		}
		assert.Equal(t, test.english, findings[0].Localize(language.English))
		assert.Equal(t, test.french, plain(findings[0].Localize(language.French)))
		if test.data != "" {
			assert.Len(t, events(calendars), 1, "and the event is read: %s", test.english)
		}
	}
}

// Files beyond the bounds are read up to them, in time, and say so.
func TestFilesBeyondTheBounds(t *testing.T) {
	for _, test := range []struct {
		data            string
		code            finding.Code
		english, french string
	}{
		{
			"BEGIN:VEVENT\n" + strings.Repeat("X:"+strings.Repeat("a", 60000)+"\n", 1200), ical.CodeFileTooLong,
			"The file is longer than 67,108,864 bytes: reading ends there, in line 1,120.", "Le fichier dépasse 67 108 864 octets : la lecture s'arrête là, à la ligne 1 120.",
		},
		{
			strings.Repeat("a\n", ical.MaxLines+1), ical.CodeTooManyLines,
			"The file has more than 4,000,000 content lines: it is not read from line 4,000,001 on.",
			"Le fichier compte plus de 4 000 000 lignes : il n'est plus lu à partir de la ligne 4 000 001.",
		},
		{
			strings.Repeat("BEGIN:X\nEND:X\n", ical.MaxComponents+1), ical.CodeTooManyComponents,
			"The file has more than 500,000 components: it is not read from line 1,000,001 on.",
			"Le fichier compte plus de 500 000 composants : il n'est plus lu à partir de la ligne 1 000 001.",
		},
		{
			strings.Repeat("a\n", 1<<20), ical.CodeTooManyFindings,
			"There are more than 996 findings: from line 997 on they are not listed.", "Il y a plus de 996 constats : à partir de la ligne 997, ils ne sont plus énumérés.",
		},
		{strings.Repeat("a\n", (ical.MaxFileSize+2)/2), ical.CodeTooManyLines, "", ""},
	} {
		calendars, findings := ical.Parse([]byte(test.data))
		assert.Equal(t, len(calendars) == 0, findings.Has(ical.CodeNothing), test.code)
		assert.LessOrEqual(t, len(findings), ical.MaxFindings)
		i := slices.IndexFunc(findings, func(f finding.Finding) bool { return f.Code == test.code })
		if assert.GreaterOrEqual(t, i, 0, test.code) && test.english != "" {
			assert.Equal(t, test.english, findings[i].Localize(language.English))
			assert.Equal(t, test.french, plain(findings[i].Localize(language.French)))
		}
	}
}

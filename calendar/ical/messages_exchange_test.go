package ical_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// told is a finding: where it points, and its sentences.
type told struct{ at, english, french string }

func assertTold(t *testing.T, want []told, findings finding.List) {
	t.Helper()
	var got []told
	for _, f := range findings {
		got = append(got, told{string(f.Pointer), f.Localize(language.English), plain(f.Localize(language.French))})
	}
	assert.Equal(t, want, got)
}

// What is wrong with zones is told in both languages.
func TestFindingsOfZones(t *testing.T) {
	zone := func(id, observances string) string {
		return "BEGIN:VTIMEZONE\nTZID:" + id + "\n" + observances + "END:VTIMEZONE\n"
	}
	standard := func(to string) string {
		return "BEGIN:STANDARD\nDTSTART:20260101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:" + to + "\nEND:STANDARD\n"
	}
	event := func(tzid string) string {
		return "BEGIN:VEVENT\nUID:u\nDTSTART;TZID=" + tzid + ":20260106T090000\nEND:VEVENT\n"
	}
	calendars, _ := ical.Parse(file(zone("Twice", standard("+0100")) + zone("Twice", standard("+0200")) + zone("Bad", "") +
		event("Twice") + event("Bad") + event("Romance Standard Time")))
	_, findings := ical.NewZones(calendars[0], time.LoadLocation)
	assertTold(t, []told{
		{"/events/1", "The VTIMEZONE of “Bad” cannot be read.", "Le VTIMEZONE de « Bad » est illisible."},
		{"/events/1", "Nothing tells what the time zone “Bad” is.", "Rien ne dit ce qu'est le fuseau horaire « Bad »."},
		{"/events/2", "The time zone “Romance Standard Time” is read as Europe/Paris.", "Le fuseau horaire « Romance Standard Time » est lu comme Europe/Paris."},
		{"/zones/1", "There are two different VTIMEZONE “Twice”: the first counts.", "Il y a deux VTIMEZONE « Twice » différents : le premier compte."},
	}, findings)
}

// What recurrences cannot take over from events is told in both languages.
func TestFindingsOfRecurrences(t *testing.T) {
	event := func(uid, lines string) string { return "BEGIN:VEVENT\nUID:" + uid + "\n" + lines + "\nEND:VEVENT\n" }
	const series = "DTSTART:20260106T090000Z\nRRULE:FREQ=WEEKLY;UNTIL=20260301"
	var days []string
	for i := range calendar.MaxRecurrenceDates + 1 {
		days = append(days, ical.On(calendar.MustDate("2026-01-06").AddDays(i)).String())
	}
	calendars, _ := ical.Parse(file(event("u", series) +
		event("u", "DTSTART:20260107T090000Z\nRECURRENCE-ID:20260107T090000Z") +
		event("u", "DTSTART:20260114T090000Z\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260113T090000Z") +
		event("u", series+"\nSEQUENCE:2") +
		event("v", "DTSTART:20260107T090000Z\nRECURRENCE-ID:20260107T090000Z") +
		event("w", "DTSTART:20260106T090000Z\nSUMMARY:"+strings.Repeat("a", 201)) +
		event("x", "DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=DAILY\nEXDATE;VALUE=DATE:"+strings.Join(days, ","))))
	_, findings := ical.Recurrences(calendars[0], nil)
	assertTold(t, []told{
		{
			"/events/1", "The series u does not take place at 7 January 2026 at 09:00: this change of it is left out.",
			"La série u n'a pas lieu le 7 janvier 2026 à 9 h 00 : cette modification n'est pas prise en compte.",
		},
		{
			"/events/2", "The change of 13 January 2026 at 09:00 to the series u is meant of all that follows, too: it is read as one of that time alone.",
			"La modification du 13 janvier 2026 à 9 h 00 de la série u vaut aussi pour la suite : elle n'est appliquée qu'à cette date.",
		},
		{
			"/events/3", "The event u is there twice: the one with SEQUENCE 2 counts.",
			"L'événement u figure deux fois : celui dont la SEQUENCE est 2 compte.",
		},
		{
			"/events/3", "UNTIL=20260301 of u is not of the kind that its start asks for: it is read as 20260301T235959Z.",
			"UNTIL=20260301 de u n'est pas du type que demande le début : il est lu comme 20260301T235959Z.",
		},
		{
			"/events/4", "The occurrence of 7 January 2026 at 09:00 is that of a series, v, which the file does not have: it is read as an event of its own.",
			"L'occurrence du 7 janvier 2026 à 9 h 00 est celle d'une série, v, que le fichier n'a pas : elle est lue comme un événement isolé.",
		},
		{"/events/5", "SUMMARY of w is longer than 200 characters: it is cut.", "SUMMARY de w dépasse 200 caractères : le texte est coupé."},
		{"/events/6", "x has more than 4,000 EXDATE: the others are left out.", "x compte plus de 4 000 EXDATE : les autres ne sont pas pris en compte."},
	}, findings)
}

// What an export lacks is told in both languages.
func TestFindingsOfExports(t *testing.T) {
	_, findings := ical.AppendPlan(nil, calendar.Plan{Slots: []calendar.Slot{{ID: "a", Channel: "blog"}}}, ical.Export{Person: "eve", Brief: agency()})
	assert.Equal(t, []string{"ical.no_domain", "ical.no_stamp", "ical.unknown_person"}, codes(findings))
	_, more := ical.AppendPlan(nil, calendar.Plan{Slots: []calendar.Slot{{ID: "a", Channel: "blog"}}}, ical.Export{Domain: "d", Stamp: stamp})
	assertTold(t, []told{
		{"", "No domain is given: the UIDs of the events may be those of others.", "Aucun domaine n'est donné : les UID des événements peuvent être ceux d'autres événements."},
		{
			"", "No time of writing is given: the events lack the DTSTAMP that they must have.",
			"Aucune date d'écriture n'est donnée : il manque aux événements leur DTSTAMP, obligatoire.",
		},
		{"", "The brief has no person “eve”.", "La demande de planning ne comporte personne du nom de « eve »."},
		{"/slots/0", "The slot a has no time that can be written: it is left out.", "Le créneau a n'a pas d'heure qui puisse s'écrire : il n'est pas exporté."},
	}, append(findings, more...))
}

// The words of an exported plan.
func TestWordsOfExports(t *testing.T) {
	for code, want := range map[finding.Code][2]string{
		ical.CodePost: {"Post", "Publication"}, ical.CodeToDraft: {"to be written", "à rédiger"},
		ical.CodeToReview: {"to be reviewed", "à relire"}, ical.CodeToApprove: {"to be approved", "à valider"},
	} {
		m := ical.Messages().Message(code)
		assert.Equal(t, want, [2]string{m.Localize(language.English), m.Localize(language.French)})
	}
}

package ical_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/ical"
)

// only reads a file of one event.
func only(t *testing.T, lines string) (ical.Event, string) {
	t.Helper()
	calendars, findings := ical.Parse(file("BEGIN:VEVENT\nUID:u\n" + lines + "\nEND:VEVENT"))
	all := events(calendars)
	require.Len(t, all, 1, lines)
	requireStable(t, lines, file("BEGIN:VEVENT\nUID:u\n"+lines+"\nEND:VEVENT"))
	return all[0], strings.ReplaceAll(strings.Join(codes(findings), " "), "ical.", "")
}

// shown is a time with the zone that its value does not say.
func shown(at ical.Time) string {
	if at.Zone != "" && at.Zone != "UTC" {
		return at.String() + " " + at.Zone
	}
	return at.String()
}

// Starts and ends in all the forms that files have them in.
func TestTimesInPractice(t *testing.T) {
	const unread = "bad_value no_start"
	for _, test := range []struct{ lines, start, end, codes string }{
		{"DTSTART;VALUE=DATE:20260106", "20260106", "20260107", ""},
		{`DTSTART;VALUE="DATE":20260106`, "20260106", "20260107", ""},
		{"DTSTART:20260106", "20260106", "20260107", "value_type"},
		{"DTSTART;VALUE=DATE:20260106T090000", "20260106T090000", "20260106T090000", "value_type"},
		{"DTSTART;VALUE=DATE-TIME:20260106T090000", "20260106T090000", "20260106T090000", ""},
		{"DTSTART:20260106T090000", "20260106T090000", "20260106T090000", ""},
		{"DTSTART: 20260106T090000 ", "20260106T090000", "20260106T090000", ""},
		{"DTSTART:20260106t090000z", "20260106T090000Z", "20260106T090000Z", ""},
		{"DTSTART;:20260106T090000Z", "20260106T090000Z", "20260106T090000Z", ""},
		{"DTSTART;;VALUE=DATE-TIME:20140409T093000", "20140409T093000", "20140409T093000", ""},
		{"DTSTART;TZID=Europe/Paris:20260106T090000", "20260106T090000 Europe/Paris", "20260106T090000 Europe/Paris", ""},
		{"dtstart;tzid=Europe/Paris:20260106T090000", "20260106T090000 Europe/Paris", "20260106T090000 Europe/Paris", ""},
		{`DTSTART;TZID="Europe/Paris":20260106T090000`, "20260106T090000 Europe/Paris", "20260106T090000 Europe/Paris", ""},
		{"DTSTART;TZID=/example.org/Europe/Paris:20260106T090000", "20260106T090000 /example.org/Europe/Paris", "20260106T090000 /example.org/Europe/Paris", ""},
		{`DTSTART;TZID="(UTC+01:00) Paris; Madrid, Rome":20260106T090000`, "20260106T090000 (UTC+01:00) Paris; Madrid, Rome", "20260106T090000 (UTC+01:00) Paris; Madrid, Rome", ""},
		{"DTSTART;TZID=:20260106T090000", "20260106T090000", "20260106T090000", ""},
		{"DTSTART;TZID=UTC:20260106T090000", "20260106T090000Z", "20260106T090000Z", ""},
		{"DTSTART;TZID=Europe/Paris:20260106T090000Z", "20260106T090000Z", "20260106T090000Z", "zone_of_utc"},
		{"DTSTART;X-VOBJ-FLOATING-OFFSET-MINUTES=-60:20260106T090000", "20260106T090000", "20260106T090000", ""},
		{"DTSTART:20260106T235960Z", "20260106T235959Z", "20260106T235959Z", ""},
		{"DTSTART:20261231T240000", "20270101T000000", "20270101T000000", ""},
		{"DTSTART:20260106T090000Z\nDTEND:20260106T240000Z", "20260106T090000Z", "20260107T000000Z", ""},
		{"DTSTART:99991231T235959Z", "99991231T235959Z", "99991231T235959Z", ""},
		{"DTSTART:99991231T240000", "", "", unread},
		{"DTSTART:20260106T240001", "", "", unread},
		{"DTSTART:20260106T250000", "", "", unread},
		{"DTSTART:00000101T000000", "", "", unread},
		{"DTSTART:100000101", "", "", unread},
		{"DTSTART:20260229", "", "", unread},
		{"DTSTART:2026-01-06T09:00:00Z", "", "", unread},
		{"DTSTART:20260106T090000+0100", "", "", unread},
		{"DTSTART:Next Year", "", "", unread},
		{"DTSTART:", "", "", unread},
		{"SUMMARY:no start\nDTEND:20260106T090000Z", "", "20260106T090000Z", "no_start"},

		{"DTSTART:20260106T090000Z\nDURATION:PT1H30M", "20260106T090000Z", "20260106T103000Z", ""},
		{"DURATION:PT1H30M\nDTSTART:20260106T090000Z", "20260106T090000Z", "20260106T103000Z", ""},
		{"DTSTART:20260106T090000Z\nDURATION:+P1DT12H", "20260106T090000Z", "20260107T210000Z", ""},
		{"DTSTART:20260106T090000Z\nDURATION:P1W", "20260106T090000Z", "20260113T090000Z", ""},
		{"DTSTART:20260106T090000Z\nDURATION:-PT1H", "20260106T090000Z", "20260106T090000Z", ""},
		{"DTSTART:20260106T090000Z\nDURATION:PT0S", "20260106T090000Z", "20260106T090000Z", ""},
		{"DTSTART;VALUE=DATE:20260106\nDURATION:P2D", "20260106", "20260108", ""},
		{"DTSTART;VALUE=DATE:20260106\nDURATION:PT24H", "20260106", "20260107", ""},
		{"DTSTART;TZID=Europe/Paris:20260328T120000\nDURATION:P1D", "20260328T120000 Europe/Paris", "20260329T120000 Europe/Paris", ""},
		{"DTSTART:20260106T090000Z\nDURATION:P", "20260106T090000Z", "", "bad_value"},
		{"DTSTART:20260106T090000Z\nDURATION:P1M", "20260106T090000Z", "", "bad_value"},
		{"DTSTART:20260106T090000Z\nDURATION:PT1.5H", "20260106T090000Z", "", "bad_value"},
		{"DTSTART:20260106T090000Z\nDTEND:2026", "20260106T090000Z", "", "bad_value"},
		{"DTSTART:20260106T090000Z\nDTEND:2026\nDURATION:PT1H", "20260106T090000Z", "20260106T100000Z", "bad_value"},
		{"DTSTART:20260106T090000Z\nDTEND:20260105T090000Z", "20260106T090000Z", "20260106T090000Z", "ends_before_start"},
		{"DTSTART;VALUE=DATE:20260106\nDTEND;VALUE=DATE:20260106", "20260106", "20260106", ""},
		{"DTSTART:20260106T090000Z\nDTEND:20260106T100000Z\nDURATION:PT2H", "20260106T090000Z", "20260106T100000Z", "two_ends"},
		{"DTSTART;TZID=Europe/Paris:20260106T090000\nDTEND;TZID=America/New_York:20260106T050000", "20260106T090000 Europe/Paris", "20260106T050000 America/New_York", ""},
		{"DTSTART:20260106T090000Z\nDTSTART:20270106T090000Z", "20260106T090000Z", "20260106T090000Z", "given_twice"},
	} {
		e, found := only(t, test.lines)
		assert.Equal(t, test.start, shown(e.Start), test.lines)
		assert.Equal(t, test.end, shown(e.Ends()), test.lines)
		assert.ElementsMatch(t, strings.Fields(test.codes), strings.Fields(found), test.lines)
	}
}

// Texts with every escape, parameter and fold that files have them with.
func TestTextsInPractice(t *testing.T) {
	for lines, summary := range map[string]string{
		`SUMMARY:a\, b\; c\\ d\ne\Nf`:                "a, b; c\\ d\ne\nf",
		`SUMMARY:a\\nb`:                              `a\nb`,
		`SUMMARY:C:\temp 10\:30 \"so\" \`:            `C:\temp 10\:30 \"so\" \`,
		"SUMMARY:" + `a\` + "\n n":                   "a\n",
		"SUMMARY;LANGUAGE=fr:Réunion":                "Réunion",
		`SUMMARY;ALTREP="cid:x;y:z",b;X-A=1:a:b`:     "a:b",
		"SUMMARY;X-A=^n^^^':a":                       "a",
		`SUMMARY;X-A="a\"b":c`:                       "c",
		"SUMMARY;X-A:c":                              "c",
		"SUMMARY;X-A=:c":                             "c",
		"summary:low":                                "low",
		"SUMMARY:long\n  line\n\twith a tab":         "long linewith a tab",
		"SUM\n MARY;LAN\n GUAGE=fr\n :cut anywhere":  "cut anywhere",
		"SUMMARY:first\nSUMMARY;LANGUAGE=en:second":  "first",
		"SUMMARY:\nSUMMARY:the first that says much": "the first that says much",
		"SUMMARY: spaces ":                           " spaces ",
		`SUMMARY:"in quotes"`:                        `"in quotes"`,
		"SUMMARY:tab\there":                          "tab\there",
		"SUMMARY:nul\x00here":                        "nulhere",
		"SUMMARY:caf\xc3\n \xa9":                     "café",
		"SUMMARY:👩‍👩‍👧\xf0\x9f\n \x91\xa6":           "👩‍👩‍👧👦",
		"SUMMARY:caf\xe9":                            "caf�",
		"item1.SUMMARY:of a group\nSUMMARY:of none":  "of none",
		"BEGIN:VALARM\nSUMMARY:of the alarm\nDESCRIPTION:b\nEND:VALARM\nSUMMARY:of the event": "of the event",
	} {
		e, _ := only(t, lines)
		assert.Equal(t, summary, e.Summary, lines)
	}
}

// Rules as they are read, and as they are kept when the RFC refuses them.
func TestRulesInPractice(t *testing.T) {
	for line, rule := range map[string]string{
		"RRULE:freq=daily;count=3":                                  "FREQ=DAILY;COUNT=3",
		"RRULE:COUNT=3;FREQ=DAILY;":                                 "FREQ=DAILY;COUNT=3",
		"RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=mo,tu;WKST=MO":          "FREQ=WEEKLY;BYDAY=MO,TU",
		"RRULE:FREQ=MONTHLY;BYDAY=+1MO":                             "FREQ=MONTHLY;BYDAY=1MO",
		"RRULE;X-A=b: FREQ=DAILY ":                                  "FREQ=DAILY",
		"RRULE:FREQ=DAILY;UNTIL=20260131":                           "FREQ=DAILY;UNTIL=20260131",
		"RRULE:FREQ=WEEKLY;UNTIL=20260131T225959Z;BYDAY=SA;WKST=SU": "FREQ=WEEKLY;UNTIL=20260131T225959Z;BYDAY=SA;WKST=SU",
		"RRULE:FREQ=DAILY;COUNT=3\nRRULE:FREQ=WEEKLY":               "FREQ=DAILY;COUNT=3",
		"RRULE:FREQ=WE\n EKLY;BYD\n\tAY=MO":                         "FREQ=WEEKLY;BYDAY=MO",
		"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;X-A=1":           "?FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;X-A=1",
		"RRULE:FREQ=DAILY;COUNT=0":                                  "?FREQ=DAILY;COUNT=0",
		"RRULE:FREQ=DAILY;INTERVAL=0":                               "?FREQ=DAILY;INTERVAL=0",
		"RRULE:FREQ=DAILY;COUNT=3;UNTIL=20260131":                   "?FREQ=DAILY;COUNT=3;UNTIL=20260131",
		"RRULE:FREQ=DAILY;FREQ=WEEKLY":                              "?FREQ=DAILY;FREQ=WEEKLY",
		"RRULE:FREQ=DAILY;UNTIL=20123456T123456":                    "?FREQ=DAILY;UNTIL=20123456T123456",
		"RRULE:D1 #10":                                              "?D1 #10",
		"RRULE:":                                                    "",
	} {
		e, found := only(t, "DTSTART:20260106T090000Z\n"+line)
		kept, refused := strings.CutPrefix(rule, "?")
		if refused {
			assert.Equal(t, kept, e.RuleText, line)
			assert.True(t, e.Rule.IsZero(), line)
		} else {
			assert.Equal(t, kept, e.Rule.String(), line)
		}
		assert.Equal(t, refused || rule == "", strings.Contains(found, "bad_rule"), line)
	}
}

// Whole files, by the events that are read from them.
func TestFilesInPractice(t *testing.T) {
	vevent := func(uid string) string {
		return "BEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:s\n t\nDTSTART:20260106T090000Z\nEND:VEVENT\n"
	}
	one := "BEGIN:VCALENDAR\n" + vevent("a") + "END:VCALENDAR\n"
	for _, test := range []struct{ name, data, uids, codes string }{
		{"line feeds", one, "a", ""},
		{"CR LF", strings.ReplaceAll(one, "\n", "\r\n"), "a", ""},
		{"CR alone", strings.ReplaceAll(one, "\n", "\r"), "a", ""},
		{"CR CR LF", strings.ReplaceAll(one, "\n", "\r\r\n"), "a", ""},
		{"no last line end", strings.TrimSpace(one), "a", ""},
		{"a byte order mark", "\ufeff" + one, "a", ""},
		{"small letters", strings.NewReplacer("BEGIN:VEVENT", "begin:vevent", "END:VEVENT", "End:vEvent").Replace(one), "a", ""},
		{"blanks after names", strings.NewReplacer("VEVENT\n", "VEVENT \n", "VCALENDAR", "VCALENDAR\t").Replace(one), "a", ""},
		{"several calendars", one + "\n" + strings.Replace(one, "UID:a", "UID:b", 1), "a b", ""},
		{"a calendar in another", "BEGIN:VCALENDAR\n" + one + "END:VCALENDAR\n", "a", "not_closed end_of_nothing"},
		{"an event in another", strings.Replace(one, "END:VEVENT\n", vevent("b")+"END:VEVENT\n", 1), "a b", "not_closed end_of_nothing"},
		{"an event in what is somebody's own", "BEGIN:VCALENDAR\nBEGIN:X-OWN\n" + vevent("a") + "END:X-OWN\nEND:VCALENDAR\n", "a", ""},
		{"no end", "BEGIN:VCALENDAR\n" + strings.TrimSuffix(vevent("a"), "END:VEVENT\n"), "a", "not_closed not_closed"},
		{"no calendar", vevent("a") + vevent("b"), "a b", "no_calendar"},
		{"garbage around", "<html>\n" + one + "trailing", "a", "not_a_property not_a_property"},
		{"a text that goes on in the next line", strings.Replace(one, "DTSTART", "without a colon\nand: with one\nDTSTART", 1), "a", "not_a_property"},
		{"a fold over an empty line", strings.Replace(one, "\n t", "\n\n t", 1), "a", "not_a_property"},
		{"no UID", strings.Replace(one, "UID:a\n", "", 1), "", "no_uid"},
		{"other components", "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:t\nEND:VTODO\nEND:VCALENDAR\n", "", ""},
		{"nothing", "", "", "nothing"},
	} {
		calendars, findings := ical.Parse([]byte(test.data))
		var uids []string
		for _, e := range events(calendars) {
			uids = append(uids, e.UID)
			assert.Contains(t, []string{"st", "s"}, e.Summary, test.name)
			assert.Equal(t, "20260106T090000Z", e.Start.String(), test.name)
		}
		assert.Equal(t, test.uids, strings.Join(uids, " "), test.name)
		assert.ElementsMatch(t, strings.Fields(test.codes), strings.Fields(strings.ReplaceAll(strings.Join(codes(findings), " "), "ical.", "")), test.name)
		requireStable(t, test.name, []byte(test.data))
	}
}

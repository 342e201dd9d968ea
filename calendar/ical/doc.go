// Package ical exchanges calendars with other programs: it reads iCalendar files and writes
// them, RFC 5545 and the parts of RFC 6868 and RFC 7986 that belong to it. Bytes in, bytes
// out; it opens no file.
//
// # Reading
//
// [Parse] reads every event of every VCALENDAR, whatever else is wrong with the file, and
// says what is, with the number of the line:
//
//	calendars, findings := ical.Parse(data)
//	for _, event := range calendars[0].Events {
//		event.UID, event.Summary, event.Start, event.Ends()
//	}
//
// Texts are unescaped and lines unfolded. A [Time] is what the file says, a day or a time
// and its TZID; [NewZones] finds out which zone that is, by its name, by the VTIMEZONE of the
// file, or by its name in Windows, and [Zones.Instant] gives the instant. [Recurrences] makes
// of the events of one UID, the series and its edits, a [calendar.Recurrence], whose
// occurrences [calendar.NewSeries] gives.
//
// Nothing is lost: properties, parameters and components that have no field, and values that
// cannot be read, are kept in their order.
//
// # Writing
//
// [Calendar.Append] writes a calendar, and what was read is written back with all that it
// had. [Timezone] makes the VTIMEZONE of a location, and [FromRecurrence] the events of a
// recurrence, in such a way that programs that know less of rules show the same dates.
// [AppendPlan] writes a [calendar.Plan] as a calendar to subscribe to: for everybody, or for
// one person with the deadlines of that person.
//
//	data, findings = ical.AppendPlan(nil, result.Plan, ical.Export{
//		Domain: "acme.agency.example", Stamp: now, Language: language.French,
//		Zones: time.LoadLocation, Brief: brief,
//	})
//
// Written twice, the bytes are the same.
//
// Everything here is safe for concurrent use, as long as nobody changes the arguments
// meanwhile.
package ical

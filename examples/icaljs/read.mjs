// Reads an iCalendar file on standard input with Mozilla's ical.js and writes what it
// understands as JSON: for each event the UID, the texts, and the instants of its start, its
// end and, for a series, of each occurrence before a given day.
import ICAL from "ical.js";
import { text } from "node:stream/consumers";

const until = new Date(process.argv[2]);
const calendar = new ICAL.Component(ICAL.parse(await text(process.stdin)));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}

const instant = (time) => time.isDate ? time.toString() : time.toJSDate().toISOString();

const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const edits = events.filter((event) => event.isRecurrenceException());
for (const event of events) {
  if (!event.isRecurrenceException()) {
    edits.filter((edit) => edit.uid === event.uid).forEach((edit) => event.relateException(edit));
  }
}

// occurrences of a series, the edited ones where they take place.
function occurrences(event) {
  const all = [];
  for (let next, walk = event.iterator(); (next = walk.next()) && next.toJSDate() < until;) {
    const { startDate, item } = event.getOccurrenceDetails(next);
    if (item.component.getFirstPropertyValue("status") !== "CANCELLED") {
      all.push(instant(startDate));
    }
  }
  return all.sort();
}

process.stdout.write(JSON.stringify(events.map((event) => ({
  uid: event.uid,
  summary: event.summary,
  description: event.description ?? "",
  start: instant(event.startDate),
  end: instant(event.endDate),
  of: event.isRecurrenceException() ? instant(event.recurrenceId) : "",
  alarms: event.component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toString()),
  occurrences: event.isRecurring() ? occurrences(event) : [],
}))));

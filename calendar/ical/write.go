package ical

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxOctets is the longest physical line, without its end: RFC 5545 section 3.1.
const maxOctets = 75

// product is the PRODID of calendars that do not say theirs.
const product = "-//septet-go//socialstrategy//EN"

// Append appends c as a VCALENDAR: lines that end with CRLF and are folded at 75 octets,
// never within a character. A calendar without VERSION or PRODID gets them. What [Parse]
// read is written back with its unknown parts, each property that an [Event] has as a field
// first; written once, it stays the same byte for byte when it is read and written again.
//
// Names that are empty, and what cannot stand in a line, are left out: any Calendar gives a
// file that can be read. The cost is proportional to what is written, and allocates nothing
// when dst has room.
func (c Calendar) Append(dst []byte) []byte {
	dst = append(dst, "BEGIN:VCALENDAR\r\n"...)
	if !hasProperty(c.Properties, "VERSION") {
		dst = append(dst, "VERSION:2.0\r\n"...)
	}
	if !hasProperty(c.Properties, "PRODID") {
		dst = append(dst, "PRODID:"+product+"\r\n"...)
	}
	dst = appendProperties(dst, c.Properties)
	dst = appendComponents(dst, c.Zones, 1)
	for i := range c.Events {
		dst = c.Events[i].append(dst)
	}
	dst = appendComponents(dst, c.Others, 1)
	return append(dst, "END:VCALENDAR\r\n"...)
}

func hasProperty(properties []Property, name string) bool {
	return slices.ContainsFunc(properties, func(p Property) bool { return strings.EqualFold(p.Name, name) })
}

// Append appends e as a VEVENT, as [Calendar.Append] does.
func (e Event) Append(dst []byte) []byte { return e.append(dst) }

func (e *Event) append(dst []byte) []byte {
	dst = append(dst, "BEGIN:VEVENT\r\n"...)
	dst = e.appendText(dst, "UID", e.UID)
	dst = e.appendTime(dst, "DTSTAMP", e.Stamp)
	dst = e.appendTime(dst, "DTSTART", e.Start)
	dst = e.appendTime(dst, "DTEND", e.End)
	if !e.Duration.IsZero() && e.End.IsZero() {
		dst = e.appendRaw(dst, "DURATION", e.Duration.String())
	}
	dst = e.appendTime(dst, "RECURRENCE-ID", e.Of)
	switch {
	case !e.Rule.IsZero():
		dst = e.appendRaw(dst, "RRULE", e.Rule.String())
	case e.RuleText != "":
		dst = e.appendRaw(dst, "RRULE", e.RuleText)
	}
	dst = e.appendTimes(dst, "RDATE", e.Added)
	dst = e.appendTimes(dst, "EXDATE", e.Excluded)
	dst = e.appendText(dst, "SUMMARY", e.Summary)
	dst = e.appendText(dst, "DESCRIPTION", e.Description)
	dst = e.appendText(dst, "LOCATION", e.Location)
	if statuses.Has(e.Status) {
		dst = e.appendRaw(dst, "STATUS", e.Status.String())
	}
	if e.Sequence > 0 {
		dst = e.appendRaw(dst, "SEQUENCE", strconv.Itoa(e.Sequence))
	}
	dst = appendProperties(dst, e.Properties)
	for i := range e.Alarms {
		dst = e.Alarms[i].append(dst)
	}
	dst = appendComponents(dst, e.Components, 2)
	return append(dst, "END:VEVENT\r\n"...)
}

// open starts the line of a field, with its parameters.
func (e *Event) open(dst []byte, name string) []byte {
	return appendKnown(append(dst, name...), e.Parameters, name)
}

// appendKnown appends the parameters that a property with a field bears.
func appendKnown(dst []byte, all []Parameters, name string) []byte {
	for _, p := range all {
		if p.Property == name {
			dst = appendParams(dst, p.Params)
		}
	}
	return dst
}

func (e *Event) appendText(dst []byte, name, text string) []byte {
	if text == "" {
		return dst
	}
	start := len(dst)
	dst = append(e.open(dst, name), ':')
	value := len(dst)
	if dst = appendText(dst, text); len(dst) == value {
		return dst[:start] // nothing but control characters
	}
	return endLine(dst, start)
}

func (e *Event) appendRaw(dst []byte, name, value string) []byte {
	start := len(dst)
	return endLine(appendValue(append(e.open(dst, name), ':'), value), start)
}

func (e *Event) appendTime(dst []byte, name string, t Time) []byte {
	if t.IsZero() {
		return dst
	}
	start := len(dst)
	dst = appendZone(e.open(dst, name), t)
	return endLine(t.append(append(dst, ':')), start)
}

// appendTimes appends a line for each run of times of one kind and zone.
func (e *Event) appendTimes(dst []byte, name string, all []Time) []byte {
	for i := 0; i < len(all); {
		first := all[i]
		if first.IsZero() {
			i++
			continue
		}
		start := len(dst)
		dst = appendZone(e.open(dst, name), first)
		sign := byte(':')
		for ; i < len(all) && all[i].Zone == first.Zone && all[i].At.IsDate() == first.At.IsDate() && !all[i].IsZero(); i++ {
			dst = all[i].append(append(dst, sign))
			sign = ','
		}
		dst = endLine(dst, start)
	}
	return dst
}

// appendZone appends the parameters that say what kind of time it is, and on whose clocks.
func appendZone(dst []byte, t Time) []byte {
	if t.Zone != "" && (t.Zone != utc || t.At.IsDate()) {
		dst = appendParamValue(append(dst, ";TZID="...), t.Zone)
	}
	if t.At.IsDate() {
		dst = append(dst, ";VALUE=DATE"...)
	}
	return dst
}

func (a *Alarm) append(dst []byte) []byte {
	dst = append(dst, "BEGIN:VALARM\r\n"...)
	dst = a.appendText(dst, "ACTION", a.Action)
	start := len(dst)
	switch {
	case !a.At.IsZero():
		dst = appendKnown(append(dst, "TRIGGER"...), a.Parameters, "TRIGGER")
		dst = endLine(Time{a.At.At, utc}.append(append(dst, ";VALUE=DATE-TIME:"...)), start)
	case !a.Offset.IsZero():
		dst = appendKnown(append(dst, "TRIGGER"...), a.Parameters, "TRIGGER")
		if a.FromEnd {
			dst = append(dst, ";RELATED=END"...)
		}
		dst = endLine(append(append(dst, ':'), a.Offset.String()...), start)
	}
	dst = a.appendText(dst, "DESCRIPTION", a.Description)
	dst = appendProperties(dst, a.Properties)
	dst = appendComponents(dst, a.Components, 3)
	return append(dst, "END:VALARM\r\n"...)
}

func (a *Alarm) appendText(dst []byte, name, text string) []byte {
	e := Event{Parameters: a.Parameters}
	return e.appendText(dst, name, text)
}

// appendComponents appends components, and theirs, down to [MaxNesting].
func appendComponents(dst []byte, components []Component, depth int) []byte {
	if depth >= MaxNesting {
		return dst
	}
	for _, c := range components {
		name := componentName(c.Name)
		if name == "" {
			continue
		}
		start := len(dst)
		dst = endLine(append(append(dst, "BEGIN:"...), name...), start)
		dst = appendProperties(dst, c.Properties)
		dst = appendComponents(dst, c.Components, depth+1)
		start = len(dst)
		dst = endLine(append(append(dst, "END:"...), name...), start)
	}
	return dst
}

func appendProperties(dst []byte, properties []Property) []byte {
	for _, p := range properties {
		start := len(dst)
		dst = appendName(dst, p.Name)
		if name := string(dst[start:]); name == "" || equalFold(name, "BEGIN") || equalFold(name, "END") {
			dst = dst[:start] // it would open or close a component
			continue
		}
		dst = appendParams(dst, p.Params)
		dst = endLine(appendValue(append(dst, ':'), p.Value), start)
	}
	return dst
}

// appendName appends what of a name can stand in one.
func appendName(dst []byte, name string) []byte {
	name = strings.ToValidUTF8(name, "")
	for i := range len(name) {
		if nameByte[name[i]] {
			dst = append(dst, name[i])
		}
	}
	return dst
}

func appendParams(dst []byte, params []Param) []byte {
	for _, q := range params {
		start := len(dst)
		dst = appendName(append(dst, ';'), q.Name)
		if len(dst) == start+1 {
			dst = dst[:start]
			continue
		}
		dst = append(dst, '=')
		for i, value := range q.Values {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = appendParamValue(dst, value)
		}
	}
	return dst
}

// appendParamValue appends a value with the circumflex escapes of RFC 6868, in quotes when
// it holds a sign that would end it. Other control characters are left out.
func appendParamValue(dst []byte, value string) []byte {
	if !utf8.ValidString(value) {
		value = strings.ToValidUTF8(value, string(utf8.RuneError))
	}
	quoted := strings.ContainsAny(value, ",;:")
	if quoted {
		dst = append(dst, '"')
	}
	for i := range len(value) {
		switch c := value[i]; {
		case c == '^':
			dst = append(dst, "^^"...)
		case c == '"':
			dst = append(dst, "^'"...)
		case c == '\n':
			dst = append(dst, "^n"...)
		case c >= ' ' && c != 0x7f || c == '\t':
			dst = append(dst, c)
		}
	}
	if quoted {
		dst = append(dst, '"')
	}
	return dst
}

// appendValue appends a value as it is, but for the line ends that would end it early, which
// become those of a text, and for bytes that are no UTF-8.
func appendValue(dst []byte, value string) []byte {
	if !utf8.ValidString(value) {
		value = strings.ToValidUTF8(value, string(utf8.RuneError))
	}
	if strings.IndexByte(value, '\n') < 0 && strings.IndexByte(value, '\r') < 0 {
		return append(dst, value...)
	}
	value = strings.ReplaceAll(value, "\r\n", "\n")
	value = strings.ReplaceAll(value, "\r", "\n")
	return append(dst, strings.ReplaceAll(value, "\n", `\n`)...)
}

// endLine ends the line that starts at start, and folds it when it is too long.
func endLine(dst []byte, start int) []byte {
	if len(dst)-start > maxOctets {
		dst = fold(dst, start)
	}
	return append(dst, '\r', '\n')
}

// fold breaks the line from start on, between characters, into lines of at most 75 octets,
// the blank that continues them included. It writes them behind the line and moves them up.
func fold(dst []byte, start int) []byte {
	end := len(dst)
	for at, room := start, maxOctets; at < end; room = maxOctets - 1 {
		stop := min(at+room, end)
		for stop < end && !utf8.RuneStart(dst[stop]) {
			stop--
		}
		if at > start {
			dst = append(dst, "\r\n "...)
		}
		dst = append(dst, dst[at:stop]...)
		at = stop
	}
	n := copy(dst[start:], dst[end:])
	return dst[:start+n]
}

package ical

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// field is a property that an event or an alarm has as a field.
type field uint8

const (
	fieldNone field = iota
	fieldUID
	fieldStamp
	fieldStart
	fieldEnd
	fieldDuration
	fieldOf
	fieldRule
	fieldExcluded
	fieldAdded
	fieldSummary
	fieldDescription
	fieldLocation
	fieldStatus
	fieldSequence
	fieldAction
	fieldTrigger
)

// seen is the fields that have been given.
type seen uint32

func (s *seen) add(f field) { *s |= 1 << f }

func (s seen) has(f field) bool { return s>>f&1 != 0 }

// eventField returns the field of an event that a property in capitals is.
func eventField(name string) field {
	switch name {
	case "UID":
		return fieldUID
	case "DTSTAMP":
		return fieldStamp
	case "DTSTART":
		return fieldStart
	case "DTEND":
		return fieldEnd
	case "DURATION":
		return fieldDuration
	case "RECURRENCE-ID":
		return fieldOf
	case "RRULE":
		return fieldRule
	case "EXDATE":
		return fieldExcluded
	case "RDATE":
		return fieldAdded
	case "SUMMARY":
		return fieldSummary
	case "DESCRIPTION":
		return fieldDescription
	case "LOCATION":
		return fieldLocation
	case "STATUS":
		return fieldStatus
	case "SEQUENCE":
		return fieldSequence
	}
	return fieldNone
}

// upper returns a name in capitals, without a copy when it is so already.
func upper(name string) string {
	for i := range len(name) {
		if 'a' <= name[i] && name[i] <= 'z' {
			return strings.ToUpper(name)
		}
	}
	return name
}

// addToEvent gives a property to the open event: to its field, when it has one and the
// value can be read, else to its properties.
func (p *parser) addToEvent(l *line, property *Property) {
	name := property.Name
	f := eventField(name)
	if f == fieldNone {
		name = upper(name)
		f = eventField(name)
	}
	if f == fieldNone {
		p.event.Properties = append(p.event.Properties, *property)
		return
	}
	switch {
	case p.seen.has(f) && f != fieldExcluded && f != fieldAdded:
		p.report(l, CodeTwice, finding.Text("property", name))
	case f == fieldDuration && p.seen.has(fieldEnd), f == fieldEnd && p.seen.has(fieldDuration):
		p.report(l, CodeTwoEnds, finding.Text("property", name))
	case !p.readField(l, f, name, property):
	case p.says(f):
		p.seen.add(f)
		p.event.Parameters = addParameters(p.event.Parameters, name, property.Params, "TZID", "VALUE")
		return
	default:
		return
	}
	p.event.Properties = append(p.event.Properties, *property)
}

// says reports whether the open event has something in a field that may be empty: what is
// empty is as good as not given.
func (p *parser) says(f field) bool {
	e := p.event
	switch f {
	case fieldUID:
		return e.UID != ""
	case fieldSummary:
		return e.Summary != ""
	case fieldDescription:
		return e.Description != ""
	case fieldLocation:
		return e.Location != ""
	case fieldSequence:
		return e.Sequence != 0
	case fieldRule:
		return e.RuleText != "" || !e.Rule.IsZero()
	}
	return true
}

// addParameters keeps the parameters of a property that no field says, each once.
func addParameters(all []Parameters, name string, params []Param, said ...string) []Parameters {
	for _, q := range params {
		if equalFold(q.Name, said[0]) || equalFold(q.Name, said[1]) {
			continue
		}
		i := slices.IndexFunc(all, func(p Parameters) bool { return p.Property == name })
		if i < 0 {
			i, all = len(all), append(all, Parameters{Property: name})
		}
		known := slices.ContainsFunc(all[i].Params, func(p Param) bool { return p.Name == q.Name && slices.Equal(p.Values, q.Values) })
		if !known && len(all[i].Params) < MaxParams {
			all[i].Params = append(all[i].Params, q)
		}
	}
	return all
}

// readField reads the value of a field. It returns false, with a finding, when it cannot.
func (p *parser) readField(l *line, f field, name string, property *Property) bool {
	e := p.event
	ok := true
	switch f {
	case fieldUID:
		e.UID = printable(property.Text())
	case fieldSummary:
		e.Summary = printable(property.Text())
	case fieldDescription:
		e.Description = printable(property.Text())
	case fieldLocation:
		e.Location = printable(property.Text())
	case fieldStamp:
		e.Stamp, ok = p.time(l, name, property)
	case fieldStart:
		e.Start, ok = p.time(l, name, property)
	case fieldEnd:
		e.End, ok = p.time(l, name, property)
	case fieldOf:
		e.Of, ok = p.time(l, name, property)
	case fieldExcluded:
		e.Excluded, ok = p.times(l, name, property, e.Excluded)
	case fieldAdded:
		e.Added, ok = p.times(l, name, property, e.Added)
	case fieldDuration:
		if e.Duration, ok = parseDuration(strings.TrimSpace(property.Value)); !ok {
			p.refuse(l, name, property.Value, FaultDuration)
		}
	case fieldRule:
		p.rule(l, property.Value)
	case fieldStatus:
		if e.Status, ok = parseStatus(strings.TrimSpace(property.Value)); !ok {
			p.refuse(l, name, property.Value, FaultStatus)
		}
	case fieldSequence:
		if e.Sequence, ok = parseSequence(property.Value); !ok {
			p.refuse(l, name, property.Value, FaultSequence)
		}
	}
	return ok
}

// refuse reports a value that cannot be read.
func (p *parser) refuse(l *line, name, value string, fault finding.Code) {
	p.report(l, CodeBadValue, finding.Text("property", name), finding.Text("found", document.Quotable(value)),
		finding.Term("expected", book().Message(fault)))
}

// parseSequence reads a number of revisions.
func parseSequence(text string) (int, bool) {
	n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 32)
	return int(n), err == nil && n >= 0
}

// time reads a day or a time with its zone.
func (p *parser) time(l *line, name string, property *Property) (Time, bool) {
	t, ok := parseTime(strings.TrimSpace(property.Value))
	if !ok {
		p.refuse(l, name, property.Value, FaultTime)
		return Time{}, false
	}
	return p.inZone(l, name, property, t), true
}

// inZone gives a time the zone that its property names, and reports what contradicts its
// form.
func (p *parser) inZone(l *line, name string, property *Property, t Time) Time {
	if tzid, ok := property.Param("TZID"); ok && tzid != "" {
		if t.Zone == utc && tzid != utc {
			p.report(l, CodeZoneOfUTC, finding.Text("property", name), finding.Text("zone", document.Quotable(tzid)))
		} else {
			t.Zone = tzid
		}
	}
	kind, said := property.Param("VALUE")
	if t.At.IsDate() != (said && equalFold(kind, "DATE")) {
		p.report(l, CodeValueType, finding.Text("property", name), finding.Text("found", document.Quotable(property.Value)))
	}
	return t
}

// times reads the days or times of an EXDATE or RDATE, after those that are there. Periods
// of time are kept as they are written.
func (p *parser) times(l *line, name string, property *Property, all []Time) ([]Time, bool) {
	if kind, _ := property.Param("VALUE"); equalFold(kind, "PERIOD") || strings.Contains(property.Value, "/") {
		p.report(l, CodePeriods, finding.Text("property", name))
		return all, false
	}
	before := len(all)
	for text := range strings.SplitSeq(property.Value, ",") {
		t, ok := parseTime(strings.TrimSpace(text))
		if !ok {
			p.refuse(l, name, text, FaultTime)
			return all[:before], false
		}
		if len(all) == before {
			t = p.inZone(l, name, property, t)
		} else if t.Zone == "" {
			t.Zone = all[before].Zone
		}
		all = append(all, t)
	}
	return all, true
}

// rule reads a rule, or keeps the text of one that is refused.
func (p *parser) rule(l *line, text string) {
	rule, err := calendar.ParseRule(strings.TrimSpace(text))
	if err == nil {
		p.event.Rule = rule
		return
	}
	p.event.RuleText = text
	args := []finding.Arg{finding.Text("found", document.Quotable(text))}
	if refused, ok := errors.AsType[*document.ValueError](err); ok {
		args = append(args, finding.Term("reason", refused.Fault))
	}
	p.report(l, CodeBadRule, args...)
}

// closeEvent judges the event that has been read.
func (p *parser) closeEvent(l *line) {
	e := p.event
	if e.UID == "" {
		p.report(l, CodeNoUID)
	}
	if e.Start.IsZero() && !p.seen.has(fieldStart) {
		p.report(l, CodeNoStart)
	}
	if !e.End.IsZero() && e.End.Zone == e.Start.Zone && e.End.At.Compare(e.Start.At) < 0 {
		p.report(l, CodeEndsBefore, finding.Term("start", e.Start.At.Label()), finding.Term("end", e.End.At.Label()))
	}
}

// addToAlarm gives a property to the open alarm, as addToEvent does.
func (p *parser) addToAlarm(l *line, property *Property) {
	a := &p.alarm
	name := upper(property.Name)
	f := fieldNone
	switch name {
	case "ACTION":
		f = fieldAction
	case "TRIGGER":
		f = fieldTrigger
	case "DESCRIPTION":
		f = fieldDescription
	}
	ok, say := f != fieldNone && !p.alarmSeen.has(f), true
	if ok {
		switch f {
		case fieldAction:
			a.Action = printable(property.Text())
			say = a.Action != ""
		case fieldDescription:
			a.Description = printable(property.Text())
			say = a.Description != ""
		case fieldTrigger:
			ok = p.trigger(l, property)
		}
	}
	if !ok {
		a.Properties = append(a.Properties, *property)
		return
	}
	if !say {
		return
	}
	p.alarmSeen.add(f)
	a.Parameters = addParameters(a.Parameters, name, property.Params, "VALUE", "RELATED")
}

// trigger reads when an alarm goes off.
func (p *parser) trigger(l *line, property *Property) bool {
	a, value := &p.alarm, strings.TrimSpace(property.Value)
	if at, ok := parseTime(value); ok && at.Zone == utc {
		a.At = at
		return true
	}
	offset, ok := parseDuration(value)
	if !ok {
		p.refuse(l, "TRIGGER", property.Value, FaultTrigger)
		return false
	}
	related, _ := property.Param("RELATED")
	a.Offset, a.FromEnd = offset, equalFold(related, "END")
	return true
}

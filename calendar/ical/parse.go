package ical

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Parse reads an iCalendar file: every VCALENDAR, with every VEVENT of it. Components that
// stand in no VCALENDAR are read as the content of one that says nothing of itself.
//
// It reads on after whatever is wrong: lines that are no properties are left out, values
// that cannot be read are kept as they are written, components that are not closed end where
// the next one starts or with the file. All of this is among the findings, which are about
// the file as one text: their pointer is the root, their span the bytes of the line, and
// their argument "line" its number.
//
// It takes time proportional to the length of the file. Nothing of data is retained.
func Parse(data []byte) ([]Calendar, finding.List) {
	p := parser{}
	cut := len(data) > MaxFileSize
	if cut {
		data = data[:MaxFileSize]
	}
	p.scanner = newScanner(data)
	p.lines()
	if cut {
		p.note(&line{number: max(p.scanner.number-1, 1), start: p.scanner.at, end: p.scanner.at}, CodeFileTooLong, finding.Integer("limit", MaxFileSize))
	}
	p.closeTo(0, &line{number: max(p.scanner.number-1, 1)}) // the last line
	p.closeLoose()
	if len(p.calendars) == 0 {
		p.note(&line{number: 1}, CodeNothing)
	}
	p.findings.Sort()
	return p.calendars, p.findings
}

// kind is what a component is to the parser.
type kind int

const (
	kindOther kind = iota
	kindCalendar
	kindEvent
	kindAlarm
)

// frame is an open component.
type frame struct {
	kind      kind
	component Component // of the kinds that are kept as they are written; its name, of all
	begin     line
}

// parser is the state of one reading.
type parser struct {
	scanner   scanner
	calendars []Calendar
	calendar  Calendar // the open one
	loose     bool     // it stands for components outside a VCALENDAR
	event     *Event   // the open one, if any: the last of the calendar
	seen      seen     // properties of the event
	alarm     Alarm
	alarmSeen seen
	stack     []frame
	skipped   int // open components that are left out, for they lie too deep
	opened    int // components so far
	findings  finding.List
	full      bool // no more findings
}

// report notes a finding about a line, unless there are too many.
func (p *parser) report(l *line, code finding.Code, args ...finding.Arg) {
	if p.full {
		return
	}
	if p.full = len(p.findings) == MaxFindings-4; p.full { // three more are for the end of reading
		code, args = CodeTooManyFindings, []finding.Arg{finding.Integer("limit", len(p.findings))}
	}
	p.note(l, code, args...)
}

// note notes a finding about a line, however many there are.
func (p *parser) note(l *line, code finding.Code, args ...finding.Arg) {
	f := book().Finding(code, finding.Root, append(args, finding.Integer("line", l.number))...)
	f.Span = finding.Span{Start: l.start, End: l.end}
	p.findings = append(p.findings, f)
}

// lines reads the file.
func (p *parser) lines() {
	var l line
	var property Property
	for n := 0; ; n++ {
		switch {
		case !p.scanner.next(&l):
			return
		case n == MaxLines:
			p.note(&l, CodeTooManyLines, finding.Integer("limit", MaxLines))
			return
		case l.long:
			p.report(&l, CodeLineTooLong, finding.Integer("limit", MaxLineLength))
			continue
		case l.text == "":
			continue
		}
		if !p.scanner.valid && !utf8.ValidString(l.text) {
			p.report(&l, CodeInvalidUTF8)
			l.text = strings.ToValidUTF8(l.text, string(utf8.RuneError))
		}
		many, ok := l.cut(&property)
		if many {
			p.report(&l, CodeTooManyParams, finding.Text("property", document.Quotable(property.Name)), finding.Integer("limit", MaxParams))
		}
		if !ok {
			if strings.TrimSpace(l.text) != "" {
				p.report(&l, CodeNotProperty, finding.Text("found", document.Quotable(l.text)))
			}
			continue
		}
		if !p.property(&l, &property) {
			return
		}
	}
}

// property takes one property. It returns false when the file has too many components.
func (p *parser) property(l *line, property *Property) bool {
	name := ""
	begins, ends := equalFold(property.Name, "BEGIN"), equalFold(property.Name, "END")
	if begins || ends {
		name = componentName(property.Value)
	}
	switch {
	case begins && name == "":
		p.report(l, CodeNotProperty, finding.Text("found", document.Quotable(l.text)))
	case begins:
		if p.opened++; p.opened > MaxComponents {
			p.note(l, CodeTooManyComponents, finding.Integer("limit", MaxComponents))
			return false
		}
		p.begin(l, name)
	case ends:
		p.end(l, name)
	case p.skipped > 0:
	case len(p.stack) == 0:
		p.report(l, CodeOutside, finding.Text("property", document.Quotable(property.Name)))
	default:
		p.add(l, property)
	}
	return true
}

// equalFold is strings.EqualFold, faster for the names that are in capitals, as nearly all
// are.
func equalFold(name, upper string) bool {
	return name == upper || len(name) == len(upper) && strings.EqualFold(name, upper)
}

// add gives a property to the open component.
func (p *parser) add(l *line, property *Property) {
	top := &p.stack[len(p.stack)-1]
	switch top.kind {
	case kindCalendar:
		p.calendar.Properties = append(p.calendar.Properties, *property)
	case kindEvent:
		p.addToEvent(l, property)
	case kindAlarm:
		p.addToAlarm(l, property)
	default:
		top.component.Properties = append(top.component.Properties, *property)
	}
}

// topLevel reports whether a component lies directly in a calendar: one that starts within
// another ends it.
func topLevel(name string) bool {
	switch name {
	case "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE":
		return true
	}
	return false
}

// begin opens a component.
func (p *parser) begin(l *line, name string) {
	if name == "VCALENDAR" {
		p.closeTo(0, l)
		p.closeLoose()
		p.stack = append(p.stack, frame{kind: kindCalendar, component: Component{Name: name}, begin: *l})
		return
	}
	if topLevel(name) {
		for i := range p.stack {
			if topLevel(p.stack[i].component.Name) {
				p.closeTo(i, l)
				break
			}
		}
	}
	if p.skipped > 0 || len(p.stack) == MaxNesting {
		if p.skipped == 0 {
			p.report(l, CodeTooDeep, finding.Integer("limit", MaxNesting))
		}
		p.skipped++
		return
	}
	f := frame{component: Component{Name: name}, begin: *l}
	parent := kindCalendar
	if len(p.stack) == 0 {
		p.openLoose(l, name)
	} else {
		parent = p.stack[len(p.stack)-1].kind
	}
	switch {
	case name == "VEVENT": // in a component of somebody's own, too
		f.kind, p.seen = kindEvent, 0
		p.beginEvent(l)
	case name == "VALARM" && parent == kindEvent:
		f.kind, p.alarm, p.alarmSeen = kindAlarm, Alarm{}, 0
	}
	p.stack = append(p.stack, f)
}

// openLoose reports a component that stands in no VCALENDAR; of several in a row, the first.
func (p *parser) openLoose(l *line, name string) {
	if !p.loose {
		p.report(l, CodeNoCalendar, finding.Text("component", document.Quotable(name)))
		p.loose = true
	}
}

// closeLoose ends what stands for a run of components outside a VCALENDAR.
func (p *parser) closeLoose() {
	if p.loose {
		p.calendars = append(p.calendars, p.calendar)
		p.calendar, p.loose = Calendar{}, false
	}
}

// end closes the innermost component of that name, and those within it.
func (p *parser) end(l *line, name string) {
	if p.skipped > 0 {
		p.skipped--
		return
	}
	for i := len(p.stack) - 1; i >= 0; i-- {
		if p.stack[i].component.Name == name {
			p.closeTo(i+1, l)
			p.close()
			return
		}
	}
	p.report(l, CodeEndOfNothing, finding.Text("component", document.Quotable(name)))
}

// closeTo closes the components that should have ended, down to a depth.
func (p *parser) closeTo(depth int, l *line) {
	if len(p.stack) > depth {
		p.skipped = 0
	}
	for len(p.stack) > depth {
		f := p.stack[len(p.stack)-1]
		p.report(&f.begin, CodeNotClosed, finding.Text("component", document.Quotable(f.component.Name)), finding.Integer("end", l.number))
		p.close()
	}
}

// close gives the innermost component to the one that it lies in.
func (p *parser) close() {
	f := p.stack[len(p.stack)-1]
	p.stack = p.stack[:len(p.stack)-1]
	switch f.kind {
	case kindCalendar:
		p.calendars = append(p.calendars, p.calendar)
		p.calendar = Calendar{}
		return
	case kindEvent:
		p.closeEvent(&f.begin)
		p.event = nil
		return
	case kindAlarm:
		p.event.Alarms = append(p.event.Alarms, p.alarm)
		return
	}
	if len(p.stack) == 0 {
		p.calendar.add(f.component)
		return
	}
	switch parent := &p.stack[len(p.stack)-1]; parent.kind {
	case kindCalendar:
		p.calendar.add(f.component)
	case kindEvent:
		p.event.Components = append(p.event.Components, f.component)
	case kindAlarm:
		p.alarm.Components = append(p.alarm.Components, f.component)
	default:
		parent.component.Components = append(parent.component.Components, f.component)
	}
}

// beginEvent opens an event.
func (p *parser) beginEvent(l *line) {
	if p.calendar.Events == nil && len(p.calendars) == 0 {
		p.calendar.Events = make([]Event, 0, 1+p.ahead())
	}
	n := len(p.calendar.Events)
	p.calendar.Events = slices.Grow(p.calendar.Events, 1)[:n+1] // zero as yet
	p.event = &p.calendar.Events[n]
	p.event.Line = l.number
}

// ahead counts the events that follow in the calendar, as files usually write them.
func (p *parser) ahead() int {
	rest := p.scanner.data[p.scanner.at:]
	if end := strings.Index(rest, "\nEND:VCALENDAR"); end >= 0 {
		rest = rest[:end]
	}
	return min(strings.Count(rest, "BEGIN:VEVENT"), len(rest)/len("BEGIN:VEVENT\nEND:VEVENT\n"), MaxComponents)
}

func (c *Calendar) add(component Component) {
	if component.Name == "VTIMEZONE" {
		c.Zones = append(c.Zones, component)
	} else {
		c.Others = append(c.Others, component)
	}
}

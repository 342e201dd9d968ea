package ical

import (
	"errors"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxZones is the largest number of TZIDs of a calendar that are looked up. Further ones
// are unknown.
const MaxZones = 1000

// Zones finds the locations that the TZIDs of a calendar name. It is immutable and safe for
// concurrent use. The zero Zones, and a nil one, knows none but UTC.
type Zones struct {
	known map[string]location
}

// location is what a TZID stands for.
type location struct {
	*time.Location
	name string // the name that the caller's zones know it by, empty for one of the file's own
}

// NewZones looks up the TZIDs that the times of c's events name. A TZID is, in this order:
//
//   - a zone of the caller's, "Europe/Paris";
//   - one that a VTIMEZONE of c describes: the caller's zone that its X-LIC-LOCATION or the
//     end of its TZID names, as in "/example.org/Europe/Paris", else the zone that its
//     observances give, up to the year 2199;
//   - the caller's zone that the end of the TZID names;
//   - a name of Windows, "Romance Standard Time", for the zone that CLDR 48.2 maps it to.
//
// What is none of these is a finding, whose pointer is that of the first event concerned,
// as is a VTIMEZONE that cannot be read. Find may be nil. It is asked for no other names.
func NewZones(c Calendar, find calendar.Zones) (*Zones, finding.List) {
	b := zonesBuilder{find: find, defined: map[string]Component{}, zones: &Zones{map[string]location{}}}
	for i, zone := range c.Zones {
		tzid := zone.Text("TZID")
		first, twice := b.defined[tzid]
		switch {
		case !twice:
			b.defined[tzid] = zone
		case string(appendComponents(nil, []Component{first}, 1)) != string(appendComponents(nil, []Component{zone}, 1)):
			b.report(CodeZoneTwice, finding.Root.Field("zones").Index(i), tzid)
		}
	}
	for i := range c.Events {
		e := &c.Events[i]
		at := finding.Root.Field("events").Index(i)
		for _, t := range []Time{e.Start, e.End, e.Of} {
			b.look(t, at)
		}
		for _, t := range e.Added {
			b.look(t, at)
		}
		for _, t := range e.Excluded {
			b.look(t, at)
		}
	}
	b.findings.Sort()
	return b.zones, b.findings
}

// Find returns the location that a TZID names, or a name that [Zones.Name] gives. It is a
// [calendar.Zones].
func (z *Zones) Find(tzid string) (*time.Location, error) {
	if tzid == utc {
		return time.UTC, nil
	}
	if z != nil {
		if l := z.known[tzid]; l.Location != nil {
			return l.Location, nil
		}
	}
	return nil, errors.New("ical: unknown zone " + document.Quotable(tzid))
}

// Name returns the name by which the zones given to [NewZones] know what a TZID stands for,
// and the TZID itself when they do not.
func (z *Zones) Name(tzid string) string {
	if z != nil {
		if name := z.known[tzid].name; name != "" {
			return name
		}
	}
	return tzid
}

// Instant returns the instant of t, which the zero Instant is for a whole day, a time that
// floats, and one in an unknown zone.
func (z *Zones) Instant(t Time) calendar.Instant {
	if t.Zone == "" || t.At.IsDate() {
		return calendar.Instant{}
	}
	loc, err := z.Find(t.Zone)
	if err != nil {
		return calendar.Instant{}
	}
	return calendar.Resolve(t.At.DateTime(), loc, calendar.ResolveRFC5545)
}

// zonesBuilder looks zones up.
type zonesBuilder struct {
	find     calendar.Zones
	defined  map[string]Component
	observed int // observances read so far
	zones    *Zones
	findings finding.List
}

func (b *zonesBuilder) report(code finding.Code, at finding.Pointer, tzid string, args ...finding.Arg) {
	b.findings = append(b.findings, book().Finding(code, at, append(args, finding.Text("zone", document.Quotable(tzid)))...))
}

// look finds the zone of a time, once for each TZID.
func (b *zonesBuilder) look(t Time, at finding.Pointer) {
	if t.Zone == "" || t.At.IsDate() || t.Zone == utc {
		return
	}
	if _, done := b.zones.known[t.Zone]; done || len(b.zones.known) > MaxZones {
		return
	}
	found := location{}
	if len(b.zones.known) < MaxZones {
		found = b.resolve(t.Zone, at)
	}
	if b.zones.known[t.Zone] = found; found.Location == nil {
		b.report(CodeUnknownZone, at, t.Zone)
		return
	}
	if _, done := b.zones.known[found.name]; !done && found.name != "" {
		b.zones.known[found.name] = found
	}
}

func (b *zonesBuilder) resolve(tzid string, at finding.Pointer) location {
	if found := b.ask(tzid); found.Location != nil {
		return found
	}
	definition, defined := b.defined[tzid]
	found := location{}
	if defined {
		found = b.ask(definition.Text("X-LIC-LOCATION"))
	}
	if found.Location == nil {
		found = b.ending(tzid)
	}
	if found.Location == nil && defined {
		own := b.observances(tzid, definition)
		if own != nil {
			return location{Location: own}
		}
		b.report(CodeBadTimezone, at, tzid)
	}
	if found.Location == nil {
		found = b.ask(windowsZones[tzid])
	}
	if found.Location != nil {
		b.report(CodeZoneReadAs, at, tzid, finding.Text("name", found.name))
	}
	return found
}

// ask asks the caller for a zone.
func (b *zonesBuilder) ask(name string) location {
	if loc, _ := b.find.Find(name, finding.Root); loc != nil {
		return location{loc, name}
	}
	return location{}
}

// maxEndings is the largest number of endings of one TZID that are tried.
const maxEndings = 8

// ending finds the zone that the end of a TZID names, such as "/example.org/Europe/Paris":
// the longest, of at least two parts.
func (b *zonesBuilder) ending(tzid string) location {
	rest := tzid
	for range maxEndings {
		i := strings.IndexAny(rest, "/_ :()")
		if i < 0 || !strings.Contains(rest[i+1:], "/") {
			break
		}
		rest = rest[i+1:]
		if found := b.ask(rest); found.Location != nil {
			return found
		}
	}
	return location{}
}

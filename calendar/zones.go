package calendar

import (
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Zones finds a time zone by its IANA name, such as "Europe/Paris". time.LoadLocation is
// one; so is a look-up in a table of the caller's. It may be called from several
// goroutines if the caller's are. "Local" is never asked for: it is whatever the machine is
// set to, and would give each machine its own plan.
type Zones func(name string) (*time.Location, error)

// Find returns the zone of a name. When there is none it is nil, and the one finding, at the
// given place, says so: [CodeNoZones] when zones is nil, else [CodeUnknownZone].
func (zones Zones) Find(name string, at finding.Pointer) (*time.Location, finding.List) {
	code := CodeNoZones
	if zones != nil {
		if location := zones.find(name); location != nil {
			return location, nil
		}
		code = CodeUnknownZone
	}
	return nil, finding.List{book().Finding(code, at, finding.Text("zone", name))}
}

// find returns the zone of a name, nil when there is none.
func (zones Zones) find(name string) *time.Location {
	if name == "" || name == "Local" {
		return nil
	}
	if location, err := zones(name); err == nil {
		return location
	}
	return nil
}

// once returns zones that are asked for each name once. Absent zones stay absent.
func (zones Zones) once() Zones {
	if zones == nil {
		return nil
	}
	known := map[string]*time.Location{}
	return func(name string) (*time.Location, error) {
		location, asked := known[name]
		if !asked {
			location = zones.find(name)
			known[name] = location
		}
		return location, nil
	}
}

// findZones asks for the zones of the brief, and reports each place that names an unknown
// one.
func (s *scheduler) findZones(zones Zones) {
	b := s.brief
	s.ask = zones.once()
	s.zone = s.findZone(b.Zone, finding.Root.Field("zone"))
	for i := range b.Channels {
		at := finding.Root.Field("channels").Index(i).Field("zone")
		if name := b.Channels[i].Zone; name != "" && s.findZone(name, at).Location() == nil {
			s.unsound[i] = true
		}
	}
	for i := range b.People {
		s.findZone(b.People[i].Zone, finding.Root.Field("people").Index(i).Field("zone"))
	}
	for i := range b.Slots {
		s.findZone(b.Slots[i].Zone, finding.Root.Field("slots").Index(i).Field("zone"))
	}
}

// findZone returns the zone of a name, and nil when there is none. It reports a name that
// is unknown.
func (s *scheduler) findZone(name string, at finding.Pointer) *Zone {
	if name == "" {
		return nil // absent; where it may not be the form has said so
	}
	if s.zones[name] == nil {
		location, problems := s.ask.Find(name, at)
		s.findings = append(s.findings, problems...)
		if location != nil {
			s.zones[name] = NewZone(location, s.brief.Period)
		}
	}
	return s.zones[name]
}

// zoneOf returns the zone of a channel, that of the brief when it has none that is known.
func (s *scheduler) zoneOf(c *Channel) *Zone { return s.zoneNamed(c.Zone) }

// zoneNamed returns the zone of a name, that of the brief when it is absent or unknown.
func (s *scheduler) zoneNamed(name string) *Zone {
	if zone := s.zones[name]; zone != nil {
		return zone
	}
	return s.zone
}

// zoneNameOf returns the zone that slots on the clocks of a zone bear: none when it is that
// of the plan.
func (s *scheduler) zoneNameOf(name string) string {
	if name == s.brief.Zone {
		return ""
	}
	return name
}

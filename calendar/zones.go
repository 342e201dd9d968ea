package calendar

import "time"

// Zones finds a time zone by its IANA name, such as "Europe/Paris". time.LoadLocation is
// one; so is a look-up in a table of the caller's. It may be called from several
// goroutines if the caller's are. "Local" is never asked for: it is whatever the machine is
// set to, and would give each machine its own plan.
type Zones func(name string) (*time.Location, error)

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

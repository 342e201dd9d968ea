package ical

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

const (
	// maxObservances is the largest number of observances that are read for one calendar.
	maxObservances = 1000
	// lastTransition is the last day on which a VTIMEZONE changes the clocks.
	lastTransition = "2199-12-31T23:59:59"
	// A VTIMEZONE that changes the clocks more than maxCrowd times within crowdedSeconds is
	// refused: it is no zone, and every look-up in it would be long.
	maxCrowd       = 20
	crowdedSeconds = 52 * 3600
	// maxAbbreviation is the longest TZNAME that a location keeps.
	maxAbbreviation = 15
	// maxTypes is the largest number of kinds of time of a location, so that a byte counts
	// them.
	maxTypes = 250
)

// transition is one change of the clocks.
type transition struct {
	unix     int64
	from, to int // seconds east of UTC
	daylight bool
	name     string
}

// observances makes a location of a VTIMEZONE, nil when it cannot be read.
func (b *zonesBuilder) observances(tzid string, zone Component) *time.Location {
	var all []transition
	for _, o := range zone.Components {
		if o.Name != "STANDARD" && o.Name != "DAYLIGHT" {
			continue
		}
		if b.observed++; b.observed > maxObservances {
			return nil
		}
		var ok bool
		if all, ok = appendOnsets(all, o); !ok || len(all) > MaxTransitions {
			return nil
		}
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortStableFunc(all, func(x, y transition) int { return cmp.Compare(x.unix, y.unix) })
	for i := maxCrowd; i < len(all); i++ {
		if all[i].unix-all[i-maxCrowd].unix < crowdedSeconds {
			return nil
		}
	}
	data, ok := zoneFile(all)
	if !ok {
		return nil
	}
	loc, err := time.LoadLocationFromTZData(tzid, data)
	if err != nil {
		return nil
	}
	return loc
}

// appendOnsets appends the changes to one observance. Its times are local, as the clocks
// show them before the change, with the offset of TZOFFSETFROM: RFC 5545 section 3.6.5.
func appendOnsets(all []transition, o Component) ([]transition, bool) {
	from, okFrom := parseOffset(o.raw("TZOFFSETFROM"))
	to, okTo := parseOffset(o.raw("TZOFFSETTO"))
	start, okStart := parseTime(strings.TrimSpace(o.raw("DTSTART")))
	if !okFrom || !okTo || !okStart {
		return all, false
	}
	r := calendar.Recurrence{Start: start.local(from).At}
	if text := strings.TrimSpace(o.raw("RRULE")); text != "" {
		rule, err := calendar.ParseRule(text)
		if err != nil {
			return all, false
		}
		if until, bounded := untilOf(rule); bounded && !until.At.IsDate() {
			rule = withUntil(rule, until.local(from))
		}
		if text := rule.String(); !strings.HasPrefix(text, "FREQ=YEARLY") || strings.Contains(text, "COUNT=") {
			return all, false
		}
		r.Rule = rule
	}
	for _, p := range o.Properties {
		if !strings.EqualFold(p.Name, "RDATE") {
			continue
		}
		for text := range strings.SplitSeq(p.Value, ",") {
			at, ok := parseTime(strings.TrimSpace(text))
			if !ok || len(r.Added) == calendar.MaxRecurrenceDates {
				return all, false
			}
			r.Added = append(r.Added, at.local(from).At)
		}
	}
	series, findings := calendar.NewSeries(r, nil)
	if findings.Err() != nil {
		return all, false
	}
	kind := transition{from: from, to: to, daylight: o.Name == "DAYLIGHT", name: abbreviation(o.Text("TZNAME"))}
	for onset := range series.Between(calendar.DateTime{}, calendar.MustDateTime(lastTransition)) {
		if len(all) > MaxTransitions {
			break
		}
		kind.unix = calendar.Resolve(onset.At(), time.UTC, calendar.ResolveRFC5545).Unix() - int64(from)
		all = append(all, kind)
	}
	// A start that its rule does not have takes place in zones all the same.
	first := calendar.Resolve(r.Start.DateTime(), time.UTC, calendar.ResolveRFC5545).Unix() - int64(from)
	if kind.unix = first; !slices.ContainsFunc(all, func(t transition) bool { return t.unix == first }) {
		all = append(all, kind)
	}
	return all, true
}

// raw returns the value of the first property with the given name.
func (c Component) raw(name string) string {
	for _, p := range c.Properties {
		if strings.EqualFold(p.Name, name) {
			return p.Value
		}
	}
	return ""
}

// local returns a time of an observance on the clocks before the change, on which all but
// those in UTC stand already. A day, which the RFC does not allow, is its midnight.
func (t Time) local(offset int) Time {
	at := t.At.DateTime()
	if t.Zone == utc {
		at = at.AddSeconds(int64(offset))
	}
	return Time{At: calendar.At(at)}
}

// parseOffset reads a UTC-OFFSET, "+0100" or "-043056", within a day of UTC. One without a
// sign is east of it.
func parseOffset(text string) (int, bool) {
	text = strings.TrimSpace(text)
	if len(text)%2 == 0 {
		text = "+" + text
	}
	if len(text) != len("+hhmm") && len(text) != len("+hhmmss") || text[0] != '+' && text[0] != '-' {
		return 0, false
	}
	hours, minutes, seconds := digits(text[1:3]), digits(text[3:5]), digits(text[5:])
	if hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59 {
		return 0, false
	}
	offset := hours*3600 + minutes*60 + seconds
	if text[0] == '-' {
		offset = -offset
	}
	return offset, true
}

// abbreviation returns what of a TZNAME a location can keep.
func abbreviation(name string) string {
	kept := strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7f {
			return r
		}
		return -1
	}, name)
	return kept[:min(len(kept), maxAbbreviation)]
}

// zoneFile writes changes of the clocks, in order, as the TZif file of RFC 9636 that
// package time reads. Before the first change the clocks show what it changes from.
func zoneFile(all []transition) ([]byte, bool) {
	type kind struct {
		offset   int
		daylight bool
		name     string
	}
	kinds := []kind{{offset: all[0].from}}
	var names, times, indices []byte
	at := map[string]int{}
	for i, t := range all {
		if i+1 < len(all) && all[i+1].unix == t.unix {
			continue // the last of those at one instant counts
		}
		k := kind{t.to, t.daylight, t.name}
		index := 1 + slices.Index(kinds[1:], k) // the first is for the time before
		if index == 0 {
			if index = len(kinds); index == maxTypes {
				return nil, false
			}
			kinds = append(kinds, k)
		}
		times = binary.BigEndian.AppendUint64(times, uint64(t.unix))
		indices = append(indices, byte(index))
	}
	var types []byte
	for _, k := range kinds {
		place, known := at[k.name]
		if !known {
			if place = len(names); place > 255 {
				place = at[""] // the first, which has no name
			} else {
				at[k.name], names = place, append(append(names, k.name...), 0)
			}
		}
		types = binary.BigEndian.AppendUint32(types, uint32(int32(k.offset)))
		types = append(types, flag(k.daylight), byte(place))
	}
	header := func(times, types, names int) []byte {
		h := append([]byte("TZif2"), make([]byte, 15+12)...) // no indicators, no leap seconds
		for _, n := range []int{times, types, names} {
			h = binary.BigEndian.AppendUint32(h, uint32(n))
		}
		return h
	}
	file := append(header(0, 0, 0), header(len(indices), len(kinds), len(names))...)
	return slices.Concat(file, times, indices, types, names, []byte("\n\n")), true
}

func flag(set bool) byte {
	if set {
		return 1
	}
	return 0
}

package ical

import (
	"cmp"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Export says how a plan is written as a calendar. The zero Export writes every slot in UTC,
// under the ids of its channel, in English.
type Export struct {
	// Domain makes the UIDs unique in the world: that of a slot is its id, "@" and Domain. Give
	// each plan its own, "acme.agency.example", and never change it: calendar programs know
	// an event again by its UID.
	Domain string
	// Stamp is the DTSTAMP of all events: when this is written.
	Stamp time.Time
	// Language is that of the titles: French or English.
	Language language.Tag
	// Zones finds the zones of the slots. Without it, times are written in UTC.
	Zones calendar.Zones
	// Name is what calendar programs call the calendar.
	Name string
	// Brief is what the plan was made of. It names the accounts, and says who writes, reviews
	// and approves.
	Brief calendar.Brief
	// Subject gives the subject of a slot, "5 idées pour la rentrée". Without it, or without
	// a subject, that is the name of its evergreen item, the title of its rendezvous or the
	// name of its theme; else a slot is a post.
	Subject func(calendar.Slot) string
	// Person is the id of the person whose calendar this is: it has the slots of the channels
	// on which the person writes, reviews or approves, and for each deadline of the person's
	// that is still ahead of the work a whole day with a reminder. Without it the calendar has
	// all slots, and no deadlines.
	Person string
}

// AppendPlan appends a plan as a calendar, as [Calendar.Append] writes one: each slot as an
// event without length at its time, in its zone, titled « [Page LinkedIn] 5 idées pour la
// rentrée — validé »: the name of its account, its subject and its state. Slots that are cancelled or
// withdrawn are CANCELLED, approved, armed and published ones CONFIRMED, others TENTATIVE.
// SEQUENCE is that of the slot.
//
// Slots of a rendezvous are one series, as [FromRecurrence] writes it, when the brief has
// the recurrence and the zone is found: a slot is an event of its own, with its RECURRENCE-ID,
// when it has moved or there is more to say of it than that it is planned, and a date of the
// plan's days without a slot is left out of the series. A rendezvous of whole days is written
// slot by slot.
//
// Same arguments, same bytes: a program that reads the calendar again changes what has
// changed. Slots that cannot be written are among the findings, which point into the plan.
func AppendPlan(dst []byte, plan calendar.Plan, export Export) ([]byte, finding.List) {
	x := newExporter(plan, export)
	for i := range plan.Slots {
		x.slot(i)
	}
	x.zones()
	x.findings.Sort()
	return x.calendar.Append(dst), x.findings
}

// exporter makes a calendar of a plan and notes what it finds.
type exporter struct {
	Export
	plan       calendar.Plan
	calendar   Calendar
	channels   map[string]*calendar.Channel
	states     map[calendar.SlotState]string // their labels
	stages     [3]string                     // what is to be done in each
	post       string                        // what a slot without a subject is
	accounts   map[string]string             // names of the accounts
	items      map[string]string             // names of the evergreen items
	themes     map[string]string
	titles     map[[2]string]string // of the rendezvous, by channel and id
	rendezvous map[[2]string]*rendezvous
	counted    int                       // the COUNTs of their rules
	locations  map[string]*time.Location // of the zones used
	zoneOrder  []string
	first      calendar.Date // of the days that the zones are to cover
	last       calendar.Date
	findings   finding.List
}

func newExporter(plan calendar.Plan, export Export) *exporter {
	x := &exporter{
		Export: export, plan: plan,
		channels: map[string]*calendar.Channel{}, rendezvous: map[[2]string]*rendezvous{},
		states: map[calendar.SlotState]string{}, locations: map[string]*time.Location{},
		accounts: map[string]string{}, items: map[string]string{}, themes: map[string]string{}, titles: map[[2]string]string{},
		first: plan.Period.From(), last: plan.Period.To(),
	}
	x.post = x.say(CodePost)
	for _, a := range export.Brief.Accounts {
		x.accounts[a.ID] = a.Name
	}
	for _, e := range export.Brief.Evergreens {
		x.items[e.ID] = e.Name
	}
	for _, t := range export.Brief.Themes {
		x.themes[t.ID] = t.Name
	}
	for i, code := range []finding.Code{CodeToDraft, CodeToReview, CodeToApprove} {
		x.stages[i] = x.say(code)
	}
	for i := range export.Brief.Channels {
		c := &export.Brief.Channels[i]
		x.channels[c.ID] = c
		for _, r := range c.Recurrences {
			x.titles[[2]string{c.ID, r.ID}] = r.Title
		}
	}
	if export.Domain == "" {
		x.report(CodeNoDomain, finding.Root)
	}
	if export.Stamp.IsZero() {
		x.report(CodeNoStamp, finding.Root)
	}
	if len(export.Brief.People) > 0 && export.Person != "" && !x.employs(export.Person) {
		x.report(CodeUnknownPerson, finding.Root, finding.Text("person", document.Quotable(export.Person)))
	}
	x.calendar.Properties = []Property{{Name: "VERSION", Value: "2.0"}, {Name: "PRODID", Value: product}, {Name: "CALSCALE", Value: "GREGORIAN"}}
	if export.Name != "" {
		x.calendar.Properties = append(x.calendar.Properties, TextProperty("NAME", export.Name), TextProperty("X-WR-CALNAME", export.Name))
	}
	return x
}

func (x *exporter) report(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	x.findings = append(x.findings, book().Finding(code, at, args...))
}

func (x *exporter) say(code finding.Code, args ...finding.Arg) string {
	return book().Message(code, args...).Localize(x.Language)
}

func (x *exporter) employs(person string) bool {
	for _, p := range x.Brief.People {
		if p.ID == person {
			return true
		}
	}
	return false
}

// slot writes one slot, and the deadlines that the person has for it.
func (x *exporter) slot(i int) {
	s := &x.plan.Slots[i]
	roles := x.roles(s)
	if x.Person != "" && roles == [3]bool{} {
		return
	}
	start, ok := x.start(s, i)
	if !ok {
		x.report(CodeNoTime, finding.Root.Field("slots").Index(i), finding.Text("slot", document.Quotable(s.ID)))
		return
	}
	if r := x.rendezvousOf(i); r != nil {
		x.occurrence(s, start, r)
	} else {
		x.calendar.Events = append(x.calendar.Events, x.event(s, start))
	}
	for stage, due := range []calendar.Date{s.Deadlines.Draft, s.Deadlines.Review, s.Deadlines.Approval} {
		if roles[stage] && !due.IsZero() && pending(s.State, stage) {
			x.calendar.Events = append(x.calendar.Events, x.deadline(s, stage, due))
		}
	}
}

// roles returns what the person of the calendar does for a slot: writing, review, approval.
func (x *exporter) roles(s *calendar.Slot) (roles [3]bool) {
	c := x.channels[s.Channel]
	if x.Person == "" || c == nil {
		return roles
	}
	return [3]bool{c.Author == x.Person, c.Reviewer == x.Person, c.Approver == x.Person}
}

// event returns the event of a slot.
func (x *exporter) event(s *calendar.Slot, start Time) Event {
	return Event{
		UID: x.uid(s.ID), Stamp: x.stamp(), Start: start, Summary: x.title(s, x.state(s.State)),
		Status: statusOf(s.State), Sequence: max(s.Sequence, 0), Properties: transparent,
	}
}

// transparent is of events that take up no time of whoever reads them. It is never modified.
var transparent = []Property{{Name: "TRANSP", Value: "TRANSPARENT"}}

// stageNames are part of the UIDs of deadlines.
var stageNames = [3]string{"draft", "review", "approval"}

// reminder is when the reminder of a deadline goes off, from the midnight its day starts
// with.
var reminder = calendar.MustDuration("PT9H")

// deadline returns the whole day on which a stage of a slot is due.
func (x *exporter) deadline(s *calendar.Slot, stage int, due calendar.Date) Event {
	title := x.title(s, x.stages[stage])
	return Event{
		UID: x.uid(s.ID + "/" + stageNames[stage]), Stamp: x.stamp(), Start: On(due), Summary: title,
		Description: x.goesOut(s),
		Sequence:    max(s.Sequence, 0), Properties: transparent,
		Alarms: []Alarm{{Action: "DISPLAY", Offset: reminder, Description: title}},
	}
}

// goesOut says when a slot goes out, and on whose clocks when they are not the plan's.
func (x *exporter) goesOut(s *calendar.Slot) string {
	when := finding.Term("when", s.Date.At(s.Clock).Label())
	if s.Zone == "" || s.Zone == x.plan.Zone {
		return x.say(CodeGoesOut, when)
	}
	return x.say(CodeGoesOutIn, when, finding.Text("zone", document.Quotable(s.Zone)))
}

// pending reports whether a stage of a slot is still to be done.
func pending(state calendar.SlotState, stage int) bool {
	switch state {
	case calendar.SlotPlanned, calendar.SlotChangesRequested:
		return true
	case calendar.SlotDrafted:
		return stage > 0
	case calendar.SlotSubmitted:
		return stage > 1
	}
	return false
}

func (x *exporter) uid(id string) string {
	if x.Domain == "" {
		return id
	}
	return id + "@" + x.Domain
}

func (x *exporter) stamp() Time {
	if x.Stamp.IsZero() {
		return Time{}
	}
	return InUTC(x.Stamp)
}

// title returns "[account] subject — what about it" for a slot.
func (x *exporter) title(s *calendar.Slot, what string) string {
	return x.entitle(s.Channel, x.subject(s), what)
}

// entitle returns the title of an event of a channel.
func (x *exporter) entitle(channel, subject, what string) string {
	account := channel
	if c := x.channels[channel]; c != nil {
		account = cmp.Or(x.accounts[c.Account], c.Name, channel)
	}
	title := "[" + account + "] " + subject
	if what != "" {
		title += " — " + what
	}
	return title
}

// subject returns what a slot is about.
func (x *exporter) subject(s *calendar.Slot) string {
	subject := ""
	if x.Subject != nil {
		subject = strings.TrimSpace(x.Subject(s.Clone()))
	}
	return cmp.Or(subject, x.items[s.Item], x.titles[[2]string{s.Channel, s.Recurrence}], x.themes[s.Theme], x.post)
}

// state returns the label of a state.
func (x *exporter) state(state calendar.SlotState) string {
	label, known := x.states[state]
	if !known {
		label = state.Label().Localize(x.Language)
		x.states[state] = label
	}
	return label
}

// statusOf returns what calendar programs know of a state.
func statusOf(state calendar.SlotState) Status {
	switch state {
	case calendar.SlotApproved, calendar.SlotArmed, calendar.SlotPublished:
		return StatusConfirmed
	case calendar.SlotCancelled, calendar.SlotWithdrawn:
		return StatusCancelled
	}
	return StatusTentative
}

// start returns the time of a slot: in its zone, when that is found and shows the slot's
// instant then, else in UTC.
func (x *exporter) start(s *calendar.Slot, i int) (Time, bool) {
	at := s.Date.At(s.Clock)
	zone := s.Zone
	if zone == "" {
		zone = x.plan.Zone
	}
	if loc := x.location(zone, i); loc != nil && !at.IsZero() {
		instant := calendar.Resolve(at, loc, calendar.ResolveRFC5545)
		if s.Instant.IsZero() || s.Instant.Unix() == instant.Unix() {
			x.cover(at.Date())
			return InZone(at, zone), true
		}
	}
	return InUTC(s.Instant), !s.Instant.IsZero()
}

// cover widens the days of which the time zones are written.
func (x *exporter) cover(d calendar.Date) {
	if x.first.IsZero() || d.Before(x.first) {
		x.first = d
	}
	if d.After(x.last) {
		x.last = d
	}
}

// location finds a zone, once, and nil when there is none to be found.
func (x *exporter) location(zone string, slot int) *time.Location {
	if x.Zones == nil || zone == "" {
		return nil
	}
	loc, known := x.locations[zone]
	if known {
		return loc
	}
	loc, _ = x.Zones.Find(zone, finding.Root)
	x.locations[zone] = loc
	if loc == nil {
		x.report(CodeUnknownZone, finding.Root.Field("slots").Index(slot), finding.Text("zone", document.Quotable(zone)))
	} else {
		x.zoneOrder = append(x.zoneOrder, zone)
	}
	return loc
}

// zones describes the zones that are named.
func (x *exporter) zones() {
	days, err := calendar.NewPeriod(x.first, x.last)
	if err != nil {
		return
	}
	for _, zone := range x.zoneOrder {
		if zone != utc {
			x.calendar.Zones = append(x.calendar.Zones, Timezone(zone, x.locations[zone], days))
		}
	}
}

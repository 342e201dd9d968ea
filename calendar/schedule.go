package calendar

import (
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Schedule places the posts that a brief asks for. Each zone that it names is asked for
// once.
//
// For each channel, in this order:
//
//  1. The number of posts of each quota period is fixed: the top of a range, or its bottom
//     by [Channel.Aim]; one for 1+/day. It is the same in every whole period; a period that
//     the brief cuts asks for its share, see [Cadence] and the package documentation.
//  2. The rendezvous are placed at their own times, or where closures leave them. As many of
//     the other posts are placed as the hard constraints let in: windows, closures and
//     suspensions, what is frozen, minimum gap, posts a day, slots that stand already. First
//     what is missing below the minimum of the cadence is least, then what is missing below
//     the aim. What a period lacks is a shortfall, with its proof; it is not made up
//     elsewhere.
//  3. Among all such plans the sum of the squared gaps is least, over the whole period of
//     the brief, exactly: from the last slot before it, or from half an ideal gap before
//     its start, to the first slot after it, or half an ideal gap after its end. A slot
//     further after the end than the brief is long, and than a quarter, is left out of
//     account, and reported. The ideal gap is the period divided by the number of posts
//     asked. A slot counts as being at the channel's nominal clock, its first preferred
//     time or else the opening of its first window; so the time of day is never traded for
//     evenness. Where more than one post a day is asked for, gaps are measured in active
//     time: the windows of all days, one after the other.
//  4. Among those, preferred times come first: in their order, then the nominal clock, then
//     the others alike.
//  5. Among those, the earliest: the first slot is as early as can be, then the second.
//
// What the slots speak of is decided after that, see "Subjects" in the package documentation.
//
// Times that the clocks skip or show twice on their day are not chosen.
//
// Channels affect each other only through what they share: the limits of an account in
// [Brief.Accounts], and the time of people, see [Person.MinutesPerWeek] and [Channel.Effort].
// Where the best plans of the channels alone keep these too they are the answer, exactly. Else
// the channels that are bound together give way:
//
//  1. Days that hold less than what lies within them wherever the posts are placed are a
//     proof that posts must be missing, an [Overload] of the certificate. What is asked is
//     lowered by as much: posts above the minimum of a cadence go first, then those that take
//     the most of a person's time, or of an account the least that makes up for what is too
//     much, then those of the channel later in the brief, then the latest.
//  2. The channels are placed one after the other, each exactly given those before: the one
//     with the fewest times to choose from for each post first, then as in the brief. Posts
//     that pass a limit in 24 hours or the time of a person are taken out, in the same order
//     of preference, and put back where they fit and cost least.
//  3. Each channel is solved again given the others, and single posts are moved, as long as
//     that makes the plan better; then other orders are tried. The work is bounded, and the
//     plan keeps all constraints whenever it ends.
//
// What binds channels is not solved exactly: [ChannelCertificate.LowerBound] says what each
// would cost alone with as many posts, and [Certificate.Unproven] how many posts are missing
// without a proof that they must be.
//
// A plan can be worked off when each person, doing each day what is due first, is never late;
// work may be interrupted. Each stage that a slot still needs lies within the working days
// that [Lead] gives it. The work on slots beyond the period is not counted.
//
// What is wrong with the brief is in the findings. A brief whose period, zone or form is
// not sound gives an empty plan; a channel that is not sound is left out, and the others
// are placed. Slots that stand in the period are in the plan all the same; what is wrong
// with them is in the findings. The brief is not modified, and the result shares nothing
// with it. With n times in a quota period and k posts beside those that stand, time is
// k·n·log n and memory k·n, summed over the periods and bounded by [MaxCells] and
// [MaxBriefCells]; where the posts a day have to be counted, times their number.
func Schedule(brief Brief, zones Zones) Result {
	return newScheduler(&brief).run(zones, briefSchema().Check(brief))
}

// run schedules a brief, of whose form something may be wrong.
func (s *scheduler) run(zones Zones, form finding.List) Result {
	brief := s.brief
	result := Result{Plan: Plan{Slots: []Slot{}}, Certificate: Certificate{Channels: []ChannelCertificate{}}}
	if s.check(zones, form) {
		result.Plan.Period, result.Plan.Zone = brief.Period, brief.Zone
		lines := s.lines()
		c := s.couple(lines)
		for i, l := range lines {
			if l == nil {
				result.Plan.Slots = append(result.Plan.Slots, s.standing(&brief.Channels[i])...)
				continue
			}
			slots, certificate := c.finish(i)
			result.Plan.Slots = append(result.Plan.Slots, slots...)
			result.Certificate.add(certificate)
		}
		c.certify(&result.Certificate)
		c.tell()
		s.tellAbsences(result.Plan.Slots)
		slices.SortFunc(result.Plan.Slots, Slot.Compare)
		s.subjects(result.Plan.Slots)
	}
	s.findings.Sort()
	result.Findings = s.findings
	return result
}

// scheduler is one call of [Schedule].
type scheduler struct {
	brief     *Brief
	weekStart time.Weekday
	ask       Zones            // each name once
	zones     map[string]*Zone // by name, nil when unknown
	zone      *Zone            // of the brief
	findings  finding.List
	unsound   map[int]bool             // channels with a blocking finding
	mute      bool                     // what the slots speak of is not sound
	work      map[string]*workCalendar // by person
	boards    map[string]*board        // by account that limits something
	sends     []Date                   // by lot: when it is sent for approval
	settled   map[settled]bool
	listed    int             // closures of the brief, those after them are its suspensions
	frozen    int64           // unix time before which nothing is placed
	steady    *steadiness     // nil unless the plan that stands is to be kept
	used      map[string]bool // slot ids that are taken
	quiet     []quietHours    // of the closures that have hours

	rendezvous map[int][]*rendezvous // by channel
	counted    int64                 // the sum of their COUNTs

	// Memory that one channel leaves to the next.
	solver  spacing.Solver
	moments []moment
	points  []spacing.Point
	every   []int
	dailies []daily
}

func newScheduler(b *Brief) *scheduler {
	return &scheduler{
		brief: b.withSuspensions(), listed: len(b.Closures), weekStart: time.Monday,
		zones: map[string]*Zone{}, rendezvous: map[int][]*rendezvous{}, unsound: map[int]bool{},
		work: map[string]*workCalendar{}, boards: map[string]*board{}, settled: map[settled]bool{}, used: map[string]bool{},
	}
}

// lines prepares the channels, and reports what stands and should not. A channel that is
// not sound, or too large, is nil; all are when together they are too large.
func (s *scheduler) lines() []*line {
	s.findBoards()
	lines := make([]*line, len(s.brief.Channels))
	var cells int64
	for i := range lines {
		l, ok := s.newLine(i)
		if !ok {
			continue
		}
		l.checkPins()
		l.checkGiven()
		if size, ok := l.size(); ok {
			lines[i] = l
			cells += size
		}
	}
	if cells > MaxBriefCells {
		s.report(CodeBriefTooLarge, finding.Root.Field("channels"), finding.Integer("limit", MaxBriefCells))
		clear(lines)
	}
	s.fillBoards(lines)
	return lines
}

// standing returns the slots of a channel that cannot be placed, and stand.
func (s *scheduler) standing(c *Channel) []Slot {
	var slots []Slot
	zone := s.zoneOf(c)
	for i := range s.brief.Slots {
		slot := &s.brief.Slots[i]
		if slot.Channel != c.ID || !slot.Fixed() {
			continue
		}
		if f := s.read(slot, i, zone); s.brief.Period.Contains(f.date) {
			slots = append(slots, f.standing())
		}
	}
	return slots
}

// inOneYear reports whether the brief lies within one year, of the calendar and of ISO
// weeks.
func (s *scheduler) inOneYear() bool {
	from, to := s.brief.Period.From(), s.brief.Period.To()
	first, _ := from.ISOWeek()
	last, _ := to.ISOWeek()
	return from.Year() == to.Year() && first == last
}

// report adds a finding.
func (s *scheduler) report(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	s.findings = append(s.findings, book().Finding(code, at, args...))
}

// add puts the certificate of a channel into that of the plan.
func (c *Certificate) add(channel ChannelCertificate) {
	c.Channels = append(c.Channels, channel)
	c.Cost += channel.Cost
	c.LowerBound += channel.LowerBound
	c.Asked += channel.Asked
	c.Placed += channel.Placed
}

package adherence

import (
	"errors"
	"sync"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of a case. What passes one of them has a finding that names it. Tags of the
// validator repeat the numbers, as they cannot name constants; a test holds the two
// together.
const (
	// MaxSlots is the largest number of slots, and of publications.
	MaxSlots = calendar.MaxPlanSlots
	// MaxExcuses is the largest number of excused periods.
	MaxExcuses = 10000
	// MaxPromised is the largest number of posts that may be promised for one period.
	MaxPromised = calendar.MaxCadenceCount
	// MaxTolerance is the longest tolerance, and grace, in days.
	MaxTolerance = 31
	// MaxPairs is how many pairs of a slot and a publication within the tolerance of one
	// another are compared, on all channels together. It is about a tenth of a second, and 16
	// MiB: 300,000 slots of ten a day have a third of it.
	MaxPairs = 1 << 24
)

// What holds for a case that says nothing else.
const (
	// DefaultTolerance is how many hours before or after its time a slot may go out and
	// still be kept.
	DefaultTolerance = 24
	// DefaultGrace is how many minutes before or after its time a post is still on time.
	DefaultGrace = 15
)

// Case is what is judged: what was asked of each channel, what was planned and what went
// out. It is a document: exported fields, judged by [Judge] and read by [ReadCase]. The zero
// Case has neither period nor zone and is not sound.
type Case struct {
	// Period is what is judged, both days included. At most [calendar.MaxDays].
	Period calendar.Period `json:"period,omitzero" validate:"required"`
	// Zone is the IANA name of the time zone in which slots are written and days counted: a
	// post of 23:30 there counts on its day there, whatever the date in UTC.
	Zone string `json:"zone,omitzero" validate:"required,max=100"`
	// WeekStart is the one day that weeks start on. Defaults to Monday, as in ISO 8601.
	WeekStart calendar.Weekdays `json:"weekStart,omitzero"`
	// Channels are judged one by one. At most [calendar.MaxChannels].
	Channels []Channel `json:"channels,omitempty" validate:"max=64"`
	// Slots are the plan, with what became of each: those of [calendar.Plan]. A slot that is
	// published, or withdrawn after publication, is a publication at its own time, unless
	// one of Publications is of it and knows better. At most [MaxSlots].
	Slots []calendar.Slot `json:"slots,omitempty" validate:"max=300000"`
	// Publications are what went out and is not told by the slots: posts made by hand, and
	// the real times of those that were planned. At most [MaxSlots].
	Publications []Publication `json:"publications,omitempty" validate:"max=300000"`
	// Excused are the periods in which nothing was due: closures, suspensions. At most
	// [MaxExcuses].
	Excused []Excuse `json:"excused,omitempty" validate:"max=10000"`
	// Tolerance is how far from its time a slot may go out and still be kept: what is
	// published later leaves the slot missed. It is elapsed time, at most [MaxTolerance]
	// days, without months. Defaults to [DefaultTolerance] hours.
	Tolerance calendar.Duration `json:"tolerance,omitzero"`
	// Grace is how far from its time a post is still on time, neither early nor late. At
	// most the tolerance. Defaults to [DefaultGrace] minutes, or the tolerance if shorter.
	Grace calendar.Duration `json:"grace,omitzero"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Channel is one line of publication and what is asked of it: one cadence. Two rhythms on
// one account, posts and stories say, are two channels.
type Channel struct {
	ID string `json:"id" validate:"required,max=100" id:"channel"`
	// Name is what sentences call the channel. Defaults to the id.
	Name string `json:"name,omitzero" validate:"max=200"`
	// Cadence is how often to post.
	Cadence calendar.Cadence `json:"cadence,omitzero" validate:"required"`
	// Period bounds the channel within the period of the case: a campaign, say. Defaults to
	// the period of the case.
	Period calendar.Period `json:"period,omitzero"`
	// Days are the days of the week on which the channel posts: they say which part of its
	// quota a cut or excused period keeps, see [calendar.QuotaPeriod.Share]. Defaults to
	// every day.
	Days calendar.Weekdays `json:"days,omitzero"`
	// Zone is the IANA name of the time zone in which the days of the channel are counted.
	// Defaults to that of the case.
	Zone string `json:"zone,omitzero" validate:"max=100"`
	// Promised is the number of posts that the client was promised for each whole period of
	// the cadence, which may differ from what is planned. Defaults to no promise; none at
	// all is 0.
	Promised *int `json:"promised,omitempty" validate:"omitempty,gte=0,lte=9999"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Publication is one post that went out.
type Publication struct {
	ID      string `json:"id,omitzero" validate:"max=200" id:"publication"`
	Channel string `json:"channel" validate:"required,max=100" ref:"channel?"`
	// Instant is when it went out.
	Instant time.Time `json:"instant,omitzero" validate:"required"`
	// Slot is the id of the slot that it fills, where that is known. It then fills this slot
	// and no other, and leaves it missed when it is beyond the tolerance. Of several
	// publications of one slot the earliest counts, and the others fill none.
	Slot string `json:"slot,omitzero" validate:"max=200" ref:"slot?"`
	// Thread names the thread that the post is part of, within its channel: a thread counts
	// once, at the time of its first post.
	Thread string `json:"thread,omitzero" validate:"max=200"`
	// Paid is a boost of an earlier post, or an advertisement that never stood on the page:
	// it is spend, and counts for no cadence.
	Paid bool `json:"paid,omitzero"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Excuse is a run of days in which nothing is due: a closure, a suspension.
type Excuse struct {
	// Name is what sentences call it: "suspension", "Ascension".
	Name   string          `json:"name,omitzero" validate:"max=200"`
	Period calendar.Period `json:"period,omitzero" validate:"required"`
	// Channels are those it excuses. Defaults to all of them.
	Channels []string `json:"channels,omitempty" validate:"max=64,dive,max=100" ref:"channel?"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

var schema = sync.OnceValue(document.MustSchema[Case])

// ReadCase reads a case from JSON, strictly, and reports in one pass what is wrong with its
// form: unknown and duplicate members, wrong types and values, duplicate ids, and, as a
// warning, references to nothing. What it means is judged by [Judge].
func ReadCase(data []byte) (Case, finding.List) {
	c, form := schema().Read(data)
	return c, lenient(form)
}

// UnmarshalJSON reads what [ReadCase] reads. The error is a [finding.List].
func (c *Case) UnmarshalJSON(data []byte) error {
	if c == nil {
		return errors.New("adherence: unmarshal into a nil case")
	}
	read, form := ReadCase(data)
	if err := form.Err(); err != nil {
		return err
	}
	*c = read
	return nil
}

// lenient grades references to nothing as warnings: what a stranger bears counts for no
// channel, and the rest is judged.
func lenient(form finding.List) finding.List {
	for i, f := range form {
		if f.Code == document.CodeDangling || f.Code == document.CodeDanglingNear {
			form[i].Severity = finding.Warning
		}
	}
	return form
}

// name is what sentences call c.
func (c *Channel) name() string {
	if c.Name != "" {
		return c.Name
	}
	return c.ID
}

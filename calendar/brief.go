package calendar

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of a brief. What passes one of them has a finding that names it, and is not
// scheduled.
const (
	// MaxDays is the longest period of a brief: ten years.
	MaxDays = 3660
	// MaxChannels is the largest number of channels of a brief.
	MaxChannels = 64
	// MaxCandidates is the largest number of times one channel may choose from, over the
	// period of the brief.
	MaxCandidates = 1 << 18
	// MaxCells bounds the work and the memory of one schedule: for each quota period of each
	// channel, the posts it asks for times the times it may choose from, summed.
	MaxCells = 1 << 22
	// MaxLead is the largest number of working days of one stage of a [Lead].
	MaxLead = 250
)

// Hours of a channel that says nothing about its own, on every day of the week. A finding
// says so where they are used.
const (
	defaultOpening = 9 * secondsPerHour
	defaultClosing = 18 * secondsPerHour
)

// DefaultStep is the number of minutes between the times of a window that a channel may
// choose from, when it does not say.
const DefaultStep = 30

// Brief is what is asked of [Schedule]: how often to post on which channels, when it may
// be done, when not, and what stands already. It is a document: exported fields, judged
// by [Schedule] and by [ReadBrief]. The zero Brief asks for nothing and is not sound, as
// it has neither period nor zone.
type Brief struct {
	// Period is what is planned, both days included. At most [MaxDays].
	Period Period `json:"period,omitzero" validate:"required"`
	// Zone is the IANA name of the time zone that clocks are read in, such as
	// "Europe/Paris".
	Zone string `json:"zone,omitzero" validate:"required,max=100"`
	// WeekStart is the one day that weeks start on. Defaults to Monday, as in ISO 8601.
	WeekStart Weekdays `json:"weekStart,omitzero"`
	// Channels are placed in their order. At most [MaxChannels].
	Channels []Channel `json:"channels,omitempty" validate:"max=64,dive"`
	// People are those whose working days count deadlines.
	People []Person `json:"people,omitempty" validate:"max=500,dive"`
	// Closures are days without publication, without work, or both.
	Closures []Closure `json:"closures,omitempty" validate:"max=1000,dive"`
	// Slots stand already. Those that are published, withdrawn after publication, armed or
	// pinned stay where they are: they count for their quota, and the others are spaced
	// around them. Of the rest only the id matters: it is not given again.
	Slots []Slot `json:"slots,omitempty" validate:"max=20000,dive"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Channel is one line of publication: what one cadence fills, on one account. The zero
// Channel is not sound: it has no id and no cadence.
type Channel struct {
	ID string `json:"id" validate:"required,max=100" id:"channel"`
	// Name is what sentences call the channel. Defaults to the id.
	Name string `json:"name,omitzero" validate:"max=200"`
	// Account is the account that is posted on, and Network its social network. Neither is
	// interpreted here.
	Account string `json:"account,omitzero" validate:"max=100"`
	Network string `json:"network,omitzero" validate:"max=100"`
	// Cadence is how often to post.
	Cadence Cadence `json:"cadence,omitzero" validate:"required"`
	// Period bounds the channel within the period of the brief: a campaign, say. A month or
	// a week that it cuts asks for its share. Defaults to the period of the brief.
	Period Period `json:"period,omitzero"`
	// Aim says which end of a range the plan aims at. Defaults to [AimTop]. An open cadence
	// such as 1+/day always aims at its minimum.
	Aim Aim `json:"aim,omitzero"`
	// Times are the preferred times of day, best first. Where no window has hours they are
	// the only ones; within hours the others serve when none of them can.
	Times []Clock `json:"times,omitempty" validate:"max=100"`
	// Windows are when publishing is allowed. Defaults to every day, without hours.
	Windows []Window `json:"windows,omitempty" validate:"max=100,dive"`
	// Step is the number of minutes between the times of a window that may be chosen, from
	// its opening. Defaults to [DefaultStep].
	Step int `json:"step,omitzero" validate:"gte=0,lte=1440"`
	// MinGap is the least time that passes between two posts, on a stopwatch: days count 24
	// hours, whatever the clocks do. It has neither months nor years. Defaults to none.
	MinGap Duration `json:"minGap,omitzero"`
	// PerDay is the largest number of posts on one day. Defaults to the least that could
	// hold the cadence if every day were open: 1 up to seven a week, 2 up to fourteen.
	PerDay int `json:"perDay,omitzero" validate:"gte=0,lte=1440"`
	// Lead is the work before a post goes out.
	Lead Lead `json:"lead,omitzero"`
	// Author, Reviewer and Approver name the people whose working days count the stages of
	// Lead. Without a name, working days are Monday to Friday less the closures that
	// concern everyone's work.
	Author   string `json:"author,omitzero" validate:"max=100" ref:"person?"`
	Reviewer string `json:"reviewer,omitzero" validate:"max=100" ref:"person?"`
	Approver string `json:"approver,omitzero" validate:"max=100" ref:"person?"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Person is somebody who drafts, reviews or approves posts.
type Person struct {
	ID   string `json:"id" validate:"required,max=100" id:"person"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Workdays are the days of the week on which the person works, closures aside. Defaults
	// to Monday to Friday.
	Workdays Weekdays `json:"workdays,omitzero"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Aim says which end of a range a plan aims at. The zero Aim is absent and acts as
// [AimTop].
type Aim int

// The aims.
const (
	// AimTop aims at 3 posts for 2-3/week.
	AimTop Aim = iota + 1
	// AimBottom aims at 2 posts for 2-3/week.
	AimBottom
)

var aims = document.MustEnum[Aim]("aim", "top", "bottom")

// String returns the name of a in documents, "top" or "bottom".
func (a Aim) String() string { return aims.Name(a) }

// MarshalText writes the name of a; an absent or unknown a is an error.
func (a Aim) MarshalText() ([]byte, error) { return aims.Marshal(a) }

// UnmarshalText reads "top" or "bottom".
func (a *Aim) UnmarshalText(text []byte) (err error) {
	*a, err = aims.Unmarshal(text)
	return err
}

// Label returns the word a reader sees for a.
func (a Aim) Label() finding.Message { return aims.Label(book(), "calendar.aim", a) }

var briefSchema = sync.OnceValue(document.MustSchema[Brief])

// ReadBrief reads a brief from JSON, strictly, and reports in one pass what is wrong with
// its form: unknown and duplicate members, wrong types and values, duplicate ids,
// references to nothing. What it means is judged by [Schedule].
func ReadBrief(data []byte) (Brief, finding.List) { return briefSchema().Read(data) }

// UnmarshalJSON reads what [ReadBrief] reads. The error is a [finding.List].
func (b *Brief) UnmarshalJSON(data []byte) error { return briefSchema().Unmarshal(data, b) }

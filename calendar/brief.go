package calendar

import (
	"errors"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of a brief. What passes one of them has a finding that names it, and is not
// scheduled. Tags of the validator repeat the numbers, as they cannot name constants; a
// test holds the two together.
const (
	// MaxDays is the longest period of a brief: ten years.
	MaxDays = 3660
	// MaxChannels is the largest number of channels of a brief.
	MaxChannels = 64
	// MaxPeople is the largest number of people of a brief.
	MaxPeople = 500
	// MaxClosures is the largest number of closures of a brief.
	MaxClosures = 1000
	// MaxSlots is the largest number of slots that stand already.
	MaxSlots = 20000
	// MaxIDLength is the longest id of a channel, person or closure, or name of a zone, in
	// characters.
	MaxIDLength = 100
	// MaxNameLength is the longest name of a channel, person or closure.
	MaxNameLength = 200
	// MaxLabels is the largest number of labels of one node.
	MaxLabels = 100
	// MaxCandidates is the largest number of times one channel may choose from, over the
	// period of the brief.
	MaxCandidates = 1 << 18
	// MaxCells bounds the work and the memory of one channel: for each quota period, the
	// posts it asks for times the times it may choose from times the posts a day, summed.
	// It is about a second, and 200 MiB.
	MaxCells = 1 << 23
	// MaxBriefCells bounds the work of all channels of a brief, counted likewise.
	MaxBriefCells = 1 << 25
)

// Brief is what is asked of [Schedule]: how often to post on which channels, when it may
// be done, when not, and what stands already. It is a document: exported fields, judged
// by [Schedule] and by [ReadBrief]. The zero Brief asks for nothing and is not sound, as
// it has neither period nor zone.
type Brief struct {
	// Period is what is planned, both days included. At most [MaxDays].
	Period Period `json:"period,omitzero" validate:"required"`
	// Zone is the IANA name of the time zone that clocks are read in, such as
	// "Europe/Paris". Channels and people may have their own.
	Zone string `json:"zone,omitzero" validate:"required,max=100"`
	// WeekStart is the one day that weeks start on. Defaults to Monday, as in ISO 8601.
	WeekStart Weekdays `json:"weekStart,omitzero"`
	// Channels are placed in their order. At most [MaxChannels].
	Channels []Channel `json:"channels,omitempty" validate:"max=64"`
	// Accounts are what the channels post on, with the limits that their channels share. An
	// account that is not listed has no limits. At most [MaxAccounts].
	Accounts []Account `json:"accounts,omitempty" validate:"max=200"`
	// People are those whose working days count deadlines, and whose time the work takes. At
	// most [MaxPeople].
	People []Person `json:"people,omitempty" validate:"max=500"`
	// Closures are days without publication, without work, or both. At most [MaxClosures].
	Closures []Closure `json:"closures,omitempty" validate:"max=1000"`
	// Lots are what is sent for approval together. At most [MaxLots].
	Lots []Lot `json:"lots,omitempty" validate:"max=1000"`
	// Pillars are what the posts speak of, by their shares. At most [MaxPillars].
	Pillars []Pillar `json:"pillars,omitempty" validate:"max=50"`
	// Themes are taken in turn within their pillar. At most [MaxThemes].
	Themes []Theme `json:"themes,omitempty" validate:"max=5000"`
	// Evergreens fill the slots that have no subject. At most [MaxEvergreens].
	Evergreens []Evergreen `json:"evergreens,omitempty" validate:"max=1000"`
	// Suspensions are days on which nothing is published on any channel, for a reason of the
	// moment: a crisis. At most [MaxSuspensions].
	Suspensions []Suspension `json:"suspensions,omitempty" validate:"max=100"`
	// Frozen is a day or a time, on the clocks of Zone, before which the plan is settled: no
	// slot that stands there is moved and none is placed there. Defaults to nothing settled.
	Frozen When `json:"frozen,omitzero"`
	// Slots stand already; a plan that is fed back comes back with its ids. Those that are
	// published, withdrawn after publication, armed or pinned stay where they are: they
	// count for their quota, and the others are spaced around them. Those that are planned,
	// in the making or on hold may be moved within their quota period; they keep their id,
	// their state and their labels. Those that lie before Frozen or in a suspension stay
	// where they are too. Those that failed, were missed or cancelled are over:
	// only their id matters, which is not given again. What stands beside the period spaces
	// the posts near it, see [Schedule]. At most [MaxSlots].
	Slots []Slot `json:"slots,omitempty" validate:"max=20000"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

var briefSchema = sync.OnceValue(document.MustSchema[Brief])

// ReadBrief reads a brief from JSON, strictly, and reports in one pass what is wrong with
// its form: unknown and duplicate members, wrong types and values, duplicate ids, and, as
// a warning, references to nothing. What it means is judged by [Schedule], and beside the
// form by [CheckJSON].
func ReadBrief(data []byte) (Brief, finding.List) {
	brief, form := briefSchema().Read(data)
	return brief, lenient(form)
}

// UnmarshalJSON reads what [ReadBrief] reads. The error is a [finding.List].
func (b *Brief) UnmarshalJSON(data []byte) error {
	if b == nil {
		return errors.New("calendar: unmarshal into a nil brief")
	}
	brief, form := ReadBrief(data)
	if err := form.Err(); err != nil {
		return err
	}
	*b = brief
	return nil
}

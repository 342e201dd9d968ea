package adherence

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Report is the answer to a [Case]. It shares nothing with it.
type Report struct {
	Period calendar.Period `json:"period,omitzero"`
	// Zone is the time zone of the case. Each channel names its own.
	Zone string        `json:"zone,omitzero"`
	AsOf calendar.When `json:"asOf,omitzero"`
	// Channels are in the order of the case. One that could not be judged is left out.
	Channels []ChannelReport `json:"channels"`
	// Findings point into the case.
	Findings finding.List `json:"findings,omitempty"`
}

// ChannelReport is the part of a [Report] that concerns one channel.
type ChannelReport struct {
	Channel string `json:"channel"`
	// Zone is the time zone in which its days are counted.
	Zone string `json:"zone"`
	// Counts are those of the period.
	Counts Counts `json:"counts"`
	// Asked is the sum of the minimums of the quotas, Lacking that of what they lack.
	Asked   int `json:"asked"`
	Lacking int `json:"lacking"`
	// Kept is how many of the quotas that are over were kept, of Judged; suspended ones are
	// not judged.
	Kept   int `json:"kept"`
	Judged int `json:"judged"`
	// Quotas are the periods of the cadence, in order.
	Quotas []Quota `json:"quotas"`
	// Punctuality is how slots and publications met; there is none to speak of as long as no
	// slot went out.
	Punctuality Punctuality `json:"punctuality,omitzero"`
	Regularity  Regularity  `json:"regularity"`
	// Runway is absent for a channel without slots.
	Runway *Runway `json:"runway,omitempty"`
	// Matches are the slots of the period, by time, then the publications that fill none, by
	// time too. There are none for a channel without slots: no plan is known.
	Matches []Match `json:"matches"`
}

// Counts tell apart what is planned, armed, published and not: a row that is scheduled has
// not gone out. Slots count on the day of their time, publications on that of theirs, but
// those on time on that of their slot: the post of Sunday 23:59 is one of that week even when
// it took a minute to go out.
type Counts struct {
	// Planned is all slots but cancelled ones, whatever became of them.
	Planned int `json:"planned"`
	// Pending is those whose time is to come, or passed by less than the tolerance; Armed,
	// those of them that go out by themselves.
	Pending int `json:"pending"`
	Armed   int `json:"armed"`
	// Published is what went out, planned or not, and was not only paid for. Extra is what
	// of it fills no slot, on a channel that has some.
	Published int `json:"published"`
	Extra     int `json:"extra"`
	// Failed was to go out, and the network refused it; Missed did not go out. Excused is
	// what neither went out nor was due.
	Failed  int `json:"failed"`
	Missed  int `json:"missed"`
	Excused int `json:"excused"`
	OnHold  int `json:"onHold"`
	// Cancelled are not among the planned ones.
	Cancelled int `json:"cancelled"`
}

// Quota is one period of a cadence, and whether it is kept.
type Quota struct {
	// Key is the name of the period, as in the ids of slots: "2026-W20".
	Key string `json:"key"`
	// Part is what the channel holds of the period.
	Part calendar.Period `json:"part"`
	// Excused is how many of its days are.
	Excused int `json:"excused,omitzero"`
	// Least is how many posts it asks for, Most how many it allows; nil is without limit. A
	// period that is cut or excused in part asks for its share, and allows as many as a
	// whole one.
	Least int  `json:"least"`
	Most  *int `json:"most,omitempty"`
	// Promised is the same share of what the client was promised, nil without a promise.
	Promised *int   `json:"promised,omitempty"`
	Counts   Counts `json:"counts"`
	// Beside is how many posts went out on the days of the whole period that Part leaves out,
	// as far as they are known. They keep a quota that is cut when they keep the whole one:
	// three posts from Monday on are three a week, in whatever month the week ends.
	Beside int `json:"beside,omitzero"`
	// Feasible is how many posts can still go out before the end of the period: see [State].
	Feasible int `json:"feasible"`
	// Lacking is by how much what is published and feasible falls short of Least; or, where
	// that is less, what is beside as well short of the minimum of the whole period.
	Lacking int `json:"lacking"`
	// State is absent for a period that has not begun, of a channel without slots.
	State State `json:"state,omitzero"`
}

// Punctuality says how slots and publications met.
type Punctuality struct {
	OnTime int `json:"onTime"`
	Early  int `json:"early"`
	Late   int `json:"late"`
	// Unknown went out, as their slots say; when is not known.
	Unknown int `json:"unknown"`
	// MedianLateness is in seconds, negative when early: the middle one of the slots that
	// went out within the tolerance and whose real time is known, or the mean of the two in
	// the middle, towards zero. It is nil when there is none: unknown is not on time.
	MedianLateness *int64 `json:"medianLateness,omitempty"`
}

// Regularity is how evenly posts are spread, by the gaps between them. A gap is counted in
// civil days, so that a post of 11:00 instead of 10:00 changes nothing; within one day, and
// for a cadence of several posts a day, in hours of the wall clock, as parts of a day. Days
// that are excused are taken out. What is not known for want of gaps is nil, not zero.
type Regularity struct {
	// Gaps is their number.
	Gaps int `json:"gaps"`
	// MeanGap is in days.
	MeanGap *float64 `json:"meanGap,omitempty"`
	// Variation is the coefficient of variation, see [Variation]; Burstiness is that of
	// [Burstiness]. Both are for programs that compare plans.
	Variation  *float64 `json:"variation,omitempty"`
	Burstiness *float64 `json:"burstiness,omitempty"`
	// Silence is the longest run of days without a post so far, PlannedSilence that of the
	// plan, from slot to slot.
	Silence        *Silence `json:"silence,omitempty"`
	PlannedSilence *Silence `json:"plannedSilence,omitempty"`
}

// Silence is a run of days without a post.
type Silence struct {
	// From and To are its first and its last day.
	From calendar.Date `json:"from"`
	To   calendar.Date `json:"to"`
	// Days is how many of them are not excused.
	Days int `json:"days"`
	// Ongoing is a silence that no post has ended, as far as is known.
	Ongoing bool `json:"ongoing,omitzero"`
}

// Runway is how far what is ready reaches, counted by slots: it sees as far in a sparse plan
// as in a dense one.
type Runway struct {
	// Content is how many slots to come have something to publish: drafted, in validation,
	// to be modified, approved or armed. Approved is those of them that are approved or
	// armed, Armed those that go out by themselves. Slots on hold are none of them.
	Content  int `json:"content"`
	Approved int `json:"approved"`
	Armed    int `json:"armed"`
	// Empty is how many slots to come are planned and no more. Reserve is how many are kept
	// for news, and want nothing ahead of time.
	Empty   int `json:"empty"`
	Reserve int `json:"reserve,omitzero"`
	// Until is the last day up to which every slot, but for those kept for news, has something
	// to publish, absent when already the next has not. PlannedUntil is the day of the last
	// slot to come.
	Until        calendar.Date `json:"until,omitzero"`
	PlannedUntil calendar.Date `json:"plannedUntil,omitzero"`
	// Days is how many days Until is after the day of judgement, 0 when it is absent.
	Days int `json:"days"`
	// Dry is the day of the first slot that has nothing to publish, or the day after the last
	// slot, which is past when no slot is to come.
	Dry calendar.Date `json:"dry"`
}

// Match is what became of a slot, or of a publication that fills none.
type Match struct {
	// Slot is the id of the slot, empty for a publication that fills none.
	Slot string `json:"slot,omitzero"`
	// Publication is the index in [Case.Publications] of what fills the slot, nil when the
	// slot itself says that it went out, and when nothing did.
	Publication *int          `json:"publication,omitempty"`
	Date        calendar.Date `json:"date"`
	Outcome     Outcome       `json:"outcome"`
	// Lateness is in seconds, negative when early, nil when no real time is known.
	Lateness *int64 `json:"lateness,omitempty"`
}

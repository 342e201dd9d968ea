package adherence

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The codes of the findings of [Judge] on what was asked, planned and done.
const (
	// CodeMissed: a quota that is past was not kept.
	CodeMissed finding.Code = "adherence.missed"
	// CodeMissedLess: the same of one that was reduced for what is excused.
	CodeMissedLess finding.Code = "adherence.missed_though_reduced"
	// CodeAtRisk: the quota that runs, or the next one, cannot be kept as things stand.
	CodeAtRisk finding.Code = "adherence.at_risk"
	// CodeOver: more went out than the cadence allows.
	CodeOver finding.Code = "adherence.over"
	// CodeExcused: a quota holds less, which is excused.
	CodeExcused finding.Code = "adherence.excused"
	// CodeBelowPromise: less went out than was promised to the client.
	CodeBelowPromise finding.Code = "adherence.below_promise"
	// CodeFailed: the network refused posts.
	CodeFailed finding.Code = "adherence.failed"
	// CodeSlotsMissed: slots were missed, and the quota was kept all the same.
	CodeSlotsMissed finding.Code = "adherence.slots_missed"
	// CodeSilence: more days went by without a post than the plan has.
	CodeSilence finding.Code = "adherence.silence"
	// CodeStarvation: content runs out before the quota that runs, or the next one for
	// which no slot is planned, is kept.
	CodeStarvation finding.Code = "adherence.starvation"
	// CodeNothingAhead: the slots of the next quota still want content.
	CodeNothingAhead finding.Code = "adherence.nothing_ahead"
	// CodeNotYetOut: what is given as published is still to come.
	CodeNotYetOut finding.Code = "adherence.not_yet_out"
)

// The codes of the findings of [Judge] on the case itself. Beside them [calendar.CodeNoZones],
// [calendar.CodeUnknownZone] and [calendar.CodeWeekStart] are found there too.
const (
	// CodeNoTime: the day to judge as of is not given.
	CodeNoTime finding.Code = "adherence.no_time"
	// CodeTooLong: the period is longer than [calendar.MaxDays].
	CodeTooLong finding.Code = "adherence.period_too_long"
	// CodeOutsidePeriod: the period of a channel lies outside that of the case.
	CodeOutsidePeriod finding.Code = "adherence.outside_period"
	// CodeReach: the tolerance or the grace has no fixed length, is negative or too long.
	CodeReach finding.Code = "adherence.bad_tolerance"
	// CodeGrace: the grace is longer than the tolerance.
	CodeGrace finding.Code = "adherence.grace_above_tolerance"
	// CodeTooManyPairs: a channel, with those before it, has more than [MaxPairs] pairs to
	// compare.
	CodeTooManyPairs finding.Code = "adherence.too_many_pairs"
)

// Messages returns the book of this package: what it finds, and the labels of its closed
// sets.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(append(rules(), caseRules()...), append(phrases(), months()...))
})

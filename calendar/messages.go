package calendar

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The codes of the findings of [Schedule].
const (
	// CodeShortfall: a period holds fewer posts than its cadence promises at least.
	CodeShortfall finding.Code = "calendar.shortfall"
	// CodeBelowAim: a period holds what its cadence promises, and less than the aim.
	CodeBelowAim finding.Code = "calendar.below_aim"
	// CodeNoFreeSlot: nothing of a channel can be placed.
	CodeNoFreeSlot finding.Code = "calendar.no_free_slot"
	// CodeNothingAsked: the brief is too short for the cadence to ask for a post.
	CodeNothingAsked finding.Code = "calendar.nothing_asked"
	// CodeNoWorkingDay: no working day is left for a stage of the lead time.
	CodeNoWorkingDay finding.Code = "calendar.no_working_day"
	// CodeDefaultHours: a channel has neither times nor hours.
	CodeDefaultHours finding.Code = "calendar.default_hours"
	// CodeOverlap: two windows of a channel overlap.
	CodeOverlap finding.Code = "calendar.overlapping_windows"
	// CodeBadWindow: a window has half its hours, or closes before it opens.
	CodeBadWindow finding.Code = "calendar.bad_window"
	// CodeWindowInGap: a change of the clocks swallows a window.
	CodeWindowInGap finding.Code = "calendar.window_in_gap"
	// CodeOutsidePeriod: the period of a channel lies outside that of the brief.
	CodeOutsidePeriod finding.Code = "calendar.outside_period"
	// CodeBadTime: a preferred time is absent or 24:00.
	CodeBadTime finding.Code = "calendar.bad_time"
	// CodeBadGap: a minimum gap has months or years, is negative or too long.
	CodeBadGap finding.Code = "calendar.bad_gap"
	// CodeWeekStart: weeks start on more than one day.
	CodeWeekStart finding.Code = "calendar.week_start"
	// CodeContradiction: two slots that stand cannot both be.
	CodeContradiction finding.Code = "calendar.contradictory_slots"
	// CodeEmptyClosure: a closure has no days.
	CodeEmptyClosure finding.Code = "calendar.empty_closure"
	// CodeAllowWithoutReason: publishing goes on during a closure and nothing says why.
	CodeAllowWithoutReason finding.Code = "calendar.allow_without_reason"
	// CodeUnknownZone: the caller knows no zone of that name.
	CodeUnknownZone finding.Code = "calendar.unknown_zone"
	// CodeNoZones: the caller gave no way to find zones.
	CodeNoZones finding.Code = "calendar.no_zones"
	// CodeTooLong: the period is longer than [MaxDays].
	CodeTooLong finding.Code = "calendar.period_too_long"
	// CodeTooManyTimes: a channel may choose from more than [MaxCandidates] times.
	CodeTooManyTimes finding.Code = "calendar.too_many_times"
	// CodeTooLarge: the brief asks for more work than [MaxCells].
	CodeTooLarge finding.Code = "calendar.too_large"
)

// Messages returns the book of this package: what is wrong with a brief, why a plan is
// short, what is wrong with a value, and the labels of the closed sets.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(rules(), append(phrases(), valuePhrases()...))
})

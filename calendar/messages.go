package calendar

import (
	"slices"
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
	// CodeNothingAsked: the cadence asks for no post in the period.
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
	// CodeTimeOutside: a preferred time lies outside every window.
	CodeTimeOutside finding.Code = "calendar.time_outside_windows"
	// CodePinInGap: a slot stands at a time that the clocks skip.
	CodePinInGap finding.Code = "calendar.pinned_in_gap"
	// CodePinClosed: a slot stands on a day without publication.
	CodePinClosed finding.Code = "calendar.pinned_in_closure"
	// CodePinOutsideWindows: a slot stands outside the windows of its channel.
	CodePinOutsideWindows finding.Code = "calendar.pinned_outside_windows"
	// CodePinOutsidePeriod: a slot stands outside the period of its channel.
	CodePinOutsidePeriod finding.Code = "calendar.pinned_outside_period"
	// CodePinAboveQuota: more slots stand in a period than the plan aims at.
	CodePinAboveQuota finding.Code = "calendar.pinned_above_quota"
	// CodeFarBefore: slots stand more than a year before the period.
	CodeFarBefore finding.Code = "calendar.far_before_period"
	// CodeFarAfter: a slot stands long after the period.
	CodeFarAfter finding.Code = "calendar.far_after_period"
	// CodeSameMinute: several posts of a channel went out in one minute.
	CodeSameMinute finding.Code = "calendar.same_minute"
	// CodeDropped: a slot that may be moved finds no place any more.
	CodeDropped finding.Code = "calendar.dropped_slot"
	// CodeStranger: a reference names something that the brief does not have.
	CodeStranger finding.Code = "calendar.unknown_reference"
	// CodeShiftIdle: a closure shifts posts, and those of a cadence are not shifted.
	CodeShiftIdle finding.Code = "calendar.shift_without_effect"
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
	// CodeTooLarge: a channel asks for more work than [MaxCells].
	CodeTooLarge finding.Code = "calendar.too_large"
	// CodeBriefTooLarge: the channels together ask for more work than [MaxBriefCells].
	CodeBriefTooLarge finding.Code = "calendar.brief_too_large"
)

// The codes of the findings of [NewSeries].
const (
	// CodeUntilDay: UNTIL is a day and the start has a time.
	CodeUntilDay finding.Code = "calendar.until_is_day"
	// CodeUntilTime: UNTIL has a time and the start is a day.
	CodeUntilTime finding.Code = "calendar.until_has_time"
	// CodeUntilWall: UNTIL is not in UTC and the start is in a zone.
	CodeUntilWall finding.Code = "calendar.until_without_zone"
	// CodeUntilUTC: UNTIL is in UTC and the start has no zone.
	CodeUntilUTC finding.Code = "calendar.until_in_utc"
	// CodeDayTimes: the rule names times of day and the start is a day.
	CodeDayTimes finding.Code = "calendar.times_of_whole_day"
	// CodeDayTooShort: the rule recurs within the day and the start is a day.
	CodeDayTooShort finding.Code = "calendar.frequency_within_day"
	// CodeNeverMatches: the rule has no occurrence.
	CodeNeverMatches finding.Code = "calendar.never_matches"
	// CodeStartOutsideRule: the rule does not have its start.
	CodeStartOutsideRule finding.Code = "calendar.start_outside_rule"
	// CodeOccurrenceType: a day is given for a time, or a time for a day.
	CodeOccurrenceType finding.Code = "calendar.occurrence_type"
	// CodeNotOccurrence: what is excluded does not take place anyway.
	CodeNotOccurrence finding.Code = "calendar.excluded_nothing"
	// CodeEditOfNothing: an edit is of nothing that takes place.
	CodeEditOfNothing finding.Code = "calendar.edit_of_nothing"
	// CodeEditTwice: one occurrence is edited twice.
	CodeEditTwice finding.Code = "calendar.edited_twice"
)

// Messages returns the book of this package: what is wrong with a brief, why a plan is
// short, what is wrong with a value, and the labels of the closed sets.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(
		slices.Concat(
			rules(),
			briefRules(),
			rendezvousRules(),
			coupleRules(),
			subjectRules(),
			editorRules(),
			recurrenceRules(),
		),
		slices.Concat(
			phrases(),
			valuePhrases(),
			rulePhrases(),
			ruleLabelPhrases(),
			rendezvousPhrases(),
			couplePhrases(),
			diffPhrases(),
			replanPhrases(),
			subjectPhrases(),
			csvPhrases(),
		),
	)
})

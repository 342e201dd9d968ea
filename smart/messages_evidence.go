package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of what arithmetic refutes beside a target and its starting point.
const (
	CodeChangeOfNothing finding.Code = "smart.change_of_nothing" // CodeChangeOfNothing: twice as much of zero.
	CodeNoTimeLeft      finding.Code = "smart.no_time_left"      // CodeNoTimeLeft: no day to change anything in.
)

// The codes of what is found in evidence.
const (
	CodeReadingUndated      finding.Code = "smart.reading_undated"      // CodeReadingUndated: a reading without a day.
	CodeReadingUnusable     finding.Code = "smart.reading_unusable"     // CodeReadingUnusable: a reading that is no figure.
	CodeReadingAhead        finding.Code = "smart.reading_ahead"        // CodeReadingAhead: a reading dated after today.
	CodeReadingTwice        finding.Code = "smart.reading_twice"        // CodeReadingTwice: two figures for one day.
	CodeHistoryTooLong      finding.Code = "smart.history_too_long"     // CodeHistoryTooLong: more readings than are read.
	CodeBandsDoNotFall      finding.Code = "smart.bands_do_not_fall"    // CodeBandsDoNotFall: chances out of order.
	CodeBenchmarkMismatch   finding.Code = "smart.benchmark_mismatch"   // CodeBenchmarkMismatch: figures of another definition.
	CodeBenchmarkUnsound    finding.Code = "smart.benchmark_unsound"    // CodeBenchmarkUnsound: no table that can be read.
	CodeBenchmarkOld        finding.Code = "smart.benchmark_old"        // CodeBenchmarkOld: figures of long ago.
	CodeBenchmarkUnanchored finding.Code = "smart.benchmark_unanchored" // CodeBenchmarkUnanchored: no growth to place in it.
)

// The codes of what is found of several objectives.
const (
	CodeDuplicateObjective finding.Code = "smart.duplicate_objective" // CodeDuplicateObjective: the same objective twice.
	CodeTargetsDiffer      finding.Code = "smart.targets_differ"      // CodeTargetsDiffer: two targets for one thing on one date.
	CodeDirectionsDiffer   finding.Code = "smart.directions_differ"   // CodeDirectionsDiffer: raising and lowering one thing.
	CodeBoundsCross        finding.Code = "smart.bounds_cross"        // CodeBoundsCross: at least more than at most.
	CodeManyObjectives     finding.Code = "smart.many_objectives"     // CodeManyObjectives: more than [ManyObjectives].
	CodeGoalUnpursued      finding.Code = "smart.goal_unpursued"      // CodeGoalUnpursued: a goal that no objective has.
	CodePersonOverbooked   finding.Code = "smart.person_overbooked"   // CodePersonOverbooked: more work than time.
)

package smart

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The codes of targets that arithmetic alone refutes.
const (
	CodeTargetBelowBaseline  finding.Code = "smart.target_below_baseline"  // CodeTargetBelowBaseline: a rise to a lower value.
	CodeTargetAboveBaseline  finding.Code = "smart.target_above_baseline"  // CodeTargetAboveBaseline: a fall to a higher value.
	CodeTargetEqualsBaseline finding.Code = "smart.target_equals_baseline" // CodeTargetEqualsBaseline: no change.
	CodeChangeAgainstType    finding.Code = "smart.change_against_type"    // CodeChangeAgainstType: a rise by less than nothing.
	CodeUnitMismatch         finding.Code = "smart.unit_mismatch"          // CodeUnitMismatch: target and baseline differ in unit.
	CodeRateAbove100         finding.Code = "smart.rate_above_100"         // CodeRateAbove100: more than the indicator can be.
	CodeTargetAboveAudience  finding.Code = "smart.target_above_audience"  // CodeTargetAboveAudience: more people than there are.
	CodeNothingToDeliver     finding.Code = "smart.nothing_to_deliver"     // CodeNothingToDeliver: a count of zero or less.
	CodeUnbounded            finding.Code = "smart.unbounded"              // CodeUnbounded: everything, everywhere.
	CodeDeadlinePast         finding.Code = "smart.deadline_past"          // CodeDeadlinePast: before today.
	CodeDeadlineBeforeStart  finding.Code = "smart.deadline_before_start"  // CodeDeadlineBeforeStart: ends before it starts.
)

// The codes of what else is found on objectives and amounts.
const (
	CodeNegativeBudget        finding.Code = "smart.negative_budget"         // CodeNegativeBudget: a budget below zero.
	CodeOwnerMissing          finding.Code = "smart.owner_missing"           // CodeOwnerMissing: nobody answers for it.
	CodeActivityGoal          finding.Code = "smart.activity_goal"           // CodeActivityGoal: a means, not a result.
	CodeTooEasy               finding.Code = "smart.too_easy"                // CodeTooEasy: reached without doing anything.
	CodeBaselineStatus        finding.Code = "smart.baseline_status"         // CodeBaselineStatus: known and unknown at once.
	CodeBaselineInFuture      finding.Code = "smart.baseline_in_future"      // CodeBaselineInFuture: dated after today.
	CodeBaselineAfterDeadline finding.Code = "smart.baseline_after_deadline" // CodeBaselineAfterDeadline: dated after the deadline.
	CodeBaselineDiffers       finding.Code = "smart.baseline_differs"        // CodeBaselineDiffers: not the reading of its day.
	CodeBaselineApart         finding.Code = "smart.baseline_apart"          // CodeBaselineApart: far from the readings about it.
	CodeTwoTargets            finding.Code = "smart.two_targets"             // CodeTwoTargets: a target and a change that disagree.
	CodeRevisionMismatch      finding.Code = "smart.revision_mismatch"       // CodeRevisionMismatch: the moves do not follow.
	CodeStatementDiffers      finding.Code = "smart.statement_differs"       // CodeStatementDiffers: a sentence and fields that disagree.
	CodeStatementCut          finding.Code = "smart.statement_cut"           // CodeStatementCut: more than a document holds of a sentence.
	CodeTargetMoved           finding.Code = "smart.target_moved"            // CodeTargetMoved: not the first target.
	CodeDeadlineMoved         finding.Code = "smart.deadline_moved"          // CodeDeadlineMoved: not the first deadline.
)

// The codes of what a reading finds in a sentence.
const (
	CodeNotObjective   finding.Code = "smart.not_objective"    // CodeNotObjective: a fact, a tip or a question.
	CodeVagueWord      finding.Code = "smart.vague_word"       // CodeVagueWord: a word that states nothing.
	CodeUniversalScope finding.Code = "smart.universal_scope"  // CodeUniversalScope: all networks, everyone.
	CodeSeveralTargets finding.Code = "smart.several_targets"  // CodeSeveralTargets: more than one objective.
	CodeAmbiguousDate  finding.Code = "smart.ambiguous_date"   // CodeAmbiguousDate: 03/04/2026 in English.
	CodeImpossibleDate finding.Code = "smart.impossible_date"  // CodeImpossibleDate: 31 June.
	CodeNumberTooLarge finding.Code = "smart.number_too_large" // CodeNumberTooLarge: more than a Quantity holds.
	CodeTextTooLong    finding.Code = "smart.text_too_long"    // CodeTextTooLong: longer than MaxText.
)

// Messages returns the book of this package: the findings on objectives and amounts, the
// reasons of criteria, and the labels of its closed sets.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(slices.Concat(ruleTable, evidenceRules), slices.Concat(phraseTable, evidencePhrases, questionTable))
})

package strategy

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of what a review finds in the whole, beside those of the packages it asks.
const (
	// CodePurposeMissing: nothing says why the organisation should be on social networks.
	CodePurposeMissing finding.Code = "strategy.purpose_missing"
	// CodePurposeBorrowed: the why is that others are there, or that it costs nothing, not
	// something to develop.
	CodePurposeBorrowed finding.Code = "strategy.purpose_borrowed"
	// CodePurposeWithoutGoal: the why leads to no goal.
	CodePurposeWithoutGoal finding.Code = "strategy.purpose_without_goal"
	// CodeGoalWithoutObjective: the why announces a goal that no objective pursues.
	CodeGoalWithoutObjective finding.Code = "strategy.goal_without_objective"
	// CodeSituationStale: the audit of the situation is more than twelve months old.
	CodeSituationStale finding.Code = "strategy.situation_stale"
	// CodeShareButtonConsent: share buttons made by a network are trackers.
	CodeShareButtonConsent finding.Code = "strategy.share_button_consent"
	// CodeObjectiveWithoutAction: no action serves an objective.
	CodeObjectiveWithoutAction finding.Code = "strategy.objective_without_action"
	// CodeActionWithoutObjective: an action serves no objective.
	CodeActionWithoutObjective finding.Code = "strategy.action_without_objective"
	// CodeAccountWithoutAction: an account that is kept has no action.
	CodeAccountWithoutAction finding.Code = "strategy.account_without_action"
	// CodeSlotWithoutAction: a slot of the plan belongs to no action.
	CodeSlotWithoutAction finding.Code = "strategy.slot_without_action"
	// CodeDeadlineAfterCalendar: an objective falls due after the calendar ends.
	CodeDeadlineAfterCalendar finding.Code = "strategy.deadline_after_calendar"
	// CodePeriodOver: the period of the calendar is over.
	CodePeriodOver finding.Code = "strategy.period_over"
	// CodeNetworkLeftAside: an account is on a network that was left aside.
	CodeNetworkLeftAside finding.Code = "strategy.network_left_aside"
	// CodeNetworkUnchosen: an account is on a network that no choice speaks of.
	CodeNetworkUnchosen finding.Code = "strategy.network_unchosen"
	// CodeAudienceUnreached: an audience is on no network where the organisation has an
	// account.
	CodeAudienceUnreached finding.Code = "strategy.audience_unreached"
	// CodeSingleAdmin: an account hangs on one administrator.
	CodeSingleAdmin finding.Code = "strategy.single_admin"
	// CodeCapacityExceeded: a person has less time than the strategy asks of them.
	CodeCapacityExceeded finding.Code = "strategy.capacity_exceeded"
	// CodeTasksExceedTime: a person's standing tasks alone take more time than the person
	// has.
	CodeTasksExceedTime finding.Code = "strategy.tasks_exceed_time"
	// CodeAdvertisingWithoutBudget: an action that buys an audience has no advertising
	// budget behind it.
	CodeAdvertisingWithoutBudget finding.Code = "strategy.advertising_without_budget"
	// CodeBudgetExceeded: the actions on a budget line cost more than the line holds.
	CodeBudgetExceeded finding.Code = "strategy.budget_exceeded"
	// CodeCampaignExceeded: the actions of a campaign cost more than its budget.
	CodeCampaignExceeded finding.Code = "strategy.campaign_exceeded"
	// CodeCostWithoutBudget: an action costs money that no budget line holds.
	CodeCostWithoutBudget finding.Code = "strategy.cost_without_budget"
	// CodeAmountsDiffer: an amount is not in the currency or on the tax basis of the
	// organisation, and cannot be added to the others.
	CodeAmountsDiffer finding.Code = "strategy.amounts_differ"
	// CodeNegativeAmount: a budget or a cost is below zero.
	CodeNegativeAmount finding.Code = "strategy.negative_amount"
	// CodeBroadcastOnly: the plan only broadcasts: nobody has time to answer or to go to
	// others.
	CodeBroadcastOnly finding.Code = "strategy.broadcast_only"
	// CodeReviewOverdue: the periodic review is late.
	CodeReviewOverdue finding.Code = "strategy.review_overdue"
	// CodeChoiceTwice: a network is both chosen and left aside.
	CodeChoiceTwice finding.Code = "strategy.choice_twice"
	// CodeAuditTwice: an account is audited twice, with two verdicts.
	CodeAuditTwice finding.Code = "strategy.audit_twice"
	// CodeClosedAccountInUse: an account that the audit closes still has objectives or actions.
	CodeClosedAccountInUse finding.Code = "strategy.closed_account_in_use"
	// CodeSeriesTwice: two series hold the same figures: indicator, account, medium and definition.
	CodeSeriesTwice finding.Code = "strategy.series_twice"
	// CodeIntervalNotPositive: the time between two reviews is nothing or less.
	CodeIntervalNotPositive finding.Code = "strategy.interval_not_positive"
	// CodeDateAhead: what was done is dated after the day of the review.
	CodeDateAhead finding.Code = "strategy.date_ahead"
	// CodeReadingsAhead: readings are dated after the day of the review.
	CodeReadingsAhead finding.Code = "strategy.readings_ahead"
	// CodePublishedAhead: a post is said to be out on a day that has not come.
	CodePublishedAhead finding.Code = "strategy.published_ahead"
	// CodeSlotElsewhere: a slot is on another account than the action behind it.
	CodeSlotElsewhere finding.Code = "strategy.slot_elsewhere"
	// CodeNoRendezvous: no action sets up a rendezvous with the audience.
	CodeNoRendezvous finding.Code = "strategy.no_rendezvous"
	// CodePostsOverdue: posts whose day has passed are not said to be out.
	CodePostsOverdue finding.Code = "strategy.posts_overdue"
	// CodeCampaignOutsideCalendar: a campaign has no day in the period of the calendar.
	CodeCampaignOutsideCalendar finding.Code = "strategy.campaign_outside_calendar"
	// CodeChoiceWithoutAccount: a network was chosen, and no account is on it.
	CodeChoiceWithoutAccount finding.Code = "strategy.choice_without_account"
	// CodeOverrideElsewhere: an account overrides a fact of another network than its own.
	CodeOverrideElsewhere finding.Code = "strategy.override_elsewhere"
	// CodeTraitDenied: the organisation is said to be without a trait that its strategy shows.
	CodeTraitDenied finding.Code = "strategy.trait_denied"
	// CodeObligationAhead: an obligation comes into force before the strategy ends.
	CodeObligationAhead finding.Code = "strategy.obligation_ahead"
	// CodeApprovalLongerThanLead: the terms of a workflow are longer than the lead times of
	// the posts that go through it.
	CodeApprovalLongerThanLead finding.Code = "strategy.approval_longer_than_lead"
	// CodeArmedUnapproved: slots are approved or armed, and their posts are not approved.
	CodeArmedUnapproved finding.Code = "strategy.armed_unapproved"
	// CodePostsStale: posts were edited since they were submitted.
	CodePostsStale finding.Code = "strategy.posts_stale"
	// CodeApprovalLate: the approval of posts is late.
	CodeApprovalLate finding.Code = "strategy.approval_late"
)

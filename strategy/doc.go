// Package strategy holds a company's social-media strategy whole: the why, then what each
// of the seven steps decided, each thing once. It judges it, follows every objective down
// to its figures, derives the calendar's brief from it, and says what to do next.
//
//	s, problems := strategy.Read(data, strategy.Basis{AsOf: today, Zones: time.LoadLocation})
//	if problems.Err() != nil {
//		…
//	}
//	result := strategy.Brief(s).Schedule(time.LoadLocation)
//	review := strategy.Review(s, strategy.Basis{
//		AsOf: today, Zones: time.LoadLocation, Plan: &result.Plan, Scheduling: result.Findings,
//	})
//	fmt.Println(review.Next.Localize(language.French))
//
// # The method
//
// A strategy starts by answering why the company should be on social networks at all:
// [Purpose]. The steps follow: 1, [Situation]; 2, the objectives, of package
// [github.com/septet-go/socialstrategy/smart]; 3, the audiences ([Segment]), the networks
// chosen and left aside ([Choice]) and the accounts ([Account]); 4, [Resources]; 5, the
// charter, of package [github.com/septet-go/socialstrategy/charter], and each [Workflow];
// 6, [Calendar], [Campaign], [Action] and the partnerships; 7, [Measurement].
//
// # One source for each thing
//
// People, accounts, actions and calendar settings live in [Strategy] alone and refer to
// one another by id. [Brief] derives from them what the scheduler is asked, and
// [Derived.Schedule] tells what it found under the strategy's own pointers.
//
// # The law
//
// [Register] derives from a strategy what package charter needs to tell which obligations
// bind the organisation: its territories, its size, its traits, and what its actions show.
// Where [Situation.Obligations] or a trait says anything of it, step 1 goes through the law:
// what is in force on the day of the review, what is not known to bind and which question
// settles it, what is not met or has nothing to show it, and what comes into force before
// the strategy ends. Deals of [Strategy.Partnerships] are added up, for the written
// contracts that French law asks. All of it is a rule of thumb, not legal advice.
//
// # Approvals
//
// A [Workflow] says who of the people approves posts, step by step; an action, a campaign or
// an account names the one that its posts go through ([Strategy.WorkflowOf]). Posts and what
// happened to them are documents of package charter, given to a review as [Approvals]: it then
// says which slots of the four weeks to come are not approved, were edited since, or are armed
// all the same, who is to act, and by when. It also says where the terms of a workflow, in
// calendar days or in the working days of those who approve, are longer than the plan leaves.
//
// # Findings
//
// [Review] gathers what every package finds in its part and adds what only the whole
// shows: a goal no objective pursues, a person with less time than the actions ask for, a
// deadline after the calendar ends. One cause is one finding; what follows from it is
// related. [Messages] is the book of all of them.
//
// # Concurrency and cost
//
// All functions are pure and safe for concurrent use. [Review] takes time in proportion to
// the size of the document, and to the product of its objectives and actions.
package strategy

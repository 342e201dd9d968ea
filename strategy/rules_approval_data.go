package strategy

import "github.com/septet-go/socialstrategy/strategy/finding"

// approvalRules are what a review finds of the approval of posts, beside what package charter
// finds in workflows.
var approvalRules = []finding.Rule{
	{
		Code: CodeApprovalLongerThanLead, Severity: finding.Warning,
		Doc:      "The terms of a workflow, one after the other, may end after the posts go out that go through it.",
		Examples: []string{"Two steps of P3D each, and lead times with 2 working days of approval"},
		English:  "Approval through “{workflow}” may take {days} {days|day|days}, and the plan leaves {left}: {accounts} {accounts|account|accounts} concerned, first slot on {first}.",
		French:   "La validation par « {workflow} » peut prendre {days} {days|jour|jours}, et le planning en prévoit {left} : {accounts} {accounts|compte concerné|comptes concernés}, premier créneau le {first}.",
	},
	{
		Code: CodeArmedUnapproved, Severity: finding.Error,
		Doc:      "Slots are approved or armed in the plan, and the content of their posts is not approved.",
		Examples: []string{"A post that was edited after its slot was armed"},
		English:  "{account}: {count} {count|slot is|slots are} approved or armed and the content is not approved ({workflow}), the first on {first}. Disarm {count|it|them} until it is.",
		French:   "{account} : {count} {count|créneau validé ou programmé|créneaux validés ou programmés} sans que le contenu soit validé ({workflow}), le premier le {first}. À déprogrammer d'ici là.",
	},
	{
		Code: CodePostsStale, Severity: finding.Warning,
		Doc:      "Posts of the weeks to come were edited since they were submitted for approval.",
		Examples: []string{"A word changed after the approval, a week before publication"},
		English:  "{account}: {count} {count|post was edited since it was|posts were edited since they were} submitted ({workflow}), the first out on {first}: to be approved again.",
		French:   "{account} : {count} {count|publication modifiée|publications modifiées} depuis l'envoi en validation ({workflow}), la première à paraître le {first} : à revalider.",
	},
	{
		Code: CodeApprovalLate, Severity: finding.Warning,
		Doc:      "Posts of the weeks to come should have been sent for approval, or answered, by now.",
		Examples: []string{"A post of next Monday, to be sent for approval last Thursday, that is not written yet", "No answer after P2D"},
		English:  "{account}: the approval of {count} {count|post|posts} is late ({workflow}), the first out on {first}.",
		French:   "{account} : validation en retard pour {count} {count|publication|publications} ({workflow}), la première à paraître le {first}.",
	},
}

// approvalPhrases are the words of these findings.
var approvalPhrases = []finding.Phrase{
	{Code: "strategy.no_post_yet", English: "not written yet", French: "à rédiger"},
	{Code: "strategy.approval_awaited", English: "“{subject}”, out on {date}: {state}. By {by}.", French: "« {subject} », à paraître le {date} : {state}. Au plus tard le {by}."},
	{Code: "strategy.approval_awaited_from", English: "“{subject}”, out on {date}: {state}. Awaited: {who}, by {by}.", French: "« {subject} », à paraître le {date} : {state}. Attendu : {who}, au plus tard le {by}."},
}

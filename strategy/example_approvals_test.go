package strategy_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy"
)

// The client approved a post, that was edited afterwards in a slot that is armed.
func ExampleApprovals() {
	s := strategy.Strategy{
		ID: "bakery",
		Resources: strategy.Resources{People: []strategy.Person{
			{ID: "lea", Name: "Léa", Roles: []strategy.Role{strategy.RoleCommunityManager}},
			{ID: "marc", Name: "Marc", Roles: []strategy.Role{strategy.RoleProjectLead}, Side: charter.External},
		}},
		Workflows: []strategy.Workflow{{ID: "client", Steps: []strategy.ApprovalStep{
			{ID: "client", Approvers: []string{"marc"}, Quorum: charter.AnyApprover, Deadline: charter.Deadline{Policy: charter.Block}},
		}}},
		Accounts: []strategy.Account{{ID: "page", Name: "Facebook page", Workflow: "client"}},
		Actions:  []strategy.Action{{ID: "bread", Title: "Bread of the week", Account: "page", Owner: "lea"}},
	}
	plan := calendar.Plan{Slots: []calendar.Slot{
		{ID: "bread-2026-10", Channel: "bread", Date: calendar.MustDate("2026-03-06"), State: calendar.SlotArmed},
	}}
	post := charter.Post{ID: "p1", Slot: "bread-2026-10", Text: "Rye, this week."}
	march := func(day int) time.Time { return time.Date(2026, 3, day, 9, 0, 0, 0, time.UTC) }
	file := charter.Approval{ID: "march", Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "lea", At: march(2), Of: []charter.PostVersion{post.Version()}},
		{Kind: charter.EventApproved, By: "marc", At: march(3), Of: []charter.PostVersion{post.Version()}},
	}}
	post.Text = "Rye and spelt, this week."

	known := strategy.Approvals{Posts: []charter.Post{post}, Files: []charter.Approval{file}, Now: march(4)}
	if workflow, found := s.WorkflowOf("bread"); found {
		fmt.Println(known.Standing(workflow, post).State)
	}
	review := strategy.Review(s, strategy.Basis{AsOf: calendar.MustDate("2026-03-04"), Plan: &plan, Approvals: &known})
	for _, f := range review.Findings {
		if f.Code == strategy.CodeArmedUnapproved {
			fmt.Println(f.Localize(language.English))
			for _, slot := range f.Related {
				fmt.Println(slot.Localize(language.English))
			}
		}
	}
	// Output:
	// stale
	// Facebook page: 1 slot is approved or armed and the content is not approved (client), the first on 6 March 2026. Disarm it until it is.
	// “Bread of the week”, out on 6 March 2026: to be approved again. Awaited: Léa, by 6 March 2026.
}

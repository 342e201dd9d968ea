package charter_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

// A draft is approved, then edited, and is no longer approved.
func ExampleWorkflow_Standing() {
	workflow := charter.Workflow{
		ID: "client",
		Participants: []charter.Participant{
			{ID: "lea", Side: charter.Internal, Role: "community manager"},
			{ID: "ana", Side: charter.Internal},
			{ID: "marc", Name: "Marc", Side: charter.External},
		},
		Steps: []charter.ApprovalStep{
			{ID: "proof", Approvers: []string{"ana"}, Quorum: charter.AnyApprover, Deadline: charter.Deadline{Policy: charter.Block}},
			{ID: "client", Approvers: []string{"marc"}, Quorum: charter.AnyApprover,
				Deadline: charter.Deadline{Policy: charter.SilenceApproves, After: calendar.MustDuration("P2D")}},
		},
	}
	post := charter.Post{ID: "p1", Title: "Crème de jour", Text: "Une crème qui tient la journée."}
	day := func(day, hour int) time.Time { return time.Date(2026, 3, day, hour, 0, 0, 0, time.UTC) }
	file := charter.Approval{ID: "march", Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "lea", At: day(2, 9), Of: []charter.PostVersion{post.Version()}},
		{Kind: charter.EventApproved, By: "ana", At: day(2, 15), Of: []charter.PostVersion{post.Version()}},
	}}
	slot := calendar.Slot{ID: "instagram-2026-03-1", State: calendar.SlotSubmitted}

	standing := workflow.Standing(file, post, day(3, 9))
	fmt.Println(standing.State, standing.Step, standing.Awaited, standing.Until.Format(time.DateTime))

	file.Events = append(file.Events,
		charter.ApprovalEvent{Kind: charter.EventApproved, By: "marc", At: day(3, 10), Of: []charter.PostVersion{post.Version()}})
	standing = workflow.Standing(file, post, day(3, 11))
	fmt.Println(standing.State, standing.MayPublish())
	slot, _ = standing.Become(slot, calendar.SlotApproved)
	slot, _ = standing.Become(slot, calendar.SlotArmed)

	post.Text = "Une crème qui tient la nuit."
	standing = workflow.Standing(file, post, day(3, 12))
	fmt.Println(standing.State, standing.MayPublish())
	fmt.Println(slot.State, "→", standing.Next(slot.State))
	_, err := standing.Become(slot, calendar.SlotPublished)
	fmt.Println(err)
	for _, row := range standing.Findings.In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// pending client [marc] 2026-03-04 15:00:00
	// approved true
	// stale false
	// armed → submitted
	// charter: slot "instagram-2026-03-1": it cannot be published while its post is not approved (to be approved again)
	// /events/0/of/0/hash “Crème de jour” is to be approved again: its content is not the one submitted on 2 March 2026 at 09:00. Until then it may be neither armed nor published.
}

// A month is approved at once, and a post of it edited later.
func ExampleWorkflow_Lot() {
	workflow := charter.Workflow{ID: "client",
		Participants: []charter.Participant{{ID: "marc", Name: "Marc", Side: charter.External}},
		Steps: []charter.ApprovalStep{
			{ID: "client", Approvers: []string{"marc"}, Quorum: charter.AllApprovers, Deadline: charter.Deadline{Policy: charter.Block}},
		}}
	posts := []charter.Post{
		{ID: "p1", Title: "Les jonquilles", Text: "Elles sont là.", Date: calendar.MustDate("2026-03-03")},
		{ID: "p2", Title: "Les tulipes", Text: "Elles arrivent.", Date: calendar.MustDate("2026-03-10")},
		{ID: "p3", Title: "Les iris", Text: "Encore un peu.", Date: calendar.MustDate("2026-03-17")},
	}
	var month []charter.PostVersion
	for _, p := range posts {
		month = append(month, p.Version())
	}
	file := charter.Approval{ID: "march", Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "lea", At: time.Date(2026, 2, 15, 9, 0, 0, 0, time.UTC), Of: month},
		{Kind: charter.EventApproved, By: "marc", At: time.Date(2026, 2, 20, 16, 0, 0, 0, time.UTC), Of: month},
	}}
	posts[1].Text = "Elles sont arrivées."

	lot := workflow.Lot(file, posts, time.Date(2026, 2, 24, 9, 0, 0, 0, time.UTC))
	fmt.Println(lot.Summary.Localize(language.English))
	for _, s := range lot.In(charter.StateStale) {
		fmt.Println(s.Post, s.State, s.DateStands)
	}
	// Output:
	// 2 of 3 posts are approved; to be approved again (1): “Les tulipes”. The approval of the dates stands.
	// p2 stale true
}

package charter_test

import (
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// A draft that fails, its fixes applied, approved, then edited: it is no longer approved.
func Example() {
	house := charter.Charter{ID: "atelier", Editorial: &charter.Editorial{
		FormOfAddress: charter.Vous,
		Banned:        []charter.BannedTerm{{Term: "gratuit", Replacement: "offert", Reason: "l'adhésion est payante"}},
	}}
	linter, problems := charter.NewLinter(house, network.Builtin())
	fmt.Println(len(problems), "problems in the charter")

	post := charter.Post{ID: "p1", Title: "Atelier", Network: network.LinkedIn, Language: "fr", Date: calendar.MustDate("2026-03-14"),
		Text: "Le café est gratuit samedi !!! Apporte tes lampes: on répare ensemble."}
	for _, row := range linter.Lint(post).In(language.English) {
		fmt.Println(row.Severity, row.Path, row.Sentence)
	}

	post.Text = withFixes(post.Text, linter.Lint(post))
	fmt.Println(post.Text)
	post.Text = "Le café est offert samedi ! Apportez vos lampes : on répare ensemble."
	fmt.Println(len(linter.Lint(post)), "findings")

	workflow := charter.Workflow{ID: "house", Participants: []charter.Participant{{ID: "ana", Side: charter.Internal}},
		Steps: []charter.ApprovalStep{{ID: "proof", Approvers: []string{"ana"}, Quorum: charter.AnyApprover, Deadline: charter.Deadline{Policy: charter.Block}}}}
	at := func(hour int) time.Time { return time.Date(2026, 3, 10, hour, 0, 0, 0, time.UTC) }
	file := charter.Approval{ID: "p1", Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "lea", At: at(9), Of: []charter.PostVersion{post.Version()}},
		{Kind: charter.EventApproved, By: "ana", At: at(11), Of: []charter.PostVersion{post.Version()}},
	}}
	fmt.Println(workflow.Standing(file, post, at(12)).State)
	post.Text += " Entrée libre."
	fmt.Println(workflow.Standing(file, post, at(13)).State, workflow.Standing(file, post, at(13)).MayPublish())
	// Output:
	// 0 problems in the charter
	// error /text The charter bans “gratuit”: l'adhésion est payante.
	// advice /text “!!!”: one mark is enough.
	// warning /text “tes” is the familiar form (tu): the charter asks for the other form of address.
	// advice /text “:” takes a space in French.
	// Le café est offert samedi ! Apporte tes lampes : on répare ensemble.
	// 0 findings
	// approved
	// stale false
}

// withFixes applies the first fix of each finding, from the last to the first.
func withFixes(s string, list finding.List) string {
	for _, f := range slices.Backward(list) {
		if len(f.Fixes) > 0 {
			s = s[:f.Fixes[0].Span.Start] + f.Fixes[0].Text + s[f.Fixes[0].Span.End:]
		}
	}
	return s
}

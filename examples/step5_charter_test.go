package examples_test

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// house is a short charter: one rule that a program checks, one that a person checks.
func house() charter.Charter {
	return charter.Charter{
		ID: "house", Organisation: "Maison Calanque", Version: "3", Date: calendar.MustDate("2025-12-15"),
		Expected: []charter.Rule{{Text: "Answer politely."}},
		MayNot:   []charter.Rule{{Text: "Promise a medical effect.", Check: charter.CodeBannedTerm}},
		Editorial: &charter.Editorial{
			Tone:   "simple, precise, warm",
			Banned: []charter.BannedTerm{{Term: "cures", Reason: "medical claim", Replacement: "soothes"}},
		},
	}
}

// Step 5: write the charter. The same data is the document people read and the check a
// post goes through.
func Example_charter() {
	linter, problems := charter.NewLinter(house(), network.Builtin())
	fmt.Println(len(problems), "problems in the charter")
	post := charter.Post{
		ID: "p1", Network: network.Facebook, Date: calendar.MustDate("2026-03-02"), Language: "en",
		Text: "Our new cream cures reactive skin.",
	}
	for _, f := range linter.Lint(post) {
		fmt.Println(f.Severity, f.Localize(language.English))
		for _, fix := range f.Fixes {
			fmt.Println(post.Text[:fix.Span.Start] + fix.Text + post.Text[fix.Span.End:])
		}
	}
	for line := range strings.Lines(house().Markdown(language.English, calendar.MustDate("2026-01-15"))) {
		if strings.Contains(line, "medical effect") || strings.Contains(line, "politely") {
			fmt.Print(line)
		}
	}
	// Output:
	// 0 problems in the charter
	// error The charter bans “cures”: medical claim.
	// Our new cream soothes reactive skin.
	// - Answer politely. — *to be checked by a person*
	// - Promise a medical effect. — *checked automatically*
}

// Step 5 also says who approves: people of the strategy, in so many of their working days.
func Example_charterApproval() {
	s := strategy.Strategy{
		Resources: strategy.Resources{People: []strategy.Person{
			{ID: "lea", Name: "Léa", Roles: []strategy.Role{strategy.RoleCommunityManager}},
			{ID: "marc", Name: "Marc", Side: charter.External,
				Absences: []strategy.Absence{{Period: calendar.MustPeriod("2026-03-09/2026-03-13"), Reason: "holidays"}}},
		}},
		Workflows: []strategy.Workflow{{ID: "client", Steps: []strategy.ApprovalStep{{
			ID: "client", Approvers: []string{"marc"}, Quorum: charter.AnyApprover,
			Deadline: charter.Deadline{Policy: charter.Block, After: calendar.MustDuration("P2D"), Working: true},
		}}}},
		Actions: []strategy.Action{{ID: "tips", Title: "Tips", Owner: "lea", Workflow: "client"}},
	}
	workflow, _ := s.WorkflowOf("tips")
	post := charter.Post{ID: "p1", Text: "Our new cream soothes reactive skin."}
	friday := time.Date(2026, 3, 6, 9, 0, 0, 0, time.UTC)
	known := strategy.Approvals{Now: friday, Files: []charter.Approval{{ID: "march", Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "lea", At: friday, Of: []charter.PostVersion{post.Version()}},
	}}}}
	standing := known.Standing(workflow, post)
	fmt.Println(standing.State, standing.Awaited, standing.Until.Format(time.DateTime))
	// Output:
	// pending [marc] 2026-03-17 09:00:00
}

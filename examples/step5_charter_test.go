package examples_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
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

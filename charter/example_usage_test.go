package charter_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// The rules on the use of terms that people read are those that posts are held against.
func Example_usage() {
	house, _ := charter.ReadCharter([]byte(`{"id": "house", "editorial": {
		"occurrences": [{"term": "!", "max": 1}, {"term": "La peau d'abord", "min": 1, "sponsored": true}],
		"conditions": [
			{"if": ["offer"], "then": ["terms apply"]},
			{"if": ["SPF"], "then": ["sun protection factor"], "first": true}
		],
		"synonyms": [{"terms": ["e-mail", "mail"], "reason": "readers look for two things"}],
		"networks": [{"network": "linkedin", "languages": ["fr"]}]
	}}`))
	linter, problems := charter.NewLinter(house, network.Builtin())
	fmt.Println(len(problems))
	post := charter.Post{Text: "Our offer is here! SPF 30! Write us an e-mail, or a mail.", Language: "en", Network: network.LinkedIn, Date: calendar.MustDate("2026-03-02")}
	for _, row := range linter.Lint(post).In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// 0
	// /language Language of the post: English. Languages of the charter: French.
	// /text With “offer”, the charter also asks for this wording: “terms apply”.
	// /text “SPF” is not explained where it first occurs, in this wording: “sun protection factor”.
	// /text “!” occurs 2 times, and the charter allows 1 in a post.
	// /text “mail” and “e-mail” name the same thing: a post keeps to one of them: readers look for two things.
}

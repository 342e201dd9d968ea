package finding_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// A package keeps one book. What it finds localises late.
func Example() {
	book := finding.MustBook([]finding.Rule{{
		Code: "demo.shortfall", Severity: finding.Warning,
		Doc:     "A month holds fewer posts than promised.",
		English: "{missing} {missing|post is|posts are} missing before {day}: {reason}.",
		French:  "Il manque {missing} {missing|publication|publications} avant le {day} : {reason}.",
	}}, nil)

	f := book.Finding("demo.shortfall", finding.Root.Field("channels").Index(2),
		finding.Integer("missing", 1200), finding.Date("day", 2026, time.January, 15), finding.Text("reason", "August"))

	fmt.Println(f.Severity, f.Pointer)
	fmt.Println(f.Localize(language.English))
	fmt.Printf("%q\n", f.Localize(language.MustParse("fr-CA")))
	// Output:
	// warning /channels/2
	// 1,200 posts are missing before 15 January 2026: August.
	// "Il manque 1\u00a0200 publications avant le 15 janvier 2026\u00a0: August."
}

func ExampleList_In() {
	list := finding.List{sample().Finding("test.missing", "/channels/0",
		finding.Integer("missing", 1), finding.Text("period", "S20"), finding.Text("reason", "Ascension"))}
	for _, row := range list.In(language.French) {
		fmt.Println(row.Severity, row.Path, row.Sentence)
	}
	// Output:
	// warning /channels/0 il manque 1 publication en S20 : Ascension
}

func ExampleList_Err() {
	list := finding.List{
		sample().Finding("test.blocking", "/period", finding.Text("value", "2026-02-30")),
		sample().Finding("test.missing", "/channels/0", finding.Integer("missing", 2), finding.Text("period", "May"), finding.Text("reason", "?")),
	}
	err := list.Err()
	fmt.Println(err)
	if blocking, ok := errors.AsType[finding.List](err); ok {
		fmt.Println(len(blocking))
	}
	// Output:
	// /period: “2026-02-30” is refused (100% sure, {braces}})
	// 1
}

func ExamplePolicy_Apply() {
	list := finding.List{sample().Finding("test.missing", "/a"), sample().Finding("test.three", "/b")}
	policy := finding.Policy{
		{Code: "test.missing", Severity: finding.Error, Justification: "the contract promises every post"},
		{Code: "test.three", Silence: true, Justification: "agreed with the client on 12 May"},
	}
	fmt.Println(len(policy.Check(sample())))
	kept, decided := policy.Apply(list)
	for _, f := range kept {
		fmt.Println(f.Severity, f.Code)
	}
	for _, d := range decided {
		fmt.Println(d.Finding.Severity, d.Finding.Code, d.Override.Severity, d.Override.Silence, d.Override.Justification)
	}
	// Output:
	// 0
	// error test.missing
	// warning test.missing error false the contract promises every post
	// advice test.three %!Severity(0) true agreed with the client on 12 May
}

// Findings stored as JSON are shown again in any language; strategy.Messages is the book
// of the whole module.
func ExampleBook_Bind() {
	stored, _ := json.Marshal(finding.List{sample().Finding("test.missing", "/channels/0",
		finding.Integer("missing", 3), finding.Text("period", "S20"), finding.Text("reason", "congés"))})

	var list finding.List
	if err := json.Unmarshal(stored, &list); err != nil {
		fmt.Println(err)
	}
	for _, row := range sample().Bind(list).In(language.French) {
		fmt.Println(row.Path, strings.ReplaceAll(row.Sentence, "\u00a0", " "))
	}
	// Output: /channels/0 il manque 3 publications en S20 : congés
}

func ExampleBook_Localize() {
	stored, _ := json.Marshal(sample().Message("test.missing",
		finding.Integer("missing", 3), finding.Text("period", "May"), finding.Text("reason", "holidays")))

	var m finding.Message
	if err := json.Unmarshal(stored, &m); err != nil {
		fmt.Println(err)
	}
	fmt.Println(m.Localize(language.English))
	fmt.Println(sample().Localize(m, language.English))
	// Output:
	// test.missing
	// 3 posts are missing in May: holidays
}

func ExamplePointer_Compare() {
	fmt.Println(finding.Pointer("/posts/2").Compare("/posts/10"), finding.Root.Field("a/b").Field("~"))
	// Output: -1 /a~1b/~0
}

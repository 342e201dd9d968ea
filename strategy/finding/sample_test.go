package finding_test

import "github.com/septet-go/socialstrategy/strategy/finding"

// sample is a small book that the tests share.
func sample() *finding.Book {
	return finding.MustBook([]finding.Rule{
		{
			Code: "test.missing", Severity: finding.Warning, Doc: "Posts are missing.",
			English: "{missing} {missing|post is|posts are} missing in {period}: {reason}",
			French:  "il manque {missing} {missing|publication|publications} en {period} : {reason}",
		},
		{
			Code: "test.three", Severity: finding.Advice, Doc: "Three numbers.",
			English: "{missing} posts, {share} a day, {rate} of the plan",
			French:  "{missing} publications, {share} par jour, {rate} du planning",
		},
		{
			Code: "test.blocking", Severity: finding.Error, Doc: "A value is refused.",
			Examples: []string{"25:00"},
			English:  "“{value}” is refused (100% sure, {{braces}})",
			French:   "« {value} » est refusé (sûr à 100 %, {{accolades}}) !",
		},
	}, []finding.Phrase{
		{Code: "test.label", English: "brand awareness", French: "notoriété"},
		{Code: "test.echo", English: "{value}", French: "{value}"},
	})
}

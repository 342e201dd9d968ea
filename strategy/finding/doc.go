// Package finding holds what a judgement says: messages that are rendered late, in
// English or French, and findings that point at the place they speak of.
//
// A function of this module that judges a document never returns an error for what is
// wrong with the document. It returns a [List] of findings, all of them at once, each
// with a stable [Code], a [Severity], a [Pointer] to the node, the numbers behind the
// judgement as named [Arg]s, and a sentence in each language.
//
//	for _, row := range findings.In(language.French) {
//		fmt.Println(row.Severity.Label().Localize(language.French), row.Path, row.Sentence)
//	}
//
// # Messages
//
// A [Message] is a code and its arguments. [Message.Localize] turns it into a sentence
// when a language is known: numbers, dates, money and lists are written the way that
// language writes them. Language is matched by its base: fr-CA is served in French,
// everything that is not French in English. Texts may change between versions of this
// module; codes, argument names and argument kinds do not.
//
// # Books and rules
//
// What a package can say is one [Book]: its rules (a finding each) and its phrases
// (labels, verdicts, next moves). A book is immutable and safe for concurrent use; there
// is no registry to register with. [MustJoin] makes one book of several, so that messages
// stored as JSON can be rendered again: [Book.Localize] for one, [Book.Bind] for a list.
//
// # Templates
//
// Sentences are templates. {name} prints an argument, {name|one|other} chooses a form by
// the plural rules of the language and the number of that argument, {{ is a brace.
//
//	Rule{
//		Code: "calendar.shortfall", Severity: finding.Warning,
//		Doc:     "A period holds fewer posts than its cadence promises.",
//		English: "{missing} {missing|post is|posts are} missing in {period}",
//		French:  "il manque {missing} {missing|publication|publications} en {period}",
//	}
//
// The French side is written with plain spaces; the book sets the no-break spaces of
// French typography.
//
// # Re-grading
//
// A [Policy] changes the severity of a code or silences it, never without a written
// justification, and returns each decision beside the finding as it was.
package finding

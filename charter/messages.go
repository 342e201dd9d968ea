package charter

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Messages returns the book of this package: what [Check], [NewLinter], [Linter.Lint],
// [CheckRepeats], [CheckRegister], [CheckPartnerships] and [Workflow.Standing] find, the
// elements of a charter, the labels of its closed sets, and the words that
// [Charter.Markdown] and [Register.Markdown] print, and what [Compare] says.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(
		slices.Concat(charterRules, styleRules, usageRules, obligationRules, approvalRules),
		slices.Concat(charterPhrases, stylePhrases, usagePhrases, obligationPhrases, obligationWords, approvalPhrases, comparePhrases, markdownPhrases, registerMarkdownPhrases))
})

// label returns the words a reader sees for a member of a family of phrases.
func label(family, name string) finding.Message {
	return book().Message(finding.Code("charter." + family + "." + name))
}

// quoted is a user's text in quotation marks, without the full stop at its end.
func quoted(name, s string) finding.Arg { return verbatim(name, unstopped(s)) }

// verbatim is a user's text in quotation marks.
func verbatim(name, s string) finding.Arg {
	return book().Term(name, "charter.quoted", finding.Text("text", s))
}

// writeInstead says what to write in place of what was found.
func writeInstead(s string) finding.Message {
	return book().Message("charter.write_instead", finding.Text("replacement", s))
}

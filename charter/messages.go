package charter

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Messages returns the book of this package: what [Check], [NewLinter], [Linter.Lint],
// [CheckRepeats], [CheckRegister], [CheckPartnerships] and [Workflow.Standing] find, the
// elements of a charter, the labels of its closed sets, and the words that
// [Charter.Markdown] prints, and what [Compare] says.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(slices.Concat(ruleTable, styleRules, obligationRules, approvalRuleTable), slices.Concat(phraseTable, pageTable, stylePhrases, obligationTable, registerTable, approvalPhraseTable, diffTable))
})

// label returns the words a reader sees for a member of a family of phrases.
func label(family, name string) finding.Message {
	return book().Message(finding.Code("charter." + family + "." + name))
}

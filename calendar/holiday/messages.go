package holiday

import (
	"slices"
	"strings"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Messages returns the book of this package: the names of holidays and key dates, and the
// labels of the closed sets.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(nil, slices.Concat(keyDatePhrases(), phrases()))
})

// keyDatePhrases are the names of the key dates, which holidays share.
func keyDatePhrases() (names []finding.Phrase) {
	for _, m := range marks[1:] {
		code := finding.Code("holiday.name." + strings.ReplaceAll(m.id, "-", "_"))
		names = append(names, finding.Phrase{Code: code, English: m.english, French: m.french})
	}
	return names
}

package smart

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The codes of what is wrong with an objective or an amount.
const (
	CodeNegativeBudget finding.Code = "smart.negative_budget" // CodeNegativeBudget: a budget below zero.
)

// Messages returns the book of this package: the findings on objectives and amounts, the
// reasons of criteria, and the labels of its closed sets.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book { return finding.MustBook(ruleTable, phraseTable) })

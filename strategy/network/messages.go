package network

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Messages returns what this package can say: the names of networks, the labels of its
// closed sets, and its findings.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book { return finding.MustBook(rules(), phrases()) })

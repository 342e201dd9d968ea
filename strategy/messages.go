package strategy

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
	"github.com/septet-go/socialstrategy/calendar/ical"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Messages returns the book of every package of the module: with it, findings stored as
// JSON are told again in any language, and [finding.Policy.Check] knows every rule.
func Messages() *finding.Book { return messages() }

var messages = sync.OnceValue(func() *finding.Book {
	return finding.MustJoin(book(), finding.Messages(), document.Messages(), calendar.Messages(), adherence.Messages(), ical.Messages(),
		network.Messages(), smart.Messages(), kpi.Messages(), charter.Messages())
})

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(slices.Concat(rules, lawRules, approvalRules), slices.Concat(labels, elementLabels, phrases, lawPhrases, approvalPhrases))
})

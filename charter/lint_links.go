package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// manyLinks is how many links of one text readers can choose between.
const manyLinks = 3

// links finds a text with more links than readers follow, and one that is nothing else.
func (p *prose) links() {
	n, last, rest := 0, text.Token{}, len(strings.TrimSpace(p.source))
	for _, t := range p.tokens {
		if t.Kind == text.URL {
			n, last, rest = n+1, t, rest-(t.End-t.Start)
		}
	}
	count := 0
	switch {
	case n > manyLinks:
		p.note(&count, CodeManyLinks, last.Start, last.End, finding.Integer("count", n), finding.Integer("most", manyLinks))
	case n > 0 && rest < n:
		p.note(&count, CodeNakedLink, last.Start, last.End, finding.Integer("count", n))
	}
}

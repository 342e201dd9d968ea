package charter

import "github.com/septet-go/socialstrategy/strategy/text"

// scopes are the tokens of a text, asked for from left to right.
type scopes struct{ tokens []text.Token }

// at returns the kind of the token that a span touches, 0 for none. Spans are asked for in
// order.
func (x *scopes) at(start, end int) text.Kind {
	for len(x.tokens) > 0 && x.tokens[0].End <= start {
		x.tokens = x.tokens[1:]
	}
	if len(x.tokens) > 0 && x.tokens[0].Start < end {
		return x.tokens[0].Kind
	}
	return 0
}

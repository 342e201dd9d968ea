package charter

import "github.com/septet-go/socialstrategy/strategy/text"

// tokens are those of a text, in order.
type tokens []text.Token

// touching returns the first token that shares a byte with those from start to end, if there
// is one.
func (x tokens) touching(start, end int) (text.Token, bool) {
	low, high := 0, len(x)
	for low < high {
		if middle := (low + high) / 2; x[middle].End <= start {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(x) && x[low].Start < end {
		return x[low], true
	}
	return text.Token{}, false
}

// touch reports whether there is such a token.
func (x tokens) touch(start, end int) bool {
	_, found := x.touching(start, end)
	return found
}

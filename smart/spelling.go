package smart

// maxScales is how many scales a number in words has, one below the other.
const maxScales = 8

// spelling is a number that is being read: parts that a scale has closed, « trois millions
// deux cent mille », each of a smaller scale than the one before, and the group that is open.
type spelling struct {
	closed  [maxScales]decimal
	scale   [maxScales]int64
	depth   int
	open    decimal
	has     bool  // open has a value
	last    int64 // the last word of open
	digits  bool  // it starts in digits
	article bool  // it starts with an article
	apart   bool  // "and" parts two numbers: between two hundred and three hundred
	loose   bool
	huge    bool
}

// add takes a numeral into the open group, and reports whether the grammar lets it.
func (n *spelling) add(word int64, french, joined bool) bool {
	if n.has && (n.loose && word != 100 || n.open.places > 0 && word != 100) {
		return false
	}
	open := n.open.mantissa
	switch {
	case word == 100 && !n.has:
		if !french || n.depth == 0 {
			return false
		}
		n.open = decimal{100, 0}
	case word == 100:
		if joined || n.last == 100 || n.open.places == 0 && (open < 1 || open > 99 && !n.digits) || french && (open == 1 || open == 10 || open > 19 && !n.digits) {
			return false
		}
		product, fits := n.open.times(decimal{100, 0})
		n.open, n.huge = product, n.huge || !fits
	case !n.has:
		n.open = decimal{word, 0}
	case n.last == 100,
		n.last >= 20 && word < 10,
		french && (n.last == 60 || n.last == 80) && word < 20,
		french && n.last == 10 && word >= 7 && word < 10:
		n.open.mantissa += word
	case !french && open == n.last && n.last < 10 && n.last > 0 && word >= 10 && word < 100 && !n.article && !joined && n.depth == 0: // one twenty two
		n.open.mantissa = 100*open + word
	default:
		return false
	}
	n.has, n.last = true, word
	return true
}

// push closes a part.
func (n *spelling) push(part decimal, scale int64) {
	n.closed[n.depth], n.scale[n.depth] = part, scale
	n.depth++
	n.open, n.has, n.last = decimal{}, false, 0
}

// total is the sum of the parts.
func (n *spelling) total() decimal {
	sum := n.open
	for k := range n.depth {
		next, fits := sum.plus(n.closed[k])
		sum, n.huge = next, n.huge || !fits
	}
	return sum
}

package text

// Bounds of numerals.
const (
	maxDigits = 18 // significant digits: every such number fits an int64
	maxPlaces = 9  // decimals
)

// digit adds a digit to n, of its decimals or not.
func (n *Numeral) digit(c byte, decimal bool, significant *int) {
	if decimal && (n.Places == maxPlaces || *significant == maxDigits) {
		return
	}
	if c != '0' || *significant > 0 {
		*significant++
	}
	if *significant > maxDigits {
		n.TooLarge = true
		return
	}
	n.Mantissa = 10*n.Mantissa + int64(c-'0')
	if decimal {
		n.Places++
	}
}

// number takes the number that starts at i, with its groups and decimals, and the letters
// glued to it.
func (l *Lexer) number(i int) {
	s := l.folded.text
	var n Numeral
	end, significant := i, 0
	for ; end < len(s) && isDigit(s[end]); end++ {
		n.digit(s[end], false, &significant)
	}
	if first := end - i; first > 0 && first <= 3 {
		groups := l.groups(end, first)
		n.Grouped = groups > end
		for ; end < groups; end++ {
			if isDigit(s[end]) {
				n.digit(s[end], false, &significant)
			}
		}
	}
	if l.decimals(i, end, n.Grouped) {
		n.Grouped = true
		for end++; end < len(s) && isDigit(s[end]); end++ {
			n.digit(s[end], true, &significant)
		}
	}
	if n.TooLarge {
		n.Mantissa, n.Places = 0, 0
	}
	for n.Places > 0 && n.Mantissa%10 == 0 {
		n.Mantissa, n.Places = n.Mantissa/10, n.Places-1
	}
	kind, letters := Number, end
	if end < len(s) && isLetterAt(s, end) {
		kind = Alphanumeric
		end, _ = runOf(s, end)
	}
	l.emit(kind, i, end, letters)
	l.lexeme.Numeral = n
}

// pointed reports whether a number starts at i with the point of its decimals: .5, « ,5 ».
func (l *Lexer) pointed(i int) bool {
	s := l.folded.text
	if s[i] != '.' && (s[i] != ',' || l.notation != CommaDecimals) || i+1 == len(s) || !isDigit(s[i+1]) {
		return false
	}
	if i == 0 {
		return true
	}
	switch s[i-1] {
	case ' ', '\n', '-', '+', '(', '$', '<', '>', '=':
		return true
	}
	return false
}

// groups returns the end of the groups of digits that follow the first ones of a number, or
// end: of three digits after one separator; in English also of two, and three at last,
// after commas.
func (l *Lexer) groups(end, first int) int {
	s := l.folded.text
	if end >= len(s) {
		return end
	}
	separator := s[end]
	switch {
	case separator == ' ', separator == '\'', separator == ',' && l.notation == PointDecimals, separator == '.' && l.notation == CommaDecimals:
	case separator == ',' || separator == '.':
		if !l.foreign(end) {
			return end
		}
	default:
		return end
	}
	at := end
	for run := digitsAt(s, at+1); at < len(s) && s[at] == separator && run == 3; run = digitsAt(s, at+1) {
		at += 4
	}
	if at == end && separator == ',' && first <= 2 {
		return indian(s, end)
	}
	return at
}

// digitsAt returns how many digits stand at i, four for more.
func digitsAt(s []byte, i int) int {
	n := 0
	for n < 4 && i+n < len(s) && isDigit(s[i+n]) {
		n++
	}
	return n
}

// indian returns the end of groups of two digits and a last one of three that commas part,
// as in 1,50,000, or end. A number that is longer than any is none.
func indian(s []byte, end int) int {
	for at := end; at < len(s) && at-end < 2*maxDigits && s[at] == ','; at += 3 {
		switch digitsAt(s, at+1) {
		case 2:
		case 3:
			if at > end {
				return at + 4
			}
			return end
		default:
			return end
		}
	}
	return end
}

// foreign reports whether the groups that start at end are those of the other notation, as
// the sign of their decimals tells: 1.111,11 in English.
func (l *Lexer) foreign(end int) bool {
	s := l.folded.text
	separator, at := s[end], end
	for at < len(s) && at-end < 4*maxDigits/3 && s[at] == separator && digitsAt(s, at+1) == 3 {
		at += 4
	}
	return at > end && at < len(s) && s[at] == '.'+','-separator && digitsAt(s, at+1) > 0
}

// decimals reports whether decimals follow the digits from i to end.
func (l *Lexer) decimals(i, end int, grouped bool) bool {
	s := l.folded.text
	if end+1 >= len(s) || !isDigit(s[end+1]) || s[end] != '.' && s[end] != ',' {
		return false
	}
	point := byte('.')
	if l.notation == CommaDecimals {
		point = ','
	}
	if grouped && s[end-4] == point { // 1.111,11 in English
		point = '.' + ',' - point
	}
	return end == i || (s[end] == point || l.notation == CommaDecimals && s[end] == '.') && !l.dotted(i, end)
}

// dotted reports whether the digits from i on belong to those of a date or of a version:
// 03.04.2026.
func (l *Lexer) dotted(i, end int) bool {
	s := l.folded.text
	if s[end] != '.' {
		return false
	}
	points := 0
	if i > 1 && s[i-1] == '.' && isDigit(s[i-2]) {
		points++
	}
	for k := i; points < 2 && k < len(s) && (isDigit(s[k]) || s[k] == '.'); k++ {
		if s[k] == '.' && k+1 < len(s) && isDigit(s[k+1]) {
			points++
		}
	}
	return points > 1
}

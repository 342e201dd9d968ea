package smart

import "slices"

// currencyAt returns the code of the currency that the words at i name, and how many tokens
// they are, 0 when there is none: €, "us $", « dollars canadiens », CHF.
func (s *scan) currencyAt(i int) (code string, n int) {
	t := s.at(i)
	if t.kind != wordToken && t.kind != signToken || s.claimed[i] {
		return "", 0
	}
	switch {
	case s.word(i+1) == "$" && s.at(i+1).glued && (t.word == "a" || t.word == "s") && s.capital(i):
		if t.word == "a" {
			return "AUD", 2
		}
		return "SGD", 2
	case t.word == "r" && !s.french && s.at(i+1).kind == numberToken && s.at(i+1).glued:
		if s.capital(i) && !s.proper(i-1) {
			return "ZAR", 1
		}
		return "", 0
	case t.is(currencyTopic) && t.rule.has(weakFlag) && !s.isMoney(i):
		return "", 0
	case t.is(currencyTopic):
		return t.rule.name, int(t.span)
	}
	if !t.bears(codeTrait) {
		return "", 0
	}
	code, isWord := currencyCode(t.word)
	if code == "" || isWord && (!s.capital(i) || s.at(i-1).kind != numberToken && s.topicAt(i-1, scaleTopic) == 0 || s.at(i+1).kind == numberToken) {
		return "", 0
	}
	return code, 1
}

// isMoney reports whether the name at i, which is that of something else too, is money: "ten
// pounds", and not "two pounds of meat"; « deux millions de livres », and not « deux livres ».
func (s *scan) isMoney(i int) bool {
	if !s.french {
		return s.word(i+1) != "of"
	}
	at := i - 1
	if s.word(at) == "de" {
		at--
	}
	return s.topicAt(at, scaleTopic) > 0 && s.at(at).rule.n >= 1e6
}

// millions returns the scale and the code that the word at i is, "MUSD", « kEUR », or 0.
func (s *scan) millions(i int) (scale int64, code string) {
	w := s.word(i)
	if s.french && s.at(i).kind == wordToken {
		switch w {
		case "mdh":
			return 1e6, "MAD"
		case "kdh":
			return 1e3, "MAD"
		case "mdt":
			return 1e6, "TND"
		case "kdt":
			return 1e3, "TND"
		case "mfcfa":
			return 1e6, "XOF"
		}
	}
	if len(w) != 4 || s.at(i).kind != wordToken || !s.capital(i) && w[0] != 'k' {
		return 0, ""
	}
	switch w[0] {
	case 'k':
		scale = 1e3
	case 'm':
		scale = 1e6
	}
	if code, _ = currencyCode(w[1:]); code == "" {
		return 0, ""
	}
	return scale, code
}

// recoded returns the currency of an amount whose currency comes before it, with the token
// after: a code after the number tells which dollar, "$10 CAD".
func (s *scan) recoded(i int, currency string) (Unit, int) {
	if currency != "USD" {
		return Unit(currency), i
	}
	if code, n := s.currencyAt(i); n > 0 && s.at(i).kind == wordToken && s.at(i+n).kind != numberToken {
		return Unit(code), i + n
	}
	return Unit(currency), i
}

// Words for the hundredth of a currency, as the lexer leaves them.
var minorWords = []string{
	"cent", "centime", "penny", "pennie", "pennies", "pence", "p", "c", "¢", "sen", "kopiyka", "kopeck", "kopek", "grosz", "groszy",
	"ore", "haler", "paisa", "paise", "rappen", "centavo", "stotinki", "bani", "piastre", "eurocent", "ct", "cts",
}

// moneyAfter reads what follows an amount and its currency at i, and returns the amount with
// the token after: a scale, "75 USD million", or cents, « 20 euros et 50 centimes », "15
// dollars 50", "a dollar and 42 cents".
func (s *scan) moneyAfter(number decimal, i int, a *amount) (decimal, int) {
	if s.topicAt(i, scaleTopic) > 0 && len(s.word(i)) > 2 {
		product, fits := number.times(decimal{s.at(i).rule.n, 0})
		a.huge = a.huge || !fits
		return product, i + 1
	}
	if number.places > 0 {
		return number, i
	}
	at := s.skip(i, "and", "et")
	cents, next := s.belowHundred(at)
	if next == at || cents == 0 {
		return number, i
	}
	switch t := s.at(next); {
	case slices.Contains(minorWords, t.word):
		next++
	case s.at(at).kind == numberToken && s.at(at).end-s.at(at).start != 2:
		return number, i
	case t.kind == signToken && t.word != "." && t.word != "," && t.word != ";" && t.word != "!" && t.word != "?" && t.word != ")":
		return number, i
	case t.kind == numberToken, t.kind == wordToken && t.word != "and" && t.word != "et" && t.word != "more":
		return number, i
	}
	sum, fits := number.plus(newDecimal(cents, 2))
	a.huge = a.huge || !fits
	return sum, next
}

// belowHundred reads a whole number below a hundred at i, and returns the token after.
func (s *scan) belowHundred(i int) (n int64, next int) {
	t := s.at(i)
	if t.kind == numberToken {
		if t.huge || t.grouped || t.number.places > 0 || t.number.mantissa >= 100 || s.claimed[i] {
			return 0, i
		}
		return t.number.mantissa, i + 1
	}
	if !s.isNumeral(i) || s.numeral(i) >= 100 || t.word == "a" || t.is(numeralTopic) && t.rule.has(looseFlag) || s.claimed[i] {
		return 0, i
	}
	word := spelling{has: true, open: decimal{s.numeral(i), 0}, last: s.numeral(i)}
	next = i + int(max(1, t.span))
	for s.numeral(next) != 100 && s.topicAt(next, scaleTopic) == 0 {
		after := s.more(next, &word)
		if after == next || word.open.mantissa >= 100 {
			break
		}
		next = after
	}
	return word.open.mantissa, next
}

package text

import (
	"strings"
	"unicode/utf8"
)

// addresses finds the URLs of a text one after the other, as the regular expression of
// twitter-text does, in a time linear in the text.
type addresses struct {
	s     string
	rules addressRules
	// at is where the search goes on: what is before it was matched, and does not count
	// as what precedes a URL.
	at int
	// barren is the end of the labels that are known to lead to no top-level domain.
	barren int
	// latin is what is left of a host without a scheme, in which each name in Latin
	// letters is a URL; path is where the path of the last one ends, 0 without.
	latin, latinEnd, path int
}

// maxAddress is the length of the longest URL in UTF-16 code units, its host in Punycode
// and its scheme counted twice: the rule of twitter-text.
const maxAddress = 4096

// next returns the next URL.
func (a *addresses) next() (Token, bool) {
	for {
		if token, ok := a.nextLatin(); ok {
			return token, true
		}
		m, ok := a.match()
		if !ok {
			return Token{}, false
		}
		a.at = m.end
		switch {
		case !m.valid(a.s):
		case m.scheme > 0:
			if end, ok := shortenedEnd(a.s, m); ok {
				return Token{URL, m.start, end}, true
			}
		case a.rules.bare && !strings.ContainsRune("-_./", m.before):
			a.latin, a.latinEnd, a.path = m.host, m.hostEnd, m.pathEnd
		}
	}
}

// nextLatin returns the next name in Latin letters of a host without a scheme. The path is
// that of the last.
func (a *addresses) nextLatin() (Token, bool) {
	host := a.s[:a.latinEnd]
	start, end, ok := latinName(host, a.latin)
	if !ok {
		a.latin, a.latinEnd = 0, 0
		return Token{}, false
	}
	a.latin = end
	if _, _, more := latinName(host, end); !more && a.path > 0 {
		end = a.path
	}
	return Token{URL, start, end}, true
}

// addressMatch is a match of the grammar of URLs.
type addressMatch struct {
	before rune // before precedes it; 0 at the start of the text
	// The scheme, of that length with its ://, is at start.
	start, scheme, host, hostEnd int
	pathEnd                      int // pathEnd is 0 without a path
	end                          int
}

// valid reports whether the match is no longer than it may be and its labels than DNS
// allows. Punycode cannot hold letters that it is there to avoid.
func (m addressMatch) valid(s string) bool {
	host := s[m.host:m.hostEnd]
	length, ok := punycodeLength(host)
	if !ok {
		return false
	}
	if strings.HasPrefix(host, "xn--") {
		if _, _, named := latinName(host, 0); !named {
			return false
		}
	}
	return countUTF16(s[m.start:m.end])-countUTF16(host)+length+m.scheme <= maxAddress
}

// match returns the next match, valid or not.
func (a *addresses) match() (addressMatch, bool) {
	for from := a.at; ; {
		dot := strings.IndexByte(a.s[from:], '.')
		if dot < 0 {
			a.at = len(a.s)
			return addressMatch{}, false
		}
		dot += from
		if m, ok := a.matchLabel(labelStart(a.s, from, dot), dot); ok {
			return m, true
		}
		from = dot + 1
	}
}

// labelStart returns the start of the label that ends at dot, from on.
func labelStart(s string, from, dot int) int {
	for start := dot; ; {
		r, size := utf8.DecodeLastRuneInString(s[from:start])
		if size == 0 || !isHostRune(r) && r != '-' && r != '_' {
			return start
		}
		start -= size
	}
}

// matchLabel returns the match whose host starts in the label from start to dot.
func (a *addresses) matchLabel(start, dot int) (addressMatch, bool) {
	s := a.s
	if last, size := utf8.DecodeLastRuneInString(s[start:dot]); size == 0 || !isHostRune(last) {
		return addressMatch{}, false
	}
	hostEnd, named := a.chain(dot+1), start
	if hostEnd == 0 {
		// No underscore is allowed in the label before the top-level domain.
		hostEnd, named = topLevelEnd(s, dot+1), start+1+strings.LastIndexByte(s[start:dot], '_')
	}
	if hostEnd == 0 {
		return addressMatch{}, false
	}
	if scheme := a.schemeBefore(start); scheme > 0 && named == start && startsHost(s[start:]) {
		return a.complete(addressMatch{start: start - scheme, scheme: scheme, host: start, hostEnd: hostEnd}), true
	}
	before, free := a.before(start)
	for i, r := range s[start:dot] {
		at, follows := start+i, precedesAddress(r)
		if at == 0 && follows {
			// At the start of the text the expression tries the second character first.
			_, size := utf8.DecodeRuneInString(s)
			free = !startsHost(s[size:dot])
		}
		if free && at >= named && isHostRune(r) {
			return a.complete(addressMatch{before: before, start: at, host: at, hostEnd: hostEnd}), true
		}
		before, free = r, follows
	}
	return addressMatch{}, false
}

// before returns the character before a URL at i, and whether a URL may follow it.
func (a *addresses) before(i int) (rune, bool) {
	if i == 0 {
		return 0, true
	}
	r, size := utf8.DecodeLastRuneInString(a.s[a.at:i])
	return r, size > 0 && precedesAddress(r)
}

// schemeBefore returns the length of the scheme that ends at i, where a host starts; 0
// without.
func (a *addresses) schemeBefore(i int) int {
	if !strings.HasSuffix(a.s[a.at:i], "://") {
		return 0
	}
	for _, scheme := range a.rules.schemes {
		at := i - len(scheme)
		if at < a.at || !strings.EqualFold(a.s[at:i], scheme) {
			continue
		}
		if _, ok := a.before(at); ok {
			return len(scheme)
		}
	}
	return 0
}

// chain returns the end of the longest host whose labels start at from, 0 when there is
// none. It remembers where it found none, so that no label is read for each before it.
func (a *addresses) chain(from int) int {
	if from < a.barren {
		return 0
	}
	end := 0
	for start := from; ; {
		stop := start
		whole, plain := startsHost(a.s[start:]), true
		for {
			r, size := utf8.DecodeRuneInString(a.s[stop:])
			if size == 0 || !isHostRune(r) && r != '-' && r != '_' {
				break
			}
			stop += size
			plain = plain && r != '_'
		}
		last, _ := utf8.DecodeLastRuneInString(a.s[start:stop])
		dotted := stop < len(a.s) && a.s[stop] == '.'
		if !dotted || !whole || !isHostRune(last) {
			if end == 0 {
				a.barren = stop + 1
			}
			return end
		}
		if top := topLevelEnd(a.s, stop+1); top > 0 && plain {
			end = top
		}
		start = stop + 1
	}
}

// complete adds to a match its port, its path and its query.
func (a *addresses) complete(m addressMatch) addressMatch {
	s, end := a.s, m.hostEnd
	if end < len(s) && s[end] == ':' {
		port := end + 1
		for port < len(s) && isDigit(s[port]) {
			port++
		}
		if port > end+1 {
			end = port
		}
	}
	if end < len(s) && s[end] == '/' {
		end = a.rules.pathEnd(s, end+1)
		m.pathEnd = end
	}
	end = a.rules.queryEnd(s, end)
	if m.pathEnd > 0 {
		m.pathEnd = end
	}
	m.end = end
	return m
}

// shortenedEnd returns the end of a match with a scheme, which is that of the code when X
// shortened the address; false when the code is too long to be one.
func shortenedEnd(s string, m addressMatch) (int, bool) {
	const maxCode = 40
	if m.pathEnd == 0 || s[m.start]|0x20 != 'h' || m.end < m.host+len("t.co/") ||
		!strings.EqualFold(s[m.host:m.host+len("t.co/")], "t.co/") {
		return m.end, true
	}
	code := m.host + len("t.co/")
	end := code
	for end < m.end && (isASCIILetter(s[end]) || isDigit(s[end])) {
		end++
	}
	switch {
	case end == code:
		return m.end, true
	case end-code > maxCode:
		return 0, false
	}
	return xAddresses.queryEnd(s[:m.end], end), true
}

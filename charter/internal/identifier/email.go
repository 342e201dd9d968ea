package identifier

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lengths of an e-mail address: RFC 5321, section 4.5.3.1.
const (
	maxLocal = 64
	maxHost  = 255
)

// spelled looks for e-mail addresses that are spelled out, or whose host is an address of
// IPv4 in brackets.
func (x *search) spelled() {
	s := x.text
	for i := 0; i < len(s); i++ {
		if !mayBeSign[s[i]] {
			continue
		}
		end, sign := atSign(s, i)
		if sign == noSign {
			continue
		}
		if address, ok := spelledAt(s, i, end, sign); ok {
			x.add(Email, address.start, address.end)
			i = address.end - 1
		}
	}
}

// mayBeSign are the bytes that an at sign starts with, however it is written.
var mayBeSign = [256]bool{'@': true, ' ': true, '(': true, '[': true, '{': true}

// opensSign are the bytes that one starts with after a space.
var opensSign = [256]bool{'@': true, 'a': true, 'A': true, '(': true, '[': true, '{': true}

// sign is how the at sign of an address is written.
type sign int

const (
	noSign  sign = iota
	glued        // @ itself, without a space
	wordAt       // at or @, which a sentence has too
	spellAt      // arobase, (at), [at]: of addresses alone
)

// atSign returns the end of the at sign that starts at i, spaces around it included, and how
// it is written. It starts at the space before it, if there is one.
func atSign(s string, i int) (int, sign) {
	c := s[i]
	if c == '@' {
		return i + 1, glued
	}
	start := i
	switch c {
	case '(', '[', '{':
	case ' ':
		if start++; start == len(s) || !opensSign[s[start]] {
			return 0, noSign
		}
	default:
		return 0, noSign
	}
	end, how := atWord(s, start)
	if how == noSign || how == wordAt && start == i {
		return 0, noSign
	}
	if end < len(s) && s[end] == ' ' {
		return end + 1, how
	}
	if how == wordAt || c == ' ' && isASCIILetter(s[start]) {
		return 0, noSign
	}
	return end, how
}

// atWord reads the word or the sign for @ at i.
func atWord(s string, i int) (int, sign) {
	if i >= len(s) {
		return 0, noSign
	}
	if s[i] == '@' {
		return i + 1, wordAt
	}
	if end := bracketed(s, i, "at", "arobase", "arobas", "chez", "@"); end > i {
		return end, spellAt
	}
	for _, w := range []string{"arobase", "arobas"} {
		if hasFold(s[i:], w) {
			return i + len(w), spellAt
		}
	}
	if hasFold(s[i:], "at") {
		return i + 2, wordAt
	}
	return 0, noSign
}

// bracketed returns the end of one of the words in brackets at i, or i.
func bracketed(s string, i int, words ...string) int {
	if i >= len(s) {
		return i
	}
	closing := s[i] + 2 // of [ and {
	switch s[i] {
	case '[', '{':
	case '(':
		closing = ')'
	default:
		return i
	}
	for _, w := range words {
		if end := i + 1 + len(w); end < len(s) && hasFold(s[i+1:], w) && s[end] == closing {
			return end + 1
		}
	}
	return i
}

// hasFold reports whether s starts with a word of ASCII letters, in any case.
func hasFold(s, word string) bool {
	return len(s) >= len(word) && strings.EqualFold(s[:len(word)], word)
}

// span is a half-open range of bytes.
type span struct{ start, end int }

// spelledAt reads the address whose at sign is from i to end.
func spelledAt(s string, i, end int, at sign) (span, bool) {
	start := localStart(s, i)
	if start == i || i-start > maxLocal {
		return span{}, false
	}
	if at == glued && end < len(s) && s[end] == '[' {
		host, ok := literalEnd(s, end)
		return span{start, host}, ok
	}
	host, dotsAfter := hostEnd(s, end)
	if host == end || host-end > maxHost {
		return span{}, false
	}
	found := span{start, host}
	switch at {
	case spellAt:
		return found, true
	case glued:
		return found, dotsAfter || isRare(s[start:i], s[end:host])
	default:
		return found, dotsAfter || isName(s[start:i]) || isAlone(s, found)
	}
}

// isRare reports whether an address is one that [text.Tokens] leaves: signs that RFC 5322
// allows within its name, or a top-level domain in another script.
func isRare(local, host string) bool {
	if strings.Contains(local, "..") || strings.HasSuffix(local, ".") {
		return false
	}
	last := host[strings.LastIndexByte(host, '.')+1:]
	return strings.ContainsAny(local, nameSigns) || !strings.ContainsFunc(last, func(r rune) bool { return r < utf8.RuneSelf })
}

// nameSigns are the signs within the name of an address that no sentence has there.
const nameSigns = "#$&^~"

// isName reports whether the part before an at sign is no word of a sentence: letters, and
// within them a low line, a plus sign, or a full stop between letters.
func isName(local string) bool {
	for k := 1; k < len(local)-1; k++ {
		switch local[k] {
		case '_', '+':
			return true
		case '.':
			if isASCIILetter(local[k-1]) && isASCIILetter(local[k+1]) {
				return true
			}
		}
	}
	return false
}

// isAlone reports whether a text is one spelled address, in the lower case of addresses, and
// nothing else.
func isAlone(s string, found span) bool {
	return strings.TrimSpace(s[:found.start]) == "" && strings.TrimSpace(s[found.end:]) == "" && s[found.start] >= 'a' && s[found.start] <= 'z'
}

// localStart returns where the part before the at sign at i starts, i for none.
func localStart(s string, i int) int {
	start := atomStart(s, i)
	if start == i {
		return i
	}
	for {
		before := dotStart(s, start)
		next := atomStart(s, before)
		if before == start || next == before {
			return start
		}
		start = next
	}
}

// atomStart returns the start of the characters of an address that end at i.
func atomStart(s string, i int) int {
	start := i
	for start > 0 && i-start <= maxLocal {
		c := s[start-1]
		if !isASCIILetter(c) && !isDigit(c) && !strings.ContainsRune("._+-%"+nameSigns, rune(c)) {
			break
		}
		start--
	}
	for start < i && strings.ContainsRune(".-+%"+nameSigns, rune(s[start])) {
		start++
	}
	if r, _ := utf8.DecodeLastRuneInString(s[:start]); start > 0 && r >= utf8.RuneSelf && unicode.IsLetter(r) {
		return i // an accent: the name is not whole
	}
	return start
}

// dotStart returns the start of a spelled dot that ends at i, spaces around it included, or i.
func dotStart(s string, i int) int {
	for _, w := range spelledDots {
		if start := i - len(w); start > 0 && strings.EqualFold(s[start:i], w) {
			return start
		}
	}
	return i
}

// spelledDots are how a dot is spelled out, with the spaces that part it.
var spelledDots = []string{" dot ", " point ", " (dot) ", " [dot] ", " (point) ", " [point] ", "(dot)", "[dot]", "(point)", "[point]", " . "}

// dotEnd returns the end of the dot at i, and whether it is spelled out; i for none.
func dotEnd(s string, i int) (end int, spelled bool) {
	for _, w := range spelledDots {
		if hasFold(s[i:], w) {
			return i + len(w), true
		}
	}
	if i < len(s) && s[i] == '.' {
		return i + 1, false
	}
	return i, false
}

// hostEnd returns the end of the host at i, of two labels or more, the last one of letters,
// and whether a dot of it is spelled out; i for none.
func hostEnd(s string, i int) (end int, spelled bool) {
	at, labels, start := i, 0, i
	best, bestSpelled := i, false
	for {
		start = at
		at = labelEnd(s, at)
		if at == start {
			return best, bestSpelled
		}
		labels++
		if labels > 1 && isTopLevel(s[start:at]) && (at == len(s) || !isDigit(s[at]) && s[at] != '_' && s[at] != '@') {
			best, bestSpelled = at, spelled
		}
		dot, word := dotEnd(s, at)
		if dot == at {
			return best, bestSpelled
		}
		at, spelled = dot, spelled || word
	}
}

// labelEnd returns the end of the label of a host at i.
func labelEnd(s string, i int) int {
	end := i
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !isWordRune(r) && (r != '-' || end == i) {
			break
		}
		end += size
	}
	for end > i && s[end-1] == '-' {
		end--
	}
	return end
}

// isTopLevel reports whether a label may be the last of a host: two letters or more.
func isTopLevel(label string) bool {
	return utf8.RuneCountInString(label) > 1 && strings.IndexFunc(label, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

// literalEnd returns the end of the address of IPv4 in brackets at i.
func literalEnd(s string, i int) (int, bool) {
	at := i + 1
	for part := range 4 {
		end := digitsEnd(s, at)
		if n := end - at; n == 0 || n > 3 || n == 3 && s[at:end] > "255" || end >= len(s) {
			return i, false
		}
		if want := byte('.'); part < 3 && s[end] != want || part == 3 && s[end] != ']' {
			return i, false
		}
		at = end + 1
	}
	return at, true
}

// canonicalEmail returns an address with its signs, in lower case.
func canonicalEmail(s string) string {
	for i := range len(s) {
		end, sign := atSign(s, i)
		if sign == noSign {
			continue
		}
		if found, ok := spelledAt(s, i, end, max(sign, spellAt)); ok && found.start == 0 && found.end == len(s) {
			return strings.ToLower(undot(s[:i]) + "@" + undot(s[end:]))
		}
	}
	return strings.ToLower(s)
}

// undot writes the spelled dots of s.
func undot(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		if end, spelled := dotEnd(s, i); spelled {
			b.WriteByte('.')
			i = end
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}

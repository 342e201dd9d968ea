package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// schemeStart returns where http or https starts when the atom from start to end finishes
// with it.
func schemeStart(s string, start, end int) (int, bool) {
	for _, scheme := range [...]string{"https", "http"} {
		at := end - len(scheme)
		if at >= start && strings.EqualFold(s[at:end], scheme) && !endsSpaced(s[:at]) {
			return at, true
		}
	}
	return 0, false
}

// endsSpaced reports whether s ends within a word of a spaced script.
func endsSpaced(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return isSpacedRune(r)
}

// userEnd returns the end, sign included, of the user and the password at start that come
// before a host, or start where there are none (RFC 3986, section 3.2.1). Without a
// password, the host must have a dot: « https://exemple.fr@lea » may lack a space.
func userEnd(s string, start int) int {
	const maxUser = 256
	password := false
	for i := start; i < len(s) && i-start <= maxUser; i++ {
		switch c := s[i]; {
		case c == '@' && i > start:
			if _, ok := dottedHostEnd(s, i+1); ok || password {
				return i + 1
			}
			return start
		case c == ':':
			password = true
		case !isASCIILetter(c) && !isDigit(c) && strings.IndexByte("-._~%!$&'()*+,;=", c) < 0:
			return start
		}
	}
	return start
}

// schemeHostEnd returns the end of the host at start, after a scheme: any host with a
// letter in it or with a dot.
func schemeHostEnd(s string, start int) (int, bool) {
	end := start
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !isHost(r) && !isSymbol(r) || r < utf8.RuneSelf && isKeycap(s, end) {
			break
		}
		end += size
	}
	end = start + len(strings.TrimRight(s[start:end], "."))
	host := s[start:end]
	last := host[strings.LastIndexByte(host, '.')+1:]
	// A sentence may go on without a space after a top-level domain: none has a symbol, and
	// one in ASCII has no letter of another script.
	for i, r := range last {
		if isSymbol(r) || last[0] < utf8.RuneSelf && wordKindOf(r) == denseWord {
			host = strings.TrimRight(s[start:end-len(last)+i], ".")
			end, last = start+len(host), host[strings.LastIndexByte(host, '.')+1:]
			break
		}
	}
	named := strings.IndexFunc(host, unicode.IsLetter) >= 0
	return end, validHost(host) && (named || last != host)
}

// bareHostEnd returns the end of the host that the atom from start to end is, when it is
// one without a scheme.
func bareHostEnd(s string, start, end int) (int, bool) {
	if strings.IndexByte(s[start:end], '.') < 0 {
		return 0, false
	}
	host := strings.TrimRight(s[start:end], ".-_+%")
	end = start + len(host)
	dot := strings.LastIndexByte(host, '.')
	if dot < 0 || start > 0 && strings.IndexByte("/@#$-_.", s[start-1]) >= 0 {
		return 0, false
	}
	if len(host) > 4 && strings.EqualFold(host[:4], "www.") && dot > 4 {
		return end, validHost(host) && isName(host[dot+1:])
	}
	switch topLevel(host[dot+1:]) {
	case topLevelDomain:
		return end, validHost(host)
	case topLevelWord:
		path := end+1 < len(s) && s[end] == '/' && linkEnd(s, end) > end+1
		return end, path && validHost(host)
	}
	return 0, false
}

// emailEnd returns the end of the e-mail address whose local part is the atom from start
// to at and whose sign is at at.
func emailEnd(s string, start, at int) (int, bool) {
	const maxLocal = 64 // RFC 5321, section 4.5.3.1.1
	local := s[start:at]
	if len(local) > maxLocal || strings.HasSuffix(local, ".") || strings.Contains(local, "..") ||
		start > 0 && s[start-1] == '.' {
		return 0, false
	}
	return dottedHostEnd(s, at+1)
}

// dottedHostEnd returns the end of the host at start, which must have a dot and end with a
// name. It serves addresses with an at sign.
func dottedHostEnd(s string, start int) (int, bool) {
	end := start
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !isHost(r) || wordKindOf(r) == denseWord {
			break
		}
		end += size
	}
	host := strings.TrimRight(s[start:end], ".-_")
	dot := strings.LastIndexByte(host, '.')
	if dot < 0 || !isName(host[dot+1:]) || strings.IndexByte(host, '_') >= 0 {
		return 0, false
	}
	return start + len(host), validHost(host)
}

// isSymbol reports whether r is a symbol that the name of a host may hold.
func isSymbol(r rune) bool { return r >= utf8.RuneSelf && unicode.Is(unicode.So, r) }

func isHost(r rune) bool {
	return isWordRune(r) || r == '.' || r == '-' || r == '_'
}

// isName reports whether label may be a top-level domain: two letters at least, or
// Punycode.
func isName(label string) bool {
	if len(label) > 4 && strings.EqualFold(label[:4], "xn--") {
		return true
	}
	return utf8.RuneCountInString(label) > 1 && strings.IndexFunc(label, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r)
	}) < 0
}

// validHost reports whether host is made of labels: not empty, no hyphen at their ends,
// no underscore in the last two, 253 bytes in all (RFC 1035).
func validHost(host string) bool {
	const maxHost = 253
	if host == "" || len(host) > maxHost {
		return false
	}
	for rest, more := host, true; more; {
		var label string
		label, rest, more = strings.Cut(rest, ".")
		if label == "" || label[0] == '-' || label[len(label)-1] == '-' || strings.ContainsAny(label, "+%") {
			return false
		}
		lastTwo := strings.IndexByte(rest, '.') < 0
		if lastTwo && strings.IndexByte(label, '_') >= 0 {
			return false
		}
	}
	return true
}

// linkEnd returns the end of the URL whose host ends at host: after its port, its path,
// query and fragment, less what trails.
func linkEnd(s string, host int) int {
	end := host
	if end < len(s) && s[end] == ':' {
		port := end + 1
		for port < len(s) && port-end <= 5 && isDigit(s[port]) {
			port++
		}
		if port > end+1 {
			end = port
		}
	}
	if end >= len(s) || strings.IndexByte("/?#", s[end]) < 0 {
		return end
	}
	start := end
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if endsLink(r) || r == utf8.RuneError && size == 1 {
			break
		}
		end += size
	}
	return start + len(trimLink(s[start:end]))
}

// endsLink reports whether r is in no URL as people write it: spaces, controls, quotes,
// the punctuation of East Asia.
func endsLink(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r <= ' ' || r == 0x7F || strings.IndexByte("\"<>\\^`{|}", byte(r)) >= 0
	case r == '«', r == '»', r == '“', r == '”', r == '„', r == '‹', r == '›', r == '…':
		return true
	case r == joiner, r == 0x200C:
		return false
	case r >= 0x3000 && unicode.IsPunct(r):
		return true
	}
	return unicode.IsSpace(r) || unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r)
}

// trimLink returns tail without the punctuation, the emoji and the closing brackets that
// belong to the sentence; brackets that tail itself opens stay.
func trimLink(tail string) string {
	round := strings.Count(tail, "(") - strings.Count(tail, ")")
	square := strings.Count(tail, "[") - strings.Count(tail, "]")
	for tail != "" {
		r, size := utf8.DecodeLastRuneInString(tail)
		switch {
		case r == ')' && round < 0:
			round++
		case r == ']' && square < 0:
			square++
		case r == '(':
			round--
		case r == '[':
			square--
		case r < utf8.RuneSelf:
			if strings.IndexByte(".,;:!?'*", byte(r)) < 0 {
				return tail
			}
		case r != '’' && r != emojiSelector && r != keycapMark && r != joiner && !unicode.IsSymbol(r):
			return tail
		}
		tail = tail[:len(tail)-size]
	}
	return tail
}

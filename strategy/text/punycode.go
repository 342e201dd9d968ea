package text

import (
	"strings"
	"unicode/utf8"
)

// maxLabel is the length of the longest label of a host (RFC 1035, section 2.3.4).
const maxLabel = 63

// punycodeLength returns the length of host with its labels in Punycode, and whether none is
// empty or too long.
func punycodeLength(host string) (int, bool) {
	length := 0
	for rest, more := host, true; more; {
		var label string
		label, rest, more = strings.Cut(rest, ".")
		n := labelLength(label)
		if n < 1 || n > maxLabel {
			return 0, false
		}
		length += n + 1
	}
	return length - 1, true
}

// labelLength returns the length of a label in Punycode, prefix included, or something over
// maxLabel. The full stops of East Asian scripts part labels too.
func labelLength(label string) int {
	total := 0
	for label != "" {
		end := strings.IndexAny(label, "。．｡")
		if end < 0 {
			return total + encodedLength(label)
		}
		_, size := utf8.DecodeRuneInString(label[end:])
		total += encodedLength(label[:end]) + 1
		label = label[end+size:]
	}
	return total
}

// encodedLength returns the length of what RFC 3492, section 6.3, encodes label as.
func encodedLength(label string) int {
	const base, first, skew, damp = 36, 0x80, 38, 700
	runes, basic := 0, 0
	for _, r := range label {
		runes++
		if r < utf8.RuneSelf {
			basic++
		}
	}
	if runes == basic || runes > maxLabel {
		return runes
	}
	length := len("xn--") + basic
	if basic > 0 {
		length++
	}
	code, delta, bias := rune(first), 0, 72
	for done := basic; done < runes; {
		next := rune(utf8.MaxRune)
		for _, r := range label {
			if r >= code && r < next {
				next = r
			}
		}
		delta += int(next-code) * (done + 1)
		for _, r := range label {
			if r < next {
				delta++
			}
			if r != next {
				continue
			}
			rest := delta
			for k := base; ; k += base {
				length++
				threshold := min(max(k-bias, 1), 26)
				if rest < threshold {
					break
				}
				rest = (rest - threshold) / (base - threshold)
			}
			start := done == basic
			done++
			bias = adaptBias(delta, done, start, base, skew, damp)
			delta = 0
		}
		delta++
		code = next + 1
	}
	return length
}

// adaptBias is the bias adaptation of RFC 3492, section 6.1.
func adaptBias(delta, points int, start bool, base, skew, damp int) int {
	if start {
		delta /= damp
	} else {
		delta /= 2
	}
	delta += delta / points
	k := 0
	for delta > (base-1)*26/2 {
		delta /= base - 1
		k += base
	}
	return k + base*delta/(delta+skew)
}

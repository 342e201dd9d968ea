package charter

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// Why a [Thread] cannot be made, in its error.
const (
	FaultThreadUnlimited finding.Code = "charter.thread.unlimited" // FaultThreadUnlimited: no limit is known.
	FaultThreadLong      finding.Code = "charter.thread.long"      // FaultThreadLong: more than [MaxThread] parts.
)

// MaxThread is how many parts a thread has at most.
const MaxThread = 99

// Thread cuts a text in the parts of a thread, each with its number, "1/3", so that none counts
// more than a network takes in its own unit: all of its limits on the text of a post, as of a
// day, the last known without one. Parts end at a paragraph where one is near, else at a
// sentence, else at a word; words, addresses, mentions and hashtags stay whole, and a word that
// alone is longer is cut between characters as people see them. A text that fits is one part
// without a number, and a blank one none.
//
// A network that is not known or has no such limit, and a text that takes more than
// [MaxThread] parts, are a *document.ValueError. Time is that of counting the text once for
// each way to cut a part, which grows with the logarithm of a part.
func Thread(s string, on network.ID, networks network.Catalogue, day calendar.Date) ([]string, error) {
	limits := limitsOf(networks, on, day)
	if len(limits) == 0 {
		return nil, refuse("thread", string(on), FaultThreadUnlimited)
	}
	s = strings.TrimSpace(s)
	switch {
	case s == "":
		return nil, nil
	case limits.take(s):
		return []string{s}, nil
	}
	for digits := 1; digits <= len(strconv.Itoa(MaxThread)); digits++ {
		if parts := limits.cut(s, digits); len(parts) > 0 && len(strconv.Itoa(len(parts))) <= digits {
			for i := range parts {
				parts[i] += " " + strconv.Itoa(i+1) + "/" + strconv.Itoa(len(parts))
			}
			return parts, nil
		}
	}
	return nil, refuse("thread", string(on), FaultThreadLong, finding.Integer("most", MaxThread))
}

// cut returns the parts of s, with room for a number of so many digits; none when they are too
// many, or the number alone is too long.
func (l textLimits) cut(s string, digits int) (parts []string) {
	number := " " + strings.Repeat("9", digits) + "/" + strings.Repeat("9", digits)
	for s != "" {
		if len(parts) == MaxThread {
			return nil
		}
		end := l.end(s, number)
		if end == 0 {
			return nil
		}
		parts = append(parts, strings.TrimRightFunc(s[:end], unicode.IsSpace))
		s = strings.TrimLeftFunc(s[end:], unicode.IsSpace)
	}
	return parts
}

// end returns where the first part of s ends, 0 when nothing fits.
func (l textLimits) end(s, number string) int {
	reach := 256
	for reach < len(s) && l.take(s[:runeEnd(s, reach)]+number) {
		reach *= 2 // what is far beyond the limit is not counted
	}
	if reach >= len(s) && l.take(s+number) {
		return len(s)
	}
	fits := prefix(s[:runeEnd(s, reach)], func(s string) bool { return l.take(s + number) })
	if end := paragraphEnd(s, fits); 5*end > 3*fits {
		return end
	}
	if end := sentenceEnd(s, fits); 2*end > fits {
		return end
	}
	if end := wordEnd(s, fits); end > 0 {
		return end
	}
	return fits
}

// paragraphEnd is the last empty line up to a byte.
func paragraphEnd(s string, fits int) int { return strings.LastIndex(s[:fits], "\n\n") + 1 }

// sentenceEnd is the end of the last sentence up to a byte, out of addresses and the like.
func sentenceEnd(s string, fits int) (end int) {
	tokens := tokens(slices.Collect(text.Tokens(s[:fits])))
	for i, r := range s[:fits] {
		next := i + utf8.RuneLen(r)
		if (r == '.' || r == '!' || r == '?' || r == '…' || r == '\n') && next < len(s) && unicode.IsSpace(rune(s[next])) &&
			!tokens.touch(i, next) && !(r == '.' && abbreviates(s, i)) {
			end = next
		}
	}
	return end
}

// abbreviates reports whether a full stop ends no sentence: it follows a single capital
// (« M. Roy », "J. Doe"), or a small letter comes next (« env. deux »).
func abbreviates(s string, stop int) bool {
	last, size := utf8.DecodeLastRuneInString(s[:stop])
	before, _ := utf8.DecodeLastRuneInString(s[:stop-size])
	for _, next := range s[stop+1:] {
		if !unicode.IsSpace(next) {
			return unicode.IsLower(next) || unicode.IsUpper(last) && !unicode.IsLetter(before)
		}
	}
	return false
}

// wordEnd is the last space up to a byte, or the byte itself between two words. In French a
// mark stays with its word.
func wordEnd(s string, fits int) int {
	if fits < len(s) && unicode.IsSpace(rune(s[fits])) && !strings.ContainsAny(s[fits+1:min(fits+2, len(s))], ";:!?») ") {
		return fits
	}
	for at := fits; at > 0; {
		at = strings.LastIndexAny(s[:at], " \n\t")
		if at < 0 {
			return 0
		}
		if !strings.ContainsAny(s[at+1:min(at+2, len(s))], ";:!?%€") && !strings.HasPrefix(s[at+1:], "»") && !strings.HasSuffix(s[:at], "«") {
			return at
		}
	}
	return 0
}

// runeEnd returns the first byte from at on that starts a character.
func runeEnd(s string, at int) int {
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return min(at, len(s))
}

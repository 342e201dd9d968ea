package charter

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// urlLength is what X and Mastodon count for a URL, however long it is.
const urlLength = 23

// xBounds returns the least and the most that X may count in s (twitter-text, third
// configuration, read 2026-11): each code point of the NFC form weighs 1 or 2, an emoji 2,
// a URL 23.
//
// Nothing that X takes for a URL has a space in it, and all that it does has a dot in it.
// So a run without spaces counts its graphemes at least, or 23 if it has a dot and is
// longer; and at most the weights of its code points, and 23 for each dot between two
// others.
func xBounds(s string) (low, high int) {
	for _, c := range norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD")) {
		high += xWeight(c)
	}
	return lowByRuns(s, false), high + urlLength*innerDots(s)
}

// xWeight returns what a code point weighs by itself.
func xWeight(c rune) int {
	if c <= 0x10FF || c >= 0x2000 && c <= 0x200D || c >= 0x2010 && c <= 0x201F || c >= 0x2032 && c <= 0x2037 {
		return 1
	}
	return 2
}

// mastodonBounds returns the least and the most that Mastodon may count in s (its validator
// of status lengths, 4.x): graphemes, 23 for a URL, and of @user@server what is before the
// second sign. Runs without spaces are those of [xBounds].
func mastodonBounds(s string) (low, high int) {
	return lowByRuns(s, true), text.Graphemes.Count(s) + urlLength*innerDots(s)
}

// lowByRuns counts the graphemes of s, less what the runs without spaces that may hold a
// URL have beyond one of them, and those that may mention an account on a server beyond
// the sign and a letter.
func lowByRuns(s string, servers bool) int {
	n := text.Graphemes.Count(s)
	for run := range strings.FieldsSeq(s) {
		switch {
		case servers && strings.Count(run, "@") > 1:
			n -= max(text.Graphemes.Count(run)-2, 0)
		case strings.Contains(run, "."):
			n -= max(text.Graphemes.Count(run)-urlLength, 0)
		}
	}
	return max(n, 0)
}

// innerDots counts the dots of s between two characters that are no spaces.
func innerDots(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] == '.' && i > 0 && i+1 < len(s) && s[i-1] > ' ' && s[i+1] > ' ' {
			n++
		}
	}
	return n
}

package text

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// XRules are the rules that X counts by: the configurations of twitter-text. The zero XRules
// are none: they count nothing, and neither marshal nor print.
type XRules int

// The configurations of twitter-text. A URL counts 23 in each.
const (
	// XRules1 count code points, 140 at most: those of 2006 to 2017.
	XRules1 XRules = iota + 1
	// XRules2 count 1 for Latin letters and most scripts of alphabets, 2 for the others and
	// for each code point of an emoji, 280 at most.
	XRules2
	// XRules3 are XRules2 with 2 for an emoji, whatever it is made of: those since 2018.
	XRules3
)

// XURL is what a URL counts on X and on Mastodon, however long.
const XURL = 23

var xRulesNames = [...]string{XRules1: "v1", XRules2: "v2", XRules3: "v3"}

// String returns the name of x on the wire: "v1", "v2" or "v3".
func (x XRules) String() string { return enumName("XRules", xRulesNames[:], int(x)) }

// MarshalText returns the name of x, or an error when x are not rules.
func (x XRules) MarshalText() ([]byte, error) { return marshalEnum("rules", xRulesNames[:], int(x)) }

// UnmarshalText sets x from a name as [XRules.String] writes it.
func (x *XRules) UnmarshalText(text []byte) error {
	value, err := unmarshalEnum("rules", xRulesNames[:], text)
	if err == nil {
		*x = XRules(value)
	}
	return err
}

// Max returns the length of the longest post; 0 when x are not rules. Subscribers of X may
// write longer ones.
func (x XRules) Max() int {
	switch x {
	case XRules1:
		return 140
	case XRules2, XRules3:
		return 280
	}
	return 0
}

// Measure returns the weighted length of s in Unicode form NFC, and whether X takes it: it
// is not empty, no longer than [XRules.Max] and holds none of U+FEFF, U+FFFE and U+FFFF. It
// takes a time linear in len(s) and allocates only when s is not in that form.
func (x XRules) Measure(s string) (length int, valid bool) {
	if x.Max() == 0 {
		return 0, false
	}
	s = composed(s)
	valid = true
	links := addresses{s: s, rules: xAddresses}
	link, linked := links.next()
	for i := 0; i < len(s); {
		if linked && i == link.Start {
			length += XURL
			i = link.End
			link, linked = links.next()
			continue
		}
		stop := len(s)
		if linked {
			stop = link.Start
		}
		if end := x.plainEnd(s, i, stop); end > i {
			length += end - i
			i = end
			continue
		}
		if c := s[i]; c >= 0xC3 && c < 0xE0 && i+1 < len(s) && !utf8.RuneStart(s[i+1]) { // U+00C0 to U+07FF
			length++
			i += 2
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if x == XRules3 && (r < 0xC0 || r > 0x10FF) { // no letter between those makes an emoji
			if end := pictureEnd(s, i); end > 0 {
				length += 2
				i = end
				continue
			}
		}
		length += x.weight(r)
		valid = valid && !isNoCharacter(r)
		i += size
	}
	return length, valid && length > 0 && length <= x.Max()
}

// plainEnd returns the end, not after stop, of the run of ASCII at i, without what starts an
// emoji.
func (x XRules) plainEnd(s string, i, stop int) int {
	end := i
	for end+8 <= stop && areASCII(s[end:end+8]) {
		end += 8
	}
	for end < stop && s[end] < utf8.RuneSelf {
		end++
	}
	if x == XRules3 && end > i && end < len(s) && s[end] >= 0xE2 && isKeycap(s, end-1) {
		end--
	}
	return end
}

// weight returns what a code point counts.
func (x XRules) weight(r rune) int {
	light := r <= 0x10FF || r >= 0x2000 && r <= 0x200D || r >= 0x2010 && r <= 0x201F || r >= 0x2032 && r <= 0x2037
	if light || x == XRules1 {
		return 1
	}
	return 2
}

// composed returns s in form NFC: s itself, mostly.
func composed(s string) string {
	for i := 0; i < len(s); {
		if i+8 <= len(s) && areASCII(s[i:i+8]) {
			i += 8
			continue
		}
		if s[i] < 0xCC { // ASCII, or a byte of a rune before U+0300
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !inRanges(inert[:], r) {
			return norm.NFC.String(s)
		}
		i += size
	}
	return s
}

// areASCII reports whether the first eight bytes of s, which has as many, are all ASCII: one look
// at a word of the machine.
func areASCII(s string) bool {
	_ = s[7]
	word := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	return word&0x8080808080808080 == 0
}

// inert are code points, of common scripts and from U+0300 on, that form NFC leaves alone
// whatever comes before them.
var inert = [...]runeRange{
	{0x388, 0x482}, {0x48A, 0x52F}, {0x5D0, 0x5EA}, {0x620, 0x64A},
	{0x200B, 0x2064}, {0x20A0, 0x20C0}, {0x20E2, 0x20E4}, {0x2190, 0x2328}, {0x232B, 0x2ADB}, {0x2ADD, 0x2BFF},
	{0x3001, 0x3029}, {0x3041, 0x3096}, {0x309B, 0x30FF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3},
	{0xFE00, 0xFE0F}, {0xFF01, 0xFFDC}, {0x1F000, 0x1FAFF}, {0xE0020, lastTag},
}

// pictureEnd returns the end of the emoji at i as X knows them, 0 when there is none: a
// pictograph with its selector or skin tone and those joined to it, a keycap, a flag.
// A copyright sign is one with the selector only, and a selector of text undoes any.
func pictureEnd(s string, i int) int {
	r, size := utf8.DecodeRuneInString(s[i:])
	end := i + size
	switch {
	case r < utf8.RuneSelf:
		if !isKeycap(s, i) {
			return 0
		}
		if next, size := utf8.DecodeRuneInString(s[end:]); next == emojiSelector {
			end += size
		}
		return end + utf8.RuneLen(keycapMark)
	case r >= firstFlag && r <= lastFlag:
		if next, size := utf8.DecodeRuneInString(s[end:]); next >= firstFlag && next <= lastFlag {
			end += size
		}
		return end
	case !isPictograph(r):
		return 0
	}
	next, size := utf8.DecodeRuneInString(s[end:])
	switch {
	case next == textSelector, (r == '©' || r == '®') && next != emojiSelector:
		return 0
	case r == blackFlag && isFlagTag(next):
		return flagEnd(s, end)
	}
	for {
		if next == emojiSelector || next >= firstSkinTone && next <= lastSkinTone {
			end += size
		}
		next, size = utf8.DecodeRuneInString(s[end:])
		pictured, width := utf8.DecodeRuneInString(s[end+size:])
		if next != joiner || pictured < utf8.RuneSelf || !isPictograph(pictured) {
			return end
		}
		end += size + width
		next, size = utf8.DecodeRuneInString(s[end:])
	}
}

const (
	blackFlag = 0x1F3F4
	lastTag   = 0xE007F // it ends the flag of a region
)

func isFlagTag(r rune) bool { return r >= 0xE0020 && r <= lastTag }

// flagEnd returns the end of the tags at i, which name the region of a flag.
func flagEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isFlagTag(r) {
			break
		}
		i += size
		if r == lastTag {
			break
		}
	}
	return i
}

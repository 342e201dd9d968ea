package text

import (
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
)

// joint says how a rune joins those around it in grapheme clusters. The classes hold only
// as far as this package needs them; a test compares them with the library's behaviour
// for every code point.
type joint int

const (
	// jointNone breaks before and after, but for marks that follow it.
	jointNone joint = iota
	// jointControl breaks before and after, whatever follows.
	jointControl
	// jointMark goes with what is before it, unless that is a control.
	jointMark
	// jointPictograph is jointNone but that it joins a pictograph and a ZWJ before it.
	jointPictograph
	// jointJoiner is U+200D.
	jointJoiner
	// jointFlag is a regional indicator: two make a flag.
	jointFlag
	// jointOther follows rules that are left to the library: Indic syllables, jamo,
	// prepended marks.
	jointOther
)

const (
	joiner          = 0x200D
	textSelector    = 0xFE0E
	emojiSelector   = 0xFE0F
	keycapMark      = 0x20E3
	firstFlag       = 0x1F1E6
	lastFlag        = 0x1F1FF
	firstSkinTone   = 0x1F3FB
	lastSkinTone    = 0x1F3FF
	firstPictograph = 0x203C // but for © and ®
)

// countGraphemes counts the extended grapheme clusters of s. Runes of simple classes are
// counted here; from the cluster in which another one appears, the library decides, until
// a cluster ends before a simple rune. Where it ends, nothing before matters any more.
func countGraphemes(s string) int {
	n, start, state := 0, 0, jointControl
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			n++
			start, state = i, jointNone
			if c < ' ' || c == 0x7F {
				state = jointControl
				if c == '\r' && i+1 < len(s) && s[i+1] == '\n' {
					i++
				}
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		class := jointOf(r)
		if size == 1 {
			class = jointControl
		}
		if class == jointOther {
			if state == jointControl {
				start = i
				n++
			}
			end := clusterEnd(s, start)
			if end == i {
				n++
				end = clusterEnd(s, i)
			}
			i, state = end, jointControl
			continue
		}
		next, joins := join(state, class)
		if !joins {
			n++
			start = i
		}
		state = next
		i += size
	}
	return n
}

// join reports whether a rune of that class goes with the cluster before it, of which
// state tells what matters, and returns the state after it. The state jointControl is
// that of a cluster that nothing can join, or of none.
func join(state, class joint) (next joint, joins bool) {
	switch class {
	case jointMark, jointJoiner:
		switch {
		case state == jointControl:
			return jointNone, false
		case state == jointPictograph:
			if class == jointMark {
				return jointPictograph, true
			}
			return jointJoiner, true
		}
		return jointNone, true
	case jointPictograph:
		return jointPictograph, state == jointJoiner
	case jointFlag:
		if state == jointFlag {
			return jointNone, true
		}
	}
	return class, false
}

// clusterEnd returns the end of the grapheme cluster that starts at start, where s has a
// whole rune; an ill-formed byte ends it.
func clusterEnd(s string, start int) int {
	iterator := graphemes.FromString(s[start:])
	if !iterator.Next() {
		return len(s)
	}
	cluster := iterator.Value()
	if utf8.ValidString(cluster) {
		return start + len(cluster)
	}
	for i := 0; i < len(cluster); {
		r, size := utf8.DecodeRuneInString(cluster[i:])
		if r == utf8.RuneError && size == 1 {
			return start + i
		}
		i += size
	}
	return start + len(cluster)
}

// isPictograph reports whether r is of the property Extended_Pictographic.
func isPictograph(r rune) bool {
	if r < firstPictograph {
		return r == '©' || r == '®'
	}
	return inRanges(pictographs[:], r)
}

// inRanges reports whether r is in one of the sorted ranges.
func inRanges(ranges []runeRange, r rune) bool {
	low, high := 0, len(ranges)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if ranges[middle].last < r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < len(ranges) && ranges[low].first <= r
}

package text

import (
	"iter"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
)

// joint says how a rune joins those around it in a grapheme cluster, and, as the state of
// a count, what the cluster read so far can still join.
type joint uint8

const (
	// jointNone is joined by marks only.
	jointNone joint = iota
	// jointControl is joined by nothing; as a state, it is also that of no cluster at all.
	jointControl
	// jointMark goes with what is before it.
	jointMark
	// jointPlainMark is a mark that no Indic conjunct goes through.
	jointPlainMark
	// jointSpacing is a mark after which neither a pictograph nor a conjunct is joined.
	jointSpacing
	// jointJoiner is U+200D; as a state, it comes after a pictograph.
	jointJoiner
	// jointPictograph joins a pictograph and a joiner.
	jointPictograph
	// jointFlag is a regional indicator; as a state, it is the first of a flag.
	jointFlag
	// jointConsonant joins a consonant and a linker.
	jointConsonant
	// jointLinker is an Indic virama; as a state, it comes after a consonant.
	jointLinker
	// jointPrepend joins whatever comes after it, but for a control.
	jointPrepend
	// jointLead is a leading jamo, which joins every jamo and syllable but a trailing one.
	jointLead
	// jointVowel is a vowel jamo, which joins vowels and trailing jamo.
	jointVowel
	// jointTrail is a trailing jamo, which joins its like.
	jointTrail
	// jointOpen is a syllable that ends with a vowel; as a state, it is jointVowel.
	jointOpen
	// jointClosed is a syllable that ends with a trailing jamo; as a state, it is jointTrail.
	jointClosed

	jointCount = iota
)

const (
	joiner        = 0x200D
	textSelector  = 0xFE0E
	emojiSelector = 0xFE0F
	keycapMark    = 0x20E3
	firstFlag     = 0x1F1E6
	lastFlag      = 0x1F1FF
	firstSkinTone = 0x1F3FB
	lastSkinTone  = 0x1F3FF
)

// countGraphemes counts the extended grapheme clusters of s in one pass, without looking
// back.
func countGraphemes(s string) int {
	n, state := 0, jointControl
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			i++
			if c >= ' ' && c != 0x7F {
				if state != jointPrepend {
					n++
				}
				state = jointNone
				continue
			}
			n++
			state = jointControl
			if c == '\r' && i < len(s) && s[i] == '\n' {
				i++
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		class := jointOf(r)
		if size == 1 {
			class = jointControl
		}
		next := steps[state][class]
		if !next.joins {
			n++
		}
		state = next.state
		i += size
	}
	return n
}

// step is what a rune does to a count: the state after it, and whether it goes with the
// cluster before it.
type step struct {
	state joint
	joins bool
}

// steps holds the step of each class of rune in each state.
var steps = func() (table [jointCount][jointCount]step) {
	for state := range table {
		for class := range table[state] {
			table[state][class] = join(joint(state), joint(class))
		}
	}
	return table
}()

// join returns the step of a rune of that class in that state: rules GB3 to GB13 of Unicode
// Standard Annex #29.
func join(state, class joint) step {
	if state == jointPrepend && class != jointControl {
		return step{join(jointNone, class).state, true}
	}
	switch class {
	case jointPictograph:
		return step{class, state == jointJoiner}
	case jointConsonant:
		return step{class, state == jointLinker}
	case jointFlag:
		if state == jointFlag {
			return step{jointNone, true}
		}
		return step{class, false}
	case jointLead:
		return step{class, state == jointLead}
	case jointVowel:
		return step{class, state == jointLead || state == jointVowel}
	case jointTrail:
		return step{class, state == jointVowel || state == jointTrail}
	case jointOpen:
		return step{jointVowel, state == jointLead}
	case jointClosed:
		return step{jointTrail, state == jointLead}
	case jointMark, jointPlainMark, jointSpacing, jointJoiner, jointLinker:
		return joinMark(state, class)
	}
	return step{class, false}
}

// joinMark is join for what goes with any cluster before it.
func joinMark(state, class joint) step {
	conjunct := state == jointConsonant || state == jointLinker
	switch {
	case state == jointControl:
		return step{jointNone, false}
	case state == jointPictograph && class == jointJoiner:
		return step{jointJoiner, true}
	case state == jointPictograph && class != jointSpacing:
		return step{jointPictograph, true}
	case conjunct && class == jointLinker:
		return step{jointLinker, true}
	case conjunct && (class == jointMark || class == jointJoiner):
		return step{state, true}
	}
	return step{jointNone, true}
}

// jointOf returns the class of r, a code point from U+0080.
func jointOf(r rune) joint {
	switch {
	case r < lowJoints:
		return lowJoint[r]
	case r >= firstEmojiJoint && r < lastEmojiJoint:
		return emojiJoint[r-firstEmojiJoint]
	case r < 0xA66F, r >= 0x20000 && r < 0xE0000:
		return jointNone
	case r >= firstHangul && r <= lastHangul:
		if (r-firstHangul)%trailsOfHangul == 0 {
			return jointOpen
		}
		return jointClosed
	}
	return rareJoint(r)
}

// rareJoint is jointOf for the code points that have no table.
func rareJoint(r rune) joint {
	at := int(firstJoint[min(int(r)>>jointBlock, len(firstJoint)-1)])
	for at < len(joints) && joints[at].last < r {
		at++
	}
	if at < len(joints) && joints[at].first <= r {
		return joints[at].class
	}
	return jointNone
}

// Clusters yields the end of each grapheme cluster of s, in order, in a time linear in
// len(s): what [Graphemes] counts. Each byte of ill-formed UTF-8 ends one.
func Clusters(s string) iter.Seq[int] {
	return func(yield func(end int) bool) {
		for i := 0; i < len(s); {
			i = max(clusterEnd(s, i), i+1)
			if !yield(i) {
				return
			}
		}
	}
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

// isPictograph reports whether r, a code point from U+0080, is of the property
// Extended_Pictographic.
func isPictograph(r rune) bool { return jointOf(r) == jointPictograph }

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

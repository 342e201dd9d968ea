package network

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// Unit names what a limit counts. Those of package text bear its names; the set is open,
// as networks go on inventing their own.
type Unit string

// The units of the built-in catalogue.
const (
	CodePoints Unit = "codepoints" // CodePoints are Unicode code points.
	UTF16      Unit = "utf16"      // UTF16 is code units of UTF-16, as JavaScript counts.
	Bytes      Unit = "bytes"      // Bytes are those of a text in UTF-8.
	Graphemes  Unit = "graphemes"  // Graphemes are what a reader takes for a character.
	// XWeighted counts 2 for CJK and an emoji, 23 for a URL, 1 otherwise (twitter-text, v3).
	XWeighted Unit = "x"
	// MastodonLength counts graphemes, 23 for a URL, and a mention without its server.
	MastodonLength Unit = "mastodon"
	// ThreadsLength counts characters, and the UTF-8 bytes of an emoji.
	ThreadsLength Unit = "threads"
	// LinkedInLength counts UTF-16 code units, one more for each character that the
	// programming interface escapes.
	LinkedInLength Unit = "linkedin"

	Lines     Unit = "lines"      // Lines are those of a text, as its writer ends them.
	Items     Unit = "items"      // Items are hashtags, links, images: the field says which.
	Seconds   Unit = "seconds"    // Seconds are of sound or video.
	FileBytes Unit = "file_bytes" // FileBytes are those of a file.
	Pixels    Unit = "pixels"     // Pixels are all those of an image.
)

// MaxUnit is how many bytes the name of a [Unit] may have.
const MaxUnit = 40

// Limit is the most a network takes of something, and what it counts: 280 x, 5 items. It
// is comparable with ==. The zero Limit means absent: nothing is known.
type Limit struct {
	most int // most is -1 when there is no limit
	unit Unit
}

const unlimited = -1

// NewLimit returns the limit of most units, 0 included. The name of the unit has 1 to
// [MaxUnit] lower-case letters, digits and underscores.
func NewLimit(most int, unit Unit) (Limit, error) {
	if most < 0 {
		return Limit{}, refuseNumber("limit", strconv.Itoa(most), 0, math.MaxInt)
	}
	if !unit.valid() {
		return Limit{}, refuse("limit", string(unit), FaultUnit)
	}
	return Limit{most: most, unit: unit}, nil
}

// MustLimit is [ParseLimit] for a text known to be right; it panics on others.
func MustLimit(s string) Limit {
	l, err := ParseLimit(s)
	if err != nil {
		panic(err)
	}
	return l
}

// Unlimited returns what says that the network sets no limit, which is not the same as
// knowing none. It is the zero Limit when the name of the unit is not one.
func Unlimited(unit Unit) Limit {
	if !unit.valid() {
		return Limit{}
	}
	return Limit{most: unlimited, unit: unit}
}

// ParseLimit reads a limit as [Limit.String] writes it: "280 x", "unlimited items".
func ParseLimit(s string) (Limit, error) {
	number, name, found := strings.Cut(s, " ")
	if !found {
		return Limit{}, refuseForm("limit", s, Limit{}.Example())
	}
	if unit := Unit(name); number == "unlimited" && unit.valid() {
		return Unlimited(unit), nil
	}
	most, err := strconv.Atoi(number)
	if err != nil || strconv.Itoa(most) != number {
		return Limit{}, refuseForm("limit", s, Limit{}.Example())
	}
	return NewLimit(most, Unit(name))
}

// Max returns the number of l, and false when there is no limit or l is absent.
func (l Limit) Max() (int, bool) { return max(l.most, 0), !l.IsZero() && l.most != unlimited }

// Unit returns what l counts; empty when l is absent.
func (l Limit) Unit() Unit { return l.unit }

// Counter returns the unit of package text that counts what l counts, and whether there is
// one: a limit on items, or in a unit that a caller named, has none. A length may only be held against a limit that has one.
func (l Limit) Counter() (text.Unit, bool) {
	var u text.Unit
	err := u.UnmarshalText([]byte(l.unit))
	return u, err == nil
}

// IsZero reports whether l is absent.
func (l Limit) IsZero() bool { return l.unit == "" }

// String returns the text of l: "280 x", "unlimited items"; empty when l is absent.
func (l Limit) String() string {
	switch {
	case l.IsZero():
		return ""
	case l.most == unlimited:
		return "unlimited " + string(l.unit)
	default:
		return strconv.Itoa(l.most) + " " + string(l.unit)
	}
}

// MarshalText writes l as [Limit.String]; an absent l is an error.
func (l Limit) MarshalText() ([]byte, error) {
	if l.IsZero() {
		return nil, refuse("limit", "", FaultAbsent)
	}
	return []byte(l.String()), nil
}

// UnmarshalText reads a limit as [ParseLimit] does.
func (l *Limit) UnmarshalText(text []byte) (err error) {
	*l, err = ParseLimit(string(text))
	return err
}

// Compare orders limits by unit, then by number, no limit last. It ranks two of the same
// unit; of different units it says nothing about which is stricter.
func (l Limit) Compare(m Limit) int {
	return cmp.Or(
		strings.Compare(string(l.unit), string(m.unit)),
		cmp.Compare(uint(l.most), uint(m.most)), // -1 becomes the greatest
	)
}

// Example is what a limit looks like.
func (Limit) Example() string { return "300 graphemes" }

func (u Unit) valid() bool {
	for _, c := range []byte(u) {
		if c != '_' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return u != "" && len(u) <= MaxUnit
}

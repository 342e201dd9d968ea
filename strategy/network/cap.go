package network

import (
	"cmp"
	"strconv"
	"strings"
)

// The bounds of a [Cap].
const (
	MaxCapPosts = 1_000_000 // MaxCapPosts is the most posts a cap may allow.
	MaxCapHours = 366 * 24  // MaxCapHours is the longest window, in hours: a year.
)

// Cap is the most posts an account may publish in any run of so many hours: 250 in 24
// hours is not 250 a calendar day. It is comparable with ==. The zero Cap means absent.
type Cap struct {
	posts, hours int
}

// NewCap returns the cap of that many posts, 0 to [MaxCapPosts], in a rolling window of
// that many hours, 1 to [MaxCapHours].
func NewCap(posts, hours int) (Cap, error) {
	if posts < 0 || posts > MaxCapPosts {
		return Cap{}, refuseNumber("cap", strconv.Itoa(posts)+" posts", 0, MaxCapPosts)
	}
	if hours < 1 || hours > MaxCapHours {
		return Cap{}, refuseNumber("cap", strconv.Itoa(hours)+" h", 1, MaxCapHours)
	}
	return Cap{posts: posts, hours: hours}, nil
}

// MustCap is [ParseCap] for a text known to be right; it panics on others.
func MustCap(s string) Cap {
	c, err := ParseCap(s)
	if err != nil {
		panic(err)
	}
	return c
}

// ParseCap reads a cap as [Cap.String] writes it: "250/24h".
func ParseCap(s string) (Cap, error) {
	before, after, _ := strings.Cut(s, "/")
	hours, found := strings.CutSuffix(after, "h")
	p, errPosts := strconv.Atoi(before)
	h, errHours := strconv.Atoi(hours)
	if !found || errPosts != nil || errHours != nil || strconv.Itoa(p) != before || strconv.Itoa(h) != hours {
		return Cap{}, refuseForm("cap", s, Cap{}.Example())
	}
	return NewCap(p, h)
}

// Posts returns how many posts c allows in its window.
func (c Cap) Posts() int { return c.posts }

// Hours returns the length of the window of c, in hours of elapsed time; 0 when c is absent.
func (c Cap) Hours() int { return c.hours }

// IsZero reports whether c is absent.
func (c Cap) IsZero() bool { return c.hours == 0 }

// String returns the text of c, such as "250/24h"; empty when c is absent.
func (c Cap) String() string {
	if c.IsZero() {
		return ""
	}
	return strconv.Itoa(c.posts) + "/" + strconv.Itoa(c.hours) + "h"
}

// MarshalText writes c as [Cap.String]; an absent c is an error.
func (c Cap) MarshalText() ([]byte, error) {
	if c.IsZero() {
		return nil, refuse("cap", "", FaultAbsent)
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads a cap as [ParseCap] does.
func (c *Cap) UnmarshalText(text []byte) (err error) {
	*c, err = ParseCap(string(text))
	return err
}

// Compare orders caps by window, then by posts.
func (c Cap) Compare(d Cap) int {
	return cmp.Or(cmp.Compare(c.hours, d.hours), cmp.Compare(c.posts, d.posts))
}

// Example is what a cap looks like.
func (Cap) Example() string { return "250/24h" }

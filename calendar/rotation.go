package calendar

import (
	"errors"
	"fmt"
)

// Bounds of a rotation.
const (
	// MaxRhythms is the largest number of rhythms of a rotation.
	MaxRhythms = 16
	// MaxRotationStates is the largest product of the rhythms: about a second of work, and 16
	// MiB beside 32 bytes for each day of the order that is being tried.
	MaxRotationStates = 1 << 22
)

// ErrRotationSize reports rhythms whose product passes [MaxRotationStates] and of which
// counting alone does not tell that they cannot be kept.
var ErrRotationSize = errors.New("calendar: rotation: too many states to decide")

// Rotation says whether one post a day keeps several rhythms. The zero Rotation keeps none.
type Rotation struct {
	// Cycle says whose turn it is each day, by its place among the rhythms; after the last
	// day it starts again. It is empty when no order keeps them all.
	Cycle []int
	// Days is the proof that none does, and 0 when one does: whatever the order, some
	// rhythm is broken on that day at the latest, counted from 1.
	Days int
}

// Rotate decides whether somebody who makes one post a day can keep several rhythms for
// ever, each given as the largest number of days from one of its posts to the next, the
// first included: 1 is every day, 7 at least once in any seven days. The answer is exact: an
// order that is kept by repeating it, or the day by which every order fails.
//
// This is pinwheel scheduling (Holte, Mok, Rosier, Tulchinsky, Varvel, 1989). The sum of the
// shares 1/n cannot pass 1, and up to 5/6 there always is an order (Kawamura, STOC 2024,
// arXiv 2606.27104); in between only the search tells: 2, 3 and 12 fail at 11/12, while 3,
// 4, 5 and 8 succeed at 109/120.
//
// Each of the product of the rhythms is looked at once at most. The error is one for no
// rhythm, more than [MaxRhythms] or one below 1, or [ErrRotationSize].
func Rotate(rhythms ...int) (Rotation, error) {
	if len(rhythms) == 0 || len(rhythms) > MaxRhythms {
		return Rotation{}, fmt.Errorf("calendar: rotation: %d rhythms: from 1 to %d are allowed", len(rhythms), MaxRhythms)
	}
	states := 1
	for _, n := range rhythms {
		if n < 1 {
			return Rotation{}, fmt.Errorf("calendar: rotation: rhythm %d: at least 1 day is needed", n)
		}
		if states > 0 && n <= MaxRotationStates/states {
			states *= n
		} else {
			states = 0
		}
	}
	if states == 0 {
		if day := overbooked(rhythms); day > 0 {
			return Rotation{Days: day}, nil
		}
		return Rotation{}, ErrRotationSize
	}
	r := rotator{rhythms: rhythms, fails: make([]int32, states), left: make([]int, len(rhythms))}
	return r.search(states - 1), nil
}

// overbooked returns a day up to which the rhythms ask for more posts than days, 0 when
// counting finds none.
func overbooked(rhythms []int) int {
	for day := 1; day <= MaxRotationStates/MaxRhythms; day++ {
		posts := 0
		for _, n := range rhythms {
			posts += day / n
		}
		if posts > day {
			return day
		}
	}
	return 0
}

// rotator searches the states, depth first. A state says for each rhythm how many days are
// left for its next post, today included: as a number, with the days less one as digits.
type rotator struct {
	rhythms []int
	fails   []int32 // by state: the days until every order has failed, or one of the below
	left    []int   // of the state at hand
	path    []turn
}

const (
	unseen int32 = 0
	onPath int32 = -1
)

// turn is a state on the path, the rhythms tried from it in order of urgency, and the most
// days that any of them lasted.
type turn struct {
	state, tried int
	chosen       int
	lasted       int32
}

// search looks for a state that comes back. The first one has all days left for every
// rhythm: what can be kept from any state can be kept from there.
func (r *rotator) search(first int) Rotation {
	r.enter(first)
	for {
		at := &r.path[len(r.path)-1]
		next, open := r.try(at)
		switch {
		case !open:
			r.fails[at.state] = at.lasted + 1
			lasted := at.lasted + 1
			r.path = r.path[:len(r.path)-1]
			if len(r.path) == 0 {
				return Rotation{Days: int(lasted)}
			}
			parent := &r.path[len(r.path)-1]
			parent.lasted = max(parent.lasted, lasted)
		case r.fails[next] == onPath:
			return Rotation{Cycle: r.cycle(next)}
		case r.fails[next] == unseen:
			r.enter(next)
		default:
			at.lasted = max(at.lasted, r.fails[next])
		}
	}
}

func (r *rotator) enter(state int) {
	r.fails[state] = onPath
	r.path = append(r.path, turn{state: state})
}

// try returns the state after the next rhythm to be tried from a state, and false when none
// is left. A post for a rhythm is of no use today when another has today only.
func (r *rotator) try(at *turn) (next int, open bool) {
	urgent, rest := -1, at.state
	for i, n := range r.rhythms {
		r.left[i] = rest % n
		rest /= n
		if r.left[i] > 0 {
			continue
		}
		if urgent >= 0 {
			return 0, false
		}
		urgent = i
	}
	if urgent >= 0 && at.tried > 0 || at.tried == len(r.rhythms) {
		return 0, false
	}
	if at.chosen = urgent; urgent < 0 {
		at.chosen = r.byUrgency(at.tried)
	}
	at.tried++
	for i := len(r.rhythms) - 1; i >= 0; i-- {
		left := r.left[i] - 1
		if i == at.chosen {
			left = r.rhythms[i] - 1
		}
		next = next*r.rhythms[i] + left
	}
	return next, true
}

// byUrgency returns the rhythm that has the n-th fewest days left, the first of equals.
func (r *rotator) byUrgency(n int) int {
	for i, left := range r.left {
		before := 0
		for j, other := range r.left {
			if other < left || other == left && j < i {
				before++
			}
		}
		if before == n {
			return i
		}
	}
	return 0
}

// cycle returns the turns since a state on the path.
func (r *rotator) cycle(state int) []int {
	from := len(r.path) - 1
	for r.path[from].state != state {
		from--
	}
	cycle := make([]int, 0, len(r.path)-from)
	for _, t := range r.path[from:] {
		cycle = append(cycle, t.chosen)
	}
	return cycle
}

package predict

import "math"

// Level forecasts what is read on a day and carries over to the next: followers, subscribers.
// Where the readings are evenly spaced, and enough, it is the mean of a drift and of a trend
// that fades: one is right where growth goes on, the other where it slows down.
type Level struct {
	drift  Drift
	damped Damped
	both   bool // the mean of both
	slows  bool // the trend that fades alone
}

// Bounds of the mean of two models.
const (
	minBoth     = 8   // readings
	maxUneven   = 0.2 // variation of their spacing
	minTrending = 20  // readings; on fewer, to start with a trend fits the past too well to be true
)

// NewLevel fits readings at times, in days. Step is what the source rounds to, or 0.
func NewLevel(t, y []float64, step float64) Level {
	l := Level{drift: NewDrift(t, y, step)}
	n := min(len(t), len(y))
	if l.slows = slows(t, y); l.slows || n >= minBoth && even(t) {
		l.damped = NewDamped(t, y, step, l.slows || n > minTrending)
		l.both = !l.slows
	}
	return l
}

// even reports whether times are evenly spaced.
func even(t []float64) bool {
	n := float64(len(t) - 1)
	mean := (t[len(t)-1] - t[0]) / n
	var squares float64
	for i := 1; i < len(t); i++ {
		e := t[i] - t[i-1] - mean
		squares += e * e
	}
	return math.Sqrt(squares/n) < maxUneven*mean
}

// At is the level so many days after the last reading.
func (l Level) At(days float64) Predictive {
	if !l.slows && !l.both {
		return l.drift.At(days)
	}
	faded := l.damped.Steps(days / l.damped.spacing)
	if l.slows {
		return faded
	}
	walk := l.drift.At(days)
	apart := (walk.centre - faded.centre) / 2 // what they do not agree on is uncertain
	walk.centre, walk.spread = (walk.centre+faded.centre)/2, math.Hypot((walk.spread+faded.spread)/2, apart)
	walk.freedom = min(walk.freedom, faded.freedom)
	return walk
}

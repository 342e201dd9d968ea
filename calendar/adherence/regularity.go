package adherence

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
)

// MinGaps is how many gaps there have to be before their spread is known.
const MinGaps = 2

// Variation returns the coefficient of variation of gaps: their standard deviation, that of
// the population, over their mean. 0 is perfectly regular. It is not known, and ok is false,
// for fewer than [MinGaps] gaps, for a mean that is not above 0, and for gaps that are
// negative or not finite.
func Variation(gaps []float64) (r float64, ok bool) {
	n := float64(len(gaps))
	if len(gaps) < MinGaps {
		return 0, false
	}
	var sum, squares float64
	for _, gap := range gaps {
		if !(gap >= 0) || math.IsInf(gap, 0) {
			return 0, false
		}
		sum += gap / n
	}
	if sum <= 0 || math.IsInf(sum, 0) {
		return 0, false
	}
	for _, gap := range gaps {
		squares += (gap/sum - 1) * (gap/sum - 1)
	}
	return math.Sqrt(squares / n), true
}

// Burstiness returns the burstiness of gaps for a finite number of them: −1 is perfectly
// regular, about 0 random, +1 a single burst. It is
//
//	A = (√(n+1)·r − √(n−1)) / ((√(n+1)−2)·r + √(n−1))
//
// of Kim and Jo, Physical Review E 94, 032311 (2016), with r of [Variation]. The paper counts
// the n events of a ring, which has as many gaps: here n is the number of gaps, one less
// than that of the posts. It is not known when r is not.
func Burstiness(gaps []float64) (a float64, ok bool) {
	r, ok := Variation(gaps)
	if !ok {
		return 0, false
	}
	n := float64(len(gaps))
	more, less := math.Sqrt(n+1), math.Sqrt(n-1)
	return (more*r - less) / ((more-2)*r + less), true
}

// regularity measures the gaps between what went out in the span.
func (l *line) regularity(today calendar.Date) Regularity {
	var out []calendar.DateTime
	for _, a := range l.actuals {
		if l.span.Contains(a.wall.Date()) {
			out = append(out, a.wall)
		}
	}
	gaps := make([]float64, 0, len(out))
	for i := 1; i < len(out); i++ {
		gaps = append(gaps, l.gap(out[i-1], out[i]))
	}
	r := Regularity{Gaps: len(gaps)}
	if len(gaps) > 0 {
		sum := 0.0
		for _, gap := range gaps {
			sum += gap
		}
		mean := sum / float64(len(gaps))
		r.MeanGap = &mean
	}
	if v, ok := Variation(gaps); ok {
		r.Variation = &v
	}
	if b, ok := Burstiness(gaps); ok {
		r.Burstiness = &b
	}
	r.Silence = l.silence(out, today)
	r.PlannedSilence = l.plannedSilence()
	return r
}

// gap returns the days from one post to the next: see [Regularity].
func (l *line) gap(from, to calendar.DateTime) float64 {
	between := 0
	if run := days(from.Date().AddDays(1), to.Date().AddDays(-1)); !run.IsZero() {
		between = l.excusedIn(run)
	}
	if from.Date() != to.Date() && !l.c.Cadence.SubDaily(calendar.AimTop) {
		return math.Max(0, float64(to.Date().DaysSince(from.Date())-between)) // clocks set back past midnight
	}
	return math.Max(0, float64(to.SecondsSince(from))/secondsPerDay-float64(between))
}

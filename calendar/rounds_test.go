package calendar_test

import "testing"

// rounds returns how many random cases a test tries: all of them, or a tenth in a short run
// and under the race detector, which makes each ten times as slow and has nothing to find in a
// package without goroutines.
func rounds(all int) int {
	if testing.Short() || raceDetector {
		return (all + 9) / 10
	}
	return all
}

//go:build race

package calendar_test

// raceDetector says whether the tests are built with the race detector.
const raceDetector = true

package adherence

// MatchTimes is match, for the tests that hold it against brute force.
func MatchTimes(slots, publications []int64, reach int64) ([]int, bool) {
	paired, _, ok := match(slots, publications, reach, MaxPairs)
	return paired, ok
}

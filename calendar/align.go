package calendar

// align gives each of some times one of at least as many others, both lists in order and
// the order kept, so that as many as can be are given their own and the others are moved
// as little as can be in total. With n times of m it takes n·(m−n+1) steps.
func align(times, among []int64) []int {
	const moved = int64(1) << 42 // above any sum of the seconds that times are moved
	spare := len(among) - len(times)
	least := make([]int64, spare+1)               // by how many of the others are passed over
	further := make([]bool, len(times)*(spare+1)) // the same is as cheap with one fewer
	for i, t := range times {
		for k := range least {
			if shift := among[i+k] - t; shift != 0 {
				least[k] += moved + max(shift, -shift)
			}
			if k > 0 && least[k-1] <= least[k] {
				least[k], further[i*(spare+1)+k] = least[k-1], true
			}
		}
	}
	given := make([]int, len(times))
	k := spare
	for i := len(times) - 1; i >= 0; i-- {
		for further[i*(spare+1)+k] {
			k--
		}
		given[i] = i + k
	}
	return given
}

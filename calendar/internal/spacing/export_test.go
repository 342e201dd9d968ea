package spacing

// TableSize returns the cells of the table that solving p fills.
func TableSize(p Problem) int64 {
	var s Solver
	if _, err := s.Solve(p); err != nil {
		return -1
	}
	return int64(len(s.cells))
}

package calendar

// Proof says how many posts fit into one quota period when nothing else counts, as
// constraints are added one after the other. The first number below what is asked names
// the cause: [ConstraintPerDay] instead of the windows as far as the times of day would be
// too few on all days of the period.
type Proof struct {
	// Windows is the number of times the windows offer on an ordinary calendar.
	Windows int `json:"windows"`
	// ClockChange is the number that is left without those that the clocks skip or show
	// twice on their day.
	ClockChange int `json:"clockChange"`
	// PerDay is the most that fits when the largest number a day is added.
	PerDay int `json:"perDay"`
	// MinGap is the most that fits when the minimum gap is added.
	MinGap int `json:"minGap"`
	// Closures is the most that fits when the closures are added. What is placed falls below
	// it only because of the minimum gap to posts of the neighbouring periods, or of posts
	// that stand already.
	Closures int `json:"closures"`
}

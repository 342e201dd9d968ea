package calendar

// Shortfall is a quota period that holds fewer posts than the plan aims at, with the proof
// that it could not hold more.
type Shortfall struct {
	// Key names the quota period, as slot ids do: "2026-W20", "2026-08".
	Key string `json:"key"`
	// Period is the part of it that lies within the brief.
	Period Period `json:"period"`
	// Asked is what the plan aims at, Minimum what the cadence promises at least.
	Asked   int `json:"asked"`
	Minimum int `json:"minimum"`
	Placed  int `json:"placed"`
	// Causes are the constraints that lower what fits, in the order of the proof, of which the
	// times of day come first. What is placed may fall below the proof because of the minimum
	// gap to posts of neighbouring periods, which is then named as such, or else of posts that
	// stand.
	//
	// Where the channel gives way to others those are named by whose proof the period has too
	// few, and each that alone keeps a time from taking one more post, the plan being as it
	// is, of [ConstraintAccountGap], [ConstraintAccountCap] and [ConstraintCapacity]; when
	// neither is known, the fewest constraints that do so together.
	Causes []Constraint `json:"causes"`
	// Unproven says that of the posts that the channels bound together lack some are lost
	// without a proof, of this period or another, see [Certificate.Unproven].
	Unproven bool `json:"unproven,omitzero"`
	// Closures are the names of the closures that take days or times of the period away;
	// quiet hours without a name are called "22:00–07:00".
	Closures []string `json:"closures,omitempty"`
	Proof    Proof    `json:"proof"`

	quota   int  // its place among the quota periods
	unnamed bool // a closure without a name takes days away too
}

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

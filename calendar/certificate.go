package calendar

// Certificate says how regular a plan is, how regular any plan could be, and what is
// missing with its proof. It is for programs and for whoever checks the scheduler.
type Certificate struct {
	// Cost and LowerBound are the sums of those of the channels. When channels differ in
	// their measure they are of use for comparison with one another only.
	Cost       float64 `json:"cost"`
	LowerBound float64 `json:"lowerBound"`
	// Asked and Placed count posts over the quota periods, those that stood already
	// included.
	Asked  int `json:"asked"`
	Placed int `json:"placed"`
	// Channels are in the order of the brief. A channel that could not be judged is left
	// out.
	Channels []ChannelCertificate `json:"channels"`
}

// ChannelCertificate is the part of a [Certificate] that concerns one channel.
type ChannelCertificate struct {
	Channel string `json:"channel"`
	// Measure is what gaps are measured in.
	Measure Measure `json:"measure"`
	// Cost is the sum of the squared gaps between the posts and both anchors, in the square
	// of the measure. No plan of this channel with as few posts missing has a lower cost
	// than LowerBound. [Schedule] solves each channel exactly, so the two are equal.
	Cost       float64 `json:"cost"`
	LowerBound float64 `json:"lowerBound"`
	Asked      int     `json:"asked"`
	Placed     int     `json:"placed"`
	// Changes are how many slots [Replan] moved, left out or added, and Shift by how many days
	// it moved slots in total, or hours where Measure is [MeasureActiveHours].
	Changes int     `json:"changes,omitzero"`
	Shift   float64 `json:"shift,omitzero"`
	// Binding are the constraints without which, each taken alone, more posts would be
	// placed or they would be spaced more evenly.
	Binding []Constraint `json:"binding,omitempty"`
	// Shortfalls are the quota periods that hold fewer posts than the plan aims at.
	Shortfalls []Shortfall `json:"shortfalls,omitempty"`
}

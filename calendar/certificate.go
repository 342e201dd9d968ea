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
	// Overloads prove that posts must be missing because of what channels share. Of the
	// proofs found those are kept that concern different quota periods, so that what they
	// demand adds up.
	Overloads []Overload `json:"overloads,omitempty"`
	// Unproven is how many posts are missing, or missing below the minimum of their cadence,
	// beyond what the proofs of the channels and Overloads demand. When it is 0 no plan has
	// more posts.
	Unproven int `json:"unproven,omitzero"`
	// People are those whose time is judged and whose work the plan asks for.
	People []PersonCertificate `json:"people,omitempty"`
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
	// of the measure. No plan of this channel alone with as many posts in each quota period
	// has a lower cost than LowerBound. The two are equal unless the channel gives way to
	// others on its account, or to the time of its people.
	Cost       float64 `json:"cost"`
	LowerBound float64 `json:"lowerBound"`
	Asked      int     `json:"asked"`
	Placed     int     `json:"placed"`
	// Changes are how many slots [Replan] moved, left out or added, and Shift by how many days
	// it moved slots in total, or hours where Measure is [MeasureActiveHours].
	Changes int     `json:"changes,omitzero"`
	Shift   float64 `json:"shift,omitzero"`
	// Binding are the constraints without which, each taken alone, more posts of the channel
	// alone would be placed or they would be spaced more evenly; then, where the channel gives
	// way to others, what it shares with them: the gap and the cap of its account, the time
	// of its people. Of these each is named by which an [Overload] lowers what is asked of a
	// period that lacks posts, or without which, taken alone and the others staying as they
	// are, one more post would find a place or one post could be moved within its quota
	// period to where the plan is more even, as far as a bounded search tells. When none is
	// so taken alone, those are named that the channel's best plan alone would break.
	Binding []Constraint `json:"binding,omitempty"`
	// Shortfalls are the quota periods that hold fewer posts than the plan aims at.
	Shortfalls []Shortfall `json:"shortfalls,omitempty"`
}

// PersonCertificate compares the work of a plan with the time of a person. Work on posts
// at the start of the period is done before it, where the person's time counts likewise.
type PersonCertificate struct {
	Person string `json:"person"`
	// Planned is the work of the plan in minutes, Asked what it would be if each channel had
	// all its posts.
	Planned int `json:"planned"`
	Asked   int `json:"asked"`
	// Available are the minutes from the first day on which any of the work of the plan may
	// be done to the last.
	Available int `json:"available"`
}

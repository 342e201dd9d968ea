package calendar

// Overload is a proof that not all posts asked for can be had: some days of a person or an
// account hold less than what lies within them wherever the posts are placed. It is checked
// by adding up: Needed is the sum of Count times Each, and is more than Available.
type Overload struct {
	// Constraint is [ConstraintCapacity], [ConstraintAccountCap] or [ConstraintAccountGap].
	Constraint Constraint `json:"constraint"`
	// Person or Account is what the days are of.
	Person  string `json:"person,omitzero"`
	Account string `json:"account,omitzero"`
	// Period are the days, both included. It is absent when a lead time finds no working
	// day at all.
	Period Period `json:"period,omitzero"`
	// Needed and Available are minutes of a person, posts of an account's cap, beside those
	// that stand, or slots of an account's minimum gap.
	Needed    int `json:"needed"`
	Available int `json:"available"`
	// Posts are those whose work, or whose place, lies within the days.
	Posts []OverloadPosts `json:"posts"`
}

// OverloadPosts are posts of one quota period in an [Overload], or one slot that stands.
type OverloadPosts struct {
	Channel string `json:"channel"`
	// Key names the quota period, as slot ids do.
	Key string `json:"key"`
	// Stage is the work that takes a person's time.
	Stage Stage `json:"stage,omitzero"`
	// Slot is the id of a slot that stands.
	Slot string `json:"slot,omitzero"`
	// Count is how many posts it is of, and Each what one of them takes.
	Count int `json:"count"`
	Each  int `json:"each"`
}

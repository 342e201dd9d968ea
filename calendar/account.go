package calendar

// Bounds of accounts.
const (
	// MaxAccounts is the largest number of accounts of a brief.
	MaxAccounts = 200
	// MaxThread is the largest number of posts of one slot.
	MaxThread = 100
)

// Account is what posts go out on: a page, a profile, a newsletter. Several channels may
// share one, each with a rhythm of its own: the posts and the stories of one profile. What
// an account limits holds over all of its channels, and counts the slots that stand,
// published or pinned, on channels that are not in the brief too, but no dates of rendezvous
// beyond the brief. The zero Account is not sound: it has no id.
type Account struct {
	ID string `json:"id" validate:"required,max=100" id:"account"`
	// Name is what sentences call the account. Defaults to the id.
	Name string `json:"name,omitzero" validate:"max=200"`
	// Network is its social network; it is not interpreted here.
	Network string `json:"network,omitzero" validate:"max=100"`
	// MinGap is the least time that passes between two slots on the account, whatever their
	// channels, on a stopwatch: days count 24 hours. It has neither months nor years.
	// Defaults to none, and then two channels may post at one instant.
	MinGap Duration `json:"minGap,omitzero"`
	// PerDay is the largest number of posts on one civil day, in the zone of the brief. A
	// slot counts as many as its [Channel.Thread]. Defaults to no limit.
	PerDay int `json:"perDay,omitzero" validate:"gte=0,lte=1440"`
	// Per24Hours is the largest number of posts, counted likewise, from any instant up to
	// 24 hours after it, that end not included. Defaults to no limit.
	Per24Hours int `json:"per24Hours,omitzero" validate:"gte=0,lte=1440"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// name is what sentences call a.
func (a *Account) name() string {
	if a.Name != "" {
		return a.Name
	}
	return a.ID
}

// limits reports whether a limits anything.
func (a *Account) limits() bool {
	return seconds(a.MinGap) > 0 || a.PerDay > 0 || a.Per24Hours > 0
}

// thread returns how many posts one slot of c counts for on its account.
func (c *Channel) thread() int { return max(1, c.Thread) }

package calendar

// Theme is what a post is about, within a pillar or without one.
type Theme struct {
	// ID has at most [MaxSlotIDLength] characters.
	ID   string `json:"id" validate:"required,max=200" id:"theme"`
	Name string `json:"name,omitzero" validate:"max=300"`
	// Pillar is the content pillar that it belongs to. A channel with pillars that have a
	// share takes its themes from theirs; any other from all that concern it.
	Pillar string `json:"pillar,omitzero" validate:"max=100" ref:"pillar"`
	// Channels are those that speak of it. Defaults to all of them.
	Channels []string `json:"channels,omitempty" validate:"max=64,dive,max=100" ref:"channel?"`
	// Share is what it weighs among the themes that it takes turns with. Defaults to 1; at
	// most [MaxShare].
	Share int `json:"share,omitzero" validate:"gte=0,lte=10000"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

func (t *Theme) name() string {
	if t.Name != "" {
		return t.Name
	}
	return t.ID
}

// weight is the share of t.
func (t *Theme) weight() int { return max(t.Share, 1) }

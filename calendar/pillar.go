package calendar

import "slices"

// Bounds of what a plan speaks of.
const (
	// MaxPillars is the largest number of content pillars of a brief.
	MaxPillars = 50
	// MaxShare is the largest share of a pillar or weight of a theme.
	MaxShare = 10000
	// MaxThemes is the largest number of themes of a brief.
	MaxThemes = 5000
	// MaxTitleLength is the longest name of a theme or an evergreen item, in characters.
	MaxTitleLength = 300
)

// Pillar is a content pillar: one of the few subjects that the posts come back to. See
// "Subjects" in the package documentation.
type Pillar struct {
	ID   string `json:"id" validate:"required,max=100" id:"pillar"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Share is what the pillar weighs among those of a channel: 60, 30 and 10 say the same
	// as 6, 3 and 1. One without a share is given to no slot, but by its themes on channels
	// that no share concerns. At most [MaxShare].
	Share int `json:"share,omitzero" validate:"gte=0,lte=10000"`
	// Channels are those that speak of it. Defaults to all of them.
	Channels []string `json:"channels,omitempty" validate:"max=64,dive,max=100" ref:"channel?"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// share returns what p weighs on a channel.
func (p *Pillar) share(channel string) int {
	if !concerns(p.Channels, channel) {
		return 0
	}
	return p.Share
}

func (p *Pillar) name() string {
	if p.Name != "" {
		return p.Name
	}
	return p.ID
}

// concerns reports whether a list of channels, of which none means all, has one.
func concerns(channels []string, channel string) bool {
	return len(channels) == 0 || slices.Contains(channels, channel)
}

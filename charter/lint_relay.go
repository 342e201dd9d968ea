package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// tie looks in a post that one of the company's people relays for one of the mentions by which
// they say that they work for it, whose fold is in the scratch.
func (r *lint) tie() {
	if !r.post.Relay || len(r.staffMentions) == 0 {
		return
	}
	wanted := make([]finding.Arg, len(r.staffMentions))
	for i, m := range r.staffMentions {
		if m.in(&r.scratch.folded) {
			return
		}
		wanted[i] = verbatim("", m.text)
	}
	r.find(CodeTieMissing, "/relay", finding.ListOf("mentions", wanted...))
}

package charter

import "slices"

// tie looks in a post that one of the company's people relays, whose fold is in the scratch,
// for one of the mentions by which they say that they work for it.
func (r *lint) tie() {
	if r.post.Relay && len(r.staffMentions) > 0 && !r.bears(r.staffMentions) && !r.says(r.staffMentions) {
		r.find(CodeTieMissing, "/relay", wordings(r.staffMentions))
	}
}

// says reports whether a sentence of the text, whose fold is in the scratch, holds all the words
// of a mention.
func (r *lint) says(mentions []mention) bool {
	return slices.ContainsFunc(mentions, func(m mention) bool { return m.words && r.scratch.folded.Contains(m.term) })
}

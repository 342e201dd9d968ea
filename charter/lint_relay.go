package charter

// tie looks in a post that one of the company's people relays, whose fold is in the scratch,
// for one of the mentions by which they say that they work for it.
func (r *lint) tie() {
	if r.post.Relay && len(r.staffMentions) > 0 && !r.bears(r.staffMentions) {
		r.find(CodeTieMissing, "/relay", wordings(r.staffMentions))
	}
}

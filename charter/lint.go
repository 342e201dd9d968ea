package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// Lint holds a post against the charter, the law on sponsored contents, the limits of its
// network and the rights to its media, as of the post's date. It finds:
//
//   - banned terms, and variants of preferred ones, in the title, the text and the
//     alternative texts, as the package comment says under Terms, each with its span and,
//     where it can be offered, a fix;
//   - in the title and the text together, terms said too often or too seldom, without what the
//     charter asks for with them, or beside another name of the same thing;
//   - patterns of the charter, superlatives to be proved, competitors, and words of links that say nothing;
//   - what was left to be filled, what is not seen, and signs that stand for letters;
//   - the form of address that a French text takes, words in capitals, repeated marks, the
//     spaces of French, and emoji, hashtags, links and alternative texts that read badly;
//   - what identifies people in them, as [Identifiers] finds it, masked;
//   - more emoji or hashtags than the charter allows;
//   - a text or a title longer than the network takes, with the arithmetic;
//   - a network that is unknown, or closed on that day;
//   - a language that the charter does not list, for the network or for all;
//   - a sponsored post without a mention that it is, or with one that the law of its audience
//     does not take;
//   - what artificial intelligence took part in, where the law asks to say so;
//   - a relay by one of the company's people that does not say who they work for;
//   - images without alternative text, and media beyond their rights;
//   - a content pillar that the charter does not define.
//
// A post without a date is held against what is newest. The first [text.MaxBytes] of a text
// are searched, and at most [MaxTermFindings] terms of it reported; a finding says so when
// there is more. The form of the post itself is judged by [ReadPost] and [CheckPostForm];
// whatever is wrong with it, the rest is linted. Time is linear in the length of the texts
// and hardly depends on the number of terms, those that hold no whole word apart, such as
// "!!!", which are looked for one by one.
func (l *Linter) Lint(p Post) finding.List {
	r := l.read(p)
	r.on(p.Network)
	r.end()
	return r.list
}

// LintOn holds one content against several networks at once: what it returns for each is what
// [Linter.Lint] finds of p with that network for its own. What does not depend on the network
// is looked at once, so that a second network costs little more than its lengths. The lists
// share nothing.
func (l *Linter) LintOn(p Post, networks ...network.ID) []finding.List {
	r := l.read(p)
	shared, out := r.list, make([]finding.List, len(networks))
	for i, id := range networks {
		r.list = shared
		if i < len(networks)-1 && len(shared) > 0 {
			r.list = shared.Under(finding.Root) // a copy
		}
		r.on(id)
		out[i] = r.list
	}
	r.end()
	return out
}

// lint is one post being linted.
type lint struct {
	*Linter
	post    Post
	marks   marks // of the text
	scratch *scratch
	findings
	// What the text addresses its reader by; whether it is in French, once that was asked for.
	tu, vous, french, languageRead bool
}

// read begins to lint a post: it looks at what is the same on every network, and leaves the
// fold, the words and the tokens of the text in the scratch.
func (l *Linter) read(p Post) *lint {
	if l == nil {
		l = new(Linter)
	}
	r := &lint{Linter: l, post: p, scratch: l.borrow()}
	r.scratch.sightings = r.scratch.sightings[:0]
	if p.Title != "" {
		r.text("/title", p.Title)
	}
	for i, m := range p.Media {
		if m.Alt != "" {
			alt := finding.Pointer("/media").Index(i).Field("alt")
			r.text(alt, m.Alt)
			r.altText(alt, m)
		}
	}
	r.marks = r.text("/text", p.Text)
	r.usages()
	r.artificial()
	r.madeMedia()
	r.tie()
	r.style()
	r.pillar()
	return r
}

// on holds the post against a network, and sorts what was found.
func (r *lint) on(id network.ID) {
	r.post.Network = id
	r.sponsoring()
	r.language()
	r.tone()
	r.counts()
	r.reach()
	r.media()
	r.list.Sort()
}

// end gives back the buffers.
func (r *lint) end() {
	r.scratch.fold("")
	r.spare.Put(r.scratch)
}

// text holds one text of the post against what every text is held against.
func (r *lint) text(at finding.Pointer, s string) marks {
	m := marksOf(s)
	r.scratch.tokens = r.scratch.tokens[:0]
	for t := range text.Tokens(s) {
		r.scratch.tokens = append(r.scratch.tokens, t)
	}
	r.signs(at, s, m)
	r.personalData(at, s, m)
	r.matches(at, s)
	r.words(at, s)
	return m
}

// counts holds the emoji and hashtags of the text against what is allowed on the network.
func (r *lint) counts() {
	emoji := r.allowance(r.post.Network, func(o Override) *Allowance { return o.Emoji }, r.editorial.Emoji)
	hashtags := r.allowance(r.post.Network, func(o Override) *Allowance { return o.Hashtags }, r.editorial.Hashtags)
	if !emoji.isLimit() && !hashtags.isLimit() {
		return
	}
	var emojis, tags int
	for _, t := range r.scratch.tokens {
		switch t.Kind {
		case text.Emoji:
			emojis++
		case text.Hashtag:
			tags++
		}
	}
	r.count(CodeEmoji, emojis, emoji)
	r.count(CodeHashtags, tags, hashtags)
}

func (r *lint) count(code finding.Code, n int, a *Allowance) {
	if a.isLimit() && n > *a.Max {
		r.find(code, "/text", finding.Integer("count", n), finding.Integer("limit", *a.Max))
	}
}

// language holds the language of the post against those of its network, or else of the
// charter, by their base. A tag that is none is not one of them.
func (r *lint) language() {
	tag := r.post.Language
	allowed, found := r.languages[r.post.Network]
	if !found {
		allowed = r.languages[""]
	}
	if tag == "" || len(allowed.bases) == 0 {
		return
	}
	if b, ok := baseOf(tag); ok && slices.Contains(allowed.bases, b) {
		return
	}
	var languages []finding.Arg
	for _, allowed := range allowed.tags {
		languages = append(languages, languageArg("", allowed))
	}
	r.find(CodeLanguage, "/language", languageArg("language", tag), finding.ListOf("languages", languages...))
}

// media judges what is shown beside the words.
func (r *lint) media() {
	for i, m := range r.post.Media {
		at := finding.Pointer("/media").Index(i)
		if (m.Kind == Image || m.Kind == Animation) && isBlank(m.Alt) {
			r.find(CodeNoAlt, at.Field("alt"), finding.Term("kind", m.Kind.Label()))
		}
		rights := at.Field("rights")
		if m.Rights.ended(r.post.Date) {
			r.find(CodeRightsEnded, rights.Field("until"), m.Rights.Until.Arg("until"), r.post.Date.Arg("date"))
		}
		if !m.Rights.shownOn(r.post.Network) {
			r.find(CodeRightsNetwork, rights.Field("networks"), r.networkArg())
		}
		if !m.Rights.shownIn(r.post.Territory) {
			r.find(CodeRightsTerritory, rights.Field("territories"), finding.Text("territory", r.post.Territory))
		}
	}
}

// networkArg names the network of the post.
func (r *lint) networkArg() finding.Arg {
	if n, found := r.networks.Network(r.post.Network); found {
		return finding.Term("network", n.The)
	}
	return finding.Text("network", string(r.post.Network))
}

// pillar holds the content pillar of the post against those of the charter.
func (r *lint) pillar() {
	if r.post.Pillar == "" || len(r.editorial.Pillars) == 0 {
		return
	}
	for _, p := range r.editorial.Pillars {
		if p.ID == r.post.Pillar {
			return
		}
	}
	r.find(CodePillar, "/pillar", finding.Text("pillar", r.post.Pillar))
}

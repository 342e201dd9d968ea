package charter

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// Linter holds posts against a charter. It is made once by [NewLinter], never changes, and
// is safe for concurrent use. The zero Linter knows no term, no rule and no network: it
// finds what the law and a post itself give to find.
type Linter struct {
	editorial Editorial // without its terms
	lexicon   lexicon
	mentions  []mention // of the charter
	// artificialMentions are those of the charter that tell of artificial intelligence.
	artificialMentions []mention
	staffMentions      []mention // by which people say that they work for the company
	languages          []string  // their bases
	overrides          map[network.ID]Override
	networks           network.Catalogue
	spare              sync.Pool // of *scratch: buffers only, never results
}

// NewLinter compiles the editorial charter of c, and reports what cannot be compiled as it
// stands: empty terms, terms listed twice, banned and preferred at once, or replaced by
// what is banned; networks that the catalogue does not know, or with two sets of rules.
// The linter works all the same, without what is reported. Time and memory are in
// proportion to the terms; the linter keeps nothing of c that a caller could change.
//
// What else may be wrong with a charter is told by [Check].
func NewLinter(c Charter, networks network.Catalogue) (*Linter, finding.List) {
	l := &Linter{networks: networks}
	var e Editorial
	if c.Editorial != nil {
		e = *c.Editorial
	}
	var list finding.List
	l.lexicon, list = compileTerms(e)
	l.editorial = e.withoutTerms()
	l.mentions, l.artificialMentions, l.staffMentions = newMentions(e.Disclosures), newMentions(e.AIDisclosures), newMentions(e.StaffDisclosures)
	for _, tag := range e.Languages {
		if b, ok := baseOf(tag); ok {
			l.languages = append(l.languages, b)
		}
	}
	list = append(list, l.override()...)
	list.Sort()
	return l, list
}

// override compiles the rules of single networks.
func (l *Linter) override() finding.List {
	var list finding.List
	l.overrides = make(map[network.ID]Override, len(l.editorial.Networks))
	for i, o := range l.editorial.Networks {
		at := finding.Pointer("/editorial/networks").Index(i).Field("network")
		if _, found := l.overrides[o.Network]; found {
			list = append(list, book().Finding(CodeRepeatedNetwork, at, finding.Text("network", string(o.Network))))
			continue
		}
		list = append(list, l.networks.Check(o.Network, at, calendar.Period{})...)
		l.overrides[o.Network] = o
	}
	return list
}

// allowance returns what a network allows of emoji or of hashtags.
func (l *Linter) allowance(id network.ID, of func(Override) *Allowance, everywhere *Allowance) *Allowance {
	if o, found := l.overrides[id]; found && of(o) != nil {
		return of(o)
	}
	return everywhere
}

// borrow returns buffers to work in; give them back with l.spare.Put.
func (l *Linter) borrow() *scratch {
	if s, ok := l.spare.Get().(*scratch); ok {
		return s
	}
	return new(scratch)
}

// Lint holds a post against the charter, the law on sponsored contents, the limits of its
// network and the rights to its media, as of the post's date. It finds:
//
//   - banned terms, and variants of preferred ones, in the title, the text and the
//     alternative texts, as the package comment says under Terms, each with its span and,
//     where it can be offered, a fix;
//   - superlatives to be proved, competitors, and words of links that say nothing;
//   - what was left to be filled, what is not seen, and signs that stand for letters;
//   - the form of address that a French text takes, words in capitals, repeated marks, the
//     spaces of French, and emoji, hashtags, links and alternative texts that read badly;
//   - what identifies people in them, as [Identifiers] finds it, masked;
//   - more emoji or hashtags than the charter allows;
//   - a text or a title longer than the network takes, with the arithmetic;
//   - a network that is unknown, or closed on that day;
//   - a language that the charter does not list;
//   - a sponsored post without a mention that it is, or with one that the law of its audience
//     does not take;
//   - what artificial intelligence took part in, where the law asks to say so;
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
	if l == nil {
		l = new(Linter)
	}
	r := lint{Linter: l, post: p, scratch: l.borrow()}
	r.words("/title", p.Title)
	r.personalData("/title", p.Title)
	for i, m := range p.Media {
		alt := finding.Pointer("/media").Index(i).Field("alt")
		r.words(alt, m.Alt)
		r.personalData(alt, m.Alt)
		r.signs(alt, m.Alt)
		r.altText(alt, m)
	}
	r.signs("/title", p.Title)
	r.signs("/text", p.Text)
	r.personalData("/text", p.Text)
	r.words("/text", p.Text) // last: what follows looks at its fold
	r.sponsoring()
	r.artificial()
	r.tie()
	r.style()
	r.counts()
	r.scratch.fold("")
	l.spare.Put(r.scratch)

	r.reach()
	r.language()
	r.media()
	r.pillar()
	r.list.Sort()
	return r.list
}

// lint is one post being linted.
type lint struct {
	*Linter
	post    Post
	scratch *scratch
	list    finding.List
}

func (r *lint) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	r.list = append(r.list, book().Finding(code, at, args...))
}

// counts holds the emoji and hashtags of the text against what is allowed.
func (r *lint) counts() {
	emoji := r.allowance(r.post.Network, func(o Override) *Allowance { return o.Emoji }, r.editorial.Emoji)
	hashtags := r.allowance(r.post.Network, func(o Override) *Allowance { return o.Hashtags }, r.editorial.Hashtags)
	if !limited(emoji) && !limited(hashtags) {
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

func limited(a *Allowance) bool { return a != nil && a.Max != nil }

func (r *lint) count(code finding.Code, n int, a *Allowance) {
	if limited(a) && n > *a.Max {
		r.find(code, "/text", finding.Integer("count", n), finding.Integer("limit", *a.Max))
	}
}

// language holds the language of the post against those of the charter, by their base. A
// tag that is none is not one of them.
func (r *lint) language() {
	tag := r.post.Language
	if tag == "" || len(r.languages) == 0 {
		return
	}
	if b, ok := baseOf(tag); ok && slices.Contains(r.languages, b) {
		return
	}
	var languages []finding.Arg
	for _, allowed := range r.editorial.Languages {
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

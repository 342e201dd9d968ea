package charter

import (
	"bytes"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter/internal/wordset"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// disclosureIn returns what the law asks of something that is paid for, on a day and for an
// audience in a territory, and whether it asks anything. The law of France is taken to apply
// to a territory that is not known, or whose code is none.
func disclosureIn(territory string, on calendar.Date) (disclosure, bool) {
	for _, d := range disclosures() {
		if d.obligation.mayApply(territory, on) {
			return d, true
		}
	}
	return disclosure{}, false
}

// finding says what is missing at a place for the law.
func (d disclosure) finding(code finding.Code, at finding.Pointer, args ...finding.Arg) finding.Finding {
	return book().Finding(code, at, append(args, finding.Term("law", book().Message(d.law)),
		d.obligation.From.Arg("since"), finding.Term("words", book().Message(d.words)))...)
}

// undisclosed says that there is no mention at all.
func (d disclosure) undisclosed(at finding.Pointer, subject string) finding.Finding {
	return d.finding(CodeUndisclosed, at, finding.Term("subject", label("disclosure", subject)))
}

// CheckSponsored reports whether c has what something paid for must follow, for an audience
// in the given territories (ISO 3166-1 codes; none is taken for France) on a day: where the
// law asks for a mention, a charter without any to bear is a finding at the given place. It
// tells the law of the first of those territories, in the order France, United States, United
// Kingdom; the others are related. Without a day the law is the newest. The zero Charter has
// no mention.
func (c Charter) CheckSponsored(at finding.Pointer, territories []string, on calendar.Date) finding.List {
	if c.Editorial != nil && slices.ContainsFunc(c.Editorial.Disclosures, func(w string) bool { return !text.NewTerm(w).IsZero() }) {
		return nil
	}
	if len(territories) == 0 {
		territories = []string{""}
	}
	asked := map[string]bool{}
	for _, t := range territories {
		if d, found := disclosureIn(t, on); found {
			asked[d.obligation.ID] = true
		}
	}
	var list finding.List
	for _, d := range disclosures() {
		if !asked[d.obligation.ID] {
			continue
		}
		f := d.undisclosed(at, "action_without_rule")
		if len(list) == 0 {
			list = finding.List{f}
			continue
		}
		list[0].Related = append(list[0].Related, finding.Related{Message: f.Message, Pointer: at})
	}
	return list
}

// sponsoring looks for a mention in the text of a sponsored post, whose fold is in the
// scratch.
func (r *lint) sponsoring() {
	if !r.post.Sponsored {
		return
	}
	law, asks := disclosureIn(r.post.Territory, r.post.Date)
	if !asks {
		r.houseMention()
		return
	}
	mentions := law.mentions
	if law.equivalents {
		mentions = slices.Concat(mentions, law.strong(r.mentions))
	}
	end, seen := r.upfront(law), r.preview(law)
	where := r.placing(mentions, end, seen.end)
	found, weak := r.weak(law)
	switch {
	case where.atOnce, r.explains(law, min(end, seen.end)):
	case where.hidden != nil:
		r.list = append(r.list, seen.hides(law, where.hidden.text, r.networkArg()))
	case where.buried != nil:
		r.list = append(r.list, law.finding(CodeBuriedMention, "/sponsored", finding.Text("found", where.buried.text)))
	case r.bears(law.plain):
		r.houseMention()
	case weak:
		r.list = append(r.list, law.finding(CodeWeakMention, "/sponsored", finding.Text("found", found)))
	case len(r.mentions) > 0:
		r.list = append(r.list, law.undisclosed("/sponsored", "post_without_mention"))
	default:
		r.list = append(r.list, law.undisclosed("/sponsored", "post_without_rule"))
	}
}

// placing is where a text bears a mention.
type placing struct {
	atOnce bool
	hidden *mention // the first one after what the network shows at once
	buried *mention // the first one among closing hashtags
}

// placing looks for mentions in the text, whose closing hashtags begin at end and of which the
// network shows what is before seen.
func (r *lint) placing(mentions []mention, end, seen int) (p placing) {
	for i, m := range mentions {
		switch {
		case m.before(&r.scratch.folded, min(end, seen)):
			return placing{atOnce: true}
		case p.hidden == nil && m.before(&r.scratch.folded, end):
			p.hidden = &mentions[i]
		case p.buried == nil && m.in(&r.scratch.folded):
			p.buried = &mentions[i]
		}
	}
	return p
}

// strong returns those of a charter's mentions that the authority of the law does not rule
// out.
func (d disclosure) strong(own []mention) []mention {
	return slices.DeleteFunc(slices.Clone(own), func(m mention) bool {
		return slices.Contains(d.weak, m.term) || slices.Contains(d.weak, m.joined)
	})
}

// weak returns the first wording of the text that the authority of the law rules out, and
// whether there is one.
func (r *lint) weak(law disclosure) (string, bool) {
	for _, t := range law.weak {
		for start, end := range r.scratch.folded.Find(t) {
			from, to := r.scratch.folded.Span(start, end)
			return r.post.Text[from:to], true
		}
	}
	return "", false
}

// explains reports whether a sentence before a byte of the text tells that something was given
// or paid, and nobody's not doing so.
func (r *lint) explains(law disclosure, end int) bool {
	folded := r.scratch.folded.Bytes()
	for _, t := range law.explained {
		for start, stop := range r.scratch.folded.Find(t) {
			before := bytes.TrimRight(folded[:start], " ")
			last := before[bytes.LastIndexByte(before, ' ')+1:]
			if at, _ := r.scratch.folded.Span(start, stop); at < end && !denials.Has(last) {
				return true
			}
		}
	}
	return false
}

// denials deny what follows them.
var denials = wordset.Of(negations, "nobody one none didn't hasn't haven't wasn't")

// bunch is how many hashtags close a text before a mention among them is lost.
const bunch = 3

// upfront returns where the text has come to before the closing hashtags, if the law minds
// them and they are a bunch.
func (r *lint) upfront(law disclosure) int {
	s := r.post.Text
	if !law.upfront {
		return len(s)
	}
	start, last, n := len(s), 0, 0
	for t := range text.Tokens(s) {
		if t.Kind != text.Hashtag {
			continue
		}
		if n == 0 || !isBlank(s[last:t.Start]) {
			start, n = t.Start, 0
		}
		n, last = n+1, t.End
	}
	if n < bunch || !isBlank(s[last:]) {
		return len(s)
	}
	return start
}

// houseMention looks for a mention that the charter alone asks for. The words that French law
// has named since 2023 will do as well.
func (r *lint) houseMention() {
	if len(r.mentions) > 0 && !r.bears(r.mentions) && !r.bears(disclosures()[0].mentions) {
		r.find(CodeMention, "/sponsored", wordings(r.mentions))
	}
}

package charter

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// influence is the wording in force, on one day, of article 5 of French law 2023-451 on
// commercial influence.
type influence struct {
	since calendar.Date
	// equivalents says that any clear mention will do, not only the two of the law.
	equivalents bool
	words       finding.Code // the phrase that tells which mentions will do
}

// influences returns the wordings of the article, the newest first.
func influences() []influence {
	return []influence{
		{calendar.MustDate("2024-11-08"), true, "charter.disclosure.equivalents"}, // ordonnance 2024-978 of 6 November 2024
		{calendar.MustDate("2023-06-11"), false, "charter.disclosure.fixed"},      // law 2023-451 of 9 June 2023
	}
}

// influenceOn returns the wording in force on a day, the newest without a day, and whether
// there is one.
func influenceOn(on calendar.Date) (influence, bool) {
	for _, law := range influences() {
		if on.IsZero() || !on.Before(law.since) {
			return law, true
		}
	}
	return influence{}, false
}

// frenchTerritories are the ISO 3166-1 codes of where the law applies as it stands: France;
// its overseas departments and regions (Constitution of 4 October 1958, article 73);
// Saint-Barthélemy, Saint-Martin and Saint-Pierre-et-Miquelon (code général des
// collectivités territoriales, articles L.O. 6213-1, L.O. 6313-1 and L.O. 6413-1, as of
// loi organique 2007-223 of 21 February 2007). Elsewhere a law applies only where it says
// so, and this one does not.
var frenchTerritories = []string{"FR", "GF", "GP", "MQ", "RE", "YT", "BL", "MF", "PM"}

// inFrance reports whether a territory is French; the law of one that is not known, or
// whose code is none, is taken to apply.
func inFrance(territory string) bool {
	return slices.Contains(frenchTerritories, territory) || !document.IsTerritory(territory)
}

// finding says what is missing at a place for the law.
func (i influence) finding(at finding.Pointer, subject string) finding.Finding {
	return book().Finding(CodeUndisclosed, at, finding.Term("subject", label("disclosure", subject)),
		i.since.Arg("since"), finding.Term("words", book().Message(i.words)))
}

// CheckSponsored reports whether c has what something paid for must follow, for an audience
// in the given territories (ISO 3166-1 codes; none is taken for France) on a day: where
// French law 2023-451 applies, a charter without any mention to bear is a finding at the
// given place. Without a day the law is the newest. The zero Charter has no mention.
func (c Charter) CheckSponsored(at finding.Pointer, territories []string, on calendar.Date) finding.List {
	law, inForce := influenceOn(on)
	applies := len(territories) == 0 || slices.ContainsFunc(territories, inFrance)
	listed := c.Editorial != nil && slices.ContainsFunc(c.Editorial.Disclosures, func(w string) bool { return !text.NewTerm(w).IsZero() })
	if !inForce || !applies || listed {
		return nil
	}
	return finding.List{law.finding(at, "action_without_rule")}
}

// mention is a wording that tells that something is paid for.
type mention struct {
	text   string
	term   text.Term
	joined text.Term // as one hashtag, spaces and hyphens gone
	words  bool      // more than one word: no sentence speaks of it by chance
	lawful bool      // one of the two of the law
}

// newMentions compiles wordings; blank ones are left out.
func newMentions(wordings []string) []mention {
	var out []mention
	for _, w := range wordings {
		m := mention{text: w, term: text.NewTerm(w)}
		if m.term.IsZero() {
			continue
		}
		folded := m.term.String()
		m.words = strings.ContainsAny(folded, " -")
		m.joined = text.NewTerm("#" + strings.NewReplacer(" ", "", "-", "", "'", "", "#", "").Replace(folded))
		out = append(out, m)
	}
	return out
}

// lawfulMentions are the two wordings that article 5 of law 2023-451 has named since it
// came into force on 11 June 2023.
func lawfulMentions() []mention {
	out := newMentions([]string{"Publicité", "Collaboration commerciale"})
	for i := range out {
		out[i].lawful = true
	}
	return out
}

// sponsoring looks for a mention in the text of a sponsored post, whose fold is in the
// scratch.
func (r *lint) sponsoring() {
	if !r.post.Sponsored {
		return
	}
	mentions := r.mentions
	if len(mentions) == 0 {
		mentions = lawfulMentions()
	}
	law, inForce := influenceOn(r.post.Date)
	if !inForce || !inFrance(r.post.Territory) {
		r.houseMention(mentions)
		return
	}
	own := false
	for _, m := range mentions {
		own = own || !m.lawful
		if (law.equivalents || m.lawful) && m.in(&r.scratch.folded) {
			return
		}
	}
	subject := "post_without_rule"
	if own {
		subject = "post_without_mention"
	}
	r.list = append(r.list, law.finding("/sponsored", subject))
}

// houseMention looks for a mention that the charter alone asks for.
func (r *lint) houseMention(mentions []mention) {
	var wanted []finding.Arg
	for _, m := range mentions {
		if m.in(&r.scratch.folded) {
			return
		}
		if !m.lawful {
			wanted = append(wanted, finding.Term("", book().Message("charter.quoted", finding.Text("text", m.text))))
		}
	}
	if len(wanted) > 0 {
		r.find(CodeMention, "/sponsored", finding.ListOf("mentions", wanted...))
	}
}

// in reports whether the mention stands by itself in a text, rather than as a word of a
// sentence: as a hashtag; or at the beginning of a line or a sentence or within brackets,
// and, when it is a single word, with no word after it.
func (m mention) in(f *text.Folded) bool {
	if f.Contains(m.joined) {
		return true
	}
	folded := f.Bytes()
	for start, end := range f.Find(m.term) {
		if folded[start] == '#' || startsAlone(folded[:start]) && (m.words || endsAlone(folded[end:])) {
			return true
		}
	}
	return false
}

// startsAlone reports whether what follows before does not continue a sentence.
func startsAlone(before []byte) bool {
	for len(before) > 0 {
		r, size := utf8.DecodeLastRune(before)
		switch {
		case r == '\n' || strings.ContainsRune(".!?…:;|[({*•—–", r):
			return true
		case unicode.IsLetter(r) || unicode.IsNumber(r) || r == ',' || r == '\'':
			return false
		}
		before = before[:len(before)-size]
	}
	return true
}

// endsAlone reports whether no word continues the sentence in what comes after.
func endsAlone(after []byte) bool {
	for len(after) > 0 {
		r, size := utf8.DecodeRune(after)
		switch {
		case r == ' ' || r == '\r':
			after = after[size:]
		default:
			return !unicode.IsLetter(r) && !unicode.IsNumber(r)
		}
	}
	return true
}

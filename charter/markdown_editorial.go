package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter/internal/markdown"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// editorialCharter prints how one writes in the name of the company.
func (p *printer) editorialCharter() string {
	e := p.editorial
	return blocks(
		p.under("tone", p.forPerson(markdown.Paragraphs(e.Tone))),
		p.under("address", p.marked(p.label(e.FormOfAddress.Label()), automatic)),
		p.under("style", p.forPerson(markdown.Paragraphs(e.Style))),
		p.under("inclusive", p.forPerson(p.label(e.Inclusive.Label()))),
		p.under("punctuation", p.rules(e.Punctuation)),
		p.under("links", p.rules(e.Links)),
		p.under("languages", p.marked(p.languages(e.Languages), declared)),
		p.under("banned", p.banned()),
		p.under("preferred", p.preferred()),
		p.under("competitors", p.competitors()),
		p.under("patterns", p.patterns()),
		p.under("occurrences", p.occurrences()),
		p.under("conditions", p.conditions()),
		p.under("synonyms", p.synonyms()),
		p.under("emoji", p.allowance("at_most", e.Emoji)),
		p.under("hashtags", p.allowance("at_most", e.Hashtags)),
		p.under("per_day", p.allowance("at_most_a_day", e.PerDay)),
		p.under("disclosures", p.disclosures()),
		p.under("pillars", p.pillars()),
		p.under("networks", p.overrides()),
		p.under("voices", p.voices()),
	)
}

// marked appends to what a part says who checks it.
func (p *printer) marked(s string, by enforcement) string {
	if s == "" {
		return ""
	}
	return s + " — *" + p.say(string(by)) + "*"
}

// forPerson returns paragraphs under the mark that a person is to check them.
func (p *printer) forPerson(s string) string {
	if s == "" {
		return ""
	}
	return "*" + p.say(string(byPerson)) + "*\n\n" + s
}

func (p *printer) languages(tags []string) string {
	var names []string
	for _, tag := range tags {
		names = append(names, p.language(tag))
	}
	return strings.Join(names, ", ")
}

// language returns the name of a language, or its tag.
func (p *printer) language(tag string) string {
	if name, known := languageName(tag); known {
		return markdown.Escape(name.Localize(p.Language))
	}
	return markdown.Escape(tag)
}

func (p *printer) banned() string {
	t := p.table("banned", "reason", "replacement")
	for _, b := range p.editorial.Banned {
		term := markdown.Escape(b.Term)
		if b.Stem && term != "" {
			term += "…"
		}
		t.Row(term, markdown.Escape(b.Reason), markdown.Escape(b.Replacement))
	}
	return p.headed(t)
}

func (p *printer) preferred() string {
	t := p.table("preferred", "instead", "reason")
	for _, w := range p.editorial.Preferred {
		t.Row(markdown.Escape(w.Term), p.list(w.Instead), markdown.Escape(w.Reason))
	}
	return p.headed(t)
}

func (p *printer) competitors() string {
	if names := p.list(p.editorial.Competitors); names != "" {
		return p.marked(names, automatic)
	}
	return ""
}

func (p *printer) patterns() string {
	t := p.table("pattern", "find", "key", "reason")
	for _, w := range p.editorial.Patterns {
		t.Row(markdown.Escape(w.Title), markdown.Escape(w.Find), p.label(w.Key.Label()), markdown.Escape(w.Reason))
	}
	return p.headed(t)
}

// headed returns a table of terms under the mark that all of them are checked.
func (p *printer) headed(t *markdown.Table) string {
	body := t.String()
	if body == "" {
		return ""
	}
	return "*" + p.say(string(automatic)) + "*\n\n" + body
}

// allowance prints how many of something there may be, which is checked, and how they are
// used, which is not.
func (p *printer) allowance(most string, a *Allowance) string {
	if a == nil {
		return ""
	}
	var lines []string
	if a.Max != nil {
		lines = append(lines, "- "+p.marked(p.say(most, finding.Integer("max", *a.Max)), automatic))
	}
	if use := markdown.Escape(a.Use); use != "" {
		lines = append(lines, "- "+p.marked(use, byPerson))
	}
	return strings.Join(lines, "\n")
}

// disclosures prints the mentions to bear, each with the law that asks for it.
func (p *printer) disclosures() string {
	e := p.editorial
	ai, _ := FindObligation(artificialID)
	body := blocks(
		p.mentions("sponsored", declared, e.Disclosures, p.say("influence", disclosures()[0].obligation.From.Arg("since"))),
		p.mentions("ai", declared, e.AIDisclosures, p.say("ai_law", ai.From.Arg("since"))),
		p.mentions("staff", declared, e.StaffDisclosures, p.say("staff_law", calendar.MustDate("2016-07-01").Arg("since"))),
	)
	if body == "" {
		return ""
	}
	return blocks(body, "*"+p.say("not_advice")+"*")
}

// mentions prints the mentions of one kind of post, and the law.
func (p *printer) mentions(kind string, by enforcement, wordings []string, law string) string {
	var lines []string
	for _, w := range wordings {
		if w = markdown.Escape(w); w != "" {
			lines = append(lines, "- "+w)
		}
	}
	if lines == nil {
		return ""
	}
	return blocks(p.marked("**"+p.say("mentions."+kind)+"**", by), strings.Join(lines, "\n"), law)
}

func (p *printer) pillars() string {
	t := p.table("pillar", "share", "about")
	for _, pillar := range p.editorial.Pillars {
		share := ""
		if pillar.Share > 0 {
			share = markdown.Escape(finding.Percent("share", float64(pillar.Share), 0).Localize(p.Language))
		}
		t.Row(markdown.Escape(pillar.Name), share, markdown.Escape(pillar.About))
	}
	return t.String()
}

// overrides prints what applies on single networks.
func (p *printer) overrides() string {
	var out []string
	for _, o := range p.editorial.Networks {
		l := p.lines(p.name("network", string(o.Network)), o.Tone, o.FormOfAddress, o.Style, automatic)
		l.add("languages", p.marked(p.languages(o.Languages), declared))
		p.limited("emoji", "at_most", o.Emoji, l.add)
		p.limited("hashtags", "at_most", o.Hashtags, l.add)
		p.limited("per_day", "at_most_a_day", o.PerDay, l.add)
		for _, part := range []string{p.rules(o.Punctuation), p.rules(o.Links)} {
			if part != "" {
				l.lines = append(l.lines, part)
			}
		}
		out = append(out, l.String())
	}
	return blocks(out...)
}

// voices prints how single roles write.
func (p *printer) voices() string {
	var out []string
	for _, v := range p.editorial.Voices {
		l := p.lines(markdown.Escape(v.Role), v.Tone, v.FormOfAddress, v.Style, byPerson)
		l.add("languages", p.marked(p.languages(v.Languages), byPerson))
		out = append(out, l.String())
	}
	return blocks(out...)
}

// lines is a list under a name: what applies to one network or one role.
type lines struct {
	*printer
	name  string
	lines []string
}

// lines returns a list that starts with how one writes. The form of address is checked on a
// network; who writes a post is not known.
func (p *printer) lines(name, tone string, address FormOfAddress, style string, by enforcement) *lines {
	l := &lines{printer: p, name: name}
	l.add("tone", p.marked(markdown.Escape(tone), byPerson))
	l.add("address", p.marked(p.label(address.Label()), by))
	l.add("style", p.marked(markdown.Escape(style), byPerson))
	return l
}

func (l *lines) add(name, value string) {
	if value != "" {
		l.lines = append(l.lines, "- "+l.say(name)+" "+value)
	}
}

// String returns the list under its name, empty when it has no line or no name.
func (l *lines) String() string {
	if l.name == "" || len(l.lines) == 0 {
		return ""
	}
	return "**" + l.name + "**\n\n" + strings.Join(l.lines, "\n")
}

// limited adds an allowance of a single network.
func (p *printer) limited(name, most string, a *Allowance, add func(name, value string)) {
	if a == nil {
		return
	}
	if a.Max != nil {
		add(name, p.marked(p.say(most, finding.Integer("max", *a.Max)), automatic))
	}
	add(name, p.marked(markdown.Escape(a.Use), byPerson))
}

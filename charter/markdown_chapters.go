package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/charter/internal/markdown"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// chapters returns the sections that c has something to print in, in their order.
func (p *printer) chapters() []chapter {
	c := p.charter
	all := []chapter{
		{"changes", "changes", p.changes()},
		{"purpose", "purpose", markdown.Paragraphs(c.Purpose)},
		{"objectives", "objectives", p.objectives()},
		{"expected", "expected", p.rules(c.Expected)},
		{"may", "may", p.rules(c.May)},
		{"may-not", "may_not", p.rules(c.MayNot)},
		{"official-accounts", "official", p.rules(c.Official)},
		{"personal-accounts", "personal", p.personal()},
		{"roles", "roles", p.roles()},
		{"speakers", "speakers", p.speakers()},
		{"security", "security", p.rules(c.Security)},
		{"confidentiality", "confidentiality", p.rules(c.Confidentiality)},
		{"ai", "ai", p.rules(c.AI)},
		{"records", "records", p.rules(c.Records)},
		{"crisis", "crisis", p.crisis()},
		{"moderation", "moderation", p.moderation()},
		{"editorial", "editorial", p.editorialCharter()},
		{"kit", "kit", p.kit()},
		{"curation", "curation", p.curation()},
		{"legal-status", "status", p.status()},
	}
	out := p.since()
	for _, ch := range all {
		if ch.body != "" {
			ch.title = p.say("heading." + ch.title)
			out = append(out, ch)
		}
	}
	return out
}

// since returns the chapter on what changes since the version that readers know.
func (p *printer) since() []chapter {
	if p.Since == nil {
		return nil
	}
	d := compare(*p.Since, p.charter, p.called)
	lines := make([]string, 0, len(d.Differences))
	for _, difference := range d.Differences {
		lines = append(lines, "- "+p.label(difference.Message))
	}
	if d.IsEmpty() {
		lines = append(lines, p.label(book().Message("charter.diff.nothing")))
	}
	return []chapter{{"since", p.label(d.Heading()), strings.Join(lines, "\n")}}
}

// blocks joins what there is of the parts of a chapter.
func blocks(parts ...string) string {
	var out []string
	for _, part := range parts {
		if part != "" {
			out = append(out, part)
		}
	}
	return strings.Join(out, "\n\n")
}

// under returns a body under a heading of the third level, or nothing when it is empty.
func (p *printer) under(heading, body string) string {
	if body == "" {
		return ""
	}
	return "### " + p.say("heading."+heading) + "\n\n" + body
}

func (p *printer) changes() string {
	t := p.table("version", "date", "change")
	for _, c := range p.charter.Changes {
		t.Row(markdown.Escape(c.Version), p.date(c.Date), markdown.Escape(c.Text))
	}
	return t.String()
}

func (p *printer) objectives() string {
	var lines []string
	for _, id := range p.charter.Objectives {
		if name := p.name("objective", id); name != "" {
			lines = append(lines, "- "+name)
		}
	}
	return strings.Join(lines, "\n")
}

func (p *printer) personal() string {
	if p.charter.Personal == nil {
		return ""
	}
	return blocks(markdown.Paragraphs(p.charter.Personal.Freedom), p.rules(p.charter.Personal.Rules))
}

func (p *printer) roles() string {
	t := p.table("role", "person", "duties")
	for _, r := range p.charter.Roles {
		t.Row(markdown.Escape(r.Title), p.name("person", r.Person), markdown.Escape(r.Duties))
	}
	return t.String()
}

func (p *printer) speakers() string {
	t := p.table("person", "subjects")
	for _, s := range p.charter.Speakers {
		subjects := p.say("any_subject")
		if len(s.Subjects) > 0 {
			subjects = p.list(s.Subjects)
		}
		t.Row(p.name("person", s.Person), subjects)
	}
	return t.String()
}

// table returns a table with the given headings and no row. What a row does not say is
// printed as unknown; a column that no row has a word of is left out.
func (p *printer) table(columns ...string) *markdown.Table {
	t := &markdown.Table{Unknown: p.say("unknown")}
	for _, column := range columns {
		t.Head = append(t.Head, p.say("column."+column))
	}
	return t
}

// list returns a user's texts as an enumeration.
func (p *printer) list(items []string) string {
	var out []string
	for _, item := range items {
		if item = markdown.Escape(item); item != "" {
			out = append(out, item)
		}
	}
	return strings.Join(out, ", ")
}

func (p *printer) crisis() string {
	e := p.charter.Crisis
	if e == nil {
		return ""
	}
	t := p.table("person", "reach", "delay", "cover", "suspends")
	for _, c := range e.Contacts {
		suspends := p.say("no")
		if c.Suspends {
			suspends = p.say("yes")
		}
		t.Row(p.name("person", c.Person), markdown.Escape(c.Reach), p.minutes(c.Minutes),
			p.label(c.Cover.Label()), suspends)
	}
	return blocks(markdown.Paragraphs(e.Trigger), p.under("contacts", t.String()), p.rules(e.Rules))
}

// minutes returns a time in minutes, or in hours when they are whole.
func (p *printer) minutes(n int) string {
	switch {
	case n <= 0:
		return ""
	case n%60 == 0:
		return p.say("hours", finding.Integer("hours", n/60))
	default:
		return p.say("minutes", finding.Integer("minutes", n))
	}
}

// or returns s, or a phrase when it is empty: what a document means by saying nothing.
func (p *printer) or(s, name string) string {
	if s == "" {
		return p.say(name)
	}
	return s
}

func (p *printer) moderation() string {
	m := p.charter.Moderation
	if m == nil {
		return ""
	}
	t := p.table("to", "account", "delay", "cover")
	for _, d := range m.Delays {
		t.Row(markdown.Escape(d.To), p.or(p.name("account", d.Account), "every_account"), p.minutes(d.Minutes), p.label(d.Cover.Label()))
	}
	avoided := p.table("subject", "answer")
	for _, topic := range m.Avoided {
		avoided.Row(markdown.Escape(topic.Title), markdown.Escape(topic.Instead))
	}
	return blocks(p.rules(m.Rules), p.under("avoided", avoided.String()), p.under("delays", t.String()))
}

func (p *printer) kit() string {
	if p.charter.Kit == nil {
		return ""
	}
	var descriptions []string
	for _, d := range p.charter.Kit.Descriptions {
		length := p.say("characters", finding.Integer("count", text.Graphemes.Count(d.Text)))
		if d.Language != "" {
			length += ", " + p.language(d.Language)
		}
		if use := markdown.Escape(d.Use); use != "" {
			length = use + " — " + length
		}
		descriptions = append(descriptions, "*"+length+"*", markdown.Paragraphs(d.Text))
	}
	t := p.table("asset", "kind", "file", "holder", "licence", "territories", "networks", "until")
	for _, a := range p.charter.Kit.Assets {
		if a.Rights.ended(p.AsOf) {
			continue
		}
		var networks []string
		for _, id := range a.Rights.Networks {
			networks = append(networks, p.name("network", string(id)))
		}
		t.Row(markdown.Escape(a.Title), p.label(a.Kind.Label()), markdown.Escape(a.File), p.or(markdown.Escape(a.Rights.Holder), "unknown"),
			p.or(markdown.Escape(a.Rights.Licence), "unknown"), p.or(p.list(a.Rights.Territories), "unlimited"),
			p.or(strings.Join(networks, ", "), "unlimited"), p.or(p.date(a.Rights.Until), "unlimited"))
	}
	return blocks(p.under("descriptions", blocks(descriptions...)), p.under("assets", t.String()))
}

func (p *printer) curation() string {
	t := p.table("source", "address", "use")
	for _, s := range p.charter.Curation {
		t.Row(markdown.Escape(s.Title), markdown.Link(s.Address), markdown.Escape(s.Use))
	}
	return t.String()
}

// status prints what the charter is in law, and the days that make an annex enforceable.
func (p *printer) status() string {
	c := p.charter
	switch c.Status {
	case Guide:
		return blocks(p.say("guide", internalRules().Arg("since")), "*"+p.say("not_advice")+"*")
	case Annex:
		f := orZero(c.Formalities)
		t := p.table("formality", "date")
		for _, step := range f.steps() {
			day := p.date(step.date)
			if day == "" {
				day = p.say("to_be_done")
			}
			t.Row(markdown.Escape(step.label.Localize(p.Language)), day)
		}
		return blocks(p.say("annex", internalRules().Arg("since")), t.String(), "*"+p.say("not_advice")+"*")
	}
	return ""
}

package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// chapters returns the sections that c has something to print in, in their order.
func (p *printer) chapters() []chapter {
	c := p.charter
	all := []chapter{
		{"purpose", "purpose", paragraphs(c.Purpose)},
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
	var out []chapter
	for _, ch := range all {
		if ch.body != "" {
			out = append(out, ch)
		}
	}
	return out
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
	return blocks(paragraphs(p.charter.Personal.Freedom), p.rules(p.charter.Personal.Rules))
}

func (p *printer) roles() string {
	t := p.table("role", "person", "duties")
	for _, r := range p.charter.Roles {
		t.row(inline(r.Title), p.name("person", r.Person), inline(r.Duties))
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
		t.row(p.name("person", s.Person), subjects)
	}
	return t.String()
}

// table returns a table with the given headings and no row.
func (p *printer) table(columns ...string) *table {
	t := new(table)
	for _, column := range columns {
		t.head = append(t.head, p.say("column."+column))
	}
	return t
}

// list returns a user's texts as an enumeration.
func (p *printer) list(items []string) string {
	var out []string
	for _, item := range items {
		if item = inline(item); item != "" {
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
		suspends := ""
		if c.Suspends {
			suspends = p.say("yes")
		}
		t.row(p.name("person", c.Person), inline(c.Reach), p.minutes(c.Minutes),
			p.label(c.Cover.Label()), suspends)
	}
	return blocks(paragraphs(e.Trigger), p.under("contacts", t.String()), p.rules(e.Rules))
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

func (p *printer) moderation() string {
	m := p.charter.Moderation
	if m == nil {
		return ""
	}
	t := p.table("to", "account", "delay", "cover")
	for _, d := range m.Delays {
		t.row(inline(d.To), p.name("account", d.Account), p.minutes(d.Minutes), p.label(d.Cover.Label()))
	}
	return blocks(p.rules(m.Rules), p.under("delays", t.String()))
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
		descriptions = append(descriptions, "*"+length+"*", paragraphs(d.Text))
	}
	t := p.table("asset", "kind", "file", "holder", "licence", "territories", "networks", "until")
	for _, a := range p.charter.Kit.Assets {
		if a.Rights.ended(p.AsOf) {
			continue
		}
		var networks []string
		for _, id := range a.Rights.Networks {
			networks = append(networks, p.network(id))
		}
		t.row(inline(a.Title), p.label(a.Kind.Label()), inline(a.File), inline(a.Rights.Holder),
			inline(a.Rights.Licence), p.list(a.Rights.Territories), strings.Join(networks, ", "), p.date(a.Rights.Until))
	}
	return blocks(p.under("descriptions", blocks(descriptions...)), p.under("assets", t.String()))
}

func (p *printer) curation() string {
	t := p.table("source", "address", "use")
	for _, s := range p.charter.Curation {
		t.row(inline(s.Title), inline(s.Address), inline(s.Use))
	}
	return t.String()
}

// status prints what the charter is in law, and the days that make an annex enforceable.
func (p *printer) status() string {
	c := p.charter
	switch c.Status {
	case Guide:
		return blocks(p.say("guide"), "*"+p.say("not_advice")+"*")
	case Annex:
		var f Formalities
		if c.Formalities != nil {
			f = *c.Formalities
		}
		t := p.table("formality", "date")
		for _, step := range f.steps() {
			day := p.date(step.date)
			if day == "" {
				day = p.say("to_be_done")
			}
			t.row(inline(step.label.Localize(p.Language)), day)
		}
		return blocks(p.say("annex"), t.String(), "*"+p.say("not_advice")+"*")
	}
	return ""
}

package charter

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter/internal/markdown"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Edition is how a charter is printed: for whom, on which day.
type Edition struct {
	// Language is French when its base is French, and English otherwise. What the charter
	// itself says is printed as it is written.
	Language language.Tag
	// AsOf is the day of printing: assets whose rights have ended by then are left out.
	// Defaults to no day, on which nothing has ended.
	AsOf calendar.Date
	// Names gives what to print for an id of the strategy around the charter, by its kind:
	// "person", "objective", "account" or "network". An empty answer prints the name the
	// built-in catalogue gives a network, and any other id as it is. Defaults to that.
	Names func(kind, id string) string
	// Since is the version that readers know: a chapter says what changes since. Defaults to
	// none, and no such chapter.
	Since *Charter
}

// Markdown prints c in the language of tag as of a day, as [Edition.Markdown] does. Ids of
// the strategy are printed as they are.
func (c Charter) Markdown(tag language.Tag, asOf calendar.Date) string {
	return Edition{Language: tag, AsOf: asOf}.Markdown(c)
}

// Markdown prints a charter as Markdown (CommonMark, with the tables of GitHub): a title, a
// table of contents, and a section for each thing the charter speaks of, in a fixed order;
// what it has no word of is left out. The anchors of sections, such as "may-not", are the
// same in both languages and do not change with versions of this module.
//
// Each rule says whether it is checked automatically or to be checked by a person. The
// first is said only of a check that exists and that has something to look for; and where the
// check goes by what the post declares, such as that it is paid for, it says so.
//
// Every text of the charter is escaped: it prints as it was written, and can neither form
// HTML, links, emphasis, headings, lists or cells of its own, nor break out of its place.
// Where law is mentioned, it says that it is not legal advice.
func (e Edition) Markdown(c Charter) string {
	p := printer{Edition: e, charter: c, editorial: orZero(c.Editorial)}
	p.title()
	return p.page(p.chapters())
}

// page prints the table of contents and the chapters, and returns the page.
func (p *printer) page(chapters []chapter) string {
	p.contents(chapters)
	for _, ch := range chapters {
		p.block("<a id=\"" + ch.anchor + "\"></a>")
		p.block("## " + ch.title)
		p.block(ch.body)
	}
	return strings.Join(p.blocks, "\n\n") + "\n"
}

// printer writes one charter.
type printer struct {
	Edition
	charter   Charter
	editorial Editorial
	blocks    []string
}

// chapter is a section of the page.
type chapter struct {
	anchor, title string
	body          string
}

// block appends a paragraph, a list or a table; an empty one is left out.
func (p *printer) block(s string) {
	if s != "" {
		p.blocks = append(p.blocks, s)
	}
}

// say returns a phrase of the page, whose arguments may be a user's texts: they are
// escaped with it.
func (p *printer) say(name string, args ...finding.Arg) string {
	return markdown.Escape(book().Message(finding.Code("charter.page."+name), args...).Localize(p.Language))
}

// label returns the label of a value, empty when it is absent.
func (p *printer) label(m finding.Message) string { return markdown.Escape(m.Localize(p.Language)) }

// date returns a day as the language writes it, empty when it is absent.
func (p *printer) date(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return markdown.Escape(d.Arg("date").Localize(p.Language))
}

// name returns what to print for an id of the strategy.
func (p *printer) name(kind, id string) string { return markdown.Escape(p.called(kind, id)) }

// called returns what the caller calls an id, else what the built-in catalogue calls a
// network, else the id.
func (p *printer) called(kind, id string) string {
	if p.Names != nil && id != "" {
		if name := p.Names(kind, id); name != "" {
			return name
		}
	}
	if kind == "network" {
		if n, known := network.Builtin().Network(network.ID(id)); known {
			return n.Name.Localize(p.Language)
		}
	}
	return id
}

// title prints the title and what is to be known of this version.
func (p *printer) title() {
	c := p.charter
	title := "# " + p.say("title")
	if c.Organisation != "" {
		title += " — " + markdown.Escape(c.Organisation)
	}
	p.block(title)
	var t markdown.Table
	t.Row(p.say("version"), markdown.Escape(c.Version))
	t.Row(p.say("date_of"), p.date(c.Date))
	t.Row(p.say("author"), p.name("person", c.Author))
	t.Row(p.say("validated_by"), p.name("person", c.ValidatedBy))
	t.Row(p.say("status"), p.label(c.Status.Label()))
	t.Row(p.say("read_by"), p.acknowledged())
	p.block(t.Pairs())
}

// acknowledged says how many people have read this version, when it can be told apart.
func (p *printer) acknowledged() string {
	a, version := p.charter.Acknowledgements, p.charter.Version
	if a == nil || len(a.Asked) == 0 || version == "" {
		return ""
	}
	count, of := a.Count(version)
	return p.say("acknowledged", finding.Integer("count", count), finding.Integer("of", of), finding.Text("version", version))
}

// contents prints the table of contents.
func (p *printer) contents(chapters []chapter) {
	if len(chapters) == 0 {
		return
	}
	p.block("## " + p.say("heading.contents"))
	lines := make([]string, 0, len(chapters))
	for _, ch := range chapters {
		lines = append(lines, "- ["+ch.title+"](#"+ch.anchor+")")
	}
	p.block(strings.Join(lines, "\n"))
}

// rules prints a list of rules, each with its mark and its example.
func (p *printer) rules(rules []Rule) string {
	var lines []string
	for _, r := range rules {
		if isBlank(r.Text) {
			continue
		}
		lines = append(lines, "- "+p.marked(markdown.Escape(r.Text), r.enforcement(p.editorial)))
		if r.Example != nil {
			lines = append(lines,
				"  - "+p.say("before")+" "+markdown.Escape(r.Example.Before),
				"  - "+p.say("after")+" "+markdown.Escape(r.Example.After))
		}
	}
	return strings.Join(lines, "\n")
}

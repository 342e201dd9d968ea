package charter

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter/internal/markdown"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Markdown prints r in the language of tag as of a day, as [Edition.RegisterMarkdown] does.
// Ids of people are printed as they are.
func (r Register) Markdown(tag language.Tag, asOf calendar.Date) string {
	return Edition{Language: tag, AsOf: asOf}.RegisterMarkdown(r)
}

// RegisterMarkdown prints a register as Markdown, as [Edition.Markdown] does a charter: the
// obligations that are in force and bind the company, with how it stands with each, on what
// evidence and when it is looked at again; those that may bind, with what is to be settled;
// those that come into force after the day of printing; and what is recorded of others. What
// the law asks in each, its reference and its source follow. Chapters without anything to
// print are left out, and without a day there is none of what is to come.
//
// Anchors are the same in both languages and do not change with versions of this module: "in-force",
// "to-settle", "ahead", "others", "law", and "law-" with the id of each obligation, its low
// lines as hyphens. The page says that it is not legal advice. [Edition.Since] is not read.
func (e Edition) RegisterMarkdown(r Register) string {
	p := registerPrinter{printer: printer{Edition: e}, register: r}
	p.block("# " + p.say("register.title"))
	var t markdown.Table
	t.Row(p.say("register.as_of"), p.date(e.AsOf))
	t.Row(p.say("register.territories"), markdown.Escape(strings.Join(r.Territories, ", ")))
	p.block(t.Pairs())
	p.block(p.say("not_advice"))
	return p.page(p.chapters())
}

// registerPrinter writes one register.
type registerPrinter struct {
	printer
	register Register
	told     []Obligation // in the order in which the page names them
}

// chapters returns the sections of the page that have something to print.
func (p *registerPrinter) chapters() []chapter {
	inForce, toSettle, ahead, others := p.table("since"), p.table("since"), p.table("from"), p.table("standing")
	for _, d := range p.register.Duties(p.AsOf) {
		if d.Binds == Yes {
			p.row(&inForce, d.Obligation, p.since(d.Obligation), "")
		} else {
			p.row(&toSettle, d.Obligation, p.since(d.Obligation), p.bearing(d))
		}
	}
	for _, d := range p.register.Ahead(p.AsOf, calendar.Date{}) {
		p.row(&ahead, d.Obligation, p.date(d.Obligation.From), p.bearing(d))
	}
	for _, e := range p.register.Entries {
		if p.tells(e.Obligation) {
			continue
		}
		if o, known := FindObligation(e.Obligation); known {
			p.row(&others, o, p.standing(o), "")
		} else {
			p.row(&others, Obligation{ID: e.Obligation}, "", "")
		}
	}
	var out []chapter
	for _, ch := range []chapter{
		{"in-force", "in_force", inForce.String()}, {"to-settle", "to_settle", toSettle.String()}, {"ahead", "ahead", ahead.String()},
		{"others", "others", others.String()}, {"law", "law", p.law()},
	} {
		if ch.body != "" {
			ch.title = p.say("register.heading." + ch.title)
			out = append(out, ch)
		}
	}
	return out
}

// table returns a table of obligations without rows, with the heading of when each applies.
func (p *registerPrinter) table(when string) markdown.Table {
	t := markdown.Table{Unknown: p.say("unknown")}
	for _, column := range []string{"obligation", when, "binds", "compliance", "evidence", "by", "on", "review"} {
		t.Head = append(t.Head, p.say("register.column."+column))
	}
	return t
}

// since is the day from which an obligation that is in force has been.
func (p *registerPrinter) since(o Obligation) string {
	if o.From.IsZero() {
		return p.label(label("obligation", "since_always"))
	}
	return p.date(o.From)
}

// row adds an obligation, with when it applies and what the company records of it.
func (p *registerPrinter) row(t *markdown.Table, o Obligation, when, binds string) {
	cells := []string{markdown.Escape(o.ID), when, binds, "", "", "", "", ""}
	p.told = append(p.told, o)
	if o.known() {
		cells[0] = "[" + p.titleOf(o) + "](#" + lawAnchor(o) + ")"
	}
	if i := slices.IndexFunc(p.register.Entries, func(e RegisterEntry) bool { return e.Obligation == o.ID }); i >= 0 {
		e := p.register.Entries[i]
		cells[3], cells[4], cells[5], cells[6] = p.label(e.Status.Label()), markdown.Escape(e.Evidence), p.name("person", e.By), p.date(e.On)
		if cells[7] = p.date(e.ReviewBy); cells[7] == "" {
			cells[7] = p.say("to_be_done")
		}
	}
	t.Row(cells...)
}

// titleOf is the title of an obligation, with a capital.
func (p *registerPrinter) titleOf(o Obligation) string {
	return markdown.Escape(upperFirst(o.Title.Localize(p.Language)))
}

// tells reports whether the page names an obligation.
func (p *registerPrinter) tells(id string) bool {
	return slices.ContainsFunc(p.told, func(o Obligation) bool { return o.ID == id })
}

// bearing says whether an obligation binds the company, or what is to be settled.
func (p *registerPrinter) bearing(d Duty) string {
	if d.Binds == Yes {
		return p.label(d.Binds.Label())
	}
	questions := make([]finding.Arg, len(d.Missing))
	for i, m := range d.Missing {
		questions[i] = finding.Term("", m)
	}
	return p.say("register.questions", finding.ListOf("questions", questions...))
}

// known reports whether o is one of [Obligations].
func (o Obligation) known() bool { return o.binds != nil }

// lawAnchor is the anchor of what the law asks.
func lawAnchor(o Obligation) string { return "law-" + strings.ReplaceAll(o.ID, "_", "-") }

// law returns what the law asks in each obligation that the page names, by id.
func (p *registerPrinter) law() string {
	slices.SortFunc(p.told, func(a, b Obligation) int { return strings.Compare(a.ID, b.ID) })
	var blocks []string
	for _, o := range p.told {
		if !o.known() {
			continue
		}
		var t markdown.Table
		t.Row(p.say("register.asked"), p.label(o.Asked))
		t.Row(p.say("register.bound"), p.label(o.Bound))
		t.Row(p.say("register.mentions"), p.mentions(o))
		t.Row(p.say("register.reference"), p.label(o.Reference))
		t.Row(p.say("register.standing"), p.standing(o))
		t.Row(p.say("register.jurisdiction"), p.label(o.Jurisdiction.Label()))
		t.Row(p.say("register.source"), p.source(o))
		t.Row(p.say("register.note"), p.label(o.Note))
		blocks = append(blocks, "<a id=\""+lawAnchor(o)+"\"></a>", "### "+p.titleOf(o), t.Pairs())
	}
	return strings.Join(blocks, "\n\n")
}

// mentions are the wordings that the law gives, as it has them.
func (p *registerPrinter) mentions(o Obligation) string {
	if len(o.Mentions) == 0 {
		return ""
	}
	words := make([]finding.Arg, len(o.Mentions))
	for i, m := range o.Mentions {
		words[i] = verbatim("", m)
	}
	return p.say("register.words", finding.ListOf("words", words...))
}

// standing says where an obligation stands on the day of printing, and since or from when.
func (p *registerPrinter) standing(o Obligation) string {
	switch standing := o.On(p.AsOf); {
	case standing == InEffect:
		return markdown.Escape(o.since().Localize(p.Language))
	case standing == Upcoming:
		return p.say("register.from", o.From.Arg("date"))
	default:
		return p.label(standing.Label())
	}
}

// source says where the obligation was read, and how sure its dates are.
func (p *registerPrinter) source(o Obligation) string {
	sure := p.label(o.Confidence.Label())
	if !strings.HasPrefix(o.Source, "http") {
		return sure
	}
	if o.AsOf == "" {
		return markdown.Link(o.Source) + " (" + sure + ")"
	}
	return markdown.Link(o.Source) + " (" + sure + ", " + markdown.Escape(o.AsOf) + ")"
}

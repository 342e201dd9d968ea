package charter

import (
	"github.com/septet-go/socialstrategy/charter/internal/markdown"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// occurrences prints how often terms are said. Of a post that is paid for, one goes by what is
// declared.
func (p *printer) occurrences() string {
	t := p.table("term", "times", "reason")
	for _, o := range p.editorial.Occurrences {
		times := p.label(o.times())
		if o.Sponsored {
			times = p.marked(times, declared)
		}
		t.Row(markdown.Escape(o.Term), times, markdown.Escape(o.Reason))
	}
	return p.headed(t)
}

// times says how many times a post says the term, empty when that is any number.
func (o Occurrence) times() finding.Message {
	subject := (&usageRule{sponsored: o.Sponsored}).subject()
	least, most := finding.Integer("min", o.Min), finding.Integer("max", orZero(o.Max))
	switch {
	case !o.limits():
		return finding.Message{}
	case o.Max == nil:
		return book().Message("charter.usage.at_least", least, subject)
	case o.Min <= 0:
		return book().Message("charter.usage.at_most", most, subject)
	}
	return book().Message("charter.usage.between", least, most, subject)
}

// conditions prints what is said where something else is.
func (p *printer) conditions() string {
	t := p.table("if", "then", "when", "reason")
	for _, c := range p.editorial.Conditions {
		when := ""
		if c.First {
			when = p.say("at_first")
		}
		t.Row(p.list(c.If), p.list(c.Then), when, markdown.Escape(c.Reason))
	}
	return p.headed(t)
}

// synonyms prints the names of which a post keeps to one.
func (p *printer) synonyms() string {
	t := p.table("synonyms", "reason")
	for _, s := range p.editorial.Synonyms {
		t.Row(p.list(s.Terms), markdown.Escape(s.Reason))
	}
	return p.headed(t)
}

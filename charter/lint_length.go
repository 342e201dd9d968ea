package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// reach holds the post against its network: is it there on that day, and does it take
// texts of that length?
func (r *lint) reach() {
	id, on := r.post.Network, r.post.Date
	if id == "" {
		return
	}
	// Of one day, a network that is unknown or closed is all there is to say.
	if status := r.networks.Status(id, on); status == 0 || status == network.Closed {
		day := calendar.DayOf(on) // an absent day asks for the last status known
		r.list = append(r.list, r.networks.Check(id, "/network", day)...)
	}
	r.lengths(network.FieldTitle, "/title", "title", r.post.Title)
	r.lengths(network.FieldText, "/text", "text", r.post.Text)
	for i, m := range r.post.Media {
		if m.Alt != "" {
			r.lengths(network.FieldAltText, finding.Pointer("/media").Index(i).Field("alt"), "alt", m.Alt)
		}
	}
}

// lengths holds a text against the limit of a field, and the one that holds beside it.
func (r *lint) lengths(field network.Field, at finding.Pointer, part, s string) {
	if s == "" {
		return
	}
	if fact, found := r.networks.Fact(r.post.Network, field, r.post.Date); found {
		r.length(&fact, fact.Value.Limit, at, part, s)
		r.length(&fact, fact.Value.Also, at, part, s)
	}
}

// length holds a text against one limit, when its unit can be counted.
func (r *lint) length(fact *network.Fact, limit network.Limit, at finding.Pointer, part, s string) {
	most, bounded := limit.Max()
	if !bounded {
		return
	}
	unit, known := limit.Counter()
	count := unit.Count(s)
	if known && count <= most {
		return
	}
	args := []finding.Arg{
		finding.Term("part", label("part", part)), unitArg(limit.Unit()), r.networkArg(), finding.Integer("limit", most),
	}
	if !known {
		r.find(CodeLengthUncounted, at, args...)
		return
	}
	last := r.find(CodeTooLong, at, append(args, finding.Integer("count", count), finding.Integer("over", count-most), links(unit, s))...)
	last.Severity = severity(fact, most, s)
	last.Span = finding.Span{Start: tokenStart(s, prefix(s, func(s string) bool { return unit.Count(s) <= most })), End: len(s)}
}

// links says what the links of a text count, where the network counts each alike.
func links(unit text.Unit, s string) finding.Arg {
	n := 0
	switch unit {
	case text.XWeighted:
		for t := range text.Entities(s) {
			if t.Kind == text.URL {
				n++
			}
		}
	case text.MastodonLength:
		for t := range text.Tokens(s) {
			if t.Kind == text.URL && strings.Contains(s[t.Start:t.End], "://") {
				n++
			}
		}
	}
	if n == 0 {
		return finding.Text("links", "")
	}
	return book().Term("links", "charter.links", finding.Integer("n", n), finding.Integer("each", text.XURL), finding.Integer("sum", n*text.XURL))
}

// tokenStart returns where the token starts that holds what is on both sides of an offset; the
// offset itself when none does.
func tokenStart(s string, at int) int {
	for t := range text.Tokens(s) {
		switch {
		case t.Start >= at:
			return at
		case t.End > at:
			return t.Start
		}
	}
	return at
}

// severity grades a text that is too long: what the network refuses blocks; what a tool
// alone limits, or what may be counted in another unit than was assumed, is to be mended;
// advice is advice.
func severity(fact *network.Fact, most int, s string) finding.Severity {
	switch {
	case fact.Origin == network.FromEditor:
		return finding.Advice
	case fact.Origin == network.FromTool, fact.UnitAssumed && text.CodePoints.Count(s) <= most:
		return finding.Warning
	default:
		return finding.Error
	}
}

// unitArg names what a limit counts.
func unitArg(u network.Unit) finding.Arg {
	switch u {
	case network.CodePoints, network.UTF16, network.Bytes, network.Graphemes,
		network.XWeighted, network.MastodonLength, network.ThreadsLength, network.LinkedInLength:
		return finding.Term("unit", label("unit", string(u)))
	}
	return finding.Text("unit", string(u))
}

package charter

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// content is what a chapter says, in parts that two versions can be compared by.
type content struct {
	heading string
	at      finding.Pointer
	said    []statement
	items   []item
}

// isEmpty reports whether a chapter says nothing.
func (c content) isEmpty() bool {
	for _, s := range c.said {
		if s.exact != "" {
			return false
		}
	}
	return len(c.items) == 0
}

// item is an entry of a list.
type item struct {
	part  Part
	noun  string          // what it is: "rule"
	list  string          // items of one list are compared
	id    string          // which tells it from others, if it has one
	title string          // in the words of the charter
	kind  string          // of which the title is an id: "person"
	at    finding.Pointer // where it is
	field string          // the member that is its title
	said  []statement
}

// statement is one thing that is said, once.
type statement struct {
	noun  string
	at    finding.Pointer
	exact string // what tells it from another; empty when nothing is said
	words bool   // it is in a user's own, which are exact
	arg   func(name string) finding.Arg
}

// unstopped returns s without the full stop at its end, if that is all there is.
func unstopped(s string) string {
	s = strings.TrimSpace(s)
	if bare := strings.TrimSuffix(s, "."); bare != "" && !strings.HasSuffix(bare, ".") {
		return bare
	}
	return s
}

// leadIn is how much is quoted, in bytes, before the place where two long texts part.
const leadIn = 32

// contrasted quotes two texts, from shortly before they part where they are too long to be
// quoted in full.
func contrasted(before, after string) []finding.Arg {
	from := 0
	if max(len(before), len(after)) > finding.MaxText {
		for from < min(len(before), len(after)) && before[from] == after[from] {
			from++
		}
		from = max(0, from-leadIn)
		if space := strings.IndexByte(before[from:from+min(leadIn, len(before)-from)], ' '); space >= 0 && from > 0 {
			from += space + 1
		}
		for from > 0 && !(utf8.RuneStart(byteAt(before, from)) && utf8.RuneStart(byteAt(after, from))) {
			from--
		}
	}
	if from > 0 {
		before, after = "… "+before[from:], "… "+after[from:]
	}
	if unstopped(before) == unstopped(after) {
		return []finding.Arg{verbatim("before", before), verbatim("after", after)}
	}
	return []finding.Arg{quoted("before", before), quoted("after", after)}
}

// byteAt returns the byte of s at i, that of a space at its end.
func byteAt(s string, i int) byte {
	if i == len(s) {
		return ' '
	}
	return s[i]
}

func said(noun string, at finding.Pointer, s string) statement {
	return statement{noun, at, s, true, func(name string) finding.Arg { return quoted(name, s) }}
}

func saidAll(noun string, at finding.Pointer, list []string) statement {
	var exact strings.Builder
	for _, s := range list {
		exact.WriteString(strconv.Quote(s))
	}
	return statement{noun, at, exact.String(), false, func(name string) finding.Arg {
		items := make([]finding.Arg, len(list))
		for i, s := range list {
			items[i] = quoted("", s)
		}
		return finding.ListOf(name, items...)
	}}
}

// saidNumber says a number, when it is known.
func saidNumber(noun string, at finding.Pointer, n int, known bool) statement {
	exact := ""
	if known {
		exact = strconv.Itoa(n)
	}
	return statement{noun, at, exact, false, func(name string) finding.Arg { return finding.Integer(name, n) }}
}

func saidDate(noun string, at finding.Pointer, d calendar.Date) statement {
	exact := ""
	if !d.IsZero() {
		exact = d.String()
	}
	return statement{noun, at, exact, false, d.Arg}
}

// saidLabel says a value of a closed set, absent when it has no label.
func saidLabel(noun string, at finding.Pointer, m finding.Message) statement {
	return statement{noun, at, string(m.Code), false, func(name string) finding.Arg { return finding.Term(name, m) }}
}

func saidFlag(noun string, at finding.Pointer, on bool) statement {
	answer := "no"
	if on {
		answer = "yes"
	}
	return saidLabel(noun, at, label("page", answer))
}

// allowed says how many of something are allowed, and how they are used.
func allowed(most, use string, at finding.Pointer, a *Allowance) []statement {
	out := orZero(a)
	return []statement{saidNumber(most, at.Field("max"), orZero(out.Max), out.Max != nil), said(use, at.Field("use"), out.Use)}
}

// rulesOf returns the rules of a list as items.
func rulesOf(at finding.Pointer, list string, rules []Rule) []item {
	var out []item
	for i, r := range rules {
		at := at.Index(i)
		e := orZero(r.Example)
		out = append(out, item{
			part: RulePart, noun: "rule", list: list, id: r.ID, title: r.Text, at: at, field: "text",
			said: []statement{
				said("before", at.Field("example").Field("before"), e.Before),
				said("after", at.Field("example").Field("after"), e.After),
				said("check", at.Field("check"), string(r.Check)),
			},
		})
	}
	return out
}

// texts returns a list of texts as items: each is its own title.
func texts(noun, kind string, at finding.Pointer, list []string) []item {
	var out []item
	for i, s := range list {
		out = append(out, item{part: EntryPart, noun: noun, list: noun, title: s, kind: kind, at: at.Index(i)})
	}
	return out
}

package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// page is a report being written.
type page struct{ strings.Builder }

func (p *page) line(text string) {
	p.WriteString(plain(text))
	p.WriteByte('\n')
}

func (p *page) title(text string) {
	p.line(text)
	p.line(strings.Repeat("=", utf8.RuneCountInString(text)))
}

func (p *page) heading(text string) {
	p.line("")
	p.line(text)
	p.line(strings.Repeat("-", utf8.RuneCountInString(text)))
}

// plain returns text without what a terminal would obey: a document may hold anything.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return ' '
		}
		return r
	}, text)
}

// width is the column at which text is wrapped.
const width = 100

// wrapped writes a paragraph, its first line after lead and the others indented as far.
func (p *page) wrapped(lead, text string) {
	indent := strings.Repeat(" ", utf8.RuneCountInString(lead))
	column := utf8.RuneCountInString(lead)
	p.WriteString(lead)
	for i, word := range strings.Split(plain(text), " ") {
		n := utf8.RuneCountInString(word)
		switch {
		case i > 0 && column+1+n > width:
			p.WriteString("\n" + indent)
			column = len(indent)
		case i > 0:
			p.WriteByte(' ')
			column++
		}
		p.WriteString(word)
		column += n
	}
	p.WriteByte('\n')
}

// table writes rows under a header, each column as wide as its widest cell. A cell is
// never empty: what is not known or does not apply says so.
func (p *page) table(header []string, rows [][]string) {
	widths := make([]int, len(header))
	for _, row := range append([][]string{header}, rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	p.row(header, widths)
	rules := make([]string, len(header))
	for i, w := range widths {
		rules[i] = strings.Repeat("-", w)
	}
	p.row(rules, widths)
	for _, row := range rows {
		p.row(row, widths)
	}
}

func (p *page) row(cells []string, widths []int) {
	var b strings.Builder
	for i, cell := range cells {
		if i > 0 {
			b.WriteString("  ")
		}
		b.WriteString(cell)
		b.WriteString(strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)))
	}
	p.line(strings.TrimRight(b.String(), " "))
}

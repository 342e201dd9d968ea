package finding

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// List is what a judgement found. The nil List found nothing. Every function of this
// module returns its list sorted, as [List.Sort] does.
type List []Finding

// Sort sorts l in place by pointer, span, code and severity; findings that are equal in
// all four keep their order.
func (l List) Sort() { slices.SortStableFunc(l, Finding.Compare) }

// clone returns a copy of l that shares nothing mutable with it.
func (l List) clone() List {
	out := slices.Clone(l)
	for i := range out {
		out[i] = out[i].clone()
	}
	return out
}

// AtLeast returns copies of the findings of l that weigh s or more, in their order.
func (l List) AtLeast(s Severity) List {
	var out List
	for _, f := range l {
		if f.Severity >= s {
			out = append(out, f.clone())
		}
	}
	return out
}

// Has reports whether l holds a finding with the given code.
func (l List) Has(code Code) bool {
	return slices.ContainsFunc(l, func(f Finding) bool { return f.Code == code })
}

// Err returns nil when l holds no [Error], and otherwise an error of type List that
// holds the errors alone. Recover it with errors.AsType[finding.List].
func (l List) Err() error {
	blocking := l.AtLeast(Error)
	if len(blocking) == 0 {
		return nil
	}
	return blocking
}

// Error joins the first findings of l in English, one a line, and says how many more
// there are.
func (l List) Error() string {
	const shown = 10
	var b strings.Builder
	for i, f := range l {
		if i == shown {
			b.WriteString("\nand " + strconv.Itoa(len(l)-shown) + " more")
			break
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		if f.Pointer != Root {
			b.WriteString(string(f.Pointer))
			b.WriteString(": ")
		}
		b.WriteString(f.Localize(language.English))
	}
	return b.String()
}

// Under returns a copy of l with every pointer, those of Related included, placed under
// base: what was found in a part, told of the whole.
func (l List) Under(base Pointer) List {
	return l.Map(func(p Pointer) Pointer { return base + p })
}

// Map returns a sorted copy of l whose pointers, those of Related included, went through
// place.
func (l List) Map(place func(Pointer) Pointer) List {
	out := l.clone()
	for i := range out {
		out[i].Pointer = place(out[i].Pointer)
		for j := range out[i].Related {
			out[i].Related[j].Pointer = place(out[i].Related[j].Pointer)
		}
	}
	out.Sort()
	return out
}

// In returns l as rows of plain values in the language of tag, ready to print or to
// encode as JSON. Severities keep their name on the wire: [Severity.Label] is the word to
// show. Findings decoded from JSON go through [Book.Bind] first, or show their codes.
func (l List) In(tag language.Tag) []Row {
	rows := make([]Row, 0, len(l))
	for _, f := range l {
		row := Row{Code: f.Code, Severity: f.Severity, Path: f.Pointer, Sentence: f.Localize(tag)}
		if !f.Span.IsZero() {
			row.Start, row.End = &f.Span.Start, &f.Span.End
		}
		for _, fix := range f.Fixes {
			mended := FixRow{Text: fix.Text, Sentence: fix.Localize(tag)}
			if !fix.Span.IsZero() {
				mended.Start, mended.End = &fix.Span.Start, &fix.Span.End
			}
			row.Fixes = append(row.Fixes, mended)
		}
		for _, r := range f.Related {
			row.Related = append(row.Related, RelatedRow{Path: r.Pointer, Sentence: r.Localize(tag)})
		}
		rows = append(rows, row)
	}
	return rows
}

// Row is a finding in one language.
type Row struct {
	Code     Code         `json:"code"`
	Severity Severity     `json:"severity"`
	Path     Pointer      `json:"path"`
	Start    *int         `json:"start,omitempty"` // Start is nil when the whole text is meant.
	End      *int         `json:"end,omitempty"`   // End is nil when the whole text is meant.
	Sentence string       `json:"message"`
	Fixes    []FixRow     `json:"fixes,omitempty"`
	Related  []RelatedRow `json:"related,omitempty"`
}

// FixRow is a [Fix] in one language.
type FixRow struct {
	Start    *int   `json:"start,omitempty"` // Start is nil when the whole text is to be replaced.
	End      *int   `json:"end,omitempty"`   // End is nil when the whole text is to be replaced.
	Text     string `json:"text"`
	Sentence string `json:"message"`
}

// RelatedRow is a [Related] in one language.
type RelatedRow struct {
	Path     Pointer `json:"path"`
	Sentence string  `json:"message"`
}

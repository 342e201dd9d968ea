package markdown

import "strings"

// Table is a table of cells that are escaped already. The zero Table has no column.
type Table struct {
	// Head are the headings of its columns.
	Head []string
	// Unknown is what a cell says that has nothing to say beside others that do.
	Unknown string

	rows [][]string
}

// Row adds a row, of a cell for each column.
func (t *Table) Row(cells ...string) { t.rows = append(t.rows, cells) }

// String returns the table, without the columns that have no cell but their heading; empty
// when no row is left.
func (t Table) String() string {
	var used []int
	for i := range t.Head {
		for _, row := range t.rows {
			if row[i] != "" {
				used = append(used, i)
				break
			}
		}
	}
	if len(used) == 0 {
		return ""
	}
	lines := []string{line(t.Head, used), "|" + strings.Repeat(" --- |", len(used))}
	for _, row := range t.rows {
		lines = append(lines, line(t.filled(row), used))
	}
	return strings.Join(lines, "\n")
}

// filled returns a row without empty cells.
func (t Table) filled(row []string) []string {
	out := make([]string, len(row))
	for i, cell := range row {
		if out[i] = cell; cell == "" {
			out[i] = t.Unknown
		}
	}
	return out
}

// Pairs returns the rows of two cells as a list, without those whose second is empty.
func (t Table) Pairs() string {
	var lines []string
	for _, row := range t.rows {
		if row[1] != "" {
			lines = append(lines, "- **"+row[0]+"** "+row[1])
		}
	}
	return strings.Join(lines, "\n")
}

func line(cells []string, used []int) string {
	var b strings.Builder
	b.WriteByte('|')
	for _, i := range used {
		b.WriteByte(' ')
		b.WriteString(cells[i])
		b.WriteString(" |")
	}
	return b.String()
}

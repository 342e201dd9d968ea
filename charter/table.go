package charter

import "strings"

// table is a table of escaped cells.
type table struct {
	head []string
	rows [][]string
	// unknown is what a cell says that has nothing to say beside others that do.
	unknown string
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

// String returns the table, without the columns that have no cell but their heading; empty
// when no row is left.
func (t table) String() string {
	var used []int
	for i := range t.head {
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
	lines := []string{line(t.head, used), "|" + strings.Repeat(" --- |", len(used))}
	for _, row := range t.rows {
		lines = append(lines, line(t.filled(row), used))
	}
	return strings.Join(lines, "\n")
}

// filled returns a row without empty cells.
func (t table) filled(row []string) []string {
	out := make([]string, len(row))
	for i, cell := range row {
		if out[i] = cell; cell == "" {
			out[i] = t.unknown
		}
	}
	return out
}

// pairs returns the rows of two cells as a list, without those whose second is empty.
func (t table) pairs() string {
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

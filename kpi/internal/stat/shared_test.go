package stat_test

import (
	"encoding/csv"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shared opens a file of the data beside the module, or skips the test without them.
func shared(t *testing.T, path ...string) *os.File {
	t.Helper()
	name := filepath.Join(append([]string{"..", "..", "..", "..", "shared", "data", "kpi"}, path...)...)
	f, err := os.Open(name)
	if err != nil {
		t.Skip("without the data beside the module: ", err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// oracle reads figures that R or SciPy computed, under one of the keys of their file.
func oracle(t *testing.T, file, key string, into any) {
	t.Helper()
	var all map[string]json.RawMessage
	require.NoError(t, json.NewDecoder(shared(t, "oracles", file)).Decode(&all))
	require.Contains(t, all, key)
	require.NoError(t, json.Unmarshal(all[key], into), key)
}

// series are the values of four classical series, under their names, and the whole Nile.
func series(t *testing.T) map[string][]float64 {
	t.Helper()
	var all map[string][]float64
	oracle(t, "r_oracles.json", "series", &all)
	var change map[string]struct{ Data []float64 }
	oracle(t, "r_oracles.json", "changepoint", &change)
	all["nile 1871-1970"] = change["nile"].Data
	return all
}

// table reads a file of rows into the columns that have a number in every row that is kept:
// a row with an empty one is not.
func table(t *testing.T, comma rune, columns []string, path ...string) (rows []map[string]string, numbers map[string][]float64) {
	t.Helper()
	r := csv.NewReader(shared(t, path...))
	r.Comma = comma
	records, err := r.ReadAll()
	require.NoError(t, err)
	numbers = make(map[string][]float64)
next:
	for _, record := range records[1:] {
		row := make(map[string]string)
		for i, cell := range record {
			row[records[0][i]] = cell
		}
		values := make([]float64, len(columns))
		for i, c := range columns {
			if values[i], err = strconv.ParseFloat(row[c], 64); err != nil {
				continue next
			}
		}
		rows = append(rows, row)
		for i, c := range columns {
			numbers[c] = append(numbers[c], values[i])
		}
	}
	return rows, numbers
}

// figure is a number of R, which writes infinity as a word.
type figure float64

func (n *figure) UnmarshalJSON(data []byte) error {
	if string(data) == `"Inf"` {
		*n = figure(math.Inf(1))
		return nil
	}
	return json.Unmarshal(data, (*float64)(n))
}

// near holds got to want within 1e-9 of it, or of 1 where it is smaller.
func near(t *testing.T, want, got float64, what ...any) {
	t.Helper()
	if math.IsInf(want, 0) {
		assert.Equal(t, want, got, what...)
		return
	}
	assert.InDelta(t, want, got, 1e-9*max(1, math.Abs(want)), what...)
}

// within holds got to want within a part of want, however small that is.
func within(t *testing.T, want, got, part float64, what ...any) {
	t.Helper()
	assert.InEpsilon(t, want, got, part, what...)
}

// steps are the numbers from 1 to n.
func steps(n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = float64(i + 1)
	}
	return out
}

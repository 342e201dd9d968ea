package smart_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// shared returns the path of a data file that does not belong to the module, and skips the
// test where it is absent.
func shared(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		parent := filepath.Dir(dir)
		require.NotEqual(t, parent, dir, "no go.mod above the test")
		dir = parent
	}
	path := filepath.Join(dir, "../shared/data", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("%s is not here", name)
	}
	return path
}

// lines decodes a file of JSON lines.
func lines[T any](t testing.TB, name string) []T {
	t.Helper()
	file, err := os.Open(shared(t, name))
	require.NoError(t, err)
	defer file.Close()
	var out []T
	scanner := bufio.NewScanner(file)
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		if len(scanner.Bytes()) == 0 {
			continue
		}
		var v T
		require.NoError(t, json.Unmarshal(scanner.Bytes(), &v), scanner.Text())
		out = append(out, v)
	}
	require.NoError(t, scanner.Err())
	return out
}

// labelled is a sentence that two people labelled.
type labelled struct {
	ID     string `json:"id"`
	Lang   string `json:"lang"`
	Text   string `json:"text"`
	Labels struct {
		Specific   bool `json:"specific"`
		Measurable bool `json:"measurable"`
		TimeBound  bool `json:"time_bound"`
	} `json:"labels"`
	Cadence     bool                `json:"cadence"`
	IsObjective bool                `json:"is_objective"`
	Goal        string              `json:"goal"`
	Spans       map[string][]string `json:"spans"`
	Values      map[string]any      `json:"values"`
	Second      struct {
		Specific    bool `json:"specific"`
		Measurable  bool `json:"measurable"`
		TimeBound   bool `json:"time_bound"`
		Cadence     bool `json:"cadence"`
		IsObjective bool `json:"is_objective"`
	} `json:"second"`
}

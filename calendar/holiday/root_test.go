package holiday_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// fact is what the collected facts say of one field of one subject, with their source and
// what they think of it. It skips the test when they are not beside the module.
func fact(t *testing.T, subject, field string) string {
	t.Helper()
	root, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
		parent := filepath.Dir(root)
		require.NotEqual(t, parent, root, "no go.mod above the test")
		root = parent
	}
	data, err := os.ReadFile(filepath.Join(root, "..", "shared", "facts", "facts.json"))
	if err != nil {
		t.Skip("the collected facts are not there")
	}
	var facts []struct {
		Subject, Field string
		Value          any
	}
	require.NoError(t, json.Unmarshal(data, &facts))
	for _, f := range facts {
		if f.Subject == subject && f.Field == field {
			return fmt.Sprint(f.Value)
		}
	}
	t.Fatalf("no fact %s of %s", field, subject)
	return ""
}

// dates splits a list of dates of the facts.
func dates(list string) []string { return strings.Split(list, "; ") }

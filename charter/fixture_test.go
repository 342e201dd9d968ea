package charter_test

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func ptr[T any](v T) *T { return &v }

// house is the charter that the tests of the linter share.
func house() charter.Charter {
	return charter.Charter{
		ID: "house",
		Editorial: &charter.Editorial{
			Languages: []string{"fr", "en-GB"},
			Banned: []charter.BannedTerm{
				{Term: "le moins cher", Reason: "invérifiable.", Replacement: "un prix juste"},
				{Term: "gratuit", Replacement: "offert"},
				{Term: "sans risque"},
				{Term: "#ad"},
			},
			Preferred: []charter.PreferredTerm{
				{Term: "abonnés", Instead: []string{"followers", "suiveurs"}, Reason: "le mot français existe"},
				{Term: "community manager", Instead: []string{"community-manager"}},
			},
			Emoji:       &charter.Allowance{Max: ptr(3)},
			Hashtags:    &charter.Allowance{Max: ptr(2)},
			Disclosures: []string{"Partenariat rémunéré"},
			Pillars:     []charter.Pillar{{ID: "care", Name: "Soin", Share: 60}, {ID: "team", Name: "Équipe", Share: 40}},
			Networks:    []charter.Override{{Network: network.LinkedIn, Emoji: &charter.Allowance{Max: ptr(0)}}},
		},
	}
}

func linter(t testing.TB, c charter.Charter) *charter.Linter {
	t.Helper()
	l, list := charter.NewLinter(c, network.Builtin())
	require.Empty(t, list)
	return l
}

// codes returns the codes of a list in its order.
func codes(list finding.List) []finding.Code {
	var out []finding.Code
	for _, f := range list {
		out = append(out, f.Code)
	}
	return out
}

// sentences returns the findings of a list as a reader sees them.
func sentences(list finding.List, tag language.Tag) []string {
	var out []string
	for _, row := range list.In(tag) {
		out = append(out, string(row.Path)+": "+row.Sentence)
	}
	return out
}

var day = calendar.MustDate("2026-03-02")

// only returns the findings of a list that have a code.
func only(list finding.List, code finding.Code) finding.List {
	return slices.DeleteFunc(slices.Clone(list), func(f finding.Finding) bool { return f.Code != code })
}

// shared reads a file of cases beside the module, a JSON object a line, or skips the test
// where there is none: the module is complete without it.
func shared[T any](t *testing.T, name string) []T {
	t.Helper()
	f, err := os.Open("../../shared/data/" + name)
	if err != nil {
		t.Skipf("the cases of %s are not at hand: %v", name, err)
	}
	defer f.Close()
	var out []T
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var v T
		require.NoError(t, json.Unmarshal(lines.Bytes(), &v))
		out = append(out, v)
	}
	require.NoError(t, lines.Err())
	require.NotEmpty(t, out)
	return out
}

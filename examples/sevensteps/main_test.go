package main

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

var update = flag.Bool("update", false, "rewrite the reports in testdata")

func printed(t *testing.T, lang, file string) string {
	t.Helper()
	var out strings.Builder
	require.NoError(t, run(&out, lang, file, "2026-01-15"))
	return out.String()
}

func TestReportsAreAsTheyWere(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		got := printed(t, lang, "")
		assert.Equal(t, got, printed(t, lang, ""), "the same input prints the same bytes")
		golden := filepath.Join("testdata", "report."+lang+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		sameLines(t, string(want), got)
	}
}

// sameLines compares two texts and shows the first line that differs.
func sameLines(t *testing.T, want, got string) {
	t.Helper()
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Errorf("line %d\nwant %q\n got %q\nrewrite with -update when the change is meant", i+1, a[i], b[i])
			return
		}
	}
	assert.Len(t, b, len(a), "rewrite with -update when the change is meant")
}

// vocabulary returns the words of texts, in lower case.
func vocabulary(texts ...string) map[string]bool {
	words := map[string]bool{}
	for _, text := range texts {
		for _, w := range regexp.MustCompile(`\p{L}{3,}`).FindAllString(strings.ToLower(text), -1) {
			words[w] = true
		}
	}
	return words
}

// accepted are the trade words of the glossary that French takes as they are, and the
// names in the document.
const accepted = `KPI community manager post story reel hashtag like live newsletter lead benchmark reporting brief planning persona
	carrousel UGC UTM CTR CPM CPC CPA CAC CPL ROAS NPS CSAT SMART blog LinkedIn Facebook Moro Rita Vala Claire Nadia Maison Calanque
	Europe Paris`

// homographs are French words that English writes alike.
const homographs = `action armistice article ascension budget but chance chances charte code date effort engagement figure format guide hélène image instant interactions kit
	mentions page part place point points portrait publication publications publicité question routine site situation six social
	source support total travail veille verdicts vous`

func TestFrenchReportHoldsNoEnglishWord(t *testing.T) {
	englishTexts := []string{string(english), "the and with from that this which not are was were has have will would should week until"}
	for r := range strategy.Messages().Rules() {
		englishTexts = append(englishTexts, r.English)
	}
	for _, book := range []*finding.Book{strategy.Messages(), words()} {
		for p := range book.Phrases() {
			englishTexts = append(englishTexts, p.English)
		}
	}
	suspects, french := vocabulary(englishTexts...), vocabulary(accepted, homographs)
	for _, day := range []string{"2025-12-20", "2026-01-15", "2026-05-20", "2027-02-15"} {
		var out strings.Builder
		require.NoError(t, run(&out, "fr", "", day))
		for w := range vocabulary(out.String()) {
			assert.False(t, suspects[w] && !french[w], "English word %q in the French report", w)
		}
		assert.NotRegexp(t, `\{\w+\}|%!|\(MISSING\)`, out.String())
	}
}

func TestFrenchReportIsSpacedAsFrenchIs(t *testing.T) {
	for line := range strings.Lines(printed(t, "fr", "")) {
		assert.NotRegexp(t, `[\p{L}»)] ?[:;!?](\s|$)`, strings.ReplaceAll(line, "\u00a0", "~"), line)
	}
}

// Both documents are one strategy: only free text differs.
func TestDocumentsDifferInFreeTextOnly(t *testing.T) {
	var en, fr any
	require.NoError(t, json.Unmarshal(english, &en))
	require.NoError(t, json.Unmarshal(french, &fr))
	compare(t, "", en, fr)
	a, problems := strategy.Read(english, strategy.Basis{})
	require.Empty(t, problems)
	b, problems := strategy.Read(french, strategy.Basis{})
	require.Empty(t, problems)
	assert.Len(t, b.Actions, len(a.Actions))
}

// prose are the members that hold words.
var prose = regexp.MustCompile(`/(title|statement|valueProposition|sector|note|name|source|description|reason|purpose|text|before|after|` +
	`freedom|duties|trigger|to|use|tone|style|term|replacement|budget|id|language|subjects/\d+|instead/\d+|tools/\d+)$`)

func compare(t *testing.T, at string, en, fr any) {
	t.Helper()
	switch en := en.(type) {
	case map[string]any:
		other, ok := fr.(map[string]any)
		require.True(t, ok, at)
		require.Len(t, other, len(en), at)
		for k, v := range en {
			compare(t, at+"/"+k, v, other[k])
		}
	case []any:
		other, ok := fr.([]any)
		require.True(t, ok, at)
		require.Len(t, other, len(en), at)
		for i, v := range en {
			compare(t, at+"/"+string(rune('0'+i%10)), v, other[i])
		}
	case string:
		if !prose.MatchString(at) {
			assert.Equal(t, en, fr, at)
		}
	default:
		assert.Equal(t, en, fr, at)
	}
}

func TestAnotherFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "mine.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"schema": "1", "id": "s", "colour": "blue", "organisation": {"name": "", "sector": "s"}}`), 0o600))
	var out strings.Builder
	err := run(&out, "fr", file, "2026-01-15")
	require.Error(t, err)
	assert.Contains(t, out.String(), "/colour")
	assert.Contains(t, out.String(), "/organisation/name")

	assert.ErrorContains(t, run(&out, "fr", "", "2026-02-30"), "2026-02-30")
	assert.ErrorContains(t, run(&out, "zz-nope-!", "", "2026-01-15"), "zz-nope-!")
	assert.Error(t, run(&out, "fr", "nowhere.json", "2026-01-15"))
}

// The smallest document that can be read prints a report too.
func TestSmallestStrategy(t *testing.T) {
	file := filepath.Join(t.TempDir(), "small.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"schema": "1", "id": "s", "organisation": {"name": "N", "sector": "s",
		"size": "micro", "territories": ["FR"], "currency": "EUR", "tax": "excluded"}}`), 0o600))
	for _, lang := range []string{"en", "fr"} {
		assert.Contains(t, printed(t, lang, file), "N")
	}
}

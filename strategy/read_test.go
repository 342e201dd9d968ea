package strategy_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestStrategiesSurviveJSON(t *testing.T) {
	s := brand(t)
	data, err := json.Marshal(s)
	require.NoError(t, err)
	again, problems := strategy.Read(data, strategy.Basis{})
	require.Empty(t, problems)
	assert.Equal(t, s, again)
}

func TestUnmarshalIsStrict(t *testing.T) {
	var wrapped struct {
		Strategy strategy.Strategy `json:"strategy"`
	}
	data := []byte(`{"strategy": {"schema": "1", "colour": "blue"}}`)
	err := json.Unmarshal(data, &wrapped)
	var list finding.List
	require.ErrorAs(t, err, &list)
	assert.True(t, list.Has(document.CodeUnknownMember))
}

// replace swaps one piece of the document, which must be there once at least.
func replace(t *testing.T, data []byte, old, with string) []byte {
	t.Helper()
	require.Contains(t, string(data), old)
	return []byte(strings.Replace(string(data), old, with, 1))
}

// bad are the inputs a strategy is most often spoilt with: each gets a finding that names
// the pointer, what was found and what was expected.
var bad = []struct {
	name, old, with string
	at              finding.Pointer
	english, french []string
}{
	{"unknown member", `"schema": "1",`, `"schema": "1", "colour": "blue",`, "/colour", []string{"colour"}, []string{"colour"}},
	{"duplicate member", `"schema": "1",`, `"schema": "1", "schema": "1",`, "/schema", []string{"schema"}, []string{"schema"}},
	{"unknown enum value", `"goal": "awareness"`, `"goal": "fame"`, "/objectives/0/goal", []string{"fame", "awareness"}, []string{"fame", "awareness"}},
	{"wrong type", `"minutesPerWeek": 360`, `"minutesPerWeek": "six hours"`, "/resources/people/0/minutesPerWeek", []string{"number"}, []string{"nombre"}},
	{"duplicate id", `"id": "O2"`, `"id": "O1"`, "/objectives/1/id", []string{"O1"}, []string{"O1"}},
	{"dangling reference", `"objective": "O2"`, `"objective": "O9"`, "/actions/1/objective", []string{"O9"}, []string{"O9"}},
	{"period that ends before it starts", `"period": "2026-01-01/2026-12-31"`, `"period": "2026-12-31/2026-01-01"`, "/calendar/period",
		[]string{"2026-12-31/2026-01-01"}, []string{"2026-12-31/2026-01-01"}},
	{"cadence", `"cadence": "2-3/week"`, `"cadence": "3-2/week"`, "/actions/1/cadence", []string{"3-2/week"}, []string{"3-2/week"}},
	{"clock", "\"times\": [\n\t\t\t\t\"12:30\"", "\"times\": [\n\t\t\t\t\"25:00\"", "/actions/0/times/0", []string{"25:00"}, []string{"25:00"}},
	{"date", `"deadline": "2026-06-30"`, `"deadline": "2026-02-30"`, "/objectives/0/deadline", []string{"2026-02-30"}, []string{"2026-02-30"}},
	{"territory", "\"territories\": [\n\t\t\t\"FR\"", "\"territories\": [\n\t\t\t\"fr\"", "/organisation/territories/0", []string{"fr"}, []string{"fr"}},
	{"currency", `"currency": "EUR"`, `"currency": "€€€"`, "/organisation/currency", []string{"€€€"}, []string{"€€€"}},
	{"language", "\"languages\": [\n\t\t\t\"fr\"", "\"languages\": [\n\t\t\t\"!!\"", "/organisation/languages/0", []string{"!!"}, []string{"!!"}},
	{"amount without tax basis", `"value": "6000.00 EUR",
					"tax": "excluded"`, `"value": "6000.00 EUR"`, "/resources/budget/0/amount/tax", []string{"excluded"}, []string{"excluded"}},
}

// zones lets a reading judge time zones.
var zones = strategy.Basis{AsOf: today, Zones: time.LoadLocation}

func TestBadInput(t *testing.T) {
	for _, tt := range bad {
		t.Run(tt.name, func(t *testing.T) {
			_, problems := strategy.Read(replace(t, brandJSON(t), tt.old, tt.with), zones)
			var at finding.List
			for _, f := range problems {
				if f.Pointer == tt.at {
					at = append(at, f)
				}
			}
			require.Len(t, at, 1, "%v", problems)
			for _, want := range tt.english {
				assert.Contains(t, at[0].Localize(language.English), want)
			}
			for _, want := range tt.french {
				assert.Contains(t, at[0].Localize(language.French), want)
			}
			assert.NotEqual(t, at[0].Localize(language.English), at[0].Localize(language.French))
		})
	}
}

func TestAllBadInputInOnePass(t *testing.T) {
	data := brandJSON(t)
	for _, tt := range bad {
		data = replace(t, data, tt.old, tt.with)
	}
	_, problems := strategy.Read(data, zones)
	for _, tt := range bad {
		assert.Contains(t, pointers(problems), tt.at, tt.name)
	}
}

func pointers(l finding.List) []finding.Pointer {
	var out []finding.Pointer
	for _, f := range l {
		out = append(out, f.Pointer)
	}
	return out
}

// What is no matter of form is told in the same pass: a negative budget, a network that
// closed, a zone nobody knows.
func TestBadValuesAreToldWithTheForm(t *testing.T) {
	data := replace(t, brandJSON(t), `"value": "1200.00 EUR"`, `"value": "-1200.00 EUR"`)
	data = replace(t, data, `"zone": "Europe/Paris"`, `"zone": "Europe/Pari"`)
	data = bytes.Replace(data, []byte(`"network": "x"`), []byte(`"network": "google_plus"`), -1)
	data = replace(t, data, `"schema": "1",`, `"schema": "1", "colour": "blue",`)
	_, problems := strategy.Read(data, zones)
	require.Len(t, problems, 4)
	for _, tt := range []struct {
		at              finding.Pointer
		english, french string
	}{
		{"/accounts/2/network", "The network Google+ has been closed since 2 April 2019. Use the Google Business Profile instead.",
			"Le réseau social Google+ est fermé depuis le 2 avril 2019. Utilisez plutôt la fiche établissement Google."},
		{"/calendar/zone", "Time zone “Europe/Pari” is unknown; expected a name such as “Europe/Paris”.",
			"Le fuseau horaire « Europe/Pari » est inconnu ; nom attendu, par exemple : « Europe/Paris »."},
		{"/colour", "Unknown member “colour”.", "« colour »"},
		{"/resources/budget/2/amount/value", "-€1,200 is below zero: a budget is at least 0.", "-1 200 € est négatif : un budget vaut au moins 0."},
	} {
		i := slices.IndexFunc(problems, func(f finding.Finding) bool { return f.Pointer == tt.at })
		require.GreaterOrEqual(t, i, 0, tt.at)
		assert.Equal(t, tt.english, problems[i].Localize(language.English))
		assert.Contains(t, strings.ReplaceAll(problems[i].Localize(language.French), "\u00a0", " "), tt.french)
	}
	closed := find(t, problems, network.CodeClosed)
	assert.Len(t, closed.Related, 1, "the choice to be there")
}

func FuzzRead(f *testing.F) {
	f.Add(brandJSON(f))
	f.Add([]byte(`{"schema":"1"}`))
	f.Add([]byte(`[]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, problems := strategy.Read(data, strategy.Basis{})
		for _, row := range problems.In(language.French) {
			assert.NotEmpty(t, row.Sentence)
		}
		d := strategy.Review(s, strategy.Basis{AsOf: today})
		assert.Len(t, d.Steps, 8)
	})
}

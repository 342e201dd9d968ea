package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// answer serves one line of a verb.
func answer(t *testing.T, verb, line string) map[string]any {
	t.Helper()
	var out map[string]any
	require.NoError(t, json.Unmarshal(respond([]byte(line), verbs[verb]), &out))
	return out
}

func TestForecastVerb(t *testing.T) {
	out := answer(t, "forecast", `{"kind":"stock","samples":[{"date":"2026-01-26","value":1090},{"date":"2026-01-05","value":1000},{"date":"2026-01-12","value":1030},{"date":"2026-01-19","value":1055}],"deadline":"2026-03-23","target":1300}`)
	assert.InDelta(t, 1328, out["median"], 0.5)
	assert.InDelta(t, 0.79, out["probability"], 0.005)
	assert.Equal(t, "atRisk", out["status"])

	out = answer(t, "forecast", `{"lang":"fr","kind":"count","sum":true,"samples":[{"date":"2026-01-11","value":2},{"date":"2026-01-18","value":4},{"date":"2026-01-25","value":1},{"date":"2026-02-01","value":5}],"deadline":"2026-03-29","target":60}`)
	assert.Equal(t, 37.0, out["median"])
	assert.Equal(t, []any{27.0, 48.0}, out["band80"])
	assert.Equal(t, "offTrack", out["status"])

	out = answer(t, "forecast", `{"kind":"rate","samples":[{"date":"2026-01-11","num":20,"den":1000},{"date":"2026-01-18","num":24,"den":1100},{"date":"2026-01-25","num":18,"den":900}],"deadline":"2026-03-29"}`)
	assert.InDelta(t, 62.0/3000, out["median"], 1e-12)
	assert.NotContains(t, out, "probability")

	out = answer(t, "forecast", `{"kind":"duration","samples":[{"date":"2026-01-05","value":546},{"date":"2026-01-12","value":504},{"date":"2026-01-19","value":480},{"date":"2026-01-26","value":432}],"deadline":"2026-04-06","target":240}`)
	assert.Contains(t, []any{"onTrack", "atRisk", "offTrack"}, out["status"])
}

// A week that is missing is neither a long week nor a week of nothing, and less can be better
// of anything.
func TestForecastVerbKeepsGapsAndDirections(t *testing.T) {
	out := answer(t, "forecast", `{"kind":"flow","direction":"down","samples":[{"date":"2026-01-11","value":100},{"date":"2026-01-18","value":110},{"date":"2026-02-01","value":105},{"date":"2026-02-08","value":95},{"date":"2026-02-15","value":100}],"deadline":"2026-03-29","target":120}`)
	assert.InDelta(t, 100, out["median"], 2)
	assert.Equal(t, "onTrack", out["status"])
	assert.Len(t, out["findings"], 1, "the gap is said")

	out = answer(t, "forecast", `{"kind":"stock","direction":"down","samples":[{"date":"2026-01-05","value":40},{"date":"2026-01-12","value":36},{"date":"2026-01-19","value":31},{"date":"2026-01-26","value":27}],"deadline":"2026-02-23","target":25}`)
	assert.Equal(t, "onTrack", out["status"], out)
}

func TestForecastVerbRefuses(t *testing.T) {
	assert.Contains(t, answer(t, "forecast", `{"kind":"mood","samples":[],"deadline":"2026-03-01"}`)["error"], "/kind")
	assert.Contains(t, answer(t, "forecast", `{"kind":"stock","samples":[],"deadline":"2026-03-01"}`), "error")
	out := answer(t, "forecast", `{"kind":"stock","samples":[{"date":"2026-01-05","value":1}],"deadline":"2026-03-01","target":2}`)
	assert.Nil(t, out["median"], "one reading makes no forecast")
	assert.Equal(t, "1 reading so far: a forecast takes 3.", out["why"])
}

const caseLine = `"case":{"id":"reels","title":"Reels","objective":{"id":"o","statement":"60 leads","type":"deliver","goal":"prospecting","indicator":"leads","target":"60","start":"2026-01-05","deadline":"2026-03-29"},` +
	`"series":{"id":"s","indicator":"leads","definition":"crm","samples":[{"window":"2026-01-05/2026-01-11","value":2},{"window":"2026-01-12/2026-01-18","value":4},{"window":"2026-01-19/2026-01-25","value":1},{"window":"2026-01-26/2026-02-01","value":5}]}},"asOf":"2026-02-01"`

func TestEvaluateAndDecideVerbs(t *testing.T) {
	out := answer(t, "evaluate", `{`+caseLine+`}`)
	assert.Equal(t, "offTrack", out["status"], out)
	assert.InDelta(t, 0.013, out["forecast"].(map[string]any)["probability"], 0.0005)

	out = answer(t, "decide", `{"lang":"fr",`+caseLine+`}`)
	assert.Equal(t, "undecided", out["decision"], out)
	assert.Equal(t, "2026-02-15", out["until"])
	assert.Contains(t, out["why"], "On pourra décider à partir du")

	out = answer(t, "decide", `{"case":{"id":"x","objective":{"id":"o","start":"2026-02-30"}},"asOf":"2026-02-01"}`)
	assert.NotEmpty(t, out["findings"])
	assert.NotContains(t, out, "decision")
}

package network_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestField(t *testing.T) {
	for _, test := range []struct {
		field     network.Field
		part      network.Field
		condition string
	}{
		{network.FieldText, "text", ""},
		{"text.premium", network.FieldText, "premium"},
		{"users.monthlyActive.FR", network.FieldUsers, "monthlyActive.FR"},
		{"", "", ""},
		{".x", "", "x"},
	} {
		assert.Equal(t, test.part, test.field.Part(), "%s", test.field)
		assert.Equal(t, test.condition, test.field.Condition(), "%s", test.field)
	}
	assert.Equal(t, network.Field("effort.whitePaper"), network.EffortField(network.FormatWhitePaper))
}

// Every built-in fact survives its JSON text.
func TestFact_roundTrip(t *testing.T) {
	for _, id := range append([]network.ID{network.All}, wireIDs...) {
		for f := range network.Builtin().Facts(id) {
			text, err := json.Marshal(f)
			require.NoError(t, err, "%s %s", id, f.Field)
			var back network.Fact
			require.NoError(t, json.Unmarshal(text, &back), "%s", text)
			assert.Equal(t, f, back, "%s", text)
		}
	}
}

func TestFact_json(t *testing.T) {
	f, found := network.Builtin().Fact(network.Bluesky, network.FieldText, today)
	require.True(t, found)
	text, err := json.Marshal(f)
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"network": "bluesky", "field": "text", "value": {"limit": "300 graphemes", "also": "3000 bytes"},
		"evidence": "primary", "origin": "platform",
		"source": "github:bluesky-social/atproto@d6296a1c lexicons/app/bsky/", "asOf": "2026-08-20/2026-08-20"
	}`, string(text))
}

func TestFact_UnmarshalJSON_strict(t *testing.T) {
	for name, text := range map[string]string{
		"unknown member":   `{"network": "x", "field": "text", "value": {"limit": "280 x"}, "evidence": "primary", "source": "s", "asOf": "2026-01-01/2026-01-01", "colour": 1}`,
		"duplicate member": `{"network": "x", "network": "x", "field": "text", "value": {"limit": "280 x"}, "evidence": "primary", "source": "s", "asOf": "2026-01-01/2026-01-01"}`,
		"unknown evidence": `{"network": "x", "field": "text", "value": {"limit": "280 x"}, "evidence": "gossip", "source": "s", "asOf": "2026-01-01/2026-01-01"}`,
		"bad limit":        `{"network": "x", "field": "text", "value": {"limit": "280x"}, "evidence": "primary", "source": "s", "asOf": "2026-01-01/2026-01-01"}`,
		"bad date":         `{"network": "x", "field": "text", "value": {"limit": "280 x"}, "evidence": "primary", "source": "s", "asOf": "2026-02-30/2026-02-30"}`,
		"nothing":          `{}`,
	} {
		t.Run(name, func(t *testing.T) {
			var f network.Fact
			err := json.Unmarshal([]byte(text), &f)
			var list finding.List
			require.ErrorAs(t, err, &list)
			assert.NotEmpty(t, list)
			assert.Zero(t, f)
		})
	}
}

package smart_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// TestNounsNameIndicatorsAndRules checks that what is counted is named by ids that exist, each
// once, and that every indicator of the catalogue has its name.
func TestNounsNameIndicatorsAndRules(t *testing.T) {
	rules := map[string]bool{"metric.verb": true, "metric.money": true} // those of no words
	for _, rule := range smart.ReadingRules() {
		rules[rule.ID] = true
	}
	ids := smart.NounIDs()
	for i, id := range ids {
		assert.NotContains(t, ids[:i], id)
		if strings.Contains(id, ".") {
			assert.True(t, rules[id], "%s is the id of a rule", id)
			continue
		}
		_, known := kpi.Builtin().Indicator(kpi.ID(id))
		assert.True(t, known, "%s is the id of an indicator", id)
	}
	for i := range kpi.Builtin().All() {
		assert.True(t, slices.Contains(ids, string(i.ID)), "%s has a name", i.ID)
	}
}

package kpi_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// Every indicator that the words of an objective can name is one of the catalogue.
func TestIndicatorsThatSentencesName(t *testing.T) {
	named := map[string]bool{}
	for _, rule := range smart.ReadingRules() {
		if !strings.HasPrefix(rule.ID, "metric.") {
			continue
		}
		for _, x := range rule.Examples {
			if x.Value == "" {
				continue
			}
			named[x.Value] = true
			_, found := kpi.Builtin().Indicator(kpi.ID(x.Value))
			assert.True(t, found, "%s names %q", rule.ID, x.Value)
		}
	}
	assert.Greater(t, len(named), 25)
}

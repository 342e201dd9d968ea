package strategy_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// A label is changed on purpose: here too.
func TestFrenchLabels(t *testing.T) {
	all := texts()
	for family, want := range labels {
		got := map[string]string{}
		for code, text := range all {
			if name, ok := strings.CutPrefix(string(code), string(family)+"."); ok && !strings.Contains(name, ".") {
				got[name] = text[1]
			}
		}
		assert.NotEmpty(t, got, family)
		assert.Equal(t, want, got, "%s: the table of the labels says otherwise", family)
	}
}

// glossaryFile is the glossary of the method, beside the module.
const glossaryFile = "../../shared/method/glossary.md"

// glossaryRows are the closed sets of the glossary and the families of their labels. A row
// without a family belongs to what the module does not model.
var glossaryRows = map[string]string{
	"Severity": "finding.severity", "StepState": "strategy.state", "smart.State": "smart.state", "smart verdict": "smart.overall",
	"Goal": "smart.goal", "target type": "smart.target_type", "ambition band": "smart.band", "network status": "network.status",
	"account verdict": "strategy.account_verdict", "role": "strategy.role", "task": "strategy.task",
	"budget category": "strategy.budget_category", "SlotState": "calendar.slot_state", "closure policy": "calendar.closure_policy",
	"kpi.Kind": "kpi.kind", "kpi.Stage": "kpi.stage", "aggregation": "kpi.aggregation", "direction": "kpi.direction",
	"resume policy": "calendar.resume_policy", "diff": "calendar.change",
	"status": "kpi.standing", "figure status": "smart.provenance", "media source": "kpi.media",
}

// glossaryNames are the names of the glossary that the module writes otherwise, and those it
// does not have, which are empty.
var glossaryNames = map[string]string{
	"calendar.change.kept": "", "finding.severity.suggestion": "advice", "finding.severity.info": "",
	"kpi.standing.on_track": "", "kpi.standing.at_risk": "", "kpi.standing.off_track": "", "kpi.standing.unknown": "too_early",
}

// mentions are the abbreviations that the glossary gives beside a label.
var mentions = regexp.MustCompile(` \((n\. d\.|s\. o\.)\)$`)

// capital is where a name of several words goes on.
var capital = regexp.MustCompile(`[A-Z]`)

func TestFrenchLabelsOfClosedSetsAreThoseOfTheGlossary(t *testing.T) {
	glossary, err := os.ReadFile(glossaryFile)
	if err != nil {
		t.Skipf("the glossary is not beside the module: %v", err)
	}
	row := regexp.MustCompile(`(?m)^\| enum ([^|]+?) \| ([^|]+?) \|`)
	compared, all := map[string]bool{}, texts()
	for _, cells := range row.FindAllStringSubmatch(string(glossary), -1) {
		family, ok := glossaryRows[cells[1]]
		if !ok {
			continue
		}
		compared[cells[1]] = true
		for entry := range strings.SplitSeq(cells[2], " · ") {
			name, label, ok := strings.Cut(entry, " → ")
			require.True(t, ok, "%s: %s", cells[1], entry)
			name = capital.ReplaceAllStringFunc(strings.TrimSpace(name), func(s string) string { return "_" + strings.ToLower(s) })
			if other, ok := glossaryNames[family+"."+name]; ok {
				name = other
			}
			if name != "" {
				assert.Equal(t, mentions.ReplaceAllString(strings.TrimSpace(label), ""), all[finding.Code(family+"."+name)][1], "%s.%s", family, name)
			}
		}
	}
	assert.Len(t, compared, len(glossaryRows), "every row is there")
}

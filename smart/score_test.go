package smart_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// score counts right and wrong answers of one kind.
type score struct{ hit, missed, wrong, right, total int }

func (s *score) count(want, got bool) {
	switch {
	case want && got:
		s.hit++
	case want:
		s.missed++
	case got:
		s.wrong++
	}
}

func (s *score) f1() float64 {
	if s.hit+s.missed+s.wrong == 0 {
		return 1
	}
	return 2 * float64(s.hit) / float64(2*s.hit+s.missed+s.wrong)
}

// TestReadingOfLabelledSentences prints how the reader does on sentences that two people
// labelled, where they agree, and holds it to what it reaches. A criterion that is met or
// partly counts as true. The rules were made with these sentences at hand, so that the
// score is what they reach here and not what to expect of others.
func TestReadingOfLabelledSentences(t *testing.T) {
	floors := map[string]float64{
		"specific": 0.97, "measurable": 0.97, "time": 0.97, "objective": 0.99, "cadence": 0.98, "refused": 0.92,
		"time span": 0.95, "target span": 0.93, "target value": 0.97, "raw time": 0.97, "goal": 0.88,
	}
	scores := map[string]*score{}
	at := func(kind, lang string) *score {
		key := kind + " " + lang
		if scores[key] == nil {
			scores[key] = &score{}
		}
		return scores[key]
	}
	for _, row := range lines[labelled](t, "smart/objectives.dev.jsonl") {
		tag := language.MustParse(row.Lang)
		reading := smart.Reader{Language: tag, AsOf: today}.Read(row.Text)
		a := reading.Assess(smart.Evidence{})
		judge := func(kind string, want, second bool, got bool) {
			if want != second {
				return
			}
			at(kind, row.Lang).count(want, got)
			if want != got {
				t.Logf("%-10s %s want %t: %s", kind, row.ID, want, row.Text)
			}
		}
		stands := func(c smart.Criterion) bool { return c.State == smart.StateMet || c.State == smart.StatePartly }
		judge("specific", row.Labels.Specific, row.Second.Specific, stands(a.Specific))
		judge("measurable", row.Labels.Measurable, row.Second.Measurable, stands(a.Measurable))
		judge("time", row.Labels.TimeBound, row.Second.TimeBound, stands(a.TimeBound))
		judge("objective", row.IsObjective, row.Second.IsObjective, reading.IsObjective)
		judge("cadence", row.Cadence, row.Second.Cadence, reading.Cadence != "")
		if !row.IsObjective && !row.Second.IsObjective {
			s := at("refused", "")
			s.total++
			if !reading.IsObjective {
				s.right++
			}
		}

		if row.IsObjective {
			goal := strings.NewReplacer("leads", "prospecting", "recruitment", "talent").Replace(row.Goal)
			s := at("goal", row.Lang)
			s.total++
			if reading.IsObjective && reading.Goal.String() == goal {
				s.right++
			} else {
				t.Logf("goal       %s want %s got %v: %s", row.ID, goal, reading.Goal, row.Text)
			}
		}
		if !serviceLevels[row.ID] {
			spans(t, at("time span", row.Lang), row, reading, smart.RoleTime, row.Spans["time"])
			spans(t, at("target span", row.Lang), row, reading, smart.RoleTarget, row.Spans["target"])
		}
		if want, ok := row.Values["target"].(float64); ok && reading.IsObjective {
			s := at("target value", row.Lang)
			s.total++
			if len(reading.Values.Targets) > 0 && reading.Values.Targets[0].Float64() == want {
				s.right++
			} else {
				t.Logf("value      %s want %v got %v %v: %s", row.ID, want, reading.Values.Targets, reading.Values.Relative, row.Text)
			}
		}
		if want, ok := row.Values["time"].(string); ok {
			s := at("raw time", row.Lang)
			s.total++
			if reading.Values.RawTime == want {
				s.right++
			} else {
				t.Logf("raw        %s want %v got %q: %s", row.ID, want, reading.Values.RawTime, row.Text)
			}
		}
	}
	var table strings.Builder
	keys := []string{}
	for key := range scores {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		s := scores[key]
		reached := s.f1()
		if s.total > 0 {
			reached = float64(s.right) / float64(s.total)
			fmt.Fprintf(&table, "\n%-18s %3d of %3d  %.3f", key, s.right, s.total, reached)
		} else {
			fmt.Fprintf(&table, "\n%-18s hit %3d missed %2d wrong %2d  F1 %.3f", key, s.hit, s.missed, s.wrong, reached)
		}
		kind := strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(key, " fr"), " en"))
		assert.GreaterOrEqual(t, reached, floors[kind], key)
	}
	t.Log(table.String())
}

// serviceLevels are the sentences whose time to answer within is labelled as a target.
var serviceLevels = map[string]bool{"fr-101": true, "fr-142": true, "fr-143": true, "fr-145": true, "en-118": true}

// bounds are the words of bounds, which labellers take into a span or leave out.
var bounds = []string{
	"minimum ", "moins de ", "moins d'", "plus de ", "au moins ", "supérieur à ", "inférieur à ", "at least ", "less than ", "more than ",
	"within ", "under ", "over ", "above ", "below ", "<", ">", "≥", "≤", "+",
}

// unbound leaves out the words of a bound.
func unbound(words string) string {
	for _, bound := range bounds {
		words = strings.TrimSpace(strings.TrimPrefix(words, bound))
	}
	return words
}

// spans compares the words found with those labelled, bounds aside.
func spans(t *testing.T, s *score, row labelled, reading smart.Reading, role smart.Role, want []string) {
	got := reading.Of(role)
	t.Helper()
	var left []string
	for _, w := range want {
		left = append(left, unbound(w))
	}
	for _, p := range got {
		if i := slices.Index(left, unbound(p.Text)); i >= 0 {
			left = slices.Delete(left, i, i+1)
			s.hit++
			continue
		}
		s.wrong++
		t.Logf("span       %s got %q want %q: %s", row.ID, p.Text, want, row.Text)
	}
	s.missed += len(left)
	if len(left) > 0 {
		t.Logf("span       %s missed %q: %s", row.ID, left, row.Text)
	}
}

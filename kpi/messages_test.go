package kpi_test

import (
	"encoding"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestEveryRuleIsASentence(t *testing.T) {
	for r := range kpi.Messages().Rules() {
		assert.True(t, strings.HasPrefix(string(r.Code), "kpi."), r.Code)
		assert.NotEmpty(t, r.Examples, r.Code)
		for _, sentence := range []string{r.English, r.French} {
			first := []rune(strings.TrimLeft(sentence, "{"))[0]
			assert.True(t, strings.HasPrefix(sentence, "{") || strings.ToUpper(string(first)) == string(first), "%s: %s", r.Code, sentence)
			assert.True(t, strings.HasSuffix(sentence, "."), "%s: %s", r.Code, sentence)
			assert.NotContains(t, sentence, "≥")
		}
		assert.NotContains(t, r.French, "’", r.Code)
	}
}

func TestReasonsAreSentencesAndLabelsAreNot(t *testing.T) {
	for p := range kpi.Messages().Phrases() {
		code := string(p.Code)
		sentence := false
		for _, prefix := range []string{"kpi.unknown.", "kpi.bounds.", "kpi.note.", "kpi.progress."} {
			sentence = sentence || strings.HasPrefix(code, prefix)
		}
		if !sentence {
			continue
		}
		for _, text := range []string{p.English, p.French} {
			assert.True(t, strings.HasSuffix(text, ".") || strings.HasSuffix(text, "{why}"), "%s: %s", code, text)
			assert.Equal(t, strings.ToUpper(text[:1]), text[:1], "%s: %s", code, text)
		}
	}
}

// text is what every closed set of the package is.
type text interface {
	fmt.Stringer
	encoding.TextMarshaler
	Label() finding.Message
}

func values[E ~int](n int) []text {
	var out []text
	for i := range n + 2 {
		out = append(out, any(E(i)).(text))
	}
	return out
}

func TestClosedSets(t *testing.T) {
	sets := map[string][]text{
		"kind": values[kpi.Kind](8), "aggregation": values[kpi.Aggregation](6), "stage": values[kpi.Stage](6),
		"direction": values[kpi.Direction](4), "media": values[kpi.MediaSource](4), "unit": values[kpi.Unit](11),
		"availability": values[kpi.Availability](3), "mark": values[kpi.Mark](2),
		"measure state": values[kpi.MeasureState](3), "standing": values[kpi.Standing](11),
		"effect verdict": values[kpi.EffectVerdict](5), "effect method": values[kpi.EffectMethod](5), "grouping": values[kpi.Grouping](4),
		"event": values[kpi.EventKind](7), "scale": values[kpi.Scale](3), "signal rule": values[kpi.SignalRule](3), "assurance": values[kpi.Assurance](3),
	}
	for name, set := range sets {
		t.Run(name, func(t *testing.T) {
			for i, v := range set {
				data, err := v.MarshalText()
				if i == 0 || i == len(set)-1 {
					assert.Error(t, err, "%v is out of the set", v)
					assert.Contains(t, v.String(), "%!")
					assert.True(t, v.Label().IsZero())
					continue
				}
				require.NoError(t, err)
				assert.Equal(t, v.String(), string(data))
				for _, tag := range []language.Tag{language.English, language.French} {
					label := v.Label().Localize(tag)
					assert.NotContains(t, label, "kpi.")
					assert.NotEmpty(t, label)
				}
			}
		})
	}
}

func TestClosedSetsAreRead(t *testing.T) {
	check := func(into encoding.TextUnmarshaler, name string) {
		assert.NoError(t, into.UnmarshalText([]byte(name)))
		assert.Equal(t, name, into.(fmt.Stringer).String())
		assert.Error(t, into.UnmarshalText([]byte("nonsense")))
		assert.Error(t, into.UnmarshalText([]byte(strings.ToUpper(name))))
	}
	check(new(kpi.Kind), "moneyRatio")
	check(new(kpi.Aggregation), "ratioOfSums")
	check(new(kpi.Stage), "outTakes")
	check(new(kpi.Direction), "band")
	check(new(kpi.MediaSource), "earned")
	check(new(kpi.Unit), "perPost")
	check(new(kpi.Availability), "notKnown")
	check(new(kpi.Mark), "observed")
	check(new(kpi.MeasureState), "bounds")
	check(new(kpi.Standing), "notHeld")
	check(new(kpi.EffectVerdict), "futile")
	check(new(kpi.EffectMethod), "clusters")
	check(new(kpi.Grouping), "weekday")
	check(new(kpi.EventKind), "suspension")
	check(new(kpi.Scale), "change")
	check(new(kpi.SignalRule), "near")
	check(new(kpi.Assurance), "hitOrMiss")
}

func TestGlossary(t *testing.T) {
	french := map[text]string{
		kpi.Flow: "cumul", kpi.Stock: "niveau", kpi.Unique: "personnes distinctes", kpi.Rate: "taux", kpi.Mean: "moyenne",
		kpi.Duration: "durée", kpi.Score: "score", kpi.MoneyRatio: "coût ou rendement unitaire",
		kpi.Inputs: "moyens", kpi.Activities: "actions", kpi.Outputs: "diffusion", kpi.OutTakes: "réactions", kpi.Outcomes: "effets", kpi.Impact: "impact pour l'entreprise",
		kpi.Sum: "somme", kpi.Last: "dernière valeur", kpi.RatioOfSums: "rapport des totaux", kpi.WeightedMean: "moyenne pondérée", kpi.Median: "médiane",
		kpi.Window: "valeur de la période, telle que relevée",
		kpi.Up:     "à augmenter", kpi.Down: "à réduire", kpi.Band: "à tenir entre deux bornes",
		kpi.Organic: "organique", kpi.Paid: "sponsorisé", kpi.Earned: "relayé par des tiers", kpi.Total: "total",
		kpi.Capable: "atteint régulièrement", kpi.Incapable: "hors d'atteinte en l'état", kpi.HitOrMiss: "tantôt atteint, tantôt manqué",
		kpi.StandingAchieved: "atteint", kpi.StandingUnknown: "non disponible (n. d.)", kpi.StandingTooEarly: "trop tôt pour le dire", kpi.StandingToMeasure: "à mesurer", kpi.StandingOver: "dépassé",
	}
	for v, want := range french {
		assert.Equal(t, want, strings.ReplaceAll(v.Label().Localize(language.French), "’", "'"))
	}
}

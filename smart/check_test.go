package smart_test

import (
	"math"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

var today = calendar.MustDate("2026-01-15")

// sound is an objective that lacks nothing a sentence can state.
func sound() smart.Objective {
	return smart.Objective{
		ID: "O1", Goal: smart.Awareness, Type: smart.IncreaseTo, Indicator: "followers",
		Account: "facebook", Owner: "lea",
		Baseline: &smart.Baseline{Value: smart.MustQuantity("139441"), Date: calendar.MustDate("2025-12-31"), Provenance: smart.Measured},
		Target:   smart.MustQuantity("146000"), Start: calendar.MustDate("2026-01-01"), Deadline: calendar.MustDate("2026-06-30"),
	}
}

func codes(list finding.List) []finding.Code {
	var out []finding.Code
	for _, f := range list {
		out = append(out, f.Code)
	}
	return out
}

func number(n int) *int { return &n }

func TestSoundObjective(t *testing.T) {
	a := smart.Check(sound(), smart.Evidence{}, today)
	assert.Equal(t, smart.OverallOnItsFace, a.Overall)
	assert.Empty(t, a.Findings)

	steady := smart.Evidence{
		Resources: &smart.Resources{MinutesNeeded: number(600), MinutesAvailable: number(900)},
		Relevance: &smart.Relevance{Indicator: smart.Serves, Network: smart.Serves},
	}
	for i := range 24 {
		steady.History = append(steady.History, smart.Point{Date: calendar.MustDate("2024-01-31").AddMonths(i), Value: 100000 * math.Pow(1.0145, float64(i))})
	}
	a = smart.Check(sound(), steady, today)
	assert.Equal(t, smart.OverallSMART, a.Overall, a.Achievable.Why.Localize(language.English))
	assert.Equal(t, smart.ByWindows, a.Ambition.Method)
}

func TestIncoherence(t *testing.T) {
	tests := []struct {
		name   string
		change func(*smart.Objective, *smart.Evidence)
		code   finding.Code
		path   finding.Pointer
		french string
	}{
		{"below", func(o *smart.Objective, _ *smart.Evidence) { o.Target = smart.MustQuantity("136000") },
			smart.CodeTargetBelowBaseline, "/target", "La valeur visée (136 000) est inférieure au point de départ (139 441) pour un objectif de hausse."},
		{"above", func(o *smart.Objective, _ *smart.Evidence) { o.Type = smart.DecreaseTo },
			smart.CodeTargetAboveBaseline, "/target", "La valeur visée (146 000) est supérieure au point de départ (139 441) pour un objectif de baisse."},
		{"equal", func(o *smart.Objective, _ *smart.Evidence) { o.Target = smart.MustQuantity("139441.0") },
			smart.CodeTargetEqualsBaseline, "/target", "La valeur visée (139 441) est le point de départ : rien n'aurait à changer."},
		{"times one", func(o *smart.Objective, _ *smart.Evidence) {
			o.Target, o.Change = smart.Quantity{}, smart.MustChange("x1")
		}, smart.CodeTargetEqualsBaseline, "/change", ""},
		{"against type", func(o *smart.Objective, _ *smart.Evidence) {
			o.Target, o.Change, o.Baseline = smart.Quantity{}, smart.MustChange("-10%"), nil
		}, smart.CodeChangeAgainstType, "/change", "L'écart demandé (-10 %) va dans le sens contraire de l'objectif (« atteindre »)."},
		{"units", func(o *smart.Objective, _ *smart.Evidence) { o.Target = smart.MustQuantity("26%") },
			smart.CodeUnitMismatch, "/target", "La valeur visée (26 %) et le point de départ (139 441) ne sont pas dans la même unité."},
		{"share", func(o *smart.Objective, e *smart.Evidence) {
			o.Target, o.Baseline, e.Ceiling = smart.MustQuantity("120%"), nil, smart.MustQuantity("100%")
		}, smart.CodeRateAbove100, "/target", "La valeur visée ne peut pas être 120 % : au-delà de 100 %, il ne reste rien à gagner."},
		{"percentage of something unnamed", func(o *smart.Objective, _ *smart.Evidence) {
			o.Indicator, o.Target, o.Baseline = "", smart.MustQuantity("120%"), nil
		}, smart.CodeRateAbove100, "/target", ""},
		{"two targets", func(o *smart.Objective, _ *smart.Evidence) { o.Change = smart.MustChange("+10%") },
			smart.CodeTwoTargets, "/change", "La valeur visée est 146 000, et +10 % mène à 153 385,1 : gardez l'une des deux."},
		{"audience", func(_ *smart.Objective, e *smart.Evidence) { e.AudienceSize = 20000 },
			smart.CodeTargetAboveAudience, "/target", "La valeur visée (146 000) dépasse la taille de la cible (20 000 personnes)."},
		{"nothing", func(o *smart.Objective, _ *smart.Evidence) {
			o.Type, o.Target, o.Baseline = smart.Deliver, smart.MustQuantity("0"), nil
		}, smart.CodeNothingToDeliver, "/target", "Il n'y a rien à réaliser (0)."},
		{"past", func(o *smart.Objective, _ *smart.Evidence) { o.Deadline = calendar.MustDate("2026-01-14") },
			smart.CodeDeadlinePast, "/deadline", "L'échéance (14 janvier 2026) est passée de 1 jour au 15 janvier 2026 : mesurez le résultat ou fixez-en une autre."},
		{"no day left", func(o *smart.Objective, _ *smart.Evidence) { o.Deadline = today },
			smart.CodeNoTimeLeft, "/deadline", "Du 15 janvier 2026 à l'échéance (15 janvier 2026), il y a 0 jour : rien n'a le temps de changer."},
		{"no day at all", func(o *smart.Objective, _ *smart.Evidence) {
			o.Start, o.Deadline = calendar.MustDate("2026-03-01"), calendar.MustDate("2026-03-01")
		}, smart.CodeNoTimeLeft, "/deadline", "Du 1er mars 2026 à l'échéance (1er mars 2026), il y a 0 jour : rien n'a le temps de changer."},
		{"twice nothing", func(o *smart.Objective, _ *smart.Evidence) {
			o.Target, o.Change, o.Baseline.Value = smart.Quantity{}, smart.MustChange("x2"), smart.MustQuantity("0")
		}, smart.CodeChangeOfNothing, "/change", "Un écart de ×2 en partant de 0 donne 0 : une proportion de zéro reste zéro. Indiquez la valeur visée elle-même."},
		{"before start", func(o *smart.Objective, _ *smart.Evidence) { o.Deadline = calendar.MustDate("2025-12-31") },
			smart.CodeDeadlineBeforeStart, "/deadline", "L'échéance (31 décembre 2025) précède le début (1er janvier 2026)."},
		{"everywhere", func(o *smart.Objective, _ *smart.Evidence) { o.Stated = &smart.Stated{Unbounded: true} },
			smart.CodeUnbounded, "/statement", "Le périmètre n'a pas de limite : personne n'est sur tous les réseaux ni ne touche tout le monde."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o, e := sound(), smart.Evidence{History: monthEnds()}
			tt.change(&o, &e)
			a := smart.Check(o, e, today)
			require.Equal(t, []finding.Code{tt.code}, codes(a.Findings))
			assert.Equal(t, tt.path, a.Findings[0].Pointer)
			assert.Equal(t, smart.StateMissing, a.Achievable.State)
			assert.Nil(t, a.Ambition, "the history is not consulted")
			assert.Equal(t, tt.code, a.Achievable.Why.Code)
			if tt.french != "" {
				assert.Equal(t, finding.Typeset(tt.french), plain(a.Findings[0].Localize(language.French)))
			}
		})
	}
}

// plain undoes what a sentence has beyond typesetting: the no-break space in numbers.
func plain(s string) string { return finding.Typeset(string(spaced(s))) }

func spaced(s string) []rune {
	out := []rune(s)
	for i, r := range out {
		if r == '\u00a0' || r == '\u202f' {
			out[i] = ' '
		}
	}
	return out
}

func TestNotIncoherent(t *testing.T) {
	tests := []struct {
		name   string
		change func(*smart.Objective)
	}{
		{"deadline tomorrow", func(o *smart.Objective) { o.Deadline = today.AddDays(1) }},
		{"a count to deliver today", func(o *smart.Objective) {
			o.Type, o.Baseline, o.Target, o.Deadline = smart.Deliver, nil, smart.MustQuantity("1"), today
		}},
		{"a bound to keep to the end of today", func(o *smart.Objective) { o.Type, o.Deadline = smart.AtLeast, today }},
		{"return on spending", func(o *smart.Objective) {
			o.Indicator, o.Baseline.Value, o.Target = "roas", smart.MustQuantity("180%"), smart.MustQuantity("250%")
		}},
		{"more than twice as much", func(o *smart.Objective) {
			o.Target, o.Change = smart.Quantity{}, smart.MustChange("+150%")
		}},
		{"unknown baseline, said so", func(o *smart.Objective) {
			o.Baseline = &smart.Baseline{Provenance: smart.Unknown}
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := sound()
			tt.change(&o)
			a := smart.Check(o, smart.Evidence{}, today)
			assert.Empty(t, a.Findings)
			assert.Equal(t, smart.StateUnknown, a.Achievable.State)
		})
	}
}

func TestRemarks(t *testing.T) {
	o := sound()
	o.Owner = ""
	a := smart.Check(o, smart.Evidence{}, today)
	assert.Equal(t, []finding.Code{smart.CodeOwnerMissing}, codes(a.Findings))
	assert.Equal(t, smart.OverallOnItsFace, a.Overall, "the owner is in no letter")

	o = sound()
	o.Baseline.Provenance = smart.NotApplicable
	o.Goal = smart.Production
	a = smart.Check(o, smart.Evidence{}, today)
	assert.Equal(t, []finding.Code{smart.CodeBaselineStatus, smart.CodeActivityGoal}, codes(a.Findings))
	assert.Equal(t, smart.StateUnknown, a.Realistic.State)

	o = sound()
	o.Baseline.Date = calendar.MustDate("2026-03-01")
	assert.Equal(t, []finding.Code{smart.CodeBaselineInFuture}, codes(smart.Check(o, smart.Evidence{}, today).Findings))
}

func TestRevisions(t *testing.T) {
	moved := func() smart.Objective {
		o := sound()
		o.Revisions = []smart.Revision{
			{Date: calendar.MustDate("2026-01-05"), From: smart.Terms{Target: smart.MustQuantity("150000")}, To: smart.Terms{Target: smart.MustQuantity("148000")}, Reason: "budget"},
			{Date: calendar.MustDate("2026-01-10"),
				From:   smart.Terms{Target: smart.MustQuantity("148000"), Deadline: calendar.MustDate("2026-05-31")},
				To:     smart.Terms{Target: smart.MustQuantity("146000"), Deadline: calendar.MustDate("2026-06-30")},
				Reason: "retard"},
		}
		return o
	}
	o := moved()
	assert.Equal(t, []finding.Code{smart.CodeDeadlineMoved, smart.CodeTargetMoved}, codes(smart.Check(o, smart.Evidence{}, today).Findings))
	assert.Equal(t, smart.MustQuantity("150000"), o.Original().Target)
	assert.Equal(t, calendar.MustDate("2026-05-31"), o.Original().Deadline)

	tests := []struct {
		name   string
		change func(*smart.Objective)
		path   finding.Pointer
	}{
		{"does not lead to the target", func(o *smart.Objective) { o.Target = smart.MustQuantity("147000") }, "/revisions/1"},
		{"gap", func(o *smart.Objective) { o.Revisions[1].From.Target = smart.MustQuantity("149000") }, "/revisions/1"},
		{"out of order", func(o *smart.Objective) { o.Revisions[1].Date = calendar.MustDate("2026-01-04") }, "/revisions/1"},
		{"one side only", func(o *smart.Objective) { o.Revisions[0].From.Target = smart.Quantity{} }, "/revisions/0"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := moved()
			tt.change(&o)
			list := smart.Check(o, smart.Evidence{}, today).Findings
			require.Equal(t, []finding.Code{smart.CodeRevisionMismatch}, codes(list))
			assert.Equal(t, tt.path, list[0].Pointer)
		})
	}
}

func TestSpecificMeasurableTimeBound(t *testing.T) {
	tests := []struct {
		name    string
		change  func(*smart.Objective)
		s, m, d smart.State
	}{
		{"sound", func(*smart.Objective) {}, smart.StateMet, smart.StateMet, smart.StateMet},
		{"no scope", func(o *smart.Objective) { o.Account = "" }, smart.StatePartly, smart.StateMet, smart.StateMet},
		{"no indicator", func(o *smart.Objective) { o.Indicator = "" }, smart.StateMissing, smart.StatePartly, smart.StateMet},
		{"no baseline", func(o *smart.Objective) { o.Baseline = nil }, smart.StateMet, smart.StatePartly, smart.StateMet},
		{"no target", func(o *smart.Objective) { o.Target = smart.Quantity{} }, smart.StateMet, smart.StateMissing, smart.StateMet},
		{"change for target", func(o *smart.Objective) {
			o.Target, o.Change = smart.Quantity{}, smart.MustChange("+5%")
		}, smart.StateMet, smart.StateMet, smart.StateMet},
		{"change of what", func(o *smart.Objective) {
			o.Target, o.Change, o.Baseline = smart.Quantity{}, smart.MustChange("+5%"), nil
		}, smart.StateMet, smart.StatePartly, smart.StateMet},
		{"500 more", func(o *smart.Objective) {
			o.Target, o.Change, o.Baseline = smart.Quantity{}, smart.MustChange("+500"), nil
		}, smart.StateMet, smart.StateMet, smart.StateMet},
		{"rate is no deadline", func(o *smart.Objective) {
			o.Deadline, o.Per = calendar.Date{}, calendar.MustDuration("P1W")
		}, smart.StateMet, smart.StateMet, smart.StateMissing},
		{"event", func(o *smart.Objective) { o.Stated = &smart.Stated{Event: true} }, smart.StateMet, smart.StateMet, smart.StatePartly},
		{"about", func(o *smart.Objective) { o.Stated = &smart.Stated{Approximate: true} }, smart.StateMet, smart.StatePartly, smart.StateMet},
		{"a notion", func(o *smart.Objective) { o.Stated = &smart.Stated{Loose: true} }, smart.StatePartly, smart.StatePartly, smart.StateMet},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := sound()
			tt.change(&o)
			a := smart.Check(o, smart.Evidence{}, today)
			assert.Equal(t, []smart.State{tt.s, tt.m, tt.d}, []smart.State{a.Specific.State, a.Measurable.State, a.TimeBound.State})
		})
	}
}

func TestAchievableFromHistory(t *testing.T) {
	monthly := func(values ...float64) []smart.Point {
		var out []smart.Point
		for i, v := range values {
			out = append(out, smart.Point{Date: calendar.MustDate("2025-12-31").AddMonths(i + 1 - len(values)), Value: v})
		}
		return out
	}
	flat := []float64{100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110}
	tests := []struct {
		name     string
		change   func(*smart.Objective)
		history  []smart.Point
		state    smart.State
		band     smart.Band
		method   smart.Method
		ch       float64
		contains string
	}{
		{
			// From 110, 121 in a month is +10%: 5 of the 11 past months, those from 100 to 110 did.
			"windows", func(o *smart.Objective) {
				o.Target, o.Deadline = smart.MustQuantity("121"), calendar.MustDate("2026-01-31")
			},
			monthly(flat...), smart.StateMet, smart.Safe, smart.ByWindows, 6.0 / 11,
			"Of 11 past stretches of 1 month, 6 made +10.0% or better (55%): safe.",
		},
		{
			"out of reach", func(o *smart.Objective) {
				o.Target, o.Deadline = smart.MustQuantity("200"), calendar.MustDate("2026-01-31")
			},
			monthly(flat...), smart.StateMissing, smart.OutOfReach, smart.ByWindows, 0, "0 made +81.8% or better (0%): out of reach.",
		},
		{
			"rate in points", func(o *smart.Objective) {
				o.Target, o.Deadline = smart.MustQuantity("4%"), calendar.MustDate("2026-01-31")
			},
			monthly(1, 2, 1, 2, 1, 3, 1, 2, 1, 3), smart.StateMet, smart.Safe, smart.ByWindows, 5.0 / 9, "Of 9 past stretches of 1 month, 5 made +1 point or better (56%): safe.",
		},
		{
			"held", func(o *smart.Objective) { o.Type, o.Target = smart.AtLeast, smart.MustQuantity("105") },
			monthly(flat...), smart.StateMet, smart.Safe, smart.ByWindows, 0.5, "6 of 12 past readings held 105 (50%): safe.",
		},
		{
			"not exceeded", func(o *smart.Objective) { o.Type, o.Target = smart.AtMost, smart.MustQuantity("90") },
			monthly(flat...), smart.StateMissing, smart.OutOfReach, smart.ByWindows, 0, "0 of 12 past readings held 90 (0%): out of reach.",
		},
		{
			"delivered", func(o *smart.Objective) {
				o.Type, o.Target, o.Start, o.Deadline = smart.Deliver, smart.MustQuantity("10"), today, calendar.MustDate("2026-01-31")
			},
			monthly(10, 20, 30, 41, 50, 60, 70, 81, 90, 100), smart.StateMet, smart.Safe, smart.ByWindows, 7.0 / 9, "Of 9 past stretches of 1 month, 7 made +10 or better (78%): safe.",
		},
		{
			"trend", func(o *smart.Objective) {
				o.Target, o.Deadline = smart.MustQuantity("150"), calendar.MustDate("2026-06-30")
			},
			monthly(100, 104, 109, 113, 118, 123), smart.StateMet, smart.TooEasy, smart.ByTrend, 0, "The trend of 6 readings gives more than 19 chances in 20 of",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := sound()
			o.Baseline = nil
			tt.change(&o)
			before := slices.Clone(tt.history)
			a := smart.Check(o, smart.Evidence{History: tt.history}, today)
			assert.Equal(t, before, tt.history, "the history is not modified")
			require.NotNil(t, a.Ambition, a.Achievable.Why.Localize(language.English))
			why := a.Achievable.Why.Localize(language.English)
			assert.Contains(t, why, tt.contains)
			assert.Equal(t, tt.state, a.Achievable.State, why)
			assert.Equal(t, tt.band, a.Ambition.Band, why)
			assert.Equal(t, tt.method, a.Ambition.Method)
			if tt.method == smart.ByWindows {
				assert.InDelta(t, tt.ch, a.Ambition.Chance, 1e-9)
			}

			shuffled := slices.Clone(tt.history)
			slices.Reverse(shuffled)
			shuffled = append(shuffled, smart.Point{Date: today.AddDays(1), Value: 1e6},
				smart.Point{Date: calendar.MustDate("2024-01-31"), Value: math.NaN()}, smart.Point{Value: 3})
			b := smart.Check(o, smart.Evidence{History: shuffled}, today)
			assert.Equal(t, []finding.Code{smart.CodeReadingAhead, smart.CodeReadingUnusable, smart.CodeReadingUndated}, codes(b.Evidence))
			assert.Empty(t, a.Evidence)
			b.Evidence = nil
			assert.True(t, reflect.DeepEqual(a, b), "order, the future and what is no number do not matter")
		})
	}
}

func TestFindingsOnTheStartingPoint(t *testing.T) {
	o := sound()
	o.Baseline = &smart.Baseline{Value: smart.MustQuantity("139441"), Date: calendar.MustDate("2026-07-01"), Provenance: smart.Measured}
	a := smart.Check(o, smart.Evidence{}, calendar.Date{})
	require.Equal(t, []finding.Code{smart.CodeBaselineAfterDeadline}, codes(a.Findings))
	assert.Equal(t, finding.Typeset("Le point de départ est daté du 1er juillet 2026, après l'échéance (30 juin 2026)."), plain(a.Findings[0].Localize(language.French)))

	o = sound()
	history := []smart.Point{{Date: o.Baseline.Date, Value: 138000}}
	a = smart.Check(o, smart.Evidence{History: history}, today)
	require.Equal(t, []finding.Code{smart.CodeBaselineDiffers}, codes(a.Findings))
	assert.Equal(t, finding.Pointer("/baseline/value"), a.Findings[0].Pointer)
	history[0].Value = 139400 // the same but for rounding
	assert.Empty(t, smart.Check(o, smart.Evidence{History: history}, today).Findings)
}

func TestGrowthMayPassAHundredPerCent(t *testing.T) {
	o := sound()
	o.Indicator, o.Target, o.Baseline = "follower_growth_rate", smart.MustQuantity("150%"), nil
	assert.Empty(t, smart.Check(o, smart.Evidence{}, today).Findings)
}

// An objective without an indicator is measured by what its statement counts.
func TestTheStatementSaysWhatIsCounted(t *testing.T) {
	for _, statement := range []string{
		"Obtenir 120 téléchargements du livre blanc d'ici le 30 juin 2026", "Get 120 downloads of the white paper by 30 June 2026",
	} {
		o := sound()
		o.Type, o.Indicator, o.Baseline, o.Target, o.Statement = smart.Deliver, "", nil, smart.MustQuantity("120"), statement
		a := smart.Check(o, smart.Evidence{}, today)
		assert.Equal(t, smart.StateMet, a.Measurable.State, statement)
		o.Statement = "Faire mieux que l'an dernier"
		assert.Equal(t, smart.StatePartly, smart.Check(o, smart.Evidence{}, today).Measurable.State)
	}
}

func TestATargetThatIsReachedAlready(t *testing.T) {
	o := sound()
	o.Target = smart.MustQuantity("130000")
	o.Baseline.Value = smart.MustQuantity("120000")
	o.Baseline.Date = calendar.MustDate("2024-12-31")
	a := smart.Check(o, smart.Evidence{History: monthEnds()}, today)
	assert.Equal(t, smart.StateMet, a.Achievable.State)
	assert.Contains(t, a.Achievable.Why.Localize(language.English), "130,000 is reached already")
}

// What accumulates is compared with its own running total, also when it is a minimum.
func TestMinimumOfARunningTotal(t *testing.T) {
	var history []smart.Point
	for i := range 12 {
		history = append(history, smart.Point{Date: calendar.MustDate("2025-01-31").AddMonths(i), Value: float64(10 * (i + 1))})
	}
	o := sound()
	o.Type, o.Baseline, o.Target, o.Start = smart.AtLeast, nil, smart.MustQuantity("60"), calendar.MustDate("2026-01-01")
	running := smart.Check(o, smart.Evidence{History: history, Running: true}, today)
	assert.Equal(t, smart.StateMet, running.Achievable.State, running.Achievable.Why.Localize(language.English))
	o.Type = smart.Deliver
	assert.Equal(t, running.Achievable, smart.Check(o, smart.Evidence{History: history}, today).Achievable)
}

func TestPacesAreOfWhatTakesMonths(t *testing.T) {
	o := sound()
	seen := func() []string {
		var out []string
		for _, m := range smart.Check(o, smart.Evidence{}, today).Achievable.Seen {
			out = append(out, m.Localize(language.English))
		}
		return out
	}
	assert.NotEmpty(t, seen())
	o.Type, o.Target, o.Baseline = smart.DecreaseTo, smart.MustQuantity("100"), &smart.Baseline{Value: smart.MustQuantity("600"), Provenance: smart.Measured}
	require.Len(t, seen(), 2)
	assert.Equal(t, "600 − 100 = 500, in 166 days: 3 less each day.", seen()[0])
	assert.Regexp(t, `^That is 9\d less each month until the deadline\.$`, seen()[1])
	o.Type, o.Target, o.Baseline, o.Deadline = smart.Deliver, smart.MustQuantity("3"), nil, today.AddDays(7)
	assert.Equal(t, []string{"3 in 7 days: one every 2.3 days."}, seen(), "three accounts in a week are not thirteen a month")
}

// A better answer on one letter never makes the whole worse.
func TestOverallIsMonotone(t *testing.T) {
	rank := map[smart.State]int{smart.StateMissing: 0, smart.StateUnknown: 1, smart.StatePartly: 1, smart.StateMet: 2}
	value := map[smart.Overall]int{smart.OverallNotSMART: 0, smart.OverallOnItsFace: 1, smart.OverallSMART: 2}
	objectives := []func(*smart.Objective){
		func(*smart.Objective) {}, func(o *smart.Objective) { o.Deadline = calendar.Date{} },
		func(o *smart.Objective) { o.Target = smart.MustQuantity("190000") }, func(o *smart.Objective) { o.Account, o.Audience = "", "" },
		func(o *smart.Objective) { o.Target = smart.MustQuantity("150000") },
	}
	enough := &smart.Resources{MinutesNeeded: number(60), MinutesAvailable: number(60)}
	evidences := []smart.Evidence{
		{}, {History: monthEnds()}, {Resources: enough}, {Resources: enough, Relevance: &smart.Relevance{Indicator: smart.Serves}},
		{Resources: enough, Relevance: &smart.Relevance{Indicator: smart.Supports}, History: monthEnds()},
		{Resources: enough, Relevance: &smart.Relevance{Indicator: smart.Serves}, History: monthEnds()},
		{Resources: &smart.Resources{MinutesNeeded: number(600), MinutesAvailable: number(60)}, Relevance: &smart.Relevance{Indicator: smart.Serves}},
	}
	var all []smart.Assessment
	for _, change := range objectives {
		for _, e := range evidences {
			o := sound()
			change(&o)
			all = append(all, smart.Check(o, e, today))
		}
	}
	states := func(a smart.Assessment) (out [5]int) {
		for letter, c := range a.Criteria() {
			out[letter-smart.LetterSpecific] = rank[c.State]
		}
		return out
	}
	for _, a := range all {
		for _, b := range all {
			better := true
			x, y := states(a), states(b)
			for i := range x {
				better = better && x[i] >= y[i]
			}
			if better {
				assert.GreaterOrEqual(t, value[a.Overall], value[b.Overall], "%v %v", x, y)
			}
		}
	}
}

func TestLetters(t *testing.T) {
	initials := ""
	for letter := range smart.Check(sound(), smart.Evidence{}, today).Criteria() {
		initials += letter.Initial()
		assert.NotEmpty(t, letter.Label().Localize(language.French))
	}
	assert.Equal(t, "SMART", initials)
	assert.Equal(t, "Temporel", smart.LetterTimeBound.Label().Localize(language.French))
	assert.Empty(t, smart.Letter(0).Initial())
	assert.Zero(t, smart.Letter(6).Label())
}

func TestBudgetsOfEvidenceAreNotNegative(t *testing.T) {
	_, problems := smart.ReadEvidence([]byte(`{"resources": {"minutesNeeded": -5,
		"budgetNeeded": {"value": "-100.00 EUR", "tax": "excluded"}, "budgetAvailable": {"value": "-1000.00 EUR", "tax": "excluded"}}}`))
	var at []finding.Pointer
	for _, f := range problems {
		at = append(at, f.Pointer)
	}
	assert.Equal(t, []finding.Pointer{"/resources/budgetAvailable/value", "/resources/budgetNeeded/value", "/resources/minutesNeeded"}, at)
}

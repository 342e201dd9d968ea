package kpi_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// objective is an objective on an indicator, from the first day of 2026 to the end of March.
func objective(kind smart.TargetType, id, target string, more ...func(*smart.Objective)) smart.Objective {
	o := smart.Objective{ID: "O1", Type: kind, Indicator: id, Target: smart.MustQuantity(target),
		Start: calendar.MustDate("2026-01-01"), Deadline: calendar.MustDate("2026-03-31")}
	for _, f := range more {
		f(&o)
	}
	return o
}

func per(length string) func(*smart.Objective) {
	return func(o *smart.Objective) { o.Per = calendar.MustDuration(length) }
}

func starting(day string) func(*smart.Objective) {
	return func(o *smart.Objective) { o.Start = calendar.Date{}; _ = o.Start.UnmarshalText([]byte(day)) }
}

func from(value, day string) func(*smart.Objective) {
	return func(o *smart.Objective) { o.Baseline = baseline(value, day) }
}

func months(values ...float64) []kpi.Sample {
	out := make([]kpi.Sample, len(values))
	for i, v := range values {
		out[i] = kpi.Sample{Window: calendar.MonthOf(calendar.MustDate("2026-01-01").AddMonths(i)), Value: &v}
	}
	return out
}

func TestStandings(t *testing.T) {
	digits := func(n int, s kpi.Series) kpi.Series { s.Digits = n; return s }
	budget := objective(smart.AtMost, "spend", "1000 EUR", per("P1M"))
	level := objective(smart.AtLeast, "followers", "1000")
	tests := []struct {
		name   string
		give   smart.Objective
		series kpi.Series
		asOf   string
		want   kpi.Standing
		french string
	}{
		{"a gain of a level", objective(smart.Deliver, "followers", "5000", from("139441", "2026-01-01")), series("followers", reading("2026-03-31", 139500)), "2026-04-01", kpi.StandingMissed,
			"Au 31 mars 2026 : 59. La valeur visée (5 000) n'a pas été atteinte au 31 mars 2026."},
		{"a gain that is made", objective(smart.Deliver, "followers", "5000", from("139441", "2026-01-01")), series("followers", reading("2026-03-01", 144441)), "2026-03-02", kpi.StandingAchieved,
			"Au 1er mars 2026 : 5 000. La valeur visée (5 000) est atteinte."},
		{"a gain from nowhere", objective(smart.Deliver, "followers", "5000"), series("followers", reading("2026-03-01", 144441)), "2026-03-02", kpi.StandingUnknown,
			"Il manque le point de départ : rien ne permet de mesurer le chemin parcouru."},
		{"a gain by the month", objective(smart.Deliver, "followers", "500", from("139441", "2026-01-01"), per("P1M")), series("followers", reading("2026-03-01", 144441)), "2026-03-02", kpi.StandingUnknown,
			"Un gain par mois, par exemple, ne se lit pas dans des niveaux : mesurez-le par un cumul, tel que le gain net d'abonnés."},

		{"a month over budget", budget, series("spend", months(5000, 100)...), "2026-03-01", kpi.StandingNotHeld,
			"Du 1er janvier 2026 au 31 janvier 2026 : 5 000 €. La valeur visée (1 000 €) n'a pas été tenue alors, et doit l'être à chaque fois."},
		{"a month over budget, in the end", budget, series("spend", months(5000, 100, 100)...), "2026-04-01", kpi.StandingMissed,
			"Du 1er janvier 2026 au 31 janvier 2026 : 5 000 €. La valeur visée (1 000 €) n'a pas été tenue."},
		{"all months within budget", budget, series("spend", months(1000, 100, 900)...), "2026-04-01", kpi.StandingAchieved,
			"Au 31 mars 2026 : 900 €. La valeur visée (1 000 €) a été tenue."},
		{"the last month not read", budget, series("spend", months(1000, 100)...), "2026-04-01", kpi.StandingToMeasure,
			"L'échéance (31 mars 2026) est passée et son relevé manque. Au 28 février 2026 : 100 €, pour une valeur visée de 1 000 €."},
		{"over budget before the month is over", budget, series("spend", append(months(100), reading("2026-02-01/2026-02-10", 1500))...), "2026-02-11", kpi.StandingNotHeld,
			"Du 1er février 2026 au 10 février 2026 : 1 500 €. La valeur visée (1 000 €) n'est pas tenue à ce jour."},
		{"over budget before the first month is over", budget, series("spend", reading("2026-01-01/2026-01-10", 1500)), "2026-01-11", kpi.StandingNotHeld,
			"Du 1er janvier 2026 au 10 janvier 2026 : 1 500 €. La valeur visée (1 000 €) n'est pas tenue à ce jour."},
		{"a month of which days are missing", budget, series("spend", reading("2026-01-01/2026-01-20", 900), reading("2026-02-01/2026-02-28", 100)), "2026-03-01", kpi.StandingHeld,
			"Au 28 février 2026 : 100 €. La valeur visée (1 000 €) est tenue à ce jour."},
		{"a month of which days are missing, in the end", budget, series("spend", reading("2026-01-01/2026-01-20", 900), reading("2026-02-01/2026-02-28", 100), reading("2026-03-01/2026-03-31", 10)), "2026-04-01", kpi.StandingUnknown,
			"Au 31 janvier 2026 : au moins 900 €. Cela ne permet pas de dire si la valeur visée (1 000 €) est atteinte. Aucun relevé pour 11 jours, à partir du 21 janvier 2026 : ce qui s'y est passé s'ajoute."},
		{"months of the source after the start", objective(smart.AtMost, "spend", "1000 EUR", per("P1M"), starting("2026-01-05")), series("spend", months(5000, 100)...), "2026-03-01", kpi.StandingHeld,
			"Au 28 février 2026 : 100 €. La valeur visée (1 000 €) est tenue à ce jour."},
		{"before a month has passed", budget, series("spend", daily("2025-12-20", make([]float64, 20)...)...), "2026-01-10", kpi.StandingTooEarly,
			"Trop tôt pour le dire : la première période complète se termine le 31 janvier 2026."},
		{"a rate to reach, before a month has passed", objective(smart.IncreaseTo, "leads", "20", per("P1M"), from("10", "2026-01-01")), series("leads", daily("2025-12-10", make([]float64, 32)...)...), "2026-01-10", kpi.StandingTooEarly,
			"Trop tôt pour le dire : la première période complète se termine le 31 janvier 2026."},
		{"without a start, the last month over budget", objective(smart.AtMost, "spend", "1000 EUR", per("P1M"), starting("")), series("spend", months(100, 5000)...), "2026-03-01", kpi.StandingNotHeld,
			"Du 1er février 2026 au 28 février 2026 : 5 000 €. La valeur visée (1 000 €) n'est pas tenue à ce jour."},
		{"without a start, an earlier month over budget", objective(smart.AtMost, "spend", "1000 EUR", per("P1M"), starting("")), series("spend", months(5000, 100)...), "2026-03-01", kpi.StandingUnknown,
			"L'objectif ne dit pas à partir de quand compter."},
		{"a length of time that goes backwards", objective(smart.AtMost, "spend", "1000 EUR", per("-P1M")), series("spend", months(5000, 100)...), "2026-03-01", kpi.StandingUnknown,
			"L'objectif ne dit pas sur quelle durée se compte sa valeur visée."},
		{"a length of time that goes backwards, to reach", objective(smart.IncreaseTo, "leads", "20", per("-P1M"), from("10", "2026-01-01")), series("leads", months(5, 7)...), "2026-03-01", kpi.StandingUnknown,
			"L'objectif ne dit pas sur quelle durée se compte sa valeur visée."},
		{"more days than are judged", objective(smart.AtMost, "spend", "1000 EUR", per("P1D"), starting("1926-01-01")), series("spend", reading("1926-01-01/2026-01-31", 100)), "2026-02-01", kpi.StandingUnknown,
			"Il y a plus de 10 000 périodes à évaluer depuis le début."},

		{"a level that fell in between", level, series("followers", reading("2026-01-10", 1200), reading("2026-02-10", 500), reading("2026-03-31", 1001)), "2026-04-01", kpi.StandingMissed,
			"Au 10 février 2026 : 500. La valeur visée (1 000) n'a pas été tenue."},
		{"a level that recovered", level, series("followers", reading("2026-02-10", 500), reading("2026-03-01", 1001)), "2026-03-02", kpi.StandingNotHeld,
			"Au 10 février 2026 : 500. La valeur visée (1 000) n'a pas été tenue ce jour-là, alors qu'elle doit l'être en permanence."},
		{"a level that fell, without a start", objective(smart.AtLeast, "followers", "1000", starting("")), series("followers", reading("2026-02-10", 500), reading("2026-03-31", 1001)), "2026-04-01", kpi.StandingUnknown,
			"L'objectif ne dit pas à partir de quand compter."},
		{"a level kept, without a start", objective(smart.AtLeast, "followers", "1000", starting("")), series("followers", reading("2026-02-10", 1000), reading("2026-03-31", 1001)), "2026-04-01", kpi.StandingAchieved,
			"Au 31 mars 2026 : 1 001. La valeur visée (1 000) a été tenue."},
		{"a level below, without a start", objective(smart.AtLeast, "followers", "1000", starting("")), series("followers", reading("2026-03-01", 500)), "2026-03-02", kpi.StandingNotHeld,
			"Au 1er mars 2026 : 500. La valeur visée (1 000) n'est pas tenue à ce jour."},
		{"a level kept", level, series("followers", reading("2026-02-10", 1000), reading("2026-03-31", 1001)), "2026-04-01", kpi.StandingAchieved,
			"Au 31 mars 2026 : 1 001. La valeur visée (1 000) a été tenue."},
		{"a level read twice", level, series("followers", reading("2026-02-10", 1000), reading("2026-02-10", 900), reading("2026-03-31", 1001)), "2026-04-01", kpi.StandingUnknown,
			"Deux relevés du 10 février 2026 se contredisent."},
		{"a rate not held, final reading missing", objective(smart.AtLeast, "response_rate", "90%"), series("response_rate", ratio("2026-01-01/2026-01-31", 50, 100)), "2026-04-01", kpi.StandingToMeasure,
			"L'échéance (31 mars 2026) est passée et son relevé manque. Au 31 janvier 2026 : 50 %, pour une valeur visée de 90 %."},

		{"cents that add up", objective(smart.AtMost, "spend", "0.30 EUR"), series("spend", reading("2026-01-01/2026-01-31", 0.1), reading("2026-02-01/2026-03-31", 0.2)), "2026-04-01", kpi.StandingAchieved,
			"Au 31 mars 2026 : 0,30 €. La valeur visée (0,30 €) a été tenue."},
		{"minutes that add up", objective(smart.Deliver, "watch_time", "0.3 min"), series("watch_time", reading("2026-01-01/2026-01-31", 0.1), reading("2026-02-01/2026-02-28", 0.1), reading("2026-03-01/2026-03-31", 0.1)), "2026-04-01", kpi.StandingAchieved,
			"Au 31 mars 2026 : 0,3 min. La valeur visée (0,3 min) est atteinte."},
		{"one view short of two billion", objective(smart.Deliver, "views", "2000000001"), series("views", reading("2026-01-01/2026-03-31", 2000000000)), "2026-04-01", kpi.StandingMissed,
			"Au 31 mars 2026 : 2 000 000 000. La valeur visée (2 000 000 001) n'a pas été atteinte au 31 mars 2026."},

		{"a cost to raise", objective(smart.IncreaseTo, "cpl", "50 EUR", from("40 EUR", "2026-01-01")), series("cpl", ratio("2026-01-01/2026-03-31", 6000, 100)), "2026-04-01", kpi.StandingUnknown,
			"L'indicateur « coût par lead (CPL) » est à réduire, et l'objectif vise le contraire : cela ne peut pas être dit un progrès."},
		{"six times the plan", objective(smart.Deliver, "posts_published", "48"), series("posts_published", reading("2026-01-01/2026-03-31", 300)), "2026-04-01", kpi.StandingOver,
			"Au 31 mars 2026 : 300. La valeur visée (48) est dépassée : cet indicateur est à tenir, et aller au-delà n'est pas mieux."},
		{"the plan", objective(smart.Deliver, "posts_published", "48"), series("posts_published", reading("2026-01-01/2026-03-31", 48)), "2026-04-01", kpi.StandingAchieved,
			"Au 31 mars 2026 : 48. La valeur visée (48) est atteinte."},

		{"one lucky day", objective(smart.IncreaseTo, "ctr", "5%"), series("ctr", ratio("2026-03-01", 1, 1)), "2026-03-02", kpi.StandingTooEarly,
			"Données insuffisantes : 1 pour l'instant au dénominateur, et il en faut 100 pour que cet indicateur dise quelque chose."},
		{"one message, answered", objective(smart.IncreaseTo, "response_rate", "90%"), series("response_rate", ratio("2026-03-01", 1, 1)), "2026-03-02", kpi.StandingTooEarly,
			"Données insuffisantes : 1 pour l'instant au dénominateur, et il en faut 30 pour que cet indicateur dise quelque chose."},
		{"two clicks in the end", objective(smart.IncreaseTo, "ctr", "5%"), series("ctr", ratio("2026-01-01/2026-03-31", 2, 1000)), "2026-04-01", kpi.StandingUnknown,
			"Données insuffisantes : 2 pour l'instant au numérateur, et il en faut 10 pour que cet indicateur dise quelque chose."},
		{"a month of three leads", objective(smart.AtMost, "cpl", "50 EUR", per("P1M")), series("cpl", ratio("2026-01-01/2026-01-31", 60, 3)), "2026-02-01", kpi.StandingTooEarly,
			"Données insuffisantes : 3 pour l'instant au dénominateur, et il en faut 40 pour que cet indicateur dise quelque chose."},

		{"a rounded level", objective(smart.IncreaseTo, "followers", "1105000", from("1050000", "2026-01-01")), digits(3, series("followers", reading("2026-03-31", 1100000))), "2026-04-01", kpi.StandingUnknown,
			"Au 31 mars 2026 : environ 1,1 million. Cela ne permet pas de dire si la valeur visée (1 105 000) est atteinte. La source ne donne que 3 chiffres significatifs : la valeur peut aller jusqu'au palier suivant."},
		{"a rounded level, for sure", objective(smart.IncreaseTo, "followers", "1100000", from("1050000", "2026-01-01")), digits(3, series("followers", reading("2026-03-31", 1100000))), "2026-04-01", kpi.StandingAchieved,
			"Au 31 mars 2026 : environ 1,1 million. La valeur visée (1 100 000) est atteinte."},

		{"a gap, after the deadline", objective(smart.Deliver, "leads", "60"), series("leads", reading("2026-01-01/2026-01-31", 10), reading("2026-03-01/2026-03-31", 10)), "2026-04-01", kpi.StandingUnknown,
			"Au 31 mars 2026 : au moins 20. Cela ne permet pas de dire si la valeur visée (60) est atteinte. Aucun relevé pour 28 jours, à partir du 1er février 2026 : ce qui s'y est passé s'ajoute."},
		{"a starting point in dollars", objective(smart.DecreaseTo, "cpl", "20 EUR", from("40 USD", "2026-01-01")), series("cpl", ratio("2026-01-01/2026-03-31", 6000, 100)), "2026-04-01", kpi.StandingUnknown,
			"Le point de départ (40 $) n'est pas dans l'unité de l'indicateur (EUR)."},
		{"contradictory in the end", objective(smart.Deliver, "leads", "60"), series("leads", reading("2026-01-01/2026-03-31", 10), reading("2026-01-01/2026-03-31", 90)), "2026-04-01", kpi.StandingUnknown,
			"Deux relevés du 1er janvier 2026 se contredisent."},
		{"never read", objective(smart.Deliver, "leads", "60"), series("leads"), "2026-04-01", kpi.StandingToMeasure,
			"Il n'y a aucun relevé dans la période."},
		{"minutes", objective(smart.DecreaseTo, "first_response_time", "1 h", from("2 h", "2026-01-01")), series("first_response_time", durations("2026-03-01/2026-03-31", 45)), "2026-04-01", kpi.StandingAchieved,
			"Au 31 mars 2026 : 45 min. La valeur visée (60 min) est atteinte."},
		{"points", objective(smart.IncreaseTo, "nps", "60", from("20", "2026-01-01")), series("nps", ratio("2026-01-01/2026-03-31", 30, 100)), "2026-04-01", kpi.StandingMissed,
			"Au 31 mars 2026 : 30 points. La valeur visée (60 points) n'a pas été atteinte au 31 mars 2026."},
		{"stars", objective(smart.IncreaseTo, "average_rating", "4.8", from("4.5", "2026-01-01")), series("average_rating", reading("2026-02-28", 4.51)), "2026-03-01", kpi.StandingBehind,
			"Au 28 février 2026 : 4,51 sur 5. Une progression régulière vers 4,8 sur 5 en serait déjà à 4,70 sur 5. Écart restant : 0,29 sur 5, soit 0,07 sur 5 par semaine jusqu'au 31 mars 2026 inclus."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := kpi.ProgressOf(test.give, test.series, calendar.MustDate(test.asOf))
			assert.Equal(t, test.want.String(), p.Standing.String())
			assert.Equal(t, test.french, plainSpaces(p.Why.Localize(language.French)))
			english := p.Why.Localize(language.English)
			assert.NotContains(t, english, "{")
			assert.Regexp(t, `^[A-Z].*\.$`, english)
		})
	}
}

func TestAGainIsMeasuredFromTheStart(t *testing.T) {
	o := objective(smart.Deliver, "followers", "5000", from("139441", "2026-01-01"))
	p := kpi.ProgressOf(o, series("followers", reading("2026-02-15", 139500)), calendar.MustDate("2026-02-16"))
	assert.Equal(t, kpi.StandingBehind, p.Standing)
	gained, _ := p.Current.Value()
	assert.Equal(t, 59.0, gained)
	start, _ := p.Baseline.Value()
	assert.Equal(t, 139441.0, start)
	left, _ := p.Remaining.Value()
	assert.Equal(t, 4941.0, left)
	share, _ := p.Share.Value()
	assert.InDelta(t, 1.18, share, 1e-9)
}

func TestPaceAndNeedHaveOneSign(t *testing.T) {
	falling := objective(smart.DecreaseTo, "cpl", "20 EUR", from("40 EUR", "2026-01-01"))
	rising := objective(smart.IncreaseTo, "response_rate", "80%", from("60%", "2026-01-01"))
	for _, test := range []struct {
		give smart.Objective
		s    kpi.Series
		pace float64
	}{
		{falling, series("cpl", ratio("2026-01-01/2026-01-15", 3800, 100)), 1},
		{falling, series("cpl", ratio("2026-01-01/2026-01-15", 4200, 100)), -1},
		{rising, series("response_rate", ratio("2026-01-01/2026-01-15", 62, 100)), 1},
		{rising, series("response_rate", ratio("2026-01-01/2026-01-15", 58, 100)), -1},
	} {
		p := kpi.ProgressOf(test.give, test.s, calendar.MustDate("2026-01-16"))
		pace, exact := p.Pace.Value()
		assert.True(t, exact)
		assert.InDelta(t, test.pace, pace, 1e-9)
		needed, _ := p.Needed.Value()
		assert.Positive(t, needed)
	}
}

func TestWhatIsNotZeroDoesNotPrintAsZero(t *testing.T) {
	week := "2026-01-05/2026-01-11"
	for _, test := range []struct {
		give            kpi.Series
		english, french string
	}{
		{series("cpc", ratio(week, 1, 500)), "less than €0.01", "moins de 0,01 €"},
		{series("attributed_gain", reading(week, -0.001)), "more than -€0.01", "plus de -0,01 €"},
		{series("ctr", ratio(week, 1, 1500)), "0.1%", "0,1 %"},
		{series("ctr", ratio(week, 1, 9000000)), "less than 0.0001%", "moins de 0,0001 %"},
		{series("conversation_rate", ratio(week, 1, 40)), "0.03 per post", "0,03 par publication"},
		{series("ctr", ratio(week, 0, 40)), "0%", "0 %"},
	} {
		m := test.give.Over(calendar.MustPeriod(week))
		assert.Equal(t, test.english, m.Label().Localize(language.English))
		assert.Equal(t, test.french, plainSpaces(m.Label().Localize(language.French)))
	}
}

func TestWhatTheSourceCutsOffIsBounds(t *testing.T) {
	cut := func(s kpi.Series) kpi.Series { s.Digits = 3; return s }
	for _, test := range []struct {
		give      kpi.Series
		low, high float64
		french    string
	}{
		{cut(series("followers", reading("2026-01-31", 1100000))), 1100000, 1109999, "environ 1,1 million"},
		{cut(series("followers", reading("2026-01-31", 999))), 999, 999, "999"},
		{cut(series("views", reading("2026-01-01/2026-01-31", 12400))), 12400, 12499, "environ 12 400"},
		{cut(series("views", reading("2026-01-01/2026-01-15", 12400), reading("2026-01-16/2026-01-31", 20))), 12420, 12519, "entre environ 12 400 et environ 12 500"},
		{cut(series("likes", reading("2026-01-01/2026-01-15", -1230), reading("2026-01-16/2026-01-31", 0))), -1239, -1230, "entre environ -1 240 et environ -1 230"},
		{cut(series("reach", reading("2026-01-01/2026-01-15", 1230), reading("2026-01-16/2026-01-31", 1000))), 1230, 2248, "entre environ 1 230 et environ 2 250"},
		{cut(series("ctr", ratio("2026-01-01/2026-01-31", 12345, 100000))), 12.345, 12.345, "12,345 %"},
	} {
		m := test.give.Over(january)
		low, high, _ := m.Bounds()
		assert.Equal(t, [2]float64{test.low, test.high}, [2]float64{low, high})
		assert.Equal(t, test.french, plainSpaces(m.Label().Localize(language.French)))
	}
}

// TestProgressAndHistoryAgree: the last point of the past is what progress compares, when
// the series begins with the objective.
func TestProgressAndHistoryAgree(t *testing.T) {
	leads := series("leads", reading("2025-12-25/2025-12-31", 100), reading("2026-01-01/2026-01-07", 5), reading("2026-01-08/2026-01-14", 7))
	for _, kind := range []smart.TargetType{smart.AtLeast, smart.AtMost} {
		o := objective(kind, "leads", "60")
		asOf := calendar.MustDate("2026-01-15")
		points := leads.History(o, asOf)
		current, _ := kpi.ProgressOf(o, leads, asOf).Current.Value()
		assert.Equal(t, 12.0, current)
		assert.Equal(t, []smart.Point{{Date: calendar.MustDate("2026-01-07"), Value: 5}, {Date: calendar.MustDate("2026-01-14"), Value: 12}}, points)
	}
}

func TestLabelsOfStandings(t *testing.T) {
	for standing, want := range map[kpi.Standing][2]string{
		kpi.StandingUnknown: {"not available", "non disponible (n. d.)"}, kpi.StandingTooEarly: {"too early to tell", "trop tôt pour le dire"},
		kpi.StandingToMeasure: {"to be measured", "à mesurer"}, kpi.StandingOver: {"exceeded", "dépassé"},
	} {
		assert.Equal(t, want, [2]string{standing.Label().Localize(language.English), standing.Label().Localize(language.French)})
	}
	assert.Equal(t, finding.Code("kpi.standing.too_early"), kpi.StandingTooEarly.Label().Code)
}

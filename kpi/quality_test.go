package kpi_test

import (
	"bytes"
	"encoding/csv"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func qualityOf(in kpi.Setting, s ...kpi.Series) finding.List {
	return kpi.Builtin().Quality(s, in, far)
}

// on puts a series on an account.
func on(account string, s kpi.Series) kpi.Series {
	s.ID, s.Account = account, account
	return s
}

// reads checks the sentences of a finding.
func reads(t *testing.T, f finding.Finding, english, french string) {
	t.Helper()
	assert.Equal(t, english, said(f.Message, language.English))
	assert.Equal(t, french, said(f.Message, language.French))
}

// Scenario 7: one reading of one account is a tenth of its neighbours, and all accounts fall
// on one day; neither is a fall, and neither is kept.
func TestScenario7Glitch(t *testing.T) {
	t.Run("V", func(t *testing.T) {
		s := series("followers", levelsOf("2012-03-28", 2701, 2826, 2949, 3080, 3197, 3323, 287, 3578, 3711, 3833, 3950, 4081)...)
		found := only(t, qualityOf(kpi.Setting{}, s), kpi.CodeDataGlitch)
		assert.Equal(t, finding.Pointer("/series/0/samples/6"), found.Pointer)
		reads(t, found, "Suspect reading on 9 May 2012: 287, between 3,323 and 3,578. It is left out until it is corrected.",
			"Relevé suspect le 9 mai 2012 : 287, entre 3 323 et 3 578. Il est écarté en attendant d'être corrigé.")
		chart, signals := chartOf(s, kpi.Setting{})
		assert.Empty(t, signals)
		assert.Greater(t, value(t, chart.Centre), 0.0)
		assert.Len(t, kpi.Builtin().Reliable([]kpi.Series{s}, kpi.Setting{}, far)[0].Samples, 11)
		assert.Len(t, s.Samples, 12)
	})
	t.Run("several accounts on one date", func(t *testing.T) {
		all := []kpi.Series{
			on("facebook", series("followers", levelsOf("2012-11-14", 1760, 1921, 1940, 1987, 1323)...)),
			on("twitter", series("followers", levelsOf("2012-11-14", 9100, 9140, 9190, 9230, 7500)...)),
			on("tumblr", series("followers", levelsOf("2012-11-14", 400, 405, 411, 415, 90)...)),
			on("flickr", series("followers", levelsOf("2012-11-14", 12, 12, 13, 13, 13)...)),
		}
		l := qualityOf(kpi.Setting{}, all...)
		var common finding.List
		for _, f := range l {
			if f.Code == kpi.CodeDataGlitchCommon {
				common = append(common, f)
			}
		}
		require.Len(t, common, 3)
		assert.False(t, l.Has(kpi.CodeDataGlitchLast))
		assert.Equal(t, finding.Pointer("/series/0/samples/4"), common[0].Pointer)
		reads(t, common[0],
			"Suspect reading on 12 December 2012: 1,323, after 1,987. 3 accounts fall on that day, which points to how they were read. It is left out.",
			"Relevé suspect le 12 décembre 2012 : 1 323, après 1 987. 3 comptes chutent ce jour-là, ce qui met en cause le relevé lui-même. Il est écarté.")
		kept := kpi.Builtin().Reliable(all, kpi.Setting{}, far)
		for i, want := range []int{4, 4, 4, 5} {
			assert.Len(t, kept[i].Samples, want)
		}
		over := kept[0].Over(calendar.MustPeriod("2012-11-01/2012-12-31"))
		assert.Equal(t, 1987.0, value(t, over), "the level is as it was")

		for i := range all {
			last := *all[i].Samples[4].Value
			all[i].Samples = append(all[i].Samples, reading("2012-12-19", last), reading("2012-12-26", last))
		}
		assert.False(t, qualityOf(kpi.Setting{}, all...).Has(kpi.CodeDataGlitchCommon), "a fall that lasts is one")
	})
	t.Run("last of one account", func(t *testing.T) {
		s := series("followers", levelsOf("2012-11-14", 1760, 1921, 1940, 1987, 1323)...)
		reads(t, only(t, qualityOf(kpi.Setting{}, s), kpi.CodeDataGlitchLast),
			"Suspect last reading, on 12 December 2012: 1,323, after 1,987. It is left out until the next reading confirms it.",
			"Dernier relevé suspect, le 12 décembre 2012 : 1 323, après 1 987. Il est écarté en attendant que le prochain relevé le confirme.")
		crisis := kpi.Setting{Events: []kpi.Event{{ID: "c", Kind: kpi.EventCrisis, Period: calendar.MustPeriod("2012-12-10/2012-12-14")}}}
		assert.False(t, qualityOf(crisis, s).Has(kpi.CodeDataGlitchLast), "people may leave in a crisis")
	})
	t.Run("a count of zero", func(t *testing.T) {
		s := series("views", weekly("2026-01-05", 900, 950, 1010, 980, 930, 0)...)
		assert.True(t, qualityOf(kpi.Setting{}, s).Has(kpi.CodeDataGlitchLast))
		s.Samples = weekly("2026-01-05", 3, 0, 2, 1, 4, 0)
		assert.Empty(t, qualityOf(kpi.Setting{}, s))
	})
}

// Scenario 10: a level that its source rounds says nothing of small changes.
func TestScenario10RoundedLevelIsNotStagnant(t *testing.T) {
	values := make([]float64, 31)
	for i := range values {
		values[i] = 1100000
	}
	known := on("channel", series("followers", daily("2026-01-01", values...)...))
	said := series("followers", daily("2026-01-01", values...)...)
	said.Digits = 3
	guessed := series("followers", daily("2026-01-01", values...)...)
	youtube := kpi.Setting{Accounts: []kpi.Account{{ID: "channel", Network: network.YouTube}}}
	for _, s := range []kpi.Series{known, said, guessed} {
		reads(t, only(t, qualityOf(youtube, s), kpi.CodeDataRounding),
			"In 30 days the figure did not move by more than its source shows, which is by steps of 10,000: whether it stagnates cannot be told.",
			"En 30 jours, la valeur n'a pas bougé de plus que ce que montre sa source, par paliers de 10 000 : on ne peut pas dire si elle stagne.")
	}
	values = []float64{1100000, 1100000, 1100000, 1100000, 1100000, 1100000, 1100000, 1100000, 1100000, 1100000, 1100000, 1110000}
	_, signals := chartOf(series("followers", levelsOf("2026-01-05", values...)...), youtube)
	assert.Empty(t, signals, "a step of the source is no leap")

	said.Samples[0].Value = new(1010000.0)
	said.Samples = said.Samples[:10]
	assert.Empty(t, qualityOf(youtube, said), "nine days are too few")
	exact := series("followers", daily("2026-01-01", 1100123, 1100123, 1100123, 1100123, 1100123, 1100123)...)
	assert.Empty(t, qualityOf(kpi.Setting{}, exact))
}

// Scenario 17: what is counted otherwise is no change.
func TestScenario17DefinitionBreak(t *testing.T) {
	before := on("page", series("views", weekly("2025-09-01", 40100, 39800, 40300, 39900, 40200, 40000, 39700, 40050, 39950, 40000)...))
	after := on("page", series("views", weekly("2025-11-17", 70100, 69800, 70300, 69900)...))
	before.Definition, after.Definition = "facebook.page_impressions", "facebook.page_media_view"
	found := only(t, qualityOf(kpi.Setting{}, after, before), kpi.CodeDefinitionBreak)
	assert.Equal(t, finding.Pointer("/series/0"), found.Pointer)
	require.Len(t, found.Related, 1)
	assert.Equal(t, finding.Pointer("/series/1"), found.Related[0].Pointer)
	reads(t, found,
		"The definition changed on 17 November 2025: “facebook.page_impressions” before, “facebook.page_media_view” from then on. From 40,000 to 70,000 is no change of activity: comparisons start again from that date.",
		"Rupture de définition le 17 novembre 2025 : « facebook.page_impressions » auparavant, « facebook.page_media_view » ensuite. De 40 000 à 70 000, il n'y a pas d'évolution : les comparaisons repartent de cette date.")
	_, signals := chartOf(after, kpi.Setting{})
	assert.Empty(t, signals)

	for name, change := range map[string]func(*kpi.Series){
		"same definition": func(s *kpi.Series) { s.Definition = before.Definition },
		"other account":   func(s *kpi.Series) { s.Account = "other" },
		"other media":     func(s *kpi.Series) { s.Media = kpi.Paid },
		"other indicator": func(s *kpi.Series) { s.Indicator = "likes" },
	} {
		s := after
		change(&s)
		assert.False(t, qualityOf(kpi.Setting{}, before, s).Has(kpi.CodeDefinitionBreak), name)
	}
	together := before
	together.Definition = after.Definition
	assert.True(t, qualityOf(kpi.Setting{}, before, together).Has(kpi.CodeDefinitionOverlap))
}

// Trap 14: February has 28 days, and a rendezvous of Tuesdays has four dates or five.
func TestTrap14FebruaryAndTheFiveTuesdays(t *testing.T) {
	t.Run("months", func(t *testing.T) {
		s := series("views", reading("2026-01-01/2026-01-31", 31000), reading("2026-02-01/2026-02-28", 27440))
		l := qualityOf(kpi.Setting{}, s)
		require.NotEmpty(t, l)
		assert.Equal(t, kpi.CodeCalendarEffect, l[0].Code, "before anything else")
		reads(t, l[0],
			"Calendar effect, before anything else: 28 days against 31 (1 February 2026 to 28 February 2026; before that, 1 January 2026 to 31 January 2026), that is -9.7% for the same activity. Change observed: -11.5%. Compare by day, or by post.",
			"Effet calendaire, avant toute autre explication : 28 jours contre 31 (du 1er février 2026 au 28 février 2026 ; période précédente : du 1er janvier 2026 au 31 janvier 2026), soit -9,7 % à activité égale. Variation constatée : -11,5 %. À comparer par jour ou par publication.")
	})
	t.Run("people", func(t *testing.T) {
		s := series("reach", reading("2026-01-01/2026-01-31", 31000), reading("2026-02-01/2026-02-28", 28000))
		assert.Contains(t, said(only(t, qualityOf(kpi.Setting{}, s), kpi.CodeCalendarEffect).Message, language.French), "au plus")
	})
	t.Run("Tuesdays", func(t *testing.T) {
		var samples []kpi.Sample
		for day := calendar.MustDate("2026-01-06"); day.Before(calendar.MustDate("2026-04-01")); day = day.AddDays(7) {
			samples = append(samples, kpi.Sample{Date: day, Value: new(1.0)})
		}
		s := series("posts_published", samples...)
		s.Covers = calendar.MustPeriod("2026-01-01/2026-12-31")
		found := only(t, kpi.Builtin().Quality([]kpi.Series{s}, kpi.Setting{}, calendar.MustDate("2026-04-02")), kpi.CodeCalendarEffect)
		reads(t, found,
			"Calendar effect, before anything else: 31 days against 28 and 5 Tuesdays against 4 (1 March 2026 to 31 March 2026; before that, 1 February 2026 to 28 February 2026), that is 25.0% for the same activity. Change observed: 25.0%. Compare by day, or by post.",
			"Effet calendaire, avant toute autre explication : 31 jours contre 28 et 5 mardis contre 4 (du 1er mars 2026 au 31 mars 2026 ; période précédente : du 1er février 2026 au 28 février 2026), soit 25,0 % à activité égale. Variation constatée : 25,0 %. À comparer par jour ou par publication.")
	})
	t.Run("equal", func(t *testing.T) {
		s := series("views", reading("2026-07-01/2026-07-31", 31000), reading("2026-08-01/2026-08-31", 27440))
		assert.Empty(t, qualityOf(kpi.Setting{}, s))
		assert.Empty(t, qualityOf(kpi.Setting{}, series("followers", reading("2026-01-31", 1), reading("2026-02-28", 2))))
	})
}

func TestQualityOfDates(t *testing.T) {
	whole := weekly("2026-01-05", 10, 12, 11, 13, 12, 14, 10, 11, 12, 13)
	tests := []struct {
		name            string
		give            []kpi.Sample
		code            finding.Code
		at              finding.Pointer
		english, french string
	}{
		{"gap", append(append([]kpi.Sample{}, whole[:4]...), whole[5:]...), kpi.CodeDataGap, "/series/0/samples/4",
			"1 of 10 readings are missing, from 2 February 2026 on: what happened then is not known, and is not zero.",
			"Il manque 1 relevé sur 10, à partir du 2 février 2026 : ce qui s'est passé alors n'est pas connu, et n'est pas nul."},
		{"sparse", append(append([]kpi.Sample{}, whole[:4]...), whole[9:]...), kpi.CodeDataSparse, "/series/0/samples/4",
			"5 of 10 readings are missing, from 2 February 2026 on: that is too many to conclude anything.",
			"Il manque 5 relevés sur 10, à partir du 2 février 2026 : c'est trop pour conclure."},
		{"twice", append(append([]kpi.Sample{}, whole...), whole[9]), kpi.CodeDataDuplicate, "/series/0/samples/10",
			"1 reading is there twice: it counts once.", "1 relevé figure deux fois : il compte une seule fois."},
		{"order", append(append([]kpi.Sample{}, whole[2:]...), whole[:2]...), kpi.CodeDataUnsorted, "/series/0/samples/8",
			"2 readings are not in the order of days, and are put in order.",
			"2 relevés ne sont pas dans l'ordre des dates : ils sont remis en ordre."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := qualityOf(kpi.Setting{}, series("views", tt.give...))
			require.Len(t, l, 1)
			assert.Equal(t, tt.code, l[0].Code)
			assert.Equal(t, tt.at, l[0].Pointer)
			reads(t, l[0], tt.english, tt.french)
		})
	}
	assert.Empty(t, qualityOf(kpi.Setting{}, series("views", whole...)))
	covered := series("views", append(append([]kpi.Sample{}, whole[:4]...), whole[5:]...)...)
	covered.Covers = calendar.MustPeriod("2026-01-01/2026-03-31")
	assert.Empty(t, qualityOf(kpi.Setting{}, covered), "the series accounts for it")
	levels := series("followers", append(levelsOf("2026-01-05", 100, 101, 102, 104), levelsOf("2026-02-16", 107, 108, 110)...)...)
	reads(t, only(t, qualityOf(kpi.Setting{}, levels), kpi.CodeDataGap),
		"2 of 9 readings are missing, from 27 January 2026 on: what happened then is not known, and is not zero.",
		"Il manque 2 relevés sur 9, à partir du 27 janvier 2026 : ce qui s'est passé alors n'est pas connu, et n'est pas nul.")
	assert.Empty(t, kpi.Builtin().Quality([]kpi.Series{covered, {}}, kpi.Setting{}, calendar.Date{}))
}

func TestReliableLeavesItsArgumentsAlone(t *testing.T) {
	s := series("followers", levelsOf("2012-03-28", 3105, 3160, 3201, 3323, 287, 3578, 3610)...)
	all := []kpi.Series{s, series("nonsense", reading("2026-01-01", math.NaN()))}
	kept := kpi.Builtin().Reliable(all, kpi.Setting{}, far)
	require.Len(t, kept, 2)
	assert.Len(t, kept[0].Samples, 6)
	assert.Len(t, all[0].Samples, 7)
	assert.Equal(t, 287.0, *all[0].Samples[4].Value)
	assert.False(t, kpi.Builtin().Quality(kept, kpi.Setting{}, far).Has(kpi.CodeDataGlitch))
}

// FuzzQuality judges random series: nothing panics, findings are sorted and speak both
// languages, limits are in order around the centre, and what is left out leaves no reading
// that is not whole.
func FuzzQuality(f *testing.F) {
	f.Add([]byte{0, 6, 100, 5, 7, 6, 120, 5, 14, 6, 0, 0}, uint8(0), uint8(20), uint8(1))
	f.Add([]byte{0, 0, 100, 5, 1, 0, 90, 5, 2, 0, 9, 5, 3, 0, 95, 5}, uint8(1), uint8(60), uint8(5))
	ids := []kpi.ID{"views", "followers", "reach", "ctr", "avg_view_duration", "first_response_time", "nps", "cpl", "likes", "frequency"}
	f.Fuzz(func(t *testing.T, data []byte, which, day, event uint8) {
		asOf := january.From().AddDays(int(day))
		half := len(data) / 8 * 4
		a, b := series(ids[int(which)%len(ids)], fuzzed(data[:half])...), series(ids[int(which)%len(ids)], fuzzed(data[half:])...)
		a.Definition, b.Definition, b.Digits = "facebook.a", "facebook.b", int(event)%4
		from := january.From().AddDays(int(event) % 70)
		window, _ := calendar.NewPeriod(from, from.AddDays(int(event)%9))
		in := kpi.Setting{Events: []kpi.Event{{ID: "e", Kind: kpi.EventKind(event % 9), Period: window}}}
		l := kpi.Builtin().Quality([]kpi.Series{a, b}, in, asOf)
		for i, found := range l {
			if i > 0 && l[i-1].Compare(found) > 0 {
				t.Fatal("not sorted")
			}
			if english, french := said(found.Message, language.English), said(found.Message, language.French); english == french || english == "" {
				t.Fatalf("%s: %q", found.Code, english)
			}
		}
		for _, s := range append(kpi.Builtin().Reliable([]kpi.Series{a, b}, in, asOf), a, b) {
			chart, signals := kpi.Builtin().ChartOf(s, in, asOf)
			lower, known := chart.Lower.Value()
			upper, _ := chart.Upper.Value()
			centre, _ := chart.Centre.Value()
			switch {
			case known && !(lower <= centre && centre <= upper):
				t.Fatalf("%v, %v, %v", lower, centre, upper)
			case !known && len(signals) > 0:
				t.Fatal("a signal without limits")
			case !known && chart.Why.IsZero():
				t.Fatal("no reason")
			case len(signals) > 3:
				t.Fatalf("%d signals", len(signals))
			}
			for _, x := range signals {
				if x.Better && x.Worse || said(x.Message, language.English) == said(x.Message, language.French) {
					t.Fatalf("%+v", x)
				}
			}
			chart.Assurance(float64(event), kpi.Up)
		}
	})
}

// Of the followers of real accounts, those that were read wrongly are found (on one day of
// 2012 many of New York's are those of another account), and no others.
func TestGlitchesOfRealLevels(t *testing.T) {
	rows, err := csv.NewReader(bytes.NewReader(shared(t, "cases.dev.csv"))).ReadAll()
	require.NoError(t, err)
	levels := map[string][]kpi.Sample{}
	for _, row := range rows[1:] { // suite, case, part, index, day, value
		day, err := strconv.Atoi(row[4])
		require.NoError(t, err)
		v, err := strconv.ParseFloat(row[5], 64)
		require.NoError(t, err)
		name := row[0] + " " + row[1]
		levels[name] = append(levels[name], kpi.Sample{Date: january.From().AddDays(day - 3000), Value: &v})
	}
	found, accounts := map[string]int{}, map[string]int{}
	for name, samples := range levels {
		suite, _, _ := strings.Cut(name, ":")
		if suite != "nyc" && suite != "masto" && suite != "yts" {
			continue
		}
		accounts[suite]++
		l := qualityOf(kpi.Setting{}, series("followers", samples...))
		for _, f := range l {
			if f.Code == kpi.CodeDataGlitch || f.Code == kpi.CodeDataGlitchLast {
				found[suite]++
			}
		}
	}
	t.Logf("suspect readings %v of accounts %v", found, accounts)
	assert.Zero(t, found["masto"])
	assert.Zero(t, found["yts"])
	assert.Greater(t, found["nyc"], 30)
	assert.Less(t, found["nyc"], accounts["nyc"]/3)
}

package calendar_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestParseRule(t *testing.T) {
	for text, want := range map[string]string{
		"FREQ=DAILY":                                             "",
		"freq=daily;interval=1;wkst=mo":                          "FREQ=DAILY",
		"INTERVAL=2;FREQ=WEEKLY;WKST=SU":                         "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
		"FREQ=WEEKLY;BYDAY=MO;":                                  "FREQ=WEEKLY;BYDAY=MO",
		"FREQ=DAILY;UNTIL=20261231":                              "",
		"FREQ=DAILY;UNTIL=20261231T090000":                       "",
		"FREQ=DAILY;UNTIL=20261231t090000z":                      "FREQ=DAILY;UNTIL=20261231T090000Z",
		"FREQ=MONTHLY;BYDAY=-1FR,+2TU,MO,2MO":                    "FREQ=MONTHLY;BYDAY=MO,2MO,2TU,-1FR",
		"FREQ=YEARLY;BYMONTHDAY=-1,31,+1,31,-2":                  "FREQ=YEARLY;BYMONTHDAY=1,31,-1,-2",
		"FREQ=YEARLY;BYSETPOS=366,-366;BYYEARDAY=-366,1,366":     "FREQ=YEARLY;BYYEARDAY=1,366,-366;BYSETPOS=366,-366",
		"FREQ=YEARLY;BYWEEKNO=53,-53,1":                          "FREQ=YEARLY;BYWEEKNO=1,53,-53",
		"FREQ=SECONDLY;BYSECOND=60,0,05;BYMINUTE=59;BYHOUR=23,0": "FREQ=SECONDLY;BYSECOND=0,5,60;BYMINUTE=59;BYHOUR=0,23",
		"FREQ=HOURLY;BYMONTH=12,01;BYYEARDAY=100":                "FREQ=HOURLY;BYYEARDAY=100;BYMONTH=1,12",
		"FREQ=YEARLY;BYDAY=53MO,-53SU":                           "FREQ=YEARLY;BYDAY=53MO,-53SU",
		"FREQ=DAILY;COUNT=9999999;INTERVAL=999999999":            "",
	} {
		rule, err := calendar.ParseRule(text)
		require.NoError(t, err, text)
		if want == "" {
			want = text
		}
		assert.Equal(t, want, rule.String())
		assert.Equal(t, rule, calendar.MustRule(want), "the canonical text is the same rule")
		assert.False(t, rule.IsZero())
	}
	assert.True(t, calendar.MustRule("FREQ=DAILY").Endless())
	assert.False(t, calendar.MustRule("FREQ=DAILY;COUNT=1").Endless())
	assert.False(t, calendar.MustRule("FREQ=DAILY;UNTIL=20260101").Endless())
	assert.False(t, calendar.Rule{}.Endless())
	assert.Empty(t, calendar.Rule{}.String())
	_, err := calendar.Rule{}.MarshalText()
	requireFault(t, "rule", calendar.FaultAbsent, err)
}

// What RFC 5545 forbids is refused, with the reason.
func TestParseRule_refused(t *testing.T) {
	for text, fault := range map[string]finding.Code{
		"":                                      calendar.FaultForm,
		strings.Repeat("FREQ=DAILY;", 2000):     calendar.FaultForm,
		"RRULE:FREQ=DAILY":                      calendar.FaultRulePart,
		"FREQ=DAILY;;COUNT=3":                   calendar.FaultRulePart,
		"FREQ=DAILY;BYEASTER=0":                 calendar.FaultRulePart,
		"FREQ=DAILY;SKIP=OMIT":                  calendar.FaultRulePart,
		"FREQ=DAILY ":                           calendar.FaultRuleFrequency,
		"FREQ=DAILY; COUNT=3":                   calendar.FaultRulePart,
		"FREQ=FORTNIGHTLY":                      calendar.FaultRuleFrequency,
		"FREQ=":                                 calendar.FaultRuleFrequency,
		"FREQ":                                  calendar.FaultRuleFrequency,
		"COUNT=3":                               calendar.FaultRuleFrequency,
		"FREQ=DAILY;FREQ=DAILY":                 calendar.FaultRuleTwice,
		"FREQ=DAILY;byhour=1;BYHOUR=2":          calendar.FaultRuleTwice,
		"FREQ=DAILY;COUNT=3;UNTIL=20261231":     calendar.FaultRuleEnds,
		"FREQ=DAILY;COUNT=0":                    calendar.FaultRuleNumber,
		"FREQ=DAILY;COUNT=-1":                   calendar.FaultRuleNumber,
		"FREQ=DAILY;COUNT=10000000":             calendar.FaultRuleNumber,
		"FREQ=DAILY;COUNT=99999999999999999999": calendar.FaultRuleNumber,
		"FREQ=DAILY;INTERVAL=0":                 calendar.FaultRuleNumber,
		"FREQ=DAILY;INTERVAL=1.5":               calendar.FaultRuleNumber,
		"FREQ=DAILY;INTERVAL=":                  calendar.FaultRuleNumber,
		"FREQ=DAILY;BYSECOND=61":                calendar.FaultRuleNumber,
		"FREQ=DAILY;BYMINUTE=60":                calendar.FaultRuleNumber,
		"FREQ=DAILY;BYHOUR=24":                  calendar.FaultRuleNumber,
		"FREQ=DAILY;BYHOUR=+9":                  calendar.FaultRuleNumber,
		"FREQ=DAILY;BYHOUR=9,":                  calendar.FaultRuleNumber,
		"FREQ=DAILY;BYHOUR=9, 10":               calendar.FaultRuleNumber,
		"FREQ=DAILY;BYMONTH=0":                  calendar.FaultRuleNumber,
		"FREQ=DAILY;BYMONTH=13":                 calendar.FaultRuleNumber,
		"FREQ=DAILY;BYMONTH=-1":                 calendar.FaultRuleNumber,
		"FREQ=YEARLY;BYMONTH=bla":               calendar.FaultRuleNumber,
		"FREQ=MONTHLY;BYMONTHDAY=0":             calendar.FaultRuleSigned,
		"FREQ=MONTHLY;BYMONTHDAY=-32":           calendar.FaultRuleSigned,
		"FREQ=MONTHLY;BYMONTHDAY=--1":           calendar.FaultRuleSigned,
		"FREQ=YEARLY;BYYEARDAY=367":             calendar.FaultRuleSigned,
		"FREQ=YEARLY;BYYEARDAY=0":               calendar.FaultRuleSigned,
		"FREQ=YEARLY;BYWEEKNO=54":               calendar.FaultRuleSigned,
		"FREQ=YEARLY;BYMONTH=1;BYSETPOS=0":      calendar.FaultRuleSigned,
		"FREQ=YEARLY;BYMONTH=1;BYSETPOS=-367":   calendar.FaultRuleSigned,
		"FREQ=WEEKLY;BYDAY=":                    calendar.FaultRuleDay,
		"FREQ=WEEKLY;BYDAY=MON":                 calendar.FaultRuleDay,
		"FREQ=WEEKLY;BYDAY=É":                   calendar.FaultRuleDay,
		"FREQ=MONTHLY;BYDAY=0MO":                calendar.FaultRuleDay,
		"FREQ=MONTHLY;BYDAY=-MO":                calendar.FaultRuleDay,
		"FREQ=YEARLY;BYDAY=54MO":                calendar.FaultRuleDay,
		"FREQ=WEEKLY;WKST=1":                    calendar.FaultRuleWeekStart,
		"FREQ=WEEKLY;WKST=":                     calendar.FaultRuleWeekStart,
		"FREQ=DAILY;UNTIL=":                     calendar.FaultRuleUntil,
		"FREQ=DAILY;UNTIL=2026-12-31":           calendar.FaultRuleUntil,
		"FREQ=DAILY;UNTIL=20260230":             calendar.FaultRuleUntil,
		"FREQ=DAILY;UNTIL=20261231Z":            calendar.FaultRuleUntil,
		"FREQ=DAILY;UNTIL=20261231T":            calendar.FaultRuleUntil,
		"FREQ=DAILY;UNTIL=20261231T240000":      calendar.FaultRuleUntil,
		"FREQ=DAILY;UNTIL=20261231T09000":       calendar.FaultRuleUntil,
		"FREQ=DAILY;UNTIL=20261231T090000ZZ":    calendar.FaultRuleUntil,
		"FREQ=MONTHLY;BYWEEKNO=20":              calendar.FaultRuleWeeks,
		"FREQ=SECONDLY;BYWEEKNO=20":             calendar.FaultRuleWeeks,
		"FREQ=WEEKLY;BYDAY=1MO":                 calendar.FaultRuleOrdinal,
		"FREQ=DAILY;BYDAY=-1SU":                 calendar.FaultRuleOrdinal,
		"FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO":     calendar.FaultRuleOrdinalWeek,
		"FREQ=DAILY;BYYEARDAY=1":                calendar.FaultRuleYearDays,
		"FREQ=WEEKLY;BYYEARDAY=1":               calendar.FaultRuleYearDays,
		"FREQ=MONTHLY;BYYEARDAY=1":              calendar.FaultRuleYearDays,
		"FREQ=WEEKLY;BYMONTHDAY=1":              calendar.FaultRuleMonthDays,
		"FREQ=DAILY;BYSETPOS=1":                 calendar.FaultRulePositions,
	} {
		rule, err := calendar.ParseRule(text)
		assert.Zero(t, rule, text)
		assert.True(t, document.IsFault(err, fault), "%q: %v is not %s", text, err, fault)
		requireFault(t, "rule", fault, err)
	}
}

func TestParseRule_refusedInBothLanguages(t *testing.T) {
	_, err := calendar.ParseRule("FREQ=MONTHLY;BYMONTHDAY=32")
	refused, ok := err.(*document.ValueError)
	require.True(t, ok)
	assert.Equal(t, "BYMONTHDAY takes whole numbers from 1 to 31, or from -31 to -1; found “32”", refused.Fault.Localize(language.English))
	french := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'").Replace(refused.Fault.Localize(language.French))
	assert.Equal(t, "BYMONTHDAY prend des nombres entiers de 1 à 31, ou de -31 à -1 ; trouvé : « 32 »", french)
}

// Rules that no time matches end their walk at once, or within the calendar, whatever they
// step over; so do those that match once in centuries.
func TestRule_neverMatches(t *testing.T) {
	for _, test := range []struct {
		rule string
		want int // occurrences
	}{
		{"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 0},
		{"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 0},
		{"FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=4", 0},
		{"FREQ=MONTHLY;BYDAY=6MO", 0},
		{"FREQ=YEARLY;BYWEEKNO=30;BYMONTH=1", 0},
		{"FREQ=WEEKLY;BYMONTH=1;BYDAY=MO;BYSETPOS=2", 0},
		{"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", 0},
		{"FREQ=SECONDLY;BYSECOND=1;BYSETPOS=2", 0},
		{"FREQ=MINUTELY;BYSECOND=1,2;BYSETPOS=-3", 0},
		{"FREQ=SECONDLY;INTERVAL=60;BYSECOND=5", 0},
		{"FREQ=SECONDLY;INTERVAL=86400;BYHOUR=5", 0},
		{"FREQ=MINUTELY;INTERVAL=1440;BYMINUTE=1", 0},
		{"FREQ=HOURLY;INTERVAL=24;BYHOUR=5", 0},
		{"FREQ=HOURLY;INTERVAL=168;BYDAY=TU", 0},
		{"FREQ=SECONDLY;INTERVAL=7;BYDAY=MO;BYHOUR=0;BYMINUTE=0;BYSECOND=0;BYMONTH=2;BYMONTHDAY=29", -1},
		{"FREQ=SECONDLY;INTERVAL=86399;BYHOUR=1;BYMINUTE=2;BYSECOND=3;BYMONTHDAY=31", -1},
		{"FREQ=YEARLY;INTERVAL=999999999", 1},
		{"FREQ=YEARLY;BYYEARDAY=366;BYDAY=SU;BYMONTH=12;BYMONTHDAY=31;INTERVAL=400", -1},
	} {
		begun := time.Now()
		s, _ := calendar.NewSeries(calendar.Recurrence{Start: calendar.MustWhen("2026-01-01T09:00"), Rule: calendar.MustRule(test.rule)}, nil)
		n := 0
		for range s.All() {
			if n++; n == 3 {
				break
			}
		}
		_, _ = s.After(calendar.MustDateTime("3000-01-01T00:00"))
		assert.Less(t, time.Since(begun), 5*time.Second, test.rule)
		if test.want >= 0 {
			assert.Equal(t, test.want, n, test.rule)
		}
	}
}

func FuzzParseRule(f *testing.F) {
	fuzzValue(f, "rule", calendar.ParseRule,
		"FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,TH;COUNT=8", "FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=-1,31;BYSETPOS=-1",
		"FREQ=MONTHLY;BYDAY=1MO,-1FR,SU;UNTIL=20261231T235959Z", "FREQ=SECONDLY;BYSECOND=60;BYMINUTE=1;BYHOUR=2;BYYEARDAY=-366",
		"FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "FREQ=DAILY;COUNT=0", "freq=daily;")
}

// FuzzSeries walks any rule from any start: in order, from the start, and the same after a
// seek.
func FuzzSeries(f *testing.F) {
	f.Add("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", int64(63_900_000_000), uint8(0), false)
	f.Add("FREQ=YEARLY;BYWEEKNO=53;INTERVAL=3", int64(315_000_000_000), uint8(3), true)
	f.Add("FREQ=SECONDLY;INTERVAL=7;BYDAY=MO;BYMINUTE=3", int64(10), uint8(4), false)
	f.Add("FREQ=MINUTELY;BYSECOND=1,2;BYSETPOS=-3", int64(63_900_000_000), uint8(2), false)
	f.Fuzz(func(t *testing.T, text string, seconds int64, zone uint8, clamp bool) {
		rule, err := calendar.ParseRule(text)
		start := firstDate.At(calendar.Midnight()).AddSeconds(seconds)
		if err != nil || start.IsZero() {
			return
		}
		r := calendar.Recurrence{Start: calendar.At(start), Rule: rule, MonthEnd: calendar.MonthEndSkip}
		if clamp {
			r.MonthEnd = calendar.MonthEndClamp
		}
		if zone > 0 {
			r.Zone = oddZones[int(zone)%len(oddZones)]
		}
		s, _ := calendar.NewSeries(r, time.LoadLocation)
		var all []calendar.Occurrence
		for o := range s.All() {
			if all = append(all, o); len(all) == 50 {
				break
			}
		}
		for i, o := range all {
			require.False(t, o.At().Before(start))
			if i == 0 {
				continue
			}
			require.True(t, o.At().After(all[i-1].At()))
			next, ok := s.After(all[i-1].At())
			require.True(t, ok)
			require.Equal(t, o, next)
		}
	})
}

package calendar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

func TestRuleLabels(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct{ rule, en, fr string }{
		{"FREQ=DAILY", "every day", "chaque jour"},
		{"FREQ=DAILY;INTERVAL=2", "every other day", "un jour sur deux"},
		{"FREQ=DAILY;INTERVAL=3", "every 3 days", "tous les 3 jours"},
		{"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "every week, Monday to Friday", "chaque semaine, du lundi au vendredi"},
		{"FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR", "every other day, Monday to Friday only", "un jour sur deux, du lundi au vendredi seulement"},
		{"FREQ=DAILY;BYHOUR=9,14;BYMINUTE=30", "every day at 09:30 and 14:30", "chaque jour à 9\u00a0h\u00a030 et 14\u00a0h\u00a030"},
		{"FREQ=DAILY;BYHOUR=9,14", "every day, hour: 9 and 14", "chaque jour, heure\u00a0: 9 et 14"},
		{"FREQ=DAILY;COUNT=1", "every day, 1 time", "chaque jour, 1 fois"},
		{"FREQ=WEEKLY", "every week", "chaque semaine"},
		{"FREQ=WEEKLY;BYDAY=TU", "every Tuesday", "chaque mardi"},
		{"FREQ=WEEKLY;BYDAY=TU,TH", "every Tuesday and Thursday", "chaque semaine, le mardi et le jeudi"},
		{"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every week, Monday to Friday", "chaque semaine, du lundi au vendredi"},
		{"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "every day", "chaque jour"},
		{"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "every other week on Tuesday and Thursday", "une semaine sur deux, le mardi et le jeudi"},
		{"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU", "every other week on Tuesday and Sunday (weeks start on Sunday)", "une semaine sur deux, le mardi et le dimanche (semaines à compter du dimanche)"},
		{"FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TU,WE", "every 3 weeks, Monday to Wednesday", "toutes les 3 semaines, du lundi au mercredi"},
		{"FREQ=WEEKLY;BYDAY=TU;COUNT=10", "every Tuesday, 10 times", "chaque mardi, 10 fois"},
		{"FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231", "every Tuesday, until 31 December 2026", "chaque mardi, jusqu'au 31 décembre 2026"},
		{"FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T090000", "every Tuesday, until 31 December 2026 at 09:00", "chaque mardi, jusqu'au 31 décembre 2026 à 9\u00a0h\u00a000"},
		{"FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T090000Z", "every Tuesday, until 31 December 2026 at 09:00 (UTC)", "chaque mardi, jusqu'au 31 décembre 2026 à 9\u00a0h\u00a000 (UTC)"},
		{"FREQ=WEEKLY;BYDAY=TU;BYMONTH=6,7,8", "every Tuesday, in June, July and August", "chaque mardi, en juin, juillet et août"},
		{"FREQ=MONTHLY", "every month", "chaque mois"},
		{"FREQ=MONTHLY;INTERVAL=2", "every other month", "un mois sur deux"},
		{"FREQ=MONTHLY;BYMONTHDAY=1", "on the 1st of the month", "le 1er du mois"},
		{"FREQ=MONTHLY;BYMONTHDAY=1,15", "on the 1st and the 15th of the month", "le 1er et le 15 du mois"},
		{"FREQ=MONTHLY;BYMONTHDAY=2,3,21,22,23,31", "on the 2nd, the 3rd, the 21st, the 22nd, the 23rd and the 31st of the month", "le 2, le 3, le 21, le 22, le 23 et le 31 du mois"},
		{"FREQ=MONTHLY;BYMONTHDAY=11,12,13", "on the 11th, the 12th and the 13th of the month", "le 11, le 12 et le 13 du mois"},
		{"FREQ=MONTHLY;BYMONTHDAY=-1", "on the last day of the month", "le dernier jour du mois"},
		{"FREQ=MONTHLY;BYMONTHDAY=-2", "on the last day but one of the month", "l'avant-dernier jour du mois"},
		{"FREQ=MONTHLY;BYMONTHDAY=-3", "by the rule FREQ=MONTHLY;BYMONTHDAY=-3", "selon la règle FREQ=MONTHLY;BYMONTHDAY=-3"},
		{"FREQ=MONTHLY;BYDAY=-1FR", "on the last Friday of the month", "le dernier vendredi du mois"},
		{"FREQ=MONTHLY;BYDAY=2TU", "on the second Tuesday of the month", "le deuxième mardi du mois"},
		{"FREQ=MONTHLY;BYDAY=1MO,3MO", "on the first Monday and the third Monday of the month", "le premier lundi et le troisième lundi du mois"},
		{"FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO", "every 3 months on the first Monday of the month", "tous les 3 mois, le premier lundi du mois"},
		{"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "on the last day of the month among these: Monday to Friday", "le dernier jour du mois parmi ceux-ci\u00a0: du lundi au vendredi"},
		{"FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "on the second Tuesday of the month", "le deuxième mardi du mois"},
		{"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1", "on the last day of the month", "le dernier jour du mois"},
		{"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "on the 13th of the month, if that is a Friday", "le 13 du mois, si c'est un vendredi"},
		{"FREQ=MONTHLY;BYDAY=TU", "every Tuesday", "chaque mardi"},
		{"FREQ=MONTHLY;BYMONTHDAY=15;BYMONTH=1,4,7,10", "on the 15th of the month, in January, April, July and October", "le 15 du mois, en janvier, avril, juillet et octobre"},
		{"FREQ=YEARLY", "every year", "chaque année"},
		{"FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14", "every year on the 14th of July", "chaque année, le 14 juillet"},
		{"FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1", "every year on the 1st of January", "chaque année, le 1er janvier"},
		{"FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR", "every year on the last Friday of November", "chaque année, le dernier vendredi de novembre"},
		{"FREQ=YEARLY;BYMONTH=4;BYDAY=1MO", "every year on the first Monday of April", "chaque année, le premier lundi d'avril"},
		{"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "every year on the last day of February", "chaque année, le dernier jour de février"},
		{"FREQ=YEARLY;BYDAY=1MO", "every year on the first Monday of the year", "chaque année, le premier lundi de l'année"},
		{"FREQ=YEARLY;BYMONTHDAY=1", "on the 1st of the month", "le 1er du mois"},
		{"FREQ=YEARLY;INTERVAL=2;BYMONTH=10;BYMONTHDAY=3", "every other year on the 3rd of October", "un an sur deux, le 3 octobre"},
		{"FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO", "on the first Monday of the month, in March and September", "le premier lundi du mois, en mars et septembre"},
		{"FREQ=YEARLY;BYWEEKNO=20", "by the rule FREQ=YEARLY;BYWEEKNO=20", "selon la règle FREQ=YEARLY;BYWEEKNO=20"},
		{"FREQ=YEARLY;BYYEARDAY=100", "by the rule FREQ=YEARLY;BYYEARDAY=100", "selon la règle FREQ=YEARLY;BYYEARDAY=100"},
		{"FREQ=HOURLY", "every hour", "chaque heure"},
		{"FREQ=HOURLY;INTERVAL=2", "every other hour", "toutes les deux heures"},
		{"FREQ=MINUTELY;INTERVAL=15", "every 15 minutes", "toutes les 15 minutes"},
		{"FREQ=SECONDLY", "every second", "chaque seconde"},
		{"FREQ=HOURLY;BYDAY=MO", "every hour, Monday only", "chaque heure, lundi seulement"},
		{"FREQ=HOURLY;BYHOUR=9", "by the rule FREQ=HOURLY;BYHOUR=9", "selon la règle FREQ=HOURLY;BYHOUR=9"},
		{"FREQ=MONTHLY;BYDAY=6MO", "by the rule FREQ=MONTHLY;BYDAY=6MO", "selon la règle FREQ=MONTHLY;BYDAY=6MO"},
		{"FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "by the rule FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "selon la règle FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1"},
	} {
		m := calendar.MustRule(tc.rule).Label()
		assert.Equal(t, tc.en, m.Localize(language.English), tc.rule)
		assert.Equal(t, tc.fr, m.Localize(language.French), tc.rule)
	}
	assert.True(t, calendar.Rule{}.Label().IsZero())
}

// What a rule takes from its start is said with it.
func TestRecurrenceLabels(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct{ start, rule, en, fr string }{
		{"2026-01-06T10:00", "FREQ=WEEKLY", "every Tuesday at 10:00", "chaque mardi à 10\u00a0h\u00a000"},
		{"2026-01-06T10:00", "FREQ=WEEKLY;BYDAY=TU", "every Tuesday at 10:00", "chaque mardi à 10\u00a0h\u00a000"},
		{"2026-01-06", "FREQ=WEEKLY;BYDAY=TU", "every Tuesday", "chaque mardi"},
		{"2026-01-06T10:05", "FREQ=DAILY;BYHOUR=9,14", "every day at 09:05 and 14:05", "chaque jour à 9\u00a0h\u00a005 et 14\u00a0h\u00a005"},
		{"2026-01-31T10:00", "FREQ=MONTHLY", "on the 31st of the month at 10:00", "le 31 du mois à 10\u00a0h\u00a000"},
		{"2026-07-14T00:00", "FREQ=YEARLY", "every year on the 14th of July at 00:00", "chaque année, le 14 juillet à 0\u00a0h\u00a000"},
		{"2026-01-06T10:00", "", "6 January 2026 at 10:00", "6 janvier 2026 à 10\u00a0h\u00a000"},
		{"2026-01-06T10:00", "FREQ=HOURLY", "every hour", "chaque heure"},
		{"2026-01-06T10:00", "FREQ=YEARLY;BYMONTH=1,7", "on the 6th of the month, in January and July at 10:00", "le 6 du mois, en janvier et juillet à 10\u00a0h\u00a000"},
		{"2026-01-06T18:30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10", "every other week on Tuesday and Thursday at 18:30, 10 times", "une semaine sur deux, le mardi et le jeudi à 18\u00a0h\u00a030, 10 fois"},
	} {
		r := calendar.Recurrence{Start: calendar.MustWhen(tc.start)}
		if tc.rule != "" {
			r.Rule = calendar.MustRule(tc.rule)
		}
		assert.Equal(t, tc.en, r.Label().Localize(language.English), tc.rule)
		assert.Equal(t, tc.fr, r.Label().Localize(language.French), tc.rule)
	}
	assert.True(t, calendar.Recurrence{Rule: calendar.MustRule("FREQ=DAILY")}.Label().IsZero())
}

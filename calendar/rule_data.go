package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// rulePhrases say why a recurrence rule is refused. The RFC is 5545, of September 2009,
// section 3.3.10, and its errata.
func rulePhrases() []finding.Phrase {
	return []finding.Phrase{
		{
			Code:    FaultRulePart,
			English: "“{part}” is not a part of a recurrence rule (RFC 5545)",
			French:  "« {part} » n'est pas un élément d'une règle de récurrence (RFC 5545)",
		},
		{Code: FaultRuleTwice, English: "{part} is given twice", French: "{part} est donné deux fois"},
		{
			Code:    FaultRuleFrequency,
			English: "FREQ must be one of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY",
			French:  "FREQ doit être donné : SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY ou YEARLY",
		},
		{
			Code:    FaultRuleNumber,
			English: "{part} takes whole numbers from {min} to {max}; found “{found}”",
			French:  "{part} prend des nombres entiers de {min} à {max} ; trouvé : « {found} »",
		},
		{
			Code:    FaultRuleSigned,
			English: "{part} takes whole numbers from {min} to {max}, or from -{max} to -{min}; found “{found}”",
			French:  "{part} prend des nombres entiers de {min} à {max}, ou de -{max} à -{min} ; trouvé : « {found} »",
		},
		{
			Code:    FaultRuleDay,
			English: "BYDAY takes MO, TU, WE, TH, FR, SA or SU, after an ordinal from 1 to {max}, or from -{max} to -1, if any; found “{found}”",
			French:  "BYDAY prend MO, TU, WE, TH, FR, SA ou SU, précédé au besoin d'un rang de 1 à {max}, ou de -{max} à -1 ; trouvé : « {found} »",
		},
		{
			Code:    FaultRuleWeekStart,
			English: "WKST takes one of MO, TU, WE, TH, FR, SA and SU; found “{found}”",
			French:  "WKST prend l'un des jours MO, TU, WE, TH, FR, SA et SU ; trouvé : « {found} »",
		},
		{
			Code:    FaultRuleUntil,
			English: "UNTIL takes a day, 20261231, or a time, 20261231T090000, in UTC with a Z at its end; found “{found}”",
			French:  "UNTIL prend un jour, 20261231, ou une heure, 20261231T090000, en UTC avec un Z à la fin ; trouvé : « {found} »",
		},
		{Code: FaultRuleEnds, English: "COUNT and UNTIL exclude each other", French: "COUNT et UNTIL s'excluent"},
		{Code: FaultRuleWeeks, English: "BYWEEKNO needs FREQ=YEARLY", French: "BYWEEKNO demande FREQ=YEARLY"},
		{
			Code:    FaultRuleOrdinal,
			English: "a day of BYDAY with an ordinal needs FREQ=MONTHLY or FREQ=YEARLY",
			French:  "un jour de BYDAY précédé d'un rang demande FREQ=MONTHLY ou FREQ=YEARLY",
		},
		{
			Code:    FaultRuleOrdinalWeek,
			English: "a day of BYDAY with an ordinal cannot stand beside BYWEEKNO",
			French:  "un jour de BYDAY précédé d'un rang est incompatible avec BYWEEKNO",
		},
		{
			Code:    FaultRuleYearDays,
			English: "BYYEARDAY cannot stand with FREQ=DAILY, WEEKLY or MONTHLY",
			French:  "BYYEARDAY est incompatible avec FREQ=DAILY, WEEKLY ou MONTHLY",
		},
		{
			Code:    FaultRuleMonthDays,
			English: "BYMONTHDAY cannot stand with FREQ=WEEKLY",
			French:  "BYMONTHDAY est incompatible avec FREQ=WEEKLY",
		},
		{Code: "calendar.month_end.skip", English: "skip the months that lack the day", French: "sauter les mois où le jour manque"},
		{Code: "calendar.month_end.clamp", English: "the last day of the month instead", French: "le dernier jour du mois à la place"},
		{Code: FaultRulePositions, English: "BYSETPOS needs another BY part", French: "BYSETPOS demande un autre élément BY"},
	}
}

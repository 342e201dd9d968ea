package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of what [Catalogue.Quality] finds: whether figures can be relied on, and what
// must be known before comparing them.
const (
	CodeCalendarEffect    finding.Code = "kpi.calendar_effect"       // CodeCalendarEffect: periods that do not have the same days.
	CodeDataGap           finding.Code = "kpi.data_gap"              // CodeDataGap: readings are missing.
	CodeDataSparse        finding.Code = "kpi.data_sparse"           // CodeDataSparse: more than 30% of them are.
	CodeDataIncomplete    finding.Code = "kpi.data_incomplete"       // CodeDataIncomplete: the last window is not whole.
	CodeDataProvisional   finding.Code = "kpi.data_provisional"      // CodeDataProvisional: figures that may still change.
	CodeDataGlitch        finding.Code = "kpi.data_glitch"           // CodeDataGlitch: a reading that its neighbours belie.
	CodeDataGlitchLast    finding.Code = "kpi.data_glitch_last"      // CodeDataGlitchLast: a last reading that is hard to believe.
	CodeDataGlitchCommon  finding.Code = "kpi.data_glitch_common"    // CodeDataGlitchCommon: several accounts fall on one day.
	CodeDataRounding      finding.Code = "kpi.data_rounding"         // CodeDataRounding: no change that its source can show.
	CodeDataDuplicate     finding.Code = "kpi.data_duplicate"        // CodeDataDuplicate: readings that are there twice.
	CodeDataUnsorted      finding.Code = "kpi.data_unsorted"         // CodeDataUnsorted: readings that are not in order.
	CodeDefinitionBreak   finding.Code = "kpi.definition_break"      // CodeDefinitionBreak: another definition from then on.
	CodeDefinitionOverlap finding.Code = "kpi.definition_concurrent" // CodeDefinitionOverlap: two definitions at the same time.
)

// qualityRules is what may be found of the quality of figures. It is never modified.
var qualityRules = []finding.Rule{
	{
		Code: CodeCalendarEffect, Severity: finding.Advice, Examples: []string{"28 days in February against 31 in January", "4 Tuesdays against 5"},
		Doc:     "The last two periods of a series do not have the same days, so that the figure changes by itself.",
		English: "Calendar effect, before anything else: {what} ({after}; before that, {before}), that is {share} for the same activity. Change observed: {change}. Compare by day, or by post.",
		French:  "Effet calendaire, avant toute autre explication : {what} ({after} ; période précédente : {before}), soit {share} à activité égale. Variation constatée : {change}. À comparer par jour ou par publication.",
	},
	{
		Code: CodeDataGap, Severity: finding.Advice, Examples: []string{"a week without a reading"},
		Doc:     "Some of the readings that a series should have are missing.",
		English: "{missing} of {expected} readings are missing, from {date} on: what happened then is not known, and is not zero.",
		French:  "Il manque {missing} {missing|relevé|relevés} sur {expected}, à partir du {date} : ce qui s'est passé alors n'est pas connu, et n'est pas nul.",
	},
	{
		Code: CodeDataSparse, Severity: finding.Warning, Examples: []string{"readings of 5 weeks out of 12"},
		Doc:     "More than 30% of the readings that a series should have are missing: nothing can be concluded from it.",
		English: "{missing} of {expected} readings are missing, from {date} on: that is too many to conclude anything.",
		French:  "Il manque {missing} {missing|relevé|relevés} sur {expected}, à partir du {date} : c'est trop pour conclure.",
	},
	{
		Code: CodeDataIncomplete, Severity: finding.Advice, Examples: []string{"a week with 3 of its 7 days"},
		Doc:     "The last window of a series was read before its end, or is shorter than the others: it is not compared with them.",
		English: "The last reading ({days}) covers {read} of {whole} days: it is not compared with the others.",
		French:  "Le dernier relevé ({days}) couvre {read} {read|jour|jours} sur {whole} : il n'est pas comparé aux autres.",
	},
	{
		Code: CodeDataProvisional, Severity: finding.Advice, Examples: []string{"yesterday's views of a Facebook page"},
		Doc:     "The last figures of a series are younger than the delay of its network, and may still change.",
		English: "{count} {count|reading is|readings are} provisional, from {date} on: this network completes its figures for up to {hours} hours.",
		French:  "{count} {count|relevé est provisoire|relevés sont provisoires}, à partir du {date} : ce réseau complète ses chiffres pendant {hours} heures au plus.",
	},
	{
		Code: CodeDataGlitch, Severity: finding.Warning, Examples: []string{"3,323, then 287, then 3,578 followers"},
		Doc:     "One reading of a level leaves that of its neighbours, which agree with each other: it is left out.",
		English: "Suspect reading on {date}: {value}, between {before} and {after}. It is left out until it is corrected.",
		French:  "Relevé suspect le {date} : {value}, entre {before} et {after}. Il est écarté en attendant d'être corrigé.",
	},
	{
		Code: CodeDataGlitchLast, Severity: finding.Warning, Examples: []string{"1,987, then 1,323 followers"},
		Doc:     "The last reading of a level leaves the one before too far at once, or a count falls to zero: it is left out until the next one.",
		English: "Suspect last reading, on {date}: {value}, after {before}. It is left out until the next reading confirms it.",
		French:  "Dernier relevé suspect, le {date} : {value}, après {before}. Il est écarté en attendant que le prochain relevé le confirme.",
	},
	{
		Code: CodeDataGlitchCommon, Severity: finding.Warning, Examples: []string{"all the accounts fall by 20 to 80% on 12 December 2012"},
		Doc:     "The levels of several accounts fall on one day: that comes from how they were read, and they are left out.",
		English: "Suspect reading on {date}: {value}, after {before}. {count} accounts fall on that day, which points to how they were read. It is left out.",
		French:  "Relevé suspect le {date} : {value}, après {before}. {count} comptes chutent ce jour-là, ce qui met en cause le relevé lui-même. Il est écarté.",
	},
	{
		Code: CodeDataRounding, Severity: finding.Advice, Examples: []string{"1,100,000 subscribers for 30 days"},
		Doc:     "A level did not move by more than its source can show: whether it moved cannot be told.",
		English: "In {days} days the figure did not move by more than its source shows, which is by steps of {step}: whether it stagnates cannot be told.",
		French:  "En {days} jours, la valeur n'a pas bougé de plus que ce que montre sa source, par paliers de {step} : on ne peut pas dire si elle stagne.",
	},
	{
		Code: CodeDataDuplicate, Severity: finding.Advice, Examples: []string{"the same reading sent twice"},
		Doc:     "The same readings are there more than once; they count once.",
		English: "{count} {count|reading is|readings are} there twice: {count|it counts|they count} once.",
		French:  "{count} {count|relevé figure deux fois : il compte|relevés figurent deux fois : ils comptent} une seule fois.",
	},
	{
		Code: CodeDataUnsorted, Severity: finding.Advice, Examples: []string{"March before February"},
		Doc:     "Readings are not in the order of their days; they are put in order.",
		English: "{count} {count|reading is|readings are} not in the order of days, and {count|is|are} put in order.",
		French:  "{count} {count|relevé n'est pas dans l'ordre des dates : il est remis|relevés ne sont pas dans l'ordre des dates : ils sont remis} en ordre.",
	},
	{
		Code: CodeDefinitionBreak, Severity: finding.Warning, Examples: []string{"impressions until 14 November 2025, views from then on"},
		Doc:     "An indicator of an account is counted by another definition from a day on: the difference is no change, and comparisons start again.",
		English: "The definition changed on {date}: “{old}” before, “{new}” from then on. From {before} to {after} is no change of activity: comparisons start again from that date.",
		French:  "Rupture de définition le {date} : « {old} » auparavant, « {new} » ensuite. De {before} à {after}, il n'y a pas d'évolution : les comparaisons repartent de cette date.",
	},
	{
		Code: CodeDefinitionOverlap, Severity: finding.Advice, Examples: []string{"impressions and views of the same weeks"},
		Doc:     "An indicator of an account is counted by two definitions at the same time: they are not compared with each other.",
		English: "“{old}” and “{new}” count differently from {date} on: they are not compared with each other.",
		French:  "« {old} » et « {new} » ne comptent pas la même chose (relevés communs à partir du {date}) : ils ne se comparent pas.",
	},
}

// qualityTable is what the findings of quality are made of. It is never modified.
var qualityTable = []finding.Phrase{
	{Code: "kpi.calendar.days", English: "{after} days against {before}", French: "{after} jours contre {before}"},
	{Code: "kpi.calendar.weekday", English: "{after} {weekday} against {before}", French: "{after} {weekday} contre {before}"},
	{Code: "kpi.calendar.at_most", English: "at most {share}", French: "au plus {share}"},
	{Code: "kpi.related.definition", English: "The readings by “{definition}”", French: "Les relevés selon « {definition} »"},
	{Code: "kpi.calendar.not_known", English: "not known", French: "n. d."},
	{Code: "kpi.weekday.sunday", English: "Sundays", French: "dimanches"},
	{Code: "kpi.weekday.monday", English: "Mondays", French: "lundis"},
	{Code: "kpi.weekday.tuesday", English: "Tuesdays", French: "mardis"},
	{Code: "kpi.weekday.wednesday", English: "Wednesdays", French: "mercredis"},
	{Code: "kpi.weekday.thursday", English: "Thursdays", French: "jeudis"},
	{Code: "kpi.weekday.friday", English: "Fridays", French: "vendredis"},
	{Code: "kpi.weekday.saturday", English: "Saturdays", French: "samedis"},
}

package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// valuePhrases are the labels of values and the faults of those that cannot be made.
func valuePhrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "calendar.date", English: "{date}", French: "{date}"},
		{Code: "calendar.clock", English: "{clock}", French: "{clock}"},
		{Code: "calendar.datetime", English: "{date} at {clock}", French: "{date} à {clock}"},
		{Code: "calendar.period", English: "{from} to {to}", French: "du {from} au {to}"},
		{Code: "calendar.fiscal_year", English: "fiscal year {starts}–{ends}", French: "exercice {starts}-{ends}"},
		{Code: "calendar.fiscal_year.one", English: "fiscal year {year}", French: "exercice {year}"},

		{Code: "calendar.unit.day", English: "day", French: "jour"},
		{Code: "calendar.unit.week", English: "week", French: "semaine"},
		{Code: "calendar.unit.month", English: "month", French: "mois"},
		{Code: "calendar.unit.quarter", English: "quarter", French: "trimestre"},
		{Code: "calendar.unit.year", English: "year", French: "année"},

		{Code: "calendar.resolution.rfc5545", English: "first time, or later when skipped", French: "première heure, ou plus tard si elle n'existe pas"},
		{Code: "calendar.resolution.skip", English: "left out when skipped", French: "omise si elle n'existe pas"},
		{Code: "calendar.resolution.first", English: "first of the two times", French: "première des deux heures"},
		{Code: "calendar.resolution.second", English: "second of the two times", French: "seconde des deux heures"},

		{Code: "calendar.outcome.exact", English: "shown once", French: "heure unique"},
		{Code: "calendar.outcome.gap", English: "skipped by the clocks", French: "heure supprimée par le changement d'heure"},
		{Code: "calendar.outcome.ambiguous", English: "shown twice by the clocks", French: "heure répétée par le changement d'heure"},

		{Code: "calendar.cadence", English: "{count} {span}", French: "{count} {span}"},
		{Code: "calendar.cadence.exactly", English: "{min}", French: "{min}"},
		{Code: "calendar.cadence.range", English: "{min} to {max}", French: "{min} à {max}"},
		{Code: "calendar.cadence.at_least", English: "at least {min}", French: "au moins {min}"},
		{Code: "calendar.cadence.at_most", English: "at most {max}", French: "au plus {max}"},
		{Code: "calendar.cadence.a_day", English: "a day", French: "par jour"},
		{Code: "calendar.cadence.a_week", English: "a week", French: "par semaine"},
		{Code: "calendar.cadence.a_month", English: "a month", French: "par mois"},
		{Code: "calendar.cadence.a_quarter", English: "a quarter", French: "par trimestre"},
		{Code: "calendar.cadence.a_year", English: "a year", French: "par an"},
		{Code: "calendar.cadence.every_day", English: "every {every} days", French: "tous les {every} jours"},
		{Code: "calendar.cadence.every_week", English: "every {every} weeks", French: "toutes les {every} semaines"},
		{Code: "calendar.cadence.every_month", English: "every {every} months", French: "tous les {every} mois"},
		{Code: "calendar.cadence.every_quarter", English: "every {every} quarters", French: "tous les {every} trimestres"},
		{Code: "calendar.cadence.every_year", English: "every {every} years", French: "tous les {every} ans"},

		{Code: "calendar.day.mon", English: "Monday", French: "lundi"},
		{Code: "calendar.day.tue", English: "Tuesday", French: "mardi"},
		{Code: "calendar.day.wed", English: "Wednesday", French: "mercredi"},
		{Code: "calendar.day.thu", English: "Thursday", French: "jeudi"},
		{Code: "calendar.day.fri", English: "Friday", French: "vendredi"},
		{Code: "calendar.day.sat", English: "Saturday", French: "samedi"},
		{Code: "calendar.day.sun", English: "Sunday", French: "dimanche"},
		{Code: "calendar.weekdays.all", English: "every day", French: "tous les jours"},
		{Code: "calendar.weekdays.range", English: "{first} to {last}", French: "du {first} au {last}"},
		{Code: "calendar.weekdays.list", English: "{days}", French: "{days}"},

		{Code: "calendar.duration", English: "{parts}", French: "{parts}"},
		{Code: "calendar.duration.years", English: "{n} {n|year|years}", French: "{n} {n|an|ans}"},
		{Code: "calendar.duration.months", English: "{n} {n|month|months}", French: "{n} mois"},
		{Code: "calendar.duration.weeks", English: "{n} {n|week|weeks}", French: "{n} {n|semaine|semaines}"},
		{Code: "calendar.duration.days", English: "{n} {n|day|days}", French: "{n} {n|jour|jours}"},
		{Code: "calendar.duration.hours", English: "{n} {n|hour|hours}", French: "{n} {n|heure|heures}"},
		{Code: "calendar.duration.minutes", English: "{n} {n|minute|minutes}", French: "{n} {n|minute|minutes}"},
		{Code: "calendar.duration.seconds", English: "{n} {n|second|seconds}", French: "{n} {n|seconde|secondes}"},

		{Code: "calendar.fault.absent", English: "there is no value", French: "il n'y a pas de valeur"},
		{Code: "calendar.fault.form", English: "the form expected is “{example}”", French: "la forme attendue est « {example} »"},
		{Code: "calendar.fault.year", English: "the year must be from 1 to 9999", French: "l'année doit être comprise entre 1 et 9999"},
		{Code: "calendar.fault.month", English: "the month must be from 01 to 12", French: "le mois doit être compris entre 01 et 12"},
		{Code: "calendar.fault.day", English: "its month has no such day", French: "ce mois n'a pas ce jour"},
		{Code: "calendar.fault.hour", English: "the hour must be from 00 to 24", French: "l'heure doit être comprise entre 00 et 24"},
		{
			Code:    "calendar.fault.minute",
			English: "the minutes must be from 00 to 59, and 00 after hour 24",
			French:  "les minutes doivent être comprises entre 00 et 59, et valoir 00 après l'heure 24",
		},
		{
			Code:    "calendar.fault.second",
			English: "the seconds must be from 00 to 59, and 00 after hour 24",
			French:  "les secondes doivent être comprises entre 00 et 59, et valoir 00 après l'heure 24",
		},
		{Code: "calendar.fault.order", English: "the end comes before the start", French: "la fin précède le début"},
		{Code: "calendar.fault.size", English: "a number is too large", French: "un nombre est trop grand"},
		{Code: "calendar.fault.sign", English: "a number has a sign that does not fit", French: "un nombre porte un signe qui ne convient pas"},
		{
			Code:    "calendar.fault.weekday",
			English: "a day is written mon, tue, wed, thu, fri, sat or sun",
			French:  "un jour s'écrit mon, tue, wed, thu, fri, sat ou sun",
		},
		{Code: "calendar.fault.repeat", English: "a day is named twice", French: "un jour est nommé deux fois"},
		{Code: "calendar.fault.count", English: "no post is asked for", French: "aucune publication n'est demandée"},
		{Code: "calendar.fault.range", English: "the minimum is above the maximum", French: "le minimum dépasse le maximum"},
		{
			Code:    "calendar.fault.unit",
			English: "the unit is written day, week, month, quarter or year",
			French:  "l'unité s'écrit day, week, month, quarter ou year",
		},
		{Code: "calendar.fault.every", English: "the number of units must be at least 1", French: "le nombre d'unités doit être au moins 1"},
	}
}

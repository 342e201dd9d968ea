package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// signalTable is what charts, signals and events say. It is never modified.
var signalTable = []finding.Phrase{
	{Code: "kpi.event.crisis", English: "crisis", French: "crise"},
	{Code: "kpi.event.press", English: "press coverage", French: "retombées presse"},
	{Code: "kpi.event.outage", English: "outage", French: "panne"},
	{Code: "kpi.event.contest", English: "contest", French: "jeu-concours"},
	{Code: "kpi.event.season", English: "time of the year", French: "temps fort saisonnier"},
	{Code: "kpi.event.suspension", English: "publishing suspended", French: "suspension des publications"},
	{Code: "kpi.event.other", English: "other event", French: "autre fait marquant"},
	{Code: "kpi.event_title", English: "{title}", French: "{title}"},

	{Code: "kpi.scale.plain", English: "figures", French: "valeurs"},
	{Code: "kpi.scale.log", English: "figures, by percentages", French: "valeurs, en pourcentage"},
	{Code: "kpi.scale.change", English: "changes", French: "variations"},

	{Code: "kpi.signal_rule.beyond", English: "beyond the usual", French: "hors de l'ordinaire"},
	{Code: "kpi.signal_rule.run", English: "long on one side", French: "durablement d'un même côté"},
	{Code: "kpi.signal_rule.near", English: "near a limit", French: "proche d'une limite"},

	{Code: "kpi.assurance.capable", English: "regularly reached", French: "atteint régulièrement"},
	{Code: "kpi.assurance.incapable", English: "out of reach as things are", French: "hors d'atteinte en l'état"},
	{Code: "kpi.assurance.hit_or_miss", English: "hit or miss", French: "tantôt atteint, tantôt manqué"},
	{Code: "kpi.assured", English: "Target of {target}: {assurance}. It is usually {usual} (readings of {days}).",
		French: "Valeur visée : {target}, {assurance}. D'ordinaire : {usual} (relevés {days})."},

	{Code: "kpi.chart.few", English: "Too early to tell what is usual: {count} comparable {count|reading|readings}, and it takes {least}.",
		French: "Trop tôt pour dire ce qui est ordinaire : {count} {count|relevé comparable|relevés comparables}, et il en faut {least}."},
	{Code: "kpi.chart.changed", English: "The level changed about {date}: what is usual is counted from then on.",
		French: "Le niveau a changé vers le {date} : l'ordinaire se compte depuis cette date."},

	{Code: "kpi.signal.better", English: "Unusual, for the better", French: "Écart inhabituel, en mieux"},
	{Code: "kpi.signal.worse", English: "Unusual, for the worse", French: "Écart inhabituel, en moins bien"},
	{Code: "kpi.signal.neutral", English: "Unusual", French: "Écart inhabituel"},
	{Code: "kpi.signal_figure.change", English: "a change of {value} in {days} {days|day|days}",
		French: "une variation de {value} en {days} {days|jour|jours}"},
	{Code: "kpi.signal_figure.uneven", English: "{value} for {days} {days|day|days}", French: "{value} pour {days} {days|jour|jours}"},
	{Code: "kpi.signal_figure.levelled", English: "{value}, the day of the week allowed for",
		French: "{value}, effet du jour de la semaine retiré"},
	{Code: "kpi.signal.beyond", English: "{verdict}: {figure} ({days}), when it is usually {usual}.",
		French: "{verdict} : {figure} ({days}), d'ordinaire {usual}."},
	{Code: "kpi.signal.run.above", English: "{verdict}: {count} readings in a row above what was usual, {centre} ({days}).",
		French: "{verdict} : {count} relevés de suite au-dessus de l'ordinaire, {centre} ({days})."},
	{Code: "kpi.signal.run.below", English: "{verdict}: {count} readings in a row below what was usual, {centre} ({days}).",
		French: "{verdict} : {count} relevés de suite au-dessous de l'ordinaire, {centre} ({days})."},
	{Code: "kpi.signal.near", English: "{verdict}: at least {count} of the last {of} readings nearer to the limit, {limit}, than to what is usual, {centre} ({days}).",
		French: "{verdict} : au moins {count} des {of} derniers relevés plus près de la limite, {limit}, que de l'ordinaire, {centre} ({days})."},
	{Code: "kpi.signal.known", English: "{signal} Known at that time: {events}. The cause is likely to be there, and not in what was done.",
		French: "{signal} Fait marquant connu à cette date : {events}. La cause est sans doute là, et non dans l'action menée."},
}

package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// effectTable is what effects say of themselves. It is never modified.
var effectTable = []finding.Phrase{
	{Code: "kpi.effect_verdict.good", English: "proven", French: "prouvé"},
	{Code: "kpi.effect_verdict.unclear", English: "not proven", French: "non prouvé"},
	{Code: "kpi.effect_verdict.futile", English: "too small to be of use", French: "trop faible pour être utile"},
	{Code: "kpi.effect_verdict.harmful", English: "for the worse", French: "défavorable"},
	{Code: "kpi.effect_verdict.unknown", English: "not available", French: "non disponible (n. d.)"},

	{Code: "kpi.effect_method.clusters", English: "ratio of totals, reading by reading", French: "rapport des totaux, relevé par relevé"},
	{Code: "kpi.effect_method.logarithms", English: "readings by proportion", French: "relevés en proportion"},
	{Code: "kpi.effect_method.gains", English: "gains of a level", French: "gains d'un niveau"},
	{Code: "kpi.effect_method.counts", English: "rare counts", French: "événements rares"},
	{Code: "kpi.effect_method.trials", English: "shares of independent cases", French: "parts de cas indépendants"},

	{Code: "kpi.change.more", English: "+{n}", French: "+{n}"},
	{Code: "kpi.change.less", English: "−{n}", French: "−{n}"},
	{Code: "kpi.change.same", English: "{n}", French: "{n}"},

	{Code: "kpi.effect.per_post", English: "{n} per post", French: "{n} par publication"},
	{Code: "kpi.effect.per_day", English: "{n} a day", French: "{n} par jour"},
	{Code: "kpi.effect.per_week", English: "{n} a week", French: "{n} par semaine"},
	{Code: "kpi.effect.per_month", English: "{n} a month", French: "{n} par mois"},
	{Code: "kpi.effect.per_days", English: "{n} in {days} {days|day|days}", French: "{n} en {days} {days|jour|jours}"},

	{Code: "kpi.effect.periods", English: "Before: {before}; since: {after}, in {indicator}",
		French: "Avant : {before} ; depuis : {after}, en {indicator}"},
	{Code: "kpi.effect.arms", English: "Control group: {before}; test group: {after}, in {indicator}",
		French: "Groupe témoin : {before} ; groupe test : {after}, en {indicator}"},
	{Code: "kpi.effect.others", English: "The others: {before}; this one: {after}, in {indicator}",
		French: "Les autres : {before} ; celle-ci : {after}, en {indicator}"},
	{Code: "kpi.effect.good", English: "{figures}. This is an improvement: {range}, eight times out of ten.",
		French: "{figures}. C'est une amélioration : {range}, huit fois sur dix."},
	{Code: "kpi.effect.harmful", English: "{figures}. This is a change for the worse: {range}, eight times out of ten.",
		French: "{figures}. C'est une dégradation : {range}, huit fois sur dix."},
	{Code: "kpi.effect.unclear", English: "{figures}. The difference may be chance: {range}, eight times out of ten.",
		French: "{figures}. L'écart peut tenir au hasard : {range}, huit fois sur dix."},
	{Code: "kpi.effect.among", English: "{figures}. Alone, the difference would look real; among {count} that are looked at together, it may be chance: {range}, eight times out of ten.",
		French: "{figures}. Pris seul, l'écart paraîtrait réel ; parmi {count} examinés ensemble, il peut tenir au hasard : {range}, huit fois sur dix."},
	{Code: "kpi.effect.moving", English: "{figures}. The change ({range}, eight times out of ten) had begun before the action: nothing proves that it is its doing.",
		French: "{figures}. L'évolution ({range}, huit fois sur dix) avait commencé avant l'action : rien ne prouve qu'elle lui soit due."},
	{Code: "kpi.effect.futile", English: "{figures}. The difference ({range}, eight times out of ten) is less than would be of use ({least}).",
		French: "{figures}. L'écart ({range}, huit fois sur dix) reste en deçà du minimum utile ({least})."},
	{Code: "kpi.effect.no_direction", English: "{figures}. Difference: {range}, eight times out of ten; nothing says which way is better.",
		French: "{figures}. Écart : {range}, huit fois sur dix ; rien ne dit quel sens est le bon."},

	{Code: "kpi.effect.few_points", English: "It takes {least} readings on each side to measure an effect; there are {first} and {second}.",
		French: "Il faut {least} relevés de chaque côté pour mesurer un effet ; il y en a {first} et {second}."},
	{Code: "kpi.effect.too_many", English: "There are more than {max} actions to compare.", French: "Il y a plus de {max} actions à comparer."},
	{Code: "kpi.effect.nothing", English: "Nothing was counted on either side.", French: "Rien n'a été compté, ni d'un côté ni de l'autre."},
	{Code: "kpi.effect.not_yet", English: "Too early to measure an effect: none can show before {date}.",
		French: "Trop tôt pour mesurer un effet : aucun ne peut apparaître avant le {date}."},
	{Code: "kpi.effect.no_start", English: "The first day of the action and the last day to look at are needed.",
		French: "Il faut le premier jour de l'action et le dernier jour à prendre en compte."},
	{Code: "kpi.effect.baseline", English: "The days to compare with must end before the action begins.",
		French: "Les jours de comparaison doivent se terminer avant le début de l'action."},
	{Code: "kpi.effect.from_nothing", English: "There was nothing before: a change in percent makes no sense.",
		French: "Il n'y avait rien avant : une évolution en pourcentage n'a pas de sens."},
}

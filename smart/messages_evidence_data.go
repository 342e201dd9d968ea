package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// evidenceRules is what may be found of evidence, and of objectives together. It is never
// modified.
var evidenceRules = []finding.Rule{
	{
		Code: CodeChangeOfNothing, Severity: finding.Error, Examples: []string{"×2 from 0"},
		Doc:     "A change in proportion to a starting point of nothing leads nowhere.",
		English: "A change of {change} from {baseline} makes 0: a proportion of zero stays zero. State the target itself.",
		French:  "Un écart de {change} en partant de {baseline} donne 0 : une proportion de zéro reste zéro. Indiquez la valeur visée elle-même.",
	},
	{
		Code: CodeNoTimeLeft, Severity: finding.Warning, Examples: []string{"deadline 2026-01-15 on 2026-01-15"},
		Doc:     "A level is to rise or to fall, and there is no day between today, or the start, and the deadline.",
		English: "From {from} to the deadline ({deadline}) there are 0 days: no time is left for anything to change.",
		French:  "Du {from} à l'échéance ({deadline}), il y a 0 jour : rien n'a le temps de changer.",
	},
	{
		Code: CodeReadingUndated, Severity: finding.Warning,
		Doc:     "Readings of a history have no day; they do not count.",
		English: "In the history, {count} {count|reading has|readings have} no date, and {count|does|do} not count.",
		French:  "Dans l'historique, {count} {count|relevé n'a|relevés n'ont} pas de date et ne {count|compte|comptent} pas.",
	},
	{
		Code: CodeReadingUnusable, Severity: finding.Warning, Examples: []string{"NaN", "an infinity", "1e300"},
		Doc:     "Readings of a history are no figures, or beyond 1e15 either way; they do not count.",
		English: "In the history, {count} {count|reading is|readings are} not a usable figure, and {count|does|do} not count.",
		French:  "Dans l'historique, {count} {count|relevé n'est pas un chiffre utilisable|relevés ne sont pas des chiffres utilisables} et ne {count|compte|comptent} pas.",
	},
	{
		Code: CodeReadingAhead, Severity: finding.Advice,
		Doc:     "Readings of a history are dated after today; they do not count.",
		English: "In the history, {count} {count|reading is|readings are} dated after {today}, and {count|does|do} not count.",
		French:  "Dans l'historique, {count} {count|relevé porte|relevés portent} une date postérieure au {today} et ne {count|compte|comptent} pas.",
	},
	{
		Code: CodeReadingTwice, Severity: finding.Warning, Examples: []string{"1,020 and 1,200 on the same day"},
		Doc:     "Days of a history have several readings that differ; the last given of a day counts.",
		English: "In the history, {count} {count|day has|days have} several readings that differ: the last one given counts, {value} for {date}.",
		French:  "Dans l'historique, {count} {count|jour a|jours ont} plusieurs relevés qui diffèrent : le dernier donné compte, soit {value} pour le {date}.",
	},
	{
		Code: CodeHistoryTooLong, Severity: finding.Advice,
		Doc:     "A history has more readings than are read; the latest count.",
		English: "The history has readings of {count} days: the latest {limit} count.",
		French:  "L'historique compte des relevés de {count} jours : seuls les {limit} derniers comptent.",
	},
	{
		Code: CodeBandsDoNotFall, Severity: finding.Warning, Examples: []string{"0.5, 0.9, 0.2, 0.05"},
		Doc:     "The chances that part the bands do not fall from 1 at most to above 0; the default ones are used.",
		English: "The chances that part the bands must fall from one to the next ({tooEasy}, {safe}, {ambitious}, {veryAmbitious}): the usual ones are used instead.",
		French:  "Les seuils des niveaux d'ambition doivent décroître ({tooEasy} ; {safe} ; {ambitious} ; {veryAmbitious}) : les seuils habituels sont utilisés à la place.",
	},
	{
		Code: CodeBenchmarkMismatch, Severity: finding.Warning, Examples: []string{"er_followers for an objective of er_reach"},
		Doc:     "A benchmark is of another indicator, definition, unit or network than the objective; it is refused.",
		English: "The figures of {source} are of {theirs}, the objective is of {ours}: they cannot be compared, and do not count.",
		French:  "Les chiffres de {source} portent sur {theirs}, l'objectif sur {ours} : ils ne se comparent pas et ne comptent pas.",
	},
	{
		Code: CodeBenchmarkUnsound, Severity: finding.Warning,
		Doc:     "A benchmark has no source or date, fewer than two percentiles, or percentiles that are no figures or do not rise; it is refused.",
		English: "The benchmark of {source} does not count: {reason}.",
		French:  "Le point de comparaison de {source} ne compte pas : {reason}.",
	},
	{
		Code: CodeBenchmarkOld, Severity: finding.Advice,
		Doc:     "The figures of a benchmark are more than 24 months old, a convention of this module.",
		English: "The figures of {source} are of {date}, {months} months ago: look for newer ones.",
		French:  "Les chiffres de {source} datent du {date}, il y a {months} mois : cherchez-en de plus récents.",
	},
	{
		Code: CodeBenchmarkUnanchored, Severity: finding.Advice,
		Doc:     "A benchmark of growth cannot be used for want of a starting point above zero, or of time until the deadline.",
		English: "The growth that {source} gives cannot be compared: no starting point says how much is asked each month.",
		French:  "La croissance donnée par {source} ne peut pas être comparée : aucun point de départ ne dit ce qui est demandé par mois.",
	},
}

// evidencePhrases is the reasons that evidence gives. It is never modified.
var evidencePhrases = []finding.Phrase{
	{Code: "smart.reading.too", English: "not counted either", French: "non compté non plus"},
	{Code: "smart.reading.overridden", English: "{value} for {date}, not counted", French: "{value} pour le {date}, non compté"},

	{Code: "smart.achievable.daily", English: "{change} in {days} {days|day|days}: {pace} a day.", French: "{change} en {days} {days|jour|jours} : {pace} par jour."},
	{Code: "smart.achievable.daily_from", English: "{target} − {baseline} = {change}, in {days} {days|day|days}: {pace} a day.", French: "{target} − {baseline} = {change}, en {days} {days|jour|jours} : {pace} par jour."},
	{Code: "smart.achievable.daily_down", English: "{baseline} − {target} = {change}, in {days} {days|day|days}: {pace} less each day.", French: "{baseline} − {target} = {change}, en {days} {days|jour|jours} : {pace} de moins par jour."},
	{Code: "smart.achievable.every", English: "{change} in {days} {days|day|days}: one every {gap} {gap|day|days}.", French: "{change} en {days} {days|jour|jours} : 1 tous les {gap} jours."},
	{Code: "smart.achievable.every_from", English: "{target} − {baseline} = {change}, in {days} {days|day|days}: one every {gap} {gap|day|days}.", French: "{target} − {baseline} = {change}, en {days} {days|jour|jours} : 1 tous les {gap} jours."},
	{Code: "smart.achievable.every_down", English: "{baseline} − {target} = {change}, in {days} {days|day|days}: one less every {gap} {gap|day|days}.", French: "{baseline} − {target} = {change}, en {days} {days|jour|jours} : 1 de moins tous les {gap} jours."},

	{Code: "smart.achievable.overlap", English: "These stretches overlap: {apart} of them {apart|fits|fit} into the history side by side.", French: "Ces périodes se chevauchent : l'historique n'en contient que {apart} sans recouvrement."},
	{Code: "smart.achievable.placed", English: "{asked} stands at the {p} percentile of {source} ({who}); share that does as much or better: {others}, {band}.", French: "{asked} se situe au {p} centile de {source} ({who}) ; part qui fait autant ou mieux : {others}, {band}."},
	{Code: "smart.achievable.placed_beyond", English: "{asked} is beyond the {p} percentile of {source} ({who}); share that does as much or better: {others}, {band}.", French: "{asked} dépasse le {p} centile de {source} ({who}) ; part qui fait autant ou mieux : {others}, {band}."},
	{Code: "smart.achievable.placed_below", English: "{asked} is below the {p} percentile of {source} ({who}); share that does as much or better: {others}, {band}.", French: "{asked} est en deçà du {p} centile de {source} ({who}) ; part qui fait autant ou mieux : {others}, {band}."},
	{Code: "smart.achievable.disagree", English: "The past gives {own}, {ownBand}; {source} gives {others}, {band}: they are far apart, the less favourable counts, and confidence is {confidence}.", French: "Le passé donne {own}, {ownBand} ; {source} donne {others}, {band} : l'écart est grand, le moins favorable est retenu et la confiance est {confidence}."},

	{Code: "smart.odds.windows", English: "{share} ({reached} of {windows})", French: "{share} ({reached} sur {windows})"},
	{Code: "smart.odds.share", English: "{share}", French: "{share}"},
	{Code: "smart.odds.at_most", English: "{share} at most", French: "{share} au plus"},
	{Code: "smart.odds.at_least", English: "{share} at least", French: "{share} au moins"},
	{Code: "smart.ordinal.first", English: "{number}st", French: "{number}er"},
	{Code: "smart.ordinal.st", English: "{number}st", French: "{number}e"},
	{Code: "smart.ordinal.nd", English: "{number}nd", French: "{number}e"},
	{Code: "smart.ordinal.rd", English: "{number}rd", French: "{number}e"},
	{Code: "smart.ordinal.th", English: "{number}th", French: "{number}e"},

	{Code: "smart.measure.level", English: "level", French: "niveau"},
	{Code: "smart.measure.monthly_growth", English: "growth by the month", French: "croissance par mois"},
	{Code: "smart.confidence.low", English: "low", French: "faible"},
	{Code: "smart.confidence.medium", English: "medium", French: "moyenne"},
	{Code: "smart.confidence.high", English: "high", French: "forte"},

	{Code: "smart.definition.none", English: "no indicator that is named", French: "aucun indicateur nommé"},
	{Code: "smart.definition.indicator", English: "{indicator}", French: "{indicator}"},
	{Code: "smart.definition.over", English: "{indicator} divided by {denominator}", French: "{indicator} rapporté à {denominator}"},
	{Code: "smart.definition.counting", English: "{indicator} counting {counting}", French: "{indicator} au sens de {counting}"},
	{Code: "smart.definition.unit", English: "{indicator} in {unit}", French: "{indicator} en {unit}"},
	{Code: "smart.definition.count", English: "number", French: "nombre"},
	{Code: "smart.definition.points", English: "points", French: "points"},
	{Code: "smart.definition.per", English: "{indicator} by period ({per})", French: "{indicator} par période ({per})"},
	{Code: "smart.definition.in_all", English: "{indicator} in all", French: "{indicator} en tout"},
	{Code: "smart.definition.on", English: "{indicator} on {networks}", French: "{indicator} sur {networks}"},
	{Code: "smart.definition.each_month", English: "{asked} a month", French: "{asked} par mois"},

	{Code: "smart.benchmark.unsourced", English: "no stated source", French: "source non indiquée"},
	{Code: "smart.benchmark.no_source", English: "its source is not stated", French: "sa source n'est pas indiquée"},
	{Code: "smart.benchmark.no_date", English: "its date is not stated", French: "sa date n'est pas indiquée"},
	{Code: "smart.benchmark.no_measure", English: "nothing says whether it gives levels or growth", French: "rien ne dit s'il donne des niveaux ou une croissance"},
	{Code: "smart.benchmark.few_percentiles", English: "it gives fewer than two percentiles", French: "il donne moins de deux centiles"},
	{Code: "smart.benchmark.no_figures", English: "some of its percentiles are not usable figures", French: "certains de ses centiles ne sont pas des chiffres utilisables"},
	{Code: "smart.benchmark.no_rise", English: "its values do not rise with the percentiles", French: "ses valeurs ne croissent pas avec les centiles"},
	{Code: "smart.benchmark.when", English: "figures of {date}", French: "chiffres du {date}"},
	{Code: "smart.benchmark.population", English: "{population}, figures of {date}", French: "{population}, chiffres du {date}"},
	{Code: "smart.benchmark.size", English: "{size}, figures of {date}", French: "{size}, chiffres du {date}"},
	{Code: "smart.benchmark.population_of_size", English: "{population}, {size}, figures of {date}", French: "{population}, {size}, chiffres du {date}"},

	{Code: "smart.realistic.work", English: "{units} × {each} = {needed} of work.", French: "{units} × {each} = {needed} de travail."},
	{Code: "smart.realistic.cost", English: "{units} × {each} = {needed}.", French: "{units} × {each} = {needed}."},
	{Code: "smart.realistic.units_unknown", English: "One unit costs {each}, and nothing says how many it takes.", French: "Une unité coûte {each}, et rien ne dit combien il en faut."},
	{Code: "smart.realistic.needs_units", English: "Say how many units it takes.", French: "Indiquez combien d'unités il faut."},
	{Code: "smart.claim", English: "{hours} for {by}", French: "{hours} pour {by}"},
	{Code: "smart.claim.rest", English: "{hours} for the rest", French: "{hours} pour le reste"},
	{Code: "smart.realistic.time_enough_shared", English: "It takes {needed}; of {available}, other work takes {taken} ({claims}), which leaves {left}.", French: "Il faut {needed} ; sur {available}, d'autres tâches prennent {taken} ({claims}) : il reste {left}."},
	{Code: "smart.realistic.time_enough_weekly_shared", English: "It takes {needed} a week; of {available}, other work takes {taken} ({claims}), which leaves {left}.", French: "Il faut {needed} par semaine ; sur {available}, d'autres tâches prennent {taken} ({claims}) : il reste {left}."},
	{Code: "smart.realistic.time_short_shared", English: "It takes {needed}; of {available}, other work takes {taken} ({claims}), which leaves {left}: {short} too few.", French: "Il faut {needed} ; sur {available}, d'autres tâches prennent {taken} ({claims}) et il reste {left} : il manque {short}."},
	{Code: "smart.realistic.time_short_weekly_shared", English: "It takes {needed} a week; of {available}, other work takes {taken} ({claims}), which leaves {left}: {short} too few.", French: "Il faut {needed} par semaine ; sur {available}, d'autres tâches prennent {taken} ({claims}) et il reste {left} : il manque {short}."},
	{Code: "smart.realistic.means", English: "What is counted is an activity, not a result: it helps the goal, it does not prove that it is reached.", French: "C'est un objectif de moyens, pas de résultat : ce qui est compté aide le but, sans prouver qu'il est atteint."},
	{Code: "smart.realistic.why", English: "It says what it is for: “{why}”.", French: "L'objectif dit à quoi il sert : « {why} »."},
	{Code: "smart.realistic.says_why", English: "It says for whom or what for: “{words}”.", French: "L'objectif dit pour qui ou pour quoi : « {words} »."},
}

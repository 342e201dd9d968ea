package main

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// words is the book of what the report says beside what the module says.
var words = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(nil, []finding.Phrase{
		{Code: "report.as_of", English: "As of {date}. {of}.", French: "Situation au {date}. {of}."},
		{Code: "report.of", English: "{organisation}", French: "{organisation}"},
		{Code: "report.of_brand", English: "{organisation}, brand {brand}", French: "{organisation}, marque {brand}"},
		{
			Code:    "report.replayed",
			English: "The measures are real ones of 2014, replayed on 2025 (Moro, Rita and Vala, 2016). Figures marked [A] are assumptions.",
			French:  "Les mesures sont des mesures réelles de 2014, rejouées sur 2025 (Moro, Rita et Vala, 2016). Les chiffres marqués [H] sont des hypothèses.",
		},
		{Code: "report.assumed_mark", English: "[A]", French: "[H]"},
		{Code: "report.legend", English: "[A]: assumption. n/a: not available.", French: "[H] : hypothèse. n. d. : non disponible. s. o. : sans objet."},
		{Code: "report.unknown", English: "n/a", French: "n. d."},
		{Code: "report.not_applicable", English: "not applicable", French: "s. o."},

		{Code: "report.section.objectives", English: "Objectives", French: "Objectifs"},
		{Code: "report.section.decisions", English: "Decisions asked for today", French: "Décisions demandées aujourd'hui"},
		{Code: "report.section.review", English: "The why and the seven steps", French: "Le pourquoi et les sept étapes"},
		{Code: "report.section.means", English: "Time and money", French: "Temps et budget"},
		{Code: "report.section.findings", English: "What was found", French: "Constats du diagnostic"},
		{Code: "report.section.calendar", English: "The next six weeks", French: "Les six prochaines semaines"},
		{Code: "report.section.board", English: "Dashboard", French: "Tableau de bord"},
		{Code: "report.section.verdicts", English: "Verdicts on the objectives", French: "Verdicts sur les objectifs"},
		{Code: "report.section.unknown", English: "What we do not know", French: "Ce que nous ne savons pas"},

		{Code: "report.column.baseline", English: "Starting point", French: "Point de départ"},
		{Code: "report.column.target", English: "Target value", French: "Valeur visée"},
		{Code: "report.column.deadline", English: "Deadline", French: "Échéance"},
		{Code: "report.column.today", English: "Today", French: "Aujourd'hui"},
		{Code: "report.column.status", English: "Status", French: "Statut"},
		{Code: "report.column.owner", English: "Owner", French: "Responsable"},
		{Code: "report.column.date", English: "Date", French: "Date"},
		{Code: "report.column.week", English: "Week", French: "Sem."},
		{Code: "report.column.account", English: "Account", French: "Compte"},
		{Code: "report.column.format", English: "Format", French: "Format"},
		{Code: "report.column.pillar", English: "Pillar", French: "Pilier"},
		{Code: "report.column.subject", English: "Subject", French: "Sujet"},
		{Code: "report.column.objective", English: "Objective", French: "Objectif"},
		{Code: "report.column.due", English: "Next deadline", French: "Prochaine échéance"},
		{Code: "report.column.state", English: "State", French: "État"},
		{Code: "report.column.person", English: "Person", French: "Personne"},
		{Code: "report.column.needed", English: "Needed a week", French: "Temps à prévoir par semaine"},
		{Code: "report.column.available", English: "Available", French: "Temps disponible"},
		{Code: "report.column.left", English: "Left", French: "Marge"},
		{Code: "report.column.line", English: "Budget line", French: "Poste budgétaire"},
		{Code: "report.column.category", English: "Category", French: "Nature"},
		{Code: "report.column.amount", English: "Amount", French: "Montant"},
		{Code: "report.column.published", English: "Published", French: "Publié"},
		{Code: "report.column.planned", English: "Planned", French: "Prévu"},
		{Code: "report.column.source", English: "Source", French: "Source"},
		{Code: "report.column.indicator", English: "Indicator", French: "Indicateur"},
		{Code: "report.column.period", English: "Period", French: "Période"},
		{Code: "report.column.value", English: "Value", French: "Valeur"},
		{Code: "report.column.kind", English: "Kind", French: "Nature"},
		{Code: "report.column.media", English: "Organic or paid", French: "Diffusion"},
		{Code: "report.column.measured", English: "Gathered on", French: "Relevé le"},

		{Code: "report.nothing_planned", English: "Nothing is planned.", French: "Rien n'est prévu."},
		{Code: "report.who", English: "({who})", French: "({who})"},
		{Code: "report.who_by", English: "({who}, by {by})", French: "({who}, d'ici le {by})"},
		{Code: "report.who_today", English: "({who}, today)", French: "({who}, aujourd'hui)"},
		{
			Code:    "report.approve",
			English: "{posts} {posts|post|posts} to approve within a week, the last one by {last}.",
			French:  "{posts} {posts|publication|publications} à valider dans la semaine qui vient, la dernière le {last} au plus tard.",
		},
		{Code: "report.nobody", English: "nobody is in charge yet", French: "responsable à désigner"},
		{Code: "report.nothing_found", English: "Nothing to mend.", French: "Rien à corriger."},
		{Code: "report.step", English: "Step {number}, {step}: {state}", French: "Étape {number}, {step} : {state}"},
		{Code: "report.why", English: "The why: {state}", French: "Raison d'être : {state}"},
		{Code: "report.letter", English: "{state}. {why}", French: "{state}. {why}"},
		{Code: "report.sources", English: "Where the figures come from:", French: "Origine des chiffres :"},
		{
			Code:    "report.not_measured",
			English: "{indicator}, {account}: no reading yet. To be supplied by {who} ({source}).",
			French:  "{indicator}, {account} : aucun relevé pour l'instant. À fournir par {who} ({source}).",
		},
		{Code: "report.no_objective", English: "No objective is set yet.", French: "Aucun objectif n'est encore fixé."},
		{Code: "report.no_series", English: "Nothing is measured yet.", French: "Rien n'est encore mesuré."},
		{Code: "report.everything_unknown", English: "Everything: there is no objective yet to measure.", French: "Tout : il n'y a pas encore d'objectif à mesurer."},
		{Code: "report.nothing_unknown", English: "Nothing that the strategy asks for is unknown.", French: "Rien de ce que demande la stratégie n'est inconnu."},
		{Code: "report.confirm_assumption", English: "{objective}: confirm or correct the starting point, {value}, which is an assumption.", French: "{objective} : confirmer ou corriger le point de départ, {value}, qui est une hypothèse."},
		{Code: "report.until", English: "from {from} to {to}", French: "du {from} au {to}"},
		{Code: "report.on", English: "on {date}", French: "au {date}"},
		{Code: "report.at", English: "{day}, {clock}", French: "{day}, {clock}"},
		{Code: "report.stage", English: "{task}: {date} ({who})", French: "{task} : {date} ({who})"},
		{Code: "report.stage_late", English: "{task}: LATE since {date} ({who})", French: "{task} : EN RETARD depuis le {date} ({who})"},
		{Code: "report.closed", English: "no publication: {name}", French: "sans publication : {name}"},
		{Code: "report.all_accounts", English: "all accounts", French: "tous les comptes"},
		{Code: "report.zone", English: "Times are those of the zone {zone}.", French: "Heures du fuseau {zone}."},
		{Code: "report.done", English: "Published since {from}, of what was planned:", French: "Publié depuis le {from}, sur ce qui était prévu :"},
		{Code: "report.hours", English: "{hours} h", French: "{hours} h"},
		{
			Code:    "report.refused",
			English: "the document has {count} {count|problem|problems}",
			French:  "le document présente {count} {count|anomalie|anomalies}",
		},
		{Code: "report.week", English: "W{week}", French: "S{week}"},
	})
})

// say makes a message of the report's own.
func say(code string, args ...finding.Arg) finding.Message {
	return words().Message(finding.Code("report."+code), args...)
}

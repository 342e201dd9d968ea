package strategy

import "github.com/septet-go/socialstrategy/strategy/finding"

// rules are what a review of the whole finds, beside what each package finds in its part.
var rules = []finding.Rule{
	{
		Code: CodePurposeMissing, Severity: finding.Error,
		Doc:     "Nothing says why the organisation should be on social networks.",
		Source:  "the method: begin with the why",
		English: "Nothing says why {name} should be on social networks: start with what you want to develop there.",
		French:  "Rien ne dit pourquoi {name} devrait être présent sur les réseaux sociaux : commencez par ce que vous voulez y développer.",
	},
	{
		Code: CodePurposeBorrowed, Severity: finding.Warning,
		Doc:      "The why is that others are there, or that it costs nothing, not something to develop.",
		Source:   "the method: \"because everybody is there\" is no answer",
		Examples: []string{"parce que tout le monde y est", "we need a presence"},
		English:  "“{phrase}” is no reason of your own: say what you want to develop, and with whom.",
		French:   "« {phrase} » n'est pas une raison qui vous soit propre : dites ce que vous voulez développer, et avec qui.",
	},
	{
		Code: CodePurposeWithoutGoal, Severity: finding.Warning,
		Doc:     "The why leads to no goal.",
		English: "The why leads to no goal: name at least one, such as {example}.",
		French:  "La raison d'être ne débouche sur aucun type d'objectif : nommez-en au moins un, par exemple {example}.",
	},
	{
		Code: CodeGoalWithoutObjective, Severity: finding.Warning,
		Doc:     "The why announces a goal that no objective pursues.",
		English: "The why announces {goal}, which no objective pursues.",
		French:  "La raison d'être annonce un type d'objectif ({goal}) qu'aucun objectif ne poursuit.",
	},
	{
		Code: CodeSituationStale, Severity: finding.Warning,
		Doc:     "The audit of the situation is more than twelve months old.",
		English: "The audit dates from {date}, more than twelve months ago: do it again before you rely on it.",
		French:  "L'audit date du {date}, il y a plus de douze mois : refaites-le avant de vous y fier.",
	},
	{
		Code: CodeShareButtonConsent, Severity: finding.Advice,
		Doc:     "Share buttons made by a network are trackers.",
		Source:  "directive 2002/58/EC, article 5(3); general information, not legal advice",
		English: "The site has share buttons: those that a network supplies set trackers and need the visitor's consent; plain links do not (general information, not legal advice).",
		French:  "Le site a des boutons de partage : ceux que fournit un réseau social déposent des traceurs et demandent le consentement du visiteur ; de simples liens, non (ne vaut pas conseil juridique).",
	},
	{
		Code: CodeObjectiveWithoutAction, Severity: finding.Warning,
		Doc:     "No action serves an objective.",
		English: "No action serves objective {objective}: it will not be reached by itself.",
		French:  "Aucune action ne sert l'objectif {objective} : il ne sera pas atteint tout seul.",
	},
	{
		Code: CodeActionWithoutObjective, Severity: finding.Warning,
		Doc:     "An action serves no objective.",
		English: "Action “{action}” serves no objective: link it to one, or drop it.",
		French:  "L'action « {action} » est sans rattachement : reliez-la à un objectif, ou arrêtez-la.",
	},
	{
		Code: CodeAccountWithoutAction, Severity: finding.Advice,
		Doc:     "An account that is kept has no action.",
		English: "No action uses account “{account}”: give it one, or close it.",
		French:  "Aucune action n'utilise le compte « {account} » : donnez-lui-en une, ou fermez-le.",
	},
	{
		Code: CodeSlotWithoutAction, Severity: finding.Warning,
		Doc:     "A slot of the plan belongs to no action.",
		English: "Slot {slot} belongs to no action of the strategy (“{channel}”).",
		French:  "Le créneau {slot} n'est rattaché à aucune action de la stratégie (« {channel} »).",
	},
	{
		Code: CodeDeadlineAfterCalendar, Severity: finding.Warning,
		Doc:     "An objective falls due after the calendar ends.",
		English: "Objective {objective} falls due on {deadline}, after the calendar ends on {end}: nothing is planned in between.",
		French:  "L'échéance de l'objectif {objective} ({deadline}) dépasse la fin du planning ({end}) : rien n'est prévu entre les deux.",
	},
	{
		Code: CodePeriodOver, Severity: finding.Warning,
		Doc:     "The period of the calendar is over.",
		English: "The period ended on {end}: draw up its balance before you plan again.",
		French:  "La période est terminée depuis le {end} : faites-en le bilan avant de planifier de nouveau.",
	},
	{
		Code: CodeNetworkLeftAside, Severity: finding.Warning,
		Doc:     "An account is on a network that was left aside.",
		English: "Account “{account}” is {network}, a network left aside: keep the network or close the account.",
		French:  "Le compte « {account} » se trouve {network}, pourtant écarté : retenez ce réseau social ou fermez le compte.",
	},
	{
		Code: CodeNetworkUnchosen, Severity: finding.Advice,
		Doc:     "An account is on a network that no choice speaks of.",
		English: "Account “{account}” is {network}, without a recorded reason: say why that network was chosen.",
		French:  "Le compte « {account} » se trouve {network} sans motif consigné : dites pourquoi ce support a été retenu.",
	},
	{
		Code: CodeAudienceUnreached, Severity: finding.Warning,
		Doc:     "An audience is on no network where the organisation has an account.",
		English: "Audience “{audience}” is {networks}, where there is no account.",
		French:  "La cible « {audience} » se trouve {networks}, où il n'y a aucun compte.",
	},
	{
		Code: CodeSingleAdmin, Severity: finding.Advice,
		Doc:     "An account hangs on one administrator.",
		English: "Account “{account}” has a single administrator: name a second one, in-house.",
		French:  "Le compte « {account} » n'a qu'un seul administrateur : nommez-en un deuxième, en interne.",
	},
	{
		Code: CodeCapacityExceeded, Severity: finding.Error,
		Doc:     "A person has less time than the strategy asks of them.",
		English: "{person} lacks {missing} {missing|hour|hours} a week on average ({needed} needed, {available} available). To lighten first: {heaviest} ({hours} {hours|hour|hours}).",
		French:  "Il manque en moyenne {missing} h par semaine à {person} ({needed} h nécessaires, {available} h disponibles). À alléger d'abord : {heaviest} ({hours} h).",
	},
	{
		Code: CodeTasksExceedTime, Severity: finding.Error,
		Doc:     "A person's standing tasks alone take more time than the person has.",
		English: "The standing tasks of {person} take {needed} {needed|hour|hours} a week, for {available} available: {missing} too much.",
		French:  "Les tâches permanentes de {person} prennent {needed} h par semaine pour {available} h disponibles : il manque {missing} h.",
	},
	{
		Code: CodeAdvertisingWithoutBudget, Severity: finding.Error,
		Doc:     "An action that buys an audience has no advertising budget behind it.",
		English: "Action “{action}” is paid for, and there is no advertising budget.",
		French:  "L'action « {action} » est payante, et aucun budget média n'est prévu.",
	},
	{
		Code: CodeBudgetExceeded, Severity: finding.Warning,
		Doc:     "The actions on a budget line cost more than the line holds.",
		English: "Actions cost {cost} on budget line “{name}”, which holds {amount}: {over} too much.",
		French:  "Les actions coûtent {cost} sur le poste budgétaire « {name} », qui contient {amount} : {over} de trop.",
	},
	{
		Code: CodeCampaignExceeded, Severity: finding.Warning,
		Doc:     "The actions of a campaign cost more than its budget.",
		English: "The actions of campaign “{name}” cost {cost}, for a budget of {amount}: {over} too much.",
		French:  "Les actions de la campagne « {name} » coûtent {cost} pour un budget de {amount} : {over} de trop.",
	},
	{
		Code: CodeCostWithoutBudget, Severity: finding.Warning,
		Doc:     "An action costs money that no budget line holds.",
		English: "Action “{action}” costs {cost} and names no budget line.",
		French:  "L'action « {action} » coûte {cost} et ne renvoie à aucun poste budgétaire.",
	},
	{
		Code: CodeAmountsDiffer, Severity: finding.Warning,
		Doc:     "An amount is not in the currency or on the tax basis of the organisation, and cannot be added to the others.",
		English: "{amount}: the organisation counts in {houseCurrency}, {houseTax}; this amount is not added to the others.",
		French:  "{amount} : l'entreprise compte en {houseCurrency} {houseTax} ; ce montant n'est pas additionné aux autres.",
	},
	{
		Code: CodeNegativeAmount, Severity: finding.Error,
		Doc:     "A budget or a cost is below zero.",
		English: "{amount} is below zero: a budget is at least 0.",
		French:  "{amount} est négatif : un budget vaut au moins 0.",
	},
	{
		Code: CodeChoiceTwice, Severity: finding.Warning,
		Doc:     "A network is both chosen and left aside.",
		English: "The decision on this network is given twice, kept and left aside ({network}): keep one.",
		French:  "La décision sur ce réseau social figure deux fois, retenu et écarté ({network}) : gardez-en une.",
	},
	{
		Code: CodeAuditTwice, Severity: finding.Warning,
		Doc:     "An account is audited twice, with two verdicts.",
		English: "Account “{account}” has two verdicts in the audit: keep one.",
		French:  "Le compte « {account} » a deux verdicts dans l'audit : gardez-en un.",
	},
	{
		Code: CodeClosedAccountInUse, Severity: finding.Warning,
		Doc:     "An account that the audit closes still has objectives or actions.",
		English: "The audit closes account “{account}”, which {uses} {uses|objective or action still uses|objectives and actions still use}.",
		French:  "L'audit prévoit de fermer le compte « {account} », que {uses} {uses|objectif ou action utilise encore|objectifs et actions utilisent encore}.",
	},
	{
		Code: CodeSeriesTwice, Severity: finding.Warning,
		Doc:     "Two series hold the same figures: indicator, account, medium and definition.",
		English: "This series is of the same indicator and account as series “{first}”: only that one is read.",
		French:  "Cet historique porte sur le même indicateur et le même compte que l'historique « {first} » : seul ce dernier est lu.",
	},
	{
		Code: CodeIntervalNotPositive, Severity: finding.Error, Examples: []string{"-P1M", "P0D"},
		Doc:     "The time between two reviews is nothing or less.",
		English: "The time between two reviews is longer than nothing, such as “P1M”; found “{found}”.",
		French:  "L'intervalle entre deux bilans est une durée positive, par exemple « P1M » ; trouvé : « {found} ».",
	},
	{
		Code: CodeDateAhead, Severity: finding.Warning,
		Doc:     "What was done is dated after the day of the review.",
		English: "This date, {date}, is after the day of the review ({asOf}).",
		French:  "Cette date, le {date}, est postérieure au jour du bilan ({asOf}).",
	},
	{
		Code: CodeReadingsAhead, Severity: finding.Advice,
		Doc:     "Readings dated after the day of the review are left out.",
		English: "{count} {count|reading is|readings are} dated after the day of the review ({asOf}), and left out.",
		French:  "{count} {count|relevé est daté|relevés sont datés} d'après le jour du bilan ({asOf}) et {count|n'est pas pris|ne sont pas pris} en compte.",
	},
	{
		Code: CodePublishedAhead, Severity: finding.Error,
		Doc:     "A post is said to be out on a day that has not come.",
		English: "The post of {date} is said to be published, and that day has not come yet.",
		French:  "La publication du {date} est indiquée comme publiée, alors que ce jour n'est pas encore venu.",
	},
	{
		Code: CodeSlotElsewhere, Severity: finding.Error,
		Doc:     "A slot that stands is on another account than the action behind it.",
		English: "The post of {date} is given on account “{account}”, and its action is on “{expected}”.",
		French:  "La publication du {date} est indiquée sur le compte « {account} », alors que son action est sur « {expected} ».",
	},
	{
		Code: CodeNoRendezvous, Severity: finding.Advice,
		Doc:      "The calendar posts, and no action sets up a rendezvous with the audience.",
		Source:   "the method: set up a periodic rendezvous",
		Examples: []string{"“Le conseil du mardi”, every Tuesday at 10:00"},
		English:  "No action sets up a rendezvous with the audience: one that comes back on a known day, under a title of its own, brings it back too.",
		French:   "Aucune action n'instaure de rendez-vous éditorial : une publication attendue à jour fixe, sous un titre à elle, fidélise la communauté.",
	},
	{
		Code: CodePostsOverdue, Severity: finding.Warning,
		Doc:     "Posts whose day has passed are neither published nor called off.",
		English: "{count} {count|post|posts} of the plan should have gone out before {asOf} and {count|is|are} not said to be published: the first one on {first}.",
		French:  "{count} {count|publication du planning devait|publications du planning devaient} sortir avant le {asOf} et {count|n'est pas indiquée comme publiée|ne sont pas indiquées comme publiées} : la première le {first}.",
	},
	{
		Code: CodeCampaignOutsideCalendar, Severity: finding.Warning,
		Doc:     "A campaign has no day in the period of the calendar, so that none of its posts is planned.",
		English: "The campaign {campaign} runs from {from} to {to}, outside the calendar.",
		French:  "La campagne {campaign} va du {from} au {to}, hors de la période du planning.",
	},
	{
		Code: CodeChoiceWithoutAccount, Severity: finding.Warning,
		Doc:     "A network was chosen, and no account is on it.",
		English: "It was decided to be {network}, and there is no account there.",
		French:  "La présence {network} est décidée, mais il n'y existe aucun compte.",
	},
	{
		Code: CodeOverrideElsewhere, Severity: finding.Error,
		Doc:     "An account overrides a fact of another network than its own.",
		English: "Account “{account}” overrides a fact of another network than its own: “{network}”.",
		French:  "Le compte « {account} » remplace une donnée d'un autre réseau social que le sien : « {network} ».",
	},
	{
		Code: CodeBroadcastOnly, Severity: finding.Warning,
		Doc:     "The plan only broadcasts: nobody has time to answer or to go to others.",
		Source:  "the method: go to others",
		English: "Everything is publication: no action and no time is set aside to answer and to go to others.",
		French:  "Tout est publication : ni action ni temps pour répondre et aller vers les autres.",
	},
	{
		Code: CodeReviewOverdue, Severity: finding.Warning,
		Doc:     "The periodic review is late.",
		English: "The review was due on {due}: {days} {days|day|days} ago.",
		French:  "Le bilan était attendu le {due}, il y a {days} {days|jour|jours}.",
	},
}

// phrases are the sentences of a review that are not findings.
var phrases = []finding.Phrase{
	{
		Code:    "strategy.realistic_falls",
		English: "Objective {objective} hangs on the time of {person}: Realistic falls with it.",
		French:  "L'objectif {objective} repose sur le temps de {person} : le critère Réaliste en pâtit.",
	},
	{
		Code:    "strategy.slots_lost",
		English: "{slots} {slots|slot falls|slots fall} away from {date} on.",
		French:  "{slots} {slots|créneau tombe|créneaux tombent} à partir du {date}.",
	},
	{
		Code:    "strategy.progress.complete",
		English: "{total} {total|element|elements} of {total}",
		French:  "{total} {total|élément|éléments} sur {total}",
	},
	{
		Code:    "strategy.progress.missing",
		English: "{present} {present|element|elements} of {total}; missing: {missing}",
		French:  "{present} {present|élément|éléments} sur {total} ; il manque : {missing}",
	},
	{
		Code:    "strategy.next.mend",
		English: "First, in “{step}”: {finding}",
		French:  "À faire d'abord, étape « {step} » : {finding}",
	},
	{
		Code:    "strategy.next.complete",
		English: "Complete “{step}”: {missing}.",
		French:  "Compléter l'étape « {step} » : {missing}.",
	},
	{
		Code:    "strategy.next.draft",
		English: "Start writing “{subject}” ({account}), out on {date}.",
		French:  "Commencer la rédaction de « {subject} » ({account}), à paraître le {date}.",
	},
	{
		Code:    "strategy.next.late",
		English: "Catch up on “{subject}” ({account}), out on {date}: it should have been started by {due}.",
		French:  "Rattraper le retard de « {subject} » ({account}), à paraître le {date} : la rédaction devait commencer le {due} au plus tard.",
	},
	{
		Code:    "strategy.next.publish",
		English: "Publish “{subject}” ({account}) on {date}.",
		French:  "Publier « {subject} » ({account}) le {date}.",
	},
	{
		Code:    "strategy.next.review",
		English: "Have “{subject}” ({account}) read over, out on {date}.",
		French:  "Faire relire « {subject} » ({account}), à paraître le {date}.",
	},
	{
		Code:    "strategy.next.approve",
		English: "Have “{subject}” ({account}) approved, out on {date}.",
		French:  "Faire valider « {subject} » ({account}), à paraître le {date}.",
	},
	{
		Code:    "strategy.next.schedule",
		English: "Have the calendar placed: nothing is dated yet.",
		French:  "Faire établir le planning éditorial : rien n'est encore daté.",
	},
	{
		Code:    "strategy.next.measure",
		English: "Gather the figures and hold the review.",
		French:  "Relever les chiffres et faire le bilan.",
	},
	{
		Code:    "strategy.next.settled",
		English: "Nothing is due: keep to the calendar.",
		French:  "Rien n'est attendu : tenir le planning.",
	},
}

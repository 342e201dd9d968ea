package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of the findings on what channels share.
const (
	// CodeCapacity: the posts asked for take more time than a person has.
	CodeCapacity finding.Code = "calendar.capacity_exceeded"
	// CodeStandingCapacity: slots that stand alone take more time than a person has.
	CodeStandingCapacity finding.Code = "calendar.standing_capacity_exceeded"
	// CodeNoHours: a person has work and no time at all.
	CodeNoHours finding.Code = "calendar.no_hours"
	// CodeCapacityUnknown: people have work, and their time is not known.
	CodeCapacityUnknown finding.Code = "calendar.capacity_unknown"
	// CodeEffortOfNobody: a channel says how long a stage takes and not who does it.
	CodeEffortOfNobody finding.Code = "calendar.effort_of_nobody"
	// CodeLateForLot: slots cannot be approved in time after their lot is sent.
	CodeLateForLot finding.Code = "calendar.late_for_lot"
	// CodeLotsOverlap: days of a channel are in two lots.
	CodeLotsOverlap finding.Code = "calendar.lots_overlap"
	// CodeApproverAbsent: the absence of an approver makes posts leave for approval earlier.
	CodeApproverAbsent finding.Code = "calendar.approver_absent"
	// CodeEmptyLot: a lot holds no slot.
	CodeEmptyLot finding.Code = "calendar.empty_lot"
	// CodeThreadAboveCap: one slot of a channel passes what its account may hold.
	CodeThreadAboveCap finding.Code = "calendar.thread_above_cap"
	// CodeGapFillsDay: the minimum gap of an account leaves fewer posts a day than its cap.
	CodeGapFillsDay finding.Code = "calendar.gap_fills_day"
	// CodeAccountContradiction: two slots that stand on one account are too close.
	CodeAccountContradiction finding.Code = "calendar.contradictory_on_account"
	// CodeAccountFull: more slots stand on one account than it may hold.
	CodeAccountFull finding.Code = "calendar.account_full"
)

func coupleRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeCapacity, Severity: finding.Warning,
			Doc:      "The posts asked for take more time than a person has in some days, wherever they are placed; of all days that prove it those are named that lack the most time, as an example when they are not the only ones. The certificate has the posts. What each channel lacks for it is related.",
			Examples: []string{`"minutesPerWeek": 300 for 8 hours of drafting a week`},
			English:  "{person}: the posts asked for take {needed} of work {when}, and {available} are available; {lost} {lost|post is|posts are} missing for it.",
			French:   "{person} : les publications demandées représentent {needed} de travail {when}, pour un temps disponible de {available} ; il manque {lost} {lost|publication|publications} de ce fait.",
		},
		{
			Code: CodeStandingCapacity, Severity: finding.Warning,
			Doc:      "The slots that stand alone take more time than a person has in some days. They are kept; no other work is planned on these days.",
			Examples: []string{"three pinned posts of four hours in one day of the author"},
			English:  "{person}: the slots that stand take {needed} of work {when}, and {available} are available.",
			French:   "{person} : les créneaux déjà fixés représentent {needed} de travail {when}, pour un temps disponible de {available}.",
		},
		{
			Code: CodeNoHours, Severity: finding.Error,
			Doc:      "A person has work on the posts of a channel and no time at all: 0 minutes a week, or no working day. Nothing of these channels can be produced.",
			Examples: []string{`"minutesPerWeek": 0`},
			English:  "{person} has no time for the work on {channels}: nothing can be produced.",
			French:   "{person} n'a aucun temps disponible pour {channels} : rien ne peut être produit.",
		},
		{
			Code: CodeCapacityUnknown, Severity: finding.Advice,
			Doc:      "The work on posts is known in minutes, and the time of those who do it is not: whether they can do it is not judged.",
			Examples: []string{`"effort": {"draft": 90} and an author without "minutesPerWeek"`},
			English:  "The time available of {people} is not known: whether the work can be done is not judged.",
			French:   "Le temps disponible n'est pas indiqué pour {people} : la charge de travail n'est pas comparée.",
		},
		{
			Code: CodeEffortOfNobody, Severity: finding.Advice,
			Doc:      "A channel says how long a stage takes and not who does it: that work takes nobody's time.",
			Examples: []string{`"effort": {"review": 15} without "reviewer"`},
			English:  "{channel}: nobody is named for {stages}: this work is not counted.",
			French:   "{channel} : personne n'est désigné pour {stages} : ce travail n'est pas compté.",
		},
		{
			Code: CodeLateForLot, Severity: finding.Warning,
			Doc:      "Slots of a lot go out too soon after the lot is sent for the days of approval of their channel. They keep the deadlines of their own.",
			Examples: []string{`a lot of August sent on 3 August, with two days of approval`},
			English:  "{lot}: {count} {count|slot|slots}, the first of them of {day}, cannot be approved in time when the lot is sent on {send}; {latest} is the last day for it.",
			French:   "{lot} : {count} {count|créneau ne peut pas être validé|créneaux ne peuvent pas être validés} à temps si le lot part en validation le {send}, à commencer par celui du {day} ; à envoyer le {latest} au plus tard.",
		},
		{
			Code: CodeLotsOverlap, Severity: finding.Advice,
			Doc:      "Slots of a channel fall within two lots: they belong to the first one.",
			Examples: []string{"a lot of July, and one from 10 July to 10 August"},
			English:  "The lots {first} and {second} share days {when}: these slots belong to {first}.",
			French:   "Les lots {first} et {second} se recouvrent {when} : ces créneaux relèvent du lot {first}.",
		},
		{
			Code: CodeApproverAbsent, Severity: finding.Warning,
			Doc:      "An approver is away in the days of approval of some posts: they are to be sent before, the first of them on the day named. Days off that are everybody's are not told.",
			Examples: []string{`two days of approval, and an approver who is away from 3 to 21 August`},
			English:  "{person}: {count} {count|slot|slots} {when} cannot be approved in the usual time; to be sent on {send} at the latest.",
			French:   "{person} : {count} {count|créneau|créneaux} {when} {count|ne peut pas être validé|ne peuvent pas être validés} dans le délai prévu ; à envoyer le {send} au plus tard.",
		},
		{
			Code: CodeEmptyLot, Severity: finding.Advice,
			Doc:      "No slot falls within a lot.",
			Examples: []string{"a lot of 2027 in a brief of 2026"},
			English:  "{lot} holds no slot.",
			French:   "{lot} ne contient aucun créneau.",
		},
		{
			Code: CodeThreadAboveCap, Severity: finding.Error,
			Doc:      "One slot of a channel is more posts than its account may hold on a day or in 24 hours: nothing of the channel can be placed.",
			Examples: []string{`"thread": 5 on an account with "perDay": 3`},
			English:  "{channel}: one slot is {thread} {thread|post|posts}, more than the {limit} that {account} may hold.",
			French:   "{channel} : un créneau compte {thread} {thread|publication|publications}, pour {limit} {limit|admise|admises} au plus sur {account}.",
		},
		{
			Code: CodeGapFillsDay, Severity: finding.Advice,
			Doc:      "The minimum gap of an account keeps a day from ever holding as many posts as its cap allows: the cap is of no use.",
			Examples: []string{`"minGap": "PT26H" with "perDay": 3`},
			English:  "{account}: with at least {gap} between two slots a day never holds {limit} of them: the limit a day has no effect.",
			French:   "{account} : avec au moins {gap} entre deux créneaux, une journée n'en compte jamais {limit} : la limite par jour est sans effet.",
		},
		{
			Code: CodeAccountContradiction, Severity: finding.Warning,
			Doc:      "Two slots that stand on one account, of different channels, are closer than its minimum gap. Both are kept.",
			Examples: []string{"a story pinned at 10:00 and a post pinned at 10:15, with a gap of an hour"},
			English:  "{account}: slots {first} and {second} contradict each other: less than {gap} lies between them.",
			French:   "{account} : les créneaux {first} et {second} se contredisent : moins de {gap} les sépare.",
		},
		{
			Code: CodeAccountFull, Severity: finding.Warning,
			Doc:      "More posts stand on one account than it may hold on a day, or in 24 hours. All are kept.",
			Examples: []string{"three pinned posts on one day of an account with a limit of two"},
			English:  "{account}: {count} posts stand in the {hours} hours up to slot {slot}, of {day}; {limit} {limit|is|are} allowed.",
			French:   "{account} : {count} publications sont fixées dans les {hours} heures qui s'achèvent avec le créneau {slot} du {day}, pour {limit} {limit|admise|admises}.",
		},
	}
}

func couplePhrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "calendar.stage.draft", English: "writing", French: "rédaction"},
		{Code: "calendar.stage.review", English: "review", French: "relecture"},
		{Code: "calendar.stage.approval", English: "approval", French: "validation"},

		{Code: "calendar.constraint.account_gap", English: "the minimum gap on the account", French: "le délai minimal entre deux publications du compte"},
		{Code: "calendar.constraint.account_cap", English: "the number of posts on the account", French: "le nombre de publications du compte"},
		{Code: "calendar.constraint.capacity", English: "the time available", French: "le temps disponible"},

		{
			Code:    "calendar.cause.account_gap",
			English: "at least {gap} between two posts on {account}",
			French:  "au moins {gap} entre deux publications sur {account}",
		},
		{
			Code:    "calendar.cause.account_cap",
			English: "the number of posts allowed on {account}",
			French:  "le nombre de publications admises sur {account}",
		},
		{
			Code:    "calendar.cause.capacity",
			English: "the time that {people} {count|has|have}",
			French:  "le temps dont {count|dispose|disposent} {people}",
		},
		{Code: "calendar.when.for_example", English: "for example {when}", French: "par exemple {when}"},
		{
			Code:    "calendar.lacks",
			English: "{channel}: {placed} {placed|post|posts} instead of {asked} {when}",
			French:  "{channel} : {placed} {placed|publication|publications} au lieu de {asked} {when}",
		},
	}
}

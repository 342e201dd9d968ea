package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// rules are what Schedule may find.
func rules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeShortfall, Severity: finding.Warning,
			Doc:      "A period holds fewer posts than its cadence promises at least; the reason is named, and the certificate has the proof.",
			Examples: []string{`cadence "4/month" with August closed`},
			English:  "{channel}: {placed} {placed|post|posts} instead of {asked} {when} ({reason}).",
			French:   "{channel} : {placed} {placed|publication|publications} au lieu de {asked} {when} ({reason}).",
		},
		{
			Code: CodeBelowAim, Severity: finding.Advice,
			Doc:      "A period holds what its cadence promises at least, and fewer posts than the plan aims at.",
			Examples: []string{`cadence "2-3/week" in the week of a holiday`},
			English:  "{channel}: {placed} {placed|post|posts} instead of {asked} {when} ({reason}).",
			French:   "{channel} : {placed} {placed|publication|publications} au lieu de {asked} {when} ({reason}).",
		},
		{
			Code: CodeNoFreeSlot, Severity: finding.Error,
			Doc:      "Not one of the posts of a channel can be placed.",
			Examples: []string{"a channel open on Sundays only, with Sundays closed"},
			English:  "{channel}: no slot is free for the {asked} {asked|post|posts} asked for ({reason}).",
			French:   "{channel} : aucun créneau n'est libre pour {asked} {asked|publication demandée|publications demandées} ({reason}).",
		},
		{
			Code: CodeOutsidePeriod, Severity: finding.Warning,
			Doc:     "The period of a channel lies outside that of the brief, so that nothing of it is placed.",
			English: "{channel} runs from {from} to {to}, outside the period of the calendar: nothing is placed.",
			French:  "{channel} court du {from} au {to}, hors de la période du planning : rien n'est placé.",
		},
		{
			Code: CodeNothingAsked, Severity: finding.Advice,
			Doc:      "The cadence asks for no post: the brief holds too small a part of its period, the channel is never open, or the bottom of the range is 0.",
			Examples: []string{`cadence "1/month" over three days`},
			English:  "{channel}: no post is asked for ({reason}).",
			French:   "{channel} : aucune publication n'est demandée ({reason}).",
		},
		{
			Code: CodeNoWorkingDay, Severity: finding.Warning,
			Doc:     "Counting a lead time backwards finds too few working days.",
			English: "{channel}: there are not enough working days before {day} for the lead time: a deadline is missing.",
			French:  "{channel} : il n'y a pas assez de jours ouvrés avant le {day} pour le délai de production : une échéance manque.",
		},
		{
			Code: CodeDefaultHours, Severity: finding.Advice,
			Doc:      "A channel has windows without hours, or none, and no preferred time: 09:00 to 18:00 is taken.",
			Examples: []string{`{"id": "blog", "cadence": "4/month"}`},
			English:  "{channel} says neither at what times nor between which hours to publish: {from} to {to} is taken.",
			French:   "{channel} n'indique ni heures de publication ni plages horaires : la plage de {from} à {to} est retenue.",
		},
		{
			Code: CodeOverlap, Severity: finding.Warning,
			Doc:      "Two windows of a channel overlap; what they share counts once.",
			Examples: []string{"09:00-12:00 and 11:00-14:00, both on Mondays"},
			English:  "Windows {first} and {second} overlap: what they share counts once.",
			French:   "Les plages horaires {first} et {second} se chevauchent : la partie commune compte une fois.",
		},
		{
			Code: CodeBadWindow, Severity: finding.Error,
			Doc:      "A window has half its hours, or closes before it opens. One that passes midnight is to be given as two.",
			Examples: []string{`{"from": "18:00", "to": "09:00"}`, `{"from": "18:00"}`},
			English:  "A window needs an opening and a later closing on the same day; found “{from}” and “{to}”.",
			French:   "Une plage horaire demande une heure d'ouverture et une heure de fermeture, plus tard le même jour ; trouvé : « {from} » et « {to} ».",
		},
		{
			Code: CodeWindowInGap, Severity: finding.Warning,
			Doc:      "No time of a window can be used on a day on which the clocks change, as they skip it or show it twice.",
			Examples: []string{"02:00-03:00 in Paris, which does not exist on 29 March 2026"},
			English:  "The window from {from} to {to} cannot be used on {day}: the clocks change.",
			French:   "La plage horaire de {from} à {to} est inutilisable le {day} : l'heure change.",
		},
		{
			Code: CodeBadTime, Severity: finding.Error,
			Doc:      "A preferred time is absent, or is 24:00, which is the next day.",
			Examples: []string{`"24:00"`},
			English:  "A preferred time lies between {from} and {to}.",
			French:   "Une heure de publication se situe entre {from} et {to}.",
		},
		{
			Code: CodeBadGap, Severity: finding.Error,
			Doc:      "A minimum gap has months or years, which have no fixed length, is negative, or is longer than a brief may be.",
			Examples: []string{`"P1M"`, `"-PT4H"`},
			English:  "A minimum gap is a positive number of days, hours or minutes, such as “PT72H”; found “{found}”.",
			French:   "Le délai minimal entre deux publications est un nombre positif de jours, d'heures ou de minutes, comme « PT72H » ; trouvé : « {found} ».",
		},
		{
			Code: CodeWeekStart, Severity: finding.Error,
			Doc:      "Weeks start on more than one day.",
			Examples: []string{`"mon-fri"`},
			English:  "Weeks start on one day, such as “mon”; found “{found}”.",
			French:   "Le début de la semaine est un seul jour, par exemple « mon » ; trouvé : « {found} ».",
		},
		{
			Code: CodeTimeOutside, Severity: finding.Warning,
			Doc:      "A preferred time lies outside every window of its channel and is of no use.",
			Examples: []string{`"20:00" with a window from 09:00 to 18:00`},
			English:  "{channel}: the preferred time {clock} is outside every publishing window.",
			French:   "{channel} : l'heure de publication {clock} est hors de toute plage horaire.",
		},
		{
			Code: CodePinInGap, Severity: finding.Warning,
			Doc:      "A slot stands at a time that the clocks skip on its day; it goes out later by as much.",
			Examples: []string{"02:30 in Paris on 29 March 2026, which goes out at 03:30"},
			English:  "{channel}: slot {slot} is set at {clock} on {day}, a time that the clocks skip: it goes out at {actual} on {then}.",
			French:   "{channel} : le créneau {slot} est fixé à {clock} le {day}, heure que le changement d'heure supprime : la publication part à {actual} le {then}.",
		},
		{
			Code: CodePinClosed, Severity: finding.Warning,
			Doc:      "A slot stands on a day without publication. It is kept.",
			Examples: []string{"a slot pinned on Christmas Day, which a closure covers"},
			English:  "{channel}: slot {slot} is set on {day}, a day without publication.",
			French:   "{channel} : le créneau {slot} est fixé au {day}, jour sans publication.",
		},
		{
			Code: CodePinOutsideWindows, Severity: finding.Warning,
			Doc:      "A slot stands outside the windows of its channel. It is kept.",
			Examples: []string{"a slot pinned on a Sunday, on a channel open from Monday to Friday"},
			English:  "{channel}: slot {slot} is set at {clock} on {day}, outside the publishing windows.",
			French:   "{channel} : le créneau {slot} est fixé à {clock} le {day}, hors des plages horaires.",
		},
		{
			Code: CodePinOutsidePeriod, Severity: finding.Warning,
			Doc:     "A slot stands outside the period of its channel. It is kept, and counts for no quota.",
			English: "{channel}: slot {slot} is set on {day}, outside the period of the channel.",
			French:  "{channel} : le créneau {slot} est fixé au {day}, hors de la période de cette ligne de publication.",
		},
		{
			Code: CodePinAboveQuota, Severity: finding.Warning,
			Doc:      "More slots stand in a period than the plan aims at. All are kept.",
			Examples: []string{`three pinned slots in a month of "2/month"`},
			English:  "{channel}: slot {slot} of {day} is one too many: {count} {count|post stands|posts stand} {when}, and {asked} {asked|is|are} asked for.",
			French:   "{channel} : le créneau {slot} du {day} est en trop : {count} {count|publication est fixée|publications sont fixées} {when}, pour {asked} {asked|demandée|demandées}.",
		},
		{
			Code: CodeDropped, Severity: finding.Warning,
			Doc:      "A slot of an earlier plan finds no place any more, as fewer posts are asked for or fit. The plan leaves it out, and its id is not given again.",
			Examples: []string{`a slot of May in a plan of "4/month", when the cadence is now "3/month"`},
			English:  "{channel}: slot {slot} finds no place {when}: the plan leaves it out.",
			French:   "{channel} : le créneau {slot} ne trouve plus de place {when} : le planning ne le reprend pas.",
		},
		{
			Code: CodeStranger, Severity: finding.Warning,
			Doc:      "A reference names a channel or a person, and the brief has none at all.",
			Examples: []string{`a closure of "people": ["lea"] in a brief without people`},
			English:  "“{id}” names nothing in this brief.",
			French:   "« {id} » ne désigne rien dans ce planning.",
		},
		{
			Code: CodeShiftIdle, Severity: finding.Advice,
			Doc:      "A closure asks to shift posts. A cadence asks for a number of posts in each period: they are spread over the days that stay open, and never moved beyond their period.",
			Examples: []string{`{"name": "Ascension", "dates": ["2026-05-14"], "policy": "shift"}`},
			English:  "Shifting has no effect on a cadence: its posts are spread over the days of the period that stay open.",
			French:   "Décaler est sans effet sur un rythme : ses publications sont réparties sur les jours de la période qui restent ouverts.",
		},
		{
			Code: CodeContradiction, Severity: finding.Error,
			Doc:      "Two slots that stand are nearer than the minimum gap, or more than fit on their day. Both are kept.",
			Examples: []string{"two pinned slots at the same time"},
			English:  "{channel}: slots {first} and {second} contradict each other: too close, or too many on one day.",
			French:   "{channel} : les créneaux {first} et {second} se contredisent : trop rapprochés, ou trop nombreux le même jour.",
		},
		{
			Code: CodeEmptyClosure, Severity: finding.Error,
			Doc:      "A closure has neither a period nor dates, or an absent date.",
			Examples: []string{`{"name": "Ascension"}`},
			English:  "A closure needs a period or dates.",
			French:   "Une période sans publication demande une période ou des dates.",
		},
		{
			Code: CodeAllowWithoutReason, Severity: finding.Error,
			Doc:      "A closure lets publishing go on and does not say why; publishing stops.",
			Examples: []string{`{"name": "Ascension", "policy": "allow"}`},
			English:  "Publishing during a closure needs a reason: until there is one, nothing is published.",
			French:   "Publier quand même demande un motif : sans lui, rien n'est publié.",
		},
		{
			Code: CodeUnknownZone, Severity: finding.Error,
			Doc:      "The caller's function knows no time zone of that name.",
			Examples: []string{`"Europe/Pariss"`},
			English:  "Time zone “{zone}” is unknown; expected a name such as “Europe/Paris”.",
			French:   "Le fuseau horaire « {zone} » est inconnu ; nom attendu, par exemple : « Europe/Paris ».",
		},
		{
			Code: CodeNoZones, Severity: finding.Error,
			Doc:     "The program gave no function that finds time zones.",
			English: "Time zone “{zone}” cannot be found: no function to find zones was given.",
			French:  "Le fuseau horaire « {zone} » est introuvable : aucune fonction de recherche n'est fournie.",
		},
		{
			Code: CodeTooLong, Severity: finding.Error,
			Doc:     "The period of a brief is longer than MaxDays.",
			English: "The period has {days} {days|day|days}; at most {limit} can be planned at once.",
			French:  "La période compte {days} {days|jour|jours} ; le planning en couvre {limit} au plus.",
		},
		{
			Code: CodeTooManyTimes, Severity: finding.Error,
			Doc:     "A channel may choose from more times than MaxCandidates: a longer step or a shorter period is needed.",
			English: "{channel} may choose from {found} times, more than the limit of {limit}: lengthen the step or shorten the period.",
			French:  "{channel} a le choix entre {found} horaires, au-delà de la limite de {limit} : allongez le pas ou raccourcissez la période.",
		},
		{
			Code: CodeTooLarge, Severity: finding.Error,
			Doc:     "The posts asked for times the times to choose from pass MaxCells: a longer step, a shorter unit or fewer posts are needed.",
			English: "{channel} asks for more computation than the limit of {limit}: lengthen the step or shorten the period.",
			French:  "{channel} demande plus de calculs que la limite de {limit} : allongez le pas ou raccourcissez la période.",
		},
		{
			Code: CodeBriefTooLarge, Severity: finding.Error,
			Doc:     "The channels together pass MaxBriefCells: fewer channels, a longer step or a shorter period are needed. Nothing is placed.",
			English: "The channels together ask for more computation than the limit of {limit}: plan fewer at once, lengthen the step or shorten the period.",
			French:  "Les lignes de publication demandent ensemble plus de calculs que la limite de {limit} : planifiez-en moins à la fois, allongez le pas ou raccourcissez la période.",
		},
	}
}

// phrases are the labels and the parts of sentences.
func phrases() []finding.Phrase {
	return append([]finding.Phrase{
		{Code: "calendar.aim.top", English: "top of the range", French: "haut de la fourchette"},
		{Code: "calendar.aim.bottom", English: "bottom of the range", French: "bas de la fourchette"},

		{Code: "calendar.closure_scope.both", English: "neither publication nor work", French: "ni publication ni travail"},
		{Code: "calendar.closure_scope.publication", English: "no publication", French: "aucune publication"},
		{Code: "calendar.closure_scope.work", English: "no work", French: "absence"},

		{Code: "calendar.closure_policy.skip", English: "not replaced", French: "ne pas remplacer"},
		{Code: "calendar.closure_policy.shift", English: "shifted", French: "décaler"},
		{Code: "calendar.closure_policy.allow", English: "published all the same", French: "publier quand même"},

		{Code: "calendar.slot_state.planned", English: "planned", French: "prévu"},
		{Code: "calendar.slot_state.drafted", English: "drafted", French: "rédigé"},
		{Code: "calendar.slot_state.submitted", English: "submitted", French: "en validation"},
		{Code: "calendar.slot_state.changes_requested", English: "changes requested", French: "à modifier"},
		{Code: "calendar.slot_state.approved", English: "approved", French: "validé"},
		{Code: "calendar.slot_state.armed", English: "armed", French: "programmé"},
		{Code: "calendar.slot_state.published", English: "published", French: "publié"},
		{Code: "calendar.slot_state.failed", English: "failed", French: "échec d'envoi"},
		{Code: "calendar.slot_state.missed", English: "missed", French: "manqué"},
		{Code: "calendar.slot_state.on_hold", English: "on hold", French: "suspendu"},
		{Code: "calendar.slot_state.cancelled", English: "cancelled", French: "annulé"},
		{Code: "calendar.slot_state.withdrawn", English: "withdrawn", French: "retiré"},

		{Code: "calendar.constraint.windows", English: "the publishing windows", French: "les plages horaires"},
		{Code: "calendar.constraint.per_day", English: "the number of posts a day", French: "le nombre de publications par jour"},
		{Code: "calendar.constraint.min_gap", English: "the minimum gap", French: "le délai minimal entre deux publications"},
		{Code: "calendar.constraint.closures", English: "days without publication", French: "des jours sans publication"},
		{Code: "calendar.constraint.neighbours", English: "the neighbouring posts", French: "les publications voisines"},
		{Code: "calendar.constraint.clock_change", English: "the clock change", French: "le changement d'heure"},

		{Code: "calendar.measure.civil_days", English: "days", French: "jours"},
		{Code: "calendar.measure.active_hours", English: "hours of the publishing windows", French: "heures de plage horaire"},

		{
			Code:    "calendar.cause.per_day",
			English: "at most {most} {most|post|posts} a day",
			French:  "{most} {most|publication|publications} par jour au plus",
		},
		{
			Code:    "calendar.cause.min_gap",
			English: "at least {gap} between two posts",
			French:  "au moins {gap} entre deux publications",
		},
		{Code: "calendar.cause.other_closures", English: "other days without publication", French: "d'autres jours sans publication"},
		{Code: "calendar.nothing.bottom", English: "cadence: {cadence}, of which the bottom is aimed at", French: "rythme : {cadence}, dont le bas de la fourchette est visé"},
		{Code: "calendar.nothing.shut", English: "no day is open", French: "aucun jour n'est ouvert à la publication"},
		{Code: "calendar.nothing.short", English: "too short a period; cadence: {cadence}", French: "période trop courte ; rythme : {cadence}"},
		{Code: "calendar.that_closure", English: "the days without publication", French: "la période sans publication"},
		{Code: "calendar.other_slot", English: "the other slot, {slot}", French: "l'autre créneau, {slot}"},

		{Code: "calendar.when.day", English: "on {day}", French: "le {day}"},
		{Code: "calendar.when.between", English: "from {from} to {to}", French: "du {from} au {to}"},
		{Code: "calendar.when.week", English: "in week {week}", French: "en S{week}"},
		{Code: "calendar.when.week_of", English: "in week {week} of {year}", French: "en S{week} {year}"},
		{Code: "calendar.when.year", English: "in {year}", French: "en {year}"},
		{Code: "calendar.when.quarter_1", English: "in the first quarter of {year}", French: "au 1er trimestre {year}"},
		{Code: "calendar.when.quarter_2", English: "in the second quarter of {year}", French: "au 2e trimestre {year}"},
		{Code: "calendar.when.quarter_3", English: "in the third quarter of {year}", French: "au 3e trimestre {year}"},
		{Code: "calendar.when.quarter_4", English: "in the fourth quarter of {year}", French: "au 4e trimestre {year}"},
	}, months()...)
}

func months() []finding.Phrase {
	return []finding.Phrase{
		{Code: "calendar.when.month_01", English: "in January {year}", French: "en janvier {year}"},
		{Code: "calendar.when.month_02", English: "in February {year}", French: "en février {year}"},
		{Code: "calendar.when.month_03", English: "in March {year}", French: "en mars {year}"},
		{Code: "calendar.when.month_04", English: "in April {year}", French: "en avril {year}"},
		{Code: "calendar.when.month_05", English: "in May {year}", French: "en mai {year}"},
		{Code: "calendar.when.month_06", English: "in June {year}", French: "en juin {year}"},
		{Code: "calendar.when.month_07", English: "in July {year}", French: "en juillet {year}"},
		{Code: "calendar.when.month_08", English: "in August {year}", French: "en août {year}"},
		{Code: "calendar.when.month_09", English: "in September {year}", French: "en septembre {year}"},
		{Code: "calendar.when.month_10", English: "in October {year}", French: "en octobre {year}"},
		{Code: "calendar.when.month_11", English: "in November {year}", French: "en novembre {year}"},
		{Code: "calendar.when.month_12", English: "in December {year}", French: "en décembre {year}"},
	}
}

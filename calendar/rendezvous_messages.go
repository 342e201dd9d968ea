package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of the findings of [Schedule] on rendezvous.
const (
	// CodeNoCadence: a channel has neither a cadence nor a rendezvous.
	CodeNoCadence finding.Code = "calendar.no_cadence"
	// CodeRendezvousID: a rendezvous has no id.
	CodeRendezvousID finding.Code = "calendar.rendezvous_without_id"
	// CodeRendezvousCount: the COUNTs of the rendezvous of a brief pass [MaxRuleCount].
	CodeRendezvousCount finding.Code = "calendar.rendezvous_count"
	// CodeTooManyOccurrences: a rendezvous has more than [MaxOccurrences] dates.
	CodeTooManyOccurrences finding.Code = "calendar.too_many_occurrences"
	// CodeNoRendezvous: a rendezvous has no date in the period.
	CodeNoRendezvous finding.Code = "calendar.no_rendezvous"
	// CodeRendezvousSkipped: a closure takes dates of a rendezvous away.
	CodeRendezvousSkipped finding.Code = "calendar.rendezvous_skipped"
	// CodeRendezvousShifted: a closure moves dates of a rendezvous.
	CodeRendezvousShifted finding.Code = "calendar.rendezvous_shifted"
	// CodeRendezvousLeaves: a closure moves dates of a rendezvous out of the period.
	CodeRendezvousLeaves finding.Code = "calendar.rendezvous_leaves"
	// CodeRendezvousNowhere: no day is left for dates that a closure is to move.
	CodeRendezvousNowhere finding.Code = "calendar.rendezvous_nowhere"
	// CodeRendezvousInGap: a rendezvous is at a time that the clocks skip.
	CodeRendezvousInGap finding.Code = "calendar.rendezvous_in_gap"
	// CodeRendezvousOutside: a rendezvous lies outside the windows of its channel.
	CodeRendezvousOutside finding.Code = "calendar.rendezvous_outside_windows"
	// CodeRendezvousAboveAim: the rendezvous alone are more than the cadence aims at.
	CodeRendezvousAboveAim finding.Code = "calendar.rendezvous_above_aim"
	// CodeRendezvousClash: two rendezvous fall in one minute.
	CodeRendezvousClash finding.Code = "calendar.rendezvous_clash"
	// CodeRendezvousClose: two rendezvous are nearer than the channel allows.
	CodeRendezvousClose finding.Code = "calendar.rendezvous_too_close"
	// CodeOccurrenceTwice: two slots stand for one date of a rendezvous.
	CodeOccurrenceTwice finding.Code = "calendar.occurrence_twice"
)

// rendezvousRules are what Schedule may find about the rendezvous of a channel.
func rendezvousRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeNoCadence, Severity: finding.Error,
			Doc:      "A channel has neither a cadence nor a rendezvous: nothing is asked for.",
			Examples: []string{`{"id": "blog"}`},
			English:  "{channel} needs a cadence, such as “4/month”, or a rendezvous.",
			French:   "{channel} : il manque un rythme de publication, comme « 4/month », ou un rendez-vous éditorial.",
		},
		{
			Code: CodeRendezvousID, Severity: finding.Error,
			Doc:     "A rendezvous of a channel has no id, from which the ids of its slots are made.",
			English: "{channel}: a rendezvous needs an id.",
			French:  "{channel} : un rendez-vous éditorial demande un identifiant.",
		},
		{
			Code: CodeRendezvousCount, Severity: finding.Error,
			Doc:     "The COUNTs of the rendezvous of a brief, added up, pass MaxRuleCount.",
			English: "The rendezvous of the brief have COUNTs of more than {limit} in all: give UNTIL instead.",
			French:  "Les COUNT des rendez-vous éditoriaux de la demande dépassent {limit} au total : donnez plutôt UNTIL.",
		},
		{
			Code: CodeTooManyOccurrences, Severity: finding.Error,
			Doc:      "A rendezvous has more dates in the period, and near it, than MaxOccurrences.",
			Examples: []string{"FREQ=MINUTELY over a year"},
			English:  "{channel}: “{title}” has more than {limit} dates: shorten the period, or make it rarer.",
			French:   "{channel} : « {title} » a plus de {limit} dates : raccourcissez la période ou espacez-les.",
		},
		{
			Code: CodeNoRendezvous, Severity: finding.Advice,
			Doc:      "A rendezvous has no date in the period of its channel: it ends before, or starts after.",
			Examples: []string{"UNTIL=20251231 in a brief of 2026"},
			English:  "{channel}: “{title}” has no date from {from} to {to}.",
			French:   "{channel} : « {title} » n'a aucune date du {from} au {to}.",
		},
		{
			Code: CodeRendezvousSkipped, Severity: finding.Warning,
			Doc:      "Dates of a rendezvous fall within a closure that skips: they are not held.",
			Examples: []string{"a Tuesday rendezvous on 14 July 2026, closed"},
			English:  "{channel}: “{title}” is not held {dates} ({closure}).",
			French:   "{channel} : « {title} » n'a pas lieu {dates} ({closure}).",
		},
		{
			Code: CodeRendezvousShifted, Severity: finding.Advice,
			Doc:      "Dates of a rendezvous fall within a closure that shifts: they are held on the nearest day allowed, at the same time. The dates that follow stay.",
			Examples: []string{"a Tuesday rendezvous on 14 July 2026, held on the 15th"},
			English:  "{channel}: “{title}” moves {dates} ({closure}).",
			French:   "{channel} : « {title} » est déplacé {dates} ({closure}).",
		},
		{
			Code: CodeRendezvousLeaves, Severity: finding.Advice,
			Doc:      "Dates of a rendezvous are shifted out of the period: they are not in this plan.",
			Examples: []string{"a rendezvous of 31 December, closed, held on 2 January"},
			English:  "{channel}: “{title}” moves {dates} ({closure}), out of the period: this plan does not hold it.",
			French:   "{channel} : « {title} » est déplacé {dates} ({closure}), hors de la période : ce planning ne le contient pas.",
		},
		{
			Code: CodeRendezvousNowhere, Severity: finding.Warning,
			Doc:      "Dates of a rendezvous fall within a closure that shifts, and no day is allowed before the next date, or after the one before: they are not held.",
			Examples: []string{"a daily rendezvous on a closed day"},
			English:  "{channel}: “{title}” is not held {dates} ({closure}): no day is free to shift it to.",
			French:   "{channel} : « {title} » n'a pas lieu {dates} ({closure}) : aucun jour n'est libre pour le décaler.",
		},
		{
			Code: CodeRendezvousInGap, Severity: finding.Warning, Source: rfc5545 + ", section 3.3.5",
			Doc:      "A rendezvous is at a time that the clocks skip on its day; it goes out later by as much.",
			Examples: []string{"02:30 in Paris on 29 March 2026, which goes out at 03:30"},
			English:  "{channel}: “{title}” is at {clock} on {day}, a time that the clocks skip: it goes out at {actual} on {then}.",
			French:   "{channel} : « {title} » est à {clock} le {day}, heure que le changement d'heure supprime : la publication part à {actual} le {then}.",
		},
		{
			Code: CodeRendezvousOutside, Severity: finding.Warning,
			Doc:      "Dates of a rendezvous lie outside the windows of its channel. They are kept: the promise comes first.",
			Examples: []string{"a rendezvous on Saturdays, on a channel open from Monday to Friday"},
			English:  "{channel}: {count} {count|date|dates} of “{title}” {count|lies|lie} outside the publishing windows, from {day} at {clock} on.",
			French:   "{channel} : {count} {count|date|dates} de « {title} » {count|est|sont} hors des plages horaires, à compter du {day} à {clock}.",
		},
		{
			Code: CodeRendezvousAboveAim, Severity: finding.Warning,
			Doc:      "The rendezvous of a channel alone are more posts than its cadence aims at. All are kept.",
			Examples: []string{`two rendezvous a week beside "1/week"`},
			English:  "{channel}: the rendezvous alone make {count} {count|post|posts} instead of {asked} {when}.",
			French:   "{channel} : les rendez-vous éditoriaux font à eux seuls {count} {count|publication|publications} au lieu de {asked} {when}.",
		},
		{
			Code: CodeRendezvousClash, Severity: finding.Error,
			Doc:      "Two rendezvous of a channel fall in one minute. Both are kept.",
			Examples: []string{"two rendezvous on Tuesdays at 10:00"},
			English:  "{channel}: “{first}” and “{second}” fall in the same minute {count} {count|time|times}, first on {day} at {clock}.",
			French:   "{channel} : « {first} » et « {second} » tombent {count} fois dans la même minute, d'abord le {day} à {clock}.",
		},
		{
			Code: CodeRendezvousClose, Severity: finding.Warning,
			Doc:      "Two dates of rendezvous are nearer than the minimum gap, or more than fit on their day. Both are kept.",
			Examples: []string{"a daily rendezvous on a channel with a minimum gap of 72 hours"},
			English:  "{channel}: “{first}” and “{second}” are too close, or too many on one day, {count} {count|time|times}, first on {day} at {clock}.",
			French:   "{channel} : « {first} » et « {second} » sont {count} fois trop rapprochés, ou trop nombreux le même jour, d'abord le {day} à {clock}.",
		},
		{
			Code: CodeOccurrenceTwice, Severity: finding.Warning,
			Doc:     "Two slots that stand name the same date of a rendezvous. The one that stays where it is, or else the first, is that date; the other is left out of the plan if it may be moved.",
			English: "{channel}: slot {slot} stands for the same date of a rendezvous as {first}.",
			French:  "{channel} : le créneau {slot} porte la même date d'un rendez-vous éditorial que {first}.",
		},
	}
}

// rendezvousPhrases are parts of these sentences.
func rendezvousPhrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "calendar.rendezvous.others", English: "{n} other {n|time|times}", French: "{n} {n|autre fois|autres fois}"},
	}
}

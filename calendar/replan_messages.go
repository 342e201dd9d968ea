package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of the findings of an [Editor].
const (
	// CodeNoSuchSlot: an operation names a slot that the plan does not have.
	CodeNoSuchSlot finding.Code = "calendar.no_such_slot"
	// CodeGoneOut: an operation names a slot that has gone out.
	CodeGoneOut finding.Code = "calendar.gone_out"
	// CodeStaysPut: a slot that is pinned or armed stays where it is.
	CodeStaysPut finding.Code = "calendar.stays_put"
	// CodeNotInsertable: a slot cannot be added as it is.
	CodeNotInsertable finding.Code = "calendar.not_insertable"
	// CodeInPast: a slot would be moved into the past.
	CodeInPast finding.Code = "calendar.in_past"
	// CodeNoTime: a slot would have no time.
	CodeNoTime finding.Code = "calendar.no_time"
	// CodeTimeTaken: two slots of a channel would go out at one time.
	CodeTimeTaken finding.Code = "calendar.time_taken"
	// CodeNoPlaceLeft: no place is given for the last slot that is pushed.
	CodeNoPlaceLeft finding.Code = "calendar.no_place_left"
	// CodeNoRoomLater: a slot finds no place after the suspension.
	CodeNoRoomLater finding.Code = "calendar.no_room_later"
	// CodeTransition: a slot would be in a state that may not follow its own.
	CodeTransition finding.Code = "calendar.bad_transition"
	// CodeNoNow: an operation asks for the time, which is not given.
	CodeNoNow finding.Code = "calendar.no_now"
)

// editorRules are what an [Editor] may find.
func editorRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeNoSuchSlot, Severity: finding.Error,
			Doc:     "An operation names a slot that the plan does not have. Nothing changes.",
			English: "The plan has no slot {slot}.",
			French:  "Le planning n'a pas de créneau {slot}.",
		},
		{
			Code: CodeGoneOut, Severity: finding.Error,
			Doc:     "An operation names a slot that is published or withdrawn. Nothing changes.",
			English: "Slot {slot} has gone out: it stays as it is.",
			French:  "Le créneau {slot} est déjà publié : il reste tel quel.",
		},
		{
			Code: CodeStaysPut, Severity: finding.Warning,
			Doc:     "A slot that is pinned or armed lies among those that an operation moves. It stays where it is.",
			English: "Slot {slot} is pinned or armed: it stays where it is.",
			French:  "Le créneau {slot} est épinglé ou programmé : il reste où il est.",
		},
		{
			Code: CodeNotInsertable, Severity: finding.Error,
			Doc:     "A slot that is to be added has no id or one that the plan bears already, no channel, or is pinned or not planned. Nothing changes.",
			English: "Slot {slot} cannot be added: it needs an id of its own and a channel, and must not be pinned.",
			French:  "Le créneau {slot} ne peut pas être ajouté : il lui faut un identifiant à lui et une ligne de publication, et il ne doit pas être épinglé.",
		},
		{
			Code: CodeInPast, Severity: finding.Error,
			Doc:      "A slot would be moved to before the time of the caller. Nothing changes.",
			Examples: []string{"moving a slot to 09:00 today, at 10:00"},
			English:  "Slot {slot} cannot go to {at}, which is past.",
			French:   "Le créneau {slot} ne peut pas être placé le {at} : cette heure est passée.",
		},
		{
			Code: CodeNoTime, Severity: finding.Error,
			Doc:     "A slot would have no date or no clock, or leave the years 1 to 9999. Nothing changes.",
			English: "Slot {slot} would have no time.",
			French:  "Le créneau {slot} n'aurait plus de date.",
		},
		{
			Code: CodeTimeTaken, Severity: finding.Error,
			Doc:     "Two slots of a channel would go out at one time. Nothing changes.",
			English: "Slot {slot} cannot go to {at}: slot {other} is there.",
			French:  "Le créneau {slot} ne peut pas être placé le {at} : le créneau {other} y est déjà.",
		},
		{
			Code: CodeNoPlaceLeft, Severity: finding.Error,
			Doc:     "Slots are pushed to the next place, and the time for the last of them is absent or not after its own. Nothing changes.",
			English: "Slot {slot} is pushed and has no later time to go to.",
			French:  "Le créneau {slot} est repoussé et n'a pas de place plus tard.",
		},
		{
			Code: CodeNoRoomLater, Severity: finding.Warning,
			Doc:     "After a suspension the slots of a channel move on, and this one has no place left. It is on hold.",
			English: "Slot {slot} finds no place any more and is on hold.",
			French:  "Le créneau {slot} ne trouve plus de place et reste suspendu.",
		},
		{
			Code: CodeTransition, Severity: finding.Error,
			Doc:     "A slot would be in a state that may not follow its own. Nothing changes.",
			English: "Slot {slot} does not go from “{from}” to “{to}”.",
			French:  "Le créneau {slot} ne passe pas de « {from} » à « {to} ».",
		},
		{
			Code: CodeNoNow, Severity: finding.Error,
			Doc:     "An operation depends on the time, and the editor is not given it. Nothing changes.",
			English: "The time is not given, and this depends on it.",
			French:  "L'heure actuelle n'est pas indiquée, et l'opération en dépend.",
		},
	}
}

// replanPhrases are why slots change.
func replanPhrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "calendar.because.asked", English: "the cadence asks for it", French: "le rythme de publication le demande"},
		{Code: "calendar.because.recounted", English: "counted anew", French: "recalculé"},
		{
			Code:    "calendar.because.work",
			English: "working days or lead times have changed", French: "jours de travail ou délais modifiés",
		},
		{Code: "calendar.because.suspended", English: "{suspension}", French: "{suspension}"},
		{Code: "calendar.because.closed", English: "{closure}", French: "{closure}"},
		{Code: "calendar.because.closed_day", English: "a day without publication", French: "jour sans publication"},
		{Code: "calendar.because.hours", English: "outside the hours of publication", French: "hors des plages horaires"},
		{
			Code:    "calendar.because.clock_change",
			English: "the clocks skip or repeat that time", French: "heure supprimée ou répétée par le changement d'heure",
		},
		{
			Code:    "calendar.because.outside_period",
			English: "outside the period of the channel", French: "hors de la période de la ligne de publication",
		},
		{Code: "calendar.because.neighbour", English: "too close to slot {slot}", French: "trop près du créneau {slot}"},
		{Code: "calendar.because.room", English: "to make room for the others", French: "pour faire place aux autres"},
		{Code: "calendar.because.surplus", English: "no place is left {when}", French: "plus de place {when}"},
		{
			Code:    "calendar.because.twin",
			English: "slot {slot} stands for that date of the rendezvous already", French: "le créneau {slot} tient déjà cette date du rendez-vous",
		},
		{Code: "calendar.because.by_hand", English: "by hand", French: "à la main"},
		{Code: "calendar.because.inserted", English: "inserted", French: "inséré"},
		{Code: "calendar.because.pushed", English: "pushed by slot {slot}", French: "repoussé par le créneau {slot}"},
		{Code: "calendar.because.gap_closed", English: "closes the gap of slot {slot}", French: "comble le vide du créneau {slot}"},
		{Code: "calendar.because.shifted", English: "shifted by {by}", French: "décalé de {by}"},
		{Code: "calendar.because.overdue", English: "its time has passed", French: "son heure est passée"},
		{Code: "calendar.because.rezoned", English: "another time zone", French: "changement de fuseau horaire"},
		{Code: "calendar.because.resumed", English: "end of: {suspension}", French: "fin de : {suspension}"},

		{Code: "calendar.resume_policy.hold", English: "keep waiting", French: "garder en attente"},
		{Code: "calendar.resume_policy.skip", English: "give up", French: "abandonner"},
		{Code: "calendar.resume_policy.shift", English: "shift", French: "décaler"},
		{
			Code:    "calendar.resume_policy.release",
			English: "publish if the delay is still acceptable", French: "publier si le retard reste acceptable",
		},

		{Code: "calendar.constraint.frozen", English: "settled days", French: "les jours déjà arrêtés"},
		{
			Code:    "calendar.fault.transition",
			English: "a slot does not go from “{from}” to “{to}”", French: "un créneau ne passe pas de « {from} » à « {to} »",
		},
	}
}

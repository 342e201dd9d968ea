package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of what [Schedule] finds about what the slots speak of.
const (
	// CodeNoShare: a content pillar has no share while others have one.
	CodeNoShare finding.Code = "calendar.pillar_without_share"
	// CodePillarUnspoken: a content pillar has a share and is given no slot.
	CodePillarUnspoken finding.Code = "calendar.pillar_without_slot"
	// CodeIdleTheme: no slot can be about a theme.
	CodeIdleTheme finding.Code = "calendar.theme_without_channel"
	// CodeThemeRepeats: a theme comes twice in a row.
	CodeThemeRepeats finding.Code = "calendar.theme_repeated"
	// CodeBadCooldown: the cooldown of an evergreen item has hours or is negative.
	CodeBadCooldown finding.Code = "calendar.bad_cooldown"
	// CodeLongCooldown: an evergreen item can be used once at most.
	CodeLongCooldown finding.Code = "calendar.cooldown_beyond_period"
	// CodeNeverActive: an evergreen item is active outside the period only.
	CodeNeverActive finding.Code = "calendar.evergreen_never_active"
	// CodeIdleEvergreen: no slot can take an evergreen item.
	CodeIdleEvergreen finding.Code = "calendar.evergreen_without_slot"
	// CodeNoSubject: slots are left that no evergreen item can fill.
	CodeNoSubject finding.Code = "calendar.slots_without_subject"
	// CodeTooManyItems: slots and evergreen items are more than [MaxFits].
	CodeTooManyItems finding.Code = "calendar.too_many_evergreens"
	// CodeReserveAll: a channel keeps all its slots for news.
	CodeReserveAll finding.Code = "calendar.reserve_takes_all"
)

func subjectRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeNoShare, Severity: finding.Warning,
			Doc:      "A content pillar has no share while others have one: no slot is given to it.",
			Examples: []string{`{"id": "team", "name": "Équipe"} beside {"id": "advice", "share": 60}`},
			English:  "Content pillar {pillar} has no share: no slot is given to it.",
			French:   "Le pilier de contenu {pillar} n'a pas de part : aucun créneau ne lui est attribué.",
		},
		{
			Code: CodePillarUnspoken, Severity: finding.Advice,
			Doc:      "The slots are so few that the share of a content pillar is rounded down to none.",
			Examples: []string{"a share of 10 out of 100 of 4 slots"},
			English:  "Content pillar {pillar}: its share of {count} {count|slot|slots} is less than one, and it gets none.",
			French:   "Pilier de contenu {pillar} : sa part de {count} {count|créneau|créneaux} est inférieure à un, il n'en a aucun.",
		},
		{
			Code: CodeIdleTheme, Severity: finding.Warning,
			Doc:      "No channel of a theme speaks of its pillar, or the theme has none where pillars have shares.",
			Examples: []string{"a theme without a pillar on a channel whose slots are shared out among pillars"},
			English:  "No slot can be about {theme}: its channels do not speak of its content pillar.",
			French:   "Aucun créneau ne peut traiter le sujet {theme} : aucune de ses lignes de publication n'aborde son pilier de contenu.",
		},
		{
			Code: CodeThemeRepeats, Severity: finding.Advice,
			Doc:      "A theme comes twice in a row, as it weighs too much among those it takes turns with, or because of slots that stand.",
			Examples: []string{"a single theme of a content pillar whose slots follow each other"},
			English:  "{channel}: {theme} comes again directly after itself {count} {count|time|times}, first on {day}: more themes, or other shares, would avoid it.",
			French:   "{channel} : le sujet {theme} revient {count} fois juste après lui-même, d'abord le {day} ; d'autres sujets, ou d'autres parts, l'éviteraient.",
		},
		{
			Code: CodeBadCooldown, Severity: finding.Error,
			Doc:      "The cooldown of an evergreen item is a number of days, weeks, months or years; the item is not used.",
			Examples: []string{`"PT36H"`, `"-P45D"`},
			English:  "A cooldown is a number of days, weeks, months or years, such as “P45D”; found “{found}”.",
			French:   "Le délai avant réutilisation est un nombre de jours, de semaines, de mois ou d'années, comme « P45D » ; trouvé : « {found} ».",
		},
		{
			Code: CodeLongCooldown, Severity: finding.Advice,
			Doc:      "The cooldown of an evergreen item is as long as the period, so that it is used once at most on each account.",
			Examples: []string{`"P45D" in a period of a month`},
			English:  "{item} rests for {cooldown}, as long as the calendar: each account uses it once at most.",
			French:   "{item} n'est réutilisable qu'après {cooldown}, soit la durée du planning : chaque compte l'emploie une fois au plus.",
		},
		{
			Code: CodeNeverActive, Severity: finding.Warning,
			Doc:      "The days on which an evergreen item may go out lie outside the period.",
			Examples: []string{"a Christmas item in a calendar of the spring"},
			English:  "{item} may go out from {from} to {to}, outside the period of the calendar: it is not used.",
			French:   "{item} peut paraître du {from} au {to}, hors de la période du planning : il n'est pas employé.",
		},
		{
			Code: CodeIdleEvergreen, Severity: finding.Warning,
			Doc:      "The slots of the channels of an evergreen item speak of other content pillars, or have themes already.",
			Examples: []string{"an item for a channel whose themes fill every slot"},
			English:  "No slot can take {item}: those of its channels speak of something else.",
			French:   "Aucun créneau ne peut accueillir {item} : ceux de ses lignes de publication ont un autre sujet.",
		},
		{
			Code: CodeNoSubject, Severity: finding.Advice,
			Doc:      "Evergreen items fit these slots, and all of them rest or have gone out as often as they may.",
			Examples: []string{"two items with a cooldown of 45 days for 12 slots a month"},
			English:  "{channel}: {count} {count|slot has|slots have} no subject, as the evergreen items are resting or used up.",
			French:   "{channel} : {count} {count|créneau est|créneaux sont} sans sujet, les contenus intemporels étant en repos ou épuisés.",
		},
		{
			Code: CodeTooManyItems, Severity: finding.Warning,
			Doc:     "The slots of an account that have no subject, times the evergreen items that may fill them, are more than the limit; none is used there.",
			English: "There are too many evergreen items for as many slots: beyond {limit} combinations none is used.",
			French:  "Les contenus intemporels sont trop nombreux pour autant de créneaux : au-delà de {limit} combinaisons, aucun n'est employé.",
		},
		{
			Code: CodeReserveAll, Severity: finding.Warning,
			Doc:      "A channel keeps as many slots for news as it has: nothing is left for anything else.",
			Examples: []string{`a reserve of 3 with the cadence "2-3/week"`},
			English:  "{channel} keeps {reserve} {reserve|slot|slots} of each period for news and aims at {asked}: none is left for other subjects.",
			French:   "{channel} garde {reserve} {reserve|créneau|créneaux} par période en réserve d'actualité pour {asked} {asked|prévu|prévus} : il n'en reste aucun pour d'autres sujets.",
		},
	}
}

// subjectPhrases is why the subject of a slot changes.
func subjectPhrases() []finding.Phrase {
	return []finding.Phrase{{Code: "calendar.because.subject", English: "subject chosen", French: "sujet attribué"}}
}

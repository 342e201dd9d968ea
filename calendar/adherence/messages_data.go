package adherence

import (
	"fmt"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// rules are what Judge may find in what was asked, planned and done.
func rules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeMissed, Severity: finding.Warning,
			Doc:      "One or several quotas that are past, in a row, hold fewer posts than their minimum.",
			Examples: []string{`cadence "3/week", two posts in a week that is over`},
			English:  "{channel}: {published} {published|post|posts} instead of {asked} {when}.",
			French:   "{channel} : {published} {published|publication|publications} au lieu de {asked} {when}.",
		},
		{
			Code: CodeMissedLess, Severity: finding.Warning,
			Doc:      "The same, of quotas that ask for less than a whole one because days of theirs are excused.",
			Examples: []string{`cadence "7/week", one post in a week of which two days were suspended`},
			English:  "{channel}: {published} {published|post|posts} instead of {asked} {when}, already reduced for {reasons}.",
			French:   "{channel} : {published} {published|publication|publications} au lieu de {asked} {when}, nombre déjà réduit : {reasons}.",
		},
		{
			Code: CodeAtRisk, Severity: finding.Warning,
			Doc:      "What is published in the quota that runs, or in the next one, and what can still go out in it fall below its minimum.",
			Examples: []string{`cadence "3/week", one post out and one slot left on a Friday`},
			English:  "{channel}: {published} {published|post|posts} out and {feasible} still possible {when}, with {asked} asked for.",
			French:   "{channel} : {published} {published|publication parue|publications parues} et {feasible} encore {feasible|possible|possibles} {when}, pour {asked} {asked|demandée|demandées}.",
		},
		{
			Code: CodeOver, Severity: finding.Advice,
			Doc:      "One or several quotas in a row hold more posts than the cadence allows in a whole period.",
			Examples: []string{`cadence "2-3/week", four posts in a week`},
			English:  "{channel}: {published} {published|post|posts} {when}, with {most} allowed.",
			French:   "{channel} : {published} {published|publication|publications} {when}, pour {most} au plus.",
		},
		{
			Code: CodeExcused, Severity: finding.Advice,
			Doc:      "One or several quotas in a row that are past hold fewer posts than the cadence asks for, and days of theirs are excused: they are kept, or suspended. The minimum of a quota that is excused in part is that of the days that are left, by the cumulative rounding of the calendar.",
			Examples: []string{`cadence "3/week", two posts in a week with a suspension from Monday to Friday`},
			English:  "{channel}: {published} {published|post|posts} instead of {asked} {when}: {reasons}.",
			French:   "{channel} : {published} {published|publication|publications} au lieu de {asked} {when} : {reasons}.",
		},
		{
			Code: CodeBelowPromise, Severity: finding.Warning,
			Doc:      "Fewer posts went out than the client was promised, in one or several quotas in a row that are past. It is told beside the quota when that was missed too.",
			Examples: []string{`cadence "2-3/week" with 3 promised, two posts in a week`},
			English:  "{channel}: {published} {published|post|posts} {when}, with {promised} promised to the client.",
			French:   "{channel} : {published} {published|publication|publications} {when}, pour {promised} {promised|promise|promises} à l'annonceur.",
		},
		{
			Code: CodeFailed, Severity: finding.Warning,
			Doc:      "Slots failed, and nothing went out in their stead. They are not missed: the network refused them.",
			Examples: []string{`a slot of state "failed"`},
			English:  "{channel}: {count} {count|post|posts} could not be sent, {count|on|the last on} {day}.",
			French:   "{channel} : {count} {count|échec|échecs} d'envoi, {count|le|le dernier le} {day}.",
		},
		{
			Code: CodeSlotsMissed, Severity: finding.Advice,
			Doc:      "Nothing went out within the tolerance of the time of some slots, in quotas that were kept all the same.",
			Examples: []string{"a post that went out two days after its slot, with a tolerance of one"},
			English:  "{channel}: {count} {count|slot|slots} missed, {count|on|the last on} {day}.",
			French:   "{channel} : {count} {count|créneau manqué|créneaux manqués}, {count|le|le dernier le} {day}.",
		},
		{
			Code: CodeSilence, Severity: finding.Advice,
			Doc:      "More days in a row went by without a post than the plan has between two slots and the tolerance adds at both ends, or, without a plan, than twice what the cadence leaves for a post and than the channel has between two of its days of the week. Excused days do not count.",
			Examples: []string{`cadence "1/month", with posts on 1 January and 28 February`},
			English:  "{channel}: {days} {days|day|days} without a post {when}; at most {usual} {usual|was|were} expected.",
			French:   "{channel} : {days} {days|jour|jours} sans publication {when} ; {usual} au plus {usual|était attendu|étaient attendus}.",
		},
		{
			Code: CodeStarvation, Severity: finding.Warning,
			Doc:      "What is out and what has content do not make up the minimum of the quota that runs, or of the next one, for which there are not even slots enough.",
			Examples: []string{"a plan whose last slot is on 10 June, judged on the 12th"},
			English:  "{channel}: no content {dry}; {ready} {ready|post|posts} out or ready {when}, with {asked} asked for.",
			French:   "{channel} : rupture de contenu {dry} ; {ready} {ready|publication parue ou prête|publications parues ou prêtes} {when}, pour {asked} {asked|demandée|demandées}.",
		},
		{
			Code: CodeNothingAhead, Severity: finding.Advice,
			Doc:      "The slots of the quota after the one that runs are planned, and too few of them have content.",
			Examples: []string{`slots of state "planned" in the week that comes`},
			English:  "{channel}: nothing ready {dry}; {ready} {ready|post|posts} ready {when}, with {asked} asked for.",
			French:   "{channel} : rien de prêt {dry} ; {ready} {ready|publication prête|publications prêtes} {when}, pour {asked} {asked|demandée|demandées}.",
		},
		{
			Code: CodeNotYetOut, Severity: finding.Warning,
			Doc:      "Slots or publications are given as published at a time that is still to come. They do not count.",
			Examples: []string{`a slot of state "published" next week`},
			English:  "{channel}: {count} {count|post is|posts are} given as published and still to come: {count|it does|they do} not count.",
			French:   "{channel} : {count} {count|publication donnée comme parue est encore à venir : elle ne compte pas|publications données comme parues sont encore à venir : elles ne comptent pas}.",
		},
	}
}

// caseRules are what Judge may find in the case itself.
func caseRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeNoTime, Severity: finding.Error,
			Doc:      "The day, or the time, to judge as of is not given.",
			Examples: []string{"calendar.When{}"},
			English:  "The day to judge as of is not given.",
			French:   "La date à laquelle juger n'est pas donnée.",
		},
		{
			Code: CodeTooLong, Severity: finding.Error,
			Doc:      "The period of a case is longer than that of a plan may be.",
			Examples: []string{`"2016-01-01/2026-12-31"`},
			English:  "The period has {days} {days|day|days}; at most {limit} can be judged at once.",
			French:   "La période compte {days} {days|jour|jours} ; {limit} au plus peuvent être jugés à la fois.",
		},
		{
			Code: CodeOutsidePeriod, Severity: finding.Warning,
			Doc:      "The period of a channel lies outside that of the case: nothing of it is judged.",
			Examples: []string{"a campaign of May in the report of April"},
			English:  "{channel} runs from {from} to {to}, outside the period that is judged.",
			French:   "{channel} court du {from} au {to}, hors de la période jugée.",
		},
		{
			Code: CodeReach, Severity: finding.Error,
			Doc:      "A tolerance has months or years, which have no fixed length, is negative, or is longer than MaxTolerance days.",
			Examples: []string{`"P1M"`, `"-PT1H"`},
			English:  "A tolerance is a number of days, hours or minutes, at most {limit} days, such as “PT1H”; found “{found}”.",
			French:   "Une tolérance est un nombre de jours, d'heures ou de minutes, {limit} jours au plus, comme « PT1H » ; trouvé : « {found} ».",
		},
		{
			Code: CodeGrace, Severity: finding.Error,
			Doc:      "The grace, within which a post is on time, is longer than the tolerance.",
			Examples: []string{`{"tolerance": "PT15M", "grace": "PT1H"}`},
			English:  "A post that is on time is within the tolerance: the grace cannot be longer.",
			French:   "Une publication à l'heure est dans la tolérance : le délai de grâce ne peut être plus long qu'elle.",
		},
		{
			Code: CodeTooManyPairs, Severity: finding.Error,
			Doc:      "Too many slots and publications of a channel, with those before it, are within the tolerance of one another: a shorter tolerance or period is needed.",
			Examples: []string{"10,000 slots and as many publications on one day"},
			English:  "Up to {channel}, more than {limit} pairs of a slot and a publication are within the tolerance: shorten the tolerance or the period.",
			French:   "Jusqu'à {channel}, plus de {limit} rapprochements sont possibles entre créneaux et publications : réduisez la tolérance ou la période.",
		},
	}
}

// phrases are the labels and the parts of sentences.
func phrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "adherence.state.on_track", English: "on track", French: "tenu"},
		{Code: "adherence.state.at_risk", English: "at risk", French: "menacé"},
		{Code: "adherence.state.missed", English: "missed", French: "non tenu"},
		{Code: "adherence.state.over", English: "over", French: "dépassé"},
		{Code: "adherence.state.suspended", English: "suspended", French: "suspendu"},

		{Code: "adherence.outcome.on_time", English: "on time", French: "à l'heure"},
		{Code: "adherence.outcome.early", English: "early", French: "en avance"},
		{Code: "adherence.outcome.late", English: "late", French: "en retard"},
		{Code: "adherence.outcome.published", English: "published", French: "publié"},
		{Code: "adherence.outcome.missed", English: "missed", French: "manqué"},
		{Code: "adherence.outcome.failed", English: "failed", French: "échec d'envoi"},
		{Code: "adherence.outcome.pending", English: "to come", French: "à venir"},
		{Code: "adherence.outcome.excused", English: "excused", French: "période sans publication"},
		{Code: "adherence.outcome.on_hold", English: "on hold", French: "suspendu"},
		{Code: "adherence.outcome.cancelled", English: "cancelled", French: "annulé"},
		{Code: "adherence.outcome.extra", English: "not in the plan", French: "hors planning"},

		{Code: "adherence.runway.until", English: "Enough to publish until {day}", French: "De quoi publier jusqu'au {day}"},
		{Code: "adherence.runway.none", English: "Nothing ready to publish", French: "Rien de prêt à publier"},

		{Code: "adherence.dry.on", English: "from {day} on", French: "à partir du {day}"},
		{Code: "adherence.dry.since", English: "since {day}", French: "depuis le {day}"},

		{Code: "adherence.silence.except", English: "{days}, not counting {excused} excused {excused|day|days}", French: "{days}, sans compter {excused} {excused|jour excusé|jours excusés}"},

		{Code: "adherence.excuse", English: "{name} {days}", French: "{name} {days}"},
		{Code: "adherence.excuse.nameless", English: "a period without publication {days}", French: "période sans publication {days}"},
		{Code: "adherence.excuses", English: "{count} periods without publication", French: "{count} périodes sans publication"},
	}
}

// months are the days of each month in short.
func months() []finding.Phrase {
	french := [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
	var all []finding.Phrase
	for month := time.January; month <= time.December; month++ {
		all = append(all, finding.Phrase{
			Code:    monthCode(month),
			English: "from {from} to {to} " + month.String(),
			French:  "du {from} au {to} " + french[month-1],
		})
	}
	return all
}

func monthCode(month time.Month) finding.Code {
	return finding.Code(fmt.Sprintf("adherence.days.month_%02d", int(month)))
}

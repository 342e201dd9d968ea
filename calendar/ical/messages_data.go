package ical

import "github.com/septet-go/socialstrategy/strategy/finding"

const rfc5545 = "RFC 5545 (2009)"

// readRules are what Parse may find.
func readRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeFileTooLong, Severity: finding.Error,
			Doc:     "The file is too long: only its beginning is read.",
			English: "The file is longer than {limit} bytes: reading ends there, in line {line}.",
			French:  "Le fichier dépasse {limit} octets : la lecture s'arrête là, à la ligne {line}.",
		},
		{
			Code: CodeLineTooLong, Severity: finding.Warning,
			Doc:     "A content line is too long once it is unfolded: it is left out.",
			English: "Line {line} is longer than {limit} bytes: it is left out.",
			French:  "La ligne {line} dépasse {limit} octets : elle n'est pas lue.",
		},
		{
			Code: CodeTooManyLines, Severity: finding.Error,
			Doc:     "The file has too many content lines: the rest is not read.",
			English: "The file has more than {limit} content lines: it is not read from line {line} on.",
			French:  "Le fichier compte plus de {limit} lignes : il n'est plus lu à partir de la ligne {line}.",
		},
		{
			Code: CodeTooManyComponents, Severity: finding.Error,
			Doc:     "The file has too many components: the rest is not read.",
			English: "The file has more than {limit} components: it is not read from line {line} on.",
			French:  "Le fichier compte plus de {limit} composants : il n'est plus lu à partir de la ligne {line}.",
		},
		{
			Code: CodeTooManyParams, Severity: finding.Warning,
			Doc:     "A property has too many parameters: the others are left out.",
			English: "Line {line}: the property {property} has more than {limit} parameters; the others are left out.",
			French:  "Ligne {line} : la propriété {property} a plus de {limit} paramètres ; les autres ne sont pas lus.",
		},
		{
			Code: CodeTooDeep, Severity: finding.Warning,
			Doc:     "Components lie too deep within one another: those are left out.",
			English: "Line {line}: components lie more than {limit} deep within one another; this one is left out.",
			French:  "Ligne {line} : les composants sont imbriqués sur plus de {limit} niveaux ; celui-ci n'est pas lu.",
		},
		{
			Code: CodeTooManyFindings, Severity: finding.Warning,
			Doc:     "There is more to report about the file than is listed.",
			English: "There are more than {limit} findings: from line {line} on they are not listed.",
			French:  "Il y a plus de {limit} constats : à partir de la ligne {line}, ils ne sont plus énumérés.",
		},
		{
			Code: CodeNothing, Severity: finding.Error,
			Doc:     "The file has no component: it is no iCalendar file.",
			English: "The file is no calendar: it has no BEGIN:VCALENDAR.",
			French:  "Le fichier n'est pas un agenda : BEGIN:VCALENDAR y manque.",
		},
		{
			Code: CodeNotProperty, Severity: finding.Warning, Source: rfc5545 + ", section 3.1",
			Doc:      "A line is not of the form name:value, or its parameters cannot be told from its value: it is left out.",
			Examples: []string{"SUMMARY=Réunion"},
			English:  "Line {line} is no property, a name followed by a colon and a value: “{found}”.",
			French:   "La ligne {line} n'est pas une propriété, un nom suivi de deux-points et d'une valeur : « {found} ».",
		},
		{
			Code: CodeInvalidUTF8, Severity: finding.Warning, Source: rfc5545 + ", section 3.1.4",
			Doc:     "A line holds bytes that are no UTF-8: each run of them is read as the replacement character.",
			English: "Line {line} is not valid UTF-8: what cannot be read is replaced by “�”.",
			French:  "La ligne {line} n'est pas en UTF-8 valide : ce qui est illisible est remplacé par « � ».",
		},
		{
			Code: CodeOutside, Severity: finding.Warning,
			Doc:     "A property stands outside every component: it is left out.",
			English: "Line {line}: the property {property} belongs to no component; it is left out.",
			French:  "Ligne {line} : la propriété {property} n'appartient à aucun composant ; elle n'est pas lue.",
		},
		{
			Code: CodeNoCalendar, Severity: finding.Warning, Source: rfc5545 + ", section 3.4",
			Doc:     "A component stands outside every VCALENDAR: it is read all the same.",
			English: "Line {line}: {component} stands in no VCALENDAR; it is read all the same.",
			French:  "Ligne {line} : {component} n'est dans aucun VCALENDAR ; il est lu malgré tout.",
		},
		{
			Code: CodeNotClosed, Severity: finding.Warning,
			Doc:     "A component has no END: it is taken to end where it must at the latest.",
			English: "Line {line}: {component} has no END; it is taken to end at line {end}.",
			French:  "Ligne {line} : il manque la fin (END) de {component} ; il est lu jusqu'à la ligne {end}.",
		},
		{
			Code: CodeEndOfNothing, Severity: finding.Warning,
			Doc:     "An END names no component that is open: it is left out.",
			English: "Line {line} ends {component}, which has not begun.",
			French:  "La ligne {line} termine {component}, qui n'est pas commencé.",
		},
		{
			Code: CodeTwice, Severity: finding.Warning, Source: rfc5545 + ", section 3.6.1",
			Doc:     "An event has a property twice that it may have once: the first counts, the other is kept as it is written.",
			English: "Line {line}: {property} is given twice; the first counts.",
			French:  "Ligne {line} : {property} est donné deux fois ; le premier compte.",
		},
		{
			Code: CodeTwoEnds, Severity: finding.Warning, Source: rfc5545 + ", section 3.6.1",
			Doc:     "An event has DTEND and DURATION, of which it may have one: the first counts, the other is kept as it is written.",
			English: "Line {line}: {property} stands beside the other way to say when the event ends; the first counts.",
			French:  "Ligne {line} : {property} s'ajoute à l'autre façon de dire la fin de l'événement ; la première compte.",
		},
		{
			Code: CodeBadValue, Severity: finding.Warning,
			Doc:      "A value cannot be read: the property is kept as it is written, without effect.",
			Examples: []string{"DTSTART:2006717T080000Z"},
			English:  "Line {line}: {property} cannot be read: expected {expected}; found “{found}”.",
			French:   "Ligne {line} : {property} est illisible : attendu {expected} ; trouvé « {found} ».",
		},
		{
			Code: CodeBadRule, Severity: finding.Warning, Source: rfc5545 + ", section 3.3.10",
			Doc:      "A recurrence rule is refused: its text is kept, and the event does not recur.",
			Examples: []string{"RRULE:FREQ=DAILY;BYWEEKNO=20"},
			English:  "Line {line}: the rule “{found}” is refused: {reason}.",
			French:   "Ligne {line} : la règle « {found} » est refusée : {reason}.",
		},
		{
			Code: CodeZoneOfUTC, Severity: finding.Advice, Source: rfc5545 + ", section 3.2.19",
			Doc:      "A time ends with a Z and has a TZID: it is read in UTC.",
			Examples: []string{"DTSTART;TZID=Europe/Paris:20260106T090000Z"},
			English:  "Line {line}: {property} ends with a Z and names the zone {zone}; it is read in UTC.",
			French:   "Ligne {line} : {property} se termine par un Z et nomme le fuseau {zone} ; l'heure est lue en UTC.",
		},
		{
			Code: CodeValueType, Severity: finding.Advice, Source: rfc5545 + ", section 3.2.20",
			Doc:      "A day is not marked with VALUE=DATE, or a time is: it is read as what it is.",
			Examples: []string{"DTSTART:20260106", "DTSTART;VALUE=DATE:20260106T090000"},
			English:  "Line {line}: {property} does not have the type that it says, {found}: it is read as what it is.",
			French:   "Ligne {line} : {property} n'est pas du type annoncé, {found} : la valeur est lue telle qu'elle est.",
		},
		{
			Code: CodePeriods, Severity: finding.Advice, Source: rfc5545 + ", section 3.8.5.2",
			Doc:      "RDATE or EXDATE gives periods of time: they are kept as they are written, without effect.",
			Examples: []string{"RDATE;VALUE=PERIOD:20260106T090000Z/PT1H"},
			English:  "Line {line}: the periods of time of {property} are kept, and have no effect.",
			French:   "Ligne {line} : les périodes de {property} sont conservées, mais sans effet.",
		},
		{
			Code: CodeNoUID, Severity: finding.Warning, Source: rfc5545 + ", section 3.8.4.7",
			Doc:     "An event has no UID: nothing tells it from others when it comes again.",
			English: "Line {line}: the event has no UID.",
			French:  "Ligne {line} : l'événement n'a pas d'UID.",
		},
		{
			Code: CodeNoStart, Severity: finding.Warning, Source: rfc5545 + ", section 3.6.1",
			Doc:     "An event has no start, or none that can be read.",
			English: "Line {line}: the event has no start (DTSTART) that can be read.",
			French:  "Ligne {line} : l'événement n'a pas de début (DTSTART) lisible.",
		},
		{
			Code: CodeEndsBefore, Severity: finding.Warning, Source: rfc5545 + ", section 3.8.2.2",
			Doc:     "An event ends before it starts: it is taken to end when it starts.",
			English: "Line {line}: the event ends, {end}, before it starts, {start}.",
			French:  "Ligne {line} : l'événement se termine ({end}) avant de commencer ({start}).",
		},
	}
}

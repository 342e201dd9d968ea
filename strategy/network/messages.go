package network

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Messages returns what this package can say: the names of networks, the labels of its
// closed sets, and its findings.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book { return finding.MustBook(rules(), phrases()) })

// rules are the findings about networks and about facts that callers give.
func rules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeUnknown, Severity: finding.Warning,
			Doc:      "Nothing is known of a network: it cannot be judged.",
			Examples: []string{"twitter", "myspace"},
			English:  "Nothing is known of the network “{network}”. {hint}",
			French:   "Le réseau social « {network} » est inconnu. {hint}",
		},
		{
			Code: CodeClosed, Severity: finding.Error,
			Doc:      "A network was closed before the plan begins.",
			Examples: []string{"google_plus, in 2026"},
			English:  "The {network} has been closed since {date}. {instead}",
			French:   "Le {network} est fermé depuis le {date}. {instead}",
		},
		{
			Code: CodeClosedUndated, Severity: finding.Error,
			Doc:     "A network is closed, since a day that is not known.",
			English: "The {network} is closed. {instead}",
			French:  "Le {network} est fermé. {instead}",
		},
		{
			Code: CodeClosesDuringPlan, Severity: finding.Error,
			Doc:      "A network closes before the plan ends.",
			Examples: []string{"google_plus, from January to June 2019"},
			English:  "The {network} closes on {date}, before the plan ends: publish nothing there from that day on. {instead}",
			French:   "Le {network} ferme le {date}, avant la fin du planning : n'y publiez plus rien à partir de ce jour. {instead}",
		},
		{
			Code: CodeClosing, Severity: finding.Advice,
			Doc:      "A network has announced that it will close, after the plan or on a day that is not known.",
			Examples: []string{"google_plus, in December 2018"},
			English:  "The {network} has announced that it will close. {instead}",
			French:   "La fermeture du {network} est annoncée. {instead}",
		},
		{
			Code: CodeClosedForAWhile, Severity: finding.Error,
			Doc:      "A network is closed for a time of the plan, and open again after it.",
			Examples: []string{"a network that is suspended from March to August"},
			English:  "The {network} is closed from {from} to {to}: publish nothing there in that time. {instead}",
			French:   "Le {network} est fermé du {from} au {to} : n'y publiez rien dans ce temps. {instead}",
		},
		{
			Code: CodeNotLaunched, Severity: finding.Error,
			Doc:      "A network was launched after the plan ends.",
			Examples: []string{"threads, in 2015"},
			English:  "The {network} was not open yet at that time. {instead}",
			French:   "Le {network} n'était pas encore ouvert à cette période. {instead}",
		},
		{
			Code: CodeFactValue, Severity: finding.Error,
			Doc:      "A fact gives no value, or several.",
			Examples: []string{`{}`, `{"limit": "280 x", "text": "280"}`},
			English:  "A fact has exactly one value: {count} {count|was|were} found.",
			French:   "Une donnée porte une valeur et une seule : {count} {count|trouvée|trouvées}.",
		},
		{
			Code: CodeFactKind, Severity: finding.Error,
			Doc:      "A field of the catalogue bears a value of another kind than its own.",
			Examples: []string{`"field": "status", "value": {"text": "open"}`},
			English:  "The field “{field}” takes a value of another kind: “{expected}”.",
			French:   "Le champ « {field} » attend une valeur d'une autre nature : « {expected} ».",
		},
		{
			Code: CodeFactAlso, Severity: finding.Error,
			Doc:      "A second limit stands without a first, or in the unit of the first.",
			Examples: []string{`{"also": "3000 bytes"}`},
			English:  "A second limit goes with a first one, in another unit.",
			French:   "Une seconde limite accompagne une première, dans une autre unité.",
		},
		{
			Code: CodeFactPeriod, Severity: finding.Error,
			Doc:     "A fact ends before it begins.",
			English: "The fact holds until {to}, before it begins on {from}.",
			French:  "La donnée vaut jusqu'au {to}, avant de commencer le {from}.",
		},
		{
			Code: CodeFactField, Severity: finding.Error,
			Doc:      "A figure of users stands under a field of another kind or territory.",
			Examples: []string{`"field": "users"`},
			English:  "The field “{found}” is not that of this figure: write “{expected}”.",
			French:   "Le champ « {found} » n'est pas celui de ce chiffre : écrivez « {expected} ».",
		},
		{
			Code: CodeFactFigure, Severity: finding.Error,
			Doc:     "A figure gives neither a number of users nor a share, or both.",
			English: "A figure is either a number of users or a percentage.",
			French:  "Un chiffre est soit un nombre d'utilisateurs, soit un pourcentage.",
		},
		{
			Code: CodeFactTerritory, Severity: finding.Error,
			Doc:      "A figure is of a territory that is neither the world, the European Union nor a country by its code.",
			Examples: []string{`"territory": "france"`},
			English:  "The territory “{territory}” is none: write “world”, “EU” or the code of a country in two capitals, such as FR.",
			French:   "Le territoire « {territory} » n'existe pas : écrivez « world », « EU », ou en deux capitales le code d'un pays, tel que FR.",
		},
		{
			Code: CodeFactAges, Severity: finding.Error,
			Doc:      "The youngest of an audience are older than its oldest.",
			Examples: []string{`{"minAge": 60, "maxAge": 20}`},
			English:  "An audience does not go from {from} to {to} years.",
			French:   "Une audience ne va pas de {from} à {to} ans.",
		},
		{
			Code: CodeFactGoal, Severity: finding.Error,
			Doc:      "A purpose names something that is no type of objective.",
			Examples: []string{`"goal": "fame"`},
			English:  "The purpose “{goal}” is no type of objective: write one of {known}.",
			French:   "La valeur « {goal} » n'est pas un type d'objectif : écrivez l'un de {known}.",
		},
		{
			Code: CodeFactOvertaken, Severity: finding.Advice,
			Doc:      "A fact that a caller adds gives way to one of the catalogue in force since later.",
			Examples: []string{`a limit on the hashtags of Instagram without "from"`},
			English:  "On {date}, what the catalogue says of “{field}” ({network}) takes over from this fact: to avoid it, give the day since when the fact is in force.",
			French:   "Le {date}, la valeur du catalogue pour « {field} » ({network}) prend le relais de cette donnée : pour l'éviter, indiquez depuis quel jour celle-ci est en vigueur.",
		},
		{
			Code: CodeTooManyFacts, Severity: finding.Error,
			Doc:     "More facts are given than one call takes.",
			English: "At most {max} facts are taken at once: the others are left out.",
			French:  "Au plus {max} données sont prises à la fois : les autres sont laissées de côté.",
		},
	}
}

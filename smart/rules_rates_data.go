package smart

// rateRules are the rules of rates.
var rateRules = []ReadingRule{
	{ID: "rate", Language: both, Doc: "how often, or per how long",
		Examples: []ReadingExample{fr("réunion tous les trois mois", "tous les trois mois", "1/P3M"), en("the number of leads per month", "per month", "/P1M")}},
	{ID: "cadence.weekdays", Language: both, Doc: "on which days of the week", Convention: "It ends nowhere: it is no deadline.",
		Examples: []ReadingExample{fr("Publier un post du lundi au vendredi", "du lundi au vendredi", ""), en("Publish a post Monday to Friday", "Monday to Friday", "")}},
}

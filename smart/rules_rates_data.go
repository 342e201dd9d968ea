package smart

import "golang.org/x/text/language"

// rateRules are the rules of rates.
var rateRules = []ReadingRule{
	{ID: "rate", Language: both, Doc: "how often, or per how long",
		Convention: "An article says so after a figure, « 15 € l'heure », \"10 leads a month\". Fifteen days are fifteen days: « tous les quinze jours » is every 15 days. An adjective in the name of a measure is no rate: \"monthly active users\", « churn mensuel ».",
		Examples: []ReadingExample{
			fr("réunion tous les trois mois", "tous les trois mois", "1/P3M"), fr("une réunion tous les quinze jours", "tous les quinze jours", "1/P15D"),
			en("a call every other week", "every other week", "1/P2W"), en("the number of leads per month", "per month", "/P1M"),
		}},
	{ID: "rate.weekday", Language: both, Doc: "on which days of the week, each time they come round",
		Convention: "A day alone comes round in the plural, \"on Mondays\", and after a word for each. It ends nowhere: it is no deadline.",
		Examples: []ReadingExample{
			fr("réunion chaque lundi et jeudi", "chaque lundi et jeudi", "2/P1W"), fr("les mardis", "les mardis", "1/P1W"),
			en("a call every other Friday", "every other Friday", "1/P2W"), en("on Mondays", "on Mondays", "1/P1W"), en("a call every first Monday of the month", "every first Monday of the month", "1/P1M"),
		}},
	{ID: "rate.turns", Language: both, Doc: "one time in so many",
		Examples: []ReadingExample{fr("une semaine sur deux", "une semaine sur deux", "1/P2W"), fr("un lundi sur trois", "un lundi sur trois", "1/P3W"), en("one month in three", "one month in three", "1/P3M")}},
	{ID: "en.rate.fortnight", Language: language.English, Doc: "how often", Convention: "Biweekly is every two weeks, not twice a week.", Examples: []ReadingExample{en("a biweekly call", "biweekly", "1/P2W")}},
	{ID: "en.rate.bimonth", Language: language.English, Doc: "how often", Convention: "Bimonthly is every two months, not twice a month.", Examples: []ReadingExample{en("a bimonthly call", "bimonthly", "1/P2M")}},
	{ID: "en.rate.half", Language: language.English, Doc: "how often", Convention: "Biannual is twice a year, every six months.", Examples: []ReadingExample{en("a biannual report", "biannual", "1/P6M")}},
	{ID: "fr.rate.twice_a_month", Language: language.French, Doc: "how often", Convention: "« bimensuel » is twice a month, and « bimestriel » every two months.", Examples: []ReadingExample{fr("une lettre bimensuelle", "bimensuelle", "2/P1M")}},
	{ID: "cadence.weekdays", Language: both, Doc: "on which days of the week", Convention: "It ends nowhere: it is no deadline.",
		Examples: []ReadingExample{fr("Publier un post du lundi au vendredi", "du lundi au vendredi", ""), en("Publish a post Monday to Friday", "Monday to Friday", "")}},
}

package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// forecastTable is what forecasts say of themselves. It is never modified.
var forecastTable = []finding.Phrase{
	{Code: "kpi.forecast_method.level", English: "a drift that the past supports, and a trend that fades", French: "une progression que le passé confirme, et une tendance qui s'atténue"},
	{Code: "kpi.forecast_method.count", English: "a smoothed mean of the last readings", French: "une moyenne lissée des derniers relevés"},
	{Code: "kpi.forecast_method.weekday", English: "a smoothed mean of the last days, by day of the week", French: "une moyenne lissée des derniers jours, jour de semaine par jour de semaine"},
	{Code: "kpi.forecast_method.rare_count", English: "an even rate, and chance", French: "un rythme constant, au hasard près"},
	{Code: "kpi.forecast_method.ratio", English: "the ratio of the totals", French: "le rapport des totaux"},
	{Code: "kpi.forecast_method.delay", English: "a drift in proportion", French: "une évolution en proportion"},

	{Code: "kpi.chance.tenths", English: "{n} {n|chance|chances} out of 10", French: "{n} {n|chance|chances} sur 10"},
	{Code: "kpi.chance.least", English: "less than one chance out of 20", French: "moins d'une chance sur 20"},
	{Code: "kpi.chance.most", English: "more than 19 chances out of 20", French: "plus de 19 chances sur 20"},

	{Code: "kpi.forecast.is", English: "By {deadline}: {expected}, {band} eight times out of ten; {chance} of reaching {target}.",
		French: "Au {deadline} : {expected}, {band} huit fois sur dix ; {chance} d'atteindre {target}."},
	{Code: "kpi.forecast.bare", English: "By {deadline}: {expected}, {band} eight times out of ten.", French: "Au {deadline} : {expected}, {band} huit fois sur dix."},
	{Code: "kpi.forecast.keeps", English: "By {deadline}: {expected}, {band} eight times out of ten; {chance} of holding {target}.",
		French: "Au {deadline} : {expected}, {band} huit fois sur dix ; {chance} de tenir {target}."},
	{Code: "kpi.forecast.assumes", English: "It assumes that what comes resembles the {count} readings so far ({method}): what is planned or announced is not in it.",
		French: "Cette prévision suppose que la suite ressemble aux {count} relevés disponibles ({method}) : ce qui est prévu ou annoncé n'y figure pas."},
	{Code: "kpi.forecast.no_deadline", English: "Without a deadline there is no day to forecast.", French: "Sans échéance, il n'y a pas de date pour laquelle prévoir."},
	{Code: "kpi.forecast.past", English: "The deadline ({deadline}) has come: there is nothing left to forecast.", French: "L'échéance ({deadline}) est arrivée : il n'y a plus rien à prévoir."},
	{Code: "kpi.forecast.few", English: "{count} {count|reading|readings} so far: a forecast takes {least}.", French: "{count} {count|relevé|relevés} pour l'instant : une prévision en demande {least}."},
	{Code: "kpi.forecast.unknown", English: "The readings do not allow a forecast: what they are made of, or when they were taken, is missing.",
		French: "Les relevés ne permettent pas de prévision : il manque ce dont ils sont faits, ou leurs dates."},
}

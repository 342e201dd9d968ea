package holiday

import "github.com/septet-go/socialstrategy/strategy/finding"

// phrases are the names of the holidays that are no key dates, and the labels.
func phrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "holiday.name.abolition_mayotte", English: "Abolition of slavery in Mayotte", French: "Abolition de l'esclavage à Mayotte"},
		{Code: "holiday.name.abolition_martinique", English: "Abolition of slavery in Martinique", French: "Abolition de l'esclavage en Martinique"},
		{Code: "holiday.name.abolition_guadeloupe", English: "Abolition of slavery in Guadeloupe", French: "Abolition de l'esclavage en Guadeloupe"},
		{Code: "holiday.name.abolition_saint_martin", English: "Abolition of slavery in Saint-Martin", French: "Abolition de l'esclavage à Saint-Martin"},
		{Code: "holiday.name.abolition_guyane", English: "Abolition of slavery in French Guiana", French: "Abolition de l'esclavage en Guyane"},
		{Code: "holiday.name.abolition_saint_barthelemy", English: "Abolition of slavery in Saint-Barthélemy", French: "Abolition de l'esclavage à Saint-Barthélemy"},
		{Code: "holiday.name.abolition_la_reunion", English: "Abolition of slavery in La Réunion", French: "Abolition de l'esclavage à La Réunion"},

		{Code: "holiday.option.alsace_moselle", English: "Alsace and Moselle", French: "Alsace-Moselle"},
		{Code: "holiday.option.good_friday", English: "Good Friday", French: "Vendredi saint"},
		{Code: "holiday.option.mayotte", English: "Mayotte", French: "Mayotte"},
		{Code: "holiday.option.martinique", English: "Martinique", French: "Martinique"},
		{Code: "holiday.option.guadeloupe", English: "Guadeloupe", French: "Guadeloupe"},
		{Code: "holiday.option.saint_martin", English: "Saint-Martin", French: "Saint-Martin"},
		{Code: "holiday.option.guyane", English: "French Guiana", French: "Guyane"},
		{Code: "holiday.option.saint_barthelemy", English: "Saint-Barthélemy", French: "Saint-Barthélemy"},
		{Code: "holiday.option.la_reunion", English: "La Réunion", French: "La Réunion"},

		{Code: "holiday.basis.rule", English: "by rule", French: "date selon la règle"},
		{Code: "holiday.basis.decision", English: "by decision", French: "date fixée par décision"},
		{Code: "holiday.basis.estimate", English: "estimate", French: "date estimée"},
		{Code: "holiday.basis.given", English: "as given", French: "date fournie"},
	}
}

package smart

import "golang.org/x/text/language"

// figureRules are the rules of figures.
var figureRules = []ReadingRule{
	{ID: "figure", Language: both, Doc: "a figure in digits or in words, with its unit",
		Convention: "A comma parts decimals in French and groups of thousands in English, a point the other way round. The articles « un » and \"a\" are no figures, and of four digits from 2000 to 2099 a year is read. « plus de », \"over\", « moins de », \"under\" leave the figure itself out, « au moins », \"up to\" and 50+ do not; the words of a bound and of an approximation are not of the figure.",
		Examples: []ReadingExample{
			fr("1 200 abonnés", "1 200", "1200"), en("1,200.5 points of sale", "1,200.5 points", "1200.5pt"), fr("3,5 %", "3,5 %", "3.5%"), en("1.2M views", "1.2M", "1200000"),
		}},
	{ID: "number.words", Language: both, Doc: "a number in words, or with a word for what multiplies it",
		Convention: "In French septante, huitante, octante and nonante are read beside soixante-dix and so on, and a billion is a million millions; in English it is a thousand millions. « une trentaine », « un millier », \"a few hundred\" are approximate, \"a couple\" is two. \"One\" counts before a noun, and not in \"that one\". A numeral that a hyphen joins to its noun counts nothing: \"fifty five-star reviews\" is fifty. Of fractions, those of a scale are read, \"3/4 of a million\".",
		Examples: []ReadingExample{
			fr("deux mille trois cent vingt-et-un abonnés", "deux mille trois cent vingt-et-un", "2321"), fr("soixante et onze avis", "soixante et onze", "71"),
			fr("nonante-neuf avis", "nonante-neuf", "99"), fr("deux millions et demi de vues", "deux millions et demi", "2500000"),
			fr("trois virgule cinq", "trois virgule cinq", "3.5"), fr("une trentaine de clients", "une trentaine", "30"),
			en("one hundred and twenty-one likes", "one hundred and twenty-one", "121"), en("two point two million views", "two point two million", "2200000"),
			en("twenty-five hundred fans", "twenty-five hundred", "2500"), en("half a million views", "half a million", "500000"), en("two dozen posts", "two dozen", "24"),
			en("three lakh views", "three lakh", "300000"), en("three quarters of a million", "three quarters of a million", "750000"), fr("trois quarts d'un million", "trois quarts d'un million", "750000"),
		}},
	{ID: "money", Language: both, Doc: "an amount of a currency with an ISO 4217 code, by its code, sign or name, before or after the number, with its cents",
		Convention: "$ is USD, £ GBP, ¥ JPY and kr SEK unless told; a dirham is MAD in French and AED in English, a CFA franc XOF. A code or a sign before a figure makes it an amount, even one that could be a year: \"INR 2000\". R before three digits is ZAR in English. A code that is a word too counts in capitals after a number: \"5 ALL\". « livre » alone is money by the million.",
		Examples: []ReadingExample{
			fr("un budget de 1,5 k€", "1,5 k€", "1500 EUR"), fr("20 euros et 50 centimes", "20 euros et 50 centimes", "20.5 EUR"), fr("10 millions de francs CFA", "10 millions de francs CFA", "10000000 XOF"),
			fr("100 dollars canadiens", "100 dollars canadiens", "100 CAD"), en("spend $1.5m", "$1.5m", "1500000 USD"), en("HK$ 500", "HK$ 500", "500 HKD"),
			en("three lakh rupees", "three lakh rupees", "300000 INR"), en("a dollar and 42 cents", "a dollar and 42 cents", "1.42 USD"), en("120 MEUR", "120 MEUR", "120000000 EUR"),
		}},
	{ID: "range", Language: both, Doc: "two figures that are the ends of a range",
		Convention: "« de » and \"from\" make a range where no verb moves from one figure to the other. What multiplies the second figure multiplies the first: 2 to 3 million.",
		Examples: []ReadingExample{
			fr("entre 10 et 15 %", "10 et 15 %", "10%..15%"), fr("5 à 7 posts", "5 à 7", "5..7"), fr("une remise de 10 à 15 €", "10 à 15 €", "10 EUR..15 EUR"),
			en("2 to 3 million views", "2 to 3 million", "2000000..3000000"), en("above 10 and below 20", "10 and below 20", "10..20"),
		}},
	{ID: "percent.of", Language: both, Doc: "a percentage whose word comes first",
		Examples: []ReadingExample{fr("pourcentage de vingt", "pourcentage de vingt", "20%"), en("percent of 10", "percent of 10", "10%")}},
	{ID: "factor.times", Language: both, Doc: "so many times as much or less",
		Convention: "Times less divides: « trois fois moins » is a third.",
		Examples: []ReadingExample{fr("deux fois plus de leads", "deux fois plus", "x2"), fr("quatre fois moins de plaintes", "quatre fois moins", "x0.25"),
			en("three times as many leads", "three times as many", "x3"), en("a 5-fold rise", "5-fold", "x5")}},
	{ID: "en.factor", Language: language.English, Doc: "so many times as much, as a factor", Examples: []ReadingExample{en("Grow leads by a factor of 3", "by a factor of 3", "x3")}},
	{ID: "fr.factor", Language: language.French, Doc: "so many times as much, as a factor", Examples: []ReadingExample{fr("Croître d'un facteur 3", "d'un facteur 3", "x3")}},
	{ID: "en.divide", Language: language.English, Doc: "so many times less, with the number", Examples: []ReadingExample{en("Divide by 4 our costs", "by 4", "x0.25")}},
	{ID: "share.of", Language: both, Doc: "the part of something counted that an objective is about", Convention: "It is a percentage, to nine decimals. Read in objectives only; a part of a length of time or of a million is none.",
		Examples: []ReadingExample{fr("Convertir un quart de nos abonnés", "un quart", "25%"), en("Convert half of our subscribers", "half", "50%")}},
	{ID: "share", Language: both, Doc: "the share that something changes by",
		Convention: "It is a percentage, to nine decimals: a third is 33.333333333%. By half is a factor: x0.5, and x1.5 after a verb that makes grow.",
		Examples:   []ReadingExample{fr("Réduire les coûts d'un quart", "un quart", "25%"), en("Cut costs by a third", "a third", "33.333333333%")}},
	{ID: "factor.x", Language: both, Doc: "so many times as much, written x and a number", Examples: []ReadingExample{fr("Ventes x2", "x2", "x2"), en("x3 our leads", "x3", "x3")}},
	{ID: "rating", Language: both, Doc: "a rating on the scale of 5, 10, 20 or 100 that follows it, or in stars",
		Convention: "Its number is the figure. A whole number is a rating beside a word that says so, « note », \"rating\".",
		Examples:   []ReadingExample{fr("une note de 4,5 étoiles sur 5", "4,5 étoiles sur 5", "4.5"), en("rated 4.8 out of 5", "4.8 out of 5", "4.8")}},
}

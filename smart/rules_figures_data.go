package smart

// figureRules are the rules of figures.
var figureRules = []ReadingRule{
	{ID: "figure", Language: both, Doc: "a figure in digits or in words, with its unit",
		Convention: "A comma parts decimals in French and groups of thousands in English, a point the other way round. The articles « un » and \"a\" are no figures, and of four digits from 2000 to 2099 a year is read.",
		Examples: []ReadingExample{
			fr("1 200 abonnés", "1 200", "1200"), en("1,200.5 points of sale", "1,200.5 points", "1200.5pt"), fr("3,5 %", "3,5 %", "3.5%"), en("about $5 million", "$5 million", "5000000 USD"),
		}},
	{ID: "factor.x", Language: both, Doc: "so many times as much, written x and a number", Examples: []ReadingExample{fr("Ventes x2", "x2", "x2"), en("x3 our leads", "x3", "x3")}},
	{ID: "rating", Language: both, Doc: "a rating on the scale of 5, 10, 20 or 100 that follows it, or in stars",
		Convention: "Its number is the figure. A whole number is a rating beside a word that says so, « note », \"rating\".",
		Examples:   []ReadingExample{fr("une note de 4,5 étoiles sur 5", "4,5 étoiles sur 5", "4.5"), en("rated 4.8 out of 5", "4.8 out of 5", "4.8")}},
}

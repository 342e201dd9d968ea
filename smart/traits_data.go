package smart

// traitWords are the words of each trait, in English and in French, as the lexer leaves
// them.
var traitWords = []struct {
	trait trait
	words [2][]string
}{
	{timeTrait, [2][]string{
		english: {"current", "fiscal", "financial", "fy", "early", "start", "beginning", "ide", "day", "today", "tomorrow", "tmrw", "tomorow", "tmr", "yesterday", "fifth"},
		french:  {"debut", "exercice", "fy", "il", "week", "weekend", "aujourd'hui", "demain", "lendemain", "hier", "apre", "avant", "cinquieme"},
	}},
	{articleTrait, [2][]string{
		english: {"the", "last", "from", "between"},
		french:  {"la", "le", "l'", "dernier", "derniere", "entre", "de", "d'", "du"},
	}},
	{figureTrait, [2][]string{
		english: {"once", "twice", "half", "quarter", "minu", "negative", "a", "r", "s", "x"},
		french:  {"demi", "moin", "moitie", "x"},
	}},
	{agedTrait, [2][]string{english: {"age", "aged"}, french: {"age", "agee"}}},
	{fiscalTrait, [2][]string{
		english: {"fiscal", "financial", "fy", "exercice"},
		french:  {"fiscal", "fiscale", "financial", "exercice", "fy"},
	}},
	{onwardTrait, [2][]string{english: {"onward"}}},
	{anchorTrait, [2][]string{
		english: {"ago", "hence", "later", "now", "today"},
		french:  {"apre", "plu", "il"},
	}},
	{dayMarkTrait, [2][]string{english: dayMarks, french: dayMarks}},
	{labelTrait, labelWords},
	{hourTrait, [2][]string{english: hourWords, french: hourWords}},
	{universalTrait, universalWords},
	{usageTrait, usageLinks},
	{ownTrait, possessives},
	{stopTrait, [2][]string{
		english: {
			"on", "via", "with", "without", "for", "by", "in", "at", "and", "or", "to", "through", "from", "across", "per", "between", "that",
			"which", "who", "we", "they", "coming", "originating", "over", "within", "using", "while", "after", "then",
		},
		french: {
			"sur", "via", "avec", "san", "pour", "par", "en", "dan", "et", "ou", "afin", "grace", "a", "au", "aux", "qui", "que", "qu'", "chez",
			"depui", "ver", "pui", "tout", "mai", "issu", "issue", "provenant", "venant", "venu", "venue", "emanant", "dont",
		},
	}},
	{linkTrait, [2][]string{english: nounLinks, french: nounLinks}},
	{determinerTrait, [2][]string{english: determiners, french: determiners}},
	{groupTrait, [2][]string{english: groupLinks, french: groupLinks}},
	{marketTrait, [2][]string{english: {"b2b", "b2c"}, french: {"b2b", "b2c"}}},
	{perTrait, [2][]string{english: {"a", "an"}, french: {"l'", "la", "le"}}},
	{scopeTrait, [2][]string{
		english: {"to", "toward", "with", "on", "into", "ver", "avec", "aux", "en"},
		french:  {"ver", "avec", "aux", "en", "toward", "with", "into"},
	}},
	{turnTrait, [2][]string{english: turnLinks, french: turnLinks}},
	{rangeTrait, [2][]string{english: rangeLinks, french: rangeLinks}},
	{streetTrait, streetWords},
	{callTrait, [2][]string{english: callWords, french: callWords}},
	{lengthTrait, [2][]string{english: lengthWords, french: lengthWords}},
	{numberTrait, [2][]string{
		english: {"and", "point", "virgule", "-", "/", "l", "("},
		french:  {"et", "virgule", "-", "/", "(", "bonne", "petite", "grosse"},
	}},
	{timeLeadTrait, [2][]string{english: timeLeads, french: timeLeads}},
	{starTrait, [2][]string{english: {"etoile", "star"}, french: {"etoile", "star"}}},
	{pointTrait, [2][]string{english: pointWords, french: pointWords}},
	{auxiliaryTrait, [2][]string{
		english: {"must", "doit", "doivent"},
		french:  {"a", "ont", "ai", "avon", "avez", "compte", "must", "doit", "doivent"},
	}},
}

// Words of both languages.
var (
	nounLinks  = []string{"de", "d'", "du", "des", "of", "the", "la", "le", "les", "l'", "nos", "no", "our", "notre"}
	rangeLinks = []string{"et", "a", "au", "and", "to", "until", "through", "till", "jusqu'", "-", "le", "la", "the"}
	pointWords = []string{
		"current", "early", "debut", "start", "beginning", "week", "weekend", "il", "ide", "la", "the", "le", "l'", "last", "dernier", "derniere",
		"fifth", "cinquieme", "today", "aujourd'hui", "tomorrow", "tmrw", "tomorow", "tmr", "demain", "lendemain", "yesterday", "hier", "apre",
		"avant", "day",
	}
	timeLeads   = []string{"le", "la", "les", "l'", "the", "de", "d'", "du", "au"}
	turnLinks   = []string{"sur", "in", "out", "of"}
	groupLinks  = []string{"pour", "aux", "for", "among", "amongst", "chez", "parmi", "toward", "ver", "to", "au", "de", "d'", "of"}
	determiners = []string{
		"le", "la", "les", "l'", "un", "une", "des", "ce", "cet", "cette", "ces", "notre", "no", "nos", "mon", "ma", "me", "mes",
		"son", "sa", "ses", "leur", "chaque", "certain", "plusieur", "the", "a", "an", "our", "their", "its", "most", "many", "some",
	}
)

package smart

import (
	"slices"
	"strings"
)

// yours is a noun as whoever is asked has it: « votre visibilité », "your engagement rate".
// What words tell of whom it is keeps the article: « la notoriété de la marque ».
func (n noun) yours(french bool) string {
	bare := n.bare()
	owned := bare != n.words && possessive(n.words)
	switch {
	case !owned && !french && strings.Contains(bare, " of ") && !strings.HasPrefix(bare, "share of "):
		return "the " + bare
	case !french:
		return "your " + bare
	case !owned && n.belongs():
		return noun{bare, n.many, n.feminine}.the()
	case n.many:
		return "vos " + bare
	}
	return "votre " + bare
}

// belongs reports whether French words tell whose it is: « de la marque », « du groupe ».
func (n noun) belongs() bool {
	for _, link := range [...]string{" de la ", " de l'", " du ", " des ", " d'un ", " d'une "} {
		if strings.Contains(n.words, link) {
			return true
		}
	}
	return false
}

// these points at a noun: « ces abonnés », « cette page », "this podcast".
func (n noun) these(french bool) string {
	bare := n.bare()
	switch {
	case !french && n.many:
		return "these " + bare
	case !french:
		return "this " + bare
	case n.many:
		return "ces " + bare
	case n.feminine:
		return "cette " + bare
	case elides(bare):
		return "cet " + bare
	}
	return "ce " + bare
}

// which asks for the level of a noun, at the start of a question: « Quelle part de voix ».
func (n noun) which(french bool) string {
	switch {
	case !french:
		return "What " + n.bare()
	case n.feminine:
		return "Quelle " + n.bare()
	}
	return "Quel " + n.bare()
}

// mass asks for how much of a noun: « Quel trafic », "traffic" after "how much".
func (n noun) mass(french bool) string {
	if french {
		return n.which(true)
	}
	return n.bare()
}

// current asks where one stands: « Quelle est votre note moyenne », "What is your revenue".
func (n noun) current(french bool) string {
	switch {
	case !french:
		return "What is " + n.yours(false)
	case n.feminine:
		return "Quelle est " + n.yours(true)
	}
	return "Quel est " + n.yours(true)
}

// asLevel is a plural as what has one value: « nombre d'interactions ».
func (n noun) asLevel(french bool) noun {
	switch {
	case !n.many:
		return n
	case french:
		return noun{words: "nombre " + elide("de", n.bare())}
	}
	return noun{words: "number of " + n.bare()}
}

// orPlural is n when it is a plural, else the other noun: « interactions » for engagement.
func (n noun) orPlural(other noun) noun {
	if n.many {
		return n
	}
	return other
}

// bare is the words without their article or possessive.
func (n noun) bare() string {
	for _, article := range [...]string{"l'", "l’", "le ", "la ", "les ", "un ", "une ", "des ", "the ", "a ", "an "} {
		if len(n.words) > len(article) && strings.EqualFold(n.words[:len(article)], article) {
			return n.words[len(article):]
		}
	}
	if _, rest, cut := strings.Cut(n.words, " "); cut && possessive(n.words) {
		return rest
	}
	return n.words
}

// possessive reports whether words start with a possessive: « notre présence ».
func possessive(words string) bool {
	first, _, _ := strings.Cut(strings.ToLower(words), " ")
	return slices.Contains(possessives[french], first) || slices.Contains(possessives[english], first)
}

// namesNetwork reports whether words name a network by one of its aliases.
func namesNetwork(words string, aliases []string) bool {
	lower := strings.ToLower(words)
	return slices.ContainsFunc(aliases, func(alias string) bool { return hasWord(lower, strings.ToLower(alias)) })
}

// hasWord reports whether a text has a word, apart from others.
func hasWord(text, word string) bool {
	for from := 0; word != ""; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			break
		}
		i += from
		end := i + len(word)
		if (i == 0 || strings.IndexByte(" /-,&+(", text[i-1]) >= 0) && (end == len(text) || strings.IndexByte(" /-,&+)", text[end]) >= 0) {
			return true
		}
		from = end
	}
	return false
}

// reached is the words of people who are reached as they stand after the verb: « toucher 3 000
// personnes ».
func reached(words string, french bool) string {
	if french {
		return strings.TrimSuffix(words, " touchées")
	}
	return strings.TrimSuffix(words, " reached")
}

// besides is a noun with what is said of it besides: « vues par vidéo ».
func (n noun) besides(words string) noun {
	if words != "" {
		n.words += " " + words
	}
	return n
}

// single is a noun of which there is one: « publication », "story".
func (n noun) single(french bool) noun {
	fields := strings.Fields(n.words)
	for i, f := range fields {
		if slices.Contains(englishLinks, f) || slices.Contains([]string{"de", "du", "des", "sur", "à", "par"}, f) || strings.HasPrefix(f, "d'") {
			break
		}
		switch {
		case slices.Contains(singularInS, f) || len(f) < 3 || f == "avis":
		case f == "people":
			fields[i] = "person"
		case french && (f == "nouveaux" || strings.HasSuffix(f, "eaux")):
			fields[i] = strings.TrimSuffix(f, "x")
		case french && strings.HasSuffix(f, "aux"):
			fields[i] = strings.TrimSuffix(f, "aux") + "al"
		case strings.HasSuffix(f, "ies"):
			fields[i] = strings.TrimSuffix(f, "ies") + "y"
		case strings.HasSuffix(f, "ss"):
		default:
			fields[i] = strings.TrimSuffix(f, "s")
		}
	}
	return noun{words: strings.Join(fields, " "), feminine: n.feminine}
}

package smart

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// of is « de » or « d' » before what is counted.
func (w *phrasing) of() string { return " " + elide("de", w.what.words) }

// definite names what is counted: « le nombre d'abonnés », « le taux d'engagement »; "LinkedIn
// followers", "the engagement rate".
func (w *phrasing) definite() string {
	switch {
	case w.what.words == "":
		return w.either("[indicateur]", "[indicator]")
	case w.loose() && !strings.HasPrefix(w.s.Rule, "notion."):
		return w.either("[indicateur]", "[indicator]")
	case w.loose():
		return w.either("[indicateur qui mesure "+w.the()+"]", "[indicator that measures "+w.what.words+"]")
	case w.french && w.what.many:
		return "le nombre" + w.of()
	case w.french:
		return w.the()
	case w.what.many, w.uncounted():
		return w.what.words
	}
	return "the " + w.what.words
}

// uncounted reports whether English words name a quantity that has no number: "engagement",
// "organic traffic", "reach".
func (w *phrasing) uncounted() bool {
	line, known := w.o.nounLine()
	last := w.what.words[strings.LastIndexByte(w.what.words, ' ')+1:]
	return known && (line.many || line.kind == massNoun) && !slices.Contains([]string{"basket", "margin", "value", "size"}, last)
}

// the puts the French article before what is counted.
func (w *phrasing) the() string { return w.what.the() }

// the puts the French article before a noun.
func (n noun) the() string {
	switch {
	case determined(n.words):
		return n.words
	case n.many:
		return "les " + n.words
	case elides(n.words):
		return "l'" + n.words
	case n.feminine:
		return "la " + n.words
	}
	return "le " + n.words
}

// a puts the French indefinite article before what is counted.
func (w *phrasing) a() string {
	if w.what.feminine {
		return "une " + w.what.words
	}
	return "un " + w.what.words
}

// among writes whom it is for: « auprès des professionnels », « auprès de nos clients »,
// "among professionals".
func (w *phrasing) among() string {
	people := w.s.Audience
	if !w.french {
		return "among " + people
	}
	lower := strings.ToLower(people)
	if rest, cut := strings.CutPrefix(lower, "les "); cut {
		return "auprès des " + people[len(people)-len(rest):]
	}
	if rest, cut := strings.CutPrefix(lower, "le "); cut {
		return "auprès du " + people[len(people)-len(rest):]
	}
	switch {
	case determined(people):
		return "auprès " + elide("de", people)
	case plural(people, true), people[0] >= '0' && people[0] <= '9', initials(people):
		return "auprès des " + people
	case elides(people):
		return "auprès de l'" + people
	case feminine(people):
		return "auprès de la " + people
	}
	return "auprès du " + people
}

// initials reports whether the first word is initials, which bear no mark of the plural that
// an audience is: « DRH », « PME ».
func initials(words string) bool {
	head, _, _ := strings.Cut(words, " ")
	return len(head) > 1 && head == strings.ToUpper(head) && head != strings.ToLower(head)
}

// determined reports whether French words start with an article or a possessive.
func determined(words string) bool {
	lower := strings.ToLower(words)
	first, _, _ := strings.Cut(lower, " ")
	return slices.Contains([]string{"le", "la", "les", "un", "une", "des"}, first) || slices.Contains(possessives[french], first) ||
		strings.HasPrefix(lower, "l'") || strings.HasPrefix(lower, "l’")
}

// capital writes the first letter of a name as a capital.
func capital(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	if size == 0 {
		return name
	}
	return string(unicode.ToUpper(first)) + name[size:]
}

// elide writes « de » before words: « d'abonnés », « de likes », « d'heures ».
func elide(word, words string) string {
	if elides(words) {
		return strings.TrimSuffix(word, "e") + "'" + words
	}
	return word + " " + words
}

// elides reports whether French words start with the sound of a vowel: a vowel, or an h that
// is mute, which that of borrowed words is not.
func elides(words string) bool {
	words = strings.ToLower(words)
	first, _ := utf8.DecodeRuneInString(words)
	if first == 'h' {
		return strings.HasPrefix(words, "heure") || strings.HasPrefix(words, "hab") || strings.HasPrefix(words, "hebdo") || strings.HasPrefix(words, "homme")
	}
	return strings.ContainsRune("aeiouàâäéèêëîïôöùûüœæ", first)
}

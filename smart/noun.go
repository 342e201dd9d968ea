package smart

import (
	"slices"
	"strings"
)

// noun is what is counted, in the words of one language.
type noun struct {
	words string
	// many says that words are a plural that a number stands before: "2,000 followers".
	many bool
	// feminine is the gender of the French words.
	feminine bool
}

// nouns is one line of nounTable: what an indicator, or a rule of the lexicon whose words
// leave the definition open, is called in both languages.
type nouns struct {
	ids             string // parted by |
	english, french string
	many            bool
	feminine        bool
}

// counted returns what o counts in the language asked: the words of its sentence when they
// are in it, else the name of its indicator, else the words as they are. It is empty when
// nothing says.
func (o Objective) counted(french bool) noun {
	s := o.stated()
	words := s.Metric
	if words == "" {
		words = s.Thing
	}
	named, known := tableNoun(s.Rule, french)
	if !known {
		named, known = tableNoun(o.Indicator, french)
	}
	switch {
	case words != "" && (s.Language == "" || s.Language == languageName(french)) && !impliedRule(s.Rule):
		return wordsNoun(words, named, french)
	case known:
		return named
	case words != "":
		return wordsNoun(words, named, french)
	}
	return noun{words: strings.ReplaceAll(o.Indicator, "_", " ")}
}

// impliedRule reports whether the words of a rule are no name of what is counted: the verb
// of « publier 3 fois », the sign of an amount.
func impliedRule(id string) bool {
	return id == "metric.verb" || id == "metric.money" || strings.HasPrefix(id, "network.")
}

// stated is what the sentence names, empty when there is none.
func (o Objective) stated() Stated {
	if o.Stated == nil {
		return Stated{}
	}
	return *o.Stated
}

// nounLine returns the line of nounTable of an id, and whether there is one.
func nounLine(id string) (nouns, bool) {
	for _, n := range nounTable {
		for one := range strings.SplitSeq(n.ids, "|") {
			if one == id {
				return n, true
			}
		}
	}
	return nouns{}, false
}

func tableNoun(id string, french bool) (noun, bool) {
	n, known := nounLine(id)
	switch {
	case !known:
		return noun{}, false
	case french:
		return noun{n.french, n.many, n.feminine}, true
	}
	return noun{n.english, n.many, false}, true
}

// wordsNoun is the noun of the words of a sentence, without "the number of".
func wordsNoun(words string, named noun, french bool) noun {
	lower := strings.ToLower(words)
	for _, prefix := range [...]string{"le nombre de ", "le nombre d'", "le nombre d’", "nombre de ", "nombre d'", "nombre d’", "the number of ", "number of "} {
		if strings.HasPrefix(lower, prefix) && len(lower) == len(words) {
			words = words[len(prefix):]
			break
		}
	}
	out := noun{words: words, many: plural(words, french), feminine: feminine(words)}
	if words == named.words {
		return named
	}
	return out
}

// plural reports whether the head of a noun phrase is a plural: the first word in French,
// the last before a preposition in English.
func plural(words string, french bool) bool {
	fields := strings.Fields(strings.ToLower(words))
	if len(fields) == 0 {
		return false
	}
	head := fields[0]
	if !french {
		for _, w := range fields {
			if slices.Contains(englishLinks, w) {
				break
			}
			head = w
		}
		return strings.HasSuffix(head, "s") && !strings.HasSuffix(head, "ss") && !slices.Contains(singularInS, head) ||
			head == "people"
	}
	for _, w := range fields {
		if slices.Contains(adjectivesBefore, w) || networkName(w) {
			continue
		}
		head = w
		break
	}
	return (strings.HasSuffix(head, "s") || strings.HasSuffix(head, "x")) && !slices.Contains(singularInS, head)
}

var (
	englishLinks     = []string{"per", "of", "from", "on", "in", "via", "to", "for", "through", "among", "at", "by", "with"}
	singularInS      = []string{"taux", "temps", "prix", "succès", "nps", "roas", "accès", "cross", "x"}
	adjectivesBefore = []string{"nouveaux", "nouvelles", "premiers", "premières"}
)

// networkName reports whether a word is the name of a network, which tells no number.
func networkName(word string) bool { return word == "x" }

// feminine tells the gender of a French noun by its head: by a list, else by its ending.
func feminine(words string) bool {
	head, _, _ := strings.Cut(strings.ToLower(words), " ")
	if slices.Contains(feminineHeads, head) {
		return true
	}
	for _, ending := range [...]string{"té", "tion", "sion", "ence", "ance", "ure", "ette", "ée", "ise", "rge", "aison"} {
		if strings.HasSuffix(head, ending) {
			return true
		}
	}
	return false
}

var feminineHeads = []string{"part", "note", "clientèle", "image", "marque", "audience", "communauté", "vente", "page", "vidéo", "story", "newsletter", "publication"}

func languageName(french bool) string {
	if french {
		return "fr"
	}
	return "en"
}

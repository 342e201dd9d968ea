package smart

import (
	"slices"
	"strings"
	"sync"
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
	kind            nounKind
}

// nounKind is how one asks about what is counted.
type nounKind int

const (
	measuredNoun nounKind = iota // a level: which rate?
	heldNoun                     // a level of so many, which one has
	countedNoun                  // so many, of any sort
	gotNoun                      // one gets so many, from people
	givenNoun                    // people give so many, on a network
	soldNoun                     // one makes so many
	reachedNoun                  // one reaches so many
	madeNoun                     // one publishes so many
	openedNoun                   // one opens so many
	massNoun                     // a level that has no number in English: how much traffic?
	sizedNoun                    // a level that is a size: how large a list?
)

// nounKind is that of what o counts: of words that no line knows, by what they are.
func (o Objective) nounKind() nounKind {
	if n, known := o.nounLine(); known {
		return n.kind
	}
	return countedNoun
}

// moves reports whether o, which has no figure, is to move a level that one has: whatever the
// figure, it will say nothing without a starting point.
func (o Objective) moves() bool {
	if !o.Target.IsZero() || !o.Change.IsZero() || o.stated().Loose || o.Type != 0 && !o.Type.moves() {
		return false
	}
	kind := o.nounKind()
	return o.Type == DecreaseTo || kind == heldNoun || kind == massNoun || kind == sizedNoun
}

// nounLine returns the line of nounTable of what o counts, and whether there is one. A verb
// that says what is counted counts what it makes: « vendre » counts sales.
func (o Objective) nounLine() (nouns, bool) {
	rule := o.stated().Rule
	if rule == "metric.verb" && o.Goal == Acquisition {
		rule = "metric.sales"
	}
	if n, known := nounLine(rule); known {
		return n, true
	}
	return nounLine(o.Indicator)
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
	if words != "" && words == s.Audience && o.Target.IsZero() && o.Change.IsZero() { // whom it is for, and not counted
		return noun{}
	}
	line, known := o.nounLine()
	named := line.in(french)
	native := s.Language == "" || s.Language == languageName(french)
	switch {
	case words != "" && native && s.Loose && known && stands(words):
		return named
	case words != "" && native && !impliedRule(s.Rule):
		return wordsNoun(words, named, french)
	}
	if pair, found := pairOf(words, !french); found {
		return pair.in(french)
	}
	switch {
	case known:
		return named
	case words != "": // in the other language
		return noun{words: words, many: plural(words, !french), feminine: french && feminine(words)}
	}
	return noun{words: strings.ReplaceAll(o.Indicator, "_", " ")}
}

// stands reports whether words say what one wants to be rather than what is to grow: « la
// référence », "authority".
func stands(words string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(words)) {
		if slices.Contains(standings, word) {
			return true
		}
	}
	return false
}

var standings = []string{"référence", "reference", "leader", "authority", "strategy", "stratégie", "plan", "calendar"}

// wordPair is what is counted in the words of both languages.
type wordPair struct {
	english, french string
	many, feminine  bool
}

// pairOf returns the words of both languages for the words of one, and whether they are
// known.
func pairOf(words string, french bool) (wordPair, bool) {
	for _, p := range pairTable {
		if strings.EqualFold(p.in(french).words, words) {
			return p, true
		}
	}
	return wordPair{}, false
}

// in is the noun of a pair in one language.
func (p wordPair) in(french bool) noun {
	if french {
		return noun{p.french, p.many, p.feminine}
	}
	return noun{p.english, p.many, false}
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

// nounLines are the lines of nounTable by their ids.
var nounLines = sync.OnceValue(func() map[string]nouns {
	out := make(map[string]nouns, 2*len(nounTable))
	for _, n := range nounTable {
		for id := range strings.SplitSeq(n.ids, "|") {
			out[id] = n
		}
	}
	return out
})

// nounLine returns the line of nounTable of an id, and whether there is one.
func nounLine(id string) (nouns, bool) {
	n, known := nounLines()[id]
	return n, known
}

// in is the noun of a line in one language.
func (n nouns) in(french bool) noun {
	if french {
		return noun{n.french, n.many, n.feminine}
	}
	return noun{n.english, n.many, false}
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
	words = more(words, french)
	if words == named.words {
		return named
	}
	if pair, found := pairOf(words, french); found {
		return noun{words, pair.many, french && pair.feminine}
	}
	return noun{words: words, many: plural(words, french), feminine: french && feminine(words)}
}

// more is words without those that only say that there are to be more of them: "more link
// clicks", « abonnés supplémentaires ».
func more(words string, french bool) string {
	for _, affix := range moreWords[languageOf(french)] {
		if n := len(words) - len(affix); n > 1 && strings.EqualFold(words[:len(affix)], affix) && words[len(affix)] == ' ' {
			return words[len(affix)+1:]
		}
		if n := len(words) - len(affix); n > 1 && strings.EqualFold(words[n:], affix) && words[n-1] == ' ' {
			return words[:n-1]
		}
	}
	return words
}

// moreWords are the words that say that more is wanted, before or after what is counted.
var moreWords = [2][]string{
	english: {"more", "additional", "extra", "further"},
	french:  {"supplémentaires", "supplémentaire", "additionnels", "additionnelles", "de plus", "en plus", "plus de", "davantage de"},
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
			if slices.Contains(englishLinks, w) || w == "who" || w == "that" || strings.HasSuffix(w, "ing") && manyOf(head) { // people following us
				break
			}
			head = w
		}
		return manyOf(head)
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

// manyOf reports whether an English noun is a plural.
func manyOf(head string) bool {
	return strings.HasSuffix(head, "s") && !strings.HasSuffix(head, "ss") && !slices.Contains(singularInS, head) ||
		head == "people"
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

var feminineHeads = []string{
	"part", "note", "clientèle", "image", "marque", "audience", "communauté", "vente", "page", "vidéo", "story", "newsletter", "publication",
	"boutique", "chaîne", "liste", "plateforme", "campagne", "région", "ville", "école", "presse", "base", "cible", "niche", "gamme", "fiche",
	"carte", "lettre", "équipe", "rubrique", "semaine", "valeur", "portée", "fréquence", "charte", "enquête", "brochure", "formation", "appli", "app", "marge", "croissance",
}

// languageOf is the language of words that are French or not.
func languageOf(isFrench bool) int {
	if isFrench {
		return french
	}
	return english
}

func languageName(french bool) string {
	if french {
		return "fr"
	}
	return "en"
}

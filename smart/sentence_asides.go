package smart

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// foreign reports whether the words of the statement are in the other language.
func (w *phrasing) foreign() bool {
	return w.s.Language != "" && w.s.Language != languageName(w.french)
}

// each writes what the target is counted for one of: « par vidéo », "per post".
func (s Stated) each(french bool) string {
	if s.Each == "" || s.Language == languageName(french) {
		return s.Each
	}
	_, words, _ := strings.Cut(s.Each, " ")
	link := "per "
	if french {
		link = "par "
	}
	if pair, known := eachOf(words[strings.LastIndexByte(words, ' ')+1:], !french); known {
		return link + pair.in(french).words
	}
	return link + words
}

// becoming reports whether the scope is what is counted is to become: "into customers".
func (w *phrasing) becoming() bool {
	link, _, _ := strings.Cut(strings.ToLower(w.s.Scope), " ")
	pair, known := verbOf(w.s.Verb, w.s.language())
	return link == "into" || link == "en" && known && (pair.french == "convertir" || pair.french == "transformer")
}

// becomes writes what is counted is to become: « en clients », "into customers".
func (w *phrasing) becomes() string {
	if !w.becoming() || !w.foreign() {
		if w.becoming() {
			return w.s.Scope
		}
		return ""
	}
	_, words, _ := strings.Cut(w.s.Scope, " ")
	for _, p := range becomeTable {
		if strings.EqualFold(p.in(!w.french).words, words) {
			return w.either("en ", "into ") + p.in(w.french).words
		}
	}
	return w.either("en ", "into ") + words
}

// becomeTable is what people are won as, in both languages. It is never modified.
var becomeTable = []wordPair{
	{"customers", "clients", true, false}, {"paying customers", "clients payants", true, false}, {"clients", "clients", true, false},
	{"buyers", "acheteurs", true, false}, {"leads", "leads", true, false}, {"prospects", "prospects", true, false},
	{"subscribers", "abonnés", true, false}, {"followers", "abonnés", true, false}, {"members", "membres", true, false},
	{"ambassadors", "ambassadeurs", true, false}, {"users", "utilisateurs", true, false}, {"sales", "ventes", true, true},
	{"visitors", "visiteurs", true, false}, {"readers", "lecteurs", true, false}, {"donors", "donateurs", true, false},
	{"appointments", "rendez-vous", true, false}, {"trials", "essais", true, false},
}

// region writes the town or the country: as the statement does, in the other language by its
// name alone.
func (w *phrasing) region() string {
	if w.s.Region == "" || !w.foreign() {
		return w.s.Region
	}
	_, name, _ := strings.Cut(w.s.Region, " ")
	return "(" + name + ")"
}

// condition writes within what time people get an answer: « en moins de 4 heures ».
func (w *phrasing) condition() string {
	if w.o.Goal != Service || w.o.Target.IsZero() || w.responds() {
		return ""
	}
	for _, words := range w.s.Constraints {
		for _, e := range (Reader{Language: w.s.tag()}).Recognize(words) {
			if length, known := lasting(e); known {
				return w.either("en moins de ", "in under ") + length.Localize(w.tag)
			}
		}
	}
	return ""
}

// responds reports whether people are to get an answer: within a time that is the target, or so
// many of them as nothing says.
func (w *phrasing) responds() bool { return w.what.many && w.o.responds() }

func (o Objective) responds() bool {
	if o.Goal != Service || !o.Change.IsZero() || !o.from().IsZero() {
		return false
	}
	verb := text.Fold(o.stated().Verb).String()
	answers := slices.ContainsFunc(answerStems, func(stem string) bool { return strings.HasPrefix(verb, stem) })
	return answers && (o.Target.IsZero() || slices.Contains([]Unit{Minutes, Hours, Days}, o.Target.Unit()))
}

// answerStems are how the verbs of an answer start, folded.
var answerStems = []string{"repond", "answer", "respon", "repl"}

// respond writes that people get an answer: « répondre aux messages en moins de 2 heures ».
func (w *phrasing) respond() string {
	if w.o.Target.IsZero() {
		return w.either("répondre à [valeur visée] des ", "answer [target] of ") + w.what.bare()
	}
	return w.either("répondre aux ", "answer ") + w.what.bare() + w.either(" en moins de ", " in under ") + w.target()
}

// lasting is a length of time of a kind that answers are given in: minutes, hours or days.
func lasting(e Entity) (finding.Message, bool) {
	if e.Kind != EntityDuration {
		return finding.Message{}, false
	}
	unit := finding.Code("smart.unit.d")
	number, isDays := strings.CutPrefix(strings.TrimSuffix(e.Raw, "D"), "P")
	if rest, isTime := strings.CutPrefix(number, "T"); isTime {
		switch {
		case strings.HasSuffix(rest, "H") && strings.Count(rest, "H") == 1:
			unit, number = "smart.unit.h", strings.TrimSuffix(rest, "H")
		case strings.HasSuffix(rest, "M"):
			unit, number = "smart.unit.min", strings.TrimSuffix(rest, "M")
		}
	} else if !isDays || !strings.HasSuffix(e.Raw, "D") {
		return finding.Message{}, false
	}
	q, err := ParseQuantity(number)
	if err != nil {
		return finding.Message{}, false
	}
	return say(unit, q.Arg("number")), true
}

// linked writes a scope that has its own link: in the other language, the link of a name.
func (w *phrasing) linked(first string) string {
	name := w.s.Scope[len(first):]
	if !w.foreign() || !properName(strings.TrimSpace(name)) {
		return w.s.Scope
	}
	for _, link := range [...]struct{ french, english string }{
		{"sur", "on"}, {"via", "via"}, {"chez", "at"}, {"avec", "with"}, {"vers", "to"}, {"pour", "for"}, {"par", "through"}, {"depuis", "from"},
	} {
		if first == link.french || first == link.english {
			return w.either(link.french, link.english) + name
		}
	}
	return w.s.Scope
}

// one is what is delivered once, in the singular of the statement: « une newsletter ».
func (w *phrasing) one() (noun, bool) {
	words := w.s.Metric
	if words == "" || plural(words, w.s.language() == french) || !w.worded() {
		return noun{}, false
	}
	n := noun{words: words, many: true, feminine: w.french && feminine(words)}
	if pair, known := eachOf(words, w.s.language() == french); known {
		n = pair.in(w.french)
		if !w.foreign() {
			n.words = words
		}
		n.many = true
	} else if w.foreign() || impliedRule(w.s.Rule) {
		return noun{}, false
	}
	return n, true
}

// single reports whether one thing is to be delivered.
func (w *phrasing) single() bool {
	return w.o.Type == Deliver && w.o.Target.Unit() == Count && w.o.Target.Float64() == 1 && w.s.Top.IsZero() && !w.rank()
}

// worded reports whether one thing is to be delivered, and the statement says so in a word:
// « une newsletter ».
func (w *phrasing) worded() bool {
	return w.single() && slices.ContainsFunc(w.s.Places, func(p Place) bool {
		return p.Role == RoleTarget && slices.Contains(ones, text.Fold(p.Text).String())
	})
}

// number is the target as what is delivered has it: one is written as the statement does.
func (w *phrasing) number() string {
	if w.worded() {
		return w.either(w.oneFrench(), "one")
	}
	return w.target()
}

func (w *phrasing) oneFrench() string {
	if w.what.feminine {
		return "une"
	}
	return "un"
}

// ones are the words of one that stand for it before a noun, folded.
var ones = []string{"un", "une", "a", "an", "one"}

// uncapital writes the first letter of words small where it is that of an article or a
// possessive, which is a capital only where a sentence starts.
func uncapital(words string) string {
	first, _, _ := strings.Cut(words, " ")
	lower := strings.ToLower(first)
	if apostrophe := strings.IndexAny(first, "'’"); apostrophe == 1 && (lower[0] == 'l' || lower[0] == 'd') {
		return lower[:1] + words[1:]
	}
	if slices.Contains([]string{"the", "le", "la", "les", "un", "une", "a", "an"}, lower) ||
		slices.Contains(possessives[french], lower) || slices.Contains(possessives[english], lower) {
		return lower + words[len(first):]
	}
	return words
}

// tag is the language of the words of the statement.
func (s Stated) tag() language.Tag {
	return [...]language.Tag{english: language.English, french: language.French}[s.language()]
}

// language is that of the words of the statement.
func (s Stated) language() int { return languageOf(s.Language == languageName(true)) }

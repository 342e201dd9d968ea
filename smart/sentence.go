package smart

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// Sentence writes o as one sentence in the language of tag, from what is known of it: by
// when, from where to where, of what, where and for whom, with the verb of its statement where
// that says how. What it lacks stands in brackets:
// « [date] », "[target]". What is counted is named in the words of its statement when they
// are in that language, else by what the trade calls it there, or by its indicator; an account, a segment and a person that only
// their ids tell are named by them.
//
// A target that its statement gives as a place in a ranking or as a range is written as one:
// "be in the top 3", "generate 5 to 10 leads".
//
// A sentence without brackets reads back, by [Reader.Read] in the same language, as the
// same target, baseline, change, rate, deadline and networks.
func (o Objective) Sentence(tag language.Tag) string {
	w := phrasing{o: o, s: o.stated(), tag: tag, french: finding.IsFrench(tag)}
	w.what = w.counted()
	if w.what.words != "" {
		w.what = w.what.besides(w.s.each(w.french))
	}
	parts := []string{w.when(), w.aim(), w.becomes(), w.often(), w.where(), w.region(), w.condition(), w.now()}
	out := strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), " ") + "."
	if name := cmp.Or(w.s.Owner, o.Owner); name != "" {
		out += " " + w.either("Responsable : ", "Owner: ") + uncapital(name) + "."
	}
	if w.french {
		return finding.Typeset(out)
	}
	return out
}

// phrasing is one run of [Objective.Sentence].
type phrasing struct {
	o      Objective
	s      Stated
	tag    language.Tag
	french bool
	what   noun
}

// counted is what is counted. What is delivered comes in numbers, whatever the statement
// calls it: « 1 post ».
func (w *phrasing) counted() noun {
	n := w.o.counted(w.french)
	if w.rank() && (strings.HasPrefix(strings.ToLower(w.s.Metric), "position") || w.namesAny(n.words)) {
		return noun{} // the ranking, or where it is, rather than what is ranked
	}
	line, known := w.o.nounLine()
	if (w.s.Rule == accountsRule || w.s.Rule == "metric.object") && w.o.Target.IsZero() && slices.Contains(stateVerbs, text.Fold(w.s.Verb).String()) {
		return noun{} // what or where one wants to be, and nothing counted
	}
	if word, is := w.one(); is {
		return word
	}
	if known && line.many && w.o.Type == Deliver && w.o.Target.Unit() == Count && !w.rank() && (w.s.Language == "" || w.s.Language == languageName(w.french)) {
		n = n.orPlural(line.in(w.french))
	}
	if known && line.kind == reachedNoun && w.o.Type == Deliver && w.o.Target.Unit() == Count {
		n.words = reached(n.words, w.french)
	}
	if n.many && w.single() {
		one := n.single(w.french)
		one.many = true // a number stands before it
		return one
	}
	return n
}

// stateVerbs are the verbs that say what one wants to be, folded.
var stateVerbs = []string{"etre", "devenir", "rester", "apparaitre", "be", "being", "become", "becoming", "stay", "remain", "appear"}

// either returns the words of the language that is written.
func (w *phrasing) either(french, english string) string {
	if w.french {
		return french
	}
	return english
}

// amount writes a quantity, or the name of the blank when it is absent.
func (w *phrasing) amount(q Quantity, french, english string) string {
	if q.IsZero() {
		return "[" + w.either(french, english) + "]"
	}
	return q.Arg("amount").Localize(w.tag)
}

func (w *phrasing) target() string {
	if w.ranges(w.o.Target, w.s.Top) {
		return w.span(w.o.Target, w.s.Top)
	}
	return w.amount(w.o.Target, "valeur visée", "target")
}

func (w *phrasing) baseline() string {
	return w.amount(w.o.from(), "point de départ", "starting point")
}

func (w *phrasing) when() string {
	if w.o.Deadline.IsZero() {
		return w.either("D'ici [date],", "By [date],")
	}
	day := w.o.Deadline.Arg("deadline").Localize(w.tag)
	return w.either("D'ici le ", "By ") + day + ","
}

// aim writes what is to be done with what is counted.
func (w *phrasing) aim() string {
	switch {
	case w.o.Target.IsZero() && !w.o.Change.IsZero():
		return w.change()
	case w.rank():
		return w.place()
	case w.made():
		return w.launch()
	case w.unnamed():
		return w.blank()
	case w.responds():
		return w.respond()
	case w.accounts():
		return w.open()
	case w.what.many:
		return w.count()
	}
	return w.level()
}

// unnamed reports whether no indicator tells yet what is counted.
func (w *phrasing) unnamed() bool { return w.loose() || w.what.words == "" }

// loose reports whether what is counted is a notion.
func (w *phrasing) loose() bool { return w.s.Loose || strings.HasPrefix(w.s.Rule, "notion.") }

// blank writes the aim of what no indicator tells yet.
func (w *phrasing) blank() string {
	return w.either("faire passer ", "take ") + w.definite() + w.either(" de ", " from ") + w.baseline() +
		w.either(" à ", " to ") + w.target()
}

// accounts reports whether accounts are opened.
func (w *phrasing) accounts() bool {
	return w.s.Rule == accountsRule && (w.o.Type == Deliver || w.o.Target.IsZero())
}

// open writes that accounts are opened: one on each network that is named, or on so many
// that are described.
func (w *phrasing) open() string {
	n := w.o.Target
	if len(w.s.Networks) > 0 && n.Float64() == float64(len(w.s.Networks)) {
		return w.either("ouvrir un compte", "open an account")
	}
	if w.general() {
		return w.either("ouvrir un compte sur les ", "open an account on the ") + w.amount(n, "nombre", "number") + " " + w.what.words
	}
	what := w.what
	if line, known := w.o.nounLine(); known && n.Float64() != 1 {
		what = what.orPlural(line.in(w.french))
	}
	return w.either("ouvrir ", "open ") + w.amount(n, "nombre", "number") + " " + what.words
}

// general reports whether the words are of networks rather than of accounts on them.
func (w *phrasing) general() bool {
	for _, head := range [...]string{"réseau", "plateforme", "canaux", "social", "network", "platform"} {
		if strings.HasPrefix(strings.ToLower(w.what.words), head) || strings.Contains(w.what.words, "networks") || strings.Contains(w.what.words, "platforms") {
			return true
		}
	}
	return false
}

// count writes so many of what is counted.
func (w *phrasing) count() string {
	what := " " + w.what.words
	if w.o.Target.Unit() != Count {
		what = w.either(w.of(), " of "+w.what.words)
	}
	if w.becoming() {
		if w.french && w.o.Target.Unit() == Percent {
			what = " des " + w.what.words
		}
		return w.obtain() + " " + w.number() + what
	}
	if w.answers() {
		return w.either("répondre à "+w.target()+" des ", "answer "+w.target()+" of ") + w.what.bare()
	}
	switch w.o.Type {
	case Deliver:
		return w.obtain() + " " + w.number() + what
	case AtLeast:
		return w.either("maintenir ", "keep ") + w.bound(w.either("au moins ", "at least ")) + w.target() + what
	case AtMost:
		return w.either("ne pas dépasser ", "do not exceed ") + w.target() + what
	case DecreaseTo:
		if !w.starts() {
			return w.either("ramener le nombre"+w.of()+" à ", "reduce "+w.what.words+" to ") + w.target()
		}
		return w.either("ramener le nombre"+w.of()+" de ", "reduce "+w.what.words+" from ") + w.baseline() + w.either(" à ", " to ") + w.target()
	}
	kind := w.o.nounKind()
	if w.o.Type == 0 && w.o.from().IsZero() && kind != heldNoun && kind != reachedNoun {
		return w.obtain() + " " + w.target() + what
	}
	if !w.starts() {
		return w.either("atteindre ", "reach ") + w.target() + what
	}
	return w.either("passer de ", "grow from ") + w.baseline() + w.either(" à ", " to ") + w.target() + what
}

// level writes where what is measured is to be.
func (w *phrasing) level() string {
	verb := w.either("porter ", "raise ")
	switch w.o.Type {
	case AtLeast:
		if w.ranges(w.o.Target, w.s.Top) {
			return w.either("maintenir "+w.a()+" de ", "keep the "+w.what.words+" at ") + w.target()
		}
		return w.either("maintenir "+w.a()+" d'au moins ", "keep the "+w.what.words+" at no less than ") + w.target()
	case AtMost:
		return w.either("ne pas dépasser "+w.a()+" de ", "keep the "+w.what.words+" at no more than ") + w.target()
	case DecreaseTo:
		verb = w.either("ramener ", "reduce ")
	case Deliver:
		if w.o.Target.Unit().IsCurrency() {
			return w.either("réaliser "+w.target()+w.of(), "generate "+w.target()+" in "+w.what.words)
		}
		if _, known := w.o.nounLine(); !known && w.o.Target.Unit() == Count {
			return w.obtain() + " " + w.number() + " " + w.what.words
		}
		return w.either("obtenir ", "generate ") + w.target() + w.either(w.of(), " of "+w.what.words)
	default:
		if w.starts() {
			verb = w.either("faire passer ", "raise ")
		}
	}
	from := ""
	if w.starts() {
		from = w.either(" de ", " from ") + w.baseline()
	}
	return verb + w.definite() + from + w.either(" à ", " to ") + w.target()
}

// change writes how much more or less.
func (w *phrasing) change() string {
	c := w.o.Change
	up := c.side() > 0
	q := c.quantity
	if c.factor {
		return w.multiply(q, up)
	}
	if !up {
		q.number.mantissa = -q.number.mantissa
	}
	size := q.Arg("change").Localize(w.tag)
	if top := w.s.ChangeTop; !top.factor && w.ranges(c.quantity, top.quantity) {
		high := top.quantity
		if !up {
			high.number.mantissa = -high.number.mantissa
		}
		size = w.span(q, high)
	}
	if up && w.o.Type == Deliver && w.what.many && q.unit == Count {
		return w.either("gagner ", "gain ") + size + " " + w.what.words
	}
	verb := w.either("augmenter ", "increase ")
	if !up {
		verb = w.either("réduire ", "reduce ")
	}
	return verb + w.definite() + w.either(" de ", " by ") + size
}

// multiply writes a factor.
func (w *phrasing) multiply(q Quantity, up bool) string {
	what := w.definite()
	switch number := q.number.String(); {
	case number == "2":
		return w.either("doubler ", "double ") + what
	case number == "3":
		return w.either("tripler ", "triple ") + what
	case number == "0.5":
		return w.either("diviser par 2 ", "halve ") + what
	case up:
		size := q.Arg("factor").Localize(w.tag)
		if w.what.many {
			what = w.either(what, "the number of "+what)
		}
		return w.either("multiplier par "+size+" ", "multiply by "+size+" ") + what
	}
	share, _ := decimal{1, 0}.plus(decimal{-q.number.mantissa, q.number.places})
	percent, _ := share.times(decimal{100, 0})
	size := Quantity{percent, Percent, true}.Arg("change").Localize(w.tag)
	return w.either("réduire ", "reduce ") + what + w.either(" de ", " by ") + size
}

// often writes the length of time that the target counts over.
func (w *phrasing) often() string {
	i := slices.IndexFunc(rateWords, func(r rateWord) bool { return r.per == w.o.Per.String() })
	if i < 0 {
		return w.every()
	}
	return w.either(rateWords[i].french, rateWords[i].english)
}

// every writes a rate over several days, weeks or months: « tous les 15 jours ».
func (w *phrasing) every() string {
	per := w.o.Per.String()
	if len(per) < 3 {
		return ""
	}
	number := per[1 : len(per)-1]
	if strings.Trim(number, "0123456789") != "" {
		return "" // of several units
	}
	switch per[len(per)-1] {
	case 'D':
		return w.either("tous les "+number+" jours", "every "+number+" days")
	case 'W':
		return w.either("toutes les "+number+" semaines", "every "+number+" weeks")
	case 'M':
		return w.either("tous les "+number+" mois", "every "+number+" months")
	}
	return ""
}

// rateWord is a length of time as a rate says it.
type rateWord struct{ per, french, english string }

var rateWords = []rateWord{
	{"P1D", "par jour", "per day"},
	{"P1W", "par semaine", "per week"},
	{"P2W", "toutes les deux semaines", "every two weeks"},
	{"P1M", "par mois", "per month"},
	{"P3M", "par trimestre", "per quarter"},
	{"P6M", "par semestre", "per half-year"},
	{"P1Y", "par an", "per year"},
}

// where writes the networks and the people.
func (w *phrasing) where() string {
	var parts []string
	if on := w.networks(); on != "" {
		parts = append(parts, on)
	} else if w.o.Account != "" && len(w.s.Networks) == 0 {
		parts = append(parts, w.either("sur le compte ", "on the account ")+w.o.Account)
	}
	if w.s.Scope != "" && w.s.Scope != w.s.Thing && !w.becoming() {
		parts = append(parts, w.scope())
	}
	switch {
	case w.s.Audience != "":
		parts = append(parts, w.among())
	case w.o.Audience != "":
		parts = append(parts, w.either("auprès de la cible ", "among ")+w.o.Audience)
	}
	if len(parts) == 0 && len(w.s.Networks) == 0 && w.s.Scope == "" || w.s.Unbounded {
		return w.either("[sur quel réseau ou auprès de qui]", "[on which network or for whom]")
	}
	return strings.Join(parts, " ")
}

// networks writes the networks that what is counted does not name already.
func (w *phrasing) networks() string {
	var names []finding.Arg
	for _, id := range w.s.Networks {
		name, aliases := capital(string(id)), []string{string(id)} // of no catalogue
		if n, found := network.Builtin().Network(id); found && len(n.Aliases) > 0 {
			name, aliases = n.Aliases[0], n.Aliases
		}
		if namesNetwork(w.what.words, aliases) && !w.accounts() {
			continue
		}
		names = append(names, finding.Text("network", name))
	}
	if len(names) == 0 {
		return ""
	}
	return w.either("sur ", "on ") + finding.ListOf("networks", names...).Localize(w.tag)
}

// scope writes what it is limited to besides.
func (w *phrasing) scope() string {
	first, _, _ := strings.Cut(strings.ToLower(w.s.Scope), " ")
	if slices.Contains(scopeLinks, first) {
		return w.linked(first)
	}
	many := plural(w.s.Scope, true) || len(strings.Fields(w.s.Scope)) == 2 && plural(w.s.Scope, false) // landing pages
	where := noun{words: w.s.Scope, many: many, feminine: feminine(w.s.Scope)}
	return w.either("sur "+where.the(), "on the "+where.bare())
}

// scopeLinks are the words that link what an objective is limited to by themselves.
var scopeLinks = []string{
	"vers", "avec", "du", "de", "des", "aux", "au", "à", "sur", "en", "dans", "chez", "pour", "via", "par", "depuis",
	"to", "toward", "towards", "with", "on", "in", "from", "for", "at", "through", "by",
}

// now writes where one stands beside a change.
func (w *phrasing) now() string {
	switch from := w.o.from(); {
	case !w.o.Target.IsZero() || w.o.Change.IsZero(), from.IsZero() && !w.o.NeedsBaseline():
		return ""
	}
	return "(" + w.baseline() + w.either(" aujourd'hui)", " today)")
}

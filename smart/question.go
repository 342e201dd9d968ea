package smart

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// ask gives each criterion the questions whose answers would settle it: one for each gap,
// asked where the gap is first met.
func (c *checker) ask(a *Assessment) {
	var asked []finding.Code
	var q *questioner
	for _, criterion := range [...]*Criterion{&a.Specific, &a.Measurable, &a.TimeBound, &a.Achievable, &a.Realistic} {
		for _, gap := range criterion.Missing {
			if q == nil {
				q = newQuestioner(c.o, c.stated())
			}
			if m := q.question(gap.Code, criterion.Why.Code); !m.IsZero() && !slices.Contains(asked, m.Code) {
				asked = append(asked, m.Code)
				criterion.Questions = append(criterion.Questions, m)
			}
		}
	}
}

// questioner asks about one objective.
type questioner struct {
	o               Objective
	s               Stated
	english, french noun // what is counted or made
	kind            nounKind
	many            bool // so many of it are counted, rather than a level
}

func newQuestioner(o Objective, s Stated) *questioner {
	o.Stated = &s
	q := &questioner{o: o, s: s, english: o.counted(false), french: o.counted(true), kind: o.nounKind()}
	if s.Loose || q.thing() != "" {
		return q
	}
	line, known := o.nounLine()
	switch {
	case known:
		q.many = line.many
	case s.Language == languageName(false):
		q.many = q.english.many
	default:
		q.many = q.french.many
	}
	switch {
	case !q.many: // « le nombre d'interactions » beside "engagement"
		q.french, q.english = q.french.asLevel(true), q.english.asLevel(false)
	case known:
		q.french, q.english = q.french.orPlural(line.in(true)), q.english.orPlural(line.in(false))
	}
	if q.kind == reachedNoun { // « combien de personnes voulez-vous toucher ? »
		q.french.words, q.english.words = reached(q.french.words, true), reached(q.english.words, false)
	}
	if aim := o.Aim(); q.many && aim.Unit() == Count && aim.Float64() == 1 { // « voulez-vous 1 publication ? »
		q.french, q.english = q.french.single(true), q.english.single(false)
	}
	q.french, q.english = q.french.besides(s.each(true)), q.english.besides(s.each(false))
	return q
}

// named reports whether something says what is counted.
func (q *questioner) named() bool { return q.english.words != "" && q.thing() == "" }

// thing is what is made when nothing is counted.
func (q *questioner) thing() string {
	if q.s.Metric != "" {
		return ""
	}
	return q.s.Thing
}

// both is an argument that says the same in both languages, each made by phrase.
func (q *questioner) both(name string, phrase func(n noun, french bool) string) finding.Arg {
	return finding.Term(name, say("smart.noun.both",
		finding.Text("english", phrase(q.english, false)), finding.Text("french", finding.Typeset(phrase(q.french, true)))))
}

// what is what is counted, and howMany the same as it stands after « combien ».
func (q *questioner) what() finding.Arg {
	return q.both("what", func(n noun, _ bool) string { return n.words })
}
func (q *questioner) howMany() finding.Arg {
	return q.both("what", func(n noun, french bool) string {
		if french {
			return elide("de", n.words)
		}
		return n.words
	})
}
func (q *questioner) yours() finding.Arg { return q.both("what", noun.yours) }
func (q *questioner) these() finding.Arg { return q.both("what", noun.these) }

// question returns what to ask about a gap, zero when there is nothing to ask: the answer
// is something to mend.
func (q *questioner) question(gap, why finding.Code) finding.Message {
	switch gap {
	case "smart.specific.needs_what":
		return say("smart.question.what")
	case "smart.specific.needs_where":
		return q.where()
	case "smart.specific.needs_bounds":
		return say("smart.question.bounds")
	case "smart.measurable.needs_target":
		return q.target()
	case "smart.measurable.needs_indicator":
		if q.s.Loose && q.s.Metric != "" {
			return say("smart.question.notion", q.both("change", q.progress))
		}
		return say("smart.question.indicator")
	case "smart.measurable.needs_baseline":
		return q.baseline()
	case "smart.measurable.needs_exact":
		return say("smart.question.exact", q.o.Aim().Arg("target"))
	case "smart.time_bound.needs_deadline":
		return q.deadline(why)
	}
	if asked, known := evidenceQuestions[gap]; known {
		return say(asked)
	}
	return finding.Message{}
}

// evidenceQuestions is what to ask for evidence, by what is missing. It is never modified.
var evidenceQuestions = map[finding.Code]finding.Code{
	"smart.achievable.needs_history":  "smart.question.history",
	"smart.achievable.needs_recent":   "smart.question.recent",
	"smart.realistic.needs_time":      "smart.question.time",
	"smart.realistic.needs_work":      "smart.question.work",
	"smart.realistic.needs_capacity":  "smart.question.capacity",
	"smart.realistic.needs_budget":    "smart.question.budget",
	"smart.realistic.needs_relevance": "smart.question.relevance",
}

// falls reports whether less is wanted.
func (q *questioner) falls() bool { return q.o.Type == DecreaseTo || q.o.Type == AtMost }

func (q *questioner) where() finding.Message {
	if q.kind == madeNoun {
		return say("smart.question.where_publish")
	}
	if !q.many || q.s.Loose || q.falls() || q.thing() != "" || q.s.Kind == KindRank || q.o.Target.Unit() == Percent {
		return say("smart.question.where")
	}
	switch q.kind {
	case reachedNoun:
		return say("smart.question.where_reach", q.these())
	case givenNoun:
		return say("smart.question.where_get", q.these())
	case gotNoun, soldNoun, heldNoun, countedNoun:
		return say("smart.question.where_from", q.these())
	}
	return say("smart.question.where")
}

// progress says that a notion has moved as is wanted: « votre visibilité a progressé ».
func (q *questioner) progress(n noun, french bool) string {
	verb := [...]string{"has improved", "have improved", "a progressé", "ont progressé"}
	switch {
	case q.o.Type == DecreaseTo:
		verb = [...]string{"has gone down", "have gone down", "a reculé", "ont reculé"}
	case q.o.Type == AtLeast:
		verb = [...]string{"is holding", "are holding", "se maintient", "se maintiennent"}
	}
	form := 0
	if french {
		form = 2
	}
	if n.many {
		form++
	}
	return n.yours(french) + " " + verb[form]
}

func (q *questioner) target() finding.Message {
	switch {
	case q.thing() != "":
		return say("smart.question.target_thing", q.both("what", func(n noun, french bool) string {
			if french {
				return elide("de", n.these(true))
			}
			return n.these(false)
		}))
	case !q.named() || q.s.Loose:
		return say("smart.question.target")
	case q.kind == sizedNoun && !q.many:
		return say("smart.question.target_size", q.yours())
	case q.kind == massNoun && !q.many:
		return say("smart.question.target_mass", q.both("what", noun.mass))
	case !q.many:
		return say("smart.question.target_level", q.both("what", noun.which))
	case q.o.responds():
		return say("smart.question.target_answer", q.what())
	case q.falls():
		return say("smart.question.target_down", q.howMany())
	case q.kind == madeNoun:
		return say("smart.question.target_publish", q.howMany())
	case q.kind == reachedNoun:
		return say("smart.question.target_reach", q.howMany())
	case q.kind == openedNoun:
		return say("smart.question.target_open", q.howMany())
	}
	return say("smart.question.target_count", q.howMany())
}

func (q *questioner) baseline() finding.Message {
	switch {
	case !q.named():
		return say("smart.question.baseline")
	case !q.many:
		return say("smart.question.baseline_level", q.both("what", noun.current))
	}
	code := finding.Code("smart.question.baseline_count")
	switch q.kind {
	case madeNoun:
		code = "smart.question.baseline_publish"
	case reachedNoun:
		code = "smart.question.baseline_reach"
	case gotNoun, givenNoun:
		code = "smart.question.baseline_get"
	case soldNoun:
		code = "smart.question.baseline_make"
	}
	return say(code, q.howMany(), q.both("on", q.on))
}

// on is the one network that an objective names, unless what is counted names it already.
func (q *questioner) on(n noun, french bool) string {
	if len(q.s.Networks) != 1 {
		return ""
	}
	found, known := network.Builtin().Network(q.s.Networks[0])
	switch {
	case !known || namesNetwork(n.words, found.Aliases):
		return ""
	case french:
		return " " + found.On.Localize(language.French)
	}
	return " " + found.On.Localize(language.English)
}

func (q *questioner) deadline(why finding.Code) finding.Message {
	aim := q.o.Target
	switch {
	case why == "smart.time_bound.rate":
		return say("smart.question.until")
	case why == "smart.time_bound.event" || why == "smart.time_bound.convention":
		return say("smart.question.which_day")
	case why == "smart.time_bound.ambiguous":
		days := q.s.Candidates
		return say("smart.question.either_day", days[0].Arg("first"), days[1].Arg("second"))
	case why == "smart.time_bound.undated":
		return say("smart.question.from_day")
	case q.o.Type == AtLeast || q.o.Type == AtMost:
		return say("smart.question.hold")
	case aim.IsZero() || q.s.Loose || !q.named() || q.s.Kind == KindRank:
		return say("smart.question.deadline")
	case q.many && aim.Unit() == Count && q.kind == madeNoun:
		return say("smart.question.deadline_publish", aim.Arg("target"), q.what())
	case q.many && aim.Unit() == Count && q.kind == reachedNoun:
		return say("smart.question.deadline_reach", aim.Arg("target"), q.what())
	case q.many && aim.Unit() == Count:
		return say("smart.question.deadline_count", aim.Arg("target"), q.what())
	case q.many:
		return say("smart.question.deadline_target", aim.Arg("target"))
	case q.falls():
		return say("smart.question.deadline_down", q.yours(), aim.Arg("target"))
	}
	return say("smart.question.deadline_level", q.yours(), aim.Arg("target"))
}

package smart

import (
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// ask gives each criterion the questions whose answers would settle it: one for each gap,
// asked where the gap is first met.
func (c *checker) ask(a *Assessment) {
	var asked []finding.Code
	q := questioner{c.o, c.stated(), finding.Message{}, false}
	q.what, q.many = q.counted()
	for _, criterion := range [...]*Criterion{&a.Specific, &a.Measurable, &a.TimeBound, &a.Achievable, &a.Realistic} {
		for _, gap := range criterion.Missing {
			if m := q.question(gap.Code, criterion.Why.Code); !m.IsZero() && !slices.Contains(asked, m.Code) {
				asked = append(asked, m.Code)
				criterion.Questions = append(criterion.Questions, m)
			}
		}
	}
}

// questioner asks about one objective.
type questioner struct {
	o    Objective
	s    Stated
	what finding.Message // what is counted, zero when nothing says
	many bool            // it is a plural
}

// counted names what is counted in both languages, and reports whether it is a plural.
func (q *questioner) counted() (finding.Message, bool) {
	for _, id := range [...]string{q.s.Rule, q.o.Indicator} {
		if n, known := nounLine(id); known {
			return say(n.code()), n.many
		}
	}
	words := q.s.Metric
	if words == "" {
		words = q.s.Thing
	}
	if words == "" || impliedRule(q.s.Rule) {
		return finding.Message{}, false
	}
	return say("smart.noun.words", finding.Text("words", words)), false
}

// code is that of the phrase that names the noun.
func (n nouns) code() finding.Code {
	id, _, _ := strings.Cut(n.ids, "|")
	return finding.Code("smart.noun." + strings.ReplaceAll(id, ".", "_"))
}

// nounPhrases are the nouns of nounTable: alone, and after a question of how many.
func nounPhrases() []finding.Phrase {
	out := make([]finding.Phrase, 0, 2*len(nounTable))
	for _, n := range nounTable {
		out = append(out, finding.Phrase{Code: n.code(), English: n.english, French: n.french},
			finding.Phrase{Code: n.code() + ".of", English: n.english, French: elide("de", n.french)})
	}
	return out
}

// question returns what to ask about a gap, zero when there is nothing to ask: the answer
// is something to mend.
func (q *questioner) question(gap, why finding.Code) finding.Message {
	switch gap {
	case "smart.specific.needs_what":
		return say("smart.question.what")
	case "smart.specific.needs_where":
		if q.many && !q.s.Loose && q.o.Type != DecreaseTo && q.o.Type != AtMost {
			return say("smart.question.where_from", finding.Term("what", q.what))
		}
		return say("smart.question.where")
	case "smart.specific.needs_bounds":
		return say("smart.question.bounds")
	case "smart.measurable.needs_target":
		return q.target()
	case "smart.measurable.needs_indicator":
		if q.s.Loose && q.s.Metric != "" {
			return say("smart.question.notion", finding.Text("words", q.s.Metric))
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
	"smart.realistic.needs_time":      "smart.question.time",
	"smart.realistic.needs_work":      "smart.question.work",
	"smart.realistic.needs_capacity":  "smart.question.capacity",
	"smart.realistic.needs_budget":    "smart.question.budget",
	"smart.realistic.needs_relevance": "smart.question.relevance",
}

// howMany is what is counted, as it stands after « combien ».
func (q *questioner) howMany() finding.Arg {
	return finding.Term("what", say(q.what.Code+".of"))
}

func (q *questioner) target() finding.Message {
	switch {
	case q.what.IsZero() || q.s.Loose:
		return say("smart.question.target")
	case !q.many:
		return say("smart.question.target_level", finding.Term("what", q.what))
	case q.o.Type == DecreaseTo || q.o.Type == AtMost:
		return say("smart.question.target_down", q.howMany())
	}
	return say("smart.question.target_count", q.howMany())
}

func (q *questioner) baseline() finding.Message {
	switch {
	case q.what.IsZero():
		return say("smart.question.baseline")
	case !q.many:
		return say("smart.question.baseline_level", finding.Term("what", q.what))
	}
	if len(q.s.Networks) == 1 {
		if n, found := network.Builtin().Network(q.s.Networks[0]); found {
			return say("smart.question.baseline_on", q.howMany(), finding.Term("on", n.On))
		}
	}
	return say("smart.question.baseline_count", q.howMany())
}

func (q *questioner) deadline(why finding.Code) finding.Message {
	aim := q.o.Target
	switch {
	case why == "smart.time_bound.rate":
		return say("smart.question.until")
	case why == "smart.time_bound.event" || why == "smart.time_bound.convention":
		return say("smart.question.which_day")
	case why == "smart.time_bound.undated":
		return say("smart.question.from_day")
	case aim.IsZero():
		return say("smart.question.deadline")
	case q.many && aim.Unit() == Count:
		return say("smart.question.deadline_count", aim.Arg("target"), finding.Term("what", q.what))
	}
	return say("smart.question.deadline_target", aim.Arg("target"))
}

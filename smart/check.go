package smart

import (
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Check judges an objective on the five letters of SMART, on the day asOf.
//
//   - Specific: it says what, and where or for whom.
//   - Measurable: it says how much, and from where when the number means nothing without.
//   - Achievable: is the target within reach? Coherence first, which needs no evidence,
//     then the indicator's own history and benchmarks.
//   - Realistic: with our means, and for our purpose? Hours, money, and how goal,
//     indicator, network and audience fit.
//   - Time-bound: it says by when. A rate is no deadline.
//
// The first, second and last are judged on the objective alone. Achievable and Realistic
// are unknown without evidence, never guessed, unless arithmetic or the tables of relevance
// refute them; each piece of evidence feeds one of them.
// Others read A as acceptable and R as relevant; relevance is in Realistic here.
//
// The answer is [OverallSMART] when all five are met, [OverallOnItsFace] when the three
// that a sentence can state are met and the two others are not known, or met in part, and
// [OverallNotSMART] when one of the three is not met or one of the two is missing.
//
// Each gap has its question in the criterion. [Objective.Sentence] writes the objective again
// as a whole sentence, with the gaps in brackets.
//
// Check does not check the structure of the document: [ReadObjective] does. A date that
// is absent for asOf leaves out what depends on today. Time is linear in the history, but
// for sorting it.
func Check(o Objective, e Evidence, asOf calendar.Date) Assessment {
	return judge(checker{o: o, e: e, asOf: asOf})
}

// judge runs c.
func judge(c checker) Assessment {
	c.doubts = c.e.check(c.asOf)
	c.coherence()
	a := Assessment{
		Specific:   c.specific(),
		Measurable: c.measurable(),
		TimeBound:  c.timeBound(),
	}
	a.Achievable, a.Ambition = c.achievable()
	a.Realistic = c.realistic()
	a.Overall = overall(a)
	c.pointAt(&a)
	c.ask(&a)
	c.remarks(a)
	c.findings.Sort()
	c.doubts.Sort()
	a.Findings, a.Evidence = c.findings, c.doubts
	a.FirstTerms = c.firstTerms(&a)
	return a
}

// checker is one run of [Check].
type checker struct {
	o        Objective
	e        Evidence
	asOf     calendar.Date
	findings finding.List
	// incoherent are the findings that make the target unreachable by arithmetic alone.
	incoherent []finding.Message
	doubts     finding.List // about the evidence, under its pointers
	past       history      // the readings up to today, once they were asked for
	read       bool         // the fields are those of the statement, and are not held against it
	named      *Stated      // what the sentence names, once it was asked for
}

func (c *checker) find(code finding.Code, member string, args ...finding.Arg) finding.Message {
	f := book().Finding(code, finding.Root.Field(member), args...)
	c.findings = append(c.findings, f)
	return f.Message
}

// refute finds what makes the target unreachable by arithmetic alone.
func (c *checker) refute(code finding.Code, member string, args ...finding.Arg) {
	c.incoherent = append(c.incoherent, c.find(code, member, args...))
}

func say(code finding.Code, args ...finding.Arg) finding.Message {
	return book().Message(code, args...)
}

// overall is the answer on the whole. A better answer on one letter never makes it worse.
func overall(a Assessment) Overall {
	stated := worse(worse(a.Specific.State, a.Measurable.State), a.TimeBound.State)
	judged := worse(a.Achievable.State, a.Realistic.State)
	switch {
	case stated != StateMet || judged == StateMissing:
		return OverallNotSMART
	case judged == StateMet:
		return OverallSMART
	}
	return OverallOnItsFace
}

// stated returns what the sentence names, empty when there is none. An objective that
// names no indicator is read for what its statement counts, in either language.
func (c *checker) stated() Stated {
	if c.named == nil {
		named := c.names()
		c.named = &named
	}
	return *c.named
}

func (c *checker) names() Stated {
	switch {
	case c.o.Stated != nil:
		return *c.o.Stated
	case c.o.Indicator != "" || c.o.Statement == "":
		return Stated{}
	}
	for _, tag := range []language.Tag{language.English, language.French} {
		read := Reader{Language: tag, AsOf: c.asOf}.Read(c.o.Statement).Objective()
		if read.Stated != nil && read.Stated.Metric != "" {
			return Stated{Metric: read.Stated.Metric}
		}
	}
	return Stated{}
}

// specific judges S: what, and where or for whom.
func (c *checker) specific() Criterion {
	s := c.stated()
	what := c.o.Indicator != "" || s.Metric != "" || s.Thing != ""
	where := c.o.Account != "" || c.o.Audience != "" || len(s.Networks) > 0 || s.Audience != "" || s.Scope != ""
	howMuch := !c.o.Target.IsZero() || !c.o.Change.IsZero()

	var out Criterion
	if what {
		out.Seen = append(out.Seen, say("smart.specific.what"))
	} else {
		out.Missing = append(out.Missing, say("smart.specific.needs_what"))
	}
	if where {
		out.Seen = append(out.Seen, say("smart.specific.where"))
	} else {
		out.Missing = append(out.Missing, say("smart.specific.needs_where"))
	}
	if s.Loose {
		out.Missing = append(out.Missing, say("smart.measurable.needs_indicator"))
	}
	switch {
	case s.Unbounded:
		out.State, out.Why = StateMissing, say("smart.specific.unbounded")
		out.Missing = append(out.Missing, say("smart.specific.needs_bounds"))
	case !what:
		out.State, out.Why = StateMissing, say("smart.specific.nothing")
	case s.Loose && !where:
		out.State, out.Why = StateMissing, say("smart.specific.loose")
	case where && !s.Loose:
		out.State, out.Why = StateMet, say("smart.specific.met")
	case where:
		out.State, out.Why = StatePartly, say("smart.specific.loose")
	case howMuch, s.Thing != "" && s.Metric == "":
		out.State, out.Why = StatePartly, say("smart.specific.no_scope")
	default:
		out.State, out.Why = StateMissing, say("smart.specific.bare")
	}
	return out
}

// measurable judges M: how much, and from where.
func (c *checker) measurable() Criterion {
	s := c.stated()
	aim, from := c.o.Aim(), c.o.from()
	measured := c.o.Indicator != "" || s.Metric != ""

	var out Criterion
	switch {
	case !c.o.Target.IsZero():
		out.Seen = append(out.Seen, say("smart.measurable.target", c.o.Target.Arg("target")))
	case !c.o.Change.IsZero():
		out.Seen = append(out.Seen, say("smart.measurable.change", c.o.Change.Arg("change")))
	}
	if !from.IsZero() {
		out.Seen = append(out.Seen, say("smart.measurable.baseline", from.Arg("baseline")))
	}
	switch {
	case aim.IsZero() && c.o.Change.IsZero():
		out.State, out.Why = StateMissing, say("smart.measurable.nothing")
		out.Missing = append(out.Missing, say("smart.measurable.needs_target"))
		if measured && from.IsZero() && c.o.moves() {
			out.Missing = append(out.Missing, say("smart.measurable.needs_baseline"))
		}
	case !measured:
		out.State, out.Why = StatePartly, say("smart.measurable.of_what")
		out.Missing = append(out.Missing, say("smart.measurable.needs_indicator"))
	case s.Loose:
		out.State, out.Why = StatePartly, say("smart.measurable.loose")
		out.Missing = append(out.Missing, say("smart.measurable.needs_indicator"))
	case c.o.NeedsBaseline() && from.IsZero():
		out.State, out.Why = StatePartly, say("smart.measurable.no_baseline")
		out.Missing = append(out.Missing, say("smart.measurable.needs_baseline"))
	case s.Approximate:
		out.State, out.Why = StatePartly, say("smart.measurable.approximate")
		out.Missing = append(out.Missing, say("smart.measurable.needs_exact"))
	default:
		out.State, out.Why = StateMet, c.howMuch()
	}
	return out
}

// howMuch says what is to be reached, and from where.
func (c *checker) howMuch() finding.Message {
	from := c.o.from()
	switch {
	case c.o.Target.IsZero():
		return say("smart.measurable.met_change", c.o.Change.Arg("change"))
	case from.IsZero() || c.o.Type == Deliver:
		return say("smart.measurable.met", c.o.Target.Arg("target"))
	}
	return say("smart.measurable.met_from", c.o.Target.Arg("target"), from.Arg("baseline"))
}

// timeBound judges T: by when.
func (c *checker) timeBound() Criterion {
	var out Criterion
	needs := say("smart.time_bound.needs_deadline")
	switch {
	case c.o.Deadline.IsZero() && len(c.stated().Candidates) == 2:
		days := c.stated().Candidates
		out = Criterion{State: StatePartly, Why: say("smart.time_bound.ambiguous", days[0].Arg("first"), days[1].Arg("second")), Missing: []finding.Message{needs}}
	case c.o.Deadline.IsZero() && c.stated().Event:
		out = Criterion{State: StatePartly, Why: say("smart.time_bound.event"), Missing: []finding.Message{needs}}
	case c.o.Deadline.IsZero() && c.stated().Undated:
		out = Criterion{State: StatePartly, Why: say("smart.time_bound.undated"), Missing: []finding.Message{needs}}
	case c.o.Deadline.IsZero() && !c.o.Per.IsZero():
		out = Criterion{State: StateMissing, Why: say("smart.time_bound.rate"), Missing: []finding.Message{needs}}
	case c.o.Deadline.IsZero():
		out = Criterion{State: StateMissing, Why: say("smart.time_bound.nothing"), Missing: []finding.Message{needs}}
	case c.stated().Event:
		out = Criterion{State: StatePartly, Why: say("smart.time_bound.convention", c.o.Deadline.Arg("deadline")), Missing: []finding.Message{needs}}
	default:
		out = Criterion{State: StateMet, Why: say("smart.time_bound.met", c.o.Deadline.Arg("deadline"))}
	}
	return out
}

// remarks finds what belongs to no letter, or follows from the answers.
func (c *checker) remarks(a Assessment) {
	if c.o.Owner == "" && (c.o.Stated == nil || c.o.Stated.Owner == "") {
		c.find(CodeOwnerMissing, "owner")
	}
	if c.o.Goal == Production {
		c.find(CodeActivityGoal, "goal")
	}
	if _, old := c.stale(); !old && a.Ambition != nil && a.Ambition.Band == TooEasy && a.Ambition.Method != ByBenchmark {
		c.find(CodeTooEasy, "target", c.o.Aim().Arg("target"))
	}
	c.baselineReading()
	c.revisions()
	c.statement()
}

// revisions checks that the moves lead from the first terms to the present ones.
func (c *checker) revisions() {
	last := len(c.o.Revisions) - 1
	if last < 0 {
		return
	}
	at := finding.Root.Field("revisions")
	terms := c.o.Original().terms()
	for i, r := range c.o.Revisions {
		follows := i == 0 || !r.Date.Before(c.o.Revisions[i-1].Date)
		if !follows || !terms.follow(r) {
			c.findings = append(c.findings, book().Finding(CodeRevisionMismatch, at.Index(i)))
			return
		}
	}
	if terms != c.o.terms() {
		c.findings = append(c.findings, book().Finding(CodeRevisionMismatch, at.Index(last)))
		return
	}
	was := c.o.Original()
	if was.Target != c.o.Target {
		c.find(CodeTargetMoved, "target", was.Target.Arg("was"), c.o.Target.Arg("target"), c.o.Revisions[last].Date.Arg("date"))
	}
	if was.Deadline != c.o.Deadline {
		c.find(CodeDeadlineMoved, "deadline", was.Deadline.Arg("was"), c.o.Deadline.Arg("deadline"), c.o.Revisions[last].Date.Arg("date"))
	}
}

func (o Objective) terms() Terms { return Terms{o.Target, o.Deadline} }

// follow moves t by r, and reports whether r starts from t.
func (t *Terms) follow(r Revision) bool {
	if r.From.Target.IsZero() != r.To.Target.IsZero() || r.From.Deadline.IsZero() != r.To.Deadline.IsZero() {
		return false
	}
	if !r.From.Target.IsZero() {
		if t.Target != r.From.Target {
			return false
		}
		t.Target = r.To.Target
	}
	if !r.From.Deadline.IsZero() {
		if t.Deadline != r.From.Deadline {
			return false
		}
		t.Deadline = r.To.Deadline
	}
	return true
}

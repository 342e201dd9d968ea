package smart

import (
	"math"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// statement finds a figure or a day in the sentence of an objective that its own fields
// contradict: one finding, the target before the deadline. What a revision moved is no
// contradiction, nor is what the sentence does not state as plainly: an approximate figure,
// a range, a length of time, an event. What arithmetic refutes is told as that. Of a sentence
// that is longer than what is kept of it, that is found alone.
func (c *checker) statement() {
	o := c.o
	if o.Stated != nil && o.Stated.Cut {
		c.find(CodeStatementCut, "statement")
		return
	}
	if c.read || len(c.incoherent) > 0 || o.Statement == "" || o.Target.IsZero() && o.Change.IsZero() && o.Deadline.IsZero() {
		return
	}
	read := Reader{Language: c.language()}.Read(o.Statement) // without a day, only dates in full are known
	if !read.IsObjective {
		return
	}
	if said, is, member := c.otherTarget(read.Values); member != "" {
		c.find(CodeStatementDiffers, member, said, is)
		return
	}
	deadline := read.Values.Deadline
	if read.Values.Event || deadline.IsZero() || o.Deadline.IsZero() || deadline == o.Deadline || c.moved(Terms{Deadline: deadline}) {
		return
	}
	c.find(CodeStatementDiffers, "deadline", deadline.Arg("said"), o.Deadline.Arg("typed"))
}

// otherTarget returns the target that a sentence states and that of the fields when they
// differ, and the member that has it.
func (c *checker) otherTarget(v Values) (said, typed finding.Arg, member string) {
	o := c.o
	switch {
	case v.Approximate, v.Kind == KindRange, v.Kind == KindRank:
	case len(v.Targets) == 1 && !o.Target.IsZero():
		target := v.Targets[0]
		if target.Unit() == o.Target.Unit() && target != o.Target && v.Per == o.Per && !c.moved(Terms{Target: target}) {
			return target.Arg("said"), o.Target.Arg("typed"), "target"
		}
	case v.Relative.IsZero() || !v.RelativeTop.IsZero():
	case !o.Change.IsZero():
		if o.Change != v.Relative && o.Change.factor == v.Relative.factor && o.Change.quantity.Unit() == v.Relative.quantity.Unit() {
			return v.Relative.Arg("said"), o.Change.Arg("typed"), "change"
		}
	case v.Relative.Relative():
		to, known := v.Relative.Apply(o.from())
		if known && !o.Target.IsZero() && !near(to, o.Target) && len(o.Revisions) == 0 {
			return v.Relative.Arg("said"), o.Target.Arg("typed"), "target"
		}
	}
	return finding.Arg{}, finding.Arg{}, ""
}

// rounded is how far the value that a change leads to may be from a target that rounds it.
const rounded = 0.02

func near(a, b Quantity) bool {
	return math.Abs(a.Float64()-b.Float64()) <= rounded*math.Abs(b.Float64())
}

// moved reports whether a revision moved a target or a deadline from a value.
func (c *checker) moved(from Terms) bool {
	for _, r := range c.o.Revisions {
		if !from.Target.IsZero() && r.From.Target == from.Target || !from.Deadline.IsZero() && r.From.Deadline == from.Deadline {
			return true
		}
	}
	return false
}

// language returns that of the statement: as it was read, else as its accents and its small
// words tell.
func (c *checker) language() language.Tag {
	if s := c.o.Stated; s != nil && s.Language != "" {
		return language.Make(s.Language)
	}
	text := " " + strings.ToLower(c.o.Statement) + " "
	french := strings.ContainsAny(text, "éèêëàâçîïôûùœ«»")
	for _, word := range [...]string{" de ", " des ", " du ", " d'", " d’", " les ", " nos ", " pour ", " sur ", " par "} {
		french = french || strings.Contains(text, word)
	}
	if french {
		return language.French
	}
	return language.English
}

// firstTerms judges the objective on the terms that were moved, and says in the answer what
// is achievable on both. It is nil when nothing was moved, or when the moves do not follow.
func (c *checker) firstTerms(a *Assessment) *Assessment {
	if len(c.o.Revisions) == 0 || a.Findings.Has(CodeRevisionMismatch) {
		return nil
	}
	was := c.o.Original()
	first := judge(checker{o: was, e: c.e, asOf: c.asOf, read: true})
	terms := func(name string, o Objective) finding.Arg {
		var list []finding.Arg
		if was.Target != c.o.Target {
			list = append(list, o.Target.Arg("target"))
		}
		if was.Deadline != c.o.Deadline {
			list = append(list, o.Deadline.Arg("deadline"))
		}
		return finding.ListOf(name, list...)
	}
	a.Achievable.Seen = append(a.Achievable.Seen, say("smart.achievable.moved",
		terms("first", was), finding.Term("was", first.Achievable.State.Label()),
		terms("present", c.o), finding.Term("now", a.Achievable.State.Label())))
	return &first
}

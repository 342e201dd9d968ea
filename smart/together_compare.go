package smart

import (
	"cmp"
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// subject is what an objective is about. Subjects are comparable with ==.
type subject struct {
	what, where, whom string
	per               calendar.Duration
}

// subject returns what o is about, and whether it says what.
func (o *Objective) subject() (subject, bool) {
	s := o.said()
	folded := func(words string) string { return text.Fold(words).String() }
	out := subject{what: o.Indicator, where: o.Account, whom: o.Audience, per: o.Per}
	if out.what == "" {
		out.what = folded(cmp.Or(s.Metric, s.Thing))
	}
	if out.where == "" {
		networks := make([]string, len(s.Networks))
		for i, id := range s.Networks {
			networks[i] = string(id)
		}
		slices.Sort(networks)
		out.where = strings.Join(slices.Compact(networks), " ") + " " + folded(s.Scope)
	}
	if out.whom == "" {
		out.whom = folded(s.Audience)
	}
	return out, out.what != ""
}

// relation is how one objective stands to an earlier one about the same.
type relation int

const (
	unrelated relation = iota
	duplicate
	twoTargets
	contradiction
)

// compare finds, for every objective, the first one before it that it repeats or contradicts.
// What repeats one and the same is told in one finding.
func (t *togetherness) compare() {
	type cause struct {
		how   relation
		first int
	}
	about := map[subject][]int{}
	told := map[cause]int{}
	for j := range t.objectives {
		s, known := t.objectives[j].subject()
		if !known {
			continue
		}
		i, how := t.earlier(about[s], j)
		if how != duplicate { // what repeats another adds nothing to compare with
			about[s] = append(about[s], j)
		}
		if how == unrelated {
			continue
		}
		if k, again := told[cause{how, i}]; again {
			t.found[k].Related = append(t.found[k].Related, t.beside(j))
			continue
		}
		told[cause{how, i}] = len(t.found)
		f := t.opposed(how, i, j)
		f.Related = []finding.Related{t.beside(i)}
		t.found = append(t.found, f)
	}
}

// earlier returns the first of some objectives that another stands in a relation to.
func (t *togetherness) earlier(list []int, j int) (int, relation) {
	for _, i := range list {
		if how := relate(&t.objectives[i], &t.objectives[j]); how != unrelated {
			return i, how
		}
	}
	return 0, unrelated
}

// opposed is the finding on an objective that repeats or contradicts another.
func (t *togetherness) opposed(how relation, i, j int) finding.Finding {
	first, second := t.name("first", i), t.name("second", j)
	a, b := &t.objectives[i], &t.objectives[j]
	switch {
	case how == duplicate:
		return book().Finding(CodeDuplicateObjective, objectiveAt(j), first, second)
	case how == twoTargets:
		return book().Finding(CodeTargetsDiffer, objectiveAt(j).Field("target"), first, second,
			a.Aim().Arg("was"), b.Aim().Arg("target"), b.Deadline.Arg("deadline"))
	case a.Type == IncreaseTo && b.Type == DecreaseTo || a.Type == DecreaseTo && b.Type == IncreaseTo:
		return book().Finding(CodeDirectionsDiffer, objectiveAt(j).Field("type"), first, second,
			finding.Term("was", a.Type.Label()), finding.Term("type", b.Type.Label()))
	}
	floor, top := a, b
	if !a.Type.upward() {
		floor, top = b, a
	}
	return book().Finding(CodeBoundsCross, objectiveAt(j).Field("target"), first, second,
		floor.Aim().Arg("floor"), top.Aim().Arg("top"))
}

// beside is another objective that takes part in what is found.
func (t *togetherness) beside(i int) finding.Related {
	return finding.Related{Message: say("smart.together.other", t.name("objective", i)), Pointer: objectiveAt(i)}
}

// relate returns how b stands to a, which is about the same.
func relate(a, b *Objective) relation {
	aim, other := a.Aim(), b.Aim()
	comparable := !aim.IsZero() && !other.IsZero() && aim.unit == other.unit
	switch {
	case a.Type == b.Type && a.Change == b.Change && aim == other && repeats(a, b):
		return duplicate
	case a.Type == b.Type && comparable && aim != other && !a.Deadline.IsZero() && a.Deadline == b.Deadline && (a.Type != Deliver || a.Start == b.Start):
		return twoTargets
	case !targetTypes.Has(a.Type) || !targetTypes.Has(b.Type) || a.Type.upward() == b.Type.upward():
		return unrelated
	case a.Type.moves() && b.Type.moves():
		if a.lasts().overlaps(b.lasts()) {
			return contradiction
		}
		return unrelated
	}
	floor, top := a, b
	if !a.Type.upward() {
		floor, top = b, a
	}
	if comparable && floor.Aim().Compare(top.Aim()) > 0 && floor.holds().overlaps(top.holds()) {
		return contradiction
	}
	return unrelated
}

// repeats reports whether b asks at the time of a for what a asks: on the same date, or, for a
// level that is known, at a time that is also that of a. What is delivered by two dates is
// two things.
func repeats(a, b *Objective) bool {
	switch {
	case a.Type == Deliver:
		return a.Start == b.Start && a.Deadline == b.Deadline
	case a.Aim().IsZero():
		return a.Deadline == b.Deadline
	}
	return a.lasts().overlaps(b.lasts())
}

// span is a stretch of days, both included; an absent end leaves it open.
type span struct{ from, to calendar.Date }

// lasts is the time that o is worked on.
func (o *Objective) lasts() span { return span{o.Start, o.Deadline} }

// holds is when the target of o must hold: all the time for a bound, on the deadline for a
// level to reach.
func (o *Objective) holds() span {
	if o.Type == AtLeast || o.Type == AtMost {
		return o.lasts()
	}
	return span{o.Deadline, o.Deadline}
}

// overlaps reports whether two stretches share a day, as far as their ends are known. One
// that starts on the day the other ends follows it.
func (s span) overlaps(t span) bool {
	ends := func(x, y span) bool { return !x.to.IsZero() && !y.from.IsZero() && x.to.Before(y.from) }
	follows := func(x, y span) bool {
		return x.from != x.to && y.from != y.to && !x.to.IsZero() && x.to == y.from
	}
	return !ends(s, t) && !ends(t, s) && !follows(s, t) && !follows(t, s)
}

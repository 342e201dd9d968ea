package smart

import (
	"slices"
	"strconv"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of what is made of several objectives.
const (
	// ManyObjectives is how many objectives may be pursued at a time before it is said that
	// they are many. A convention of this module, after the three to five objectives of a
	// cycle that John Doerr, Measure What Matters, 2018, advises.
	ManyObjectives = 5
	// MaxTogether is how many objectives are compared with one another: the first.
	MaxTogether = 500
)

// Together is what several objectives share. All of it is optional.
type Together struct {
	// Goals are what the company is on social networks for.
	Goals []Goal `json:"goals,omitzero" validate:"max=9,unique"`
	// People are those who work for them.
	People []Load `json:"people,omitzero" validate:"max=500,dive"`
}

// Load is what objectives, and whatever else, ask of one person over an ordinary week.
type Load struct {
	// Person is what sentences call the person.
	Person string `json:"person" validate:"required,max=200"`
	// MinutesAvailable is the working time of the person, in minutes a week.
	MinutesAvailable int `json:"minutesAvailable" validate:"min=0"`
	// Claims are who asks for how much of it, in minutes a week. Those by the id of an
	// objective are told beside it.
	Claims []Claim `json:"claims,omitzero" validate:"max=500,dive"`
}

// CheckAll finds what is wrong with objectives beside one another, which [Check] cannot see:
//
//   - the same one twice: one indicator, account and audience, to one target;
//   - two targets for the same on one date;
//   - contradictions: raising and lowering the same, or a bound above another that it must
//     stay below, at a time when both hold;
//   - more than [ManyObjectives] of them at a time;
//   - objectives that nobody answers for, told together;
//   - goals that no objective pursues;
//   - people with less time than they are asked for, over all objectives.
//
// Objectives are about the same when they have one indicator, or else one thing counted in
// the same words, over one length of time, on one account or the same networks, and for one
// audience. Stages towards a target, with later dates and higher values, are no duplicates.
//
// Pointers are "/objectives/0/target", and "/goals/0" and "/people/0" into together. One
// cause is one finding, with its other places beside it. Time is in proportion to the square
// of the objectives that are about the same.
func CheckAll(objectives []Objective, together Together) finding.List {
	t := togetherness{objectives: objectives[:min(len(objectives), MaxTogether)]}
	t.compare()
	t.owners()
	if n := atOnce(objectives); n > ManyObjectives {
		t.found = append(t.found, book().Finding(CodeManyObjectives, finding.Root.Field("objectives"),
			finding.Integer("count", n), finding.Integer("many", ManyObjectives)))
	}
	for _, i := range Unpursued(together.Goals, objectives) {
		t.found = append(t.found, book().Finding(CodeGoalUnpursued, finding.Root.Field("goals").Index(i),
			finding.Term("goal", together.Goals[i].Label())))
	}
	for i, p := range together.People {
		t.overbooked(p, finding.Root.Field("people").Index(i))
	}
	t.found.Sort()
	return t.found
}

// atOnce returns how many objectives are pursued on the busiest day, its deadline included.
// One without a start or a deadline has that end open.
func atOnce(objectives []Objective) int {
	var starts, ends []calendar.Date
	for i := range objectives {
		starts = append(starts, objectives[i].Start)
		if end := objectives[i].Deadline; !end.IsZero() {
			ends = append(ends, end)
		}
	}
	slices.SortFunc(starts, calendar.Date.Compare)
	slices.SortFunc(ends, calendar.Date.Compare)
	most, over := 0, 0
	for i, start := range starts {
		for over < len(ends) && ends[over].Before(start) {
			over++
		}
		most = max(most, i+1-over)
	}
	return most
}

// Unpursued returns the places of the goals that no objective has.
func Unpursued(goals []Goal, objectives []Objective) []int {
	var out []int
	for i, g := range goals {
		if !slices.ContainsFunc(objectives, func(o Objective) bool { return o.Goal == g }) {
			out = append(out, i)
		}
	}
	return out
}

// togetherness is one run of [CheckAll].
type togetherness struct {
	objectives []Objective
	found      finding.List
}

// owners finds the objectives that nobody answers for.
func (t *togetherness) owners() {
	var without []int
	for i := range t.objectives {
		if t.objectives[i].Owner == "" {
			without = append(without, i)
		}
	}
	if len(without) == 0 {
		return
	}
	f := book().Finding(CodeOwnerMissing, objectiveAt(without[0]).Field("owner"))
	for _, i := range without[1:] {
		f.Related = append(f.Related, finding.Related{Message: say("smart.together.no_owner", t.name("objective", i)), Pointer: objectiveAt(i).Field("owner")})
	}
	t.found = append(t.found, f)
}

// overbooked finds a person whom objectives ask for more time than there is.
func (t *togetherness) overbooked(p Load, at finding.Pointer) {
	needed, available := sumOf(p.Claims), minutes(p.MinutesAvailable)
	if needed <= available {
		return
	}
	write := precisely(needed, available, available)
	f := book().Finding(CodePersonOverbooked, at.Field("claims"), finding.Text("person", p.Person), write("needed", needed),
		write("available", available), write("short", needed-available), claimants("claims", p.Claims))
	for i := range t.objectives {
		claims := func(k Claim) bool { return k.By == t.objectives[i].ID && k.Minutes > 0 }
		if t.objectives[i].ID != "" && slices.ContainsFunc(p.Claims, claims) {
			f.Related = append(f.Related, finding.Related{Message: say("smart.together.asks", t.name("objective", i), finding.Text("person", p.Person)), Pointer: objectiveAt(i)})
		}
	}
	t.found = append(t.found, f)
}

// name is the id of an objective in a sentence, or its place when it has none.
func (t *togetherness) name(arg string, i int) finding.Arg {
	if id := t.objectives[i].ID; id != "" {
		return finding.Text(arg, id)
	}
	return finding.Text(arg, strconv.Itoa(i+1))
}

func objectiveAt(i int) finding.Pointer { return finding.Root.Field("objectives").Index(i) }

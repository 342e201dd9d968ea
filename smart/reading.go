package smart

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Direction is what an objective does to what it counts. The zero Direction means that the
// sentence does not say.
type Direction int

// The directions.
const (
	Increase Direction = iota + 1 // Increase: more than now.
	Decrease                      // Decrease: less than now.
	Reach                         // Reach: a level or a count.
	Maintain                      // Maintain: no worse than now.
	Produce                       // Produce: something made or done.
)

var directions = document.MustEnum[Direction]("direction", "increase", "decrease", "reach", "maintain", "produce")

// String returns the name of d in documents, such as "increase".
func (d Direction) String() string { return directions.Name(d) }

// MarshalText writes the name of d; an absent or unknown d is an error.
func (d Direction) MarshalText() ([]byte, error) { return directions.Marshal(d) }

// UnmarshalText reads the name of a direction.
func (d *Direction) UnmarshalText(text []byte) (err error) {
	*d, err = directions.Unmarshal(text)
	return err
}

// Role is the part that words play in an objective. The zero Role means absent.
type Role int

// The roles.
const (
	RoleMetric     Role = iota + 1 // RoleMetric: what is counted.
	RoleBaseline                   // RoleBaseline: where one stands.
	RoleTarget                     // RoleTarget: the value to reach.
	RoleUnit                       // RoleUnit: what the value is in.
	RoleDirection                  // RoleDirection: the verb.
	RoleTime                       // RoleTime: by when.
	RoleNetwork                    // RoleNetwork: where.
	RoleAudience                   // RoleAudience: for whom.
	RoleConstraint                 // RoleConstraint: a condition, such as an answer within two hours.
	RoleMeans                      // RoleMeans: what it takes, such as a budget.
	RoleVague                      // RoleVague: words that state nothing.
	RoleCadence                    // RoleCadence: how often.
	RoleScope                      // RoleScope: what it is limited to besides.
	RoleOwner                      // RoleOwner: who answers for it.
)

var roles = document.MustEnum[Role]("role", "metric", "baseline", "target", "unit", "direction", "time",
	"network", "audience", "constraint", "means", "vague", "cadence", "scope", "owner")

// String returns the name of r in documents, such as "metric".
func (r Role) String() string { return roles.Name(r) }

// MarshalText writes the name of r; an absent or unknown r is an error.
func (r Role) MarshalText() ([]byte, error) { return roles.Marshal(r) }

// UnmarshalText reads the name of a role.
func (r *Role) UnmarshalText(text []byte) (err error) {
	*r, err = roles.Unmarshal(text)
	return err
}

// Part is a stretch of a sentence and the role it plays.
type Part struct {
	Role Role `json:"role"`
	// Span is a range of bytes of the text, on rune boundaries.
	Span finding.Span `json:"span"`
	// Text is what the text has there.
	Text string `json:"text"`
	// Rule is the id of the rule that read it.
	Rule string `json:"rule"`
	// Confidence is that of the rule: 0.95 for exact words, 0.8 for a convention, 0.5 for
	// words with two readings.
	Confidence float64 `json:"confidence"`
}

// Kind is how a target is stated. The zero Kind means that there is none.
type Kind int

// The kinds of target.
const (
	KindAbsolute Kind = iota + 1 // KindAbsolute: a value to be at.
	KindDelta                    // KindDelta: a difference: 500 more, +2 points.
	KindRelative                 // KindRelative: a percentage more or less.
	KindMultiple                 // KindMultiple: so many times as much.
	KindRange                    // KindRange: from one value to another.
	KindRank                     // KindRank: a place in a ranking.
)

var kinds = document.MustEnum[Kind]("kind", "absolute", "delta", "relative", "multiple", "range", "rank")

// String returns the name of k in documents, such as "absolute".
func (k Kind) String() string { return kinds.Name(k) }

// MarshalText writes the name of k; an absent or unknown k is an error.
func (k Kind) MarshalText() ([]byte, error) { return kinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *Kind) UnmarshalText(text []byte) (err error) {
	*k, err = kinds.Unmarshal(text)
	return err
}

// Values are the figures of a sentence in normal form. What the sentence does not state is
// absent.
type Values struct {
	Baseline Quantity `json:"baseline,omitzero"`
	// Targets are the values to reach, the main one first; two of a range.
	Targets []Quantity `json:"targets,omitzero"`
	// Relative is the target as a change, the lesser one when it is a range.
	Relative Change `json:"relative,omitzero"`
	// RelativeTop is the greater end of a change that is a range: +15% of "by 10% to 15%".
	RelativeTop Change `json:"relativeTop,omitzero"`
	// Bound is ">", ">=", "<" or "<=" when the target is a bound.
	Bound string `json:"op,omitzero"`
	Kind  Kind   `json:"kind,omitzero"`
	// Approximate says that the target is a rough figure.
	Approximate bool `json:"approximate,omitzero"`
	// Per is the length of time that the target counts over.
	Per calendar.Duration `json:"per,omitzero"`
	// Deadline is the last day, resolved against the reader's day.
	Deadline calendar.Date `json:"deadline,omitzero"`
	// Candidates are the last days that a date in digits may mean, when it has two readings:
	// 03/04/2026 in English of no region. Deadline is absent then, and RawTime has its day
	// first.
	Candidates []calendar.Date `json:"candidates,omitzero"`
	// Exclusive says that the day the words name does not count: before 31 March.
	Exclusive bool `json:"exclusive,omitzero"`
	// RawTime is what the words alone say of the time: an ISO date ("2026-12-31",
	// "2026-09", "--12-31"), an interval, a duration ("P6M"), "2026-Q3", "Q3",
	// "this-month", "end-of-year", "month-3", "event".
	RawTime string `json:"rawTime,omitzero"`
	// Event says that the deadline is an event, or has two readings.
	Event bool `json:"event,omitzero"`
}

// Reading is what [Reader.Read] finds in a sentence. It keeps a copy of the Reader, none of
// whose parts can change. One decoded from JSON has the parts and the values, and makes no
// whole objective.
type Reading struct {
	// Text is the sentence as given, cut after [MaxText] bytes.
	Text string `json:"text"`
	// IsObjective says whether it states what is wanted, rather than a fact, a piece of
	// advice or a question.
	IsObjective bool      `json:"isObjective"`
	Direction   Direction `json:"direction,omitzero"`
	Goal        Goal      `json:"goal,omitzero"`
	// Indicator is the id of the indicator that the metric names, empty when the words
	// leave the definition open: an engagement rate has several.
	Indicator string `json:"indicator,omitzero"`
	// Cadence is how often, as a count over an ISO 8601 duration: "2/P1W", "3-4/P1W"; several
	// are parted by semicolons.
	Cadence string `json:"cadence,omitzero"`
	// Parts are the words and their roles, in the order of the text.
	Parts    []Part       `json:"parts,omitzero"`
	Values   Values       `json:"values,omitzero"`
	Findings finding.List `json:"findings,omitzero"`

	reader   Reader
	cuts     []int // bytes where the words of the second and later objectives start
	changes  bool  // the first of several objectives is a change, and the targets are of the others
	networks []network.ID
	target   TargetType
	loose    bool
	universe bool
	makes    bool // a thing is made, and nothing counted
	accounts int  // how many accounts are made: one on each network that is named
}

// Of returns the parts that play a role, in the order of the text.
func (r Reading) Of(role Role) []Part {
	var out []Part
	for _, p := range r.Parts {
		if p.Role == role {
			out = append(out, p)
		}
	}
	return out
}

// first returns the text of the first part that plays a role.
func (r Reading) first(role Role) string {
	for _, p := range r.Parts {
		if p.Role == role {
			return p.Text
		}
	}
	return ""
}

// metricRule returns the id of the rule that read what is counted.
func (r Reading) metricRule() string {
	for _, p := range r.Parts {
		if p.Role == RoleMetric {
			return p.Rule
		}
	}
	return ""
}

// Objective returns the objective that the sentence states, without an id: a sentence has
// none, and [ReadObjective] refuses the JSON text of the objective until one is given. Of
// several targets it takes the main one. Of a sentence that states none it has the statement only.
// Of a sentence longer than a document holds, 2,000 characters, or with more words of one
// role, it has the beginning, and [Check] finds [CodeStatementCut].
func (r Reading) Objective() Objective {
	o := Objective{Statement: r.Text}
	if !r.IsObjective {
		o.fit()
		return o
	}
	o.Goal, o.Type, o.Indicator = r.Goal, r.target, r.Indicator
	if o.Type == 0 && r.Direction == Decrease { // less is wanted, though the sentence does not say how much
		o.Type = DecreaseTo
	}
	if len(r.Values.Targets) > 0 && !r.changes {
		o.Target = r.Values.Targets[0]
	}
	o.Change, o.Per, o.Deadline = r.Values.Relative, r.Values.Per, r.Values.Deadline
	if !r.Values.Baseline.IsZero() {
		o.Baseline = &Baseline{Value: r.Values.Baseline}
	}
	s := Stated{
		Language: languageName(finding.IsFrench(r.reader.Language)), Rule: r.metricRule(),
		Verb: r.first(RoleDirection), Metric: r.first(RoleMetric), Audience: r.first(RoleAudience), Scope: r.first(RoleScope), Owner: r.first(RoleOwner),
		Networks: slices.Clone(r.networks), Unbounded: r.universe, Loose: r.loose,
		Approximate: r.Values.Approximate, Event: r.Values.Event, Candidates: slices.Clone(r.Values.Candidates),
		Undated: r.reader.AsOf.IsZero() && r.Values.Deadline.IsZero() && r.Values.RawTime != "",
	}
	switch {
	case r.makes && r.accounts > 0:
		o.Type, o.Target = Deliver, Quantity{decimal{mantissa: int64(r.accounts)}, Count, true}
	case r.makes:
		s.Metric, s.Thing = "", s.Metric
	}
	r.keepWords(&s)
	r.keepAsides(&s)
	if first, _, _ := strings.Cut(r.Text, " "); s.Verb == "" {
		if _, known := verbOf(first, s.language()); known {
			s.Verb = first
		}
	}
	s.tidy(r.Text)
	if s.Kind == 0 && !o.Target.IsZero() { // an account on each network that is named
		s.Kind = KindAbsolute
	}
	o.Stated = &s
	o.fit()
	return o
}

// Assess judges the objective of the sentence as [Check] does, on the reader's day.
// Without evidence, what a sentence cannot tell is unknown. The findings are those of the
// objective; those of the sentence are in r.
func (r Reading) Assess(e Evidence) Assessment {
	return judge(checker{o: r.Objective(), e: e, asOf: r.reader.AsOf, read: true})
}

// In returns r as plain values in the language of tag, ready to print or to encode as
// JSON, with the answers of [Reading.Assess] without evidence. Its findings are those of
// the sentence, and what makes the objective impossible whatever the evidence.
func (r Reading) In(tag language.Tag) ReadingRow {
	a := r.Assess(Evidence{})
	row := ReadingRow{
		IsObjective: r.IsObjective, Cadence: r.Cadence, Goal: r.Goal, Direction: r.Direction,
		Criteria: StateRow{a.Specific.State, a.Measurable.State, a.Achievable.State, a.Realistic.State, a.TimeBound.State},
		Spans:    map[Role][]string{}, Values: r.Values.row(),
	}
	found := slices.Clone(r.Findings)
	for _, f := range a.Findings {
		refutes := f.Severity == finding.Error || f.Code == CodeDeadlinePast
		if refutes && f.Code != CodeUnbounded { // the words of the scope have their finding
			found = append(found, f)
		}
	}
	found.Sort()
	row.Findings = found.In(tag)
	for role := range roles.All() {
		row.Spans[role] = []string{}
	}
	for _, p := range r.Parts {
		row.Spans[p.Role] = append(row.Spans[p.Role], p.Text)
	}
	if row.Findings == nil {
		row.Findings = []finding.Row{}
	}
	return row
}

// ReadingRow is a [Reading] in one language.
type ReadingRow struct {
	IsObjective bool              `json:"isObjective"`
	Criteria    StateRow          `json:"criteria"`
	Cadence     string            `json:"cadence"`
	Goal        Goal              `json:"goal,omitzero"`
	Direction   Direction         `json:"direction,omitzero"`
	Spans       map[Role][]string `json:"spans"`
	Values      ValueRow          `json:"values"`
	Findings    []finding.Row     `json:"findings"`
}

// StateRow is the states of the five criteria.
type StateRow struct {
	Specific   State `json:"specific"`
	Measurable State `json:"measurable"`
	Achievable State `json:"achievable"`
	Realistic  State `json:"realistic"`
	TimeBound  State `json:"timeBound"`
}

// ValueRow is [Values] as numbers and texts. Target is a number, or a list of numbers when
// there are several. Relative has two changes when it is a range: "+10%..+15%". Time is the day that the words name: the deadline itself when
// Inclusive, else the day after it.
type ValueRow struct {
	Baseline  *float64 `json:"baseline,omitzero"`
	Target    any      `json:"target,omitzero"`
	Relative  string   `json:"relative,omitzero"`
	Bound     string   `json:"op,omitzero"`
	Kind      Kind     `json:"kind,omitzero"`
	Inclusive *bool    `json:"inclusive,omitzero"`
	Unit      string   `json:"unit,omitzero"`
	Per       string   `json:"per,omitzero"`
	Time      string   `json:"time,omitzero"`
	RawTime   string   `json:"rawTime,omitzero"`
}

func (v Values) row() ValueRow {
	row := ValueRow{
		Relative: v.Relative.String(), Bound: v.Bound, Kind: v.Kind,
		Per: v.Per.String(), Time: v.Deadline.String(), RawTime: v.RawTime,
	}
	if !v.RelativeTop.IsZero() {
		row.Relative += ".." + v.RelativeTop.String()
	}
	if v.Exclusive {
		row.Time = v.Deadline.AddDays(1).String()
	}
	if !v.Baseline.IsZero() {
		x := v.Baseline.Float64()
		row.Baseline, row.Unit = &x, string(v.Baseline.Unit())
	}
	numbers := make([]float64, len(v.Targets))
	for i, q := range v.Targets {
		numbers[i] = q.Float64()
	}
	switch len(numbers) {
	case 0:
	case 1:
		row.Target = numbers[0]
	default:
		row.Target = numbers
	}
	if len(v.Targets) > 0 {
		row.Unit = string(v.Targets[0].Unit())
	}
	if !v.Deadline.IsZero() {
		inclusive := !v.Exclusive
		row.Inclusive = &inclusive
	}
	return row
}

package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Action is something done for an objective on an account. One that has a cadence or a
// rendezvous is posted by the calendar; the others, such as answering messages, take time only.
type Action struct {
	// ID is also what closures and slots of the calendar call the channel of the action.
	ID     string            `json:"id" validate:"required,max=100" id:"channel"`
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Title  string            `json:"title" validate:"required,max=300"`
	Kind   ActionKind        `json:"kind,omitzero" validate:"required"`
	// Objective is what the action is for: without one it is orphaned.
	Objective string `json:"objective,omitzero" ref:"objective"`
	Account   string `json:"account" validate:"required" ref:"account"`
	Campaign  string `json:"campaign,omitzero" ref:"campaign"`
	Audience  string `json:"audience,omitzero" ref:"segment"`

	// Owner does the work, Reviewer reads it over, Approver lets it go out. Their working
	// days count the deadlines.
	Owner    string `json:"owner,omitzero" ref:"person"`
	Reviewer string `json:"reviewer,omitzero" ref:"person"`
	Approver string `json:"approver,omitzero" ref:"person"`
	// Workflow is what its posts are approved through: see [Strategy.WorkflowOf].
	Workflow string `json:"workflow,omitzero" ref:"workflow"`

	Format network.Format `json:"format,omitzero"`
	// Topics are what it speaks of: the posts it places take turns with them, see [Brief].
	Topics []Topic `json:"topics,omitzero" validate:"max=1000"`

	// Cadence asks the calendar for posts; the fields up to Lead are passed on to it.
	Cadence calendar.Cadence  `json:"cadence,omitzero"`
	Aim     calendar.Aim      `json:"aim,omitzero"`
	Times   []calendar.Clock  `json:"times,omitzero" validate:"max=100"`
	Windows []calendar.Window `json:"windows,omitzero" validate:"max=100"`
	MinGap  calendar.Duration `json:"minGap,omitzero"`
	PerDay  int               `json:"perDay,omitzero" validate:"min=0,max=1440"`
	Lead    calendar.Lead     `json:"lead,omitzero"`

	// Recurrences are its rendezvous with the audience, passed on to the calendar as well:
	// their dates are posts beside or among those of the cadence. Each needs an id.
	Recurrences []calendar.Recurrence `json:"recurrences,omitzero" validate:"max=20"`

	// Minutes is the work of one post, or of a week when the action has no cadence.
	Minutes int `json:"minutes,omitzero" validate:"min=0,max=100000"`
	// Period bounds the action; it defaults to its campaign's, then to the calendar's.
	Period calendar.Period `json:"period,omitzero"`
	// Sponsored: money or goods are given for it, and the law asks for a mention.
	Sponsored bool `json:"sponsored,omitzero"`
	// Budget is the line its money comes from.
	Budget string        `json:"budget,omitzero" ref:"budget"`
	Cost   *smart.Amount `json:"cost,omitzero"`
}

// posts reports whether the calendar posts for a.
func (a *Action) posts() bool { return !a.Cadence.IsZero() || len(a.Recurrences) > 0 }

// Topic is a subject of an action and the content pillar it belongs to.
type Topic struct {
	ID string `json:"id,omitzero" validate:"max=100" id:"topic"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Title  string            `json:"title" validate:"required,max=300"`
	Pillar string            `json:"pillar,omitzero" ref:"pillar?"`
}

// ActionKind is what is done. The zero ActionKind is absent.
type ActionKind int

// The kinds of action.
const (
	// ActionPublication is content of one's own.
	ActionPublication ActionKind = iota + 1
	// ActionRelay passes on content that exists elsewhere.
	ActionRelay
	// ActionConversation answers and comments: it goes to others.
	ActionConversation
	// ActionPromotion buys an audience.
	ActionPromotion
	// ActionPartnership pays, in cash or in kind, someone else to speak.
	ActionPartnership
	// ActionContest gives something away under rules.
	ActionContest
)

var actionKinds = document.MustEnum[ActionKind]("action kind",
	"publication", "relay", "conversation", "promotion", "partnership", "contest")

// String returns the name of k on the wire, such as "publication".
func (k ActionKind) String() string { return actionKinds.Name(k) }

// MarshalText returns the name of k; the zero ActionKind is an error.
func (k ActionKind) MarshalText() ([]byte, error) { return actionKinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *ActionKind) UnmarshalText(text []byte) (err error) {
	*k, err = actionKinds.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for k.
func (k ActionKind) Label() finding.Message {
	return actionKinds.Label(book(), "strategy.action_kind", k)
}

package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Resources is step 4: the people, their time, and the money.
type Resources struct {
	People []Person     `json:"people,omitzero" validate:"max=500"`
	Budget []BudgetLine `json:"budget,omitzero" validate:"max=500"`
}

// Person is somebody who works on the strategy, in-house or not.
type Person struct {
	ID string `json:"id" validate:"required,max=100" id:"person"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Name   string            `json:"name" validate:"required,max=200"`
	Roles  []Role            `json:"roles,omitzero" validate:"required,min=1,max=20,unique"`
	// Side is whose side the person approves on: that of those who write, or of the client
	// they write for. It defaults to the first.
	Side charter.Side `json:"side,omitzero"`
	// Workdays are the days of the week the person works on. They default to Monday to
	// Friday.
	Workdays calendar.Weekdays `json:"workdays,omitzero"`
	// MinutesPerWeek is the time the person has for it in an ordinary week.
	MinutesPerWeek int `json:"minutesPerWeek" validate:"min=0,max=10080"`
	// Tasks are the minutes a week set aside for what no single action carries: monitoring,
	// interacting, measuring.
	Tasks    []TaskTime `json:"tasks,omitzero" validate:"max=20"`
	Absences []Absence  `json:"absences,omitzero" validate:"max=200"`
}

func (p Person) holds(r Role) bool { return slices.Contains(p.Roles, r) }

// TaskTime is time set aside for a standing task.
type TaskTime struct {
	Task           Task `json:"task,omitzero" validate:"required"`
	MinutesPerWeek int  `json:"minutesPerWeek" validate:"min=0,max=10080"`
}

// Absence is a time when a person is away.
type Absence struct {
	Period calendar.Period `json:"period,omitzero" validate:"required"`
	Reason string          `json:"reason,omitzero" validate:"max=300"`
}

// BudgetLine is money set aside for one purpose over the calendar's period.
type BudgetLine struct {
	ID string `json:"id" validate:"required,max=100" id:"budget"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	// Title is what sentences call it. It defaults to the id.
	Title    string         `json:"title,omitzero" validate:"max=200"`
	Category BudgetCategory `json:"category,omitzero" validate:"required"`
	Amount   smart.Amount   `json:"amount,omitzero" validate:"required"`
	// Provenance tells a signed budget from a hypothesis.
	Provenance smart.Provenance `json:"provenance,omitzero" validate:"required"`
	Outsourced bool             `json:"outsourced,omitzero"`
}

// name returns what to call the line in a sentence.
func (l BudgetLine) name() string {
	if l.Title != "" {
		return l.Title
	}
	return l.ID
}

// Role is what a person does for the strategy; one person may hold several. The zero
// Role is absent.
type Role int

// The roles.
const (
	RoleCDO                Role = iota + 1 // RoleCDO: the chief digital officer.
	RoleProjectLead                        // RoleProjectLead: who leads the project, from marketing, sales or human resources.
	RoleCommunityManager                   // RoleCommunityManager: who speaks with the community.
	RoleSocialMediaManager                 // RoleSocialMediaManager: who leads what is done on the networks.
	RoleCreator                            // RoleCreator: who makes contents.
	RoleExternal                           // RoleExternal: a provider from outside.
	RoleLegal                              // RoleLegal: a lawyer.
	RoleAmbassador                         // RoleAmbassador: an employee who relays.
)

var roles = document.MustEnum[Role]("role",
	"cdo", "projectLead", "communityManager", "socialMediaManager", "creator", "external", "legal", "ambassador")

// String returns the name of r on the wire, such as "communityManager".
func (r Role) String() string { return roles.Name(r) }

// MarshalText returns the name of r; the zero Role is an error.
func (r Role) MarshalText() ([]byte, error) { return roles.Marshal(r) }

// UnmarshalText reads the name of a role.
func (r *Role) UnmarshalText(text []byte) (err error) {
	*r, err = roles.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for r.
func (r Role) Label() finding.Message { return roles.Label(book(), "strategy.role", r) }

// Task is a kind of work the strategy asks for. The zero Task is absent.
type Task int

// The tasks.
const (
	TaskMonitoring  Task = iota + 1 // TaskMonitoring: watching what is said elsewhere.
	TaskWriting                     // TaskWriting: writing a post.
	TaskReviewing                   // TaskReviewing: reading a draft over.
	TaskPublishing                  // TaskPublishing: having a post go out.
	TaskInteracting                 // TaskInteracting: answering, and going to others.
	TaskMeasuring                   // TaskMeasuring: gathering figures.
	TaskApproving                   // TaskApproving: letting a post go out.
)

var tasks = document.MustEnum[Task]("task",
	"monitoring", "writing", "reviewing", "publishing", "interacting", "measuring", "approving")

// String returns the name of t on the wire, such as "monitoring".
func (t Task) String() string { return tasks.Name(t) }

// MarshalText returns the name of t; the zero Task is an error.
func (t Task) MarshalText() ([]byte, error) { return tasks.Marshal(t) }

// UnmarshalText reads the name of a task.
func (t *Task) UnmarshalText(text []byte) (err error) {
	*t, err = tasks.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for t.
func (t Task) Label() finding.Message { return tasks.Label(book(), "strategy.task", t) }

// BudgetCategory is what money is spent on. The zero BudgetCategory is absent.
type BudgetCategory int

// The categories of a budget.
const (
	BudgetCreation    BudgetCategory = iota + 1 // BudgetCreation: making contents.
	BudgetAdvertising                           // BudgetAdvertising: buying an audience.
	BudgetEngagement                            // BudgetEngagement: animating the community.
	BudgetTools                                 // BudgetTools: tools and subscriptions.
	BudgetContests                              // BudgetContests: contests and promotions.
)

var budgetCategories = document.MustEnum[BudgetCategory]("budget category",
	"creation", "advertising", "engagement", "tools", "contests")

// String returns the name of c on the wire, such as "advertising".
func (c BudgetCategory) String() string { return budgetCategories.Name(c) }

// MarshalText returns the name of c; the zero BudgetCategory is an error.
func (c BudgetCategory) MarshalText() ([]byte, error) { return budgetCategories.Marshal(c) }

// UnmarshalText reads the name of a category.
func (c *BudgetCategory) UnmarshalText(text []byte) (err error) {
	*c, err = budgetCategories.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for c.
func (c BudgetCategory) Label() finding.Message {
	return budgetCategories.Label(book(), "strategy.budget_category", c)
}

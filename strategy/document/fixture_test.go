package document_test

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// goal is a closed set.
type goal int

const (
	awareness goal = iota + 1
	traffic
	loyalty
)

var goals = document.MustEnum[goal]("goal", "awareness", "traffic", "loyalty")

func (g goal) String() string               { return goals.Name(g) }
func (g goal) MarshalText() ([]byte, error) { return goals.Marshal(g) }
func (g *goal) UnmarshalText(text []byte) (err error) {
	*g, err = goals.Unmarshal(text)
	return err
}

// day is a value: unexported fields, a text form.
type day struct{ n int }

func (d *day) UnmarshalText(text []byte) error {
	number, ok := strings.CutPrefix(string(text), "day ")
	n, err := strconv.Atoi(number)
	if !ok || err != nil || n < 1 {
		return fmt.Errorf("calendar: day %q: want day and a number", text)
	}
	d.n = n
	return nil
}

func (d day) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "day %d", d.n), nil }

// Example says what a day looks like.
func (day) Example() string { return "day 12" }

// rate is a value whose error says itself in both languages.
type rate struct{ text string }

var fixtureBook = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(nil, []finding.Phrase{
		{Code: "fixture.rate", English: "the rate is not a number", French: "le taux n'est pas un nombre"},
	})
})

func (r *rate) UnmarshalText(text []byte) error {
	if len(text) == 0 || text[0] < '0' || text[0] > '9' {
		return fmt.Errorf("outer: %w", document.RefuseValue("fixture", "rate", string(text), fixtureBook().Message("fixture.rate")))
	}
	r.text = string(text)
	return nil
}

// opaque has a JSON form of its own.
type opaque struct{ text string }

func (o *opaque) UnmarshalJSON(data []byte) error {
	if string(data) == `"bad"` {
		return errors.New("fixture: opaque is bad")
	}
	o.text = string(data)
	return nil
}

type note struct {
	Labels map[string]string `json:"labels,omitzero" validate:"max=2"`
}

type person struct {
	ID   string `json:"id" validate:"required" id:"person"`
	Name string `json:"name,omitzero"`
	note
}

type post struct {
	ID     string   `json:"id" validate:"required" id:"post"`
	Goal   goal     `json:"goal" validate:"required"`
	Day    day      `json:"day" validate:"required"`
	Title  string   `json:"title,omitzero" validate:"omitempty,min=3,max=10"`
	Owner  string   `json:"owner,omitzero" ref:"person"`
	Team   []string `json:"team,omitzero" validate:"max=2,unique" ref:"person"`
	Guest  string   `json:"guest,omitzero" ref:"guest?"`
	Effort int      `json:"effort,omitzero" validate:"gte=0,lte=480"`
	Rate   rate     `json:"rate,omitzero"`
	Ratio  float64  `json:"ratio,omitzero" validate:"gte=0,lt=1.5"`
	Small  int8     `json:"small,omitzero" validate:"gt=-5"`
	Count  uint8    `json:"count,omitzero"`
	Open   bool     `json:"open,omitzero"`
	Limit  *int     `json:"limit,omitzero" validate:"omitempty,min=1"`
	Size   string   `json:"size,omitzero" validate:"omitempty,oneof=small large"`
	Code   string   `json:"code,omitzero" validate:"omitempty,len=2"`
	Raw    opaque   `json:"raw,omitzero"`
	Hidden int      `json:"-"`
}

type guest struct {
	ID string `json:"id" id:"guest"`
}

type plan struct {
	Title  string         `json:"title" validate:"required"`
	People []person       `json:"people,omitzero"`
	Posts  []post         `json:"posts" validate:"required,min=1"`
	Guests []*guest       `json:"guests,omitzero"`
	Shares map[string]int `json:"shares,omitzero" validate:"max=2,dive,keys,min=2,endkeys,min=1"`
	ByGoal map[goal]int   `json:"byGoal,omitzero"`
	Lead   *person        `json:"lead,omitzero"`
	Checks []bool         `json:"checks,omitzero" validate:"omitempty,len=2"`
}

package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Trait is something an organisation is or does on which an obligation depends. The zero
// Trait is absent.
type Trait int

// The traits.
const (
	RewardsCreators   Trait = iota + 1 // RewardsCreators: it pays, or gives things to, people who publish for it.
	SellsToConsumers                   // SellsToConsumers: it sells goods or services to consumers.
	SellsOnline                        // SellsOnline: its consumers buy or are served online (shop, bank, transport, e-books, communications).
	CutsPrices                         // CutsPrices: it announces reductions of price.
	RunsContests                       // RunsContests: it holds contests or prize draws.
	SellsAlcohol                       // SellsAlcohol: it makes or sells alcoholic drinks.
	SellsTobacco                       // SellsTobacco: it makes or sells tobacco.
	UsesTrackers                       // UsesTrackers: its site or application has cookies, pixels or share buttons.
	ShowsPeople                        // ShowsPeople: people can be recognised in what it publishes.
	ShowsChildren                      // ShowsChildren: so can minors.
	AddressesMinors                    // AddressesMinors: it speaks to minors, or collects data from them.
	UsesAI                             // UsesAI: it works or publishes with artificial intelligence.
	ProvidesAI                         // ProvidesAI: it puts systems of artificial intelligence on the market.
	PoliticalMessages                  // PoliticalMessages: it pays for messages meant to sway a vote or a law.
	PublicBody                         // PublicBody: it is a public body, or one with a public mission.
	RunsPlatform                       // RunsPlatform: it runs a platform where others publish.
	Gatekeeper                         // Gatekeeper: the European Commission has designated it as a gatekeeper.
)

var traits = document.MustEnum[Trait]("trait", "rewardsCreators", "sellsToConsumers", "sellsOnline", "cutsPrices", "runsContests",
	"sellsAlcohol", "sellsTobacco", "usesTrackers", "showsPeople", "showsChildren", "addressesMinors", "usesAi", "providesAi",
	"politicalMessages", "publicBody", "runsPlatform", "gatekeeper")

// String returns the name of t on the wire, such as "rewardsCreators".
func (t Trait) String() string { return traits.Name(t) }

// MarshalText returns the name of t; the zero Trait is an error.
func (t Trait) MarshalText() ([]byte, error) { return traits.Marshal(t) }

// UnmarshalText reads the name of a trait.
func (t *Trait) UnmarshalText(text []byte) (err error) {
	*t, err = traits.Unmarshal(text)
	return err
}

// Label returns what a reader is asked to settle about t, none when it is absent: "whether it
// makes or sells alcohol", « production ou vente d'alcool ».
func (t Trait) Label() finding.Message { return traits.Label(book(), "charter.trait", t) }

// Profile is what the law needs to know of an organisation, in its sector and its size. What
// it does not say is not known, which is never taken for no. The zero Profile says nothing.
type Profile struct {
	// Traits are those the organisation has, Without those it has not. One that is in both,
	// or in neither, is not known.
	Traits  []Trait `json:"traits,omitzero" validate:"max=50,unique"`
	Without []Trait `json:"without,omitzero" validate:"max=50,unique"`
	// Staff bounds how many people work for it.
	Staff *Headcount `json:"staff,omitzero"`
	// Turnover is what it sells in a year, before tax.
	Turnover smart.Money `json:"turnover,omitzero"`
}

// Headcount bounds a number of people: 10 to 49 for a small company, twice the same number
// when it is exact. An absent bound is not known.
type Headcount struct {
	Min *int `json:"min,omitzero" validate:"min=0,max=10000000"`
	Max *int `json:"max,omitzero" validate:"min=0,max=10000000"`
}

// Has reports whether the organisation has a trait.
func (p Profile) Has(t Trait) Answer {
	with, without := slices.Contains(p.Traits, t), slices.Contains(p.Without, t)
	if with == without {
		return NotKnown
	}
	return answerOf(with)
}

// condition says whether an obligation binds an organisation, and what is to be known of it
// before one can tell.
type condition func(Profile) (Answer, []finding.Message)

// everyone binds all organisations.
func everyone(Profile) (Answer, []finding.Message) { return Yes, nil }

// having binds who has a trait.
func having(t Trait) condition {
	return func(p Profile) (Answer, []finding.Message) { return told(p.Has(t), t.Label()) }
}

// fewerThan binds who has fewer people.
func fewerThan(n int) condition {
	return func(p Profile) (Answer, []finding.Message) {
		answer := NotKnown
		switch s := p.Staff; {
		case s != nil && s.Max != nil && *s.Max < n && (s.Min == nil || *s.Min <= *s.Max):
			answer = Yes
		case s != nil && s.Min != nil && *s.Min >= n && (s.Max == nil || *s.Min <= *s.Max):
			answer = No
		}
		return told(answer, label("profile", "staff"))
	}
}

// sellingMoreThan binds who sells for more in a year.
func sellingMoreThan(limit smart.Money) condition {
	return func(p Profile) (Answer, []finding.Message) {
		answer := NotKnown
		if p.Turnover.Currency() == limit.Currency() && p.Turnover.Minor() >= 0 {
			answer = answerOf(p.Turnover.Compare(limit) > 0)
		}
		return told(answer, label("profile", "turnover"))
	}
}

func told(a Answer, question finding.Message) (Answer, []finding.Message) {
	if a == NotKnown {
		return a, []finding.Message{question}
	}
	return a, nil
}

// not binds whom c does not.
func not(c condition) condition {
	return func(p Profile) (Answer, []finding.Message) {
		answer, missing := c(p)
		switch answer {
		case Yes:
			answer = No
		case No:
			answer = Yes
		}
		return answer, missing
	}
}

// both binds whom each of two conditions does, either whom one of them does: the logic of
// Kleene, where what is not known matters only as long as the rest does not decide.
func both(a, b condition) condition { return joined(a, b, No) }

func either(a, b condition) condition { return joined(a, b, Yes) }

// joined returns the deciding answer when one condition gives it.
func joined(a, b condition, deciding Answer) condition {
	return func(p Profile) (Answer, []finding.Message) {
		x, missing := a(p)
		y, more := b(p)
		switch {
		case x == deciding || y == deciding:
			return deciding, nil
		case x == NotKnown || y == NotKnown:
			return NotKnown, slices.Concat(missing, more)
		}
		return x, nil
	}
}

package kpi

import (
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Unit is what an indicator is counted in. The zero Unit means absent.
type Unit int

// The units.
const (
	// Count counts things that happen: views, clicks.
	Count Unit = iota + 1
	// People counts persons or accounts.
	People
	// Exposures counts how often people were exposed to something: two posts seen by one
	// person are two exposures. It is never a number of people.
	Exposures
	// Percent is a share of a hundred.
	Percent
	// Points is a balance between -100 and 100. It is not a percentage.
	Points
	// PerPost is a number of things for each post.
	PerPost
	// Times is how many times over: a frequency, a return on spend.
	Times
	// Stars is a note out of five.
	Stars
	// Currency is money; the series says of which currency.
	Currency
	// Minutes is a length of time in minutes.
	Minutes
	// Seconds is a length of time in seconds.
	Seconds
)

var units = document.MustEnum[Unit]("unit",
	"count", "people", "exposures", "percent", "points", "perPost", "times", "stars", "currency", "minutes", "seconds")

// String returns the name of u in documents, such as "people".
func (u Unit) String() string { return units.Name(u) }

// MarshalText writes the name of u; an absent or unknown u is an error.
func (u Unit) MarshalText() ([]byte, error) { return units.Marshal(u) }

// UnmarshalText reads the name of a unit.
func (u *Unit) UnmarshalText(text []byte) (err error) {
	*u, err = units.Unmarshal(text)
	return err
}

// Label returns what a reader sees for u: "people", « personnes ». It is the zero message
// when u is not a unit.
func (u Unit) Label() finding.Message { return units.Label(book(), "kpi.unit", u) }

// countable reports whether u counts whole things.
func (u Unit) countable() bool { return u == Count || u == People || u == Exposures }

// fits reports whether figures of a kind can be in unit u.
func (k Kind) fits(u Unit) bool {
	switch k {
	case Flow:
		return u.countable() || u == Currency || u == Minutes || u == Seconds
	case Stock:
		return u.countable() || u == Currency
	case Unique:
		return u == People || u == Count
	case Rate:
		return u == Percent || u == PerPost || u == Times
	case Mean:
		return u != People && u != Exposures && u != Points
	case Duration:
		return u == Minutes || u == Seconds
	case Score:
		return u == Percent || u == Points
	case MoneyRatio:
		return u == Currency || u == Times || u == Percent
	}
	return true // said of the kind itself
}

// family groups the units that may be added to one another: counts with counts, money
// with money, time with time of the same unit.
func (u Unit) family() Unit {
	if u.countable() {
		return Count
	}
	return u
}

// seconds returns how many seconds one of a unit of time is, and 0 for other units.
func seconds(u smart.Unit) float64 {
	switch u {
	case "s":
		return 1
	case smart.Minutes:
		return 60
	case smart.Hours:
		return 3600
	case smart.Days:
		return 86400
	}
	return 0
}

// takes reports whether a quantity of unit q may be a target of an indicator in unit u, or
// a change of it: a percentage changes by points.
func (u Unit) takes(q smart.Unit, change bool) bool {
	_, fits := u.factor(q, string(q))
	return fits || change && u == Percent && q == smart.Points
}

// factor returns what a quantity of unit q is multiplied by to be in unit u, and whether
// it may be compared with it at all. A currency must be that of the series.
func (u Unit) factor(q smart.Unit, currency string) (float64, bool) {
	switch u {
	case Percent:
		return 1, q == smart.Percent
	case Points:
		return 1, q == smart.Count || q == smart.Points
	case Currency:
		return 1, q.IsCurrency() && string(q) == currency
	case Minutes:
		return seconds(q) / 60, seconds(q) > 0
	case Seconds:
		return seconds(q), seconds(q) > 0
	case Stars:
		return 1, q == smart.Count || q == "stars"
	}
	return 1, q == smart.Count
}

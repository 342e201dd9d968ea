package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
)

// Clusters is the difference between two groups and its standard deviation, as they are
// compared.
func Clusters(control, test Series, over calendar.Period) (difference, deviation float64) {
	p, _ := Builtin().comparison(&control, over, Aim{})
	p.sides[0].seen, _ = p.observe(&control, over, nil)
	p.sides[1].seen, _ = p.observe(&test, over, nil)
	p.contrast()
	return p.sides[1].level - p.sides[0].level, math.Sqrt(p.sides[0].variance + p.sides[1].variance)
}

// Chance is how often chance alone makes a difference as large as that of an effect.
func Chance(e Effect) float64 { return e.p }

package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
)

// Acknowledgements are who was asked to take note of a charter, and who did. People are
// named as the embedding tool knows them: a company has more of them than its strategy
// names. How many have read a version is counted here and stated nowhere else.
type Acknowledgements struct {
	// Asked are the people who are to read each version.
	Asked []string `json:"asked,omitzero" validate:"max=100000,unique,dive,required,max=200"`
	// Given are the acknowledgements, one for each person and version.
	Given []Acknowledgement `json:"given,omitzero" validate:"max=1000000"`
}

// Acknowledgement is somebody's word that they have read a version of a charter.
type Acknowledgement struct {
	Person  string `json:"person" validate:"required,max=200"`
	Version string `json:"version" validate:"required,max=50"`
	// Date is the day it was given.
	Date calendar.Date `json:"date,omitzero"`
}

// Count returns how many of the people asked have acknowledged a version, and how many were
// asked: 42 and 57. Somebody counts once, and not at all when they were not asked.
func (a Acknowledgements) Count(version string) (count, of int) {
	pending := a.Pending(version)
	of = len(a.asked())
	return of - len(pending), of
}

// Pending returns the people asked who have not acknowledged a version, in their order.
func (a Acknowledgements) Pending(version string) []string {
	given := a.given(version)
	return slices.DeleteFunc(a.asked(), func(person string) bool { return given[person] })
}

// asked returns the people asked, each once.
func (a Acknowledgements) asked() []string {
	seen := make(map[string]bool, len(a.Asked))
	return slices.DeleteFunc(slices.Clone(a.Asked), func(person string) bool {
		again := seen[person]
		seen[person] = true
		return again
	})
}

// given returns the people who have acknowledged a version.
func (a Acknowledgements) given(version string) map[string]bool {
	given := map[string]bool{}
	for _, g := range a.Given {
		if g.Version == version {
			given[g.Person] = true
		}
	}
	return given
}

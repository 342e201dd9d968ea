package examples_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// letters prints an assessment, a letter a line.
func letters(a smart.Assessment) {
	for letter, criterion := range a.Criteria() {
		fmt.Println(letter.Initial(), criterion.State)
	}
	fmt.Println(a.Overall.Label().Localize(language.English))
}

// Step 2: set SMART objectives. The method's own pair: one sentence says nothing that can
// be checked, the other is SMART on its face.
func Example_objectives() {
	reader := smart.Reader{Language: language.French, AsOf: calendar.MustDate("2026-01-15")}
	letters(reader.Read("créer des profils sur tous les réseaux sociaux").Assess(smart.Evidence{}))
	letters(reader.Read("créer ses comptes sur les 3 réseaux sociaux les plus populaires auprès de mon audience en une semaine").
		Assess(smart.Evidence{}))
	// Output:
	// S missing
	// M missing
	// A missing
	// R unknown
	// T missing
	// not yet SMART
	// S met
	// M met
	// A unknown
	// R unknown
	// T met
	// SMART on its face
}

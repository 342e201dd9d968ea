package smart_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// What a text names in figures and times, whether it states an objective or not.
func ExampleReader_Recognize() {
	today := calendar.MustDate("2026-01-15")
	for _, text := range []struct {
		tag  language.Tag
		text string
	}{
		{language.French, "Au moins 1 200 abonnés d'ici fin juin, avec 3 posts par semaine à 18 h 30 et 500 € par mois."},
		{language.English, "At least 1,200 followers by June, with 3 posts a week at 6:30 pm and €500 a month."},
	} {
		for _, e := range (smart.Reader{Language: text.tag, AsOf: today}).Recognize(text.text) {
			fmt.Printf("%v: %s (%v)\n", e.Kind, e.Text, e)
		}
	}
	// Output:
	// number: 1 200 (>=1200)
	// date: d'ici fin juin (<=2026-06-30)
	// rate: 3 posts par semaine (3/P1W)
	// rate: 500 € par mois (500 EUR/P1M)
	// number: 1,200 (>=1200)
	// date: by June (<=2026-06-30)
	// rate: 3 posts a week (3/P1W)
	// rate: €500 a month (500 EUR/P1M)
}

package smart_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// drafts are what a client says, and says again after each round of questions.
var drafts = []string{
	"Améliorer notre visibilité",
	"Gagner des abonnés sur LinkedIn",
	"Passer de 1 200 à 2 000 abonnés LinkedIn auprès des dirigeants de PME d'ici fin juin",
}

// report prints the answer on each letter, the questions that are left and the sentence as
// far as it is known.
func report(o smart.Objective, today calendar.Date) {
	judged := smart.Check(o, smart.Evidence{}, today)
	fmt.Println("=", judged.Overall.Label().Localize(language.French))
	for _, c := range []smart.Criterion{judged.Specific, judged.Measurable, judged.TimeBound} {
		fmt.Println("-", c.Why.Localize(language.French))
		for _, question := range c.Questions {
			fmt.Println("  ?", question.Localize(language.French))
		}
	}
	fmt.Println("→", o.Sentence(language.French))
}

// An objective improved in three steps: each draft is read and judged, and the questions
// lead to the next.
func Example() {
	today := calendar.MustDate("2026-01-15")
	reader := smart.Reader{Language: language.French, AsOf: today}
	for _, draft := range drafts {
		fmt.Println(draft)
		report(reader.Read(draft).Objective(), today)
	}
	// Output:
	// Améliorer notre visibilité
	// = pas encore SMART
	// - Ce qui doit changer est une notion : chacun peut la lire à sa façon.
	//   ? Sur quel réseau social, ou auprès de quelle cible, cet objectif porte-t-il ?
	//   ? Quel chiffre montrera que votre visibilité a progressé ?
	// - Aucune valeur à atteindre n'est indiquée.
	//   ? Quel chiffre voulez-vous atteindre ?
	// - L'objectif n'a pas d'échéance.
	//   ? D'ici quelle date voulez-vous y parvenir ?
	// → D'ici [date], faire passer [indicateur qui mesure la visibilité] de [point de départ] à [valeur visée] [sur quel réseau ou auprès de qui].
	// Gagner des abonnés sur LinkedIn
	// = pas encore SMART
	// - L'objectif précise ce qui est visé, et où ou auprès de qui.
	// - Aucune valeur à atteindre n'est indiquée.
	//   ? Combien d'abonnés voulez-vous ?
	//   ? Combien d'abonnés avez-vous aujourd'hui sur LinkedIn ?
	// - L'objectif n'a pas d'échéance.
	//   ? D'ici quelle date voulez-vous y parvenir ?
	// → D'ici [date], passer de [point de départ] à [valeur visée] abonnés sur LinkedIn.
	// Passer de 1 200 à 2 000 abonnés LinkedIn auprès des dirigeants de PME d'ici fin juin
	// = SMART sur l'énoncé
	// - L'objectif précise ce qui est visé, et où ou auprès de qui.
	// - L'objectif dit combien : de 1 200 à 2 000.
	// - L'échéance est le 30 juin 2026.
	// → D'ici le 30 juin 2026, passer de 1 200 à 2 000 abonnés LinkedIn auprès des dirigeants de PME.
}

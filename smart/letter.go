package smart

import (
	"iter"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Letter is one of the five letters of SMART. The zero Letter is absent.
type Letter int

// The letters, in their order.
const (
	LetterSpecific   Letter = iota + 1 // LetterSpecific: it says what, and where or for whom.
	LetterMeasurable                   // LetterMeasurable: it says how much, and from where.
	LetterAchievable                   // LetterAchievable: the target is within reach.
	LetterRealistic                    // LetterRealistic: there are the means, and it serves the purpose.
	LetterTimeBound                    // LetterTimeBound: it says by when.
)

var letters = document.MustEnum[Letter]("letter", "specific", "measurable", "achievable", "realistic", "timeBound")

// String returns the name of l in documents, such as "timeBound".
func (l Letter) String() string { return letters.Name(l) }

// MarshalText writes the name of l; an absent or unknown l is an error.
func (l Letter) MarshalText() ([]byte, error) { return letters.Marshal(l) }

// UnmarshalText reads the name of a letter.
func (l *Letter) UnmarshalText(text []byte) (err error) {
	*l, err = letters.Unmarshal(text)
	return err
}

// Label returns what a reader sees for l: "Time-bound", « Temporel ». It is the zero
// message when l is not a letter.
func (l Letter) Label() finding.Message { return letters.Label(book(), "smart.letter", l) }

// Initial returns the letter itself: S, M, A, R or T, in English and in French. It is
// empty when l is not a letter.
func (l Letter) Initial() string {
	if !letters.Has(l) {
		return ""
	}
	return "SMART"[l-1 : l]
}

// Criteria yields the five letters in their order, each with its answer.
func (a Assessment) Criteria() iter.Seq2[Letter, Criterion] {
	return func(yield func(Letter, Criterion) bool) {
		for i, c := range [...]Criterion{a.Specific, a.Measurable, a.Achievable, a.Realistic, a.TimeBound} {
			if !yield(Letter(i+1), c) {
				return
			}
		}
	}
}

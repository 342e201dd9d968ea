package charter

import (
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Starter returns a complete charter to edit rather than to write: in French when the base
// of tag is French, in English otherwise. It has all that [Charter.Elements] asks for, two
// to four printed pages, and rules whose checks work as they stand. Each call returns a new
// one.
//
// What only the company knows is left in square brackets, such as « [Nom de l'entreprise] »,
// where text.Placeholders finds it: names, addresses, numbers. Ids of
// people and of objectives take the place of such brackets once there is a strategy around
// the charter. It calls itself a guide, which advises; to be an annex it takes the
// [Formalities].
func Starter(tag language.Tag) Charter {
	if finding.IsFrench(tag) {
		return starterFrench()
	}
	return starterEnglish()
}

// plainly is a rule that a person checks.
func plainly(text string) Rule { return Rule{Text: text} }

// shown is a rule with an example, that a person checks.
func shown(text, before, after string) Rule {
	return Rule{Text: text, Example: &Example{Before: before, After: after}}
}

// checkedBy returns r with the check that enforces it.
func (r Rule) checkedBy(code finding.Code) Rule {
	r.Check = code
	return r
}

// atMost allows so many of something.
func atMost(n int, use string) *Allowance { return &Allowance{Max: &n, Use: use} }

package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// usageItems returns the rules on the use of terms.
func usageItems(at finding.Pointer, e Editorial) []item {
	var out []item
	for i, o := range e.Occurrences {
		at := at.Field("occurrences").Index(i)
		out = append(out, item{part: TermPart, noun: "occurrence", list: "occurrences", title: o.Term, at: at, field: "term",
			said: []statement{
				saidNumber("min", at.Field("min"), o.Min, o.Min > 0), saidNumber("max", at.Field("max"), orZero(o.Max), o.Max != nil),
				saidFlag("sponsored", at.Field("sponsored"), o.Sponsored), said("reason", at.Field("reason"), o.Reason),
			}})
	}
	for i, c := range e.Conditions {
		at := at.Field("conditions").Index(i)
		out = append(out, item{part: TermPart, noun: "condition", list: "conditions", title: strings.Join(c.If, ", "), at: at, field: "if",
			said: []statement{
				saidAll("then", at.Field("then"), c.Then), saidFlag("first", at.Field("first"), c.First), said("reason", at.Field("reason"), c.Reason),
			}})
	}
	for i, s := range e.Synonyms {
		at := at.Field("synonyms").Index(i)
		out = append(out, item{part: TermPart, noun: "synonyms", list: "synonyms", title: strings.Join(s.Terms, ", "), at: at, field: "terms",
			said: []statement{said("reason", at.Field("reason"), s.Reason)}})
	}
	return out
}

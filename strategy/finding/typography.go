package finding

import "strings"

// noBreak is the space that may not end a line (U+00A0), the one the catalogue itself
// puts between groups of digits in French.
const noBreak = "\u00a0"

// frenchSpaces sets the no-break spaces of French typography: before double punctuation
// and signs, inside guillemets, and between a number and the sign of its unit.
var frenchSpaces = strings.NewReplacer(
	" :", noBreak+":", " ;", noBreak+";", " !", noBreak+"!", " ?", noBreak+"?", " %", noBreak+"%",
	"« ", "«"+noBreak, " »", noBreak+"»", " €", noBreak+"€",
	"} h ", "}"+noBreak+"h ", "} h.", "}"+noBreak+"h.", "} h,", "}"+noBreak+"h,", "} h)", "}"+noBreak+"h)",
)

// Typeset returns French text written with plain spaces with the no-break spaces French
// typography asks for: before : ; ! ? % and », after «. Books do it by themselves; it is
// for text that is printed beside their sentences.
func Typeset(french string) string {
	return frenchSpaces.Replace(french)
}

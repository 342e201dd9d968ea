package finding

import "strings"

// noBreak is the space that may not end a line (U+00A0), the one the catalogue itself
// puts between groups of digits in French.
const noBreak = "\u00a0"

// frenchSpaces sets the no-break spaces that the signs alone decide.
var frenchSpaces = strings.NewReplacer(
	" :", noBreak+":", " ;", noBreak+";", " !", noBreak+"!", " ?", noBreak+"?", " %", noBreak+"%",
	"« ", "«"+noBreak, " »", noBreak+"»", " €", noBreak+"€",
)

// Typeset returns French text written with plain spaces with the no-break spaces French
// typography asks for: before : ; ! ? % € and », after «, between a number and h, min, s,
// k€ or M€, and after « art. » and « n° ». A placeholder in braces counts as a number. Books do it by themselves; it is for text that is printed beside their
// sentences.
func Typeset(french string) string {
	french = frenchSpaces.Replace(french)
	var b strings.Builder
	for i := range len(french) {
		if french[i] == ' ' && (endsReference(french[:i]) || endsNumber(french[:i]) && startsUnit(french[i+1:])) {
			b.WriteString(noBreak)
		} else {
			b.WriteByte(french[i])
		}
	}
	return b.String()
}

func endsNumber(s string) bool {
	return s != "" && (s[len(s)-1] == '}' || isDigit(s[len(s)-1]))
}

// startsUnit reports whether s starts with a unit, and not with a word.
func startsUnit(s string) bool {
	for _, unit := range [...]string{"min", "h", "s", "k€", "M€"} {
		if rest, found := strings.CutPrefix(s, unit); found && !startsWord(rest) {
			return true
		}
	}
	return false
}

// startsWord reports whether s goes on as a word does: with a letter or an apostrophe.
func startsWord(s string) bool {
	return s != "" && (s[0] >= 0x80 && !strings.HasPrefix(s, noBreak) && !strings.HasPrefix(s, "…") ||
		s[0] == '\'' || s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z')
}

// endsReference reports whether s ends with an abbreviation that goes with what follows.
func endsReference(s string) bool {
	for _, short := range [...]string{"art.", "n°"} {
		if rest, found := strings.CutSuffix(s, short); found && (rest == "" || !isLetter(rest[len(rest)-1])) {
			return true
		}
	}
	return false
}

func isLetter(c byte) bool { return c >= 0x80 || c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

package text

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// maxPlaceholder is the length of the longest placeholder, in bytes.
const maxPlaceholder = 80

// Placeholders yields the start and the end of each place of s that was left to be filled:
//
//   - a field of a template: {{ name }}, {name}, ${name}, %NAME%, [[name]], *|NAME|*, of
//     letters, digits, spaces and underscores;
//   - a date or a figure to come: JJ/MM/AAAA, DD/MM, XX/XX, XX %;
//   - what to write, in square or angle brackets: « URL », « votre ville », « à compléter »,
//     “insert link”, where the first words ask for something, or the only one names it.
//     Labels such as « Live » or « Lien en bio » are none, nor are notes such as 1, nor the
//     text of a link that Markdown has in brackets.
//
// It takes a time linear in len(s) and allocates nothing but for brackets, which are folded.
func Placeholders(s string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		for i := 0; i < len(s); {
			end := placeholderEnd(s, i)
			if end < 0 {
				i++
				continue
			}
			if !yield(i, end) {
				return
			}
			i = end
		}
	}
}

// placeholderEnd returns the end of the placeholder at i, -1 when there is none.
func placeholderEnd(s string, i int) int {
	switch s[i] {
	case '{':
		if strings.HasPrefix(s[i:], "{{") {
			return fieldEnd(s, i+2, "}}")
		}
		return fieldEnd(s, i+1, "}")
	case '$':
		if strings.HasPrefix(s[i:], "${") {
			return fieldEnd(s, i+2, "}")
		}
	case '%':
		if i > 0 && isDigit(s[i-1]) {
			return -1 // a percentage
		}
		end := fieldEnd(s, i+1, "%")
		if end > 0 && len(s[i:end]) > 3 && strings.IndexFunc(s[i+1:end-1], isNoCapital) < 0 {
			return end
		}
	case '*':
		if strings.HasPrefix(s[i:], "*|") {
			return fieldEnd(s, i+2, "|*")
		}
	case 'X', 'J', 'D', 'M', 'A', 'Y':
		return figureEnd(s, i)
	case '[':
		if strings.HasPrefix(s[i:], "[[") {
			return fieldEnd(s, i+2, "]]")
		}
		if end := askEnd(s, i+1, ']'); end > 0 && !strings.HasPrefix(s[end:], "(") {
			return end
		}
	case '<':
		return askEnd(s, i+1, '>')
	}
	return -1
}

// isNoCapital reports whether r may not stand in a field between per cent signs.
func isNoCapital(r rune) bool { return r != '_' && (r < 'A' || r > 'Z') }

// fieldEnd returns the end of the field whose name starts at start and that close ends, -1
// when there is none.
func fieldEnd(s string, start int, close string) int {
	named := false
	for i := start; i < len(s) && i-start <= maxPlaceholder; {
		if named && strings.HasPrefix(s[i:], close) {
			return i + len(close)
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		kind := wordKindOf(r)
		if kind == noWord && !strings.ContainsRune(" _.-|", r) {
			return -1
		}
		named = named || kind == spacedWord && !isDigit(s[i])
		i += size
	}
	return -1
}

// figureEnd returns the end of the date or of the figure to come at i, -1 when there is none.
func figureEnd(s string, i int) int {
	if before, size := utf8.DecodeLastRuneInString(s[:i]); size > 0 && (wordKindOf(before) != noWord || strings.ContainsRune("_#@/-", before)) {
		return -1
	}
	parts, end := 0, i
	for at := i; ; at++ {
		next := at
		for next < len(s) && next-at < 4 && s[next] == s[at] {
			next++
		}
		if next == at || !isDatePart(s[at:next]) {
			break
		}
		parts, end = parts+1, next
		if at = next; at == len(s) || s[at] != '/' && s[at] != '-' {
			break
		}
	}
	after, _ := utf8.DecodeRuneInString(s[end:])
	amount := strings.TrimLeft(s[end:], " \u00a0\u202f")
	unit, size := utf8.DecodeRuneInString(amount)
	switch {
	case wordKindOf(after) != noWord:
	case parts > 1:
		return end
	case parts == 1 && end > i+1 && s[i] == 'X' && (unit == '%' || unit == '€'):
		return len(s) - len(amount) + size
	}
	return -1
}

// isDatePart reports whether s stands for a part of a date, in French or in English.
func isDatePart(s string) bool {
	switch s {
	case "XX", "XXX", "XXXX", "JJ", "DD", "MM", "AA", "AAAA", "YY", "YYYY":
		return true
	}
	return false
}

// askEnd returns the end of what starts at start, ends with close, and asks for something;
// -1 when it does not.
func askEnd(s string, start int, close byte) int {
	within := s[start:min(len(s), start+maxPlaceholder)]
	end := strings.IndexByte(within, close)
	if end < 0 || strings.ContainsAny(within[:end], "[<\n") {
		return -1
	}
	folded, words, asks := Fold(within[:end]), 0, askFirst
	for from, to := range folded.Words() {
		words++
		if asks != askFirst {
			break
		}
		asks = askOf(string(folded.Bytes()[from:to]))
		if words > 1 && asks == askAlone {
			asks = noAsk // « à lien » asks for nothing
		}
	}
	if asks == askAlways || asks == askAlone && words == 1 {
		return start + end + 1
	}
	return -1
}

// ask says what a word in brackets asks for.
type ask int

const (
	noAsk     ask = iota
	askAlone      // it names what is to be written, when nothing else does
	askFirst      // it asks when an order follows
	askAlways     // it asks, whatever follows
)

// askOf returns what word, folded, asks for. Words that posts bear in brackets as their
// label, such as photo, live or concours, ask for nothing.
func askOf(word string) ask {
	switch word {
	case "url", "urls", "nom", "noms", "prenom", "prenoms", "name", "firstname", "lastname", "username",
		"inserer", "insert", "ajouter", "completer", "fill", "remplir", "remplacer", "replace",
		"preciser", "definir", "indiquer", "votre", "vos", "your", "todo", "tbd", "tbc", "xx", "xxx", "xxxx",
		"placeholder":
		return askAlways
	case "lien", "liens", "link", "links", "hyperlien", "date", "heure", "horaire", "horaires", "time",
		"lieu", "adresse", "address", "ville", "city", "prix", "price", "montant", "amount", "chiffre",
		"nombre", "number", "pourcentage", "email", "mail", "telephone", "tel", "phone", "numero",
		"entreprise", "societe", "company", "marque", "brand", "produit", "product",
		"titre", "title", "texte", "text", "hashtag", "hashtags", "mention", "emoji", "legende", "caption":
		return askAlone
	case "a", "to":
		return askFirst
	}
	return noAsk
}

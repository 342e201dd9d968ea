package smart

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// names takes the numbers that name something rather than count it, before times and
// figures are read: « article 5 », "room 204", "iPhone 15", "Covid-19", "v2.3.1",
// « 06 12 34 56 78 », « 12 rue de la Paix ».
func (s *scan) names() {
	for i := 0; i < len(s.tokens); {
		if s.tokens[i].isPlain() {
			i++
			continue
		}
		end := s.nameAt(i)
		switch {
		case end > i && s.free(i, end):
			s.claim(i, end)
		case s.at(i).kind == numberToken:
			end = s.glued(i)
		default:
			end = i + 1
		}
		i = end
	}
}

// isPlain reports whether t is a word without a digit at its end, which names nothing with a
// number.
func (t *token) isPlain() bool {
	return t.kind == wordToken && (t.rule != nil || !isDigit(t.word[len(t.word)-1]))
}

// nameAt returns the token after the number at i that names something, or i.
func (s *scan) nameAt(i int) int {
	t := s.at(i)
	if t.word == "(" || t.word == "+" {
		return s.phoneAt(i)
	}
	if t.kind == wordToken {
		model := t.rule == nil && len(t.word) > 2 && digits(t.word[1:]) > 0 // Galaxy S24
		if model && s.proper(i-1) && !s.yearly(i+1) && !s.titled() {
			return i + 1
		}
		return i
	}
	if t.kind != numberToken || s.measures(i) {
		return i
	}
	if _, _, to := s.yearPair(i); to > i { // « la saison 2026-2027 »
		return i
	}
	end := s.glued(i)
	if phone := s.phoneAt(i); phone > i {
		return phone
	}
	if account := s.accountEnd(i); account > i {
		return account
	}
	switch {
	case s.coded(i, end), s.addressed(i, end), s.postcode(i), s.resolution(i):
		return end
	case s.bracketed(i):
		return i + 2
	case s.inOne(i):
		return s.skip(i+1, "-") + 2
	case s.at(end).glued && s.at(end).word == "d" && s.initial(end): // 3D
		return end + 1
	case s.tallies(end):
		return i
	case s.labelAt(i) >= 0 && !s.places(i):
		return s.listEnd(i, end)
	case (s.proper(i-1) || s.heads(i, end)) && s.plain(i) && !s.yearly(i) && !s.titled():
		return end
	}
	return i
}

// measures reports whether the number at i stands apart from what is before it and counts or
// measures what comes next, as most do, so that it names nothing.
func (s *scan) measures(i int) bool {
	next := s.at(i + 1)
	if !measured.has(next.topic) || next.glued && !next.is(percentTopic) || s.word(i-1) == "§" {
		return false
	}
	text, at := s.lexer.Bytes(), int(s.at(i).start)
	return text[at] != '0' && (at == 0 || text[at-1] == ' ')
}

// accountEnd returns the token after the groups of four digits from i on, as those of an account
// or of a card, or i when they are fewer than three.
func (s *scan) accountEnd(i int) int {
	end := i
	for t := s.at(end); t.kind == numberToken && t.end-t.start == 4 && s.plain(end) && !s.yearly(end); t = s.at(end) {
		end++
	}
	if end < i+3 {
		return i
	}
	if t := s.at(end); t.kind == numberToken && t.end-t.start <= 4 {
		end++
	}
	return end
}

// bracketed reports whether the number at i stands in parentheses glued to what they number,
// as those of a law: 230(c)(1).
func (s *scan) bracketed(i int) bool {
	return s.word(i-1) == "(" && s.at(i-1).glued && s.word(i+1) == ")" && s.at(i).glued
}

// heads reports whether the word before the number at i, which starts the text, is a name
// with it, since a verb of being follows, at end: "Apollo 13 was".
func (s *scan) heads(i, end int) bool {
	t := s.at(i - 1)
	if i != 1 || t.kind != wordToken || t.rule != nil || !s.initial(0) || t.stops() || t.bears(linkTrait) {
		return false
	}
	switch s.word(end) {
	case "is", "wa", "was", "ha", "has", "had", "remain", "est", "sera", "etait", "reste":
		return true
	}
	return false
}

// glued returns the token after the numbers that signs glue to the one at i: 2023-451,
// 01.23.45.67.89.
func (s *scan) glued(i int) int {
	end := i + 1
	for {
		sign := s.at(end)
		if !sign.glued || sign.word != "-" && sign.word != "." && sign.word != "/" || s.at(end+1).kind != numberToken || !s.at(end+1).glued {
			return end
		}
		end += 2
	}
}

// coded reports whether the numbers from i to end are those of a reference: glued to
// letters before, "Covid-19", "v2.3.1", to one after, "45-8899-B", after §, five numbers or more, one with a zero before it, a
// year and a number of three digits, or two that fall, such as a score.
func (s *scan) coded(i, end int) bool {
	if s.lettered(i) || s.word(i-1) == "§" {
		return true
	}
	if letter := s.at(end + 1); s.word(end) == "-" && s.at(end).glued && letter.glued && letter.kind == wordToken && len(letter.word) == 1 && s.initial(end+1) { // 45-8899-B
		return true
	}
	if end-i >= 9 || end == i+1 && s.zeroes(i) {
		return true
	}
	if end != i+3 || s.at(i+1).word != "-" {
		return false
	}
	low, high := s.at(i), s.at(i+2)
	if _, year := s.yearAt(i); year {
		return !s.short(i+2) && !s.yearly(i+2)
	}
	if _, year := s.yearAt(i + 2); year && s.short(i) && s.small(i) > 12 { // 32-2015
		return true
	}
	before := s.at(i - 1)
	dated := before.is(deadlineTopic) || before.word == "le" || before.word == "the" || before.word == "du"
	falls := low.number.compare(high.number) > 0 && !low.grouped && !high.grouped && !s.tallies(end) && !dated
	return s.zeroes(i) || s.zeroes(i+2) || falls
}

// lettered reports whether the number at i is glued to letters before it that are no word
// of the lexicon, by a hyphen or a point, or by one after digits.
func (s *scan) lettered(i int) bool {
	before := s.lexer.Bytes()[:s.at(i).start]
	if _, year := s.yearAt(i); year || len(before) < 2 {
		return false
	}
	if !isWordByte(before[len(before)-2]) {
		return false
	}
	word := s.at(i - 1)
	switch last := before[len(before)-1]; last {
	case '-', '_': // the lexer leaves out a hyphen within a word
		return word.kind == wordToken && word.rule == nil && !word.stops() && !word.bears(linkTrait)
	case '.', '+':
		word = s.at(i - 2)
		return s.at(i-1).glued && word.kind == wordToken && word.rule == nil && s.at(i).glued
	}
	return false
}

// zeroes reports whether the number at i has zeros before it that no figure bears: 007,
// 0 800 123 456.
func (s *scan) zeroes(i int) bool {
	text := s.folded(i)
	if s.at(i).number.places > 0 { // 01.10
		return false
	}
	return len(text) > 2 && !s.alone(i, i+1) && text[0] == '0' && (isDigit(text[1]) || text[1] == ' ') && len(bytes.Trim(text, "0")) > 0
}

// tallies reports whether what follows, at i, is counted or is a unit: 15 followers, 15 %,
// 15 maisons.
func (s *scan) tallies(i int) bool {
	t := s.at(i)
	if t.rule != nil {
		switch t.topic {
		case metricTopic, percentTopic, pointsTopic, currencyTopic, unitTopic, scaleTopic, monthTopic, everyTopic, rateTopic:
			return true
		}
	}
	switch t.word {
	case "foi", "time", "x", "+", "d'", "h":
		return true
	}
	return t.kind == wordToken && t.rule == nil && !s.initial(i) && s.several(i) && !t.stops() && !t.bears(linkTrait)
}

// Words that what follows is the number of. They are singular, as the lexer leaves them.
var labelWords = [2][]string{
	english: {
		"number", "nr", "article", "chapter", "page", "section", "paragraph", "appendi", "figure", "slide", "question", "step", "phase",
		"part", "volume", "episode", "season", "room", "suite", "building", "floor", "gate", "flight", "line", "route", "highway", "exit",
		"ticket", "invoice", "reference", "ref", "file", "case", "version", "release", "level", "grade", "size", "model", "serie", "type",
		"channel", "act", "law", "rule", "directive", "regulation", "apartment", "apt", "lot", "platform", "formula", "bus", "train", "zip",
		"port", "terminal", "radio", "row", "seat", "ext", "extension", "interstate", "title", "pin",
	},
	french: {
		"numero", "num", "article", "art", "chapitre", "page", "section", "paragraphe", "alinea", "annexe", "figure", "tableau", "diapo",
		"question", "etape", "phase", "partie", "volume", "tome", "episode", "saison", "salle", "chambre", "batiment", "bat", "etage", "porte",
		"vol", "ligne", "bus", "tram", "autoroute", "sortie", "quai", "ticket", "facture", "reference", "ref", "dossier", "version", "niveau",
		"taille", "pointure", "modele", "serie", "type", "chaine", "loi", "decret", "directive", "reglement", "appartement", "appt", "lot",
		"voie", "port", "terminal", "radio", "rang", "siege", "thermostat", "siret", "siren", "cede", "cac", "cs", "bp", "zone", "formule", "departement",
	},
}

// labelAt returns the token of the word that the number at i is the number of, or -1:
// « article 5 », "no. 5", « n° 5 », « L. 121-1 ».
func (s *scan) labelAt(i int) int {
	at := i - 1
	if w := s.word(at); (w == "." || w == "°" || w == "º") && at > 0 {
		at--
		w = s.word(at)
		if s.at(at+1).glued && (w == "n" || w == "no" || w == "nr" || w == "p" || w == "pp" || w == "fig" || w == "vol" || w == "chap" || w == "art" || len(w) == 1 && s.initial(at)) {
			return at
		}
	}
	if w := s.word(at); s.at(at).kind == wordToken && (s.bears(at, labelTrait) || w == "no" && s.french) {
		return at
	}
	return -1
}

// listEnd returns the token after the numbers that a label in the plural lists: « articles
// 5 et 6 », "pages 12 to 15".
func (s *scan) listEnd(i, end int) int {
	label := s.labelAt(i)
	for s.at(label).kind == wordToken && s.several(label) {
		at := s.skip(end, ",", "et", "and", "a", "to", "-", "&")
		if at == end || s.at(at).kind != numberToken {
			break
		}
		end = s.glued(at)
	}
	return end
}

// folded returns the folded text of token i.
func (s *scan) folded(i int) []byte { return s.lexer.Bytes()[s.at(i).start:s.at(i).end] }

// plain reports whether the number at i is written in digits alone, with a point at most.
func (s *scan) plain(i int) bool {
	return len(bytes.Trim(s.folded(i), "0123456789.")) == 0
}

// initial reports whether token i starts with a capital.
func (s *scan) initial(i int) bool {
	if i < 0 || i >= len(s.tokens) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.source[s.span(i, i+1).Start:])
	return unicode.IsUpper(r)
}

// proper reports whether token i is a name: a word with a capital that the lexicon does not
// have, within a sentence or with capitals within it, "iPhone", "ISO".
func (s *scan) proper(i int) bool {
	t := s.at(i)
	if i < 0 || t.kind != wordToken || t.rule != nil || s.claimed[i] || t.stops() || t.bears(linkTrait) {
		return false
	}
	if t.bears(codeTrait) {
		return false
	}
	if _, n := s.currencyAt(i); n > 0 {
		return false
	}
	span := s.span(i, i+1)
	_, first := utf8.DecodeRuneInString(s.source[span.Start:])
	within := strings.IndexFunc(s.source[span.Start+first:span.End], unicode.IsUpper) >= 0
	if within {
		return true
	}
	return s.initial(i) && i > 0 && s.at(i-1).kind == wordToken
}

// titled reports whether the text is written in capitals, or its words each with one, so
// that they tell no names: one word of the lexicon in four letters bears one past the first.
func (s *scan) titled() bool {
	for i := 1; i < len(s.tokens); i++ {
		t := s.at(i)
		if t.rule != nil && len(t.word) >= 4 && t.kind == wordToken && s.at(i-1).kind == wordToken && s.initial(i) {
			switch t.topic {
			case networkTopic, monthTopic, weekdayTopic, eventTopic, currencyTopic:
			default:
				return true
			}
		}
	}
	return false
}

// inOne reports whether the number at i stands in « 3 en 1 », "3-in-1", "9-to-5".
func (s *scan) inOne(i int) bool {
	at := s.skip(i+1, "-")
	link := s.word(at)
	if s.small(i) == 0 || s.small(at+1) == 0 || link != "en" && link != "in" && link != "for" && link != "to" && link != "on" {
		return false
	}
	if at > i+1 { // hyphens
		return !s.tallies(at + 2)
	}
	return s.small(at+1) == 1 && (link == "en" || link == "in") && !s.tallies(at+2)
}

// resolution reports whether the number at i is that of a picture: « en 4K ».
func (s *scan) resolution(i int) bool {
	text := string(s.folded(i))
	return (text == "2k" || text == "4k" || text == "8k") && slices.Contains([]string{"en", "in", "a", "ultra", "hd"}, s.word(i-1)) && !s.tallies(i+1)
}

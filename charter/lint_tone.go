package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/charter/internal/wordset"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// tone finds in a French text the form of address that the charter does not want, and without
// one the two forms in one text. What is quoted does not address the reader.
func (r *lint) tone() {
	wanted := r.editorial.FormOfAddress
	if o, found := r.overrides[r.post.Network]; found && o.FormOfAddress != 0 {
		wanted = o.FormOfAddress
	}
	p := r.prose()
	switch {
	case wanted != Vous && !r.vous, wanted != Tu && !r.tu, !p.inFrench():
	case wanted == Vous:
		p.address(Tu, CodeTone)
	case wanted == Tu:
		p.address(Vous, CodeTone)
	default:
		p.address(Tu, CodeToneMixed)
		p.address(Vous, CodeToneMixed)
	}
}

// addresses reports whether a word addresses the reader in a form.
func (p *prose) addresses(form FormOfAddress) bool {
	for i := range p.words {
		if _, _, is := p.addressAt(i, form); is {
			return true
		}
	}
	return false
}

// address reports the words of a form.
func (p *prose) address(form FormOfAddress, code finding.Code) {
	count := 0
	for i := range p.words {
		if start, end, is := p.addressAt(i, form); is {
			p.note(&count, code, start, end, p.found(start, end), finding.Term("form", form.Label()))
		}
	}
}

// addressAt reports whether word i addresses the reader in a form, and what of the source
// says so.
func (p *prose) addressAt(i int, form FormOfAddress) (start, end int, is bool) {
	folded := p.scratch.folded.Bytes()[p.words[i].start:p.words[i].end]
	first, last := folded[0], folded[len(folded)-1]
	w := ""
	switch {
	case form == Tu && first == 't':
		w = string(folded)
		is = p.isTu(i, w)
	case form == Vous && (first == 'v' || last == 'z'):
		w = string(folded)
		is = p.isVous(i, w)
	}
	if !is {
		return 0, 0, false
	}
	start, end = p.span(i)
	if form == Tu && (end-start != len(w) || p.names(i)) { // an accent makes another word, such as « té »
		return 0, 0, false
	}
	if p.within(start) || p.quoted(start) {
		return 0, 0, false
	}
	switch w {
	case "t":
		_, apostrophe := utf8.DecodeRuneInString(p.source[end:])
		end += apostrophe
	case "tien", "tienne", "tiens", "tiennes":
		start, _ = p.span(i - 1)
	}
	return start, end, true
}

// isTu reports whether a word is one of the second person singular: not « le ton », not the
// participle of « taire », not « t-shirt ».
func (p *prose) isTu(i int, w string) bool {
	switch w {
	case "tu":
		return !auxiliaries[p.folded(i-1)]
	case "toi", "te", "ta", "tes":
		return true
	case "t":
		return p.beyond(i) == '\'' && (i == 0 || p.gapByte(i-1) != '-')
	case "ton":
		return p.possessive(i)
	case "tien", "tienne", "tiens", "tiennes":
		switch p.folded(i - 1) {
		case "le", "la", "les", "du", "des", "au", "aux":
			return p.gap(i - 1)
		}
	}
	return false
}

// possessive reports whether « ton » at word i is « ton livre », and not a tone, a colour or a
// weight.
func (p *prose) possessive(i int) bool {
	if i+1 >= len(p.words) || !p.gap(i) || toneFollowers[p.folded(i+1)] {
		return false
	}
	return i == 0 || !p.gap(i-1) || !toneDeterminers[p.folded(i-1)]
}

// isVous reports whether a word is one of the second person plural: an imperative in -ez at
// the start of a clause is one, « chez », « rendez-vous » and « Allez ! » are not.
func (p *prose) isVous(i int, w string) bool {
	switch w {
	case "vous":
		return (p.folded(i-1) != "rendez" || p.gapByte(i-1) != '-') && !p.several(i)
	case "votre", "vos", "votres":
		return true
	}
	if len(w) < 4 || !strings.HasSuffix(w, "ez") || notImperatives[w] || p.folded(i+1) == "vous" {
		return false
	}
	opens := p.opens(i)
	if p.capitals(i) > 0 && (!opens || titles[p.folded(i-1)] || p.beside(i)) {
		return false // a name
	}
	if w == "allez" && (i+1 >= len(p.words) || !p.gap(i) || p.folded(i+1) == "les") {
		return false
	}
	return opens || imperativeLinks[p.folded(i-1)]
}

// capitals is how many letters word i has, when they are all capitals; else 1 when the first
// one is, and 0.
func (p *prose) capitals(i int) int {
	if i < 0 || i >= len(p.words) {
		return 0
	}
	start, end := p.span(i)
	first, all := false, 0
	for at, r := range p.source[start:end] {
		switch {
		case unicode.IsUpper(r):
			first, all = first || at == 0, all+1
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if first {
				return 1
			}
			return 0
		}
	}
	return all
}

// names reports whether the capitals of word i make a name of it: one capital within a clause
// or in a compound, as in « Saint-Tu », or several, as of an acronym; unless the words beside it
// are in capitals too.
func (p *prose) names(i int) bool {
	n := p.capitals(i)
	if n == 0 || p.capitals(i-1) > 1 || p.capitals(i+1) > 1 {
		return false
	}
	return n > 1 || !p.opens(i) && !p.afterToken(i)
}

// afterToken reports whether word i follows a hashtag, a mention or an address, which are no
// part of its clause.
func (p *prose) afterToken(i int) bool {
	if i == 0 {
		return false
	}
	start, _ := p.span(i - 1)
	return p.within(start)
}

// beside reports whether word i and another with a capital are joined, as two names are:
// « Chavez et Jimenez ».
func (p *prose) beside(i int) bool {
	return i+2 < len(p.words) && p.gap(i) && p.gap(i+1) && p.folded(i+1) == "et" && p.capitals(i+2) > 0
}

// several reports whether « vous » at word i surely is a plural, which those who are on first
// names with each other say too: « vous tous », « vous êtes 10 000 ».
func (p *prose) several(i int) bool {
	if i+1 >= len(p.words) || !p.gap(i) {
		return false
	}
	next := p.folded(i + 1)
	if next == "etes" && i+2 < len(p.words) && p.gap(i+1) {
		next = p.folded(i + 2)
	}
	return plurals[next] || next[0] >= '0' && next[0] <= '9'
}

// gapByte is the folded byte before word i+1, 0 when words follow each other.
func (p *prose) gapByte(i int) byte {
	if i < 0 || i+1 >= len(p.words) || p.words[i].end >= p.words[i+1].start {
		return 0
	}
	return p.scratch.folded.Bytes()[p.words[i+1].start-1]
}

// inFrench reports whether the text is in French: by the language of the post, and without one
// by its commonest words.
func (p *prose) inFrench() bool {
	if !p.languageRead {
		p.languageRead, p.french = true, p.looksFrench()
	}
	return p.french
}

func (p *prose) looksFrench() bool {
	if p.post.Language != "" {
		return base(p.post.Language) == "fr"
	}
	french, english := 0, 0
	for i := range p.words {
		switch w := p.folded(i); {
		case frenchWords[w]:
			french++
		case englishWords[w]:
			english++
		}
	}
	return french > 0 && french >= english
}

// auxiliaries are what stands before the participle of « taire ».
var auxiliaries = wordset.Of("a ai as avons avez ont avait avaient eu est suis es sommes etes sont etait ete etre avoir aura auront aurait ayant")

// toneDeterminers stand before « ton » the noun. After « de », « ton » is both: « changer de ton »
// ends a clause.
var toneDeterminers = wordset.Of("le un du au ce cet quel meme son mon notre votre leur bon autre nouveau premier second chaque aucun d l demi")

// toneFollowers cannot follow « ton » the possessive.
var toneFollowers = wordset.Of("est et ou mais sur pour dans avec qui que donc car de des du a au d qu etait sera sont se ne plus trop si tres " +
	"sans sous par vers chez entre selon comme quand lorsque puis ni afin jusqu")

// plurals say of « vous » that it is several people.
var plurals = wordset.Of("tous toutes deux trois quatre cinq nombreux nombreuses plusieurs quelques")

// titles stand before a surname.
var titles = wordset.Of("m mm mme mmes mlle dr pr me mr st ste")

// imperativeLinks stand between two imperatives, or before one.
var imperativeLinks = wordset.Of("et ou puis alors donc ne n merci bref vite enfin")

// notImperatives end like an imperative of the second person plural.
var notImperatives = wordset.Of("chez nez assez rez raz riez biez merguez fez suez cortez sanchez lopez gomez perez martinez fernandez rodriguez hernandez gonzalez ramirez dominguez alvarez jimenez velasquez lez rendez")

// The commonest words of each language that the other has not.
var (
	frenchWords  = wordset.Of("le la les des et est une un pour dans avec sur vous nous votre vos je tu il elle au aux du ce cette que qui ne pas plus")
	englishWords = wordset.Of("the and of to in is for you your our we with this that it are be was have has not they will can")
)

package charter

import (
	"github.com/septet-go/socialstrategy/charter/internal/wordset"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// artificial looks for a word of artificial intelligence in the text of a post that it wrote,
// whose fold is in the scratch.
func (r *lint) artificial() {
	if r.post.AI && !r.saysArtificial() {
		if f, asked := r.artificialLaw("/ai", "charter.disclosure.ai_text"); asked {
			r.list = append(r.list, f)
		}
	}
}

// artificialMedia returns what is asked of a media that artificial intelligence made, which
// neither the text nor the media itself tells.
func (r *lint) artificialMedia(at finding.Pointer, m Media) (finding.Finding, bool) {
	if !m.AI || !isBlank(m.Mention) || r.saysArtificial() {
		return finding.Finding{}, false
	}
	words := finding.Code("charter.disclosure.ai_media")
	if m.Kind == Document {
		words = "charter.disclosure.ai_text"
	}
	return r.artificialLaw(at.Field("ai"), words)
}

// artificialLaw says what Regulation (EU) 2024/1689, article 50, asks for, where it does. What a
// territory is not known to be is taken to be in the Union.
func (r *lint) artificialLaw(at finding.Pointer, words finding.Code) (finding.Finding, bool) {
	law, _ := FindObligation(artificialID)
	return book().Finding(CodeAIUndisclosed, at, finding.Term("law", law.Reference), law.From.Arg("since"), finding.Term("words", book().Message(words))), r.asks(law)
}

// saysArtificial reports whether the text of the post says that artificial intelligence took
// part, in the words of the charter or in any.
func (r *lint) saysArtificial() bool {
	return r.bears(r.artificialMentions) || saysArtificial(&r.scratch.folded)
}

// artificialTerms say by themselves that artificial intelligence made something: the words by
// which French law 2023-451, article 5, marks what it made of a figure or a face; those for
// what passes for real; and hashtags of the two words.
var artificialTerms = newTerms([]string{
	"images virtuelles", "image virtuelle", "deepfake", "deepfakes", "hypertrucage", "hypertrucages",
	"#aigenerated", "#aiart", "#aiimage", "#madewithai", "#generatedbyai", "#imageia", "#genereparia", "#genereeparia", "#creeavecia",
})

// saysArtificial reports whether a text says that something was made by artificial
// intelligence: a verb of making, then at most [makingReach] words, then a word of means, then
// artificial intelligence ("créé par notre équipe à l'aide d'une IA"); or artificial
// intelligence right before the verb ("AI-generated"), or beside the name of what was made
// ("image IA", "AI image"). A making that one of the two words before denies says nothing.
func saysArtificial(f *text.Folded) bool {
	for _, t := range artificialTerms {
		if f.Contains(t) {
			return true
		}
	}
	folded := f.Bytes()
	var last, before []byte // the words before this one
	left, means := 0, false // words left to a verb of making; whether a word of means has just been read
	for start, end := range f.Words() {
		word := folded[start:end]
		elided := start > 0 && folded[start-1] == '\'' // « j'ai » is not AI
		made := making.Has(word) && !negated.Has(last) && !negated.Has(before)
		switch {
		case means && left > 0 && isArtificial(word, last):
			return true
		case (made || works.Has(word)) && isArtificial(last, before):
			return true
		case string(word) == "ia" && works.Has(last):
			return true
		case made:
			left = makingReach
		case meansWords.Has(word):
			means = true
		case !articles.Has(word) && !begins(word):
			means = false
		}
		left--
		before, last = last, word
		if elided && string(word) == "ai" {
			last = nil
		}
	}
	return false
}

// isArtificial reports whether a word names artificial intelligence, with the one before it.
func isArtificial(word, last []byte) bool {
	switch string(word) {
	case "ia", "ai":
		return true
	case "artificielle":
		return string(last) == "intelligence"
	case "intelligence":
		return string(last) == "artificial"
	}
	return false
}

// begins reports whether a word may begin the name of artificial intelligence.
func begins(word []byte) bool { return string(word) == "intelligence" || string(word) == "artificial" }

// makingReach is how many words after a verb of making its means may come.
const makingReach = 12

// making are the past participles of verbs of making, folded, in French in both genders and
// numbers.
var making = func() wordset.Set {
	set := wordset.Of("generated created made produced edited altered modified retouched enhanced written designed assisted")
	for stem := range wordset.Of("genere cree produit realise fait modifie retouche redige ecrit concu imagine altere assiste") {
		for _, ending := range [...]string{"", "e", "s", "es"} {
			set[stem+ending] = true
		}
	}
	return set
}()

// works are what artificial intelligence makes, folded.
var works = wordset.Of(
	"image images illustration illustrations photo photos picture pictures visuel visuels visual visuals",
	"video videos voix voice musique music texte text contenu content",
)

// meansWords say by what something is made, and articles what may stand between.
var (
	meansWords = wordset.Of("par avec aide assistance moyen grace via utilisant by with using through help")
	articles   = wordset.Of("a l d de du une un la le notre of an the our to")
)

package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// madeMedia asks, of each media that is declared made or altered, for the mention that it is to
// bear. Where two laws ask for one, the finding tells the stricter one, and the other beside it.
func (r *lint) madeMedia() {
	for i, m := range r.post.Media {
		if !m.AI && !m.Retouched {
			continue
		}
		at := finding.Pointer("/media").Index(i)
		image, edited := r.imageMention(at, m)
		made, artificial := r.artificialMedia(at, m)
		switch {
		case edited && artificial:
			image.Related = []finding.Related{{Message: made.Message, Pointer: made.Pointer}}
			r.list = append(r.list, image)
		case edited:
			r.list = append(r.list, image)
		case artificial:
			r.list = append(r.list, made)
		}
	}
}

// imageMention returns what French law asks for on an image of people that was edited, or made
// by artificial intelligence: law 2023-451, article 5, where somebody is paid for the post, and
// the code de la santé publique, article L.2133-2, of the photographs of a company's own. Whom
// an image shows is not known, and is for a person to check.
func (r *lint) imageMention(at finding.Pointer, m Media) (finding.Finding, bool) {
	if m.Kind == Audio || m.Kind == Document {
		return finding.Finding{}, false
	}
	if law, _ := FindObligation(influenceImagesID); r.post.Sponsored && r.asks(law) {
		equivalents, _ := FindObligation(influenceID)
		also := equivalents.On(r.post.Date) == InEffect
		if bears(m, law.Mentions) || also && !isBlank(m.Mention) {
			return finding.Finding{}, false
		}
		words, flag := finding.Code("charter.image.virtual"), "ai"
		if m.Retouched {
			words, flag = "charter.image.retouched", "retouched"
		}
		return unmarked(law, at.Field(flag), words, also), true
	}
	law, _ := FindObligation(retouchedPhotoID)
	if !m.Retouched || m.Kind != Image || !r.asks(law) || bears(m, law.Mentions) {
		return finding.Finding{}, false
	}
	f := unmarked(law, at.Field("retouched"), "charter.image.photograph", false)
	f.Severity = finding.Advice // of models alone
	return f, true
}

// unmarked says that an image lacks a mention, in the words that tell which one will do.
func unmarked(law Obligation, at finding.Pointer, words finding.Code, equivalents bool) finding.Finding {
	also := finding.Text("also", "")
	if equivalents {
		also = book().Term("also", "charter.image.equivalent")
	}
	return book().Finding(CodeImageUnmarked, at, finding.Term("law", law.Reference), law.From.Arg("since"), book().Term("words", words, also))
}

// asks reports whether an obligation is in force on the day of the post and may apply to its
// audience.
func (r *lint) asks(law Obligation) bool {
	return law.mayApply(r.post.Territory, r.post.Date)
}

// bears reports whether a media bears one of some wordings.
func bears(m Media, wordings []string) bool {
	f := text.Fold(m.Mention)
	return slices.ContainsFunc(wordings, func(w string) bool { return f.Contains(text.NewTerm(w)) })
}

package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// altOpenings say what a screen reader has said already.
var altOpenings = []text.Term{
	text.NewTerm("image de"), text.NewTerm("image d'"), text.NewTerm("photo de"), text.NewTerm("photo d'"), text.NewTerm("photographie de"),
	text.NewTerm("illustration de"), text.NewTerm("capture d'écran de"), text.NewTerm("picture of"), text.NewTerm("image of"),
	text.NewTerm("photo of"), text.NewTerm("photograph of"), text.NewTerm("screenshot of"), text.NewTerm("graphic of"),
}

// altText judges the words in place of an image: a reader knows that it is one, and the name
// of a file tells nothing.
func (r *lint) altText(at finding.Pointer, m Media) {
	alt := strings.TrimSpace(m.Alt)
	if alt == "" {
		return
	}
	var f text.Folded
	f.Reset(alt)
	for _, t := range altOpenings {
		for start := range f.Find(t) {
			if start == 0 {
				r.find(CodeAltOpening, at)
			}
			break
		}
	}
	if name := m.File[strings.LastIndexAny(m.File, "/\\")+1:]; name != "" && strings.EqualFold(alt, name) || isFileName(alt) {
		r.find(CodeAltFile, at, finding.Text("found", alt))
	}
}

// isFileName reports whether an alternative text is the name of an image.
func isFileName(alt string) bool {
	if strings.ContainsAny(alt, " \n") {
		return false
	}
	lower := strings.ToLower(alt)
	for _, end := range [...]string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".avif"} {
		if strings.HasSuffix(lower, end) {
			return true
		}
	}
	return false
}

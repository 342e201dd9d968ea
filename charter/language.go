package charter

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// languageName returns what a reader calls a language, for the few whose names are in the
// book of this package. The others, and regional forms, go by their tags.
func languageName(tag string) (finding.Message, bool) {
	switch tag {
	case "fr", "en", "de", "es", "it", "nl", "pt":
		return label("language", tag), true
	}
	return finding.Message{}, false
}

// languageArg names a language in a sentence.
func languageArg(name, tag string) finding.Arg {
	if m, known := languageName(tag); known {
		return finding.Term(name, m)
	}
	return finding.Text(name, tag)
}

// base returns the base of a language tag, "fr" when it is absent or none.
func base(tag string) string {
	if b, ok := baseOf(tag); ok {
		return b
	}
	return "fr"
}

// languages are those that posts are written in, and their bases.
type languages struct{ tags, bases []string }

// newLanguages compiles tags; those that are none have no base. It keeps nothing of its argument.
func newLanguages(tags []string) languages {
	out := languages{tags: slices.Clone(tags)}
	for _, tag := range tags {
		if b, ok := baseOf(tag); ok {
			out.bases = append(out.bases, b)
		}
	}
	return out
}

// baseOf returns the base of a language tag, and whether it is one.
func baseOf(tag string) (string, bool) {
	if tag == "fr" || tag == "en" {
		return tag, true
	}
	t, err := language.Parse(tag)
	if err != nil {
		return "", false
	}
	b, _ := t.Base()
	return b.String(), true
}

package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

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

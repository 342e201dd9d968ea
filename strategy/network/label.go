package network

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// label is the label of a value of a closed set.
func label[E ~int](names document.Enum[E], e E, prefix string) finding.Message {
	if !names.Has(e) {
		return finding.Message{}
	}
	return book().Message(finding.Code(prefix + codeWord(names.Name(e))))
}

// codeWord writes a wire name as codes are written: shortVideo is short_video.
func codeWord(name string) string {
	out := make([]byte, 0, len(name)+4)
	for i := range len(name) {
		if c := name[i]; c >= 'A' && c <= 'Z' {
			out = append(out, '_', c+'a'-'A')
		} else {
			out = append(out, c)
		}
	}
	return string(out)
}

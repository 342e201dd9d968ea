package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// longHashtag is how many small letters a hashtag has that surely is of several words.
const longHashtag = 12

// hashtags finds those that cannot be read: long ones without a capital, which screen readers
// read as one word, and digits alone, which networks do not link.
func (p *prose) hashtags() {
	lower, digits := 0, 0
	for _, t := range p.tokens {
		if t.Kind != text.Hashtag {
			continue
		}
		_, sign := utf8.DecodeRuneInString(p.source[t.Start:])
		tag := p.source[t.Start+sign : t.End]
		if utf8.RuneCountInString(tag) >= longHashtag && strings.IndexFunc(tag, func(r rune) bool { return !unicode.IsLower(r) }) < 0 {
			p.note(&lower, CodeHashtagCase, t.Start, t.End, p.found(t.Start, t.End))
		}
	}
	for i := 0; i < len(p.source) && p.marks.has&hashMark != 0 && p.marks.digits > 0; i++ {
		if p.source[i] != '#' || i > 0 && p.source[i-1] != ' ' && p.source[i-1] != '\n' {
			continue
		}
		end := i + 1
		for end < len(p.source) && p.source[end] >= '0' && p.source[end] <= '9' {
			end++
		}
		if end < i+3 { // « #1 » is a rank
			continue
		}
		if r, _ := utf8.DecodeRuneInString(p.source[end:]); end == len(p.source) || !unicode.IsLetter(r) && !strings.ContainsRune("_\u20e3\ufe0f%", r) && !strings.HasPrefix(strings.TrimLeft(p.source[end:], " \u00a0\u202f"), "%") {
			p.note(&digits, CodeHashtagDigits, i, end, p.found(i, end))
		}
	}
}

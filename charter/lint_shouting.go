package charter

import (
	"unicode"

	"github.com/septet-go/socialstrategy/charter/internal/wordset"
)

// How many letters a word in capitals has at least to shout alone, and with another.
const (
	longShout = 10
	longWord  = 5
)

// shouting finds words in capitals, one after the other, and long ones alone: readers hear
// shouting, and screen readers spell it. Acronyms are not it.
func (p *prose) shouting() {
	if !p.marks.capitals {
		return
	}
	count := 0
	for i := 0; i < len(p.words); {
		end := i
		for end < len(p.words) && p.shouted(end) && (end == i || p.gap(end-1)) {
			end++
		}
		if end > i && p.loud(i, end) {
			start, _ := p.span(i)
			_, stop := p.span(end - 1)
			p.note(&count, CodeShouting, start, stop, p.found(start, stop))
		}
		i = max(end, i+1)
	}
}

// shouted reports whether the letters of word i are all capitals.
func (p *prose) shouted(i int) bool {
	start, end := p.span(i)
	if p.within(start) {
		return false
	}
	letters := false
	for _, r := range p.source[start:end] {
		switch {
		case unicode.IsUpper(r):
			letters = true
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return false
		}
	}
	return letters
}

// loud reports whether the words in capitals from i to end are more than acronyms.
func (p *prose) loud(i, end int) bool {
	if end-i == 1 {
		return p.words[i].end-p.words[i].start >= longShout
	}
	long, prose := 0, false
	for k := i; k < end; k++ {
		n, w := int(p.words[k].end-p.words[k].start), p.folded(k)
		if n >= longWord {
			long++
		}
		prose = prose || n > longWord || frenchWords[w] && n > 1 || englishWords[w] || shoutedWords[w]
	}
	return long == end-i || end-i > 2 && prose
}

// shoutedWords are short words that are no acronyms, beside the commonest ones.
var shoutedWords = wordset.Of("non oui tout tous top stop wow go new now free only sale buy vite ici mega super suis sont ont pas")

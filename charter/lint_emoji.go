package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// emoji finds the emoji that read badly aloud: the same one three times in a row, one in the
// middle of a sentence, and those that stand for the bullets of a list.
func (p *prose) emoji() {
	repeated, inside, bullets, first := 0, 0, 0, text.Token{}
	from := 0 // what is before was looked at
	for i := 0; i < len(p.tokens); i++ {
		t := p.tokens[i]
		if t.Kind != text.Emoji {
			continue
		}
		end := i + 1
		for end < len(p.tokens) && p.tokens[end].Kind == text.Emoji && p.tokens[end].Start == p.tokens[end-1].End {
			end++
		}
		last := p.tokens[end-1]
		if n := same(p.source, p.tokens[i:end]); n >= 3 {
			p.note(&repeated, CodeEmojiRepeated, t.Start, last.End, finding.Integer("count", n))
		}
		lead := p.source[from:t.Start]
		fresh := from == 0 // nothing on the line was looked at
		if line := strings.LastIndexByte(lead, '\n'); line >= 0 {
			lead, fresh = lead[line+1:], true
		}
		from = last.End
		switch {
		case fresh && strings.TrimSpace(lead) == "":
			if starts(p.source[last.End:]) {
				if bullets++; bullets == 1 {
					first = t
				}
			}
		case p.carriesOn(lead, last.End):
			p.note(&inside, CodeEmojiInside, t.Start, last.End, p.found(t.Start, last.End))
		}
		i = end - 1
	}
	if count := 0; bullets >= 2 {
		p.note(&count, CodeEmojiBullets, first.Start, first.End)
	}
}

// same is how many times in a row an emoji comes at most.
func same(s string, tokens []text.Token) (most int) {
	run := 0
	for i, t := range tokens {
		if i == 0 || s[t.Start:t.End] != s[tokens[i-1].Start:tokens[i-1].End] {
			run = 0
		}
		run++
		most = max(most, run)
	}
	return most
}

// starts reports whether a text follows on the line.
func starts(rest string) bool {
	rest = strings.TrimLeft(rest, " \u00a0\u202f")
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// carriesOn reports whether a sentence goes on over an emoji that ends at a byte: letters before
// it and, after it, a word in small letters, which no address is.
func (p *prose) carriesOn(lead string, end int) bool {
	lead = strings.TrimRight(lead, " \u00a0\u202f")
	before, _ := utf8.DecodeLastRuneInString(lead)
	rest := strings.TrimLeft(p.source[end:], " \u00a0\u202f")
	after, _ := utf8.DecodeRuneInString(rest)
	if p.within(len(p.source) - len(rest)) {
		return false
	}
	return (unicode.IsLetter(before) || before == ',') && unicode.IsLower(after)
}

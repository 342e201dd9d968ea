package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// punctuation finds marks that are repeated, and in French the spaces that marks take.
func (p *prose) punctuation() {
	if p.marks.repeated {
		p.repeats()
	}
	if p.marks.has&spacedMark != 0 && p.inFrench() {
		p.spaces()
	}
}

// repeats finds "!!!", "??" and "....": one mark says as much. "?!" and "…" stand.
func (p *prose) repeats() {
	s, count := p.source, 0
	for i := 0; i < len(s); {
		end := i
		for end < len(s) && (s[i] == '!' || s[i] == '?') && (s[end] == '!' || s[end] == '?') {
			end++
		}
		for end < len(s) && (s[i] == '.' || s[i] == ',') && s[end] == s[i] {
			end++
		}
		run := s[i:end]
		if len(run) > 1 && run != "?!" && run != "!?" && run != "..." && !p.within(i) {
			single := run[:1]
			switch {
			case strings.ContainsRune(run, '?') && strings.ContainsRune(run, '!'):
				single = "?!"
			case s[i] == '.' && len(run) > 2:
				single = "…"
			}
			f := p.note(&count, CodeRepeatedMark, i, end, p.found(i, end))
			instead(f, i, end, single, writeInstead(single))
		}
		i = max(end, i+1)
	}
}

// The spaces of French typography, which do not break: narrow before ; ! and ?, wide before a
// colon, % and €, and within guillemets (Lexique des règles typographiques en usage à l'Imprimerie
// nationale, 2002).
const (
	narrowSpace = "\u202f"
	wideSpace   = "\u00a0"
)

// spaces finds marks that are glued to a word in French.
func (p *prose) spaces() {
	s, count := p.source, 0
	for i := 0; i < len(s); i++ {
		if markOf[s[i]]&(spacedMark|closerMark) == 0 {
			continue
		}
		var space string
		r, size := utf8.DecodeRuneInString(s[i:])
		switch r {
		case ';', '!', '?':
			space = narrowSpace
		case ':', '»', '«', '%', '€':
			space = wideSpace
		default:
			continue
		}
		if !p.glued(r, i) {
			continue
		}
		if p.within(i) {
			continue
		}
		spaced := space + string(r)
		if r == '«' {
			spaced = string(r) + space
		}
		start, end := i, i+size
		f := p.note(&count, CodeSpacing, start, end, finding.Text("mark", string(r)))
		instead(f, start, end, spaced, book().Message("charter.insert_space"))
	}
}

// glued reports whether the mark at i lacks the space that French gives it.
func (p *prose) glued(mark rune, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(p.source[:i])
	after, _ := utf8.DecodeRuneInString(p.source[i+utf8.RuneLen(mark):])
	lettered := i > 0 && (unicode.IsLetter(before) || unicode.IsDigit(before) || before == ')')
	ends := i+utf8.RuneLen(mark) >= len(p.source) || unicode.IsSpace(after) || strings.ContainsRune(")»”\"", after)
	if t, _ := p.tokens.touching(i+utf8.RuneLen(mark), i+utf8.RuneLen(mark)+1); t.Kind == text.Emoji {
		ends = true
	}
	switch mark {
	case '«':
		return unicode.IsLetter(after) || unicode.IsDigit(after)
	case '»':
		return lettered || before == '.' || before == '!' || before == '?'
	case '%', '€':
		return i > 0 && unicode.IsDigit(before) && !unicode.IsLetter(after) && !unicode.IsDigit(after)
	}
	if (mark == ';' || mark == ':') && after == ')' {
		return false // :) and ;)
	}
	run := p.source[i:min(i+3, len(p.source))]
	both := strings.HasPrefix(run, "?!") || strings.HasPrefix(run, "!?") // more marks are repeated
	return lettered && (ends || both && strings.Trim(run[2:], "!?") == run[2:])
}

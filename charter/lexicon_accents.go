package charter

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// accents are the accents of the letters of a folded term: one for each byte, nil when it
// has none.
type accents []string

// newAccents returns the accents of raw, which folds to term but for its spaces.
func newAccents(raw string, term text.Term) accents {
	if isASCII(raw) {
		return nil
	}
	var s scratch
	s.fold(raw)
	out, some := make(accents, len(term.String())), false
	for k, i := 0, 0; k < len(out); {
		if next := s.folded.MatchAt(" ", i); next >= 0 {
			if i > 0 {
				k++ // the one space of the term
			}
			i = next
			continue
		}
		out[k] = s.accentAt(i)
		some = some || out[k] != ""
		k, i = k+1, i+1
	}
	if !some {
		return nil
	}
	return out
}

// agree reports whether the letters of a text, from at on, have the accents of those of the
// term between start and end, or none. The letters themselves are the same.
func (a accents) agree(s *scratch, start, end, at int) bool {
	if s.ascii {
		return true
	}
	for k := start; k < end; k++ {
		if next := s.folded.MatchAt(" ", at); next >= 0 {
			at = next
			continue
		}
		if found := s.accentAt(at); found != "" && (a == nil || a[k] != found) {
			return false
		}
		at++
	}
	return true
}

// covers reports whether every text that a term with the accents b is found in is one of
// those with a; the terms are the same.
func (a accents) covers(b accents) bool {
	for k := range b {
		if b[k] != "" && (a == nil || a[k] != b[k]) {
			return false
		}
	}
	return true
}

// bare reports whether no letter of the folded text between start and end has an accent.
func (s *scratch) bare(start, end int) bool {
	for ; start < end && !s.ascii; start++ {
		if s.accentAt(start) != "" {
			return false
		}
	}
	return true
}

// accentAt returns the accents, in their canonical order, of the character of the source
// that the folded byte at i comes from.
func (s *scratch) accentAt(i int) string {
	start, end := s.folded.Span(i, i+1)
	source := s.source[start:end]
	if isASCII(source) {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if norm.NFD.PropertiesString(string(r)).CCC() == 0 {
			return -1
		}
		return r
	}, norm.NFD.String(source))
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

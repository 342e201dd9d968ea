package text

import (
	"iter"
	"math"
)

// Entities yields what X links in s, in order and without overlap: URLs, mentions, hashtags
// and cashtags, by the rules that the package comment tells under Entities. It takes a time
// linear in len(s) and allocates nothing.
func Entities(s string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		e := entities{s: s, links: addresses{s: s, rules: xAddresses}}
		for source := range e.heads {
			e.advance(source)
		}
		for link := (Token{}); ; {
			source, token := e.first()
			if token.Kind == 0 {
				return
			}
			if token.Kind == URL {
				link = token
			}
			covered := token.Kind != URL && (token.Start < link.End || token.End > e.heads[0].Start)
			if !covered && !yield(token) {
				return
			}
			e.advance(source)
		}
	}
}

// entities merges four searches: URLs, which the others give way to, mentions, hashtags and
// cashtags.
type entities struct {
	s     string
	links addresses
	heads [4]Token
	ends  [4]int // ends is how far each search went
}

// first returns the head that comes first, URLs before others, and where it is.
func (e *entities) first() (int, Token) {
	first := 0
	for source := range e.heads {
		if e.heads[source].Start < e.heads[first].Start {
			first = source
		}
	}
	return first, e.heads[first]
}

// advance replaces a head with the next one of its kind.
func (e *entities) advance(source int) {
	var token Token
	switch source {
	case 0:
		token, _ = e.links.next()
	case 1:
		token, e.ends[source] = nextAccount(e.s, e.ends[source])
	case 2:
		token, e.ends[source] = nextTopic(e.s, e.ends[source])
	case 3:
		token, e.ends[source] = nextShare(e.s, e.ends[source])
	}
	if token.Kind == 0 {
		token.Start = math.MaxInt
	}
	e.heads[source] = token
}

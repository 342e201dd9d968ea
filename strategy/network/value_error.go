package network

import (
	"errors"
	"unicode/utf8"
)

// maxQuoted is how many bytes of a bad text an error quotes.
const maxQuoted = 60

// clip cuts a text to what an error quotes, between characters.
func clip(s string) string {
	if len(s) <= maxQuoted {
		return s
	}
	cut := maxQuoted
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

// errAbsent is what marshalling an absent value gives.
func errAbsent(noun string) error { return errors.New("network: absent " + noun) }

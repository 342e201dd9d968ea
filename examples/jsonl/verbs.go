package main

import (
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// verb answers the body of one line, in a language.
type verb func(body []byte, tag language.Tag) (any, error)

// verbs are what the program can be asked. Each is one small entry of the file named for
// the package it calls.
var verbs = map[string]verb{
	"check":    entry(check),
	"count":    entry(count),
	"lint":     entry(lint),
	"read":     entry(read),
	"resolve":  entry(resolve),
	"review":   entry(review),
	"schedule": entry(schedule),
}

// entry makes a verb of a function of its own input.
func entry[In any](answer func(In, language.Tag) (any, error)) verb {
	return func(body []byte, tag language.Tag) (any, error) {
		in, err := decode[In](body)
		if err != nil {
			return nil, err
		}
		return answer(in, tag)
	}
}

// rows are findings in the language of the line; none is an empty list, not null.
func rows(l finding.List, tag language.Tag) []finding.Row { return l.In(tag) }

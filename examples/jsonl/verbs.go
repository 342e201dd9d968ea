package main

import (
	"sync"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// verb answers the body of one line, in a language.
type verb func(body []byte, tag language.Tag) (any, error)

// verbs are what the program can be asked. Each is one small entry of the file named for
// the package it calls.
var verbs = map[string]verb{
	"adherence":  entry(judgeAdherence),
	"check":      entry(check),
	"count":      entry(count),
	"decide":     entry(decide),
	"evaluate":   entry(evaluate),
	"extract":    entry(extract),
	"forecast":   entry(forecast),
	"holiday":    entry(holidays),
	"ics":        entry(ics),
	"lint":       entry(lint),
	"pii":        entry(pii),
	"read":       entry(read),
	"recognize":  entry(recognize),
	"recurrence": entry(recurrence),
	"replan":     replan, // its line is the brief itself
	"resolve":    entry(resolve),
	"review":     entry(review),
	"schedule":   schedule, // its line is the brief itself
}

// entry makes a verb of a function of its own input, which is read as strictly as
// documents are.
func entry[In any](answer func(In, language.Tag) (any, error)) verb {
	schema := sync.OnceValue(document.MustSchema[In])
	return func(body []byte, tag language.Tag) (any, error) {
		in, problems := schema().Read(body)
		if err := problems.Err(); err != nil {
			return nil, err
		}
		return answer(in, tag)
	}
}

// rows are findings in the language of the line; none is an empty list, not null.
func rows(l finding.List, tag language.Tag) []finding.Row { return l.In(tag) }

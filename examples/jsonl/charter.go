package main

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

type lintIn struct {
	Charter json.RawMessage `json:"charter" validate:"required"`
	Post    json.RawMessage `json:"post" validate:"required"`
}

type lintOut struct {
	Findings []finding.Row `json:"findings"`
}

// lint holds a post against a charter: what could be read of the one against what could be
// read of the other. Findings lie under /charter and /post.
func lint(in lintIn, tag language.Tag) (any, error) {
	rules, problems := charter.ReadCharter(in.Charter)
	post, more := charter.ReadPost(in.Post)
	findings := append(problems.Under("/charter"), more.Under("/post")...)
	linter, compiled := charter.NewLinter(rules, network.Builtin())
	findings = append(findings, compiled.Under("/charter")...)
	findings = append(findings, linter.Lint(post).Under("/post")...)
	findings.Sort()
	return lintOut{Findings: rows(findings, tag)}, nil
}

type piiIn struct {
	Text *string `json:"text" validate:"required"`
}

type piiEntity struct {
	Kind  charter.IdentifierKind `json:"kind"`
	Start int                    `json:"start"`
	End   int                    `json:"end"`
}

// pii finds what identifies people in a text. It never repeats what it found.
func pii(in piiIn, _ language.Tag) (any, error) {
	entities := []piiEntity{}
	for _, i := range charter.Identifiers(*in.Text) {
		entities = append(entities, piiEntity(i))
	}
	return struct {
		Entities []piiEntity `json:"entities"`
	}{entities}, nil
}

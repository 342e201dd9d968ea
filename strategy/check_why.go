package strategy

import (
	"strings"
	"sync"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// borrowed are turns of phrase that give the presence of others, or the lack of a price,
// as the reason to be there.
var borrowed = []string{
	"tout le monde y est", "tout le monde est sur les reseaux", "tout le monde passe son temps", "nos concurrents y sont",
	"nos concurrents sont", "la concurrence y est", "il faut y etre", "il faut etre present", "il faut bien y etre",
	"c'est gratuit", "pour etre visible", "pour etre present", "c'est la mode", "c'est incontournable",
	"everyone is there", "everybody is there", "everyone is on", "everybody is on", "our competitors are there",
	"our competitors are on", "competitors do it", "we need a presence", "we need to be there", "we have to be there",
	"because it is free", "because it's free", "to be visible", "to be present", "you have to be on",
}

var borrowedTerms = sync.OnceValue(func() []text.Term {
	terms := make([]text.Term, len(borrowed))
	for i, phrase := range borrowed {
		terms[i] = text.NewTerm(phrase)
	}
	return terms
})

// littleElse is the number of bytes below which what a statement says beside a borrowed
// reason is no reason of its own: a connecting clause.
const littleElse = 40

// borrowedReason returns the first borrowed reason in a statement, as it is written there.
func borrowedReason(statement string) (string, finding.Span, bool) {
	folded := text.Fold(statement)
	for _, term := range borrowedTerms() {
		for start, end := range folded.Find(term) {
			start, end = folded.Span(start, end)
			return statement[start:end], finding.Span{Start: start, End: end}, true
		}
	}
	return "", finding.Span{}, false
}

// checkPurpose judges the why.
func (r *reviewer) checkPurpose() {
	p := r.s.Purpose
	if strings.TrimSpace(p.Statement) == "" {
		r.find(CodePurposeMissing, "/purpose/statement", finding.Text("name", r.s.Organisation.Name))
		return
	}
	if phrase, span, found := borrowedReason(p.Statement); found && (len(p.Goals) == 0 || len(p.Statement)-len(phrase) < littleElse) {
		f := book().Finding(CodePurposeBorrowed, "/purpose/statement", finding.Text("phrase", phrase))
		f.Span = span
		r.findings = append(r.findings, f)
		return
	}
	if len(p.Goals) == 0 {
		r.find(CodePurposeWithoutGoal, "/purpose/goals", finding.Term("example", smart.Awareness.Label()))
	}
	for _, i := range smart.Unpursued(p.Goals, r.s.Objectives) {
		r.find(CodeGoalWithoutObjective, finding.Root.Field("purpose").Field("goals").Index(i),
			finding.Term("goal", p.Goals[i].Label()))
	}
}

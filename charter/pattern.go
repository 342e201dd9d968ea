package charter

import (
	"regexp"
	"regexp/syntax"
	"slices"

	"github.com/septet-go/socialstrategy/charter/internal/identifier"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// Pattern is what a company looks for in posts that no list of words says: a reference of its
// customers, a project by its code.
type Pattern struct {
	// Title says what it finds, in words that people read.
	Title string `json:"title" validate:"required,max=200"`
	// Find is a regular expression, as package regexp reads them (RE2): its time is linear, (?i)
	// is for any case, and \b knows the letters of ASCII alone. It is compiled once, up to
	// [MaxPatternSize].
	Find string `json:"find" validate:"required,max=1000"`
	// Key is what the digits of a match must agree with to be found: those of its first group in
	// parentheses, or of all of it. Absent, they need not.
	Key    Key    `json:"key,omitzero"`
	Reason string `json:"reason,omitzero" validate:"max=1000"`
}

// MaxPatternSize is how large a [Pattern] may be once its repetitions are written out, in
// elements, which are letters, classes of them, groups and the like: a{3}[bc] has four.
const MaxPatternSize = 2000

// pattern is one that is compiled.
type pattern struct {
	title, reason string
	find          *regexp.Regexp
	key           Key
}

// compilePatterns compiles the patterns of e, and reports those that are not looked for.
func compilePatterns(e Editorial) (out []pattern, list finding.List) {
	for i, p := range e.Patterns {
		find, ok := compilePattern(p.Find)
		if !ok {
			at := finding.Pointer("/editorial/patterns").Index(i).Field("find")
			list = append(list, book().Finding(CodePatternInvalid, at, finding.Text("find", p.Find), finding.Integer("most", MaxPatternSize)))
			continue
		}
		out = append(out, pattern{p.Title, p.Reason, find, p.Key})
	}
	return out, list
}

// compilePattern compiles a regular expression that is not empty, nor too large.
func compilePattern(find string) (*regexp.Regexp, bool) {
	tree, err := syntax.Parse(find, syntax.Perl)
	if err != nil || find == "" || sizeOf(tree) > MaxPatternSize {
		return nil, false
	}
	out, err := regexp.Compile(find)
	return out, err == nil
}

// sizeOf returns how many elements a regular expression has, its repetitions written out; past
// [MaxPatternSize], any number beyond.
func sizeOf(tree *syntax.Regexp) int {
	size := 1
	switch tree.Op {
	case syntax.OpLiteral:
		size = len(tree.Rune)
	case syntax.OpConcat, syntax.OpAlternate, syntax.OpRepeat:
		size = 0 // what they hold counts
	}
	for _, sub := range tree.Sub {
		if size += sizeOf(sub); size > MaxPatternSize {
			return size
		}
	}
	if tree.Op == syntax.OpRepeat {
		size *= max(1, tree.Min, tree.Max)
	}
	return size
}

// matches looks for the patterns of the charter in a text.
func (r *lint) matches(at finding.Pointer, s string) {
	if len(r.patterns) == 0 {
		return
	}
	s = s[:min(len(s), text.MaxBytes)]
	p := prose{lint: r, at: at, source: s}
	for _, pattern := range r.patterns {
		count := 0
		for _, m := range pattern.places(s) {
			p.note(&count, CodePattern, m[0], m[1], p.found(m[0], m[1]), finding.Text("title", unstopped(pattern.title)), because(pattern.reason))
		}
	}
}

// places returns where the pattern is in a text, up to [MaxStyleFindings] places or more. A
// match of nothing is nowhere, and so is one that the key refuses; neither hides the others.
func (p *pattern) places(s string) [][]int {
	for most := MaxStyleFindings; ; most *= 16 {
		all := p.find.FindAllStringSubmatchIndex(s, most)
		complete := len(all) < most
		all = slices.DeleteFunc(all, func(m []int) bool { return m[0] == m[1] || !p.agrees(s, m) })
		if complete || len(all) >= MaxStyleFindings {
			return all
		}
	}
}

// agrees reports whether the key of the pattern holds for a match, by its first group where it
// has one. A group that took no part agrees with nothing.
func (p *pattern) agrees(s string, match []int) bool {
	if p.key == 0 {
		return true
	}
	at := match[:2]
	if len(match) > 2 {
		at = match[2:4]
	}
	return at[0] >= 0 && identifier.Agrees(identifier.Check(p.key), s[at[0]:at[1]])
}

package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// The codes of what [Linter.Lint] finds in posts. A [Rule] names one of them as its Check.
const (
	CodeBannedTerm      finding.Code = "charter.banned_term"                  // CodeBannedTerm: a banned term occurs.
	CodeDiscouragedTerm finding.Code = "charter.discouraged_term"             // CodeDiscouragedTerm: another term is preferred.
	CodeTooLong         finding.Code = "charter.too_long"                     // CodeTooLong: longer than the network takes.
	CodeLanguage        finding.Code = "charter.language_outside"             // CodeLanguage: not a language of the charter.
	CodeUndisclosed     finding.Code = "charter.sponsored_without_disclosure" // CodeUndisclosed: the law asks for a mention.
	CodeMention         finding.Code = "charter.mention_missing"              // CodeMention: the charter asks for a mention.
	CodeNoAlt           finding.Code = "charter.no_alt_text"                  // CodeNoAlt: an image without alternative text.
	CodeRightsEnded     finding.Code = "charter.rights_ended"                 // CodeRightsEnded: a media after its last day.
	CodeRightsNetwork   finding.Code = "charter.rights_network"               // CodeRightsNetwork: a media off its networks.
	CodeRightsTerritory finding.Code = "charter.rights_territory"             // CodeRightsTerritory: a media out of its territories.
	CodeEmoji           finding.Code = "charter.too_many_emoji"               // CodeEmoji: more emoji than allowed.
	CodeHashtags        finding.Code = "charter.too_many_hashtags"            // CodeHashtags: more hashtags than allowed.
	CodePillar          finding.Code = "charter.unknown_pillar"               // CodePillar: a pillar the charter does not define.
)

// The codes of what is wrong with a charter that a caller may branch on.
const (
	CodeEmptyTerm     finding.Code = "charter.empty_term"         // CodeEmptyTerm: nothing to look for.
	CodeContradiction finding.Code = "charter.contradictory_term" // CodeContradiction: banned and preferred at once.
	CodeUnknownCheck  finding.Code = "charter.unknown_check"      // CodeUnknownCheck: a check that does not exist.
	CodeIdleCheck     finding.Code = "charter.idle_check"         // CodeIdleCheck: a check with nothing to look for.
)

// needs says, for each code that posts are checked by, what the editorial charter must hold
// for the check to look at anything.
var needs = map[finding.Code]func(Editorial) bool{
	CodeBannedTerm:      func(e Editorial) bool { return len(e.Banned) > 0 },
	CodeDiscouragedTerm: func(e Editorial) bool { return len(e.Preferred) > 0 },
	CodeLanguage:        func(e Editorial) bool { return len(e.Languages) > 0 },
	CodeMention:         func(e Editorial) bool { return len(e.Disclosures) > 0 },
	CodePillar:          func(e Editorial) bool { return len(e.Pillars) > 0 },
	CodeEmoji:           func(e Editorial) bool { return e.limits(func(o Override) *Allowance { return o.Emoji }, e.Emoji) },
	CodeHashtags:        func(e Editorial) bool { return e.limits(func(o Override) *Allowance { return o.Hashtags }, e.Hashtags) },
	CodeTooLong:         always,
	CodeUndisclosed:     always,
	CodeNoAlt:           always,
	CodeRightsEnded:     always,
	CodeRightsNetwork:   always,
	CodeRightsTerritory: always,
	network.CodeClosed:  always,
}

func always(Editorial) bool { return true }

// limits reports whether an allowance limits a number, everywhere or on one network.
func (e Editorial) limits(of func(Override) *Allowance, everywhere *Allowance) bool {
	limited := func(a *Allowance) bool { return a != nil && a.Max != nil }
	return limited(everywhere) || slices.ContainsFunc(e.Networks, func(o Override) bool { return limited(of(o)) })
}

// automatic reports whether r names a check that exists, and whether that check has
// something to look for in e.
func (r Rule) automatic(e Editorial) (exists, effective bool) {
	need, exists := needs[r.Check]
	return exists, exists && need(e)
}

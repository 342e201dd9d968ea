package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// needs says, for each code that posts are checked by, what the editorial charter must hold
// for the check to look at anything.
var needs = map[finding.Code]func(Editorial) bool{
	CodeBannedTerm:      func(e Editorial) bool { return len(e.Banned) > 0 },
	CodeDiscouragedTerm: func(e Editorial) bool { return len(e.Preferred) > 0 },
	CodeLanguage:        func(e Editorial) bool { return e.hasLanguages() },
	CodeMention:         func(e Editorial) bool { return len(e.Disclosures) > 0 },
	CodePillar:          func(e Editorial) bool { return len(e.Pillars) > 0 },
	CodeEmoji:           func(e Editorial) bool { return e.limits(func(o Override) *Allowance { return o.Emoji }, e.Emoji) },
	CodeHashtags:        func(e Editorial) bool { return e.limits(func(o Override) *Allowance { return o.Hashtags }, e.Hashtags) },
	CodeBurst:           func(e Editorial) bool { return e.limits(func(o Override) *Allowance { return o.PerDay }, e.PerDay) },
	CodeRepeat:          always,
	CodeTooLong:         always,
	CodeUndisclosed:     always,
	CodeWeakMention:     always,
	CodeBuriedMention:   always,
	CodeFoldedMention:   always,
	CodeAIUndisclosed:   always,
	CodeImageUnmarked:   always,
	CodeNoAlt:           always,
	CodeRightsEnded:     always,
	CodeRightsNetwork:   always,
	CodeRightsTerritory: always,
	CodePersonalEmail:   always,
	CodePersonalPhone:   always,
	CodePersonalIBAN:    always,
	CodePersonalCard:    always,
	CodePersonalNIR:     always,
	CodePlaceholder:     always,
	CodeHidden:          always,
	CodeFakeLetters:     always,
	CodeTone:            func(e Editorial) bool { return e.addresses() },
	CodeToneMixed:       func(e Editorial) bool { return !e.addresses() },
	CodeShouting:        always,
	CodeRepeatedMark:    always,
	CodeSpacing:         always,
	CodeEmojiRepeated:   always,
	CodeEmojiInside:     always,
	CodeEmojiBullets:    always,
	CodeHashtagCase:     always,
	CodeHashtagDigits:   always,
	CodeManyLinks:       always,
	CodeNakedLink:       always,
	CodeAltOpening:      always,
	CodeAltFile:         always,
	CodeClaim:           always,
	CodeLinkText:        always,
	CodeTieMissing:      func(e Editorial) bool { return len(e.StaffDisclosures) > 0 },
	CodeCompetitor:      func(e Editorial) bool { return len(e.Competitors) > 0 },
	CodePattern:         func(e Editorial) bool { return len(e.Patterns) > 0 },
	CodeTooOften: func(e Editorial) bool {
		return slices.ContainsFunc(e.Occurrences, func(o Occurrence) bool { return o.Max != nil })
	},
	CodeTooFew: func(e Editorial) bool {
		return slices.ContainsFunc(e.Occurrences, func(o Occurrence) bool { return o.Min > 0 })
	},
	CodeCompanion: func(e Editorial) bool {
		return slices.ContainsFunc(e.Conditions, func(c Condition) bool { return !c.First })
	},
	CodeSpelledOut: func(e Editorial) bool {
		return slices.ContainsFunc(e.Conditions, func(c Condition) bool { return c.First })
	},
	CodeSynonyms:       func(e Editorial) bool { return len(e.Synonyms) > 0 },
	network.CodeClosed: always,
}

func always(Editorial) bool { return true }

// addresses reports whether the charter asks for a form of address, everywhere or on one
// network.
func (e Editorial) addresses() bool {
	return e.FormOfAddress != 0 || slices.ContainsFunc(e.Networks, func(o Override) bool { return o.FormOfAddress != 0 })
}

// hasLanguages reports whether the charter has languages, everywhere or on one network.
func (e Editorial) hasLanguages() bool {
	return len(e.Languages) > 0 || slices.ContainsFunc(e.Networks, func(o Override) bool { return len(o.Languages) > 0 })
}

// limits reports whether an allowance limits a number, everywhere or on one network.
func (e Editorial) limits(of func(Override) *Allowance, everywhere *Allowance) bool {
	return everywhere.isLimit() || slices.ContainsFunc(e.Networks, func(o Override) bool { return of(o).isLimit() })
}

// enforcement is who checks something, by the name of the words for it.
type enforcement string

const (
	byPerson  enforcement = "by_person" // a person, alone
	automatic enforcement = "automatic" // a check, by what is written
	declared  enforcement = "declared"  // a check, by what the post declares: a machine does not know better
)

// declaredOnly are the checks that look at nothing unless the post declares it: that it is paid
// for, in which language it is, what rights there are to a media.
var declaredOnly = []finding.Code{
	CodeLanguage, CodeMention, CodePillar, CodeUndisclosed, CodeWeakMention, CodeBuriedMention, CodeFoldedMention, CodeAIUndisclosed,
	CodeImageUnmarked, CodeRightsEnded, CodeRightsNetwork, CodeRightsTerritory, CodeTieMissing,
}

// check reports whether r names a check that exists, and whether that check has something to
// look for in e.
func (r Rule) check(e Editorial) (exists, effective bool) {
	need, exists := needs[r.Check]
	return exists, exists && need(e)
}

// enforcement returns who checks r. A check without anything to look for checks nothing.
func (r Rule) enforcement(e Editorial) enforcement {
	_, effective := r.check(e)
	switch {
	case !effective:
		return byPerson
	case slices.Contains(declaredOnly, r.Check):
		return declared
	}
	return automatic
}

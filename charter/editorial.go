package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/network"
)

// Editorial is the editorial charter: how one writes in the name of the company, what one
// speaks of, and in which words. Content pillars are defined here and nowhere else; posts
// and topics refer to them.
type Editorial struct {
	Tone          string        `json:"tone,omitzero" validate:"max=2000"`
	FormOfAddress FormOfAddress `json:"address,omitzero"`
	Style         string        `json:"style,omitzero" validate:"max=4000"`
	// Inclusive is how one writes of women and men at once.
	Inclusive   InclusiveWriting `json:"inclusive,omitzero"`
	Punctuation []Rule           `json:"punctuation,omitzero" validate:"max=100"`
	// Links are the rules on the links of posts: how many, where, to what.
	Links []Rule `json:"links,omitzero" validate:"max=100"`
	// Languages are BCP 47 tags of the languages posts are written in, where a network has none
	// of its own. None means any.
	Languages []string        `json:"languages,omitzero" validate:"max=50,unique,dive,required,language"`
	Banned    []BannedTerm    `json:"banned,omitzero" validate:"max=100000"`
	Preferred []PreferredTerm `json:"preferred,omitzero" validate:"max=100000"`
	// Competitors are names that posts do not say. One of a single word that has a capital here
	// is found with a capital alone: it may be a word too, such as « orange ».
	Competitors []string `json:"competitors,omitzero" validate:"max=1000,unique,dive,required,max=200"`
	// Patterns are what posts do not contain, where a list of words cannot say it.
	Patterns []Pattern `json:"patterns,omitzero" validate:"max=100"`
	// Occurrences, Conditions and Synonyms are how terms are used in a post: how often, with
	// which others, and rather than which.
	Occurrences []Occurrence `json:"occurrences,omitzero" validate:"max=100"`
	Conditions  []Condition  `json:"conditions,omitzero" validate:"max=100"`
	Synonyms    []Synonyms   `json:"synonyms,omitzero" validate:"max=100"`
	Emoji       *Allowance   `json:"emoji,omitzero"`
	Hashtags    *Allowance   `json:"hashtags,omitzero"`
	// PerDay is how many posts an account publishes in a day: see [Linter.CheckBursts].
	PerDay *Allowance `json:"perDay,omitzero"`
	// Disclosures are the mentions that sponsored posts bear: each bears one of them.
	Disclosures []string `json:"disclosures,omitzero" validate:"max=50,unique,dive,required,max=200"`
	// AIDisclosures are the mentions that posts made by artificial intelligence bear.
	// [Linter.Lint] looks for one where the post or a media of it declares so and the law asks
	// for it; elsewhere a person does. StaffDisclosures are those by which the company's people say that they work
	// for it: one is looked for in each [Post.Relay].
	AIDisclosures    []string `json:"aiDisclosures,omitzero" validate:"max=50,unique,dive,required,max=200"`
	StaffDisclosures []string `json:"staffDisclosures,omitzero" validate:"max=50,unique,dive,required,max=200"`
	Pillars          []Pillar `json:"pillars,omitzero" validate:"max=50"`
	// Networks are where something else applies than everywhere.
	Networks []Override `json:"networks,omitzero" validate:"max=50"`
	// Voices are how single roles write where it is not as everyone does.
	Voices []Voice `json:"voices,omitzero" validate:"max=50"`
}

// BannedTerm is a word or a phrase that no post contains.
type BannedTerm struct {
	Term string `json:"term" validate:"required,max=200"`
	// Stem says that its last word is found at the start of any other: gratuit in gratuitement.
	Stem   bool   `json:"stem,omitzero"`
	Reason string `json:"reason,omitzero" validate:"max=1000"`
	// Replacement is what to write in its place.
	Replacement string `json:"replacement,omitzero" validate:"max=200"`
}

// PreferredTerm is a word or a phrase to write rather than others.
type PreferredTerm struct {
	Term string `json:"term" validate:"required,max=200"`
	// Instead are the variants that Term replaces.
	Instead []string `json:"instead,omitzero" validate:"required,min=1,max=100,dive,required,max=200"`
	Reason  string   `json:"reason,omitzero" validate:"max=1000"`
}

// Allowance is how many of something a post, or a day, may have, and how they are used.
type Allowance struct {
	// Max is the largest number; 0 allows none. Absent means any number.
	Max *int `json:"max,omitzero" validate:"min=0,max=1000"`
	// Use says which, and where.
	Use string `json:"use,omitzero" validate:"max=1000"`
}

// Pillar is a content pillar: one of the few subjects the company comes back to.
type Pillar struct {
	ID   string `json:"id" id:"pillar" validate:"required,max=100"`
	Name string `json:"name" validate:"required,max=200"`
	// Share is the percentage of posts it is given, 0 when none is set.
	Share int    `json:"share,omitzero" validate:"min=0,max=100"`
	About string `json:"about,omitzero" validate:"max=1000"`
}

// Override is what applies on one network in place of the rest of the editorial charter.
// What is absent applies as everywhere.
type Override struct {
	Network       network.ID    `json:"network" validate:"required,max=100"`
	Tone          string        `json:"tone,omitzero" validate:"max=2000"`
	FormOfAddress FormOfAddress `json:"address,omitzero"`
	Style         string        `json:"style,omitzero" validate:"max=4000"`
	// Languages are those of posts there, in place of the others of the charter.
	Languages   []string   `json:"languages,omitzero" validate:"max=50,unique,dive,required,language"`
	Emoji       *Allowance `json:"emoji,omitzero"`
	Hashtags    *Allowance `json:"hashtags,omitzero"`
	PerDay      *Allowance `json:"perDay,omitzero"`
	Punctuation []Rule     `json:"punctuation,omitzero" validate:"max=100"`
	Links       []Rule     `json:"links,omitzero" validate:"max=100"`
}

// Voice is how somebody of one role writes. What is absent applies as to everyone. A post
// does not say who wrote it: a person checks it.
type Voice struct {
	// Role is the title of a role of the charter, in any case and accents; a charter without
	// roles may name any. [Check] reports others.
	Role          string        `json:"role" validate:"required,max=200"`
	Tone          string        `json:"tone,omitzero" validate:"max=2000"`
	FormOfAddress FormOfAddress `json:"address,omitzero"`
	Style         string        `json:"style,omitzero" validate:"max=4000"`
	Languages     []string      `json:"languages,omitzero" validate:"max=50,unique,dive,required,language"`
}

// withoutTerms returns a copy of e that shares nothing with it, without its terms and the
// rules that only people read.
func (e Editorial) withoutTerms() Editorial {
	e.Occurrences, e.Conditions, e.Synonyms = nil, nil, nil
	e.Banned, e.Preferred, e.Competitors, e.Patterns, e.Punctuation, e.Links, e.Voices = nil, nil, nil, nil, nil, nil, nil
	e.Languages, e.Disclosures, e.Pillars = nil, slices.Clone(e.Disclosures), slices.Clone(e.Pillars)
	e.AIDisclosures, e.StaffDisclosures = slices.Clone(e.AIDisclosures), slices.Clone(e.StaffDisclosures)
	e.Emoji, e.Hashtags, e.PerDay = e.Emoji.clone(), e.Hashtags.clone(), e.PerDay.clone()
	e.Networks = slices.Clone(e.Networks)
	for i := range e.Networks {
		o := &e.Networks[i]
		o.Emoji, o.Hashtags, o.PerDay = o.Emoji.clone(), o.Hashtags.clone(), o.PerDay.clone()
		o.Languages = slices.Clone(o.Languages)
		o.Punctuation, o.Links = nil, nil
	}
	return e
}

// isLimit reports whether a sets a number; one below zero is a fault of the form, and none.
func (a *Allowance) isLimit() bool { return a != nil && a.Max != nil && *a.Max >= 0 }

func (a *Allowance) clone() *Allowance {
	if a == nil {
		return nil
	}
	out := *a
	if a.Max != nil {
		most := *a.Max
		out.Max = &most
	}
	return &out
}

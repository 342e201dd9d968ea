package charter

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// disclosureGuides are the authorities for mentions outside France: what they advise, and
// what they say is not enough.
const disclosureGuides = "FTC, 16 CFR Part 255 (88 FR 48092, 26 July 2023) and “Disclosures 101 for Social Media Influencers”, November 2019; CAP Code, rule 2, and “Influencers' guide to making clear that ads are ads”, ASA and CMA, March 2023"

// disclosure is what the law of one jurisdiction asks of posts that are paid for, in one
// wording of it. Its days and its territories are those of an obligation.
type disclosure struct {
	obligation Obligation
	law, words finding.Code // the phrases that name the law, and tell which mentions will do
	mentions   []mention    // what the law, or its authority, names
	weak       []text.Term  // what its authority says is not enough
	// equivalents says that the mentions of a charter will do, those that are weak apart.
	equivalents bool
	// plain are other wordings that are as clear: they fulfil the law, and leave it to the charter
	// whether it wants its own.
	plain []mention
	// explained are words that tell in a sentence that something was given or paid.
	explained []text.Term
	// upfront says that a mention among closing hashtags is lost.
	upfront bool
}

// disclosures are the wordings of the laws. The first one that covers a territory applies, and
// of a territory that is not known it may always be the first.
var disclosures = sync.OnceValue(func() []disclosure {
	of := func(id string) Obligation {
		o, _ := FindObligation(id)
		return o
	}
	french, fixed := of(influenceID), of(influenceFixedID)
	return []disclosure{
		{obligation: french, law: "charter.disclosure.law.france", words: "charter.disclosure.equivalents",
			mentions: newMentions(french.Mentions), equivalents: true, plain: newMentions(frenchEquivalents)},
		{obligation: fixed, law: "charter.disclosure.law.france", words: "charter.disclosure.fixed",
			mentions: newMentions(fixed.Mentions)},
		{obligation: of(endorsementID), law: "charter.disclosure.law.united_states", words: "charter.disclosure.american",
			mentions: newMentions(americanMentions), weak: newTerms(americanWeak), equivalents: true, upfront: true,
			explained: newTerms(americanExplanations)},
		{obligation: of(identifiableID), law: "charter.disclosure.law.united_kingdom", words: "charter.disclosure.british",
			mentions: newMentions(britishMentions), weak: newTerms(britishWeak), equivalents: true, upfront: true},
	}
})

// frenchEquivalents are mentions that say as clearly as those of the law that a content is paid
// for: the label of networks, and the words for sponsored and advertising contents. Those that
// are cut short, such as « collab » or « sponso », are none.
var frenchEquivalents = []string{
	"Partenariat rémunéré", "Partenariat commercial", "Partenariat publicitaire", "Communication commerciale", "Communication publicitaire",
	"Contenu publicitaire", "Annonce publicitaire", "Message publicitaire", "Sponsorisé", "Sponsorisée", "Contenu sponsorisé", "Sponsorisé par", "Sponsorisée par",
}

// americanExplanations are what the FTC gives as "a simple explanation", such as "Thanks to Acme
// brand for the free product".
var americanExplanations = []string{
	"gave me", "gave us", "sent me", "sent us", "paid me", "paid us", "for sponsoring", "for the free", "for free from", "free product from", "free sample from",
}

// americanMentions are wordings that the FTC gives as clear, and sentences made of them.
var americanMentions = []string{
	"Ad", "Advertisement", "Advertising", "Paid ad", "Sponsored", "Sponsored by", "Sponsored post", "Paid partnership", "Paid promotion",
	"Ad for", "This is an ad", "This is a sponsored", "This is a paid", "This post is sponsored", "This video is sponsored",
}

// americanWeak are those that it gives as unclear.
var americanWeak = []string{"#sp", "#spon", "#collab", "#partner", "#ambassador", "thanks @", "thanks to @", "thank you @"}

// britishMentions are labels that the ASA advises.
var britishMentions = []string{
	"Ad", "Advert", "Advertising", "Advertisement", "Advertisement feature", "Ad for", "This is an ad", "This is an advert",
}

// britishWeak are those that it advises against, "sponsored" and "gifted" among them.
var britishWeak = []string{
	"#sp", "#spon", "#sponsored", "#collab", "#partner", "#ambassador", "#gifted", "#affiliate", "#aff", "#pr", "Sponsored", "Gifted",
	"in association with", "supported by", "funded by", "thanks @", "thanks to @", "thank you @",
}

func newTerms(wordings []string) []text.Term {
	var out []text.Term
	for _, w := range wordings {
		out = append(out, text.NewTerm(w))
	}
	return out
}

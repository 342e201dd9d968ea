package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of what [Linter.Lint] finds in posts. A [Rule] may name one of them as its Check.
const (
	CodeBannedTerm      finding.Code = "charter.banned_term"                  // CodeBannedTerm: a banned term occurs.
	CodeDiscouragedTerm finding.Code = "charter.discouraged_term"             // CodeDiscouragedTerm: another term is preferred.
	CodeMoreTerms       finding.Code = "charter.more_terms"                   // CodeMoreTerms: more terms than are listed.
	CodeTextUnread      finding.Code = "charter.text_unread"                  // CodeTextUnread: longer than what is searched.
	CodeTooLong         finding.Code = "charter.too_long"                     // CodeTooLong: longer than the network takes.
	CodeLengthUncounted finding.Code = "charter.length_uncounted"             // CodeLengthUncounted: a unit that cannot be counted.
	CodeLanguage        finding.Code = "charter.language_outside"             // CodeLanguage: not a language of the charter.
	CodeUndisclosed     finding.Code = "charter.sponsored_without_disclosure" // CodeUndisclosed: the law asks for a mention.
	CodeMention         finding.Code = "charter.mention_missing"              // CodeMention: the charter asks for a mention.
	CodeNoAlt           finding.Code = "charter.no_alt_text"                  // CodeNoAlt: an image without alternative text.
	CodeRightsEnded     finding.Code = "charter.rights_ended"                 // CodeRightsEnded: a media after its last day.
	CodeRightsNetwork   finding.Code = "charter.rights_network"               // CodeRightsNetwork: a media off its networks.
	CodeRightsTerritory finding.Code = "charter.rights_territory"             // CodeRightsTerritory: a media out of its territories.
	CodeEmoji           finding.Code = "charter.too_many_emoji"               // CodeEmoji: more emoji than allowed.
	CodeHashtags        finding.Code = "charter.too_many_hashtags"            // CodeHashtags: more hashtags than allowed.
	CodePersonalEmail   finding.Code = "charter.personal_email"               // CodePersonalEmail: an e-mail address.
	CodePersonalPhone   finding.Code = "charter.personal_phone"               // CodePersonalPhone: a phone number.
	CodePersonalIBAN    finding.Code = "charter.personal_iban"                // CodePersonalIBAN: a bank account.
	CodePersonalCard    finding.Code = "charter.personal_card"                // CodePersonalCard: a payment card.
	CodePersonalNIR     finding.Code = "charter.personal_nir"                 // CodePersonalNIR: a French number of social security.
	CodeMorePersonal    finding.Code = "charter.more_personal"                // CodeMorePersonal: more personal data than is listed.
	CodePillar          finding.Code = "charter.unknown_pillar"               // CodePillar: a pillar the charter does not define.
)

// The codes of what [NewLinter] finds in the terms and the networks of a charter.
const (
	CodeEmptyTerm         finding.Code = "charter.empty_term"         // CodeEmptyTerm: nothing to look for.
	CodeContradiction     finding.Code = "charter.contradictory_term" // CodeContradiction: banned and preferred at once.
	CodeBannedReplacement finding.Code = "charter.banned_replacement" // CodeBannedReplacement: replaced by a banned term.
	CodeRepeatedTerm      finding.Code = "charter.repeated_term"      // CodeRepeatedTerm: listed already.
	CodeRepeatedNetwork   finding.Code = "charter.repeated_network"   // CodeRepeatedNetwork: two sets of rules for a network.
)

// The codes of what [Check] finds in a charter as people read it.
const (
	CodeUnknownCheck            finding.Code = "charter.unknown_check"            // CodeUnknownCheck: a check that does not exist.
	CodeIdleCheck               finding.Code = "charter.idle_check"               // CodeIdleCheck: a check with nothing to look for.
	CodePillarShares            finding.Code = "charter.pillar_shares"            // CodePillarShares: shares that do not make 100%.
	CodeAssetEnded              finding.Code = "charter.asset_ended"              // CodeAssetEnded: an asset after its last day.
	CodeAcknowledgedUnasked     finding.Code = "charter.acknowledged_unasked"     // CodeAcknowledgedUnasked: by somebody not asked.
	CodeAcknowledgementOutdated finding.Code = "charter.acknowledgement_outdated" // CodeAcknowledgementOutdated: of another version only.
	CodeFormalitiesMissing      finding.Code = "charter.formalities_missing"      // CodeFormalitiesMissing: an annex without its dates.
	CodeGuideForbids            finding.Code = "charter.guide_forbids"            // CodeGuideForbids: prohibitions in a guide.
	CodeUnansweredOffHours      finding.Code = "charter.unanswered_off_hours"     // CodeUnansweredOffHours: nobody to call at night.
	CodeNobodySuspends          finding.Code = "charter.nobody_suspends"          // CodeNobodySuspends: nobody may suspend publications.
	CodeFreedomUnstated         finding.Code = "charter.freedom_unstated"         // CodeFreedomUnstated: limits before the freedom.
)

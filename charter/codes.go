package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of what [Linter.Lint], [Linter.CheckBursts] and [CheckRepeats] find in posts. A [Rule] may name one of them as its Check.
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
	CodeWeakMention     finding.Code = "charter.weak_disclosure"              // CodeWeakMention: one that the law does not take.
	CodeBuriedMention   finding.Code = "charter.buried_disclosure"            // CodeBuriedMention: only among closing hashtags.
	CodeFoldedMention   finding.Code = "charter.folded_disclosure"            // CodeFoldedMention: only behind the network's “more”.
	CodeAIUndisclosed   finding.Code = "charter.ai_without_disclosure"        // CodeAIUndisclosed: artificial intelligence, unsaid.
	CodeImageUnmarked   finding.Code = "charter.image_unmarked"               // CodeImageUnmarked: an image edited or made by a machine, unmarked.
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
	CodePlaceholder     finding.Code = "charter.placeholder"                  // CodePlaceholder: a place left to be filled.
	CodeHidden          finding.Code = "charter.hidden_characters"            // CodeHidden: characters that are not seen.
	CodeFakeLetters     finding.Code = "charter.fake_letters"                 // CodeFakeLetters: signs that look like letters.
	CodeTone            finding.Code = "charter.tone"                         // CodeTone: the other form of address.
	CodeToneMixed       finding.Code = "charter.tone_mixed"                   // CodeToneMixed: both forms of address.
	CodeShouting        finding.Code = "charter.shouting"                     // CodeShouting: words in capitals.
	CodeRepeatedMark    finding.Code = "charter.repeated_mark"                // CodeRepeatedMark: "!!!".
	CodeSpacing         finding.Code = "charter.french_spacing"               // CodeSpacing: a mark without its space in French.
	CodeEmojiRepeated   finding.Code = "charter.emoji_repeated"               // CodeEmojiRepeated: one emoji three times in a row.
	CodeEmojiInside     finding.Code = "charter.emoji_inside"                 // CodeEmojiInside: an emoji within a sentence.
	CodeEmojiBullets    finding.Code = "charter.emoji_bullets"                // CodeEmojiBullets: emoji for bullets.
	CodeHashtagCase     finding.Code = "charter.hashtag_case"                 // CodeHashtagCase: a long hashtag without capitals.
	CodeHashtagDigits   finding.Code = "charter.hashtag_digits"               // CodeHashtagDigits: a hashtag of digits alone.
	CodeManyLinks       finding.Code = "charter.many_links"                   // CodeManyLinks: more links than are followed.
	CodeNakedLink       finding.Code = "charter.naked_link"                   // CodeNakedLink: a link and nothing else.
	CodeAltOpening      finding.Code = "charter.alt_opening"                  // CodeAltOpening: « image de ».
	CodeAltFile         finding.Code = "charter.alt_file_name"                // CodeAltFile: the name of a file.
	CodeClaim           finding.Code = "charter.claim"                        // CodeClaim: a superlative to be proved.
	CodeLinkText        finding.Code = "charter.link_text"                    // CodeLinkText: « cliquez ici ».
	CodeRepeat          finding.Code = "charter.repeat"                       // CodeRepeat: what an earlier post of the account says.
	CodeBurst           finding.Code = "charter.burst"                        // CodeBurst: more posts of an account in a day than allowed.
	CodeTieMissing      finding.Code = "charter.tie_missing"                  // CodeTieMissing: a relay without the tie to the employer.
	CodeCompetitor      finding.Code = "charter.competitor"                   // CodeCompetitor: a competitor is named.
	CodePattern         finding.Code = "charter.pattern"                      // CodePattern: a pattern of the charter is found.
	CodeTooOften        finding.Code = "charter.too_often"                    // CodeTooOften: a term more often than allowed.
	CodeTooFew          finding.Code = "charter.too_few"                      // CodeTooFew: a term less often than asked for.
	CodeCompanion       finding.Code = "charter.companion_missing"            // CodeCompanion: a term without what goes with it.
	CodeSpelledOut      finding.Code = "charter.not_spelled_out"              // CodeSpelledOut: an acronym that is not explained.
	CodeSynonyms        finding.Code = "charter.synonyms_mixed"               // CodeSynonyms: two names of one thing.
)

// The codes of what [NewLinter] finds in the terms and the networks of a charter.
const (
	CodeEmptyTerm         finding.Code = "charter.empty_term"         // CodeEmptyTerm: nothing to look for.
	CodeContradiction     finding.Code = "charter.contradictory_term" // CodeContradiction: banned and preferred at once.
	CodeBannedReplacement finding.Code = "charter.banned_replacement" // CodeBannedReplacement: replaced by a banned term.
	CodeRepeatedTerm      finding.Code = "charter.repeated_term"      // CodeRepeatedTerm: listed already.
	CodeRepeatedNetwork   finding.Code = "charter.repeated_network"   // CodeRepeatedNetwork: two sets of rules for a network.
	CodeIdleRule          finding.Code = "charter.idle_rule"          // CodeIdleRule: a rule that asks for nothing.
	CodeOccurrenceBounds  finding.Code = "charter.occurrence_bounds"  // CodeOccurrenceBounds: more often at least than at most.
	CodeContradictoryPair finding.Code = "charter.contradictory_pair" // CodeContradictoryPair: to be together, and not to be.
	CodeRuledOut          finding.Code = "charter.required_ruled_out" // CodeRuledOut: to be written, and ruled out elsewhere.
	CodePatternInvalid    finding.Code = "charter.pattern_invalid"    // CodePatternInvalid: a pattern that is not looked for.
)

// The codes of what [Check] finds in a charter as people read it.
const (
	CodeUnknownCheck            finding.Code = "charter.unknown_check"            // CodeUnknownCheck: a check that does not exist.
	CodeIdleCheck               finding.Code = "charter.idle_check"               // CodeIdleCheck: a check with nothing to look for.
	CodeUnknownRole             finding.Code = "charter.unknown_role"             // CodeUnknownRole: a voice of a role that is not listed.
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

// The codes of what [CheckRegister] finds in a register of obligations.
const (
	CodeUnknownObligation  finding.Code = "charter.unknown_obligation"       // CodeUnknownObligation: there is none of that id.
	CodeEvidenceMissing    finding.Code = "charter.evidence_missing"         // CodeEvidenceMissing: met, with nothing to show it.
	CodeReviewOverdue      finding.Code = "charter.review_overdue"           // CodeReviewOverdue: to be looked at again since a day.
	CodeNotCompliant       finding.Code = "charter.not_compliant"            // CodeNotCompliant: in force, and not met.
	CodeAppliesAfterAll    finding.Code = "charter.applies_after_all"        // CodeAppliesAfterAll: said not to apply, and it does.
	CodeNoEntry            finding.Code = "charter.obligation_without_entry" // CodeNoEntry: in force, and nothing said of it.
	CodeProfileUnknown     finding.Code = "charter.profile_unknown"          // CodeProfileUnknown: something that obligations depend on.
	CodeContradictoryTrait finding.Code = "charter.contradictory_trait"      // CodeContradictoryTrait: both there and not there.
)

// The codes of what [CheckPartnerships] finds in partnerships with influencers.
const (
	CodeContractMissing finding.Code = "charter.contract_missing" // CodeContractMissing: to be in writing, and is not.
	CodeContractLate    finding.Code = "charter.contract_late"    // CodeContractLate: signed after the day of the deal.
	CodeContractUnsure  finding.Code = "charter.contract_unsure"  // CodeContractUnsure: no telling, for want of an amount.
)

// The codes of what [CheckWorkflow] finds in a workflow.
const (
	CodeDeadlineWithoutTerm finding.Code = "charter.deadline_without_term" // CodeDeadlineWithoutTerm: a policy that never takes effect.
	CodeEscalationToNobody  finding.Code = "charter.escalation_to_nobody"  // CodeEscalationToNobody: nobody to escalate to.
	CodeReminderAtOnce      finding.Code = "charter.reminder_at_once"      // CodeReminderAtOnce: a reminder after no time.
	CodeRoundsWithoutClient finding.Code = "charter.rounds_without_client" // CodeRoundsWithoutClient: rounds that nobody uses.
)

// The codes of what [Workflow.Standing] and [Workflow.Lot] find in events. All but
// CodeRoundsExceeded say that the event does not count.
const (
	CodeEventOutOfOrder      finding.Code = "charter.event_out_of_order"     // CodeEventOutOfOrder: before the event it follows.
	CodeEventNotApprover     finding.Code = "charter.event_not_approver"     // CodeEventNotApprover: by somebody who is not asked.
	CodeEventOtherContent    finding.Code = "charter.event_other_content"    // CodeEventOtherContent: of another content than the one submitted.
	CodeEventNotSubmitted    finding.Code = "charter.event_not_submitted"    // CodeEventNotSubmitted: of a post that is not up for approval.
	CodeEventSuperfluous     finding.Code = "charter.event_superfluous"      // CodeEventSuperfluous: what is settled already.
	CodeEventRejectedContent finding.Code = "charter.event_rejected_content" // CodeEventRejectedContent: submitted again as it was rejected.
	CodeEventUnknownPost     finding.Code = "charter.event_unknown_post"     // CodeEventUnknownPost: of no post of the lot.
	CodeRoundsExceeded       finding.Code = "charter.rounds_exceeded"        // CodeRoundsExceeded: more rounds than the contract includes.
)

// The codes of what [Workflow.Standing] and [Workflow.Lot] find in the present of a post.
const (
	CodeStale           finding.Code = "charter.approval_stale"      // CodeStale: edited since it was submitted.
	CodeDateMoved       finding.Code = "charter.approved_date_moved" // CodeDateMoved: another day than the one approved.
	CodeUnanswered      finding.Code = "charter.approval_unanswered" // CodeUnanswered: blocked for want of an answer.
	CodeEscalated       finding.Code = "charter.approval_escalated"  // CodeEscalated: others may answer now.
	CodeSilenceExcluded finding.Code = "charter.silence_excluded"    // CodeSilenceExcluded: silence will not approve the post.
	CodeSilenceRefused  finding.Code = "charter.silence_refused"     // CodeSilenceRefused: silence did not approve the post.
)

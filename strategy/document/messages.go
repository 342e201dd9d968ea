package document

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The codes of what is wrong with a text as JSON.
const (
	CodeEmpty            finding.Code = "document.empty"             // CodeEmpty: there is no text.
	CodeTooBig           finding.Code = "document.too_big"           // CodeTooBig: more than [MaxBytes].
	CodeTooDeep          finding.Code = "document.too_deep"          // CodeTooDeep: deeper than [MaxDepth].
	CodeByteOrderMark    finding.Code = "document.byte_order_mark"   // CodeByteOrderMark: U+FEFF before the document.
	CodeSyntax           finding.Code = "document.syntax"            // CodeSyntax: not JSON from there on.
	CodeTruncated        finding.Code = "document.truncated"         // CodeTruncated: the text ends within the document.
	CodeTrailingData     finding.Code = "document.trailing_data"     // CodeTrailingData: text after the document.
	CodeTrailingComma    finding.Code = "document.trailing_comma"    // CodeTrailingComma: a comma before } or ].
	CodeBadLiteral       finding.Code = "document.bad_literal"       // CodeBadLiteral: a bare word such as True.
	CodeBadNumber        finding.Code = "document.bad_number"        // CodeBadNumber: a number such as 01 or 1.
	CodeBadEscape        finding.Code = "document.bad_escape"        // CodeBadEscape: an escape sequence such as \x.
	CodeLoneSurrogate    finding.Code = "document.lone_surrogate"    // CodeLoneSurrogate: half a pair such as \ud800.
	CodeControlCharacter finding.Code = "document.control_character" // CodeControlCharacter: a raw control character.
	CodeInvalidUTF8      finding.Code = "document.invalid_utf8"      // CodeInvalidUTF8: a text that is not UTF-8.
)

// The codes of what is wrong with members and values.
const (
	CodeUnknownMember   finding.Code = "document.unknown_member"   // CodeUnknownMember: no such member.
	CodeLongName        finding.Code = "document.long_name"        // CodeLongName: longer than [MaxName].
	CodeMisspeltMember  finding.Code = "document.misspelt_member"  // CodeMisspeltMember: none, but one like it.
	CodeMemberCase      finding.Code = "document.member_case"      // CodeMemberCase: only the case differs.
	CodeDuplicateMember finding.Code = "document.duplicate_member" // CodeDuplicateMember: given again.
	CodeWrongType       finding.Code = "document.wrong_type"       // CodeWrongType: a text for a number, and so on.
	CodeNotWhole        finding.Code = "document.not_whole"        // CodeNotWhole: 1.5 for a whole number.
	CodeOutOfRange      finding.Code = "document.out_of_range"     // CodeOutOfRange: a number its type cannot hold.
	CodeNotFinite       finding.Code = "document.not_finite"       // CodeNotFinite: NaN or infinity, in memory.
	CodeUnknownValue    finding.Code = "document.unknown_value"    // CodeUnknownValue: not of the closed set.
	CodeRefused         finding.Code = "document.refused"          // CodeRefused: a value's own parser refuses it.
)

// The codes of what breaks a rule, or the unity of the document.
const (
	CodeRequired        finding.Code = "document.required"          // CodeRequired: absent or empty.
	CodeRequiredNonzero finding.Code = "document.required_nonzero"  // CodeRequiredNonzero: a number absent or zero.
	CodeRequiredTrue    finding.Code = "document.required_true"     // CodeRequiredTrue: absent or false.
	CodeTooSmall        finding.Code = "document.too_small"         // CodeTooSmall: below the least number.
	CodeTooLarge        finding.Code = "document.too_large"         // CodeTooLarge: above the greatest number.
	CodeNotAbove        finding.Code = "document.not_above"         // CodeNotAbove: not above an excluded bound.
	CodeNotBelow        finding.Code = "document.not_below"         // CodeNotBelow: not below an excluded bound.
	CodeNotEqual        finding.Code = "document.not_equal"         // CodeNotEqual: not the one number allowed.
	CodeTooShort        finding.Code = "document.too_short"         // CodeTooShort: too few characters.
	CodeTooLong         finding.Code = "document.too_long"          // CodeTooLong: too many characters.
	CodeWrongLength     finding.Code = "document.wrong_length"      // CodeWrongLength: not that many characters.
	CodeTooFew          finding.Code = "document.too_few"           // CodeTooFew: too few elements.
	CodeTooMany         finding.Code = "document.too_many"          // CodeTooMany: too many elements.
	CodeWrongCount      finding.Code = "document.wrong_count"       // CodeWrongCount: not that many elements.
	CodeRepeated        finding.Code = "document.repeated"          // CodeRepeated: equal to an earlier element.
	CodeTerritory       finding.Code = "document.unknown_territory" // CodeTerritory: not a code of ISO 3166-1.
	CodeLanguage        finding.Code = "document.unknown_language"  // CodeLanguage: not a tag of BCP 47.
	CodeCurrency        finding.Code = "document.unknown_currency"  // CodeCurrency: not a code of ISO 4217.
	CodeDuplicateID     finding.Code = "document.duplicate_id"      // CodeDuplicateID: an id given twice.
	CodeDangling        finding.Code = "document.dangling"          // CodeDangling: a reference to nothing.
	CodeDanglingNear    finding.Code = "document.dangling_near"     // CodeDanglingNear: the same, with a near id.
	CodeMore            finding.Code = "document.more"              // CodeMore: findings left out.
)

// Messages returns the book of this package: the findings of reading and checking.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book { return finding.MustBook(ruleTable, phraseTable) })

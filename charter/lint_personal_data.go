package charter

import (
	"strings"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/charter/internal/identifier"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// MaxPersonalFindings is how many pieces of personal data [Linter.Lint] reports in one text.
// One more finding counts the others.
const MaxPersonalFindings = 100

// personalCodes are the findings of the kinds of identifier.
var personalCodes = [...]finding.Code{
	identifier.Email: CodePersonalEmail,
	identifier.Phone: CodePersonalPhone,
	identifier.IBAN:  CodePersonalIBAN,
	identifier.Card:  CodePersonalCard,
	identifier.NIR:   CodePersonalNIR,
}

// personalData finds what identifies people in a text, whose tokens are in the scratch. French
// numbers from 08 are not looked at: they are those of services (ARCEP, decision 2018-0881).
func (r *lint) personalData(at finding.Pointer, s string, m marks) {
	if len(s) > text.MaxBytes {
		end := text.MaxBytes
		for end > text.MaxBytes-utf8.UTFMax && !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end]
	}
	count := 0
	for _, i := range identifier.Among(s, r.scratch.tokens, m.digits, m.has&atMark != 0) {
		part := s[i.Start:i.End]
		if i.Kind == identifier.Phone && strings.HasPrefix(identifier.Canonical(i.Kind, part), "+338") {
			continue
		}
		if count++; count > MaxPersonalFindings {
			continue
		}
		f := r.find(personalCodes[i.Kind], at, finding.Text("masked", identifier.Masked(i.Kind, part)))
		f.Span = finding.Span{Start: i.Start, End: i.End}
	}
	if more := count - MaxPersonalFindings; more > 0 {
		r.find(CodeMorePersonal, at, finding.Integer("more", more))
	}
}

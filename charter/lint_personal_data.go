package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/charter/internal/identifier"
	"github.com/septet-go/socialstrategy/charter/internal/wordset"
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
// numbers from 08 are not looked at: they are those of services (ARCEP, decision 2018-0881); nor
// are the addresses of a function, such as contact@, which are nobody's (CNIL; RFC 2142).
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
		if isOfService(i.Kind, part) {
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

// isOfService reports whether an identifier is that of a service rather than of a person.
func isOfService(kind identifier.Kind, part string) bool {
	switch kind {
	case identifier.Phone:
		return strings.HasPrefix(identifier.Canonical(kind, part), "+338")
	case identifier.Email:
		local, _, found := strings.Cut(identifier.Canonical(kind, part), "@")
		name := strings.IndexFunc(local, func(r rune) bool { return !unicode.IsLetter(r) })
		if name < 0 {
			name = len(local)
		}
		return found && functions[strings.ToLower(local[:name])] && (name == len(local) || local[name] != '.')
	}
	return false
}

// functions are the names of mailboxes that a function has, whoever answers: those of RFC 2142
// (1997), and those of French and English companies.
var functions = wordset.Of("contact contacts info infos information informations accueil bonjour hello hi hey welcome mairie secretariat bureau office " +
	"rh drh hr recrutement recruitment recruiting jobs job careers career emploi carrieres candidature candidatures talents stages " +
	"presse press media medias communication com marketing publicite partenariat partenariats partners " +
	"support help aide service services sav client clients customer serviceclient serviceclients customerservice care hotline " +
	"commercial commerciale sales vente ventes devis commande commandes order orders boutique shop reservation reservations booking bookings " +
	"compta comptabilite facturation factures billing accounts invoices achats purchasing " +
	"admin webmaster postmaster hostmaster abuse security securite noc legal juridique dpo rgpd privacy cnil " +
	"newsletter inscription inscriptions billetterie adhesion adhesions dons benevolat event events evenement evenements team equipe direction")

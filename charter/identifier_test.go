package charter_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/charter"
)

// identifiers returns what identifies people in s, as "kind:text".
func identifiers(s string) []string {
	var out []string
	for _, i := range charter.Identifiers(s) {
		out = append(out, i.Kind.String()+":"+s[i.Start:i.End])
	}
	return out
}

type identifiersTest struct {
	name, text string
	want       []string
}

func testIdentifiers(t *testing.T, tests []identifiersTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, identifiers(tt.text), tt.text) })
	}
}

func TestIdentifiersInPosts(t *testing.T) {
	testIdentifiers(t, []identifiersTest{
		{"empty", "", nil},
		{"two kinds", "Un message ? Écrivez à lea.martin@example.org ou appelez le 06 39 98 12 34.", []string{"email:lea.martin@example.org", "phone:06 39 98 12 34"}},
		{"an IBAN", "Virement sur FR76 3000 6000 0112 3456 7890 189, merci !", []string{"iban:FR76 3000 6000 0112 3456 7890 189"}},
		{"an IBAN with a wrong key", "Virement sur FR76 3000 6000 0112 3456 7890 188, merci !", nil},
		{"an NIR of Corsica", "Mon numéro : 2 53 07 2B 073 004 70", []string{"nir:2 53 07 2B 073 004 70"}},
		{"a counter and a date", "Déjà 3 639 981 234 vues depuis le 06/12/2026 !", nil},
		{"mentions and tags", "@0639981234 #0639981234 @lea@mastodon.social #JO2024 @lea", nil},
		{"emoji around", "📞06 39 98 12 34📞 ✉️lea@ex.fr✉️", []string{"phone:06 39 98 12 34", "email:lea@ex.fr"}},
		{"in a URL", "https://exemple.fr/0639981234?tel=+33639981234 https://wa.me/33639981234", nil},
		{"ill-formed", "\xff06 39 98 12 34\xff lea@ex.fr\xff", []string{"phone:06 39 98 12 34", "email:lea@ex.fr"}},
		{"on lines", "06 39 98 12 34\n06 39 98 12 35\r\nlea@ex.fr", []string{"phone:06 39 98 12 34", "phone:06 39 98 12 35", "email:lea@ex.fr"}},
	})
}

func TestIdentifiersPhones(t *testing.T) {
	testIdentifiers(t, []identifiersTest{
		{"spaces of all kinds", "06\u00a039\u00a098\u00a012\u00a034, 06\u202f39\u202f98\u202f12\u202f34", []string{"phone:06\u00a039\u00a098\u00a012\u00a034", "phone:06\u202f39\u202f98\u202f12\u202f34"}},
		{"dots and hyphens", "06.39.98.12.34 ou 06-39-98-12-34 ou 06‑39‑98‑12‑34", []string{"phone:06.39.98.12.34", "phone:06-39-98-12-34", "phone:06‑39‑98‑12‑34"}},
		{"in one", "Tél:0639981234.", []string{"phone:0639981234"}},
		{"other groups", "0 800 123 456, 0800 123 456, 06 399 812 34, 0465 711 234", []string{"phone:0 800 123 456", "phone:0800 123 456", "phone:06 399 812 34", "phone:0465 711 234"}},
		{"brackets", "(06 39 98 12 34) (06) 39 98 12 34", []string{"phone:06 39 98 12 34", "phone:(06) 39 98 12 34"}},
		{"French, from abroad", "+33 6 39 98 12 34, +33(0)639981234, 0033 6 39 98 12 34, 00 33 6 39 98 12 34, +33-6-39-98-12-34, (+33) 6 39 98 12 34, + 33 6 39 98 12 34",
			[]string{"phone:+33 6 39 98 12 34", "phone:+33(0)639981234", "phone:0033 6 39 98 12 34", "phone:00 33 6 39 98 12 34", "phone:+33-6-39-98-12-34", "phone:(+33) 6 39 98 12 34", "phone:+ 33 6 39 98 12 34"}},
		{"elsewhere", "+32 470 12 34 56, +41 22 345 67 89, +1 202-555-0143, +44 20 7946 0958, +352 621 123 456, +221 77 123 45 67",
			[]string{"phone:+32 470 12 34 56", "phone:+41 22 345 67 89", "phone:+1 202-555-0143", "phone:+44 20 7946 0958", "phone:+352 621 123 456", "phone:+221 77 123 45 67"}},
		{"with an extension", "+1 202 555 0143 ext. 12, +33 1 99 00 12 34 poste 123, +1 202 555 0143x7", []string{"phone:+1 202 555 0143 ext. 12", "phone:+33 1 99 00 12 34 poste 123", "phone:+1 202 555 0143x7"}},
		{"one after the other", "06 39 98 12 34 06 39 98 12 35, 06.39.98.12.34 06.39.98.12.35, 0639981234-0639981235",
			[]string{"phone:06 39 98 12 34", "phone:06 39 98 12 35", "phone:06.39.98.12.34", "phone:06.39.98.12.35", "phone:0639981234", "phone:0639981235"}},
		{"hours after it", "06 39 98 12 34 24h/24, 06 39 98 12 34 7j/7, 06 39 98 12 34 24/7, +33 6 39 98 12 34 9h-18h", []string{"phone:06 39 98 12 34", "phone:06 39 98 12 34", "phone:06 39 98 12 34", "phone:+33 6 39 98 12 34"}},
		{"hours before it", "De 9h à 18h 06 39 98 12 34", []string{"phone:06 39 98 12 34"}},
		{"grouped by threes", "+420 123 456 789 ou par message", []string{"phone:+420 123 456 789"}},
		{"with slashes", "06/39/98/12/34, 06/39/98/12/34.", []string{"phone:06/39/98/12/34", "phone:06/39/98/12/34"}},
		{"two lines", "01 99 00 12 34/35", []string{"phone:01 99 00 12 34"}},
		{"the next line counts nothing", "+420 123 456 789\nClients : écrivez-nous", []string{"phone:+420 123 456 789"}},
		{"after a price", "Le soin à 10 € 06 39 98 12 34", []string{"phone:06 39 98 12 34"}},
		{"services that have one", "Commandes : 06 39 98 12 34 ; Devis : 0639981234 ; Service client : 0639981235 ; Commandes au 0639981236",
			[]string{"phone:06 39 98 12 34", "phone:0639981234", "phone:0639981235", "phone:0639981236"}},
	})
}

func TestIdentifiersNotPhones(t *testing.T) {
	for _, s := range []string{
		"06 39 98 12", "06 39 98 12 34 56", "106 39 98 12 34", "00 06 39 98 12", "06 39 98 12 3A", "3639", "3 639 981 234", "17", "1 000 000 000 000",
		"+33 639 981 vues", "+33 639 981 234 vues", "+34 612 345 678 abonnés en un an", "+34 612 345 678 €", "+420 123 456 789 views", "+420\u202f123\u202f456\u202f789\u202fvues", "+1 200 000", "+12 %", "+1 000 000 000", "+33 000 000 000",
		"2026-06-30", "06/12/2026", "06.12.2026", "01.12.2026 14:30", "le 09 12 2026 14 h", "09 12 2026 14", "2026-06-30T06:39:12", "06:39:12", "06h39", "0,639981234", "0.639981234", "1.0639981234",
		"0639981234,50 €", "SIRET 732 829 320 00074", "SIRET 73282932000074", "TVA FR40303265045", "RCS Paris 732 829 320",
		"commande 0639981234", "Commande n° 0639981234", "numéro de dossier : 0639981234", "réf. 0639981234", "Order number is 0639981234", "ref AB-0639981234", "facture n° 0033639981234", "client n° 0639981234", "Votre numéro de client est le 0639981234", "devis nº 0639981234", "06/39/98/12", "06/39/98/12/34/56", "réf. 0123456789AB", "A0639981234",
		"#0639981234", "12+33639981234", "(12)+33 639981234", "1/0639981234", "978-2-07-036822-8", "ISBN 0-306-40615-2", "0306406152X", "192.168.001.001", "v06.39.98.12", "+999 639 981 234", "+33 6 39 98 12", "75002 Paris",
	} {
		assert.Empty(t, identifiers(s), s)
	}
}

func TestIdentifiersEmails(t *testing.T) {
	testIdentifiers(t, []identifiersTest{
		{"plain", "lea.martin@example.org, a_b+c@163.com.", []string{"email:lea.martin@example.org", "email:a_b+c@163.com"}},
		{"mailto", "mailto:lea@ex.fr", []string{"email:lea@ex.fr"}},
		{"accented host", "écrire à lea@société.fr", []string{"email:lea@société.fr"}},
		{"French, spelled out", "Écrivez à lea.martin arobase exemple.fr ou lea arobase exemple point fr !", []string{"email:lea.martin arobase exemple.fr", "email:lea arobase exemple point fr"}},
		{"in brackets", "lea(at)exemple.fr, lea [at] exemple [dot] fr, lea {AT} exemple.fr", []string{"email:lea(at)exemple.fr", "email:lea [at] exemple [dot] fr", "email:lea {AT} exemple.fr"}},
		{"English, spelled out", "Write to lea dot martin at example dot org, or j.martin at example.org", []string{"email:lea dot martin at example dot org", "email:j.martin at example.org"}},
		{"nothing but one", " lea at example.org ", []string{"email:lea at example.org"}},
		{"with spaces", "lea_m @ example.org", []string{"email:lea_m @ example.org"}},
		{"signs within the name", "r&d@ex.fr, js#internal@ex.org", []string{"email:r&d@ex.fr", "email:js#internal@ex.org"}},
		{"top-level domain in another script", "lea@пример.рф lea@例子.中国", []string{"email:lea@пример.рф", "email:lea@例子.中国"}},
		{"address of IPv4", "root@[192.0.2.1]", []string{"email:root@[192.0.2.1]"}},
	})
	for _, s := range []string{
		"Shop at example.com", "Join us at example.com!", "More at example.com/shop and tickets at example.org", "class at 12.00", "Rendez-vous @ exemple.fr", "50% at example.com", "Open at 9.30",
		"Le point fr", "arobase", "lea arobase", "arobase exemple.fr", "lea(at)", "lea (at) home", "lea@[256.0.0.1]", "lea@[1.2.3]", "lea@[1.2.3.4", "@lea @lea@ex.social", "lea@exemple", "look dot com", "a..b#c@ex.fr", "a#b.@ex.fr", "#@ex.fr", "Bravo!@lea.bsky.social", "&@lea.bsky.social", "lea@ex.com9", "x@ dot x",
	} {
		assert.Empty(t, identifiers(s), s)
	}
}

func TestIdentifiersCardsAndAccounts(t *testing.T) {
	testIdentifiers(t, []identifiersTest{
		{"Visa", "4111 1111 1111 1111, 4111-1111-1111-1111 et 4111111111111111", []string{"card:4111 1111 1111 1111", "card:4111-1111-1111-1111", "card:4111111111111111"}},
		{"with its date and code", "4111 1111 1111 1111 12/28 123", []string{"card:4111 1111 1111 1111"}},
		{"American Express, Mastercard, Diners", "3714 496353 98431 2223 0031 2200 3222", []string{"card:3714 496353 98431", "card:2223 0031 2200 3222"}},
		{"a SIRET with the digits of a card", "SIRET 38012986648625, siret n° 38012986648625", nil},
		{"other groups", "41111111 1111 1111 / 4 111 111 111 111 111 vues / 4111 1111-1111 1111", nil},
		{"wrong key", "4111 1111 1111 1112", nil},
		{"a longer number", "4111 1111 1111 1111 1111", nil},
		{"no issuer", "9111 1111 1111 1111 0000 0000 0000 0000", nil},
		{"groups of the bank", "FR14 20041 01005 0500013M026 06", []string{"iban:FR14 20041 01005 0500013M026 06"}},
		{"in small letters", "fr7630006000011234567890189", []string{"iban:fr7630006000011234567890189"}},
		{"country apart", "IBAN FR 76 3000 6000 0112 3456 7890 189", []string{"iban:FR 76 3000 6000 0112 3456 7890 189"}},
		{"with hyphens", "IBAN:FR76-3000-6000-0112-3456-7890-189.", []string{"iban:FR76-3000-6000-0112-3456-7890-189"}},
		{"of letters and digits", "GB29 NWBK 6016 1331 9268 19", []string{"iban:GB29 NWBK 6016 1331 9268 19"}},
		{"words after it", "GB29 NWBK 6016 1331 9268 19 THANKS", []string{"iban:GB29 NWBK 6016 1331 9268 19"}},
		{"within a word", "XGB29NWBK60161331926819 GB29NWBK60161331926819X", nil},
		{"of no country", "ZZ29 NWBK 6016 1331 9268 19", nil},
		{"an NIR", "253072A07300443; 2 95 10 99 126 111 93; 2951099126111 93; 1 89 12 75 125 012 / 82", []string{"nir:253072A07300443", "nir:2 95 10 99 126 111 93", "nir:2951099126111 93", "nir:1 89 12 75 125 012 / 82"}},
		{"an NIR without its key", "2 95 10 99 126 111", nil},
		{"an NIR with a wrong key, sex or month", "2 95 10 99 126 111 94; 6 95 10 99 126 111 52; 2 95 13 99 126 111 20", nil},
	})
}

// Whatever is made by the rule is found, whole, grouped or not; and one digit changed
// makes it none.
func TestIdentifiersAreFoundByTheirKeys(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 2026))
	makers := map[charter.IdentifierKind]func(*rand.Rand) (compact, grouped string){
		charter.IBAN: newIBAN, charter.PaymentCard: newCard, charter.NIR: newNIR,
	}
	for kind, newOne := range makers {
		for range 2000 {
			compact, grouped := newOne(random)
			for _, written := range []string{compact, grouped, strings.ReplaceAll(grouped, " ", "\u202f")} {
				s := "Voici : " + written + ", merci"
				require.Equal(t, []string{kind.String() + ":" + written}, identifiers(s), s)
				found := charter.Identifiers(s)[0]
				require.Equal(t, compact, found.Canonical(s))
			}
			at := 4 + random.IntN(len(compact)-4)
			if c := compact[at]; c >= '0' && c <= '9' {
				other := compact[:at] + string('0'+(c-'0'+1+byte(random.IntN(9)))%10) + compact[at+1:]
				require.Empty(t, identified("Voici : "+other+", merci", kind), "%s made %s", compact, other)
			}
		}
	}
}

// digits returns n random digits.
func digits(random *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(byte('0' + random.IntN(10)))
	}
	return b.String()
}

// grouped parts s in groups of the given sizes, the last one repeated.
func grouped(s string, sizes ...int) string {
	var parts []string
	for k := 0; s != ""; k++ {
		n := min(sizes[min(k, len(sizes)-1)], len(s))
		parts, s = append(parts, s[:n]), s[n:]
	}
	return strings.Join(parts, " ")
}

// newIBAN makes the account of a country whose accounts are digits, by long division.
func newIBAN(random *rand.Rand) (string, string) {
	countries := []struct {
		code   string
		length int
	}{{"FR", 27}, {"BE", 16}, {"DE", 22}, {"NO", 15}, {"ES", 24}, {"PL", 28}, {"LC", 32}}
	c := countries[random.IntN(len(countries))]
	account := digits(random, c.length-4)
	remainder := 0
	for _, d := range account + fmt.Sprint(c.code[0]-'A'+10) + fmt.Sprint(c.code[1]-'A'+10) + "00" {
		remainder = (remainder*10 + int(d-'0')) % 97
	}
	compact := fmt.Sprintf("%s%02d%s", c.code, 98-remainder, account)
	return compact, grouped(compact, 4)
}

// newCard makes the number of a Visa or a Mastercard.
func newCard(random *rand.Rand) (string, string) {
	number := []string{"4", "52"}[random.IntN(2)]
	number += digits(random, 15-len(number))
	sum := 0
	for k, d := range number {
		v := int(d - '0')
		if k%2 == 0 {
			v = v*2/10 + v*2%10
		}
		sum += v
	}
	compact := fmt.Sprint(number, (10-sum%10)%10)
	return compact, grouped(compact, 4)
}

// newNIR makes the number of a person born in any department, Corsica and overseas included.
func newNIR(random *rand.Rand) (string, string) {
	departments := []struct {
		code  string
		value string
	}{{"75", "75"}, {"01", "01"}, {"2A", "19"}, {"2B", "18"}, {"99", "99"}, {"97", "97"}}
	d := departments[random.IntN(len(departments))]
	head, tail := fmt.Sprintf("%d%s%02d", 1+random.IntN(2), digits(random, 2), 1+random.IntN(12)), digits(random, 6)
	var number int64
	_, _ = fmt.Sscan(head+d.value+tail, &number)
	compact := fmt.Sprintf("%s%s%s%02d", head, d.code, tail, 97-number%97)
	if d.code == "97" {
		return compact, grouped(compact, 1, 2, 2, 3, 2, 3, 2)
	}
	return compact, grouped(compact, 1, 2, 2, 2, 3, 3, 2)
}

func TestIdentifierCanonical(t *testing.T) {
	for s, want := range map[string]string{
		"06 39 98 12 34": "+33639981234", "06/39/98/12/34": "+33639981234", "(06) 39 98 12 34": "+33639981234", "+33 (0)6 39 98 12 34": "+33639981234", "0033639981234": "+33639981234",
		"+33 0639981234": "+33639981234", "+33 6 39 98 12 34 poste 12": "+33639981234", "+39 06 6982 1234": "+390669821234", "+44 (0)20 7946 0958": "+442079460958", "+49 (0) 1357 528320": "+491357528320", "+225 07 12 34 56 78": "+2250712345678",
		"Lea.Martin@Example.org": "lea.martin@example.org", "lea dot martin at Example dot org": "lea.martin@example.org", "lea [at] ex [point] fr": "lea@ex.fr",
		"FR76 3000 6000 0112 3456 7890 189": "FR7630006000011234567890189", "4111-1111-1111-1111": "4111111111111111", "2 53 07 2b 073 004 70": "253072B07300470",
	} {
		list := charter.Identifiers(s)
		require.Len(t, list, 1, s)
		assert.Equal(t, want, list[0].Canonical(s), s)
	}
}

func TestIdentifierMasked(t *testing.T) {
	for s, want := range map[string]string{
		"06 39 98 12 34": "06 •• •• •• 34", "+33 6 39 98 12 34": "+33 • •• •• •• 34", "0033 639981234": "0033 •••••••34", "(+45) 12-34-56-78": "(+45) ••-••-••-78",
		"lea.martin@example.org": "l•••@example.org", "lea arobase exemple point fr": "l•••@exemple.fr", "root@[192.0.2.1]": "r•••@[192.0.2.1]",
		"FR76 3000 6000 0112 3456 7890 189": "FR•• •••• •••• •••• •••• •••• •89", "4111 1111 1111 1111": "•••• •••• •••• 1111", "2 53 07 2B 073 004 70": "2 •• •• •• ••• ••• ••",
	} {
		list := charter.Identifiers(s)
		require.Len(t, list, 1, s)
		assert.Equal(t, want, list[0].Masked(s), s)
	}
	for _, i := range []charter.Identifier{{}, {Kind: charter.IBAN, Start: 3, End: 2}, {Kind: charter.NIR, Start: -1, End: 2}, {Kind: charter.EmailAddress, Start: 0, End: 9}, {Kind: 99, Start: 0, End: 1}} {
		assert.Empty(t, i.Masked("abc"), i)
		assert.Empty(t, i.Canonical("abc"), i)
	}
	for kind := charter.EmailAddress; kind <= charter.NIR; kind++ { // a text that it was not found in
		for _, s := range []string{"a", "é", "@", "0", "+", "(", "\xff", " dot "} {
			i := charter.Identifier{Kind: kind, Start: 0, End: len(s)}
			assert.NotPanics(t, func() { i.Masked(s); i.Canonical(s) })
		}
	}
}

func TestIdentifierKindText(t *testing.T) {
	for kind, name := range map[charter.IdentifierKind]string{charter.EmailAddress: "email", charter.PhoneNumber: "phone", charter.IBAN: "iban", charter.PaymentCard: "card", charter.NIR: "nir"} {
		encoded, err := kind.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(encoded))
		var decoded charter.IdentifierKind
		require.NoError(t, decoded.UnmarshalText(encoded))
		assert.Equal(t, kind, decoded)
	}
}

// FuzzIdentifiers looks for identifiers in any text: they are in order, apart, on the borders
// of characters; each is found again where it stands alone, and its mask says less than it.
func FuzzIdentifiers(f *testing.F) {
	f.Add("Écrivez à lea.martin@example.org, lea arobase ex point fr ou 06 39 98 12 34, +33 (0)6 39 98 12 34 poste 3")
	f.Add("FR76 3000 6000 0112 3456 7890 189 / 2 53 07 2B 073 004 70 / 4111-1111-1111-1111 12/28 \xff")
	f.Add("(+45) 12-34-56-78 00 421 123 456 789 a@[1.2.3.4] x at y dot com 0\u00a0800\u202f123 456")
	f.Fuzz(checkIdentifiers)
}

// checkIdentifiers holds what is found in a text against what every text must give.
func checkIdentifiers(t *testing.T, s string) {
	t.Helper()
	end, valid := 0, utf8.ValidString(s)
	for _, i := range charter.Identifiers(s) {
		require.True(t, end <= i.Start && i.Start < i.End && i.End <= len(s), "%v of %q", i, s)
		end = i.End
		if valid {
			require.True(t, utf8.ValidString(s[i.Start:i.End]), "%v of %q", i, s)
		}
		masked := i.Masked(s)
		require.Contains(t, masked, "•")
		require.NotEqual(t, s[i.Start:i.End], masked)
		require.NotEmpty(t, i.Canonical(s), "%v of %q", i, s)
	}
}

// Pieces of identifiers, put together at random, break nothing.
func TestIdentifiersOfAnyMixture(t *testing.T) {
	pieces := strings.Split("0|00|06|39|98 12 34|+|+33|(0)|(|)| | |.|-|/|4111|1111 1111 1111|3714 496353 98431|FR|FR76|3000 6000 0112 3456 7890 189|2B|2 53 07 |073 004 70|"+
		"lea|@|[192.0.2.1]|example.org| at | dot | arobase |(at)| point |com|poste 12|x7| €| vues|commande |, |\n|é|中|\u202f|\u00a0|\xff|🎉|1️⃣|#a|https://a.fr|:|24h|12/28|_", "|")
	random := rand.New(rand.NewPCG(6, 11))
	found := 0
	for range 30_000 {
		var b strings.Builder
		for range 1 + random.IntN(14) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		checkIdentifiers(t, b.String())
		found += len(charter.Identifiers(b.String()))
	}
	assert.Greater(t, found, 1000)
}

// The time is in proportion to the length, whatever is written again and again.
func TestIdentifiersOfLongTexts(t *testing.T) {
	for _, piece := range []string{"0", "00 ", "+", "1 ", "06 39 98 12 34 ", "a.", "a at ", " dot a", "a@", "(", "x@a dot ", "FR76 ", "1/", "+33", " ", "00(", "1-", "0639981234, ", "a . "} {
		s := strings.Repeat(piece, 1<<18/len(piece))
		took := time.Hour
		for range 3 { // the best of some: the machine may be busy
			start := time.Now()
			checkIdentifiers(t, s)
			if took = min(took, time.Since(start)); took < 2*time.Second {
				break
			}
		}
		assert.Less(t, took, 2*time.Second, "%q", piece)
	}
}

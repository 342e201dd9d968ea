package charter_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

func TestLintPersonalData(t *testing.T) {
	l := linter(t, house())
	list := l.Lint(charter.Post{
		Title: "Écrivez à lea.martin@example.org",
		Text:  "Appelez le 06 39 98 12 34. Virement sur FR76 3000 6000 0112 3456 7890 189, carte 4111 1111 1111 1111, numéro 2 53 07 2B 073 004 70.",
		Media: []charter.Media{{Kind: charter.Image, Alt: "Une affiche : 01 99 00 12 34"}},
	})
	assert.Equal(t, []string{
		"/media/0/alt: Numéro de téléphone publié (01 •• •• •• 34) : assurez-vous qu'il est destiné à tous.",
		"/text: Numéro de téléphone publié (06 •• •• •• 34) : assurez-vous qu'il est destiné à tous.",
		"/text: IBAN publié (FR•• •••• •••• •••• •••• •••• •89) : transmettez-le en privé.",
		"/text: Numéro de carte de paiement publié (•••• •••• •••• 1111) : retirez-le.",
		"/text: Numéro de sécurité sociale publié (2 •• •• •• ••• ••• ••) : retirez-le.",
		"/title: Adresse électronique publiée (l•••@example.org) : assurez-vous qu'elle est destinée à tous.",
	}, plain(sentences(list, language.French)))
	assert.Equal(t, []string{
		"/media/0/alt: A phone number is given (01 •• •• •• 34): make sure that it is meant for everyone.",
		"/text: A phone number is given (06 •• •• •• 34): make sure that it is meant for everyone.",
		"/text: An IBAN is given (FR•• •••• •••• •••• •••• •••• •89): send it in private.",
		"/text: The number of a payment card is given (•••• •••• •••• 1111): remove it.",
		"/text: A French social security number is given (2 •• •• •• ••• ••• ••): remove it.",
		"/title: An e-mail address is given (l•••@example.org): make sure that it is meant for everyone.",
	}, sentences(list, language.English))
	assert.Equal(t, finding.Warning, list[1].Severity)
	assert.Equal(t, finding.Error, list[2].Severity)
}

func TestLintNobodysData(t *testing.T) {
	l := linter(t, charter.Charter{})
	for _, s := range []string{
		"Notre service client : 0 800 123 456, 08 00 12 34 56 ou 36 39", "Merci @lea_m @lea@mastodon.social", "Déjà 3 639 981 234 vues !",
		"Virement sur FR76 3000 6000 0112 3456 7890 188", "Commande n° 0639981234 expédiée", "Réf. 06-39-98-12-34-B", "À 12 390 € le 06/12/2026",
	} {
		assert.Empty(t, l.Lint(charter.Post{Text: s}), s)
	}
}

// The mailbox of a function is nobody's; one with a name in it is somebody's.
func TestLintMailboxes(t *testing.T) {
	l := linter(t, charter.Charter{})
	for _, address := range []string{"contact@example.org", "RH@example.org", "service-client@example.org", "presse-paris@example.org", "info2@example.org", "contact [at] example [dot] org"} {
		assert.Empty(t, l.Lint(charter.Post{Text: "Écrivez à " + address}), address)
	}
	for _, address := range []string{"lea@example.org", "contactez.lea@example.org", "info.martin@example.org", "martin.rh@example.org", "comte@example.org"} {
		assert.Equal(t, []finding.Code{charter.CodePersonalEmail}, codes(l.Lint(charter.Post{Text: "Écrivez à " + address})), address)
	}
}

func TestLintMuchPersonalData(t *testing.T) {
	l := linter(t, charter.Charter{})
	list := l.Lint(charter.Post{Text: strings.Repeat("06 39 98 12 34\n", 130)})
	require.Len(t, list, charter.MaxPersonalFindings+1)
	assert.Equal(t, "30 more addresses or numbers are not listed.", list[0].Localize(language.English))
	assert.Equal(t, "30 autres adresses ou numéros ne sont pas listés.", strings.ReplaceAll(list[0].Localize(language.French), "\u00a0", " "))

	long := strings.Repeat("é", text.MaxBytes/2) + "06 39 98 12 34"
	assert.Equal(t, []finding.Code{charter.CodeTextUnread}, codes(l.Lint(charter.Post{Text: long})), "what lies beyond is not searched")
}

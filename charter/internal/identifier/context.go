package identifier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/charter/internal/wordset"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// maxContext is how far around a number words are looked at, in bytes.
const maxContext = 48

// isCounted reports whether the text after a number says what it counts: a thing that people
// count in thousands, money, a share.
func isCounted(rest string) bool {
	rest = strings.TrimLeft(rest, " \u00a0\u2009\u202f")
	r, size := utf8.DecodeRuneInString(rest)
	if size == 0 {
		return false
	}
	if r == '%' || unicode.Is(unicode.Sc, r) {
		return true
	}
	return countedThings[folded(firstWord(rest))]
}

// isReference reports whether the words before the number at i name it as that of something
// else: an order, a company, « client n° ».
func isReference(s string, i int) bool {
	before := s[max(0, i-maxContext):i]
	numbered, number := false, false
	for range 5 {
		before = strings.TrimRightFunc(before, func(r rune) bool { return !isWordRune(r) && !strings.ContainsRune("!?\n", r) })
		word := lastWord(before)
		switch w := folded(word); {
		case references[w]:
			return true
		case numberedThings[w]:
			numbered = true
		case numberWords[w]:
			number = true
		case !referenceWords[w]:
			return false
		}
		if numbered && number {
			return true
		}
		before = before[:len(before)-len(word)]
	}
	return false
}

// folded returns a word as words are compared.
func folded(word string) string {
	if len(word) > maxContext {
		return ""
	}
	return text.NewTerm(word).String()
}

func firstWord(s string) string {
	if end := strings.IndexFunc(s, func(r rune) bool { return !isWordRune(r) }); end >= 0 {
		return s[:end]
	}
	return s
}

func lastWord(s string) string {
	at := strings.LastIndexFunc(s, func(r rune) bool { return !isWordRune(r) })
	if at < 0 {
		return s
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	return s[at+size:]
}

// countedThings are what posts count: audiences, reactions, people, money, measures.
var countedThings = wordset.Of(
	"abonne abonnes abonnee abonnees follower followers fan fans membre membres inscrit inscrits ami amis",
	"vue vues visionnage visionnages impression impressions lecture lectures ecoute ecoutes clic clics visite visites visiteur visiteurs",
	"lecteur lecteurs reaction reactions like likes partage partages commentaire commentaires telechargement telechargements",
	"interaction interactions mention mentions vote votes avis signature signatures participant participants",
	"personne personnes habitant habitants client clients cliente clientes utilisateur utilisateurs entreprise entreprises emploi emplois",
	"euro euros eur dollar dollars usd franc francs chf livre livres gbp centime centimes",
	"vente ventes commande commandes exemplaire exemplaires unite unites produit produits colis arbre arbres repas pas",
	"an ans annee annees mois jour jours heure heures minute minutes fois km kg g m tonne tonnes metre metres litre litres",
	"subscriber subscribers member members friend friends view views play plays stream streams click clicks visit visits visitor visitors",
	"reader readers share shares comment comments download downloads reaction signature signatures participant people person users user",
	"customer customers company companies job jobs pound pounds cent cents sale sales order orders copy copies unit units product products",
	"tree trees meal meals step steps year years month months day days hour hours time times mile miles ton tons",
)

// references are what bears a number of its own that is not a person's.
var references = wordset.Of(
	"commande cde cmd order ref refs reference references facture factures invoice invoices dossier ticket colis parcel suivi tracking",
	"siret siren tva vat rcs rna ean gtin upc isbn issn sku asin doi brevet patent imei",
	"compte account lot batch serie serial version build identifiant identifier id",
)

// numberedThings are references where their number is said to be one: a customer's service
// has a phone too.
var numberedThings = wordset.Of(
	"client customer adherent member contrat contract devis quote bon code coupon billet reservation booking case article item modele model",
)

// numberWords say that a number is one.
var numberWords = wordset.Of("n no num numero nr number")

// referenceWords are what may stand between the name of a reference and its number.
var referenceWords = wordset.Of("de du d la le les l the of est is votre notre your our my mon ma")

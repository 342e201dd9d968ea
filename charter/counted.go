package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// maxContext is how far around a number words are looked at, in bytes.
const maxContext = 48

// isCounted reports whether the text after a number says what it counts: a thing that people
// count in thousands, money, a share.
func isCounted(rest string) bool {
	rest = strings.TrimLeftFunc(rest, unicode.IsSpace)
	r, size := utf8.DecodeRuneInString(rest)
	if size == 0 {
		return false
	}
	if r == '%' || unicode.Is(unicode.Sc, r) {
		return true
	}
	return countedThings[folded(firstWord(rest))]
}

// isCountedBefore reports whether a sign of money stands before the number at i.
func isCountedBefore(s string, i int) bool {
	r, size := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s[:i], unicode.IsSpace))
	return size > 0 && unicode.Is(unicode.Sc, r)
}

// isReference reports whether the words before the number at i name it as that of something
// else: an order, a file, a company.
func isReference(s string, i int) bool {
	before := s[max(0, i-maxContext):i]
	for range 5 {
		before = strings.TrimRightFunc(before, func(r rune) bool { return !isWordRune(r) && !strings.ContainsRune(".!?\n", r) || r == '.' })
		word := lastWord(before)
		if word == "" {
			return false
		}
		switch w := folded(word); {
		case references[w]:
			return true
		case !referenceWords[w]:
			return false
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
	return s[strings.LastIndexFunc(s, func(r rune) bool { return !isWordRune(r) })+1+afterRune(s):]
}

// afterRune returns by how much the last rune of s that is of no word is longer than a byte.
func afterRune(s string) int {
	at := strings.LastIndexFunc(s, func(r rune) bool { return !isWordRune(r) })
	if at < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	return size - 1
}

// words returns a set of words, folded.
func words(lists ...string) map[string]bool {
	set := map[string]bool{}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			set[w] = true
		}
	}
	return set
}

// countedThings are what posts count: audiences, reactions, people, money, measures.
var countedThings = words(
	"de d", // millions are left out: +34 612 345 678 de vues
	"abonne abonnes abonnee abonnees follower followers fan fans membre membres inscrit inscrits contact contacts ami amis",
	"vue vues visionnage visionnages impression impressions lecture lectures ecoute ecoutes clic clics visite visites visiteur visiteurs",
	"lecteur lecteurs reaction reactions like likes j partage partages commentaire commentaires telechargement telechargements",
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
var references = words(
	"commande cde cmd order ref reference references facture invoice devis quote dossier case ticket colis parcel suivi tracking",
	"siret siren tva vat rcs rna ean gtin upc isbn issn sku asin doi brevet patent imei",
	"compte account client customer adherent member contrat contract lot batch serie serial code coupon bon billet",
	"article item modele model version build identifiant identifier id dossiers commandes orders factures invoices",
)

// referenceWords are what may stand between the name of a reference and its number.
var referenceWords = words("n no nº num numero number nr de du d la le les l the of est is votre notre your our my mon ma")

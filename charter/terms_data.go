package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// builtIn are the terms that posts are held against in any house, in French and in English.
var builtIn = []struct {
	code  finding.Code
	terms []string
}{
	{CodeClaim, []string{
		"n° 1", "nº 1", "numéro 1", "numéro un", "leader du marché", "leader mondial", "leader européen", "leader français", "le meilleur du marché", "la meilleure du marché",
		"meilleur prix garanti", "le moins cher du marché", "résultat garanti", "résultats garantis", "100 % garanti", "100 % efficace", "sans aucun risque", "unique au monde", "imbattable",
		"number one", "number 1", "#1", "world leader", "market leader", "world's best", "best in the world", "best on the market", "the cheapest", "unbeatable",
		"guaranteed results", "results guaranteed", "100% guaranteed", "100% effective", "risk-free", "lowest price guaranteed",
	}},
	{CodeLinkText, []string{"cliquez ici", "clique ici", "cliquer ici", "click here", "tap here", "click this link", "cliquez sur ce lien"}},
}

package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// builtIn are the terms that posts are held against in any house, in French and in English.
var builtIn = []struct {
	code  finding.Code
	claim claim
	terms []string
}{
	{CodeClaim, ranked, []string{
		"n° 1", "nº 1", "n°1", "nº1", "numéro 1", "numéro un", "number one", "number 1", "no. 1", "#1",
	}},
	{CodeClaim, scoped, []string{
		"du marché", "du monde", "au monde", "de France", "d'Europe", "du secteur", "on the market", "in the world", "in France", "in Europe", "in the industry",
	}},
	{CodeClaim, alone, []string{
		"leader du marché", "leader mondial", "leader européen", "leader français",
		"meilleur prix garanti", "résultat garanti", "résultats garantis", "100 % garanti", "100 % efficace", "sans aucun risque", "unique au monde", "imbattable",
		"world leader", "market leader", "world's best", "unbeatable",
		"guaranteed results", "results guaranteed", "100% guaranteed", "100% effective", "risk-free", "lowest price guaranteed",
	}},
	{CodeLinkText, alone, []string{"cliquez ici", "clique ici", "cliquer ici", "click here", "tap here", "click this link", "cliquez sur ce lien"}},
}

package smart

import "slices"

// Words of a scope without a bound: everything of a kind, « tous les réseaux sociaux »,
// "every single platform". They are singular, as the lexer leaves them.
var (
	universalWords = [2][]string{
		english: {"all", "every", "each", "any"},
		french:  {"tou", "toute", "chaque", "chacun", "chacune", "ensemble", "integralite", "totalite", "importe"},
	}
	// between a word for all and the noun it is about
	universalLinks = [2][]string{
		english: {"of", "the", "major", "main", "single", "big", "possible", "available", "existing", "other", "social", "one"},
		french: {
			"de", "des", "du", "d'", "le", "la", "les", "l'", "quel", "quelle", "grand", "grande", "principal",
			"principau", "principale", "autre", "existant", "existante", "possible", "disponible",
		},
	}
	placesOfAll = [2][]string{
		english: {"network", "platform", "channel", "media", "site"},
		french:  {"reseau", "plateforme", "canal", "canau", "media", "support"},
	}
)

// universals finds scopes without a bound beside those the lexicon spells out, and takes
// their words. A number among them, or whose they are, bounds the scope: « les 3 réseaux »,
// "all our networks".
func (s *scan) universals() {
	if !s.has(universalTrait) {
		return
	}
	l := s.language()
	for i := range s.tokens {
		if !s.tokens[i].bears(universalTrait) || s.at(i).kind != wordToken {
			continue
		}
		end := i + 1
		for end < len(s.tokens) && end < i+6 && slices.Contains(universalLinks[l], s.word(end)) {
			end++
		}
		if !slices.Contains(placesOfAll[l], s.word(end)) && !s.generalNetworks(end) {
			continue
		}
		for end++; s.word(end) == "social" || s.word(end) == "sociau" || s.word(end) == "media"; {
			end++
		}
		if s.free(i, end) {
			s.part(RoleVague, i, end, "universal", sure)
			s.remark(CodeUniversalScope, i, end)
			s.claim(i, end)
			s.universe = true
		}
	}
}

// generalNetworks reports whether token i starts a name for social networks in general.
func (s *scan) generalNetworks(i int) bool {
	t := s.at(i)
	return t.is(metricTopic) && t.rule.id == accountsRule && slices.Contains([]string{"reseau", "social", "plateforme", "platform"}, t.word)
}

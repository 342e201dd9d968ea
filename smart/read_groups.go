package smart

// groupWords are nouns of groups of people and of those one sells to, folded and singular as
// the lexer leaves them: with « pour », "for" and the like before them they are an audience.
const groupWords = "professionnel etudiant etudiante parent entreprise pme tpe eti artisan dirigeant dirigeante decideur cadre femme homme jeune " +
	"senior ado adolescent particulier public touriste famille developpeur developpeuse enseignant enseignante medecin infirmier infirmiere avocat " +
	"createur entrepreneur entrepreneuse freelance independant habitant citoyen lyceen collegien recruteur directeur directrice marketeur " +
	"passionne amateur joueur sportif commercant restaurateur agriculteur retraite fondateur startup journaliste investisseur association " +
	"collectivite ecole universite salarie collaborateur apprenant riverain voyageur proprietaire locataire fournisseur distributeur revendeur " +
	"influenceur consommateur internaute mere pere maman papa enfant debutant expert technicien ingenieur chercheur soignant patient " +
	"professional student business businesse company companie smb sme founder marketer manager director executive maker woman women man men teen " +
	"teenager millennial mom dad mother father family familie homeowner buyer developer engineer teacher educator doctor physician nurse lawyer " +
	"creator freelancer resident citizen recruiter gamer enthusiast athlete coach retailer farmer retiree agency agencie journalist investor " +
	"nonprofit school university universitie tourist traveler traveller youth adult kid child children graduate beginner owner " +
	"consumer shopper hobbyist expat veteran couple bride runner cyclist musician artist designer writer employee team leader ceo cto cmo"

// groups finds the people that a preposition leads to: « pour les jeunes parents », "for
// small businesses", « une communauté de passionnés »; the market, B2B or B2C; and the
// campaign that a hashtag names.
func (s *scan) groups() {
	for i := 0; i < len(s.tokens); i++ {
		if t := &s.tokens[i]; !t.bears(marketTrait|groupTrait) && t.kind != opaqueToken {
			continue
		}
		if s.bears(i, marketTrait) {
			s.part(RoleAudience, i, i+1, "audience.market", convention)
			continue
		}
		if s.at(i).kind == opaqueToken && s.lexer.Bytes()[s.at(i).start] == '#' {
			s.part(RoleScope, i, i+1, "scope.campaign", convention)
			continue
		}
		at := s.group(i)
		if at < 0 {
			continue
		}
		at = s.skip(at, "les", "le", "la", "l'", "des", "nos", "no", "the", "our", "all", "tou")
		end := s.phraseEnd(at, 6)
		for k := at; k < min(end, at+4); k++ {
			if t := s.at(k); t.bears(publicTrait) && !t.is(verbTopic) {
				s.part(RoleAudience, at, end, "audience.group", convention)
				i = end - 1
				break
			}
		}
	}
}

// group returns where people may be named after the preposition at i, or -1.
func (s *scan) group(i int) int {
	if !s.bears(i, groupTrait) || s.claimed[i] {
		return -1
	}
	before := s.at(i - 1)
	switch s.word(i) {
	case "pour", "aux", "for", "among", "amongst", "chez", "parmi", "toward", "ver":
		return i + 1
	case "to":
		if !before.is(wishTopic) {
			return i + 1
		}
	case "au":
		if s.word(i+1) == "grand" {
			return i + 1
		}
	case "de", "d'", "of":
		if before.is(metricTopic) && (before.rule.metric.class == notionClass || before.rule.metric.class == crowdClass) {
			return i + 1
		}
		if s.at(i-2).is(metricTopic) && before.rule == nil && before.kind == wordToken { // « une communauté engagée de »
			return i + 1
		}
	}
	return -1
}

package smart

// owners finds who answers for the objective: after words that say so, « porté par l'équipe
// com », "Owner: Sam", "assigned to @lea"; or before them and before what one must do, « Marie
// est responsable de », "The sales team will".
func (s *scan) owners() {
	if !s.topics.has(ownerTopic) && !s.topics.has(wishTopic) {
		return
	}
	first := s.opening()
	for i := first; i < len(s.tokens); i++ {
		t := s.at(i)
		switch {
		case t.is(ownerTopic) && !t.rule.has(agentFlag):
			at := i + int(t.span)
			for s.at(at).kind == signToken {
				at++
			}
			end := at + 1
			if s.at(at).kind != opaqueToken {
				end = s.phraseEnd(at, 4)
			}
			if end > at && end <= len(s.tokens) {
				s.part(RoleOwner, at, end, t.rule.id, sure)
			}
			return
		case t.is(ownerTopic):
			if s.person(s.clause(i, first), i) {
				s.part(RoleOwner, s.clause(i, first), i, t.rule.id, sure)
			}
			return
		case t.is(wishTopic) && commands(t.word):
			if s.person(s.clause(i, first), i) {
				s.part(RoleOwner, s.clause(i, first), i, "owner.subject", convention)
			}
			return
		}
	}
}

// commands reports whether a word of wish says what its subject has to do.
func commands(word string) bool {
	switch word {
	case "doit", "doivent", "must", "will", "shall":
		return true
	}
	return false
}

// person reports whether tokens i to j may name who does something: a few words, none of which
// is counted, dated or a pronoun; after an article, those of people at work: « l'équipe com ».
func (s *scan) person(i, j int) bool {
	if j <= i || j-i > 6 {
		return false
	}
	agent := !s.determined(i)
	for at := i; at < j; at++ {
		t := s.at(at)
		if s.claimed[at] || t.kind != wordToken || t.is(metricTopic) || t.is(networkTopic) || t.is(wishTopic) || t.is(factTopic) {
			return false
		}
		switch t.word {
		case "nou", "je", "on", "il", "elle", "we", "i", "it", "this", "you", "vou", "they", "cela", "ca", "ce", "that", "there":
			return false
		case "equipe", "team", "manager", "agence", "agency", "service", "department", "departement", "responsable", "direction",
			"director", "directeur", "directrice", "stagiaire", "intern", "pole", "charge", "chargee", "chef", "cheffe", "ceo", "founder",
			"fondateur", "fondatrice", "alternant", "officer", "lead", "specialist", "staff", "redacteur", "redactrice", "writer":
			agent = true
		}
	}
	return agent
}

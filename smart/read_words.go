package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// words records the parts that stand by themselves: networks, audience, vague words.
func (s *scan) words() {
	for i := 0; i < len(s.tokens); {
		t := &s.tokens[i]
		if t.rule == nil || s.claimed[i] {
			i++
			continue
		}
		end := i + int(t.span)
		switch t.topic {
		case networkTopic:
			s.part(RoleNetwork, i, end, t.rule.id, sure)
		case audienceTopic:
			if last := s.phraseEnd(end, 8); last > end {
				s.part(RoleAudience, s.skip(end, "les", "la", "le", "l'", "the"), last, t.rule.id, convention)
			}
		case vagueTopic:
			if !s.counted(i) {
				s.part(RoleVague, i, end, t.rule.id, convention)
				s.remark(CodeVagueWord, i, end)
			}
		case universalTopic:
			s.part(RoleVague, i, end, t.rule.id, sure)
			s.remark(CodeUniversalScope, i, end)
		}
		i = end
	}
}

// counted reports whether a figure stands just before token i, so that the words there
// say of what: "10 more clicks".
func (s *scan) counted(i int) bool {
	for k := range s.figure {
		if s.figure[k].to == i {
			return true
		}
	}
	return false
}

func (s *scan) remark(code finding.Code, i, j int) {
	span := s.span(i, j)
	f := book().Finding(code, finding.Root, finding.Text("words", s.source[span.Start:span.End]))
	f.Span = span
	s.vague = append(s.vague, f)
}

// phraseEnd returns the end of the noun phrase that starts at i: up to a word that starts
// something else, a sign, or so many words.
func (s *scan) phraseEnd(i, most int) int {
	end := i
	for end < len(s.tokens) && end-i < most {
		t := s.at(end)
		if t.word == "/" && s.at(end-1).is(networkTopic) && s.at(end+1).is(networkTopic) {
			end++
			continue
		}
		if t.kind != wordToken || s.claimed[end] || t.stops() {
			break
		}
		end++
	}
	for end > i && s.bears(end-1, linkTrait) {
		end--
	}
	return end
}

// stops reports whether a word starts something other than the noun phrase before it.
func (t *token) stops() bool { return stopping.has(t.topic) || t.bears(stopTrait) }

package smart

import (
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// catalogue makes the networks of the sentence those of c: a built-in one that c has not is
// none, and those that c adds are found by their names, the longest first.
func (s *scan) catalogue(c network.Catalogue) {
	builtin := network.Builtin()
	if c == (network.Catalogue{}) || c == builtin {
		return
	}
	for i := range s.tokens {
		t := s.at(i)
		if !t.is(networkTopic) {
			continue
		}
		if _, has := c.Network(network.ID(t.rule.name)); !has {
			t.rule, t.topic, t.span = nil, 0, 0
		}
	}
	var names []rule
	for n := range c.Networks() {
		if _, has := builtin.Network(n.ID); has {
			continue
		}
		for _, alias := range append(n.Aliases, string(n.ID)) {
			names = append(names, rule{id: "network." + string(n.ID), topic: networkTopic, name: string(n.ID), words: text.Fold(alias).String()})
		}
	}
	added := newLexicon(names)
	added.identify(s.tokens)
	for i := 0; i < len(s.tokens); {
		r, n := added.entries[s.at(i).id].match(s.tokens, i)
		if t := s.at(i); r != nil && (t.rule == nil || n >= int(t.span)) {
			t.rule, t.topic, t.span = r, r.topic, uint8(n)
			s.topics |= 1 << networkTopic
			for k := i + 1; k < i+n; k++ {
				s.at(k).rule, s.at(k).topic, s.at(k).span = nil, 0, 0
			}
		}
		i += max(1, n)
	}
}

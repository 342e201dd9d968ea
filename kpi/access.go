package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/network"
)

// Availability says whether the indicator with the given id can be had on a network for a
// kind of account: by what is known of it there, else of all networks, else of what it is
// made of. What advertising gives is asked of the advertising of the network when the
// network itself withholds a part. It is [NotKnown] for an id that c does not know. Time is
// linear in what the indicator is made of.
func (c Catalogue) Availability(id ID, on network.ID, kind network.AccountKind) Availability {
	a, _ := c.access(id, on, kind)
	return a
}

// access is Availability with the reason for a No.
func (c Catalogue) access(id ID, on network.ID, kind network.AccountKind) (Availability, Access) {
	l := &lookup{c: c, on: on, kind: kind}
	a := l.find(id)
	return a.availability, a.because
}

// lookup asks for indicators on one network for one kind of account.
type lookup struct {
	c    Catalogue
	on   network.ID
	kind network.AccountKind
	made map[ID]answer // those made of others
}

// answer is an availability, and what a No rests on.
type answer struct {
	availability Availability
	because      Access
}

func (l *lookup) find(id ID) answer {
	x := l.c.find(id)
	if x == nil {
		return answer{availability: NotKnown}
	}
	for _, place := range [...]network.ID{l.on, network.All} {
		if a := x.on(place, l.kind); a != nil {
			return answer{a.Availability, *a}
		}
	}
	if x.Formula.IsZero() {
		return answer{availability: NotKnown}
	}
	out, known := l.made[id]
	if !known {
		out = l.compose(x)
		if l.made == nil {
			l.made = map[ID]answer{}
		}
		l.made[id] = out
	}
	return out
}

// compose answers for an indicator by those it is made of.
func (l *lookup) compose(x *Indicator) answer {
	out := answer{availability: Yes}
	x.Formula.parts(func(_ string, _ int, part ID) {
		switch a := l.find(part); {
		case a.availability == No && out.availability != No:
			out = a
		case a.availability == NotKnown && out.availability == Yes:
			out.availability = NotKnown
		}
	})
	place := advertising(l.on)
	if out.availability == No && place != "" && (x.on(place, 0) != nil || slices.Contains(x.Formula.Numerator, "spend")) {
		if a, _ := l.c.access(x.ID, place, 0); a != No {
			return answer{availability: a}
		}
	}
	return out
}

// advertising returns the place that gives the figures of advertising on a network, or "".
func advertising(on network.ID) network.ID {
	switch on {
	case network.Facebook, network.Instagram:
		return MetaAds
	case network.LinkedIn:
		return LinkedInAds
	}
	return ""
}

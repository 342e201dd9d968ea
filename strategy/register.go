package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Register derives from a strategy what package charter needs to tell the law that applies:
// the territories of the organisation's audience; its profile, made of its traits, its
// turnover and the staff that its size bounds; and how it stands with each obligation, as
// [Situation.Obligations] records it.
//
// What the strategy shows need not be said of the organisation again: it rewards creators
// when it has a partnership, or an action that is one; it runs contests when an action is
// one; it uses trackers when its site has share buttons. Where [Organisation.Without] denies
// what the strategy shows, what it shows counts, and [Review] says so.
//
// The register shares nothing with s. What it says of law is a rule of thumb, not legal
// advice.
//
//	page := strategy.Register(s).Markdown(language.French, today)
func Register(s Strategy) charter.Register {
	o := s.Organisation
	r := charter.Register{
		ID: s.ID, Territories: slices.Clone(o.Territories), Entries: slices.Clone(s.Situation.Obligations),
		Profile: charter.Profile{Traits: slices.Clone(o.Traits), Staff: o.Size.staff(), Turnover: o.Turnover},
	}
	for _, shown := range s.shows() {
		if !slices.Contains(r.Profile.Traits, shown.trait) {
			r.Profile.Traits = append(r.Profile.Traits, shown.trait)
		}
	}
	for _, i := range s.undenied() {
		r.Profile.Without = append(r.Profile.Without, o.Without[i])
	}
	return r
}

// undenied returns the places of the traits that s is without and does not show.
func (s *Strategy) undenied() []int {
	var out []int
	shown := s.shows()
	for i, t := range s.Organisation.Without {
		if !slices.ContainsFunc(shown, func(x shownTrait) bool { return x.trait == t }) {
			out = append(out, i)
		}
	}
	return out
}

// shownTrait is a trait of the organisation that the rest of the strategy shows, and where.
type shownTrait struct {
	trait charter.Trait
	at    finding.Pointer
}

// shows returns the traits that s shows beside those it names, each once, at the first place.
func (s *Strategy) shows() []shownTrait {
	var out []shownTrait
	show := func(t charter.Trait, at finding.Pointer) {
		if !slices.ContainsFunc(out, func(x shownTrait) bool { return x.trait == t }) {
			out = append(out, shownTrait{t, at})
		}
	}
	if len(s.Partnerships) > 0 {
		show(charter.RewardsCreators, finding.Root.Field("partnerships"))
	}
	for i, a := range s.Actions {
		at := finding.Root.Field("actions").Index(i).Field("kind")
		switch a.Kind {
		case ActionPartnership:
			show(charter.RewardsCreators, at)
		case ActionContest:
			show(charter.RunsContests, at)
		}
	}
	if site := s.Situation.Site; site != nil && site.ShareButtons != nil && *site.ShareButtons {
		show(charter.UsesTrackers, finding.Root.Field("situation").Field("site").Field("shareButtons"))
	}
	return out
}

// answersToLaw reports whether s says anything of how the organisation stands with the law.
func (s *Strategy) answersToLaw() bool {
	o := &s.Organisation
	return len(s.Situation.Obligations) > 0 || len(o.Traits) > 0 || len(o.Without) > 0 || !o.Turnover.IsZero()
}

// relocateLaw returns the place in s of something said of its register.
func (s *Strategy) relocateLaw(p finding.Pointer) finding.Pointer {
	root, rest := p.Cut()
	switch root {
	case "entries":
		return finding.Root.Field("situation").Field("obligations") + rest
	case "profile":
		at := finding.Root.Field("organisation")
		member, list := rest.Cut()
		if i, below, indexed := list.CutIndex(); member == "without" && indexed {
			return at.Field(member).Index(s.undenied()[i]) + below
		}
		return at + rest
	default:
		return finding.Root.Field("organisation") + p // its territories
	}
}

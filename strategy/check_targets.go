package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// checkTargets judges step 3: audiences, networks and accounts.
func (r *reviewer) checkTargets() {
	for i, a := range r.s.Accounts {
		at := finding.Root.Field("accounts").Index(i)
		r.findings = append(r.findings, r.networks.Check(a.Network, at.Field("network"), r.horizon())...)
		r.checkChoice(a, at)
		if len(a.Admins) == 1 {
			r.find("strategy.single_admin", at.Field("admins"), finding.Text("account", a.title()))
		}
	}
	for i, audience := range r.s.Audiences {
		present := func(id network.ID) bool {
			return slices.ContainsFunc(r.s.Accounts, func(a Account) bool { return a.Network == id })
		}
		if len(audience.Networks) > 0 && !slices.ContainsFunc(audience.Networks, present) {
			r.find("strategy.audience_unreached", finding.Root.Field("audiences").Index(i).Field("networks"),
				finding.Text("audience", audience.Name), r.onNetworks("networks", audience.Networks))
		}
	}
}

// horizon is the time the accounts have to serve: from the day of the review, or from the
// start of the calendar if that is later, to its end.
func (r *reviewer) horizon() calendar.Period {
	p := r.s.Calendar.Period
	if rest, err := calendar.NewPeriod(r.basis.AsOf, p.To()); err == nil && p.From().Before(r.basis.AsOf) {
		return rest
	}
	return p
}

// checkChoice compares an account with the decision on its network. An account that the
// audit closes needs no choice.
func (r *reviewer) checkChoice(a Account, at finding.Pointer) {
	if len(r.s.Choices) == 0 || r.s.verdict(a.ID) == VerdictClose {
		return
	}
	args := []finding.Arg{finding.Text("account", a.title()), r.onNetwork("network", a.Network)}
	i := slices.IndexFunc(r.s.Choices, func(c Choice) bool { return c.Network == a.Network })
	switch {
	case i < 0:
		r.find("strategy.network_unchosen", at.Field("network"), args...)
	case !r.s.Choices[i].Kept:
		r.find("strategy.network_left_aside", at.Field("network"), args...)
	}
}

// onNetwork says where a network is, "on LinkedIn", or gives its id when the catalogue
// does not hold it.
func (r *reviewer) onNetwork(arg string, id network.ID) finding.Arg {
	if n, found := r.networks.Network(id); found {
		return finding.Term(arg, n.On)
	}
	return finding.Text(arg, string(id))
}

func (r *reviewer) onNetworks(arg string, ids []network.ID) finding.Arg {
	places := make([]finding.Arg, len(ids))
	for i, id := range ids {
		places[i] = r.onNetwork("", id)
	}
	return finding.ListOf(arg, places...)
}

package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// checkTargets judges step 3: audiences, networks and accounts.
func (r *reviewer) checkTargets() {
	for i, a := range r.s.Accounts {
		at := finding.Root.Field("accounts").Index(i)
		r.checkChoice(a, at)
		if len(a.Admins) == 1 {
			r.find(CodeSingleAdmin, at.Field("admins"), finding.Text("account", a.DisplayName()))
		}
	}
	r.checkDecisions()
	for i, audience := range r.s.Audiences {
		present := func(id network.ID) bool {
			return slices.ContainsFunc(r.s.Accounts, func(a Account) bool { return a.Network == id })
		}
		if len(audience.Networks) > 0 && !slices.ContainsFunc(audience.Networks, present) {
			r.find(CodeAudienceUnreached, finding.Root.Field("audiences").Index(i).Field("networks"),
				finding.Text("audience", audience.Name), r.onNetworks("networks", audience.Networks))
		}
	}
}

// checkDecisions reports decisions that contradict one another: a network chosen and left
// aside, an account judged twice, or judged to be closed and still in use.
func (r *reviewer) checkDecisions() {
	choices := map[network.ID]bool{}
	for i, c := range r.s.Choices {
		if kept, decided := choices[c.Network]; decided && kept != c.Kept {
			r.find(CodeChoiceTwice, finding.Root.Field("choices").Index(i), r.onNetwork("network", c.Network))
		}
		choices[c.Network] = c.Kept
	}
	r.checkPresence(choices)
	users := map[string]int{}
	for _, a := range r.s.Actions {
		users[a.Account]++
	}
	for _, o := range r.s.Objectives {
		users[o.Account]++
	}
	audits := map[string]AccountVerdict{}
	for i, a := range r.s.Situation.Audits {
		at := finding.Root.Field("situation").Field("audits").Index(i)
		name := a.Account
		if account := r.directory.account(a.Account); account != nil {
			name = account.DisplayName()
		}
		if v, judged := audits[a.Account]; judged && v != a.Verdict {
			r.find(CodeAuditTwice, at, finding.Text("account", name))
		} else if a.Verdict == VerdictClose && users[a.Account] > 0 {
			r.find(CodeClosedAccountInUse, at.Field("verdict"), finding.Text("account", name), finding.Integer("uses", users[a.Account]))
		}
		audits[a.Account] = a.Verdict
	}
}

// checkPresence reports networks that were chosen and have no account. Where an account is
// on a network nobody chose, that is the finding.
func (r *reviewer) checkPresence(decisions map[network.ID]bool) {
	present := map[network.ID]bool{}
	for _, a := range r.s.Accounts {
		if _, decided := decisions[a.Network]; !decided {
			return
		}
		present[a.Network] = true
	}
	for i, c := range r.s.Choices {
		contested := slices.ContainsFunc(r.s.Choices, func(d Choice) bool { return d.Network == c.Network && !d.Kept })
		if c.Kept && !present[c.Network] && !contested {
			r.find(CodeChoiceWithoutAccount, finding.Root.Field("choices").Index(i).Field("network"), r.onNetwork("network", c.Network))
		}
	}
}

// checkChoice compares an account with the decision on its network. An account that the
// audit closes needs no choice.
func (r *reviewer) checkChoice(a Account, at finding.Pointer) {
	if len(r.s.Choices) == 0 || r.directory.verdict(a.ID) == VerdictClose {
		return
	}
	args := []finding.Arg{finding.Text("account", a.DisplayName()), r.onNetwork("network", a.Network)}
	i := slices.IndexFunc(r.s.Choices, func(c Choice) bool { return c.Network == a.Network })
	switch {
	case i < 0:
		r.find(CodeNetworkUnchosen, at.Field("network"), args...)
	case !r.s.Choices[i].Kept:
		r.find(CodeNetworkLeftAside, at.Field("network"), args...)
	}
}

// onNetwork says where a network is, "on LinkedIn", or with its id when the catalogue
// does not hold it.
func (r *reviewer) onNetwork(arg string, id network.ID) finding.Arg {
	if n, found := r.networks.Network(id); found {
		return finding.Term(arg, n.On)
	}
	return book().Term(arg, "strategy.on_network", finding.Text("network", string(id)))
}

func (r *reviewer) onNetworks(arg string, ids []network.ID) finding.Arg {
	places := make([]finding.Arg, len(ids))
	for i, id := range ids {
		places[i] = r.onNetwork("", id)
	}
	return finding.ListOf(arg, places...)
}

package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Account is a presence on a network. Actions, series and objectives refer to it: the
// figures of a page and of a personal profile on one network are two things.
type Account struct {
	ID      string              `json:"id" validate:"required,max=100" id:"account"`
	Labels  map[string]string   `json:"labels,omitzero" validate:"max=100"`
	Network network.ID          `json:"network" validate:"required,max=100"`
	Kind    network.AccountKind `json:"kind,omitzero" validate:"required"`
	// Name is what a reader calls it: "LinkedIn page". It defaults to the handle.
	Name   string `json:"name,omitzero" validate:"max=200"`
	Handle string `json:"handle,omitzero" validate:"max=300"`
	// Owner answers for it within the organisation.
	Owner string `json:"owner,omitzero" ref:"person"`
	// Admins can publish and change its settings.
	Admins []string `json:"admins,omitzero" validate:"max=100,unique" ref:"person"`
	// Workflow is what its posts are approved through: see [Strategy.WorkflowOf].
	Workflow string `json:"workflow,omitzero" ref:"workflow"`
	// Overrides are facts that hold for this account and not for others of its network: the
	// lengths of a Mastodon server, the limits of a subscription. See [Strategy.Networks].
	Overrides []network.Fact `json:"overrides,omitzero" validate:"max=100"`
	// MinGap, PerDay and Per24Hours are what the account lets in, whatever its actions: see
	// [calendar.Account]. They default to no limit.
	MinGap     calendar.Duration `json:"minGap,omitzero"`
	PerDay     int               `json:"perDay,omitzero" validate:"gte=0,lte=1440"`
	Per24Hours int               `json:"per24Hours,omitzero" validate:"gte=0,lte=1440"`
	// Languages are those of its audience, as BCP 47 tags.
	Languages []string `json:"languages,omitzero" validate:"max=50,unique,dive,required,language"`
}

// Networks returns the facts that hold for an account: those of base, and above them the
// account's own. Facts of another network are left out, with a finding. Pointers lie in
// the strategy.
func (s Strategy) Networks(base network.Catalogue, account string) (network.Catalogue, finding.List) {
	i := slices.IndexFunc(s.Accounts, func(a Account) bool { return a.ID == account && account != "" })
	if i < 0 || len(s.Accounts[i].Overrides) == 0 {
		return base, nil
	}
	a := s.Accounts[i]
	at := finding.Root.Field("accounts").Index(i).Field("overrides")
	var found finding.List
	for k, f := range a.Overrides {
		if f.Network != a.Network {
			found = append(found, book().Finding(CodeOverrideElsewhere, at.Index(k).Field("network"),
				finding.Text("network", string(f.Network)), finding.Text("account", a.DisplayName())))
		}
	}
	if len(found) > 0 {
		return base, found
	}
	catalogue, problems := base.With(a.Overrides...)
	return catalogue, problems.Under(at)
}

// DisplayName returns what a reader calls the account: its name, else its handle, else its
// id, as it was written.
func (a Account) DisplayName() string {
	switch {
	case a.Name != "":
		return a.Name
	case a.Handle != "":
		return a.Handle
	default:
		return a.ID
	}
}

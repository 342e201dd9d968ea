package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// tolerance is how much more than there is may be needed for the means to be partly
// enough: a tenth, which an estimate of work is seldom nearer than. A convention of this
// module.
const tolerance = 1.1

// realistic judges R: with our means, and for our purpose? Its two halves are the working
// time with the budget, and the relevance. The worse of them is the answer; a half that is
// not known leaves it unknown unless the other one fails.
func (c *checker) realistic() Criterion {
	var out Criterion
	out.State = StateMet
	c.enoughTime(&out)
	c.enoughMoney(&out)
	c.relevant(&out)
	if out.Why.IsZero() {
		out.Why = say("smart.realistic.met")
	}
	return out
}

// worsen takes a state and its reason when it is worse than what was found before.
func (k *Criterion) worsen(s State, why finding.Message) {
	if worse(k.State, s) != k.State {
		k.State, k.Why = s, why
	}
}

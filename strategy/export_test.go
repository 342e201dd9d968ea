package strategy

// Judge is [Review] without [Check], for its benchmark.
func Judge(s Strategy, b Basis) Diagnosis { return newReviewer(s, b).review() }

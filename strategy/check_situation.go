package strategy

// auditLife is how many months an audit of the situation stays fresh.
const auditLife = 12

func (r *reviewer) auditIsOld() bool {
	audited := r.s.Situation.Date
	return !audited.IsZero() && audited.AddMonths(auditLife).Before(r.basis.AsOf)
}

// checkSituation judges step 1.
func (r *reviewer) checkSituation() {
	if r.auditIsOld() && !r.periodOver() {
		r.find(CodeSituationStale, "/situation/date", r.s.Situation.Date.Arg("date"))
	}
	if site := r.s.Situation.Site; site != nil && site.ShareButtons != nil && *site.ShareButtons {
		r.find(CodeShareButtonConsent, "/situation/site/shareButtons")
	}
}

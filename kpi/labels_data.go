package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// labelTable is what a reader sees for the values of the closed sets. It is never
// modified.
var labelTable = []finding.Phrase{
	{Code: "kpi.indicator", English: "{name}", French: "{name}"},

	{Code: "kpi.kind.flow", English: "running total", French: "cumul"},
	{Code: "kpi.kind.stock", English: "level", French: "niveau"},
	{Code: "kpi.kind.unique", English: "distinct people", French: "personnes distinctes"},
	{Code: "kpi.kind.rate", English: "rate", French: "taux"},
	{Code: "kpi.kind.mean", English: "mean", French: "moyenne"},
	{Code: "kpi.kind.duration", English: "duration", French: "durée"},
	{Code: "kpi.kind.score", English: "score", French: "score"},
	{Code: "kpi.kind.money_ratio", English: "unit cost or return", French: "coût ou rendement unitaire"},

	{Code: "kpi.aggregation.sum", English: "sum", French: "somme"},
	{Code: "kpi.aggregation.last", English: "last value", French: "dernière valeur"},
	{Code: "kpi.aggregation.ratio_of_sums", English: "ratio of totals", French: "rapport des totaux"},
	{Code: "kpi.aggregation.weighted_mean", English: "weighted mean", French: "moyenne pondérée"},
	{Code: "kpi.aggregation.median", English: "median", French: "médiane"},
	{Code: "kpi.aggregation.window", English: "figure of the period, as given", French: "valeur de la période, telle que relevée"},

	{Code: "kpi.status.on_track", English: "on track", French: "en bonne voie"},
	{Code: "kpi.status.at_risk", English: "at risk", French: "à surveiller"},
	{Code: "kpi.status.off_track", English: "off track", French: "mal engagé"},
	{Code: "kpi.status.achieved", English: "achieved", French: "atteint"},
	{Code: "kpi.status.missed", English: "not achieved", French: "non atteint"},
	{Code: "kpi.status.unknown", English: "too early to tell", French: "trop tôt pour le dire"},

	{Code: "kpi.decision.confirm", English: "confirm", French: "confirmer"},
	{Code: "kpi.decision.adjust", English: "adjust", French: "ajuster"},
	{Code: "kpi.decision.drop", English: "drop", French: "arrêter"},
	{Code: "kpi.decision.undecided", English: "too early to decide", French: "trop tôt pour décider"},

	{Code: "kpi.lever.execute_plan", English: "keep to the schedule first", French: "tenir d'abord le planning"},
	{Code: "kpi.lever.pause", English: "suspend it", French: "suspendre"},
	{Code: "kpi.lever.dose", English: "do more of it, or revise the target or its date", French: "en faire davantage, ou revoir la valeur visée ou l'échéance"},
	{Code: "kpi.lever.exposure", English: "change the format, the time, the rhythm or the boosts", French: "revoir le format, l'horaire, le rythme ou la sponsorisation"},
	{Code: "kpi.lever.creative", English: "change the message", French: "changer le message"},
	{Code: "kpi.lever.landing_page", English: "change the landing page or the offer", French: "revoir la page d'arrivée ou l'offre"},
	{Code: "kpi.lever.audience", English: "change the audience or the bid", French: "revoir la cible ou l'enchère"},
	{Code: "kpi.lever.staffing", English: "change who answers, and when", French: "revoir les permanences"},
	{Code: "kpi.lever.stagger", English: "start the actions one after the other", French: "décaler les actions dans le temps"},
	{Code: "kpi.lever.retarget", English: "set a target that is not reached yet", French: "fixer une valeur visée qui n'est pas déjà atteinte"},
	{Code: "kpi.lever.redirect", English: "put its means elsewhere", French: "affecter ses moyens ailleurs"},

	{Code: "kpi.stage.inputs", English: "inputs", French: "moyens"},
	{Code: "kpi.stage.activities", English: "activities", French: "actions"},
	{Code: "kpi.stage.outputs", English: "outputs", French: "diffusion"},
	{Code: "kpi.stage.out_takes", English: "reactions", French: "réactions"},
	{Code: "kpi.stage.outcomes", English: "outcomes", French: "effets"},
	{Code: "kpi.stage.impact", English: "impact on the company", French: "impact pour l'entreprise"},

	{Code: "kpi.stage_one.inputs", English: "a means", French: "un moyen"},
	{Code: "kpi.stage_one.activities", English: "an activity", French: "une action"},
	{Code: "kpi.stage_one.outputs", English: "exposure", French: "une diffusion"},
	{Code: "kpi.stage_one.out_takes", English: "a reaction", French: "une réaction"},
	{Code: "kpi.stage_one.outcomes", English: "an effect", French: "un effet"},
	{Code: "kpi.stage_one.impact", English: "an impact on the company", French: "un impact pour l'entreprise"},

	{Code: "kpi.stage_of.inputs", English: "means", French: "de moyens"},
	{Code: "kpi.stage_of.activities", English: "activity", French: "d'action"},
	{Code: "kpi.stage_of.outputs", English: "exposure", French: "de diffusion"},
	{Code: "kpi.stage_of.out_takes", English: "reactions", French: "de réaction"},
	{Code: "kpi.stage_of.outcomes", English: "effects", French: "d'effet"},
	{Code: "kpi.stage_of.impact", English: "impact", French: "d'impact"},

	{Code: "kpi.advice.method", English: "The method names it: keep it as support, and add an indicator of {stage}",
		French: "La méthode le cite : gardez-le en appui et ajoutez un indicateur {stage}"},
	{Code: "kpi.advice.support", English: "Keep it as support, and add an indicator of {stage}",
		French: "Gardez-le en appui et ajoutez un indicateur {stage}"},
	{Code: "kpi.advice.goal", English: "say first what the objective is for", French: "préciser d'abord le type d'objectif"},

	{Code: "kpi.numbered", English: "no. {n}", French: "n° {n}"},
	{Code: "kpi.place", English: "{network}", French: "{network}"},
	{Code: "kpi.place.kind", English: "{network}, {kind}", French: "{network}, {kind}"},

	{Code: "kpi.direction.up", English: "to be raised", French: "à augmenter"},
	{Code: "kpi.direction.down", English: "to be lowered", French: "à réduire"},
	{Code: "kpi.direction.band", English: "to be kept between two bounds", French: "à tenir entre deux bornes"},
	{Code: "kpi.direction.depends_on_goal", English: "depends on the goal", French: "selon le type d'objectif"},

	{Code: "kpi.media.organic", English: "organic", French: "organique"},
	{Code: "kpi.media.paid", English: "paid", French: "sponsorisé"},
	{Code: "kpi.media.earned", English: "relayed by others", French: "relayé par des tiers"},
	{Code: "kpi.media.total", English: "total", French: "total"},

	{Code: "kpi.unit.count", English: "number", French: "nombre"},
	{Code: "kpi.unit.people", English: "people", French: "personnes"},
	{Code: "kpi.unit.exposures", English: "exposures", French: "expositions"},
	{Code: "kpi.unit.percent", English: "percent", French: "pourcentage"},
	{Code: "kpi.unit.points", English: "points", French: "points"},
	{Code: "kpi.unit.per_post", English: "per post", French: "par publication"},
	{Code: "kpi.unit.times", English: "times", French: "fois"},
	{Code: "kpi.unit.stars", English: "stars", French: "étoiles"},
	{Code: "kpi.unit.currency", English: "money", French: "montant"},
	{Code: "kpi.unit.minutes", English: "minutes", French: "minutes"},
	{Code: "kpi.unit.seconds", English: "seconds", French: "secondes"},

	{Code: "kpi.availability.yes", English: "available", French: "disponible"},
	{Code: "kpi.availability.no", English: "not available", French: "non disponible"},
	{Code: "kpi.availability.not_known", English: "to be verified", French: "à vérifier"},

	{Code: "kpi.mark.documented", English: "read in the vendor's documentation", French: "lu dans la documentation de l'éditeur"},
	{Code: "kpi.mark.observed", English: "seen in public code or in a third party's reference", French: "vu dans du code public ou dans la documentation d'un tiers"},
}

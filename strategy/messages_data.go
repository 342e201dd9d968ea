package strategy

import "github.com/septet-go/socialstrategy/strategy/finding"

// labels name the values of the closed sets of this package.
var labels = []finding.Phrase{
	{Code: "strategy.step.why", English: "Why be on social networks?", French: "Pourquoi être présent sur les réseaux sociaux ?"},
	{Code: "strategy.step.situation", English: "Situation", French: "Situation"},
	{Code: "strategy.step.objectives", English: "Objectives", French: "Objectifs"},
	{Code: "strategy.step.targets", English: "Audiences and networks", French: "Cibles et réseaux"},
	{Code: "strategy.step.resources", English: "Resources", French: "Ressources"},
	{Code: "strategy.step.charter", English: "Charter", French: "Charte"},
	{Code: "strategy.step.calendar", English: "Calendar", French: "Plannings"},
	{Code: "strategy.step.measurement", English: "Measurement", French: "Mesure"},

	{Code: "strategy.state.empty", English: "to be started", French: "à commencer"},
	{Code: "strategy.state.incomplete", English: "to be completed", French: "à compléter"},
	{Code: "strategy.state.ready", English: "ready", French: "prête"},
	{Code: "strategy.state.stale", English: "to be updated", French: "à actualiser"},

	{Code: "strategy.size.micro", English: "micro company", French: "microentreprise"},
	{Code: "strategy.size.small", English: "small company", French: "petite entreprise"},
	{Code: "strategy.size.medium", English: "medium-sized company", French: "moyenne entreprise"},
	{Code: "strategy.size.large", English: "large company", French: "grande entreprise"},

	{Code: "strategy.on_network", English: "on {network}", French: "sur {network}"},
	{Code: "strategy.account_verdict.keep", English: "keep", French: "conserver"},
	{Code: "strategy.account_verdict.merge", English: "merge", French: "fusionner"},
	{Code: "strategy.account_verdict.close", English: "close", French: "fermer"},
	{Code: "strategy.account_verdict.recover", English: "recover", French: "récupérer"},

	{Code: "strategy.role.cdo", English: "chief digital officer (CDO)", French: "directeur ou directrice du digital (CDO)"},
	{Code: "strategy.role.project_lead", English: "project lead", French: "chef ou cheffe de projet"},
	{Code: "strategy.role.community_manager", English: "community manager", French: "community manager"},
	{Code: "strategy.role.social_media_manager", English: "social media manager", French: "social media manager"},
	{Code: "strategy.role.creator", English: "content creator", French: "créateur ou créatrice de contenus"},
	{Code: "strategy.role.external", English: "external provider", French: "prestataire externe"},
	{Code: "strategy.role.legal", English: "lawyer", French: "juriste"},
	{Code: "strategy.role.ambassador", English: "employee ambassador", French: "collaborateur ambassadeur, collaboratrice ambassadrice"},

	{Code: "strategy.task.monitoring", English: "monitoring", French: "veille"},
	{Code: "strategy.task.writing", English: "writing", French: "rédaction"},
	{Code: "strategy.task.reviewing", English: "review", French: "relecture"},
	{Code: "strategy.task.publishing", English: "publishing", French: "publication"},
	{Code: "strategy.task.interacting", English: "exchanges with the community", French: "échanges avec la communauté"},
	{Code: "strategy.task.measuring", English: "measuring", French: "mesure"},
	{Code: "strategy.task.approving", English: "approval", French: "validation"},

	{Code: "strategy.budget_category.creation", English: "content creation", French: "création de contenus"},
	{Code: "strategy.budget_category.advertising", English: "advertising", French: "publicité"},
	{Code: "strategy.budget_category.engagement", English: "community management", French: "animation de la communauté"},
	{Code: "strategy.budget_category.tools", English: "tools", French: "outils"},
	{Code: "strategy.budget_category.contests", English: "contests and promotions", French: "jeux-concours et opérations"},

	{Code: "strategy.action_kind.publication", English: "publication", French: "publication"},
	{Code: "strategy.action_kind.relay", English: "relay", French: "relais de contenus"},
	{Code: "strategy.action_kind.conversation", English: "conversation", French: "échanges avec la communauté"},
	{Code: "strategy.action_kind.promotion", English: "advertising", French: "publicité"},
	{Code: "strategy.action_kind.partnership", English: "partnership", French: "partenariat"},
	{Code: "strategy.action_kind.contest", English: "contest", French: "jeu-concours"},
}

// elementLabels name what each step is made of.
var elementLabels = []finding.Phrase{
	{Code: "strategy.element.statement", English: "what you want to develop", French: "ce que vous voulez développer"},
	{Code: "strategy.element.goals", English: "the goals it leads to", French: "les types d'objectifs qui en découlent"},
	{Code: "strategy.element.value_proposition", English: "the value proposition", French: "la proposition de valeur"},

	{Code: "strategy.element.audit_date", English: "the date of the audit", French: "la date de l'audit de présence"},
	{Code: "strategy.element.site", English: "the website", French: "le site web"},
	{Code: "strategy.element.audits", English: "the audit of every account", French: "l'audit de chaque compte"},
	{Code: "strategy.element.competitors", English: "the competitors", French: "le benchmark concurrentiel"},
	{Code: "strategy.element.trends", English: "the trends of the market", French: "les tendances du marché"},
	{Code: "strategy.element.obligations", English: "how you stand with legal obligations", French: "le suivi des obligations légales"},

	{Code: "strategy.element.objectives", English: "at least one objective", French: "au moins un objectif"},
	{Code: "strategy.element.goals_covered", English: "an objective for every goal of the why", French: "un objectif pour chaque type d'objectif annoncé"},
	{Code: "strategy.element.baselines", English: "a starting point for every objective", French: "un point de départ pour chaque objectif"},
	{Code: "strategy.element.targets", English: "a target value for every objective", French: "une valeur visée pour chaque objectif"},
	{Code: "strategy.element.deadlines", English: "a deadline for every objective", French: "une échéance pour chaque objectif"},
	{Code: "strategy.element.objective_owners", English: "an owner for every objective", French: "un responsable pour chaque objectif"},
	{Code: "strategy.element.indicators", English: "an indicator for every objective", French: "un indicateur pour chaque objectif"},

	{Code: "strategy.element.audiences", English: "the audiences", French: "les cibles"},
	{Code: "strategy.element.core_audience", English: "the core audience", French: "le cœur de cible"},
	{Code: "strategy.element.audience_networks", English: "where each audience is", French: "les réseaux sociaux où se trouve chaque cible"},
	{Code: "strategy.element.choices", English: "the networks chosen and left aside, with reasons", French: "les réseaux retenus et écartés, avec leur motif"},
	{Code: "strategy.element.accounts", English: "the accounts", French: "les comptes"},
	{Code: "strategy.element.account_owners", English: "an owner for every account", French: "un responsable pour chaque compte"},

	{Code: "strategy.element.people", English: "the people", French: "les personnes"},
	{Code: "strategy.element.lead", English: "a project lead", French: "un chef ou une cheffe de projet"},
	{Code: "strategy.element.community_manager", English: "a community manager", French: "un ou une community manager"},
	{Code: "strategy.element.hours", English: "the time of each person", French: "le temps disponible de chaque personne"},
	{Code: "strategy.element.standing_tasks", English: "time to monitor, interact and measure", French: "du temps pour la veille, les échanges et la mesure"},
	{Code: "strategy.element.budget", English: "the budget", French: "le budget"},

	{Code: "strategy.element.charter", English: "the charter", French: "la charte des réseaux sociaux"},

	{Code: "strategy.element.period", English: "the period", French: "la période"},
	{Code: "strategy.element.zone", English: "the time zone", French: "le fuseau horaire"},
	{Code: "strategy.element.closures", English: "holidays and other closures", French: "les jours fériés et autres périodes sans publication"},
	{Code: "strategy.element.cadences", English: "a cadence for at least one account", French: "un rythme de publication pour au moins un compte"},
	{Code: "strategy.element.leads", English: "lead times, so as to write ahead", French: "des délais de production, pour rédiger en amont"},
	{Code: "strategy.element.action_owners", English: "an owner for every action", French: "un responsable pour chaque action"},
	{Code: "strategy.element.topics", English: "topics", French: "des sujets"},

	{Code: "strategy.element.measurement_owner", English: "who gathers the figures", French: "qui relève les chiffres"},
	{Code: "strategy.element.tools", English: "the tools", French: "les outils"},
	{Code: "strategy.element.reviews", English: "how often figures are reviewed", French: "la périodicité des bilans"},
	{Code: "strategy.element.series", English: "a series for every objective", French: "un historique pour chaque objectif"},
}

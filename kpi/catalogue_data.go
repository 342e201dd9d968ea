package kpi

import "github.com/septet-go/socialstrategy/smart"

// Where definitions come from. Formulas that are common usage and that no vendor's page
// states have none.
const (
	srcRates     = "blog.hootsuite.com/social-media-metrics, sproutsocial.com/insights/social-media-metrics (read 2026-11)"
	srcPerPost   = "truesocialmetrics.com/university/metric-introduction, after A. Kaushik, Best Social Media Metrics, 2011 (read 2026-11)"
	srcGA4       = "Google Analytics Help, engagement rate and user metrics, as cited by mbadv.agency (read 2026-11)"
	srcSentiment = "help.blackboxintelligence.com 360003715274; there is no single standard formula (read 2026-11)"
	srcReach     = "help.instagram.com/788388387972460; help.databox.com/article/254 on sums of daily reach (read 2026-11)"
	srcMethod    = "the seven-step method"
	srcUsage     = "common usage"
)

// row is an indicator and its names, in lower case.
type row struct {
	english, french string
	indicator       Indicator
}

func goalsOf(goals ...smart.Goal) []smart.Goal { return goals }

func ids(list ...ID) []ID { return list }

// rows are the built-in indicators, from means to results. Those without a goal are parts
// of formulas. They are never modified.
//
// Earned media value ("équivalent publicitaire") is left out on purpose: the Barcelona
// Principles of AMEC, whose framework gives the stages, reject it as a measure of the
// value of communication.
var rows = []row{
	// What is put in, and what is done.
	{"posts in the contract", "publications prévues au contrat", Indicator{
		ID: "promised_posts", Kind: Flow, Unit: Count, Direction: Band, Stage: Inputs,
		Support: goalsOf(smart.Production),
		Source:  srcUsage,
	}},
	{"posts planned", "publications prévues", Indicator{
		ID: "posts_planned", Kind: Flow, Unit: Count, Direction: Band, Stage: Inputs,
	}},
	{"posts published", "publications", Indicator{
		ID: "posts_published", Kind: Flow, Unit: Count, Direction: Band, Stage: Activities,
		Primary: goalsOf(smart.Production),
		Source:  srcUsage,
	}},
	{"posts published on time", "publications parues à la date prévue", Indicator{
		ID: "posts_on_time", Kind: Flow, Unit: Count, Direction: Up, Stage: Activities,
	}},
	{"adherence to the plan", "respect du planning", Indicator{
		ID: "plan_compliance", Kind: Rate, Unit: Percent, Direction: Up, Stage: Activities,
		Primary: goalsOf(smart.Production),
		Part:    true, Formula: Formula{Numerator: ids("posts_on_time"), Denominator: ids("posts_planned")}, Source: srcUsage,
	}},
	{"ad spend", "dépenses publicitaires", Indicator{
		ID: "spend", Kind: Flow, Unit: Currency, Direction: Band, Stage: Inputs,
		Support: goalsOf(smart.Production),
		Source:  srcUsage,
	}},
	{"full cost (media, fees, tools, salaries)", "coût complet (médias, honoraires, outils, salaires)", Indicator{
		ID: "full_cost", Kind: Flow, Unit: Currency, Direction: Down, Stage: Inputs,
	}},
	{"ambassadors", "collaborateurs ambassadeurs", Indicator{
		ID: "ambassadors", Kind: Stock, Unit: People, Direction: Up, Stage: Inputs,
	}},
	{"active ambassadors", "ambassadeurs actifs", Indicator{
		ID: "active_ambassadors", Kind: Unique, Unit: People, Direction: Up, Stage: Activities,
	}},
	{"share of active ambassadors", "part des ambassadeurs actifs", Indicator{
		ID: "ambassador_activation", Kind: Rate, Unit: Percent, Direction: Up, Stage: Activities,
		Support: goalsOf(smart.Awareness),
		Part:    true, Formula: Formula{Numerator: ids("active_ambassadors"), Denominator: ids("ambassadors")}, Source: srcUsage,
	}},
	{"comments left with others", "commentaires laissés chez les autres", Indicator{
		ID: "outbound_comments", Kind: Flow, Unit: Count, Direction: Up, Stage: Activities,
		Support: goalsOf(smart.Loyalty),
		Source:  srcMethod,
	}},

	// What audiences were exposed to.
	{"impressions", "impressions", Indicator{
		ID: "impressions", Kind: Flow, Unit: Count, Direction: Up, Stage: Outputs,
		Support: goalsOf(smart.Awareness),
		Vanity:  true, Source: srcUsage,
	}},
	{"views", "vues", Indicator{
		ID: "views", Kind: Flow, Unit: Count, Direction: Up, Stage: Outputs,
		Primary: goalsOf(smart.Awareness), Method: goalsOf(smart.Awareness),
		Source: srcMethod,
	}},
	{"article views", "vues d'article", Indicator{
		ID: "article_views", Kind: Flow, Unit: Count, Direction: Up, Stage: Outputs,
		Primary: goalsOf(smart.Awareness), Method: goalsOf(smart.Awareness),
		Source: srcMethod,
	}},
	{"reach", "portée", Indicator{
		ID: "reach", Kind: Unique, Unit: People, Direction: Up, Stage: Outputs,
		Primary: goalsOf(smart.Awareness),
		Source:  srcReach,
	}},
	{"total reach of posts", "portée cumulée des publications", Indicator{
		ID: "post_reach_total", Kind: Flow, Unit: Exposures, Direction: Up, Stage: Outputs,
		Source: srcReach,
	}},
	{"average frequency", "répétition moyenne", Indicator{
		ID: "frequency", Kind: Rate, Unit: Times, Direction: Band, Stage: Outputs,
		Support: goalsOf(smart.Awareness),
		Formula: Formula{Numerator: ids("impressions"), Denominator: ids("reach")}, Source: srcUsage,
	}},
	{"cost per mille (CPM)", "coût pour mille (CPM)", Indicator{
		ID: "cpm", Kind: MoneyRatio, Unit: Currency, Direction: Down, Stage: Outputs,
		Support: goalsOf(smart.Awareness),
		Formula: Formula{Numerator: ids("spend"), Denominator: ids("impressions"), Scale: 1000}, Minimum: Minimum{Trials: 100}, Source: srcUsage,
	}},

	// What audiences took out, and how they reacted.
	{"followers", "abonnés", Indicator{
		ID: "followers", Kind: Stock, Unit: People, Direction: Up, Stage: OutTakes,
		Primary: goalsOf(smart.Awareness), Method: goalsOf(smart.Awareness),
		Vanity: true, Source: srcMethod,
	}},
	{"followers gained", "nouveaux abonnés", Indicator{
		ID: "followers_gained", Kind: Flow, Unit: People, Direction: Up, Stage: OutTakes,
	}},
	{"followers lost", "désabonnements", Indicator{
		ID: "followers_lost", Kind: Flow, Unit: People, Direction: Down, Stage: OutTakes,
	}},
	{"net new followers", "gain net d'abonnés", Indicator{
		ID: "net_new_followers", Kind: Flow, Unit: People, Direction: Up, Stage: OutTakes,
		Primary: goalsOf(smart.Awareness),
		Formula: Formula{Numerator: ids("followers_gained"), Less: ids("followers_lost")}, Signed: true, Source: srcUsage,
	}},
	{"audience growth rate", "taux de croissance de l'audience", Indicator{
		ID: "follower_growth_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness),
		Formula: Formula{Numerator: ids("net_new_followers"), Denominator: ids("followers")}, Signed: true, Source: srcRates,
	}},
	{"unfollow rate", "taux de désabonnement", Indicator{
		ID: "churn_unfollow_rate", Kind: Rate, Unit: Percent, Direction: Down, Stage: OutTakes,
		Support: goalsOf(smart.Loyalty),
		Formula: Formula{Numerator: ids("followers_lost"), Denominator: ids("followers")}, Source: srcUsage,
	}},
	{"profile or page visits", "visites du profil", Indicator{
		ID: "profile_visits", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Prospecting),
		Source:  srcUsage,
	}},
	{"brand mentions", "mentions de la marque", Indicator{
		ID: "brand_mentions", Kind: Flow, Unit: Count, Direction: DependsOnGoal, Stage: OutTakes,
		Support: goalsOf(smart.Awareness),
		Guards:  ids("net_sentiment"), Source: srcUsage,
	}},
	{"mentions of competitors", "mentions des concurrents", Indicator{
		ID: "competitor_mentions", Kind: Flow, Unit: Count, Direction: Down, Stage: OutTakes,
	}},
	{"share of voice", "part de voix", Indicator{
		ID: "share_of_voice", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Primary: goalsOf(smart.Awareness),
		Part:    true, Formula: Formula{Numerator: ids("brand_mentions"), Denominator: ids("brand_mentions", "competitor_mentions")}, Guards: ids("net_sentiment"), Minimum: Minimum{Trials: 100}, Source: srcUsage,
	}},
	{"qualified video views", "vues vidéo qualifiées", Indicator{
		ID: "qualified_video_views", Defined: true, Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness),
		Source:  srcUsage,
	}},
	{"watch time", "durée de visionnage", Indicator{
		ID: "watch_time", Kind: Flow, Unit: Minutes, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness),
		Source:  srcUsage,
	}},
	{"average view duration", "durée moyenne de visionnage", Indicator{
		ID: "avg_view_duration", Kind: Mean, Unit: Seconds, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness),
		Formula: Formula{Numerator: ids("watch_time"), Denominator: ids("views"), Scale: 60}, Source: srcUsage,
	}},
	{"video starts", "lectures commencées", Indicator{
		ID: "video_starts", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
	}},
	{"video completions", "lectures terminées", Indicator{
		ID: "video_completes", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
	}},
	{"completion rate", "taux de complétion", Indicator{
		ID: "video_completion_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness),
		Formula: Formula{Numerator: ids("video_completes"), Denominator: ids("video_starts")}, Minimum: Minimum{Trials: 100}, Source: srcUsage,
	}},
	{"likes and reactions", "mentions « J'aime » et réactions", Indicator{
		ID: "likes", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty), Method: goalsOf(smart.Loyalty),
		Vanity: true, Signed: true, Source: srcMethod,
	}},
	{"comments", "commentaires", Indicator{
		ID: "comments", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Prospecting, smart.Loyalty), Method: goalsOf(smart.Prospecting),
		Signed: true, Source: srcMethod,
	}},
	{"shares", "partages", Indicator{
		ID: "shares", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty), Method: goalsOf(smart.Loyalty),
		Signed: true, Source: srcMethod,
	}},
	{"reposts", "republications", Indicator{
		ID: "reposts", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty), Method: goalsOf(smart.Loyalty),
		Signed: true, Source: srcMethod,
	}},
	{"saves (Instagram, Pinterest), bookmarks (X)", "enregistrements (Instagram), signets (X), épingles enregistrées (Pinterest)", Indicator{
		ID: "saves", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Prospecting),
		Signed:  true, Source: srcUsage,
	}},
	{"engagements", "interactions", Indicator{
		ID: "engagements", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty),
		Formula: Formula{Numerator: ids("likes", "comments", "shares", "saves")}, Signed: true, Source: srcRates,
	}},
	{"accounts that engaged", "comptes ayant interagi", Indicator{
		ID: "accounts_engaged", Kind: Unique, Unit: People, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty),
		Source:  srcUsage,
	}},
	{"followers summed over posts", "abonnés cumulés à chaque publication", Indicator{
		ID: "follower_exposures", Kind: Flow, Unit: Exposures, Direction: Up, Stage: OutTakes,
	}},
	{"engagement rate by reach", "taux d'engagement sur la portée", Indicator{
		ID: "er_reach", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty),
		Formula: Formula{Numerator: ids("engagements"), Denominator: ids("post_reach_total")}, Signed: true, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcRates,
	}},
	{"engagement rate by impressions", "taux d'engagement sur les impressions", Indicator{
		ID: "er_impressions", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty),
		Formula: Formula{Numerator: ids("engagements"), Denominator: ids("impressions")}, Signed: true, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcRates,
	}},
	{"engagement rate by followers", "taux d'engagement sur les abonnés", Indicator{
		ID: "er_followers", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty),
		Formula: Formula{Numerator: ids("engagements"), Denominator: ids("follower_exposures")}, Signed: true, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcRates,
	}},
	{"engagement rate by views", "taux d'engagement sur les vues", Indicator{
		ID: "er_views", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness),
		Formula: Formula{Numerator: ids("engagements"), Denominator: ids("views")}, Signed: true, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcRates,
	}},
	{"likes per post", "likes par publication", Indicator{
		ID: "likes_per_post", Kind: Rate, Unit: PerPost, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness),
		Formula: Formula{Numerator: ids("likes"), Denominator: ids("posts_published")}, Signed: true, Source: srcPerPost,
	}},
	{"comments per post", "commentaires par publication", Indicator{
		ID: "conversation_rate", Kind: Rate, Unit: PerPost, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Loyalty),
		Formula: Formula{Numerator: ids("comments"), Denominator: ids("posts_published")}, Signed: true, Source: srcPerPost,
	}},
	{"shares per post", "partages par publication", Indicator{
		ID: "shares_per_post", Kind: Rate, Unit: PerPost, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty),
		Formula: Formula{Numerator: ids("shares"), Denominator: ids("posts_published")}, Signed: true, Source: srcPerPost,
	}},
	{"share rate by followers", "taux de partage sur les abonnés", Indicator{
		ID: "share_rate_followers", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty),
		Formula: Formula{Numerator: ids("shares"), Denominator: ids("followers")}, Signed: true, Source: srcRates,
	}},
	{"virality rate", "taux de viralité", Indicator{
		ID: "virality_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Awareness, smart.Loyalty),
		Formula: Formula{Numerator: ids("shares"), Denominator: ids("impressions")}, Signed: true, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcRates,
	}},
	{"link clicks", "clics sur les liens", Indicator{
		ID: "link_clicks", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Primary: goalsOf(smart.Traffic), Support: goalsOf(smart.Prospecting),
		Source: srcUsage,
	}},
	{"click-through rate", "taux de clic", Indicator{
		ID: "ctr", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Traffic, smart.Prospecting),
		Formula: Formula{Numerator: ids("link_clicks"), Denominator: ids("impressions")}, Guards: ids("click_to_customer_rate"), Minimum: Minimum{Events: 10, Trials: 100}, Source: srcRates,
	}},
	{"cost per click (CPC)", "coût par clic (CPC)", Indicator{
		ID: "cpc", Kind: MoneyRatio, Unit: Currency, Direction: Down, Stage: OutTakes,
		Support: goalsOf(smart.Traffic, smart.Prospecting),
		Formula: Formula{Numerator: ids("spend"), Denominator: ids("link_clicks")}, Guards: ids("click_to_customer_rate"), Source: srcUsage,
	}},
	{"sessions from social networks", "sessions issues des réseaux sociaux", Indicator{
		ID: "sessions_social", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Primary: goalsOf(smart.Traffic),
		Source:  srcUsage,
	}},
	{"engaged sessions", "sessions avec engagement", Indicator{
		ID: "engaged_sessions", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Source: srcGA4,
	}},
	{"site engagement rate", "taux d'engagement du site", Indicator{
		ID: "site_engagement_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Traffic, smart.Prospecting),
		Part:    true, Formula: Formula{Numerator: ids("engaged_sessions"), Denominator: ids("sessions_social")}, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcGA4,
	}},
	{"active users", "utilisateurs actifs", Indicator{
		ID: "active_users", Kind: Unique, Unit: People, Direction: Up, Stage: OutTakes,
		Source: srcGA4,
	}},
	{"new users from social networks", "nouveaux utilisateurs issus des réseaux sociaux", Indicator{
		ID: "new_users", Kind: Unique, Unit: People, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Traffic, smart.Prospecting),
		Source:  srcGA4,
	}},
	{"share of returning visitors", "part de visiteurs qui reviennent", Indicator{
		ID: "returning_visitor_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Primary: goalsOf(smart.Loyalty),
		Part:    true, Formula: Formula{Numerator: ids("active_users"), Less: ids("new_users"), Denominator: ids("active_users")}, Minimum: Minimum{Trials: 100}, Source: srcGA4,
	}},
	{"conversations started", "conversations engagées", Indicator{
		ID: "messages_started", Kind: Flow, Unit: Count, Direction: DependsOnGoal, Stage: OutTakes,
		Support: goalsOf(smart.Prospecting),
		Guards:  ids("net_sentiment", "complaint_share"), Source: srcUsage,
	}},
	{"calls, directions and site visits from the Google listing", "appels, itinéraires et visites du site depuis la fiche Google", Indicator{
		ID: "local_actions", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Acquisition),
		Source:  srcUsage,
	}},
	{"newsletter subscribers", "abonnés à la newsletter", Indicator{
		ID: "newsletter_subscribers", Kind: Stock, Unit: People, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Loyalty),
		Source:  srcUsage,
	}},
	{"newsletters delivered", "newsletters distribuées", Indicator{
		ID: "newsletter_delivered", Kind: Flow, Unit: Count, Direction: Up, Stage: Outputs,
	}},
	{"clicks in newsletters", "clics dans la newsletter", Indicator{
		ID: "newsletter_clicks", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
	}},
	{"newsletter click rate", "taux de clic de la newsletter", Indicator{
		ID: "newsletter_click_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Loyalty),
		Formula: Formula{Numerator: ids("newsletter_clicks"), Denominator: ids("newsletter_delivered")}, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcUsage,
	}},
	{"reviews received", "avis reçus", Indicator{
		ID: "reviews", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Support: goalsOf(smart.Service, smart.Prospecting), Method: goalsOf(smart.Prospecting),
		Guards: ids("average_rating"), Source: srcMethod,
	}},
	{"visits to the careers page", "visites de la page carrières", Indicator{
		ID: "career_page_visits", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
		Primary: goalsOf(smart.Talent),
		Source:  srcUsage,
	}},

	// Answering.
	{"messages that need an answer", "messages appelant une réponse", Indicator{
		ID: "messages_to_answer", Kind: Flow, Unit: Count, Direction: Down, Stage: OutTakes,
	}},
	{"messages answered", "messages ayant reçu une réponse", Indicator{
		ID: "answered_messages", Kind: Flow, Unit: Count, Direction: Up, Stage: Activities,
	}},
	{"first response time", "délai de première réponse", Indicator{
		ID: "first_response_time", Kind: Duration, Unit: Minutes, Direction: Down, Stage: Activities,
		Primary: goalsOf(smart.Service),
		Source:  srcUsage,
	}},
	{"response rate", "taux de réponse", Indicator{
		ID: "response_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: Activities,
		Primary: goalsOf(smart.Service),
		Formula: Formula{Numerator: ids("answered_messages"), Denominator: ids("messages_to_answer")}, Minimum: Minimum{Trials: 30}, Source: srcUsage,
	}},
	{"complaints", "réclamations", Indicator{
		ID: "complaints", Kind: Flow, Unit: Count, Direction: Down, Stage: OutTakes,
	}},
	{"share of complaints", "part de réclamations", Indicator{
		ID: "complaint_share", Kind: Rate, Unit: Percent, Direction: Down, Stage: OutTakes,
		Support: goalsOf(smart.Service),
		Part:    true, Formula: Formula{Numerator: ids("complaints"), Denominator: ids("messages_to_answer")}, Minimum: Minimum{Trials: 30}, Source: srcUsage,
	}},

	// Effects on audiences.
	{"branded searches", "recherches de marque", Indicator{
		ID: "branded_search", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
		Support: goalsOf(smart.Awareness),
		Source:  srcUsage,
	}},
	{"positive mentions", "mentions positives", Indicator{
		ID: "positive_mentions", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
	}},
	{"negative mentions", "mentions négatives", Indicator{
		ID: "negative_mentions", Kind: Flow, Unit: Count, Direction: Down, Stage: OutTakes,
	}},
	{"mentions whose tone was rated", "mentions dont la tonalité est évaluée", Indicator{
		ID: "rated_mentions", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
	}},
	{"net sentiment", "tonalité nette", Indicator{
		ID: "net_sentiment", Kind: Score, Unit: Points, Direction: Up, Stage: Outcomes,
		Support: goalsOf(smart.Awareness, smart.Loyalty, smart.Service),
		Formula: Formula{Numerator: ids("positive_mentions"), Less: ids("negative_mentions"), Denominator: ids("rated_mentions")}, Minimum: Minimum{Trials: 30}, Source: srcSentiment,
	}},
	{"posts published by customers (UGC)", "contenus publiés par les clients (UGC)", Indicator{
		ID: "ugc_advocacy", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
		Support: goalsOf(smart.Loyalty),
		Source:  srcUsage,
	}},
	{"content downloads", "téléchargements de contenus", Indicator{
		ID: "content_downloads", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
		Primary: goalsOf(smart.Prospecting), Method: goalsOf(smart.Prospecting),
		Source: srcMethod,
	}},
	{"leads", "leads (contacts commerciaux)", Indicator{
		ID: "leads", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
		Primary:  goalsOf(smart.Prospecting),
		Distinct: true, Source: srcUsage,
	}},
	{"lead conversion rate", "taux de conversion en leads", Indicator{
		ID: "lead_conversion_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: Outcomes,
		Support: goalsOf(smart.Prospecting),
		Formula: Formula{Numerator: ids("leads"), Denominator: ids("sessions_social")}, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcUsage,
	}},
	{"cost per lead (CPL)", "coût par lead (CPL)", Indicator{
		ID: "cpl", Kind: MoneyRatio, Unit: Currency, Direction: Down, Stage: Outcomes,
		Primary: goalsOf(smart.Prospecting),
		Formula: Formula{Numerator: ids("spend"), Denominator: ids("leads")}, Guards: ids("mql_rate"), Minimum: Minimum{Trials: 40}, Source: srcUsage,
	}},
	{"qualified leads (MQL)", "leads qualifiés (MQL)", Indicator{
		ID: "qualified_leads", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
		Distinct: true,
	}},
	{"share of qualified leads (MQL)", "part de leads qualifiés (MQL)", Indicator{
		ID: "mql_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: Outcomes,
		Support: goalsOf(smart.Prospecting),
		Formula: Formula{Numerator: ids("qualified_leads"), Denominator: ids("leads")}, Minimum: Minimum{Trials: 30}, Source: srcUsage,
	}},
	{"quote requests", "demandes de devis", Indicator{
		ID: "quote_requests", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
		Primary: goalsOf(smart.Acquisition), Method: goalsOf(smart.Acquisition),
		Source: srcMethod,
	}},
	{"sales appointments obtained", "rendez-vous commerciaux obtenus", Indicator{
		ID: "sales_appointments", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
		Primary: goalsOf(smart.Acquisition), Method: goalsOf(smart.Acquisition),
		Source: srcMethod,
	}},
	{"lead-to-customer rate", "taux de conversion des leads en clients", Indicator{
		ID: "lead_to_customer_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: Outcomes,
		Support: goalsOf(smart.Acquisition),
		Formula: Formula{Numerator: ids("new_customers"), Denominator: ids("leads")}, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcUsage,
	}},
	{"click-to-customer rate", "taux de conversion des clics en clients", Indicator{
		ID: "click_to_customer_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: Outcomes,
		Support: goalsOf(smart.Acquisition),
		Formula: Formula{Numerator: ids("new_customers"), Denominator: ids("link_clicks")}, Minimum: Minimum{Events: 10, Trials: 100}, Source: srcUsage,
	}},
	{"conversions", "conversions", Indicator{
		ID: "conversions", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
	}},
	{"applications received", "candidatures reçues", Indicator{
		ID: "applications", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
		Primary: goalsOf(smart.Talent),
		Source:  srcUsage,
	}},
	{"satisfied answers (4 or 5 out of 5)", "réponses satisfaites (4 ou 5 sur 5)", Indicator{
		ID: "satisfied_answers", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
	}},
	{"answers to the satisfaction survey", "réponses à l'enquête de satisfaction", Indicator{
		ID: "csat_answers", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
	}},
	{"satisfaction score (CSAT)", "score de satisfaction (CSAT)", Indicator{
		ID: "csat", Kind: Score, Unit: Percent, Direction: Up, Stage: Outcomes,
		Primary: goalsOf(smart.Service), Support: goalsOf(smart.Loyalty),
		Formula: Formula{Numerator: ids("satisfied_answers"), Denominator: ids("csat_answers")}, Minimum: Minimum{Trials: 30}, Source: srcUsage,
	}},
	{"promoters (9 or 10 out of 10)", "promoteurs (9 ou 10 sur 10)", Indicator{
		ID: "promoters", Kind: Flow, Unit: Count, Direction: Up, Stage: Outcomes,
	}},
	{"detractors (0 to 6 out of 10)", "détracteurs (0 à 6 sur 10)", Indicator{
		ID: "detractors", Kind: Flow, Unit: Count, Direction: Down, Stage: Outcomes,
	}},
	{"answers to the recommendation survey", "réponses à l'enquête de recommandation", Indicator{
		ID: "nps_answers", Kind: Flow, Unit: Count, Direction: Up, Stage: OutTakes,
	}},
	{"net promoter score (NPS)", "score de recommandation net (NPS)", Indicator{
		ID: "nps", Kind: Score, Unit: Points, Direction: Up, Stage: Outcomes,
		Primary: goalsOf(smart.Loyalty),
		Formula: Formula{Numerator: ids("promoters"), Less: ids("detractors"), Denominator: ids("nps_answers")}, Minimum: Minimum{Trials: 30}, Source: srcUsage,
	}},
	{"average rating", "note moyenne", Indicator{
		ID: "average_rating", Kind: Mean, Unit: Stars, Direction: Up, Stage: Outcomes,
		Primary: goalsOf(smart.Service),
		Guards:  ids("reviews"), Source: srcUsage,
	}},

	// What follows for the company.
	{"new customers", "nouveaux clients", Indicator{
		ID: "new_customers", Kind: Flow, Unit: Count, Direction: Up, Stage: Impact,
		Primary:  goalsOf(smart.Acquisition),
		Distinct: true, Source: srcUsage,
	}},
	{"cost per acquisition (CPA)", "coût par acquisition (CPA)", Indicator{
		ID: "cpa", Kind: MoneyRatio, Unit: Currency, Direction: Down, Stage: Impact,
		Primary: goalsOf(smart.Acquisition),
		Formula: Formula{Numerator: ids("spend"), Denominator: ids("conversions")}, Minimum: Minimum{Trials: 40}, Source: srcUsage,
	}},
	{"customer acquisition cost (CAC)", "coût d'acquisition client (CAC)", Indicator{
		ID: "cac", Kind: MoneyRatio, Unit: Currency, Direction: Down, Stage: Impact,
		Primary: goalsOf(smart.Acquisition),
		Formula: Formula{Numerator: ids("full_cost"), Denominator: ids("new_customers")}, Minimum: Minimum{Trials: 40}, Source: srcUsage,
	}},
	{"attributed revenue", "chiffre d'affaires attribué", Indicator{
		ID: "revenue_social", Kind: Flow, Unit: Currency, Direction: Up, Stage: Impact,
		Support: goalsOf(smart.Acquisition),
		Source:  srcUsage,
	}},
	{"return on ad spend (ROAS)", "retour sur dépenses publicitaires (ROAS)", Indicator{
		ID: "roas", Kind: MoneyRatio, Unit: Times, Direction: Up, Stage: Impact,
		Support: goalsOf(smart.Acquisition),
		Formula: Formula{Numerator: ids("revenue_social"), Denominator: ids("spend")}, Source: srcUsage,
	}},
	{"attributed gain", "gain attribué", Indicator{
		ID: "attributed_gain", Kind: Flow, Unit: Currency, Direction: Up, Stage: Impact,
		Signed: true,
	}},
	{"return on investment", "retour sur investissement", Indicator{
		ID: "roi", Kind: MoneyRatio, Unit: Percent, Direction: Up, Stage: Impact,
		Support: goalsOf(smart.Acquisition),
		Formula: Formula{Numerator: ids("attributed_gain"), Less: ids("full_cost"), Denominator: ids("full_cost")}, Signed: true, Source: srcUsage,
	}},
	{"customers with two orders or more", "clients ayant commandé au moins deux fois", Indicator{
		ID: "repeat_customers", Kind: Unique, Unit: People, Direction: Up, Stage: Impact,
	}},
	{"customers", "clients", Indicator{
		ID: "customers", Kind: Unique, Unit: People, Direction: Up, Stage: Impact,
	}},
	{"repeat purchase rate", "taux de réachat", Indicator{
		ID: "repeat_purchase_rate", Kind: Rate, Unit: Percent, Direction: Up, Stage: Impact,
		Primary: goalsOf(smart.Loyalty),
		Part:    true, Formula: Formula{Numerator: ids("repeat_customers"), Denominator: ids("customers")}, Minimum: Minimum{Trials: 100}, Source: srcUsage,
	}},
}

package smart

// indicatorRow is what this package knows of an indicator.
type indicatorRow struct {
	id string
	// activity is what is put in or done, rather than what comes of it.
	activity bool
	// part says that it cannot be more than 100%.
	part bool
	// over is the id of what a percentage divides by, several joined by a plus sign.
	over string
	// primary are the goals whose reaching it tells, support those it explains.
	primary, support []Goal
}

// indicatorRows are the indicators of package kpi, which holds the two tables equal: there
// they are defined, and here is what an objective is judged by without it. They are never
// modified.
var indicatorRows = []indicatorRow{
	{id: "promised_posts", activity: true, support: []Goal{Production}},
	{id: "posts_planned", activity: true},
	{id: "posts_published", activity: true, primary: []Goal{Production}},
	{id: "posts_on_time", activity: true},
	{id: "plan_compliance", activity: true, part: true, over: "posts_planned", primary: []Goal{Production}},
	{id: "spend", activity: true, support: []Goal{Production}},
	{id: "full_cost", activity: true},
	{id: "ambassadors", activity: true},
	{id: "active_ambassadors", activity: true},
	{id: "ambassador_activation", activity: true, part: true, over: "ambassadors", support: []Goal{Awareness}},
	{id: "outbound_comments", activity: true, support: []Goal{Loyalty}},
	{id: "impressions", support: []Goal{Awareness}},
	{id: "views", primary: []Goal{Awareness}},
	{id: "article_views", primary: []Goal{Awareness}},
	{id: "reach", primary: []Goal{Awareness}},
	{id: "post_reach_total"},
	{id: "frequency", support: []Goal{Awareness}},
	{id: "cpm", support: []Goal{Awareness}},
	{id: "followers", primary: []Goal{Awareness}},
	{id: "followers_gained"},
	{id: "followers_lost"},
	{id: "net_new_followers", primary: []Goal{Awareness}},
	{id: "follower_growth_rate", over: "followers", support: []Goal{Awareness}},
	{id: "churn_unfollow_rate", over: "followers", support: []Goal{Loyalty}},
	{id: "profile_visits", support: []Goal{Awareness, Prospecting}},
	{id: "brand_mentions", support: []Goal{Awareness}},
	{id: "competitor_mentions"},
	{id: "share_of_voice", part: true, over: "brand_mentions+competitor_mentions", primary: []Goal{Awareness}},
	{id: "qualified_video_views", support: []Goal{Awareness}},
	{id: "watch_time", support: []Goal{Awareness}},
	{id: "avg_view_duration", support: []Goal{Awareness}},
	{id: "video_starts"},
	{id: "video_completes"},
	{id: "video_completion_rate", over: "video_starts", support: []Goal{Awareness}},
	{id: "likes", support: []Goal{Awareness, Loyalty}},
	{id: "comments", support: []Goal{Awareness, Prospecting, Loyalty}},
	{id: "shares", support: []Goal{Awareness, Loyalty}},
	{id: "reposts", support: []Goal{Awareness, Loyalty}},
	{id: "saves", support: []Goal{Prospecting}},
	{id: "engagements", support: []Goal{Awareness, Loyalty}},
	{id: "accounts_engaged", support: []Goal{Awareness, Loyalty}},
	{id: "follower_exposures"},
	{id: "er_reach", over: "post_reach_total", support: []Goal{Awareness, Loyalty}},
	{id: "er_impressions", over: "impressions", support: []Goal{Awareness, Loyalty}},
	{id: "er_followers", over: "follower_exposures", support: []Goal{Awareness, Loyalty}},
	{id: "er_views", over: "views", support: []Goal{Awareness}},
	{id: "likes_per_post", support: []Goal{Awareness}},
	{id: "conversation_rate", support: []Goal{Loyalty}},
	{id: "shares_per_post", support: []Goal{Awareness, Loyalty}},
	{id: "share_rate_followers", over: "followers", support: []Goal{Awareness, Loyalty}},
	{id: "virality_rate", over: "impressions", support: []Goal{Awareness, Loyalty}},
	{id: "link_clicks", primary: []Goal{Traffic}, support: []Goal{Prospecting}},
	{id: "ctr", over: "impressions", support: []Goal{Traffic, Prospecting}},
	{id: "cpc", support: []Goal{Traffic, Prospecting}},
	{id: "sessions_social", primary: []Goal{Traffic}},
	{id: "engaged_sessions"},
	{id: "site_engagement_rate", part: true, over: "sessions_social", support: []Goal{Traffic, Prospecting}},
	{id: "active_users"},
	{id: "new_users", support: []Goal{Traffic, Prospecting}},
	{id: "returning_visitor_rate", part: true, over: "active_users", primary: []Goal{Loyalty}},
	{id: "messages_started", support: []Goal{Prospecting}},
	{id: "local_actions", support: []Goal{Acquisition}},
	{id: "newsletter_subscribers", support: []Goal{Loyalty}},
	{id: "newsletter_delivered"},
	{id: "newsletter_clicks"},
	{id: "newsletter_click_rate", over: "newsletter_delivered", support: []Goal{Loyalty}},
	{id: "reviews", support: []Goal{Service, Prospecting}},
	{id: "career_page_visits", primary: []Goal{Talent}},
	{id: "messages_to_answer"},
	{id: "answered_messages", activity: true},
	{id: "first_response_time", activity: true, primary: []Goal{Service}},
	{id: "response_rate", activity: true, over: "messages_to_answer", primary: []Goal{Service}},
	{id: "complaints"},
	{id: "complaint_share", part: true, over: "messages_to_answer", support: []Goal{Service}},
	{id: "branded_search", support: []Goal{Awareness}},
	{id: "positive_mentions"},
	{id: "negative_mentions"},
	{id: "rated_mentions"},
	{id: "net_sentiment", support: []Goal{Awareness, Loyalty, Service}},
	{id: "ugc_advocacy", support: []Goal{Loyalty}},
	{id: "content_downloads", primary: []Goal{Prospecting}},
	{id: "leads", primary: []Goal{Prospecting}},
	{id: "lead_conversion_rate", over: "sessions_social", support: []Goal{Prospecting}},
	{id: "cpl", primary: []Goal{Prospecting}},
	{id: "qualified_leads"},
	{id: "mql_rate", over: "leads", support: []Goal{Prospecting}},
	{id: "quote_requests", primary: []Goal{Acquisition}},
	{id: "sales_appointments", primary: []Goal{Acquisition}},
	{id: "lead_to_customer_rate", over: "leads", support: []Goal{Acquisition}},
	{id: "click_to_customer_rate", over: "link_clicks", support: []Goal{Acquisition}},
	{id: "conversions"},
	{id: "applications", primary: []Goal{Talent}},
	{id: "satisfied_answers"},
	{id: "csat_answers"},
	{id: "csat", part: true, over: "csat_answers", primary: []Goal{Service}, support: []Goal{Loyalty}},
	{id: "promoters"},
	{id: "detractors"},
	{id: "nps_answers"},
	{id: "nps", primary: []Goal{Loyalty}},
	{id: "average_rating", primary: []Goal{Service}},
	{id: "new_customers", primary: []Goal{Acquisition}},
	{id: "cpa", primary: []Goal{Acquisition}},
	{id: "cac", primary: []Goal{Acquisition}},
	{id: "revenue_social", support: []Goal{Acquisition}},
	{id: "roas", support: []Goal{Acquisition}},
	{id: "attributed_gain"},
	{id: "roi", over: "full_cost", support: []Goal{Acquisition}},
	{id: "repeat_customers"},
	{id: "customers"},
	{id: "repeat_purchase_rate", part: true, over: "customers", primary: []Goal{Loyalty}},
}

// ownWords are the possessives of whoever writes, peopleWords the words for those one wants
// to reach, and purposeWords those that lead to what is wanted in the end; folded. They are
// never modified.
var (
	ownWords    = []string{"mon", "ma", "mes", "notre", "nos", "my", "our"}
	peopleWords = []string{
		"audience", "audiences", "cible", "cibles", "communaute", "communautes", "public", "publics", "persona", "personas",
		"client", "clients", "cliente", "clientes", "clientele", "prospect", "prospects", "acheteurs", "acheteuses",
		"lecteurs", "lectrices", "lectorat", "utilisateurs", "utilisatrices", "adherents", "adherentes", "membres",
		"community", "communities", "customers", "clients", "buyers", "readers", "readership", "users", "members",
	}
	purposeWords = []string{
		"afin de", "afin d'", "afin que", "afin qu'", "pour que", "pour qu'", "dans le but de", "dans le but d'",
		"en vue de", "en vue d'", "de façon à", "de manière à", "de sorte que", "de sorte qu'",
		"so that", "so as to", "in order to", "in order that", "with a view to", "with the aim of",
	}
)

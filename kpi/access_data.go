package kpi

import "github.com/septet-go/socialstrategy/strategy/network"

// Where the fields of APIs are described. Pages were read in November 2026; where a page
// bears a date of its own it is given.
const (
	srcOwn             = "the company's own records"
	srcFacebook        = "developers.facebook.com/documentation/pages-api/platforminsights/page/deprecated-metrics, updated 2026-03-02"
	srcFacebookBlog    = "developers.facebook.com/blog/post/2025/08/15/page-insights-api-updates"
	srcInstagram       = "developers.facebook.com/documentation/instagram-platform, 2026-06-18"
	srcThreads         = "developers.facebook.com/documentation/threads/insights.md"
	srcLinkedIn        = "learn.microsoft.com/linkedin/marketing/community-management, li-lms-2025-11"
	srcLinkedInAds     = "learn.microsoft.com/linkedin/marketing/integrations/ads-reporting/ads-reporting-schema, li-lms-2026-03"
	srcMember          = "memberCreatorPostAnalytics, li-lms-2026-06, as described in github.com/gitroomhq/postiz-app/issues/1680"
	srcMemberFollowers = "github.com/om0852/Linkdin-API-, README, August 2025"
	srcMemberClicks    = "zernio API, GetLinkedInPostAnalytics"
	srcX               = "docs.x.com/x-api/fundamentals/metrics"
	srcYouTube         = "developers.google.com/youtube/analytics/v1/dimsmets/mets"
	srcFivetran        = "fivetran.com/docs/connectors/applications, connector schemas of tiktok-organic and pinterest-organic"
	srcPostiz          = "github.com/gitroomhq/postiz-app, client code, 2026-08-21"
	srcXFollowers      = "dev.to/twitterdev/getting-the-follower-count-from-twitter-api-v2-4jh6, by the developer relations of the network"
	srcMemberJunction  = "docs.memberjunction.org/v6.1, interface FacebookPostEngagement of a public client"
	srcMeta            = "developers.facebook.com/docs/marketing-api/insights and facebook-python-business-sdk, adsinsights.py"
)

// accessRow is one place where one indicator may be had.
type accessRow struct {
	indicator ID
	access    Access
}

func kindsOf(kinds ...network.AccountKind) []network.AccountKind { return kinds }

// access returns what is known of the places of one indicator.
func access(id ID) []Access {
	var out []Access
	for _, r := range accessRows {
		if r.indicator == id {
			out = append(out, r.access.clone())
		}
	}
	return out
}

// accessRows are the places of the built-in indicators. What is not here is not known.
// They are never modified.
var accessRows = []accessRow{
	// Own records: they do not depend on the network.
	{"posts_published", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"promised_posts", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"posts_planned", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"posts_on_time", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"spend", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"full_cost", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"ambassadors", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"leads", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"qualified_leads", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"new_customers", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"conversions", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"quote_requests", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"sales_appointments", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"content_downloads", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"applications", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"revenue_social", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"attributed_gain", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"customers", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"repeat_customers", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"promoters", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"detractors", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"nps_answers", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"satisfied_answers", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"csat_answers", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"active_ambassadors", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"outbound_comments", Access{Network: network.All, Availability: Yes, Source: srcOwn}},
	{"article_views", Access{Network: network.All, Availability: Yes, Note: "of the statistics of the site", Source: srcOwn}},
	{"career_page_visits", Access{Network: network.All, Availability: Yes, Note: "of the statistics of the site", Source: srcOwn}},
	{"branded_search", Access{Network: network.All, Availability: Yes, Note: "of the console of the search engine", Source: srcOwn}},
	{"newsletter_subscribers", Access{Network: network.All, Availability: Yes, Note: "of the mailing tool", Source: srcOwn}},
	{"newsletter_delivered", Access{Network: network.All, Availability: Yes, Note: "of the mailing tool", Source: srcOwn}},
	{"newsletter_clicks", Access{Network: network.All, Availability: Yes, Note: "of the mailing tool", Source: srcOwn}},
	{"messages_started", Access{Network: network.All, Availability: Yes, Note: "of the inbox", Source: srcOwn}},
	{"messages_to_answer", Access{Network: network.All, Availability: Yes, Note: "of the inbox", Source: srcOwn}},
	{"answered_messages", Access{Network: network.All, Availability: Yes, Note: "of the inbox", Source: srcOwn}},
	{"first_response_time", Access{Network: network.All, Availability: Yes, Note: "of the inbox", Source: srcOwn}},
	{"complaints", Access{Network: network.All, Availability: Yes, Note: "of the inbox", Source: srcOwn}},

	// Facebook.
	{"views", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "page_media_view", Mark: Observed, Source: srcPostiz}},
	{"reach", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "page_total_media_view_unique", Mark: Documented, Source: srcFacebook}},
	{"post_reach_total", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "post_total_media_view_unique", Mark: Documented, Note: "added up over posts: exposures", Source: srcFacebook}},
	{"followers", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "page_follows", Mark: Documented, Note: "replaces page_fans since 2025-11-15", Source: srcFacebook}},
	{"followers_gained", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "page_daily_follows_unique", Mark: Observed, Source: srcPostiz}},
	{"followers_lost", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "page_daily_unfollows_unique", Mark: Observed, Source: srcPostiz}},
	{"profile_visits", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "page_views_total", Mark: Observed, Source: srcPostiz}},
	{"qualified_video_views", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "page_video_views", Mark: Observed, Note: "3 seconds", Source: srcPostiz}},
	{"engagements", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "page_post_engagements", Mark: Observed, Source: srcPostiz}},
	{"likes", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "post_reactions_by_type_total", Mark: Observed, Source: srcPostiz}},
	{"comments", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "comments.summary.total_count", Mark: Observed, Note: "of a post", Source: srcMemberJunction}},
	{"shares", Access{Network: network.Facebook, Kinds: kindsOf(network.Page), Availability: Yes, Field: "shares.count", Mark: Observed, Note: "of a post", Source: srcMemberJunction}},
	{"impressions", Access{Network: network.Facebook, Availability: No, Note: "page_impressions and its family were removed on 2025-11-15", Source: srcFacebookBlog}},

	// Instagram.
	{"views", Access{Network: network.Instagram, Availability: Yes, Field: "views", Mark: Documented, Source: srcInstagram}},
	{"reach", Access{Network: network.Instagram, Availability: Yes, Field: "reach", Mark: Documented, Note: "estimated", Source: srcInstagram}},
	{"followers", Access{Network: network.Instagram, Availability: Yes, Field: "follower_count", Mark: Documented, Note: "hidden under 100 followers", Source: srcInstagram}},
	{"net_new_followers", Access{Network: network.Instagram, Availability: Yes, Field: "follows_and_unfollows", Mark: Observed, Source: srcInstagram}},
	{"profile_visits", Access{Network: network.Instagram, Availability: Yes, Field: "profile_views", Mark: Observed, Source: srcInstagram}},
	{"engagements", Access{Network: network.Instagram, Availability: Yes, Field: "total_interactions", Mark: Documented, Note: "organic only", Source: srcInstagram}},
	{"accounts_engaged", Access{Network: network.Instagram, Availability: Yes, Field: "accounts_engaged", Mark: Observed, Source: srcInstagram}},
	{"likes", Access{Network: network.Instagram, Availability: Yes, Field: "likes", Mark: Observed, Source: srcPostiz}},
	{"comments", Access{Network: network.Instagram, Availability: Yes, Field: "comments", Mark: Observed, Source: srcPostiz}},
	{"shares", Access{Network: network.Instagram, Availability: Yes, Field: "shares", Mark: Observed, Source: srcPostiz}},
	{"post_reach_total", Access{Network: network.Instagram, Availability: Yes, Field: "reach", Mark: Documented, Note: "of posts, added up: exposures", Source: srcInstagram}},
	{"saves", Access{Network: network.Instagram, Availability: Yes, Field: "saved", Mark: Observed, Source: srcPostiz}},
	{"link_clicks", Access{Network: network.Instagram, Availability: Yes, Field: "profile_links_taps", Mark: Observed, Note: "links of the profile only", Source: srcInstagram}},
	{"impressions", Access{Network: network.Instagram, Availability: No, Note: "gone for all versions on 2025-04-21", Source: srcInstagram}},

	// Threads.
	{"views", Access{Network: network.Threads, Availability: Yes, Field: "views", Mark: Documented, Note: "of a post: displays; of an account: profile views", Source: srcThreads}},
	{"followers", Access{Network: network.Threads, Availability: Yes, Field: "followers_count", Mark: Documented, Note: "ignores the period asked", Source: srcThreads}},
	{"likes", Access{Network: network.Threads, Availability: Yes, Field: "likes", Mark: Documented, Source: srcThreads}},
	{"comments", Access{Network: network.Threads, Availability: Yes, Field: "replies", Mark: Documented, Source: srcThreads}},
	{"reposts", Access{Network: network.Threads, Availability: Yes, Field: "reposts", Mark: Documented, Source: srcThreads}},
	{"shares", Access{Network: network.Threads, Availability: Yes, Field: "quotes", Mark: Documented, Note: "quotes", Source: srcThreads}},
	{"engagements", Access{Network: network.Threads, Availability: Yes, Field: "likes + replies + reposts + quotes", Mark: Documented, Source: srcThreads}},
	{"link_clicks", Access{Network: network.Threads, Availability: Yes, Field: "clicks", Mark: Documented, Source: srcThreads}},

	// LinkedIn: pages, then profiles of members, whose figures of posts came in July 2025.
	{"impressions", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "totalShareStatistics.impressionCount", Mark: Observed, Note: "organic only", Source: srcPostiz}},
	{"reach", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "totalShareStatistics.uniqueImpressionsCount", Mark: Observed, Note: "for the lifetime of posts; absent from time buckets", Source: srcPostiz}},
	{"post_reach_total", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "totalShareStatistics.uniqueImpressionsCount", Mark: Observed, Note: "of posts, added up: exposures", Source: srcPostiz}},
	{"followers", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "networkSizes", Mark: Documented, Source: srcLinkedIn}},
	{"net_new_followers", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "followerGains.organicFollowerGain + paidFollowerGain", Mark: Observed, Source: srcLinkedIn}},
	{"profile_visits", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "allPageViews.pageViews", Mark: Observed, Source: srcPostiz}},
	{"likes", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "totalShareStatistics.likeCount", Mark: Observed, Note: "negative when sponsored likes are withdrawn", Source: srcPostiz}},
	{"comments", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "totalShareStatistics.commentCount", Mark: Observed, Source: srcPostiz}},
	{"shares", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "totalShareStatistics.shareCount", Mark: Observed, Source: srcPostiz}},
	{"engagements", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "clickCount + likeCount + commentCount + shareCount", Mark: Observed, Note: "clicks included", Source: srcPostiz}},
	{"er_impressions", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "totalShareStatistics.engagement", Mark: Observed, Note: "clicks included; may be negative", Source: srcPostiz}},
	{"link_clicks", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Page, network.Showcase), Availability: Yes, Field: "totalShareStatistics.clickCount", Mark: Observed, Note: "all clicks, those on the name and the logo included", Source: srcPostiz}},
	{"impressions", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Profile), Availability: Yes, Field: "memberCreatorPostAnalytics IMPRESSION", Mark: Observed, Source: srcMember}},
	{"reach", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Profile), Availability: Yes, Field: "memberCreatorPostAnalytics MEMBERS_REACHED", Mark: Observed, Source: srcMember}},
	{"likes", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Profile), Availability: Yes, Field: "memberCreatorPostAnalytics REACTION", Mark: Observed, Source: srcMember}},
	{"comments", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Profile), Availability: Yes, Field: "memberCreatorPostAnalytics COMMENT", Mark: Observed, Source: srcMember}},
	{"reposts", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Profile), Availability: Yes, Field: "memberCreatorPostAnalytics RESHARE", Mark: Observed, Source: srcMember}},
	{"followers", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Profile), Availability: Yes, Field: "memberFollowersCount", Mark: Observed, Source: srcMemberFollowers}},
	{"link_clicks", Access{Network: network.LinkedIn, Kinds: kindsOf(network.Profile), Availability: No, Note: "clicks are given for pages only", Source: srcMemberClicks}},

	// X.
	{"impressions", Access{Network: network.X, Availability: Yes, Field: "impression_count", Mark: Documented, Note: "not unique", Source: srcX}},
	{"profile_visits", Access{Network: network.X, Availability: Yes, Field: "user_profile_clicks", Mark: Documented, Note: "own posts, 30 days", Source: srcX}},
	{"qualified_video_views", Access{Network: network.X, Availability: Yes, Field: "view_count", Mark: Documented, Source: srcX}},
	{"video_starts", Access{Network: network.X, Availability: Yes, Field: "playback_0_count", Mark: Documented, Source: srcX}},
	{"video_completes", Access{Network: network.X, Availability: Yes, Field: "playback_100_count", Mark: Documented, Source: srcX}},
	{"followers", Access{Network: network.X, Availability: Yes, Field: "public_metrics.followers_count", Mark: Documented, Source: srcXFollowers}},
	{"likes", Access{Network: network.X, Availability: Yes, Field: "like_count", Mark: Observed, Source: srcPostiz}},
	{"comments", Access{Network: network.X, Availability: Yes, Field: "reply_count", Mark: Observed, Source: srcPostiz}},
	{"reposts", Access{Network: network.X, Availability: Yes, Field: "retweet_count", Mark: Documented, Note: "excludes quotes", Source: srcX}},
	{"shares", Access{Network: network.X, Availability: Yes, Field: "retweet_count + quote_count", Mark: Documented, Source: srcX}},
	{"saves", Access{Network: network.X, Availability: Yes, Field: "bookmark_count", Mark: Documented, Source: srcX}},
	{"link_clicks", Access{Network: network.X, Availability: Yes, Field: "url_link_clicks", Mark: Documented, Note: "own posts, 30 days", Source: srcX}},

	// YouTube.
	{"views", Access{Network: network.YouTube, Availability: Yes, Field: "views", Mark: Documented, Source: srcYouTube}},
	{"followers", Access{Network: network.YouTube, Availability: Yes, Field: "subscriberCount", Mark: Documented, Note: "cut to three significant digits", Source: srcYouTube}},
	{"followers_gained", Access{Network: network.YouTube, Availability: Yes, Field: "subscribersGained", Mark: Documented, Source: srcYouTube}},
	{"followers_lost", Access{Network: network.YouTube, Availability: Yes, Field: "subscribersLost", Mark: Documented, Source: srcYouTube}},
	{"watch_time", Access{Network: network.YouTube, Availability: Yes, Field: "estimatedMinutesWatched", Mark: Documented, Source: srcYouTube}},
	{"avg_view_duration", Access{Network: network.YouTube, Availability: Yes, Field: "averageViewDuration", Mark: Documented, Source: srcYouTube}},
	{"video_completion_rate", Access{Network: network.YouTube, Availability: Yes, Field: "averageViewPercentage", Mark: Documented, Note: "the mean share of a video that is watched: not the same thing", Source: srcYouTube}},
	{"likes", Access{Network: network.YouTube, Availability: Yes, Field: "likes", Mark: Documented, Source: srcYouTube}},
	{"comments", Access{Network: network.YouTube, Availability: Yes, Field: "comments", Mark: Documented, Source: srcYouTube}},
	{"shares", Access{Network: network.YouTube, Availability: Yes, Field: "shares", Mark: Documented, Source: srcYouTube}},
	{"engagements", Access{Network: network.YouTube, Availability: Yes, Field: "likes + comments + shares", Mark: Documented, Source: srcYouTube}},

	// TikTok.
	{"views", Access{Network: network.TikTok, Availability: Yes, Field: "video_views", Mark: Observed, Note: "Business API", Source: srcFivetran}},
	{"reach", Access{Network: network.TikTok, Availability: Yes, Field: "reach", Mark: Observed, Note: "Business API only", Source: srcFivetran}},
	{"post_reach_total", Access{Network: network.TikTok, Availability: Yes, Field: "reach", Mark: Observed, Note: "of posts, added up: exposures; Business API only", Source: srcFivetran}},
	{"followers", Access{Network: network.TikTok, Availability: Yes, Field: "followers_count", Mark: Observed, Note: "Business API", Source: srcFivetran}},
	{"followers_gained", Access{Network: network.TikTok, Availability: Yes, Field: "daily_new_followers", Mark: Observed, Source: srcFivetran}},
	{"followers_lost", Access{Network: network.TikTok, Availability: Yes, Field: "daily_lost_followers", Mark: Observed, Source: srcFivetran}},
	{"profile_visits", Access{Network: network.TikTok, Availability: Yes, Field: "profile_views", Mark: Observed, Source: srcFivetran}},
	{"watch_time", Access{Network: network.TikTok, Availability: Yes, Field: "total_time_watched", Mark: Observed, Note: "Business API only", Source: srcFivetran}},
	{"avg_view_duration", Access{Network: network.TikTok, Availability: Yes, Field: "average_time_watched", Mark: Observed, Source: srcFivetran}},
	{"video_completion_rate", Access{Network: network.TikTok, Availability: Yes, Field: "full_video_watched_rate", Mark: Observed, Source: srcFivetran}},
	{"leads", Access{Network: network.TikTok, Availability: Yes, Field: "lead_submissions", Mark: Observed, Source: srcFivetran}},
	{"likes", Access{Network: network.TikTok, Availability: Yes, Field: "like_count", Mark: Observed, Source: srcPostiz}},
	{"comments", Access{Network: network.TikTok, Availability: Yes, Field: "comment_count", Mark: Observed, Source: srcPostiz}},
	{"shares", Access{Network: network.TikTok, Availability: Yes, Field: "share_count", Mark: Observed, Source: srcPostiz}},

	// Pinterest.
	{"impressions", Access{Network: network.Pinterest, Availability: Yes, Field: "IMPRESSION", Mark: Observed, Source: srcFivetran}},
	{"qualified_video_views", Access{Network: network.Pinterest, Availability: Yes, Field: "VIDEO_MRC_VIEW", Mark: Observed, Note: "2 seconds", Source: srcFivetran}},
	{"engagements", Access{Network: network.Pinterest, Availability: Yes, Field: "ENGAGEMENT", Mark: Observed, Source: srcFivetran}},
	{"accounts_engaged", Access{Network: network.Pinterest, Availability: Yes, Field: "ENGAGED_AUDIENCE", Mark: Observed, Source: srcFivetran}},
	{"saves", Access{Network: network.Pinterest, Availability: Yes, Field: "SAVE", Mark: Observed, Source: srcFivetran}},
	{"link_clicks", Access{Network: network.Pinterest, Availability: Yes, Field: "OUTBOUND_CLICK", Mark: Observed, Source: srcFivetran}},

	// Google Business Profile.
	{"local_actions", Access{Network: network.GoogleBusinessProfile, Availability: Yes, Field: "CALL_CLICKS + BUSINESS_DIRECTION_REQUESTS + WEBSITE_CLICKS", Mark: Observed, Note: "for each place of business, not for each post", Source: srcPostiz}},

	// Analytics and advertising.
	{"sessions_social", Access{Network: GoogleAnalytics, Availability: Yes, Field: "sessions", Mark: Documented, Note: "by source, from tagged links", Source: srcGA4}},
	{"engaged_sessions", Access{Network: GoogleAnalytics, Availability: Yes, Field: "engagedSessions", Mark: Observed, Source: srcGA4}},
	{"site_engagement_rate", Access{Network: GoogleAnalytics, Availability: Yes, Field: "engagementRate", Mark: Documented, Source: srcGA4}},
	{"active_users", Access{Network: GoogleAnalytics, Availability: Yes, Field: "activeUsers", Mark: Observed, Source: srcGA4}},
	{"new_users", Access{Network: GoogleAnalytics, Availability: Yes, Field: "newUsers", Mark: Observed, Source: srcGA4}},
	{"leads", Access{Network: GoogleAnalytics, Availability: Yes, Field: "keyEvents", Mark: Observed, Source: srcGA4}},
	{"lead_conversion_rate", Access{Network: GoogleAnalytics, Availability: Yes, Field: "sessionKeyEventRate", Mark: Observed, Note: "a session counts once: not key events over sessions", Source: srcGA4}},
	{"revenue_social", Access{Network: GoogleAnalytics, Availability: Yes, Field: "totalRevenue", Mark: Observed, Source: srcGA4}},
	{"spend", Access{Network: MetaAds, Availability: Yes, Field: "spend", Mark: Observed, Source: srcMeta}},
	{"impressions", Access{Network: MetaAds, Availability: Yes, Field: "impressions", Mark: Observed, Source: srcMeta}},
	{"frequency", Access{Network: MetaAds, Availability: Yes, Field: "frequency", Mark: Observed, Source: srcMeta}},
	{"qualified_video_views", Access{Network: MetaAds, Availability: Yes, Field: "video_thruplay_watched_actions", Mark: Observed, Note: "15 seconds or to the end", Source: srcMeta}},
	{"ctr", Access{Network: MetaAds, Availability: NotKnown, Note: "whether clicks on links are given has not been read at the source", Source: srcMeta}},
	{"new_customers", Access{Network: GoogleAnalytics, Availability: Yes, Field: "purchases", Mark: Observed, Note: "of the sessions attributed", Source: srcGA4}},
	{"impressions", Access{Network: LinkedInAds, Availability: Yes, Field: "impressions", Mark: Observed, Source: srcLinkedInAds}},
	{"spend", Access{Network: LinkedInAds, Availability: Yes, Field: "costInLocalCurrency", Mark: Observed, Source: srcLinkedInAds}},
	{"reach", Access{Network: LinkedInAds, Availability: Yes, Field: "approximateMemberReach", Mark: Documented, Note: "92 days at most", Source: srcLinkedInAds}},
	{"avg_view_duration", Access{Network: LinkedInAds, Availability: Yes, Field: "averageDwellTime", Mark: Documented, Source: srcLinkedInAds}},
	{"leads", Access{Network: LinkedInAds, Availability: Yes, Field: "oneClickLeads", Mark: Observed, Source: srcLinkedInAds}},
	{"new_customers", Access{Network: LinkedInAds, Availability: Yes, Field: "externalWebsiteConversions", Mark: Observed, Source: srcLinkedInAds}},
}

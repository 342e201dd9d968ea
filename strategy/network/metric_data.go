package network

// metricFacts are the names that the interfaces of networks give to measures, as a
// publishing tool asks for them, and the names they withdrew.
func metricFacts() []Fact {
	return []Fact{
		{
			Network: LinkedIn, Field: "metrics.page", Value: Value{Names: []string{
				"impressionCount", "uniqueImpressionsCount", "clickCount", "likeCount", "commentCount", "shareCount",
				"engagement", "organizationalEntityFollowerStatistics", "allPageViews.pageViews",
			}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: X, Field: FieldMetrics, Value: Value{Names: []string{"impression_count", "like_count", "reply_count", "retweet_count", "quote_count", "bookmark_count"}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "public_metrics of a post",
		},
		{
			Network: Facebook, Field: "metrics.page", Value: Value{Names: []string{
				"page_media_view", "page_total_media_view_unique", "page_post_engagements", "page_daily_follows",
				"page_follows", "post_media_view", "post_total_media_view_unique", "post_clicks", "post_clicks_by_type",
				"post_reactions_by_type_total",
			}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: Facebook, Field: "metrics.removed_2025", Value: Value{Names: []string{"impressions", "page_fans"}}, From: date("2025-11-15"),
			Evidence: Primary, Source: srcFacebookBlog, AsOf: day("2025-08-15"),
			Note: "with all of their families",
		},
		{
			Network: Facebook, Field: "metrics.removed_2026", Value: Value{Names: []string{"page_impressions_unique", "page_posts_impressions_*", "post_impressions_unique"}}, From: date("2026-06-15"),
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "the page of Meta prints 15 June 2025",
		},
		{
			Network: YouTube, Field: "metrics.channel", Value: Value{Names: []string{
				"views", "estimatedMinutesWatched", "averageViewDuration", "averageViewPercentage", "subscribersGained",
				"subscribersLost", "likes", "shares", "viewCount", "likeCount", "commentCount", "subscriberCount",
			}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: Instagram, Field: "metrics.page", Value: Value{Names: []string{
				"reach", "views", "likes", "comments", "saved", "shares", "total_interactions", "accounts_engaged",
				"follower_count",
			}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: Instagram, Field: "metrics.removed_2025", Value: Value{Names: []string{"impressions", "plays", "video_views"}}, From: date("2025-04-21"),
			Evidence: Primary, Source: srcInstagramInsights, AsOf: day("2025-04-21"),
		},
		{
			Network: TikTok, Field: FieldMetrics, Value: Value{Names: []string{
				"view_count", "like_count", "comment_count", "share_count", "follower_count", "following_count",
				"likes_count", "video_count",
			}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: Threads, Field: FieldMetrics, Value: Value{Names: []string{"views", "likes", "replies", "reposts", "quotes", "threads_insights"}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: Pinterest, Field: "metrics.page", Value: Value{Names: []string{"IMPRESSION", "PIN_CLICK", "PIN_CLICK_RATE", "OUTBOUND_CLICK", "SAVE", "ENGAGEMENT"}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "90 days back",
		},
		{
			Network: GoogleBusinessProfile, Field: "metrics.listing", Value: Value{Names: []string{
				"WEBSITE_CLICKS", "CALL_CLICKS", "BUSINESS_DIRECTION_REQUESTS", "BUSINESS_IMPRESSIONS_DESKTOP_MAPS",
				"BUSINESS_IMPRESSIONS_MOBILE_MAPS",
			}},
			Evidence: Secondary, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "for each place, not each post",
		},
	}
}

package network

// limitFacts are what networks and tools take. Where no unit is published the unit is
// assumed, and marked so.
func limitFacts() []Fact {
	return []Fact{
		{
			Network: LinkedIn, Field: FieldText, Value: Value{Limit: Limit{3000, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "also on a help page and in the advertising specifications of LinkedIn",
		},
		{
			Network: LinkedIn, Field: "text.api", Value: Value{Limit: Limit{3000, LinkedInLength}},
			Evidence: Secondary, Origin: FromPlatform, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "2,990 typed characters with 20 brackets arrive as 3,010 and are refused",
		},
		{
			Network: LinkedIn, Field: FieldPreview, Value: Value{Limit: Limit{140, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "on a phone; about 210 on a computer; LinkedIn publishes no figure",
		},
		{
			Network: LinkedIn, Field: FieldComment, Value: Value{Limit: Limit{1250, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcAyrshareLengths, AsOf: readIn2026(),
		},
		{
			Network: LinkedIn, Field: "title.document", Value: Value{Limit: Limit{400, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcAyrshareLengths, AsOf: readIn2026(),
		},
		{
			Network: LinkedIn, Field: "title.ad", Value: Value{Limit: Limit{200, UTF16}}, UnitAssumed: true,
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "70 advised",
		},
		{
			Network: LinkedIn, Field: FieldAltText, Value: Value{Limit: Limit{4086, UTF16}}, UnitAssumed: true,
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-06-19"),
			Note: "fewer than 120 advised",
		},
		{
			Network: LinkedIn, Field: "rules.hashtags", Value: Value{Text: "no published limit on hashtags"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "3 to 5 usually advised",
		},
		{
			Network: LinkedIn, Field: FieldImages, Value: Value{Limit: Limit{20, Items}},
			Evidence: Secondary, Origin: FromPlatform, Source: srcRulebook, AsOf: day("2026-09-22"),
			Note: "2 to 20 through the interface; publishing services stop at 9",
		},
		{
			Network: LinkedIn, Field: "image", Value: Value{Limit: Limit{36_152_320, Pixels}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-06-19"),
		},
		{
			Network: LinkedIn, Field: "rules.document", Value: Value{Text: "100 MB and 300 pages; PPT, PPTX, DOC, DOCX, PDF"},
			Evidence: Secondary, Origin: FromTool, Source: srcAyrshareMedia, AsOf: readIn2026(),
		},
		{
			Network: LinkedIn, Field: "rules.video", Value: Value{Text: "3 s to 30 min; 75 KB to 500 MB; MP4"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-02-12"),
		},
		{
			Network: LinkedIn, Field: FieldPosts, Value: Value{Cap: Cap{150, 24}},
			Evidence: Secondary, Origin: FromTool, Source: srcAyrshareLinkedIn, AsOf: readIn2026(),
			Note: "per account; another tool stops at 100",
		},

		{
			Network: X, Field: FieldText, Value: Value{Limit: Limit{280, XWeighted}},
			Evidence: Primary, Origin: FromPlatform, Source: srcXCounting, AsOf: readIn2026(),
		},
		{
			Network: X, Field: "rules.counting", Value: Value{Text: "NFC; weight 1 for U+0000-10FF, 2000-200D, 2010-201F and 2032-2037, 2 for the rest; 2 for an emoji sequence; 23 for a URL"},
			Evidence: Primary, Origin: FromPlatform, Source: srcTwitterText, AsOf: day("2021-10-21"),
		},
		{Network: X, Field: "url_cost", Value: Value{Number: 23}, Evidence: Primary, Origin: FromPlatform, Source: srcXCounting, AsOf: readIn2026()},
		{
			Network: X, Field: "text.premium", Value: Value{Limit: Limit{25_000, XWeighted}},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostlint, AsOf: day("2026-08-02"),
			Note: "X Premium; a tool uses 4,000 for verified accounts",
		},
		{
			Network: X, Field: "text.article", Value: Value{Limit: Limit{100_000, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: X, Field: "rules.mentions", Value: Value{Text: "only mentions in the first 280 characters notify"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: X, Field: "rules.replies", Value: Value{Text: "mentions that X fills in a reply cost nothing"},
			Evidence: Primary, Origin: FromPlatform, Source: srcXCounting, AsOf: readIn2026(),
		},
		{
			Network: X, Field: FieldHashtags, Value: Value{Limit: Limit{unlimited, Items}},
			Evidence: Primary, Origin: FromPlatform, Source: srcXCounting, AsOf: readIn2026(),
			Note: "they count as text; 1 to 2 advised",
		},
		{
			Network: X, Field: "cashtags", Value: Value{Limit: Limit{1, Items}},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: X, Field: FieldAltText, Value: Value{Limit: Limit{1000, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcAyrshareX, AsOf: readIn2026(),
		},
		{
			Network: X, Field: FieldImages, Value: Value{Limit: Limit{4, Items}},
			Evidence: Primary, Origin: FromPlatform, Source: srcXMedia, AsOf: day("2026-07-29"),
			Note: "or one GIF or one video, never mixed",
		},
		{
			Network: X, Field: "rules.image", Value: Value{Text: "5 MB, GIF 15 MB and 1280x1080; JPG, PNG, GIF, WEBP"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: X, Field: "rules.video", Value: Value{Text: "0.5 to 140 s; 512 MB; 32x32 to 1280x1024; 60 frames/s; ratio 1:3 to 3:1"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "Premium, by hand: 4 h, 16 GB, 1080p",
		},
		{
			Network: X, Field: "rules.disclosure", Value: Value{Text: "made_with_ai; paid_partnership"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostizSettings, AsOf: day("2026-08-21"),
		},

		{
			Network: Facebook, Field: FieldText, Value: Value{Limit: Limit{63_206, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "repeated by every tool, found on no page of Meta",
		},
		{
			Network: Facebook, Field: "text.mixpost", Value: Value{Limit: Limit{5000, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcMixpost, AsOf: day("2026-03-16"),
		},
		{
			Network: Facebook, Field: "text.adobe_express", Value: Value{Limit: Limit{55_000, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcAdobe, AsOf: day("2025-12-17"),
		},
		{
			Network: Facebook, Field: "text.coloured", Value: Value{Limit: Limit{130, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostizDocs, AsOf: day("2026-08-20"),
			Note: "pages, text alone",
		},
		{
			Network: Facebook, Field: "title.reel", Value: Value{Limit: Limit{255, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcAyrshareLengths, AsOf: readIn2026(),
		},
		{
			Network: Facebook, Field: "rules.hashtags", Value: Value{Text: "no published limit on hashtags"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "0 to 2 advised",
		},
		{
			Network: Facebook, Field: FieldImages, Value: Value{Limit: Limit{10, Items}},
			Evidence: Secondary, Origin: FromTool, Source: srcAyrshareMedia, AsOf: readIn2026(),
		},
		{
			Network: Facebook, Field: "rules.image", Value: Value{Text: "4 MB; JPG or PNG"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "error 1366046 of the interface; the advertising guide accepts 30 MB",
		},
		{
			Network: Facebook, Field: "rules.link_card", Value: Value{Text: "1200x630, at least 200x200, 8 MB"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: Facebook, Field: "rules.reel", Value: Value{Text: "3 to 90 s; 9:16; at least 540x960; 24 to 60 frames/s"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: Facebook, Field: "posts.api", Value: Value{Cap: Cap{4800, 24}},
			Evidence: Secondary, Origin: FromPlatform, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "per page",
		},

		{
			Network: YouTube, Field: FieldTitle, Value: Value{Limit: Limit{100, UTF16}}, UnitAssumed: true,
			Evidence: FirstParty, Origin: FromPlatform, Source: srcYouTubeVideos, AsOf: readIn2026(),
			Note: "without < or >",
		},
		{
			Network: YouTube, Field: FieldText, Value: Value{Limit: Limit{5000, Bytes}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcYouTubeVideos, AsOf: readIn2026(),
			Note: "the description; without < or >",
		},
		{
			Network: YouTube, Field: "tags", Value: Value{Limit: Limit{500, UTF16}}, UnitAssumed: true,
			Evidence: FirstParty, Origin: FromPlatform, Source: srcYouTubeVideos, AsOf: readIn2026(),
			Note: "all tags together; commas count",
		},
		{
			Network: YouTube, Field: "short_video", Value: Value{Limit: Limit{180, Seconds}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "square or vertical, sent since 2024-10-15",
		},
		{
			Network: YouTube, Field: "rules.video", Value: Value{Text: "256 GB or 12 h; beyond 15 min for verified accounts"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: YouTube, Field: "rules.thumbnail", Value: Value{Text: "2 MB on mobile, 50 MB on desktop; 16:9; at least 640 px wide"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: YouTube, Field: "posts.api", Value: Value{Cap: Cap{6, 24}},
			Evidence: Secondary, Origin: FromPlatform, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "10,000 units of quota at 1,600 an upload; the cost may have changed",
		},

		{
			Network: Instagram, Field: FieldText, Value: Value{Limit: Limit{2200, UTF16}}, UnitAssumed: true,
			Evidence: FirstParty, Origin: FromPlatform, Source: srcInstagramMedia, AsOf: day("2026-10-10"),
			Note: "the caption",
		},
		{
			Network: Instagram, Field: FieldPreview, Value: Value{Limit: Limit{125, UTF16}, Also: Limit{3, Lines}}, UnitAssumed: true,
			Evidence: FirstParty, Origin: FromPlatform, Source: srcInstagramCaption, AsOf: day("2026-11-26"),
			Note: "the first three lines are shown; 125 characters or fewer are recommended for the whole to be",
		},
		{
			Network: Instagram, Field: FieldHashtags, Value: Value{Limit: Limit{30, Items}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcInstagramMedia, AsOf: day("2026-10-10"),
			Note: "what the reference of the interface still says",
		},
		{
			Network: Instagram, Field: FieldHashtags, Value: Value{Limit: Limit{5, Items}}, From: date("2025-12-18"),
			Evidence: Secondary, Origin: FromPlatform, Source: srcHashtagNews, AsOf: day("2025-12-18"),
			Note: "in the application, account by account from that day",
		},
		{
			Network: Instagram, Field: FieldMentions, Value: Value{Limit: Limit{20, Items}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcInstagramMedia, AsOf: day("2026-10-10"),
		},
		{
			Network: Instagram, Field: "collaborators", Value: Value{Limit: Limit{3, Items}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcInstagramMedia, AsOf: day("2026-10-10"),
		},
		{
			Network: Instagram, Field: FieldComment, Value: Value{Limit: Limit{2196, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcAyrshareLengths, AsOf: readIn2026(),
		},
		{
			Network: Instagram, Field: FieldAltText, Value: Value{Limit: Limit{1000, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcAyrshareLengths, AsOf: readIn2026(),
			Note: "each image; not on reels nor stories",
		},
		{
			Network: Instagram, Field: "rules.alt_text", Value: Value{Text: "on image posts only"}, From: date("2025-03-24"),
			Evidence: Primary, Origin: FromPlatform, Source: srcInstagramPublishing, AsOf: readIn2026(),
		},
		{
			Network: Instagram, Field: "carousel.api", Value: Value{Limit: Limit{10, Items}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcInstagramMedia, AsOf: day("2026-10-10"),
			Note: "20 in the application",
		},
		{
			Network: Instagram, Field: "rules.image", Value: Value{Text: "JPEG; 8 MB; 320 to 1440 px wide; ratio 4:5 to 1.91:1"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: Instagram, Field: "rules.reel", Value: Value{Text: "9:16; MOV or MP4; 23 to 60 frames/s; 3 min"}, From: date("2025-01-31"),
			Evidence: Secondary, Origin: FromPlatform, Source: srcRulebook, AsOf: day("2026-09-22"),
			Note: "15 min reported for uploads",
		},
		{
			Network: Instagram, Field: "rules.links", Value: Value{Text: "links in a caption cannot be clicked"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: Instagram, Field: "posts.api", Value: Value{Cap: Cap{100, 24}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "older pages of tools say 50",
		},

		{
			Network: TikTok, Field: FieldText, Value: Value{Limit: Limit{2200, UTF16}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcTikTokPost, AsOf: day("2026-10-10"),
			Note: "no page of TikTok gives the 4,000 said of the application",
		},
		{
			Network: TikTok, Field: "title.photo", Value: Value{Limit: Limit{90, UTF16}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcTikTokPhoto, AsOf: readIn2026(),
		},
		{
			Network: TikTok, Field: "text.photo", Value: Value{Limit: Limit{4000, UTF16}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcTikTokPhoto, AsOf: readIn2026(),
		},
		{
			Network: TikTok, Field: FieldHashtags, Value: Value{Limit: Limit{5, Items}}, From: date("2025-08-31"),
			Evidence: Secondary, Origin: FromPlatform, Source: srcRulebook, AsOf: day("2026-09-22"),
			Note: "the rest has been ignored since August 2025",
		},
		{
			Network: TikTok, Field: FieldImages, Value: Value{Limit: Limit{35, Items}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcTikTokPhoto, AsOf: readIn2026(),
		},
		{
			Network: TikTok, Field: "rules.image", Value: Value{Text: "JPEG or WebP; 20 MB; 1080p"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: TikTok, Field: "rules.video", Value: Value{Text: "MP4, WebM, MOV; 4 GB; 23 to 60 frames/s; 360 to 4096 px; 10 min through the interface"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcTikTokMedia, AsOf: day("2026-07-29"),
		},
		{
			Network: TikTok, Field: "rules.video_duration", Value: Value{Text: "the interface gives each account its own: max_video_post_duration_sec"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcTikTokPost, AsOf: day("2026-10-10"),
		},
		{
			Network: TikTok, Field: "rules.links", Value: Value{Text: "links in a caption cannot be clicked"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: TikTok, Field: "rules.disclosure", Value: Value{Text: "is_aigc (video); branded content"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostizSettings, AsOf: day("2026-08-21"),
		},

		{
			Network: Threads, Field: FieldText, Value: Value{Limit: Limit{500, ThreadsLength}},
			Evidence: Primary, Origin: FromPlatform, Source: srcThreadsPosts, AsOf: day("2026-04-14"),
		},
		{
			Network: Threads, Field: "rules.counting", Value: Value{Text: "one for a character, and for an emoji its bytes in UTF-8"},
			Evidence: Primary, Origin: FromPlatform, Source: srcThreadsPosts, AsOf: day("2026-04-14"),
		},
		{
			Network: Threads, Field: "text.attachment", Value: Value{Limit: Limit{10_000, UTF16}}, UnitAssumed: true,
			Evidence: Primary, Origin: FromPlatform, Source: srcThreadsAttachments, AsOf: day("2026-07-02"),
		},
		{
			Network: Threads, Field: FieldLinks, Value: Value{Limit: Limit{5, Items}}, From: date("2025-12-22"),
			Evidence: Primary, Origin: FromPlatform, Source: srcThreadsAttachments, AsOf: day("2026-07-02"),
			Note: "distinct URLs",
		},
		{
			Network: Threads, Field: FieldHashtags, Value: Value{Limit: Limit{1, Items}},
			Evidence: Secondary, Origin: FromPlatform, Source: srcRulebook, AsOf: day("2026-09-22"),
			Note: "1 to 50 characters, without full stop nor ampersand",
		},
		{
			Network: Threads, Field: FieldCarousel, Value: Value{Limit: Limit{20, Items}},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "at least 2",
		},
		{
			Network: Threads, Field: "rules.image", Value: Value{Text: "JPEG or PNG; 8 MB; 320 to 1440 px wide; ratio up to 10:1"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: Threads, Field: "rules.video", Value: Value{Text: "300 s; 1 GB; 23 to 60 frames/s"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
		},
		{
			Network: Threads, Field: "posts.api", Value: Value{Cap: Cap{250, 24}},
			Evidence: Primary, Origin: FromPlatform, Source: srcThreadsOverview, AsOf: day("2025-12-22"),
			Note: "1,000 replies beside",
		},

		{
			Network: Bluesky, Field: FieldText, Value: Value{Limit: Limit{300, Graphemes}, Also: Limit{3000, Bytes}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
		},
		{
			Network: Bluesky, Field: "rules.counting", Value: Value{Text: "a URL counts at its full length"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostlint, AsOf: day("2026-08-02"),
		},
		{
			Network: Bluesky, Field: "tags", Value: Value{Limit: Limit{8, Items}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
			Note: "beside the text, of 64 graphemes and 640 bytes each",
		},
		{
			Network: Bluesky, Field: "languages", Value: Value{Limit: Limit{3, Items}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
		},
		{
			Network: Bluesky, Field: FieldImages, Value: Value{Limit: Limit{4, Items}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
		},
		{
			Network: Bluesky, Field: FieldCarousel, Value: Value{Limit: Limit{20, Items}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
			Note: "a gallery; applications are told to stop at 10",
		},
		{
			Network: Bluesky, Field: "image", Value: Value{Limit: Limit{2_000_000, FileBytes}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
			Note: "1 MB before",
		},
		{
			Network: Bluesky, Field: "video", Value: Value{Limit: Limit{300_000_000, FileBytes}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
			Note: "MP4; 100 MB before; 3 min according to a tool",
		},
		{
			Network: Bluesky, Field: FieldAltText, Value: Value{Limit: Limit{unlimited, Graphemes}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
			Note: "none in the lexicon; the application may stop earlier",
		},
		{
			Network: Bluesky, Field: "account_name", Value: Value{Limit: Limit{64, Graphemes}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
		},
		{
			Network: Bluesky, Field: "biography", Value: Value{Limit: Limit{256, Graphemes}},
			Evidence: Primary, Origin: FromPlatform, Source: srcAtproto, AsOf: day("2026-08-20"),
		},

		{
			Network: Mastodon, Field: FieldText, Value: Value{Limit: Limit{500, MastodonLength}},
			Evidence: Primary, Origin: FromPlatform, Source: srcMastodonAPI, AsOf: day("2026-07-02"),
			Note: "graphemes, by the rule of counting; the default: each server sets its own",
		},
		{
			Network: Mastodon, Field: "rules.counting", Value: Value{Text: "graphemes of the content warning and the text; 23 for a URL; @user@domain counts as @user"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcMastodonValidator, AsOf: readIn2026(),
		},
		{
			Network: Mastodon, Field: "url_cost", Value: Value{Number: 23},
			Evidence: Primary, Origin: FromPlatform, Source: srcMastodonUser, AsOf: day("2026-07-02"),
		},
		{
			Network: Mastodon, Field: FieldImages, Value: Value{Limit: Limit{4, Items}},
			Evidence: Primary, Origin: FromPlatform, Source: srcMastodonAPI, AsOf: day("2026-07-02"),
		},
		{
			Network: Mastodon, Field: FieldAltText, Value: Value{Limit: Limit{1500, UTF16}}, UnitAssumed: true,
			Evidence: Primary, Origin: FromPlatform, Source: srcMastodonAPI, AsOf: day("2026-07-02"),
		},
		{
			Network: Mastodon, Field: "image", Value: Value{Limit: Limit{16_777_216, FileBytes}},
			Evidence: Primary, Origin: FromPlatform, Source: srcMastodonAPI, AsOf: day("2026-07-02"),
		},
		{
			Network: Mastodon, Field: "video", Value: Value{Limit: Limit{103_809_024, FileBytes}},
			Evidence: Primary, Origin: FromPlatform, Source: srcMastodonAPI, AsOf: day("2026-07-02"),
		},
		{
			Network: Mastodon, Field: "rules.poll", Value: Value{Text: "4 options of 50 characters; 300 to 2,629,746 s"},
			Evidence: Primary, Origin: FromPlatform, Source: srcMastodonAPI, AsOf: day("2026-07-02"),
			Note: "the page for users says 25 characters",
		},
		{
			Network: Mastodon, Field: "biography", Value: Value{Limit: Limit{500, UTF16}}, UnitAssumed: true,
			Evidence: Primary, Origin: FromPlatform, Source: srcMastodonAPI, AsOf: day("2026-07-02"),
		},

		{
			Network: Pinterest, Field: FieldTitle, Value: Value{Limit: Limit{100, UTF16}}, UnitAssumed: true,
			Evidence: Primary, Origin: FromPlatform, Source: srcPinterestAPI, AsOf: day("2025-12-11"),
		},
		{
			Network: Pinterest, Field: FieldText, Value: Value{Limit: Limit{800, UTF16}}, UnitAssumed: true,
			Evidence: Primary, Origin: FromPlatform, Source: srcPinterestAPI, AsOf: day("2025-12-11"),
			Note: "the description",
		},
		{
			Network: Pinterest, Field: "text.tools", Value: Value{Limit: Limit{500, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcPostiz, AsOf: day("2026-08-21"),
		},
		{
			Network: Pinterest, Field: FieldAltText, Value: Value{Limit: Limit{500, UTF16}}, UnitAssumed: true,
			Evidence: Primary, Origin: FromPlatform, Source: srcPinterestAPI, AsOf: day("2025-12-11"),
		},
		{
			Network: Pinterest, Field: "link_length", Value: Value{Limit: Limit{2048, UTF16}}, UnitAssumed: true,
			Evidence: Primary, Origin: FromPlatform, Source: srcPinterestAPI, AsOf: day("2025-12-11"),
		},
		{
			Network: Pinterest, Field: FieldCarousel, Value: Value{Limit: Limit{5, Items}},
			Evidence: Primary, Origin: FromPlatform, Source: srcPinterestAPI, AsOf: day("2025-12-11"),
			Note: "at least 2, of the same size",
		},
		{
			Network: Pinterest, Field: "rules.video", Value: Value{Text: "a video needs a cover image"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostizDocs, AsOf: day("2026-08-20"),
		},

		{
			Network: Snapchat, Field: "text.spotlight", Value: Value{Limit: Limit{160, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcAyrshareLengths, AsOf: readIn2026(),
		},
		{
			Network: Snapchat, Field: FieldText, Value: Value{Limit: Limit{500, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcAyrshareLengths, AsOf: readIn2026(),
		},

		{
			Network: Reddit, Field: FieldTitle, Value: Value{Limit: Limit{300, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcUploadPost, AsOf: readIn2026(),
		},
		{
			Network: Reddit, Field: FieldText, Value: Value{Limit: Limit{10_000, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromTool, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "another tool says 5,000; Reddit itself is said to take 40,000",
		},
		{
			Network: Reddit, Field: FieldComment, Value: Value{Limit: Limit{10_000, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcUploadPost, AsOf: readIn2026(),
		},
		{
			Network: Reddit, Field: "rules.video", Value: Value{Text: "a video needs a thumbnail; one file a post"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostiz, AsOf: day("2026-08-21"),
		},

		{
			Network: GoogleBusinessProfile, Field: FieldText, Value: Value{Limit: Limit{1500, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcZernioGoogle, AsOf: readIn2026(),
		},
		{
			Network: GoogleBusinessProfile, Field: "title.event", Value: Value{Limit: Limit{58, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcAyrshareLengths, AsOf: readIn2026(),
		},
		{
			Network: GoogleBusinessProfile, Field: "coupon_code", Value: Value{Limit: Limit{58, UTF16}}, UnitAssumed: true,
			Evidence: Secondary, Origin: FromPlatform, Source: srcAyrshareLengths, AsOf: readIn2026(),
		},
		{
			Network: GoogleBusinessProfile, Field: FieldImages, Value: Value{Limit: Limit{1, Items}},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostiz, AsOf: day("2026-08-21"),
			Note: "no video",
		},
		{
			Network: GoogleBusinessProfile, Field: "rules.image", Value: Value{Text: "JPG or PNG; 10 KB to 5 MB; at least 250x250"},
			Evidence: FirstParty, Origin: FromPlatform, Source: srcChannelSpecs, AsOf: day("2026-07-29"),
			Note: "another source says 400x300 for posts",
		},
		{
			Network: GoogleBusinessProfile, Field: "rules.post_types", Value: Value{Text: "STANDARD, EVENT, OFFER; BOOK, ORDER, SHOP, LEARN_MORE, SIGN_UP, GET_OFFER, CALL"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcPostizSettings, AsOf: day("2026-08-21"),
		},
		{
			Network: GoogleBusinessProfile, Field: "rules.forbidden", Value: Value{Text: "no telephone number in the text, no duplicate, nothing off the subject"},
			Evidence: Secondary, Origin: FromPlatform, Source: srcAyrshareGoogle, AsOf: readIn2026(),
		},

		{
			Network: Newsletter, Field: "rules.text", Value: Value{Text: "no limit from a platform"},
			Evidence: Editorial, Origin: FromEditor, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
	}
}

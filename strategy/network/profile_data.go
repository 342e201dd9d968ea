package network

// profiles are what the networks are for, who is there and what one can publish.
func profiles() []profile {
	return []profile{
		{
			network: LinkedIn, method: []string{"awareness", "prospecting", "talent"},
			audience: Audience{Business: true, MinAge: 25, MaxAge: 54}, public: "professionals",
			formats: []Format{
				FormatText, FormatImage, FormatCarousel, FormatDocument, FormatShortVideo, FormatLongVideo, FormatLive,
				FormatPoll, FormatLink, FormatArticle, FormatNewsletter, FormatEvent,
			},
		},
		{
			network: X, method: []string{"awareness", "traffic", "prospecting", "acquisition", "loyalty"}, goals: []string{"service"},
			audience: Audience{Business: true, Consumers: true, MinAge: 18, MaxAge: 49}, public: "readers of news and technology, the press",
			formats: []Format{
				FormatText, FormatImage, FormatShortVideo, FormatLive, FormatPoll, FormatLink, FormatThread,
				FormatArticle,
			},
		},
		{
			network: Facebook, method: []string{"awareness", "acquisition", "service"}, goals: []string{"loyalty"},
			audience: Audience{Consumers: true, MinAge: 25, MaxAge: 65}, public: "broad",
			formats: []Format{
				FormatText, FormatImage, FormatCarousel, FormatShortVideo, FormatLongVideo, FormatStory, FormatLive,
				FormatLink, FormatEvent,
			},
		},
		{
			network: YouTube, method: []string{"awareness"}, goals: []string{"traffic"},
			audience: Audience{Business: true, Consumers: true}, public: "all ages",
			formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatLongVideo, FormatLive, FormatPoll},
		},
		{
			network: Instagram, goals: []string{"awareness", "acquisition", "loyalty"},
			audience: Audience{Consumers: true, MinAge: 18, MaxAge: 44},
			formats:  []Format{FormatImage, FormatCarousel, FormatShortVideo, FormatStory, FormatLive},
		},
		{
			network: TikTok, goals: []string{"awareness", "acquisition", "talent"},
			audience: Audience{Consumers: true, MinAge: 16, MaxAge: 34}, public: "widening",
			formats: []Format{FormatCarousel, FormatShortVideo, FormatStory, FormatLive},
		},
		{
			network: Threads, goals: []string{"awareness", "loyalty"},
			audience: Audience{Consumers: true, MinAge: 25, MaxAge: 44},
			formats:  []Format{FormatText, FormatImage, FormatCarousel, FormatShortVideo, FormatPoll, FormatLink},
		},
		{
			network: Bluesky, goals: []string{"awareness", "loyalty"},
			audience: Audience{Business: true, Niche: true}, public: "media, research, public sector",
			formats: []Format{FormatText, FormatImage, FormatCarousel, FormatShortVideo, FormatLink, FormatThread},
		},
		{
			network: Mastodon, goals: []string{"awareness", "loyalty"},
			audience: Audience{Business: true, Niche: true}, public: "open source, public sector, research",
			formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatPoll}, also: "also audio",
		},
		{
			network: Pinterest, goals: []string{"awareness", "traffic", "acquisition"},
			audience: Audience{Consumers: true, MinAge: 25, MaxAge: 44}, public: "mostly women",
			formats: []Format{FormatImage, FormatCarousel, FormatShortVideo},
		},
		{
			network: Snapchat, goals: []string{"awareness", "talent"},
			audience: Audience{Consumers: true, MinAge: 15, MaxAge: 34},
			formats:  []Format{FormatShortVideo, FormatStory},
		},
		{
			network: Reddit, goals: []string{"awareness", "service"},
			audience: Audience{Business: true, Consumers: true, Niche: true, MinAge: 18, MaxAge: 44},
			formats: []Format{
				FormatText, FormatImage, FormatCarousel, FormatShortVideo, FormatLongVideo, FormatPoll, FormatLink,
				FormatEvent,
			},
		},
		{
			network: WhatsAppChannels, goals: []string{"loyalty"},
			audience: Audience{Consumers: true}, public: "all ages",
			formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatPoll, FormatLink},
		},
		{
			network: GoogleBusinessProfile, goals: []string{"awareness", "prospecting", "acquisition"},
			audience: Audience{Consumers: true}, public: "people who search nearby",
			formats: []Format{FormatText, FormatImage, FormatEvent},
		},
		{
			network: Blog, method: []string{"awareness"}, goals: []string{"traffic", "prospecting"},
			audience: Audience{Business: true, Consumers: true}, public: "people who search",
			formats: []Format{FormatLongVideo, FormatArticle, FormatWhitePaper, FormatCaseStudy, FormatInfographic},
		},
		{
			network: Newsletter, goals: []string{"traffic", "prospecting", "loyalty"},
			audience: Audience{Business: true, Consumers: true}, public: "subscribers",
			formats: []Format{FormatArticle, FormatNewsletter},
		},
	}
}

// publishedFormats are the formats that others report: what one publishing tool sends, and
// what a page on WhatsApp lists.
func publishedFormats() []Fact {
	return []Fact{
		{
			Network: LinkedIn, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatLongVideo, FormatPoll, FormatLink, FormatArticle}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: Facebook, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatLongVideo, FormatLink}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: YouTube, Field: "formats.tool", Value: Value{Formats: []Format{FormatShortVideo, FormatLongVideo}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: Instagram, Field: "formats.tool", Value: Value{Formats: []Format{FormatImage, FormatCarousel, FormatShortVideo, FormatStory}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: TikTok, Field: "formats.tool", Value: Value{Formats: []Format{FormatShortVideo}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: Threads, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatCarousel, FormatShortVideo}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: Bluesky, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: Mastodon, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatPoll}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: Pinterest, Field: "formats.tool", Value: Value{Formats: []Format{FormatImage}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
		{
			Network: WhatsAppChannels, Field: "formats.reported", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatPoll}},
			Evidence: Secondary, Source: srcFamousPeople, AsOf: year("2024"),
			Note: "also stickers and voice messages",
		},
		{
			Network: GoogleBusinessProfile, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
		},
	}
}

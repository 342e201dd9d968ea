package network

// purposeFacts are opinions, but for the purposes that the method names in its steps 3 and
// 7 and the formats that a tool is seen to publish.
func purposeFacts() []Fact {
	return []Fact{
		{
			Network: LinkedIn, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness", Evidence: MethodOf2018}, {Goal: "prospecting", Evidence: MethodOf2018}, {Goal: "talent", Evidence: MethodOf2018}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: LinkedIn, Field: FieldAudience, Value: Value{Audience: Audience{Business: true, MinAge: 25, MaxAge: 54}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "professionals",
		},
		{
			Network: LinkedIn, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatCarousel, FormatDocument, FormatShortVideo, FormatLongVideo, FormatLive, FormatPoll, FormatLink, FormatArticle, FormatNewsletter, FormatEvent}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: LinkedIn, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatLongVideo, FormatPoll, FormatLink, FormatArticle}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: X, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness", Evidence: MethodOf2018}, {Goal: "traffic", Evidence: MethodOf2018}, {Goal: "prospecting", Evidence: MethodOf2018}, {Goal: "acquisition", Evidence: MethodOf2018}, {Goal: "loyalty", Evidence: MethodOf2018}, {Goal: "service"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: X, Field: FieldAudience, Value: Value{Audience: Audience{Business: true, Consumers: true, MinAge: 18, MaxAge: 49}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "readers of news and technology, the press",
		},
		{
			Network: X, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatLive, FormatPoll, FormatLink, FormatThread, FormatArticle}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Facebook, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness", Evidence: MethodOf2018}, {Goal: "acquisition", Evidence: MethodOf2018}, {Goal: "loyalty", Evidence: MethodOf2018}, {Goal: "service", Evidence: MethodOf2018}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Facebook, Field: FieldAudience, Value: Value{Audience: Audience{Consumers: true, MinAge: 25, MaxAge: 65}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "broad",
		},
		{
			Network: Facebook, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatLongVideo, FormatStory, FormatLive, FormatLink, FormatEvent}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Facebook, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatLongVideo, FormatLink}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: YouTube, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness", Evidence: MethodOf2018}, {Goal: "traffic"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: YouTube, Field: FieldAudience, Value: Value{Audience: Audience{Business: true, Consumers: true}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "all ages",
		},
		{
			Network: YouTube, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatLongVideo, FormatLive, FormatPoll}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: YouTube, Field: "formats.tool", Value: Value{Formats: []Format{FormatShortVideo, FormatLongVideo}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: Instagram, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "acquisition"}, {Goal: "loyalty"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Instagram, Field: FieldAudience, Value: Value{Audience: Audience{Consumers: true, MinAge: 18, MaxAge: 44}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Instagram, Field: FieldFormats, Value: Value{Formats: []Format{FormatImage, FormatCarousel, FormatShortVideo, FormatStory, FormatLive}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Instagram, Field: "formats.tool", Value: Value{Formats: []Format{FormatImage, FormatCarousel, FormatShortVideo, FormatStory}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: TikTok, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "acquisition"}, {Goal: "talent"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: TikTok, Field: FieldAudience, Value: Value{Audience: Audience{Consumers: true, MinAge: 16, MaxAge: 34}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "widening",
		},
		{
			Network: TikTok, Field: FieldFormats, Value: Value{Formats: []Format{FormatCarousel, FormatShortVideo, FormatStory, FormatLive}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: TikTok, Field: "formats.tool", Value: Value{Formats: []Format{FormatShortVideo}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: Threads, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "loyalty"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Threads, Field: FieldAudience, Value: Value{Audience: Audience{Consumers: true, MinAge: 25, MaxAge: 44}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Threads, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatCarousel, FormatShortVideo, FormatPoll, FormatLink}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Threads, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatCarousel, FormatShortVideo}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: Bluesky, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "loyalty"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Bluesky, Field: FieldAudience, Value: Value{Audience: Audience{Business: true, Niche: true}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "media, research, public sector",
		},
		{
			Network: Bluesky, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatCarousel, FormatShortVideo, FormatLink, FormatThread}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Bluesky, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: Mastodon, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "loyalty"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Mastodon, Field: FieldAudience, Value: Value{Audience: Audience{Business: true, Niche: true}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "open source, public sector, research",
		},
		{
			Network: Mastodon, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatPoll}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Mastodon, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatPoll}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: Pinterest, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "traffic"}, {Goal: "acquisition"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Pinterest, Field: FieldAudience, Value: Value{Audience: Audience{Consumers: true, MinAge: 25, MaxAge: 44}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "mostly women",
		},
		{
			Network: Pinterest, Field: FieldFormats, Value: Value{Formats: []Format{FormatImage, FormatCarousel, FormatShortVideo}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Pinterest, Field: "formats.tool", Value: Value{Formats: []Format{FormatImage}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: Snapchat, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "talent"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Snapchat, Field: FieldAudience, Value: Value{Audience: Audience{Consumers: true, MinAge: 15, MaxAge: 34}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Snapchat, Field: FieldFormats, Value: Value{Formats: []Format{FormatShortVideo, FormatStory}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Reddit, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "service"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Reddit, Field: FieldAudience, Value: Value{Audience: Audience{Business: true, Consumers: true, Niche: true, MinAge: 18, MaxAge: 44}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Reddit, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatCarousel, FormatShortVideo, FormatLongVideo, FormatPoll, FormatLink, FormatEvent}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: WhatsAppChannels, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "loyalty"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: WhatsAppChannels, Field: FieldAudience, Value: Value{Audience: Audience{Consumers: true}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "all ages",
		},
		{
			Network: WhatsAppChannels, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatPoll, FormatLink}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: WhatsAppChannels, Field: "formats.reported", Value: Value{Formats: []Format{FormatText, FormatImage, FormatShortVideo, FormatPoll}},
			Evidence: Secondary, Source: srcFamousPeople, AsOf: year("2024"),
			Note: "also stickers and voice messages",
		},
		{
			Network: GoogleBusinessProfile, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "prospecting"}, {Goal: "acquisition"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: GoogleBusinessProfile, Field: FieldAudience, Value: Value{Audience: Audience{Consumers: true}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "people who search nearby",
		},
		{
			Network: GoogleBusinessProfile, Field: FieldFormats, Value: Value{Formats: []Format{FormatText, FormatImage, FormatEvent}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: GoogleBusinessProfile, Field: "formats.tool", Value: Value{Formats: []Format{FormatText, FormatImage}},
			Evidence: Secondary, Source: srcBrightbean, AsOf: day("2026-08-13"),
			Note: "what one publishing tool sends",
		},
		{
			Network: Blog, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "awareness"}, {Goal: "traffic"}, {Goal: "prospecting"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Blog, Field: FieldAudience, Value: Value{Audience: Audience{Business: true, Consumers: true}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "people who search",
		},
		{
			Network: Blog, Field: FieldFormats, Value: Value{Formats: []Format{FormatLongVideo, FormatArticle, FormatWhitePaper, FormatCaseStudy, FormatInfographic}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Newsletter, Field: FieldPurposes, Value: Value{Purposes: []Purpose{{Goal: "traffic"}, {Goal: "prospecting"}, {Goal: "loyalty"}}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Newsletter, Field: FieldAudience, Value: Value{Audience: Audience{Business: true, Consumers: true}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "subscribers",
		},
		{
			Network: Newsletter, Field: FieldFormats, Value: Value{Formats: []Format{FormatArticle, FormatNewsletter}},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
	}
}

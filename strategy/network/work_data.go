package network

import "github.com/septet-go/socialstrategy/calendar"

// workFacts are the time that contents take, and how often to post: opinions, then what
// brands were seen to do.
func workFacts() []Fact {
	return []Fact{
		{Network: All, Field: "effort.text", Value: Value{Minutes: 30}, Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23")},
		{Network: All, Field: "effort.image", Value: Value{Minutes: 60}, Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23")},
		{
			Network: All, Field: "effort.carousel", Value: Value{Minutes: 180},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "8 to 10 pages",
		},
		{
			Network: All, Field: "effort.shortVideo", Value: Value{Minutes: 240},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "30 to 60 seconds",
		},
		{
			Network: All, Field: "effort.longVideo", Value: Value{Minutes: 960},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "5 minutes",
		},
		{
			Network: All, Field: "effort.live", Value: Value{Minutes: 360},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "30 minutes",
		},
		{Network: All, Field: "effort.poll", Value: Value{Minutes: 15}, Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23")},
		{
			Network: All, Field: "effort.article", Value: Value{Minutes: 210},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "1,300 words",
		},
		{Network: All, Field: "effort.newsletter", Value: Value{Minutes: 180}, Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23")},
		{
			Network: All, Field: "effort.whitePaper", Value: Value{Minutes: 1440},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "12 pages",
		},
		{Network: All, Field: "effort.caseStudy", Value: Value{Minutes: 480}, Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23")},
		{Network: All, Field: "effort.infographic", Value: Value{Minutes: 360}, Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23")},
		{
			Network: All, Field: "effort.launch", Value: Value{Minutes: 720},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "once for each network",
		},
		{
			Network: All, Field: "effort.community", Value: Value{Minutes: 90},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "a week, for each network",
		},
		{
			Network: All, Field: "effort.monitoring", Value: Value{Minutes: 120},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "a week",
		},
		{
			Network: All, Field: "effort.planning", Value: Value{Minutes: 60},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "a week",
		},
		{
			Network: All, Field: "effort.report", Value: Value{Minutes: 240},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "a month",
		},
		{
			Network: All, Field: "effort.strategy", Value: Value{Minutes: 2400},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "a year",
		},

		{
			Network: LinkedIn, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("2-3/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: X, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("3-5/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Facebook, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("3/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Instagram, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("3/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
			Note: "stories beside",
		},
		{
			Network: TikTok, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("2-3/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Threads, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("3-5/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Bluesky, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("3/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Mastodon, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("2-3/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Pinterest, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("3-5/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: WhatsAppChannels, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("1-2/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: GoogleBusinessProfile, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("1/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Blog, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("2/month")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: Newsletter, Field: FieldCadence, Value: Value{Cadence: calendar.MustCadence("1-2/month")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: YouTube, Field: "cadence.longVideo", Value: Value{Cadence: calendar.MustCadence("1-2/month")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},
		{
			Network: YouTube, Field: "cadence.shortVideo", Value: Value{Cadence: calendar.MustCadence("1/week")},
			Evidence: Editorial, Source: srcEditorial, AsOf: day("2026-11-23"),
		},

		{
			Network: Facebook, Field: "posts_per_week.median", Value: Value{Number: 5.04},
			Evidence: Secondary, Source: srcRivalIQ2023, AsOf: year("2023"),
			Note: "brands of all sectors",
		},
		{
			Network: X, Field: "posts_per_week.median", Value: Value{Number: 3.9},
			Evidence: Secondary, Source: srcRivalIQ2023, AsOf: year("2023"),
			Note: "brands of all sectors",
		},
		{
			Network: Instagram, Field: "posts_per_week.median", Value: Value{Number: 4.5},
			Evidence: Secondary, Source: srcRivalIQ2023, AsOf: year("2023"),
			Note: "brands of all sectors",
		},
		{
			Network: Instagram, Field: "posts_per_week.average", Value: Value{Number: 5},
			Evidence: Secondary, Source: srcSocialinsider, AsOf: day("2026-02-02"),
			Note: "70 million posts",
		},
		{
			Network: TikTok, Field: "posts_per_week.average", Value: Value{Number: 5},
			Evidence: Secondary, Source: srcSocialinsider, AsOf: day("2026-02-02"),
			Note: "70 million posts",
		},
		{
			Network: TikTok, Field: "daily_time.FR", Value: Value{Minutes: 90},
			Evidence: Secondary, Source: srcWeAreSocial2026, AsOf: month("2026-01"),
			Note: "a day, for each user",
		},
		{
			Network: Snapchat, Field: "daily_time.FR", Value: Value{Minutes: 30},
			Evidence: Secondary, Source: srcWeAreSocial2026, AsOf: month("2026-01"),
			Note: "a day, for each user",
		},
		{
			Network: Blog, Field: "article_length.average", Value: Value{Number: 808},
			Evidence: Secondary, Source: srcMarketingProfs, AsOf: year("2014"),
			Note: "words",
		},
		{
			Network: Blog, Field: "article_length.average", Value: Value{Number: 1054},
			Evidence: Secondary, Source: srcMarketingProfs, AsOf: year("2016"),
			Note: "words",
		},
		{
			Network: Blog, Field: "article_length.average", Value: Value{Number: 1142},
			Evidence: Secondary, Source: srcMarketingProfs, AsOf: year("2017"),
			Note: "words",
		},
		{
			Network: Blog, Field: "article_length.average", Value: Value{Number: 1333},
			Evidence: Secondary, Source: srcOrbit, AsOf: year("2025"),
			Note: "words",
		},
	}
}

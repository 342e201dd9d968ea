package network

// statusFacts say which networks are open. No announcement of a closing is what open rests
// on, unless one is known: then it rests on that (see [entry.settle]). A month is taken to
// its last day.
func statusFacts() []Fact {
	return []Fact{
		{Network: LinkedIn, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: X, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Facebook, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: YouTube, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Instagram, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: TikTok, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Threads, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Bluesky, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Mastodon, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Pinterest, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Snapchat, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Reddit, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: WhatsAppChannels, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: GoogleBusinessProfile, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: GooglePlus, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Blog, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},
		{Network: Newsletter, Field: FieldStatus, Value: Value{Status: Open}, Evidence: ByDefault, Source: srcDefault, AsOf: readIn2026()},

		{
			Network: GooglePlus, Field: FieldStatus, Value: Value{Status: Closing}, From: date("2018-10-31"),
			Evidence: Secondary, Source: srcWirefly, AsOf: day("2019-01-30"),
			Note: "announced in October 2018; first for August 2019, then brought forward",
		},
		{
			Network: GooglePlus, Field: FieldStatus, Value: Value{Status: Closed}, From: date("2019-04-02"),
			Evidence: Secondary, Source: srcMercuryNews, AsOf: day("2019-01-31"),
			Note: "for consumers",
		},
		{Network: GooglePlus, Field: FieldSuccessor, Value: Value{Network: GoogleBusinessProfile}, Evidence: Editorial, Source: srcEditorial, AsOf: readIn2026(), Note: "for the reviews and comments that the method measures"},
		{
			Network: GooglePlus, Field: "closing.new_content", Value: Value{When: day("2019-02-04")},
			Evidence: Secondary, Source: srcSilicon, AsOf: month("2019-02"),
			Note: "no new profiles, pages, communities nor events",
		},
		{
			Network: GooglePlus, Field: "closing.comments", Value: Value{When: day("2019-03-07")},
			Evidence: Secondary, Source: srcWirefly, AsOf: day("2019-01-30"),
			Note: "comments on the sites of others removed",
		},

		{Network: Threads, Field: FieldLaunch, Value: Value{When: month("2023-07")}, Evidence: Secondary, Source: srcPhoneArena, AsOf: day("2025-08-12")},
		{Network: Snapchat, Field: FieldLaunch, Value: Value{When: year("2011")}, Evidence: Secondary, Source: srcLePolitique, AsOf: day("2024-12-11")},
		{
			Network: WhatsAppChannels, Field: FieldLaunch, Value: Value{When: month("2023-09")},
			Evidence: Secondary, Source: srcBusinessToday, AsOf: day("2023-11-15"),
			Note: "in more than 150 countries",
		},
	}
}

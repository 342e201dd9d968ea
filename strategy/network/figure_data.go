package network

// figureFacts count users. The figures of the method come first.
func figureFacts() []Fact {
	return []Fact{
		{
			Network: LinkedIn, Field: "users.method.world", Value: Value{Figure: Figure{Kind: MethodFigure, Territory: World, Users: 500_000_000}},
			Evidence: MethodOf2018, Source: srcMethod, AsOf: year("2018"),
			Note: "not verified",
		},
		{
			Network: LinkedIn, Field: "users.method.FR", Value: Value{Figure: Figure{Kind: MethodFigure, Territory: France, Users: 16_000_000}},
			Evidence: MethodOf2018, Source: srcMethod, AsOf: year("2018"),
			Note: "not verified; other sources of 2017 and 2018 differ",
		},
		{
			Network: X, Field: "users.method.world", Value: Value{Figure: Figure{Kind: MethodFigure, Territory: World, Users: 300_000_000}},
			Evidence: MethodOf2018, Source: srcMethod, AsOf: year("2018"),
			Note: "not verified",
		},
		{
			Network: X, Field: "users.method.FR", Value: Value{Figure: Figure{Kind: MethodFigure, Territory: France, Users: 21_000_000}},
			Evidence: MethodOf2018, Source: srcMethod, AsOf: year("2018"),
			Note: "not verified; other sources of 2017 and 2018 differ",
		},
		{
			Network: Facebook, Field: "users.method.world", Value: Value{Figure: Figure{Kind: MethodFigure, Territory: World, Users: 2_000_000_000}},
			Evidence: MethodOf2018, Source: srcMethod, AsOf: year("2018"),
			Note: "not verified",
		},
		{
			Network: Facebook, Field: "users.method.FR", Value: Value{Figure: Figure{Kind: MethodFigure, Territory: France, Users: 41_000_000}},
			Evidence: MethodOf2018, Source: srcMethod, AsOf: year("2018"),
			Note: "not verified; other sources of 2017 and 2018 differ",
		},
		{
			Network: YouTube, Field: "users.method.world", Value: Value{Figure: Figure{Kind: MethodFigure, Territory: World, Users: 1_500_000_000}},
			Evidence: MethodOf2018, Source: srcMethod, AsOf: year("2018"),
			Note: "not verified",
		},
		{
			Network: YouTube, Field: "users.method.FR", Value: Value{Figure: Figure{Kind: MethodFigure, Territory: France, Users: 37_000_000}},
			Evidence: MethodOf2018, Source: srcMethod, AsOf: year("2018"),
			Note: "not verified; other sources of 2017 and 2018 differ",
		},

		{
			Network: Facebook, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 2_072_000_000}},
			Evidence: Secondary, Source: srcFiftyFigures2018, AsOf: month("2018-01"),
		},
		{
			Network: YouTube, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 1_500_000_000}},
			Evidence: Secondary, Source: srcFiftyFigures2018, AsOf: month("2018-01"),
		},
		{
			Network: Instagram, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 800_000_000}},
			Evidence: Secondary, Source: srcFiftyFigures2018, AsOf: month("2018-01"),
		},
		{
			Network: X, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 330_000_000}},
			Evidence: Secondary, Source: srcFiftyFigures2018, AsOf: month("2018-01"),
		},
		{
			Network: Pinterest, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 200_000_000}},
			Evidence: Secondary, Source: srcFiftyFigures2018, AsOf: month("2018-01"),
		},
		{
			Network: Snapchat, Field: "users.dailyActive.world", Value: Value{Figure: Figure{Kind: DailyActive, Territory: World, Users: 178_000_000}},
			Evidence: Secondary, Source: srcFiftyFigures2018, AsOf: month("2018-01"),
		},
		{
			Network: Facebook, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 2_200_000_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
		},
		{
			Network: YouTube, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 1_900_000_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
		},
		{
			Network: Instagram, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 1_000_000_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
		},
		{
			Network: YouTube, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 45_100_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
			Note: "monthly visits; another reading of the same ranking counts 35 million on Facebook",
		},
		{
			Network: Facebook, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 44_900_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
			Note: "monthly visits; another reading of the same ranking counts 35 million on Facebook",
		},
		{
			Network: Instagram, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 25_000_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
			Note: "monthly visits; another reading of the same ranking counts 35 million on Facebook",
		},
		{
			Network: X, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 15_700_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
			Note: "monthly visits; another reading of the same ranking counts 35 million on Facebook",
		},
		{
			Network: Snapchat, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 15_200_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
			Note: "monthly visits; another reading of the same ranking counts 35 million on Facebook",
		},
		{
			Network: LinkedIn, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 13_500_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
			Note: "monthly visits; another reading of the same ranking counts 35 million on Facebook",
		},
		{
			Network: Pinterest, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 12_400_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
			Note: "monthly visits; another reading of the same ranking counts 35 million on Facebook",
		},
		{
			Network: Facebook, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 31_000_000}},
			Evidence: Secondary, Source: srcMediametrie2017, AsOf: year("2017"),
		},
		{
			Network: X, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 14_100_000}},
			Evidence: Secondary, Source: srcMediametrie2017, AsOf: year("2017"),
		},
		{
			Network: Instagram, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 11_800_000}},
			Evidence: Secondary, Source: srcMediametrie2017, AsOf: year("2017"),
		},
		{
			Network: Snapchat, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 9_800_000}},
			Evidence: Secondary, Source: srcMediametrie2017, AsOf: year("2017"),
		},
		{
			Network: LinkedIn, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 9_500_000}},
			Evidence: Secondary, Source: srcMediametrie2017, AsOf: year("2017"),
		},
		{
			Network: LinkedIn, Field: "users.members.world", Value: Value{Figure: Figure{Kind: Members, Territory: World, Users: 500_000_000}},
			Evidence: Secondary, Source: srcEconomieMatin, AsOf: day("2017-04-26"),
		},
		{
			Network: LinkedIn, Field: "users.members.FR", Value: Value{Figure: Figure{Kind: Members, Territory: France, Users: 14_000_000}},
			Evidence: Secondary, Source: srcEconomieMatin, AsOf: day("2017-04-26"),
			Note: "registered members, not active users",
		},
		{
			Network: LinkedIn, Field: "users.members.FR", Value: Value{Figure: Figure{Kind: Members, Territory: France, Users: 20_000_000}},
			Evidence: Secondary, Source: srcITSocial, AsOf: year("2020"),
		},
		{
			Network: YouTube, Field: "users.adReach.FR", Value: Value{Figure: Figure{Kind: AdReach, Territory: France, Users: 49_600_000}},
			Evidence: Secondary, Source: srcDigitalFrance2021, AsOf: month("2021-02"),
		},
		{
			Network: Facebook, Field: "users.adReach.FR", Value: Value{Figure: Figure{Kind: AdReach, Territory: France, Users: 33_000_000}},
			Evidence: Secondary, Source: srcDigitalFrance2021, AsOf: month("2021-02"),
		},
		{
			Network: Snapchat, Field: "users.adReach.FR", Value: Value{Figure: Figure{Kind: AdReach, Territory: France, Users: 24_500_000}},
			Evidence: Secondary, Source: srcDigitalFrance2021, AsOf: month("2021-02"),
		},
		{
			Network: Instagram, Field: "users.adReach.FR", Value: Value{Figure: Figure{Kind: AdReach, Territory: France, Users: 24_000_000}},
			Evidence: Secondary, Source: srcDigitalFrance2021, AsOf: month("2021-02"),
		},
		{
			Network: LinkedIn, Field: "users.adReach.FR", Value: Value{Figure: Figure{Kind: AdReach, Territory: France, Users: 21_000_000}},
			Evidence: Secondary, Source: srcDigitalFrance2021, AsOf: month("2021-02"),
		},
		{
			Network: Pinterest, Field: "users.adReach.FR", Value: Value{Figure: Figure{Kind: AdReach, Territory: France, Users: 12_200_000}},
			Evidence: Secondary, Source: srcDigitalFrance2021, AsOf: month("2021-02"),
		},
		{
			Network: Instagram, Field: "users.survey.FR", Value: Value{Figure: Figure{Kind: SurveyShare, Territory: France, Percent: 55}},
			Evidence: Secondary, Source: srcWeAreSocial2026, AsOf: month("2026-01"),
		},
		{
			Network: TikTok, Field: "users.survey.FR", Value: Value{Figure: Figure{Kind: SurveyShare, Territory: France, Percent: 38.3}},
			Evidence: Secondary, Source: srcWeAreSocial2026, AsOf: month("2026-01"),
		},
		{
			Network: Snapchat, Field: "users.survey.FR", Value: Value{Figure: Figure{Kind: SurveyShare, Territory: France, Percent: 37.8}},
			Evidence: Secondary, Source: srcWeAreSocial2026, AsOf: month("2026-01"),
		},
		{
			Network: Facebook, Field: "users.survey.FR", Value: Value{Figure: Figure{Kind: SurveyShare, Territory: France, Percent: 70.4}},
			Evidence: Secondary, Source: srcDigitalFrance2025, AsOf: month("2025-02"),
			Note: "used in the last month; the summary of 2026 calls Instagram the most used, and the two cannot be reconciled",
		},
		{
			Network: LinkedIn, Field: "users.members.world", Value: Value{Figure: Figure{Kind: Members, Territory: World, Users: 1_300_000_000}},
			Evidence: Secondary, Source: srcComdigitale, AsOf: month("2026-01"),
			Note: "members; 450 to 470 million active a month is only an estimate, from their share in the European Union",
		},
		{
			Network: LinkedIn, Field: "users.monthlyActive.FR", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: France, Users: 11_400_000}},
			Evidence: Secondary, Source: srcDegraux, AsOf: month("2024-10"),
			Note: "declared under the Digital Services Act: first half of 2024",
		},
		{
			Network: X, Field: "users.monthlyActive.EU", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: EuropeanUnion, Users: 64_800_000}},
			Evidence: Secondary, Source: srcXEurope, AsOf: day("2026-03-03"),
			Note: "declared under the Digital Services Act: second half of 2025; 76 million in the first",
		},
		{
			Network: X, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 600_000_000}},
			Evidence: Secondary, Source: srcPhoneArena, AsOf: day("2025-08-12"),
			Note: "claimed by the company, disputed",
		},
		{
			Network: Facebook, Field: "users.monthlyActive.EU", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: EuropeanUnion, Users: 263_600_000}},
			Evidence: Secondary, Source: srcTransparency2025, AsOf: month("2025-06"),
			Note: "declared under the Digital Services Act: first half of 2025",
		},
		{
			Network: Facebook, Field: "users.monthlyActive.FR", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: France, Users: 43_700_000, AtMost: true}},
			Evidence: Secondary, Source: srcNPA, AsOf: month("2025-06"),
			Note: "declared under the Digital Services Act: fewer than Instagram, which passed it in France in the first half of 2025; the figure itself was not found",
		},
		{
			Network: Instagram, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 3_000_000_000}},
			Evidence: Secondary, Source: srcTechbuzz, AsOf: day("2025-09-24"),
		},
		{
			Network: Instagram, Field: "users.monthlyActive.EU", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: EuropeanUnion, Users: 281_800_000}},
			Evidence: Secondary, Source: srcTransparency2025, AsOf: month("2025-06"),
		},
		{
			Network: Instagram, Field: "users.monthlyActive.FR", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: France, Users: 43_700_000}},
			Evidence: Secondary, Source: srcTransparency2025, AsOf: month("2025-06"),
			Note: "declared under the Digital Services Act: first half of 2025, accounts logged in that saw something",
		},
		{
			Network: YouTube, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 42_600_000}},
			Evidence: Secondary, Source: srcClubic, AsOf: month("2024-05"),
			Note: "aged 15 and over",
		},
		{
			Network: TikTok, Field: "users.monthlyActive.FR", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: France, Users: 21_400_000}},
			Evidence: Secondary, Source: srcMediaLeader, AsOf: month("2023-09"),
			Note: "declared under the Digital Services Act: April to September 2023",
		},
		{
			Network: TikTok, Field: "users.monthlyActive.FR", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: France, Users: 27_800_000}},
			Evidence: Secondary, Source: srcEcommerceNation, AsOf: month("2025-09"),
			Note: "announced by TikTok, with more than 200 million in Europe",
		},
		{
			Network: TikTok, Field: "users.monthlyActive.EU", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: EuropeanUnion, Users: 169_700_000}},
			Evidence: Secondary, Source: srcNPA, AsOf: month("2025-06"),
		},
		{
			Network: Threads, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 400_000_000}},
			Evidence: Secondary, Source: srcPhoneArena, AsOf: day("2025-08-12"),
			Note: "no newer figure was found",
		},
		{
			Network: Bluesky, Field: "users.members.world", Value: Value{Figure: Figure{Kind: Members, Territory: World, Users: 38_000_000}},
			Evidence: Secondary, Source: srcOptimixed, AsOf: month("2025-08"),
			Note: "registered, not active",
		},
		{
			Network: Pinterest, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 631_000_000}},
			Evidence: Primary, Source: srcPinterestQ1, AsOf: day("2026-05-04"),
			Note: "first quarter of 2026, 11% more in a year",
		},
		{
			Network: Snapchat, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 943_000_000}},
			Evidence: Secondary, Source: srcSnapQ3, AsOf: month("2025-10"),
		},
		{
			Network: Snapchat, Field: "users.dailyActive.world", Value: Value{Figure: Figure{Kind: DailyActive, Territory: World, Users: 477_000_000}},
			Evidence: Secondary, Source: srcSnapQ3, AsOf: month("2025-10"),
		},
		{
			Network: Snapchat, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 25_000_000}},
			Evidence: Secondary, Source: srcTwentyMinutes, AsOf: month("2022-01"),
			Note: "Médiamétrie",
		},
		{
			Network: Snapchat, Field: "users.dailyActive.FR", Value: Value{Figure: Figure{Kind: DailyActive, Territory: France, Users: 21_000_000}},
			Evidence: Secondary, Source: srcLePolitique, AsOf: day("2024-12-11"),
			Note: "claimed by the company; two thirds are older than generation Z",
		},
		{
			Network: WhatsAppChannels, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 500_000_000}},
			Evidence: Secondary, Source: srcBusinessToday, AsOf: day("2023-11-15"),
		},
		{
			Network: WhatsAppChannels, Field: "users.dailyActive.world", Value: Value{Figure: Figure{Kind: DailyActive, Territory: World, Users: 1_500_000_000}},
			Evidence: Secondary, Source: srcWorldOpinion, AsOf: day("2025-06-16"),
			Note: "of the tab that holds statuses and channels",
		},

		{
			Network: All, Field: "users.identities.world", Value: Value{Figure: Figure{Kind: Identities, Territory: World, Users: 5_790_000_000}},
			Evidence: Secondary, Source: srcDataReportal, AsOf: month("2026-04"),
			Note: "+5.4% in a year",
		},
		{
			Network: All, Field: "users.identities.FR", Value: Value{Figure: Figure{Kind: Identities, Territory: France, Users: 51_500_000}},
			Evidence: Secondary, Source: srcWebidea, AsOf: month("2026-01"),
			Note: "77% of the population",
		},
		{
			Network: All, Field: "users_who_publish.FR", Value: Value{Number: 11.7},
			Evidence: Secondary, Source: srcWeAreSocial2026, AsOf: month("2026-01"),
			Note: "percent of French users, who name active use among their reasons to be there",
		},
		{
			Network: Instagram, Field: "community_managers.FR", Value: Value{Number: 74},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
		{
			Network: LinkedIn, Field: "community_managers.FR", Value: Value{Number: 68},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
		{
			Network: Facebook, Field: "community_managers.FR", Value: Value{Number: 57},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
		{
			Network: TikTok, Field: "community_managers.FR", Value: Value{Number: 26},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
		{
			Network: YouTube, Field: "community_managers.FR", Value: Value{Number: 24.5},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
		{
			Network: X, Field: "community_managers.FR", Value: Value{Number: 15},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
		{
			Network: Pinterest, Field: "community_managers.FR", Value: Value{Number: 10},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
		{
			Network: Threads, Field: "community_managers.FR", Value: Value{Number: 5},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
		{
			Network: Snapchat, Field: "community_managers.FR", Value: Value{Number: 4},
			Evidence: Secondary, Source: srcInfluencia, AsOf: year("2024"),
			Note: "percent of 1,010 community managers who use it",
		},
	}
}

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
		},
		{
			Network: Facebook, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 44_900_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
		},
		{
			Network: Instagram, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 25_000_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
		},
		{
			Network: X, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 15_700_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
		},
		{
			Network: Snapchat, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 15_200_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
		},
		{
			Network: LinkedIn, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 13_500_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
		},
		{
			Network: Pinterest, Field: "users.panel.FR", Value: Value{Figure: Figure{Kind: PanelVisitors, Territory: France, Users: 12_400_000}},
			Evidence: Secondary, Source: srcReview2018, AsOf: month("2018-12"),
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
		},
		{
			Network: LinkedIn, Field: "users.members.world", Value: Value{Figure: Figure{Kind: Members, Territory: World, Users: 1_300_000_000}},
			Evidence: Secondary, Source: srcComdigitale, AsOf: month("2026-01"),
			Note: "members, of whom the active ones are not published",
		},
		{
			Network: LinkedIn, Field: "users.monthlyActive.FR", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: France, Users: 11_400_000}},
			Evidence: Secondary, Source: srcDegraux, AsOf: month("2024-10"),
			Note: "declared under the Digital Services Act: first half of 2024",
		},
		{
			Network: X, Field: "users.monthlyActive.EU", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: EuropeanUnion, Users: 64_800_000}},
			Evidence: Secondary, Source: srcXEurope, AsOf: day("2026-03-03"),
			Note: "declared under the Digital Services Act: second half of 2025",
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
			Note: "fewer than Instagram in the first half of 2025; the figure itself was not found",
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
			Note: "declared under the Digital Services Act: first half of 2025",
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
			Note: "announced by TikTok",
		},
		{
			Network: TikTok, Field: "users.monthlyActive.EU", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: EuropeanUnion, Users: 169_700_000}},
			Evidence: Secondary, Source: srcNPA, AsOf: month("2025-06"),
		},
		{
			Network: Threads, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 400_000_000}},
			Evidence: Secondary, Source: srcPhoneArena, AsOf: day("2025-08-12"),
		},
		{
			Network: Bluesky, Field: "users.members.world", Value: Value{Figure: Figure{Kind: Members, Territory: World, Users: 38_000_000}},
			Evidence: Secondary, Source: srcOptimixed, AsOf: month("2025-08"),
		},
		{
			Network: Pinterest, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 631_000_000}},
			Evidence: Primary, Source: srcPinterestQ1, AsOf: day("2026-05-04"),
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
			Note: "claimed by the company",
		},
		{
			Network: WhatsAppChannels, Field: "users.monthlyActive.world", Value: Value{Figure: Figure{Kind: MonthlyActive, Territory: World, Users: 500_000_000}},
			Evidence: Secondary, Source: srcBusinessToday, AsOf: day("2023-11-15"),
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
	}
}

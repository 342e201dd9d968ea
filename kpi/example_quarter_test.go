package kpi_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// The measures are real ones of 2014, replayed on 2025 (« mesures réelles de 2014, rejouées
// sur 2025 »): 500 of the 790 posts of the Facebook page of a cosmetics brand, from S. Moro,
// P. Rita and B. Vala (2016), Predicting social media performance metrics, Journal of Business
// Research 69(9). They give the month and the day of the week of a post, and not its day: a
// week ends where the days of the week start anew, and the weeks are replayed one after the
// other. The objectives, when the actions started and what was planned are made up.
const measured2014 = "500 of the 790 posts of 2014, replayed on 2025 (Moro, Rita and Vala, 2016)"

// weeks2014 are the weeks: the interactions with the posts of each, the reach of these posts
// added up, and the likes of the page at its end, which stand for its followers.
var weeks2014 = [...][3]float64{
	{4777, 212300, 117764}, {1732, 59948, 119198}, {3168, 145064, 123047}, {1334, 160442, 124940},
	{2332, 204194, 125612}, {1830, 138159, 126345}, {1103, 283718, 126424}, {3117, 299640, 129600},
	{2928, 206510, 129600}, {9297, 332603, 131630}, {2492, 195165, 131956}, {2539, 166781, 132201},
	{3952, 197928, 133679}, {802, 15895, 134879}, {3974, 140489, 135195}, {4880, 118108, 135700},
	{2579, 112930, 136013}, {3583, 273819, 136642}, {1052, 34838, 137020}, {4840, 190197, 137059},
	{2450, 114056, 137177}, {3056, 279403, 138185}, {2143, 209152, 138353}, {1776, 125616, 138895},
	{2476, 115241, 138414}, {3301, 174434, 139441},
}

// reach2014 are the reaches of the posts of the last thirteen weeks, by format.
var reach2014 = []struct {
	format network.Format
	reach  []float64
}{
	{network.FormatImage, []float64{
		2360, 3100, 2351, 1804, 4048, 2232, 2363, 4260, 14152, 3582, 4518, 6208, 22304, 4398, 4484,
		1543, 4480, 2522, 41984, 10748, 13856, 2790, 1060, 7512, 3992, 9384, 2055, 5086, 2656, 3756,
		1685, 5568, 8612, 6564, 4010, 39984, 2291, 18120, 5324, 50736, 16776, 4018, 1080, 3690, 861,
		652, 659, 3906, 910, 754, 645, 747, 3366, 677, 677, 617, 619, 584, 786, 834, 729, 32208, 813,
		1592, 2227, 2428, 1261, 1673, 2426, 3674, 70144, 2645, 1388, 1711, 68896, 1357, 12776, 2819,
		1101, 3090, 2626, 2225, 4732, 2219, 24720, 2938, 1531, 4012, 2566, 2938, 4582, 5990, 3754,
		1445, 22984, 1228, 37376, 11444, 39344, 3102, 2168, 53456, 2149, 3416, 2352, 27216, 28752,
		50912, 10940, 27072, 2257, 2545, 5812, 2425, 2935, 4894, 25248, 1728, 3786, 4284, 7268, 3290,
		19800, 2690, 4512, 3766, 3002, 5280, 1683, 4940, 9560, 2478, 2723, 1384, 2848, 1591, 53264,
		1722, 22784, 2549, 2847, 3112, 4694, 13720, 11692,
	}},
	{network.FormatText, []float64{
		9124, 13216, 21256, 11096, 10744, 31136, 13152, 8896, 15816, 13872, 9504, 12468, 6692, 8728,
		9056, 16576, 13280, 17576, 19552, 8284, 8488, 3930, 10060, 21744, 11844, 10472,
	}},
	{network.FormatLink, []float64{
		3616, 68992, 4664, 21176, 1536, 1925, 7968, 2645, 18480, 3454,
	}},
	{network.FormatShortVideo, []float64{
		30624, 13544, 100768, 16416, 36208,
	}},
}

// A quarter of a real page: what was measured, how the objectives do, what to do about the
// actions, and what the formats are worth.
func Example_quarter() {
	var (
		monday = calendar.MustDate("2025-06-30")
		start  = calendar.MustDate("2025-09-29")
		review = calendar.MustDate("2025-12-29")
	)

	// Samples: what the page counts by week, and what is read on Sunday night.
	likes := kpi.Series{ID: "likes", Indicator: "followers", Definition: "facebook.page_likes", Account: "page",
		Media: kpi.Total, Provenance: smart.Measured, Source: measured2014}
	rate := kpi.Series{ID: "rate", Indicator: "er_reach", Definition: "facebook.2014", Account: "page",
		Media: kpi.Total, Provenance: smart.Measured, Source: measured2014, Sampled: true}
	for i, w := range weeks2014 {
		week := calendar.WeekOf(monday.AddDays(7*i), time.Monday)
		likes.Samples = append(likes.Samples, kpi.Sample{Date: week.To(), Value: &w[2]})
		rate.Samples = append(rate.Samples, kpi.Sample{Window: week, Numerator: &w[0], Denominator: &w[1]})
	}

	// Cases: an action, what it is for, and how much of it was done. The first goes on since
	// before the figures begin: there is nothing to compare it with.
	done := &kpi.Compliance{Planned: 190, Done: 186}
	cases := []kpi.Case{
		{ID: "calendar", Title: "Two posts a day", Series: likes, Start: monday, Compliance: done, Objective: smart.Objective{
			ID: "O1", Goal: smart.Awareness, Type: smart.IncreaseTo, Indicator: "followers", Target: smart.MustQuantity("142000"),
			Baseline: &smart.Baseline{Value: smart.MustQuantity("133679"), Date: start.AddDays(-1), Provenance: smart.Measured},
			Start:    start, Deadline: calendar.MustDate("2026-01-31"),
		}},
		{ID: "texts", Title: "More texts, fewer photos", Series: rate, Start: start, Compliance: done, Objective: smart.Objective{
			ID: "O2", Goal: smart.Loyalty, Type: smart.AtLeast, Indicator: "er_reach", Target: smart.MustQuantity("2.5%"),
			Start: start, Deadline: calendar.MustDate("2026-01-31"),
		}},
	}
	languages := []language.Tag{language.English, language.French}

	// Evaluations: where each objective stands, and where it is heading.
	for _, k := range cases {
		e := kpi.Evaluate(k, review)
		for _, tag := range languages {
			fmt.Println(k.Objective.ID, "·", e.Status.Label().Localize(tag))
			fmt.Println(" ", e.Progress.Why.Localize(tag))
			fmt.Println(" ", e.Forecast.Why.Localize(tag))
		}
	}

	// Verdicts: what to do about the actions, together.
	for _, v := range kpi.DecideAll(cases, review) {
		for _, tag := range languages {
			fmt.Println(v.Why.Localize(tag))
			fmt.Println(" ", v.Effect.Why.Localize(tag))
			fmt.Println(" ", v.Change.Localize(tag))
		}
	}

	// Formats: what stands out among the posts is a candidate to test.
	reach := kpi.Series{ID: "posts", Indicator: "post_reach_total", Definition: "facebook.2014", Account: "page",
		Media: kpi.Total, Provenance: smart.Measured, Source: measured2014}
	var posts []kpi.Publication
	for _, f := range reach2014 {
		for i, people := range f.reach {
			post := fmt.Sprint(f.format, i)
			posts = append(posts, kpi.Publication{Post: post, Format: f.format})
			reach.Samples = append(reach.Samples, kpi.Sample{Window: calendar.QuarterOf(review), Post: post, Value: &people})
		}
	}
	formats := kpi.RankPosts(kpi.GroupByFormat, reach, posts, kpi.Aim{})
	for _, tag := range languages {
		fmt.Println(formats.Why.Localize(tag))
		for _, g := range formats.Groups {
			fmt.Println(" ", g.Why.Localize(tag))
		}
	}
	// Output:
	// O1 · off track
	//   On 28 December 2025: 139,441. A straight line to 142,000 would be at 139,718 already. 2,559 to go, 527 a week until 31 January 2026 included.
	//   By 31 January 2026: 139,986, between 138,355 and 141,616 eight times out of ten; 1 chance out of 10 of reaching 142,000.
	// O1 · mal engagé
	//   Au 28 décembre 2025 : 139 441. Une progression régulière vers 142 000 en serait déjà à 139 718. Écart restant : 2 559, soit 527 par semaine jusqu'au 31 janvier 2026 inclus.
	//   Au 31 janvier 2026 : 139 986, entre 138 355 et 141 616 huit fois sur dix ; 1 chance sur 10 d'atteindre 142 000.
	// O2 · at risk
	//   On 28 December 2025: 1.938%. The target (2.5%) is not held at present.
	//   By 31 January 2026: 1.713%, between 0.492% and 2.934% eight times out of ten; 2 chances out of 10 of holding 2.5%.
	// O2 · à surveiller
	//   Au 28 décembre 2025 : 1,938 %. La valeur visée (2,5 %) n'est pas tenue à ce jour.
	//   Au 31 janvier 2026 : 1,713 %, entre 0,492 % et 2,934 % huit fois sur dix ; 2 chances sur 10 de tenir 2,5 %.
	// Adjust: followers, 139,441 on 28 December 2025 for a target of 142,000 by 31 January 2026; forecast 139,986, between 138,355 and 141,616 eight times out of ten, 1 chance out of 10 of getting there; the effect of the action cannot be told.
	//   It takes 4 readings on each side to measure an effect; there are 0 and 25.
	//   It would take 527 a week until 31 January 2026 to get there.
	// Ajuster : abonnés, 139 441 au 28 décembre 2025 pour une valeur visée de 142 000 au 31 janvier 2026 ; prévision : 139 986, entre 138 355 et 141 616 huit fois sur dix, soit 1 chance sur 10 d'y parvenir ; l'effet de l'action n'est pas mesurable.
	//   Il faut 4 relevés de chaque côté pour mesurer un effet ; il y en a 0 et 25.
	//   Il faudrait 527 par semaine jusqu'au 31 janvier 2026 pour y parvenir.
	// Adjust: engagement rate by reach, 1.938% on 28 December 2025 for a target of 2.5% by 31 January 2026; forecast 1.713%, between 0.492% and 2.934% eight times out of ten, 2 chances out of 10 of getting there; the effect of the action is not proven (between −24% and +74%). To do: change the message.
	//   Before: 1.560%; since: 1.943%, in engagement rate by reach. The difference may be chance: between −24% and +74%, eight times out of ten.
	//   The verdict would become confirm with 8 chances out of 10 or more of getting there, at two reviews in a row.
	// Ajuster : taux d'engagement sur la portée, 1,938 % au 28 décembre 2025 pour une valeur visée de 2,5 % au 31 janvier 2026 ; prévision : 1,713 %, entre 0,492 % et 2,934 % huit fois sur dix, soit 2 chances sur 10 d'y parvenir ; effet de l'action : non prouvé (entre −24 % et +74 %). À faire : changer le message.
	//   Avant : 1,560 % ; depuis : 1,943 %, en taux d'engagement sur la portée. L'écart peut tenir au hasard : entre −24 % et +74 %, huit fois sur dix.
	//   Le verdict passerait à confirmer avec 8 chances sur 10 ou plus d'y parvenir, à deux bilans de suite.
	// By format (4 groups, 186 posts): short video (to be tested), text (to be tested) and image (less than the others).
	//   A candidate to test, and no rule: short video. 5 posts, a median of 30,624, against 3,930 for the others.
	//   A candidate to test, and no rule: text. 26 posts, a median of 11,470, against 3,435 for the others.
	//   Less than the others, to be tested before it is given up: image. 145 posts, a median of 3,102, against 11,844 for the others.
	//   Nothing to tell it from the others: link. 10 posts, a median of 4,140, against 4,011 for the others.
	// Par format (4 groupes, 186 publications) : vidéo courte (à tester), texte (à tester) et image (moins bien que les autres).
	//   Une piste à tester, et non une règle : vidéo courte. 5 publications, 30 624 en valeur médiane, contre 3 930 pour les autres.
	//   Une piste à tester, et non une règle : texte. 26 publications, 11 470 en valeur médiane, contre 3 435 pour les autres.
	//   Moins bien que les autres, à tester avant d'y renoncer : image. 145 publications, 3 102 en valeur médiane, contre 11 844 pour les autres.
	//   Rien de distinct : lien. 10 publications, 4 140 en valeur médiane, contre 4 011 pour les autres.
}
